"""Knowledge-driven models: time against a plain pass over the same rasters, and memory above an idle QGIS.

The plain pass reads every raster once, in blocks of about a million cells, and writes one float32 raster with the
values that the model writes, with the same creation options and cache.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from bench_woe import start_qgis, status, timed

LAYERS, REPEATS = 6, 5
NETWORK = (
    "source = gamma 0.85 (layer0, layer1) | pathway = or (layer2, layer3) | trap = product (layer4, layer5) | "
    "end = and (source, pathway, trap)"
)
CASES = {
    "fuzzy overlay (gamma)": ("fuzzy_overlay", "FuzzyOverlay", {"OPERATOR": "gamma"}),
    "fuzzy overlay (gamma, missing ignored)": (
        "fuzzy_overlay",
        "FuzzyOverlay",
        {"OPERATOR": "gamma", "MISSING": "ignored"},
    ),
    "fuzzy inference network": ("fuzzy_network", "FuzzyNetwork", {"NETWORK": NETWORK}),
    "index overlay": ("index_overlay", "IndexOverlay", {"WEIGHTS": "5,4,3,3,2,1"}),
}


def make_data(folder: Path, size: int) -> list[str]:
    """Write rasters of membership, half as smooth as distances, half as rough as geochemistry, with holes."""
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32645)
    rng, paths = np.random.default_rng(size), []
    for layer in range(LAYERS):
        path = str(folder / f"layer{layer}.tif")
        options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3"]
        dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, 1, gdal.GDT_Float32, options)
        dataset.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
        dataset.SetProjection(reference.ExportToWkt())
        dataset.GetRasterBand(1).SetNoDataValue(-9999)
        x = np.arange(size) / 90
        for y in range(0, size, 256):
            down = (np.arange(y, min(y + 256, size)) / 90)[:, None]
            field = (np.sin(x + layer) + np.cos(down - layer) + 2) / 4.01
            if layer % 2:
                field = field * rng.random(field.shape)
            field[:, (size // 7) * layer : (size // 7) * layer + size // 50] = -9999
            dataset.GetRasterBand(1).WriteArray(field.astype("float32"), 0, y)
        dataset = None
        paths.append(path)
    return paths


def model(case: str, paths: list[str], target: Path) -> str:
    """Run an algorithm; return the path of its raster."""
    import importlib

    import processing
    from qgis.core import QgsProcessingContext

    module, name, parameters = CASES[case]
    place = f"silkroad_plugin.processing.algorithms.prospectivity.{module}"
    algorithm = getattr(importlib.import_module(place), name)()
    parameters = {"INPUT": paths, "OUTPUT": str(target)} | parameters
    return processing.run(algorithm, parameters, context=QgsProcessingContext())["OUTPUT"]


def plain_pass(paths: list[str], values: np.ndarray, target: Path) -> None:
    """Read every raster once and write the values."""
    from osgeo import gdal

    from silkroad_plugin.io.stack import OutputBand, RasterStack, create_geotiff

    with RasterStack(paths) as stack:
        sources = [gdal.Open(path) for path in paths]
        for block in stack.blocks():
            for source in sources:
                source.ReadAsArray(*block.window)
        dataset = create_geotiff(OutputBand(str(target), nodata=-9999), stack.grid)
        for block in stack.blocks():
            part = np.ascontiguousarray(values[block.y : block.y + block.height, block.x : block.x + block.width])
            dataset.GetRasterBand(1).WriteRaster(*block.window, part, buf_type=gdal.GDT_Float32)
        del dataset


def time_ratios(size: int = 4000) -> list[tuple[str, float]]:
    """Return the time of each model over that of its plain pass: the shortest of several each, taken in turn."""
    from osgeo import gdal

    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_data(folder, size)
        for case in CASES:
            values = gdal.Open(model(case, paths, folder / "o.tif")).ReadAsArray()
            ours, plain = [], []
            for _ in range(REPEATS):
                ours.append(timed(lambda case=case: model(case, paths, folder / "o.tif")))
                plain.append(timed(lambda values=values: plain_pass(paths, values, folder / "p.tif")))
            print(f"{case} {size}²: {min(ours):.2f} s, plain {min(plain):.2f} s", file=sys.stderr)
            found.append((case, min(ours) / min(plain)))
    return found


def memory_above_idle(size: int) -> float:
    """Return the peak memory in MB of a network above the idle process, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--memory", folder, str(size)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure_memory(folder: Path, size: int) -> float:
    """Run once and return the peak above what QGIS and Processing take when idle."""
    application = start_qgis()
    model("fuzzy inference network", make_data(folder, 64), folder / "small.tif")
    paths = make_data(folder, size)
    Path("/proc/self/clear_refs").write_text("5")  # forget the peak of starting
    idle = status("VmHWM")
    model("fuzzy inference network", paths, folder / "o.tif")
    peak = status("VmHWM")
    del application
    print(f"fuzzy inference network {size}²: idle {idle:.0f} MB, peak {peak:.0f} MB", file=sys.stderr)
    return peak - idle


def run() -> list[tuple[str, float, float, str]]:
    """Return name, figure, limit and unit of each measurement."""
    application = start_qgis()
    with tempfile.TemporaryDirectory() as name:  # loads what is loaded once
        for case in CASES:
            model(case, make_data(Path(name), 256), Path(name) / "o.tif")
    rows = [(f"{case}, 6 × 4000² / plain pass", ratio, 2.0, "times") for case, ratio in time_ratios()]
    small, large = memory_above_idle(4000), memory_above_idle(10_000)
    rows.append(("fuzzy inference network, 6 × 4000², peak above idle QGIS", small, 400.0, "MB"))
    rows.append(("fuzzy inference network, peak at 10 000² / at 4000²", large / small, 1.5, "times"))
    del application
    return rows


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]
    print(json.dumps(measure_memory(Path(sys.argv[2]), int(sys.argv[3]))))
