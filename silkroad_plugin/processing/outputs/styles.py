"""How the outputs look when QGIS loads them."""

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...i18n import interface_language
from ...numbers import number

# Viridis at nine places (van der Walt & Smith 2015, CC0): ordered, and told apart without colour vision.
SAMPLE = 250_000  # cells from which the ends of a ramp are taken
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
    """Colour the values along the ramp, from the lowest to the highest."""
    provider, wanted = layer.dataProvider(), Qgis.RasterBandStatistic.Min | Qgis.RasterBandStatistic.Max
    found = provider.bandStatistics(1, wanted, layer.extent(), SAMPLE)
    stops = [QgsGradientStop(place / (len(RAMP) - 1), QColor(RAMP[place])) for place in range(1, len(RAMP) - 1)]
    ramp = QgsGradientColorRamp(QColor(RAMP[0]), QColor(RAMP[-1]), False, stops)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1)
    renderer.setClassificationMin(found.minimumValue)
    renderer.setClassificationMax(found.maximumValue)
    renderer.createShader(ramp, QgsColorRampShader.Type.Interpolated, QgsColorRampShader.ClassificationMode.Continuous)
    if renderer.shader() is not None:  # as where there are no values
        renderer.shader().rasterShaderFunction().setLegendSettings(_ends(found))
    layer.setRenderer(renderer)


def _ends(found: QgsRasterBandStats) -> QgsColorRampLegendNodeSettings:
    """Return a legend whose ends are written as the language does; QGIS would write all digits that a float has."""
    labels = QgsColorRampLegendNodeSettings()
    labels.setMinimumLabel(number(found.minimumValue, interface_language()))
    labels.setMaximumLabel(number(found.maximumValue, interface_language()))
    return labels
