"""What stands at the places of a map: symbols that can be told apart, names by rank."""

import csv

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemShape,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QMetaType, QSize
from qgis.PyQt.QtGui import QColor

from silkroad_plugin import paths
from silkroad_plugin.catalogue import deposit_style, labels, load, symbols, tree
from silkroad_plugin.i18n import capital
from silkroad_plugin.layouts.legend_entries import frozen
from tests.qgis.sheet_tools import labels as labels_of
from tests.qgis.sheet_tools import sheet_of, squeezed

UNITS = {
    capital(row["en"]) for row in csv.DictReader(paths.data("glossary.csv").open()) if row["key"].startswith("tk_")
}
TYPES = list(csv.DictReader(paths.data("deposit_types.csv").open(encoding="utf-8")))

MARKED = {"zh": "(?) 位置误差大于30 km或不明", "en": "(?) position off by more than 30 km or unknown"}
# Well within the disputed land: Gilgit, Leh and Aksai Chin.
KASHMIR = ((74.3, 35.9), (77.6, 34.2), (79.5, 35.3))


@pytest.fixture(scope="module")
def deposits(qgis_app):
    project = QgsProject()
    load.load_area(project, "global", ["deposits", "basemap"], "en")
    yield tree.layer_of(project, "deposits")
    project.clear()


def drawn(layer, condition):
    """Return the symbol of the first deposit that meets a condition, as the map draws it."""
    feature = next(layer.getFeatures(condition))
    context = QgsRenderContext()
    scope = QgsExpressionContextScope()
    scope.setFields(layer.fields())
    scope.setVariable("map_scale", 2_500_000)
    expressions = QgsExpressionContext()
    expressions.appendScope(scope)
    expressions.setFeature(feature)
    context.setExpressionContext(expressions)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    (symbol,) = renderer.symbolsForFeature(feature, context)
    found = frozen(symbol, feature, context)
    renderer.stopRender(context)
    return feature, found


def pixels(symbol, size=64):
    """Return where a symbol has ink, as a set of points about its place."""
    image = symbol.asImage(QSize(size, size))
    return {
        (x - size / 2 + 0.5, y - size / 2 + 0.5)
        for x in range(size)
        for y in range(size)
        if image.pixelColor(x, y).alpha() > 128
    }


def test_every_type_has_a_symbol_of_its_own_about_its_place(qgis_app):
    looks = [(row["shape"], row["angle"], row["mark"]) for row in TYPES]
    assert len(set(looks)) == len(looks)
    for shape, angle, _mark in set(looks):
        layer = symbols.marker_layer(shape, 8, "#ff0000", width=0)
        layer.setAngle(float(angle or 0))
        ink = pixels(symbols.of_layers(QgsMarkerSymbol, layer))
        x, y = (sum(values) / len(ink) for values in zip(*ink, strict=True))
        assert abs(x) < 3 and abs(y) < 6, (shape, angle, x, y)


def test_an_unknown_size_is_hollow_and_no_smaller_than_a_small_one(deposits):
    unknown, hollow = drawn(deposits, "\"size_class\" = 'unknown' AND \"commodities\" = 'Au'")
    _small, filled = drawn(deposits, "\"size_class\" = 'small'")
    body = hollow.symbolLayer(1)
    assert body.fillColor() == QColor(deposit_style.HOLLOW)
    assert body.strokeColor() == deposit_style.colour(unknown["commodities"]) != QColor(deposit_style.OUTLINE)
    assert filled.symbolLayer(1).strokeColor() == QColor(deposit_style.OUTLINE)
    assert body.size() >= filled.symbolLayer(1).size()


def named_at(expression, layer, scale, **attributes):
    """Tell whether a feature with these attributes is named at a scale."""
    fields = QgsFields(layer.fields())
    if fields.indexOf("prominence") < 0:
        fields.append(QgsField("prominence", QMetaType.Type.Int))
    feature = QgsFeature(fields)
    for name, value in attributes.items():
        feature[name] = value
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    scope.setFeature(feature)
    scope.setFields(fields)
    context.appendScope(scope)
    found = QgsExpression(expression)
    value = found.evaluate(context)
    assert not found.hasEvalError(), found.evalErrorString()
    return bool(value)


