"""The dialog "Fuzzy Membership": the curve over the histogram, before anything is written.

The curve is drawn by the function that the algorithm uses; the dialog itself computes nothing.
"""

from collections.abc import Callable

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
)

from ..core.errors import SilkroadError
from ..core.prospectivity.fuzzy_membership import Hedge, Membership, Shape, completed, in_precision
from ..core.typed_numbers import number_of
from ..i18n import interface_language, tr
from ..messages import describe
from ..numbers import given
from ..processing.algorithms.prospectivity.fuzzy_membership import (
    HEDGES,
    PARAMETERS,
    SHAPES,
    membership_table,
    named_parameter,
)
from ..processing.inputs.typed import split_rows
from .curve_view import CurveView
from .distribution_task import DistributionTask

ALGORITHM = "silkroad:fuzzy_membership"
# What each shape asks for.
ASKED = {
    "large": ("MIDPOINT", "SPREAD"),
    "small": ("MIDPOINT", "SPREAD"),
    "near": ("MIDPOINT", "SPREAD"),
    "gaussian": ("MIDPOINT", "SPREAD"),
    "linear": ("LOWER", "UPPER"),
    "ms_large": ("MEAN_MULTIPLIER", "STD_MULTIPLIER"),
    "ms_small": ("MEAN_MULTIPLIER", "STD_MULTIPLIER"),
    "table": (),
}


class MembershipDialog(QDialog):
    """Asks for a raster and a function; ``open_algorithm(id, parameters)`` opens the algorithm with them."""

    def __init__(self, open_algorithm: Callable[[str, dict], None], parent=None):
        super().__init__(parent)
        self.open_algorithm = open_algorithm
        self.distribution = self.dtype = None
        self.task: DistributionTask | None = None
        self.setObjectName("silkroadMembershipDialog")
        self.setWindowTitle(tr("Fuzzy membership"))
        self._build()
        self._connect()
        self._shape_chosen()
        self._raster_chosen(self.raster.currentLayer())

    def _build(self):
        column = QVBoxLayout(self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self.form)
        self.raster = QgsMapLayerComboBox()
        self.raster.setObjectName("silkroadMembershipRaster")
        self.raster.setFilters(Qgis.LayerFilter.RasterLayer)
        self.shape = self._combo("silkroadMembershipShape", SHAPES)
        self.form.addRow(tr("Raster"), self.raster)
        self.form.addRow(tr("Shape"), self.shape)
        self.fields = {}
        for name, title in PARAMETERS.items():
            self.fields[name] = QLineEdit()
            self.fields[name].setObjectName(f"silkroadMembership_{name}")
            self.form.addRow(tr(title), self.fields[name])
        self.table = QPlainTextEdit()
        self.table.setPlaceholderText("1; 0.9\n2; 0.4\n10; 20; 0")
        self.table.setMaximumHeight(90)
        self.form.addRow(tr("Table (value; membership)"), self.table)
        self.hedge = self._combo("silkroadMembershipHedge", HEDGES)
        self.form.addRow(tr("Hedge"), self.hedge)
        self.view = CurveView()
        column.addWidget(self.view, 1)
        self.progress = QProgressBar()
        self.progress.hide()
        self.note = QLabel()
        self.note.setWordWrap(True)
        column.addWidget(self.progress)
        column.addWidget(self.note)
        column.addWidget(self._buttons())
        self.resize(560, 620)

    def _combo(self, name, texts):
        combo = QComboBox()
        combo.setObjectName(name)
        for code, text in texts.items():
            combo.addItem(tr(text), code)
        return combo

    def _buttons(self):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Close)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Make the Raster…"))
        box.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        box.accepted.connect(self.make)
        box.rejected.connect(self.reject)
        return box

    def _connect(self):
        self.raster.layerChanged.connect(self._raster_chosen)
        self.shape.currentIndexChanged.connect(self._shape_chosen)
        self.hedge.currentIndexChanged.connect(self._draw)
        self.table.textChanged.connect(self._draw)
        for field in self.fields.values():
            field.textChanged.connect(self._draw)
        self.view.value_chosen.connect(self._value_chosen)

    def _shape_chosen(self):
        asked = ASKED[self.shape.currentData()]
        for name, field in self.fields.items():
            field.setVisible(name in asked)
            self.form.labelForField(field).setVisible(name in asked)
        tabular = self.shape.currentData() == "table"
        self.table.setVisible(tabular)
        self.form.labelForField(self.table).setVisible(tabular)
        self._draw()

    def _raster_chosen(self, layer):
        self._stop()
        self.distribution = None
        self._draw()
        if layer is None or layer.providerType() != "gdal":
            self.note.setText(tr("Choose a raster file that is in the project."))
            return
        self.task = DistributionTask(layer.source())
        self.task.read.connect(self._values_read)
        self.task.progressChanged.connect(lambda percent: self.progress.setValue(int(percent)))
        self.progress.setValue(0)
        self.progress.show()
        QgsApplication.taskManager().addTask(self.task)

    def _values_read(self, task):
        if task is not self.task:  # one that was done before it could be stopped
            return
        self.task = None
        self.progress.hide()
        if isinstance(task.found, SilkroadError):
            self.note.setText(describe(task.found))
            return
        self.distribution, self.dtype = task.found, task.dtype
        self._draw()

    def membership(self) -> Membership:
        """Return the function as it stands; raises SilkroadError where something is missing or not allowed."""
        shape = Shape(self.shape.currentData())
        rows = split_rows(self.table.toPlainText()) if shape is Shape.TABLE else []
        numbers = {name.lower(): number_of(field.text()) for name, field in self._asked()}
        table = membership_table(rows, tr("Table (value; membership)"))
        table = in_precision(table, self.dtype)
        return completed(shape, self.distribution, Hedge[self.hedge.currentData().upper()], table, **numbers)

    def parameters(self) -> dict:
        """Return the choices as parameters of the algorithm."""
        layer = self.raster.currentLayer()
        found = {"INPUT": layer.id() if layer else None, "SHAPE": self.shape.currentData()}
        numbers = {name: number_of(field.text()) for name, field in self._asked()}
        found |= {name: value for name, value in numbers.items() if value is not None}
        if self.shape.currentData() == "table":
            found["TABLE"] = self.table.toPlainText()
        return found | {"HEDGE": self.hedge.currentData()}

    def _asked(self):
        return [(name, self.fields[name]) for name in ASKED[self.shape.currentData()]]

    def _draw(self):
        """Draw the curve, and show in the empty fields what the raster gives them."""
        self.ok.setEnabled(False)
        if self.distribution is None:
            self.view.show_curve(None, None)
            return
        try:
            membership = self.membership()
        except SilkroadError as error:
            self.view.show_curve(self.distribution, None)
            self.note.setText(describe(named_parameter(error)))
            return
        for name, field in self._asked():
            value = getattr(membership, name.lower())
            field.setPlaceholderText(given(value, interface_language()))
        self.view.show_curve(self.distribution, membership)
        self.note.setText("")
        self.ok.setEnabled(True)

    def _value_chosen(self, value):
        """Move the midpoint to where the curve was clicked."""
        if "MIDPOINT" in ASKED[self.shape.currentData()]:
            self.fields["MIDPOINT"].setText(f"{value:.6g}")

    def make(self) -> None:
        """Open the algorithm with the choices; the dialog stays for the next raster."""
        self.open_algorithm(ALGORITHM, self.parameters())

    def _stop(self):
        if self.task is not None:
            self.task.cancel()
            self.task = None
        self.progress.hide()

    def done(self, result):
        """Stop reading when the dialog closes, however that comes about."""
        self._stop()
        super().done(result)
