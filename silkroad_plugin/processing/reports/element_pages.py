"""What the pages of the atlas say, in a language of its own: the language of the interface may be another."""

import numpy as np

from ...catalogue.element_names import element_name, formula
from ...core.geochemistry.censoring import Estimator
from ...core.geochemistry.margin import MarginFigures
from ...core.geochemistry.threshold_schemes import classified
from ...i18n import N_, aside, capital, labelled, listed, term, tr
from ...messages import describe
from ...numbers import NOTHING, content_unit, fixed, given, number, percent
from ..element_results import ElementResult
from ..inputs.atlas_parameters import ASKED, CREDITS, INTERPOLATIONS, TRANSFORMS
from ..titles import ESTIMATORS, THRESHOLD_RULES, WITHIN_BACKGROUND
from .element_atlas import Run
from .elements import content_name, content_remark

FACTORS = {"A4": 1.0, "A3": 2**0.5}
TITLE = N_("Geochemical atlas of {count} elements")
HEADINGS = {
    "method": N_("Method"),
    "contents": N_("Contents"),
    "credits": N_("Responsibility"),
    "scale": N_("Scale of colours"),
    "histogram": N_("Histogram"),
    "thresholds": N_("Thresholds"),
    "statistics": N_("Statistics"),
}
CONTENTS = (N_("Element"), N_("Unit"), "N", N_("Censored"), N_("Median"), N_("Threshold"), N_("Page"))
THRESHOLDS = (N_("Rule"), N_("Background"), N_("Threshold"), N_("Samples above"))
MAPPED = {
    "idw": N_("interpolated by inverse distance; dots: samples"),
    "kriging": N_("kriged; dots: samples"),
    "none": N_("samples in the colours of their zones; grey crosses: not determined or not known"),
}


def atlas_of(run: Run, algorithm, language: str):
    """Return the atlas of a run in a language; ``algorithm`` holds the samples, where they lie and what is staged."""
    from ...layouts.element_atlas import Atlas
    from ...layouts.spec import Texts
    from ...layouts.text import day_text

    values = run.values
    title = Texts(values["TITLE"]).of(language) or tr(TITLE, language).format(count=len(run.found))
    ground = algorithm.ground
    placed = None if ground is None else algorithm.kept & ground.placed
    credits = [(capital(term(key, language)), Texts(values[name]).of(language)) for name, key in CREDITS.items()]
    credits.append((capital(term("compile_date", language)), day_text(algorithm.date, language)))
    return Atlas(
        title=title,
        subtitle=_cover(run, algorithm.titles[language], language),
        method=_method(run, algorithm, language),
        contents_header=[tr(text, language) for text in CONTENTS],
        contents=[_contents(run, one, language) for one in run.found],
        credits=credits,
        pages=[_page(run, one, algorithm, language) for one in run.found],
        notes=[term("sheet_note_boundaries", language)] if placed is not None else [],
        headings={name: tr(text, language) for name, text in HEADINGS.items()},
        projection=None if ground is None else ground.projection,
        lon_lat=np.empty((0, 2)) if placed is None else ground.lon_lat[placed],
        zones=_zones(run, placed[algorithm.kept]) if placed is not None and _coloured(run) else None,
        factor=FACTORS[values["PAPER"]],
        draft=values["DRAFT"],
        synthetic=run.synthetic,
    )


def _cover(run: Run, name: str, language: str) -> str:
    """Return what the cover says of the samples: how many of which layer, and how many were left out."""
    said = tr("Samples of “{name}”: {count}", language).format(name=name, count=fixed(run.kept, language))
    if run.control:
        left_out = tr("control samples left out: {count}", language)
        said += ("；" if language == "zh" else "; ") + left_out.format(count=fixed(run.control, language))
    return said


def _coloured(run: Run) -> bool:
    """Return whether the samples of an element are in the colours of their zones, having no raster."""
    return any(one.raster is None and one.scale is not None for one in run.found)


def _zones(run: Run, placed: np.ndarray) -> np.ndarray:
    """Return (k, elements) the zone of each sample with a place, -1 where its content is missing or its zone open."""
    columns = []
    for one in run.found:
        unknown = one.scale is None or one.determinations is None
        columns.append(np.full(len(placed), -1) if unknown else classified(one.determinations, one.scale.limits))
    return np.column_stack(columns)[placed]


