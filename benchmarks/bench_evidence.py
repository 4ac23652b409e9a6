"""Evidence layers: classes against a plain pass over the same raster, distances against the bare search."""

import tempfile
import time
from pathlib import Path

import numpy as np

SIDE, METHODS, REPEATS = 4000, ("quantile", "natural_breaks"), 3


def best(function) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def classify_ratios(folder: Path) -> list:
    """16 million float32 cells into 10 classes, against reading twice and writing the same classes once."""
    from silkroad_plugin.core.evidence.classification import classify, limits
    from silkroad_plugin.io.grid import Grid
    from silkroad_plugin.io.stack import OutputBand, RasterStack, write_geotiff
    from silkroad_plugin.io.surveys import distribution_of, survey

    source, target = str(folder / "values.tif"), str(folder / "classes.tif")
    values = np.random.default_rng(1).lognormal(3, 1, (SIDE, SIDE)).astype(np.float32)
    grid = Grid(SIDE, SIDE, (0.0, 1000.0, 0.0, 0.0, 0.0, -1000.0), "")
    write_geotiff(source, values, grid, -1)

    def work(method):
        with RasterStack([source]) as stack:
            inner = limits(distribution_of(stack, survey(stack)), method, 10)
            stack.map(lambda block, arrays: [classify(arrays[0], inner)], [OutputBand(target, "uint8", 0)])
        return inner

    inner = work("quantile")
    made = classify(values, inner).astype(np.uint8)

    def plain():
        with RasterStack([source]) as stack:
            for _ in range(2):
                stack.fold(lambda block, arrays: None)
            window = lambda block: made[block.y : block.y + block.height, block.x : block.x + block.width]  # noqa: E731
            stack.map(lambda block, arrays: [window(block)], [OutputBand(target, "uint8", 0)])

    base = best(plain)
    return [
        (
            f"classify 16 M cells, {method} / read three times, write once",
            best(lambda m=method: work(m)) / base,
            4.0,
            "×",
        )
        for method in METHODS
    ]


def distance_ratio() -> list:
    """Exact distances of a million cells to 50 lines, against one nearest-sample search for the same cells."""
    from scipy.spatial import cKDTree

    from silkroad_plugin.core.evidence.distance import Chains, FeatureDistance

    random = np.random.default_rng(1)
    lines = [np.cumsum(random.normal(0, 0.4, (2000, 2)), axis=0) + random.uniform(0, 1000, 2) for _ in range(50)]
    chains = Chains(np.concatenate(lines), np.tile(np.append(np.ones(1999, bool), False), 50))
    x, y = np.meshgrid(np.arange(1000) + 0.5, np.arange(1000) + 0.5)
    points, tree = np.stack([x.ravel(), y.ravel()], axis=1), cKDTree(chains.xy)
    exact = FeatureDistance(chains, 1.0, tolerance=0.001)
    ratio = best(lambda: exact(x, y)) / best(lambda: tree.query(points, workers=-1))
    return [("exact distance of 1 M cells to lines / nearest sample only", ratio, 3.0, "×")]


def anomaly_ratio(folder: Path) -> list:
    """Exact distances of 16 million cells to anomalies, from file to file, against GDAL's approximate ones."""
    from osgeo import gdal
    from scipy.ndimage import gaussian_filter

    from silkroad_plugin.core.evidence.anomaly import Anomaly, Condition
    from silkroad_plugin.io.cell_distances import to_anomalies
    from silkroad_plugin.io.grid import Grid
    from silkroad_plugin.io.stack import OutputBand, RasterStack, fill, write_geotiff

    values = gaussian_filter(np.random.default_rng(1).standard_normal((SIDE, SIDE)).astype(np.float32), 30)
    limit, grid = float(np.quantile(values, 0.98)), Grid(SIDE, SIDE, (0.0, 100.0, 0.0, 0.0, 0.0, -100.0), "")
    source, target = str(folder / "field.tif"), str(folder / "distance.tif")
    write_geotiff(source, values, grid)

    def ours():
        with RasterStack([source]) as stack:
            measure = to_anomalies(stack, Anomaly(Condition.ABOVE, limit, np.nan))
            fill(grid, lambda block: [measure(block)], [OutputBand(target)])

    def theirs():
        sites, result = (gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, kind) for kind in (1, 6))
        sites.GetRasterBand(1).WriteArray((gdal.Open(source).ReadAsArray() > limit).astype(np.uint8))
        gdal.ComputeProximity(sites.GetRasterBand(1), result.GetRasterBand(1), ["VALUES=1"])
        write_geotiff(target, result.ReadAsArray(), grid)

    return [("exact distance of 16 M cells to anomalies / GDAL's", best(ours) / best(theirs), 1.0, "×")]


def features_ratio(folder: Path) -> list:
    """Distances of 16 million cells to 50 lines, from lines to file, against GDAL's rasterising and proximity."""
    from osgeo import gdal, ogr, osr

    from silkroad_plugin.io.cell_distances import to_touched
    from silkroad_plugin.io.grid import Grid
    from silkroad_plugin.io.stack import OutputBand, fill, write_geotiff

    random = np.random.default_rng(1)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32644)
    grid, lines = Grid(SIDE, SIDE, (0.0, 100.0, 0.0, 0.0, 0.0, -100.0), system.ExportToWkt()), []
    for _ in range(50):
        path = np.cumsum(random.normal(0, 400, (2000, 2)), axis=0) + random.uniform(0, 100 * SIDE, 2) * (1, -1)
        lines.append(ogr.CreateGeometryFromWkt(f"LINESTRING({', '.join(f'{x} {y}' for x, y in path)})"))
    target = str(folder / "distance.tif")

    def ours():
        measure = to_touched(lines, grid, target)
        fill(grid, lambda block: [measure(block)], [OutputBand(target)])

    def theirs():
        sites, result = (gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, kind) for kind in (1, 6))
        for dataset in (sites, result):
            dataset.SetGeoTransform(grid.transform)
            dataset.SetProjection(grid.crs_wkt)
        source = ogr.GetDriverByName("Memory").CreateDataSource("lines")
        layer = source.CreateLayer("lines", system)
        for line in lines:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(line)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(sites, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
        gdal.ComputeProximity(sites.GetRasterBand(1), result.GetRasterBand(1), ["VALUES=1", "DISTUNITS=GEO"])
        write_geotiff(target, result.ReadAsArray(), grid)

    # Theirs is up to a quarter of a cell too long; the exact transform that is not has no second thread to use here.
    return [("distance of 16 M cells to lines, from cell to cell / GDAL's", best(ours) / best(theirs), 1.0, "×")]


def run() -> list:
    """Return (name, ratio, limit, unit) of every comparison."""
    with tempfile.TemporaryDirectory() as folder:
        return (
            classify_ratios(Path(folder))
            + distance_ratio()
            + anomaly_ratio(Path(folder))
            + features_ratio(Path(folder))
        )
