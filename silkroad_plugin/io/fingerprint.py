"""Fingerprints of files: has an input changed since it was used?"""

import hashlib
from functools import lru_cache
from pathlib import Path

# Up to here a file is read whole; of a larger one the first, middle and last piece, its size and its time.
WHOLE = 16 * 2**20
PIECE = 2**20


def of_file(path: str | Path) -> str:
    """Return what changes when the file changes, empty where it cannot be read.

    ``sha256:…`` of all bytes up to 16 MB: touching or moving the file changes nothing. Beyond that
    ``parts:…`` of size, time of change and three pieces of 1 MB, since reading it whole would take too long.
    A file is read again only when its size or its time has changed.
    Of a source such as ``file.gpkg|layername=rocks`` it is that of the file; a folder gives the fingerprint of the
    names, sizes and times of the files in it.
    """
    path = Path(str(path).partition("|")[0])
    try:
        if path.is_dir():
            return _of_folder(path)
        state = path.stat()
        return _of_file(str(path), state.st_size, state.st_mtime_ns)
    except OSError:
        return ""


def state(path: str | Path) -> tuple[int, int]:
    """Return size and time of change of a file, which tell cheaply whether to look again; zeros for none."""
    try:
        found = Path(path).stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


@lru_cache(maxsize=1024)
def _of_file(path: str, size: int, changed: int) -> str:
    digest = hashlib.sha256()
    with Path(path).open("rb") as file:
        if size <= WHOLE:
            digest.update(file.read())
            return f"sha256:{digest.hexdigest()}"
        digest.update(f"{size} {changed} ".encode())
        for start in (0, (size - PIECE) // 2, size - PIECE):
            file.seek(start)
            digest.update(file.read(PIECE))
    return f"parts:{digest.hexdigest()}"


def _of_folder(path: Path) -> str:
    digest = hashlib.sha256()
    for part in sorted(path.rglob("*")):
        if part.is_file():
            digest.update(f"{part.relative_to(path).as_posix()} {state(part)}\n".encode())
    return f"folder:{digest.hexdigest()}"
