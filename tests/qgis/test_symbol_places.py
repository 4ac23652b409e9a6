"""Symbols of deposits on a sheet: moved apart with their names, with lines to their true places, told in the legend."""

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRenderContext,
    QgsSymbolLayer,
)

from silkroad_plugin import i18n, tables
from silkroad_plugin.catalogue.areas import area
from silkroad_plugin.core.cartography.displacement import overlap
from silkroad_plugin.layouts.legend_entries import layer_key
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.layouts.symbol_places import limits
from tests.qgis.sheet_tools import labels, sheet_of

SHRINK = 0.55  # beyond 1:7,500,000
SYMBOLS = {"A3": 0.6, "A1": 0.9}


def drawn(made, found):
    """Return the true places and those of the symbols (n, 2) in mm of the paper, radii and places of names there."""
    layer = next(layer for layer in made.layers if layer_key(layer) == "deposits")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    parts = [part for symbol in layer.renderer().symbols(QgsRenderContext()) for part in symbol.symbolLayers()]
    offset = next(part for part in parts if not part.angle()).dataDefinedProperties()
    offset = offset.property(QgsSymbolLayer.Property.Offset)
    anchor = layer.labeling().settings().geometryGenerator
    sizes = {row["size_class"]: float(row["diameter_mm"]) for row in tables.style("deposit_sizes")}
    home, there, names, radii = [], [], [], []
    for feature in layer.getFeatures(QgsFeatureRequest()):
        context.setFeature(feature)
        point = feature.geometry().asPoint()
        x, y = found.projection.forward(np.array([point.x()]), np.array([point.y()]))
        place = np.array([x[0], y[0]]) * 1000 / found.denominator
        dx, dy = map(float, offset.valueAsString(context)[0].split(","))
        shown = QgsExpression(anchor).evaluate(context)
        shown = (shown if isinstance(shown, QgsGeometry) else QgsGeometry.fromPointXY(point)).asPoint()
        x, y = found.projection.forward(np.array([shown.x()]), np.array([shown.y()]))
        home.append(place)
        there.append(place + np.array([dx, -dy]))
        names.append(np.array([x[0], y[0]]) * 1000 / found.denominator)
        radii.append(1.4 * sizes[feature["size_class"]] / 2)
    return np.array(home), np.array(there), np.array(names), np.array(radii)


@pytest.mark.parametrize("area_id, paper", [("altai", "A3"), ("tianshan", "A1")])
def test_no_symbol_hides_another_and_names_go_with_them(qgis_app, area_id, paper):
    made, found = sheet_of(area_id, "en", paper=paper)
    home, there, names, radii = drawn(made, found)
    factor = SYMBOLS[paper]
    radii = radii * factor * (SHRINK if found.denominator > 7.5e6 else 1)
    assert overlap(home, radii) > 0.5 and overlap(there, radii) <= 0.1
    moves = np.hypot(*(there - home).T)
    assert 0 < moves.max() <= limits()["furthest"] * factor + 1e-3
    assert np.hypot(*(names - there).T).max() < 0.01, "names stand by their symbols"
    layer = next(layer for layer in found.layout.referenceMap().layers() if layer_key(layer) == "true_places")
    lines = [item.geometry() for item in layer.items().values() if item.type() == "linestring"]
    dots = [item.geometry() for item in layer.items().values() if item.type() == "marker"]
    far = moves > radii + 0.35 * factor
    # Each symbol that does not cover its place has a line from it, which ends at its edge.
    assert far.sum() <= len(lines) == len(dots) <= (moves > 0).sum()
    dots = np.array([(dot.x(), dot.y()) for dot in dots]) * 1000 / found.denominator
    starts = np.array([(line.startPoint().x(), line.startPoint().y()) for line in lines]) * 1000 / found.denominator
    assert np.abs(np.sort(starts, 0) - np.sort(dots, 0)).max() < 1e-6
    assert all(np.hypot(*(dots - place).T).min() < 1e-3 for place in home[far])
    # The legend says so, with the bound that was kept.
    text = i18n.term("sheet_legend_moved", "en").format(mm=f"{np.ceil(moves.max()):.0f}")
    assert text in " ".join(labels(found, "legend_entry")).replace("\n", " ")
    # Another language of the same map finds them where they were.
    spec = SheetSpec(names=dict.fromkeys(i18n.LANGUAGES, "x"), extent=area(area_id).extent, paper=paper)
    made.speak("ru")
    again = build_sheet(made.project, made.layers, spec, made.projection, "ru", made.inset)
    assert again.extent == found.extent, "the cases are those where Russian needs no other arrangement"
    assert (drawn(made, again)[1] == there).all()
