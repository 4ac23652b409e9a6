"""The report of a variogram, and what kriging says of the one that it used."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.geochemistry import variogram_text
from ...core.geochemistry.variogram import Empirical
from ...core.geochemistry.variogram_model import VariogramModel
from ...i18n import aside, interface_language, tr
from ...io.plots.variogram import Variogram, direction
from ...io.report import Figure, Report
from ...numbers import content_unit, fixed, number, percent, quantity
from ..inputs.mapped import Mapped
from ..inputs.variogram import SCALES, SHAPES


@dataclass(frozen=True)
class Run:
    """``variance``: of the samples on the ``scale`` of the variogram; ``weighted_sse`` of the fit. ``empirical`` is
    empty and ``weighted_sse`` None where the model was given and the samples have no variogram.
    ``trend``: in words, what was taken off the values first; ``p`` of any structure, None where no model was
    fitted."""

    mapped: Mapped
    scale: str
    empirical: Sequence[Empirical]
    model: VariogramModel
    weighted_sse: float | None
    variance: float
    trend: str = ""
    p: float | None = None


def write_report(run: Run, language: str, path: str) -> None:
    """Write the report of a variogram."""
    name = run.mapped.element
    report = Report(tr("Variogram of {element}").format(element=name), language, run.mapped.titles[language])
    trend = [(tr("Trend that is taken off first"), run.trend)] if run.trend else []
    report.facts([*samples_facts(run.mapped, language), (tr("Values"), tr(SCALES[run.scale])), *trend])
    report.heading(tr("Model"))
    add_model(report, run, language)
    report.heading(tr("Empirical variogram"))
    for each in run.empirical:
        rows = [
            [float(h), int(n), float(g), float(m)]
            for h, n, g, m in zip(
                each.distance,
                each.pairs,
                each.semivariance,
                run.model.along(each.distance, each.azimuth or 0.0),
                strict=True,
            )
        ]
        header = [tr("Distance (m)"), tr("Pairs"), tr("Semivariance"), tr("Model")]
        report.table(header, rows, direction(each.azimuth, language))
    if not run.empirical[0].whole:
        text = tr("The pairs of {origins} samples, drawn by lot, with all others stand for all pairs.")
        report.paragraph(text.format(origins=fixed(run.empirical[0].origins, language)))
    report.save(path)


def samples_facts(mapped: Mapped, language: str) -> list[tuple[str, object]]:
    """Return what every report says of its samples."""
    unit = aside(content_unit(mapped.unit, language), language) if mapped.unit else ""
    facts = [(tr("Element"), f"{mapped.element}{unit}"), (tr("Field"), mapped.field), (tr("Samples"), len(mapped))]
    return [*facts, (tr("Determinations replaced by a substitute"), mapped.censored)]


def doubts(run: Run) -> list[str]:
    """Return what speaks against the model that was fitted: no structure beyond chance, or one that no pairs show."""
    from ...core.geochemistry.spatial_structure import LEVEL, spacing

    language, said = interface_language(), []
    if run.p is None:
        return said
    if run.p > LEVEL:
        text = tr(
            "No structure is shown that chance would not give (values permuted over the places: p = {p}): the model "
            "may be one of noise, and a map by it as well."
        )
        said.append(text.format(p=number(run.p, language, 2)))
    apart, lag = spacing(run.mapped.xy), min(float(each.distance[0]) for each in run.empirical)
    ranges = [each.practical_range for each in run.model.structures if each.sill > 1e-9 * run.model.sill]
    if ranges and min(ranges) < max(apart, lag):
        text = tr(
            "The shortest range of the model, {range}, is below what the samples resolve: they lie {spacing} apart, "
            "and the first lag is at {lag}. Hardly any two samples lie within it, so that it cannot be told from "
            "the nugget."
        )
        named = {"range": min(ranges), "spacing": apart, "lag": lag}
        said.append(text.format(**{name: quantity(value, "m", language) for name, value in named.items()}))
    return said


def add_model(report: Report, run: Run, language: str) -> None:
    """Add the figure, the table of the model and the model as text."""
    caption = tr("Points are the larger, the more pairs a class of distance holds; the line is the model.")
    for text in doubts(run):
        report.note(text)
    if run.empirical:
        report.plot(Variogram(run.empirical, run.model, run.variance), caption)
    sill = run.model.sill
    rows = [[tr("Nugget"), run.model.nugget, percent(run.model.nugget / sill, language), None, None, None, None]]
    for each in run.model.structures:
        share, turned = percent(each.sill / sill, language), each.ratio < 1
        azimuth = Figure(fixed(each.azimuth, language, 1)) if turned else None
        ratio = Figure(number(each.ratio, language)) if turned else None
        rows.append([tr(SHAPES[each.shape]), each.sill, share, each.range, each.practical_range, azimuth, ratio])
    header = [
        tr("Structure"), tr("Sill"), tr("Share"), tr("Range a (m)"), tr("Practical range (m)"), tr("Azimuth (°)"),
        tr("Minor / major range"),
    ]  # fmt: skip
    report.table(header, rows)
    report.facts(
        [
            (tr("Weighted sum of squared errors, Σ N/h² (γ − model)²"), run.weighted_sse),
            *([] if run.p is None else [(tr("Structure against chance (permutations), p"), run.p)]),
            (tr("Variance of the samples"), run.variance),
            (tr("Model as text, for kriging"), variogram_text.written(run.model, run.scale)),
        ]
    )
