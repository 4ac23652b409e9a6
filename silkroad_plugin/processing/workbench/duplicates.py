"""Duplicates: originals against their repeats with the limits of a practice, or by Thompson and Howarth."""

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.control_samples import DUPLICATES
from ...core.geochemistry.criteria import Measure, criterion
from ...core.geochemistry.thompson_howarth import control_chart, precision_line
from ...i18n import N_, tr
from ...io.geochemistry.quality_tables import read_criteria
from ...io.plots.duplicate_pairs import DuplicatePairs
from ...io.plots.linked.links import Points
from ...io.plots.linked.view import Linked
from ...io.plots.thompson_howarth import ThompsonHowarth
from ...numbers import content_unit, given
from ..inputs.control import FIELDS
from ..reports.elements import content_name
from ..reports.geochemical_quality import PRESETS, ROLES
from .chosen import control_of
from .kind import Choice, Kind
from .samples import LayerSamples

CHART = "thompson_howarth"
OPTIONS = [*PRESETS.items(), (CHART, N_("Thompson and Howarth’s chart, 20 % asked for"))]
ASKED = 20.0  # precision, two sd in percent, as the algorithm of quality control has it
MEASURES = ((Measure.RELATIVE_ERROR, 1.0), (Measure.HARD, 2.0))  # limits as relative differences of pairs


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the plot of the pairs of which both contents are numbers; a pair selects both of its samples."""
    (field,) = choice.elements
    column, d = samples.column(field), samples.determinations(field)
    control, series = control_of(samples), []
    for role in DUPLICATES:
        one, other = control.pairs(role)
        exact = d.exact[one] & d.exact[other]
        if exact.any():
            series.append((role, one[exact], other[exact]))
    if not series:
        raise SilkroadError("workbench_no_duplicates", field=field)
    title = ", ".join(filter(None, (content_name(column), content_unit(column.unit, choice.language))))
    rows = np.concatenate([np.column_stack([one, other]) for _, one, other in series])
    if choice.option == CHART:
        return _chart(d, rows, title, choice)
    return _pairs(column, d, series, rows, title, choice)


def _pairs(column, d, series, rows, title, choice):
    limits = d.detection_limits()
    least = float(limits[-1]) if len(limits) else float("nan")
    criteria = read_criteria("", "", choice.language)
    drawn, failed, shown = [], [], []
    for role, one, other in series:
        a, b = d.value[one], d.value[other]
        allowed = np.array(
            [_allowed(criteria, choice.option, column.element, m, least, role.value) for m in (a + b) / 2]
        )
        failed.append(200 * np.abs(a - b) > allowed * (a + b) * (1 + 1e-12))
        drawn += allowed[np.isfinite(allowed)].tolist()
        shown.append((tr(ROLES[role], choice.language), a, b))
    plot = DuplicatePairs(tuple(shown), title, tuple(sorted(set(drawn))), tuple(failed))
    text = tr("Pairs: {count}. This practice sets no limit for single pairs.", choice.language)
    if drawn:
        text = tr(
            "Pairs: {count}; beyond the limit: {failed}. Check the limits against your copy of the standard.",
            choice.language,
        )
    told = text.format(count=len(rows), failed=int(sum(map(np.sum, failed))))
    x, y = (np.concatenate([part[place] for part in shown]) for place in (1, 2))
    return Linked(plot, (Points(x, y, rows),), told)


def _allowed(criteria, practice, element, mean, least, kind) -> float:
    """Return by how much a pair may differ, in percent of its mean; inf where the practice says nothing."""
    times = mean / least if least > 0 else float("inf")
    for measure, factor in MEASURES:
        found = criterion(criteria, practice, measure, element, times, kind)
        if found is not None:
            return factor * found.limit
    return float("inf")


def _chart(d, rows, title, choice):
    a, b = d.value[rows].T
    found = control_chart(a, b, ASKED / 2)
    try:
        line = precision_line(a, b)
        groups, fit = (line.means, line.medians), (line.s0, line.k)
    except SilkroadError:
        groups = fit = None
    plot = ThompsonHowarth(found.mean, found.difference, found.percents, found.factors, ASKED / 200, title, groups, fit)
    pairs, x, y = plot.placed()
    if not len(pairs):
        raise SilkroadError("workbench_none_shown", fields=list(choice.elements))
    told = tr("Pairs: {count}.", choice.language).format(count=len(rows))
    if fit is not None:
        text = tr("sd of one analysis: {s0} + {k} × content.", choice.language)
        told += "\n" + text.format(s0=given(fit[0], choice.language, 3), k=given(fit[1], choice.language, 3))
    return Linked(plot, (Points(x, y, rows[pairs]),), told)


KIND = Kind(
    N_("Duplicates"),
    make,
    scales=False,
    option_title=N_("Limits of practice"),
    options=lambda samples: OPTIONS,
    fields=FIELDS,
)