def _method(run: Run, algorithm, language: str) -> list[str]:
    values = run.values
    text = tr("{samples} samples, {elements} elements; duplicates, standards and blanks left out: {control}.", language)
    found = [
        text.format(samples=fixed(run.kept, language), elements=len(run.found), control=fixed(run.control, language))
    ]
    asked = values["ESTIMATOR"]
    how = tr(ASKED["auto"] if asked == "auto" else ESTIMATORS[asked], language)
    text = tr("Mean, standard deviation and median where contents are censored", language)
    found.append(labelled(text, how, language))
    rule = tr(THRESHOLD_RULES[values["THRESHOLD"]], language)
    if values["THRESHOLD"] == "cumulative_frequency":
        rule += " " + listed(
            (percent(share / 100, language, 1 if share % 1 else 0) for share in run.percents), language
        )
    text = tr("Anomalies lie above the first threshold of this rule", language)
    found.append(labelled(text, rule, language))
    mapped = tr(INTERPOLATIONS[values["INTERPOLATION"]], language)
    if run.grid is not None:
        text = tr("{transform}; {neighbours} nearest samples within {radius} km; cells of {cell} km", language)
        how = text.format(
            transform=tr(TRANSFORMS[values["TRANSFORM"]], language),
            neighbours=values["NEIGHBOURS"],
            radius=number(run.radius / 1000, language, 3),
            cell=given(run.grid.cell_metres / 1000, language),
        )
        mapped = listed([mapped, how], language, "titles")
    found.append(labelled(tr("Maps", language), mapped, language))
    scales = [one.scale for one in run.found if one.scale is not None]
    if scales:
        found.append(labelled(tr("Scale of colours", language), scales[0].explained(language), language))
    stop = "。" if language == "zh" else "."
    return [text if text.endswith(stop) else text + stop for text in found]


def _contents(run: Run, one: ElementResult, language: str) -> list[str]:
    column = one.column
    head = [formula(content_name(column)), content_unit(column.unit, language)]
    limit = NOTHING if one.threshold is None else number(one.threshold.threshold, language, 3)
    if one.whole.found is None:
        return [*head, NOTHING, NOTHING, NOTHING, limit, str(run.page(one))]
    c, e = one.whole.found.censoring, one.whole.found.estimate
    told = [fixed(c.count - c.missing, language), percent(c.share_censored, language), number(e.median, language, 3)]
    return [*head, *told, limit, str(run.page(one))]


def _page(run: Run, one: ElementResult, algorithm, language: str):
    from ...layouts.element_page import ElementPage

    column, name = one.column, content_name(one.column)
    title = formula(name)
    word = element_name(name, language)
    title += "" if word == title else f"  {word}"
    return ElementPage(
        name=title + content_remark(column, language),
        what=_what(run, one, language),
        place=one.number - 1,
        raster=None if one.raster is None else algorithm.outputs.staged(one.raster),
        scale=one.scale,
        figures=_figures(one),
        statistics=_statistics(one, language),
        threshold_header=[tr(text, language) for text in THRESHOLDS],
        thresholds=_thresholds(one, language),
        reasons=[describe(reason, language) for reason in one.reasons],
    )


def _what(run: Run, one: ElementResult, language: str) -> str:
    """Return what the map of an element shows."""
    if one.scale is None:
        return tr("Samples", language)
    how = "none" if one.raster is None else run.values["INTERPOLATION"]
    return labelled(tr("Content", language), tr(MAPPED[how], language), language)


def _figures(one: ElementResult) -> MarginFigures | None:
    if one.whole.found is None or not one.whole.known.any():
        return None
    c, found = one.whole.found.censoring, one.whole.found
    count, censored = c.count - c.missing, c.below + c.above + c.interval
    return MarginFigures(*one.whole.histogram(), count, censored, found.estimate, found.chosen)


def _statistics(one: ElementResult, language: str) -> list[tuple[str, str]]:
    """Return what the histogram does not tell."""
    if one.whole.found is None:
        return []
    c, e = one.whole.found.censoring, one.whole.found.estimate
    lowest, highest = number(c.lowest, language, 3), number(c.highest, language, 3)
    rows = [
        (tr("Numbers from … to", language), f"{lowest} … {highest}"),
        (tr("Below detection", language), percent(c.share_below, language)),
    ]
    if e.refusal is None and one.refusal is None:
        rows.append((tr("Median", language), number(e.median, language, 3)))
        if np.isfinite(e.log_mean):
            rows.append((tr("Geometric mean", language), number(10**e.log_mean, language, 3)))
        chosen = one.whole.found.chosen
        if chosen is not Estimator.PLAIN:
            rows.append((tr("Estimated by", language), tr(ESTIMATORS[chosen.value], language)))
    return rows


def _thresholds(one: ElementResult, language: str) -> list[list[str]]:
    rows = []
    for rule in one.thresholds.rules:
        if rule.unit is None and rule.refusal is None:
            title = one.thresholds.called(rule, language)
            title += aside(tr(WITHIN_BACKGROUND, language), language) if rule.within_background else ""
            figures = [number(value, language, 3) for value in (rule.background, rule.threshold)]
            rows.append([title, *figures, fixed(rule.above, language)])
    return rows
