"""The dialog "Fuzzy Inference Network": builds the text of a network as a tree, and opens the algorithm with it."""

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from ..core.errors import SilkroadError
from ..core.prospectivity.fuzzy_network import Node, build, parse, to_json, to_text
from ..core.prospectivity.fuzzy_overlay import Operator
from ..i18n import tr
from ..io.text_encoding import table_text
from ..messages import describe
from ..processing.algorithms.prospectivity.fuzzy_overlay import OPERATORS
from ..processing.inputs.evidence import distinct
from .dialogs import named_button
from .network_tree import NetworkTree, is_node, node_of

ALGORITHM = "silkroad:fuzzy_network"


class NetworkDialog(QDialog):
    """Builds a network; ``open_algorithm(id, parameters)`` opens the algorithm with it."""

    def __init__(self, open_algorithm: Callable[[str, dict], None], parent=None):
        super().__init__(parent)
        self.open_algorithm = open_algorithm
        self.setObjectName("silkroadNetworkDialog")
        self.setWindowTitle(tr("Fuzzy inference network"))
        self._build()
        self._connect()
        self._changed()

    def _build(self):
        column = QVBoxLayout(self)
        self.tree = NetworkTree()
        column.addWidget(self.tree, 2)
        row = QHBoxLayout()
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("silkroadNetworkLayer")
        self.layer.setFilters(Qgis.LayerFilter.RasterLayer)
        row.addWidget(self.layer, 1)
        self.add_layer = named_button("silkroadNetworkAddLayer", tr("Add Raster"), row)
        self.add_node = named_button("silkroadNetworkAddNode", tr("Add Node"), row)
        self.remove = named_button("silkroadNetworkRemove", tr("Remove"), row)
        column.addLayout(row)
        column.addWidget(self._node_box())
        self.text = QPlainTextEdit()
        self.text.setObjectName("silkroadNetworkText")
        self.text.setReadOnly(True)
        column.addWidget(self.text, 1)
        self.note = QLabel()
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        column.addLayout(self._last_row())
        self.resize(560, 620)

    def _node_box(self):
        self.box = QGroupBox(tr("Selected node"))
        form = QFormLayout(self.box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = QLineEdit()
        self.name.setObjectName("silkroadNetworkName")
        self.operator = QComboBox()
        self.operator.setObjectName("silkroadNetworkOperator")
        for code, title in OPERATORS.items():
            self.operator.addItem(tr(title), code)
        self.gamma = QDoubleSpinBox()
        self.gamma.setObjectName("silkroadNetworkGamma")
        self.gamma.setRange(0, 1)
        self.gamma.setSingleStep(0.05)
        self.gamma.setDecimals(3)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Operator"), self.operator)
        form.addRow(tr("Gamma"), self.gamma)
        return self.box

    def _last_row(self):
        row = QHBoxLayout()
        self.load = named_button("silkroadNetworkLoad", tr("Load…"), row)
        self.save = named_button("silkroadNetworkSave", tr("Save…"), row)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Make the Raster…"))
        box.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        box.accepted.connect(self.make)
        box.rejected.connect(self.reject)
        row.addWidget(box, 1)
        return row

    def _connect(self):
        self.add_layer.clicked.connect(self._add_layer)
        self.add_node.clicked.connect(self._add_node)
        self.remove.clicked.connect(self._remove)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.tree.currentItemChanged.connect(self._selected)
        # After the tree has finished moving what was dragged.
        self.tree.model().rowsInserted.connect(lambda *_: self._changed())
        self.tree.model().rowsRemoved.connect(lambda *_: self._changed())
        self.name.editingFinished.connect(self._edited)
        self.operator.currentIndexChanged.connect(self._edited)
        self.gamma.valueChanged.connect(self._edited)

    def _node(self):
        """Return the item of the node that is selected, or that holds the selected layer; None without one."""
        item = self.tree.currentItem()
        return item if item is None or is_node(item) else item.parent()

    def _add_layer(self):
        layer, node = self.layer.currentLayer(), self._node()
        if layer is None:
            self.note.setText(tr("Choose a raster file that is in the project."))
        elif node is None:
            self.note.setText(tr("Add a node first, and select it: a raster is an input of a node."))
        else:
            self.tree.add_layer(self._names().get(layer.id(), layer.name()), node)
            self._changed()

    def _add_node(self):
        taken = {node.name for node in self.tree.nodes()} | set(self._names().values())
        number = 1
        while (name := tr("node {number}").format(number=number)) in taken:
            number += 1
        item = self.tree.add_node(Node(name, Operator.GAMMA, ()), self._node())
        self.tree.setCurrentItem(item)
        self._changed()

    def _remove(self):
        if self.tree.currentItem() is not None:
            self.tree.remove(self.tree.currentItem())
            self._changed()

    def _selected(self):
        item = self._node()
        self.box.setEnabled(item is not None)
        if item is None:
            return
        node = node_of(item)
        with QSignalBlocker(self.name), QSignalBlocker(self.operator), QSignalBlocker(self.gamma):
            self.name.setText(node.name)
            self.operator.setCurrentIndex(self.operator.findData(node.operator.value))
            self.gamma.setValue(node.gamma)
        self.gamma.setEnabled(node.operator is Operator.GAMMA)

    def _edited(self):
        item = self._node()
        name = self.name.text().strip()
        if item is None or not name:
            return
        operator = Operator(self.operator.currentData())
        self.tree.change(item, name, operator, round(self.gamma.value(), self.gamma.decimals()))
        self.gamma.setEnabled(operator is Operator.GAMMA)
        self._changed()

    def _changed(self):
        """Show the text of the network, and what is wrong with it."""
        nodes = self.tree.nodes()
        self.text.setPlainText(to_text(nodes))
        self._selected()
        try:
            build(nodes, list(self._names().values()))
        except SilkroadError as error:
            self.note.setText(describe(error))
            self.ok.setEnabled(False)
            return
        self.note.setText("")
        self.ok.setEnabled(True)

    @staticmethod
    def _names() -> dict[str, str]:
        """Return the names of the project's rasters by layer id, as the algorithm gives them when it takes them all."""
        rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        rasters.sort(key=lambda layer: (layer.name(), layer.id()))
        names = distinct([layer.name() for layer in rasters])
        return {layer.id(): name for layer, name in zip(rasters, names, strict=True)}

    def parameters(self) -> dict:
        """Return the network as parameters of the algorithm."""
        project, names = QgsProject.instance(), self._names()
        wanted = set(self.tree.layers())
        # Layers of one name are told apart by their order, so that all of them go along.
        titles = {project.mapLayer(key).name() for key, name in names.items() if name in wanted}
        layers = [key for key in names if project.mapLayer(key).name() in titles]
        return {"INPUT": layers, "NETWORK": to_json(self.tree.nodes())}

    def make(self) -> None:
        """Open the algorithm with the network; the dialog stays for changes."""
        self.open_algorithm(ALGORITHM, self.parameters())

    def _ask_load(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Load a network"), "", tr("Networks (*.json *.txt)"))
        if path:
            self.load_file(path)

    def load_file(self, path: str) -> None:
        """Show the network of a file, or say why it cannot be read."""
        try:
            self.tree.show_nodes(parse(table_text(path, tr("Network"))))
        except SilkroadError as error:
            self.note.setText(describe(error))
            return
        self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self._changed()

    def _ask_save(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the network"), "", tr("Networks (*.json *.txt)"))
        if path:
            self.save_file(path)

    def save_file(self, path: str) -> None:
        """Write the network as JSON, or as lines into a file *.txt."""
        nodes = self.tree.nodes()
        text = to_text(nodes) if path.lower().endswith(".txt") else to_json(nodes)
        try:
            Path(path).write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            refused = SilkroadError("output_not_writable", path=path, reason=error.strerror)
            self.note.setText(describe(refused))
