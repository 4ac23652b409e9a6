"""The evidence layers of an area, made from the project's own outlines and grids."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from ..core.errors import SilkroadError
from ..core.evidence.classification import classify, limits
from ..core.evidence.distance import FeatureDistance
from ..i18n import LANGUAGES, N_, tr
from ..io.align import align
from ..io.geotiff import close_dataset, quiet_gdal
from ..io.grid import Grid
from ..io.layer_info import LayerInfo, parse, to_items
from ..io.stack import OutputBand, Progress, RasterStack, blocks_of, fill, open_raster, part_of
from ..io.surveys import distribution_of, survey
from ..io.vectors import Polygons, chains_of
from ..numbers import number
from ..paths import data
from . import store
from .areas import Area
from .crs import geographic, transformation

# Outlines are straight lines in longitude and latitude; vertices this many degrees apart keep them so.
SPACING = 0.02
# Outlines of neighbours that run within this many metres of each other are one contact.
SLIVER = 500.0
MOST_CELLS = 400_000_000
DISTANCE_CLASSES = 12
QUANTITY_CLASSES = 8
DISTANCES = {
    "contacts": N_("Distance to contacts of tectonic units"),
    "faults": N_("Distance to faults"),
    "sutures": N_("Distance to sutures"),
}
UNITS_TITLE = N_("Tectonic units")


@dataclass(frozen=True)
class Outlines:
    """Features of a table in the area's projection: geometries, names by language, errors, and how drawn."""

    geometries: list[QgsGeometry]
    names: list[dict[str, str]]
    errors_km: list[float]
    aware: list[bool]
    follows: list[str]

    @property
    def error_km(self) -> float:
        """The root mean square of the features' errors."""
        return float(np.sqrt(np.mean(np.square(self.errors_km))))

    @property
    def deposit_aware(self) -> bool:
        """Whether any was drawn with knowledge of the deposits."""
        return any(self.aware)

    @property
    def sources(self) -> str:
        """The sources that the outlines follow."""
        return "; ".join(sorted({part.strip() for text in self.follows for part in text.split(";") if part.strip()}))


def area_grid(area: Area, cell: float) -> Grid:
    """Return the grid of an area on its Albers projection; cell corners are multiples of the cell size."""
    outline = _projected([area.outline()], area)[0]
    box = outline.boundingBox()
    west, north = math.floor(box.xMinimum() / cell) * cell, math.ceil(box.yMaximum() / cell) * cell
    width, height = math.ceil((box.xMaximum() - west) / cell), math.ceil((north - box.yMinimum()) / cell)
    if width * height > MOST_CELLS:
        raise SilkroadError("too_many_cells", cells=width * height, most=MOST_CELLS, cell=cell)
    return Grid(width, height, (west, cell, 0.0, north, 0.0, -cell), area.crs().toWkt())


def read_outlines(table: str, area: Area) -> Outlines:
    """Return the features of a table, those of every belt, since what lies outside may be the nearest."""
    rows = store.rows(table, f"geom, error_km, deposit_aware, follows, {', '.join(store.NAME_COLUMNS)}")
    return Outlines(
        _projected([store.geometry(row[0]) for row in rows], area),
        [store.names(row[4:]) for row in rows],
        [float(row[1]) for row in rows],
        [bool(row[2]) for row in rows],
        [str(row[3] or "") for row in rows],
    )


def within(outlines: Outlines, area: Area) -> Outlines:
    """Return the features that touch the area; all of them where none does."""
    outline = _projected([area.outline()], area)[0]
    kept = [i for i, geometry in enumerate(outlines.geometries) if geometry.intersects(outline)]
    columns = (outlines.geometries, outlines.names, outlines.errors_km, outlines.aware, outlines.follows)
    return Outlines(*([column[i] for i in kept] for column in columns)) if kept else outlines


