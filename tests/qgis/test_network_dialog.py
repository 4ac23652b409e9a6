"""The dialog of inference networks: built by clicking, written, read again, handed to the algorithm."""

import json

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from silkroad_plugin.core.prospectivity.fuzzy_network import Node, parse
from silkroad_plugin.core.prospectivity.fuzzy_overlay import Operator
from silkroad_plugin.gui.network_dialog import NetworkDialog
from tests.qgis.scene import array, raster

MEMBERS = np.random.default_rng(8).random((3, 12, 15)).astype(np.float32)
NAMES = ("faults", "granites", "granites")


@pytest.fixture
def asked():
    return []


@pytest.fixture
def dialog(qtbot, qgis_new_project, tmp_path, asked):
    for number, name in enumerate(NAMES):
        layer = QgsRasterLayer(raster(tmp_path / f"file{number}.tif", MEMBERS[number]), name)
        QgsProject.instance().addMapLayer(layer)
    made = NetworkDialog(lambda *parts: asked.append(parts))
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def add_layers(dialog, qtbot, node, layers):
    for layer in layers:
        dialog.tree.setCurrentItem(node)
        dialog.layer.setLayer(layer)
        click(qtbot, dialog.add_layer)


def test_a_network_is_built_by_clicking_and_computed(run, dialog, qtbot, asked, tmp_path):
    assert "no node" in dialog.note.text() and not dialog.ok.isEnabled()
    faults, *granites = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: (layer.name(), layer.id()))
    click(qtbot, dialog.add_node)
    end = dialog.tree.currentItem()
    dialog.name.setText("prospectivity")
    dialog.name.editingFinished.emit()
    dialog.gamma.setValue(0.8)
    add_layers(dialog, qtbot, end, [faults])
    dialog.tree.setCurrentItem(end)
    click(qtbot, dialog.add_node)
    source = dialog.tree.currentItem()
    dialog.name.setText("source")
    dialog.name.editingFinished.emit()
    dialog.operator.setCurrentIndex(dialog.operator.findData("or"))
    add_layers(dialog, qtbot, source, granites)
    assert dialog.text.toPlainText() == (
        "prospectivity = gamma 0.8 (faults, source)\nsource = or (granites, granites_2)"
    )
    assert dialog.note.text() == "" and not dialog.gamma.isEnabled()
    click(qtbot, dialog.ok)
    (algorithm, parameters), *_ = asked
    assert algorithm == "silkroad:fuzzy_network"
    found = array(run("fuzzy_network", **parameters, OUTPUT=str(tmp_path / "o.tif"))["OUTPUT"])
    pair = np.array([MEMBERS[0], np.maximum(MEMBERS[1], MEMBERS[2])], float)
    assert found == pytest.approx((1 - (1 - pair).prod(0)) ** 0.8 * pair.prod(0) ** 0.2, abs=1e-6)


def test_what_is_saved_is_loaded_again(dialog, tmp_path):
    file = tmp_path / "сеть 网络.json"
    file.write_text(
        json.dumps(
            [
                {"name": "end", "operator": "and", "inputs": ["a", "b"]},
                {"name": "a", "operator": "gamma", "gamma": 0.7, "inputs": ["faults", "shared"]},
                {"name": "b", "operator": "sum", "inputs": ["granites", "shared"]},
                {"name": "shared", "operator": "or", "inputs": ["faults", "granites"]},
            ]
        ),
        "utf-8",
    )
    dialog.load_file(str(file))
    assert dialog.note.text() == "" and dialog.ok.isEnabled()
    for name in ("again.json", "again.txt"):
        dialog.save_file(str(tmp_path / name))
        saved = parse((tmp_path / name).read_text("utf-8"))
        assert sorted(saved, key=lambda node: node.name) == sorted(
            parse(file.read_text("utf-8")), key=lambda node: node.name
        )
    # A node that two others use changes in both places.
    shared = next(item for item in dialog.tree._items() if item.text(0) == "shared")
    dialog.tree.setCurrentItem(shared)
    dialog.operator.setCurrentIndex(dialog.operator.findData("product"))
    assert Node("shared", Operator.PRODUCT, ("faults", "granites")) in dialog.tree.nodes()
    assert len(dialog.tree.nodes()) == 4 and dialog.note.text() == ""


def test_what_is_wrong_is_told(dialog, qtbot, tmp_path):
    file = tmp_path / "net.txt"
    for text, words in (
        ("x = and (faults, nowhere)", "nowhere"),
        ("x = and (faults, y)\ny = or (granites, x)\nz = and (y, faults)", "circle"),
        ("broken", "broken"),
    ):
        file.write_text(text, "utf-8")
        dialog.load_file(str(file))
        assert words in dialog.note.text()
    dialog.load_file(str(tmp_path / "missing.json"))
    assert "missing.json" in dialog.note.text()
    dialog.tree.clear()
    click(qtbot, dialog.add_layer)
    assert "Add a node first" in dialog.note.text()
    dialog.save_file(str(tmp_path / "no" / "such" / "folder.json"))
    assert "folder.json" in dialog.note.text()


def test_removing(dialog, qtbot, tmp_path):
    file = tmp_path / "net.txt"
    file.write_text("x = and (faults, y)\ny = or (granites, faults)", "utf-8")
    dialog.load_file(str(file))
    dialog.tree.setCurrentItem(next(item for item in dialog.tree._items() if item.text(0) == "y"))
    click(qtbot, dialog.remove)
    assert dialog.text.toPlainText() == "x = and (faults)"
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
    click(qtbot, dialog.remove)
    assert dialog.tree.nodes() == [] and not dialog.ok.isEnabled()
