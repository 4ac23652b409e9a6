"""A sheet as a template: opened in another project, bound to its layers, drawn in another language in place."""

import re
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtWidgets import QMainWindow
from qgis.PyQt.QtXml import QDomDocument

from silkroad_plugin.catalogue import load
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.gui.layout_menu import LayoutMenu
from silkroad_plugin.layouts import item_names, whole_layers
from silkroad_plugin.layouts.checks.run import judge
from silkroad_plugin.layouts.drawing import Drawing, text_format
from silkroad_plugin.layouts.item_names import with_role
from silkroad_plugin.layouts.missing import missing_in
from silkroad_plugin.layouts.recipe import PROPERTY
from silkroad_plugin.layouts.template import bind_layout, recipe_of
from silkroad_plugin.processing.algorithms.maps.open_template import OpenTemplate
from silkroad_plugin.processing.sheet_again import SheetAgain
from tests.qgis.sheet_tools import Listener, print_map, sheet_of
from tools import synthetic_geology


@pytest.fixture(scope="module")
def folder(tmp_path_factory, qgis_app):
    """Return a folder with templates of the Altai in Chinese and of the sheet K-43 in Russian."""
    made = tmp_path_factory.mktemp("模板 шаблон")
    print_map(made, AREA="altai", LANGUAGES=["zh"], FORMATS=["qpt"])
    print_map(made, SHEET="K-43", LANGUAGES=["ru"], FORMATS=["qpt"], PAPER="A1", EDITION="russian")
    return made


def opened(path, project, feedback=None, **more):
    """Open a template by the algorithm; return its layout and the results."""
    algorithm, context = OpenTemplate(), QgsProcessingContext()
    algorithm.initAlgorithm({})
    context.setProject(project)
    results, fine = algorithm.run({"TEMPLATE": str(path), **more}, context, feedback or Listener(), {}, False)
    assert fine
    return project.layoutManager().layoutByName(results["LAYOUT"]), results


def written(layout):
    """Return what is written on a page, and how often."""
    return Counter(item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))


def found(layout):
    """Return the codes of what the preflight finds before it draws."""
    return sorted(finding.code for finding in judge(layout, draw=False))


def names(layout):
    """Return what QGIS calls the items in its list."""
    items = (item for item in layout.items() if isinstance(item, QgsLayoutItem))
    return {item.displayName() for item in items if not isinstance(item, QgsLayoutItemPage)}


def shown(item):
    """Return extent, scale and place of a map."""
    return item.extent().toString(6), round(item.scale(), 6), item.rect(), item.pagePos()


def test_a_template_opens_in_another_project_as_it_was_printed(folder):
    _home, sheet = sheet_of("altai", "zh", area_only=True)
    project = QgsProject()
    project.setEllipsoid("EPSG:7030")
    load.load_area(project, "altai", ["deposits", "belts"], "en")
    deposits = load.tree.layer_of(project, "deposits")
    look = deposits.renderer().dump()
    layout, results = opened(folder / "altai_belt_zh.qpt", project)
    assert results["FOUND"] >= 3 and results["LOADED"] >= 8 and results["MISSING"] == 0
    item, before = with_role(layout, "map"), with_role(sheet.layout, "map")
    assert shown(item) == shown(before) and layout.referenceMap() == item
    assert len(item.layers()) == len(before.layers()) and deposits in item.layers()
    assert all(layer.isValid() and layer.project() is project for layer in item.layers())
    assert written(layout) == written(sheet.layout) and len(layout.items()) == len(sheet.layout.items())
    bar, printed = with_role(layout, "scale_bar"), with_role(sheet.layout, "scale_bar")
    assert bar.linkedMap() == item and bar.rect().width() == pytest.approx(printed.rect().width())
    assert found(layout) == found(sheet.layout)
    assert deposits.renderer().dump() == look, "the layers of the map keep their look"
    assert load.tree.layer_of(project, "deposits") == deposits
    kept = {node.layer().id() for node in project.layerTreeRoot().findGroup(layout.name()).findLayers()}
    assert kept and deposits.id() not in kept and not project.layerTreeRoot().findGroup(layout.name()).isVisible()


