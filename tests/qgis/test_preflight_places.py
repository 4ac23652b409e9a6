"""The preflight finds what lies over what, what leaves the page, and what the maps of a layout cannot draw."""

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    edit,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QImage

from silkroad_plugin.catalogue import fonts, symbols
from silkroad_plugin.core.cartography.sheets import Box
from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.layouts.binding import style_of
from silkroad_plugin.layouts.book import Book
from silkroad_plugin.layouts.book import Page as BookPage
from silkroad_plugin.layouts.checks import map_names
from silkroad_plugin.layouts.checks.extents import extents_of
from silkroad_plugin.layouts.checks.finding import REFUSED, WARNING
from silkroad_plugin.layouts.checks.lettering import Text
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.checks.subject import Subject
from silkroad_plugin.layouts.drawing import ALIGN
from silkroad_plugin.processing.reports.preflight import tell_book
from tests.qgis.sheet_tools import Listener
from tests.qgis.test_preflight import Page


@pytest.fixture
def page(qgis_app):
    return Page()


def over(page):
    """Return (code, text) of what is found of places."""
    return [(finding.code, finding.values.get("text")) for finding in judge(page.layout)]


def test_texts_over_one_another_are_named_by_their_letters(page):
    one = page.text("Faults", y=140)
    other = page.text("Folds", wide=12, y=141.5)
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity, finding.values["count"]) == ("items_overlap", WARNING, 1)
    assert {finding.values["text"], finding.values["other"]} == {"Faults", "Folds"}
    # Boxes lie over one another, letters of 10 points, 3.5 mm high, do not.
    other.attemptMove(QgsLayoutPoint(20, 144.0, Qgis.LayoutUnit.Millimeters))
    assert one.sceneBoundingRect().intersects(other.sceneBoundingRect()) and page.codes() == []
    other.attemptMove(QgsLayoutPoint(50, 140.0, Qgis.LayoutUnit.Millimeters))
    assert page.codes() == [], "beside it"
    other.attemptMove(QgsLayoutPoint(20, 144.0, Qgis.LayoutUnit.Millimeters))
    other.setItemRotation(90)
    assert page.codes() == ["items_overlap"]


def test_texts_on_lines_and_on_edges_of_boxes_are_named(page):
    page.line(0.2)
    text = page.text("A note of some length", y=157.5)
    assert over(page) == [("text_on_line", "A note of some length")]
    text.attemptMove(QgsLayoutPoint(20, 162, Qgis.LayoutUnit.Millimeters))
    assert over(page) == []
    box = page.place(QgsLayoutItemShape(page.layout), QRectF(15, 161, 60, 8), "box")
    assert over(page) == [], "within a box"
    box.attemptResize(QgsLayoutSize(20, 8, Qgis.LayoutUnit.Millimeters))
    assert over(page) == [("text_on_line", "A note of some length")]
    box.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    assert over(page) == [], "nothing is drawn"


def test_texts_on_a_map_need_a_halo_and_may_not_cross_its_frame(page):
    text = page.text("Note", y=60)
    assert over(page) == [("map_covered", "Note")]
    form = text.textFormat()
    buffer = form.buffer()
    buffer.setEnabled(True)
    form.setBuffer(buffer)
    text.setTextFormat(form)
    assert over(page) == []
    text.attemptMove(QgsLayoutPoint(17, 60, Qgis.LayoutUnit.Millimeters))
    assert over(page) == [("map_edge_covered", "Note")]
    text.setBackgroundEnabled(True)
    assert over(page) == []


def test_what_leaves_the_page_is_refused_and_what_trimming_may_cut_is_named(page):
    paper = page.layout.pageCollection().page(0).pageSize()
    text = page.text("Beyond", wide=20)
    for x, told in (
        (paper.width() - 5, [("beyond_page", "Beyond")]),
        (paper.width() - 13, [("near_edge", "Beyond")]),
        (paper.width() - 20, []),
        (paper.width() + 30, [("item_off_page", "Beyond")]),
    ):
        text.attemptMove(QgsLayoutPoint(x, 140, Qgis.LayoutUnit.Millimeters))
        assert over(page) == told, x
    text.attemptMove(QgsLayoutPoint(20, 140, Qgis.LayoutUnit.Millimeters))
    shape = page.place(QgsLayoutItemShape(page.layout), QRectF(-3, 200, 40, 5), "band")
    assert over(page) == [], "it bleeds"
    shape.attemptMove(QgsLayoutPoint(1, 200, Qgis.LayoutUnit.Millimeters))
    assert over(page) == [("near_edge", "band")]


