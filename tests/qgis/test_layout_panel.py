"""The window "Map layout": what it asks the algorithms for, what it shows, and what it prints."""

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    edit,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QDate, QPoint, Qt
from qgis.PyQt.QtWidgets import QComboBox, QProgressDialog
from qgis.utils import iface

from silkroad_plugin.gui.findings_list import FINDING
from silkroad_plugin.gui.map_box import choose
from silkroad_plugin.layouts import item_names, paper, sheet
from silkroad_plugin.layouts.checks import words
from silkroad_plugin.layouts.text import scale_text
from silkroad_plugin.processing.algorithms.maps import map_subjects
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap
from silkroad_plugin.processing.algorithms.maps.print_sheet_series import PrintSheetSeries
from silkroad_plugin.processing.inputs import identity
from tests.qgis.layout_scene import said, settled
from tools import synthetic_geology

LEFT = Qt.MouseButton.LeftButton


def test_it_shows_the_sheet_that_the_algorithm_prints(layout_window, qtbot, tmp_path):
    window = layout_window()
    choose(window.form.place.area, "altai")
    texts = settled(window, qtbot)
    assert "Altai belt" in texts and not said(window)
    sheet, made = window.pane.shown_sheet, window.previewer.previewed
    assert "1:5,000,000 (proposed)" in window.pane.facts.text() and "areas are true" in window.pane.facts.text()
    # The language is switched on the map that is there, and nothing is read again.
    window.pane.languages["ru"].click()
    assert window.previewer.previewed is made and not window.previewer.busy
    texts = settled(window, qtbot)
    assert "АЛТАЙСКИЙ МЕТАЛЛОГЕНИЧЕСКИЙ ПОЯС" in texts and "Altai belt" not in texts
    # What is written about the map is taken up without making the map again.
    project = made._made.project
    window.form.credits.rows["EDITOR"].one.setText("Editor")
    texts = settled(window, qtbot)
    assert "Editor" in texts and window.previewer.previewed._made.project is project
    # Names without a place are told as soon as the map is drawn on the screen, without drawing it for that.
    found = window.pane.findings
    qtbot.waitUntil(lambda: any(one.code == "names_unplaced_on_screen" for one in found.findings), timeout=30000)
    (lost,) = (one for one in found.findings if one.code == "names_unplaced_on_screen")
    assert lost.item == window.pane.view.sheet.itemById("map").uuid() and lost.values["count"] > 0
    assert words.where(lost, "ru").startswith("«карта», страница 1") and "<" not in lost.values["names"]
    # A finding flashes its item.
    tree = window.pane.findings.tree
    item = next(tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    finding = item.data(0, FINDING)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(item).topLeft() + QPoint(30, 8))
    there = window.pane.view.sheet.itemByUuid(finding.item)
    assert window.pane.view.marked.contains(there.sceneBoundingRect().center())
    # Print, and compare what is written with what was seen.
    for language in ("zh", "en"):
        window.form.page.languages.ticks[language].setChecked(False)
    window.form.page._list_formats(["pdf"])
    run = window.print_now()
    assert run.reason == "" and [Path(one).name for one in run.files] == ["altai_belt_ru.pdf"]
    assert (tmp_path / "altai_belt_ru.pdf").stat().st_size > 50000
    assert run.results["SCALE_DENOMINATOR"] == sheet.denominator == 5_000_000
    assert "altai_belt_ru.pdf" in window.pane.results.text.toPlainText()


def test_items_of_a_sheet_are_called_in_words_and_those_of_others_as_they_are():
    assert item_names.item_called("legend_index_piece", "ru") == "условные обозначения"
    assert [item_names.item_called(name, "zh") for name in ("table_cell", "location_map")] == ["责任表", "位置示意图"]
    for name in ("Map 1", "my legend", "legend_2", "Taldyqorghan"):
        assert item_names.item_called(name, "ru") == name


def test_whatever_the_algorithms_take_can_be_given_here(layout_window):
    form, found = layout_window().form, set()
    for code in map_subjects.TYPES:
        choose(form.subject.type, code)
        found |= form.offered()
    known = set()
    for kind in (PrintMap, PrintSheetSeries):
        algorithm = kind()
        algorithm.initAlgorithm({})
        names = {one.name() for one in algorithm.parameterDefinitions()}
        assert names <= found
        known |= names
    assert found == known
    # Each stands once, and what is about the same stands together.
    for code in map_subjects.TYPES:
        choose(form.subject.type, code)
        folded = {group: box.names for group, box in form.folded.items()}
        names = [*form.subject.fields.wrappers, *form._own(), *(name for those in folded.values() for name in those)]
        assert len(names) == len(set(names))
        assert ("COLUMN_OF_UNITS" in folded["slots"]) == (code in ("geological", "quaternary"))
        assert len(folded["slots"]) >= 3 and len(folded["boundaries"]) == 4
        assert bool(folded["model"]) == (code == "prospectivity") == form.folded["model"].isVisibleTo(form)


