"""Layouts of templates bound again, drawn again after data have changed, and left as they were where drawing fails."""

import json

import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QObject, QRectF, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow

from silkroad_plugin.catalogue import load, tree
from silkroad_plugin.catalogue.themes import SHEET_KEY
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.gui.layout_menu import LayoutMenus
from silkroad_plugin.layouts import furniture, whole_layers
from silkroad_plugin.layouts.binding import style_of
from silkroad_plugin.layouts.item_names import with_role
from silkroad_plugin.layouts.known_layers import record_of
from silkroad_plugin.layouts.missing import missing_in
from silkroad_plugin.layouts.recipe import PROPERTY
from silkroad_plugin.layouts.template import bind_layout, recipe_of, save_template
from silkroad_plugin.processing.algorithms.maps.made_from import made_from
from silkroad_plugin.processing.sheet_again import SheetAgain
from tests.qgis.sheet_tools import print_map
from tests.qgis.test_map_template import opened, written


@pytest.fixture(scope="module")
def template(tmp_path_factory, qgis_app):
    """Return a template of the Altai in Chinese."""
    folder = tmp_path_factory.mktemp("再绘")
    print_map(folder, AREA="altai", LANGUAGES=["zh"], FORMATS=["qpt"])
    return folder / "altai_belt_zh.qpt"


def squares(path, *names):
    """Write a file of squares on the map of the Altai, and return it as a layer."""
    shapes = [
        {"type": "Polygon", "coordinates": [[[x, 48], [x + 0.5, 48], [x + 0.5, 48.5], [x, 48.5], [x, 48]]]}
        for x in range(85, 85 + len(names))
    ]
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": shape}
        for name, shape in zip(names, shapes, strict=True)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return QgsVectorLayer(str(path), "squares")


def standing(layout):
    """Return what stands on a page, where, in which order, and what the layout says of itself."""
    items = sorted((item for item in layout.items() if isinstance(item, QgsLayoutItem)), key=lambda one: one.zValue())
    places = [[round(side, 2) for side in item.sceneBoundingRect().getRect()] for item in items]
    said = {name: layout.customProperty(name) for name in layout.customProperties()}
    return [(item.uuid(), item.id(), item.type()) for item in items], places, written(layout), said


def layers_of(layout, *names):
    """Return the identifiers of the layers of maps."""
    return [[layer.id() for layer in with_role(layout, name).layers()] for name in names]


def test_a_layout_is_bound_again_after_a_change_of_language(template, tmp_path):
    project = QgsProject()
    layout, _ = opened(template, project)
    # Somebody adds a map with a layer of his own, and gives the whole away.
    mine, layer = QgsLayoutItemMap(layout), squares(tmp_path / "squares.geojson", "a")
    layout.addLayoutItem(mine)
    mine.attemptSetSceneRect(QRectF(20, 20, 30, 30))
    mine.setId("mine")
    project.addMapLayer(layer)
    mine.setLayers([layer])
    mine.setKeepLayerSet(True)
    path = tmp_path / "two maps.qpt"
    save_template(layout, str(path))
    elsewhere = (tmp_path / "squares.geojson").rename(tmp_path / "elsewhere.geojson")
    there = QgsProject()
    again, results = opened(path, there, LANGUAGE="en")
    recipe, shown = recipe_of(again), layers_of(again, "map", "location_map")
    assert results["MISSING"] == 1 and missing_in(again) == ["squares"], "after the change of language as well"
    assert recipe.language == "en" and len(recipe.maps) == 3
    there.addMapLayer(QgsVectorLayer(str(elsewhere), "squares"))
    count = len(there.mapLayers())
    assert not bind_layout(again, recipe).missing and missing_in(again) == []
    assert [one.name() for one in with_role(again, "mine").layers()] == ["squares"]
    assert layers_of(again, "map", "location_map") == shown, "graticule and draft note among them"
    assert len(there.mapLayers()) == count and len(shown[0]) == len(with_role(layout, "map").layers())


