"""Sites of a user's inventory and training points on a sheet: moved apart where they collide; the legend says so."""

import numpy as np
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from silkroad_plugin.catalogue.sites import SiteFields
from silkroad_plugin.core.cartography.displacement import overlap
from silkroad_plugin.i18n import term
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.inventory import Inventory
from silkroad_plugin.layouts.legend_entries import layer_key
from silkroad_plugin.layouts.prospectivity import classify
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.layouts.symbol_places import limits
from silkroad_plugin.layouts.thematic import ThematicMap
from tests.qgis.sheet_tools import labels, score_raster, squeezed

EXTENT = (78.0, 44.0, 80.0, 45.3)
A3 = 0.6  # factor of symbols


def points(rows, kind="Point"):
    """Return a layer of (kind, size, WKT)."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=kind:string&field=size:string", "sites", "memory")
    features = []
    for one, size, shape in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([one, size])
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def sheet_of(subject, family, area="global", extent=EXTENT):
    made = content(area, extent, family, subject)
    if family != "prospectivity":
        made.layers = [one for one in made.layers if layer_key(one) != "deposits"]
    made.speak("en")
    spec = subject.completed(SheetSpec(names={"en": "x", "zh": "x", "ru": "x"}, extent=extent, map_type=family))
    margin = made.margin(spec, "en")
    found = build_sheet(made.project, made.layers, spec, made.projection, "en", made.inset, margin)
    return made, found


def offsets(layer):
    """Return how far the symbols of a layer are drawn from their places, in mm to the right and down, by id."""
    context, found = QgsRenderContext(), {}
    renderer = layer.renderer().clone()
    expressions = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setExpressionContext(expressions)
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        part = renderer.symbolsForFeature(feature, context)[0].symbolLayer(0)
        asked = part.dataDefinedProperties().property(QgsSymbolLayer.Property.Offset)
        text = asked.valueAsString(context.expressionContext(), "0,0")[0]
        found[feature.id()] = tuple(map(float, text.split(",")))
    renderer.stopRender(context)
    return found


def on_paper(found, layer):
    """Return the true places of a layer's points in mm, to the right and down, by id."""
    rows = {}
    for feature in layer.getFeatures():
        point = feature.geometry().centroid().asPoint()
        x, y = found.projection.forward(np.array([point.x()]), np.array([point.y()]))
        rows[feature.id()] = np.array([x[0], -y[0]]) * 1000 / found.denominator
    return rows


def test_sites_that_collide_stand_apart(qgis_app):
    rows = [("landslide", "large", f"POINT({79 + 0.004 * i} {44.6 + 0.003 * (i % 3)})") for i in range(8)]
    layer = points([*rows, ("landslide", "large", "POINT(78.2 44.2)")])
    subject = ThematicMap("geohazard", inventory=Inventory(layer, SiteFields("kind", "size"), "geohazard", factor=A3))
    made, found = sheet_of(subject, "geohazard")
    drawn = next(one for one in made.layers if layer_key(one) == "inventory")
    home, moves = on_paper(found, drawn), offsets(drawn)
    places = np.array([home[key] for key in home])
    there = np.array([home[key] + np.array(moves[key]) for key in home])
    radii = np.full(len(places), drawn.renderer().symbols(QgsRenderContext())[0].size() / 2)
    assert overlap(places, radii) > 0.5 and overlap(there, radii) <= 0.1
    moved = np.hypot(*(there - places).T)
    assert moved[-1] == 0, "nobody stands in its way"
    assert moved.max() <= limits()["furthest"] * A3 + 1e-3
    lines = next(one for one in found.layout.referenceMap().layers() if layer_key(one) == "true_places")
    assert len(lines.items()) >= 2 * (moved > radii + 0.2).sum() > 0
    text = term("sheet_legend_moved", "en").format(mm=f"{np.ceil(moved.max()):.0f}")
    assert squeezed(text) in squeezed(" ".join(labels(found, "legend_entry")))


def test_where_symbols_take_the_map_they_stay(qgis_app):
    """Thousands of sampling sites are a field of points: moved they would be a field of lines, and take minutes."""
    random = np.random.default_rng(3)
    rows = [("landslide", "large", f"POINT({x} {y})") for x, y in random.uniform((78.1, 44.1), (79.9, 45.2), (4000, 2))]
    subject = ThematicMap(
        "geohazard", inventory=Inventory(points(rows), SiteFields("kind", "size"), "geohazard", factor=A3)
    )
    _made, found = sheet_of(subject, "geohazard")
    assert not any(layer_key(one) == "true_places" for one in found.layout.referenceMap().layers())


def test_a_site_of_several_points_keeps_its_place(qgis_app):
    """Its parts have no one place from which a line could lead."""
    rows = [("landslide", "large", "MULTIPOINT((79 44.6), (79.5 44.9))")] + [
        ("landslide", "large", f"MULTIPOINT(({79.25 + 0.002 * i} 44.75))") for i in range(4)
    ]
    layer = points(rows, "MultiPoint")
    subject = ThematicMap("geohazard", inventory=Inventory(layer, SiteFields("kind", "size"), "geohazard", factor=A3))
    made, _ = sheet_of(subject, "geohazard")
    moves = offsets(next(one for one in made.layers if layer_key(one) == "inventory"))
    assert moves[1] == (0, 0) and sum(move != (0, 0) for move in moves.values()) >= 3


def test_frames_of_training_points_go_with_their_deposits(tmp_path, qgis_app):
    extent = (84.0, 47.0, 92.0, 51.0)
    scores = classify(score_raster(tmp_path / "score.tif", extent))
    made = content("altai", extent, "prospectivity", scores)
    deposits = next(one for one in made.layers if layer_key(one) == "deposits")
    shapes = [feature.geometry().asPoint() for feature in deposits.getFeatures()]
    training = points([("", "", QgsGeometry.fromPointXY(QgsPointXY(point)).asWkt(9)) for point in shapes])
    object.__setattr__(scores, "training", training)
    made, found = sheet_of(scores, "prospectivity", "altai", extent)
    layers = {layer_key(one): one for one in made.layers}
    symbol, frame = offsets(layers["deposits"]), offsets(layers["training"])
    by_place = {tuple(one.geometry().asPoint()): symbol[one.id()] for one in layers["deposits"].getFeatures()}
    both = [
        (by_place[min(by_place, key=lambda place: one.geometry().asPoint().distance(*place))], frame[one.id()])
        for one in layers["training"].getFeatures()
    ]
    assert sum(first != (0, 0) for first, _ in both) > 5, "symbols do collide"
    # Places of two deposits nearer than a hair share a frame; a symbol may be turned, and with it its offset.
    lengths = np.array([(np.hypot(*first), np.hypot(*second)) for first, second in both])
    assert np.isclose(*lengths.T, atol=2e-3).mean() > 0.95
    assert term("layer_training", "en") in labels(found, "legend_entry")


@pytest.mark.parametrize("size", [0.0, 2.0])
def test_symbols_of_no_size_do_not_spoil_the_others(size, qgis_app):
    """A size by data may be 0."""
    layer = points([("landslide", "", f"POINT({79 + 0.0002 * i} 44.6)") for i in range(3)])
    subject = ThematicMap("geohazard", inventory=Inventory(layer, SiteFields("kind"), "geohazard", factor=size))
    made, _ = sheet_of(subject, "geohazard")
    moves = offsets(next(one for one in made.layers if layer_key(one) == "inventory"))
    assert np.isfinite(list(moves.values())).all()
