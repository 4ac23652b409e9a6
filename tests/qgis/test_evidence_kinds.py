"""What rasters are taken for that do not say of what kind they are."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.io import model_file
from silkroad_plugin.io.layer_info import LayerInfo, parse
from silkroad_plugin.processing.algorithms.prospectivity.certainty_factor import CertaintyFactor
from silkroad_plugin.processing.algorithms.prospectivity.evidential_belief import EvidentialBelief
from silkroad_plugin.processing.algorithms.prospectivity.frequency_ratio import FrequencyRatio
from silkroad_plugin.processing.algorithms.prospectivity.information_value import InformationValue
from silkroad_plugin.processing.algorithms.prospectivity.logistic_regression import LogisticRegression
from silkroad_plugin.processing.algorithms.prospectivity.machine_learning import MachineLearning
from silkroad_plugin.processing.inputs.evidence import own_kind
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.scene import raster
from tests.qgis.woe_study import SIZE, Study
from tests.qgis.woe_study import run as weights_run


@pytest.fixture
def study(tmp_path, qgis_processing):
    made = Study(tmp_path / "study")
    rng = np.random.default_rng(3)
    made.smooth = (rng.normal(size=(SIZE, SIZE)) - made.distance).astype("float32")
    made.layer("smooth", made.smooth)
    return made


def test_a_raster_of_decimals_is_ordered_and_that_is_told(study):
    given = parameters(study, EVIDENCE=[study.path("smooth"), study.path("units")], TYPES=None)
    results, said = run(LogisticRegression, given)
    names = [row["variable"] for row in rows_of(results["OUTPUT_TABLE"])]
    assert names == ["intercept", "smooth", "units = 2"]
    assert "smooth: taken as descending (high values favourable) by its values" in said
    assert "units: taken as categorical by its values" in said
    told, said = run(LogisticRegression, {**given, "TYPES": "descending, categorical"})
    assert "by its values" not in said
    assert rows_of(told["OUTPUT_TABLE"]) == rows_of(results["OUTPUT_TABLE"])


def test_its_values_are_no_classes_of_a_learner(study):
    pytest.importorskip("sklearn")
    given = parameters(study, EVIDENCE=[study.path("smooth"), study.path("units")], TYPES=None, BACKGROUND=200)
    results, _ = run(MachineLearning, {**given, "OPTIONS": '{"n_estimators": 10}', "OUTPUT_DEPENDENCE": "memory:"})
    smooth, units = model_file.read(results["OUTPUT_MODEL"], trusted=True).evidence
    assert (smooth.kind, smooth.classes) == ("descending", None)
    low, high = smooth.span
    assert study.smooth.min() <= low < high <= study.smooth.max()
    assert (units.kind, list(units.classes)) == ("categorical", [1, 2])


def test_values_decide_where_nothing_else_does(tmp_path):
    rng = np.random.default_rng(1)
    few = rng.integers(0, 50, (40, 40)) / 2
    whole = rng.integers(0, 900, (40, 40))
    for values, kind in (
        (few.astype("float32"), Kind.CATEGORICAL),
        (whole.astype("float32"), Kind.CATEGORICAL),
        (rng.normal(size=(40, 40)).astype("float32"), Kind.DESCENDING),
        ((1.0 + np.arange(1600)).reshape(40, 40), Kind.DESCENDING),
        (np.arange(1600, dtype="int32").reshape(40, 40), Kind.DESCENDING),
        (whole.astype("int16"), Kind.CATEGORICAL),
        (np.full((40, 40), np.nan, "float32"), Kind.DESCENDING),
    ):
        assert own_kind(raster(tmp_path / "r.tif", values), LayerInfo()) == (kind, True)
    path = raster(tmp_path / "r.tif", rng.normal(size=(40, 40)))
    assert own_kind(path, LayerInfo(kind="ascending")) == (Kind.ASCENDING, False)
    assert own_kind(path, LayerInfo(classes={1: {"en": "Granite"}})) == (Kind.CATEGORICAL, False)


@pytest.mark.parametrize("method", [FrequencyRatio, InformationValue, EvidentialBelief, CertaintyFactor])
def test_more_codes_than_can_be_classes_are_refused_in_words(study, method):
    codes = np.arange(SIZE * SIZE, dtype="int32").reshape(SIZE, SIZE)
    for name, values in (("many", codes), ("narrow", codes.astype("int16")), ("tenths", codes % 70 / 10)):
        study.layer(name, values)
        given = parameters(study, EVIDENCE=[study.path(name), study.path("units")], TYPES="categorical, categorical")
        with pytest.raises(QgsProcessingException, match=f"“{name}” was taken as categorical, but has more than 1"):
            run(method, given)
        run(method, {**given, "TYPES": "descending, categorical"})
    with pytest.raises(QgsProcessingException, match="“tenths” was taken as categorical"):
        weights_run(study.parameters(EVIDENCE=[study.path("tenths")], TYPES="categorical"))


def test_data_far_from_the_first_block_decide(tmp_path):
    values = np.full((1200, 2300), np.nan, "float32")
    values[1100:, 2200:] = np.random.default_rng(1).normal(size=(100, 100))
    assert own_kind(raster(tmp_path / "far.tif", values), LayerInfo())[0] is Kind.DESCENDING


def test_measures_of_relief_do_not_say_which_values_count(run, tmp_path):
    relief = raster(
        tmp_path / "relief.tif", np.random.default_rng(1).normal(size=(30, 30)).astype("float32"), cell=90.0
    )
    path = str(tmp_path / "s.tif")
    run("surface_derivatives", INPUT=relief, OUTPUT=path)
    assert parse(gdal.Open(path).GetMetadata()).kind == ""
