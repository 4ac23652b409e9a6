"""What stands about a sheet by tradition, in any language: each element in its place, nothing on another."""

import base64
import math
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock, patch

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemPicture,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage

from silkroad_plugin import tables
from silkroad_plugin.catalogue.crs import crs_of
from silkroad_plugin.catalogue.map_units import Fields
from silkroad_plugin.core.cartography.neatline import SheetFrame
from silkroad_plugin.core.cartography.sheets import Box
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import LANGUAGES, glossary, term
from silkroad_plugin.layouts import north_arrow, title_band, traditions
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.content import content
from silkroad_plugin.layouts.geological import GeologicalMap
from silkroad_plugin.layouts.geological_legend import title
from silkroad_plugin.layouts.item_names import with_role
from silkroad_plugin.layouts.legend_entries import collect
from silkroad_plugin.layouts.map_frame import outline_of
from silkroad_plugin.layouts.section_line import names
from silkroad_plugin.layouts.sheet import build_sheet
from silkroad_plugin.layouts.spec import UNITS, Extras, SheetSpec, Texts
from silkroad_plugin.layouts.text import line_height, scale_in_words, width
from silkroad_plugin.layouts.traditions import elements
from silkroad_plugin.layouts.watermark import watermark_layer
from tests.qgis.sheet_tools import labels, needs_poppler, pdf_text, print_map, sheet_of, squeezed
from tests.qgis.test_sheet_frame import made
from tests.qgis.test_sheet_layout import FRAMES, parts, written
from tools import synthetic_geology

TRADITIONS = ("chinese", "russian", "international")
LONG = Texts(
    "中亚造山带西段主要金属矿产成矿规律与找矿远景综合研究成果图|Сводная карта закономерностей размещения и прогноза "
    "металлических полезных ископаемых западной части Центрально-Азиатского складчатого пояса|Compiled map of the "
    "regularities and prospects of metallic mineral deposits in the western Central Asian Orogenic Belt"
)
NAMED = Texts("比什凯克|Бишкек|Bishkek")
SECRET = Texts("内部资料|Для служебного пользования|Internal use only")
SERIES = Texts("中亚矿产图集|Серия карт Средней Азии|Map series of Central Asia")
# Cells of the index and the ring on the location map lie on others on purpose.
DRAWN_OVER = FRAMES | {"index_sheet", "clip", "place"}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    """Return the files of a section and of a column."""
    folder = tmp_path_factory.mktemp("pictures")
    found = []
    for name, across, down in (("section", 1200, 200), ("column", 200, 800)):
        image = QImage(across, down, QImage.Format.Format_RGB32)
        image.fill(QColor("#ccddaa"))
        image.save(str(folder / f"{name}.png"))
        found.append(str(folder / f"{name}.png"))
    return found


def item_of(built, name):
    (found,) = [item for item in built.layout.items() if getattr(item, "id", str)() == name]
    return found


def place_of(built, name):
    item = item_of(built, name)
    return item.mapRectToScene(item.rect())