def test_an_open_layout_changes_its_language_in_place(folder):
    _home, russian = sheet_of("altai", "ru", area_only=True)
    project = QgsProject()
    layout, _ = opened(folder / "altai_belt_zh.qpt", project)
    note = QgsLayoutItemLabel(layout)
    note.setText("мой текст")
    note.setTextFormat(text_format(8))
    note.attemptResize(QgsLayoutSize(40, 10))
    layout.addLayoutItem(note)
    note.attemptMove(QgsLayoutPoint(120, 100))
    item = with_role(layout, "map")
    before, layers, name, sheet = shown(item), len(project.mapLayers()), layout.name(), SheetAgain(layout)
    assert {"图名：阿尔泰成矿带", "图例：岩浆弧", "地图", "分度带", "内图廓", "图解比例尺"} <= names(layout)
    sheet.in_language("ru")
    assert {"Условные обозначения: Магматическая дуга", "Карта", "Минутная рамка", "Внутренняя рамка"} <= names(layout)
    assert not any(item_names.OURS.fullmatch(one) or re.search("[\u4e00-\u9fff]", one) for one in names(layout))
    called = {finding.called for finding in judge(layout, draw=False)}
    assert "table" in called and all(item_names.OURS.fullmatch(one) or one in ("", "мой текст") for one in called)
    item.setId("моя карта")  # what somebody named it stays
    assert (name, layout.name()) == ("阿尔泰成矿带 (zh, belt, A3)", "Алтайский металлогенический пояс (ru, belt, A3)")
    assert project.layerTreeRoot().findGroup(layout.name()) is not None
    assert with_role(layout, "map") is item and shown(item) == before
    assert written(layout) - written(russian.layout) == Counter(["мой текст"])
    assert not written(russian.layout) - written(layout)
    # The note lies on the map.
    assert recipe_of(layout).language == "ru" and set(found(layout)) <= {"map_covered", *found(russian.layout)}
    sheet.in_language("en")
    assert len(project.mapLayers()) == layers, "nothing is left of what was drawn before"
    # The map moved by hand, on the page and on the ground, stays so, and its frame follows it.
    place = item.pagePos()
    item.attemptSetSceneRect(QRectF(place.x() + 3, place.y() + 2, item.rect().width() - 4, item.rect().height() - 6))
    item.moveContent(7, -5)
    before = shown(item)
    for language in ("ru", "zh"):
        sheet.in_language(language)
        assert shown(item) == before and "scale_untrue" not in found(layout)
    border = with_role(layout, "neatline").sceneBoundingRect()
    assert border.center().x() == pytest.approx(item.pagePos().x() + item.rect().width() / 2, abs=0.01)


def test_a_map_sheet_keeps_its_frame(folder):
    project = QgsProject()
    layout, _ = opened(folder / "K-43_belt_ru.qpt", project, LANGUAGE="zh", NAME="лист")
    item = with_role(layout, "map")
    assert layout.name() == "лист" and item.itemClippingSettings().sourceItem() == with_role(layout, "clip")
    assert item.scale() == pytest.approx(1_000_000, rel=1e-6) and "图例" in written(layout)
    assert not {"scale_untrue", "map_empty", "text_cut"} & set(found(layout))
    frame = item.rect()
    SheetAgain(layout).in_language("en")
    assert item.rect() == frame, "whose sides a template rounds"


def test_without_the_plugin_a_template_is_a_layout(folder):
    document = QDomDocument()
    document.setContent(Path(folder / "altai_belt_zh.qpt").read_text("utf-8"))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    items, fine = layout.loadFromTemplate(document, QgsReadWriteContext())
    assert fine and len(items) > 200 and "阿尔泰成矿带" in written(layout)


