"""The statistics of quality control as rows of one long table."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from ...core.geochemistry.quality import Duplicates, Quality, Reference


def statistics(found: Mapping[str, Quality]) -> Iterator[tuple]:
    """Yield (field, part, of, laboratory, statistic, value) of all that was computed."""
    for field, one in found.items():
        for row in _of(one):
            yield (field, *row)


def _of(one: Quality) -> Iterator[tuple]:
    for pairs in one.duplicates:
        for name, value in _pairs(pairs):
            yield "duplicates", pairs.role.value, "", name, value
    if one.variances is not None:
        for level in one.variances.levels:
            for name, value in _numbers(level):
                yield "variance", level.name, "", name, value
        yield "variance", "", "", "efficiency", one.variances.efficiency
        yield "variance", "", "", "count", float(one.variances.count)
    for reference in one.references:
        for name, value in _reference(reference):
            yield "reference", reference.name, reference.laboratory, name, value
    if one.blanks is not None:
        yield "blanks", "", "", "contaminated", float(len(one.blanks.contaminated))
        for name, value in _numbers(one.blanks):
            yield "blanks", "", "", name, value
    for part, rates in (("reporting", one.reporting), ("reporting_batch", one.batches)):
        if rates is not None:
            for batch, reported, count, percent in zip(
                rates.batches, rates.reported, rates.count, rates.percent, strict=True
            ):
                name = "" if part == "reporting" else str(batch)
                yield part, name, "", "reported", float(reported)
                yield part, name, "", "count", float(count)
                yield part, name, "", "percent", float(percent)


def _pairs(pairs: Duplicates) -> Iterator[tuple[str, float]]:
    yield "censored", float(pairs.censored)
    for prefix, part in (("", pairs.precision), ("", pairs.bias), ("factor_", pairs.agreement), ("rma_", pairs.axis)):
        yield from ((prefix + name, value) for name, value in _numbers(part))
    yield from (("line_" + name, value) for name, value in _numbers(pairs.line))
    if pairs.chart is not None:
        for percent, above, p in zip(pairs.chart.percents, pairs.chart.above, pairs.chart.p, strict=True):
            yield f"above_{percent:.0f}", float(above)
            yield f"above_{percent:.0f}_p", float(p)


def _reference(reference: Reference) -> Iterator[tuple[str, float]]:
    if reference.certified is not None:
        yield "certified", reference.certified.value
    for prefix, part in (("", reference.accuracy), ("drift_", reference.drift)):
        yield from ((prefix + name, value) for name, value in _numbers(part))
    if reference.chart is not None:
        yield "target", reference.chart.target
        yield "sd", reference.chart.sd
        for rule, mask in reference.chart.violations.items():
            yield f"rule_{rule.value}", float(mask.sum())
        if reference.chart.outlying is not None:
            yield "outlying", float(reference.chart.outlying.sum())
        yield "rejected", float((~reference.chart.accepted).sum())


def _numbers(part) -> list[tuple[str, float]]:
    """Return the fields of a result that are single numbers."""
    if part is None:
        return []
    told = ((one.name, getattr(part, one.name)) for one in fields(part))
    return [(name, float(value)) for name, value in told if isinstance(value, int | float)]
