"""The dialog of classes of zones: what it reads by a rule, what it is told, and that the next map knows it."""

import pytest
from qgis.core import QgsVectorLayer

from silkroad_plugin import settings
from silkroad_plugin.catalogue import remembered_values
from silkroad_plugin.catalogue.remembered_values import Said, classes_of
from silkroad_plugin.gui.classes_dialog import ClassesDialog
from silkroad_plugin.gui.own_layer_dialog import OwnLayerDialog
from silkroad_plugin.gui.values_dialog import AGE, FIRST, READ, VALUE
from tests.qgis.sheet_tools import Listener, print_map
from tools import synthetic_hazards

RULE = classes_of("susceptibility")


@pytest.fixture(scope="module")
def data(tmp_path_factory, qgis_app):
    return synthetic_hazards.make(tmp_path_factory.mktemp("hazards"))


@pytest.fixture
def layer(data):
    """Return the zones, of which nothing is remembered before or after."""

    def made():
        return QgsVectorLayer(str(data.zones), "zones", "ogr")

    def forget():
        for rule in ("susceptibility", "hazard", "risk"):
            remembered_values.remember(made(), [], classes_of(rule))
            settings.forget(remembered_values._setting(made(), classes_of(rule), remembered_values.FIELDS))

    forget()
    yield made()
    forget()


def test_what_is_said_is_remembered_for_source_and_rule_and_taken_by_the_map(layer, data, tmp_path):
    dialog = ClassesDialog(layer)
    dialog.choose({"class": "class"}, "susceptibility")
    assert dialog.table.isColumnHidden(AGE)
    read = {
        dialog.table.item(row, VALUE).text(): dialog.table.item(row, READ).text()
        for row in range(dialog.table.rowCount())
    }
    assert next(iter(read.items())) == ("IV?", "") and set(list(read.values())[1:]) <= set(
        dialog.choices("kind").values()
    )
    combo = dialog.table.cellWidget(0, FIRST)
    combo.setCurrentIndex(combo.findData("none"))
    assert dialog.note.text() == ""
    dialog.save(str(tmp_path / "said.csv"))
    dialog.accept()
    again = QgsVectorLayer(str(data.zones), "other name", "ogr")
    assert remembered_values.everything_said(again) == {RULE.setting: [Said("class", "IV?", kind="none")]}
    second = ClassesDialog(again)
    assert second.way.currentData() == "susceptibility" and second.fields["class"].currentData() == "class"
    second.choose({"class": "class"}, "hazard")
    assert second.rows() == [], "another rule has answers of its own"
    second.load(str(tmp_path / "said.csv"))
    assert second.rows() == [Said("class", "IV?", kind="none")]
    assert_rules_keep_their_answers(second)
    log = Listener()
    wanted = synthetic_hazards.maps(data)["geohazard"] | {"MAP_TYPE": "geohazard", "SITES": None}
    print_map(tmp_path, log, **wanted, LANGUAGES=["en"], FORMATS=["png"], DPI=40)
    assert not any("not understood" in warning for warning in log.warnings)
    assert any("is taken: 1" in note and "CLASS_TABLE" in note for note in log.notes)


def assert_rules_keep_their_answers(dialog):
    """Whichever rule is looked at, and of values that the layer has not at this moment: all are remembered on OK."""
    row = next(row for row in range(dialog.table.rowCount()) if dialog.table.item(row, VALUE).text() == "IV?")
    combo = dialog.table.cellWidget(row, FIRST)
    combo.setCurrentIndex(combo.findData("high"))
    gone = Said("class", "Ⅴ", kind="low")
    dialog.said["class", "Ⅴ"] = gone
    said = {"hazard": {Said("class", "IV?", kind="high"), gone}, "susceptibility": {Said("class", "IV?", kind="none")}}
    for rule in ("susceptibility", "risk", "hazard", "risk"):
        dialog.way.setCurrentIndex(dialog.way.findData(rule))
        assert set(dialog.rows()) == said.get(rule, set()), rule
    dialog.accept()
    kept = {rule: set(remembered_values.remembered(dialog.layer, classes_of(rule))) for rule in said}
    assert kept == said
    assert remembered_values.remembered_choice(dialog.layer, classes_of("hazard")) == ({"class": "class"}, "hazard")


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("field,value,class\nclass,IV?,hihg\n", "row 2: “hihg” is no class"),
        ("value,kind\nIV?,high\n", "must name the columns value and class"),
    ],
)
def test_a_table_that_a_map_refuses_is_refused(layer, tmp_path, table, told):
    """A word that is no class would else be lost without a word."""
    dialog = ClassesDialog(layer)
    dialog.choose({"class": "class"}, "susceptibility")
    path = tmp_path / "classes.csv"
    path.write_text(table, "utf-8")
    dialog.load(str(path))
    assert told in dialog.note.text() and dialog.rows() == []


def test_a_table_that_a_map_takes_is_taken(layer, tmp_path):
    """With capitals, and with rows of sites beside."""
    dialog = ClassesDialog(layer)
    dialog.choose({"class": "class"}, "susceptibility")
    path = tmp_path / "classes.csv"
    path.write_text("field,value,class\nclass,IV?,High\nkind,обвал,collapse\n", "utf-8")
    dialog.load(str(path))
    assert Said("class", "IV?", kind="high") in dialog.rows()
    assert dialog.table.cellWidget(0, FIRST).currentData() == "high"


def test_the_dialog_of_own_layers_opens_it_for_zones(layer, data):
    dialog = OwnLayerDialog("en")
    assert not dialog.classes.isVisibleTo(dialog)
    dialog.role.setCurrentIndex(dialog.role.findData("zones"))
    dialog.file.setFilePath(str(data.zones))
    assert dialog.classes.isVisibleTo(dialog) and not dialog.ages.isVisibleTo(dialog)
    dialog.classes.click()
    assert dialog.values_dialog.isVisible()
    dialog.values_dialog.reject()
    dialog.accept()
