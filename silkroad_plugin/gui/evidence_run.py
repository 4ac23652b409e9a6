"""The evidence of an area: made once by the registered algorithm in the background, then remembered."""

import json
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..catalogue import store

ALGORITHM = "silkroad:belt_evidence"
CELL_SIZE = 1000
RECORD = "evidence.json"


def folder(area_id: str) -> Path:
    """Return where the evidence of an area is kept, in the profile."""
    return Path(QgsApplication.qgisSettingsDirPath(), "silkroad", "evidence", area_id)


def existing(area_id: str) -> dict | None:
    """Return the results of an earlier run; None if there is none, or the catalogue has changed since."""
    record = folder(area_id) / RECORD
    try:
        kept = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    files = [kept["results"]["MASK"], *kept["results"]["EVIDENCE"]]
    fresh = kept["catalogue"] == list(store.version())
    return kept["results"] if fresh and all(Path(file).exists() for file in files) else None


class EvidenceRun(QObject):
    """One run in the background: signals its progress, then its results or the reason why there are none."""

    progress = pyqtSignal(float)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, area_id: str, parent=None):
        super().__init__(parent)
        self.area_id = area_id
        # QGIS does not keep these alive while the task runs.
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self.progress)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        parameters = {"AREA": area_id, "CELL_SIZE": CELL_SIZE, "OUTPUT_FOLDER": str(folder(area_id))}
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the work to stop; ``failed`` follows with an empty reason."""
        self._feedback.cancel()

    def _executed(self, successful, results):
        if successful:
            self._remember(results)
            self.finished.emit(results)
        else:
            self.failed.emit("" if self._feedback.isCanceled() else self._reason())

    def _reason(self):
        """Return the last line that the algorithm wrote, which is the refusal."""
        lines = [line for line in self._feedback.textLog().splitlines() if line.strip()]
        return lines[-1] if lines else ""

    def _remember(self, results):
        kept = {"catalogue": list(store.version()), "results": _plain(results)}
        record = folder(self.area_id) / RECORD
        record.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")


def _plain(results):
    return {key: value if isinstance(value, list | int | float) else str(value) for key, value in results.items()}
