"""The editor of partitions: by signs, by the dendrogram, by text; from the menu and from the parameter's widget."""

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView, QgsProcessingModelerParameterWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

from silkroad_plugin.core.geochemistry.clusters import element_tree
from silkroad_plugin.core.geochemistry.compositions import variability
from silkroad_plugin.core.geochemistry.partition import tree_partition, write_partition
from silkroad_plugin.gui.partition.dialog import PartitionDialog, SamplesPartitionDialog
from silkroad_plugin.gui.partition.editor import PartitionEditor
from silkroad_plugin.gui.partition.parameter import PartitionWrapper
from tests.qgis.sample_layers import samples_layer

NAMES = [("Cu_ppm", "Cu"), ("Pb_ppm", "Pb"), ("Zn_ppm", "Zn"), ("As_ppm", "As")]
TEXT = "Cu Pb / Zn As; Cu / Pb; Zn / As"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot):
    made = PartitionEditor()
    qtbot.addWidget(made)
    made.set_parts(NAMES)
    made.resize(800, 560)
    made.show()
    return made


@pytest.fixture
def samples(qgis_new_project):
    contents = np.random.default_rng(5).lognormal(2, [0.2, 0.9, 0.4, 0.7], (80, 4))
    contents[:, 2] = 3 * contents[:, 0] * np.random.default_rng(6).lognormal(0, 0.05, 80)
    layer = samples_layer({own[0]: column.tolist() for own, column in zip(NAMES, contents.T, strict=True)})
    QgsProject.instance().addMapLayer(layer)
    return layer, contents


@pytest.fixture
def desktop(monkeypatch):
    """Give the interface of the tests a browser and a tree of layers."""
    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)


