"""silkroad:propose_anomaly_classes: the rules, what they ask, and their editor."""

import csv
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView
from qgis.PyQt.QtCore import Qt

from silkroad_plugin.catalogue import anomaly_rules
from silkroad_plugin.catalogue.anomaly_rules import Rule
from silkroad_plugin.gui.class_rules.dialog import RulesDialog
from silkroad_plugin.gui.class_rules.parameter import RulesWrapper
from silkroad_plugin.i18n import LANGUAGES
from silkroad_plugin.processing.algorithms.geochemistry_anomalies.propose_anomaly_classes import prepare
from tests.qgis.scene import Log, layer

FIELDS = "field=rank:integer&field=anomaly:string&field=elements:string&field=count:integer&field=formula:string"
# Squares of 10 km in a row, 20 km apart from each other: rank, elements, formula.
ANOMALIES = (
    (1, "Cu Pb Zn", "Cu5.0 Pb2.5 Zn1.6"),
    (2, "Au As", "Au3.0 As2.0"),
    (3, "Cu Mo W", "Mo2.0"),
    (4, "Sb", ""),
    (5, "TFe2O3", "TFe2O33.1"),
    (6, "Ni", "Ni1.6"),
)


def box(number):
    west = 500_000 + 30_000 * number
    return (
        f"POLYGON(({west} 5500000, {west + 10_000} 5500000, {west + 10_000} 5510000, {west} 5510000, {west} 5500000))"
    )


@pytest.fixture
def anomalies():
    found = QgsVectorLayer(f"Polygon?crs=EPSG:32645&{FIELDS}&field=class:string", "ranked", "memory")
    features = []
    for number, (rank, elements, formula) in enumerate(ANOMALIES):
        feature = QgsFeature(found.fields())
        feature.setAttributes([rank, f"A{rank}", elements, len(elements.split()), formula, "mine"])
        feature.setGeometry(QgsGeometry.fromWkt(box(number)))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    return found


@pytest.fixture
def deposits():
    """A large copper deposit inside the first, gold 5 km beside the second, copper in the fourth (antimony)."""
    found = QgsVectorLayer(
        "Point?crs=EPSG:32645&field=name:string&field=commodities:string&field=size_class:string", "deposits", "memory"
    )
    given = (
        ("POINT(505000 5505000)", "Kol", "Cu; Mo", "large"),
        ("POINT(545000 5505000)", "Zar", "Au", "small"),
        ("POINT(595000 5505000)", "Ker", "Cu", ""),
    )
    features = []
    for place, *values in given:
        feature = QgsFeature(found.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(place))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    return found


def propose(run, anomalies, folder, log=None, **changes):
    path = str(folder / "classes.gpkg")
    results = run("propose_anomaly_classes", log, **({"INPUT": anomalies, "OUTPUT": path} | changes))
    rows = list(QgsVectorLayer(results["OUTPUT"], "classes", "ogr").getFeatures())
    return results, {row["anomaly"]: row for row in rows}


def test_what_the_rules_ask_is_measured(run, anomalies, deposits, tmp_path):
    # Half of the third anomaly is granite; another polygon over the same half counts once.
    west = 560_000
    half = f"POLYGON(({west} 5490000, {west + 5000} 5490000, {west + 5000} 5520000, {west} 5520000, {west} 5490000))"
    rocks = layer([half, half, box(0)], epsg=32645, values=["granite", "granite", "shale"], kind="Polygon")
    field = rocks.fields()[0].name()
    given = {"GEOLOGY": rocks, "FAVOURABLE": f"\"{field}\" = 'granite'", "DEPOSITS": deposits, "WITHIN": 30}
    results, rows = propose(run, anomalies, tmp_path, **given)
    scale = 1 / 0.9996
    first, second, third = (rows[name] for name in ("A1", "A2", "A3"))
    assert (first["deposit_km"], first["deposit_same_km"], first["deposit_same_size"]) == (0, 0, "large")
    assert second["deposit_same_km"] == pytest.approx(5 * scale, rel=1e-3)
    assert second["deposit_same_size"] == NULL
    # The anomaly of antimony holds copper: a deposit inside, but none of its own.
    assert (rows["A4"]["deposit_km"], rows["A4"]["deposit_same_km"]) == (0, NULL)
    assert third["geology_share"] == pytest.approx(50, abs=0.01)
    assert first["geology_share"] == 0
    assert [rows[f"A{i}"]["coefficient"] for i in (1, 2, 5)] == [5.0, 3.0, 3.1]
    assert rows["A4"]["coefficient"] == NULL
    assert rows["A3"]["rank_percent"] == pytest.approx(50)
    # The geologist's own class stays, and the proposal has a name of its own.
    assert {row["class"] for row in rows.values()} == {"mine"}
    assert results["UNCLASSED"] == 0


