"""silkroad:anomaly_sheets: cards and section sheets, their figures and words in each language, nothing clipped."""

import re
import shutil
import subprocess

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from silkroad_plugin import i18n
from silkroad_plugin.catalogue.anomaly_setting import Deposit, Near, Setting, Surroundings
from silkroad_plugin.catalogue.crs import crs_of
from silkroad_plugin.layouts import anomaly_card, anomaly_sheet
from silkroad_plugin.layouts.anomaly_content import Given, Shape, anomaly_content
from silkroad_plugin.layouts.anomaly_page import Subject
from silkroad_plugin.layouts.text import line_height, width
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log, layer, raster

LANGUAGES = ("zh", "ru", "en")
ELEMENTS = ("Cu_ppm", "Pb_ppm", "Au_ppb", "As_ppm")
# In the Altai: UTM zone 44.
PLACE = {"epsg": 32644, "west": 600_000.0, "north": 5_640_000.0, "cell": 1000.0}
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sheets")


@pytest.fixture
def scene(run, folder):
    """Composite anomalies of four elements, one of them apart, with samples, rocks and a deposit."""
    given = {"INPUT": str(folder / "ranked.gpkg")}
    given["ANOMALIES"] = [str(folder / f"{name}.gpkg") for name in ELEMENTS]
    given["ZONES"] = [str(folder / f"{name}_zones.gpkg") for name in ELEMENTS[:3]]
    given["CONTENTS"] = [str(folder / "As_ppm.tif")]
    if not (folder / "ranked.gpkg").exists():
        _make(run, folder, given)
    places = np.array([(610_500.0 + 6000 * (i % 7), 5_630_500.0 - 6000 * (i // 7)) for i in range(28)])
    contents = {"Cu_ppm": np.linspace(10, 150, 28), "As_ppm": np.linspace(1, 40, 28)}
    return given | {"SAMPLES": samples(contents, places, epsg=32644)}


def _make(run, folder, given):
    for number, name in enumerate(ELEMENTS):
        values = np.full((40, 60), 10.0, np.float32)
        values[8:18, 8 : 18 + number] = 30.0
        values[10:14, 10:14] = 50.0
        values[11:13, 11:13] = 90.0
        if name == "Au_ppb":
            values[28:34, 40:46] = 45.0
        metadata = {"SILKROAD_SYNTHETIC": "YES"}
        path = raster(folder / f"{name}.tif", values, metadata=metadata, **PLACE)
        outputs = {"OUTPUT": str(folder / f"{name}.gpkg"), "OUTPUT_ZONES": str(folder / f"{name}_zones.gpkg")}
        run("delineate_anomalies", INPUT=path, METHOD="values", LEVELS="20; 40; 80", **outputs)
    run("rank_anomalies", INPUT=given["ANOMALIES"], OUTPUT=given["INPUT"])


def book(run, scene, folder, language="en", log=None, **changes):
    path = folder / f"{language}.pdf"
    results = run("anomaly_sheets", log, **(scene | {"LANGUAGE": language, "DPI": 60, "OUTPUT": str(path)} | changes))
    return results, path


def text_of(path, page=None):
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    return subprocess.run(
        ["pdftotext", "-layout", *pages, path, "-"], capture_output=True, text=True, check=True
    ).stdout


@needs_poppler
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ["异常登记卡", "异常剖析图", "面金属量", "外带", "哈萨克斯坦", "合成数据", "组分式"]),
        ("ru", ["Регистрационная карточка", "моноэлементные карты", "внешняя зона", "Казахстан"]),
        ("en", ["registration card A1", "section sheet A2", "Outer zone", "Kazakhstan", "SYNTHETIC"]),
    ],
)
def test_pages_and_words(run, scene, folder, language, words):
    log = Log()
    results, path = book(run, scene, folder, language, log)
    assert results["PAGE_COUNT"] == 4 and len(log.warnings) == 1, "that it is synthetic, and nothing of the preflight"
    text = text_of(path)
    assert text.count("\f") == 4
    for word in words:
        assert word.lower() in text.lower(), word
    if language == "en":
        assert not re.findall("[\u0400-\u04ff]", text)


@needs_poppler
def test_figures_sheets_and_scale_of_a_card(run, scene, folder):
    _, path = book(run, scene, folder, PAGES="cards")
    text = text_of(path, 1)
    # Four elements over 100 to 130 cells of 1 km²; the maximum lies in cell (11, 11): 44° 42′ 7″ E.
    assert "M-44" in text and "M-44-" in text
    assert "Au" in text and "1 of 2" in text
    # Copper: 84 cells of 30, 12 of 50 and 4 of 90 g/t: a mean of 34.8 over the threshold of 20.
    row = next(line for line in text.splitlines() if re.match(r"\s*Cu\s+ppm", line))
    assert [float(part.replace(",", "")) for part in row.split()[2:]] == pytest.approx(
        [100.0, 100, 34.8, 90, 10, 20, 1.74, 3.48, 2480, 174], rel=5e-3
    )


@needs_poppler
def test_the_user_chooses_pages_number_order_and_geology(run, scene, folder):
    west, north = PLACE["west"], PLACE["north"]
    half = west + 13_000
    boxes = [
        f"POLYGON(({west} {north}, {half} {north}, {half} {north - 40_000}, {west} {north - 40_000}, {west} {north}))",
        f"POLYGON(({half} {north}, {west + 60_000} {north}, {west + 60_000} {north - 40_000}, {half} {north - 40_000},"
        f" {half} {north}))",
    ]
    rocks = layer(boxes, epsg=32644, values=["Granite", "Shale"], kind="Polygon")
    field = rocks.fields()[0].name()
    given = {"GEOLOGY": rocks, "GEOLOGY_NAME": field, "NUMBER": 1, "ORDER": "coefficient"}
    deposits = layer([f"POINT({west + 12_500} {north - 12_500})"], epsg=32644, values=["Testnoe"])
    results, path = book(run, scene, folder, **given, DEPOSITS=deposits)
    assert results["PAGE_COUNT"] == 2
    # The first sample of the second row has 46.3 g/t of copper (10 + 7 · 140 / 27).
    assert "46.3" in text_of(path, 2)
    card, sheet = text_of(path, 1), text_of(path, 2)
    # Columns 8 to 20 of the union: five are granite, eight shale.
    assert "Testnoe inside" in card
    assert re.search(r"Shale 6\d\s%", card) and re.search(r"Granite 3\d\s%", card)
    assert "Granite" in sheet and "Tectonic" not in sheet
    sizes = subprocess.run(["pdfinfo", "-l", "2", path], capture_output=True, text=True, check=True).stdout
    assert "595 x 842" in sizes and "1191 x 842" in sizes
    results, _ = book(run, scene, folder, PAGES="sheets")
    assert results["PAGE_COUNT"] == 2


def subject(count=14):
    """Return a subject with long words in every field."""
    names = ("Cr", "Ni", "Co", "Au", "As", "Zn", "Sb", "Cu", "Bi", "Pb", "Ag", "W", "Mo", "Hg", "Sn", "Be")[:count]
    formula = " ".join(f"{name}{20.5 - i}" for i, name in enumerate(names))
    row = {"rank": 1, "anomaly": "A123", "main": "Cr", "elements": " ".join(names), "formula": formula, "lon": 83.0}
    row |= {"lat": 50.2, "area_km2": 12345.6, "nap_sum": 123456.7, "zonality": 0.00123, "class_proposal": "乙1"}
    row |= {"class_rule": "a favourable setting and a rank in the first third of all of the anomalies of the survey"}
    figures = dict.fromkeys(("area_km2", "mean", "maximum", "background", "threshold", "contrast"), 123456.7)
    figures |= dict.fromkeys(("coefficient", "productivity", "nap_km2"), 12345678.9)
    figures |= {"unit": "ppm", "samples": 1234, "cells": 1, "convention": "mean_over_threshold"}
    long = dict.fromkeys(LANGUAGES, "Very-long-deposit-name-of-the-Altai")
    near = [Deposit(83.0, 50.2, long, ("Cu", "Pb", "Zn", "Au"), "large")] * 12
    setting = Setting(
        ("M-44", "M-44-XXXIII", "M44C004002", "M44E023011"),
        dict.fromkeys(LANGUAGES, "Казахстан; Россия; Китай; Монголия"),
        dict.fromkeys(LANGUAGES, "Altai belt; Balkhash–Junggar belt"),
        tuple(Near(one, 12.3) for one in near),
        tuple((f"a rock with a long name {i}", 0.1) for i in range(8)),
    )
    elements = [{"element": name} | figures for name in names]
    return Subject(row, elements, (0.0, 0.0, 60_000.0, 30_000.0), setting, 22, True, True), names


def shown(names, language):
    """Return maps of squares for elements."""
    box = QgsGeometry.fromWkt(
        "POLYGON((640000 5560000, 700000 5560000, 700000 5590000, 640000 5590000, 640000 5560000))"
    )
    shapes = [Shape(name, box, lower=20.0) for name in names]
    given = Given(crs_of("EPSG:32644"), [(1, box)], shapes, [], dict.fromkeys(names, "ppm"))
    return anomaly_content(given, (82.0, 49.0, 85.0, 51.0), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", [anomaly_card, anomaly_sheet])
def test_nothing_is_clipped_or_covered(qgis_processing, language, module):
    one, names = subject()
    maps = shown(names, language)
    layout = QgsPrintLayout(maps.made.project)
    layout.initializeDefaults()
    (module.draw_card if module is anomaly_card else module.draw_sheet)(layout, maps, one, language)
    page, boxes = QRectF(0, 0, module.PAGE.width, module.PAGE.height), []
    own = {"title", "formula", "draft_note", "fact_name", "fact_value", "blank_name", "heading", "notes", "panel_title"}
    own |= {"panel_limits", "table_cell", "table_header", "corner"}
    for item in layout.items():
        if not isinstance(item, QgsLayoutItemLabel) or item.id() not in own:
            continue
        size, lines = item.textFormat().size(), item.text().split("\n")
        wide = max(width(line, size, item.id() in ("title", "heading", "panel_title")) for line in lines)
        box = item.mapRectToScene(item.rect())
        assert wide <= box.width() + 0.5, (item.id(), item.text())
        x = box.right() - wide if item.hAlign() & 0x2 else box.x()
        drawn = QRectF(x, box.y(), wide, len(lines) * line_height(size))
        assert page.adjusted(5, 5, -5, -4).contains(drawn), (item.id(), item.text())
        boxes.append((drawn.adjusted(0.3, 0.4, -0.3, -0.4), item.id(), item.text()))
    assert len(boxes) > 40
    for number, (box, name, text) in enumerate(boxes):
        for other, other_name, other_text in boxes[number + 1 :]:
            assert not box.intersects(other), (name, text, other_name, other_text)


@pytest.mark.parametrize(("language", "count", "missing"), [("en", 10, ""), ("ru", 15, ""), ("zh", 16, "Be")])
def test_a_card_draws_every_element_in_a_line_of_its_own_or_names_it(qgis_processing, language, count, missing):
    one, names = subject(count)
    maps = shown(names, language)
    layout = QgsPrintLayout(maps.made.project)
    layout.initializeDefaults()
    anomaly_card.draw_card(layout, maps, one, language)
    page = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.id() == "map")
    drawn = [name for name in names if maps.elements[name].outlined in page.layers()]
    assert drawn == list(names[1 : count - bool(missing)])  # the first one is filled
    symbols = [maps.elements[name].outlined.renderer().symbol().symbolLayer(0) for name in drawn]
    assert len({(symbol.strokeColor().name(), symbol.strokeStyle()) for symbol in symbols}) == len(drawn)
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    legend = {text for item in layout.items() if isinstance(item, QgsLayoutItemLabel) for text in [item.text()]
              if item.id() not in ("table_cell", "formula")}  # fmt: skip
    assert set(drawn) <= legend, "each is named in the legend"
    note = i18n.term("anomaly_note_outlines", language).format(names=missing)
    assert any(note in " ".join(text.split()) for text in texts) == bool(missing)


@pytest.mark.parametrize(("language", "formula"), [("ru", "Cr20,5 Ni19,5"), ("en", "Cr20.5 Ni19.5"), ("zh", "Cr20.5")])
@pytest.mark.parametrize("module", [anomaly_card, anomaly_sheet])
def test_the_formula_has_the_decimal_mark_of_the_language(qgis_processing, language, formula, module):
    one, names = subject(2)
    maps = shown(names, language)
    layout = QgsPrintLayout(maps.made.project)
    layout.initializeDefaults()
    (module.draw_card if module is anomaly_card else module.draw_sheet)(layout, maps, one, language)
    title = next(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and
                 item.id() == "formula")  # fmt: skip
    assert formula in title


def test_small_maps_have_one_extent_and_scale(qgis_processing):
    one, names = subject(9)
    maps = shown(names, "en")
    layout = QgsPrintLayout(maps.made.project)
    layout.initializeDefaults()
    anomaly_sheet.draw_sheet(layout, maps, one, "en")
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.id() == "map"]
    assert len(items) == 10
    assert len({item.extent().toString(3) for item in items}) == 1
    scales = {round(item.extent().width() * 1000 / item.rect().width()) for item in items}
    assert len(scales) == 1
    # 60 km take no more than 80 % of the frame.
    assert 0.8 * items[0].extent().width() + 1 >= 60_000


