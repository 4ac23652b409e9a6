"""Every algorithm of samples reads them in the worker thread, where the user sees how far it is and can cancel."""

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)

from silkroad_plugin.processing.inputs import samples as reading
from tests.qgis.geochemical_scene import samples
from tests.qgis.scene import Log
from tests.qgis.test_synthetic_mark import CASES, Scene, destinations

INVERSE = "log_ratio_transform, inverse"
ALGORITHMS = (
    "aggregate_geochemistry", "catchments", "classify_geochemistry", "cluster_geochemistry", "element_atlas",
    "factor_analysis", "geochemical_correlation", "geochemical_indices", "geochemical_outliers", "geochemical_pca",
    "geochemical_quality", "geochemical_summary", "geochemical_thresholds", "geochemical_variogram",
    "idw_geochemistry", "krige_geochemistry", "level_geochemistry", "log_ratio_transform", "profile_productivity",
    "replace_censored", "sampling_density", "spatial_autocorrelation", "survey_shift_tests", "weighted_sums",
    "zonality_series",
)  # fmt: skip


class Shown(Log):
    """Keeps the percents that are shown."""

    def __init__(self, cancel_at=None):
        super().__init__(cancel_at)
        self.percents = []
        self.progressChanged.connect(self.percents.append)


def given_to(name, run, folder):
    """Return the name of an algorithm and parameters that give it all that it needs, outputs in a folder."""
    if name == INVERSE:
        name, layer = "log_ratio_transform", samples({"Cu_ppm_clr": np.arange(400.0), "Zn_ppm_clr": -np.arange(400.0)})
        given = {"INPUT": layer, "TRANSFORM": "clr", "INVERSE": True, "COORDINATES": ["Cu_ppm_clr", "Zn_ppm_clr"]}
    else:
        given = CASES[name](Scene(run, folder, "survey"))
    out = folder / "out"
    out.mkdir()
    return name, given | destinations(name, out), out


def prepared(name, given, log):
    """Return an algorithm after what QGIS does before the worker thread, and the context."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"silkroad:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert algorithm.prepare(given, context, log)
    return algorithm, context


@pytest.fixture
def rows(monkeypatch):
    """Return a list that grows by each row of samples that is read; progress is shown at every tenth."""
    read, features_of = [], reading.features_of

    def counted(*told):
        for feature in features_of(*told):
            read.append(feature.id())
            yield feature

    monkeypatch.setattr(reading, "features_of", counted)
    monkeypatch.setattr(reading, "SHOWN", 10)
    return read


def test_no_algorithm_of_samples_is_left_out(run):
    provider = QgsApplication.processingRegistry().providerById("silkroad")
    asking = [one for one in provider.algorithms() if one.parameterDefinition("ELEMENTS") is not None]
    assert {one.name() for one in asking if one.parameterDefinition("INPUT").type() == "source"} == set(ALGORITHMS)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_nothing_is_read_before_the_worker_thread(run, tmp_path, name):
    name, given, out = given_to(name, run, tmp_path)
    log = Shown()
    algorithm, context = prepared(name, given, log)
    assert not log.percents
    # Rows that go now, after all that QGIS does on the main thread, are missed: none of them has been read.
    given["INPUT"].dataProvider().truncate()
    with pytest.raises(QgsProcessingException, match="has no rows"):
        algorithm.runPrepared(given, context, log)
    assert not any(out.iterdir())


@pytest.mark.parametrize("name", [*ALGORITHMS, INVERSE])
def test_cancel_is_heard_while_samples_are_read(run, tmp_path, rows, name):
    name, given, out = given_to(name, run, tmp_path)
    rows.clear()  # what the scene has read
    log = Shown(cancel_at=reading.ROWS / 2)
    algorithm, context = prepared(name, given, log)
    assert not rows
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.runPrepared(given, context, log)
    count = given["INPUT"].featureCount()
    assert count / 2 <= len(rows) <= count / 2 + 2 * reading.SHOWN, "shown by rows, and heard at the next one"
    assert log.percents == sorted(log.percents) and not any(out.iterdir())


@pytest.mark.parametrize("name", ALGORITHMS)
def test_progress_goes_on_from_the_reading(run, tmp_path, rows, name):
    name, given, _ = given_to(name, run, tmp_path)
    log = Shown()
    run(name, log, **given)
    assert log.percents == sorted(log.percents)
    assert len([percent for percent in log.percents if percent < reading.ROWS]) >= 39, "at every tenth of 400 rows"


@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_wrong_name_is_refused_without_reading(run, refused, tmp_path, rows, name):
    name, given, _ = given_to(name, run, tmp_path)
    rows.clear()
    several = isinstance(given.get("ELEMENTS"), list) or name == "sampling_density"
    text = refused(name, **given | {"ELEMENTS": ["Cu_pmm", "Zn_ppm"] if several else "Cu_pmm"})
    assert "Cu_pmm" in text and not rows


@pytest.mark.parametrize("name", ["geochemical_summary", "idw_geochemistry", "log_ratio_transform"])
def test_layers_of_the_project_are_read_in_the_background(run, tmp_path, qtbot, name):
    name, given, out = given_to(name, run, tmp_path)
    front = {key: value for key, value in run(name, **given).items() if not str(value).startswith(str(out))}
    QgsProject.instance().addMapLayer(given["INPUT"])
    try:
        context, log, ended = QgsProcessingContext(), Shown(), []
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"silkroad:{name}")
        again = given | {"INPUT": given["INPUT"].id()}
        task = QgsProcessingAlgRunnerTask(algorithm, again, context, log)
        task.executed.connect(lambda done, results: ended.append((done, results)))
        QgsApplication.taskManager().addTask(task)
        qtbot.waitUntil(lambda: bool(ended), timeout=30000)
        done, results = ended[0]
        assert done and {key: results[key] for key in front} == front
    finally:
        QgsProject.instance().clear()
