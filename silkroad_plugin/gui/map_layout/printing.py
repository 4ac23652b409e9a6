"""Runs an algorithm that belongs to the main thread, such as printing, with its progress and a button that ends it."""

import time

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget

from ...i18n import tr
from ...processing.algorithms.maps.print_sheet_series import counts_told
from .. import notes

BREATH = 0.05  # seconds after which the dialog is drawn and its button heard
PARTS = 1000


class Printing:
    """One run: ``results`` is empty where it failed, and ``reason`` says why."""

    def __init__(self, kind, parameters: dict, parent: QWidget):
        """``kind``: the class of the algorithm; ``parent``: the window that waits."""
        self.results: dict = {}
        self.reason = ""
        self.summary = ""  # how many sheets of a series were printed, and how many had been before
        self.told: list[str] = []
        self._algorithm = kind()
        self._parameters, self._parent = parameters, parent

    def run(self) -> bool:
        """Print; return whether there is something to show."""
        algorithm = self._algorithm
        algorithm.initAlgorithm({})
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        dialog = QProgressDialog(algorithm.displayName(), tr("Cancel"), 0, PARTS, self._parent)
        dialog.setObjectName("silkroadPrinting")
        dialog.setWindowTitle(algorithm.displayName())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(420)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        feedback = _Feedback(dialog, self.told)
        dialog.canceled.connect(feedback.cancel)
        dialog.setValue(0)
        try:
            accepted, reason = algorithm.checkParameterValues(self._parameters, context)
            if not accepted:
                raise QgsProcessingException(reason)
            self.results, done = algorithm.run(self._parameters, context, feedback, {}, False)
            self.summary = counts_told(self.results) if "KEPT" in self.results else ""
            if not done:
                self.reason = feedback.textLog().strip().rpartition("\n")[2]
        except QgsProcessingException as error:
            self.reason = str(error)
            if not feedback.isCanceled():
                notes.keep(self.reason)
        finally:
            dialog.canceled.disconnect(feedback.cancel)
            dialog.close()
            dialog.deleteLater()
        return bool(self.results)

    @property
    def files(self) -> list[str]:
        """The files that were written."""
        return [path for path in str(self.results.get("FILES", "")).split(";") if path]


class _Feedback(QgsProcessingFeedback):
    """Shows progress and words in the dialog, and keeps what is warned of."""

    def __init__(self, dialog: QProgressDialog, told: list[str]):
        super().__init__(False)
        self._dialog, self._told, self._last = dialog, told, 0.0
        self.progressChanged.connect(self._show)

    def _show(self, percent):
        if time.monotonic() - self._last > BREATH or percent >= 100:
            # In a modal dialog this lets events through.
            self._dialog.setValue(int(percent * PARTS / 100))
            self._last = time.monotonic()

    def setProgressText(self, text):
        """Show what is being done."""
        super().setProgressText(text)
        self._dialog.setLabelText(text)

    def pushWarning(self, warning):
        """Keep a warning."""
        super().pushWarning(warning)
        self._told.append(warning)

    def reportError(self, error, fatalError=False):
        """Keep what went wrong with one sheet of many."""
        super().reportError(error, fatalError)
        self._told.append(error)
