"""The preflight finds what was planted in a layout, and nothing in one that is sound."""

import csv

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemPolyline,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QFont, QPolygonF

from silkroad_plugin.catalogue import fonts
from silkroad_plugin.layouts.checks import letters, words
from silkroad_plugin.layouts.checks.edition import Edition
from silkroad_plugin.layouts.checks.finding import REFUSED, WARNING, Finding
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.refusals.preflight import FINDINGS
from tests.qgis.sheet_tools import sheet_of

WIDTH, HEIGHT = 200.0, 100.0  # of the map, millimetres


class Page:
    """A layout of no plugin: a map 1:1,000,000 of one polygon, its scale as a label, nothing wrong."""

    def __init__(self, project=None):
        fonts.install_substitutions()
        self.project = project or QgsProject()
        self.layer = polygon()
        self.project.addMapLayer(self.layer)
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName("A sheet")
        self.project.layoutManager().addLayout(self.layout)
        self.map = self.place(QgsLayoutItemMap(self.layout), QRectF(20, 20, WIDTH, HEIGHT), "map")
        self.map.setCrs(QgsCoordinateReferenceSystem("EPSG:28413"))
        self.map.setLayers([self.layer])
        self.draw_at(1_000_000)
        self.scale = self.text("1:1 000 000", y=125)

    def draw_at(self, denominator):
        wide, tall = WIDTH / 1000 * denominator, HEIGHT / 1000 * denominator
        x, y = 13_500_000, 4_700_000
        self.map.setExtent(QgsRectangle(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2))

    def place(self, item, rect, name):
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(rect.x(), rect.y(), Qgis.LayoutUnit.Millimeters))
        item.attemptResize(QgsLayoutSize(rect.width(), rect.height(), Qgis.LayoutUnit.Millimeters))
        item.setId(name)
        return item

    def text(self, text, size=10.0, family="", wide=100.0, high=8.0, y=140.0, name="label"):
        label = QgsLayoutItemLabel(self.layout)
        form = QgsTextFormat()
        form.setFont(QFont(family or fonts.family()))
        form.setSize(size)
        form.setSizeUnit(Qgis.RenderUnit.Points)
        label.setTextFormat(form)
        label.setText(text)
        return self.place(label, QRectF(20, y, wide, high), name)

    def line(self, width, unit="MM"):
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(20, 160), QPointF(80, 160)]), self.layout)
        item.setSymbol(QgsLineSymbol.createSimple({"line_width": str(width), "line_width_unit": unit}))
        item.setId("rule")
        self.layout.addLayoutItem(item)
        return item

    def codes(self, **given):
        return [finding.code for finding in judge(self.layout, **given)]


def polygon(stroke="0.2"):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28413", "units", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(13_450_000, 4_680_000, 13_550_000, 4_720_000)))
    layer.dataProvider().addFeature(feature)
    layer.renderer().setSymbol(QgsFillSymbol.createSimple({"outline_width": stroke, "outline_width_unit": "MM"}))
    return layer


@pytest.fixture
def page(qgis_app):
    return Page()


def test_a_sound_layout_of_any_origin_has_no_findings(page):
    assert page.codes() == []


@pytest.mark.parametrize("off, refused", [(0.0009, False), (-0.0009, False), (0.0011, True), (-0.0011, True)])
def test_scale_is_that_which_is_stated_to_a_thousandth(page, off, refused):
    page.draw_at(1_000_000 * (1 + off))
    assert page.codes() == (["scale_untrue"] if refused else [])


@pytest.mark.parametrize(
    "stated", ["1:1 000 000", "1:1,000,000", "1:1 000 000", "Масштаб 1:1 000 000", "比例尺 1：100万"]
)
def test_a_stated_scale_is_read_in_every_writing(page, stated):
    page.scale.setText(stated)
    assert page.codes() == []
    page.draw_at(990_000)
    (finding,) = judge(page.layout)
    assert finding.values["nominal"] == 1_000_000 and finding.values["true"] == 990_000
    assert "1:990,000" in words.what(finding, "en") and "1:1\u00a0000\u00a0000" in words.what(finding, "ru")
    assert (finding.severity, finding.item, finding.page) == (REFUSED, page.map.uuid(), 1)
    assert (finding.x, finding.y) == pytest.approx((20, 20))


