"""What the pages of models, validation and targets have in common: an algorithm to run, and the runs so far."""

from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ...catalogue.study import Run
from ...catalogue.study_status import Status, files_of
from ...i18n import N_, interface_language, tr
from ...numbers import counted, fixed
from ..map_box import compact_combo
from .filling import algorithms, create, filled, main_output
from .job import Job
from .page import Page, WrappingTree, layer_combo, wrapped
from .phrases import icon, numbers_of, status_text, with_aside, with_label
from .runner import missing_text
from .showing import show_layer

KEY = Qt.ItemDataRole.UserRole
# The number that stands beside a run in the list: the most honest measure that it has.
TELLING = {
    "AUC_CV": N_("cross-validated"),
    "AUC_HOLDOUT": N_("held out"),
    "AUC": N_("fit"),
    "TRAINING_AUC": N_("fit"),
    "AUC_BEST": N_("best"),
}
# What else a run has made, where it has no such measure.
COUNTED = {"TARGETS": N_("{number} [target|targets]"), "PAGES": N_("{number} [card|cards]")}


class RunsPage(Page):
    """Choose an algorithm, run it, see what it has given."""

    STEP = ""
    SHOWN = ""  # the kind of the output that a new run shows in the map

    def build(self):
        """Make the widgets."""
        self._seen: set[str] = set()
        self.algorithm = compact_combo(f"silkroad_{self.STEP}_algorithm")
        self.field(N_("Algorithm"), self.algorithm)
        self.add_inputs()
        self.needs = wrapped(f"silkroad_{self.STEP}_needs")
        self.column.addWidget(self.needs)
        self.run = self.button(f"silkroad_{self.STEP}_run", N_("Run with Defaults"), self.run_now)
        hint = N_("Open the dialog of the algorithm with everything that the study knows filled in")
        self.open = self.button(f"silkroad_{self.STEP}_open", N_("Open…"), self.open_dialog, hint)
        self.row(self.run, self.open)
        self.column.addWidget(self.label(N_("Runs of this study")))
        self.tree = WrappingTree(f"silkroad_{self.STEP}_runs", 3, 6)
        self.tree.setRootIsDecorated(False)
        self.column.addWidget(self.tree, 1)
        self.detail = wrapped(f"silkroad_{self.STEP}_detail")
        self.show_button = self.button(f"silkroad_{self.STEP}_show", N_("Show"), self.show_result)
        self.report = self.button(f"silkroad_{self.STEP}_report", N_("Report"), self.open_report)
        self.change = self.button(f"silkroad_{self.STEP}_change", N_("Change…"), self.change_run)
        self.remove = self.button(f"silkroad_{self.STEP}_remove", N_("Remove"), self.remove_run)
        self.words.add(self.change.setToolTip, N_("Open the dialog with the values of this run, for another run"))
        self.row(self.show_button, self.report)
        self.row(self.change, self.remove)
        self.column.addWidget(self.detail)
        self.algorithm.currentIndexChanged.connect(lambda: self._offer())
        self.tree.currentItemChanged.connect(lambda *_: self._show_detail())

    def add_inputs(self):
        """Add what else is to be chosen."""

    def show_inputs(self):
        """Show what else is chosen."""

    def problem(self) -> str:
        """Say what is missing for a run, empty for nothing."""
        raise NotImplementedError

    def model(self) -> Run | None:
        """Return the run whose score is judged or used."""
        return None

    def show_study(self):
        """Show the study as it is now."""
        self._list_algorithms()
        self.show_inputs()
        self._fill_tree()
        self._offer()
        self._show_detail()

    def _list_algorithms(self):
        kept = self.algorithm.currentData()
        with QSignalBlocker(self.algorithm):
            self.algorithm.clear()
            for algorithm, title, there in algorithms(self.STEP):
                self.algorithm.addItem(title, algorithm)
                if not there:
                    place = self.algorithm.count() - 1
                    self.algorithm.model().item(place).setEnabled(False)
                    self.algorithm.setItemData(place, missing_text(algorithm), Qt.ItemDataRole.ToolTipRole)
            self.algorithm.setCurrentIndex(max(self.algorithm.findData(kept), 0))
        self.algorithm.setToolTip(self.algorithm.currentText())

    def _offer(self):
        there = create(self.algorithm.currentData() or "") is not None
        problem = self.problem() if there else missing_text(self.algorithm.currentData() or "")
        self.needs.setText(problem)
        self.needs.setVisible(bool(problem))
        self.run.setEnabled(there and not problem and not self.runner.busy)
        self.open.setEnabled(there)

    def _fill_tree(self):
        kept = self.current()
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self.tree.setHeaderLabels([tr("Algorithm"), tr("Result"), tr("State")])
            for run in self.session.study.of_step(self.STEP):
                self.tree.addTopLevelItem(self._item(run))
            items = [self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount())]
            now = {item.data(0, KEY) for item in items}
            # A run that has just come is what one wants to see.
            wanted = {kept.id} if kept is not None and now <= self._seen else now - self._seen
            chosen = [item for item in items if item.data(0, KEY) in wanted] or items[-1:]
            self._seen = now
            if chosen:
                self.tree.setCurrentItem(chosen[-1])

    def _item(self, run):
        state = self.session.judge.run(run)
        item = QTreeWidgetItem([self._title(run), self._telling(run), status_text(state)])
        item.setData(0, KEY, run.id)
        item.setIcon(2, icon(state.status))
        item.setToolTip(2, state.reason)
        return item

    def _title(self, run):
        of = self.session.study.run(run.of)
        return with_aside(self.session.title_of(run), self.session.title_of(of) if of else "")

    @staticmethod
    def _telling(run) -> str:
        name = next((name for name in TELLING if name in run.numbers), None)
        if name is None:
            return _counted(run)
        return f"AUC {fixed(run.numbers[name], interface_language(), 3)}\n{tr(TELLING[name])}"

    def current(self) -> Run | None:
        """Return the run that is chosen in the list."""
        item = self.tree.currentItem()
        return self.session.study.run(item.data(0, KEY)) if item is not None else None

    def _show_detail(self):
        run = self.current()
        for button in (self.show_button, self.report, self.change, self.remove):
            button.setEnabled(run is not None)
        if run is None:
            self.detail.setText("")
            return
        state = self.session.judge.run(run)
        layer = main_output(run) or main_output(run, "outputVector")
        self.show_button.setEnabled(bool(layer))
        self.report.setEnabled(bool(_report(run)))
        self.change.setEnabled(create(run.algorithm) is not None)
        lines = [f"⚠ {state.reason}"] if state.reason else []
        lines += [with_label(title, number) for title, number in numbers_of(run.algorithm, run.numbers)]
        if run.seed is not None:
            lines.append(with_label(tr("Seed"), str(run.seed)))
        when = run.time.replace("T", " ")[:16]
        lines.append(with_label(tr("Run at"), f"{when} UTC"))
        lines.append(with_label(tr("Version of the plugin"), run.version))
        lines.append(with_label(tr("Inputs"), str(len(run.inputs))))
        self.detail.setText("\n".join(lines))

    def job(self) -> Job:
        """Return the run of the chosen algorithm with what the study knows."""
        algorithm, model = create(self.algorithm.currentData()), self.model()
        parameters = filled(self.session, algorithm, model)
        of = model.id if model is not None else ""
        return Job(algorithm.id(), parameters, self.STEP, algorithm.id(), of, shown=self.SHOWN)

    def run_now(self) -> None:
        """Run the chosen algorithm in the background."""
        self.runner.start([self.job])

    def open_dialog(self) -> None:
        """Open the dialog of the chosen algorithm."""
        self.runner.open(self.job())

    def change_run(self) -> None:
        """Open the dialog with the values of a run, for another run beside it."""
        run = self.current()
        again = self.runner.again(run)
        self.runner.open(Job(run.algorithm, again.parameters, run.step, run.purpose, run.of))

    def show_result(self) -> None:
        """Load the result of the chosen run into the map."""
        run = self.current()
        layer = main_output(run) or main_output(run, "outputVector")
        show_layer(self.session.project, layer, self.session.title_of(run))

    def open_report(self) -> None:
        """Open the report of the chosen run."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(_report(self.current())))

    def remove_run(self) -> None:
        """Take the chosen run out of the study; its files stay."""
        self.session.put(self.session.study.without_run(self.current().id))


class ScorePage(RunsPage):
    """A page whose algorithms judge or use the score of a model."""

    def add_inputs(self):
        """Add the list of models."""
        self.models = compact_combo(f"silkroad_{self.STEP}_model")
        self.field(N_("Score of the model"), self.models)
        self.models.currentIndexChanged.connect(lambda: self._offer())

    def show_inputs(self):
        """List the models that have a score."""
        kept = self.models.currentData()
        with QSignalBlocker(self.models):
            self.models.clear()
            for run in self.session.study.of_step("model"):
                if main_output(run) and self.session.judge.run(run).status is not Status.FAILED:
                    self.models.addItem(self.session.title_of(run), run.id)
            place = self.models.findData(kept)
            self.models.setCurrentIndex(place if place >= 0 else self.models.count() - 1)
        self.models.setToolTip(self.models.currentText())

    def model(self) -> Run | None:
        """Return the model that is chosen."""
        return self.session.study.run(self.models.currentData() or "")

    def problem(self) -> str:
        """Say that there is no model yet."""
        return "" if self.model() is not None else tr("Make a model first.")


def layer_list(page: Page, name: str, source: str, filters: Qgis.LayerFilter, field: str) -> QgsMapLayerComboBox:
    """Add a list of layers, whose choice is a field of the study."""
    made = layer_combo(name, filters)
    page.field(source, made)
    made.layerChanged.connect(lambda layer: page.session.change(**{field: layer.id() if layer else ""}))
    return made


def _counted(run: Run) -> str:
    name = next((name for name in COUNTED if name in run.numbers), None)
    return counted(tr(COUNTED[name]), interface_language(), number=run.numbers[name]) if name else ""


def _report(run: Run) -> str:
    return next(
        (file for file in files_of(run.outputs) if Path(file).suffix in (".html", ".pdf") and Path(file).exists()), ""
    )