def is_large(candidate):
    """Whether an arrangement is on a paper larger than A3."""
    return candidate[0].page.width > 500


def test_what_is_still_needed_stands_in_the_place_of_the_sheet(layout_window, qtbot, monkeypatch):
    window = layout_window()
    choose(window.form.subject.type, "prospectivity")
    settled(window, qtbot)
    assert "needs a raster" in said(window)
    choose(window.form.subject.type, "belt")
    for kind, told in (("sheet", "Type the code"), ("drawn", "drag a rectangle"), ("data", "no data that say where")):
        choose(window.form.place.kind, kind)
        settled(window, qtbot)
        assert told in said(window)
    choose(window.form.place.kind, "sheet")
    window.form.place.code.setText("K-4x")
    settled(window, qtbot)
    assert "is no code of a map sheet" in said(window) and "is no code" in window.form.place.told.text()
    window.form.place.code.setText("K-43")
    assert "72°E – 78°E" in window.form.place.told.text()
    settled(window, qtbot)
    assert "take A1" in said(window)  # which paper holds it
    window.form.credits.date.setText("soon")
    settled(window, qtbot)
    assert "“soon” is no date" in said(window)
    window.form.credits.date.setText("")
    # The one main language is no secondary one; of several, each is left out of its own sheet.
    about, page = window.form.about.languages, window.form.page.languages
    about.choose(["ru", "en"])
    for language in ("zh", "ru"):
        page.ticks[language].setChecked(False)
    assert about.chosen() == ["ru"] and not about.ticks["en"].isEnabled()
    page.ticks["ru"].setChecked(True)
    assert about.chosen() == ["ru", "en"]
    about.choose([])
    window.form.page.scale.setEditText("one to many")
    settled(window, qtbot)
    assert "is no scale" in said(window)
    # The smallest paper that holds it, and the next one where its legend has no room there.
    choose(window.form.page.choices["PAPER"], "fitting")
    window.form.page.scale.setEditText("2 500 000")
    settled(window, qtbot)
    assert "1:2,500,000 · A3 (420 × 297 mm)" in window.pane.facts.text() and not said(window)
    arrange = sheet.arrange
    monkeypatch.setattr(sheet, "arrange", lambda all_, *more: arrange([one for one in all_ if is_large(one)], *more))
    window.form.page.texts["SUBTITLE"].one.setText("Sheet")
    settled(window, qtbot)
    assert "1:2,500,000 · A2 (594 × 420 mm)" in window.pane.facts.text() and not said(window)
    window.form.folder.setFilePath("")
    assert window.print_now() is None and "folder" in window.pane.results.text.toPlainText()


def test_an_extent_is_drawn_on_the_map(layout_window, qtbot):
    window = layout_window()
    canvas, place = iface.mapCanvas(), window.form.place
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    choose(place.kind, "drawn")
    place.draw.click()
    assert not window.isVisible() and canvas.mapTool() is place.pick.tool
    place.pick.tool.extentChanged.emit(QgsRectangle(8_000_000, 5_000_000, 9_000_000, 6_000_000))
    assert window.isVisible() and canvas.mapTool() is before
    extent = window.form.parameters()["EXTENT"]
    assert extent.endswith("[EPSG:4326]")
    assert [float(side) for side in extent.split(" ")[0].split(",")] == pytest.approx(
        [8e6 / 111319.490793, 9e6 / 111319.490793, 40.9162, 47.3537], abs=1e-3
    )
    place._take("drawn", QgsRectangle(-3e7, -1e6, 3e7, 1e6))  # wider than the globe
    west, east, *_ = (float(side) for side in window.form.parameters()["EXTENT"].split(" ")[0].split(","))
    assert (west, east) == (-180, 180)
    place.draw.click()
    canvas.setMapTool(before)  # the user thinks better of it
    assert window.isVisible()


