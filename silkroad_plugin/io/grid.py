"""The grid of a raster: size, registration and coordinate system."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from osgeo import osr

from ..core.geodesy import Ellipsoid


@dataclass(frozen=True)
class Grid:
    """A regular grid; ``transform`` is GDAL's: x = t0 + col t1 + row t2, y = t3 + col t4 + row t5."""

    width: int
    height: int
    transform: tuple[float, ...]
    crs_wkt: str

    @classmethod
    def of(cls, dataset) -> "Grid":
        """Return the grid of an open GDAL dataset."""
        return cls(
            dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()), dataset.GetProjection() or ""
        )

    @classmethod
    def system(cls, crs_wkt: str) -> "Grid":
        """Return a grid that stands for its coordinate system alone."""
        return cls(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), crs_wkt)

    @cached_property
    def crs(self) -> osr.SpatialReference | None:
        """The coordinate system with x before y, or None where the raster names none."""
        if not self.crs_wkt:
            return None
        reference = osr.SpatialReference()
        reference.ImportFromWkt(self.crs_wkt)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference

    @property
    def is_geographic(self) -> bool:
        """Whether coordinates are degrees, so that cells have no common area."""
        return self.crs is not None and bool(self.crs.IsGeographic())

    @cached_property
    def ellipsoid(self) -> Ellipsoid:
        """The ellipsoid of the coordinate system, which must have one."""
        flattening = self.crs.GetInvFlattening()
        return Ellipsoid(self.crs.GetSemiMajor(), 1 / flattening if flattening else 0.0)

    @property
    def metres_per_unit(self) -> float:
        """Length of the unit of the coordinate system, of an angle on the equator; 1 where there is none."""
        if self.is_geographic:
            return self.ellipsoid.a * self.crs.GetAngularUnits()
        return self.crs.GetLinearUnits() if self.crs is not None and self.crs.IsProjected() else 1.0

    @property
    def pixel_width(self) -> float:
        """Length of a cell's upper side, in units of the coordinate system."""
        return float(np.hypot(self.transform[1], self.transform[4]))

    @property
    def pixel_height(self) -> float:
        """Length of a cell's left side, in units of the coordinate system."""
        return float(np.hypot(self.transform[2], self.transform[5]))

    @property
    def cell_metres(self) -> float:
        """Length in metres of a cell's shorter side; in degrees roughly, since it varies."""
        return min(self.pixel_width, self.pixel_height) * self.metres_per_unit

    @property
    def cell_area(self) -> float:
        """Area of a cell in square metres (meaningless where ``is_geographic``)."""
        _, a, b, _, c, d = self.transform
        return abs(a * d - b * c) * self.metres_per_unit**2

    def row_areas(self) -> np.ndarray:
        """Return the area in square metres of a cell of each row (height), on the ellipsoid where degrees are used."""
        if not self.is_geographic:
            return np.full(self.height, self.cell_area)
        unit = self.crs.GetAngularUnits()
        zone = self.ellipsoid.zone_area(unit * self.to_map(0, np.arange(self.height + 1))[1])
        return np.abs(np.diff(zone)) * abs(self.transform[1]) * unit

    def row_steps(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return width and height in metres of the cells of rows, which may lie beyond the grid.

        In degrees along the parallel and the meridian of the ellipsoid (Snyder 1987, eqs 4-18 and 4-20).
        """
        if not self.is_geographic:
            unit = self.metres_per_unit
            return np.full(len(rows), self.pixel_width * unit), np.full(len(rows), self.pixel_height * unit)
        unit, ellipsoid = self.crs.GetAngularUnits(), self.ellipsoid
        lat = np.clip(unit * self.to_map(0, np.asarray(rows) + 0.5)[1], -np.pi / 2, np.pi / 2)
        bend = 1 - ellipsoid.e2 * np.sin(lat) ** 2
        along = ellipsoid.a * np.maximum(np.cos(lat), 1e-9) / np.sqrt(bend)
        up = ellipsoid.a * (1 - ellipsoid.e2) / bend**1.5
        return along * unit * self.pixel_width, up * unit * self.pixel_height

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the outline, in the coordinate system."""
        xs, ys = self.to_map(np.array([0, self.width, 0, self.width]), np.array([0, 0, self.height, self.height]))
        return float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())

    def same_crs(self, other: "Grid") -> bool:
        """Whether both have the same coordinate system, or neither names one."""
        if self.crs is None or other.crs is None:
            return self.crs is other.crs
        return self.crs_wkt == other.crs_wkt or bool(self.crs.IsSame(other.crs))

    def same_as(self, other: "Grid") -> bool:
        """Whether cells coincide, to a thousandth of a cell over the whole raster, and the systems agree."""
        if (self.width, self.height) != (other.width, other.height) or not self.same_crs(other):
            return False
        ends = np.array([0, self.width, self.width]), np.array([0, 0, self.height])
        gap = np.abs(np.subtract(self.to_map(*ends), other.to_map(*ends))).max()
        return bool(gap <= 1e-3 * min(self.pixel_width, self.pixel_height))

    def to_map(self, columns, rows):
        """Return map coordinates of pixel coordinates (0, 0 is the outer corner of the first cell)."""
        x0, a, b, y0, c, d = self.transform
        return x0 + a * columns + b * rows, y0 + c * columns + d * rows

    def to_pixel(self, xs, ys):
        """Return the pixel coordinates (columns, rows) of map coordinates."""
        x0, a, b, y0, c, d = self.transform
        dx, dy, scale = np.asarray(xs, float) - x0, np.asarray(ys, float) - y0, a * d - b * c
        return (d * dx - b * dy) / scale, (a * dy - c * dx) / scale

    def centres(self, block):
        """Return map coordinates x, y of the centres of a block's cells; both broadcast to (height, width).

        Where rows run along x, as in most rasters, x is (1, width) and y (height, 1).
        """
        columns = np.arange(block.x, block.x + block.width)[None] + 0.5
        rows = np.arange(block.y, block.y + block.height)[:, None] + 0.5
        x, y = self.to_map(columns, rows)
        _, _, b, _, c, _ = self.transform
        return (x[:1] if b == 0 else x), (y[:, :1] if c == 0 else y)

    def to_cell(self, xs, ys):
        """Return integer columns and rows of map coordinates, and whether each lies inside the grid."""
        columns, rows = self.to_pixel(xs, ys)
        with np.errstate(invalid="ignore"):
            inside = (columns >= 0) & (columns < self.width) & (rows >= 0) & (rows < self.height)
        columns, rows = np.where(inside, columns, -1), np.where(inside, rows, -1)
        return np.floor(columns).astype(np.int64), np.floor(rows).astype(np.int64), inside
