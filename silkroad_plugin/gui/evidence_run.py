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
from ..i18n import tr
from . import notes
from .waiting import wait_until

ALGORITHM = "silkroad:belt_evidence"
CELL_SIZE = 1000
RECORD = "evidence.json"
# Seconds that the end of the plugin waits for the end of the work.
PATIENCE = 60


def folder(area_id: str) -> Path:
    """Return where the evidence of an area is kept, in the profile."""
    return Path(QgsApplication.qgisSettingsDirPath(), "silkroad", "evidence", area_id)


def existing(area_id: str) -> dict | None:
    """Return the results of an earlier run; None if there is none, or the catalogue has changed since."""
    record = folder(area_id) / RECORD
    try:
        kept = json.loads(record.read_text(encoding="utf-8"))
        files = [kept["results"][name] for name in ("MASK", "DEPOSITS")] + kept["results"]["EVIDENCE"]
        fresh = kept["catalogue"] == list(store.version())
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return kept["results"] if fresh and all(Path(file).exists() for file in files) else None


class EvidenceRun(QObject):
    """One run in the background: signals its progress, then its results or the reason why there are none."""

    progress = pyqtSignal(float)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)

    # QGIS keeps the task until it has ended, but neither context nor feedback; freed before, they crash QGIS.
    running: set["EvidenceRun"] = set()

    def __init__(self, area_id: str):
        super().__init__()
        self.area_id = area_id
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

    def _executed(self, successful, results):
        self.running.discard(self)
        if successful:
            self._remember(results)
            self.finished.emit(results)
        else:
            self._fail()

    def _fail(self):
        """Say the last line that the algorithm wrote, which is the refusal; keep all of it in the log."""
        said = self._feedback.textLog().strip()
        if not self._feedback.isCanceled():
            notes.keep(said)
        self.failed.emit("" if self._feedback.isCanceled() else said.rpartition("\n")[2])

    def _remember(self, results):
        kept = {"catalogue": list(store.version()), "results": _plain(results)}
        record = folder(self.area_id) / RECORD
        try:
            record.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        except OSError as error:
            # The results are there all the same; they will be made again the next time.
            notes.keep(tr("The evidence of the area could not be remembered: {reason}").format(reason=error))


def _plain(results):
    return {key: value if isinstance(value, list | int | float) else str(value) for key, value in results.items()}
