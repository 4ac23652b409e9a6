"""Evidence layers: classes against a plain pass over the same raster, distances against GDAL's."""

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


def anomaly_ratio(folder: Path) -> list:
    """Exact distances of 16 million cells to anomalies, from file to file, against GDAL's approximate ones."""
    from osgeo import gdal
    from scipy.ndimage import gaussian_filter

    from silkroad_plugin.core.evidence.anomaly import Anomaly, Condition
    from silkroad_plugin.io.anomaly_distance import AnomalyDistance
    from silkroad_plugin.io.grid import Grid
    from silkroad_plugin.io.stack import OutputBand, RasterStack, fill, write_geotiff

    values = gaussian_filter(np.random.default_rng(1).standard_normal((SIDE, SIDE)).astype(np.float32), 30)
    limit, grid = float(np.quantile(values, 0.98)), Grid(SIDE, SIDE, (0.0, 100.0, 0.0, 0.0, 0.0, -100.0), "")
    source, target = str(folder / "field.tif"), str(folder / "distance.tif")
    write_geotiff(source, values, grid)

    def ours():
        with RasterStack([source]) as stack:
            measure = AnomalyDistance(stack, Anomaly(Condition.ABOVE, limit, np.nan))
            fill(grid, lambda block: [measure(block)], [OutputBand(target)])

    def theirs():
        sites, result = (gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, kind) for kind in (1, 6))
        sites.GetRasterBand(1).WriteArray((gdal.Open(source).ReadAsArray() > limit).astype(np.uint8))
        gdal.ComputeProximity(sites.GetRasterBand(1), result.GetRasterBand(1), ["VALUES=1"])
        write_geotiff(target, result.ReadAsArray(), grid)

    return [("exact distance of 16 M cells to anomalies / GDAL's", best(ours) / best(theirs), 1.0, "×")]


def mapped_lines(random) -> list:
    """Return 400 lines like the faults of a geological map: 40 vertices, 1.5 km apart, gently bent."""
    turns = random.uniform(0, 2 * np.pi, (400, 1)) + np.cumsum(random.normal(0, 0.2, (400, 40)), axis=1)
    steps = 1500 * np.stack([np.cos(turns), np.sin(turns)], axis=-1)
    return list(np.cumsum(steps, axis=1) + random.uniform(0, 100 * SIDE, (400, 1, 2)) * (1, -1))


def tangled_lines(random) -> list:
    """Return 50 random walks of 2000 steps, the worst that a search for the nearest may meet."""
    steps = random.normal(0, 400, (50, 2000, 2))
    return list(np.cumsum(steps, axis=1) + random.uniform(0, 100 * SIDE, (50, 1, 2)) * (1, -1))


def features_ratio(folder: Path, made, name: str, limit: float) -> list:
    """Exact distances of 16 million cells to lines, from lines to file, against GDAL's rasterising and proximity."""
    from osgeo import gdal, ogr, osr

    from silkroad_plugin.io.distances import to_features
    from silkroad_plugin.io.grid import Grid
    from silkroad_plugin.io.stack import OutputBand, fill, write_geotiff

    system = osr.SpatialReference()
    system.ImportFromEPSG(32644)
    grid = Grid(SIDE, SIDE, (0.0, 100.0, 0.0, 0.0, 0.0, -100.0), system.ExportToWkt())
    texts = (", ".join(f"{x} {y}" for x, y in path) for path in made(np.random.default_rng(1)))
    lines = [ogr.CreateGeometryFromWkt(f"LINESTRING({text})") for text in texts]
    target = str(folder / "distance.tif")

    def ours():
        measure = to_features(lines, grid)
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

    # Theirs counts from cell to cell, and does not see the lines outside the raster.
    return [(f"exact distance of 16 M cells to {name} / GDAL's", best(ours) / best(theirs), limit, "×")]


def run() -> list:
    """Return (name, ratio, limit, unit) of every comparison."""
    with tempfile.TemporaryDirectory() as folder:
        return (
            classify_ratios(Path(folder))
            + anomaly_ratio(Path(folder))
            + features_ratio(Path(folder), mapped_lines, "400 mapped lines", 1.0)
            # The worst for a search: slower than GDAL's, which is as quick whatever the lines are.
            + features_ratio(Path(folder), tangled_lines, "50 tangled lines of 2000 vertices", 2.5)
        )
