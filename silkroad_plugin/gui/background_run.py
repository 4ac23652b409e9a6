"""A registered algorithm in the background: its progress, its end, and no crash when QGIS closes meanwhile."""

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import notes
from .waiting import PATIENCE, wait_until


class BackgroundRun(QObject):
    """One run: signals its progress, then its results or the reason why there are none (empty: cancelled)."""

    progress = pyqtSignal(float)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)

    # QGIS keeps the task until it has ended, but neither context nor feedback; freed before, they crash QGIS.
    running: set["BackgroundRun"] = set()

    def __init__(self, algorithm: str, parameters: dict):
        super().__init__()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self.progress)
        made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self._task = QgsProcessingAlgRunnerTask(made, parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        self.running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the work to stop; ``failed`` follows with an empty reason."""
        self._feedback.cancel()

    def close_down(self) -> bool:
        """Stop the work, tell nobody, and wait for its end; False where it goes on for longer than that."""
        self.blockSignals(True)
        self.cancel()
        return wait_until(lambda: self not in self.running, PATIENCE)

    def load_layers(self) -> None:
        """Put the results that were asked for with a project into it, styled by the algorithm.

        A layer that shows the file already is styled anew: old classes on new values would tell untruths.
        """
        for path, details in self._context.layersToLoadOnCompletion().items():
            layer = QgsProcessingUtils.mapLayerFromString(path, self._context)
            if layer is None:
                continue
            if details.project.mapLayer(layer.id()) is None:
                layer = self._context.takeResultLayer(layer.id())
                layer.setName(details.name)
                details.project.addMapLayer(layer)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self._context, self._feedback)

    def _executed(self, successful, results):
        self.running.discard(self)
        if successful:
            self._succeed(results)
        else:
            self._fail()

    def _succeed(self, results):
        self.finished.emit(results)

    def _fail(self):
        """Say the last line that the algorithm wrote, which is the refusal; keep all of it in the log."""
        said = self._feedback.textLog().strip()
        if not self._feedback.isCanceled():
            notes.keep(said)
        self.failed.emit("" if self._feedback.isCanceled() else said.rpartition("\n")[2])
