"""Whether the features of layers have changed in this session: layers tell of it, so that nobody needs to read them."""

from functools import partial
from itertools import count

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

# By which a layer says that its features may be others: in an edit, after it, or told by whoever changed its data.
SIGNALS = ("layerModified", "editingStopped", "dataChanged", "updatedFields", "repaintRequested")
_numbers: dict[int, int] = {}  # by where a layer lies in memory, as long as it lives
_next = count(1)


def edits(layer: QgsVectorLayer) -> int:
    """Return a number that is another one after each change of a layer's features; no two layers ever have the same.

    A script that changes the data of a layer past the layer itself must let it be drawn anew (``triggerRepaint``), or
    read anew (``reload``): QGIS's own map would not show the change either.
    """
    place = sip.unwrapinstance(layer)
    if place not in _numbers:
        _numbers[place] = next(_next)
        for name in SIGNALS:
            getattr(layer, name).connect(partial(_note, place))
        layer.willBeDeleted.connect(partial(_numbers.pop, place, None))
    return _numbers[place]


def _note(place: int, *_) -> None:
    # A layer that is going, and was let go of, may still say something.
    if place in _numbers:
        _numbers[place] = next(_next)
