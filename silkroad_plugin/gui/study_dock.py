"""The dock "Prospectivity study": from the mineral system to ranked targets, step by step; it computes nothing."""

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..catalogue.study import STEPS
from ..catalogue.study_definitions import definitions
from ..catalogue.study_status import Status
from ..core.errors import SilkroadError
from ..i18n import N_, interface_language, tr
from . import notes
from .map_box import compact_combo, refill
from .study.compare_dialog import CompareDialog
from .study.evidence_page import EvidencePage
from .study.model_page import ModelPage
from .study.page import wrapped
from .study.phrases import STEPS as STEP_TITLES
from .study.phrases import icon, short, status_text, with_aside
from .study.proxies_page import ProxiesPage
from .study.runner import Runner
from .study.session import Session
from .study.system_page import SystemPage
from .study.targets_page import TargetsPage
from .study.validation_page import ValidationPage
from .wording import Wording

PAGES = {
    "system": SystemPage,
    "proxies": ProxiesPage,
    "evidence": EvidencePage,
    "model": ModelPage,
    "validation": ValidationPage,
    "targets": TargetsPage,
}
RUNNING = N_("{title}: running")
LONGEST_REASON = 240  # characters: what a small screen has room for above the page; the rest is in the hint


class StudyDock(QgsDockWidget):
    """The list of steps with their states, the page of the one that is chosen, and the work that runs."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.setObjectName("SilkroadStudy")
        self.words = Wording()
        self.words.add(self.setWindowTitle, N_("Prospectivity study"))
        self.session = Session(self)
        self.runner = Runner(self.session)
        self._doing = ""
        self._build()
        # Once for all changes of one event, and never while a widget that is rebuilt still speaks.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        self.session.changed.connect(self._later.start)
        self.runner.started.connect(self._started)
        self.runner.progress.connect(lambda percent: self.progress.setValue(int(percent)))
        self.runner.ended.connect(self._ended)
        self.refresh()

    def _build(self):
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.addLayout(self._study_row())
        self.begin = self._button("silkroadStudyBegin", N_("New Study…"), self.new_study)
        self.explain = wrapped("silkroadStudyExplain")
        self.words.add(
            self.explain.setText,
            N_(
                "A study leads from a mineral system to ranked targets. It is kept in the project: what went in, how "
                "it was run, what came out. You can run it again, and compare it with another."
            ),
        )
        self.steps = QListWidget()
        self.steps.setObjectName("silkroadStudySteps")
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QStackedWidget()
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.steps)
        self.reason = wrapped("silkroadStepReason")
        inner.addWidget(self.reason)
        for step in STEPS:
            self.steps.addItem(QListWidgetItem(""))
            self.pages.addWidget(PAGES[step](self.session, self.runner))
        inner.addWidget(self.pages, 1)
        inner.addLayout(self._foot())
        for widget in (self.explain, self.begin):
            self.column.addWidget(widget)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self._work())
        self.column.addStretch()
        self.setWidget(holder)
        self.steps.currentRowChanged.connect(self._step_chosen)
        with QSignalBlocker(self.steps):
            self.steps.setCurrentRow(0)

    def _study_row(self):
        row = QHBoxLayout()
        self.studies = compact_combo("silkroadStudies")
        self.studies.currentIndexChanged.connect(lambda: self.session.choose(self.studies.currentData()))
        self.menu = QMenu(self)
        self.actions_ = {}
        for key, text, slot in (
            ("new", N_("New Study…"), self.new_study),
            ("rename", N_("Rename…"), self.rename),
            ("duplicate", N_("Duplicate"), self.duplicate),
            ("compare", N_("Compare Studies…"), self.compare),
            ("look", N_("Look at the Inputs Again"), self.session.look_again),
            ("remove", N_("Remove from Project…"), self.remove),
        ):
            action = self.menu.addAction("")
            action.setObjectName(f"silkroadStudy_{key}")
            self.words.add(action.setText, text)
            action.triggered.connect(lambda *_, slot=slot: slot())
            self.actions_[key] = action
        self.shipped = QMenu(self)
        self.shipped.setObjectName("silkroadShippedStudies")
        self.words.add(self.shipped.setTitle, N_("Studies of the Plugin"))
        self.shipped.aboutToShow.connect(self._list_shipped)
        self.menu.insertMenu(self.actions_["rename"], self.shipped)
        more = QToolButton()
        more.setObjectName("silkroadStudyMenu")
        self.words.add(more.setText, N_("Study"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.menu)
        row.addWidget(self.studies, 1)
        row.addWidget(more)
        return row

    def _foot(self):
        row = QHBoxLayout()
        self.skip = self._button("silkroadStudySkip", N_("Skip This Step"), self.toggle_skip)
        self.skip.setCheckable(True)
        self.again = self._button("silkroadStudyAgain", N_("Run Again"), self.runner.run_again)
        self.words.add(self.again.setToolTip, N_("Run everything that is stale or failed, in order"))
        self.next = self._button("silkroadStudyNext", N_("Next"), self.go_on)
        for button in (self.skip, self.again, self.next):
            row.addWidget(button)
        return row

    def _work(self):
        """Build what shows while something runs."""
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        self.doing = QLabel()
        self.doing.setWordWrap(True)
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setObjectName("silkroadStudyProgress")
        self.cancel = self._button("silkroadStudyCancel", N_("Cancel"), self.runner.cancel)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        column.addWidget(self.doing)
        column.addLayout(row)
        self.work.hide()
        return self.work

    def _button(self, name, text, slot):
        made = QPushButton()
        made.setObjectName(name)
        self.words.add(made.setText, text)
        made.clicked.connect(lambda *_: slot())
        return made

    def step(self) -> str:
        """Return the step that is shown."""
        return STEPS[max(self.steps.currentRow(), 0)]

    def page(self, step: str):
        """Return the page of a step."""
        return self.pages.widget(STEPS.index(step))

    def go_to(self, step: str) -> None:
        """Show a step."""
        self.steps.setCurrentRow(STEPS.index(step))

    def go_on(self) -> None:
        """Show the next step that is not skipped."""
        later = [step for step in STEPS[STEPS.index(self.step()) + 1 :] if step not in self.session.study.skipped]
        if later:
            self.go_to(later[0])

    def toggle_skip(self) -> None:
        """Skip the step that is shown, or take it up again."""
        self.session.put(self.session.study.skipping(self.step(), self.skip.isChecked()))

    def _step_chosen(self, row):
        self.pages.setCurrentIndex(row)
        self.refresh()

    def refresh(self) -> None:
        """Show the study as it is now."""
        study = self.session.study
        self.body.setVisible(study is not None)
        self.begin.setVisible(study is None)
        self.explain.setVisible(study is None)
        self.studies.setEnabled(bool(self.session.all))
        for key, action in self.actions_.items():
            action.setEnabled(study is not None or key == "new")
        self.actions_["compare"].setEnabled(len(self.session.all) > 1)
        refill(self.studies, [(item.title, item.id) for item in self.session.all], study.id if study else None)
        if study is not None:
            self._show_steps()
            self.pages.currentWidget().show_study()
            self.pages.currentWidget().fit_width()

    def _show_steps(self):
        states = self.session.judge.steps()
        for row, (step, state) in enumerate(states.items()):
            item = self.steps.item(row)
            # Figures say how many; a reason is too long for a line.
            figures = state.reason if state.status in (Status.DONE, Status.MISSING) else ""
            text = f"{row + 1}. {tr(STEP_TITLES[step])} — {status_text(state)}"
            item.setText(with_aside(text, figures))
            item.setIcon(icon(state.status))
            item.setToolTip(state.reason)
        height = sum(self.steps.sizeHintForRow(row) for row in range(self.steps.count()))
        self.steps.setFixedHeight(height + 2 * self.steps.frameWidth())
        self.steps.setMinimumWidth(self.steps.sizeHintForColumn(0) + 2 * self.steps.frameWidth())
        state = states[self.step()]
        self.reason.setVisible(state.status in (Status.STALE, Status.FAILED))
        self.reason.setText(f"⚠ {short(state.reason, LONGEST_REASON)}")
        self.reason.setToolTip(state.reason)
        self.skip.setChecked(self.step() in self.session.study.skipped)
        self.next.setEnabled(self.step() != STEPS[-1])
        self.again.setEnabled(not self.runner.busy and bool(self.session.judge.to_run_again()))

    def _started(self, title):
        self._doing = title
        self.doing.setText(tr(RUNNING).format(title=title))
        self.work.show()
        self.refresh()

    def _ended(self):
        self._doing = ""
        self.work.hide()
        self.progress.setValue(0)
        self.refresh()

    def new_study(self) -> None:
        """Begin a study under a name."""
        title = self._ask_title(tr("New Study"), tr("Study {number}").format(number=len(self.session.all) + 1))
        if title:
            self.session.create(title)
            self.go_to(STEPS[0])

    def _list_shipped(self):
        self.shipped.clear()
        try:
            found = definitions()
        except SilkroadError as error:
            notes.refuse(error)
            return
        language = interface_language()
        for definition in found.values():
            action = self.shipped.addAction(definition.titles[language])
            action.setToolTip(definition.purpose[language])
            action.triggered.connect(lambda *_, chosen=definition: self.begin_shipped(chosen))

    def begin_shipped(self, definition) -> None:
        """Begin one of the studies that the plugin brings."""
        self.session.begin_shipped(definition)
        self.go_to(STEPS[0])

    def rename(self) -> None:
        """Give the study another name."""
        title = self._ask_title(tr("Rename Study"), self.session.study.title)
        if title:
            self.session.change(title=title)

    def duplicate(self) -> None:
        """Copy the study, to change one thing and compare."""
        self.session.duplicate(tr("{title} (copy)").format(title=self.session.study.title))

    def compare(self) -> None:
        """Open the comparison of two studies."""
        dialog = CompareDialog(self.session, self)
        self.runner.dialogs.keep(dialog)
        dialog.show()

    def remove(self) -> None:
        """Take the study out of the project, if the user means it."""
        text = tr("Remove the study “{title}” from the project? Its files stay.").format(title=self.session.study.title)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove Study"), text, parent=self)
        yes = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self.session.remove()

    def _ask_title(self, caption, title) -> str:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(caption)
        dialog.setLabelText(tr("Name of the study"))
        dialog.setTextValue(title)
        dialog.setOkButtonText(tr("OK"))
        dialog.setCancelButtonText(tr("Cancel"))
        return dialog.textValue().strip() if dialog.exec() else ""

    def changeEvent(self, event):
        """Follow a change of the interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            # Once the event has reached every widget; a dock that is being deleted does not answer.
            QTimer.singleShot(0, self.retranslate)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        if self.runner.busy:
            self.doing.setText(tr(RUNNING).format(title=self._doing))
        self.session.look_again()
        for step in STEPS:
            self.page(step).retranslate()

    def close_down(self) -> None:
        """Stop what runs, before the dock is deleted."""
        self._later.stop()
        self.runner.close_down()
        self.session.close_down()
