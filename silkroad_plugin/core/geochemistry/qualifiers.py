"""Cells of a laboratory's table read as determinations: numbers, limits, words for not detected, traces, gaps.

What a cell says is kept whole: nothing is put in place of it, and a cell that cannot be read is named, not dropped.
The words stand in resources/data/geochem_qualifiers.csv, which the caller reads.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from ..typed_numbers import plain, without_gaps
from .determinations import Determinations, Qualifier
from .missing_codes import Strange, codes_among

_FIGURES = {mark: re.compile(rf"[0-9]{{1,300}}(?:[{mark}][0-9]+)?") for mark in (".", ",")}
_FIGURES["?"] = _FIGURES["."]
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?")
# 1.5·10^-3 and 1.5×10-3 as well as 1.5e-3; a cross alone, or a power without figure, is no number.
_TIMES_POWER = re.compile(r"(?<=\d)\s*[·*×xх∙•]\s*10\^?(?=[+-]?\d)")
_RANGE = re.compile(r"^(\d[\d.]*(?:e[+-]?\d+)?)\s*(?:-|~|\.{2,3}|÷|…|至|до)\s*(\d[\d.]*(?:e[+-]?\d+)?)$")


# Why there is no determination, where a word tells more than that: how the layer of samples keeps it.
ABSENT = {"insufficient": "IS", "not_received": "LNR"}


class Problem(Enum):
    """Why a cell gives no determination."""

    TEXT = "text"  # neither a number nor a known word
    NO_LIMIT = "no_limit"  # not detected, and no detection limit is known for the column
    NEGATIVE = "negative"  # a negative number where these are not limits
    NOT_POSITIVE_LIMIT = "not_positive_limit"  # below, or above, zero
    DECIMAL = "decimal"  # 1,234: a decimal comma or thousands
    CODE = "code"  # a number such as -99 or 9999 that stands for no value


class Zero(Enum):
    """What a cell with 0 says."""

    BELOW = "below"  # below the detection limit of the column
    EXACT = "exact"
    MISSING = "missing"


@dataclass(frozen=True)
class Reading:
    """How the cells of a column are read.

    ``decimal``: "." or ","; "" finds out (``decimal_mark``). ``detection_limit``: of the column, in its unit, for
    words such as ND; None where not known. ``negative_is_limit``: -0.5 is below 0.5. ``zero``: what 0 says.
    """

    decimal: str = ""
    detection_limit: float | None = None
    negative_is_limit: bool = True
    zero: Zero = Zero.BELOW


USUAL = Reading()


@dataclass(frozen=True, eq=False)
class ReadColumn:
    """``determinations`` (n); ``unread``: (row from 0, text, reason) of each cell that gave none and is MISSING.

    ``doubtful``: cells read by a word that some tables use otherwise, such as a dash. ``absent`` (n): for the rows that
    say why there is no determination the code of ``ABSENT``, else None. ``strange``: (why, text, how often) of numbers
    that were taken, but may be codes for no value, or others.
    """

    determinations: Determinations
    unread: tuple[tuple[int, str, Problem], ...]
    doubtful: int
    absent: tuple[str | None, ...]
    strange: tuple[tuple[Strange, str, int], ...] = ()

    def problems(self) -> Counter:
        """Return how many cells were not read for each reason."""
        return Counter(problem for _, _, problem in self.unread)


class Qualifiers:
    """The signs and words of tables."""

    def __init__(self, rows: Iterable[Mapping[str, str]]):
        self._signs: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._doubtful: set[str] = set()
        self._codes: set[float] = set()
        signs = []
        for row in rows:
            word = _key(row["text"])
            if row["kind"] == "number":
                self._codes.add(float(row["text"]))
            else:
                (self._signs if row["kind"] == "sign" else self._words)[word] = row["reading"]
            if row["kind"] == "sign":
                signs.append(r"\s*".join(map(re.escape, plain(row["text"]).casefold().split())))
            if row["note"].startswith("doubtful"):
                self._doubtful.add(word)
        self._signed = re.compile(f"^({'|'.join(sorted(signs, key=len, reverse=True))})(.+)$")

    def read(self, cells: Sequence[str | float | None], unit: str, reading: Reading = USUAL) -> ReadColumn:
        """Return the determinations of a column of ``cells`` (n): texts, numbers or None.

        Raises SilkroadError detection_limit (not above 0), decimal_mark (neither "." nor ",").
        """
        limit = reading.detection_limit
        if limit is not None and not (limit > 0 and np.isfinite(limit)):
            raise SilkroadError("detection_limit", limit=float(limit))
        # A column has far fewer texts than cells; each is read once.
        cells = list(cells)
        texts_of = {cell: _text(cell) for cell in dict.fromkeys(cells)}
        places = {text: at for at, text in enumerate(dict.fromkeys(texts_of.values()))}
        place_of = {cell: places[text] for cell, text in texts_of.items()}
        place = np.fromiter(map(place_of.__getitem__, cells), int, len(cells))
        decimal = reading.decimal or decimal_mark(places)
        if decimal not in (".", ",", "?"):
            raise SilkroadError("decimal_mark", mark=decimal)
        texts, found = list(places), [self._bounds(text, decimal, reading) for text in places]
        counts = np.bincount(place, minlength=len(texts))
        numbers, limits = self._figures(texts, found, decimal)
        codes, strange = codes_among(numbers, limits, counts.tolist(), limit)
        strange += [(Strange.POINT, at) for at in (_points_in_doubt(texts) if decimal == "," else ())]
        found = [Problem.CODE if at in codes else pair for at, pair in enumerate(found)]
        problems = {at: problem for at, problem in enumerate(found) if isinstance(problem, Problem)}
        lost = np.flatnonzero(np.isin(place, list(problems))).tolist()
        unread = tuple((row, texts[place[row]], problems[place[row]]) for row in lost)
        doubtful = [at for at, text in enumerate(texts) if _key(text) in self._doubtful]
        bounds = np.array([(np.nan, np.nan) if at in problems else pair for at, pair in enumerate(found)], float)
        determinations = Determinations.from_bounds(*bounds.reshape(-1, 2)[place].T, unit)
        why = [ABSENT.get(self._words.get(_key(text), "")) for text in texts]
        absent = tuple(why[at] for at in place.tolist())
        told = tuple((kind, texts[at], int(counts[at])) for kind, at in strange)
        return ReadColumn(determinations, unread, int(np.isin(place, doubtful).sum()), absent, told)

    def _figures(self, texts, found, decimal: str) -> tuple[list[float | None], list[float | None]]:
        """Return the number of each text that was read as one, negative where that is a limit; the limit of others."""
        numbers: list[float | None] = [None] * len(texts)
        limits: list[float | None] = [None] * len(texts)
        for at, (text, pair) in enumerate(zip(texts, found, strict=True)):
            if isinstance(pair, Problem) or not np.isfinite(pair[1]) or _key(text) in self._words:
                continue
            numbers[at] = None if pair[0] and pair[0] < pair[1] else _number(text, decimal)
            limits[at] = pair[1] if numbers[at] is None and pair[0] == 0 else None
        return numbers, limits

    def _bounds(self, text: str, decimal: str, reading: Reading) -> tuple[float, float] | Problem:
        """Return the bounds of the true value that a cell gives, or why it gives none."""
        # Most cells are figures with a point or a comma, and nothing else.
        if _FIGURES[decimal].fullmatch(text) and text not in self._words:
            return self._of_number(float(text.replace(",", ".")), reading)
        key = _key(text)
        if key in self._words:
            return _worded(self._words[key], reading)
        if decimal == "?" and _AMBIGUOUS.search(text):
            return Problem.DECIMAL
        signed = self._signed.match(plain(text).casefold())
        if signed:
            number = _number(signed[2], decimal)
            return Problem.TEXT if number is None else _limited(self._signs[_key(signed[1])], number)
        span = _RANGE.match(_plain_number(text, decimal))
        if span:
            return _span(span)
        number = _number(text, decimal)
        return Problem.TEXT if number is None else self._of_number(number, reading)

    def _of_number(self, number: float, reading: Reading) -> tuple[float, float] | Problem:
        if number in self._codes:
            return np.nan, np.nan
        if number < 0:
            return (0.0, -number) if reading.negative_is_limit else Problem.NEGATIVE
        return (number, number) if number else _zero(reading)


def _worded(word: str, reading: Reading) -> tuple[float, float] | Problem:
    if word == "missing" or word in ABSENT:
        return np.nan, np.nan
    # Traces were seen, but not measured: they, too, lie below what the method determines.
    return Problem.NO_LIMIT if reading.detection_limit is None else (0.0, reading.detection_limit)


def _limited(sign: str, number: float) -> tuple[float, float] | Problem:
    if number <= 0:
        return Problem.NOT_POSITIVE_LIMIT
    return (0.0, number) if sign == "below" else (number, np.inf)


def _span(span: re.Match) -> tuple[float, float] | Problem:
    try:
        lower, upper = float(span[1]), float(span[2])
    except ValueError:
        return Problem.TEXT
    return (lower, upper) if lower < upper else Problem.TEXT


def _zero(reading: Reading) -> tuple[float, float] | Problem:
    if reading.zero is Zero.BELOW:
        return _worded("below", reading)
    return (0.0, 0.0) if reading.zero is Zero.EXACT else (np.nan, np.nan)


def _text(cell) -> str:
    """Return a cell as text; a number as its shortest decimals."""
    if cell is None or (isinstance(cell, float) and np.isnan(cell)):
        return ""
    return repr(float(cell)) if isinstance(cell, int | float | np.number) else str(cell).strip()


def _key(text: str) -> str:
    return "".join(plain(text).split()).casefold()


# One comma with three figures behind and no more than three before, the first not 0.
_AMBIGUOUS = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")


# 1,234.5 and 1,234,567.
_THOUSANDS = re.compile(r",\d{3}(?:,\d{3})*\.\d|\d,\d{3},\d{3}")


def decimal_mark(texts: Iterable[str]) -> str:
    """Return the decimal mark of a column of texts: "." or ",", "?" where 1,234 may be either."""
    texts = list(dict.fromkeys(plain(text) for text in dict.fromkeys(texts) if "," in text))
    points = any(_THOUSANDS.search(text) for text in texts if "." in text or text.count(",") > 1)
    commas = any(re.search(r"\d*,\d", _AMBIGUOUS.sub("", re.sub(r"\d{1,3}(,\d{3})+\.\d+", "", text))) for text in texts)
    if commas and not points:
        return ","
    return "?" if not points and any(_AMBIGUOUS.search(text) for text in texts) else "."


_POINT = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,e])")


def _points_in_doubt(texts: Sequence[str]) -> list[int]:
    """Return which texts of a column of decimal commas have a point that may part thousands: none where it has others
    that cannot."""
    left = [_POINT.sub("", text) for text in texts]
    if any("." in text and "," not in text and re.search(r"\.\d", text) for text in left):
        return []
    return [at for at, text in enumerate(texts) if text != left[at]]


def _plain_number(text: str, decimal: str) -> str:
    """Return a text with powers written as e, a decimal point, and no marks between thousands."""
    text = without_gaps(plain(text).casefold())
    text = _TIMES_POWER.sub("e", text)
    if decimal == ",":
        return text.replace(".", "").replace(",", ".") if "," in text else text
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)


def _number(text: str, decimal: str) -> float | None:
    compact = _plain_number(text, decimal).strip()
    if not _NUMBER.fullmatch(compact):
        return None
    number = float(compact)
    return number if np.isfinite(number) else None


class Steps(Enum):
    """What one step of semi-quantitative analysis stands for."""

    MIDDLE = "middle"  # from the geometric mean with the step below to that with the step above
    LOWEST = "lowest"  # from the step up to the next one


def step_intervals(d: Determinations, steps: Sequence[float], meaning: Steps = Steps.MIDDLE) -> Determinations:
    """Return determinations whose numbers are steps of a scale as intervals.

    ``steps`` (k): of one decade, ascending, such as 1, 1.5, 2, 3, 5, 7; the scale goes on by powers of ten in
    whatever unit. Limits stay. Raises SilkroadError step_scale (not ascending in one decade), step_values (numbers
    that lie on no step: the rows, from 1).
    """
    decade = np.asarray(steps, np.float64)
    if not (len(decade) > 1 and decade[0] > 0 and (np.diff(decade) > 0).all() and decade[-1] < 10 * decade[0]):
        raise SilkroadError("step_scale", steps=", ".join(map(str, steps)))
    scale, place, on = _places(d.value[d.exact], decade)
    if not on.all():
        rows = np.flatnonzero(d.exact)[~on] + 1
        raise SilkroadError("step_values", rows=", ".join(map(str, rows[:10])), count=len(rows))
    lower, upper = d.lower.copy(), d.upper.copy()
    if meaning is Steps.MIDDLE:
        lower[d.exact] = np.sqrt(scale[place] * scale[place - 1])
        upper[d.exact] = np.sqrt(scale[place] * scale[place + 1])
    else:
        upper[d.exact] = scale[place + 1]
    qualifier = np.where(d.exact, Qualifier.INTERVAL, d.qualifier)
    return Determinations(np.full(len(d), np.nan), qualifier, lower, upper, d.unit)


def share_on_steps(d: Determinations, steps: Sequence[float]) -> float:
    """Return the share (0 … 1) of the numbers that lie on steps of a scale; near 1 betrays a stepped analysis."""
    if not d.exact.any():
        return 0.0
    return float(_places(d.value[d.exact], np.asarray(steps, np.float64))[2].mean())


def _places(values, decade):
    """Return the scale of steps around ``values``, the step nearest each, and whether it lies on that step."""
    positive = values[values > 0]
    ends = np.log10([positive.min(), positive.max()]) if len(positive) else np.zeros(2)
    powers = np.arange(np.floor(ends[0]) - 2, np.floor(ends[1]) + 3)
    scale = (10.0 ** powers[:, None] * decade).ravel()
    middle = np.sqrt(scale[:-1] * scale[1:])
    place = np.clip(np.searchsorted(middle, values), 1, len(scale) - 2)
    return scale, place, np.abs(values / scale[place] - 1) < 1e-3