def test_a_map_in_degrees_has_no_scale(page):
    page.map.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "scale_of_degrees" in page.codes()


def test_a_map_that_shows_nothing_is_refused(page):
    page.map.setExtent(QgsRectangle(13_000_000, 4_600_000, 13_200_000, 4_700_000))
    assert page.codes() == ["map_empty"]
    page.draw_at(1_000_000)
    page.map.setKeepLayerSet(True)
    page.map.setLayers([])
    page.project.removeAllMapLayers()
    assert page.codes() == ["map_empty"]


def test_a_layer_whose_file_went_is_refused(page, tmp_path):
    path = tmp_path / "faults.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}')
    layer = QgsVectorLayer(str(path), "faults", "ogr")
    page.project.addMapLayer(layer)
    page.map.setLayers([page.layer, layer])
    assert page.codes() == []
    path.unlink()
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity, finding.values["layer"]) == ("layer_broken", REFUSED, "faults")
    lost = QgsVectorLayer(str(tmp_path / "none.gpkg"), "lost", "ogr")
    page.project.addMapLayer(lost)
    page.map.setLayers([page.layer, lost])
    assert page.codes() == ["layer_broken"]


def test_maps_over_one_another_are_named(page):
    inset = page.place(QgsLayoutItemMap(page.layout), QRectF(210, 100, 40, 40), "inset")
    inset.setCrs(page.map.crs())
    inset.setLayers([page.layer])
    inset.setExtent(page.map.extent())
    (finding,) = judge(page.layout)
    assert (finding.code, finding.item, finding.values) == ("maps_overlap", inset.uuid(), {"other": "map"})
    inset.attemptMove(QgsLayoutPoint(225, 20, Qgis.LayoutUnit.Millimeters))
    assert page.codes() == []


@pytest.mark.parametrize("size, named", [(4.8, True), (5.0, False)])
def test_type_below_five_points_is_named(page, size, named):
    page.text("Note", size)
    assert page.codes() == (["text_small"] if named else [])


def test_sizes_in_millimetres_are_points_too(page):
    label = page.text("Note")
    form = label.textFormat()
    form.setSizeUnit(Qgis.RenderUnit.Millimeters)
    form.setSize(1.7)  # 1.7 / 25.4 × 72 = 4.82 points
    label.setTextFormat(form)
    (finding,) = judge(page.layout)
    assert finding.code == "text_small" and finding.values["size"] == pytest.approx(4.82, abs=0.005)


@pytest.mark.parametrize(
    "width, unit, named",
    [(0.09, "MM", True), (0.1, "MM", False), (0.25, "Point", True), (0.3, "Point", False), (0, "MM", True)],
)
def test_lines_below_a_tenth_of_a_millimetre_are_named(page, width, unit, named):
    page.line(width, unit)  # 0.25 points are 0.088 mm, 0.3 are 0.106
    assert page.codes() == (["line_thin"] if named else [])


def test_symbols_of_the_layers_are_measured_as_the_map_draws_them(page):
    page.layer.renderer().setSymbol(QgsFillSymbol.createSimple({"outline_width": "0.05"}))
    (finding,) = judge(page.layout)
    assert finding.code == "symbol_thin" and finding.values == {"layer": "units", "width": 0.05}
    # 80 m on the ground are 0.08 mm at 1:1,000,000, and 0.16 mm at 1:500,000.
    metres = {"outline_width": "80", "outline_width_unit": "RenderMetersInMapUnits"}
    page.layer.renderer().setSymbol(QgsFillSymbol.createSimple(metres))
    assert page.codes() == ["symbol_thin"]
    page.draw_at(500_000)
    page.scale.setText("1:500 000")
    assert page.codes() == []
    page.layer.renderer().setSymbol(QgsFillSymbol.createSimple({"outline_width": "0.05", "outline_style": "no"}))
    assert page.codes() == []