def test_famous_deposits_are_named_before_larger_ones(deposits):
    class Famous:
        def fields(self):
            return self

        def indexOf(self, name):
            return 0

    rule = labels.deposits_shown(Famous(), printed=True)
    assert named_at(rule, deposits, 10_000_000, size_class="unknown", prominence=1)
    assert not named_at(rule, deposits, 10_000_000, size_class="unknown", prominence=None)
    assert not named_at(rule, deposits, 10_000_000, size_class="medium", prominence=0)
    assert named_at(rule, deposits, 10_000_000, size_class="large")


@pytest.mark.parametrize("exact", [1.0, 1.0000004, 0.9999996])
def test_a_scale_is_itself_in_spite_of_rounding(deposits, exact):
    medium = {"size_class": "medium"}
    assert named_at(labels.deposits_shown(deposits, printed=True), deposits, 3_000_000 * exact, **medium)
    assert not named_at(labels.deposits_shown(deposits, printed=True), deposits, 3_100_000, **medium)
    assert named_at(labels.shown("places", '"size_class"'), deposits, 9_000_000 * exact, size_class="2")
    assert not named_at(labels.shown("places", '"size_class"'), deposits, 9_100_000, size_class="2")


@pytest.fixture(scope="module")
def written_on(tmp_path_factory, qgis_app):
    """Return a function that gives the names that a sheet writes, by the layer that they name."""

    def names(area_id, language, **spec):
        made, sheet = sheet_of(area_id, language, **spec)
        exporter = QgsLayoutExporter(sheet.layout)
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 100
        exporter.exportToImage(str(tmp_path_factory.mktemp("sheet") / "map.tif"), settings)
        keys = {layer.id(): layer.customProperty("silkroad/key") for layer in made.layers}
        found = {}
        for result in exporter.labelingResults().values():
            for label in result.allLabels():
                if not label.isUnplaced:
                    found.setdefault(keys.get(label.layerID), set()).add(label.labelText)
        return found

    return names


def test_countries_lakes_ranges_and_provinces_are_named(written_on):
    found = written_on("altai", "en")
    assert {"Kazakhstan", "Russia", "Mongolia", "China"} <= found["countries"]
    assert "Lake Zaysan" in found["places"] or any("Zaysan" in name for name in found["places"])
    assert any("Altai" in name for name in found["places"])
    assert "中国" in written_on("altai", "zh")["countries"]


