"""Symbols of deposits that would cover one another stand beside their places, with a line that leads there.

The symbols keep type, size, colour and ring: only an offset of the drawing is set, in millimetres of the page, and the
place from which a name is set. The data keep their places.
"""

import math
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsAnnotationMarkerItem,
    QgsCsException,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsProperty,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..catalogue.themes import KEY
from ..core.cartography.displacement import apart
from .legend_entries import layer_key
from .moved_symbol import leader, true_place
from .view import View

LAYERS = ("deposits",)
# By how much a symbol may be moved and what is to stay free between two, in millimetres of a wall map (A0).
FURTHEST, FREE = 10.0, 0.35
SHOWN = 0.3  # mm: a symbol that is off by less is not said to be moved


@dataclass
class SymbolPlaces:
    """``moved``: by layer id, feature id -> (dx, dy) in mm of the page, to the right and down; ``leaders``: true place
    and edge of the symbol in the plane, the same where the symbol covers its place; ``furthest`` in mm, 0 for none."""

    view: View
    moved: dict[str, dict[int, tuple[float, float]]] = field(default_factory=dict)
    leaders: list[tuple[tuple[float, float], tuple[float, float]]] = field(default_factory=list)
    furthest: float = 0.0

    @classmethod
    def of(cls, view: View, room: float = 0.0) -> "SymbolPlaces":
        """Return where the symbols of deposits go; ``room``: what is to stay free beside each besides, in mm."""
        found, keys, places, radii = cls(view), [], [], []
        for layer in view.layers_of(*LAYERS):
            for feature, symbol, context, place in view.points(layer):
                keys.append((layer.id(), feature.id()))
                places.append(((place.x() - view.extent[0]), (view.extent[3] - place.y())))
                radii.append(_radius(symbol, context))
        if not keys:
            return found
        home, radii = np.array(places) / view.millimetre, np.array(radii)
        high = (view.extent[3] - view.extent[1]) / view.millimetre
        box = (0.0, 0.0, (view.extent[2] - view.extent[0]) / view.millimetre, high)
        there = apart(home, radii + room, FURTHEST * view.symbols, FREE * view.symbols, box)
        for key, place, goal, radius in zip(keys, home, there, radii, strict=True):
            away = goal - place
            length = float(np.hypot(*away))
            if length == 0:
                continue
            found.moved.setdefault(key[0], {})[key[1]] = (float(away[0]), float(away[1]))
            if length >= SHOWN:
                found.furthest = max(found.furthest, length)
            if length > radius:
                edge = place + away * (length - radius) / length
                found.leaders.append((found._in_plane(place), found._in_plane(edge)))
        return found

    def _in_plane(self, place) -> tuple[float, float]:
        xmin, _, _, ymax = self.view.extent
        return float(xmin + place[0] * self.view.millimetre), float(ymax - place[1] * self.view.millimetre)

    def apply(self, shown: list, project) -> list:
        """Move the symbols with their names; return the layers ``shown`` with lines to the true places over them.

        What was moved for an earlier sheet of the same layers is put in order again. ``project``: of the layout.
        """
        for layer in self.view.layers_of(*LAYERS):
            _offset(layer, self.moved.get(layer.id(), {}))
            _name_there(layer, self.anchors(layer))
        if not self.leaders:
            return shown
        index = next(i for i, layer in enumerate(shown) if layer_key(layer) in LAYERS)
        return [*shown[:index], self._leader_layer(project), *shown[index:]]

    def anchors(self, layer) -> dict[int, QgsPointXY]:
        """Return where the moved symbols of a layer stand, in its own system."""
        moves = self.moved.get(layer.id(), {})
        found, way = {}, self.view.to_plane(layer.crs())
        for feature in layer.getFeatures(list(moves)) if moves else ():
            dx, dy = moves[feature.id()]
            place = way.transform(feature.geometry().centroid().asPoint())
            goal = QgsPointXY(place.x() + dx * self.view.millimetre, place.y() - dy * self.view.millimetre)
            try:
                found[feature.id()] = way.transform(goal, Qgis.TransformDirection.Reverse)
            except QgsCsException:
                continue
        return found

    def _leader_layer(self, project) -> QgsAnnotationLayer:
        view = self.view
        options = QgsAnnotationLayer.LayerOptions(project.transformContext())
        layer = QgsAnnotationLayer("true_places", options)
        layer.setCrs(view.crs)
        layer.setCustomProperty(KEY, "true_places")
        for place, edge in self.leaders:
            item = QgsAnnotationLineItem(QgsLineString([QgsPoint(*place), QgsPoint(*edge)]))
            item.setSymbol(leader(view.factor))
            layer.addItem(item)
        for place, _ in self.leaders:
            item = QgsAnnotationMarkerItem(QgsPoint(*place))
            item.setSymbol(true_place(view.factor))
            item.setZIndex(1)
            layer.addItem(item)
        project.addMapLayer(layer, False)
        return layer


def _radius(symbol, context) -> float:
    """Return the radius of a circle about a symbol in millimetres."""
    expressions, widest = context.expressionContext(), 0.0
    for part in symbol.symbolLayers():
        size, stroke = part.size(), part.strokeWidth()
        asked = part.dataDefinedProperties()
        size = asked.property(QgsSymbolLayer.Property.Size).valueAsDouble(expressions, size)[0]
        stroke = asked.property(QgsSymbolLayer.Property.StrokeWidth).valueAsDouble(expressions, stroke)[0]
        widest = max(widest, size + stroke)
    return widest / 2


def _offset(layer, moves) -> None:
    """Draw the symbols of a layer so far from their places."""
    renderer = layer.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if not moves:
                part.setDataDefinedProperty(QgsSymbolLayer.Property.Offset, QgsProperty())
                continue
            part.setOffsetUnit(Qgis.RenderUnit.Millimeters)
            # QGIS turns an offset with its symbol.
            turn = -math.radians(part.angle())
            cosine, sine = math.cos(turn), math.sin(turn)
            texts = {
                key: f"'{dx * cosine - dy * sine:.3f},{dx * sine + dy * cosine:.3f}'" for key, (dx, dy) in moves.items()
            }
            expression = f"coalesce({by_id(texts)}, '0,0')"
            part.setDataDefinedProperty(QgsSymbolLayer.Property.Offset, QgsProperty.fromExpression(expression))
    layer.setRenderer(renderer)


def _name_there(layer, anchors: dict[int, QgsPointXY]) -> None:
    """Set names beside the symbols where these stand."""
    labeling = layer.labeling()
    if labeling is None:
        return
    settings = labeling.settings(labeling.subProviders()[0])
    anchor_names(settings, anchors)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


def anchor_names(settings, anchors: dict[int, QgsPointXY]) -> None:
    """Let names stand at other places than their features."""
    settings.geometryGeneratorEnabled = bool(anchors)
    if anchors:
        texts = {key: f"'POINT({point.x():.7f} {point.y():.7f})'" for key, point in anchors.items()}
        settings.geometryGenerator = f"coalesce(geom_from_wkt({by_id(texts)}), $geometry)"
        settings.geometryGeneratorType = Qgis.GeometryType.Point


def by_id(texts: dict[int, str]) -> str:
    """Return an expression that finds what stands under the id of a feature; ``texts``: expressions by id."""
    pairs = ", ".join(f"'{key}', {text}" for key, text in texts.items())
    return f"map_get(map({pairs}), to_string($id))"
