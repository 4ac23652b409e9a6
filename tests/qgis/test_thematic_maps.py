"""Printed geohazard and ecological maps: classes, areas and sites, in three languages and traditions."""

import re
from itertools import combinations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsLayoutItem, QgsProcessingException, QgsVectorLayer

from silkroad_plugin.catalogue.class_rules import rules
from silkroad_plugin.catalogue.class_words import read_table
from silkroad_plugin.catalogue.sites import SiteFields, kinds
from silkroad_plugin.core.cartography.neatline import Frame, SheetFrame
from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.core.cartography.sheet_parser import parse
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geodesy import WGS84
from silkroad_plugin.i18n import LANGUAGES, term
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.inventory import Inventory
from silkroad_plugin.layouts.map_frame import MapFrame
from silkroad_plugin.layouts.secondary import told
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import SheetSpec
from silkroad_plugin.layouts.thematic import ThematicMap
from silkroad_plugin.layouts.zones import PolygonZones, RasterZones
from silkroad_plugin.processing.algorithms.maps.map_subjects import definitions, more_definitions
from silkroad_plugin.processing.algorithms.maps.print_sheet_series import PrintSheetSeries
from silkroad_plugin.processing.inputs.choices import Choices
from tests.qgis.sheet_tools import Listener, labels, needs_poppler, pdf_text, print_map, score_raster, squeezed
from tools import synthetic_hazards
from tools.synthetic_geology import EAST, NORTH, SOUTH, WEST

pytestmark = pytest.mark.usefixtures("english")

TRADITIONS = ("chinese", "russian", "international")
EXTENT = (WEST, SOUTH, EAST, NORTH)
SCRIPTS = {
    "zh": re.compile("[а-яё]{3}", re.I),
    "ru": re.compile("[一-鿿]"),
    "en": re.compile("[一-鿿]|[а-яё]{3}", re.I),
}
SHEET = "L-44-XXXI"
WORDS = ("title", "subtitle", "legend_heading", "legend_entry", "legend_text", "legend_value")


@pytest.fixture(scope="module")
def data(tmp_path_factory, qgis_app):
    return synthetic_hazards.make(tmp_path_factory.mktemp("hazards"))


def layer(path):
    return QgsVectorLayer(str(path), path.stem, "ogr")


def subject_of(data, family):
    """Return the synthetic geohazard or ecological map."""
    if family == "geohazard":
        zones = PolygonZones(rules(family)["susceptibility"], layer=layer(data.zones), name="class")
        fields = SiteFields("kind", "size", "magnitude", "state", "date")
        return ThematicMap(family, zones, Inventory(layer(data.hazards), fields, family), synthetic=True)
    zones = RasterZones(rules(family)["zc"], path=str(data.zc))
    fields = SiteFields("kind", "size", "", "state", "", "name")
    sites = Inventory(layer(data.sites), fields, family, "m3")
    return ThematicMap(family, zones, sites, layer(data.protected), synthetic=True)


def given(data, family, **more):
    """Return the parameters of a map of the same."""
    return {"MAP_TYPE": family, **synthetic_hazards.maps(data)[family], "FORMATS": ["pdf"], "LANGUAGES": ["en"]} | more


@pytest.mark.parametrize("family", ["geohazard", "ecological"])
def test_every_language_and_tradition_has_its_own_legend(data, family):
    subject = subject_of(data, family)
    made = content("global", EXTENT, family, subject)
    made.layers = [one for one in made.layers if one.customProperty("silkroad/key") != "deposits"]
    for language in LANGUAGES:
        made.speak(language)
        for tradition in TRADITIONS:
            spec = subject.completed(SheetSpec(extent=EXTENT, map_type=family, tradition=tradition))
            margin = made.margin(spec, language)
            found = build_sheet(made.project, made.layers, spec, made.projection, language, made.inset, margin)
            words = [text for name in WORDS for text in labels(found, name)]
            assert not [text for text in words if SCRIPTS[language].search(text)], language
            rule = subject.zones.rule
            assert labels(found, "title")[0].lower() == rule.row[f"map_{language}"].lower()
            assert term("sheet_synthetic_geology", language) in labels(found, "subtitle")
            text = squeezed("".join(words))
            shown = [code for code in subject.zones.areas(_frame(made.projection, found)) if code]
            assert len(shown) == 4 and all(squeezed(rule.name(code, language)) in text for code in shown)
            assert squeezed(rule.row[f"source_{language}"]) in text, "the legend names the source of its classes"
            _check_places(found)