def test_layers_in_memory_come_and_go_with_the_language(tmp_path, qgis_app):
    file = squares(tmp_path / "squares.geojson", "甲|Первая|First", "乙|Вторая|Second")
    formations = file.materialize(QgsFeatureRequest())
    formations.dataProvider().deleteFeatures([1])
    formations.setName("mine")
    fields = {"MAP_TYPE": "metallogenic", "ORE_FORMATIONS": formations, "ORE_FORMATIONS_NAME": "name"}
    print_map(tmp_path, AREA="altai", LANGUAGES=["zh"], FORMATS=["qpt"], PAPER="A2", **fields)
    project = QgsProject()
    project.addMapLayer(formations)
    layout, _ = opened(tmp_path / "altai_metallogenic_zh.qpt", project)

    def drawn():
        layers = (one for one in project.mapLayers().values() if SHEET_KEY in one.customPropertyKeys())
        (found,) = (one for one in layers if one.providerType() == "memory")
        assert found.id() in layers_of(layout, "map")[0]
        return found.name(), {one.id(): one["name"] for one in found.getFeatures()}

    assert drawn() == ("乙", {2: "乙|Вторая|Second"}), "numbered as it was: the sheet names features by their numbers"
    # Outlines of the plugin under a key of the subject: by their table, wherever its data lie on a machine.
    records = {one.key: one for records in recipe_of(layout).maps.values() for one in records}
    assert records["ore_districts"].own and records["ore_districts"].source == "key_areas"
    assert not missing_in(layout) and "矿集区" in {one.name() for one in with_role(layout, "map").layers()}
    sheet, count = SheetAgain(layout), len(project.mapLayers())
    sheet.in_language("ru")
    assert drawn()[0] == "Вторая" and "Вторая" in written(layout)
    made = sheet._made
    assert "рудный район" in {one.name() for one in with_role(layout, "map").layers()}
    sheet.in_language("en")
    assert drawn()[0] == "Second" and len(project.mapLayers()) == count and sheet._made is made, "read once"
    # What is drawn is read anew where the data have changed meanwhile.
    with edit(formations):
        formations.changeAttributeValue(2, formations.fields().indexOf("name"), "新|Новая|New")
    sheet.in_language("zh")
    assert drawn() == ("新", {2: "新|Новая|New"}) and len(project.mapLayers()) == count
    for change in (lambda: formations.renderer().symbol().setOpacity(0.5), lambda: formations.setSubsetString("1")):
        sheet._made.data = made_from(sheet._made.algorithm, sheet._made.values, sheet._made.context)
        assert sheet._made.serves(recipe_of(layout))
        change()
        assert not sheet._made.serves(recipe_of(layout)), "style or filter"


