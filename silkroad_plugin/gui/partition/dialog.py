"""The editor of partitions as a dialog: of the parameter of an algorithm, or by itself with a layer of samples."""

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsProcessingFeatureSourceDefinition
from qgis.gui import QgsCheckableComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout

from ...i18n import tr
from ...io.geochemistry.samples import column_of, columns_of
from ...processing.inputs.compositions import names_of_columns
from .editor import PartitionEditor

ALGORITHM = "silkroad:log_ratio_transform"


class PartitionDialog(QDialog):
    """Edits the partition of parts that are given; accepted, ``editor.partition()`` is the text."""

    def __init__(self, names: Sequence[tuple[str, ...]] = (), text: str = "", source=None, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadPartitionDialog")
        self.setWindowTitle(tr("Sequential binary partition"))
        self.column = QVBoxLayout(self)
        self.editor = PartitionEditor()
        self.column.addWidget(self.editor, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Use the Partition"))
        self.ok.setAutoDefault(False)
        box.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        self.editor.changed.connect(self._changed)
        self.editor.set_parts(names, source)
        self.editor.set_text(text)
        self.resize(820, 640)

    def _changed(self):
        self.ok.setEnabled(self.editor.complete)

    def done(self, result):
        """Stop what runs when the dialog closes, however that comes about."""
        self.editor.stop()
        super().done(result)


class SamplesPartitionDialog(PartitionDialog):
    """Asks for the layer and its elements, too; ``open_algorithm(id, parameters)`` opens the algorithm with them."""

    def __init__(self, open_algorithm: Callable[[str, dict], None], parent=None):
        super().__init__(parent=parent)
        self.open_algorithm = open_algorithm
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("silkroadPartitionLayer")
        self.layer.setFilters(Qgis.LayerFilter.VectorLayer)
        self.elements = QgsCheckableComboBox()
        self.elements.setObjectName("silkroadPartitionElements")
        form.addRow(tr("Samples"), self.layer)
        form.addRow(tr("Elements of the layer"), self.elements)
        self.column.insertLayout(0, form)
        self.ok.setText(tr("Transform…"))
        self.layer.layerChanged.connect(self._layer_chosen)
        self.elements.checkedItemsChanged.connect(lambda items: self._elements_chosen())
        self._layer_chosen(self.layer.currentLayer())

    def _layer_chosen(self, layer):
        """Offer the elements of the layer, all of them chosen."""
        fields = [] if layer is None else [column.field for column in columns_of(layer.fields().names())]
        with QSignalBlocker(self.elements):
            self.elements.clear()
            for name in fields:
                self.elements.addItemWithCheckState(name, Qt.CheckState.Checked)
        self._elements_chosen()

    def chosen(self) -> list[str]:
        """Return the fields that are ticked, in the order of the layer."""
        ticked = set(self.elements.checkedItems())
        items = (self.elements.itemText(index) for index in range(self.elements.count()))
        return [name for name in items if name in ticked]

    def _elements_chosen(self):
        layer, chosen = self.layer.currentLayer(), self.chosen()
        names = layer.fields().names() if layer is not None else []
        columns = [column_of(field, names) for field in chosen]
        self.editor.set_parts(names_of_columns(columns), layer.id() if layer is not None else None)

    def accept(self) -> None:
        """Open the algorithm with the partition; the dialog stays for changes."""
        source = QgsProcessingFeatureSourceDefinition(self.layer.currentLayer().id())
        text = self.editor.partition()
        parameters = {"INPUT": source, "ELEMENTS": self.chosen(), "TRANSFORM": "ilr", "PARTITION": text}
        self.open_algorithm(ALGORITHM, parameters)
