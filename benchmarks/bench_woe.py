"""Weights of evidence: time against a plain pass over the same rasters, and memory above an idle QGIS.

The plain pass reads the six rasters twice, in blocks of about a million cells, and writes four float32
rasters with the values that weights of evidence writes, with the same creation options and cache.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
LAYERS, CLASSES = 6, 10
TYPES = "ascending,ascending,descending,categorical,categorical,descending"
REPEATS = 5
RASTERS = ("OUTPUT_POSTERIOR", "OUTPUT_STD_WEIGHTS", "OUTPUT_STD_MISSING", "OUTPUT_CONFIDENCE")


def start_qgis():
    """Start QGIS with Processing, without the plugin."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from tools.headless import start_qgis as start

    application = start()
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


def make_data(folder: Path, size: int, compressed: bool, classes: Sequence[int] = (CLASSES,) * LAYERS):
    """Write an evidence raster of each number of classes, and the deposits; return the list of paths, and the points.

    Half of the rasters are as smooth as geological units, half as rough as geochemistry.
    """
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32645)
    options = ["TILED=YES", "COMPRESS=DEFLATE"] if compressed else ["TILED=YES"]
    paths = []
    rng = np.random.default_rng(size)
    for layer, values in enumerate(classes):
        path = str(folder / f"layer{layer}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, 1, gdal.GDT_Byte, options)
        dataset.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
        dataset.SetProjection(reference.ExportToWkt())
        phase = rng.random(4) * 7
        x = np.arange(size) / 90
        for y in range(0, size, 256):
            down = (np.arange(y, min(y + 256, size)) / 90)[:, None]
            field = np.sin(x + phase[0]) + np.cos(down + phase[1]) + np.sin((x + down) / 2 + phase[2])
            roughness = 2.0 if layer % 2 else 0.15
            field = (field + 3 + roughness * rng.random(field.shape)) / (6.05 + roughness) * values
            dataset.GetRasterBand(1).WriteArray(field.astype("uint8") + 1, 0, y)
        dataset = None
        paths.append(path)
    points = folder / "deposits.csv"
    xs, ys = 500_000 + rng.random(120) * size * 100, 5_000_000 - rng.random(120) * size * 100
    points.write_text("x,y\n" + "".join(f"{a},{b}\n" for a, b in zip(xs, ys, strict=True)))
    return paths, f"file://{points}?delimiter=,&xField=x&yField=y&crs=EPSG:32645"


def weights_of_evidence(paths: list[str], points: str, folder: Path) -> dict:
    """Run the algorithm with all its outputs."""
    import processing
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    from silkroad_plugin.processing.algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence

    folder.mkdir(exist_ok=True)
    outputs = {name: str(folder / f"{name}.tif") for name in RASTERS}
    outputs |= {name: str(folder / f"{name}.csv") for name in ("OUTPUT_WEIGHTS", "OUTPUT_CONDITIONS")}
    deposits = QgsVectorLayer(points, "deposits", "delimitedtext")
    parameters = {"EVIDENCE": paths, "TYPES": TYPES, "DEPOSITS": deposits, "OUTPUT_HTML": str(folder / "r.html")}
    return processing.run(WeightsOfEvidence(), parameters | outputs, context=QgsProcessingContext())


def plain_pass(paths: list[str], values: list, folder: Path) -> None:
    """Read every raster twice and write the values."""
    from osgeo import gdal

    from silkroad_plugin.io.stack import OutputBand, RasterStack, create_geotiff

    with RasterStack(paths) as stack:
        sources = [gdal.Open(path) for path in paths]
        for _ in range(2):
            for block in stack.blocks():
                for source in sources:
                    source.ReadAsArray(*block.window)
        outputs = [OutputBand(str(folder / f"plain{i}.tif"), nodata=-9999, repeats=True) for i in range(len(values))]
        datasets = [create_geotiff(output, stack.grid) for output in outputs]
        for block in stack.blocks():
            at = slice(block.y, block.y + block.height), slice(block.x, block.x + block.width)
            for dataset, array in zip(datasets, values, strict=True):
                part = np.ascontiguousarray(array[at])
                dataset.GetRasterBand(1).WriteRaster(*block.window, part, buf_type=gdal.GDT_Float32)
        del dataset
        datasets.clear()


def time_ratio(compressed: bool, size: int = 4000) -> float:
    """Return the time of the algorithm over that of the plain pass: the shortest of several each."""
    from osgeo import gdal

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths, points = make_data(folder, size, compressed)
        ours, plain = [], []
        result = weights_of_evidence(paths, points, folder / "out")
        values = [gdal.Open(result[raster]).ReadAsArray() for raster in RASTERS]
        for _ in range(REPEATS):
            ours.append(timed(lambda: weights_of_evidence(paths, points, folder / "out")))
            plain.append(timed(lambda: plain_pass(paths, values, folder)))
    print(f"woe {size}² compressed={compressed}: {min(ours):.2f} s, plain {min(plain):.2f} s", file=sys.stderr)
    return min(ours) / min(plain)


def timed(function) -> float:
    """Return the seconds that a call takes."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def memory_above_idle(size: int) -> float:
    """Return the peak memory in MB above the idle process, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--memory", folder, str(size)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure_memory(folder: Path, size: int) -> float:
    """Run once and return the peak above what QGIS and Processing take when idle."""
    make = [sys.executable, __file__, "--data", str(folder), str(size)]
    paths, points = json.loads(subprocess.run(make, stdout=subprocess.PIPE, text=True, check=True).stdout)
    application = start_qgis()
    Path("/proc/self/clear_refs").write_text("5")  # forget the peak of starting
    idle = status("VmHWM")
    weights_of_evidence(paths, points, folder / "out")
    peak = status("VmHWM")
    del application
    print(f"woe {size}²: idle {idle:.0f} MB, peak {peak:.0f} MB", file=sys.stderr)
    return peak - idle


def status(name: str) -> float:
    """Return a figure of this process's memory in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name + ":"))


def many_classes() -> float:
    """Return the time of the cumulative weights of a 600-class layer over that of a bincount of it."""
    from silkroad_plugin.core.evidence.kinds import Kind
    from silkroad_plugin.core.prospectivity.classes import from_counts
    from silkroad_plugin.core.prospectivity.generalisation import Counts, Parameters, generalise
    from silkroad_plugin.core.prospectivity.survey import Survey
    from silkroad_plugin.io.stack import Block

    rng = np.random.default_rng(0)
    array = rng.integers(0, 600, (1500, 2000)).astype("int16")
    columns, rows = rng.integers(0, 2000, 100), rng.integers(0, 1500, 100)

    def cumulative():
        survey = Survey([array.dtype], [None], columns, rows, (2000, 1500))
        survey.accumulate(Block((0, 0, 2000, 1500), [array], [None], [None]), [array])
        classes = from_counts(*survey.value_counts(0))
        deposits = np.bincount(survey.point_codes(0, classes), minlength=len(classes))
        return generalise(Counts(survey.class_counts(0, classes).astype(float), deposits), Kind.ASCENDING, Parameters())

    ours = min(timed(cumulative) for _ in range(7))
    plain = min(timed(lambda: np.bincount(array.ravel())) for _ in range(7))
    return ours / plain


def run() -> list[tuple[str, float, float, str]]:
    """Return name, figure, limit and unit of each measurement."""
    application = start_qgis()
    with tempfile.TemporaryDirectory() as name:  # loads what is loaded once
        weights_of_evidence(*make_data(Path(name), 256, True), Path(name) / "out")
    rows = [
        ("weights of evidence, 6 × 4000², DEFLATE / plain pass", time_ratio(True), 1.5, "times"),
        ("weights of evidence, 6 × 4000², uncompressed / plain pass", time_ratio(False), 4.0, "times"),
        ("weights of a 600-class layer of 3 million cells / numpy.bincount", many_classes(), 3.0, "times"),
    ]
    small, large = memory_above_idle(4000), memory_above_idle(10_000)
    rows.append(("weights of evidence, 6 × 4000², peak above idle QGIS", small, 250.0, "MB"))
    rows.append(("weights of evidence, peak at 10 000² / at 4000²", large / small, 1.5, "times"))
    del application
    return rows


if __name__ == "__main__":
    if sys.argv[1] == "--memory":
        print(json.dumps(measure_memory(Path(sys.argv[2]), int(sys.argv[3]))))
    elif sys.argv[1] == "--data":
        classes = [int(one) for one in sys.argv[4:]] or (CLASSES,) * LAYERS
        print(json.dumps(make_data(Path(sys.argv[2]), int(sys.argv[3]), True, classes)))
