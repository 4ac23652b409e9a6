"""What is known of each target: figures, deposits, surroundings, grade; the best target first."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
)

from ....catalogue import targets as known
from ....catalogue.crs import crs_of, geographic
from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....core.prospectivity import targets as core
from ....i18n import LANGUAGES, aside, interface_language, labelled, listed, tr
from ....io import targets
from ....messages import describe as in_words
from ....numbers import number, percent, quantity, unit_name
from ...base import tick_of
from ...inputs.evidence import EvidenceLayer
from ...inputs.layers import NAME_FIELDS, read_geometries, read_points, transform_to
from ...outputs.tables import KINDS


@dataclass(frozen=True)
class Described:
    """Targets with the best first: rows by column name, outlines, areas; the columns (name, kind, title).

    ``captured``: known deposits with a score (n) and how many of them lie in targets, None without deposits.
    """

    columns: list[tuple[str, str, str]]
    rows: list[dict]
    outlines: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    captured: tuple[int, int] | None


def evidence_columns(layers) -> list[tuple[str, str, str]]:
    """Return the columns of the evidence layers: value or class, then how favourable."""
    language, columns = interface_language(), []
    for layer, name in zip(layers, known.evidence_fields([layer.stable_name for layer in layers]), strict=True):
        title = layer.title(language)
        favourable = tr("{layer}: less favourable area (%)").format(layer=title)
        columns.append((known.VALUE + name, "real", _value_title(layer, language)))
        columns.append((known.FAVOURABLE + name, "real", favourable))
    return columns


def _value_title(layer: EvidenceLayer, language: str) -> str:
    """Return the title of the column of a layer's values, which says what the number is."""
    title, unit = layer.title(language), unit_name(layer.info.unit, language)
    if layer.kind is Kind.CATEGORICAL:
        return title
    if layer.info.classes:
        return tr("{layer}: mean of the class numbers").format(layer=title)
    return title if not unit or f"({unit})" in title else title + aside(unit, language)


def all_columns(layers) -> list[tuple[str, str, str]]:
    """Return every column of a layer of targets with these evidence layers."""
    titles = known.field_titles(interface_language())

    def named(fields):
        return [(name, kind, titles[name]) for name, kind, _ in fields]

    return [*named(known.FIELDS), *evidence_columns(layers), *named(known.RESOURCES)]


def grade_rules(algorithm, layers, context) -> dict[str, str]:
    """Return the conditions of grades A and B; raises SilkroadError for what QGIS cannot follow."""
    fields = [name for name, *_ in all_columns(layers)]
    rules = {}
    for grade in ("A", "B"):
        name = f"GRADE_{grade}"
        # As text: where an expression is wrong, QGIS would take the default without a word.
        text = algorithm.parameterAsString(algorithm.parameters, name, context)
        rule = QgsExpression(text)
        unknown = rule.referencedColumns() - set(fields)
        if rule.hasParserError() or unknown:
            reason = rule.parserErrorString().strip() or sorted(unknown)
            values = {"expression": text, "reason": reason, "fields": fields}
            raise SilkroadError("grade_rule", input=algorithm.label(name), **values)
        rules[grade] = text
    return rules


def describe(algorithm, stack, found, deposits, context, feedback, progress) -> Described:
    """Return the targets in order, with every field."""
    grid, language = stack.grid, interface_language()
    kinds = [(layer.title(language), layer.kind) for layer in algorithm.layers]
    points = (deposits.x, deposits.y) if deposits is not None else (np.empty(0), np.empty(0))
    figures = targets.figures(stack, found.shapes, kinds, points, lambda part: progress(0.6 * part))
    mean, largest, deviation = figures.score.mean(), figures.score.largest[1:], figures.score.deviation()
    order = core.ranks(mean, largest, found.areas)
    around = _Surroundings(algorithm, grid, found.shapes, context, feedback)
    columns = all_columns(algorithm.layers)
    rows = []
    for place, index in enumerate(order):
        row = {
            "rank": place + 1,
            "area_km2": found.areas[index],
            "score_mean": mean[index],
            "score_max": largest[index],
            "score_std": deviation[index],
            "score_percentile": core.percentile(place, len(order)),
        }
        if figures.uncertainty is not None:
            row["uncertainty"] = figures.uncertainty[index]
            row["relative_uncertainty"] = figures.uncertainty[index] / mean[index] if mean[index] > 0 else None
        row |= _evidence(algorithm.layers, columns, figures.evidence, index, language)
        if deposits is not None:
            row |= _deposits(found.shapes[index], figures.zone_of_point == index + 1, deposits, grid)
        row |= around.of(index, found.geometries[index])
        rows.append(row)
        progress(0.6 + 0.4 * (place + 1) / len(order))
    _grade(rows, columns, algorithm.rules)
    captured = None
    if deposits is not None:
        scored = np.isfinite(stack.sample(*points)[0])
        captured = int(scored.sum()), int((scored & (figures.zone_of_point > 0)).sum())
    return Described(columns, rows, [found.geometries[i] for i in order], found.crs, captured)


def _evidence(layers, columns, figures, index, language) -> dict:
    """Return value and favourability of each layer, their share, and the fingerprint as a text."""
    names = [name for name, *_ in columns if name.startswith((known.VALUE, known.FAVOURABLE))]
    row, texts, shares = {}, [], []
    for order, (layer, (values, favourable)) in enumerate(zip(layers, figures, strict=True)):
        value, share = float(values[index]), float(favourable[index])
        row[names[2 * order]], row[names[2 * order + 1]] = value, share
        if np.isnan(share):
            continue
        shares.append(share)
        said = f"{_in_words(layer, value, language)} ({percent(share / 100, language, 0)})"
        texts.append(labelled(layer.title(language), said, language))
    if shares:
        row["evidence_share"] = 100 * float(np.mean(np.array(shares) > known.FAVOURABLE_FROM))
        row["fingerprint"] = listed(texts, language, "titles")
    return row