def contacts_of(units: Outlines) -> list[QgsGeometry]:
    """Return the outlines that two units share; the outer edge of what was drawn is no contact."""
    contacts = []
    for index, unit in enumerate(units.geometries):
        near = unit.buffer(SLIVER, 4)
        others = [other for i, other in enumerate(units.geometries) if i != index and other.intersects(near)]
        if others:
            edge = QgsGeometry(unit.constGet().boundary())
            contacts.append(edge.intersection(QgsGeometry.unaryUnion(others).buffer(SLIVER, 4)))
    return [contact for contact in contacts if not contact.isEmpty()]


def evidence_titles(names: Sequence[str], language: str) -> dict[str, str]:
    """Return name -> title of the evidence that the plugin makes; empty where ``names`` are other layers."""
    titles = {"tectonic_units": tr(UNITS_TITLE, language)}
    titles |= {f"distance_to_{key}": tr(title, language) for key, title in DISTANCES.items()}
    # Others may call a layer “relief”, too.
    if not set(titles) & set(names):
        return {}
    shipped = {name: open_raster(str(data(f"{name}.tif"))).GetMetadata() or {} for name in ("relief", "bouguer")}
    return titles | {name: parse(items).title(language, name) for name, items in shipped.items()}


def write_mask(area: Area, grid: Grid, path: str, progress: Progress | None = None) -> None:
    """Write 1 where the cell's centre lies in the area, else 0."""
    polygons = Polygons(_shapes(_projected([area.outline()], area)), grid)
    info = LayerInfo(titles={code: tr("Study area", code) for code in LANGUAGES})
    output = OutputBand(path, "uint8", None, to_items(info), repeats=True)
    fill(grid, lambda block: [polygons.burn(block)], [output], progress)


def write_units(units: Outlines, grid: Grid, path: str, progress: Progress | None = None) -> None:
    """Write the number of the unit at each cell's centre, 0 where none was drawn; small ones lie on top."""
    order = sorted(range(len(units.geometries)), key=lambda i: -units.geometries[i].area())
    shapes = _shapes([units.geometries[i] for i in order])
    polygons = Polygons(shapes, grid, [i + 1 for i in order])
    found = np.unique(np.concatenate([np.unique(polygons.burn(block)) for block in blocks_of(grid)]))
    info = LayerInfo(
        {code: tr(UNITS_TITLE, code) for code in LANGUAGES},
        resolution_km=max(units.error_km, grid.pixel_width / 1000),
        position_error_km=units.error_km,
        deposit_aware=units.deposit_aware,
        source=units.sources,
        kind="categorical",
        classes={int(value): units.names[value - 1] for value in found if value},
    )
    output = OutputBand(path, polygons.dtype.name, 0, to_items(info), repeats=True)
    fill(grid, lambda block: [polygons.burn(block)], [output], progress)


def write_distance(
    key: str,
    geometries: list[QgsGeometry],
    outlines: Outlines,
    deposits_km: float,
    grid: Grid,
    path: str,
    progress: Progress,
) -> float:
    """Write classes of distance to ``geometries`` and return their width in km.

    ``outlines``: those of the area, which say how far off the lines are. A class is as
    wide as the combined error of the lines, the deposits and the cells, for no finer distance is known.
    """
    width = math.ceil(math.hypot(outlines.error_km, deposits_km, grid.pixel_width / 1000))
    breaks = 1000.0 * width * np.arange(1, DISTANCE_CLASSES)
    chains = chains_of(_shapes(geometries))
    distance = FeatureDistance(chains, 1.0, limit=2 * breaks[-1])
    info = LayerInfo(
        {code: tr(DISTANCES[key], code) for code in LANGUAGES},
        resolution_km=max(outlines.error_km, grid.pixel_width / 1000),
        position_error_km=outlines.error_km,
        deposit_aware=outlines.deposit_aware,
        source=outlines.sources,
        kind="ascending",
        classes=_named(_distance_names(width)),
        unit="m",
        breaks=tuple(breaks),
    )

    def classes(block):
        return [classify(distance(*grid.centres(block)), breaks).astype(np.uint8)]

    fill(grid, classes, [OutputBand(path, "uint8", 0, to_items(info))], progress)
    return float(width)


