"""Makes the sheet that is looked at, a moment after the last change, and gives way to the next change."""

import time
import traceback

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...core.errors import Cancelled
from ...i18n import tr
from ...messages import describe, refusal
from .. import notes

DELAY = 500  # milliseconds after the last change
BREATH = 0.05  # seconds after which work lets the keys and the mouse through


class LiveFeedback(QgsProcessingFeedback):
    """Lets what the user does through while work goes on, and keeps what it warns of."""

    def __init__(self):
        super().__init__(False)
        self.told: list[str] = []
        self._last = time.monotonic()
        self.progressChanged.connect(self._breathe)

    def pushWarning(self, warning):
        """Keep a warning."""
        self.told.append(warning)

    def isCanceled(self) -> bool:
        """Tell whether the user has thought better of it, who is heard first: not all work knows its measure."""
        self._breathe()
        return super().isCanceled()

    def _breathe(self):
        if time.monotonic() - self._last > BREATH:
            QCoreApplication.processEvents()
            self._last = time.monotonic()


class Previewer(QObject):
    """``made`` carries (previewed, sheet, findings, what was warned of); ``refused`` why there is none."""

    began = pyqtSignal()
    composing = pyqtSignal()  # the sheet that is shown is to be let go
    made = pyqtSignal(object, object, list, list)
    refused = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._asked: tuple | None = None
        self._feedback: LiveFeedback | None = None
        self.previewed = None
        self._told: list[str] = []
        self.language = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether a sheet is being made, or is to be made soon."""
        return self._feedback is not None or self._timer.isActive()

    def is_outdated(self) -> bool:
        """Tell whether what the sheet shows has changed since, and no other sheet is on its way."""
        return not self.busy and self.previewed is not None and self.previewed.is_outdated()

    def ask(self, kind, parameters: dict, language: str) -> None:
        """Make the sheet of an algorithm (its class) a moment after the last change."""
        self._asked, self.language = (kind, parameters), language
        if self._feedback is not None:
            self._feedback.cancel()
        self._timer.start()

    def stop(self) -> None:
        """Make nothing more, and cancel what is being made."""
        self._timer.stop()
        self._asked = None
        if self._feedback is not None:
            self._feedback.cancel()

    def forget(self) -> None:
        """Let the map go as well."""
        self.stop()
        self.previewed = None

    def speak(self, language: str) -> None:
        """Make the sheet of the map that is there in another language, at once."""
        self.language = language
        if self._feedback is None and not self._timer.isActive() and self.previewed is not None:
            self._guarded(lambda feedback: self._compose(self.previewed, self._told, feedback))

    def _begin(self):
        if self._feedback is not None:
            # The work that was told to end has not yet done so: this runs within it.
            self._timer.start()
        elif self._asked is not None:
            self._guarded(self._make)

    def _make(self, feedback):
        from ...processing.algorithms.maps.previewed import Previewed

        kind, parameters = self._asked
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        previewed = Previewed(kind, parameters, context, feedback, self.previewed)
        if feedback.isCanceled():
            raise Cancelled
        self._compose(previewed, feedback.told, feedback)

    def _compose(self, previewed, told, feedback):
        self.composing.emit()
        language = self.language
        sheet = previewed.composed(language)
        self.previewed, self._told = previewed, told
        findings = previewed.findings(sheet, feedback)
        if self.language == language:
            self.made.emit(previewed, sheet, findings, told)
        else:  # another one was chosen while this one was judged
            del sheet, findings
            self._compose(previewed, told, feedback)

    def _guarded(self, work):
        """Do work that the user may interrupt by asking for another; say why it failed."""
        self._feedback = LiveFeedback()
        self.began.emit()
        reason = ""
        try:
            work(self._feedback)
        except Cancelled:
            return
        except Exception as error:
            reason = _told(error)
        finally:
            self._feedback = None
        if reason:
            self.refused.emit(reason)


def _told(error: Exception) -> str:
    """Return in words why there is no sheet; a fault of ours goes into the log as well."""
    known = refusal(error)
    if known is not None:
        return describe(known)
    if isinstance(error, QgsProcessingException):
        return str(error)
    notes.keep(traceback.format_exc())
    return tr("The preview failed: {reason}. The log says more; printing may succeed all the same.").format(
        reason=str(error) or type(error).__name__
    )
