"""Anomalies of a raster of contents: levels, zones between them, and the cells that each anomaly holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr

from ...core.cartography.classes import AreaByScore, rounded
from ...core.errors import SilkroadError
from ...core.prospectivity.targets import ZoneStatistics
from ..stack import OutputBand, Progress, RasterStack, computable, part_of
from ..targets import Distribution, outlines
from ..vectors import Polygons


def frequency_levels(
    stack: RasterStack, found: Distribution, percents: Sequence[float], progress: Progress | None = None
) -> list[float]:
    """Return the contents of the first layer at cumulative frequencies (k, percent of the area): the lowest content
    at or below which so much of the area lies.

    ``found``: the distribution of the layer. Raises SilkroadError frequency_percent (not between 0 and 100).
    """
    wrong = [percent for percent in percents if not 0 < percent < 100]
    if wrong:
        raise SilkroadError("frequency_percent", percent=float(wrong[0]))
    sums = np.cumsum(found.areas)
    areas = np.array(percents) / 100 * (1 - 1e-12) * sums[-1]
    classes = found.values[_reached(sums, areas)]
    # The distribution knows four digits of a content: those that share them with a level are read in full.
    near, row_areas = AreaByScore(exact=True), stack.grid.row_areas() / 1e6

    def add(block, arrays):
        values = block.values(0).astype(float)
        here = np.isin(rounded(values), classes)
        near.add(values[here], block.areas(0, row_areas)[here])

    stack.fold(add, progress)
    levels = []
    for number, area in zip(classes, areas, strict=True):
        own = rounded(near.values) == number
        below = found.areas[found.values < number].sum()
        place = _reached(np.cumsum(near.areas[own]), area - below)
        levels.append(float(near.values[own][place]))
    return levels


def _reached(sums: np.ndarray, areas):
    """Return where running sums first reach areas, the last place for what rounding takes beyond them."""
    return np.minimum(np.searchsorted(sums, areas), len(sums) - 1)


@dataclass(frozen=True)
class Cells:
    """The cells of each of n anomalies: contents and areas (km²) as lists of arrays; where the greatest content is
    (``x``, ``y`` (n), in the CRS of the grid); means of the other layers (layers, n), NaN where they have none."""

    contents: list[np.ndarray]
    areas_km2: list[np.ndarray]
    x: np.ndarray
    y: np.ndarray
    others: np.ndarray


def cells_of(stack: RasterStack, polygons: list[ogr.Geometry], progress: Progress | None = None) -> Cells:
    """Return the cells of the first layer in each polygon, with the means of the other layers.

    Memory grows with the cells inside the polygons, not with the raster.
    """
    zones, count = Polygons(polygons, stack.grid, range(1, len(polygons) + 1)), len(polygons)
    row_areas = stack.grid.row_areas() / 1e6
    numbers, contents, areas, places = [], [], [], []
    others = [ZoneStatistics(count) for _ in stack.paths[1:]]

    def take(block, arrays):
        zone = zones.burn(block).astype(np.int64)
        if not zone.any():
            return
        size = np.broadcast_to(row_areas[block.y : block.y + block.height, None], zone.shape)
        for layer in range(len(arrays)):
            valid = block.valid(layer)
            inside = zone > 0 if valid is None else (zone > 0) & valid
            values = computable(arrays[layer][inside].astype(float), stack.paths[layer])
            if layer:
                others[layer - 1].add(zone[inside], values, size[inside])
                continue
            rows, columns = np.nonzero(inside)
            numbers.append(zone[inside])
            contents.append(values)
            areas.append(size[inside])
            places.append((rows + block.y) * stack.grid.width + columns + block.x)

    stack.fold(take, progress)
    number, content, area, place = (
        np.concatenate(parts) if parts else np.empty(0) for parts in (numbers, contents, areas, places)
    )
    order = np.argsort(number, kind="stable")
    cuts = np.searchsorted(number[order], np.arange(2, count + 1))
    content, area, place = (np.split(values[order], cuts) for values in (content, area, place))
    # Of equal contents the northernmost, then westernmost counts, whatever the size of the blocks.
    top = [min(place[i][content[i] == content[i].max()]) for i in range(count)]
    rows, columns = np.divmod(np.array(top, np.int64), stack.grid.width)
    x, y = stack.grid.to_map(columns + 0.5, rows + 0.5)
    means = np.array([layer.mean() for layer in others]).reshape(len(others), count)
    return Cells(content, area, x, y, means)


@dataclass(frozen=True)
class Zone:
    """A piece of an anomaly between two levels: which anomaly (from 0), which zone (1 the outer one), its outline."""

    anomaly: int
    zone: int
    shape: ogr.Geometry


def zones_of(
    stack: RasterStack,
    polygons: list[ogr.Geometry],
    levels: Sequence[float],
    folder: str,
    connectivity: int,
    progress: Progress | None = None,
) -> list[Zone]:
    """Return the zones (multipolygons with holes) of anomalies between the ``levels`` (ascending) of the first layer.

    The outer zone has a hole where the next one lies, so that the zones cover the anomaly once.
    """
    anomalies = Polygons(polygons, stack.grid, range(1, len(polygons) + 1))
    pieces: dict[tuple[int, int], ogr.Geometry] = {}
    for number, low in enumerate(levels, start=1):
        high = levels[number] if number < len(levels) else np.inf
        path = str(Path(folder) / f"zone_{number}.tif")
        start, stop = (number - 1) / len(levels), number / len(levels)

        def mark(block, arrays, low=low, high=high):
            inside = (arrays[0] >= low) & (arrays[0] < high) & (anomalies.burn(block) > 0)
            valid = block.valid(0)
            return [inside if valid is None else inside & valid]

        stack.map(mark, [OutputBand(path, "uint8", repeats=True)], part_of(progress, start, (start + stop) / 2))
        sub = Path(folder) / f"zone_{number}"
        sub.mkdir()
        shapes = outlines(path, str(sub), connectivity, 0.0, part_of(progress, (start + stop) / 2, stop))
        for shape, owner in zip(shapes, _owners(shapes, polygons), strict=True):
            whole = pieces.setdefault((owner, number), ogr.Geometry(ogr.wkbMultiPolygon))
            for part in shape:
                whole.AddGeometry(part)
    return [Zone(owner, number, shape) for (owner, number), shape in sorted(pieces.items(), key=lambda item: item[0])]


def _owners(shapes: list[ogr.Geometry], polygons: list[ogr.Geometry]) -> list[int]:
    """Return of each shape the polygon that holds it."""
    boxes = np.array([polygon.GetEnvelope() for polygon in polygons])
    owners = []
    for shape in shapes:
        point = shape.GetGeometryRef(0).PointOnSurface()
        x, y = point.GetX(), point.GetY()
        near = (boxes[:, 0] <= x) & (x <= boxes[:, 1]) & (boxes[:, 2] <= y) & (y <= boxes[:, 3])
        owners.append(next(int(i) for i in np.flatnonzero(near) if polygons[i].Contains(point)))
    return owners