def test_own_layers_are_chosen_and_kept_for_the_next_time(layout_window, qtbot, tmp_path):
    areas, _ = synthetic_geology.make(tmp_path)
    layer = QgsVectorLayer(str(areas), "Units", "ogr")
    QgsProject.instance().addMapLayer(layer)
    window, layer_id = layout_window(), layer.id()
    choose(window.form.subject.type, "geological")
    choose(window.form.place.kind, "data")
    fields = window.form.subject.fields.wrappers
    fields["GEOLOGY"].setParameterValue(layer.id(), window.form.subject.fields._context)
    fields["AGE_FIELD"].setParameterValue("age", window.form.subject.fields._context)
    for box in window.form.folded.values():
        box.setCollapsed(False)
    further = window.form.folded["further"].fields.wrappers
    assert "AGE_TRADITION" in further and "CRS" in further and "TARGET" not in further and "PRESET" not in further
    # What is asked for stands about the map, and is kept for the next time as well.
    about, slots = window.form.about, window.form.folded["slots"].fields
    about.texts["CONFIDENTIALITY"].setText("内部 | ДСП | Internal")
    about.number.setText("7")
    window.form.credits.date.take(QDate(2026, 11, 5))
    about.languages.ticks["zh"].setChecked(True)
    choose(about.vertical, "left")
    slots.wrappers["COLUMN_OF_UNITS"].setParameterValue(True, slots._context)
    window.form.page.texts["TITLE"].setText("图 | Карта | Map")
    window.form.credits.rows["ORGANISATION"].one.setText("Survey")
    choose(window.form.page.choices["PAPER"], "A2")
    given = window.form.parameters()
    assert (given["GEOLOGY"], given["AGE_FIELD"], given["MAP_TYPE"]) == (layer.id(), "age", "geological")
    assert (given["PAPER"], given["TITLE"], given["ORGANISATION"]) == ("A2", "图 | Карта | Map", "Survey")
    assert (given["CONFIDENTIALITY"], given["MAP_NUMBER"], given["SECONDARY"]) == ("内部 | ДСП | Internal", "7", ["zh"])
    assert (given["VERTICAL_TITLE"], given["COLUMN_OF_UNITS"], given["DATE"]) == ("left", True, "2026-11-05")
    assert not {"AREA", "EXTENT", "AGE_TRADITION", "DEPOSIT_AWARE", "SECTION"} & given.keys()
    texts = settled(window, qtbot)
    assert {"Map", "Internal"} <= texts and not said(window)
    window.close()
    again = layout_window()
    assert again.form.parameters() == given
    # What was of one map is not asked of the next type, and stands there again afterwards; what was emptied does not.
    fields = again.form.subject.fields
    fields.wrappers["AGE_FIELD"].setParameterValue("", fields._context)
    choose(again.form.subject.type, "belt")
    assert not {"GEOLOGY", "AGE_FIELD"} & again.form.parameters().keys()
    choose(again.form.subject.type, "geological")
    assert again.form.parameters()["GEOLOGY"] == layer.id() and "AGE_FIELD" not in again.form.parameters()
    again.close()
    # In a project without the layer it is kept for the one that has it.
    QgsProject.instance().removeMapLayer(layer.id())
    third = layout_window()
    kept = third.form.state()["fields"]["geological"]
    assert "GEOLOGY" not in third.form.parameters() and kept["GEOLOGY"] == layer_id and "AGE_FIELD" not in kept


def test_the_preview_sees_that_its_data_have_changed(layout_window, qtbot, tmp_path, monkeypatch):
    areas, _ = synthetic_geology.make(tmp_path)
    # In memory, where nobody reads it all when the window comes to the front.
    layer = QgsVectorLayer(str(areas), "Units", "ogr").materialize(QgsFeatureRequest())
    monkeypatch.setattr(identity, "_features", None)
    QgsProject.instance().addMapLayer(layer)
    window = layout_window()
    choose(window.form.subject.type, "geological")
    choose(window.form.place.kind, "data")
    fields = window.form.subject.fields
    for name, value in (("GEOLOGY", layer.id()), ("AGE_FIELD", "age")):
        fields.wrappers[name].setParameterValue(value, fields._context)
    assert "Anisian" not in " ".join(settled(window, qtbot))
    first = window.previewer.previewed
    assert not window.look_again(), "nothing has changed"
    window.form.credits.rows["EDITOR"].one.setText("Editor")
    settled(window, qtbot)
    assert window.previewer.previewed._made is first._made, "the map is taken over"
    feature = max(layer.getFeatures(), key=lambda one: one.geometry().area())
    with edit(layer):
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("age"), "Anisian")
    # As when the user comes back to the window; a letter more in a text would not be needed.
    assert window.look_again() and "Anisian" in " ".join(settled(window, qtbot))
    assert window.previewer.previewed._made is not first._made and not window.look_again()
    # The switch of languages looks again as well, and so does the next text.
    with edit(layer):
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("age"), "Ladinian")
    window.pane.languages["ru"].click()
    texts = " ".join(settled(window, qtbot))
    assert "адинск" in texts and "низийск" not in texts
    with edit(layer):
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("age"), "Anisian")
    window.form.credits.rows["EDITOR"].one.setText("Another")
    assert "низийск" in " ".join(settled(window, qtbot))


