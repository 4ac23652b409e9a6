"""Where a layer lies: as a file that is given away may say it, and what may be opened on the word of a stranger."""

from pathlib import Path

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QUrl

# Providers that read files; all others ask a server.
FILES = ("ogr", "gdal", "delimitedtext")
# How paths begin that lead to other machines, or through GDAL to anything.
ELSEWHERE = ("\\\\", "//", "/vsi")


def public_source(layer: QgsMapLayer) -> str:
    """Return the source of a layer without the password in it."""
    return layer.publicSource()


def leads_elsewhere(path: str) -> bool:
    """Whether a path leads away from this machine; nothing is asked of the path itself, which would be a call."""
    return path.strip().startswith(ELSEWHERE)


def is_local(source: str, provider: str) -> bool:
    """Whether a source is a file of this machine that is there: what a template may have opened unasked."""
    if provider not in FILES:
        return False
    path = QUrl(source).toLocalFile() if source.startswith("file:") else source.partition("|")[0]
    return bool(path) and not leads_elsewhere(path) and Path(path).is_absolute() and Path(path).exists()