@pytest.mark.parametrize("tradition", TRADITIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_elements_stand_in_their_places_and_apart(tradition, language, pictures, qgis_app):
    section, column = pictures
    extras = Extras(SERIES, SECRET, "7", section, column)
    _shown, built, _sheet = made("K-43-XXI", tradition, language, "A1", title=LONG, sheet_name=NAMED, extras=extras)
    page, border = built.plan.page, built.plan.border
    found = [(name, written(item, rect)) for name, rect, item in parts(built) if name not in DRAWN_OVER]
    assert {"section", "column", "section_caption", "column_caption", "series", "title", "classification"} <= {
        name for name, _ in found
    }
    for index, (one, box) in enumerate(found):
        assert QRectF(4, 4, page.width - 8, page.height - 8).contains(box), (one, box)
        assert not QRectF(border.x, border.y, border.width, border.height).intersects(
            box.adjusted(0.1, 0.1, -0.1, -0.1)
        )
        for other, box2 in found[index + 1 :]:
            tight, tight2 = (each.adjusted(0.12, 0.25, -0.12, -0.25) for each in (box, box2))
            assert not tight.intersects(tight2), (one, other, box, box2)
    number, title = place_of(built, "sheet_number"), place_of(built, "title")
    assert squeezed(labels(built, "title")[0]) == squeezed(LONG.of(language))
    assert place_of(built, "series").bottom() <= title.top() + 0.1
    index = place_of(built, "index_title")
    if tradition == "chinese":
        assert abs(number.center().x() - title.center().x()) < 0.5 and number.top() >= title.bottom()
        assert index.right() < title.left() and index.top() < border.y
    else:
        assert number.right() == pytest.approx(border.right) and number.bottom() < border.y
        assert index.top() > border.y
    left = tradition == "international"
    assert (place_of(built, "classification").center().x() < page.width / 2) == left
    cells = labels(built, "table_cell")
    rows = [one.name for place in ("table", "authors") for one in elements(tradition, place)]
    always = {"compiling_unit", "chief_editor", "compiled_by", "drawn_by", "checked_by", "approved_by", "compile_date"}
    assert always <= set(rows)
    assert (term("map_number", language) in [text.lower() for text in cells]) == (tradition == "chinese")
    assert ("7" in cells) == (tradition == "chinese")
    words = labels(built, "scale_words")
    assert words == ([] if tradition == "chinese" else [scale_in_words(200_000, language)])
    assert [one.code for one in judge(built.layout, draw=False) if one.code in ("text_cut", "text_small")] == []


def test_the_table_says_what_there_is():
    rows = tables.controlled("sheet_furniture")
    assert {row["tradition"] for row in rows} == set(TRADITIONS) and all(row["source"] for row in rows)
    for tradition in TRADITIONS:
        places = [row["place"] for row in rows if row["tradition"] == tradition]
        assert {"centre", "scale"} <= set(places) and ("table" in places) != ("authors" in places)
    table = [row["element"] for row in rows if row["place"] in ("table", "authors")]
    assert set(table) <= set(glossary())
    chinese = [row["element"] for row in rows if (row["tradition"], row["place"]) == ("chinese", "table")]
    in_order = "编制单位 主编 编图 制图 审核 批准 分析单位 图号 比例尺 编制日期 资料来源"
    assert " ".join(term(key, "zh") for key in chinese[1:-1]) == in_order


@pytest.mark.parametrize(
    "column, text", [("place", "top"), ("element", "scale"), ("when", "often"), ("size_pt", "big")]
)
def test_a_row_that_nothing_draws_is_refused(column, text, monkeypatch):
    rows = tables.controlled("sheet_furniture")
    traditions._rows.cache_clear()
    monkeypatch.setattr(tables, "controlled", lambda name: (*rows[:4], rows[4] | {column: text}, *rows[5:]))
    with pytest.raises(SilkroadError) as caught:
        traditions._rows()
    assert caught.value.code == "furniture_row" and caught.value.values["line"] == 6
    assert text in caught.value.values["text"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_hundred_characters_fit_the_band(language, qgis_app):
    text = (LONG.of(language) + " ") * 9
    text = text[:300].strip()
    spec = SheetSpec(dict.fromkeys(LANGUAGES, "name"), title=Texts(text), extras=Extras(SERIES))
    room = Box(0, 0, 280, 17)
    rows = title_band.fitted(title_band.rows(spec, language, 1.0), room, 1.0, language)
    assert sum(len(lines) * line_height(size) for _, lines, size in rows) <= room.height
    for row, lines, size in rows:
        assert size >= 5 and all(width(line, size, row.bold) <= room.width for line in lines), (row, size)


@pytest.mark.parametrize("vertical", ["", "left"])
def test_a_title_that_has_no_room_is_told_once_by_its_words(vertical, qgis_app):
    """Its neighbours in the responsibility table keep their height, its characters in columns are one line."""
    title = "天山成矿带地质矿产图" * 30
    _, built = sheet_of("altai", "zh", tradition="chinese", title=Texts(title), vertical=vertical)
    refused = [one for one in judge(built.layout, draw=False) if one.severity == "refused"]
    assert refused and len({one.code for one in refused}) == len(refused), [one.code for one in refused]
    assert all(squeezed(one.values["text"])[:12] == title[:12] for one in refused)


@pytest.mark.parametrize("ground", ["white", "black"])
def test_the_draft_note_is_seen_on_any_ground(ground, qgis_app):
    """And grows with the lettering of the paper."""
    extent, inked = (0, 0, 90_000, 60_000), []
    for factor in (1.0, 2.0):
        note = watermark_layer(QgsProject.instance(), crs_of("EPSG:32643"), extent, "ru", factor)
        settings = QgsMapSettings()
        settings.setLayers([note])
        settings.setDestinationCrs(note.crs())
        settings.setExtent(QgsRectangle(*extent))
        settings.setOutputSize(QSize(900, 600))
        settings.setOutputDpi(192)
        settings.setBackgroundColor(QColor(ground))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        picture, plain = job.renderedImage(), QColor(ground).lightness()
        QgsProject.instance().removeMapLayer(note)
        places = ((x, y) for x in range(0, 900, 2) for y in range(0, 600, 2))
        inked.append(sum(abs(picture.pixelColor(*place).lightness() - plain) > 50 for place in places))
    assert inked[0] > 500 and inked[1] > 1.3 * inked[0], inked


def test_words_of_the_scale_have_the_forms_of_russian():
    found = {scale: scale_in_words(scale, "ru") for scale in (50_000, 100_000, 200_000, 250_000, 500_000, 2_500_000)}
    assert found == {
        50_000: "в 1 сантиметре 500 метров",
        100_000: "в 1 сантиметре 1 километр",
        200_000: "в 1 сантиметре 2 километра",
        250_000: "в 1 сантиметре 2,5 километра",
        500_000: "в 1 сантиметре 5 километров",
        2_500_000: "в 1 сантиметре 25 километров",
    }


def test_the_line_of_the_state_map_stands_on_its_sheets_alone(qgis_app):
    line = "Государственная геологическая карта масштаба 1:200\xa0000"
    _shown, _built, sheet = made("K-43-XXI", "russian", "ru", "A1")
    for kind, tradition, denominator, synthetic, stands in (
        ("geological", "russian", 200_000, False, True),
        ("geological", "russian", 200_000, True, False),
        ("geological", "chinese", 200_000, False, False),
        ("geological", "russian", 500_000, False, False),
        ("belt", "russian", 200_000, False, False),
    ):
        spec = SheetSpec(
            dict.fromkeys(LANGUAGES, "K-43-XXI"), map_type=kind, tradition=tradition, sheet=sheet,
            denominator=denominator, synthetic=synthetic,
        )  # fmt: skip
        assert (line in [row.text for row in title_band.rows(spec, "ru", 1.0)]) == stands
        left_out = replace(spec, extras=replace(spec.extras, series=Texts("—")))
        assert not {line, "—"} & {row.text for row in title_band.rows(left_out, "ru", 1.0)}


def test_an_arrow_of_north_stands_at_large_scales_and_points_along_the_meridian(qgis_app):
    _shown, built, sheet = made("K-43-85-А", "russian", "ru", "A1")
    (line,) = [
        item
        for item in built.layout.items()
        if type(item).__name__ == "QgsLayoutItemPolyline" and item.id() == "north_arrow"
    ]
    (x1, y1), (x2, y2) = ((point.x(), point.y()) for point in map(line.mapToScene, line.nodes()))
    # Convergence on a zone of Gauss–Krüger: γ = Δλ·sin φ to first order; grid north lies γ left of true north east of
    # the meridian.
    lon, lat = (sheet.west + sheet.east) / 2, (sheet.south + sheet.north) / 2
    expected = -(lon - 75) * math.sin(math.radians(lat))
    assert math.degrees(math.atan2(x2 - x1, y1 - y2)) == pytest.approx(expected, abs=0.02)
    assert labels(built, "north_letter") == ["С"]
    assert north_arrow.wanted(50_000) and not north_arrow.wanted(100_000)


def test_the_legend_holds_what_lies_between_the_meridians_of_a_sheet(qgis_app):
    """A conic sheet is narrower in the north: what lies beside it there is within its rectangle, and not on it."""
    shown, built, sheet = made("K-43", "international", "en", "A1")
    projection, crs = built.projection, crs_of(built.projection.wkt)
    frame = SheetFrame(projection, sheet)
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "Beside", "memory")
    for place, seen in (
        ((sheet.west - 0.02, sheet.north - 0.05), False),
        ((sheet.west + 0.02, sheet.north - 0.05), True),
    ):
        layer.dataProvider().truncate()
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({place[0]} {place[1]})"))
        layer.dataProvider().addFeatures([feature])
        x, y = (float(value) for value in projection.forward(*map(np.float64, place)))
        assert QgsRectangle(*frame.extent).contains(x, y)
        found = collect([layer], outline_of(frame), crs, 1_000_000, shown.project, "en")
        assert bool(found) == seen


def section_lines(*places):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "lines", "memory")
    for place in places:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({place})"))
        layer.dataProvider().addFeatures([feature])
    return layer


