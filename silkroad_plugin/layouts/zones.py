"""Zones of a map: areas or a raster of a user's in the classes of a named rule, with the area of each on the map."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..catalogue.class_rules import GREY, OWN, UNKNOWN, ClassRule, own_rule, rules
from ..catalogue.class_words import Interval, Mapped, text_of
from ..catalogue.crs import transformation
from ..catalogue.shapes import valid
from ..catalogue.themes import KEY
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES
from ..io.class_areas import category_names, class_areas, different_values, unknown_cells
from .map_frame import MapFrame, box_in
from .overlays import copied, outline
from .spec import Texts
from .value_classes import combinations, joined, shaped

KEY_OF_ZONES = "zones"
OUTLINE, OUTLINE_COLOUR = 0.1, "#707070"
MOST = 40  # so many classes of its own may a layer have


@dataclass
class Zones:
    """Zones by a ``rule``; ``table``: what a user says of values; ``unread``: values that are not understood, with the
    number of areas (of a raster 0); ``mended``: areas whose outlines cross themselves."""

    rule: ClassRule
    table: Mapped = field(default_factory=Mapped)
    factor: float = 1.0

    def __post_init__(self):
        self.unread: Counter = Counter()
        self.mended = 0
        self._areas: dict[tuple, dict[str, float]] = {}

    def colour(self, code: str) -> str:
        """Return the colour of a class."""
        return self.rule.classes[code]["colour"] if code in self.rule.classes else GREY

    def called(self, code: str, language: str) -> str:
        """Return the words of a class: those of the user's table, else those of the rule."""
        return self.table.name(code, language) or self.rule.name(code, language)

    def areas(self, frame: MapFrame) -> dict[str, float]:
        """Return the area in km² of each class within the frame, the worst class first, the unknown last."""
        if frame.key not in self._areas:
            found = self._measured(frame)
            order = [*self.rule.classes, UNKNOWN]
            self._areas[frame.key] = {code: found[code] for code in order if found.get(code, 0.0) > 0}
        return self._areas[frame.key]

    def _own(self, values, name: str) -> ClassRule:
        """Return the rule of the layer's own classes with the names that a table or the values give."""
        values = [value for value in values if value]
        if len(values) > MOST:
            raise SilkroadError("zones_too_many", most=MOST)
        said = {value: self.table.said(name, value) for value in values}
        names = {
            value: (one.names if one and one.names else {code: Texts(value).of(code) for code in LANGUAGES})
            for value, one in said.items()
        }
        return own_rule(self.rule, names)

    def drawn(self) -> QgsMapLayer:
        """Return the layer that the map draws."""
        raise NotImplementedError

    def _measured(self, frame: MapFrame) -> dict[str, float]:
        raise NotImplementedError


@dataclass
class Shape:
    """A zone: its class, and its area in km² where that was asked for."""

    code: str
    shape: QgsGeometry
    whole: float | None = None


@dataclass
class PolygonZones(Zones):
    """Zones of polygons by the values of a ``name`` of theirs."""

    layer: QgsVectorLayer | None = None
    name: str = ""

    def __post_init__(self):
        super().__post_init__()
        found = combinations(self.layer, [self.name])
        if self.rule.code == OWN:
            self.rule = self._own(sorted(one.cells[self.name] for one in found.values()), self.name)
        self.classes: dict[str, str] = {}  # value of the expression -> class
        for value, one in found.items():
            text = one.cells[self.name]
            code = self.rule.class_of(text, self.name, self.table)
            self.classes[value] = code
            if code == UNKNOWN:
                self.unread[text] += one.count
        self._shapes: list[Shape] = []  # as they are given, those that cross themselves mended
        for value, feature in shaped(self.layer, [self.name]):
            given = feature.geometry()
            shape = valid(given)
            self.mended += shape is not given
            if not shape.isEmpty():
                self._shapes.append(Shape(self.classes.get(value, UNKNOWN), shape))
        self._moved: dict[str, dict[int, Shape | None]] = {}  # by the plane, then by the place among ``_shapes``

    def drawn(self) -> QgsMapLayer:
        """Return a copy of the layer in the colours of its classes."""
        copy, values = copied(self.layer, KEY_OF_ZONES), {}
        for value, code in self.classes.items():
            values.setdefault(code, []).append(value)
        width = OUTLINE * self.factor
        categories = [
            QgsRendererCategory(values[code], outline(OUTLINE_COLOUR, width, self.colour(code)), code)
            for code in [*self.rule.classes, UNKNOWN]
            if code in values
        ]
        copy.setRenderer(QgsCategorizedSymbolRenderer(joined([self.name]), categories))
        return copy

    def _measured(self, frame: MapFrame) -> dict[str, float]:
        areas: Counter = Counter()
        for one in self._on(frame):
            if not frame.contains(one.shape.boundingBox()):
                areas[one.code] += frame.km2(one.shape)
                continue
            if one.whole is None:
                one.whole = frame.whole_km2(one.shape)
            areas[one.code] += one.whole
        return areas

    def _on(self, frame: MapFrame) -> Iterator[Shape]:
        """Return the shapes about a frame on its plane with their classes, each moved there once."""
        way = transformation(self.layer.crs(), frame.crs, QgsCoordinateTransformContext())
        moved = self._moved.setdefault(frame.crs.toWkt(Qgis.CrsWktVariant.Preferred), {})
        back = transformation(frame.crs, self.layer.crs(), QgsCoordinateTransformContext())
        box = box_in(frame.outline, back)
        for place, one in enumerate(self._shapes):
            if box is not None and not one.shape.boundingBoxIntersects(box):
                continue
            if place not in moved:
                moved[place] = _moved(one, way)
            if moved[place] is not None:
                yield moved[place]


