"""Printed maps of extents and conditions as users type them: odd ones too end in a map or in words."""

from itertools import pairwise
from pathlib import Path

import pytest
from qgis.core import (
    QgsAnnotationLineItem,
    QgsAnnotationPolygonItem,
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from silkroad_plugin.catalogue import world
from silkroad_plugin.catalogue.areas import GLOBAL, areas
from silkroad_plugin.catalogue.crs import crs_of, geographic, transformation
from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.coverage import beyond, coverage_layer
from silkroad_plugin.layouts.item_names import with_role
from silkroad_plugin.layouts.legend_entries import layer_key
from silkroad_plugin.layouts.template import open_template, save_template
from tests.qgis.sheet_tools import Listener, needs_poppler, pdf_text, print_map, score_raster, squeezed

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("paper", "extent"),
    [("A3", "40,150,5,75"), ("A0", "40,150,5,75"), ("A3", "60,140,10,70"), ("A0", "0,180,1,89")],
)
def test_a_frame_beyond_the_pole_is_drawn(tmp_path, paper, extent):
    """The graticule over latitudes of 1e16 degrees never came to an end."""
    results = print_map(
        tmp_path,
        EXTENT=f"{extent} [EPSG:4326]",
        PAPER=paper,
        LANGUAGES=["en"],
        FORMATS=["png"],
        DPI=50,
        SAVE_PROJECT=True,
    )
    png, saved = results["FILES"].split(";")
    assert Path(png).stat().st_size > 10_000
    project = QgsProject()
    assert project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    words = {item.text() for item in layout.items() if hasattr(item, "currentText")}
    assert {"Mineral deposits", "Sutures and faults"} <= words, "the legend explains what is drawn"
    sources = [layer.source() for layer in with_role(layout, "map").layers()]
    assert "Shoreline" in words and any("world_" in one and "shorelines" in one for one in sources), "of the world map"


@pytest.mark.parametrize(
    ("condition", "where"),
    [
        ("left(id,2)='kz'", {"AREA": "altai"}),
        ("to_int(id) > 3", {"AREA": "rudny_altai"}),
        ("name_en ILIKE 'a%'", {"EXTENT": "84,90,46,50 [EPSG:4326]"}),
        ("size_class = 'large' -- x", {"AREA": "altai"}),
    ],
)
def test_a_condition_that_only_qgis_understands_is_refused(tmp_path, condition, where):
    """QGIS took it for set, SQLite read nothing, and the map was printed without deposits."""
    with pytest.raises(QgsProcessingException, match="cannot be understood"):
        print_map(tmp_path, FILTER=condition, LANGUAGES=["en"], FORMATS=["png"], **where)
    assert not list(tmp_path.iterdir())


def test_a_condition_that_no_deposit_meets_is_said(tmp_path):
    feedback = Listener()
    print_map(tmp_path, feedback, AREA="altai", FILTER="id = 'none'", LANGUAGES=["en"], FORMATS=["png"])
    assert any("(FILTER)" in warning and "shows none" in warning for warning in feedback.warnings)
    feedback = Listener()
    print_map(tmp_path, feedback, AREA="altai", FILTER="size_class = 'large'", LANGUAGES=["en"], FORMATS=["png"])
    assert not any("(FILTER)" in warning for warning in feedback.warnings)


@pytest.mark.parametrize("scale", [0, 50_000_000])
def test_an_area_too_large_for_every_scale_is_refused(tmp_path, scale):
    """It said that 1:54,624,200 fits, and for 1:54,624,200 to take the same paper."""
    with pytest.raises(QgsProcessingException, match="Take a smaller area") as refusal:
        print_map(tmp_path, EXTENT="20,180,10,75 [EPSG:4326]", SCALE=scale)
    text = str(refusal.value)
    assert "1:50,000,000, the smallest scale" in text and text.count("1:") == 1
    assert "A2 (landscape)" in text and "A3 (" not in text


