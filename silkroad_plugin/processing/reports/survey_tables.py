"""Tables of the reports on surveys: steps at their borders, coefficients, and bands of several widths.

Each is narrow enough for a page of A4: an estimate and its interval stand in one column.
"""

from collections.abc import Mapping

import numpy as np

from ...core.geochemistry.border import Reason
from ...core.geochemistry.ground import Ground
from ...core.geochemistry.survey_decision import Why
from ...i18n import N_, labelled, listed, some, tr
from ...io.report import Figure, Report
from ...messages import describe
from ...numbers import NOTHING, fixed, given, limits, number, p_value, quantity

REASONS = {
    Reason.STEP.value: N_("a step within one lithology and one medium: level"),
    Reason.NO_STRATA.value: N_("lithology was not compared, so that what differs may be the geology: leave"),
    Reason.TOO_FEW_PAIRS.value: N_("fewer than 10 pairs of one lithology and one medium: leave"),
    Reason.NOT_SIGNIFICANT.value: N_("no step is shown within one lithology and one medium (p not below 0.01): leave"),
    Reason.TOO_SMALL.value: N_("a step was found, but below the least that is worth levelling: leave"),
    Reason.STRATA_DISAGREE.value: N_("lithologies step in different directions: geology, leave"),
    Reason.MATERIALS.value: N_("reference materials that both analysed differ: level by them"),
    Reason.MATERIALS_AGREE.value: N_(
        "reference materials that both analysed show no step (p not below 0.01), or one too small to level: leave"
    ),
    Reason.NOT_LABORATORY.value: N_(
        "reference materials that both analysed do not show what steps at the border: not the laboratory, leave"
    ),
    Reason.MATERIALS_DISAGREE.value: N_("reference materials differ in different directions: no shift, leave"),
    Reason.CONTRADICTED.value: N_("the border steps one way and shared reference materials the other: leave"),
    "no_border": N_("no two surveys have samples of one lithology and one medium near each other: leave"),
    "samples_too_few": N_("fewer than 3 pairs have a number on one side at least: leave"),
    "border_censored": N_("too many contents of one survey near the border are beyond its limits: leave, not proved"),
    "values_not_positive": N_("contents of 0 have no logarithm: leave"),
    "asked": N_("done because the method was chosen, without a decision at the border"),
}
WHYS = {
    Why.LEVELLED: N_("levelled by what was found"),
    Why.ASKED: N_("as the method chosen gives it"),
    Why.LEFT: N_("kept, without a decision"),
    Why.NOT_SIGNIFICANT: N_("kept: no step is shown (p not below 0.01: the 99 % interval holds 0)"),
    Why.TOO_SMALL: N_("kept: certain, but too small to matter"),
    Why.NO_STEP: N_("kept: no border decides for a step"),
    Why.NO_BORDER: N_("kept: no border and no shared material that it can be judged by"),
    Why.NO_REFERENCE: N_("kept: nothing joins it to a fixed survey; its neighbours are brought to it"),
}


def steps_table(report: Report, found: Mapping, ground: Ground, after: bool) -> None:
    """Add the tables of steps; ``found``: by field anything with borders, and with ``after`` those after levelling."""
    language, rows, shared, later = report.language, [], [], []
    for field, one in found.items():
        for place, before in enumerate(one.borders):
            told = before.refusal.code if before.decision is None else before.decision.reason.value
            names = [field, f"{before.first} – {before.second}"]
            size, p = _step(before.step, language)
            seen = Figure(fixed(before.detectable, language, 2))
            decision = tr(REASONS[told]) if told in REASONS else describe(before.refusal)
            rows.append([*names, before.step.count if before.step else 0, size, p, seen, decision])
            if before.shared is not None:
                shared.append([*names, before.shared.count, *_step(before.shared, language)])
            if after and one.changed:
                left = one.after[place].measured
                later.append([*names, _step(before.measured, language)[0], _step(left, language)[0]])
    report.heading(tr("Steps at the borders"))
    if not rows:
        report.paragraph(nothing_near(ground, language))
        return
    least = next(border.least.border for one in found.values() for border in one.borders)
    step = tr("Step (lg), 95 % interval")
    names = [tr("Element"), tr("Border")]
    report.table([*names, tr("Pairs"), step, "p", tr("Smallest step levelled (lg)"), tr("Decision")], rows)
    report.paragraph(
        tr(
            "Smallest step levelled: a step of this size would be levelled in four of five cases (test at 1 %, an "
            "estimate of {limit} lg or more), unless there are fewer than 10 pairs. Smaller steps may be there and "
            "remain unseen."
        ).format(limit=given(least, language))
    )
    if shared:
        report.heading(tr("Shared reference materials"), 3)
        report.table([*names, tr("Determinations"), tr("Difference (lg), 95 % interval"), "p"], shared)
    if later:
        report.heading(tr("Steps before and after levelling"), 3)
        report.table([*names, tr("Step (lg), 95 % interval"), tr("Step, levelled (lg), 95 % interval")], later)


def _step(step, language) -> list:
    """Return a step with its interval, and its p."""
    if step is None:
        return [Figure(NOTHING), Figure(NOTHING)]
    return [_with_bounds(step.step, (step.lower, step.upper), language), Figure(p_value(step.p, language))]


