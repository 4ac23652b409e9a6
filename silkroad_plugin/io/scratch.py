"""Folders for what is needed while an algorithm runs."""

from tempfile import TemporaryDirectory


def scratch_folder() -> TemporaryDirectory:
    """Return a folder that goes at the end of ``with``, as far as it can.

    On Windows a file that is still open, be it by a virus scanner, cannot be removed: that is no reason to lose a
    result, nor to hide why an algorithm ended.
    """
    return TemporaryDirectory(prefix="silkroad-", ignore_cleanup_errors=True)
