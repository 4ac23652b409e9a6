"""A prospectivity study: what was chosen and what was run, as it is kept in the project."""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from ..core.errors import SilkroadError

FORMAT = "silkroad study 1"
STEPS = ("system", "proxies", "evidence", "model", "validation", "targets")
# Purpose of the run that makes grid, study area, training deposits and the shipped evidence of an area.
FRAME = "frame"


@dataclass(frozen=True)
class Input:
    """A layer or file that a run read: ``source`` as it was given, ``path`` its file, ``digest`` its fingerprint."""

    parameter: str
    source: str
    path: str
    digest: str


@dataclass(frozen=True)
class Run:
    """One run of an algorithm.

    ``purpose``: the proxy and the order of its step (``bimodal/0``), ``frame``, or the algorithm's id;
    ``of``: the id of the run whose result it judges or uses (validation, targets). ``parameters``, ``outputs``
    and ``numbers`` are plain values; ``time`` is UTC in ISO 8601; ``problem`` says why a run failed.
    """

    id: str
    step: str
    purpose: str
    algorithm: str
    parameters: Mapping[str, object]
    inputs: tuple[Input, ...] = ()
    outputs: Mapping[str, object] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    of: str = ""
    time: str = ""
    version: str = ""
    seed: int | None = None
    problem: str = ""


@dataclass(frozen=True)
class Evidence:
    """A raster of evidence: for a proxy (``key`` its id) or added by hand; ``kind`` as in the parameter TYPES.

    ``run``: the id of the run that made it, empty where it was added by hand.
    """

    key: str
    source: str
    kind: str
    run: str = ""
    used: bool = True


@dataclass(frozen=True)
class Study:
    """A study; ``layers``: proxy -> role (``@geology``) -> layer id or source; ``runs`` in the order of running.

    ``system_digest`` is the fingerprint of the system's file when the proxies were chosen. ``mask`` and
    ``training`` are layers chosen by hand; empty, they are those of the frame.
    """

    id: str
    title: str
    area: str
    system: str = ""
    system_digest: str = ""
    epochs: tuple[str, ...] = ()
    cell_size: float = 1000.0
    seed: int = 1
    folder: str = ""
    mask: str = ""
    training: str = ""
    holdout: str = ""
    proxies: tuple[str, ...] = ()
    layers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    runs: tuple[Run, ...] = ()
    skipped: tuple[str, ...] = ()

    def of_step(self, step: str) -> list[Run]:
        """Return the runs of a step."""
        return [run for run in self.runs if run.step == step]

    def run(self, run_id: str) -> Run | None:
        """Return a run by its id."""
        return next((run for run in self.runs if run.id == run_id), None)

    def of_purpose(self, purpose: str) -> Run | None:
        """Return the run that has a purpose; of several the last."""
        return next((run for run in reversed(self.runs) if run.purpose == purpose), None)

    def evidence_of(self, key: str) -> Evidence | None:
        """Return the evidence of a proxy, or one that was added by hand."""
        return next((item for item in self.evidence if item.key == key), None)

    def with_run(self, run: Run) -> "Study":
        """Return the study with a run added, or put in the place of the one of its id."""
        if self.run(run.id) is None:
            return replace(self, runs=(*self.runs, run))
        return replace(self, runs=tuple(run if old.id == run.id else old for old in self.runs))

    def without_run(self, run_id: str) -> "Study":
        """Return the study without a run; what rests on it stays and counts as stale."""
        return replace(self, runs=tuple(run for run in self.runs if run.id != run_id))

    def with_evidence(self, item: Evidence) -> "Study":
        """Return the study with a layer of evidence added, or put in the place of the one of its key."""
        if self.evidence_of(item.key) is None:
            return replace(self, evidence=(*self.evidence, item))
        return replace(self, evidence=tuple(item if old.key == item.key else old for old in self.evidence))

    def without_evidence(self, key: str) -> "Study":
        """Return the study without a layer of evidence."""
        return replace(self, evidence=tuple(item for item in self.evidence if item.key != key))

    def skipping(self, step: str, skip: bool) -> "Study":
        """Return the study with a step skipped, or not skipped any more."""
        rest = tuple(item for item in self.skipped if item != step)
        return replace(self, skipped=(*rest, step) if skip else rest)


def new_id() -> str:
    """Return an identifier that no other study or run has."""
    return uuid.uuid4().hex[:12]


def duplicate(study: Study, title: str) -> Study:
    """Return a copy under a new name, whose next results go to a folder of its own."""
    return replace(study, id=new_id(), title=title, folder="")


def to_plain(study: Study) -> dict:
    """Return what JSON can hold."""
    return {"format": FORMAT, **asdict(study)}


def from_plain(found: Mapping) -> Study:
    """Return the study of ``to_plain``; raises SilkroadError study_unreadable for anything else."""
    try:
        if found["format"] != FORMAT:
            raise ValueError(found["format"])
        values = {key: value for key, value in found.items() if key != "format"}
        values["runs"] = tuple(_run(item) for item in values["runs"])
        values["evidence"] = tuple(Evidence(**item) for item in values["evidence"])
        for name in ("epochs", "proxies", "skipped"):
            values[name] = tuple(values[name])
        return Study(**values)
    except (KeyError, TypeError, ValueError) as error:
        raise SilkroadError("study_unreadable", reason=f"{type(error).__name__}: {error}") from error


def _run(found: Mapping) -> Run:
    return Run(**{**found, "inputs": tuple(Input(**item) for item in found["inputs"])})


def moved(study: Study, places: Mapping[str, str]) -> Study:
    """Return the study with files in new places, wherever it names them."""

    def here(value):
        if isinstance(value, str):
            return places.get(value, value)
        if isinstance(value, list | tuple):
            return [here(part) for part in value]
        if isinstance(value, Mapping):
            return {key: here(part) for key, part in value.items()}
        return value

    return replace(
        study,
        **{name: here(getattr(study, name)) for name in ("mask", "training", "holdout", "layers")},
        evidence=tuple(replace(item, source=here(item.source)) for item in study.evidence),
        runs=tuple(
            replace(
                run,
                parameters=here(run.parameters),
                outputs=here(run.outputs),
                inputs=tuple(replace(item, source=here(item.source), path=here(item.path)) for item in run.inputs),
            )
            for run in study.runs
        ),
    )
