"""Anomalies outlined and measured: what ``delineate_anomalies`` writes."""

from dataclasses import dataclass

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....catalogue.crs import crs_of, geographic, moved, transformation
from ....core.errors import SilkroadError
from ....core.geochemistry.indices import composition_formula
from ....core.geochemistry.productivity import anomaly_figures
from ....io import targets
from ....io.align import aligned
from ....io.geochemistry.anomalies import Cells, cells_of, frequency_levels, zones_of
from ....io.geochemistry.backgrounds import median_of
from ....io.stack import RasterStack, part_of
from ....io.vectors import Polygons
from ...outputs.geometries import geometry_of
from ..targets.outlining import GeodesicAreas
from .delineate_anomalies import FREQUENCY, MULTIPLES, info_of


@dataclass(frozen=True)
class Measured:
    """Anomalies by rank as rows (field -> value) with outlines; zones as (row, outline); levels and background."""

    rows: list[dict]
    outlines: list[QgsGeometry]
    zones: list[tuple[dict, QgsGeometry]]
    crs: QgsCoordinateReferenceSystem
    levels: list[float]
    background: float
    element: str
    unit: str
    synthetic: bool
    dropped: int


def measure(algorithm, grid, points, folder: str, context, progress) -> Measured:
    """Outline and measure the anomalies of the algorithm's raster. Raises SilkroadError where there are none."""
    with RasterStack([algorithm.raster]) as stack:
        found = targets.distribution(stack, part_of(progress, 0, 0.04))
        if found.lowest == found.highest:
            raise SilkroadError("contents_one", input=algorithm.label("INPUT"), value=found.lowest)
        levels = _levels(algorithm, stack, found, part_of(progress, 0.04, 0.07))
        background = _background(algorithm, levels[0], part_of(progress, 0.07, 0.1))
        shapes = _outlined(algorithm, stack, found, levels[0], folder, part_of(progress, 0.1, 0.4))
        crs = crs_of(grid.crs_wkt)
        area_of = GeodesicAreas(grid, crs, context)
        areas = np.array([area_of(geometry_of(shape)) for shape in shapes])
        inside = _counts(shapes, grid, points, part_of(progress, 0.4, 0.45), stack)
        keep = _large_enough(algorithm, areas, inside)
        shapes = [shape for shape, kept in zip(shapes, keep, strict=True) if kept]
    paths, _, _ = aligned([algorithm.raster, *algorithm.others], [False] * (1 + len(algorithm.others)), None, folder)
    with RasterStack(paths) as stack:
        cells = cells_of(stack, shapes, part_of(progress, 0.45, 0.7))
    rows = _rows(algorithm, cells, areas[keep], inside[keep], levels, background, points is not None)
    _place(rows, cells, crs, context)
    formulas = _formulas(algorithm, cells, rows, background, part_of(progress, 0.7, 0.8))
    for row, formula in zip(rows, formulas, strict=True):
        row["formula"] = formula
    order = _ranked(rows)
    with RasterStack([algorithm.raster]) as stack:
        zones = zones_of(stack, shapes, levels, folder, algorithm.connectivity, part_of(progress, 0.8, 1))
    described = _zones(zones, rows, levels, area_of)
    first = rows[0]
    return Measured(
        [rows[i] for i in order], [geometry_of(shapes[i]) for i in order], described, crs, levels, background,
        first["element"], first["unit"], bool(first["synthetic"]), int((~keep).sum()),
    )  # fmt: skip


