"""Cells over samples or a study area: map sheets, cells of equal area, or polygons of the user's own."""

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...catalogue.crs import crs_of, geographic, moved, transformation
from ...i18n import N_, tr
from .numbers import number_parameter
from .own_cells import OwnCell, OwnCells, add_own_cells, read_own_cells

if TYPE_CHECKING:
    from ...core.cartography.cell import Cell
    from ...core.cartography.equal_areas import EqualAreas
    from ...core.cartography.nomenclature import Sheets

SHEETS = {
    "1000k": N_("Map sheets 1:1,000,000 (4° × 6°)"),
    "500k": N_("Map sheets 1:500,000 (2° × 3°)"),
    "250k": N_("Map sheets 1:250,000 (1° × 1.5°)"),
    "200k": N_("Map sheets 1:200,000 (40′ × 1°)"),
    "100k": N_("Map sheets 1:100,000 (20′ × 30′)"),
    "50k": N_("Map sheets 1:50,000 (10′ × 15′)"),
}
NETWORK = {
    "network_160": N_("Cells of 160 km, as of the global network"),
    "network_80": N_("Quarters of them (80 km)"),
    "network_40": N_("Sixteenths of them (40 km)"),
    "network_20": N_("Sixty-fourths of them (20 km)"),
}
SIDES = {"equal_area": N_("Cells of equal area with the side given")}
GRIDS = SHEETS | NETWORK | SIDES
POLYGONS = {"polygons": N_("Own polygons")}


def add_cells(algorithm, default: str, own: bool = False) -> None:
    """Add the parameters of the division and of the side of its cells; ``own``: polygons may be the cells."""
    grids = GRIDS | POLYGONS if own else GRIDS
    algorithm.addParameter(algorithm.choices.parameter("GRID", tr("Sheets or cells"), grids, default))
    title = tr("Side of cells of equal area (km)")
    algorithm.addParameter(number_parameter("SIDE", title, 10.0, 0.01, 2000))
    if own:
        add_own_cells(algorithm)


def read_division(algorithm, context, feedback) -> "Sheets | EqualAreas | OwnCells":
    """Return the division that was chosen; raises SilkroadError cells_side, and as ``read_own_cells``."""
    from ...core.cartography.equal_areas import EqualAreas
    from ...core.cartography.nomenclature import Sheets

    chosen = algorithm.choice("GRID", context)
    if chosen in POLYGONS:
        return read_own_cells(algorithm, context, feedback)
    if chosen in SHEETS:
        return Sheets(chosen)
    if chosen in NETWORK:
        return EqualAreas(160, 160 // int(chosen.removeprefix("network_")))
    return EqualAreas(algorithm.parameterAsDouble(algorithm.parameters, "SIDE", context))


def in_degrees(x: np.ndarray, y: np.ndarray, crs_wkt: str, context) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes and latitudes (n) on WGS 84; NaN where a place has none."""
    turn = transformation(crs_of(crs_wkt), geographic(), context.transformContext())
    lon, lat = moved(np.column_stack((x, y)), turn).T
    return lon, lat


def polygon_of(cell: "Cell | OwnCell") -> QgsGeometry:
    """Return the outline of a cell in degrees."""
    if isinstance(cell, OwnCell):
        return QgsGeometry(cell.shape)
    polygon = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in cell.ring()]])
    polygon.convertToMultiType()
    return polygon
