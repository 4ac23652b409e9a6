"""Scales of contents and the styles of geochemical maps: limits, colours, words in three languages."""

import math

import numpy as np
import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsRasterLayer, QgsVectorLayer

from silkroad_plugin import tables
from silkroad_plugin.catalogue import anomaly_zones
from silkroad_plugin.catalogue.geochemical_scales import PRESETS, Zone, scale_of
from silkroad_plugin.catalogue.geochemical_styles import paint, style_contours, style_zones
from silkroad_plugin.catalogue.shades import spread
from silkroad_plugin.i18n import LANGUAGES, tr
from silkroad_plugin.numbers import content_unit
from tests.qgis.scene import raster


@pytest.fixture(scope="module")
def contents():
    return 10 ** np.random.default_rng(2).normal(1.5, 0.2, 5000)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_has_a_source_and_words_in_three_languages(qgis_app, contents, preset):
    scale = scale_of(preset, contents, "ppm")
    assert len(scale.colours) == len(scale.limits) + 1 and list(scale.limits) == sorted(scale.limits)
    assert len({scale.source(language) for language in LANGUAGES}) == 3
    assert len({tr(scale.rule, language) for language in LANGUAGES}) == 3
    for language in LANGUAGES:
        assert scale.source(language) in scale.explained(language)


def test_presets_are_those_of_the_table(qgis_app):
    own = {row["preset"] for row in tables.style("geochemical_scales")}
    assert own.isdisjoint(anomaly_zones.RULES) and own | set(anomaly_zones.RULES) == set(PRESETS)


def test_doubtful_rules_say_so(qgis_app, contents):
    doubtful = {preset: scale_of(preset, contents) for preset in PRESETS}
    doubtful = {preset: scale for preset, scale in doubtful.items() if not scale.verified}
    assert set(doubtful) == {"cumulative_19", "background"}
    words = {"en": "to be checked", "zh": "未经文献核实", "ru": "требует проверки"}
    assert all(words[code] in scale.explained(code) for scale in doubtful.values() for code in LANGUAGES)


def test_a_raster_gets_the_colours_of_its_zones(qgis_app, contents, tmp_path):
    scale = scale_of("threshold", contents, "ppb", 20.0)
    path = raster(tmp_path / "au.tif", contents[:4900].reshape(70, 70).astype(np.float32))
    layer = QgsRasterLayer(path, "Au")
    paint(layer, scale, "ru")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [20, 40, 80, math.inf]
    assert [item.color.name() for item in items] == list(scale.colours)
    assert items[0].label == "< 20 мг/т" and "порог" in items[-1].label
    paint(layer, scale, "zh", named=False)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["< 20", "20 – 40", "40 – 80", "> 80"]


def test_zones_between_equal_limits_are_not_drawn(qgis_app, tmp_path):
    half = np.r_[np.full(600, 0.5), np.linspace(1, 9, 400)]
    scale = scale_of("cumulative_19", half)
    assert len(scale.zones("en")) == 19 and len(scale.drawn("en")) < 19
    drawn = scale.drawn("en")
    assert [zone.lower for zone in drawn[1:]] == [zone.upper for zone in drawn[:-1]]
    assert drawn[0].lower is None and drawn[-1].upper is None


def test_colours_are_mixed_where_there_are_more_classes(qgis_app):
    assert spread(["#000000", "#ffffff"], 3) == ("#000000", "#808080", "#ffffff")
    assert spread(["#000000", "#ffffff"], 2) == ("#000000", "#ffffff")


def test_units_are_written_as_the_languages_do(qgis_app):
    assert [content_unit("ppm", code) for code in ("en", "zh", "ru")] == ["ppm", "µg/g", "г/т"]
    assert content_unit("cps", "ru") == "cps" and content_unit("", "ru") == ""
    known = {row["unit"] for row in tables.controlled("geochem_units")}
    assert [unit for unit in known if content_unit(unit, "zh") == content_unit(unit, "en") == unit] == []


def test_styles_name_the_rule(qgis_app):
    layer = QgsVectorLayer("Polygon?field=zone:int", "z", "memory")
    style_zones(layer, [Zone(None, 1.0, "< 1", "#000000"), Zone(1.0, None, "> 1", "#ffffff")], "Cu: rule")
    assert layer.name() == "Cu: rule" and isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert [category.label() for category in layer.renderer().categories()] == ["> 1", "< 1"]
    lines = QgsVectorLayer("LineString?field=level:double&field=main:int", "l", "memory")
    style_contours(lines, "Cu")
    assert lines.labelsEnabled() and len(lines.renderer().categories()) == 2
