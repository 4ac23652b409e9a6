"""Where the names of zones stand on a metallogenic map: within their outlines, clear of symbols and of one another.

The label engine finds no place for a name on areas full of symbols: it is lost, or lies over others. Here the place of
each is found on a grid of the paper before the names of deposits: that of the whole name, else that of the number
alone, which the legend explains.
"""

import re
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPainterPath, QTransform

from ..catalogue.metallogeny import Zone
from ..numbers import NBSP
from .text import line_height, width, wrap
from .view import View

STEP = 0.5  # mm of A3 between places of the grid
CLEAR, AROUND = 0.3, 2.5  # mm of A3 about a name: that are free, and that had better be
NAME_WITHIN, NUMBER_WITHIN = 0.5, 0.05  # least shares that lie in the zone
LINES = (1.0, 0.62, 0.45)  # of the length of a name, that one, two or three lines of it take
# What a place is worth: by its shares in the zone, in other zones of its rank or lower ones, and near symbols, by its
# distance from the middle of the zone, and for each further line.
INSIDE, FOREIGN, CROWDED, ASIDE, PARTED = 2.0, 1.5, 1.0, 0.6, 0.15


@dataclass(frozen=True)
class Shown:
    """A zone and its shape in the plane of a map."""

    zone: Zone
    shape: QgsGeometry


@dataclass(frozen=True)
class Sign:
    """What stands for a zone: its name in lines, or its number; ``at``: the middle of it in the plane, None where
    nothing has a place."""

    text: str
    at: QgsPointXY | None


@dataclass(frozen=True)
class _Window:
    """A part of the grid about a zone: its first row and column, and which of its cells lie in the zone."""

    top: int
    left: int
    own: np.ndarray

    def of(self, cells: np.ndarray) -> np.ndarray:
        """Return the part of an array of the whole grid."""
        rows, columns = self.own.shape
        return cells[self.top : self.top + rows, self.left : self.left + columns]


