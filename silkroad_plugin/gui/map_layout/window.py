"""The window "Map layout": it gathers choices, looks at the sheet, prints; the algorithms of printing do the work."""

import json
from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QByteArray, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QSplitter, QToolButton, QVBoxLayout

from ... import settings
from ...core.errors import SilkroadError
from ...i18n import LANGUAGES, N_, interface_language, tr
from ...messages import describe
from ..dialogs import as_numbers, named_button, resize_on_screen
from ..wording import Wording
from .form import Form
from .preview_pane import PreviewPane
from .previewer import Previewer
from .printing import Printing

STATE, GEOMETRY = "layout_window", "layout_window_geometry"
PROJECTION = "silkroad:map_projection"
COPIED = N_("Copied to the clipboard.")
MENU = {
    "dialog": N_("Open in the Dialog of Processing…"),
    "projection": N_("Projections and Paper of the Extent…"),
    "command": N_("Copy as qgis_process Command"),
    "json": N_("Copy as JSON of Processing"),
}
SMALLEST = 900, 520  # below it facts and findings of a sheet have no room
USUAL_SCALE = 1_000_000  # for the advisor, where none has been chosen or proposed yet


class LayoutWindow(QDialog):
    """Stays open beside QGIS; ``open_algorithm(id, parameters)`` opens Processing's dialog."""

    def __init__(self, iface, open_algorithm: Callable[[str, dict], None], parent=None):
        super().__init__(parent)
        self.iface, self.open_algorithm = iface, open_algorithm
        self.setObjectName("silkroadLayoutWindow")
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.WindowMinMaxButtonsHint
            | Qt.WindowType.WindowCloseButtonHint
            | Qt.WindowType.WindowTitleHint
        )
        self.words = Wording()
        self.words.add(self.setWindowTitle, N_("Map layout"))
        self.previewer = Previewer(self)
        self._build()
        self._restore()
        self._connect()

    def _build(self):
        column = QVBoxLayout(self)
        self.form, self.pane = Form(self.iface.mapCanvas(), self), PreviewPane()
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(self.form)
        self.halves.addWidget(self.pane)
        self.halves.setStretchFactor(1, 1)
        self.halves.setChildrenCollapsible(False)
        column.addWidget(self.halves, 1)
        row = QHBoxLayout()
        self.more = QToolButton()
        self.more.setObjectName("silkroadLayoutMore")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.words.add(self.more.setText, N_("Further Steps"))
        self.actions_by_name = {}
        for name, text in MENU.items():
            self.actions_by_name[name] = action = self.more.menu().addAction("")
            action.setObjectName(f"silkroadLayoutDo_{name}")
            self.words.add(action.setText, text)
        row.addWidget(self.more)
        self.said = QLabel()
        self.said.setObjectName("silkroadLayoutSaid")
        row.addWidget(self.said, 1)
        self.print = named_button("silkroadLayoutPrint", "", row)
        self.done = named_button("silkroadLayoutClose", "", row)
        self.words.add(self.print.setText, N_("Print"))
        self.words.add(self.print.setToolTip, N_("Write the files of all languages and formats that are chosen"))
        self.words.add(self.done.setText, N_("Close"))
        column.addLayout(row)
        self.setMinimumSize(*SMALLEST)
        resize_on_screen(self, 1180, 680)
        self.halves.setSizes([self.form.minimumWidth() + 10, 760])

    def _connect(self):
        self.form.changed.connect(self.ask)
        self.pane.spoken.connect(self.speak)
        self.pane.results.project_clicked.connect(lambda path: self.iface.addProject(path))
        self.previewer.began.connect(self.pane.wait)
        self.previewer.composing.connect(self.pane.let_go)
        self.previewer.made.connect(self.pane.show_sheet)
        self.previewer.refused.connect(self.pane.show_reason)
        self.print.clicked.connect(self.print_now)
        self.done.clicked.connect(self.close)
        for name, work in (
            ("dialog", self.open_dialog),
            ("projection", self.open_projection),
            ("command", self.copy_command),
            ("json", self.copy_json),
        ):
            self.actions_by_name[name].triggered.connect(lambda _, work=work: work())
        # Layers that a map shows may go with the project.
        QgsProject.instance().cleared.connect(self._project_gone)

    # The preview

    @property
    def language(self) -> str:
        """The language in which the sheet is looked at."""
        return next(code for code, button in self.pane.languages.items() if button.isChecked())

    def ask(self) -> None:
        """Make the preview of what is chosen, or say what is still needed."""
        self.said.clear()
        if not self.isVisible():
            return
        reason = self.form.missing()
        if reason:
            self.previewer.stop()
            self.pane.show_reason(reason)
            return
        try:
            self.previewer.ask(self.form.kind, self.form.parameters(), self.language)
        except SilkroadError as error:
            self.pane.show_reason(describe(error))

    def speak(self, language: str) -> None:
        """Look at the sheet in another language."""
        if not self.look_again():
            self.previewer.speak(language)

    def look_again(self) -> bool:
        """Ask for the sheet anew where its layers or files have changed; return whether they have."""
        outdated = self.isVisible() and self.previewer.is_outdated()
        if outdated:
            self.ask()
        return outdated

    def choose_place(self, place: dict) -> None:
        """Take the extent from elsewhere: the area or the map sheet of the panel."""
        self.form.place.restore(self.form.place.state() | place)

    @property
    def algorithm_id(self) -> str:
        """The algorithm that prints what is chosen."""
        return f"silkroad:{self.form.kind.NAME}"

    # Printing

    def print_now(self) -> Printing | None:
        """Print what is chosen; return the run, None where something is still needed."""
        reason = self.form.missing(printing=True)
        if reason:
            self.pane.results.show_results([], reason, [])
            self.pane.tabs.setCurrentWidget(self.pane.results)
            return None
        due = self.previewer.busy
        self.previewer.stop()
        run = Printing(self.form.kind, self.form.parameters(), self)
        self.print.setEnabled(False)
        try:
            run.run()
        finally:
            self.print.setEnabled(True)
        self.pane.results.show_results(run.files, run.reason or run.summary, run.told)
        self.pane.tabs.setCurrentWidget(self.pane.results)
        if due or self.previewer.previewed is None:
            self.ask()
        else:
            self.look_again()
        return run

    # Further steps

    def open_dialog(self) -> None:
        """Open Processing's dialog with what is chosen."""
        if self._is_whole():
            self.open_algorithm(self.algorithm_id, self.form.parameters())

    def open_projection(self) -> None:
        """Open the advisor of projections and paper for the extent that is chosen."""
        extent = self.form.place.extent()
        shown = self.pane.shown_sheet
        given = {"EDITION": self.form.parameters()["EDITION"]} if not self.form.missing() else {}
        if extent is not None:
            from .place_box import extent_text

            given["EXTENT"] = extent_text(extent)
        given["SCALE"] = self.form.page.denominator() or (shown.denominator if shown else USUAL_SCALE)
        self.open_algorithm(PROJECTION, given)

    def copy_command(self) -> None:
        """Put a command line of qgis_process on the clipboard."""
        if self._is_whole():
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
            given = as_numbers(algorithm, self.form.parameters())
            command, _ = algorithm.asQgisProcessCommand(given, QgsProcessingContext())
            self._copy(command)

    def copy_json(self) -> None:
        """Put the parameters on the clipboard, as Processing's dialogs paste them and qgis_process reads them."""
        if self._is_whole():
            given = {"inputs": self.form.parameters()}
            self._copy(json.dumps(given, ensure_ascii=False, indent=1))

    def _copy(self, text):
        QGuiApplication.clipboard().setText(text)
        self.said.setText(tr(COPIED))

    def _is_whole(self) -> bool:
        reason = self.form.missing()
        self.said.setText(reason)
        return not reason

    # State and words

    def _restore(self):
        kept = settings.get("layout_language", "")
        self.pane.choose_language(kept if kept in LANGUAGES else interface_language())
        try:
            state = json.loads(settings.get(STATE, "") or "{}")
        except ValueError:
            state = {}
        if state:
            self.form.restore(state)
        geometry = settings.get(GEOMETRY, QByteArray())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def remember(self) -> None:
        """Write down what is chosen."""
        settings.put(STATE, json.dumps(self.form.state(), ensure_ascii=False))
        settings.put(GEOMETRY, self.saveGeometry())
        settings.put("layout_language", self.language)

    def showEvent(self, event):
        """Look at the sheet anew: what a database holds may have changed, of which nothing tells."""
        super().showEvent(event)
        if not event.spontaneous():
            self.pane.let_go()
            self.previewer.forget()
            self.ask()

    def changeEvent(self, event):
        """Look at the sheet again after work elsewhere, which may have changed its layers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look_again()

    def hideEvent(self, event):
        """Make nothing while nobody looks, and remember what is chosen."""
        self.previewer.stop()
        self.remember()
        super().hideEvent(event)

    def _project_gone(self):
        self.pane.show_reason("")
        self.pane.view.release()
        self.previewer.forget()
        self.ask()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self.said.clear()
        self.pane.retranslate()
        self.form.retranslate()

    def close_down(self) -> None:
        """Stop what runs and let go of the sheet, before the window is deleted."""
        QgsProject.instance().cleared.disconnect(self._project_gone)
        self.form.place.pick.give_back()
        self.previewer.stop()
        # The layout goes before the project whose map it may still be drawing.
        self.pane.let_go()
        self.previewer.forget()
        self.close()