def _moved(one: Shape, way) -> Shape | None:
    shape = QgsGeometry(one.shape)
    try:
        shape.transform(way)
    except QgsCsException:
        return None  # it reaches so far away that the plane does not know it
    return Shape(one.code, shape)


@dataclass
class RasterZones(Zones):
    """Zones of a raster: numbers by the limits of the rule or by the intervals of a table, or values with names."""

    path: str = ""

    def __post_init__(self):
        super().__post_init__()
        self.intervals = self._told()
        if not self.intervals:
            raise SilkroadError("zones_raster_unsaid", path=self.path)
        ends = [-np.inf, *(end for interval, _ in self.intervals for end in interval), np.inf]
        if any(high > low for low, high in zip(ends[::2], ends[1::2], strict=True)):
            count, lowest, highest = unknown_cells(
                self.path, lambda values: self._numbers(values) == len(self.rule.classes)
            )
            if count:
                texts = dict.fromkeys(f"{end:g}" for end in (lowest, highest))
                self.unread["–".join(texts)] = count

    def _told(self) -> list[tuple[Interval, str]]:
        """Return which numbers are of which class, ascending."""
        if self.rule.code == OWN:
            values = different_values(self.path, MOST)
            texts = {text_of(float(value)): Interval(value, value) for value in values}
            named = category_names(self.path)
            self.rule = self._own_raster(texts, named)
            return [(interval, text) for text, interval in texts.items()]
        found = self.table.intervals("", self.rule.classes)
        if found or self.rule.limits:
            return found or list(self.rule.limits)
        named = ((value, self.rule.class_of(name, "", self.table)) for value, name in category_names(self.path).items())
        return [(Interval(float(value), float(value)), code) for value, code in named if code]

    def _own_raster(self, texts, named) -> ClassRule:
        made = self._own(list(texts), "")
        for text, row in made.classes.items():
            if text in named and self.table.said("", text) is None:
                row.update({code: Texts(named[text]).of(code) for code in LANGUAGES})
        return made

    def drawn(self) -> QgsMapLayer:
        """Return the raster in the colours of its classes; what is of none is grey."""
        raster = QgsRasterLayer(self.path, KEY_OF_ZONES)
        if not raster.isValid():
            raise SilkroadError("raster_unreadable", path=self.path, reason="")
        raster.setCustomProperty(KEY, KEY_OF_ZONES)
        shader = QgsColorRampShader()
        shader.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
        shader.setColorRampItemList(self._items())
        function = QgsRasterShader()
        function.setRasterShaderFunction(shader)
        raster.setRenderer(QgsSingleBandPseudoColorRenderer(raster.dataProvider(), 1, function))
        return raster

    def _items(self) -> list[QgsColorRampShader.ColorRampItem]:
        """Return the intervals by their upper ends, as QGIS reads them, with grey between and beyond them."""
        items, end = [], -np.inf
        for (low, high), code in self.intervals:
            if low > end:
                items.append((np.nextafter(low, -np.inf), GREY, UNKNOWN))
            end = high if high > low else np.nextafter(high, np.inf)
            items.append((np.inf if end == np.inf else np.nextafter(end, -np.inf), self.colour(code), code))
        if end < np.inf:
            items.append((np.inf, GREY, UNKNOWN))
        return [QgsColorRampShader.ColorRampItem(upper, QColor(colour), code) for upper, colour, code in items]

    def _measured(self, frame: MapFrame) -> dict[str, float]:
        codes = [*self.rule.classes, UNKNOWN]
        areas = class_areas(self.path, frame.bounds, frame.holds, self._numbers, len(codes))
        return dict(zip(codes, areas.tolist(), strict=True))

    def _numbers(self, values: np.ndarray) -> np.ndarray:
        codes = [*self.rule.classes, UNKNOWN]
        found = np.full(values.shape, len(codes) - 1)
        for (low, high), code in self.intervals:
            within = (values >= low) & ((values < high) | (values == low))
            found[within] = codes.index(code)
        return found


def rule_of(family: str, code: str) -> ClassRule:
    """Return a rule of a family of maps."""
    return rules(family)[code]