def _large_enough(algorithm, areas: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return (n) which anomalies have the area and the samples asked for. Raises SilkroadError anomalies_too_small."""
    keep = (areas >= algorithm.least_area) & (inside >= algorithm.least_samples)
    if not keep.any():
        raise SilkroadError(
            "anomalies_too_small",
            largest=float(areas.max()),
            least=algorithm.least_area,
            samples=int(inside.max()),
            fewest=algorithm.least_samples,
        )
    return keep


def _ranked(rows: list[dict]) -> list[int]:
    """Number the anomalies by NAP, then by the highest content; return their places in that order."""
    order = sorted(range(len(rows)), key=lambda i: (-rows[i]["nap_km2"], -rows[i]["maximum"], i))
    for rank, i in enumerate(order, start=1):
        rows[i] |= {"rank": rank, "anomaly": f"{rows[i]['element']}-{rank}"}
    return order


def _background(algorithm, threshold: float, progress) -> float:
    """Return the background given, else the median. Raises SilkroadError anomaly_levels, anomaly_median."""
    background = algorithm.background
    if background is None:
        background = median_of(algorithm.raster, progress)
        if not 0 < background <= threshold:
            raise SilkroadError("anomaly_median", background=background, threshold=threshold)
    if not 0 < background <= threshold:
        raise SilkroadError("anomaly_levels", background=float(background), threshold=float(threshold))
    return background


def _levels(algorithm, stack, found, progress) -> list[float]:
    if algorithm.method == FREQUENCY:
        levels = frequency_levels(stack, found, algorithm.levels, progress)
        if min(levels) == found.lowest:
            _refuse_tied(found, min(algorithm.levels))
    else:
        factor = algorithm.threshold if algorithm.method == MULTIPLES else 1.0
        levels = [factor * level for level in algorithm.levels]
    # Levels above every content have no zone; equal ones (many cells of one content) are one.
    highest = found.highest
    within = sorted({level for level in levels if level <= highest})
    if not within and algorithm.method == MULTIPLES:
        told = {"threshold": float(factor), "multiple": min(algorithm.levels), "level": float(min(levels))}
        raise SilkroadError("no_anomalies_multiple", **told, highest=highest)
    if not within:
        raise SilkroadError("no_anomalies", threshold=float(min(levels)), highest=highest)
    return within


def _refuse_tied(found, asked: float) -> None:
    """Refuse a level that is the lowest content of the raster: of one that much of the area has alike."""
    share = 100 * float(found.areas[0]) / found.total
    raise SilkroadError("level_lowest", level=asked, content=found.lowest, percent=share)


def _outlined(algorithm, stack, found, threshold, folder, progress) -> list[ogr.Geometry]:
    mask = f"{folder}/anomalous.tif"
    best = targets.write_best(stack, threshold, mask, part_of(progress, 0, 0.5))
    if not best.cells:
        raise SilkroadError("no_anomalies", threshold=float(threshold), highest=found.highest)
    if best.cells == found.cells:
        raise SilkroadError("all_anomalous", threshold=float(threshold))

    def judge(count):
        if count > targets.MOST:
            raise SilkroadError("too_many_anomalies", count=count, most=targets.MOST)

    shapes = targets.outlines(
        mask, folder, algorithm.connectivity, algorithm.least_area, part_of(progress, 0.5, 1), judge
    )
    if not shapes:
        raise SilkroadError("anomalies_all_small", least=algorithm.least_area)
    return shapes


def _counts(shapes, grid, points, progress, stack) -> np.ndarray:
    """Return (n,) how many samples lie in each shape."""
    counts = np.zeros(len(shapes), int)
    if points is None:
        return counts
    zones = Polygons(shapes, grid, range(1, len(shapes) + 1))
    columns, rows, inside = grid.to_cell(points.x, points.y)

    def take(block, arrays):
        zone = zones.burn(block)
        here = inside & (columns >= block.x) & (columns < block.x + block.width)
        here &= (rows >= block.y) & (rows < block.y + block.height)
        numbers = zone[rows[here] - block.y, columns[here] - block.x].astype(int)
        counts[:] += np.bincount(numbers, minlength=len(shapes) + 1)[1:]

    stack.fold(take, progress)
    return counts


def _rows(algorithm, cells: Cells, areas, inside, levels, background, with_samples) -> list[dict]:
    info = info_of(algorithm.raster)
    rows = []
    for number, (contents, own) in enumerate(zip(cells.contents, cells.areas_km2, strict=True)):
        # In a projection the cells do not have the area that the ground has.
        true = own * (areas[number] / own.sum())
        figures = anomaly_figures(contents, true, background, levels[0], algorithm.convention)
        deviation = float(np.sqrt(np.average((contents - figures.mean) ** 2, weights=true)))
        rows.append(
            {
                "element": algorithm.column.form,
                "unit": algorithm.column.unit,
                "area_km2": figures.area_km2,
                "cells": figures.count,
                "samples": int(inside[number]) if with_samples else None,
                "mean": figures.mean,
                "maximum": figures.maximum,
                "deviation": deviation,
                "background": float(background),
                "threshold": float(levels[0]),
                "contrast": figures.contrast,
                "convention": figures.convention,
                "productivity": figures.areal_productivity,
                "nap_km2": figures.nap,
                "zones": int(np.searchsorted(levels, figures.maximum, "right")),
                "synthetic": int(info.synthetic),
            }
        )
    return rows


def _place(rows, cells: Cells, crs, context) -> None:
    """Tell where the highest content of each anomaly lies, in degrees."""
    to_degrees = transformation(crs, geographic(), context.transformContext())
    places = moved(np.column_stack((cells.x, cells.y)), to_degrees)
    for row, (lon, lat) in zip(rows, places.tolist(), strict=True):
        row |= {"lon": lon, "lat": lat}


def _formulas(algorithm, cells: Cells, rows, background, progress) -> list[str]:
    """Return the composition formula of each anomaly: its own element and those of the further rasters."""
    names, backgrounds = [rows[0]["element"]], [background]
    for number, path in enumerate(algorithm.others):
        share = len(algorithm.others)
        names.append(algorithm.other_columns[number].form)
        backgrounds.append(median_of(path, part_of(progress, number / share, (number + 1) / share)))
        if not backgrounds[-1] > 0:
            raise SilkroadError("formula_background", path=path, background=backgrounds[-1])
    means = np.vstack([[row["mean"] for row in rows], cells.others])
    coefficients = means / np.array(backgrounds)[:, None]
    # The same element may stand among the further ones, as it does in a batch over all of them.
    first = {name: place for place, name in reversed(list(enumerate(names)))}
    return [composition_formula(first, column[list(first.values())], algorithm.least) for column in coefficients.T]


def _zones(zones, rows, levels, area_of) -> list[tuple[dict, QgsGeometry]]:
    described = []
    for zone in zones:
        row, shape = rows[zone.anomaly], geometry_of(zone.shape)
        described.append(
            (
                {
                    "anomaly": row["anomaly"],
                    "element": row["element"],
                    "unit": row["unit"],
                    "zone": zone.zone,
                    "from_content": levels[zone.zone - 1],
                    "to_content": levels[zone.zone] if zone.zone < len(levels) else None,
                    "area_km2": area_of(shape),
                    "synthetic": row["synthetic"],
                },
                shape,
            )
        )
    return sorted(described, key=lambda pair: (rows_rank(rows, pair[0]), pair[0]["zone"]))


def rows_rank(rows, zone: dict) -> int:
    """Return the rank of the anomaly that a zone belongs to."""
    return next(row["rank"] for row in rows if row["anomaly"] == zone["anomaly"])