@pytest.mark.parametrize("language", ["zh", "ru", "en"])
def test_famous_deposits_are_named_in_every_language(language, written_on):
    """However crowded their district is, but for one of them at most where names would cover each other."""
    found = {name.rstrip("*†") for name in written_on("tianshan", language, paper="A3")["deposits"]}
    with paths.data("deposits.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["belt"] == "tianshan" and row["prominence"] == "1"]
    assert len(rows) > 5
    missing = [row[f"name_{language}"] for row in rows if row[f"name_{language}"] not in found]
    assert len(missing) <= 0.1 * len(rows), missing


def test_a_country_is_named_where_the_map_shows_it(written_on):
    """Its capital or middle may lie far outside the frame."""
    assert {"China", "Tajikistan", "Afghanistan", "Pakistan"} <= written_on("hindu_kush_west_kunlun", "en")["countries"]


def test_teeth_stand_on_the_hanging_wall(qgis_app):
    """The right side of a line that goes east is the south, downwards in a picture."""
    row = {"colour": "#ff0000", "width_mm": "0.4", "dash_mm": "", "mark": "teeth"}
    image = symbols.line(row).asImage(QSize(200, 60))
    ink = [
        y for x in range(200) for y in range(60) if image.pixelColor(x, y).red() > 200 > image.pixelColor(x, y).green()
    ]
    above, below = sum(y < 27 for y in ink), sum(y > 33 for y in ink)
    assert below > 20 * max(1, above)


def test_only_faults_of_known_dip_have_teeth_or_ticks(qgis_app):
    project = QgsProject()
    load.load_area(project, "global", ["tectonics"], "en")
    layer = tree.layer_of(project, "faults")
    context, marked = QgsRenderContext(), {True: set(), False: set()}
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    for fault in layer.getFeatures():
        context.expressionContext().setFeature(fault)
        (symbol,) = renderer.symbolsForFeature(fault, context)
        has_marks = any(part.layerType() == "MarkerLine" for part in symbol.symbolLayers())
        senses = [word for word in ("dextral", "sinistral") if word in fault["description_en"].lower()]
        assert fault["slip"] == ("".join(senses) if len(senses) == 1 else ""), "as the description says"
        told = fault["kind"] == "strike_slip" and fault["slip"]
        marked[has_marks].add((fault["kind"], fault["hanging_wall"] or ("slip" if told else "")))
        dashed = [part for part in symbol.symbolLayers() if getattr(part, "useCustomDashPattern", bool)()]
        assert bool(dashed) == (fault["kind"] == "fault"), "a dash says that a fault is inferred"
    renderer.stopRender(context)
    assert marked[True] == {("thrust", "right"), ("normal", "right"), ("strike_slip", "slip")}
    assert ("thrust", "") in marked[False] and ("strike_slip", "") in marked[False]


@pytest.mark.parametrize("sense, forward", [("dextral", "above"), ("sinistral", "below")])
def test_half_arrows_tell_the_sense_of_slip(sense, forward, qgis_app):
    """Of a dextral fault that goes east, the northern side moves east: its half arrow tapers to the right."""
    row = {"colour": "#ff0000", "width_mm": "0.3", "dash_mm": "", "mark": sense}
    image = symbols.line(row).asImage(QSize(66, 60))
    ink = [(x, y) for x in range(40) for y in range(60) if image.pixelColor(x, y).alpha() > 128]
    sides = {"above": [x for x, y in ink if y < 28], "below": [x for x, y in ink if y > 32]}
    middle = {side: (min(found) + max(found)) / 2 for side, found in sides.items()}
    # The head of an arrow is thin and its tail thick: the mass lies behind the middle.
    ahead = {side: sum(found) / len(found) < middle[side] for side, found in sides.items()}
    assert ahead == {side: side == forward for side in sides}


def test_no_symbol_lies_hidden_under_a_larger_one(deposits):
    """Drawn last is drawn on top; an unknown size has a smaller symbol than a medium one."""
    (clause,) = deposits.renderer().orderBy().list()
    order, context = {}, QgsExpressionContext()
    for size in ("large", "medium", "unknown", "small"):
        feature = QgsFeature(deposits.fields())
        feature["size_class"] = size
        context.setFeature(feature)
        context.setFields(deposits.fields())
        order[size] = clause.expression().evaluate(context)
    assert deposits.renderer().orderByEnabled() and clause.ascending()
    assert sorted(order, key=order.get) == ["large", "medium", "unknown", "small"]


def test_a_doubtful_position_is_marked_behind_the_name(written_on):
    found = written_on("malkansu", "zh")["deposits"]
    assert found and all(name.endswith("(?)") for name in found)
    notes = {language: "".join(labels_of(sheet_of("malkansu", language)[1], "notes_left")) for language in MARKED}
    assert all(squeezed(note) in squeezed(notes[language]) for language, note in MARKED.items())


def test_no_country_is_named_in_kashmir(qgis_app):
    project = QgsProject()
    load.load_area(project, "global", ["basemap"], "en")
    countries = tree.layer_of(project, "countries")
    generator = QgsExpression(countries.labeling().settings().geometryGenerator)
    assert countries.labeling().settings().geometryGeneratorEnabled
    inside = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in KASHMIR]])
    for country in countries.getFeatures("\"iso3\" IN ('IND', 'PAK', 'CHN')"):
        context = QgsExpressionContext()
        context.setFeature(country)
        assert country.geometry().intersects(inside)
        assert not generator.evaluate(context).intersects(inside), country["iso3"]


def test_towns_are_in_the_legend_where_they_are_drawn(qgis_app):
    for denominator, shown in ((0, True), (40_000_000, False)):
        _made, sheet = sheet_of("altai", "zh", denominator=denominator)
        assert ("居民地" in labels_of(sheet, "legend_entry")) == shown


def test_lines_have_line_samples_in_the_legend(qgis_app):
    _made, sheet = sheet_of("altai", "en")
    patches = [item for item in sheet.layout.items() if getattr(item, "id", str)() == "legend_patch"]
    boxes = [item for item in patches if isinstance(item, QgsLayoutItemShape)]
    entries = [text.replace("\n", " ") for text in labels_of(sheet, "legend_entry")]
    areas = {word for word in entries if word in UNITS or word == "Lake"}
    assert len(boxes) == len(areas) and len(patches) > len(boxes)
