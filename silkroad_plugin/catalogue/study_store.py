"""The studies of a project: kept as text inside the project file, so that they go where it goes."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from ..core.errors import SilkroadError
from . import study as studies
from .study import Study

SCOPE = "silkroad"
KEY = "studies"


def read(project: QgsProject) -> list[Study]:
    """Return the studies of a project; raises SilkroadError study_unreadable for an entry that is none of ours.

    Files that are not where they were, but stand beside a project that was moved, are found there.
    """
    text, _ = project.readEntry(SCOPE, KEY, "")
    if not text:
        return []
    try:
        kept = json.loads(text)
        home, found = kept["home"], [studies.from_plain(item) for item in kept["studies"]]
    except (ValueError, KeyError, TypeError) as error:
        raise SilkroadError("study_unreadable", reason=str(error)) from error
    return [_relocated(study, home, project.absolutePath()) for study in found]


def write(project: QgsProject, found: list[Study]) -> None:
    """Put the studies into the project; they are on disk when the user saves it."""
    if not found:
        project.removeEntry(SCOPE, KEY)
        return
    kept = {"home": project.absolutePath(), "studies": [studies.to_plain(study) for study in found]}
    project.writeEntry(SCOPE, KEY, json.dumps(kept, ensure_ascii=False))


def folder_of(project: QgsProject, study: Study) -> Path:
    """Return where the results of a study go: the folder chosen, else beside the project, else in the profile."""
    if study.folder:
        return Path(study.folder)
    if project.absolutePath():
        return Path(project.absolutePath()) / f"{project.baseName()}_study" / study.id
    return Path(QgsApplication.qgisSettingsDirPath()) / "silkroad" / "studies" / study.id


def _relocated(study: Study, old: str, new: str) -> Study:
    if not old or old == new:
        return study
    places = {}
    for text in _texts(studies.to_plain(study)):
        file, bar, rest = text.replace("\\", "/").partition("|")
        if file.startswith(old + "/") and not Path(file).exists():
            there = new + file[len(old) :]
            if Path(there).exists():
                places[text] = there + bar + rest
    found = studies.moved(study, places)
    return replace(found, folder=places.get(study.folder, study.folder))


def _texts(value) -> Iterator[str]:
    """Yield every text in nested plain values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