def test_lines_of_sections_are_called_by_tradition(qgis_app):
    layer = section_lines("74.1 41.4, 74.9 41.9", "74.2 41.9, 74.8 41.4")
    assert names(layer, "russian", "ru") == ["А–Б", "В–Г"]
    assert names(layer, "russian", "en") == ["A–B", "C–D"], "no Cyrillic letters on an English sheet"
    for language in LANGUAGES:
        called = ["A—A′", "B—B′"] if language == "zh" else ["A–A′", "B–B′"]
        assert names(layer, "chinese", language) == names(layer, "international", language) == called


@needs_poppler
def test_a_section_is_printed_with_its_line(pictures, tmp_path, qgis_app):
    given = {"SHEET": "K-43-XXI", "EDITION": "russian", "PAPER": "A1", "FORMATS": ["pdf"], "LANGUAGES": ["ru"]}
    more = {"SECTION": pictures[0], "SECTION_LINE": section_lines("74.1 41.4, 74.9 41.9"), "CONFIDENTIALITY": "ДСП"}
    text = squeezed(pdf_text(print_map(tmp_path / "out", **given, **more)["FILES"]))
    for part in ("ГеологическийразрезполинииА–Б", "Линиягеологическогоразреза", "ДСП"):
        assert part in text
    lost = str(tmp_path / "lost.png")
    with pytest.raises(QgsProcessingException) as caught:
        print_map(tmp_path / "none", **given, COLUMN=lost)
    assert lost in str(caught.value) and not list((tmp_path / "none").glob("*"))


