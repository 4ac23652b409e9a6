"""Rivers and lakes at the detail of the scale: fewer and only the greater ones on maps of small scales."""

import pytest
from qgis.core import QgsRectangle

from silkroad_plugin import i18n
from silkroad_plugin.catalogue.areas import area
from silkroad_plugin.catalogue.crs import geographic
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.legend_entries import collect, layer_key, render_context
from silkroad_plugin.tables import style

SCALES = (30e6, 10e6, 5e6, 3.2e6, 1e6)


@pytest.fixture(scope="module")
def made(qgis_app):
    where = area("tianshan")
    return content("tianshan", where.extent, "belt")


def layer_of(made, key):
    return next(layer for layer in made.layers if layer_key(layer) == key)


def drawn(made, key, denominator):
    """Return the features that are drawn at a scale, with the width of their line."""
    layer = layer_of(made, key)
    context, renderer = render_context(layer, denominator, made.project), layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        for symbol in renderer.symbolsForFeature(feature, context):
            part = symbol.symbolLayer(0)
            asked = part.dataDefinedProperties().property(part.Property.StrokeWidth)
            found.append((feature, asked.value(context.expressionContext())[0] if asked.isActive() else None))
    renderer.stopRender(context)
    return found


@pytest.mark.parametrize("key", ["rivers", "lakes"])
def test_the_smaller_the_scale_the_fewer_waters(made, key):
    counts = [len(drawn(made, key, denominator)) for denominator in SCALES]
    assert counts == sorted(set(counts)) and counts[0] > 20, counts
    assert counts[-1] == layer_of(made, key).featureCount(), "all are drawn at 1:1,000,000"


def test_what_is_drawn_is_large_enough_to_be_seen(made):
    """No lake of less than 0.5 mm² on paper, and none of 20 mm² is left out."""
    for denominator in SCALES:
        shown = {feature.id() for feature, _ in drawn(made, "lakes", denominator)}
        for feature in layer_of(made, "lakes").getFeatures():
            paper = feature["area_km2"] * (1e6 / denominator) ** 2
            assert paper >= 0.5 or feature.id() not in shown or feature["kind"] == "former shore"
            assert paper < 20 or feature.id() in shown


def test_greater_rivers_are_wider(made):
    widths = {}
    for feature, width in drawn(made, "rivers", 1e6):
        if feature["kind"] == "permanent":
            widths.setdefault(feature["rank"], set()).add(width)
    ordered = [widths[rank] for rank in sorted(widths)]
    assert all(len(one) == 1 for one in ordered)
    values = [one.pop() for one in ordered]
    assert values == sorted(values, reverse=True) and min(values) >= 0.1, values
    assert {float(row["width_mm"]) for row in style("waters") if row["kind"] == "permanent"} == set(values)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_legend_tells_the_kinds_that_the_scale_shows(made, language):
    made.speak(language)
    west, south, east, north = area("tianshan").extent
    extent = QgsRectangle(west, south, east, north)

    def told(denominator):
        sections = collect(made.layers, extent, geographic(), denominator, made.project, language)
        return [entry.text for section in sections if section.key == "base" for entry in section.entries]

    river, dry = i18n.term("river", language), i18n.term("river_intermittent", language)
    assert river in told(10e6) and dry not in told(10e6)
    assert river in told(1e6) and dry in told(1e6)


def test_rivers_are_named_along_their_lines_in_three_languages(made):
    layer = layer_of(made, "rivers")
    named = [feature for feature in layer.getFeatures() if feature["name_en"]]
    assert len(named) >= 40
    assert all(feature["name_zh"] and feature["name_ru"] and feature["name_rank"] for feature in named)
    settings = layer.labeling().settings()
    assert layer.labelsEnabled() and settings.placement == settings.placement.Curved