def cell(editor, qtbot, part, balance):
    """Click a cell of the table."""
    table = editor.table
    place = table.visualItemRect(table.item(part, balance)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def mark(editor, qtbot, part):
    """Click the box of a part in the dendrogram."""
    qtbot.mouseClick(editor.tree, LEFT, pos=editor.tree.place_of(part).toPoint())


def test_by_clicking_signs(editor, qtbot):
    assert "0 of 3" in editor.note.text() and "Cu, Pb, Zn, As" in editor.note.text() and not editor.complete
    qtbot.mouseClick(editor.add, LEFT)
    assert "Row 1" in editor.note.text(), "all parts are above, none below"
    cell(editor, qtbot, 2, 0)
    cell(editor, qtbot, 3, 0)
    assert editor.partition() == "Cu Pb / Zn As"
    assert "1 of 3" in editor.note.text() and "Cu, Pb; Zn, As" in editor.note.text()
    qtbot.mouseClick(editor.add, LEFT)
    cell(editor, qtbot, 1, 1)
    qtbot.mouseClick(editor.add, LEFT)
    cell(editor, qtbot, 3, 2)
    assert editor.partition() == TEXT and editor.complete and "is complete" in editor.note.text()
    assert not editor.add.isEnabled(), "nothing is left to part"
    cell(editor, qtbot, 3, 2)  # from − to 0: the balance lacks a side
    assert not editor.complete and "Row 3" in editor.note.text()
    assert editor.table.horizontalHeaderItem(2).toolTip() and not editor.table.horizontalHeaderItem(1).toolTip()
    editor.table.setCurrentCell(0, 2)
    qtbot.mouseClick(editor.remove, LEFT)
    assert editor.partition() == "Cu Pb / Zn As; Cu / Pb"


def test_by_keys_in_the_table(editor, qtbot):
    qtbot.mouseClick(editor.add, LEFT)
    assert editor.table.hasFocus() and (editor.table.currentRow(), editor.table.currentColumn()) == (0, 0)
    for key in ("+", Qt.Key.Key_Down, "-", Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, "-"):
        if isinstance(key, str):
            qtbot.keyClicks(editor.table, key)
        else:
            qtbot.keyClick(editor.table, key)
    assert editor.partition() == "Cu / Pb Zn As"
    qtbot.keyClick(editor.table, Qt.Key.Key_Delete)
    assert editor.signs.tolist() == [[1, -1, -1, 0]] and not editor.complete


def test_by_the_dendrogram(editor, qtbot):
    assert not editor.split.isEnabled()
    mark(editor, qtbot, 0)
    mark(editor, qtbot, 1)
    qtbot.mouseClick(editor.split, LEFT)
    assert editor.partition() == "Cu Pb / Zn As"
    assert not editor.split.isEnabled(), "all of a group cannot be split off, and its marks are gone or refused"
    mark(editor, qtbot, 2)
    qtbot.mouseClick(editor.split, LEFT)
    # By keys: the part at the top is Cu.
    editor.tree.setFocus()
    for _ in range(4):
        qtbot.keyClick(editor.tree, Qt.Key.Key_Up)
    qtbot.keyClick(editor.tree, Qt.Key.Key_Space)
    qtbot.keyClick(editor.tree, Qt.Key.Key_Return)
    assert editor.partition() == "Cu Pb / Zn As; Zn / As; Cu / Pb" and editor.complete
    number, at = editor.tree.forks()[2]
    qtbot.mouseClick(editor.tree, LEFT, pos=at.toPoint())
    assert editor.table.balance() == number


def test_by_text(editor):
    editor.set_text(TEXT)
    assert editor.complete and editor.signs.tolist() == [[1, 1, -1, -1], [1, -1, 0, 0], [0, 0, 1, -1]]
    editor.set_text("Cu Pb / Zn Au")
    assert "Au" in editor.note.text() and not editor.complete
    assert len(editor.signs) == 3, "the table stays as it was"
    editor.set_text("+ - - -; 0 + - -; 0 0 + -")
    assert editor.complete and editor.partition().startswith("+ -"), "a text is not rewritten under the hand"
    editor.set_text("Cu Pb / Zn As; Cu / Zn")
    assert "Row 2" in editor.note.text()


def test_starts(editor, qtbot):
    qtbot.mouseClick(editor.pivot, LEFT)
    assert editor.partition() == "Cu / Pb Zn As; Pb / Zn As; Zn / As" and editor.complete
    assert not editor.cluster.isEnabled(), "there are no samples"
    qtbot.mouseClick(editor.empty, LEFT)
    assert editor.partition() == "" and "0 of 3" in editor.note.text()


def test_other_parts_keep_what_was_parted(editor):
    editor.set_text(TEXT)
    editor.set_parts([NAMES[0], NAMES[2], NAMES[3]])
    assert editor.partition() == "Cu / Zn As; Zn / As" and editor.complete
    editor.set_parts([NAMES[0]])
    assert not editor.complete and not editor.pivot.isEnabled()


def test_clusters_are_those_of_the_variation_matrix(run, samples, qtbot):
    layer, contents = samples
    dialog = PartitionDialog(NAMES, "", layer.id())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ok.isEnabled()
    qtbot.mouseClick(dialog.editor.cluster, LEFT)
    qtbot.waitUntil(lambda: dialog.editor.run is None, timeout=20000)
    distance = np.sqrt(np.maximum(variability(contents).variation, 0))
    expected = write_partition(tree_partition(element_tree(1 - distance).joins), NAMES)
    assert dialog.editor.partition() == expected and dialog.ok.isEnabled()
    pair = expected.rpartition("; ")[2].split(" / ")
    assert sorted(pair) == ["Cu", "Zn"], "zinc was made from copper: their ratio varies least, and they part last"


def test_clusters_that_are_refused_leave_the_partition(run, samples, qtbot):
    layer, _ = samples
    dialog = PartitionDialog([*NAMES, ("Au_ppb", "Au")], "Cu / Pb Zn As Au", layer.id())
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.editor.cluster, LEFT)
    qtbot.waitUntil(lambda: dialog.editor.run is None, timeout=20000)
    assert "Au_ppb" in dialog.editor.note.text() and dialog.editor.partition() == "Cu / Pb Zn As Au"
    assert dialog.editor.cluster.isEnabled()


