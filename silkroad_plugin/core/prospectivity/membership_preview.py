"""What a preview of a membership function shows: its curve, and the histogram of the layer under it."""

import numpy as np

from ..evidence.classification import Distribution

BINS = 80
POINTS = 401


def curve(layer: Distribution, membership) -> tuple[np.ndarray, np.ndarray]:
    """Return values (k) from the lowest to the highest of the layer, and ``membership(values)``.

    Where there are few values, as in a layer of classes, they are the values themselves.
    """
    few = len(layer.values) <= POINTS
    values = layer.values if few else np.linspace(layer.minimum, layer.maximum, POINTS)
    return values, membership(values)


def shares(layer: Distribution, values) -> np.ndarray:
    """Return where values lie in the range of the layer, 0 … 1; 0.5 for a layer of one value."""
    width = layer.maximum - layer.minimum
    return (np.asarray(values, float) - layer.minimum) / width if width > 0 else np.full(np.shape(values), 0.5)


def bars(layer: Distribution) -> np.ndarray:
    """Return the heights of ``BINS`` bars of equal width over the range of the layer, the highest 1."""
    counts, _ = np.histogram(shares(layer, layer.values), BINS, (0, 1), weights=layer.counts)
    return counts / counts.max()
