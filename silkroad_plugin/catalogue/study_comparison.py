"""Two studies side by side: what was chosen and set differently, and what came out."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from ..core.errors import SilkroadError
from ..i18n import N_, interface_language, labelled, listed, tr
from ..io.geotiff import open_raster
from ..io.layer_info import parse
from ..numbers import fixed, given, number
from . import words
from .areas import area
from .mineral_systems import Library
from .study import STEPS, Run, Study
from .study_values import READ

STUDY = N_("Study")


@dataclass(frozen=True)
class Row:
    """One line of the comparison; ``section`` is the title of a run, ``differs`` tells whether the values do."""

    section: str
    name: str
    first: str
    second: str
    differs: bool


def compare(first: Study, second: Study, library: Library) -> list[Row]:
    """Return the choices, parameters and numbers of two studies.

    Runs are matched by step and purpose, the n-th of one with the n-th of the other. Layers count as equal where
    their contents are; files to write are left out.
    """
    both = (first, second)
    return _choices(both, library) + _evidence(both, library) + _runs(both)


def _choices(both, library) -> list[Row]:
    language = interface_language()

    def names(study):
        system = library.systems.get(study.system)
        return system.names[language] if system else study.system

    def epochs(study):
        return listed((words.say("epoch", code, language) for code in study.epochs), language)

    values = (
        (tr("Mineral system"), names),
        (tr("Area"), lambda study: area(study.area).names[language]),
        (tr("Epochs of the deposits"), epochs),
        (tr("Cell size (m)"), lambda study: given(study.cell_size, language)),
        (tr("Seed"), lambda study: str(study.seed)),
    )
    return [_row(tr(STUDY), name, *map(value, both)) for name, value in values]


def _evidence(both, library) -> list[Row]:
    language = interface_language()
    titles = {}
    for study in both:
        system = library.systems.get(study.system)
        chosen = {proxy.id: proxy.text[language] for proxy in system.proxies()} if system else {}
        for item in study.evidence:
            titles[item.key] = chosen.get(item.key) or Path(item.source).stem
    used = [{item.key for item in study.evidence if item.used} for study in both]
    yes, no = tr("used"), tr("not used")
    return [
        _row(tr("Evidence"), title, *(yes if key in keys else no for keys in used)) for key, title in titles.items()
    ]


def _runs(both) -> list[Row]:
    matched: dict[tuple, list[Run | None]] = {}
    for side, study in enumerate(both):
        seen: dict[tuple, int] = {}
        for run in sorted(study.runs, key=lambda run: STEPS.index(run.step)):
            key = (run.step, run.purpose)
            seen[key] = seen.get(key, 0) + 1
            matched.setdefault((*key, seen[key]), [None, None])[side] = run
    several = {key[:2] for key in matched if key[2] > 1}
    found = []
    for key in sorted(matched, key=lambda key: STEPS.index(key[0])):
        runs = matched[key]
        known = next(run for run in runs if run is not None)
        algorithm = QgsApplication.processingRegistry().algorithmById(known.algorithm)
        title = algorithm.displayName() if algorithm is not None else known.algorithm
        if key[:2] in several:
            title = tr("{title}, no. {number}").format(title=title, number=key[2])
        found += _run_rows(title, algorithm, runs)
    return found


def _run_rows(title, algorithm, runs) -> list[Row]:
    definitions = algorithm.parameterDefinitions() if algorithm is not None else []
    rows = []
    for definition in definitions:
        name = definition.name()
        if definition.isDestination() or not any(run is not None and name in run.parameters for run in runs):
            continue
        shown = [_shown(run, definition) for run in runs]
        keys = [
            _contents(run, name) if definition.type() in READ else text for run, text in zip(runs, shown, strict=True)
        ]
        if keys[0] != keys[1] and shown[0] == shown[1]:
            # The same layers by name: bold and with a mark they would puzzle.
            shown[1] = labelled(tr("other contents"), shown[1], interface_language())
        rows.append(Row(title, definition.description(), *shown, keys[0] != keys[1]))
    outputs = {item.name(): item.description() for item in algorithm.outputDefinitions()} if algorithm else {}
    names = list(dict.fromkeys(name for run in runs if run is not None for name in run.numbers))
    language = interface_language()
    for name in names:
        values = [run.numbers.get(name) if run is not None else None for run in runs]
        shown = [fixed(None, language) if value is None else given(value, language) for value in values]
        if shown[0] == shown[1] and values[0] != values[1]:
            shown = [number(value, language, 9) for value in values]
        rows.append(Row(title, outputs.get(name, name), *shown, values[0] != values[1]))
    return rows


def _shown(run: Run | None, definition) -> str:
    """Return a parameter of a run as a person reads it."""
    value = run.parameters.get(definition.name()) if run is not None else None
    if definition.type() in READ:
        language = interface_language()
        return listed([_title(item, language) for item in _inputs(run, definition.name())], language, "titles")
    if definition.type() == "enum" and value is not None:
        options = definition.options()
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(options[part] if isinstance(part, int) else str(part) for part in chosen)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int | float):
        return given(value, interface_language())
    if isinstance(value, Mapping):
        return str(dict(value))
    return "" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _title(item, language: str) -> str:
    """Return what an input calls itself, in a language where it does; else the name of its file."""
    path = item.path or item.source
    try:
        items = open_raster(path).GetMetadata() or {}
    except SilkroadError:
        items = {}
    return parse(items).title(language, Path(path).stem)


def _contents(run: Run | None, name: str) -> tuple[str, ...]:
    return tuple(item.digest for item in _inputs(run, name))


def _inputs(run: Run | None, name: str):
    return [item for item in run.inputs if item.parameter == name] if run is not None else []


def _row(section: str, name: str, first: str, second: str) -> Row:
    return Row(section, name, first, second, first != second)
