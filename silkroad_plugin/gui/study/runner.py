"""Runs registered algorithms for the study: in the background one after the other, or in Processing's dialog."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterFolderDestination
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...catalogue.mineral_systems import BELT_EVIDENCE
from ...catalogue.runnable import listed, to_repeat, unlisted
from ...catalogue.study import Run
from ...catalogue.study_values import revived
from ...core.errors import SilkroadError
from ...i18n import tr
from ...messages import describe
from .. import notes
from ..background_run import BackgroundRun
from ..dialogs import Dialogs, as_numbers
from .filling import create, destinations
from .job import Job
from .proxy_plan import frame_job, taking
from .session import Session
from .showing import showing, shown_kind


class Runner(QObject):
    """One queue for the study; a job is made when those before it are done, for it may need their results."""

    started = pyqtSignal(str)
    progress = pyqtSignal(float)
    ended = pyqtSignal()

    def __init__(self, session: Session):
        super().__init__(session)
        self.session = session
        self.dialogs = Dialogs()
        self._run: BackgroundRun | None = None
        self._waiting: list[tuple[int, Callable[[], Job | None]]] = []
        self._chain = 0
        self._whole = 0
        self._folders: list[Path] = []
        self._study = ""
        session.forgotten.connect(self.drop)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._run is not None

    def start(self, *chains: list[Callable[[], Job | None]]) -> None:
        """Run the jobs of each chain one after the other; one that fails ends its own chain, not the others."""
        if self.busy:
            notes.warn(tr("Something runs for the study already. Wait for its end, or cancel it."))
            return
        self._waiting = [(number, maker) for number, chain in enumerate(chains) for maker in chain]
        self._whole = len(self._waiting)
        self._study = self.session.study.id
        self._next()

    def _next(self) -> None:
        shown = self.session.study
        if self._waiting and (shown is None or shown.id != self._study):
            # What waits is made from the study that is shown.
            notes.warn(tr("Another study is shown now: what waited to be run for the last one was not run."))
            self._waiting.clear()
        while self._waiting:
            self._chain, maker = self._waiting.pop(0)
            job = maker()
            if job is not None:
                self._begin(job)
                return
        self._run = None
        self.ended.emit()

    def _begin(self, job: Job) -> None:
        algorithm = create(job.algorithm)
        problem = problem_of(job, algorithm)
        if problem:
            self._stop(problem)
            return
        parameters = revived(job.parameters)
        context = QgsProcessingContext()
        context.setProject(self.session.project)
        good, problem = algorithm.checkParameterValues(parameters, context)
        if not good:
            self._stop(problem)
            return
        self._folders = made_for(algorithm, job.parameters)
        record = self.session.begin(
            algorithm, job.parameters, step=job.step, purpose=job.purpose, of=job.of, id=job.run_id
        )
        self._run = BackgroundRun(job.algorithm, showing(algorithm, parameters, job.shown, self.session.project))
        self._run.progress.connect(self._show_progress)
        self._run.finished.connect(lambda results: self._finish(job, record, results))
        self._run.failed.connect(lambda problem: self._fail(record, problem))
        self.started.emit(algorithm.displayName())
        self._run.start()

    def _show_progress(self, percent: float) -> None:
        done = self._whole - len(self._waiting) - 1
        self.progress.emit((100 * done + percent) / self._whole)

    def _finish(self, job: Job, record: Run, results: Mapping) -> None:
        run = self.session.end(self._study, record, results)
        self._run.load_layers()
        if job.done is not None and self.session.study is not None and self.session.study.id == self._study:
            job.done(run)
        self._next()

    def _fail(self, record: Run, problem: str) -> None:
        drop_empty(self._folders)
        if problem:
            self.session.end(self._study, record, None, problem)
        self._stop(problem)

    def _stop(self, problem: str) -> None:
        if problem:
            notes.warn(problem)
            self._waiting = [waiting for waiting in self._waiting if waiting[0] != self._chain]
        else:
            notes.success(tr("Cancelled. Nothing was written."))
            self._waiting.clear()
        self._next()

    def cancel(self) -> None:
        """Stop what runs, and what waits."""
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel()

    def open(self, job: Job) -> None:
        """Open Processing's dialog with the job's parameters; what it runs is recorded in the study."""
        algorithm = create(job.algorithm)
        problem = problem_of(job, algorithm)
        if problem:
            notes.warn(problem)
            return
        folders = made_for(algorithm, job.parameters)
        dialog = self.dialogs.open(job.algorithm, as_numbers(algorithm, revived(job.parameters)))
        study, records = self.session.study.id, []

        def begin(*_):
            made = dialog.createProcessingParameters()
            # Run twice in one dialog: two runs side by side, for the second was changed.
            taken = job.run_id if job.run_id and not records else ""
            values = {"step": job.step, "purpose": job.purpose, "of": job.of, "id": taken}
            records.append(self.session.begin(dialog.algorithm(), made, **values))

        def finish(successful, results):
            if successful and records:
                run = self.session.end(study, records[-1], results)
                if job.done is not None and self.session.study is not None and self.session.study.id == study:
                    job.done(run)

        dialog.algorithmAboutToRun.connect(begin)
        dialog.algorithmFinished.connect(finish)
        for closed in (dialog.accepted, dialog.rejected):
            closed.connect(lambda: drop_empty(folders))

    def again(self, run: Run) -> Job:
        """Return the job that repeats a run, into new files."""
        algorithm = create(run.algorithm)
        if algorithm is None:
            return Job(run.algorithm, run.parameters, run.step, run.purpose, run.of, run.id)
        if run.algorithm == BELT_EVIDENCE:
            return frame_job(self.session)
        made = destinations(algorithm, self.session.new_folder(run.algorithm))
        wanted = {name: path for name, path in made.items() if run.parameters.get(name)}
        parameters = {**to_repeat(run.parameters), **wanted}
        done, shown = taking(self.session, run.purpose), shown_kind(self.session.project, run)
        return Job(run.algorithm, parameters, run.step, run.purpose, run.of, run.id, done, shown)

    def run_again(self) -> None:
        """Run everything that is stale or failed, each after those that it rests on.

        What fails ends only what rests on it: the others go on.
        """
        found = [run.id for run in self.session.judge.to_run_again()]
        self.start(*([partial(self._again_if_sound, run_id)] for run_id in found))

    def _again_if_sound(self, run_id: str) -> Job | None:
        """Return the job that repeats a run, None where something that it rests on has failed."""
        run = self.session.study.run(run_id)
        return None if any(maker.problem for maker in self.session.judge.upstream(run)) else self.again(run)

    def drop(self) -> None:
        """Stop what runs, wait for its end and let go of it, for its project goes: nothing is kept of it."""
        self._waiting.clear()
        if self._run is not None:
            self._run.close_down()
            self._run = None
            drop_empty(self._folders)
            self.ended.emit()

    def close_down(self) -> None:
        """Stop what runs, wait for its end, close the dialogs."""
        self.blockSignals(True)
        self.drop()
        self.dialogs.close_all()


def made_for(algorithm: QgsProcessingAlgorithm, parameters: Mapping) -> list[Path]:
    """Make the folders of the files that an algorithm will write, for not every algorithm does; return the new ones."""
    made = []
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if not isinstance(value, str) or not value:
            continue
        whole = isinstance(definition, QgsProcessingParameterFolderDestination)
        folder = Path(value) if whole else Path(value).parent
        if folder.is_absolute() and not folder.exists():
            try:
                folder.mkdir(parents=True)
            except OSError:
                # The algorithm itself says that it cannot write there.
                continue
            made.append(folder)
    return made


def drop_empty(folders: list[Path]) -> None:
    """Remove folders that nothing was written into."""
    for folder in folders:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def problem_of(job: Job, algorithm: QgsProcessingAlgorithm | None) -> str:
    """Say why a job is not run, if it is not: the study may come with the project of anyone."""
    refused = unlisted(job.algorithm, job.parameters)
    if refused:
        return describe(SilkroadError("run_unlisted", value=refused, known=listed()))
    return missing_text(job.algorithm) if algorithm is None else ""


def missing_text(algorithm: str) -> str:
    """Say that an algorithm is not there."""
    text = tr("The algorithm “{id}” is not in this QGIS: it belongs to a later version, or its provider is off.")
    return text.format(id=algorithm)
