"""Parallel coordinates: from the features of a layer, or from rasters sampled at points and at random."""

from functools import lru_cache

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...catalogue.crs import moved, transformation
from ...core.errors import SilkroadError
from ...i18n import tr
from ...io import fingerprint
from ...io.plots.parallel_coordinates import ParallelCoordinates
from ...io.stack import RasterStack
from .groups import grouped
from .rows import read_some

BACKGROUND = 500  # random cells that stand for the area
TRIES = 40 * BACKGROUND
LEAST_PARTS = 2


def number_fields(layer: QgsVectorLayer) -> list[str]:
    """Return the fields of a layer that hold numbers, but for its key."""
    keys = {*layer.primaryKeyAttributes()}
    return [
        field.name()
        for index, field in enumerate(layer.fields())
        if field.isNumeric() and index not in keys and field.name().lower() not in ("fid", "ogc_fid", "id", "objectid")
    ]


def of_features(layer: QgsVectorLayer, fields: list[str], by: str, language: str) -> ParallelCoordinates:
    """Return the features of a layer over some of its fields, coloured by the values of ``by`` (may be empty).

    Raises SilkroadError plot_few_parts, plot_no_rows.
    """
    _enough(fields)
    rows, _ = read_some(layer, [*fields, *([by] if by else [])])
    if not len(rows):
        raise SilkroadError("plot_no_rows", layer=layer.name(), columns=list(fields))
    values = np.column_stack([rows.numbers(name) for name in fields])
    if not by:
        return ParallelCoordinates(tuple(fields), values, np.zeros(len(values), int), (layer.name(),))
    return ParallelCoordinates(tuple(fields), values, *grouped(rows.texts(by), language))


def of_evidence(
    points: QgsVectorLayer,
    rasters: list[QgsRasterLayer],
    transforms: QgsCoordinateTransformContext,
    language: str,
    seed: int = 1,
) -> ParallelCoordinates:
    """Return the rasters' values at points against ``BACKGROUND`` random cells of the first raster.

    Raises SilkroadError plot_few_parts, plot_no_rows, plot_no_values.
    """
    _enough(rasters)
    _, geometries = read_some(points, [])
    found = [geometry.centroid().asPoint() for geometry in geometries if not geometry.isEmpty()]
    if not found:
        raise SilkroadError("plot_no_rows", layer=points.name(), columns="geometry")
    inside = _sample(rasters, np.array([(place.x(), place.y()) for place in found]), points.crs(), transforms)
    inside = inside[np.isfinite(inside).any(1)]
    if not len(inside):
        raise SilkroadError("plot_no_values", layer=points.name())
    outside = _background(rasters, transforms, seed)
    group = np.repeat([0, 1], [len(outside), len(inside)])
    titles = tuple(raster.name() for raster in rasters)
    return ParallelCoordinates(
        titles, np.concatenate([outside, inside]), group, (tr("Random cells", language), points.name())
    )


def _background(rasters, transforms, seed):
    """Return the rasters' values (n, k) at random places where the first one has data."""
    first, rng = rasters[0], np.random.default_rng(seed)
    box = first.extent()
    places = np.column_stack([
        rng.uniform(box.xMinimum(), box.xMaximum(), TRIES),
        rng.uniform(box.yMinimum(), box.yMaximum(), TRIES),
    ])  # fmt: skip
    kept = places[:0]
    # A raster of which little has data ends the search without as many.
    for start in range(0, TRIES, BACKGROUND):
        some = places[start : start + BACKGROUND]
        kept = np.concatenate([kept, some[np.isfinite(_values(first, some))]])
        if len(kept) >= BACKGROUND:
            break
    return _sample(rasters, kept[:BACKGROUND], first.crs(), transforms)


def _sample(rasters, places: np.ndarray, crs, transforms) -> np.ndarray:
    """Return the values (n, k) of rasters at places (n, 2); NaN where a raster has none."""
    ways = (transformation(crs, raster.crs(), transforms) for raster in rasters)
    return np.column_stack([_values(raster, moved(places, way)) for raster, way in zip(rasters, ways, strict=True)])


def _values(raster, places: np.ndarray) -> np.ndarray:
    """Return the values (n) of a raster at places (n, 2) in its own system; NaN where it has none."""
    path, found = raster.source(), np.full(len(places), np.nan)
    good = np.isfinite(places).all(1)
    if good.any():
        found[good] = _read(path, fingerprint.state(path), places[good].tobytes())
    return found


@lru_cache(maxsize=64)
def _read(path: str, state: tuple[int, int], places: bytes) -> np.ndarray:
    """Return the values (n) of a file at places: a plot is drawn again whenever the map is, its file seldom changes."""
    with RasterStack([path]) as stack:
        return stack.sample(*np.frombuffer(places).reshape(-1, 2).T)[0]


def can_sample(layer) -> bool:
    """Tell whether a layer is a raster of values in a file."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == "gdal"


def has_points(layer) -> bool:
    """Tell whether a layer holds points."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Point
        and layer.featureCount() != 0
    )


def _enough(parts):
    if len(parts) < LEAST_PARTS:
        raise SilkroadError("plot_few_parts", chosen=len(parts))