def test_the_chinese_rules_in_their_order(run, anomalies, deposits, tmp_path):
    log = Log()
    _, rows = propose(run, anomalies, tmp_path, log, DEPOSITS=deposits)
    assert [rows[f"A{i}"]["class_proposal"] for i in range(1, 7)] == ["甲1", "乙2", "丙2", "丙2", "丙3", "丙3"]
    assert rows["A1"]["class_rule"].startswith("1: ")
    assert any("suggestion" in text for text in log.infos)
    assert any("check against your copy" in text for text in log.infos)


def test_the_russian_rules(run, anomalies, deposits, tmp_path):
    _, rows = propose(run, anomalies, tmp_path, TRADITION="ru", DEPOSITS=deposits)
    assert [rows[f"A{i}"]["class_proposal"] for i in range(1, 7)] == ["I", "II", "III", "III", "IV", "IV"]


def test_own_rules_as_text_and_as_a_file(run, anomalies, deposits, tmp_path):
    text = 'X; three elements; "count" = 3\nY；金；"elements" LIKE \'%Au;%\' OR "elements" LIKE \'Au%\''
    log = Log()
    results, rows = propose(run, anomalies, tmp_path, log, RULES=text, DEPOSITS=deposits)
    assert [rows[f"A{i}"]["class_proposal"] for i in range(1, 7)] == ["X", "Y", "X", NULL, NULL, NULL]
    assert rows["A2"]["class_rule"] == "2: 金"
    assert results["UNCLASSED"] == 3 and any("3" in text for text in log.warnings)
    path = tmp_path / "own.csv"
    anomaly_rules.write(str(path), anomaly_rules.parse(text, "rules"))
    _, again = propose(run, anomalies, tmp_path, RULES_FILE=str(path), DEPOSITS=deposits)
    assert {key: row["class_proposal"] for key, row in again.items()} == {
        key: row["class_proposal"] for key, row in rows.items()
    }
    # What has proposals already gets new ones in their place.
    before = QgsVectorLayer(str(tmp_path / "classes.gpkg"), "before", "ogr")
    other = {"INPUT": before, "OUTPUT": str(tmp_path / "second.gpkg"), "RULES": "Z; all; TRUE", "DEPOSITS": deposits}
    found = QgsVectorLayer(run("propose_anomaly_classes", **other)["OUTPUT"], "second", "ogr")
    assert found.fields().names().count("class_proposal") == 1
    assert {row["class_proposal"] for row in found.getFeatures()} == {"Z"}


def test_the_deposits_of_the_plugin_are_the_default(run, tmp_path):
    """Ridder-Sokolnoe lies at 83.52° E, 50.35° N."""
    found = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}", "ranked", "memory")
    feature = QgsFeature(found.fields())
    feature.setAttributes([1, "A1", "Pb Zn", 2, "Pb3.0"])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((83.3 50.2, 83.8 50.2, 83.8 50.5, 83.3 50.5, 83.3 50.2))"))
    found.dataProvider().addFeature(feature)
    _, rows = propose(run, found, tmp_path)
    assert rows["A1"]["deposit_same_km"] == 0
    assert rows["A1"]["class_proposal"].startswith("甲")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"RULES": "only words"}, ["line 1", "only words"]),
        ({"RULES": 'A; t; "rank" <'}, ["rule 1", '"rank" <']),
        ({"RULES": 'A; t; "nobody" = 1'}, ["nobody", "double quotes"]),
        ({"RULES": "A; t; to_int('x') > 1"}, ["cannot be evaluated"]),
        ({"RULES": "A; t; TRUE", "RULES_FILE": "own.csv"}, ["Leave one"]),
        ({"RULES_FILE": "wrong.csv"}, ["condition", "wrong.csv"]),
        ({"RULES_FILE": "nowhere.csv"}, ["nowhere.csv"]),
        ({"FAVOURABLE": "TRUE"}, ["go together"]),
    ],
)
def test_refusals(refused, anomalies, tmp_path, changes, words):
    (tmp_path / "own.csv").write_text("class,condition\nA,TRUE\n", encoding="utf-8")
    (tmp_path / "wrong.csv").write_text("class,rule\nA,TRUE\n", encoding="utf-8")
    if "RULES_FILE" in changes:
        changes = changes | {"RULES_FILE": str(tmp_path / changes["RULES_FILE"])}
    path = tmp_path / "refused.gpkg"
    message = refused("propose_anomaly_classes", INPUT=anomalies, OUTPUT=str(path), **changes)
    for word in words:
        assert word in message, message
    assert not path.exists()