def test_a_column_of_units_goes_from_the_youngest_down(tmp_path, qgis_app):
    areas, _faults = synthetic_geology.make(tmp_path)
    layer = QgsVectorLayer(str(areas), "areas", "ogr")
    extent = (synthetic_geology.WEST, synthetic_geology.SOUTH, synthetic_geology.EAST, synthetic_geology.NORTH)
    subject = GeologicalMap(layer, Fields("age", "lithology", "index", "name"), "chinese", "chinese")
    shown = content("global", extent, "geological", subject)
    shown.speak("zh")
    names_of_map = dict.fromkeys(LANGUAGES, "map")
    spec = SheetSpec(names_of_map, extent, "geological", "A2", tradition="chinese", extras=Extras(column=UNITS))
    spec = subject.completed(spec)
    margin = shown.margin(spec, "zh")
    built = build_sheet(shown.project, shown.layers, spec, shown.projection, "zh", shown.inset, margin)
    column = built.plan.column
    words = [item for item in built.layout.items() if getattr(item, "id", str)() == "column_words"]
    words.sort(key=lambda item: item.scenePos().y())
    # Volcanic rocks stand among the strata of their age.
    strata = [one for one in subject.units.values() if one.group in ("stratified", "volcanic")]
    strata.sort(key=lambda one: one.order()[1:])
    assert [squeezed(item.text()) for item in words] == [squeezed(title(one, "chinese", "zh")) for one in strata]
    ages = [one.judged.span.oldest for one in strata]
    assert ages[0] < ages[-1] and len(strata) > 8
    room = QRectF(column.x - 0.1, column.y, column.width + 0.7, column.height + 0.1)
    assert all(room.contains(item.sceneBoundingRect()) for item in words)
    assert labels(built, "column_note") == [term("sheet_column_note", "zh")]
    shown.speak("ru")  # on the smallest paper, where the notes have least width, they keep the margin
    spec = replace(spec, paper="A3", tradition="russian")
    built = build_sheet(shown.project, shown.layers, spec, shown.projection, "ru", None, shown.margin(spec, "ru"))
    notes = [item for item in built.layout.items() if getattr(item, "id", str)().startswith("notes_")]
    assert notes and max(item.sceneBoundingRect().bottom() for item in notes) < built.plan.page.height - 7.9


