"""The threshold that all plots of one element share: its content, how the samples stand to it, what rules propose."""

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import SilkroadError
from ...i18n import interface_language
from ...numbers import number
from ...processing.workbench.chosen import of_area
from ...processing.workbench.samples import Outdated
from ...processing.workbench.threshold import (
    ALGORITHM,
    CLASSIFY,
    Parted,
    Proposal,
    conditions,
    parted,
    proposals,
    start,
)
from ..background_run import BackgroundRun
from .selection import Selection


class ProposalRun(BackgroundRun):
    """The rules of the threshold laboratory for one element; ``found`` carries what they propose."""

    found = pyqtSignal(object)

    def __init__(self, layer: str, field: str):
        super().__init__(ALGORITHM, {"INPUT": layer, "ELEMENTS": [field], "OUTPUT": "TEMPORARY_OUTPUT"})

    def _succeed(self, results):
        table = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], self._context)
        self.found.emit(proposals(table))
        super()._succeed(results)


class ClassifyRun(BackgroundRun):
    """A copy of the layer in two classes, loaded into the project."""

    def __init__(self, layer, field: str, value: float, name: str):
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        output.destinationName = name
        scheme = {"SCHEME": "limits", "LIMITS": repr(value)}
        super().__init__(CLASSIFY, {"INPUT": layer.id(), "ELEMENTS": [field], "OUTPUT": output, **scheme})


class Threshold(QObject):
    """``field`` of the element ("" none), ``value`` (None: no line), ``proposals`` of the rules for it.

    ``moved``: another content; ``proposed``: other proposals.
    """

    moved = pyqtSignal()
    proposed = pyqtSignal()

    def __init__(self, selection: Selection, parent=None):
        super().__init__(parent)
        self.selection = selection
        self.field = ""
        self.value: float | None = None
        self.proposals: list[Proposal] = []
        self._values: dict[tuple[str, str], float] = {}

    def take(self, field: str) -> None:
        """Begin with an element, where it was left, or at the end of its distribution; "" ends it."""
        if field != self.field:
            self.proposals = []
            self.proposed.emit()
        self.field = field
        self.value = None
        if field:
            try:
                self.value = self._values.get(self._key()) or start(self._determinations())
            except SilkroadError:
                self.value = None  # the plot says why
            except Outdated:
                self.selection.touch()
        self.moved.emit()

    def forget(self) -> None:
        """Forget what was found for samples that have changed; ``take`` begins anew where the line was."""
        self.proposals = []
        self.value = None
        self.proposed.emit()

    def move(self, value: float) -> None:
        """Put the threshold to a content above 0."""
        if value > 0 and value != self.value:
            self.value = self._values[self._key()] = value
            self.moved.emit()

    def parted(self) -> Parted | None:
        """Return how the samples stand to it; None without one."""
        return None if self.value is None else parted(self._determinations(), self.value)

    def rules(self) -> list[tuple[str, str]]:
        """Return the expressions for what lies above and below, with their words."""
        language = interface_language()
        limit = number(self.value, language)
        both = conditions(self.selection.samples.column(self.field), self.value)
        return [(expression, f"{self.field} {sign} {limit}") for expression, sign in zip(both, (">", "≤"), strict=True)]

    def offer(self, found: list[Proposal]) -> None:
        """Offer what the rules propose."""
        self.proposals = found
        self.proposed.emit()

    def _key(self):
        return self.selection.layer.id(), self.field

    def _determinations(self):
        return of_area(self.selection.samples, self.field)