def write_quantity(name: str, unit: str, grid: Grid, mask: str, path: str, folder: str, progress: Progress) -> None:
    """Write classes of about equal area within the mask of a shipped grid (relief, gravity), resampled."""
    source = str(data(f"{name}.tif"))
    resampled = align(source, grid, str(Path(folder) / f"{name}.tif"), "bilinear", part_of(progress, 0, 1 / 4))
    info = parse(open_raster(source).GetMetadata() or {})
    with RasterStack([resampled], mask) as stack:
        surveyed = survey(stack, part_of(progress, 1 / 4, 1 / 2))
        if not surveyed.total:
            raise SilkroadError("grid_not_here", path=source)
        found = distribution_of(stack, surveyed, part_of(progress, 1 / 2, 3 / 4))
        breaks = limits(found, "quantile", QUANTITY_CLASSES)
        edges = [found.minimum, *breaks, found.maximum]
        info = LayerInfo(
            info.titles,
            info.resolution_km,
            info.position_error_km,
            info.deposit_aware,
            info.source,
            "categorical",
            _named({code: _range_names(edges, unit, code) for code in LANGUAGES}),
            unit,
            tuple(float(limit) for limit in breaks),
        )

        def paint(block, arrays):
            classes = classify(arrays[0], breaks).astype(np.uint8)
            known = block.has_data(0)
            return [classes if known is None else np.where(known, classes, 0)]

        stack.map(paint, [OutputBand(path, "uint8", 0, to_items(info))], part_of(progress, 3 / 4, 1))


def write_deposits(condition: str, path: str) -> tuple[int, float]:
    """Write the deposits that meet the condition to a GeoPackage; return their number and median error in km."""
    rows = store.rows("deposits", "position_error_km", condition)
    source = gdal.OpenEx(store.source("deposits").partition("|")[0], gdal.OF_VECTOR | gdal.OF_READONLY)
    with quiet_gdal():
        try:
            result = gdal.VectorTranslate(
                path, source, format="GPKG", layers=["deposits"], where=condition or None, layerName="deposits"
            )
            reason = gdal.GetLastErrorMsg() if result is None else close_dataset(result)
        except RuntimeError as error:
            raise SilkroadError("output_failed", path=path, reason=str(error)) from error
    if result is None or reason:
        raise SilkroadError("output_failed", path=path, reason=reason)
    errors = [row[0] for row in rows if row[0] is not None]
    return len(rows), float(np.median(errors)) if errors else 0.0


def _shapes(geometries: list[QgsGeometry]) -> list[ogr.Geometry]:
    return [ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())) for geometry in geometries]


def _projected(geometries: list[QgsGeometry], area: Area) -> list[QgsGeometry]:
    """Return dense copies in the area's projection."""
    transform = transformation(geographic(), area.crs(), QgsCoordinateTransformContext())
    moved = [geometry.densifyByDistance(SPACING) for geometry in geometries]
    for geometry in moved:
        geometry.transform(transform)
    return moved


def _named(names: dict[str, list[str]]) -> dict[int, dict[str, str]]:
    """Return the names by class value from the names by language."""
    count = len(names["en"])
    return {value + 1: {code: names[code][value] for code in LANGUAGES} for value in range(count)}


def _distance_names(width: int) -> dict[str, list[str]]:
    steps = [(width * i, width * (i + 1)) for i in range(DISTANCE_CLASSES - 1)]
    last = width * (DISTANCE_CLASSES - 1)
    return {
        code: [
            *(tr(N_("{low}–{high} km"), code).format(low=low, high=high) for low, high in steps),
            tr(N_("over {low} km"), code).format(low=last),
        ]
        for code in LANGUAGES
    }


def _range_names(edges: list[float], unit: str, language: str) -> list[str]:
    texts = [number(float(edge), language, 3) for edge in edges]
    word = tr(unit, language)
    return [f"{low} … {high} {word}" for low, high in pairwise(texts)]