def _with_bounds(size: float, bounds: tuple[float, float], language: str) -> Figure:
    return Figure(f"{fixed(size, language, 3)} ({limits(*bounds, language)})")


def nothing_near(ground: Ground, language: str) -> str:
    """Say how far apart the surveys are, whose borders the band does not reach."""
    width, (apart, alike) = quantity(ground.band, "m", language), ground.nearest
    if not np.isfinite(alike):
        text = tr(
            "No two surveys have samples of one lithology and one medium (nearest samples of two surveys: {apart})."
        )
        text = joined([text, *_unlike(ground, language)], language)
    else:
        text = tr(
            "The width of the band, {band} (it is in metres), reaches no two samples of different surveys in one "
            "lithology and one medium: the nearest of these are {alike} apart, of whatever lithology {apart}. Take a "
            "wider band."
        )
    told = {"apart": quantity(apart, "m", language), "alike": quantity(alike, "m", language)}
    return text.format(band=width, **told)


def joined(sentences: list[str], language: str) -> str:
    """Return sentences as one text."""
    return ("" if language == "zh" else " ").join(sentences)


def _unlike(ground: Ground, language: str) -> list[str]:
    """Say of each field that keeps the surveys apart whether it is empty or differs, and what to do."""
    said = []
    for name, held in ground.unlike.items():
        empty = [label for label, values in held.items() if not values]
        if len(empty) == len(held):
            text = tr("The field “{field}” is empty in all samples: fill it in, or choose another field or none.")
        elif empty:
            text = tr("The field “{field}” is empty in the whole of {surveys}: fill it in there.")
        else:
            text = tr(
                "In the field “{field}” no two surveys have a value in common ({values}). Where only the names differ, "
                "give the same ones in all surveys; where the samples differ in kind, they cannot be compared."
            )
        values = [labelled(label, some(list(own), language, 3), language) for label, own in held.items()]
        told = {
            "surveys": listed(empty, language, "names"),
            "values": listed(values[:6], language, "titles"),
        }
        said.append(text.format(field=name, **told))
    if not said:
        said.append(tr("Give lithology and medium by the same names in all surveys."))
    return said


def coefficients_table(report: Report, found: Mapping) -> None:
    """Add the table of coefficients, with what is known of the surveys that keep their level and why they do."""
    language, rows, fixed_ones = report.language, [], set()
    lines = any((one.levelling.slopes != 1).any() for one in found.values())
    for field, one in found.items():
        levelling = one.levelling
        for label, start, slope in zip(levelling.surveys, levelling.intercepts, levelling.slopes, strict=True):
            told = one.told[label]
            if told.why is Why.FIXED:
                fixed_ones.add(label)
                continue
            size = Figure(NOTHING)
            if np.isfinite(told.error) and np.isfinite(told.estimate):
                size = _with_bounds(told.estimate, told.bounds, language)
            made = Figure(number(10**start, language))
            if lines:
                made = Figure(f"{fixed(start, language, 4)} + {fixed(slope, language, 4)} · lg x")
            error = Figure(fixed(told.error if np.isfinite(told.error) else None, language, 3))
            rows.append([field, label, size, error, made, tr(WHYS[told.why])])
    report.heading(tr("Coefficients"))
    made = tr("lg of the levelled content") if lines else tr("Factor applied")
    header = [tr("Element"), tr("Survey"), tr("Correction found (lg), 95 % interval"), tr("Standard error (lg)"), made]
    report.table([*header, tr("Why")], rows)
    report.paragraph(
        tr(
            "A correction is decided by a test at 1 % (p < 0.01), for dozens of elements are asked at once: a 95 % "
            "interval that leaves 0 out is not enough."
        )
    )
    if fixed_ones:
        text = tr("Fixed, so that the others are brought to it: {surveys}.")
        report.paragraph(text.format(surveys=listed(sorted(fixed_ones), language, "names")))
    worst = max(one.again for one in found.values())
    text = tr("Levelling the result once more would change it by at most {size} lg.")
    report.paragraph(text.format(size=number(worst, language, 2)))


def widths_table(report: Report, compared: Mapping) -> None:
    """Add the table of bands of several widths, by field and moving survey."""
    language, rows = report.language, []
    for field, widths in compared.items():
        for one in widths:
            line, told = one.band.line, [Figure(NOTHING)] * 3
            if line is not None:
                start, slope = (float(part[0]) for part in (line.levelling.intercepts, line.levelling.slopes))
                counts = " / ".join(fixed(count, language) for count in line.counts)
                fitted = f"{fixed(start, language, 3)} + {fixed(slope, language, 3)} · lg x"
                told = [Figure(counts), Figure(fitted), Figure(fixed(line.r_squared, language, 3))]
            width = Figure(number(one.band.width / 1000, language))
            pairs = one.step.count if one.step else 0
            rows.append([field, one.survey, width, *told, pairs, _step(one.step, language)[0]])
    report.heading(tr("Bands of several widths"))
    report.paragraph(
        tr(
            "A narrow band holds few samples, a wide one other geology. Take the width from which on R² is high and "
            "neither the line nor the step changes (Daneshfar and Cameron 1998)."
        )
    )
    header = [tr("Element"), tr("Survey"), tr("Width (km)"), tr("Samples: survey / fixed"), tr("Line of quantiles")]
    report.table([*header, "R²", tr("Pairs"), tr("Step (lg), 95 % interval")], rows)
