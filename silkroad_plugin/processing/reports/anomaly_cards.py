"""Registration cards of composite anomalies (异常登记卡) as one HTML page."""

import math

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...catalogue import anomalies as known
from ...catalogue.crs import geographic, transformation
from ...catalogue.geodesic import Geodesic
from ...i18n import tr
from ...io.plots.outlines import Outlines
from ...io.report import Figure, Report
from ...numbers import content_unit, fixed, number

SOURCES = (
    "Beus, A. A., Grigorian, S. V. (1975): Geochemical exploration methods for mineral deposits. Applied Publishing.",
    "Соловов А. П. (1985): Геохимические методы поисков месторождений полезных ископаемых. М.: Недра.",
)


def write_cards(made, algorithm, language: str, path: str, transforms, progress) -> None:
    """Write the cards of composite anomalies, in their order; ``transforms``: how QGIS changes between systems."""
    report = Report(tr("Anomaly registration cards"), language, figures=len(made))
    if any(one.row["synthetic"] for one in made):
        report.note(tr("The contents are synthetic: nothing here was measured."))
    _ranking(report, made, language)
    for place, one in enumerate(made, start=1):
        _card(report, one, algorithm, language, transforms)
        progress(place / len(made))
    report.heading(tr("Sources"))
    report.bullets(SOURCES)
    report.save(path)


def _ranking(report: Report, made, language: str) -> None:
    report.heading(tr("Ranking"))
    columns = ("rank", "anomaly", "elements", "area_km2", "nap_sum", "formula", "zonality", "deposits")
    titles = {name: tr(title) for name, _, title in known.COMPOSITE_FIELDS}
    shown = [name for name in columns if any(one.row[name] is not None for one in made)]
    rows = [[_cell(name, one.row[name], language) for name in shown] for one in made]
    report.table([titles[name] for name in shown], rows)


def _card(report: Report, one, algorithm, language: str, transforms) -> None:
    row = one.row
    report.heading(tr("Anomaly {name}: {elements}").format(name=row["anomaly"], elements=row["elements"]))
    if row["synthetic"]:
        report.note(tr("Synthetic data"))
    place = tr("latitude {lat}°, longitude {lon}°").format(
        lat=fixed(row["lat"], language, 4), lon=fixed(row["lon"], language, 4)
    )
    facts = [
        (tr("Number of the card"), row["anomaly"]),
        (tr("Rank by the sum of NAP"), row["rank"]),
        (tr("Highest content of the main element at"), place),
        (tr("Main element"), row["main"]),
        (tr("Area (km²)"), Figure(number(row["area_km2"], language))),
        (tr("Sum of NAP (km²)"), Figure(number(row["nap_sum"], language))),
        (tr("Composition formula"), known.written(row["formula"], language)),
    ]
    if row["zonality"] is not None:
        pair = f"{'·'.join(algorithm.above)} / {'·'.join(algorithm.below)}"
        facts.append((tr("Zonality coefficient {pair}").format(pair=pair), Figure(number(row["zonality"], language))))
    if row["deposits"] is not None:
        facts.append((tr("Known deposits inside"), row["deposit_names"] or tr("none")))
    # What only the geologist can say.
    blanks = (tr("Class (甲, 乙, 丙, 丁)"), tr("Geology"), tr("Check in the field"), tr("Conclusion"))
    report.facts(facts + [(title, " ") for title in blanks])
    _elements(report, one, algorithm, language)
    caption = tr("Outlines of anomaly {name} by element").format(name=row["anomaly"])
    report.plot(_sketch(one, algorithm.crs, transforms), caption)


def _elements(report: Report, one, algorithm, language: str) -> None:
    titles = {name: tr(title) for name, _, title in known.ELEMENT_FIELDS}
    names = ["element", "unit", "area_km2", "mean", "maximum", "background", "coefficient", "nap_km2", "productivity"]
    if algorithm.chain.elements:
        names += ["productivity_pct_m2", "p3_t", "p2_t"]
    rows = [[_cell(name, own[name], language) for name in names] for own in one.elements]
    report.table([titles[name] for name in names], rows)
    if any(own["p3_t"] is not None for own in one.elements):
        chain = algorithm.chain
        text = tr(
            "Q = P · H / 40 with k′ = {train}, k = {residual}, share of ore {share}; H = {p3} m for P3, {p2} m for P2."
        )
        values = (chain.train, chain.residual, chain.share, chain.depth_p3, chain.depth_p2)
        names = ("train", "residual", "share", "p3", "p2")
        report.paragraph(
            text.format(**{name: number(value, language) for name, value in zip(names, values, strict=True)})
        )


def _sketch(one, crs, transforms) -> Outlines:
    """Return the outlines of a composite anomaly in km about its middle."""
    middle = one.outline.boundingBox().center()
    across, up = _km_per_unit(crs, middle, transforms)
    parts: dict[str, list[list[np.ndarray]]] = {}
    for row in one.elements:
        for anomaly in one.members:
            if anomaly.element == row["element"]:
                parts.setdefault(row["element"], []).extend(_rings(anomaly.outline, middle, across, up))
    box = one.outline.boundingBox()
    wide = max(box.width() * across, 1e-9) / 4
    size = 10 ** math.floor(math.log10(wide))
    bar = max(step * size for step in (1, 2, 5) if step * size <= wide)
    to_plane = transformation(geographic(), crs, transforms)
    mark = {tr("highest content"): np.array([_maximum(one, to_plane, middle, across, up)])}
    return Outlines(parts, mark, bar)


def _rings(outline: QgsGeometry, middle, across: float, up: float) -> list[list[np.ndarray]]:
    """Return the rings of each polygon, its holes after the outer one."""
    polygons = []
    for part in outline.asGeometryCollection():
        rings = [np.array([(point.x(), point.y()) for point in ring]) for ring in part.asPolygon()]
        polygons.append([(ring - (middle.x(), middle.y())) * (across, up) for ring in rings])
    return polygons


def _maximum(one, to_plane, middle, across, up) -> tuple[float, float]:
    place = to_plane.transform(one.row["lon"], one.row["lat"])
    return (place.x() - middle.x()) * across, (place.y() - middle.y()) * up


def _km_per_unit(crs, middle, transforms) -> tuple[float, float]:
    """Return how many km a unit of the coordinate system has along x and along y at a point."""
    measure = Geodesic(crs, transforms)
    step = 0.01 if crs.isGeographic() else 100.0
    east, north = QgsPointXY(middle.x() + step, middle.y()), QgsPointXY(middle.x(), middle.y() + step)
    return tuple(measure.km(middle, point) / step for point in (east, north))


def _cell(name: str, value, language: str):
    if name == "unit":
        return content_unit(value or "", language)
    if name == "formula" and value:
        return known.written(value, language)
    if value is None or isinstance(value, str | int):
        return value
    return Figure(number(float(value), language))
