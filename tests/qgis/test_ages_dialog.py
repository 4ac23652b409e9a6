"""The dialog of ages and rocks: what it reads, what it is told, and that the next map knows it."""

import json

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from silkroad_plugin import settings
from silkroad_plugin.catalogue import remembered_values
from silkroad_plugin.catalogue.remembered_values import AGES, Said
from silkroad_plugin.gui import values_dialog
from silkroad_plugin.gui.ages_dialog import AgesDialog
from silkroad_plugin.gui.values_dialog import AGE, FIRST, NOT_READ, READ, VALUE
from tests.qgis.sheet_tools import Listener, print_map
from tools import synthetic_geology

FIELDS = {"age": "age", "lithology": "lithology", "index": "index"}
KIND, ROCK, GENESIS = (FIRST + list(AgesDialog.CHOICES).index(what) for what in ("kind", "rock", "genesis"))


@pytest.fixture(scope="module")
def areas(tmp_path_factory, qgis_app):
    """Return the path of the synthetic areas."""
    return synthetic_geology.make(tmp_path_factory.mktemp("ages"))[0]


@pytest.fixture
def layer(areas):
    """Return the layer, of which nothing is remembered before or after."""

    def made():
        return QgsVectorLayer(f"{areas}|layername=synthetic_geology", "geology", "ogr")

    def forget():
        remembered_values.remember(made(), [])
        settings.forget(remembered_values._setting(made(), AGES, remembered_values.FIELDS))

    forget()
    yield made()
    forget()


def place_of(dialog, value):
    return next(row for row in range(dialog.table.rowCount()) if dialog.table.item(row, VALUE).text() == value)


def opened(layer):
    dialog = AgesDialog(layer)
    dialog.choose(FIELDS, "chinese")
    return dialog


def test_what_is_not_understood_stands_first_and_is_counted(layer):
    dialog = opened(layer)
    assert dialog.table.item(0, VALUE).text() == "?" and dialog.table.item(0, READ).text() == ""
    assert dialog.note.text().endswith("1")
    assert dialog.table.item(place_of(dialog, "C2"), READ).text() == "Upper Carboniferous"
    dialog.choose(FIELDS, "russian")
    assert dialog.table.item(place_of(dialog, "C2"), READ).text() == "Middle Carboniferous"


def test_what_is_said_is_remembered_for_the_source_and_taken_by_the_map(layer, areas, tmp_path):
    dialog = opened(layer)
    row = place_of(dialog, "?")
    dialog.table.item(row, AGE).setText("sometime")
    assert not dialog.ok.isEnabled() and "sometime" in dialog.note.text()
    dialog.table.item(row, AGE).setText("Qh")
    combo = dialog.table.cellWidget(row, KIND)
    combo.setCurrentIndex(combo.findData("stratified"))
    assert dialog.ok.isEnabled() and dialog.note.text() == ""
    dialog.accept()
    # Opened anew, and by another way to name the same table.
    again = QgsVectorLayer(str(areas), "other name", "ogr")
    assert remembered_values.remembered(again) == [Said("index", "?", "Qh", "stratified")]
    second = opened(again)
    assert second.table.item(place_of(second, "?"), AGE).text() == "Qh"
    log = Listener()
    wanted = {"GEOLOGY": str(areas), "MAP_TYPE": "geological", "AGE_TRADITION": "chinese", "INDEX_FIELD": "index"}
    print_map(tmp_path, log, **wanted, LANGUAGES=["en"], FORMATS=["png"], DPI=50, SHOW_DEPOSITS=False)
    assert not any("not understood" in warning for warning in log.warnings)
    assert any("is taken: 1" in note for note in log.notes)


def test_a_table_goes_out_and_in(layer, tmp_path):
    dialog = opened(layer)
    dialog.said["index", "?"] = Said("index", "?", "J3", "acid", "名", "Имя", "Name")
    dialog.show_values()
    dialog.save(str(tmp_path / "said.csv"))
    other = opened(layer)
    other.load(str(tmp_path / "said.csv"))
    assert other.rows() == [Said("index", "?", "J3", "acid", "名", "Имя", "Name")]
    bad = tmp_path / "bad.csv"
    bad.write_text("a,b\n1,2\n", "utf-8")
    other.load(str(bad))
    assert "value, age and kind" in other.note.text()
    other.save(str(tmp_path / "nowhere" / "said.csv"))
    assert "nowhere" in other.note.text()


def test_a_table_with_a_word_that_is_no_kind_is_refused_and_capitals_are_none(layer, tmp_path):
    dialog, path = opened(layer), tmp_path / "ages.csv"
    path.write_text("field,value,age,kind\nindex,?,J3,Acid\n", "utf-8")
    dialog.load(str(path))
    assert dialog.rows() == [Said("index", "?", "J3", "acid")]
    path.write_text("field,value,age,kind\nindex,?,J3,granite\n", "utf-8")
    other = opened(layer)
    other.load(str(path))
    assert "row 2: “granite” is no kind of rock" in other.note.text() and other.rows() == []


def test_genesis_and_rock_are_said_and_remembered(layer, areas):
    dialog = opened(layer)
    row = place_of(dialog, "Qh^al")
    assert dialog.table.item(row, READ).text() == "Holocene; Alluvial"
    for column, code in ((GENESIS, "glacial"), (ROCK, "till")):
        combo = dialog.table.cellWidget(row, column)
        combo.setCurrentIndex(combo.findData(code))
    dialog.accept()
    assert remembered_values.remembered(layer) == [Said("index", "Qh^al", genesis="glacial", rock="till")]
    again = opened(layer)
    assert again.table.cellWidget(place_of(again, "Qh^al"), GENESIS).currentData() == "glacial"


