"""The record of a printed series: which sheets are finished, so that the next run need not print them again."""

import json
from pathlib import Path

NAME = "series.json"
VERSION = 1


class SeriesRecord:
    """The record in a folder, a file ``series.json``; one that cannot be read counts as none.

    Of each sheet: the key of what was asked for (see ``key_of``), and its files with their sizes.
    """

    def __init__(self, folder: Path):
        self._path = folder / NAME
        self._sheets = self._read()

    def _read(self) -> dict:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            return dict(told["sheets"]) if told["version"] == VERSION else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def finished(self, sheet: str, key: str) -> list[str] | None:
        """Return the files of a sheet that was printed by the same key and stands as it was; None of others."""
        try:
            told = self._sheets[sheet]
            sizes = {self._path.parent / name: size for name, size in told["files"].items()}
            same = told["key"] == key and all(path.stat().st_size == size for path, size in sizes.items())
        except (OSError, KeyError, TypeError, AttributeError):
            return None
        return [str(path) for path in sizes] if same and sizes else None

    def add(self, sheet: str, key: str, files: list[str]) -> None:
        """Record a sheet as finished."""
        paths = [Path(file) for file in files]
        self._sheets[sheet] = {"key": key, "files": {path.name: path.stat().st_size for path in paths}}
        beside = self._path.with_suffix(".json.part")
        text = json.dumps({"version": VERSION, "sheets": self._sheets}, ensure_ascii=False, indent=1)
        beside.write_text(text + "\n", encoding="utf-8")
        beside.replace(self._path)
