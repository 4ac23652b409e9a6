"""Mineral systems: what makes the deposits of a kind, as criteria and the proxies that map them.

The four groups of criteria are the constituents of a system in McCuaig, Beresford and Hronsky (2010), after the
concept of Wyborn, Heinrich and Jaques (1994). One JSON file holds one system; users copy and edit the shipped ones.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from .. import paths, settings
from ..core.errors import SilkroadError
from . import runnable, store, words
from .mineral_system_reader import Item, opened

GROUPS = ("source", "pathway", "trap", "deposition")
SCALES = ("belt", "district", "deposit")
IMPORTANCES = (1, 2, 3)
DATA = ("geology", "structure", "geochemistry", "gravity", "magnetics", "radiometrics", "remote_sensing", "relief")
DATA += ("occurrences", "wells")
# What a statement rests on: read in the references beside it, or known in general and not yet looked up.
STATUSES = ("sourced", "to_be_checked")
# Layers that a parameter may stand for: “@geology” is the user's geological map, “@imagery:B11” a band.
ROLES = ("area", "template", "geology", "faults", "lineaments", "sutures", "samples", "geochemistry", "gravity")
ROLES += ("magnetics", "radiometrics", "imagery", "relief", "occurrences", "wells", "previous")
BELT_EVIDENCE = "silkroad:belt_evidence"
BELT_LAYERS = ("tectonic_units", "distance_to_contacts", "distance_to_faults", "distance_to_sutures", "relief")
BELT_LAYERS += ("bouguer",)


@dataclass(frozen=True)
class Step:
    """One run of a Processing algorithm; ``layer``: which output of ``silkroad:belt_evidence`` is meant."""

    algorithm: str
    parameters: Mapping[str, object]
    layer: str


@dataclass(frozen=True)
class Proxy:
    """What can be mapped of a criterion: ``importance`` 1 (helpful) to 3 (essential) at its ``scale``.

    ``evidence``: how the last step's raster is read, as in the parameter TYPES of weights of evidence.
    ``circular``: drawn with knowledge of deposits. ``elements``: for geochemistry, by symbol.
    """

    id: str
    text: Mapping[str, str]
    scale: str
    importance: int
    data: str
    evidence: str
    circular: bool
    elements: tuple[str, ...]
    steps: tuple[Step, ...]
    status: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Criterion:
    """A process or feature that the system needs, with the proxies that map it."""

    id: str
    text: Mapping[str, str]
    status: str
    references: tuple[str, ...]
    proxies: tuple[Proxy, ...]


@dataclass(frozen=True)
class Epoch:
    """An epoch in which the system made deposits, and where."""

    code: str
    text: Mapping[str, str]
    status: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Remark:
    """A sourced statement on size or grade."""

    text: Mapping[str, str]
    references: tuple[str, ...]


@dataclass(frozen=True)
class MineralSystem:
    """A mineral system; ``criteria`` by group of ``GROUPS``, ``references``: id -> citation."""

    path: Path
    id: str
    version: str
    names: Mapping[str, str]
    definition: Mapping[str, str]
    mineral_system: str
    deposit_types: tuple[str, ...]
    belts: tuple[str, ...]
    epochs: tuple[Epoch, ...]
    criteria: Mapping[str, tuple[Criterion, ...]]
    deposits: tuple[str, ...]
    remarks: tuple[Remark, ...]
    limits: tuple[Mapping[str, str], ...]
    references: Mapping[str, str]

    def proxies(self) -> list[Proxy]:
        """Return the proxies of every criterion in the order of the file."""
        return [proxy for group in GROUPS for criterion in self.criteria[group] for proxy in criterion.proxies]


@dataclass(frozen=True)
class Library:
    """The systems by id, the user's own before the shipped, and what kept files of the user from being read."""

    systems: Mapping[str, MineralSystem]
    problems: tuple[SilkroadError, ...]


def load(path: Path | str) -> MineralSystem:
    """Read a system from a file; raises SilkroadError system_… naming file and place."""
    with opened(Path(path)) as item:
        found = _system(item)
        item.close()
        return found


def shipped() -> dict[str, MineralSystem]:
    """Return the systems of the plugin by id; raises SilkroadError system_… if one of its files was damaged."""
    found = _shipped(store.version())
    if found.problems:
        raise found.problems[0]
    return dict(found.systems)


def related_types(deposit_type: str) -> tuple[str, ...]:
    """Return a deposit type with those of the shipped systems that have it; empty for what is no type of ours."""
    if deposit_type not in words.codes("deposit_type"):
        return ()
    systems = (one.deposit_types for one in shipped().values() if deposit_type in one.deposit_types)
    return tuple(dict.fromkeys((deposit_type, *chain.from_iterable(systems))))


