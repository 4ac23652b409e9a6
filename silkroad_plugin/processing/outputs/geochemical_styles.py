"""Styles of geochemical maps: zones, contours and rasters with the limits and colours of a rule, which they name."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGeometry,
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

from ...core.errors import SilkroadError

CONTOUR, MAIN = 0.13, 0.3  # mm: of a line, and of one at a power of ten
INK = "#333333"


@dataclass(frozen=True)
class Zone:
    """A zone between two contents; None where it has no end. ``label``: in the legend."""

    lower: float | None
    upper: float | None
    label: str
    colour: str


def geometry_of(shape: ogr.Geometry) -> QgsGeometry:
    """Return a geometry of QGIS."""
    made = QgsGeometry()
    made.fromWkb(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    return made


def style_zones(layer: QgsVectorLayer, zones: Sequence[Zone], name: str) -> None:
    """Colour zones, the highest first in the legend; the layer is called as the raster and its rule."""
    categories = []
    for number, zone in reversed(list(enumerate(zones, 1))):
        symbol = QgsFillSymbol.createSimple({"color": zone.colour, "outline_style": "no"})
        categories.append(QgsRendererCategory(number, symbol, zone.label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))
    layer.setName(name)


def style_contours(layer: QgsVectorLayer, name: str) -> None:
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
    layer.setName(name)


def raster_style(path: str, zones: Sequence[Zone], rule: str, target: str) -> None:
    """Write the style of a raster with the colours of its zones as a QML file; the band of its legend names the rule.

    Raises SilkroadError output_failed."""
    layer = QgsRasterLayer(path, rule)
    ramp = QgsColorRampShader()
    ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                np.inf if zone.upper is None else zone.upper,
                QColor(zone.colour),
                f"{zone.label} ({rule})" if zone.upper is None else zone.label,
            )
            for zone in zones
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    message, good = layer.saveNamedStyle(target)
    if not good:
        raise SilkroadError("output_failed", path=target, reason=message)
