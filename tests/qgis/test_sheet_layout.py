"""The geometry of printed sheets: nothing overlaps, the scale is exact, figures stand where lines cross."""

import re

import numpy as np
import pytest
from qgis.core import (
    QgsAnnotationPolygonItem,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemScaleBar,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSimpleLineSymbolLayer,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QRectF

from silkroad_plugin import numbers, paths
from silkroad_plugin.catalogue import symbols
from silkroad_plugin.catalogue.areas import areas
from silkroad_plugin.core.cartography.neatline import Frame
from silkroad_plugin.i18n import capital, term
from silkroad_plugin.layouts import text
from silkroad_plugin.layouts.coverage import COVERAGE
from silkroad_plugin.layouts.frame import STEPS, with_enough_lines
from silkroad_plugin.layouts.legend import _shrunk
from silkroad_plugin.layouts.prospectivity import classify
from silkroad_plugin.layouts.spec import Texts, scales
from tests.qgis.sheet_tools import Kept, labels, score_raster

sheet_of = Kept()
BELTS = ("global", "altai", "balkhash_junggar", "tianshan", "hindu_kush_west_kunlun", "cmr_corridor")
LANGUAGES = ("zh", "ru", "en")
# Every belt in every language on A3; the larger papers take the languages in turn.
CASES = [(belt, language, "A3", landscape) for belt in BELTS for language in LANGUAGES for landscape in (True, False)]
CASES += [
    (belt, LANGUAGES[(index + turned) % 3], paper, bool(turned))
    for index, belt in enumerate(BELTS)
    for paper in ("A2", "A0")
    for turned in (0, 1)
]
# Drawn around or under others on purpose.
FRAMES = {"map", "neatline", "band", "border", "division", "figure", "draft_box", "table", "table_rule", "legend_rule"}


@pytest.fixture(scope="module", autouse=True)
def built():
    """Forget the sheets while QGIS still runs."""
    yield
    sheet_of.forget()


def test_all_belts_are_tested():
    assert {area.id for area in areas() if area.level != "key_area"} == set(BELTS)


def parts(sheet):
    """Return (name, rectangle, item) of what may not overlap, in millimetres of the page."""
    found = []
    for item in sheet.layout.items():
        if hasattr(item, "id") and item.id() and item.id() not in FRAMES:
            found.append((item.id(), item.mapRectToScene(item.rect()), item))
    return found


def written(item, rect):
    """Return the rectangle that the letters of a label fill: its box may be wider."""
    if not isinstance(item, QgsLayoutItemLabel) or item.itemRotation():
        # A straight line has no height of its own.
        return rect if rect.height() > 1 else rect.adjusted(0, -0.5, 0, 0.5)
    context = QgsRenderContext()
    context.setScaleFactor(300 / 25.4)
    lines = item.text().split("\n")
    width = max(QgsTextRenderer.textWidth(context, item.textFormat(), [line]) for line in lines) / context.scaleFactor()
    height = len(lines) * item.textFormat().lineHeight()
    left = {0x4: rect.center().x() - width / 2, 0x2: rect.right() - width}.get(int(item.hAlign()), rect.left())
    top = rect.center().y() - height / 2 if int(item.vAlign()) == 0x80 else rect.top()
    return QRectF(left, top, width, height)


@pytest.mark.parametrize("belt, language, paper, landscape", CASES)
def test_nothing_overlaps_or_sticks_out(belt, language, paper, landscape, qgis_app):
    _made, sheet = sheet_of(belt, language, paper=paper, landscape=landscape)
    page = sheet.plan.page
    room = QRectF(4, 4, page.width - 8, page.height - 8)
    boxes = [(name, written(item, rect), item) for name, rect, item in parts(sheet)]
    assert len(boxes) > 40
    border = sheet.plan.border
    outer = QRectF(border.x, border.y, border.width, border.height)
    for name, box, item in boxes:
        assert room.contains(box), (name, box, getattr(item, "text", str)())
        assert not outer.intersects(box.adjusted(0.1, 0.1, -0.1, -0.1)), (name, box)
    # Letters and marks may come close; a quarter of a millimetre of overlap would be seen.
    tight = [(name, box.adjusted(0.12, 0.25, -0.12, -0.25), item) for name, box, item in boxes]
    for index, (one, box, item) in enumerate(tight):
        for other, box2, item2 in tight[index + 1 :]:
            if box.intersects(box2):
                texts = [getattr(each, "text", str)() for each in (item, item2)]
                pytest.fail(f"{one} and {other} overlap: {box} {box2} {texts}")


@pytest.mark.parametrize("belt", ["altai", "tianshan"])
def test_legend_holds_exactly_what_the_map_shows(belt, qgis_app):
    made, sheet = sheet_of(belt, "en")
    entries = labels(sheet, "legend_entry")
    shown = {layer.customProperty("silkroad/key") for layer in sheet.layout.itemById("map").layers()}
    assert ("River" in entries) == ("rivers" in shown)
    west, east = sheet.extent[0], sheet.extent[2]
    deposits = next(layer for layer in made.layers if layer.customProperty("silkroad/key") == "deposits")
    there = QgsCoordinateTransform(deposits.crs(), sheet.layout.itemById("map").crs(), QgsProject())
    types, sizes = set(), set()
    for feature in deposits.getFeatures():
        point = there.transform(feature.geometry().asPoint())
        if west <= point.x() <= east and sheet.extent[1] <= point.y() <= sheet.extent[3]:
            types.add(feature["deposit_type"])
            sizes.add(feature["size_class"])
    from silkroad_plugin.catalogue import words

    flat = [entry.replace("\n", " ") for entry in entries]
    for code in words.codes("deposit_type"):
        name = capital(words.say("deposit_type", code, "en"))
        assert (name in flat) == (code in types), code
    for code in words.codes("size_class"):
        assert (words.say("size_class", code, "en") in flat) == (code in sizes), code


def test_matrix_of_types_and_commodities(qgis_app):
    """Few kinds make a matrix; a cell is filled exactly where the map shows the combination."""
    made, sheet = sheet_of("rudny_altai", "en")
    deposits = next(layer for layer in made.layers if layer.customProperty("silkroad/key") == "deposits")
    shown = {(one["deposit_type"], one["commodities"].split(";")[0]) for one in deposits.getFeatures()}
    codes = {item.text(): item for item in sheet.layout.items() if getattr(item, "id", str)() == "legend_code"}
    assert set(codes) == {commodity for _, commodity in shown}
    marks = [item for item in sheet.layout.items() if getattr(item, "id", str)() == "legend_mark"]
    left, right = (edge(item.sceneBoundingRect().center().x() for item in codes.values()) for edge in (min, max))
    top = max(item.sceneBoundingRect().bottom() for item in codes.values())
    sizes = min(
        item.scenePos().y() for item in sheet.layout.items() if getattr(item, "text", str)() == "Size of deposit"
    )
    places = [item.sceneBoundingRect().center() for item in marks]
    inside = [place for place in places if left - 1 <= place.x() <= right + 1 and top <= place.y() <= sizes]
    assert len(inside) == len(shown)


def test_order_of_the_legend(qgis_app):
    _made, sheet = sheet_of("altai", "en")
    headings = [item for item in sheet.layout.items() if hasattr(item, "id") and item.id() == "legend_heading"]
    place = {item.text(): (item.scenePos().x(), item.scenePos().y()) for item in headings}
    found = sorted(place, key=place.get)
    keys = ("units", "structures", "deposits", "base")
    assert found == [capital(term(f"sheet_legend_{key}", "en")) for key in keys]


@pytest.mark.parametrize("denominator", [0, 6_000_000, 5_432_100])
def test_scale_is_the_ratio_of_paper_to_metres(denominator, qgis_app):
    _made, sheet = sheet_of("altai", "ru", denominator=denominator)
    map_item = sheet.layout.itemById("map")
    usual = {scale.denominator for scale in scales()}
    assert 6_000_000 in usual and 5_432_100 not in usual
    assert sheet.denominator == denominator if denominator else sheet.denominator in usual
    paper = map_item.rect().width() / 1000
    assert map_item.extent().width() / paper == pytest.approx(sheet.denominator, rel=1e-12)
    assert map_item.extent().height() / (map_item.rect().height() / 1000) == pytest.approx(sheet.denominator, rel=1e-12)
    assert labels(sheet, "numeric_scale") == [text.scale_text(sheet.denominator, "ru")]


def test_scale_bar_measures_the_plane(qgis_app):
    _made, sheet = sheet_of("tianshan", "zh")
    (bar,) = [item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemScaleBar)]
    assert bar.unitLabel() == "千米"
    kilometre = 1e6 / sheet.denominator
    # QGIS gives no access to the drawn length; the box holds the segments, half a figure and the unit's name.
    segment = bar.unitsPerSegment() / bar.mapUnitsPerScaleBarUnit()
    assert segment * bar.numberOfSegments() * kilometre < bar.rect().width()
    settings = bar.settings() if hasattr(bar, "settings") else None
    assert settings is None or settings.unitsPerSegment() == bar.unitsPerSegment()
    assert sheet.layout.project().ellipsoid() == "NONE", "an ellipsoid would make the bar differ from the scale"


