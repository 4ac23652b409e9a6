"""Short sentences in QGIS's message bar, kept in the log panel and the log file as well."""

from ..messages import describe, refusal
from ..support import bar, log

SECONDS = 6


def success(text: str) -> None:
    """Say that something is done; the note goes away by itself."""
    bar.info(text, duration=SECONDS, success=True)


def warn(text: str) -> None:
    """Say what is wrong; the note stays until it is closed."""
    bar.warning(text, duration=0)


def refuse(error: Exception) -> None:
    """Say why something cannot be done and what to do; raises an error that is a fault of ours."""
    known = refusal(error)
    if known is None:
        raise error
    warn(describe(known))


def keep(text: str) -> None:
    """Write what explains a warning to the log only."""
    log.warning(text)
