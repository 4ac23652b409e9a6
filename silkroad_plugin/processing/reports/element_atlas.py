"""The report on all elements of a layer by one template: an index, a section for each, and the tables beside it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core.geochemistry.censoring import Estimator
from ...i18n import NATIVE_NAMES, aside, labelled, tr
from ...io.grid import Grid
from ...io.plots.content_histogram import ContentHistogram
from ...io.plots.panels import HEIGHT
from ...io.plots.probability import Probability
from ...io.report import Figure, Jump, Link, Report
from ...messages import describe as in_words
from ...numbers import fixed, number, percent, quantity
from ..element_results import ElementResult
from ..inputs.atlas_parameters import ASKED, INTERPOLATIONS, TRANSFORMS
from ..outputs.tables import write_csv
from ..titles import THRESHOLD_RULES
from . import geochemical_summary, geochemical_thresholds
from .elements import content_title, probability_points

FIRST_PAGE = 2  # of the elements in the atlas: before it stands the cover
COLUMNS = (
    "number", "field", "element", "unit", "n", "below_pct", "censored_pct", "mean", "median", "sd", "estimator", "rule",
    "background", "threshold", "anomalous", "anomalous_pct", "variogram", "raster", "page", "remark",
)  # fmt: skip
SHOWN_FENCES = ("iterative_clip", "median_mad", "tukey_fence", "cumulative_frequency")


@dataclass(frozen=True)
class Run:
    """What was done: the elements ``found``, the layer's ``name``, how many samples were ``kept`` and how many
    ``control`` samples left out, the ``values`` of the template, the ``grid`` of the rasters with the search
    ``radius`` in metres (None without) and the name of their ``system`` where it is not that of the layer, and the
    ``atlases`` by language."""

    found: Sequence[ElementResult]
    name: str
    kept: int
    control: int
    values: Mapping[str, object]
    percents: tuple[float, ...]
    grid: Grid | None
    radius: float | None
    system: str | None
    synthetic: bool
    folder: Path
    atlases: Mapping[str, str]

    def page(self, one: ElementResult) -> int:
        """Return the page of an element in the atlas."""
        return FIRST_PAGE + one.number - 1

    def raster(self, one: ElementResult) -> str | None:
        """Return the raster of an element, from the folder of the report."""
        return None if one.raster is None else Path(one.raster).relative_to(self.folder).as_posix()


def remark(one: ElementResult, language: str) -> str:
    """Return why parts of an element are missing, and with what care it is to be read."""
    told = [in_words(reason) for reason in one.reasons]
    care = None if one.refusal is not None else one.whole.remark(language)
    return " ".join([*told, *([care] if care else [])])


def write_tables(run: Run, language: str, stage: Callable[[Path], str]) -> None:
    """Write the tables as CSV files in UTF-8 into the folder; ``stage`` tells where each is written first."""
    tables = {
        "elements": (COLUMNS, (_row(run, one, language) for one in run.found)),
        "summary": (
            [name for name, _ in geochemical_summary.COLUMNS],
            (own.row(language) for one in run.found for own in (one.whole, *one.groups)),
        ),
        "thresholds": (
            [name for name, _ in geochemical_thresholds.COLUMNS],
            (row for one in run.found for row in one.thresholds.rows()),
        ),
        "histograms": (
            [name for name, _ in geochemical_summary.CLASSES],
            (row for one in run.found for own in (one.whole, *one.groups) for row in own.class_rows()),
        ),
    }
    for name, (header, rows) in tables.items():
        write_csv(stage(run.folder / f"{name}.csv"), header, rows, run.synthetic)


def _row(run: Run, one: ElementResult, language: str) -> tuple:
    column, limit = one.column, one.threshold
    head = (one.number, column.field, column.element, column.unit)
    if one.whole.found is None:
        figures = (None,) * 7
    else:
        c, e = one.whole.found.censoring, one.whole.found.estimate
        chosen = one.whole.found.chosen
        shares = (100 * c.share_below, 100 * c.share_censored)
        figures = (c.count - c.missing, *shares, e.mean, e.median, e.sd, None if chosen is None else chosen.value)
    bounds = (None,) * 5
    if limit is not None:
        share = 100 * limit.above / limit.count if limit.count else None
        bounds = (limit.name, limit.background, limit.threshold, limit.above, share)
    return (*head, *figures, *bounds, one.model or None, run.raster(one), run.page(one), remark(one, language) or None)


def write_report(run: Run, language: str, path: str, progress: Callable[[float], None]) -> None:
    """Write the HTML report."""
    report = Report(tr("All elements of a survey"), language, run.name, figures=len(run.found))
    if run.synthetic:
        report.note(tr("The contents are synthetic: nothing here was measured."))
    report.facts(list(_facts(run, language)))
    report.heading(tr("Index of the elements"))
    header = [tr("Element"), "N", tr("Censored"), tr("Mean"), tr("Median"), tr("Threshold"), tr("Samples above")]
    report.table([*header, tr("Page"), tr("Remark")], [_line(run, one, language) for one in run.found])
    for place, one in enumerate(run.found):
        progress(place / len(run.found))
        report.heading(content_title(one.column), anchor=_anchor(one))
        _section(report, run, one, language)
    _sources(report)
    report.save(path)
    progress(1.0)


def _facts(run: Run, language: str) -> Iterator[tuple[str, object]]:
    values = run.values
    yield tr("Samples"), run.kept
    yield tr("Duplicates, standards and blanks left out"), run.control
    yield tr("Number of elements"), len(run.found)
    if values["GROUP"]:
        yield tr("Field of groups"), values["GROUP"]
    yield tr("Estimator of censored contents"), tr(ASKED[values["ESTIMATOR"]])
    yield tr("Rule that makes anomalies"), tr(THRESHOLD_RULES[values["THRESHOLD"]])
    yield tr("Interpolation"), tr(INTERPOLATIONS[values["INTERPOLATION"]])
    if run.grid is not None:
        yield tr("Values interpolated"), tr(TRANSFORMS[values["TRANSFORM"]])
        cells = f"{fixed(run.grid.width, language)} × {fixed(run.grid.height, language)}"
        yield tr("Cells"), cells + aside(quantity(run.grid.cell_metres, "m", language), language)
        yield tr("Search radius (m)"), float(run.radius)
        if run.system:
            yield tr("Coordinate system of the rasters"), run.system
    yield tr("Template"), Link("template.json")
    for name in ("elements", "summary", "thresholds", "histograms"):
        yield labelled(tr("Table"), name, language), Link(f"{name}.csv")
    for code, name in run.atlases.items():
        yield labelled(tr("Atlas"), NATIVE_NAMES[code], language), Link(name)


def _anchor(one: ElementResult) -> str:
    return f"element{one.number}"


def _line(run: Run, one: ElementResult, language: str) -> list:
    """Return the row of the index."""
    title = Jump(content_title(one.column), _anchor(one))
    page, limit = run.page(one), one.threshold
    above = [None, None]
    if limit is not None:
        share = percent(limit.above / limit.count if limit.count else None, language)
        above = [Figure(number(limit.threshold, language)), Figure(f"{fixed(limit.above, language)} · {share}")]
    if one.whole.found is None:
        return [title, None, None, None, None, *above, page, remark(one, language)]
    c, e = one.whole.found.censoring, one.whole.found.estimate
    told = (Figure(number(value, language)) for value in (e.mean, e.median))
    censored = Figure(percent(c.share_censored, language))
    return [title, c.count - c.missing, censored, *told, *above, page, remark(one, language)]


def _section(report: Report, run: Run, one: ElementResult, language: str) -> None:
    for reason in one.reasons:
        report.note(in_words(reason))
    if one.whole.found is None:
        return
    plots = _plots(one, language)
    if plots:
        caption = tr("{element}: histogram and probability plot with thresholds").format(
            element=content_title(one.column)
        )
        report.panels(plots, caption, (5.0, HEIGHT))
    whole = [one.whole, *one.groups] if one.whole.found is not None else []
    rows = [geochemical_summary.line(own.group or tr("all"), own, language) for own in whole]
    report.table(geochemical_summary.header(tr("Group") if one.groups else ""), rows)
    _thresholds(report, one, language)
    _links(report, run, one, language)


def _thresholds(report: Report, one: ElementResult, language: str) -> None:
    if not one.thresholds.rules:
        return
    header = [tr("Rule"), tr("Background"), tr("Threshold"), tr("Samples above"), tr("Share of samples")]
    units = list(dict.fromkeys(rule.unit for rule in one.thresholds.rules))
    rows, strong = [], []
    for unit in units:
        for rule in one.thresholds.rules:
            if rule.unit != unit:
                continue
            title = one.thresholds.called(rule, language)
            if rule is one.threshold:
                strong.append(len(rows))
            own = [] if len(units) == 1 else [tr("all") if unit is None else str(unit)]
            rows.append([*own, *geochemical_thresholds.line(title, rule, False, language)])
    groups = [] if len(units) == 1 else [tr("Group")]
    report.table([*groups, *header, ""], rows, strong=strong)


def _links(report: Report, run: Run, one: ElementResult, language: str) -> None:
    facts = []
    if one.raster:
        facts.append((tr("Raster"), Link(run.raster(one))))
    facts += [
        (labelled(tr("Atlas"), NATIVE_NAMES[code], language), Link(name, f"page={run.page(one)}"))
        for code, name in run.atlases.items()
    ]
    if one.model:
        facts.append((tr("Variogram model as text"), one.model))
    report.facts(facts)


def _plots(one: ElementResult, language: str) -> list:
    """Return the histogram and the probability plot with the thresholds that lie side by side."""
    if not one.whole.known.any():
        return []
    title = content_title(one.column)
    edges, numbers, censored = one.whole.histogram()
    plots = [ContentHistogram(10**edges, numbers, censored, title)]
    value, positions = probability_points(one.determinations)
    if len(value) > 1:
        straight = one.whole.found.estimates.get(Estimator.LOGNORMAL_MLE, one.whole.found.estimate)
        law = (straight.log_mean, straight.log_sd) if straight.refusal is None else None
        rules = (rule for rule in one.thresholds.rules if rule.unit is None and rule.proposed)
        limits = tuple((r.threshold, one.thresholds.called(r, language)) for r in rules if r.name in SHOWN_FENCES)
        plots.append(Probability(value, positions, title, law, limits))
    return plots


def _sources(report: Report) -> None:
    report.heading(tr("Sources of the methods"))
    report.bullets(list(dict.fromkeys((*geochemical_summary.SOURCES, *geochemical_thresholds.SOURCES))))