@pytest.mark.parametrize("language", LANGUAGES)
def test_distortion_note_tells_what_proj_finds(language, qgis_app):
    _made, sheet = sheet_of("cmr_corridor", language)
    note = re.sub(r"\s", "", "".join(labels(sheet, "notes_left")))
    crs = QgsCoordinateReferenceSystem.fromWkt(sheet.projection.wkt)
    back = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    xmin, ymin, xmax, ymax = sheet.extent
    scale, angle, turn = [], [], []
    for x in np.linspace(xmin, xmax, 25):
        for y in np.linspace(ymin, ymax, 25):
            factors = crs.factors(QgsPoint(back.transform(QgsPointXY(x, y))))
            scale += [factors.tissotSemimajor(), factors.tissotSemiminor()]
            # QGIS gives this one in radians.
            angle.append(np.degrees(abs(factors.angularDistortion())))
            turn.append(abs(factors.meridianConvergence()))
    figures = (
        f"{numbers.fixed(min(scale), language, 3)}–{numbers.fixed(max(scale), language, 3)}",
        numbers.fixed(max(angle), language, 1) + "°",
        numbers.fixed(max(turn), language, 0) + "°",
    )
    for figure in figures:
        assert figure in note, (figure, note)
    assert re.sub(r"\s", "", term("sheet_areas_true", language)) in note