def _in_words(layer: EvidenceLayer, value: float, language: str) -> str:
    """Return the value of a layer in a target: a class by its name, a quantity with its unit."""
    if layer.kind is Kind.CATEGORICAL:
        return layer.info.class_name(value, language) or number(value, language)
    mean = layer.info.class_name(round(value), language)
    # The mean of numbers of classes means nothing; the class that it falls into does.
    return tr("mean class {name}").format(name=mean) if mean else quantity(value, layer.info.unit, language)


def _deposits(shape, inside, deposits, grid) -> dict:
    """Return number and names of the deposits in a target, and the nearest one."""
    at = np.flatnonzero(inside)
    nearest, gap = (int(at[0]), 0.0) if len(at) else targets.nearest(shape, grid, deposits.x, deposits.y)
    names = {code: deposits.called(code) for code in LANGUAGES}
    return {
        "deposits": len(at),
        "new_ground": int(not len(at)),
        "deposit_km": gap / 1000,
        **{f"deposit_names_{code}": "; ".join(own[i] for i in at) for code, own in names.items()},
        **{f"deposit_nearest_{code}": own[nearest] for code, own in names.items()},
    }


class _Surroundings:
    """Towns, roads and countries about the targets."""

    def __init__(self, algorithm, grid, shapes, context, feedback):
        self._grid, self._shapes = grid, shapes
        degrees = geographic()
        self._to_degrees = transform_to(degrees.toWkt(), crs_of(grid.crs_wkt), context)
        self._towns, self._x, self._y = self._read_towns(algorithm, context, feedback)
        self._roads = None
        if algorithm.sources["ROADS"] is not None:
            lines, _ = read_geometries(
                algorithm.sources["ROADS"],
                grid.crs_wkt,
                grid.cell_metres / 2,
                algorithm.label("ROADS"),
                context,
                feedback,
            )
            self._roads = targets.line_gaps(shapes, lines, grid, tick_of(feedback))
        try:
            self._countries = known.Countries()
        except SilkroadError as refusal:
            feedback.pushWarning(in_words(refusal))
            self._countries = None

    def of(self, index: int, geometry: QgsGeometry) -> dict:
        """Return the fields of a target."""
        in_degrees = QgsGeometry(geometry)
        in_degrees.transform(self._to_degrees)
        centre = in_degrees.pointOnSurface().asPoint()
        row = {"lon": centre.x(), "lat": centre.y()}
        if len(self._towns):
            nearest, gap = targets.nearest(self._shapes[index], self._grid, self._x, self._y)
            town = self._towns[nearest]
            row |= {f"town_{code}": town.names[code] for code in LANGUAGES}
            row["town_km"] = gap / 1000
            if gap > 0:
                row["town_direction"] = known.sector(town.lon, town.lat, centre.x(), centre.y()).upper()
        if self._roads is not None:
            row["road_km"] = self._roads[index] / 1000
        if self._countries is not None:
            row |= {f"country_{code}": text for code, text in self._countries.names(in_degrees).items()}
        return row

    def _read_towns(self, algorithm, context, feedback):
        """Return the towns with their places in the CRS of the score; those without a place there are left out."""
        source = algorithm.sources["TOWNS"]
        degrees = geographic()
        if source is None:
            found, places = known.towns(), []
            forward = transform_to(self._grid.crs_wkt, degrees, context)
            for town in found:
                try:
                    places.append(forward.transform(town.lon, town.lat))
                except QgsCsException:
                    places.append(None)
            pairs = [(town, at) for town, at in zip(found, places, strict=True) if at is not None]
            good = [(town, at) for town, at in pairs if np.isfinite(at.x()) and np.isfinite(at.y())]
            return [town for town, _ in good], *(np.array([getattr(at, axis)() for _, at in good]) for axis in "xy")
        fields = tuple(name.format(language=code) for name in NAME_FIELDS[:2] for code in LANGUAGES)
        label = algorithm.label("TOWNS")
        read = read_points(source, self._grid.crs_wkt, label, context, feedback, fields)
        there = read_points(source, degrees.toWkt(), label, context, feedback)
        towns = []
        for i in range(len(read)):
            names = {}
            for code in LANGUAGES:
                own = (read.attributes.get(name.format(language=code)) for name in NAME_FIELDS[:2])
                text = next((str(values[i]) for values in own if values and values[i]), "")
                names[code] = text or read.labels[i]
            towns.append(known.Town(names, float(there.x[i]), float(there.y[i])))
        return towns, read.x, read.y


def _grade(rows, columns, rules) -> None:
    """Set the grade of each row by the rules."""
    fields = QgsFields()
    for name, kind, _ in columns:
        fields.append(QgsField(name, KINDS[kind]))
    context = QgsExpressionContext()
    context.setFields(fields)
    prepared = {grade: QgsExpression(text) for grade, text in rules.items()}
    for row in rows:
        feature = QgsFeature(fields)
        for name, kind, _ in columns:
            value = row.get(name)
            if value is not None and not (kind == "real" and np.isnan(value)):
                feature.setAttribute(name, value if kind == "text" else (int if kind == "integer" else float)(value))
        context.setFeature(feature)
        row["grade"] = next((grade for grade, rule in prepared.items() if rule.evaluate(context)), "C")
