"""How the outputs look when QGIS loads them."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...i18n import interface_language
from ...numbers import number

SAMPLE = 250_000  # cells from which the places of the colours are taken
CROWDED = 0.1  # of the range: with half of the cells in less of it, equal steps show but one colour
TAIL = (0, 0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1)  # shares of the cells at the colours then
# Viridis at nine places (van der Walt & Smith 2015, CC0): ordered, and told apart without colour vision.
RAMP = ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")


def ramp_colour(share: float) -> QColor:
    """Return the colour at 0..1 of the ramp."""
    place = min(max(share, 0.0), 1.0) * (len(RAMP) - 1)
    low = min(int(place), len(RAMP) - 2)
    first, second, part = QColor(RAMP[low]), QColor(RAMP[low + 1]), place - low
    mixed = (round(a + (b - a) * part) for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True))
    return QColor(*mixed)


def paletted(layer: QgsRasterLayer, names: dict[int, str], colours: dict[int, str] | None = None) -> None:
    """Give each class value its name and a colour, by default along the ramp."""
    values = sorted(names)
    last = max(len(values) - 1, 1)
    classes = [
        QgsPalettedRasterRenderer.Class(
            value, QColor(colours[value]) if colours else ramp_colour(index / last), names[value]
        )
        for index, value in enumerate(values)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def graduated(layer: QgsRasterLayer) -> None:
    """Colour the values along the ramp: in equal steps from the lowest to the highest, or, where most cells would have
    one colour as with probabilities, by their rank."""
    values = sampled(layer)
    places = crowded_places(values)
    if places is None:
        low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
        places = np.linspace(low, high, len(RAMP)) if low < high else np.array([low])
        labels = [""] * len(places)
    else:
        labels = [number(float(place), interface_language(), 2) for place in places]
    colours = [ramp_colour(share) for share in np.linspace(0, 1, len(places))]
    along(layer, places, colours, labels)


def along(layer: QgsRasterLayer, places, colours, labels) -> None:
    """Colour the values of a raster between ``places`` (k, ascending) with ``colours`` and ``labels`` (k); where the
    labels are empty the legend is a bar with its ends."""
    items = [
        QgsColorRampShader.ColorRampItem(float(place), QColor(colour), label)
        for place, colour, label in zip(places, colours, labels, strict=True)
    ]
    ramp = QgsColorRampShader(float(places[0]), float(places[-1]))
    ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Linear)
    ramp.setColorRampItemList(items)
    ramp.setLegendSettings(_legend(places, continuous=not labels[0]))
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(float(places[0]))
    renderer.setClassificationMax(float(places[-1]))
    layer.setRenderer(renderer)


def crowded_places(values: np.ndarray) -> np.ndarray | None:
    """Return the values at which the colours of the ramp stand where half of all (n) crowd at one end of the range,
    by rank and closer together in the thin tail; None where they do not, or are too few to tell apart."""
    if not len(values):
        return None
    low, middle, high = np.quantile(values, [0, 0.5, 1])
    if low == high or CROWDED < (middle - low) / (high - low) < 1 - CROWDED:
        return None
    shares = np.array(TAIL) if middle - low < high - middle else 1 - np.array(TAIL)[::-1]
    places = np.unique(np.quantile(values, shares))
    return places if len(places) == len(shares) else None


def sampled(layer: QgsRasterLayer) -> np.ndarray:
    """Return values of some cells spread over a raster, without those that have none."""
    provider, side = layer.dataProvider(), round(SAMPLE**0.5)
    width, height = min(layer.width(), side), min(layer.height(), side)
    block = provider.block(1, layer.extent(), width, height)
    if not block.isValid() or not block.convert(Qgis.DataType.Float64):
        return np.empty(0)
    values = np.frombuffer(bytes(block.data()), np.float64)
    known = np.isfinite(values)
    if block.hasNoDataValue():
        known &= values != block.noDataValue()
    return values[known]


def _legend(places: np.ndarray, continuous: bool) -> QgsColorRampLegendNodeSettings:
    """Return how the legend looks; the ends of a bar written as the language does, for QGIS writes all digits."""
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(continuous)
    settings.setMinimumLabel(number(float(places[0]), interface_language()))
    settings.setMaximumLabel(number(float(places[-1]), interface_language()))
    return settings