def test_fields_and_convention_are_chosen_again(layer):
    """With something said of the index alone, too: it is not taken for the field of ages."""
    dialog = opened(layer)
    dialog.table.item(place_of(dialog, "?"), AGE).setText("Qh")
    dialog.accept()
    again = AgesDialog(layer)
    chosen = {name: combo.currentData() for name, combo in again.fields.items()}
    assert chosen == {"age": "age", "index": "index", "lithology": "lithology"}
    assert again.way.currentData() == "chinese" and again.note.text() == ""


def test_likely_fields_and_the_convention_that_fits_are_proposed(layer):
    dialog = AgesDialog(layer)
    assert {name: combo.currentData() for name, combo in dialog.fields.items()} == FIELDS
    assert dialog.way.currentData() == "chinese" and dialog.table.rowCount() > 20
    fields = "&".join(f"field={name}:string" for name in ("village", "Возраст", "ИНДЕКС", "Порода"))
    russian = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "r", "memory")
    for index in ("Є1-2", "₽2", "C2", "RF3"):
        feature = QgsFeature(russian.fields())
        feature.setAttributes(["", "", index, ""])
        russian.dataProvider().addFeature(feature)
    dialog = AgesDialog(russian)
    assert [combo.currentData() for combo in dialog.fields.values()] == ["Возраст", "ИНДЕКС", "Порода"]
    assert dialog.way.currentData() == "russian"


def test_the_map_takes_the_convention_that_is_remembered(layer, areas, tmp_path):
    wanted = {"GEOLOGY": str(areas), "MAP_TYPE": "geological", "EDITION": "russian", "INDEX_FIELD": "index"}
    wanted |= {"LANGUAGES": ["en"], "FORMATS": ["png"], "DPI": 50, "SHOW_DEPOSITS": False}
    table = tmp_path / "said.csv"
    table.write_text("field,value,age,kind\nindex,?,J3,\nindex,C9,C2,\n,чужое,C2,\nindx,C2,C1,\n", "utf-8")
    log = Listener()
    print_map(tmp_path, log, **wanted, AGE_MAPPING=str(table))
    (told,) = (warning for warning in log.warnings if "AGE_TRADITION" in warning)
    assert "AGE_TRADITION=chinese" in told and "∈" in told and "Qh" in told and "Pt" in told
    (lost,) = (warning for warning in log.warnings if "AGE_MAPPING" in warning)
    assert "layer: 3" in lost and all(one in lost for one in ("index: C9", "чужое", "indx: C2")) and "?" not in lost
    opened(layer).accept()
    log = Listener()
    print_map(tmp_path, log, **wanted)
    assert any("remembered for this layer is taken: Chinese" in note for note in log.notes)
    assert not any("AGE_TRADITION" in warning for warning in log.warnings)
    log = Listener()
    print_map(tmp_path, log, **wanted, AGE_TRADITION="international")
    assert not any("remembered for this layer" in note for note in log.notes)


def test_rows_that_are_understood_can_be_read(layer):
    """The brush of no colour is black."""
    dialog = opened(layer)
    styles = {dialog.table.item(row, VALUE).background().style() for row in range(1, dialog.table.rowCount())}
    assert styles == {Qt.BrushStyle.NoBrush}
    assert dialog.table.item(0, VALUE).background().color() == NOT_READ


def test_return_in_a_dialog_says_nothing_for_the_user(layer, areas):
    from silkroad_plugin.gui.own_layer_dialog import OwnLayerDialog

    own = OwnLayerDialog("en")
    own.file.setFilePath(str(areas))
    for dialog in (opened(layer), own):
        dialog.show()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()


def test_what_an_earlier_version_remembered_is_read(layer):
    key = remembered_values._setting(layer, AGES)
    settings.put(key, json.dumps([["index", "?", "J3", "acid", "名", "Имя", "Name"]]))
    assert remembered_values.remembered(layer) == [Said("index", "?", "J3", "acid", "名", "Имя", "Name")]


def test_a_field_of_thousands_of_values_does_not_stop_qgis_nor_forget_what_was_said(qgis_app, monkeypatch):
    """Somebody chooses the field of numbers by mistake."""
    monkeypatch.setattr(values_dialog, "MOST", 3)
    many = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "many", "memory")
    features = [QgsFeature(many.fields()) for _ in range(8)]
    for number, feature in enumerate(features):
        feature.setAttributes([f"?{number}"])
    many.dataProvider().addFeatures(features)
    dialog = AgesDialog(many)
    dialog.said["name", "?7"] = Said("name", "?7", "J3")
    dialog.choose({"index": "name"}, "chinese")
    assert dialog.table.rowCount() == 3 and "not shown: 5." in dialog.note.text()
    assert dialog.rows() == [Said("name", "?7", "J3")]


def test_nothing_said_forgets(layer):
    remembered_values.remember(layer, [Said("index", "?", "J3")])
    remembered_values.remember(layer, [Said("index", "?")])
    assert remembered_values.remembered(layer) == []


def test_the_dialog_of_own_layers_opens_it_for_geology(layer, areas):
    from silkroad_plugin.gui.own_layer_dialog import OwnLayerDialog

    dialog = OwnLayerDialog("en")
    assert not dialog.ages.isEnabled() and not dialog.classes.isEnabled(), "without a file there is nothing to ask"
    dialog.file.setFilePath(str(areas))
    assert dialog.ages.isVisibleTo(dialog) and dialog.ages.isEnabled()
    dialog.ages.click()
    assert dialog.values_dialog.isVisible()
    dialog.values_dialog.reject()
    dialog.file.setFilePath(str(areas.with_name("nowhere.gpkg")))
    assert not dialog.ages.isEnabled()
    dialog.role.setCurrentIndex(dialog.role.findData("faults"))
    assert not dialog.ages.isVisibleTo(dialog)
