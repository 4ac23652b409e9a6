"""What of a study is done, stale or missing: found by looking at its files, never stored."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ..i18n import N_, tr
from ..io import fingerprint
from .mineral_systems import BELT_EVIDENCE, MineralSystem
from .study import FRAME, STEPS, Run, Study
from .study_values import Fingerprints


class Status(Enum):
    """How far a step or a run is."""

    MISSING = "missing"
    DONE = "done"
    STALE = "stale"
    SKIPPED = "skipped"
    FAILED = "failed"


WORDS = {
    Status.MISSING: N_("still missing"),
    Status.DONE: N_("done"),
    Status.STALE: N_("stale"),
    Status.SKIPPED: N_("skipped"),
    Status.FAILED: N_("failed"),
}


@dataclass(frozen=True)
class State:
    """A status with its reason in the interface language, empty where there is nothing to say."""

    status: Status
    reason: str = ""


def files_of(outputs: Mapping) -> Iterator[str]:
    """Yield the files that outputs name."""
    for value in outputs.values():
        for part in value if isinstance(value, list | tuple) else [value]:
            if isinstance(part, str):
                file = Path(part.partition("|")[0])
                if file.is_absolute():
                    yield file.as_posix()


def frame_parameters(study: Study, system: MineralSystem | None) -> dict[str, object]:
    """Return what the frame of a study is made with."""
    types = ",".join(system.deposit_types) if system else ""
    chosen = {"DEPOSIT_TYPES": types, "EPOCHS": ",".join(study.epochs)}
    return {"AREA": study.area, "CELL_SIZE": study.cell_size, **chosen}


class Judge:
    """Judges the runs and steps of one study, each once."""

    def __init__(self, study: Study, system: MineralSystem | None, look: Fingerprints):
        self.study, self.system, self.look = study, system, look
        self._makers = {file: run for run in study.runs for file in files_of(run.outputs)}
        self._states: dict[str, State] = {}

    def run(self, run: Run) -> State:
        """Return the state of a run: done, stale or failed."""
        if run.id not in self._states:
            # A run cannot rest on itself, but a file may have been overwritten in a circle.
            self._states[run.id] = State(Status.DONE)
            self._states[run.id] = self._judge(run)
        return self._states[run.id]

    def upstream(self, run: Run) -> list[Run]:
        """Return the runs whose results a run used, and the one that it judges."""
        found = [self._makers.get(item.path) for item in run.inputs] + [self.study.run(run.of)]
        return list({maker.id: maker for maker in found if maker is not None and maker.id != run.id}.values())

    def _judge(self, run: Run) -> State:
        if run.problem:
            return State(Status.FAILED, run.problem)
        for file in files_of(run.outputs):
            if not Path(file).exists():
                return State(Status.STALE, tr("The file “{name}” is gone.").format(name=Path(file).name))
        for item in run.inputs:
            now = self.look.again(item, run.parameters)
            if now != item.digest:
                text = tr("“{name}” has changed since.") if now else tr("“{name}” cannot be read any more.")
                return State(Status.STALE, text.format(name=self.name_of(item)))
        if run.of and self.study.run(run.of) is None:
            return State(Status.STALE, tr("The model that it used is no longer in the study."))
        for maker in self.upstream(run):
            if self.run(maker).status is not Status.DONE:
                return State(Status.STALE, tr("It rests on a result that is itself stale."))
            if maker.time > run.time:
                return State(Status.STALE, tr("What it rests on was run again later."))
        if run.purpose == FRAME:
            wanted = frame_parameters(self.study, self.system)
            if any((run.parameters.get(name) or "") != (value or "") for name, value in wanted.items()):
                return State(Status.STALE, tr("Area, system, epoch or cell size of the study have changed since."))
        return State(Status.DONE)

    def name_of(self, item) -> str:
        """Return what a person calls an input."""
        layer = self.look.project.mapLayer(item.source)
        if layer is not None:
            return layer.name()
        return Path(item.path or item.source).name if item.source else tr("Data of the plugin")

    def step(self, step: str) -> State:
        """Return the state of a step."""
        if step in self.study.skipped:
            return State(Status.SKIPPED)
        own = {"system": self._system, "proxies": self._proxies, "evidence": self._evidence}
        return own.get(step, lambda: self._runs(self.study.of_step(step)))()

    def steps(self) -> dict[str, State]:
        """Return the state of every step."""
        return {step: self.step(step) for step in STEPS}

    def _system(self) -> State:
        if not self.study.system:
            return State(Status.MISSING)
        if self.system is None:
            text = tr("The mineral system “{id}” is not among the files any more.")
            return State(Status.FAILED, text.format(id=self.study.system))
        return State(Status.DONE)

    def _proxies(self) -> State:
        if not self.study.proxies:
            return State(Status.MISSING)
        if self.system is None:
            return State(Status.FAILED, tr("Choose a mineral system first."))
        known = {proxy.id for proxy in self.system.proxies()}
        if fingerprint.of_file(self.system.path) != self.study.system_digest or set(self.study.proxies) - known:
            return State(Status.STALE, tr("The file of the mineral system has changed since the proxies were chosen."))
        return State(Status.DONE, str(len(self.study.proxies)))

    def wanted(self) -> tuple[str, ...]:
        """Return the proxies that evidence is wanted for."""
        if self.system is None or "proxies" in self.study.skipped:
            return ()
        known = {proxy.id for proxy in self.system.proxies()}
        return tuple(key for key in self.study.proxies if key in known)

    def listed(self) -> tuple[str, ...]:
        """Return the keys of all evidence: of the proxies that are wanted, then of rasters added by hand.

        A proxy that is ticked no more keeps its raster, in case it is ticked again.
        """
        wanted = self.wanted()
        known = {proxy.id for proxy in self.system.proxies()} if self.system else set()
        dropped = set() if "proxies" in self.study.skipped else known
        return wanted + tuple(
            item.key for item in self.study.evidence if item.key not in wanted and item.key not in dropped
        )

    def proxy(self, key: str) -> State:
        """Return the state of the evidence for a proxy, or of one that was added by hand."""
        item = self.study.evidence_of(key)
        runs = [run for run in self.study.runs if run.purpose.startswith(f"{key}/")]
        failed = [self.run(run) for run in runs if run.problem]
        if failed:
            return failed[-1]
        if item is None:
            return State(Status.MISSING)
        maker = self.study.run(item.run) if item.run else None
        if maker is not None:
            return self.run(maker)
        if item.run:
            return State(Status.STALE, tr("The run that made it is no longer in the study."))
        if not self.look.of(item.source):
            return State(Status.FAILED, tr("“{name}” cannot be read any more.").format(name=Path(item.source).name))
        return State(Status.DONE)

    def _evidence(self) -> State:
        keys = self.listed()
        frame = self.study.of_purpose(FRAME)
        states = [self.proxy(key) for key in keys] + ([self.run(frame)] if frame else [])
        found = self._worst(states)
        done = sum(state.status is Status.DONE for state in states[: len(keys)])
        if found.status is Status.DONE and done:
            return State(Status.DONE, str(done))
        if found.status in (Status.MISSING, Status.DONE):
            number = tr("{done} of {whole}").format(done=done, whole=len(keys))
            return State(Status.MISSING, number if keys else "")
        return found

    def _runs(self, runs) -> State:
        states = [self.run(run) for run in runs]
        found = self._worst(states)
        return State(Status.DONE, str(len(runs))) if found.status is Status.DONE else found

    @staticmethod
    def _worst(states) -> State:
        for status in (Status.FAILED, Status.STALE, Status.MISSING):
            for state in states:
                if state.status is status:
                    return state
        return State(Status.DONE if states else Status.MISSING)

    def to_run_again(self) -> list[Run]:
        """Return the runs that are stale or failed, each after those that it rests on."""
        ordered: dict[str, Run] = {}

        def visit(run: Run, seen: frozenset):
            for maker in self.upstream(run):
                if maker.id not in seen:
                    visit(maker, seen | {run.id})
            ordered.setdefault(run.id, run)

        for run in self.study.runs:
            visit(run, frozenset())
        return [run for run in ordered.values() if self.run(run).status in (Status.STALE, Status.FAILED)]


def serves(system: MineralSystem, key: str) -> bool:
    """Tell whether the data of the plugin serve a proxy."""
    proxy = next(item for item in system.proxies() if item.id == key)
    return proxy.steps[0].algorithm == BELT_EVIDENCE