@pytest.mark.parametrize(
    ("where", "name", "title"),
    [
        ({"EXTENT": "84,90,46,50 [EPSG:4326]"}, "extent", "Chosen extent"),
        ({"EXTENT": "84,90,46,50 [EPSG:4326]", "AREA": "altai"}, "altai", "Altai"),
    ],
)
def test_an_extent_alone_is_not_the_whole_region(tmp_path, where, name, title):
    results = print_map(tmp_path, LANGUAGES=["en"], FORMATS=["png"], SAVE_PROJECT=True, **where)
    png, saved = (Path(path).name for path in results["FILES"].split(";"))
    assert (png, saved) == (f"{name}_belt_en.png", f"{name}_belt_en.qgz")
    project = QgsProject()
    assert project.read(str(tmp_path / saved))
    (layout,) = project.layoutManager().printLayouts()
    assert title in with_role(layout, "title").text()


# Kirkenes and Nikel, where Norway, Finland and Russia meet: far beyond the base map of the belts.
FAR = (28.0, 68.6, 32.0, 70.4)


@needs_poppler
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("coastsandborders", "Norway", "Shoreline", "Nationalboundary")),
        ("zh", ("海岸线和界线", "挪威", "岸线")),
        ("ru", ("берегаиграницы", "Норвегия", "Береговаялиния")),
    ],
)
def test_a_map_of_another_region_has_coasts_and_borders_and_says_so(tmp_path, language, words):
    raster = score_raster(tmp_path / "Cu_ppm.tif", FAR)
    given = {"MAP_TYPE": "geochemical", "RASTER": raster, "LANGUAGES": [language], "FORMATS": ["pdf"]}
    results = print_map(tmp_path / "out", **given, SAVE_PROJECT=True)
    pdf, saved = results["FILES"].split(";")
    text = squeezed(pdf_text(pdf))
    for word in words:
        assert word in text, word
    for absent in ("Silkroad", "GSHHG", "10–30"):
        assert absent not in text, absent
    project = QgsProject()
    assert project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    here, place = with_role(layout, "map"), with_role(layout, "location_map")
    there = QgsCoordinateTransform(here.crs(), place.crs(), project).transformBoundingBox(here.extent())
    assert place.extent().contains(there), "the location map shows where the sheet lies"


def test_shores_do_not_follow_the_cut_of_the_world_map_nor_lie_on_the_other_side_of_the_globe(qgis_app):
    """On R-1,2 the polyconic of PROJ, which does not turn at 180° from its meridian, drew Norway right across."""
    layer = QgsVectorLayer(world.source("shorelines", everywhere=True), "", "ogr")
    lines = [line for one in layer.getFeatures() for line in one.geometry().asMultiPolyline()]
    steps = [step for line in lines for step in pairwise(line)]
    assert not [step for step in steps if min(abs(point.x()) for point in step) > 179.8999]
    chukotka, norway = QgsRectangle(-178, 66, -172, 69), QgsRectangle(5, 58, 7, 63)
    shown = [bool(list(layer.getFeatures(one))) for one in (chukotka, norway)]
    world.leave_out_far(layer, -174.0, 126.0)
    assert shown == [True, True] and list(layer.getFeatures(chukotka)) and not list(layer.getFeatures(norway))
    # Nor does what ends at the very seam of a projection, 90° W, run to the other end of the map.
    world.leave_out_far(layer, 90.0, 210.0)
    plane = crs_of(one_sixth_albers(0.0, 1.0, 180.0, 89.0).wkt)
    way, longest = transformation(geographic(), plane, QgsProject.instance().transformContext()), 0.0
    for one in layer.getFeatures(QgsRectangle(-180, 10, 180, 83)):
        line = one.geometry()
        line.transform(way)
        steps = [step for part in line.asMultiPolyline() for step in pairwise(part)]
        longest = max([longest, *(first.distance(last) for first, last in steps)])
    assert longest < 500_000, "metres"
    borders = QgsVectorLayer(world.source("borders", everywhere=True), "", "ogr")
    world.leave_out_far(borders, 90.0, 210.0)
    ends = [one["east"] for one in borders.getFeatures() if {one["iso3_a"], one["iso3_b"]} == {"CAN", "USA"}]
    assert min(ends) < -135 and max(ends) > -75, "the border that crosses the seam is on both sides of it"