def library(folder: Path | None = None) -> Library:
    """Return the shipped systems and those of a folder (the user's), whose file replaces the shipped one of its id.

    A file that cannot be read is left out and told of in ``problems``; the others are read all the same.
    """
    plugin, own = _shipped(store.version()), _read(folder or settings.mineral_systems_folder())
    return Library({**plugin.systems, **own.systems}, plugin.problems + own.problems)


@lru_cache(maxsize=1)
def _shipped(version) -> Library:
    return _read(paths.resource("mineral_systems"))


def _read(folder: Path) -> Library:
    systems: dict[str, MineralSystem] = {}
    problems = []
    for path in sorted(folder.glob("*.json")):
        try:
            system = load(path)
            if system.id in systems:
                raise SilkroadError("system_id_taken", path=str(path), id=system.id, other=str(systems[system.id].path))
            systems[system.id] = system
        except SilkroadError as error:
            problems.append(error)
    return Library(systems, tuple(problems))


def _system(item: Item) -> MineralSystem:
    item.key("format").one_of(("silkroad mineral system 1",))
    references = _references(item.key("references"))
    deposit_types = item.key("deposit_types").codes("deposit_types", least=1)
    return MineralSystem(
        path=item.path,
        id=item.key("id").identifier(),
        version=item.key("version").text(),
        names=item.key("names").words(),
        definition=item.key("definition").words(),
        mineral_system=item.key("mineral_system").code("mineral_systems"),
        deposit_types=deposit_types,
        belts=item.key("belts").belts(),
        epochs=tuple(_epoch(part, references) for part in item.key("epochs").each()),
        criteria=_criteria(item.key("criteria"), references),
        deposits=item.key("deposits").deposits(deposit_types),
        remarks=tuple(_remark(part, references) for part in item.key("remarks").each()),
        limits=tuple(part.words() for part in item.key("limits").each(least=1)),
        references=references,
    )


def _references(item: Item) -> dict[str, str]:
    """Return id -> citation; a reference that the plugin does not know brings its own citation."""
    found = {}
    for part in item.each(least=1):
        citation = part.optional("citation")
        identifier = part.key("id").identifier() if citation else part.key("id").source()
        found[identifier] = citation.text() if citation else ""
        part.close()
    return found


def _statement(item: Item, references) -> dict:
    """Return what every statement has; one that is called sourced names a reference."""
    status = item.key("status").one_of(STATUSES)
    cited = tuple(part.one_of(tuple(references)) for part in item.key("references").each())
    if status == "sourced" and not cited:
        raise SilkroadError("system_unsourced", **item.where)
    return {"text": item.key("text").words(), "status": status, "references": cited}


def _epoch(item: Item, references) -> Epoch:
    found = Epoch(code=item.key("epoch").code("epochs"), **_statement(item, references))
    item.close()
    return found


def _remark(item: Item, references) -> Remark:
    cited = tuple(part.one_of(tuple(references)) for part in item.key("references").each(least=1))
    found = Remark(item.key("text").words(), cited)
    item.close()
    return found


def _criteria(item: Item, references) -> dict[str, tuple[Criterion, ...]]:
    found = {group: tuple(_criterion(part, references) for part in item.key(group).each()) for group in GROUPS}
    if not any(found.values()):
        raise SilkroadError("system_list_short", least=1, **item.where)
    item.close()
    item.unique("id", [criterion.id for group in GROUPS for criterion in found[group]])
    item.unique("id", [proxy.id for group in GROUPS for criterion in found[group] for proxy in criterion.proxies])
    return found


def _criterion(item: Item, references) -> Criterion:
    found = Criterion(
        id=item.key("id").identifier(),
        proxies=tuple(_proxy(part, references) for part in item.key("proxies").each(least=1)),
        **_statement(item, references),
    )
    item.close()
    return found


def _proxy(item: Item, references) -> Proxy:
    elements = item.optional("elements")
    found = Proxy(
        id=item.key("id").identifier(),
        scale=item.key("scale").one_of(SCALES),
        importance=item.key("importance").one_of(IMPORTANCES),
        data=item.key("data").one_of(DATA),
        evidence=item.key("evidence").evidence_kind(),
        circular=item.key("circular").truth(),
        elements=elements.elements() if elements else (),
        steps=tuple(_step(part, first=not order) for order, part in enumerate(item.key("steps").each(least=1))),
        **_statement(item, references),
    )
    item.close()
    return found


def _step(item: Item, first: bool) -> Step:
    algorithm = item.key("algorithm").algorithm()
    layer = item.key("layer").one_of(BELT_LAYERS) if algorithm == BELT_EVIDENCE else ""
    roles = tuple(role for role in ROLES if not (first and role == "previous"))
    found = Step(algorithm, item.key("parameters").parameters(roles), layer)
    item.close()
    refused = runnable.unlisted(algorithm, found.parameters)
    if refused:
        raise SilkroadError("system_algorithm_unlisted", value=refused, known=runnable.listed(), **item.where)
    return found