def test_a_font_that_is_not_installed_is_named(page):
    page.text("Note", family="No Such Family")
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity) == ("font_missing", WARNING)
    assert finding.values["family"] == "No Such Family" and finding.values["used"]


def test_a_character_that_no_font_has_is_refused(page):
    page.text("A\U000f0000B")
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity, finding.values["letters"]) == ("glyph_missing", REFUSED, "\U000f0000")


def test_chinese_in_japanese_shapes_is_named(page):
    """Without the substitution of the plugin fontconfig takes the Japanese face for PT Sans."""
    page.text("骨门 gneiss")
    assert page.codes() == []
    fonts.remove_substitutions()
    try:
        if letters.is_foreign(letters.face_of("骨", QFont(fonts.family()))):
            (finding,) = (one for one in judge(page.layout, language="zh") if one.code == "glyph_foreign")
            assert "骨" in finding.values["letters"]
    finally:
        fonts.install_substitutions()
    faces = ("Noto Sans CJK JP", "Malgun Gothic", "Microsoft JhengHei UI", "Noto Serif CJK KR")
    assert all(map(letters.is_foreign, faces))
    assert not any(map(letters.is_foreign, ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "PT Sans")))


def test_a_title_of_three_hundred_characters_is_refused(page):
    page.text("Geology " * 37 + "Geo", name="title")
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity, finding.called) == ("text_cut", REFUSED, "title")
    assert len(finding.values["text"]) == 41


def test_a_missing_picture_is_refused(page, tmp_path):
    picture = page.place(QgsLayoutItemPicture(page.layout), QRectF(230, 20, 20, 20), "logo")
    picture.setPicturePath(str(tmp_path / "logo.svg"))
    assert page.codes() == ["image_missing"]
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert page.codes() == []


@pytest.mark.parametrize(
    "language, text, named",
    [
        ("en", "Условные обозначения", True),
        ("en", "图例", True),
        ("en", "K-43-А", False),
        ("en", "Є1–2", False),
        ("ru", "Legend", True),
        ("ru", "WGS 84", False),
        ("ru", "图例", True),
        ("zh", "Legend", True),
        ("zh", "Ka–1", False),
        ("zh", "图例 WGS 84", False),
        ("zh", "Площадь", True),
        ("", "图例 Legend", False),
    ],
)
def test_texts_in_another_language_than_the_editions_are_named(page, language, text, named):
    if language == "zh":
        Edition(language, draft=True, approval="-").remember(page.layout)
    page.text(text)
    assert ("language_other" in page.codes(language=language)) == named


@pytest.mark.parametrize(
    "edition, severity",
    [
        (Edition("zh"), "refused"),
        (Edition("zh", draft=True), "note"),
        (Edition("en", "chinese"), "refused"),
        (Edition("zh", approval="GS(2026)0001"), None),
        (Edition("ru", "russian"), None),
    ],
)
def test_a_public_chinese_edition_needs_a_number_of_approval(page, edition, severity):
    edition.remember(page.layout)
    found = [finding.severity for finding in judge(page.layout) if finding.code == "approval_missing"]
    assert found == ([severity] if severity else [])


@pytest.mark.parametrize("code", ["approval_missing", "boundaries_coarse"])
def test_on_a_draft_nobody_is_told_to_print_a_draft(code):
    values = {"layer": "borders", "scale": "1:1,000,000"}
    for severity in ("refused", "warning", "note"):
        told = words.mending(Finding(code, severity, values), "en")
        assert ("DRAFT" in told) == (severity == "refused") and "(" in told


@pytest.mark.parametrize("text, refused", [("审图号：GS(2026)0001号", False), ("审图号：", True), ("图", True)])
def test_the_number_of_approval_of_a_stranger_is_read_from_its_label(page, text, refused):
    page.text(text)
    assert page.codes(language="zh") == (["approval_missing"] if refused else [])