def test_by_itself_it_opens_the_algorithm(run, samples, qtbot):
    _, contents = samples
    asked = []
    dialog = SamplesPartitionDialog(lambda *parts: asked.append(parts))
    qtbot.addWidget(dialog)
    dialog.show()
    assert [own[0] for own in dialog.editor.names] == [own[0] for own in NAMES]
    dialog.elements.toggleItemCheckState(1)
    assert [own[0] for own in dialog.editor.names] == ["Cu_ppm", "Zn_ppm", "As_ppm"]
    dialog.editor.set_text("Cu / Zn; Cu Zn / As")
    qtbot.mouseClick(dialog.ok, LEFT)
    (algorithm, parameters), *_ = asked
    assert algorithm == "silkroad:log_ratio_transform"
    result = run(algorithm.partition(":")[2], **parameters, OUTPUT="memory:")["OUTPUT"]
    found = [[feature["ilr_1"], feature["ilr_2"]] for feature in result.getFeatures()]
    copper, zinc, arsenic = np.log(contents[:, [0, 2, 3]]).T
    first, second = (copper - zinc) / np.sqrt(2), np.sqrt(2 / 3) * ((copper + zinc) / 2 - arsenic)
    assert np.array(found) == pytest.approx(np.column_stack([first, second]), abs=1e-12)


def opened(plugin, **parameters):
    plugin.tools.open_algorithm("silkroad:log_ratio_transform", parameters)
    return plugin.tools.dialogs.all[-1]


def edited(dialog, qtbot):
    """Open the editor from the dialog of the algorithm, and return it."""
    qtbot.mouseClick(dialog.findChild(QPushButton, "silkroadEditPartition"), LEFT)
    return dialog.findChild(PartitionDialog)


def test_the_parameter_has_the_editor(desktop, plugin, samples, qtbot):
    layer, _ = samples
    dialog = opened(
        plugin, INPUT=layer.id(), ELEMENTS=["As_ppm", "Cu_ppm", "Pb_ppm"], TRANSFORM="ilr", PARTITION="As / Cu Pb"
    )
    editor = edited(dialog, qtbot)
    assert [own[0] for own in editor.editor.names] == ["As_ppm", "Cu_ppm", "Pb_ppm"]
    assert editor.editor.partition() == "As / Cu Pb" and not editor.ok.isEnabled()
    editor.editor.tree.mark(2)
    editor.editor.tree.split_asked.emit()
    qtbot.mouseClick(editor.ok, LEFT)
    filled = dialog.createProcessingParameters()
    assert filled["PARTITION"] == "As / Cu Pb; Pb / Cu"
    plugin.tools.dialogs.close_all()


def test_the_parameter_knows_the_parts_of_an_inverse(desktop, plugin, samples, qtbot):
    layer, _ = samples
    more = {"INVERSE": True, "COORDINATES": ["Cu_ppm", "Pb_ppm"], "TRANSFORM": "ilr"}
    for parts, expected in (("Ni, Co; V", ["Ni", "Co", "V"]), ("", ["part_1", "part_2", "part_3"])):
        dialog = opened(plugin, INPUT=layer.id(), PARTS=parts, **more)
        editor = edited(dialog, qtbot)
        assert [own[0] for own in editor.editor.names] == expected and not editor.editor.cluster.isEnabled()
        editor.reject()
        plugin.tools.dialogs.close_all()


def test_the_batch_has_a_box_for_text(desktop, plugin, samples):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    made = QgsApplication.processingRegistry().algorithmById("silkroad:log_ratio_transform").create()
    dialog = BatchAlgorithmDialog(made)
    panel = dialog.mainWidget()
    column = panel.parameter_to_column["PARTITION"]
    wrapper = panel.wrappers[-1][column]
    wrapper.setParameterValue(TEXT, QgsProcessingContext())
    assert wrapper.parameterValue() == TEXT and not isinstance(wrapper, PartitionWrapper)
    dialog.close()
    sip.delete(dialog)


def test_a_model_can_feed_the_text(desktop, plugin, samples):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    made = QgsApplication.processingRegistry().algorithmById("silkroad:log_ratio_transform").create()
    model = QgsProcessingModelAlgorithm()
    parameter = QgsProcessingParameterString("TEXT", "Text")
    model.addModelParameter(parameter, QgsProcessingModelParameter("TEXT"))
    dialog = ModelerParametersDialog(made, model)
    wrapper = dialog.widget.widget.wrappers["PARTITION"]
    assert isinstance(wrapper, QgsProcessingModelerParameterWidget)
    wrapper.setWidgetValue([QgsProcessingModelChildParameterSource.fromModelParameter("TEXT")])
    (found,) = wrapper.value() if isinstance(wrapper.value(), list) else [wrapper.value()]
    assert found.parameterName() == "TEXT"
    dialog.close()
    sip.delete(dialog)
