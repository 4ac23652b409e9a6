"""Short sentences in QGIS's message bar, their details in the log panel."""

from qgis.core import Qgis

from ..i18n import tr
from ..messages import describe

SECONDS = 6


def success(iface, text: str) -> None:
    """Say that something is done; the note goes away by itself."""
    iface.messageBar().pushMessage(tr("Silk Road"), text, Qgis.MessageLevel.Success, SECONDS)


def warn(iface, text: str) -> None:
    """Say what is wrong; the note stays until it is closed."""
    iface.messageBar().pushMessage(tr("Silk Road"), text, Qgis.MessageLevel.Warning, 0)


def refuse(iface, error) -> None:
    """Say why something cannot be done and what to do."""
    warn(iface, describe(error))