def test_a_raster_of_one_type_is_none_of_another(layout_window):
    form = layout_window().form
    given = {"prospectivity": "scores.tif", "geochemical": "copper.tif", "ecological": "zc.tif"}
    for code, raster in given.items():
        choose(form.subject.type, code)
        assert "RASTER" not in form.parameters()
        form.subject.fields.wrappers["RASTER"].setParameterValue(raster, form.subject.fields._context)
    kept = form.state()["fields"]
    assert {code: kept[code]["RASTER"] for code in given} == given
    # Nor are the rules of zones; what only says of which type they are is not said where the type is chosen.
    for code, has, lacks in (("geohazard", "Susceptibility", "Nemerow"), ("ecological", "Nemerow", "Susceptibility")):
        choose(form.subject.type, code)
        widget = form.subject.fields.wrappers["ZONING_RULE"].wrappedWidget()
        combo = widget if isinstance(widget, QComboBox) else widget.findChild(QComboBox)
        offered = [combo.itemText(row) for row in range(combo.count()) if not combo.view().isRowHidden(row)]
        assert [any(text.startswith(name) for text in offered) for name in (has, lacks)] == [True, False]
        assert "Not said" in offered and "The layer’s own classes" in offered
        assert not any("map)" in text for text in offered)


def test_a_series_is_previewed_and_handed_on(layout_window, qtbot, monkeypatch):
    window = layout_window()
    place = window.form.place
    choose(place.kind, "sheet")
    place.code.setText("K-43; K-44")
    settled(window, qtbot)
    assert said(window).startswith("2 codes of sheets are read. Tick"), "the first alone would be printed, unsaid"
    place.series.click()
    settled(window, qtbot)
    assert "take A1 (landscape), A1 (portrait), A0" in said(window)
    monkeypatch.setattr(paper, "interface_language", lambda: "zh")
    choose(window.form.page.choices["PAPER"], "A2")
    settled(window, qtbot)
    assert "A1（landscape）、A1（portrait）、A0" in said(window)
    choose(window.form.page.choices["PAPER"], "A1")
    settled(window, qtbot)
    assert "NK-43, the first of 2" in window.pane.facts.text()
    window.open_dialog()
    algorithm, given = window.asked[-1]
    assert algorithm == "silkroad:print_sheet_series" and given["CODES"] == "K-43\nK-44" and "SHEET" not in given
    window.copy_json()
    clipboard = QgsApplication.clipboard()
    assert json.loads(clipboard.text())["inputs"] == given
    window.copy_command()
    assert clipboard.text().startswith("qgis_process run silkroad:print_sheet_series")
    window.open_projection()
    algorithm, given = window.asked[-1]
    assert algorithm == "silkroad:map_projection"
    assert given == {"EXTENT": "72,78,40,44 [EPSG:4326]", "SCALE": 1_000_000, "EDITION": "international"}
    # What is finished already is not said to have been written; the sheet at work is named.
    monkeypatch.setattr(QProgressDialog, "setLabelText", lambda _, text: named.append(text))
    named = []
    place.code.setText("K-43-XXI")
    window.form.page.languages.choose(["ru"])
    window.form.page._list_formats(["png"])
    window.form.page.dpi.setValue(50)
    for told in ("1 sheet printed, 0 left as they were", "0 sheets printed, 1 left as they were"):
        window.print_now()
        shown = window.pane.results.text.toPlainText()
        assert told in shown and "1 file:" in shown
    assert named == ["K-43-XXI, Русский"]


def test_the_panel_opens_it_and_it_speaks_three_languages(plugin):
    plugin.show_panel(True)
    choose(plugin.panel.map_box.level, "belt")
    choose(plugin.panel.map_box.area, "tianshan")
    plugin.panel.steps_box.layout_window.click()
    window = plugin.tools.layout_window
    assert window.isVisible() and window.form.parameters()["AREA"] == "tianshan"
    window.form.page.scale.setEditText("1:2,500,000")
    for language, title in (("ru", "Макет карты"), ("zh", "地图布局")):
        plugin.set_interface_language(language)
        assert window.windowTitle() == title
        assert window.form.page.scale.currentText() == scale_text(2_500_000, language)
        assert window.form.parameters()["SCALE"] == 2_500_000 and window.form.parameters()["AREA"] == "tianshan"
        # Nothing of the form is cut, whatever is unfolded, and the window fits an ordinary laptop.
        choose(window.form.subject.type, "geochemical")
        for box in (window.form.credits, window.form.about, *window.form.folded.values()):
            box.setCollapsed(False)
        QCoreApplication.processEvents()
        assert window.form.widget().minimumSizeHint().width() <= window.form.minimumWidth()
        assert window.minimumSizeHint().width() <= 1000 and window.minimumSizeHint().height() <= 700
    plugin.tools.layout.trigger()
    assert plugin.tools.layout_window is window