def test_a_sheet_with_a_section_turns_into_another_language_in_place(pictures, tmp_path, qgis_app, monkeypatch):
    from qgis.core import QgsProject

    from silkroad_plugin.processing.sheet_again import SheetAgain
    from tests.qgis.test_map_template import opened, written

    path = tmp_path / "lines.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": '
        '{"type": "LineString", "coordinates": [[74.1, 41.4], [74.9, 41.9]]}}]}'
    )
    # Named from the folder in which the user works, and turned where somebody else does.
    monkeypatch.chdir(Path(pictures[0]).parent)
    section = Path(pictures[0]).name
    more = {"SECTION": section, "SECTION_LINE": str(path), "CONFIDENTIALITY": "密|ДСП|Restricted"}
    print_map(tmp_path, SHEET="K-43-XXI", EDITION="russian", PAPER="A1", LANGUAGES=["ru"], FORMATS=["qpt"], **more)
    monkeypatch.chdir(tmp_path)
    project = QgsProject()
    layout, _ = opened(tmp_path / "K-43-XXI_belt_ru.qpt", project)
    lines = {
        "ru": "Геологический разрез по линии А–Б",
        "zh": "A—B地质剖面图",
        "en": "Geological section along line A–B",
    }
    sheet = SheetAgain(layout)
    for language in ("zh", "en"):
        sheet.in_language(language)
        texts = written(layout)
        assert texts[lines[language]] == 1 and texts[Texts(more["CONFIDENTIALITY"]).of(language)] == 1
        entry = term("layer_section_line", language)
        assert texts[entry[:1].upper() + entry[1:]] == 1
        sources = [layer.source() for layer in with_role(layout, "map").layers()]
        assert sum(str(path) in source for source in sources) == 1


def test_of_a_pdf_its_first_page_is_shown(tmp_path, qgis_app):
    from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutSize, QgsPrintLayout, QgsProject

    from silkroad_plugin.io.pictures import shown
    from silkroad_plugin.layouts.slots import aspect

    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    path = str(tmp_path / "page.pdf")
    QgsLayoutExporter(layout).exportToPdf(path, QgsLayoutExporter.PdfExportSettings())
    drawn = shown(path, 297, 210)
    assert aspect(drawn) == pytest.approx(297 / 210, rel=0.01)
    assert width_of(drawn) == pytest.approx(297 / 25.4 * 300, rel=0.01)
    # On a band of 40 mm as many dots as are printed there, and no second drawing of the same file.
    narrow = shown(path, 297, 40)
    assert width_of(narrow) == pytest.approx(297 * 40 / 210 / 25.4 * 300, rel=0.02)
    assert shown(path, 297, 40) is narrow
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(100, 200, Qgis.LayoutUnit.Millimeters))
    QgsLayoutExporter(layout).exportToPdf(path, QgsLayoutExporter.PdfExportSettings())
    assert aspect(shown(path, 297, 40)) == pytest.approx(0.5, rel=0.01)
    picture = QgsLayoutItemPicture(layout)
    picture.setPicturePath(drawn)
    assert not picture.isMissingImage()
    # However GDAL tells that it could not: whoever used it last has chosen.
    for name in ("OpenEx", "Translate"):
        for telling in (Mock(return_value=None), Mock(side_effect=RuntimeError("no page"))):
            with patch.object(gdal, name, telling), pytest.raises(SilkroadError, match="picture_unreadable"):
                shown(path, 100, 100)
    assert not [name for name in gdal.ReadDir("/vsimem/") or [] if name.startswith("silkroad")]


def width_of(picture):
    """Return how many pixels wide a picture in base64 is."""
    return QImage.fromData(base64.b64decode(picture.removeprefix("base64:"))).width()
