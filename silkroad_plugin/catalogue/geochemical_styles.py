"""Styles of geochemical maps: rasters, zones and contours with the limits and colours of a rule, which they name."""

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import SilkroadError
from ..i18n import tr
from .geochemical_scales import ContentScale, Zone

CONTOUR, MAIN = 0.13, 0.3  # mm: of a line, and of one at a power of ten
INK = "#333333"


def paint(layer: QgsRasterLayer, scale: ContentScale, language: str, named: bool = True) -> None:
    """Colour a raster of contents by a scale; its legend is in the language.

    ``named``: the legend has the unit in every label and the rule in the uppermost one, as it must where nothing but
    the layer tree explains the layer; a sheet that explains them itself needs bare numbers.
    """
    layer.setRenderer(content_renderer(layer.dataProvider(), scale, language, named))


def content_renderer(provider, scale: ContentScale, language: str, named: bool = True):
    """Return the renderer of band 1 of a raster of contents, see ``paint``."""
    zones, rule = scale.drawn(language, with_unit=named), tr(scale.rule, language)
    items = [
        QgsColorRampShader.ColorRampItem(
            np.inf if zone.upper is None else zone.upper,
            QColor(zone.colour),
            f"{zone.label} ({rule})" if named and zone.upper is None else zone.label,
        )
        for zone in zones
    ]
    ramp = QgsColorRampShader()
    ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(provider, 1, shader)


def save_style(path: str, scale: ContentScale, language: str, target: str) -> None:
    """Write the style of a raster with the colours of a scale as a QML file. Raises SilkroadError output_failed."""
    layer = QgsRasterLayer(path, tr(scale.rule, language))
    paint(layer, scale, language)
    message, good = layer.saveNamedStyle(target)
    if not good:
        raise SilkroadError("output_failed", path=target, reason=message)


def style_zones(layer: QgsVectorLayer, zones: Sequence[Zone], name: str = "") -> None:
    """Colour polygons by their field ``zone``, 1 the lowest; the highest first in the legend."""
    categories = []
    for number, zone in reversed(list(enumerate(zones, 1))):
        if not zone.empty:
            symbol = QgsFillSymbol.createSimple({"color": zone.colour, "outline_style": "no"})
            categories.append(QgsRendererCategory(number, symbol, zone.label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))
    if name:
        layer.setName(name)


def style_contours(layer: QgsVectorLayer, name: str = "") -> None:
    """Draw contours thin, those at powers of ten thicker, with their contents along them."""
    widths = ((0, CONTOUR, ""), (1, MAIN, "1, 10, 100 …"))
    categories = [
        QgsRendererCategory(main, QgsLineSymbol.createSimple({"line_color": INK, "line_width": str(width)}), label)
        for main, width, label in widths
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("main", categories))
    labels = QgsPalLayerSettings()
    labels.fieldName, labels.placement = "level", Qgis.LabelPlacement.Line
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    if name:
        layer.setName(name)
