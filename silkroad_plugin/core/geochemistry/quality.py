"""The quality of one element: duplicates, reference materials, blanks and reporting, each judged by every practice.

What cannot be computed, for want of samples or of a detection limit, is None here, and not judged; nothing passes
because nothing was measured.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from . import anova
from .control import (
    Accuracy,
    Blanks,
    Drift,
    ReferenceChart,
    ReportingRate,
    accuracy,
    blanks,
    drift,
    reference_chart,
    reporting_rate,
)
from .control_samples import DUPLICATES, ControlSamples, Role
from .criteria import Criterion, Measure, criterion
from .determinations import Determinations
from .duplicates import (
    Bias,
    GeometricAgreement,
    Precision,
    ReducedMajorAxis,
    bias,
    geometric_agreement,
    pass_rate,
    precision,
    reduced_major_axis,
)
from .thompson_howarth import ControlChart, PrecisionLine, control_chart, precision_line

LEAST_PAIRS = 5  # fewer decide nothing
LEAST_RESULTS = 2
BLANK_TIMES = 3.0  # where no practice sets it
TOLD_BIAS, TOLD_P = 5.0, 0.01  # percent: a bias from here on, and so improbable by chance, is named in any case
SERIES = (Measure.SYSTEMATIC, Measure.RANDOM)


@dataclass(frozen=True)
class Certified:
    """The content of a reference material, in the unit of the column: ``value``, ``sd`` of results about it and
    standard ``uncertainty`` of the value itself (NaN: not given)."""

    value: float
    sd: float = float("nan")
    uncertainty: float = float("nan")


@dataclass(frozen=True)
class Judgement:
    """``value`` against the ``limit`` of a ``criterion``, over ``count`` cases of ``of`` (a role, or the name of a
    reference material) in a ``laboratory``; for limits of single cases the value is the percent that keep it. ``good``:
    None where there is too little to judge. ``interval``: of a value that is judged by it."""

    criterion: Criterion
    of: str
    laboratory: str
    count: int
    value: float
    good: bool | None
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Duplicates:
    """Pairs of one ``role``: ``first`` and ``second`` (n) contents that are both numbers; ``censored``: pairs left out
    because one is not; the results are None where there are too few pairs or nothing differs."""

    role: Role
    first: np.ndarray
    second: np.ndarray
    censored: int
    precision: Precision | None
    bias: Bias | None
    agreement: GeometricAgreement | None
    axis: ReducedMajorAxis | None
    line: PrecisionLine | None
    chart: ControlChart | None


@dataclass(frozen=True, eq=False)
class Reference:
    """Results of one material in one laboratory, in the order of analysis: ``rows`` (n), ``values`` (n)."""

    name: str
    laboratory: str
    certified: Certified | None
    rows: np.ndarray
    values: np.ndarray
    chart: ReferenceChart | None
    accuracy: Accuracy | None
    drift: Drift | None

    @property
    def biased(self) -> bool:
        """Whether the mean is off the certified content by more than TOLD_BIAS, and by more than chance."""
        found = self.accuracy
        return found is not None and abs(found.bias) >= TOLD_BIAS and found.bias_p < TOLD_P


@dataclass(frozen=True, eq=False)
class Quality:
    """All that is known of the quality of one ``element``. ``detection_limit``: the highest told, NaN where none is."""

    element: str
    unit: str
    detection_limit: float
    duplicates: tuple[Duplicates, ...]
    variances: anova.NestedAnova | None
    references: tuple[Reference, ...]
    blanks: Blanks | None
    blank_rows: np.ndarray
    reporting: ReportingRate | None
    batches: ReportingRate | None
    judgements: tuple[Judgement, ...]

    def verdict(self, preset: str) -> bool | None:
        """Return whether every criterion of a practice that could be judged is kept; None where none could."""
        found = [one.good for one in self.judgements if one.criterion.preset == preset and one.good is not None]
        return all(found) if found else None


def quality(
    element: str,
    determinations: Determinations,
    control: ControlSamples,
    criteria: Iterable[Criterion],
    presets: Iterable[str],
    certified: Mapping[str, Certified] | None = None,
    asked: float = 20.0,
    regions=None,
) -> Quality:
    """Return the quality of the ``determinations`` (n) of an ``element``.

    ``presets``: the practices to judge by; ``certified``: of each reference material; ``asked``: precision (two sd,
    percent) of the control chart of duplicates; ``regions`` (n): labels of the widest level of variance, or None.
    """
    limits = determinations.detection_limits()
    limit = float(limits[-1]) if len(limits) else float("nan")
    pairs = tuple(_duplicates(determinations, control, role, asked) for role in DUPLICATES)
    pairs = tuple(one for one in pairs if len(one.first) + one.censored)
    references = _references(determinations, control, certified or {})
    samples = determinations.take(control.role == Role.SAMPLE)
    batch = control.batch[control.role == Role.SAMPLE]
    named = batch != ""
    found = Quality(
        element,
        determinations.unit,
        limit,
        pairs,
        _variances(determinations, control, regions),
        references,
        _tried(lambda: _blanks(determinations, control, limit, BLANK_TIMES)),
        control.rows(Role.BLANK),
        _tried(lambda: reporting_rate(samples)),
        _tried(lambda: reporting_rate(samples.take(named), batch[named].astype(str))),
        (),
    )
    criteria = tuple(criteria)
    judgements = []
    for preset in presets:
        judgements += _judged(found, preset, criteria, determinations, control)
    return Quality(**{**vars(found), "judgements": tuple(judgements)})


def _tried(function: Callable):
    """Return the result, None where there is too little for it."""
    try:
        return function()
    except SilkroadError:
        return None


def _duplicates(determinations, control, role, asked) -> Duplicates:
    one, other = control.pairs(role)
    known = determinations.known[one] & determinations.known[other]
    exact = determinations.exact[one] & determinations.exact[other]
    a, b = determinations.value[one[exact]], determinations.value[other[exact]]
    return Duplicates(
        role,
        a,
        b,
        int((known & ~exact).sum()),
        _tried(lambda: precision(a, b)),
        _tried(lambda: bias(a, b)),
        _tried(lambda: geometric_agreement(a, b)),
        _tried(lambda: reduced_major_axis(a, b)),
        _tried(lambda: precision_line(a, b)),
        _tried(lambda: control_chart(a, b, asked / 2)),
    )


def _variances(determinations, control, regions) -> anova.NestedAnova | None:
    """Return the components of lg of the repeated sites: as many levels as the duplicates tell apart."""
    rows, site, sample = control.design()
    known = determinations.exact[rows] & (determinations.value[rows] > 0)
    rows, site, sample = rows[known], site[known], sample[known]
    logs = np.log10(determinations.value[rows])
    levels, names = [], []
    if regions is not None:
        levels, names = [np.asarray(regions).astype(str)[rows]], ["regions"]
    repeats = [np.unique(level).size for level in (site, sample)]
    if repeats[0] < repeats[1] < len(rows):
        levels, names = [*levels, site, sample], [*names, "regional", "site", "analytical"]
    elif repeats[0] < repeats[1]:
        levels, names = [*levels, site], [*names, "regional", "site_and_analytical"]
    else:
        levels, names = [*levels, sample], [*names, "samples", "analytical"]
    codes = np.column_stack([np.unique(level, return_inverse=True)[1] for level in levels])
    return _tried(lambda: anova.nested(logs, codes, tuple(names)))


def _references(determinations, control, certified) -> tuple[Reference, ...]:
    rows = control.rows(Role.STANDARD)
    keys = sorted({(control.standard[row], control.laboratory[row]) for row in rows if control.standard[row]})
    found = []
    for name, laboratory in keys:
        own = rows[(control.standard[rows] == name) & (control.laboratory[rows] == laboratory)]
        own = own[determinations.known[own]]
        values, known = determinations.value[own], certified.get(name)
        if not np.isfinite(values).any():
            continue
        target = None if known is None else known.value
        sd = known.sd if known is not None and known.sd > 0 else None
        error = known.uncertainty if known is not None and known.uncertainty > 0 else 0.0
        runs = control.batch[own]
        found.append(
            Reference(
                name,
                laboratory,
                known,
                own,
                values,
                # Called at once: bound names of a loop change.
                _tried(lambda v=values, t=target, s=sd, r=runs: reference_chart(v, t, s, r)),
                None if target is None else _tried(lambda v=values, t=target, u=error: accuracy(v, t, u)),
                _tried(lambda v=values: drift(v)),
            )
        )
    return tuple(found)


def _blanks(determinations, control, limit, times) -> Blanks:
    order = control.order
    found = blanks(determinations.take(order), control.role[order] == Role.BLANK, limit, times)
    return Blanks(found.limit, order[found.contaminated], found.count, found.carry_over, found.carry_over_p)


def _judged(found: Quality, preset, criteria, determinations, control):
    """Yield the judgements of one practice."""

    def rule(measure, content=float("inf"), kind=""):
        times = content / found.detection_limit if found.detection_limit > 0 else float("inf")
        return criterion(criteria, preset, measure, found.element, times, kind)

    for pairs in found.duplicates:
        yield from _judged_pairs(pairs, rule)
    for reference in found.references:
        yield from _judged_reference(reference, rule)
    limit = rule(Measure.BLANK)
    if limit is not None and found.blank_rows.size:
        judged = _tried(lambda: _blanks(determinations, control, found.detection_limit, limit.limit))
        if judged is None:
            yield Judgement(limit, Role.BLANK.value, "", int(found.blank_rows.size), float("nan"), None)
        else:
            share = 100 * (1 - len(judged.contaminated) / judged.count)
            yield Judgement(limit, Role.BLANK.value, "", judged.count, share, share >= limit.required)
    limit = rule(Measure.REPORTING_RATE)
    if limit is not None and found.reporting is not None:
        share = float(found.reporting.percent[0])
        yield Judgement(limit, Role.SAMPLE.value, "", int(found.reporting.count[0]), share, share >= limit.limit)


def _judged_pairs(pairs: Duplicates, rule):
    """Yield the judgements of duplicates: each pair by the criterion of its content, then the series as a whole."""
    for measure, factor in ((Measure.RELATIVE_ERROR, 1), (Measure.HARD, 2)):
        means = (pairs.first + pairs.second) / 2
        rules = [rule(measure, mean, pairs.role.value) for mean in means]
        for limit in dict.fromkeys(one for one in rules if one is not None):
            own = np.array([one == limit for one in rules])
            kept = pass_rate(pairs.first[own], pairs.second[own], factor * limit.limit, limit.required)
            good = kept.good if kept.count >= LEAST_PAIRS else None
            yield Judgement(limit, pairs.role.value, "", kept.count, kept.share, good)
    if pairs.agreement is None:
        return
    middle = float(np.median(np.concatenate([pairs.first, pairs.second])))
    factors = {Measure.SYSTEMATIC: pairs.agreement.systematic, Measure.RANDOM: pairs.agreement.random}
    for measure in SERIES:
        limit, factor = rule(measure, middle, pairs.role.value), factors[measure]
        if limit is not None:
            good = max(factor, 1 / factor) <= limit.limit if pairs.agreement.count >= LEAST_PAIRS else None
            yield Judgement(limit, pairs.role.value, "", pairs.agreement.count, factor, good)


def _judged_reference(reference: Reference, rule):
    values = reference.values[np.isfinite(reference.values)]
    content = float(values.mean()) if reference.certified is None else reference.certified.value
    spread = float(100 * values.std(ddof=1) / values.mean()) if len(values) > 1 and values.mean() > 0 else float("nan")
    measured = {Measure.RSD: spread}
    if reference.accuracy is not None:
        measured |= {Measure.DELTA_LG: reference.accuracy.delta_lg, Measure.SD_LG: reference.accuracy.sd_lg}
    for measure, value in measured.items():
        limit = rule(measure, content)
        if limit is not None:
            good = value <= limit.limit if np.isfinite(value) and len(values) >= LEAST_RESULTS else None
            yield Judgement(limit, reference.name, reference.laboratory, len(values), value, good)
    limit, found = rule(Measure.BIAS, content), reference.accuracy
    if limit is not None and found is not None:
        # |mean - certified| <= a + 2 sd of the mean, as ISO Guide 33 puts it: wrong is what is off for certain.
        ends = found.bias_low, found.bias_high
        good = max(ends[0], -ends[1]) <= limit.limit if np.isfinite(ends).all() else None
        yield Judgement(limit, reference.name, reference.laboratory, len(values), found.bias, good, ends)
    chart = reference.chart
    limit = rule(Measure.RUNS, content)
    # Runs about a certified content in the sd of the results themselves show nothing but how precise these are.
    if limit is not None and chart is not None and chart.outlying is None:
        share = float(100 * chart.in_runs[np.isfinite(chart.z)].mean())
        good = share <= limit.limit if len(values) >= LEAST_RESULTS else None
        yield Judgement(limit, reference.name, reference.laboratory, len(values), share, good)
    limit = rule(Measure.CHART_SD, content)
    if limit is not None and chart is not None:
        beyond = chart.beyond(limit.limit)[np.isfinite(chart.z)]
        share = float(100 * (1 - beyond.mean()))
        yield Judgement(limit, reference.name, reference.laboratory, len(beyond), share, share >= limit.required)