@pytest.mark.parametrize("family", ["geohazard", "ecological"])
def test_secondary_languages_say_classes_kinds_and_rule(data, family):
    subject = subject_of(data, family)
    made = content("global", EXTENT, family, subject)
    made.speak("ru")
    asked = SheetSpec(extent=EXTENT, map_type=family, paper="A2", languages=("zh", "ru", "en"))
    spec = subject.completed(asked)
    found = build_sheet(
        made.project, made.layers, spec, made.projection, "ru", made.inset, made.margin(spec, "ru"),
        second=told("ru", {code: [] for code in LANGUAGES}),
    )  # fmt: skip
    small = squeezed("".join(text for name in WORDS for text in labels(found, name)))
    rule, kind = subject.zones.rule, "debris_flow" if family == "geohazard" else "tailings"
    for language in ("zh", "en"):
        shown = [rule.name(code, language) for code in subject.zones.areas(_frame(made.projection, found)) if code]
        said = [*shown, rule.row[language], rule.row[f"source_{language}"], kinds(family)[kind][language]]
        assert not [words for words in said if squeezed(words) not in small], language
    _check_places(found)


def _frame(projection, found):
    return MapFrame(Frame(projection, found.extent))


def _check_places(found):
    """Nothing of the legend leaves it or lies upon another thing."""
    box, names = found.plan.legend, ("legend_patch", "legend_entry", "legend_value", "legend_heading", "legend_text")
    items = [item for item in found.layout.items() if isinstance(item, QgsLayoutItem) and item.id() in names]
    places = [item.mapRectToScene(item.rect()) for item in items]
    for place in places:
        assert place.left() >= box.x - 0.6 and place.right() <= box.right + 1.6 and place.bottom() <= box.bottom + 0.6
    for first, second in combinations(range(len(items)), 2):
        common = places[first].intersected(places[second])
        # A rectangle has a hair of paper about its outline, and a line of text about its letters.
        assert min(common.width(), common.height()) < 0.9, [items[first].id(), items[second].id(), common]


def test_areas_are_those_of_the_ellipsoid(data, tmp_path):
    """Of a sheet: between its parallels (closed form), whatever the projection, as polygons and as a raster."""
    cell = parse(SHEET)
    frame = MapFrame(SheetFrame(one_sixth_albers(*EXTENT), cell))
    zone = np.diff(WGS84.zone_area(np.radians([cell.south, cell.north])))[0]
    true = zone * np.radians(cell.east - cell.west) / 1e6
    zones = subject_of(data, "geohazard").zones.areas(frame)
    assert sum(zones.values()) == pytest.approx(true, rel=2e-4)
    # The southern quarter of the raster has Zc 20, the rest 10.
    bounds = (WEST, SOUTH, EAST, NORTH)
    values = np.where(np.arange(64) < 48, 10.0, 20.0)[:, None] + np.zeros(64)
    path = score_raster(tmp_path / "zc.tif", bounds, size=(64, 64), values=values)
    shares = RasterZones(rules("ecological")["zc"], path=path).areas(frame)
    south = np.diff(WGS84.zone_area(np.radians([SOUTH, SOUTH + (NORTH - SOUTH) / 4])))[0] / zone
    assert shares["moderate"] == pytest.approx(true * south, rel=2e-3)
    assert shares["permissible"] == pytest.approx(true * (1 - south), rel=2e-3)
    # A frame of the plane: the same, as a polygon and as a raster in metres.
    plane = one_sixth_albers(*EXTENT)
    inner = plane.bounds((78.5, 44.4, 79.5, 44.9))
    rectangle = (inner[2] - inner[0]) * (inner[3] - inner[1]) / 1e6
    turned = str(tmp_path / "turned.tif")
    gdal.Warp(turned, path, dstSRS="EPSG:32644", dstNodata=-9999)
    for one in (path, turned):
        found = RasterZones(rules("ecological")["zc"], path=one).areas(MapFrame(Frame(plane, inner)))
        assert sum(found.values()) == pytest.approx(rectangle, rel=3e-3)
    found = subject_of(data, "geohazard").zones.areas(MapFrame(Frame(plane, inner)))
    assert sum(found.values()) == pytest.approx(rectangle, rel=5e-4)


