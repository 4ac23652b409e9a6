"""Outputs that exist only when finished: written beside their place, renamed at the end."""

import os
import uuid
from pathlib import Path

from ..core.errors import SilkroadError


class SafeOutputs:
    """A set of output files that appear together or not at all.

    ``stage(final)`` returns the path to write to, in the same folder as ``final`` and with its
    extension; ``commit()`` moves every staged file into place; ``discard()`` removes them.
    As a context manager it commits on success and discards on any exception.
    """

    def __init__(self):
        self._staged: dict[Path, Path] = {}

    def stage(self, final: str | Path) -> str:
        """Return a temporary path for ``final``; raises SilkroadError where its folder cannot be written."""
        final = Path(final)
        temporary = final.with_name(f".{final.stem}.{uuid.uuid4().hex[:8]}.part{final.suffix}")
        try:
            final.parent.mkdir(parents=True, exist_ok=True)
            temporary.touch(exist_ok=False)
            temporary.unlink()
        except OSError as error:
            raise SilkroadError("output_not_writable", path=str(final), reason=error.strerror) from error
        self._staged[final] = temporary
        return str(temporary)

    def commit(self) -> None:
        """Move every staged file that was written, with its sidecar files, into place."""
        for final, temporary in self._staged.items():
            for part in _with_sidecars(temporary):
                target = final.with_name(part.name.replace(temporary.name, final.name, 1))
                try:
                    os.replace(part, target)
                except OSError as error:
                    self.discard()
                    raise SilkroadError("output_in_use", path=str(target), reason=error.strerror) from error
        self._staged.clear()

    def discard(self) -> None:
        """Remove every staged file."""
        for temporary in self._staged.values():
            for part in _with_sidecars(temporary):
                part.unlink(missing_ok=True)
        self._staged.clear()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.commit()
        else:
            self.discard()


def _with_sidecars(path: Path) -> list[Path]:
    """Return the file and what GDAL put beside it (``.aux.xml``, ``-journal``)."""
    return sorted(other for other in path.parent.glob(f"{path.name}*") if other.is_file())
