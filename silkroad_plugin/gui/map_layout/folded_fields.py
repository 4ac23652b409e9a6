"""Folded parts of the form with fields of Processing: what few maps need, by what it is about."""

from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout

from ...i18n import N_
from ...processing.algorithms.maps import boundary_parameters, model_parameters
from ...processing.inputs.choices import Choices
from ..wording import Wording
from .fields import ParameterFields

# What is about the same stands together, in this order; the last group takes what is of none of the others.
GROUPS = {
    "slots": N_("Section and column"),
    "boundaries": N_("Boundaries and disputed names"),
    "model": N_("Prospectivity model"),
    "further": N_("More choices"),
}
REST = "further"
SLOTS = ("SECTION", "SECTION_LINE", "COLUMN", "COLUMN_OF_UNITS")


def grouped(names: list[str]) -> dict[str, list[str]]:
    """Return names of parameters by the group in which they stand, in their order."""
    of_model = {one.name() for one in model_parameters.definitions()}
    of_borders = {one.name() for one in boundary_parameters.definitions(Choices())}
    known = dict.fromkeys(SLOTS, "slots") | dict.fromkeys(of_borders, "boundaries")
    if of_model <= set(names):  # a method alone is that of any raster
        known |= dict.fromkeys(of_model, "model")
    found: dict[str, list[str]] = {group: [] for group in GROUPS}
    for name in names:
        found[known.get(name, REST)].append(name)
    return found


class FoldedFields(QgsCollapsibleGroupBox):
    """One group: its fields are made when it is first unfolded."""

    changed = pyqtSignal()

    def __init__(self, group: str, canvas: QgsMapCanvas, parent=None):
        super().__init__(parent)
        self.setObjectName(f"silkroadLayoutGroup_{group}")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.words = Wording()
        self.words.add(self.setTitle, GROUPS[group])
        column = QVBoxLayout(self)
        self.fields = ParameterFields(f"silkroadLayoutFields_{group}", canvas)
        column.addWidget(self.fields)
        self.fields.changed.connect(self.changed)
        self.collapsedStateChanged.connect(self._unfolded)
        self._asked: tuple | None = None

    @property
    def names(self) -> list[str]:
        """The parameters that stand here, whether their fields have been made or not."""
        return self._asked[1] if self._asked else []

    def show_fields(self, algorithm, names: list[str]) -> None:
        """Show the fields of parameters, as soon as the box is unfolded; nothing of it where there are none."""
        self._asked = algorithm, names
        self.setVisible(bool(names))
        if not self.isCollapsed() or self.fields.wrappers:
            self._fill()

    def _unfolded(self, folded):
        if not folded and not self.fields.wrappers:
            self._fill()

    def _fill(self):
        if self._asked is not None:
            self.fields.show_fields(*self._asked)

    def values(self) -> dict:
        """Return what is given; what was kept counts also while the box has never been unfolded."""
        if self.fields.wrappers:
            return self.fields.values()
        return {name: value for name, value in self.fields.kept()[""].items() if name in self.names}

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
