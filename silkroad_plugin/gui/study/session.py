"""The study that the dock shows: read from the project, changed by the pages, written back at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...catalogue import mineral_systems, study_definitions, study_store
from ...catalogue import study as studies
from ...catalogue.mineral_systems import Library, MineralSystem
from ...catalogue.study import FRAME, Evidence, Run, Study
from ...catalogue.study_definitions import Definition
from ...catalogue.study_status import Judge
from ...catalogue.study_values import Fingerprints, plain
from ...core.errors import SilkroadError
from ...i18n import interface_language, tr
from ...paths import version
from .. import notes

LAST = "study"


class Session(QObject):
    """Holds the studies of the project; ``changed`` after every change of the one that is shown, ``forgotten`` when the
    project is about to go."""

    changed = pyqtSignal()
    forgotten = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.project = QgsProject.instance()
        self.look = Fingerprints(self.project)
        self.library = Library({}, ())
        self.all: list[Study] = []
        self._current = ""
        self._judge: Judge | None = None
        self.project.readProject.connect(self.read)
        self.project.cleared.connect(self.read)
        self.project.aboutToBeCleared.connect(self.forget)
        self.read_library()
        self.read()

    def read_library(self) -> None:
        """Read the mineral systems again, the user's own among them."""
        try:
            self.library = mineral_systems.library()
        except SilkroadError as error:
            notes.refuse(error)
        self._judge = None
        self.changed.emit()

    def read(self, *_) -> None:
        """Read the studies of the project that is open now."""
        try:
            self.all = study_store.read(self.project)
        except SilkroadError as error:
            self.all = []
            notes.refuse(error)
        last, _ = self.project.readEntry(study_store.SCOPE, LAST, "")
        self._current = last if any(study.id == last for study in self.all) else ""
        if self.all and not self._current:
            self._current = self.all[0].id
        self._judge = None
        self.changed.emit()

    def forget(self) -> None:
        """Let go of the studies before the project does: what its layers say in leaving must not be kept."""
        self.all, self._current, self._judge = [], "", None
        self.forgotten.emit()

    @property
    def study(self) -> Study | None:
        """The study that is shown."""
        return next((study for study in self.all if study.id == self._current), None)

    @property
    def system(self) -> MineralSystem | None:
        """The mineral system of the study, None where none is chosen or its file has gone."""
        return self.library.systems.get(self.study.system) if self.study else None

    @property
    def judge(self) -> Judge:
        """The judgement of the study, made once after each change."""
        if self._judge is None:
            self._judge = Judge(self.study, self.system, self.look)
        return self._judge

    def look_again(self) -> None:
        """Look at the inputs again, for they may have changed outside QGIS."""
        self.look.forget()
        self._judge = None
        self.changed.emit()

    def choose(self, study_id: str) -> None:
        """Show another study of the project."""
        if study_id != self._current and any(study.id == study_id for study in self.all):
            self._current = study_id
            self._write()

    def create(self, title: str) -> None:
        """Begin a study, in the area that the panel shows."""
        area = settings.get("area", "altai")
        self._add(Study(studies.new_id(), title, "altai" if area == "global" else area))

    def begin_shipped(self, definition: Definition) -> None:
        """Begin one of the studies that the plugin brings: everything is chosen, nothing has been run."""
        system = self.library.systems[definition.system]
        self._add(study_definitions.begin(definition, system, interface_language()))

    def duplicate(self, title: str) -> None:
        """Copy the study, with what was run; its next results go to a folder of its own."""
        self._add(studies.duplicate(self.study, title))

    def _add(self, study: Study) -> None:
        self.all.append(study)
        self._current = study.id
        self._write()

    def remove(self) -> None:
        """Take the study out of the project; its files stay."""
        self.all = [study for study in self.all if study.id != self._current]
        self._current = self.all[0].id if self.all else ""
        self._write()

    def change(self, **values) -> None:
        """Set fields of the study."""
        if self.study is not None:
            self.put(replace(self.study, **values))

    def put(self, study: Study) -> None:
        """Put a changed study in its place and keep it in the project."""
        if self.study == study:
            return
        self.all = [study if old.id == study.id else old for old in self.all]
        self._write()

    def _write(self) -> None:
        study_store.write(self.project, self.all)
        self.project.writeEntry(study_store.SCOPE, LAST, self._current)
        self._judge = None
        self.changed.emit()

    def get(self, study_id: str) -> Study | None:
        """Return a study of the project by its id."""
        return next((study for study in self.all if study.id == study_id), None)

    def folder(self) -> Path:
        """Return where the results of the study go."""
        return study_store.folder_of(self.project, self.study)

    def new_folder(self, algorithm: str) -> str:
        """Return a folder for one run, which does not exist yet: results are never written over."""
        base, number = self.folder() / algorithm.rpartition(":")[2], 1
        while base.with_name(f"{base.name}_{number}").exists():
            number += 1
        return base.with_name(f"{base.name}_{number}").as_posix()

    def begin(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping, **values) -> Run:
        """Return the record of a run that is about to start, with the fingerprints of what it reads."""
        kept = plain(algorithm, parameters, self.project)
        seed = kept.get("SEED")
        return Run(
            id=values.pop("id", "") or studies.new_id(),
            algorithm=algorithm.id(),
            parameters=kept,
            inputs=self.look.inputs(algorithm, kept),
            seed=seed if isinstance(seed, int) else None,
            version=version(),
            **values,
        )

    def end(self, study_id: str, run: Run, results: Mapping | None, problem: str = "") -> Run:
        """Keep what came of a run in its study, which need not be shown any more; return the finished record."""
        run = replace(run, time=datetime.now(timezone.utc).isoformat(timespec="milliseconds"), problem=problem)
        if results is not None:
            run = replace(run, outputs=_files(results), numbers=_numbers(results))
        study = self.get(study_id)
        if study is None:
            return run
        old = study.run(run.id)
        if old is not None and not problem:
            places = _places(old, run)
            study = studies.moved(study, places)
            self._show_new_places(places)
        if problem and old is not None and old.outputs:
            run = replace(old, problem=problem)
        self.put(study.with_run(run))
        return run

    def _show_new_places(self, places: Mapping[str, str]) -> None:
        """Let the layers of the project show the new files of what was run again."""
        for layer in self.project.mapLayers().values():
            new = places.get(layer.source())
            if new:
                layer.setDataSource(new, layer.name(), layer.providerType())

    def training(self) -> str:
        """Return the training deposits: chosen by hand, else those of the frame."""
        return self.study.training or str(self._of_frame("DEPOSITS") or "")

    def mask(self) -> str:
        """Return the study area: chosen by hand, else that of the frame."""
        return self.study.mask or str(self._of_frame("MASK") or "")

    def frame_layer(self, name: str) -> str:
        """Return one of the shipped evidence rasters, empty while they are not made."""
        made = self._of_frame("EVIDENCE") or ()
        return next((path for path in made if Path(path).stem == name), "")

    def _of_frame(self, output: str):
        frame = self.study.of_purpose(FRAME)
        return frame.outputs.get(output) if frame is not None else None

    def used_evidence(self) -> list[Evidence]:
        """Return the layers of evidence that models use, in the order of the study."""
        found = (self.study.evidence_of(key) for key in self.judge.listed())
        return [item for item in found if item is not None and item.used]

    def title_of(self, run: Run) -> str:
        """Return what a person calls a run: the title of its algorithm, numbered where there are several."""
        known = QgsApplication.processingRegistry().algorithmById(run.algorithm)
        title = known.displayName() if known is not None else run.algorithm
        alike = [item.id for item in self.study.of_step(run.step) if item.algorithm == run.algorithm]
        if len(alike) < 2 or run.id not in alike:
            return title
        return tr("{title}, no. {number}").format(title=title, number=alike.index(run.id) + 1)

    def close_down(self) -> None:
        """Stop listening to the project."""
        self.project.readProject.disconnect(self.read)
        self.project.cleared.disconnect(self.read)
        self.project.aboutToBeCleared.disconnect(self.forget)


def _files(results: Mapping) -> dict:
    """Return the results that are no numbers, as plain values."""
    found = {}
    for name, value in results.items():
        if isinstance(value, list | tuple):
            found[name] = [str(part) for part in value]
        elif isinstance(value, str):
            found[name] = value
    return found


def _numbers(results: Mapping) -> dict[str, float]:
    return {
        name: value for name, value in results.items() if isinstance(value, int | float) and not isinstance(value, bool)
    }


def _places(old: Run, new: Run) -> dict[str, str]:
    """Return old file -> new file of the outputs that both runs have."""
    found = {}
    for name, value in new.outputs.items():
        before = old.outputs.get(name)
        pairs = zip(before, value, strict=False) if isinstance(value, list) and before else [(before, value)]
        found.update({was: now for was, now in pairs if isinstance(was, str) and was and was != now})
    return found