@needs_poppler
@pytest.mark.parametrize("family", ["geohazard", "ecological"])
def test_a_map_prints_and_tells_what_it_does_not_understand(data, tmp_path, family):
    log = Listener()
    shown = "yes" if family == "ecological" else "usual"
    made = print_map(tmp_path, log, **given(data, family, SHOW_DEPOSITS=shown, RIVERS=str(data.rivers)))
    text = squeezed(pdf_text(made["FILES"]))
    told = {"geohazard": ("земляной вал", "IV?"), "ecological": ("?",)}[family]
    assert all(any(f"“{value}”" in warning for warning in log.warnings) for value in told)
    assert squeezed("Kind not understood") in text and squeezed("SYNTHETIC") in text
    assert squeezed(rules(family)[{"geohazard": "susceptibility"}.get(family, "zc")].row["explained_en"]) in text
    assert ("Mineraldeposits" in text) == (family == "ecological"), "deposits are shown on demand"
    assert "rivers:synthetic_rivers" in text


def test_a_sheet_and_a_series_take_the_same(data, tmp_path):
    algorithm = PrintSheetSeries()
    algorithm.initAlgorithm({})
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    choices = Choices()
    every = [one.name() for made in (definitions, more_definitions) for one in made(choices)]
    assert len(every) == len(set(every)), "QGIS silently leaves out a second parameter of a name"
    assert set(every) <= names
    made = print_map(tmp_path, **given(data, "geohazard", SHEET=SHEET, FORMATS=["png"], DPI=50, PAPER="A1", SITES=None))
    assert made["FILES"].endswith(f"{SHEET}_geohazard_en.png") and made["SCALE_DENOMINATOR"] == 200_000


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"ZONING": None, "SITES": None}, "needs data of your own"),
        ({"ZONING_RULE": "unsaid"}, "say what the zones are"),
        ({"ZONING_RULE": "zc"}, "say what the zones are"),
        ({"ZONING_RULE": "risk"}, "different things"),
        ({"ZONING_FIELD": None}, "that tells the class"),
        ({"ZONING_FIELD": "synthetic"}, "is understood as a class"),
        ({"SITE_KIND_FIELD": "size"}, "is understood as a kind"),
        ({"RASTER": "zc"}, "given twice"),
    ],
)
def test_what_makes_no_map_is_refused(data, tmp_path, more, told):
    more = more | ({"RASTER": str(data.zc)} if "RASTER" in more else {})
    with pytest.raises(QgsProcessingException, match=told):
        print_map(tmp_path, **given(data, "geohazard", **more))