def test_a_failure_leaves_the_layout_as_it_was(template, monkeypatch):
    project = QgsProject()
    layout, _ = opened(template, project)
    names, groups = layers_of(layout, "map", "location_map"), [one.name() for one in project.layerTreeRoot().children()]
    before, layers, sheet = standing(layout), set(project.mapLayers()), SheetAgain(layout)
    with monkeypatch.context() as broken:
        broken.setattr(furniture, "draw_inset", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            sheet.in_language("ru")
    assert standing(layout) == before and layers_of(layout, "map", "location_map") == names
    assert set(project.mapLayers()) == layers and not layout.undoStack().isBlocked()
    assert [one.name() for one in project.layerTreeRoot().children()] == groups
    item, bar = with_role(layout, "map"), with_role(layout, "scale_bar")
    layout.undoStack().beginCommand(item, "move")
    item.attemptMoveBy(5, 0)
    layout.undoStack().endCommand()
    layout.undoStack().stack().undo()
    assert standing(layout)[1] == before[1] and bar.linkedMap() == item
    # Nobody wants half of a template that was asked for in another language.
    with monkeypatch.context() as broken:
        broken.setattr(furniture, "draw_inset", lambda *_: 1 / 0)
        with pytest.raises(Exception):  # noqa: B017 - QGIS's own, or the fault itself
            opened(template, project, LANGUAGE="ru")
    assert set(project.mapLayers()) == layers and len(project.layoutManager().layouts()) == 1
    assert [one.name() for one in project.layerTreeRoot().children()] == groups
    sheet.in_language("ru")
    assert "Условные обозначения" in written(layout)


def test_layers_are_drawn_at_the_scales_of_the_sheet(template):
    """QGIS goes by the layer's own range of scales, whatever the style says that a map wears."""
    project = QgsProject()
    load.load_area(project, "altai", ["belts"], "en")
    belts = tree.layer_of(project, "belts")
    belts.setScaleBasedVisibility(True)
    belts.setMaximumScale(50_000_000)
    layout, _ = opened(template, project)
    item = with_role(layout, "map")
    shown = [layer for layer in item.layers() if layer.source() == belts.source()]
    assert shown and belts not in shown and all(layer.isInScaleRange(item.scale()) for layer in shown)


@pytest.mark.parametrize("value", ["many", {"b": 1}])
def test_features_that_cannot_be_read_again_are_missed(value, qgis_app):
    layer = QgsVectorLayer("Point?field=name:string&field=count:integer", "notes", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(1 2)"))
    feature.setAttributes(["a", 5])
    assert layer.dataProvider().addFeatures([feature])[0]
    kept = record_of(layer, "").whole
    (again,) = whole_layers.read(kept).getFeatures()
    assert again.attributes() == ["a", 5] and again.geometry().asWkt() == "Point (1 2)"
    values = json.loads(kept)
    values["rows"].append([2, values["rows"][0][1], ["b", value]])
    assert whole_layers.read(json.dumps(values)) is None


def test_features_that_are_not_saved_yet_are_kept(qgis_app):
    """QGIS numbers them below 0; those that are saved keep their numbers."""
    layer = QgsVectorLayer("Point?field=name:string", "notes", "memory")

    def feature(name):
        made = QgsFeature(layer.fields())
        made.setAttributes([name])
        return made

    layer.dataProvider().addFeatures([feature("deleted"), feature("saved")])
    layer.startEditing()
    layer.deleteFeature(1)
    layer.addFeatures([feature("first"), feature("second")])
    again = whole_layers.read(record_of(layer, "").whole)
    assert {one.id(): one["name"] for one in again.getFeatures()} == {2: "saved", 3: "first", 4: "second"}
    layer.rollBack()


@pytest.mark.parametrize("named", [False, True])
def test_numbers_that_are_too_large_begin_anew_where_nobody_names_features_by_them(named, qgis_app):
    """A layer from which much was deleted was missing in its template."""
    layer = QgsVectorLayer("Point?field=name:string", "notes", "memory")
    names = [QgsFeature(layer.fields()) for _ in "ab"]
    for feature, name in zip(names, "ab", strict=True):
        feature.setAttributes([name])
    layer.dataProvider().addFeatures(names)
    layer.dataProvider().deleteFeatures([1])
    layer.startEditing()
    layer.addFeature(names[0])
    expression = "map_get(map('2', 5), to_string($id))" if named else 'length("name")'
    renderer = layer.renderer()
    renderer.symbol().setDataDefinedSize(QgsProperty.fromExpression(expression))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole_layers, "LAST", 2)
        again = whole_layers.read(record_of(layer, style_of(layer)).whole)
    layer.rollBack()
    assert again is None if named else {one.id(): one["name"] for one in again.getFeatures()} == {1: "b", 2: "a"}
    assert {one.id() for one in whole_layers.read(record_of(layer, "").whole).getFeatures()} == {2}, "else they stay"


class Desktop(QObject):
    """Windows of layouts, as the desktop opens and closes them."""

    layoutDesignerOpened = pyqtSignal(object)  # noqa: N815 - as QGIS calls it
    layoutDesignerWillBeClosed = pyqtSignal(object)  # noqa: N815

    def openLayoutDesigners(self):
        return []


class Designer:
    """A window of a layout."""

    def __init__(self, layout, window):
        self.layout, self.inner, self.told = layout, window, []

    def window(self):
        return self.inner

    def masterLayout(self):
        return self.layout

    def messageBar(self):
        return self

    def pushWarning(self, title, text):
        self.told.append(text)


class Moving:
    """Draws a sheet whose map then stands 3 mm to the right."""

    def __init__(self, layout):
        self.layout = layout

    def in_language(self, language):
        with_role(self.layout, "map").attemptMoveBy(3, 0)


def test_the_menu_keeps_the_data_as_long_as_its_window(template, qtbot):
    project, window, desktop = QgsProject(), QMainWindow(), Desktop()
    qtbot.addWidget(window)
    layout, _ = opened(template, project)
    designer, menus = Designer(layout, window), LayoutMenus(desktop, lambda *asked: None)
    desktop.layoutDesignerOpened.emit(designer)
    (menu,) = menus.menus
    menu.speak("en")
    assert menu.again is not None and not designer.told
    # A frame that goes elsewhere in its size and at its scale is told of.
    kept, menu.again = menu.again, Moving(layout)
    menu.speak("zh")
    assert len(designer.told) == 1 and "the frame of the map" in designer.told.pop()
    menu.again = kept
    desktop.layoutDesignerWillBeClosed.emit(designer)
    assert menu.again is None and not menus.menus
    # A layout that lost its map says so, in words.
    menu = menus.enter(designer)
    layout.removeLayoutItem(with_role(layout, "map"))
    menu.speak("ru")
    assert len(designer.told) == 1 and layout.name() in designer.told[0]
    layout.setCustomProperty(PROPERTY, "{}")
    with pytest.raises(SilkroadError):
        SheetAgain(layout).in_language("ru")
    menus.close_down()
    assert menu.again is None