def test_layers_that_lack_are_named_and_bound_later(tmp_path, qgis_app):
    areas, _ = synthetic_geology.make(tmp_path)
    fields = {"AGE_FIELD": "age", "LITHOLOGY_FIELD": "lithology", "INDEX_FIELD": "index", "NAME_FIELD": "name"}
    units = QgsVectorLayer(str(areas), "Мои тела")
    print_map(tmp_path, LANGUAGES=["en"], FORMATS=["qpt"], MAP_TYPE="geological", GEOLOGY=units, PAPER="A2",
              AGE_TRADITION="chinese", SHOW_DEPOSITS=False, **fields)  # fmt: skip
    template = next(tmp_path.glob("*.qpt"))
    del units
    elsewhere = areas.rename(areas.with_stem("elsewhere"))
    listener, project = Listener(), QgsProject()
    layout, results = opened(template, project, listener)
    assert results["MISSING"] == 1 and "Мои тела" in "".join(listener.warnings)
    assert "layers_unbound" in found(layout)
    with pytest.raises(SilkroadError) as caught:
        SheetAgain(layout).in_language("ru")
    assert caught.value.code == "layers_missing" and "Мои тела" in caught.value.values["names"]
    project.addMapLayer(QgsVectorLayer(str(elsewhere), "Мои тела"))
    assert not bind_layout(layout, recipe_of(layout)).missing and "layers_unbound" not in found(layout)
    SheetAgain(layout).in_language("ru")
    assert recipe_of(layout).language == "ru"


@pytest.mark.parametrize("text, code", [("", "template_unreadable"), ("<Layout name='x'/>", "template_foreign")])
def test_other_files_are_refused(tmp_path, text, code, qgis_app):
    from silkroad_plugin.layouts.template import open_template

    path = tmp_path / "a.qpt"
    path.write_text(text, "utf-8")
    with pytest.raises(SilkroadError) as caught:
        open_template(str(path), QgsProject())
    assert caught.value.code == code


@pytest.mark.parametrize("note", ["x", "5", "{}", "[1, 2]", '{"a": 1}'])
def test_notes_that_somebody_else_wrote_are_not_believed(note, qgis_app):
    layout = QgsPrintLayout(QgsProject.instance())
    layout.setCustomProperty("silkroad/missing", note)
    layout.setCustomProperty("silkroad/recipe", note)
    assert missing_in(layout) == [] and recipe_of(layout) is None
    assert whole_layers.read(note) is None


def test_names_of_data_are_printed_and_not_evaluated(qgis_app):
    layout = QgsPrintLayout(QgsProject.instance())
    label = Drawing(layout, 1.0).text("zone [% 6 * 7 %]", QRectF(0, 0, 50, 5), 8)
    assert "42" not in label.currentText() and "6 * 7" in label.currentText()


def test_the_menu_of_the_layout_window(folder, qtbot):
    project = QgsProject()
    layout, _ = opened(folder / "altai_belt_zh.qpt", project)
    window, told = QMainWindow(), []
    qtbot.addWidget(window)

    class Designer:
        def window(self):
            return window

        def masterLayout(self):
            return layout

        def messageBar(self):
            return self

        def pushWarning(self, title, text):
            told.append(text)

    menu = LayoutMenu(Designer(), lambda *asked: told.append(asked))
    menu.show_state()
    assert menu.languages["zh"].isChecked() and menu.bind.isEnabled()
    menu.languages["en"].trigger()
    menu.show_state()
    assert menu.languages["en"].isChecked() and not told and "Legend" in written(layout)
    layout.setCustomProperty(PROPERTY, "{}")
    menu.show_state()
    assert not menu.language.isEnabled()
    menu.template.trigger()
    assert told == [("silkroad:open_template", {})]
    menu.leave()