def test_a_legend_that_its_box_does_not_hold_is_refused(page):
    legend = page.place(QgsLayoutItemLegend(page.layout), QRectF(230, 20, 40, 30), "legend")
    legend.setLinkedMap(page.map)
    legend.setAutoUpdateModel(False)
    for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        legend.rstyle(style).setTextFormat(page.scale.textFormat())
    legend.setResizeToContents(False)
    legend.attemptResize(QgsLayoutSize(60, 30, Qgis.LayoutUnit.Millimeters))
    assert page.codes() == []
    legend.attemptResize(QgsLayoutSize(60, 4, Qgis.LayoutUnit.Millimeters))
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity) == ("legend_overflow", REFUSED) and finding.values["more"] > 3


def named(page, *names, family=""):
    """Return a layer of points on the map, by name."""
    layer = QgsVectorLayer("Point?crs=EPSG:28413&field=name:string", "towns", "memory")
    for place, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({13_430_000 + 30_000 * place} 4700000)"))
        layer.dataProvider().addFeature(feature)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = "'· ' || \"name\"", True
    form = QgsTextFormat()
    form.setFont(QFont(family or fonts.family()))
    settings.setFormat(form)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.renderer().symbol().symbolLayer(0).setStrokeWidth(0.2)
    page.project.addMapLayer(layer)
    page.map.setLayers([layer, page.layer])
    return layer


def test_names_on_the_map_have_their_glyphs(page):
    named(page, "Бишкек", "金山", "Ozero\u200b\u00ad")
    assert page.codes() == []
    layer = named(page, "Алтай \U000f0000")
    (finding,) = judge(page.layout)
    assert (finding.code, finding.severity, finding.item) == ("map_glyph_missing", REFUSED, page.map.uuid())
    assert finding.values == {"layer": "towns", "letters": "\U000f0000", "text": "· Алтай \U000f0000"}
    page.map.setExtent(page.map.extent().buffered(-20_000))
    assert "map_glyph_missing" in page.codes()
    with edit(layer):
        layer.changeGeometry(1, QgsGeometry.fromWkt("POINT(13900000 4700000)"))
    assert "map_glyph_missing" not in page.codes(), "beyond the map"
    named(page, "Алтай", family="No Such Family")
    assert "map_font_missing" in page.codes()


def test_names_of_a_layer_are_read_once_and_the_user_is_heard(page, monkeypatch):
    layer = named(page, *["Ала-Тоо"] * 1200, "A &amp; B", "Ала-Тоо \U000f0000")
    settings = layer.labeling().settings()
    rules = QgsRuleBasedLabeling.Rule(None)
    for _ in range(3):
        rules.appendChild(QgsRuleBasedLabeling.Rule(QgsPalLayerSettings(settings)))
    layer.setLabeling(QgsRuleBasedLabeling(rules))
    page.map.setExtent(layer.extent().buffered(10_000))
    made = []
    monkeypatch.setattr(map_names, "Text", lambda *given: made.append(given[1]) or Text(*given))
    heard = []
    subject = Subject(page.layout, tick=lambda: heard.append(1))
    found = [names.first for names in map_names.names_of(subject)]
    assert len(found) == 3 and "&" in found[0] and found[0]["\U000f0000"] == "· Ала-Тоо \U000f0000"
    # One name of the 1,200, and the two others; 1,202 features in three steps, for all rules.
    assert made == ["· Ала-Тоо", "· A &amp; B", "· Ала-Тоо \U000f0000"] and len(heard) == 3

    def cancelled(share):
        if heard[-1:] == [share]:  # while the share stays the same: within a check
            raise Cancelled
        heard.append(share)

    with pytest.raises(Cancelled):
        judge(page.layout, draw=False, progress=cancelled)


def test_names_in_the_shapes_of_another_language_are_named(page, monkeypatch):
    monkeypatch.setattr(map_names, "face_of", lambda one, font: "Noto Sans CJK JP")
    named(page, "骨门")
    (finding,) = judge(page.layout, language="zh", draw=False)[-1:]
    assert (finding.code, finding.values["letters"]) == ("map_glyph_foreign", "骨 门")
    named(page, "ほね骨")
    assert page.codes(draw=False) == [], "Japanese"


