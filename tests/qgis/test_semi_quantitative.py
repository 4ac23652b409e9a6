"""A survey in steps of semi-quantitative spectral analysis: every tool counts a step as the number in its middle."""

import csv
import html
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsVectorLayer

from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.qualifiers import step_intervals
from silkroad_plugin.io.geochemistry.samples import written
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log
from tests.qgis.test_synthetic_mark import CASES, ELEMENTS, Scene, destinations

SCALE = (1, 1.5, 2, 3, 5, 7)
# What the table of the summary tells besides: how many of the numbers were steps.
COUNTS = {"numbers", "intervals"}


def stepped(layer):
    """Return two layers: with the contents in steps, as intervals, and with the geometric middles as numbers."""
    every = np.array([t * 10.0**k for k in range(-3, 6) for t in SCALE])
    cells = {
        field.name(): [feature[field.name()] for feature in layer.getFeatures()] for field in layer.fields().toList()
    }
    xy = np.array([[feature.geometry().asPoint().x(), feature.geometry().asPoint().y()]
                   for feature in layer.getFeatures()])  # fmt: skip
    texts = {name: [value or None for value in column] for name, column in cells.items() if name not in ELEMENTS}
    intervals, middles = dict(texts), dict(texts)
    for name in ELEMENTS:
        on = every[np.abs(np.log(np.array(cells[name])[:, None] / every)).argmin(1)]
        d = step_intervals(Determinations.from_values(on, "ppm"), SCALE)
        intervals |= {name + ending: column for ending, column in written(d).items()}
        middles[name] = np.sqrt(d.lower * d.upper)
        assert not np.isfinite(np.array(intervals[name], float)).any(), "nothing but intervals"
    return samples(intervals, xy, name="survey"), samples(middles, xy, name="survey")


@pytest.fixture(scope="module")
def surveys(tmp_path_factory):
    """Return the scene of the synthetic mark twice: in steps, and in their middles."""
    made = []
    for place in (0, 1):
        scene = Scene(None, tmp_path_factory.mktemp("steps"), "Altai")
        scene.samples, scene.proper = stepped(scene.samples)[place], stepped(scene.proper)[place]
        made.append(scene)
    return made


NO_SAMPLES = {
    "anomaly_sheets", "delineate_anomalies", "geochemical_contours", "geochemical_index_rasters", "import_geochemistry",
    "local_singularity", "propose_anomaly_classes", "rank_anomalies", "sampling_density", "spectrum_area",
}  # fmt: skip


def test_what_reads_elements_is_tried(run):
    registry = QgsApplication.processingRegistry()
    reading = {name for name in CASES if registry.algorithmById(f"silkroad:{name}").parameterDefinition("ELEMENTS")}
    assert reading - NO_SAMPLES == set(CASES) - NO_SAMPLES and len(reading) > 20


def content(path):
    """Return what a file holds that can be compared, None where its kind cannot."""
    path = Path(path)
    if path.suffix == ".tif":
        return gdal.Open(str(path)).ReadAsArray().tolist()
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [{key: text for key, text in row.items() if key not in COUNTS} for row in csv.DictReader(file)]
    if path.suffix == ".gpkg":
        layer = QgsVectorLayer(str(path))
        own = [name for name in layer.fields().names()
               if name != "fid" and name not in ELEMENTS and not name.endswith(("ppm_q", "ppm_lim", "ppm_lim2"))
               and name not in COUNTS]  # fmt: skip
        return own, [[feature[name] for name in own] for feature in layer.getFeatures()]
    return None


@pytest.mark.parametrize("name", sorted(set(CASES) - NO_SAMPLES))
def test_steps_are_numbers_everywhere(run, surveys, tmp_path, name):
    found, logs = [], []
    for scene, folder in zip(surveys, ("steps", "middles"), strict=True):
        (tmp_path / folder).mkdir()
        paths, log = destinations(name, tmp_path / folder), Log()
        run(name, log, **CASES[name](scene) | paths)
        found.append(paths)
        logs.append(log)
    told = next(text for text in logs[0].infos if "known to a step" in text)
    assert "Cu_ppm" in told and not any("known to a step" in text for text in logs[1].infos)
    assert logs[0].warnings == logs[1].warnings, "nothing is censored"
    compared = 0
    for key, path in found[0].items():
        files = [path, found[1][key]]
        if Path(path).is_dir():
            inside = sorted(one.relative_to(path) for one in Path(path).rglob("*") if one.suffix in (".tif", ".csv"))
            files = [Path(path) / one for one in inside] + [Path(found[1][key]) / one for one in inside]
            pages = list(Path(path).rglob("*.html"))
        else:
            pages = [Path(path)] if path.endswith(".html") else []
        for page in pages:
            assert html.escape(told) in page.read_text("utf-8")
        half = len(files) // 2
        for one, other in zip(files[:half], files[half:], strict=True):
            if Path(one).exists() and (held := content(one)) is not None:
                assert held == content(other), one
                compared += 1
    assert compared