def test_a_long_title_stays_on_its_line(qgis_app):
    """A line that is as wide as its box is broken when it is drawn, and the rest falls onto the subtitle."""
    _made, sheet = sheet_of("balkhash_junggar,tianshan", "ru")
    ((rect, item),) = [(rect, item) for name, rect, item in parts(sheet) if name == "title"]
    assert len(item.text()) > 60 and written(item, rect).width() < 0.98 * rect.width()
    assert written(item, rect).width() > 0.85 * rect.width(), "as large as there is room"


def test_figures_of_the_frame_stand_where_the_lines_cross(qgis_app):
    _made, sheet = sheet_of("cmr_corridor", "en")
    map_item = sheet.layout.itemById("map")
    there = QgsCoordinateTransform(map_item.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    frame, extent = sheet.plan.frame, map_item.extent()
    found = {"lon": 0, "lat": 0}
    for item in sheet.layout.items():
        if not hasattr(item, "id") or item.id() != "figure":
            continue
        middle = item.mapToScene(item.rect().center())
        value, axis = re.fullmatch(r"(\d+)°([EN])", item.text()).groups()
        x = min(max(middle.x(), frame.x), frame.right)
        y = min(max(middle.y(), frame.y), frame.bottom)
        on_edge = QgsPointXY(
            extent.xMinimum() + (x - frame.x) / frame.width * extent.width(),
            extent.yMaximum() - (y - frame.y) / frame.height * extent.height(),
        )
        place = there.transform(on_edge)
        kind = "lon" if axis == "E" else "lat"
        found[kind] += 1
        assert (place.x() if kind == "lon" else place.y()) == pytest.approx(float(value), abs=0.01), item.text()
        assert (kind == "lon") == (middle.y() < frame.y or middle.y() > frame.bottom), "longitudes north and south only"
    assert found["lon"] >= 8 and found["lat"] >= 4


def test_location_map_lies_apart_and_shows_the_frame(qgis_app):
    _made, sheet = sheet_of("altai", "en")
    inset = sheet.layout.itemById("location_map")
    assert inset.overview().linkedMap() is sheet.layout.itemById("map")
    assert not inset.sceneBoundingRect().intersects(sheet.layout.itemById("map").sceneBoundingRect())


def test_draft_note_and_its_absence(qgis_app):
    kept, draft = sheet_of("altai", "zh")
    kept_too, final = sheet_of("altai", "zh", draft=False, approval="GS(2026)1")
    keys = [
        {layer.customProperty("silkroad/key") for layer in sheet.layout.itemById("map").layers()}
        for sheet in (draft, final)
    ]
    assert kept.project is not kept_too.project
    assert labels(draft, "draft_note") == [term("draft_watermark", "zh")] and "watermark" in keys[0]
    assert labels(final, "draft_note") == [] and "watermark" not in keys[1]
    assert "GS(2026)1" in labels(final, "table_cell")


@pytest.mark.parametrize("belt, beyond", [("global", True), ("cmr_corridor", True), ("altai", False)])
def test_the_base_map_ends_at_an_edge_and_not_in_the_open(belt, beyond, qgis_app):
    """What is beyond relief and rivers is covered, under the graticule and above the base map."""
    _made, sheet = sheet_of(belt, "en")
    layers = sheet.layout.itemById("map").layers()
    keys = [layer.customProperty("silkroad/key") for layer in layers]
    assert ("coverage" in keys) == beyond
    if not beyond:
        return
    place = keys.index("coverage")
    assert keys.index("belts") < keys.index("graticule") < place < min(keys.index("places"), keys.index("rivers"))
    polygons = [item for item in layers[place].items().values() if isinstance(item, QgsAnnotationPolygonItem)]
    shapes = [QgsGeometry(item.geometry().clone()) for item in polygons]
    west, south, east, north = COVERAGE
    xmin, ymin, xmax, ymax = sheet.extent
    met = set()
    for x in np.linspace(xmin, xmax, 21)[1:-1]:
        for y in np.linspace(ymin, ymax, 21)[1:-1]:
            lon, lat = sheet.projection.inverse(x, y)
            outside = not (west < lon < east and south < lat < north)
            assert any(shape.contains(QgsPointXY(x, y)) for shape in shapes) == outside, (lon, lat)
            met.add(outside)
    assert met == {True, False}


def test_the_edge_is_that_of_the_data(qgis_app):
    relief = QgsRasterLayer(str(paths.data("relief.tif"))).extent()
    assert (relief.xMinimum(), relief.yMinimum(), relief.xMaximum(), relief.yMaximum()) == pytest.approx(
        COVERAGE, abs=0.1
    )


def test_a_map_whose_outlines_are_off_by_millimetres_says_so(qgis_app):
    """30 km are 3 mm at 1:10,000,000 and 1.5 mm at 1:20,000,000."""
    for denominator, schematic in ((10_000_000, True), (20_000_000, False)):
        for language, word in (("en", "(schematic)"), ("zh", "（示意）"), ("ru", "(схематическая)")):
            _made, sheet = sheet_of("altai", language, denominator=denominator)
            (subtitle,) = labels(sheet, "subtitle")
            assert subtitle.endswith(word) == schematic, (denominator, subtitle)
    _made, sheet = sheet_of("altai", "en", denominator=5_000_000, subtitle=Texts("My own"))
    assert labels(sheet, "subtitle") == ["My own"]


def test_a_sheet_of_a_belt_says_that_its_neighbours_are_left_out(qgis_app):
    for area_only in (True, False):
        _made, sheet = sheet_of("altai", "en", area_only=area_only)
        assert (term("sheet_note_area_only", "en") in "".join(labels(sheet, "notes_left"))) == area_only


@pytest.mark.parametrize("area", ["hindu_kush_west_kunlun", "malkansu", "altai"])
def test_three_lines_of_the_graticule_cross_the_frame_either_way(area, qgis_app):
    _made, sheet = sheet_of(area, "en")
    figures = [item.text() for item in sheet.layout.items() if getattr(item, "id", str)() == "figure"]
    for axis in "EN":
        assert len({text for text in figures if text.endswith(axis)}) >= 3, (axis, figures)


def test_the_graticule_and_its_band_agree():
    for scale in scales():
        for step in STEPS:
            if step < scale.graticule_deg:
                finer = with_enough_lines(Frame(Square(), (0, 0, 2.5 * step, 2.5 * step)), scale)
                parts = finer.graticule_deg / finer.frame_deg
                assert finer.graticule_deg <= step and parts > 1.5 and parts == pytest.approx(round(parts)), (
                    scale,
                    step,
                )


class Square:
    """A projection in which a degree is a metre."""

    central_meridian = 0.0

    def forward(self, lon, lat):
        return lon, lat

    inverse = forward


def test_a_column_that_goes_on_with_a_section_says_so(qgis_app):
    for language, word in (("en", "(continued)"), ("zh", "（续）"), ("ru", "(продолжение)")):
        _made, sheet = sheet_of("global", language)
        headings = [item for item in sheet.layout.items() if getattr(item, "id", str)() == "legend_heading"]
        blocks = [
            item
            for item in sheet.layout.items()
            if getattr(item, "id", str)().startswith("legend_") and "title" not in item.id()
        ]
        tops = {}
        for item in blocks:
            column = round(
                (item.scenePos().x() - sheet.plan.legend.x) // (sheet.plan.legend.width / sheet.plan.columns)
            )
            tops.setdefault(column, []).append((item.scenePos().y(), item.id()))
        assert sheet.plan.columns > 1 and any(item.text().replace("\n", " ").endswith(word) for item in headings)
        assert all(min(found)[1] == "legend_heading" for found in tops.values()), tops


def test_deposits_on_a_prospectivity_map_are_small_and_without_rings(tmp_path, qgis_app):
    scores = classify(score_raster(tmp_path / "scores.tif"))
    found = {}
    for kind, given in (("belt", None), ("prospectivity", scores)):
        made, sheet = sheet_of("altai", "en", kind, given)
        headings = labels(sheet, "legend_text")
        assert (term("sheet_legend_deposit_epoch", "en") in headings) == (kind == "belt")
        layer = next(layer for layer in made.layers if layer.customProperty("silkroad/key") == "deposits")
        found[kind] = layer.customProperty("silkroad/shrunk")
    assert found["prospectivity"] == 0.5 * found["belt"]


def test_belts_lie_under_sutures_and_faults(qgis_app):
    _made, sheet = sheet_of("altai", "en")
    keys = [layer.customProperty("silkroad/key") for layer in sheet.layout.itemById("map").layers()]
    assert max(keys.index("sutures"), keys.index("faults")) < keys.index("belts") < keys.index("graticule")


def test_teeth_of_lines_shrink_with_the_letters_of_a_legend(qgis_app):
    marks = QgsMarkerLineSymbolLayer(True, 8.0)
    marks.subSymbol().setSize(3.0)
    line = symbols.of_layers(QgsLineSymbol, QgsSimpleLineSymbolLayer(), marks)
    line.setWidth(0.6)
    before = line.symbolLayer(1).subSymbol().size()
    made = _shrunk(line, 0.5)
    assert made.symbolLayer(1).interval() == pytest.approx(4.0)
    assert made.symbolLayer(1).subSymbol().size() == pytest.approx(before / 2)
    assert line.symbolLayer(1).interval() == 8.0
