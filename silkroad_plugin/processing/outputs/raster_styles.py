"""How the rasters of geochemical mapping look when QGIS loads them."""

import numpy as np
from qgis.core import QgsRasterLayer

from ...catalogue.geochemical_scales import USUAL, scale_of
from ...catalogue.geochemical_styles import paint
from ...core.errors import SilkroadError
from ...core.geochemistry.checked import refuse_not_positive
from ...i18n import interface_language
from ...numbers import number
from .styles import along, graduated, sampled

# Singularity: where α is 2 contents are even; below it they gather, above it they thin out. Steps of the greatest
# departure, and colours for them (ColorBrewer RdBu, Brewer 2003).
PLANE = 2.0
STEPS = (-1.0, -0.5, -0.2, 0.0, 0.2, 0.5, 1.0)
SINGULARITY = ("#67001f", "#b2182b", "#f4a582", "#f7f7f7", "#92c5de", "#2166ac", "#053061")
# Little known is dark: what the map says there is to be read with care.
CERTAIN_TO_NOT = ("#ffffff", "#e0e0e0", "#bdbdbd", "#969696", "#636363", "#252525")


def contents_of(layer: QgsRasterLayer, samples: np.ndarray, unit: str) -> None:
    """Colour a raster of contents by the usual rule, with limits from its ``samples`` (n); along a ramp what has none,
    as scores that may be negative."""
    try:
        refuse_not_positive(samples)
        paint(layer, scale_of(USUAL, samples, unit), interface_language())
    except SilkroadError:
        graduated(layer)


def singularity_index(layer: QgsRasterLayer) -> None:
    """Colour α from red, where contents gather, over white at 2 to blue, with the same steps on either side."""
    values = sampled(layer)
    reach = float(np.quantile(np.abs(values - PLANE), 0.99)) if len(values) else 1.0
    reach = reach or 1.0
    places = [PLANE + step * reach for step in STEPS]
    along(layer, places, SINGULARITY, [number(place, interface_language(), 3) for place in places])


def uncertainty(layer: QgsRasterLayer) -> None:
    """Colour a variance from white, where it is low, to black."""
    values = sampled(layer)
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    places = np.linspace(low, high if high > low else low + 1, len(CERTAIN_TO_NOT))
    along(layer, places, CERTAIN_TO_NOT, [""] * len(places))
