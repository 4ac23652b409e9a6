"""Symbols of deposits and sites that would cover one another stand beside their places, with a line that leads there.

The symbols keep type, size, colour and ring: only an offset of the drawing is set, in millimetres of the page, and the
place from which a name is set. The data keep their places.
"""

import math
from dataclasses import dataclass, field
from functools import cache

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

from .. import tables
from ..catalogue.themes import KEY
from ..core.cartography.displacement import apart, hosts
from .legend_entries import SECTION_OF, layer_key
from .lookup import by_id
from .moved_symbol import leader, true_place
from .view import View

# Those whose symbols are moved; frames of training points go with the deposit that they frame.
LAYERS, FRAMES = ("deposits", "training", "inventory"), ("training",)


@cache
def limits() -> dict[str, float]:
    """Return by how much a symbol may be moved, what is to stay free and what counts as moved, in millimetres, and the
    share of the map that symbols may take."""
    return {row["key"]: float(row["value"]) for row in tables.style("displacement")}


@dataclass(frozen=True)
class _Symbol:
    """A symbol on the map: its layer and feature, its true place on the paper and its radius, in mm."""

    layer: object
    feature: int
    place: np.ndarray
    radius: float


@dataclass
class SymbolPlaces:
    """``moved``: by layer id, feature id -> (dx, dy) in mm of the page, to the right and down; ``leaders``: true place
    and edge of the symbol in the plane, the same where the symbol covers its place; ``furthest``: in mm, by the part
    of the legend that has the symbols; ``discs``: (n, 3) places and radii of all in mm of the page, as they stand."""

    view: View
    moved: dict[str, dict[int, tuple[float, float]]] = field(default_factory=dict)
    leaders: list[tuple[tuple[float, float], tuple[float, float]]] = field(default_factory=list)
    furthest: dict[str, float] = field(default_factory=dict)
    discs: np.ndarray = field(default_factory=lambda: np.zeros((0, 3)))

    @classmethod
    def of(cls, view: View, room: float = 0.0) -> "SymbolPlaces":
        """Return where the symbols go; ``room``: what is to stay free beside each besides, in mm."""
        found, symbols = cls(view), _symbols(view)
        if not symbols:
            return found
        home, radii = np.array([one.place for one in symbols]), np.array([one.radius for one in symbols])
        found.discs = np.column_stack([home, radii])
        if (np.pi * radii**2).sum() > limits()["crowded"] * view.paper[0] * view.paper[1]:
            return found  # no room to move to: thousands of sampling sites stand where they are
        leads = _leads(symbols, home)
        np.maximum.at(radii, leads, radii)
        alone = np.flatnonzero(leads == np.arange(len(leads)))
        box = (0.0, 0.0, *view.paper)
        far, free = limits()["furthest"] * view.symbols, limits()["free"] * view.symbols
        moves = np.zeros_like(home)
        moves[alone] = apart(home[alone], radii[alone] + room, far, free, box) - home[alone]
        found.discs[:, :2] += moves[leads]
        for number, (one, away) in enumerate(zip(symbols, moves[leads], strict=True)):
            found._take(one, away, radii[leads[number]], led=leads[number] != number)
        return found

    def _take(self, one: _Symbol, away, radius: float, led: bool) -> None:
        """Note by how much a symbol is moved; one that is ``led`` by another needs no line of its own."""
        length = float(np.hypot(*away))
        if length == 0:
            return
        self.moved.setdefault(one.layer.id(), {})[one.feature] = (float(away[0]), float(away[1]))
        if length >= limits()["shown"]:
            part = SECTION_OF[layer_key(one.layer)]
            self.furthest[part] = max(self.furthest.get(part, 0.0), length)
        if length > radius and not led:
            edge = one.place + away * (length - radius) / length
            self.leaders.append((self._in_plane(one.place), self._in_plane(edge)))

    def _in_plane(self, place) -> tuple[float, float]:
        xmin, _, _, ymax = self.view.extent
        return float(xmin + place[0] * self.view.millimetre), float(ymax - place[1] * self.view.millimetre)

    def apply(self, shown: list, project) -> list:
        """Move the symbols with their names; return the layers ``shown`` with lines to the true places over them.

        What was moved for an earlier sheet of the same layers is put in order again. ``project``: of the layout.
        """
        for layer in self.view.layers_of(*LAYERS):
            if layer.geometryType() != Qgis.GeometryType.Point:
                continue
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


def _symbols(view: View) -> list[_Symbol]:
    """Return the symbols that the map shows. A feature of several points keeps its place: they have no one place."""
    found = []
    for layer in view.layers_of(*LAYERS):
        if layer.geometryType() != Qgis.GeometryType.Point:
            continue
        for feature, symbol, context, place in view.points(layer):
            if feature.geometry().constGet().partCount() == 1:
                paper = np.array([place.x() - view.extent[0], view.extent[3] - place.y()]) / view.millimetre
                found.append(_Symbol(layer, feature.id(), paper, _radius(symbol, context)))
    return found


def _leads(symbols: list[_Symbol], home: np.ndarray) -> np.ndarray:
    """Return for each symbol the number of the one with which it moves, its own where it moves by itself."""
    framing = np.array([layer_key(one.layer) in FRAMES for one in symbols])
    frames, bodies = np.flatnonzero(framing), np.flatnonzero(~framing)
    leads, nearest = np.arange(len(symbols)), hosts(home[frames], home[bodies], limits()["same"])
    leads[frames[nearest >= 0]] = bodies[nearest[nearest >= 0]]
    return leads


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
    renderer, offsets = layer.renderer().clone(), {}
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            if part.angle() not in offsets:
                offsets[part.angle()] = _offset_by(moves, part.angle()) if moves else QgsProperty()
            part.setOffsetUnit(Qgis.RenderUnit.Millimeters)
            part.setDataDefinedProperty(QgsSymbolLayer.Property.Offset, offsets[part.angle()])
    layer.setRenderer(renderer)


def _offset_by(moves, angle: float) -> QgsProperty:
    """Return the offset of a symbol that is turned by an ``angle`` in degrees: QGIS turns an offset with its symbol."""
    turn = -math.radians(angle)
    cosine, sine = math.cos(turn), math.sin(turn)
    texts = {key: f"'{dx * cosine - dy * sine:.3f},{dx * sine + dy * cosine:.3f}'" for key, (dx, dy) in moves.items()}
    return QgsProperty.fromExpression(f"coalesce({by_id(texts)}, '0,0')")


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