class ZoneNames:
    """The paper of a view in cells: what is taken, and how many zones of a level or a lower one cover each.

    ``discs``: (n, 3) places and radii of the symbols of deposits, in mm from the north-western corner of the map.
    """

    def __init__(self, view: View, discs: np.ndarray):
        self._view, self._step = view, STEP * view.factor
        self._columns, self._rows = (max(1, int(side / self._step)) for side in view.paper)
        metres = self._step * view.millimetre
        xmin, _, _, ymax = view.extent
        self._to_cells = QTransform(1 / metres, 0, 0, -1 / metres, -xmin / metres, ymax / metres)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for x, y, radius in discs / self._step:
            reach = radius + CLEAR / STEP
            path.addEllipse(QPointF(x, y), reach, reach)
        self._seen = self._cells(self._path(view.outline))
        self._taken = self._cells(path) | ~self._seen
        self._covers: dict[int, np.ndarray] = defaultdict(lambda: np.zeros((self._rows, self._columns), np.int32))

    def signs(self, shown: list[Shown], language: str) -> dict[tuple[str, int], Sign]:
        """Return by the keys of zones what stands for each."""
        levels = {one.zone.rank.level for one in shown}
        for one in shown:
            cells = self._cells(self._path(one.shape))
            for level in levels:
                if level <= one.zone.rank.level:
                    self._covers[level] += cells
        # The lower and smaller a zone, the fewer places it has.
        ordered = sorted(shown, key=lambda one: (-one.zone.rank.level, one.shape.area()))
        return {one.zone.key: self._sign(one, language) for one in ordered}

    def _sign(self, one: Shown, language: str) -> Sign:
        zone, size = one.zone, one.zone.rank.size * self._view.factor
        # A name may reach so far beyond its zone.
        spare = 0.5 * width(zone.called(language), size, True) + 2 * AROUND * self._view.factor
        window = self._window(one.shape, spare)
        names = [(text, NAME_WITHIN) for text in _forms(zone, size, language)]
        for forms in (names, [(zone.number, NUMBER_WITHIN)]):
            places = [self._place(window, zone.rank.level, text, size, within) for text, within in forms]
            best = max(range(len(forms)), key=lambda index: places[index][0] - PARTED * index)
            if places[best][0] > -np.inf:
                return self._taking(forms[best][0], places[best][1:], size)
        return Sign(zone.called(language), None)

    def _place(self, window: _Window, level: int, text: str, size: float, within: float) -> tuple[float, int, int]:
        """Return how good the best place of a text is, -inf for none, with its row and column."""
        wide, high = self._box(text, size)
        near, taken = 2 * round(AROUND / STEP), window.of(self._taken)
        inside = _sums(window.own, wide, high) / (wide * high)
        foreign = _sums(window.of(self._covers[level]) > window.own, wide, high) / (wide * high)
        crowded = _sums(taken, wide + near, high + near, 1) / ((wide + near) * (high + near))
        rows, columns = np.indices(window.own.shape)
        middle = [float(axis[window.own].mean()) for axis in (rows, columns)]
        far = np.hypot(rows - middle[0], columns - middle[1]) / np.hypot(*window.own.shape)
        worth = INSIDE * inside - FOREIGN * foreign - CROWDED * crowded - ASIDE * far
        worth[(_sums(taken, wide, high, 1) > 0) | (inside < within) | (foreign > inside)] = -np.inf
        row, column = np.unravel_index(worth.argmax(), worth.shape)
        return float(worth[row, column]), window.top + int(row), window.left + int(column)

    def _taking(self, text: str, place: tuple[int, int], size: float) -> Sign:
        """Return the sign at a place, which is taken from now on."""
        (row, column), (wide, high) = place, self._box(text, size)
        top, left = row - high // 2, column - wide // 2
        self._taken[top : top + high, left : left + wide] = True
        back, _ = self._to_cells.inverted()
        return Sign(text, QgsPointXY(back.map(QPointF(left + wide / 2, top + high / 2))))

    def _box(self, text: str, size: float) -> tuple[int, int]:
        """Return the columns and rows of cells that a text takes with what is free about it."""
        lines = text.split("\n")
        spare = 2 * CLEAR * self._view.factor
        sides = max(width(line, size, True) for line in lines) + spare, len(lines) * line_height(size) + spare
        return tuple(int(np.ceil(side / self._step)) for side in sides)

    def _window(self, shape: QgsGeometry, spare: float) -> _Window:
        """Return the part of the grid about what is seen of a zone, with a margin in mm."""
        own = self._cells(self._path(shape)) & self._seen
        if not own.any():  # it is smaller than a cell, or a sliver at the edge of the map
            point = self._to_cells.map(QPointF(*shape.pointOnSurface().asPoint()))
            row, column = np.clip([int(point.y()), int(point.x())], 0, [self._rows - 1, self._columns - 1])
            own[row, column] = True
        margin = int(spare / self._step)
        rows, columns = np.flatnonzero(own.any(1)), np.flatnonzero(own.any(0))
        top, left = max(0, rows[0] - margin), max(0, columns[0] - margin)
        return _Window(top, left, own[top : rows[-1] + margin + 1, left : columns[-1] + margin + 1])

    def _path(self, shape: QgsGeometry) -> QPainterPath:
        moved = QgsGeometry(shape)
        moved.transform(self._to_cells)
        return moved.constGet().asQPainterPath()

    def _cells(self, path: QPainterPath) -> np.ndarray:
        """Return which cells of the grid a path covers."""
        image = QImage(self._columns, self._rows, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.fillPath(path, Qt.GlobalColor.white)
        painter.end()
        bits = image.constBits().asarray(image.sizeInBytes())
        return np.frombuffer(bits, np.uint8).reshape(self._rows, -1)[:, : self._columns] > 0


def _forms(zone: Zone, size: float, language: str) -> list[str]:
    """Return number and name of a zone in one to three lines; no word is parted."""
    whole = zone.called(language)
    if language == "zh":
        return [whole, whole.replace(" ", "\n", 1)] if " " in whole else [whole]
    whole = re.sub(" (?=[—–])", NBSP, whole)  # no line begins with a dash
    long = 1.01 * width(whole, size, True)
    return list(dict.fromkeys("\n".join(wrap(whole, share * long, size, "en", bold=True)) for share in LINES))


def _sums(cells: np.ndarray, wide: int, high: int, beyond: int = 0) -> np.ndarray:
    """Return the sum of the cells of a box about each cell; those ``beyond`` the edge are all the same."""
    top, left = high // 2, wide // 2
    sides = ((top + 1, high - top - 1), (left + 1, wide - left - 1))
    whole = np.pad(cells.astype(np.int32), sides, constant_values=beyond).cumsum(0).cumsum(1)
    return whole[high:, wide:] - whole[:-high, wide:] - whole[high:, :-wide] + whole[:-high, :-wide]
