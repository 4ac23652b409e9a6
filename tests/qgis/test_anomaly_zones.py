"""Outer, middle and inner zone of anomalies: every product shows them in the colours and at the limits of one table."""

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from silkroad_plugin import paths, tables
from silkroad_plugin.catalogue import anomaly_zones
from silkroad_plugin.catalogue.geochemical_scales import scale_of
from silkroad_plugin.catalogue.geochemical_styles import paint
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.thresholds import iterative_clip
from silkroad_plugin.i18n import LANGUAGES
from silkroad_plugin.layouts.anomaly_content import Given, Shape, anomaly_content
from silkroad_plugin.processing.outputs.class_styles import above_and_below, by_class
from silkroad_plugin.processing.workbench.threshold import start
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log, raster

(ROW,) = (row for row in tables.style("anomaly_zones") if row["rule"] == "colour")
BACKGROUND, POINT, OUTER, MIDDLE, INNER = (
    ROW[key] for key in ("background", "background_point", "outer", "middle", "inner")
)
NAMES = {"en": ["outer", "middle", "inner"], "zh": ["外带", "中带", "内带"], "ru": ["внешняя", "средняя", "внутренняя"]}
UTM = {"epsg": 32644, "west": 600_000.0, "north": 5_640_000.0, "cell": 1000.0}


@pytest.fixture
def contents(tmp_path):
    values = np.full((40, 60), 10.0, np.float32)
    values[8:18, 8:18] = 30
    values[10:14, 10:14] = 50
    values[11:13, 11:13] = 90
    return raster(tmp_path / "Cu_ppm.tif", values, **UTM)


def categories(layer) -> dict:
    return {one.value(): one.symbol().color().name() for one in layer.renderer().categories()}


def loaded(name, output, **given):
    """Return a layer of a run as QGIS loads and styles it."""
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"silkroad:{name}")
    given[output] = QgsProcessingOutputLayerDefinition(given[output], project)
    results, done = algorithm.run(given, context, Log(), {}, False)
    assert done
    layer = QgsProcessingUtils.mapLayerFromString(results[output], context)
    context.layerToLoadOnCompletionDetails(results[output]).postProcessor().postProcessLayer(layer, context, Log())
    layer.setParent(None)
    return layer, project


def test_polygons_samples_and_rasters_have_the_same_colours(run, contents, tmp_path):
    given = {"INPUT": contents, "METHOD": "multiples", "THRESHOLD": 20.0, "OUTPUT": str(tmp_path / "a.gpkg")}
    zones, _kept = loaded("delineate_anomalies", "OUTPUT_ZONES", OUTPUT_ZONES=str(tmp_path / "z.gpkg"), **given)
    assert categories(zones) == {1: OUTER, 2: MIDDLE, 3: INNER}
    assert [one.label() for one in zones.renderer().categories()] == [
        "outer zone ≥ 20", "middle zone ≥ 40", "inner zone ≥ 80"
    ]  # fmt: skip
    source = samples({"Cu_ppm": np.linspace(1, 100, 200)})
    classes, _kept = loaded("classify_geochemistry", "OUTPUT", INPUT=source, OUTPUT=str(tmp_path / "c.gpkg"))
    assert categories(classes) == {0: POINT, 1: OUTER, 2: MIDDLE, 3: INNER}
    layer = QgsRasterLayer(contents, "Cu")
    for rule in anomaly_zones.RULES:
        scale = scale_of(rule, np.random.default_rng(1).lognormal(2, 0.5, 500), "ppm")
        paint(layer, scale, "en")
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.color.name() for item in items] == [BACKGROUND, OUTER, MIDDLE, INNER]
    polygons = {"INPUT": contents, "PRESET": "threshold", "THRESHOLD": 20.0, "OUTPUT": str(tmp_path / "l.gpkg")}
    found, _kept = loaded("geochemical_contours", "OUTPUT_ZONES", OUTPUT_ZONES=str(tmp_path / "s.gpkg"), **polygons)
    assert categories(found) == {1: BACKGROUND, 2: OUTER, 3: MIDDLE, 4: INNER}


