"""Units of contents, oxides and elements, and what the header of a column says of them, in three languages.

The words stand in tables (resources/data/geochem_units.csv and geochem_elements.csv), which the caller reads.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..errors import SilkroadError
from ..typed_numbers import plain
from .determinations import Determinations
from .header_words import RUSSIAN, TENS, TOTAL, OxideNames, has_factor, parted, per, with_latin

OXYGEN = "O"
# Symbols of one letter that as often head a column of something else, such as coordinates or numbers.
DOUBTFUL = set("BCFHIKNOPSUVWY")
# Symbols that begin headers of several words as well: In situ, As received.
WORDS = {"As", "Be", "In"}
# Total iron given as one oxide: TFe2O3, Fe2O3T, Fe2O3*, FeOt; words such as tot and общ are parted from it before.
_TOTAL_BEFORE = re.compile(r"^(?:t-?|σ|∑|全|总)(?=[A-Z])", re.IGNORECASE)
_TOTAL_AFTER = re.compile(r"(?<=[A-Za-z0-9])[-^]?(?:t|\*|全|总)$", re.IGNORECASE)
# Mass fraction of an element as Chinese tables write it: w(Cu). W(10-6) and C(%) are tungsten and carbon in a unit.
_FRACTION_OF = re.compile(r"\b[wωcс]\s*\(\s*([^()]+?)\s*\)", re.IGNORECASE)
# A power of ten, with or without the n that stands for the figure: n·10^-3, ×10-6, 1e-3.
_POWER = re.compile(r"(?:[nнп]?[·⋅*×xх.∙•]?10\^?|1e)-(\d+)")
# Before a power of ten that is written behind its element at once, Ni·10-4 %; the n of n·10-4 belongs to the power.
_BEFORE_POWER = re.compile(r"(?<=\w)(?<!\b[nнп])(?=[·⋅*×∙•]10)")
# Powers of ten that are units of contents themselves: n·10-6 may be ppm or per cent.
_OF_MASS = (2, 6, 9, 12)
# C(org): a part of the element, not all that there is.
_PARTS = re.compile(r"^(?:in)?org|^(?:не)?орг|有机", re.IGNORECASE)
# All the iron: TFe is Fe, as TFe2O3 is when made the element; TS and St are sulphur, TC carbon.
IRON, TOTALS = "Fe", ("Fe", "S", "C")
_FORMULA = re.compile(r"([A-Z][a-z]?)(\d*)")


@dataclass(frozen=True)
class Unit:
    """A unit: its code, kind ("fraction" of mass, or "volume": mass in a volume), and factor to ppm, or to mg/l."""

    code: str
    kind: str
    factor: float


@dataclass(frozen=True)
class Header:
    """What the header of a column says. ``symbol``: element; ``oxide``: formula, "" for the element itself.

    ``total``: all of the iron is given as this oxide. ``unit``: None where not said. ``rest``: words that are
    neither, such as the method. ``certain``: False where another reading is as likely. ``written``: the unit as it
    stands there; ``assumed``: it is read as a power of ten of per cent, n·10⁻⁴, which it does not say. ``factor``: a
    factor such as ×10 stands beside the unit; ``cyrillic``: Cyrillic letters were read as Latin ones of their look.
    """

    text: str
    symbol: str
    oxide: str
    total: bool
    unit: Unit | None
    rest: str
    certain: bool
    written: str = ""
    assumed: bool = False
    factor: bool = False
    cyrillic: bool = False


class Vocabulary:
    """Units, elements and oxides as people write them."""

    def __init__(self, units: Iterable[Mapping[str, str]], elements: Iterable[Mapping[str, str]]):
        self.units: dict[str, Unit] = {}
        self.weights: dict[str, float] = {}
        self._spellings: dict[str, Unit] = {}
        self._names: dict[str, str] = {}
        self._oxides: dict[str, tuple[str, str]] = {}
        elements = list(elements)
        self._oxide_names = OxideNames(elements)
        for row in units:
            unit = Unit(row["unit"], row["kind"], float(row["factor"]))
            self.units[unit.code] = unit
            self._spellings |= {_compact(word): unit for word in (unit.code, *row["spellings"].split())}
        for row in elements:
            self.weights[row["symbol"]] = float(row["atomic_weight"])
            self._names |= {plain(name).casefold(): row["symbol"] for name in row["names"].split()}
            self._oxides |= {oxide.casefold(): (row["symbol"], oxide) for oxide in row["oxides"].split()}

    def unit(self, text: str) -> Unit:
        """Return the unit that a text names. Raises SilkroadError unit_unknown."""
        found = self._find_unit(text)
        if found is None:
            raise SilkroadError("unit_unknown", unit=text)
        return found

    def _find_unit(self, text: str) -> Unit | None:
        compact = _compact(text).strip("/,;:()[]")
        spellings = (compact, compact.rstrip("."), _power_of_ten(compact), per(compact))
        return next((self._spellings[word] for word in spellings if word in self._spellings), None)

    def factor(self, source: str, target: str) -> float:
        """Return what turns figures in the unit ``source`` into ``target``, both as written or as codes.

        Raises SilkroadError unit_unknown, unit_kinds (a fraction of mass and a mass in a volume).
        """
        first, second = self.unit(source), self.unit(target)
        if first.kind != second.kind:
            raise SilkroadError("unit_kinds", source=source, target=target)
        return first.factor / second.factor

    def convert(self, d: Determinations, target: str) -> Determinations:
        """Return determinations in the unit ``target``, limits and all. Raises as ``factor``."""
        return d.scaled(self.factor(d.unit, target), self.unit(target).code)

    def element_share(self, oxide: str) -> float:
        """Return the mass of the element in one mass of its oxide, such as 0.5293 for Al2O3.

        Raises SilkroadError oxide_unknown (no formula of one element and oxygen).
        """
        counts: dict[str, int] = {}
        for symbol, number in _FORMULA.findall(oxide):
            counts[symbol] = counts.get(symbol, 0) + int(number or 1)
        others = counts.keys() - {OXYGEN}
        whole = "".join(symbol + number for symbol, number in _FORMULA.findall(oxide)) == oxide
        if not whole or len(others) != 1 or OXYGEN not in counts or counts.keys() - self.weights.keys():
            raise SilkroadError("oxide_unknown", oxide=oxide)
        mass = {symbol: self.weights[symbol] * count for symbol, count in counts.items()}
        return mass[others.pop()] / sum(mass.values())

    def as_element(self, d: Determinations, oxide: str) -> Determinations:
        """Return determinations of an oxide as those of its element, limits and all."""
        return d.scaled(self.element_share(oxide), d.unit)

    def header(self, text: str) -> Header | None:
        """Return what the header of a column says, or None if it names no element."""
        written, sure = self._oxide_names.formulas(plain(text))
        written = parted(written, self._is_symbol)
        latin = with_latin(written)
        found, cyrillic = self._read(text, latin), latin != written
        if found is None:
            # Words of Cyrillic letters alone are symbols only where there is no other.
            found, cyrillic = self._read(text, with_latin(written, self._is_symbol)), True
            if found is None:
                return None
            words = any(RUSSIAN.match(word) and not TOTAL.fullmatch(word) for word in found.rest.split())
            sure &= not words
        factor = self.has_factor(written)
        return replace(found, certain=found.certain and sure and not factor, factor=factor, cyrillic=cyrillic)

    def has_factor(self, text: str) -> bool:
        """Return whether a factor, such as ×10 or the 100 of 100 г/т, stands beside a unit."""
        text = plain(text)
        return has_factor(text) or any(self._beside_unit(text, match) for match in TENS.finditer(text))

    def _beside_unit(self, text: str, match: re.Match) -> bool:
        before, after = _tokens(text[: match.start()])[-2:], _tokens(text[match.end() :])[:2]
        pieces = [after[:1], after] if after else [before[-1:], before]
        return any(piece and self._find_unit("".join(piece)) is not None for piece in pieces)

    def _is_symbol(self, word: str) -> bool:
        """Return whether a word is a symbol or a formula."""
        found = self._substance(word)
        return bool(found and found[3])

    def _read(self, header: str, text: str) -> Header | None:
        """Return what a header says, ``text``: in plain letters."""
        tokens = _tokens(_FRACTION_OF.sub(self._without_fraction, _BEFORE_POWER.sub(" ", text)))
        for place, token in enumerate(tokens):
            found = self._substance(token.strip("/"))
            others = tokens[:place] + tokens[place + 1 :]
            if found is None:
                glued = self._glued(token)
                if glued is None:
                    continue
                found, others = glued[0], [*tokens[:place], glued[1], *tokens[place + 1 :]]
            unit, piece, rest = self._unit_among(others)
            symbol, oxide, total, exact = found
            # The words as, in and be mean elements only beside a unit.
            if not exact and unit is None:
                continue
            rest = [word for word in rest if unit is None or self._find_unit(word) != unit]
            if symbol == IRON and any(map(TOTAL.fullmatch, rest)):
                total, rest = bool(oxide), [word for word in rest if not TOTAL.fullmatch(word)]
            certain = not _per_cent_may_be_meant("".join(piece)) and not any(map(self._means_more, rest))
            if unit is None and not oxide:
                certain &= symbol not in DOUBTFUL and not (symbol in WORDS and any(map(str.islower, rest)))
            assumed = bool(piece) and _is_spectral(_compact("".join(piece)))
            written = " ".join(piece).strip("/")
            return Header(header, symbol, oxide, total, unit, " ".join(rest), certain, written, assumed)
        return None

    def _without_fraction(self, match: re.Match) -> str:
        """Return w(Cu) without the sign of a mass fraction, W(10-6) as it is."""
        return f"{match[1]} " if any(map(self._substance, _tokens(match[1]))) else match[0]

    def _means_more(self, word: str) -> bool:
        """Return whether a word beside the substance and its unit names another substance, unit or a part."""
        return bool(self._substance(word) or _POWER.search(word) or self._find_unit(word) or _PARTS.match(word))

    def _substance(self, token: str) -> tuple[str, str, bool, bool] | None:
        """Return (symbol, oxide, total, whether written as symbols or names are) of a token."""
        if token in self.weights:
            return token, "", False, True
        if token.casefold() in self._names:
            return self._names[token.casefold()], "", False, True
        if len(token) == 2 and token.capitalize() in self.weights:
            return token.capitalize(), "", False, token.isupper()
        for pattern in (None, _TOTAL_BEFORE, _TOTAL_AFTER):
            word = token if pattern is None else pattern.sub("", token)
            if pattern is not None and word == token:
                continue
            if word.casefold() in self._oxides:
                symbol, oxide = self._oxides[word.casefold()]
                return symbol, oxide, pattern is not None and symbol == IRON, True
            if word in TOTALS:
                return word, "", False, True
        return None

    def _glued(self, token: str) -> tuple[tuple, str] | None:
        """Return the substance and the unit of a token without anything between, such as Auppb or SiO2%."""
        for end in range(len(token) - 1, 0, -1):
            found = self._substance(token[:end].rstrip("/-.·*×"))
            if found is not None and self._find_unit(token[end:]) is not None:
                return found, token[end:]
        return None

    def _unit_among(self, tokens: list[str]) -> tuple[Unit | None, list[str], list[str]]:
        """Return the unit among tokens, the tokens that name it, and those left."""
        for size in range(min(3, len(tokens)), 0, -1):
            for first in range(len(tokens) - size + 1):
                piece = tokens[first : first + size]
                for joint in ("", "/") if size > 1 else ("",):
                    unit = self._find_unit(joint.join(piece))
                    if unit is not None:
                        return unit, piece, tokens[:first] + tokens[first + size :]
        return None, [], tokens


def _tokens(text: str) -> list[str]:
    return [token for token in re.split(r"[\s_,;:|()\[\]]+", text) if token]


def _compact(text: str) -> str:
    return re.sub(r"\s+", "", plain(text)).casefold()


def _power_of_ten(compact: str) -> str:
    """Return a power of ten, with per cent or without, in the one spelling of the table."""
    power = _POWER.search(compact)
    if power is None:
        return compact
    around = compact[: power.start()] + compact[power.end() :]
    per_cent = re.sub(r"масс?\.?|вес\.?|wt\.?|[·*×xх]", "", around)
    if per_cent in ("", "%"):
        return f"10-{int(power[1])}{'%' if _is_spectral(compact) else per_cent}"
    return compact


def _is_spectral(compact: str) -> bool:
    """Return whether a text is n·10-4 alone: a power of ten of per cent, as tables of spectral analysis leave out."""
    power = _POWER.fullmatch(compact)
    return power is not None and compact[0] in "nнп" and int(power[1]) not in _OF_MASS


def _per_cent_may_be_meant(text: str) -> bool:
    """Return whether a power of ten without per cent may be one of per cent, as in Soviet spectral tables."""
    compact = _compact(text)
    power = _POWER.search(compact)
    if power is None or "%" in compact or _is_spectral(compact):
        return False
    return compact[0] in "nнп" or int(power[1]) not in _OF_MASS
