"""The plot of a pane: made in the background, shown, and marked with what is selected; or why there is none."""

from collections.abc import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ...io.plots.linked.shown import Shown
from ...messages import describe, refusal
from ...processing.workbench.kind import Answer, Choice, Kind
from .busy import Busy
from .canvas import LinkedCanvas
from .plot_task import PlotTask
from .selection import Selection

LINES = 3  # of the note; the others are in its tip
AT_ONCE = 0.1  # seconds: what takes no longer is waited for, so that nothing flickers


class PlotView(QWidget):
    """Makes and shows one plot of the samples of a ``selection``; ``language()`` is that of the plots, ``tool()`` the
    way of selecting.

    ``answered`` carries the ``Answer`` of each plot before it is shown; ``shown``: another plot is shown, or none;
    ``waits``: it takes so long that progress is shown in place of a plot;
    ``wanted``: a plot is to be made of what is chosen now.
    """

    answered = pyqtSignal(object)
    shown = pyqtSignal()
    waits = pyqtSignal()
    wanted = pyqtSignal()

    def __init__(self, selection: Selection, language: Callable[[], str], tool: Callable[[], str], parent=None):
        super().__init__(parent)
        self.selection, self._language, self._tool = selection, language, tool
        self.canvas: LinkedCanvas | None = None  # once something was drawn
        self.handles: list = []
        self._task: PlotTask | None = None
        self._of = None  # the samples of the plot that is shown
        self._build()

    def _build(self):
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.stack = QStackedWidget()
        self.message = QLabel()
        self.message.setObjectName("silkroadPaneMessage")
        self.message.setWordWrap(True)
        self.message.setMargin(12)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack.addWidget(self.message)
        self.busy = Busy()
        self.busy.stopped.connect(self._stop)
        self.busy.again.connect(self.wanted)
        self.stack.addWidget(self.busy)
        column.addWidget(self.stack, 1)
        self.note = QLabel()
        self.note.setObjectName("silkroadPaneNote")
        self.note.setWordWrap(True)
        font = self.note.font()
        font.setPointSizeF(0.9 * font.pointSizeF())
        self.note.setFont(font)
        column.addWidget(self.note)

    # Making

    @property
    def making(self) -> bool:
        """Whether a plot is being made."""
        return self._task is not None

    def make(self, kind: Kind, choice: Choice) -> None:
        """Make a plot of the samples as they are now, in the background.

        What was begun before is stopped, and its result not taken.
        """
        self.drop()
        samples = self.selection.samples
        if self._of is not samples and self.canvas is not None:
            self.canvas.clear()
        self._task = PlotTask(kind, samples, choice)
        self._task.ended.connect(self._ended)
        self._task.progressChanged.connect(self.busy.set_progress)
        self._task.start()
        if self._task.ready.wait(AT_ONCE):
            self._ended(self._task)
        else:
            self._wait()

    def drop(self) -> None:
        """Forget the plot that is being made; first, for a task that has not begun ends as soon as it is told."""
        task, self._task = self._task, None
        if task is not None:
            task.progressChanged.disconnect(self.busy.set_progress)
            task.cancel()

    def _wait(self):
        self.busy.begin()
        self.stack.setCurrentWidget(self.busy)
        self.note.hide()
        self.waits.emit()

    def _stop(self):
        """Stop as the user wants it."""
        self.drop()
        self._clear()
        self.busy.end()

    def _ended(self, task: PlotTask):
        if task is not self._task:
            return  # another choice was made meanwhile, or the result was waited for and taken
        self._task = None
        if task.samples is not self.selection.samples:
            self.wanted.emit()  # the layer went while nobody could see the dock, which follows it only then
        elif task.outdated:
            self._wait()
            self.selection.touch()
        elif task.answer is None:
            self._stop()  # by whom ends all tasks of QGIS, or by a fault, which is told
        else:
            self._take(task.answer)

    def _take(self, answer: Answer):
        self.answered.emit(answer)
        if answer.linked is not None:
            self._show(answer.linked)
            return
        known = refusal(answer.why)
        if known is None:
            raise answer.why
        self.say(describe(known))

    # Showing

    @property
    def linked(self):
        """The plot that is shown; None where there is only a message."""
        return None if self.canvas is None else self.canvas.linked

    @property
    def whole(self) -> bool:
        """Whether a plot is shown, and no other one is being made."""
        return self.linked is not None and not self.making and self._of is self.selection.samples

    def _show(self, linked):
        if self.canvas is None:
            self.canvas = LinkedCanvas(self.selection.choose, self._tool)
            self.canvas.handles = self.handles
            self.stack.addWidget(self.canvas.widget)
        lines = linked.note.split("\n")
        self.note.setText("\n".join(lines[:LINES]) + (" …" if len(lines) > LINES else ""))
        self.note.setToolTip(linked.note)
        self.note.setVisible(bool(linked.note))
        self.stack.setCurrentWidget(self.canvas.widget)
        self._of = self.selection.samples
        self.canvas.show(linked, len(self._of), self.selection.chosen, self._language())
        self.shown.emit()

    def say(self, text: str) -> None:
        """Show a message in place of a plot."""
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)
        self._clear()

    def _clear(self):
        """Show no plot."""
        if self.canvas is not None:
            self.canvas.clear()
        self.note.hide()
        self.shown.emit()

    def mark(self) -> None:
        """Show which samples are selected."""
        if self.linked is not None and self._of is self.selection.samples:
            self.canvas.mark(self.selection.chosen)

    def repaint_handles(self) -> None:
        """Show the handles where they are now."""
        if self.canvas is not None:
            self.canvas.widget.update()

    def seen(self) -> Shown:
        """Return the plot as it is seen now, whatever becomes of the layer."""
        colour = QgsProject.instance().selectionColor()
        marked = tuple(content for handle in self.handles for content in handle.contents())
        return Shown(self.linked, self.selection.chosen, (colour.red(), colour.green(), colour.blue()), marked)

    def close_down(self) -> None:
        """Draw nothing any more."""
        self.drop()
