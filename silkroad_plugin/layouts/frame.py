"""The frame of the map: graticule, graduated band, figures where the lines really cross, borders."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
from qgis.core import (
    Qgis,
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsGeometry,
    QgsLineString,
    QgsLineSymbol,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from ..catalogue.crs import crs_of
from ..catalogue.themes import KEY
from ..core.cartography.graticule import lines
from ..core.cartography.neatline import Frame
from ..core.cartography.scales import Scale
from ..core.cartography.sheets import BORDER, Plan
from .drawing import BLACK, Drawing, turn
from .page_side import PageSide
from .text import degrees, line_height, width

NEATLINE, BAND, OUTER, LINE = 0.15, 0.9, 0.9, 0.12
THICKEST = 0.2, 1.0  # neatline and outer border, in millimetres on any paper
FIGURE_SIZE = 6.8
EXACT = 5e-6  # metres on paper by which a line of the graticule may be off
# Steps of a graticule in degrees, down to ten seconds, and the fewest lines of either kind that make one.
STEPS = (20, 10, 5, 2, 1, 1 / 2, 1 / 4, 1 / 6, 1 / 12, 1 / 30, 1 / 60, 1 / 120, 1 / 360)
FEWEST = 3


def graticule_layer(
    project: QgsProject, projection, extent, scale: Scale, name: str, outline: QgsGeometry | None = None
) -> QgsAnnotationLayer:
    """Return a layer with the meridians and parallels, drawn under the names; ``extent`` in the plane, ``outline`` what
    of it is seen: QGIS cuts no annotations at the outline of a map."""
    layer = QgsAnnotationLayer(name, QgsAnnotationLayer.LayerOptions(project.transformContext()))
    layer.setCrs(crs_of(projection.wkt))
    layer.setCustomProperty(KEY, "graticule")
    symbol = QgsLineSymbol.createSimple({"line_width": str(LINE), "line_color": "#6b6b6b"})
    for _, _, points in lines(projection, extent, scale.graticule_deg):
        # A hundred thousand vertices would fill most of the file of a page.
        line = QgsGeometry(QgsLineString(*points.T.tolist())).simplify(EXACT * scale.denominator)
        seen = line if outline is None else line.intersection(outline)
        for part in seen.constParts():
            # A line without a point in the index of the layer ends QGIS.
            if isinstance(part, QgsLineString) and not part.isEmpty():
                item = QgsAnnotationLineItem(part.clone())
                item.setSymbol(symbol.clone())
                layer.addItem(item)
    project.addMapLayer(layer, False)
    return layer


class PageFrame:
    """The frame of a map on the page, whose ``extent`` in metres fills the plan's frame exactly."""

    def __init__(self, plan: Plan, frame: Frame, extent: tuple[float, float, float, float]):
        self.plan, self.frame, self._extent = plan, frame, extent
        self._ratio = plan.frame.width / (extent[2] - extent[0])
        self.sides = {name: PageSide(side, self._placed) for name, side in frame.sides.items()}
        self.outline = self._placed(frame.outline())

    def _placed(self, points: np.ndarray) -> np.ndarray:
        """Return points (n, 2) of the plane on the page."""
        box = self.plan.frame
        x = box.x + (points[:, 0] - self._extent[0]) * self._ratio
        return np.column_stack([x, box.bottom - (points[:, 1] - self._extent[1]) * self._ratio])

    def draw(self, drawing: Drawing, scale: Scale, language: str) -> None:
        """Draw neatline, graduated band, figures and outer border about the map."""
        f = self.plan.factor
        inner, outer = (min(pen * f, most) for pen, most in zip((NEATLINE, OUTER), THICKEST, strict=True))
        for side in self.sides.values():
            self._graduate(drawing, side, scale.frame_deg)
        for out, pen, name in (
            (0.0, inner, "neatline"),
            (BAND * f, inner, "band"),
            (BORDER * f - outer / 2, outer, "border"),
        ):
            drawing.line(self._ring(out), pen, name=name)
        for side in self.sides.values():
            self._number(drawing, side, scale.graticule_deg, language)

    def _ring(self, out: float) -> list[tuple[float, float]]:
        """Return the closed line at a distance from the outline."""
        ring = QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in self.outline]])
        if out:
            ring = ring.buffer(out, 1, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 5.0)
        return [(point.x(), point.y()) for point in ring.asPolygon()[0]]

    def _graduate(self, drawing: Drawing, side: PageSide, step: float):
        """Draw every other division of the band in black, each between true crossings."""
        f = self.plan.factor
        marks = sorted((side.distance(position), value) for value, position in self.frame.marks(side.name, step))
        if not marks:
            return
        places, values = zip(*marks, strict=True)
        rising = values[-1] >= values[0]
        lower = [values[0] - step, *values] if rising else [*values, values[-1] - step]
        for value, (start, end) in zip(lower, pairwise([0.0, *places, side.length]), strict=True):
            if round(value / step) % 2 == 0 and end - start > 0.01:
                drawing.line(side.beside(start, end, BAND * f / 2), BAND * f, BLACK, name="division")

    def _number(self, drawing: Drawing, side: PageSide, step: float, language: str):
        """Write longitudes on the north and south edges, latitudes on the east and west, turned along them."""
        f = self.plan.factor
        size, high = FIGURE_SIZE * f, line_height(FIGURE_SIZE * f)
        middle = (BAND * f + (BORDER - OUTER) * f) / 2
        corners = self.frame.sides[side.name].corners or ()
        axis = "lon" if side.name in "ns" else "lat"
        taken: list[tuple[float, float]] = []  # parts of the side that figures cover: crowded ones are left out
        # The corners of a sheet come first.
        marks = [(value, side.distance(position)) for value, position in self.frame.marks(side.name, step)]
        ends = [(value, place) for value, place in zip(corners, (0.0, side.length), strict=False)]
        for value, place in [*ends, *marks]:
            # Chinese frames carry bare figures; Russian and English ones name the hemisphere.
            text = degrees(value, language, "" if language == "zh" else axis, seconds=True)
            half = width(text, size) / 2 + 0.5
            if value in corners:
                place = min(max(place, half), side.length - half)
            inside = half <= place <= side.length - half
            if not inside or any(place - half < end and place + half > start for start, end in taken):
                continue
            taken.append((place - half, place + half))
            x, y, direction = side.at(place, middle)
            rect = QRectF(x - half, y - high / 2, 2 * half, high)
            label = drawing.text(text, rect, size, align="centre", middle=True, name="figure")
            if abs(direction) > 1e-6:
                turn(label, x, y, math.degrees(direction))


def with_enough_lines(frame: Frame, scale: Scale) -> Scale:
    """Return the scale with its graticule made finer until three meridians and three parallels cross the frame."""
    for step in [scale.graticule_deg, *(step for step in STEPS if step < scale.graticule_deg)]:
        if all(len(frame.marks(side, step)) >= FEWEST for side in "sw"):
            break
    # A division of the band must not straddle a line of the graticule.
    parts = step / scale.frame_deg
    even = parts > 1.5 and abs(parts - round(parts)) < 1e-6
    return replace(scale, graticule_deg=step, frame_deg=scale.frame_deg if even else step / 5)