def test_a_zone_keeps_its_colour_and_name_where_the_next_is_not_reached(run, contents, tmp_path):
    given = {"INPUT": contents, "METHOD": "multiples", "THRESHOLD": 40.0, "OUTPUT": str(tmp_path / "a.gpkg")}
    zones, _kept = loaded("delineate_anomalies", "OUTPUT_ZONES", OUTPUT_ZONES=str(tmp_path / "z.gpkg"), **given)
    assert categories(zones) == {1: OUTER, 2: MIDDLE}
    assert [one.label() for one in zones.renderer().categories()] == ["outer zone ≥ 40", "middle zone ≥ 80"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_and_section_sheets_too(run, contents, tmp_path, language):
    given = {"OUTPUT": str(tmp_path / "a.gpkg"), "OUTPUT_ZONES": str(tmp_path / "z.gpkg")}
    run("delineate_anomalies", INPUT=contents, METHOD="values", LEVELS="20; 40; 80", **given)
    singles, zones = (QgsVectorLayer(given[name], name, "ogr") for name in ("OUTPUT", "OUTPUT_ZONES"))
    parts = [Shape("Cu", row.geometry(), row["zone"], row["from_content"]) for row in zones.getFeatures()]
    (one,) = singles.getFeatures()
    whole = [Shape("Cu", one.geometry(), 1, 20.0), Shape("Pb", one.geometry(), 1, 20.0)]
    made = Given(zones.crs(), [(1, one.geometry())], whole, parts, {"Cu": "ppm", "Pb": "ppm"}, {"Pb": contents})
    shown = anomaly_content(made, (82.0, 50.5, 83.5, 51.0), language)
    assert categories(shown.elements["Cu"].filled[0]) == {1: OUTER, 2: MIDDLE, 3: INNER}
    # The zones of a raster without zones of its own; what is no anomaly is not drawn, as beside polygons.
    items = shown.elements["Pb"].filled[0].renderer().shader().rasterShaderFunction().colorRampItemList()
    assert shown.elements["Pb"].levels == (20, 40, 80)
    assert items[0].color.alpha() == 0 and [item.color.name() for item in items[1:]] == [OUTER, MIDDLE, INNER]
    entries = shown.zone_entries(3)[::-1]
    assert [entry.symbol.color().name() for entry in entries] == [OUTER, MIDDLE, INNER]
    assert all(entry.text.startswith(word) for entry, word in zip(entries, NAMES[language], strict=True))


def test_the_workbench_shows_what_lies_above_as_an_anomaly_and_starts_at_the_inner_zone(qgis_app):
    layer = samples({"Cu_ppm": [1.0, 2.0]})
    renderer = above_and_below(layer, [('"Cu_ppm" > 1', "above"), ('"Cu_ppm" <= 1', "below")], "neither")
    above, below, _ = renderer.rootRule().children()
    assert above.symbol().color().name() == ROW["anomaly"] and below.symbol().color().name() == POINT
    by_class(layer, "Cu_ppm", ["0", "1"], zones=True)
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert categories(layer) == {0: POINT, 1: ROW["anomaly"]}
    values = np.linspace(1, 100, 300)
    highest = anomaly_zones.limits(anomaly_zones.FREQUENCY)[-1]
    assert start(Determinations.from_values(values, "ppm")) == pytest.approx(np.percentile(values, highest))


def test_limits_are_those_of_the_table_by_default(run, contents, tmp_path):
    for name in ("classify_geochemistry", "geochemical_thresholds", "element_atlas"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
        assert algorithm.parameterDefinition("PERCENTS").defaultValue() == "85 92.5 97.5"
    values = np.random.default_rng(4).lognormal(2, 0.5, 400)
    table = tmp_path / "limits.csv"
    given = {"INPUT": samples({"Cu_ppm": values}), "OUTPUT": "memory:", "OUTPUT_LIMITS": str(table)}
    run("classify_geochemistry", SCHEME="multiples", **given)
    ends = [line.split(",")[3] for line in table.read_text().splitlines()[2:]]
    threshold = iterative_clip(values).threshold.threshold
    assert [float(end) for end in ends] == pytest.approx([threshold, 2 * threshold, 4 * threshold])
    assert scale_of("threshold", values).limits == pytest.approx([threshold, 2 * threshold, 4 * threshold])


def test_the_colours_are_those_that_the_standard_names_for_high_contents(qgis_app):
    shades = [row["colour"] for row in tables.style("geochemical_scales") if row["preset"] == "mean_sd"]
    assert shades[3:] == [BACKGROUND, OUTER, MIDDLE, INNER]
    assert len(set(anomaly_zones.zone_colours(5))) == 5


def test_no_program_text_has_colours_or_limits_of_zones_of_its_own():
    """Neither today's colours nor those that once stood beside them."""
    colours = {BACKGROUND, OUTER, MIDDLE, INNER}
    former = {"#fdd49e", "#fc8d59", "#7f0000", "#5f1a0f", "#ffd24d", "#f5872b", "#c0181d", "#f6c9a6", "#e8743b"}
    limits = re.compile(r"[(\[]\s*(1(\.0)?,\s*2(\.0)?,\s*4(\.0)?|85(\.0)?,\s*92\.5,\s*97\.5)\s*[)\]]")
    for path in sorted(Path(paths.ROOT, "silkroad_plugin").rglob("*.py")):
        if "_vendor" in path.parts:
            continue
        text = path.read_text("utf-8")
        scales = {"#fc8d59"} if path.name == "class_styles.py" else set()  # ColorBrewer's, from cold to warm
        found = {colour for colour in (colours | former) - scales if colour in text.lower()}
        assert not found, (path, found)
        code = re.sub(r'"[^"]*"', "", text)
        assert not limits.search(code), path