def test_nothing_hides_the_coasts_of_a_map_whose_frame_reaches_the_base_map(qgis_app):
    """About the South Atlantic the frame ends in Iran: the corner that it has of the base map made all else white."""
    wide = (-70.0, -50.0, 50.0, -10.0)
    assert beyond(wide) and beyond((-20.0, 5.0, 160.0, 80.0)) and not any(beyond(one.extent) for one in areas())
    projection = one_sixth_albers(*wide)
    frame = QgsRectangle(*projection.bounds(wide))
    frame.scale(2)
    sides = frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum()
    kinds = []
    for everywhere in (True, False):
        layer = coverage_layer(QgsProject.instance(), projection, sides, (), everywhere)
        kinds.append({type(item) for item in layer.items().values()})
    assert kinds == [{QgsAnnotationLineItem}, {QgsAnnotationLineItem, QgsAnnotationPolygonItem}]


def drawn(layout):
    """Return what the map of a layout shows of lines of the world map, by name, in any order."""
    layers = {layer.name(): layer.getFeatures() for layer in with_role(layout, "map").layers()}
    return {name: sorted(one.geometry().asWkt(3) for one in features) for name, features in layers.items()}


def test_a_template_of_another_region_shows_the_same_with_another_edition_of_the_world_map(tmp_path, monkeypatch):
    """Where lines were left out by their numbers, those of another machine were others."""
    project, keys = QgsProject(), ("borders", "shorelines")
    made = content(GLOBAL, (-70.0, -50.0, -40.0, -20.0), "belt")
    layout = QgsPrintLayout(project)
    layers = [layer.clone() for layer in made.layers if layer_key(layer) in keys]
    project.addMapLayers(layers)
    item = QgsLayoutItemMap(layout)
    item.setId("map")
    item.setLayers(layers)
    layout.addLayoutItem(item)
    before, path = drawn(layout), str(tmp_path / "far.qpt")
    assert set(before) == {layer.name() for layer in layers} and all(before.values())
    save_template(layout, path)
    other = tmp_path / Path(world.source("borders", everywhere=True).partition("|")[0]).name
    for key in keys:
        every = list(QgsVectorLayer(world.source(key, everywhere=True), "", "ogr").getFeatures())[::-1]
        names = every[0].fields().names()[1:]
        rows = [(one.attributes()[1:], one.geometry()) for one in every]
        world._write(str(other), key, QgsWkbTypes.Type.MultiLineString, names, rows)
    monkeypatch.setattr(world, "_folder", lambda: tmp_path)
    there = QgsProject()
    again, bound = open_template(path, there)
    assert not bound.missing and str(other) in with_role(again, "map").layers()[0].source()
    assert sorted(drawn(again).values()) == sorted(before.values())


@needs_poppler
@pytest.mark.parametrize(
    ("half", "scale", "words"),
    [(0.04, 50_000, ("1cmonthemapis500m", "83°30′")), (0.02, 25_000, ("1cmonthemapis250m", "83°30′"))],
)
def test_plans_of_a_key_area(tmp_path, half, scale, words):
    """At such scales outlines that are 10–30 km off, and the name of the country, would only mislead."""
    raster = score_raster(tmp_path / "Cu_ppm.tif", (83.5 - 2 * half, 50.3 - half, 83.5 + 2 * half, 50.3 + half))
    feedback = Listener()
    given = {"MAP_TYPE": "geochemical", "RASTER": raster, "LANGUAGES": ["en"], "FORMATS": ["pdf"]}
    results = print_map(tmp_path / "out", feedback, **given)
    assert results["SCALE_DENOMINATOR"] == scale
    text = squeezed(pdf_text(results["FILES"]))
    for word in words:
        assert word in text, word
    for absent in ("Metallogenicbelts", "Kazakhstan", "10–30", "outlines"):
        assert absent not in text, absent
    assert not any("too coarse" in warning for warning in feedback.warnings), "no border is on the map"


def test_ten_thousand_is_a_scale_and_a_thousand_is_not(tmp_path):
    raster = score_raster(tmp_path / "Cu_ppm.tif", (83.5, 50.3, 83.51, 50.305))
    given = {"MAP_TYPE": "geochemical", "RASTER": raster, "LANGUAGES": ["en"], "FORMATS": ["png"]}
    assert print_map(tmp_path / "out", **given)["SCALE_DENOMINATOR"] == 10_000
    with pytest.raises(QgsProcessingException, match="from 10,000 to 50,000,000"):
        print_map(tmp_path / "out", **given, SCALE=1000)
