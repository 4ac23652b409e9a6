"""Map sheets of the international division: where they lie, and what a place, an extent or a cell has to do with them.

The international map of the world 1:1,000,000 (IMW): rows of 4° from the equator, A, B, C …, zones of 6° from 180° W,
from 60° on two zones to a sheet, from 76° four, none beyond 88°. The larger scales divide a sheet of one zone into
equal parts, and join two, three or four of these from 60° and 76° on (GB/T 13989-2012 for the Chinese series; the
Soviet series as on its maps). A place on a parallel belongs to the sheet north of it, one on a meridian to the sheet
east of it.

Limits are whole numbers of half seconds of arc, so that they are exact: 1:5,000 has sheets of 75″ × 112.5″. The
rule for a place on an edge is exact too: it compares with the double nearest to the limit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import SilkroadError
from . import sheet_codes
from .cell import Cell

HALF_SECONDS = 7200  # in a degree
HIGH, ZONE = 4 * HALF_SECONDS, 6 * HALF_SECONDS
LIMIT = 88  # degrees: what lies beyond is one sheet about the pole, which no series has
MERGED = (60, 76)  # degrees: where sheets are joined


@dataclass(frozen=True)
class Series:
    """Sheets of one scale: ``parts`` of a sheet 1:1M along each side, and how many of them are one sheet below 60°,
    below 76° and above."""

    denominator: int
    parts: int
    joined: tuple[int, ...] = tuple(2**band for band in range(3))

    @property
    def height(self) -> int:
        """The height of a sheet in half seconds."""
        return HIGH // self.parts

    @property
    def width(self) -> int:
        """The width of a part in half seconds, before parts are joined."""
        return ZONE // self.parts


SERIES = {
    "1000k": Series(1_000_000, 1),
    "500k": Series(500_000, 2),
    "250k": Series(250_000, 4),
    "200k": Series(200_000, 6, (1, 2, 3)),
    "100k": Series(100_000, 12),
    "50k": Series(50_000, 24),
    "25k": Series(25_000, 48),
    "10k": Series(10_000, 96),
    "5k": Series(5_000, 192),
}


@dataclass(frozen=True)
class Sheet(Cell):
    """A map sheet: ``scale``, a key of ``SERIES``; ``row`` and ``column`` of its westernmost part, counted in parts
    from the equator (negative in the south) and from 180° W; ``joined``: of how many parts it consists."""

    scale: str
    row: int
    column: int
    joined: int

    @property
    def denominator(self) -> int:
        """The denominator of the scale."""
        return SERIES[self.scale].denominator

    @property
    def parts(self) -> sheet_codes.Parts:
        """The parts of which the sheet consists."""
        return sheet_codes.Parts(self.row, self.column, self.joined, SERIES[self.scale].parts)

    def called(self, tradition: str) -> str:
        """Return what the sheet is called on maps of a tradition: "chinese", "russian" or "international"."""
        if tradition == "chinese":
            return self.code or self.name
        return sheet_codes.imw(self.parts) if tradition == "international" and self.scale == "1000k" else self.name

    def neighbour(self, north: int, east: int) -> "Sheet | None":
        """Return the sheet so many rows north and sheets east; None beyond the last row.

        Where the next row joins parts in another way, it is the sheet that holds the middle of this one's edge.
        """
        series, sheets = SERIES[self.scale], Sheets(self.scale)
        row = self.row + north
        if not -LIMIT <= row * series.height / HALF_SECONDS < LIMIT:
            return None
        width = sheets.joined(row)
        column = self.column + east * self.joined
        if width != self.joined:
            column = (2 * self.column + self.joined) // 2 + east * max(width, self.joined)
        return sheets.sheet(row, column % (60 * series.parts))


@dataclass(frozen=True)
class Sheets:
    """The map sheets of a scale, one of ``SERIES``."""

    scale: str

    @cached_property
    def series(self) -> Series:
        """The numbers of the scale."""
        return SERIES[self.scale]

    def keys(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return (n, 2) whole numbers that tell the sheets of places apart, (-1, -1) beyond 88° or where unknown.

        ``lon``, ``lat``: (n,) degrees. The first number is the row from 88° S, the second that of the westernmost part.
        """
        lon, lat = np.asarray(lon, float), np.asarray(lat, float)
        with np.errstate(invalid="ignore"):
            known = np.isfinite(lon) & (lat >= -LIMIT) & (lat < LIMIT)
        row = _whole(np.where(known, lat, 0.0), self.series.height)
        around = 60 * self.series.parts
        part = (_whole(np.where(known, lon, 0.0), self.series.width) + around // 2) % around
        edge = np.abs(np.where(row >= 0, row, row + 1)) * self.series.height
        band = (edge >= MERGED[0] * HALF_SECONDS).astype(int) + (edge >= MERGED[1] * HALF_SECONDS)
        joined = np.array(self.series.joined)[band]
        south = LIMIT * HALF_SECONDS // self.series.height
        return np.where(known[:, None], np.column_stack((row + south, part // joined * joined)), -1)

    def cell(self, key) -> Sheet:
        """Return the sheet of a key."""
        row, column = map(int, key)
        return self.sheet(row - LIMIT * HALF_SECONDS // self.series.height, column)

    def joined(self, row: int) -> int:
        """Return of how many parts the sheets of a row consist; the row counts from the equator."""
        edge = abs(row if row >= 0 else row + 1) * self.series.height
        return self.series.joined[sum(edge >= limit * HALF_SECONDS for limit in MERGED)]

    def sheet(self, row: int, column: int) -> Sheet:
        """Return the sheet that has the part in a row from the equator and a column from 180° W."""
        joined, series = self.joined(row), self.series
        column -= column % joined
        place = sheet_codes.Parts(row, column, joined, series.parts)
        south, west = row * series.height, column * series.width - 180 * HALF_SECONDS
        return Sheet(
            name=sheet_codes.name(self.scale, place),
            code=sheet_codes.chinese(self.scale, place),
            west=west / HALF_SECONDS,
            south=south / HALF_SECONDS,
            east=(west + joined * series.width) / HALF_SECONDS,
            north=(south + series.height) / HALF_SECONDS,
            scale=self.scale,
            row=row,
            column=column,
            joined=joined,
        )

    def at(self, lon: float, lat: float) -> Sheet:
        """Return the sheet of a place in degrees; raises SilkroadError sheet_beyond without any."""
        (key,) = self.keys(np.array([lon]), np.array([lat]))
        if key[0] < 0:
            raise SilkroadError("sheet_beyond", lon=float(lon), lat=float(lat), limit=float(LIMIT))
        return self.cell(key)

    def count(self, extent: tuple[float, float, float, float]) -> int:
        """Return how many sheets ``covering`` would yield, without making them."""
        return sum(len(columns) for _, columns in self._rows(extent))

    def covering(self, extent: tuple[float, float, float, float]) -> Iterator[Sheet]:
        """Yield the sheets that share area with ``extent`` (west, south, east, north) in degrees, from the north-west
        on; a west that is greater than the east means across 180°. Raises SilkroadError sheet_extent where the extent
        has no area, or none within 88°."""
        for row, columns in self._rows(extent):
            for column in columns:
                yield self.sheet(row, column)

    def _rows(self, extent) -> Iterator[tuple[int, range]]:
        """Yield rows from the north, with the columns of their sheets, which may go on past 180° E."""
        west, south, east, north = map(float, extent)
        east += 360 if east < west else 0
        low, high = max(south, -LIMIT), min(north, LIMIT)
        if not (np.isfinite([west, south, east, north]).all() and low < high and 0 < east - west <= 360):
            raise SilkroadError("sheet_extent", west=west, south=south, east=east, north=north)
        first, last = _whole(np.array([low]), self.series.height)[0], _end(high, self.series.height)
        begin = int(_whole(np.array([west + 180]), self.series.width)[0])
        end = _end(east + 180, self.series.width)
        around = 60 * self.series.parts
        for row in range(last - 1, int(first) - 1, -1):
            joined = self.joined(row)
            start = begin - begin % joined
            yield row, _Around(start, min(end, start + around), joined, around)


class _Around:
    """Columns of a row that go on from 1 after the last."""

    def __init__(self, begin: int, end: int, step: int, around: int):
        self._columns, self._around = range(begin, end, step), around

    def __len__(self):
        return len(self._columns)

    def __iter__(self):
        return (column % self._around for column in self._columns)


def _whole(degrees: np.ndarray, size: int) -> np.ndarray:
    """Return (n,) how many cells of ``size`` half seconds lie below; an edge is the double that is nearest to it."""
    count = np.floor(degrees * HALF_SECONDS / size).astype(np.int64)
    count += (count + 1) * size / HALF_SECONDS <= degrees
    count -= count * size / HALF_SECONDS > degrees
    return count


def _end(degrees: float, size: int) -> int:
    """Return the first cell that begins at or beyond a limit."""
    below = int(_whole(np.array([degrees]), size)[0])
    return below + (below * size / HALF_SECONDS < degrees)
