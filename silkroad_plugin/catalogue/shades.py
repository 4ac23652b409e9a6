"""Shades between given colours."""

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtGui import QColor


def spread(colours: Sequence[str], count: int) -> tuple[str, ...]:
    """Return so many colours: those given where they are as many, else mixed between them."""
    if len(colours) == count:
        return tuple(colours)
    shown = np.array([QColor(colour).getRgb()[:3] for colour in colours], float)
    places = np.linspace(0, len(colours) - 1, count)
    mixed = np.column_stack([np.interp(places, range(len(colours)), channel) for channel in shown.T])
    return tuple(QColor(*map(round, colour)).name() for colour in mixed)
