"""Whether the data that were given are still as they were when they were read."""

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsMapLayer

from .sources import input_places

# By which a layer says that it gives other features, values or places than before, of its file or of an edit.
SIGNALS = (
    *("dataChanged", "layerModified", "editingStopped", "subsetStringChanged"),
    *("dataSourceChanged", "crsChanged", "willBeDeleted"),
)


class Watched:
    """The layers and files among the parameters of an algorithm; ``values``: parameters with the layers themselves."""

    def __init__(self, algorithm, values: dict, context):
        self._files = {place.path: _stamp(place.path) for place in input_places(algorithm, values, context)}
        self._changed = False
        for layer in _layers(values.values()):
            for signal in (getattr(layer, name, None) for name in SIGNALS):
                if signal is not None:
                    signal.connect(self._note)

    @property
    def unchanged(self) -> bool:
        """Whether none of them has changed."""
        return not self._changed and all(_stamp(path) == stamp for path, stamp in self._files.items())

    def _note(self, *_) -> None:
        self._changed = True


def _layers(values: Iterable) -> list[QgsMapLayer]:
    several = (value if isinstance(value, list) else [value] for value in values)
    return [one for entries in several for one in entries if isinstance(one, QgsMapLayer)]


def _stamp(path: str) -> tuple[int, int] | None:
    """Return time and size of a file; None where it is gone."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
