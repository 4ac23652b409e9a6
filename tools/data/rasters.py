"""What the scripts that make the shipped rasters share: the window, ETOPO5, and the writing of one band."""

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from silkroad_plugin.io.safe import SafeOutputs  # noqa: E402 (the repository is not installed)

DATA = ROOT / "resources" / "data"
WEST, SOUTH, EAST, NORTH = 45, 28, 125, 58
ETOPO5 = "/usr/share/ferret-vis/data/etopo5.cdf"
ETOPO5_PER_DEGREE = 12


def read_etopo5() -> np.ndarray:
    """Return the world's relief in metres, (2161, 4320): nodes from 90° N to 90° S, from 0° E eastwards.

    Values belong to nodes at whole multiples of 5 minutes, not to cell areas. The file states its
    step with an error of 3 m per node, so that rows and columns are counted, not measured.
    """
    dataset = gdal.Open(ETOPO5)
    if dataset is None:
        raise SystemExit(f"{ETOPO5} cannot be read: apt-get install ferret-datasets")
    relief = dataset.ReadAsArray()
    if relief.shape != (180 * ETOPO5_PER_DEGREE + 1, 360 * ETOPO5_PER_DEGREE):
        raise SystemExit(f"{ETOPO5} has the shape {relief.shape}, not that of the 5-minute world")
    return relief


def window(world: np.ndarray, per_degree: int) -> np.ndarray:
    """Cut the project's window out of a node-registered world that starts at 90° N, 0° E."""
    rows = slice((90 - NORTH) * per_degree, (90 - SOUTH) * per_degree + 1)
    return world[rows, WEST * per_degree : EAST * per_degree + 1]


def write(name: str, values: np.ndarray, per_degree: int, nodata: float, metadata: dict[str, str]) -> None:
    """Write one band of the window to ``resources/data``; a node is the centre of its cell."""
    step = 1 / per_degree
    kind = gdal.GDT_Int16 if values.dtype == np.int16 else gdal.GDT_Float32
    predictor = 2 if kind == gdal.GDT_Int16 else 3
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    with SafeOutputs() as outputs:
        dataset = gdal.GetDriverByName("GTiff").Create(
            outputs.stage(DATA / name),
            values.shape[1],
            values.shape[0],
            1,
            kind,
            ["COMPRESS=DEFLATE", "ZLEVEL=9", f"PREDICTOR={predictor}"],
        )
        dataset.SetGeoTransform((WEST - step / 2, step, 0, NORTH + step / 2, 0, -step))
        dataset.SetProjection(wgs84.ExportToWkt())
        dataset.SetMetadata({f"SILKROAD_{key}": text for key, text in metadata.items()})
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset = None
    print(f"{name}: {values.shape[1]} x {values.shape[0]}, {values.min():.0f} to {values.max():.0f}")
