"""The draft note across the map, as pale outlines: it hides nothing and does not get into searches."""

from qgis.core import (
    QgsAnnotationLayer,
    QgsAnnotationPolygonItem,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsSimpleFillSymbolLayer,
)
from qgis.PyQt.QtGui import QFont, QPainterPath, QTransform

from ..catalogue.fonts import map_font
from ..catalogue.themes import KEY
from ..i18n import term

SLOPE = 20.0
# Of the frame's width and height.
SHARE = 0.8
# Of the frame's width, by which an outline may be off.
EXACT = 5e-5
# Below and above, colour and width in mm of A3: a line alone is lost among the signs of rocks and on dark colours.
STROKES = (("255,255,255,120", 0.55), ("110,20,20,110", 0.18))


def watermark_layer(
    project: QgsProject, crs: QgsCoordinateReferenceSystem, extent, language: str, factor: float = 1.0
) -> QgsAnnotationLayer:
    """Return a layer with the draft note written across ``extent`` (plane bounds); ``factor``: of lettering."""
    layer = QgsAnnotationLayer("watermark", QgsAnnotationLayer.LayerOptions(project.transformContext()))
    layer.setCrs(crs)
    layer.setCustomProperty(KEY, "watermark")
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for colour, width in STROKES:
        stroke = {"style": "no", "outline_color": colour, "outline_width": f"{width * factor:.2f}"}
        symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(stroke))
    exact = EXACT * (extent[2] - extent[0])
    for polygon in _outlines(term("draft_watermark", language), extent):
        # The curves of letters have more corners than anybody sees.
        geometry = QgsGeometry.fromQPolygonF(polygon).simplify(exact)
        item = QgsAnnotationPolygonItem(geometry.constGet().clone())
        item.setSymbol(symbol.clone())
        layer.addItem(item)
    project.addMapLayer(layer, False)
    return layer


def _outlines(text, extent):
    """Return the outlines of letters and of their holes as polygons in plane coordinates, sloping upwards."""
    font = QFont(map_font(10, bold=True))
    font.setPixelSize(200)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    turned = QTransform().rotate(-SLOPE).map(path)
    box = turned.boundingRect()
    xmin, ymin, xmax, ymax = extent
    size = SHARE * min((xmax - xmin) / box.width(), (ymax - ymin) / box.height())
    place = QTransform()
    place.translate((xmin + xmax) / 2, (ymin + ymax) / 2)
    place.scale(size, -size)
    place.translate(-box.center().x(), -box.center().y())
    return turned.toSubpathPolygons(place)
