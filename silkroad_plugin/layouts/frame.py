"""The frame of the map: graticule, graduated band, figures where the lines really cross, borders."""

from dataclasses import replace

from qgis.core import (
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsGeometry,
    QgsLineString,
    QgsLineSymbol,
    QgsPoint,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from ..catalogue.crs import crs_of
from ..catalogue.themes import KEY
from ..core.cartography.graticule import crossings, lines
from ..core.cartography.scales import Scale
from ..core.cartography.sheets import Plan
from .drawing import BLACK, Drawing, turn
from .text import degrees, line_height, width

NEATLINE, BAND, OUTER, LINE = 0.15, 0.9, 0.9, 0.12
FIGURE_SIZE = 6.8
EXACT = 5e-6  # metres on paper by which a line of the graticule may be off
# Steps of a graticule in degrees, down to ten seconds, and the fewest lines of either kind that make one.
STEPS = (20, 10, 5, 2, 1, 1 / 2, 1 / 4, 1 / 6, 1 / 12, 1 / 30, 1 / 60, 1 / 120, 1 / 360)
FEWEST = 3


def graticule_layer(project: QgsProject, projection, extent, scale: Scale, name: str) -> QgsAnnotationLayer:
    """Return a layer with the meridians and parallels, drawn under the names; ``extent`` in the plane."""
    layer = QgsAnnotationLayer(name, QgsAnnotationLayer.LayerOptions(project.transformContext()))
    layer.setCrs(crs_of(projection.wkt))
    layer.setCustomProperty(KEY, "graticule")
    symbol = QgsLineSymbol.createSimple({"line_width": str(LINE), "line_color": "#6b6b6b"})
    for _, _, points in lines(projection, extent, scale.graticule_deg):
        # A hundred thousand vertices would fill most of the file of a page.
        line = QgsGeometry(QgsLineString([QgsPoint(x, y) for x, y in points])).simplify(EXACT * scale.denominator)
        item = QgsAnnotationLineItem(line.constGet().clone())
        item.setSymbol(symbol.clone())
        layer.addItem(item)
    project.addMapLayer(layer, False)
    return layer


def draw_frame(drawing: Drawing, plan: Plan, projection, extent, scale: Scale, language: str) -> None:
    """Draw neatline, graduated band, figures and outer border about the map."""
    frame, f = plan.frame, plan.factor
    to_page = _Page(frame, extent)
    _graduated_band(drawing, frame, projection, extent, scale.frame_deg, to_page, f)
    drawing.rectangle(_rect(frame), NEATLINE * f, name="neatline")
    drawing.rectangle(_rect(frame.inset(-BAND * f)), NEATLINE * f, name="band")
    drawing.rectangle(_rect(plan.border.inset(OUTER * f / 2)), OUTER * f, name="border")
    _figures(drawing, plan, projection, extent, scale.graticule_deg, to_page, language)


def with_enough_lines(projection, extent, scale: Scale) -> Scale:
    """Return the scale with its graticule made finer until three meridians and three parallels cross the frame."""
    for step in [scale.graticule_deg, *(step for step in STEPS if step < scale.graticule_deg)]:
        if all(len(crossings(projection, extent, step, side)) >= FEWEST for side in "sw"):
            break
    # A division of the band must not straddle a line of the graticule.
    parts = step / scale.frame_deg
    even = parts > 1.5 and abs(parts - round(parts)) < 1e-6
    return replace(scale, graticule_deg=step, frame_deg=scale.frame_deg if even else step / 5)


class _Page:
    """Turns metres of the plane into millimetres of the page."""

    def __init__(self, frame, extent):
        self.frame, self.extent = frame, extent
        self.ratio = frame.width / (extent[2] - extent[0])

    def along(self, side: str, position: float) -> float:
        """Return the x (sides n, s) or y (sides e, w) of a crossing."""
        if side in "ns":
            return self.frame.x + (position - self.extent[0]) * self.ratio
        return self.frame.bottom - (position - self.extent[1]) * self.ratio


def _graduated_band(drawing, frame, projection, extent, step, to_page, f):
    """Draw every other division of the band in black, each between true crossings."""
    middle = BAND * f / 2
    edges = {
        "n": (frame.x, frame.right, lambda v: (v, frame.y - middle)),
        "s": (frame.x, frame.right, lambda v: (v, frame.bottom + middle)),
        "w": (frame.y, frame.bottom, lambda v: (frame.x - middle, v)),
        "e": (frame.y, frame.bottom, lambda v: (frame.right + middle, v)),
    }
    for side, (low, high, at) in edges.items():
        ticks = sorted((c.degrees, to_page.along(side, c.position)) for c in crossings(projection, extent, step, side))
        if not ticks:
            continue
        ascending = len(ticks) < 2 or ticks[0][1] < ticks[-1][1]
        before = (ticks[0][0] - step, low if ascending else high)
        for (degree, start), (_, end) in zip(
            [before, *ticks], [*ticks, (None, high if ascending else low)], strict=True
        ):
            if round(degree / step) % 2 == 0 and abs(end - start) > 0.01:
                drawing.line([at(start), at(end)], BAND * f, BLACK, name="division")


def _figures(drawing, plan, projection, extent, step, to_page, language):
    """Write longitudes on the north and south edges, latitudes on the east and west, turned along them."""
    frame, f = plan.frame, plan.factor
    size = FIGURE_SIZE * f
    high = line_height(size)
    room = plan.border.inset(OUTER * f)
    gap = frame.y - BAND * f - room.y
    centre = {
        "n": frame.y - BAND * f - gap / 2,
        "s": frame.bottom + BAND * f + gap / 2,
        "w": frame.x - BAND * f - gap / 2,
        "e": frame.right + BAND * f + gap / 2,
    }
    last: dict[str, float] = {}  # by side where the last figure stands: crowded ones are left out
    for crossing in crossings(projection, extent, step):
        axis = "lon" if crossing.side in "ns" else "lat"
        # Chinese frames carry bare figures; Russian and English ones name the hemisphere.
        text = degrees(crossing.degrees, language, "" if language == "zh" else axis, seconds=True)
        half = width(text, size) / 2 + 0.5
        position = to_page.along(crossing.side, crossing.position)
        low, top = (frame.x, frame.right) if axis == "lon" else (frame.y, frame.bottom)
        if not low + half <= position <= top - half or abs(position - last.get(crossing.side, -1e9)) < 2 * half:
            continue
        last[crossing.side] = position
        x, y = (position, centre[crossing.side]) if axis == "lon" else (centre[crossing.side], position)
        rect = QRectF(x - half, y - high / 2, 2 * half, high)
        label = drawing.text(text, rect, size, align="centre", middle=True, name="figure")
        if axis == "lat":
            turn(label, x, y, -90)


def _rect(box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