def test_pictures_and_letters_of_symbols_that_are_missing_are_refused(page, tmp_path):
    layer = named(page, "A")
    path = tmp_path / "mine.svg"
    for part, codes in (
        (QgsSvgMarkerSymbolLayer("gpsicons/anchor.svg"), []),
        (QgsSvgMarkerSymbolLayer(str(path)), ["symbol_missing"]),
        (QgsSvgMarkerSymbolLayer("base64:PHN2Zy8+"), []),
        (QgsFontMarkerSymbolLayer(fonts.family(), "A"), []),
        (QgsFontMarkerSymbolLayer("No Such Family", "A"), ["symbol_letter_missing"]),
    ):
        kind = part.layerType()
        layer.setRenderer(QgsSingleSymbolRenderer(symbols.of_layers(QgsMarkerSymbol, part)))
        assert [code for code in page.codes(draw=False) if code != "symbol_thin"] == codes, kind
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.of_layers(QgsMarkerSymbol, QgsSvgMarkerSymbolLayer(str(path)))))
    assert page.codes(draw=False) == []


def test_letters_are_measured_where_they_are_drawn(page):
    """Against the ink of a picture of the page at 300 dpi, whose pixels are 0.085 mm."""
    samples = (
        ("Тектоника «А»", "left", Qt.AlignmentFlag.AlignTop),
        ("矿产图", "centre", Qt.AlignmentFlag.AlignVCenter),
        ("gypsum\nQuartz", "right", Qt.AlignmentFlag.AlignBottom),
    )
    labels = []
    for place, (text, across, down) in enumerate(samples):
        label = page.text(text, size=9.0 + 4 * place, wide=60, high=16, y=130 + 20 * place)
        label.setHAlign(ALIGN[across])
        label.setVAlign(down)
        labels.append(label)
    labels[1].setItemRotation(90)
    page.map.setVisibility(False)
    page.scale.setVisibility(False)
    picture = QgsLayoutExporter(page.layout).renderPageToImage(0, QSize(), 300)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = grey.constBits()
    bits.setsize(grey.sizeInBytes())
    ink = np.frombuffer(bits, np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()] < 150
    millimetre = 300 / 25.4
    assert len(extents_of(page.layout)) == len(samples)
    for extent in extents_of(page.layout):
        box = extent.bounds
        near = box.adjusted(-2, -2, 2, 2)
        top, left = int(near.top() * millimetre), int(near.left() * millimetre)
        rows, columns = np.nonzero(ink[top : int(near.bottom() * millimetre), left : int(near.right() * millimetre)])
        drawn = (columns.min() + left, rows.min() + top, columns.max() + 1 + left, rows.max() + 1 + top)
        measured = (box.left(), box.top(), box.right(), box.bottom())
        assert np.array(drawn) / millimetre == pytest.approx(measured, abs=0.35), extent.called


def test_the_pages_of_a_book_are_judged_as_well(page):
    """Nothing of them is refused, and nothing is told twice."""

    def draw(layout):
        for y in (20, 21):
            label = QgsLayoutItemLabel(layout)
            label.setTextFormat(page.scale.textFormat())
            label.setText("Card")
            layout.addLayoutItem(label)
            label.attemptSetSceneRect(QRectF(20, y, 40, 8))

    pages = [BookPage(name, Box(0, 0, 210, 297), draw) for name in ("first", "second")]
    book, told = Book(page.project, pages, lambda share: None, "en"), Listener()
    assert book.beginRender() and book.next() and book.next() and not book.next()
    assert [finding.code for finding in book.findings] == 2 * ["items_overlap"]
    tell_book(book.findings, "en", told)
    assert len(told.warnings) == 1 and "Card" in told.warnings[0]


def test_layers_are_judged_in_the_style_that_the_map_wears(page, tmp_path):
    layer = named(page, "A", family="No Such Family")
    simple = layer.renderer().symbol().symbolLayer(0).clone()
    lost = QgsSvgMarkerSymbolLayer(str(tmp_path / "gone.svg"))
    layer.renderer().symbol().changeSymbolLayer(0, lost.clone())
    faults = {layer.id(): style_of(layer)}
    named_well = layer.labeling().settings()
    form = named_well.format()
    form.setFont(QFont(fonts.family()))
    named_well.setFormat(form)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(named_well))
    layer.renderer().symbol().changeSymbolLayer(0, simple.clone())
    assert page.codes() == []
    page.map.setLayerStyleOverrides(faults)
    page.map.setKeepLayerStyles(True)
    assert set(page.codes()) == {"symbol_missing", "map_font_missing"}
    # The other way round: what the layer itself lacks does not concern the sheet.
    page.map.setLayerStyleOverrides({layer.id(): style_of(layer)})
    layer.renderer().symbol().changeSymbolLayer(0, lost.clone())
    assert page.codes() == []
    assert isinstance(layer.renderer().symbol().symbolLayer(0), QgsSvgMarkerSymbolLayer)
