"""Contents of samples as a table of numbers, for methods that take no bounds: what stands below detection is stated."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.censoring import USUAL, admit
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.log_ratio_em import log_ratio_em
from ...core.geochemistry.replacement import MOST, multiplicative, multiplicative_lognormal, refuse_above
from ...i18n import N_, aside, interface_language, listed, tr
from ...numbers import counted, percent
from .below_detection import EACH_ALONE, EM, LEAVE_OUT, LOGNORMAL, MULTIPLICATIVE, RULES, Rule
from .compositions import named_parts
from .control import left_out, samples_proper
from .samples import naming, naming_columns

if TYPE_CHECKING:
    from ...io.geochemistry.samples import Column, Samples

REPORT_UNIT = "ppm"
WHOLE = 1e6  # of a sample, in ppm
# Why an element is not taken where all that are recognised are.
UNKNOWN, CENSORED, FEW, CONSTANT = "unknown", "censored", "few", "constant"
REASONS = {
    UNKNOWN: N_("no determination"),
    CENSORED: N_("more than 80 % censored"),
    FEW: N_("fewer than three numbers"),
    CONSTANT: N_("one value only"),
}


@dataclass(frozen=True, eq=False)
class Contents:
    """Numbers of n samples and p elements: ``values`` (n, p) in ppm where the unit is known; NaN where there is none.

    ``below`` and ``bounded`` (p): how many are below detection, and how many above a limit or in an interval;
    ``missing`` (p): not determined; ``unused``: fields that were not taken -> reason; ``proper`` (n) bool: the samples
    proper; other rows have no numbers here.
    """

    columns: "tuple[Column, ...]"
    values: np.ndarray
    below: np.ndarray
    bounded: np.ndarray
    missing: np.ndarray
    unused: dict[str, str]
    proper: np.ndarray
    rule: Rule
    whole: bool

    @property
    def fields(self) -> list[str]:
        """Return the names of the fields (p)."""
        return [column.field for column in self.columns]

    @property
    def names(self) -> list[str]:
        """Return what to call the elements (p): their symbols or oxides where these are different."""
        forms = [column.form for column in self.columns]
        return forms if len(set(forms)) == len(forms) else self.fields

    @property
    def known(self) -> np.ndarray:
        """Return (n) whether all elements of a sample have a number."""
        return np.isfinite(self.values).all(1)

    def findings(self, language: str) -> list[str]:
        """Return what was done to come to numbers; nothing of it stays unsaid."""
        return [text for text in self._said(language) if text]

    def _said(self, language: str) -> Iterator[str]:
        count = int(self.below.sum())
        samples = int(self.proper.sum())
        if count:
            shares = [
                f"{name} {below}{aside(percent(below / samples, language), language)}"
                for name, below in zip(self.names, self.below, strict=True)
                if below
            ]
            text = tr(
                "Below detection: {count} [determination|determinations] ({shares}). What stands for them: {rule}."
            )
            rule = tr((RULES if self.whole else EACH_ALONE)[self.rule.below])
            if self.rule.below == MULTIPLICATIVE:
                rule += aside(percent(self.rule.share, language, 0), language)
            yield counted(text, language, count=count, shares=listed(shares, language, "counts"), rule=rule)
            much = [name for name, below in zip(self.names, self.below, strict=True) if below > USUAL.warn * samples]
            if much and self.rule.below != LEAVE_OUT:
                text = tr("More than a quarter is below detection: {names}. What they show is largely the replacement.")
                yield text.format(names=listed(much, language))
        if bounded := int(self.bounded.sum()):
            text = tr(
                "{count} [determination is|determinations are] above an upper limit or in an interval: the limit, or "
                "the geometric mean of the bounds, stands for them."
            )
            yield counted(text, language, count=bounded)
        yield left_out(self.proper, language)
        lost = int((~self.known & self.proper).sum())
        if lost and self.whole:
            worst = self.columns[int(self.missing.argmax())].field
            text = tr("{count} [sample lacks|samples lack] an element and got no result. Most often missing: {field}.")
            if not self.missing.any():
                text = tr("{count} [sample was|samples were] left out for what is below detection.")
            yield counted(text, language, count=lost, field=worst)
        if self.unused:
            yield tr("Elements that were not taken: {names}.").format(names=_with_reasons(self.unused, language))


def contents_of(
    samples: "Samples", rule: Rule, chosen: bool, whole: bool = True, positive: bool = True, least: int = 2
) -> Contents:
    """Return the contents of samples as numbers.

    ``chosen``: the elements were chosen, so that one that cannot be used is refused; else it is left out. ``whole``:
    only samples with all elements, replaced as compositions; else each element on its own. ``positive``: logarithms
    are taken. ``least``: elements needed.

    Raises SilkroadError contents_few_elements, contents_unused (few, and why others were not taken),
    values_constant, contents_incomplete, what ``admit`` raises of an element, and what the replacement raises.
    """
    proper = samples_proper(samples.fields, len(samples))
    parts = {column.field: _in_ppm(samples.determinations(column.field), proper) for column in samples.columns}
    unused = {} if chosen else {field: why for field, part in parts.items() if (why := _useless(part))}
    columns = tuple(column for column in samples.columns if column.field not in unused)
    if len(columns) < least:
        told = {"elements": len(columns), "least": least}
        if unused:
            raise SilkroadError("contents_unused", names=_with_reasons(unused, interface_language()), **told)
        raise SilkroadError("contents_few_elements", **told)
    taken = [parts[column.field] for column in columns]
    for column, part in zip(columns, taken, strict=True):
        with naming(column.field):
            admit(part, USUAL, only_below=False, logarithms=positive)
            if _useless(part) == CONSTANT:
                raise SilkroadError(
                    "values_constant", value=float(part.value[part.exact][0]), count=int(part.exact.sum())
                )
    with naming_columns([column.field for column in columns]):
        values = _compositions(columns, taken, rule) if whole else _alone(taken, rule)
    bounded = [(part.above | part.interval).sum() for part in taken]
    counts = [[part.below.sum() for part in taken], bounded, [(~part.known & proper).sum() for part in taken]]
    return Contents(columns, values, *np.array(counts, int), unused, proper, rule, whole)


def _with_reasons(unused: dict[str, str], language: str) -> str:
    return listed((f"{field}{aside(tr(REASONS[why]), language)}" for field, why in unused.items()), language)


def _in_ppm(part: Determinations, proper: np.ndarray) -> Determinations:
    """Return determinations in ppm where their unit is a mass fraction, rows that are not ``proper`` (n) as missing."""
    from ...io.geochemistry.samples import vocabulary

    known = vocabulary().units.get(part.unit)
    if known is not None and known.kind == "fraction":
        part = vocabulary().convert(part, REPORT_UNIT)
    return part.without(~proper)


def _useless(part: Determinations) -> str:
    """Return why nothing can be told of an element, "" where something can."""
    if not part.known.any():
        return UNKNOWN
    if (part.below | part.above).sum() > USUAL.refuse * part.known.sum():
        return CENSORED
    if part.exact.sum() < USUAL.fewest:
        return FEW
    numbers = part.value[part.exact]
    return CONSTANT if not part.censored.any() and np.ptp(numbers) == 0 else ""


def _alone(parts: list[Determinations], rule: Rule) -> np.ndarray:
    found = [part.substituted(rule.share) for part in parts]
    if rule.below == LEAVE_OUT:
        found = [np.where(part.below, np.nan, numbers) for part, numbers in zip(parts, found, strict=True)]
    return np.column_stack(found)


def _compositions(columns, parts: list[Determinations], rule: Rule) -> np.ndarray:
    """Return (n, p) numbers of the samples that have all elements, NaN elsewhere."""
    # An interval from 0, such as traces, is one below its upper bound.
    below = np.column_stack([part.below | (part.interval & (part.lower == 0)) for part in parts])
    kept = np.column_stack([part.known for part in parts]).all(1) & ~below.all(1)
    if rule.below == LEAVE_OUT:
        kept &= ~below.any(1)
    if not kept.any():
        lost = [int((~part.known | part.below).sum()) for part in parts]
        worst = columns[int(np.argmax(lost))].field
        raise SilkroadError("contents_incomplete", samples=len(kept), elements=len(parts), field=worst)
    stated = np.column_stack([part.substituted(1.0) for part in parts])
    values = np.full(below.shape, np.nan)
    # Elements of other units, and numbers that are no mass fractions, have no whole but their own sum.
    fractions = all(part.unit == REPORT_UNIT for part in parts)
    whole = WHOLE if fractions and stated[kept].sum(1).max() <= MOST * WHOLE else None
    with named_parts([column.field for column in columns], np.flatnonzero(kept)):
        values[kept] = _replaced(stated[kept], below[kept], rule, whole)
    return values


def _replaced(stated: np.ndarray, below: np.ndarray, rule: Rule, whole: float | None) -> np.ndarray:
    if rule.below == EM and below.any():
        return log_ratio_em(stated, below, whole=whole).values
    if rule.below == LOGNORMAL and below.any():
        table = multiplicative_lognormal(stated, below, whole=whole)
    else:
        table = multiplicative(stated, below, rule.share, whole=whole)
    refuse_above(table, stated, below)
    return table
