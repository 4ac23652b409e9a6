"""Outputs that exist only when finished: written beside their place, moved there at the end."""

import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import SilkroadError

# What GDAL and SQLite keep beside a file; stale ones would describe the file that was replaced.
SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")


class SafeOutputs:
    """A set of output files that appear together or not at all.

    ``stage(final)`` returns the path to write to: the same name in a hidden folder beside ``final``,
    so that moving it is one step on one disk. ``commit()`` moves every staged file, with what GDAL
    put beside it, into place; ``discard()`` removes them. As a context manager it commits on success
    and discards on any exception. ``inputs``: files that are read, and never replaced.
    """

    def __init__(self, inputs: Iterable[str] = ()):
        self._inputs = {_place(Path(path)) for path in inputs}
        self._staged: dict[Path, Path] = {}
        self._made: list[Path] = []

    def stage(self, final: str | Path) -> str:
        """Return a temporary path for ``final``.

        Raises SilkroadError where its folder cannot be written (output_not_writable), where another output of the
        set has that place (output_twice), which would be lost, or where an input has it (output_is_input).
        """
        final = Path(final)
        if _place(final) in self._inputs:
            raise SilkroadError("output_is_input", output=final.name, path=str(final))
        if any(_place(final) == _place(other) for other in self._staged):
            raise SilkroadError("output_twice", path=str(final))
        folder = final.parent / f".silkroad-{uuid.uuid4().hex[:8]}.part"
        try:
            self._make_parents(final.parent)
            folder.mkdir()
            self._staged[final] = folder
            (folder / final.name).touch()
            (folder / final.name).unlink()
        except OSError as error:
            raise SilkroadError("output_not_writable", path=str(final), reason=error.strerror) from error
        return str(folder / final.name)

    def staged(self, final: str | Path) -> str | None:
        """Return where a file of the set stands before the commit; None where it is none of them."""
        folder = self._staged.get(Path(final))
        return None if folder is None else str(folder / Path(final).name)

    def files(self) -> list[Path]:
        """Return where the files of the set stand before the commit, with what GDAL put beside them."""
        return [part for folder in self._staged.values() for part in sorted(folder.iterdir()) if part.is_file()]

    @contextmanager
    def tentative(self) -> Iterator[None]:
        """Forget what is staged within where that raises: the set goes on without it."""
        before = set(self._staged)
        try:
            yield
        except Exception:
            for final in set(self._staged) - before:
                shutil.rmtree(self._staged.pop(final), ignore_errors=True)
            raise

    def commit(self) -> None:
        """Move every staged file into place; raises SilkroadError, with everything as before, where one cannot."""
        undo: list[tuple[Path, Path]] = []
        try:
            for final, folder in self._staged.items():
                parts = sorted(part for part in folder.iterdir() if part.is_file())
                # A file may have got another name than was asked for: QGIS adds a suffix to what it does not know.
                for part in parts:
                    _put_aside(final.with_name(part.name), folder, undo)
                for part in parts:
                    _replace(part, final.with_name(part.name), folder, undo)
        except OSError as error:
            for source, target in reversed(undo):
                source.replace(target)
            self.discard()
            raise SilkroadError("output_in_use", path=str(final), reason=error.strerror) from error
        self._made.clear()
        self._clear()

    def discard(self) -> None:
        """Remove every staged file, and the folders that were made for them."""
        self._clear()
        for folder in reversed(self._made):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        self._made.clear()

    def _clear(self) -> None:
        for folder in self._staged.values():
            shutil.rmtree(folder, ignore_errors=True)
        self._staged.clear()

    def _make_parents(self, folder: Path) -> None:
        """Create the missing folders, remembering them."""
        missing = [folder, *folder.parents]
        missing = [part for part in missing if not part.exists()]
        for part in reversed(missing):
            part.mkdir(exist_ok=True)
            self._made.append(part)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.commit()
        else:
            self.discard()


def _place(path: Path) -> str:
    """Return what two names of one file have in common."""
    return os.path.normcase(path.resolve())


def _put_aside(final: Path, folder: Path, undo: list) -> None:
    """Move the sidecar files of the output that is about to be replaced out of the way."""
    for suffix in SIDECARS:
        stale = final.with_name(final.name + suffix)
        if stale.is_file():
            _move(stale, folder / "old" / stale.name, undo)


def _replace(part: Path, target: Path, folder: Path, undo: list) -> None:
    """Put a finished file in the place of the old one, which is kept until all are in place."""
    if target.is_file():
        _move(target, folder / "old" / target.name, undo)
    _move(part, target, undo)


def _move(source: Path, target: Path, undo: list) -> None:
    target.parent.mkdir(exist_ok=True)
    source.replace(target)
    undo.append((target, source))