def test_numbers_of_a_raster_are_classes_by_a_table(data, tmp_path):
    """And what the table leaves out is told and has its area."""
    values = np.repeat([0.1, 0.3, 0.6, 0.9], 16)[None, :] + np.zeros((64, 64))
    path = score_raster(tmp_path / "risk.tif", EXTENT, size=(64, 64), values=values)
    rows = [
        ["value", "class", "name_en"],
        ["< 0.2", "low", ""],
        ["0.2–0.5", "medium", "Middling"],
        ["≥ 0.8", "high", ""],
    ]
    table = read_table(enumerate(rows, 1), rules("geohazard")["risk"].classes, "table")
    zones = RasterZones(rules("geohazard")["risk"], table, path=path)
    assert zones.unread == {"0.6": 64 * 16} and zones.called("medium", "en") == "Middling"
    plane = one_sixth_albers(*EXTENT)
    areas = zones.areas(MapFrame(Frame(plane, plane.bounds(EXTENT))))
    assert set(areas) == {"low", "medium", "high", ""}
    assert max(areas.values()) == pytest.approx(min(areas.values()), rel=0.01)
    with pytest.raises(SilkroadError):
        RasterZones(rules("geohazard")["risk"], path=path)


def test_a_raster_is_refused_where_a_number_is_of_two_classes_or_of_too_many(tmp_path):
    values = np.arange(64 * 64).reshape(64, 64)
    path = score_raster(tmp_path / "many.tif", EXTENT, size=(64, 64), values=values)
    rows = [["value", "class"], ["0–3000", "low"], ["2000–5000", "high"]]
    table = read_table(enumerate(rows, 1), rules("geohazard")["risk"].classes, "table")
    for rule, more, code in (("risk", {"table": table}, "class_table_overlap"), ("own", {}, "zones_too_many")):
        with pytest.raises(SilkroadError) as caught:
            RasterZones(rules("geohazard")[rule], path=path, **more)
        assert caught.value.code == code


def test_zones_that_cross_themselves_or_lie_beyond_the_plane(qgis_app):
    """A bow-tie has the area of its two halves, within the frame and across its edge; what lies elsewhere has none."""
    memory = QgsVectorLayer("Polygon?crs=EPSG:4326&field=unit:string", "own", "memory")
    bow = "POLYGON((78 44.5, 79 45, 79 44.5, 78 45, 78 44.5))"
    for shape in (bow, "POLYGON((-100 10, -99 10, -99 11, -100 10))", "POLYGON((-60 -90, 60 -90, 0 -60, -60 -90))"):
        row = QgsFeature(memory.fields())
        row.setAttributes(["high"])
        row.setGeometry(QgsGeometry.fromWkt(shape))
        memory.dataProvider().addFeature(row)
    zones = PolygonZones(rules("geohazard")["hazard"], layer=memory, name="unit")
    assert zones.mended == 1
    plane = one_sixth_albers(*EXTENT)
    wide, half = (Frame(plane, plane.bounds((west, 44.3, 79.3, 45.1))) for west in (77.7, 78.5))
    found = [zones.areas(MapFrame(frame))["high"] for frame in (wide, half)]
    # Half of a rectangle of 1° by 0.5°, whose sides are straight in the plane.
    strip = np.diff(WGS84.zone_area(np.radians([44.5, 45])))[0] * np.radians(1) / 1e6
    assert found[0] == pytest.approx(strip / 2, rel=5e-3) and found[1] == pytest.approx(strip / 4, rel=2e-2)


def test_own_classes_and_a_table(data, tmp_path):
    memory = QgsVectorLayer("Polygon?crs=EPSG:4326&field=unit:string", "own", "memory")
    row = QgsFeature(memory.fields())
    for place, name in enumerate(("甲|А|a", "IV?")):
        row.setAttributes([name])
        row.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({78 + place} 44, {79 + place} 44, {79 + place} 45, {78 + place} 44))")
        )
        memory.dataProvider().addFeature(row)
    zones = PolygonZones(rules("ecological")["own"], layer=memory, name="unit")
    assert not zones.unread and [zones.rule.name("甲|А|a", code) for code in LANGUAGES] == ["甲", "А", "a"]
    table = tmp_path / "classes.csv"
    table.write_text("field;value;class\nclass;IV?;none\nkind;земляной вал;landslide\n", "utf-8")
    log = Listener()
    print_map(tmp_path, log, **given(data, "geohazard", CLASS_TABLE=str(table), FORMATS=["png"], DPI=50))
    assert not any("not understood" in warning for warning in log.warnings)
