"""Small inputs from which each type of map is printed in the tests: of a new type they stand here."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from silkroad_plugin.processing.algorithms.geochemistry_anomalies.delineate_anomalies import DelineateAnomalies
from silkroad_plugin.processing.algorithms.geochemistry_anomalies.rank_anomalies import RankAnomalies
from tests.qgis.sheet_tools import score_raster
from tools import synthetic_geology, synthetic_hazards

# West, south, east, north in the Altai, in degrees.
PLACE = (85.0, 46.6, 86.5, 47.6)
EXTENT = {"EXTENT": "85,86.5,46.6,47.6 [EPSG:4326]"}
SYNTHETIC = {"EXTENT": "78.2,78.9,44.3,44.8 [EPSG:4326]"}


def _run(algorithm, **given) -> None:
    algorithm.initAlgorithm({})
    _, fine = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert fine


def contents(folder: Path, name: str) -> str:
    """Write a raster of contents with one anomaly; return its path."""
    rows, columns = np.mgrid[0:40, 0:60]
    near = np.exp(-(((rows - 15) / 5) ** 2) - ((columns - 25 - 3 * len(name)) / 8) ** 2)
    values = 20 + 5 * np.sin(rows / 3) * np.cos(columns / 4) + 120 * near
    return score_raster(folder / f"{name}.tif", PLACE, size=(60, 40), values=values, SILKROAD_SYNTHETIC="YES")


def belt(folder: Path) -> dict:
    """Return parameters of print_map: the data of the plugin alone."""
    return EXTENT


def prospectivity(folder: Path) -> dict:
    """Return parameters of print_map: a raster of scores."""
    return EXTENT | {"RASTER": score_raster(folder / "score.tif", PLACE, size=(60, 40))}


def geochemical(folder: Path) -> dict:
    """Return parameters of print_map: a raster of contents."""
    return {"RASTER": contents(folder, "Ni_ppm")}


def anomalies(folder: Path) -> dict:
    """Return parameters of print_map: composite anomalies of two elements."""
    singles = []
    for name in ("Cu_ppm", "Mo_ppm"):
        singles.append(str(folder / f"{name}.gpkg"))
        _run(DelineateAnomalies(), INPUT=contents(folder, name), METHOD="values", LEVELS="40; 80", OUTPUT=singles[-1])
    ranked = str(folder / "ranked.gpkg")
    _run(RankAnomalies(), INPUT=singles, OUTPUT=ranked)
    return {"ANOMALIES": ranked, "SINGLES": singles} | EXTENT


def geological(folder: Path) -> dict:
    """Return parameters of print_map: the synthetic units with their faults."""
    areas, faults = synthetic_geology.make(folder)
    fields = {"AGE_FIELD": "age", "LITHOLOGY_FIELD": "lithology", "INDEX_FIELD": "index", "NAME_FIELD": "name"}
    given = {"GEOLOGY": str(areas), "FAULTS": str(faults), "AGE_TRADITION": "chinese", "SHOW_DEPOSITS": False}
    given |= {"RIVERS": str(synthetic_geology.make_rivers(folder))}
    return given | fields | SYNTHETIC


SITES = {"SITE_KIND_FIELD": "kind", "SITE_SIZE_FIELD": "size", "SITE_ACTIVITY_FIELD": "state", "SHOW_DEPOSITS": False}


def geohazard(folder: Path) -> dict:
    """Return parameters of print_map: synthetic zones of susceptibility with their sites."""
    made = synthetic_hazards.make(folder)
    zones = {"ZONING": str(made.zones), "ZONING_FIELD": "class", "ZONING_RULE": "susceptibility"}
    return SYNTHETIC | SITES | zones | {"SITES": str(made.hazards)}


def ecological(folder: Path) -> dict:
    """Return parameters of print_map: a synthetic raster of the total index with sites."""
    made = synthetic_hazards.make(folder)
    sites = {"SITES": str(made.sites), "SITE_SIZE_UNIT": "m3"}
    return SYNTHETIC | SITES | {"RASTER": str(made.zc), "ZONING_RULE": "zc"} | sites


EXAMPLES: dict[str, Callable[[Path], dict]] = {
    "belt": belt,
    "prospectivity": prospectivity,
    "deposits": belt,
    "metallogenic": belt,
    "geochemical": geochemical,
    "anomalies": anomalies,
    "geological": geological,
    "quaternary": geological,
    "geohazard": geohazard,
    "ecological": ecological,
}