def test_other_layers_are_refused(refused):
    assert "formula" in refused("propose_anomaly_classes", INPUT=layer([box(0)], kind="Polygon"), OUTPUT="memory:")


def test_shipped_rules_can_be_read_end_with_a_rest_and_name_their_source(qgis_processing):
    names = ["rank", "count", *(name for name, *_ in anomaly_rules.ASKED)]
    for tradition in anomaly_rules.TRADITIONS:
        for language in LANGUAGES:
            rules = anomaly_rules.shipped(tradition, language)
            prepare(rules, names, "rules")
            assert rules[-1].condition == "TRUE"
            assert all(rule.title and rule.source for rule in rules)
            assert anomaly_rules.parse(anomaly_rules.to_text(rules), "rules") == [
                Rule(rule.code, rule.condition, rule.title) for rule in rules
            ]


@pytest.fixture
def dialog(qtbot, qgis_new_project):
    made = RulesDialog("", "cn")
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_editor_by_clicking(dialog, qtbot, tmp_path):
    assert [rule.code for rule in dialog.rules()][:3] == ["甲1", "甲2", "甲3"]
    assert dialog.ok.isEnabled()
    click(qtbot, dialog.down)
    assert [rule.code for rule in dialog.rules()][:3] == ["甲2", "甲1", "甲3"]
    click(qtbot, dialog.remove)
    assert [rule.code for rule in dialog.rules()][:2] == ["甲2", "甲3"]
    click(qtbot, dialog.add)
    assert not dialog.ok.isEnabled() and "no rule" in dialog.note.text()
    row = dialog.table.currentRow()
    dialog.table.item(row, 0).setText("特")
    dialog.table.item(row, 2).setText('"deposit_km" < ')
    assert not dialog.ok.isEnabled()
    dialog.table.item(row, 2).setText('"deposit_km" < 3')
    assert dialog.ok.isEnabled() and dialog.note.text() == ""
    path = tmp_path / "rules.csv"
    dialog.save_file(str(path))
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        assert [line["class"] for line in csv.DictReader(file)] == [rule.code for rule in dialog.rules()]
    kept = dialog.text()
    dialog.shipped.setCurrentIndex(1)
    click(qtbot, dialog.take)
    assert [rule.code for rule in dialog.rules()] == ["I", "II", "III", "IV"]
    dialog.load_file(str(path))
    assert dialog.text() == kept


def test_the_builder_knows_the_fields(dialog):
    names = dialog.layer.fields().names()
    assert {"rank", "formula", "deposit_same_km", "geology_share"} <= set(names)
    assert dialog.builder('"rank" < 3').expressionText() == '"rank" < 3'


def test_the_parameter_opens_the_editor(run, qtbot, qgis_new_project, anomalies, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.utils import iface

    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)
    QgsProject.instance().addMapLayer(anomalies)
    algorithm = QgsApplication.processingRegistry().algorithmById("silkroad:propose_anomaly_classes").create()
    shown = AlgorithmDialog(algorithm, False, None)
    qtbot.addWidget(shown)
    wrapper = shown.mainWidget().wrappers["RULES"]
    assert isinstance(wrapper, RulesWrapper)
    wrapper.setParameterValue('Q; mine; "rank" = 1', QgsProcessingContext())
    click(qtbot, wrapper.edit)
    assert [rule.code for rule in wrapper.dialog.rules()] == ["Q"]
    wrapper.dialog.table.item(0, 0).setText("W")
    wrapper.dialog.accept()
    assert wrapper.parameterValue() == 'W; mine; "rank" = 1'
