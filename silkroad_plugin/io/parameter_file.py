"""Parameters of an algorithm kept as a JSON file, to be used again on other data: written whole, read with care."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..core.errors import SilkroadError

MOST_BYTES = 1_000_000  # what is larger is no file of parameters


def written(kind: str, version: int, values: Mapping[str, object]) -> str:
    """Return the text of a file: which algorithm it belongs to, the version of its form, and the values by name."""
    return json.dumps({"algorithm": kind, "version": version, "parameters": dict(values)}, indent=2, ensure_ascii=False)


def read(path: str, kind: str, version: int, names: Sequence[str]) -> dict[str, object]:
    """Return the values that a file has, by name; those that it lacks are missing.

    Raises SilkroadError template_unreadable, template_json (with line and column), template_kind (the file of another
    algorithm, or of none), template_version (made by a later version), template_names (what ``names`` lacks).
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise SilkroadError("template_unreadable", path=path, reason=error.strerror or str(error)) from error
    found = _parsed(path, data)
    if not isinstance(found, dict) or found.get("algorithm") != kind:
        given = found.get("algorithm") if isinstance(found, dict) else None
        raise SilkroadError("template_kind", path=path, kind=kind, given=str(given or "?"))
    made = found.get("version")
    if isinstance(made, bool) or not isinstance(made, int) or not 1 <= made <= version:
        raise SilkroadError("template_version", path=path, given=str(made), version=version)
    values = found.get("parameters")
    if not isinstance(values, dict):
        raise SilkroadError("template_kind", path=path, kind=kind, given="?")
    unknown = [name for name in values if name not in names]
    if unknown:
        raise SilkroadError("template_names", path=path, unknown=unknown, known=list(names))
    return values


def _parsed(path: str, data: bytes):
    if len(data) > MOST_BYTES:
        raise SilkroadError("template_unreadable", path=path, reason=f"> {MOST_BYTES} B")
    try:
        # Editors of Windows put a mark before UTF-8.
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SilkroadError("template_unreadable", path=path, reason="UTF-8") from error
    except json.JSONDecodeError as error:
        raise SilkroadError("template_json", path=path, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise SilkroadError("template_json", path=path, line=1, column=1) from error
