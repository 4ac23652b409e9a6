"""One plot of the workbench: what it shows is chosen above it, what is not shown is said below it."""

from collections.abc import Callable
from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout

from ...core.errors import SilkroadError
from ...i18n import N_, aside, tr
from ...processing.workbench.kind import Answer
from .. import notes
from ..plots import files
from ..wording import Wording
from .choices import Choices
from .plot_view import PlotView
from .selection import Selection

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
        self.selection, self._common = selection, common
        self.words = Wording()
        self._stale = True
        self.choices = Choices(kind, self._keeping())
        self.view = PlotView(selection, lambda: common()[1], lambda: common()[2])
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addWidget(self.choices)
        column.addWidget(self.view, 1)
        self.choices.changed.connect(self.refresh)
        self.view.wanted.connect(self.refresh)
        self.view.answered.connect(self._answered)
        self.view.shown.connect(self._shown)
        self.view.waits.connect(lambda: self.keep.setEnabled(False))
        self.retranslate()

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

    # Drawing

    def list_fields(self) -> None:
        """Offer what the layer has now, and draw it."""
        self.choices.list_fields(self.selection.samples)
        self.refresh()

    def refresh(self) -> None:
        """Draw what is chosen, or say what is needed; once it can be seen."""
        self.view.drop()
        self._stale = not self.isVisible()
        if self._stale:
            return
        if self.selection.samples is None:
            self.view.say(tr(NO_LAYER))
            return
        group, language, _ = self._common()
        self.view.make(self.choices.chosen_kind, self.choices.choice(group, language))

    def _answered(self, answer: Answer):
        self.choices.offer_options(answer.options, answer.option)

    def _shown(self):
        self.keep.setEnabled(self.view.whole)
        self.shown.emit()

    @property
    def making(self) -> bool:
        """Whether a plot is being made."""
        return self.view.making

    @property
    def linked(self):
        """The plot that is shown; None where there is only a message."""
        return self.view.linked

    @property
    def contents_shown(self) -> bool:
        """Whether a threshold of the first element can be shown."""
        return not self.making and self.linked is not None and bool(self.linked.contents)

    def showEvent(self, event):
        """Draw what was put off while nobody could see it."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self.refresh)

    # Keeping

    def picture(self) -> Callable:
        """Return what draws the plot into a figure as it is seen now, with a title that tells of synthetic samples."""
        samples, language = self.selection.samples, self._common()[1]
        title = samples.layer_name + (aside(tr(SYNTHETIC, language), language) if samples.synthetic else "")
        return partial(self.view.seen().compose, language=language, title=title)

    def _save(self, suffix):
        picture, language = self.picture(), self._common()[1]  # the layer may go while the dialog stands open
        path = files.ask_path(self, suffix, f"{self.choices.kind.currentText()} {self.selection.samples.layer_name}")
        if not path:
            return
        try:
            files.save(picture, language, suffix, path)
        except SilkroadError as error:
            notes.refuse(error)
            return
        notes.success(tr("Saved: {path}").format(path=path))

    def _copy(self):
        files.copy(self.picture(), self._common()[1])
        notes.success(tr("The plot is on the clipboard."))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self.choices.retranslate()
        self.view.busy.retranslate()
        self.list_fields()

    def close_down(self) -> None:
        """Draw nothing any more."""
        self.view.close_down()