def test_names_without_a_place_are_told(page):
    from qgis.core import QgsPalLayerSettings, QgsVectorLayerSimpleLabeling

    points = QgsVectorLayer("Point?crs=EPSG:28413&field=name:string", "places", "memory")
    for name in ("Ашхабад", "Бишкек"):
        feature = QgsFeature(points.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(13500000 4700000)"))
        points.dataProvider().addFeature(feature)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.placement = "name", Qgis.LabelPlacement.OverPoint
    form = QgsTextFormat()
    form.setFont(QFont(fonts.family()))
    settings.setFormat(form)
    points.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    points.setLabelsEnabled(True)
    page.project.addMapLayer(points)
    page.map.setLayers([points])
    # The stroke of QGIS's own markers is a hairline.
    points.renderer().symbol().symbolLayer(0).setStrokeWidth(0.2)
    (finding,) = judge(page.layout)
    assert finding.code == "names_unplaced" and finding.values["count"] == 1
    assert finding.values["names"] in ("Ашхабад", "Бишкек")
    assert page.codes(draw=False) == []
    settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    points.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    (finding,) = judge(page.layout)
    assert finding.code == "names_overlap" and finding.values["count"] == 1


def test_every_finding_has_words_in_three_languages(page):
    page.text("图\U000f0000", size=4.5, family="No Such Family", high=1)
    page.line(0.05)
    page.draw_at(900_000)
    findings = judge(page.layout, language="zh")
    assert len({finding.code for finding in findings}) >= 6
    for finding in findings:
        texts = {language: words.both(finding, language) for language in ("zh", "ru", "en")}
        assert len(set(texts.values())) == 3, "translated"
        assert not any("{" in text or "[" in text for text in texts.values())
        assert all(words.where(finding, language) for language in texts)
    assert all(len(FINDINGS[code]) == 2 for code in FINDINGS)


@pytest.mark.parametrize("language", ["zh", "ru", "en"])
def test_a_sheet_of_ours_is_sound_but_for_what_is_open(qgis_app, language):
    _, sheet = sheet_of("altai", language)
    codes = {finding.code for finding in judge(sheet.layout)}
    assert codes <= {"approval_missing", "boundaries_unreviewed", "fields_empty", "names_unplaced"}
    assert ("approval_missing" in codes) == (language == "zh")
    # What it is stays with the layout when it is copied, and so when it is saved.
    copy = sheet.layout.clone()
    assert {finding.code for finding in judge(copy)} == codes


def test_the_algorithm_judges_a_layout_of_a_project_file(run, refused, tmp_path, page):
    page.text("Note", 4.0)
    page.text("第1版 K-43", family=fonts.family())
    path = str(tmp_path / "проект 图.qgz")
    kept = QgsVectorLayer("Polygon?crs=EPSG:28413", "units", "memory")
    assert kept.isValid() and page.project.write(path)
    table, html = tmp_path / "found.csv", tmp_path / "found.html"
    found = run("preflight_layout", PROJECT=path, LANGUAGE="ru", OUTPUT=str(table), OUTPUT_HTML=str(html))
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    by_code = {row["code"]: row for row in rows}
    # The features of the layer were in memory, and so the saved map shows nothing.
    assert {"text_small", "language_other", "map_empty"} <= set(by_code)
    assert by_code["text_small"]["item"] == "label" and float(by_code["text_small"]["x_mm"]) == pytest.approx(20)
    assert found["REFUSED"] == sum(row["severity"] == "refused" for row in rows)
    assert found["WARNINGS"] == sum(row["severity"] == "warning" for row in rows) >= 2
    assert "4 points" in html.read_text("utf-8")
    assert "A sheet" in refused("preflight_layout", PROJECT=path, LAYOUT="another")
    assert "PROJECT" in refused("preflight_layout", PROJECT=str(tmp_path / "none.qgz"))
