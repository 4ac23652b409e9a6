"""One plot of the workbench: what it shows is chosen above it, what is not shown is said below it."""

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from ...core.errors import SilkroadError
from ...i18n import N_, aside, tr
from ...io.plots.linked.shown import Shown
from ...messages import describe, refusal
from ...processing.workbench.kind import Answer, Choice
from ...processing.workbench.kinds import KINDS
from .. import notes
from ..map_box import compact_combo, refill
from ..plots import files
from ..wording import Wording
from .busy import Busy
from .canvas import LinkedCanvas
from .plot_task import PlotTask
from .selection import How, Selection

TICKED = 4  # elements at first where several are ticked
LINES = 3  # of the note; the others are in its tip
BOXES = 3  # kinds of at most so many elements have a list for each
SOON = 150  # ms
AT_ONCE = 0.1  # seconds: what takes no longer is waited for, so that nothing flickers
SYNTHETIC = N_("Synthetic data")
NO_LAYER = N_("Choose a layer of samples: one with fields such as Cu_ppm. “Import geochemical table” makes it.")


class Pane(QFrame):
    """Shows one kind of plot of the samples; ``common()``: the field of groups, the language and the tool that all
    panes have in common. ``shown``: another plot is drawn, or none."""

    shown = pyqtSignal()

    def __init__(self, selection: Selection, common: Callable[[], tuple[str, str, str]], kind: str, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadWorkbenchPane")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.selection, self._common, self._first = selection, common, kind
        self.words = Wording()
        self._canvas: LinkedCanvas | None = None
        self._stale = True
        self._task: PlotTask | None = None
        self._of = None  # the samples of the plot that is shown
        self.handles: list = []
        self._build()
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(SOON)
        self._resized.timeout.connect(self._redraw)
        self.retranslate()

    # Building

    def _build(self):
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        self._add_choices(column)
        column.addWidget(self._pages(), 1)
        self.note = QLabel()
        self.note.setObjectName("silkroadPaneNote")
        self.note.setWordWrap(True)
        font = self.note.font()
        font.setPointSizeF(0.9 * font.pointSizeF())
        self.note.setFont(font)
        column.addWidget(self.note)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        for combo in (*self.elements, self.option):
            combo.currentIndexChanged.connect(self.refresh)
        self.several.checkedItemsChanged.connect(self.refresh)
        self.log.toggled.connect(self.refresh)

    def _add_choices(self, column):
        """Add the rows in which kind, elements and option are chosen."""
        self.kind = compact_combo("silkroadPaneKind")
        self.log = QCheckBox()
        self.log.setObjectName("silkroadPaneLog")
        self.log.setChecked(True)
        self.log.setText("lg")
        self.words.add(self.log.setToolTip, N_("Logarithmic axes"))
        first = QHBoxLayout()
        first.addWidget(self.kind, 1)
        first.addWidget(self.log)
        first.addWidget(self._keeping())
        column.addLayout(first)
        self.elements = [compact_combo(f"silkroadPaneElement{place}") for place in range(BOXES)]
        self.several = QgsCheckableComboBox()
        self.several.setObjectName("silkroadPaneElements")
        self.option = compact_combo("silkroadPaneOption")
        second = QHBoxLayout()
        for widget in (*self.elements, self.several):
            if widget is not self.several:
                widget.setMinimumContentsLength(6)
            second.addWidget(widget, 1)
        column.addLayout(second)
        third = QHBoxLayout()
        self.option_label = QLabel()
        self.option_label.setBuddy(self.option)
        third.addWidget(self.option_label)
        third.addWidget(self.option, 1)
        column.addLayout(third)

    def _pages(self) -> QStackedWidget:
        """Return the pages: a message, that it is at work; the plot comes later."""
        self.stack = QStackedWidget()
        self.message = QLabel()
        self.message.setObjectName("silkroadPaneMessage")
        self.message.setWordWrap(True)
        self.message.setMargin(12)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack.addWidget(self.message)
        self.busy = Busy()
        self.busy.stopped.connect(self._stop)
        self.busy.again.connect(self.refresh)
        self.stack.addWidget(self.busy)
        return self.stack

    def _keeping(self) -> QToolButton:
        """Return the button whose menu saves and copies the plot."""
        self.keep = QToolButton()
        self.keep.setObjectName("silkroadPaneKeep")
        self.keep.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.keep.setAutoRaise(True)
        self.keep.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.words.add(self.keep.setToolTip, N_("Save or copy the plot"))
        menu = QMenu(self.keep)
        for text, work in (
            (N_("Save as PNG…"), lambda: self._save("png")),
            (N_("Save as SVG…"), lambda: self._save("svg")),
            (N_("Copy"), self._copy),
        ):
            action = menu.addAction("")
            self.words.add(action.setText, text)
            action.triggered.connect(work)
        self.keep.setMenu(menu)
        return self.keep

    # Choosing

    def kind_code(self) -> str:
        """Return the code of the chosen kind."""
        return self.kind.currentData()

    def chosen_elements(self) -> tuple[str, ...]:
        """Return the chosen fields, the first one first."""
        most = KINDS[self.kind_code()].most
        if most > BOXES:
            return tuple(self.several.checkedItemsData())
        return tuple(combo.currentData() for combo in self.elements[:most] if combo.currentData())

    def choice(self) -> Choice:
        """Return all that is chosen."""
        group, language, _ = self._common()
        kind = KINDS[self.kind_code()]
        return Choice(
            self.chosen_elements(),
            group if kind.groups else "",
            self.log.isChecked() if kind.scales else True,
            self.option.currentData() or "",
            language,
        )

    def _kind_chosen(self):
        self._offer()
        self.refresh()

    def list_fields(self) -> None:
        """Offer what the layer has now, and draw it."""
        self._offer()
        self.refresh()

    def _offer(self):
        """Show the lists that the kind needs, filled with what the layer has; its options come with the plot."""
        kind, samples = KINDS[self.kind_code()], self.selection.samples
        columns = [] if samples is None else [(field, field) for field in samples.columns]
        for place, combo in enumerate(self.elements):
            keep = combo.currentData() or (columns[place % len(columns)][1] if columns else None)
            refill(combo, columns, keep)
            combo.setVisible(kind.most <= BOXES and place < kind.most)
        self._offer_several(kind, columns)
        if kind.options is None or samples is None:
            self._offer_options([], "")
        self.log.setVisible(kind.scales)

    def _offer_options(self, options, taken):
        refill(self.option, [(tr(title), code) for code, title in options], taken)
        self.option_label.setText(tr(KINDS[self.kind_code()].option_title) if options else "")
        self.option_label.setVisible(bool(options))
        self.option.setVisible(bool(options))

    def _offer_several(self, kind, columns):
        kept = set(self.several.checkedItemsData()) & {code for _, code in columns}
        with QSignalBlocker(self.several):
            self.several.clear()
            for place, (title, code) in enumerate(columns):
                ticked = code in kept if kept else place < TICKED
                self.several.addItemWithCheckState(
                    title, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked, code
                )
        self.several.setVisible(kind.most > BOXES)

    # Drawing

    def refresh(self) -> None:
        """Draw what is chosen, or say what is needed; once it can be seen.

        The plot is made in the background; what was begun for another choice is stopped, and its result not taken.
        """
        self._drop()
        self._stale = not self.isVisible()
        if self._stale:
            return
        samples = self.selection.samples
        if samples is None:
            self._say(tr(NO_LAYER))
            return
        if self._of is not samples and self._canvas is not None:
            self._canvas.clear()
        self._task = PlotTask(KINDS[self.kind_code()], samples, self.choice())
        self._task.ended.connect(self._ended)
        self._task.progressChanged.connect(self.busy.set_progress)
        self._task.start()
        if self._task.ready.wait(AT_ONCE):
            self._ended(self._task)
        else:
            self._wait()

    def _wait(self):
        self.busy.begin()
        self.stack.setCurrentWidget(self.busy)
        self.note.hide()
        self.keep.setEnabled(False)

    def _drop(self):
        """Forget the plot that is being made; first, for a task that has not begun ends as soon as it is told."""
        task, self._task = self._task, None
        if task is not None:
            task.progressChanged.disconnect(self.busy.set_progress)
            task.cancel()

    def _stop(self):
        """Stop as the user wants it."""
        self._drop()
        self._clear()
        self.busy.end()

    def _ended(self, task: PlotTask):
        if task is not self._task:
            return  # another choice was made meanwhile, or the result was waited for and taken
        self._task = None
        if task.samples is not self.selection.samples:
            self.refresh()  # the layer went while nobody could see the dock, which follows it only then
        elif task.answer is None:
            self._stop()  # by whom ends all tasks of QGIS, or by a fault, which is told
        else:
            self._take(task.answer)

    def _take(self, answer: Answer):
        if KINDS[self.kind_code()].options is not None:
            self._offer_options(answer.options, answer.option)
        if answer.linked is not None:
            self._show(answer.linked)
            return
        known = refusal(answer.why)
        if known is None:
            raise answer.why
        self._say(describe(known))

    @property
    def making(self) -> bool:
        """Whether a plot is being made."""
        return self._task is not None

    def _show(self, linked):
        if self._canvas is None:
            self._canvas = LinkedCanvas(self._selected, lambda: self._common()[2], self._resized.start)
            self._canvas.handles = self.handles
            self.stack.addWidget(self._canvas.widget)
        lines = linked.note.split("\n")
        self.note.setText("\n".join(lines[:LINES]) + (" …" if len(lines) > LINES else ""))
        self.note.setToolTip(linked.note)
        self.note.setVisible(bool(linked.note))
        self.keep.setEnabled(True)
        self.stack.setCurrentWidget(self._canvas.widget)
        self._of = self.selection.samples
        self._canvas.show(linked, len(self._of), self.selection.chosen, self._common()[1])
        self.shown.emit()

    def _redraw(self):
        """Draw the plot in its new size."""
        if self.linked is not None and not self.making and self._of is self.selection.samples:
            self._show(self.linked)

    def _title(self) -> str:
        """Return what stands over a plot that is saved."""
        samples, language = self.selection.samples, self._common()[1]
        return samples.layer_name + (aside(tr(SYNTHETIC, language), language) if samples.synthetic else "")

    def _save(self, suffix):
        path = files.ask_path(self, suffix, f"{self.kind.currentText()} {self.selection.samples.layer_name}")
        if not path:
            return
        try:
            files.save(self._compose, self._common()[1], suffix, path)
        except SilkroadError as error:
            notes.refuse(error)
            return
        notes.success(tr("Saved: {path}").format(path=path))

    def _compose(self, figure):
        """Draw the plot as it is seen, with a title that tells of synthetic samples."""
        colour = QgsProject.instance().selectionColor()
        marked = tuple(content for handle in self.handles for content in handle.contents())
        seen = Shown(self.linked, self.selection.chosen, (colour.red(), colour.green(), colour.blue()), marked)
        seen.compose(figure, self._common()[1], self._title())

    def _copy(self):
        files.copy(self._compose, self._common()[1])
        notes.success(tr("The plot is on the clipboard."))

    def _say(self, text):
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)
        self._clear()

    def _clear(self):
        """Show no plot."""
        if self._canvas is not None:
            self._canvas.clear()
        self.note.hide()
        self.keep.setEnabled(False)
        self.shown.emit()

    @property
    def linked(self):
        """The plot that is shown; None where there is only a message."""
        return None if self._canvas is None else self._canvas.linked

    @property
    def contents_shown(self) -> bool:
        """Whether a threshold of the first element can be shown."""
        return not self.making and self.linked is not None and bool(self.linked.contents)

    @property
    def canvas(self) -> LinkedCanvas | None:
        """The canvas, once something was drawn."""
        return self._canvas

    def showEvent(self, event):
        """Draw what was put off while nobody could see it."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self.refresh)

    def mark(self) -> None:
        """Show which samples are selected."""
        if self.linked is not None and self._of is self.selection.samples:
            self._canvas.mark(self.selection.chosen)

    def repaint_handles(self) -> None:
        """Show the handles where they are now."""
        if self._canvas is not None:
            self._canvas.widget.update()

    def _selected(self, found, how: How):
        self.selection.choose(found, how)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self.busy.retranslate()
        refill(self.kind, [(tr(kind.title), code) for code, kind in KINDS.items()], self.kind_code() or self._first)
        self.list_fields()

    def close_down(self) -> None:
        """Draw nothing any more."""
        self._resized.stop()
        self._drop()