def test_deposits_are_found_by_their_distance_on_the_ellipsoid(qgis_processing):
    """A degree of latitude is 111.2 km at 48°."""
    box = QgsGeometry.fromWkt("POLYGON((82 47, 83 47, 83 48, 82 48, 82 47))")
    names = {code: code for code in LANGUAGES}
    known = [Deposit(82.5, 48.1, names), Deposit(82.5, 47.5, names), Deposit(82.5, 49.0, names)]
    around = Surroundings(crs_of("EPSG:4326"), QgsCoordinateTransformContext(), known, 20.0)
    found = around.near(box)
    assert [near.km for near in found] == pytest.approx([0.0, 11.12], abs=0.01)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"INPUT": "ANOMALIES"}, "nap_sum"),
        ({"ZONES": ["INPUT"]}, "from_content"),
        ({"CONTENTS": ["other"]}, "Cu_ppm.tif"),
        ({"ANOMALIES": ["apart"]}, "ranked"),
    ],
)
def test_refusals(run, refused, scene, folder, changes, word):
    other = raster(folder / "other.tif", np.ones((4, 4), np.float32), **PLACE)
    apart = QgsVectorLayer(scene["ANOMALIES"][0], "apart", "ogr").clone()
    apart.setSubsetString("area_km2 < 0")
    box = QgsVectorLayer("Polygon?crs=EPSG:32644", "apart", "memory")
    box.dataProvider().addAttributes(list(QgsVectorLayer(scene["ANOMALIES"][0], "a", "ogr").fields()))
    box.updateFields()
    source = next(QgsVectorLayer(scene["ANOMALIES"][0], "a", "ogr").getFeatures())
    feature = QgsFeature(box.fields())
    feature.setAttributes(source.attributes())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1000 0, 1000 1000, 0 0))"))
    box.dataProvider().addFeature(feature)
    names = {"ANOMALIES": scene["ANOMALIES"][0], "INPUT": scene["INPUT"], "other": other, "apart": box}
    given = {
        key: [names[one] for one in value] if isinstance(value, list) else names[value]
        for key, value in changes.items()
    }
    message = refused("anomaly_sheets", **(scene | given | {"OUTPUT": str(folder / "refused.pdf")}))
    assert word in message, message
    assert not (folder / "refused.pdf").exists()


def test_cancel_leaves_nothing(run, refused, scene, folder):
    path = folder / "cancelled.pdf"
    assert "Cancelled" in refused("anomaly_sheets", Log(cancel_at=50), **scene, OUTPUT=str(path))
    assert not path.exists()
