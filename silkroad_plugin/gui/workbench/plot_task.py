"""The plot of a pane, made in the background: reading a large layer and finding its components takes seconds."""

from threading import Event

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...catalogue.crs import own_systems
from ...core.errors import Cancelled
from ...i18n import tr, translator
from ...processing.workbench.kind import Answer, Choice, Kind, answer
from ...processing.workbench.samples import LayerSamples, Outdated
from ..waiting import PATIENCE, wait_until


class PlotTask(QgsTask):
    """Makes a plot of ``samples``; ``ended`` then carries the task, in the main thread.

    ``answer``: what came of it, None where the work was cancelled or has failed, or the samples are ``outdated``;
    ``ready`` is set as soon as it is there. QGIS does not show the task: the pane does.
    """

    ended = pyqtSignal(object)
    # QGIS's task manager frees the Python half of a task that nobody else keeps.
    running: set["PlotTask"] = set()

    def __init__(self, kind: Kind, samples: LayerSamples, choice: Choice):
        flag = QgsTask.Flag
        super().__init__(tr("Making a plot"), flag.CanCancel | flag.Hidden | flag.Silent)
        self._asked, self._failure = (kind, samples, choice), None
        self.samples = samples
        self.answer: Answer | None = None
        self.outdated = False
        self.ready = Event()

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        translator(self._asked[2].language)  # made here, for what is made in another thread belongs to it
        self.running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self):
        """Work in another thread; the task manager wants to know whether that went well."""
        try:
            with own_systems():
                self.answer = answer(*self._asked, self._progress)
        except Cancelled:
            return False
        except Outdated:
            self.outdated = True
        except Exception as error:  # the main thread tells; here it would be lost
            self._failure = error
        finally:
            self.ready.set()
        return self._failure is None

    def _progress(self, part: float):
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * part)

    def finished(self, successful):
        """Hand over what came of it, in the main thread."""
        self.running.discard(self)
        self.ended.emit(self)
        if self._failure is not None:
            raise self._failure


def close_down() -> None:
    """Stop all that runs, and wait for its end."""
    # One that has not begun ends, and leaves the set, as soon as it is told.
    for task in tuple(PlotTask.running):
        task.cancel()
    wait_until(lambda: not PlotTask.running, PATIENCE)
