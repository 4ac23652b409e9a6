"""Models on rasters: time against a plain pass, prediction of a forest against scikit-learn, memory above idle.

The plain pass reads the six rasters twice, in blocks of about a million cells, and writes one float32 raster with
the values that the model writes, with the same creation options and cache.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from bench_woe import REPEATS, TYPES, make_data, plain_pass, start_qgis, status, timed

MODELS = {
    "information value": ("information_value", "InformationValue", {}),
    "logistic regression": ("logistic_regression", "LogisticRegression", {"MAX_CELLS": 200_000}),
}
WIDE = "logistic regression with Firth’s penalty and deviation, one of 30 layers with 60 classes"
WIDE_MODEL = (
    "logistic_regression",
    "LogisticRegression",
    {"MAX_CELLS": 300_000, "FIRTH": "always", "TYPES": "ascending," * 29 + "categorical"},
)
FOREST = {"METHOD": "random_forest", "OPTIONS": '{"n_estimators": 50}'}


def fit(paths: list[str], points: str, folder: Path, module: str, name: str, more: dict) -> dict:
    """Run a model algorithm with its score alone."""
    import importlib

    import processing
    from qgis.core import QgsProcessingContext, QgsVectorLayer

    folder.mkdir(exist_ok=True)
    made = importlib.import_module(f"silkroad_plugin.processing.algorithms.prospectivity.{module}")
    deposits = QgsVectorLayer(points, "deposits", "delimitedtext")
    parameters = {"EVIDENCE": paths, "TYPES": TYPES, "DEPOSITS": deposits, "OUTPUT": str(folder / "score.tif"), **more}
    return processing.run(getattr(made, name)(), parameters, context=QgsProcessingContext())


def time_ratio(label: str, size: int = 4000) -> float:
    """Return the time of a model over that of the plain pass: the shortest of several each."""
    from osgeo import gdal

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths, points = make_data(folder, size, True)
        result = fit(paths, points, folder / "out", *MODELS[label])
        values = [gdal.Open(result["OUTPUT"]).ReadAsArray()]
        ours, plain = [], []
        for _ in range(REPEATS):
            ours.append(timed(lambda: fit(paths, points, folder / "out", *MODELS[label])))
            plain.append(timed(lambda: plain_pass(paths, values, folder)))
    print(f"{label} {size}²: {min(ours):.2f} s, plain {min(plain):.2f} s", file=sys.stderr)
    return min(ours) / min(plain)


def forest_ratio(size: int = 1000) -> float:
    """Return the time of predicting a raster from a saved forest over scikit-learn's on the same blocks in memory."""
    import processing
    from qgis.core import QgsProcessingContext

    from silkroad_plugin.io import model_file
    from silkroad_plugin.io.predictors import from_json
    from silkroad_plugin.io.stack import RasterStack
    from silkroad_plugin.processing.algorithms.prospectivity.apply_model import ApplyModel

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths, points = make_data(folder, size, True)
        path = str(folder / "m.silkmodel")
        fit(paths, points, folder / "out", "machine_learning", "MachineLearning", {**FOREST, "OUTPUT_MODEL": path})
        saved = model_file.read(path, trusted=True)
        learned = from_json(saved.predictor, saved.estimator)
        with RasterStack(paths) as stack:
            blocks = [
                np.ascontiguousarray(
                    (learned.encoding.matrix(np.stack([a.ravel() for a in stack.read(b.window).arrays]))
                     - learned.learner.scaler[0]) / learned.learner.scaler[1],
                    np.float32,
                )
                for b in stack.blocks()
            ]  # fmt: skip
        forest = saved.estimator.model
        forest.set_params(n_jobs=-1)
        peer = [timed(lambda: [forest.predict_proba(block) for block in blocks]) for _ in range(3)]
        given = {"MODEL": path, "EVIDENCE": paths, "TRUST": True, "OUTPUT": str(folder / "a.tif")}
        ours = [timed(lambda: processing.run(ApplyModel(), given, context=QgsProcessingContext())) for _ in range(3)]
    print(f"forest {size}²: {min(ours):.2f} s, scikit-learn {min(peer):.2f} s", file=sys.stderr)
    return min(ours) / min(peer)


def memory_above_idle(label: str, size: int) -> float:
    """Return the peak memory in MB above the idle process, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--memory", folder, str(size), label]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure_memory(folder: Path, size: int, label: str) -> float:
    """Run once and return the peak above what QGIS and Processing take when idle."""
    wide = ["10"] * 29 + ["60"] if label == WIDE else []
    make = [sys.executable, str(Path(__file__).with_name("bench_woe.py")), "--data", str(folder), str(size), *wide]
    paths, points = json.loads(subprocess.run(make, stdout=subprocess.PIPE, text=True, check=True).stdout)
    application = start_qgis()
    Path("/proc/self/clear_refs").write_text("5")  # forget the peak of starting
    idle = status("VmHWM")
    module, name, more = WIDE_MODEL if wide else MODELS[label]
    if wide:
        more = more | {"OUTPUT_STD": str(folder / "std.tif")}
    fit(paths, points, folder / "out", module, name, more)
    peak = status("VmHWM")
    del application
    print(f"{label} {size}²: idle {idle:.0f} MB, peak {peak:.0f} MB", file=sys.stderr)
    return peak - idle


def run() -> list[tuple[str, float, float, str]]:
    """Return name, figure, limit and unit of each measurement."""
    application = start_qgis()
    rows = [(f"{label}, 6 × 4000² / plain pass", time_ratio(label), 2.0, "times") for label in MODELS]
    rows.append(("random forest applied, 1000² / scikit-learn in memory", forest_ratio(), 1.2, "times"))
    del application
    rows += [
        (f"{label}, 6 × 4000², peak above idle QGIS", memory_above_idle(label, 4000), 600.0, "MB") for label in MODELS
    ]
    rows.append((f"{WIDE}, 2000², peak above idle QGIS", memory_above_idle(WIDE, 2000), 600.0, "MB"))
    return rows


if __name__ == "__main__":
    if sys.argv[1] == "--memory":
        print(json.dumps(measure_memory(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])))
