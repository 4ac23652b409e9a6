"""Logistic regression as QGIS runs it, beside scikit-learn without a penalty."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from silkroad_plugin.io import model_file, model_info
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.processing.algorithms.prospectivity.apply_model import ApplyModel
from silkroad_plugin.processing.algorithms.prospectivity.logistic_regression import LogisticRegression
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.woe_study import SIZE, Listener, Study, array_of, point_layer


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


def plain(study):
    """Return the design and the events of every cell where both layers are known."""
    known = study.units != -9
    held = np.zeros((SIZE, SIZE), bool)
    for x, y in study.points:
        held[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] = True
    matrix = np.column_stack([study.distance[known], study.units[known] == 2]).astype(float)
    return matrix, held[known]


def coefficients(results):
    return np.array([row["coefficient"] for row in rows_of(results["OUTPUT_TABLE"])])


@pytest.mark.parametrize("rows", ["cells", "conditions"])
def test_coefficients_and_errors_are_those_of_independent_software(study, rows):
    linear = pytest.importorskip("sklearn.linear_model")
    matrix, events = plain(study)
    peer = linear.LogisticRegression(C=1e12, solver="newton-cg", tol=1e-12, max_iter=1000).fit(matrix, events)
    results, _ = run(LogisticRegression, parameters(study, ROWS=rows))
    table = rows_of(results["OUTPUT_TABLE"])
    assert coefficients(results) == pytest.approx([peer.intercept_[0], *peer.coef_[0]], rel=1e-6)
    design = np.column_stack([np.ones(len(matrix)), matrix])
    p = peer.predict_proba(matrix)[:, 1]
    covariance = np.linalg.inv((design * (p * (1 - p))[:, None]).T @ design)
    assert [row["std_error"] for row in table] == pytest.approx(np.sqrt(np.diag(covariance)), rel=1e-5)
    score = array_of(results["OUTPUT"])
    assert score[study.units != -9] == pytest.approx(p, rel=1e-5)
    assert (score[study.units == -9] == -9999).all()


def test_the_probabilities_add_up_to_the_deposits(study):
    results, _ = run(LogisticRegression, parameters(study))
    score = array_of(results["OUTPUT"])
    _, events = plain(study)
    assert score[score >= 0].sum(dtype=float) == pytest.approx(events.sum(), rel=1e-5)


def test_the_deviation_is_written_with_and_without_the_quick_way(study):
    alone = array_of(run(LogisticRegression, parameters(study))[0]["OUTPUT"])
    std = str(study.folder / "std.tif")
    both, _ = run(LogisticRegression, parameters(study, OUTPUT_STD=std))
    assert array_of(both["OUTPUT"]) == pytest.approx(alone, rel=1e-5)
    known = study.units != -9
    assert (array_of(std)[known] > 0).all()
    assert (array_of(std)[~known] == -9999).all()


def test_continuous_rasters_are_cut_for_unique_conditions(study):
    rng = np.random.default_rng(5)
    smooth = rng.normal(size=(SIZE, SIZE)).astype("float32") + study.distance
    study.layer("distance", smooth)
    cut, _ = run(LogisticRegression, parameters(study, ROWS="conditions"))
    score = array_of(cut["OUTPUT"])
    # At most twenty classes of the one layer with two of the other, and nodata.
    assert 21 < len(np.unique(score)) <= 41
    applied, _ = run(
        ApplyModel,
        {
            "MODEL": cut["OUTPUT_MODEL"],
            "EVIDENCE": [study.path("distance"), study.path("units")],
            "OUTPUT": str(study.folder / "again.tif"),
        },
    )
    assert array_of(applied["OUTPUT"]) == pytest.approx(score, rel=1e-6)
    whole, _ = run(LogisticRegression, parameters(study))
    assert coefficients(cut) == pytest.approx(coefficients(whole), abs=0.15)


def test_a_sample_of_the_cells_is_weighted_up(study):
    results, said = run(LogisticRegression, parameters(study, MAX_CELLS=1500))
    assert "sample of" in said
    whole, _ = run(LogisticRegression, parameters(study))
    errors = np.array([row["std_error"] for row in rows_of(whole["OUTPUT_TABLE"])])
    assert (np.abs(coefficients(results) - coefficients(whole)) < errors).all()
    again, _ = run(LogisticRegression, parameters(study, MAX_CELLS=1500))
    assert (coefficients(again) == coefficients(results)).all()


def test_separation_is_refused_by_name_and_treated_by_the_penalty(study):
    study.layer("sharp", (study.distance <= 2).astype("uint8"))
    near = {(c, r) for r, c in np.argwhere(study.distance <= 2)}
    inside = [(x, y) for x, y in study.points if ((x - 500_000) // 1000, (5_000_000 - y) // 1000) in near]
    given = parameters(study, EVIDENCE=[study.path("sharp")], TYPES="categorical", DEPOSITS=point_layer(inside))
    with pytest.raises(QgsProcessingException, match="sharp"):
        run(LogisticRegression, {**given, "FIRTH": "never"})
    always, said = run(LogisticRegression, {**given, "FIRTH": True})  # the tick of earlier versions
    assert "would be infinite" in said and "Therefore" not in said
    assert np.isfinite(coefficients(always)).all()
    auto, said = run(LogisticRegression, given)
    assert "would be infinite" in said and "Therefore Firth’s penalty was used" in said
    assert (coefficients(auto) == coefficients(run(LogisticRegression, {**given, "FIRTH": "always"})[0])).all()
    assert "Firth’s penalty" in model_info.parse(gdal.Open(auto["OUTPUT"]).GetMetadata()).method["en"]
    assert "Firth’s penalty" in model_file.read(auto["OUTPUT_MODEL"]).method["en"]


def test_without_separation_nothing_is_penalised_unless_asked(study):
    results, said = run(LogisticRegression, parameters(study))
    plain_, _ = run(LogisticRegression, parameters(study, FIRTH=False))
    assert "Firth" not in said
    assert (coefficients(results) == coefficients(plain_)).all()
    assert "Firth" not in model_info.parse(gdal.Open(results["OUTPUT"]).GetMetadata()).method["en"]


def test_layers_that_say_the_same_are_refused_by_name(study):
    study.layer("double", (2 * study.distance).astype("uint8"))
    given = parameters(study, EVIDENCE=[study.path("distance"), study.path("double")], TYPES="ascending, ascending")
    with pytest.raises(QgsProcessingException, match="“double” follows from these: distance"):
        run(LogisticRegression, given)


@pytest.mark.parametrize("kind", ["ascending", "categorical"])
@pytest.mark.parametrize("rows", ["cells", "conditions"])
def test_a_layer_that_does_not_vary_has_no_coefficient(study, kind, rows):
    study.layer("flat", np.full((SIZE, SIZE), 3, "uint8"))
    usual = run(LogisticRegression, parameters(study, ROWS=rows))[0]
    three = [study.path(name) for name in ("distance", "flat", "units")]
    given = parameters(study, EVIDENCE=three, TYPES=f"ascending,{kind},categorical", ROWS=rows)
    found, said = run(LogisticRegression, given)
    assert "Without a coefficient" in said and "flat" in said
    assert coefficients(found) == pytest.approx(coefficients(usual), rel=1e-9)
    quick = array_of(found["OUTPUT"])
    full = array_of(run(LogisticRegression, {**given, "OUTPUT_STD": str(study.folder / "std.tif")})[0]["OUTPUT"])
    assert quick == pytest.approx(full, rel=1e-5)


def test_layers_that_do_not_vary_are_refused(study):
    study.layer("flat", np.ones((SIZE, SIZE), "uint8"))
    with pytest.raises(QgsProcessingException, match="no layer varies"):
        run(LogisticRegression, parameters(study, EVIDENCE=[study.path("flat")], TYPES="categorical"))


@pytest.mark.parametrize("kind", ["categorical", "descending"])
def test_the_quick_way_gives_the_same_probability_for_binned_layers_of_each_kind(study, kind):
    rng = np.random.default_rng(5)
    values = rng.normal(size=(SIZE, SIZE)).astype("float32") - study.distance
    if kind == "categorical":  # codes with decimals
        values = np.floor(20 * (values - values.min()) / np.ptp(values)) / 2
    study.layer("smooth", values.astype("float32"))
    given = parameters(
        study, EVIDENCE=[study.path("smooth"), study.path("units")], TYPES=f"{kind}, categorical",
        ROWS="conditions", FIRTH="always",
    )  # fmt: skip
    quick = array_of(run(LogisticRegression, given)[0]["OUTPUT"])
    full = array_of(run(LogisticRegression, {**given, "OUTPUT_STD": str(study.folder / "std.tif")})[0]["OUTPUT"])
    assert quick == pytest.approx(full, rel=1e-5)


def test_it_can_be_cancelled_between_the_steps(study):
    class Watch(Listener):
        """Cancels once the steps have begun, at 60 % of the fit."""

        def pushInfo(self, text):
            raise AssertionError(f"finished: {text}")

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(LogisticRegression, parameters(study), Watch(cancel_at=35))
    assert not list((study.folder / "out").glob("*.tif"))


def test_the_report_calls_variables_by_titles_and_names_the_class_left_out(study):
    titles = {"en": "Units of the map", "zh": "单元", "ru": "Единицы"}
    names = {1: {"en": "Arc"}, 2: {"en": "Basin"}}
    study.layer("units", study.units, -9, to_items(LayerInfo(titles, classes=names)))
    results, _ = run(LogisticRegression, parameters(study))
    text = Path(results["OUTPUT_HTML"]).read_text("utf-8")
    assert "Units of the map: Basin" in text
    assert "compared with: Units of the map: Arc" in text


def test_a_class_without_deposits_is_the_one_that_separation_names(study):
    """The greatest class holds no deposit: it is not what the others are compared with, but what is named."""
    classes = np.ones((SIZE, SIZE), "uint8")
    classes[study.distance <= 2] = 2
    classes[study.distance == 3] = 3
    kept = {(c, r) for r, c in np.argwhere(classes > 1)}
    points = [(x, y) for x, y in study.points if ((x - 500_000) // 1000, (5_000_000 - y) // 1000) in kept]
    study.layer("classes", classes)
    given = parameters(
        study, EVIDENCE=[study.path("classes")], TYPES="categorical", DEPOSITS=point_layer(points), FIRTH="never"
    )
    with pytest.raises(QgsProcessingException, match=r"infinite: classes: 1[.;]"):
        run(LogisticRegression, given)


def test_the_layer_that_has_no_data_at_deposits_is_named(study):
    """A layer of two gaps at deposits, another that is known everywhere."""
    gaps = study.distance.astype("int16")
    holes = {(int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)) for x, y in study.points[:2]}
    for place in holes:
        gaps[place] = -9
    study.layer("gappy", gaps, -9)
    whole = (np.arange(SIZE * SIZE).reshape(SIZE, SIZE) % 7).astype("uint8")
    study.layer("whole", whole)
    lost = sum((int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)) in holes for x, y in study.points)
    given = parameters(study, EVIDENCE=[study.path("gappy"), study.path("whole")], TYPES="ascending, ascending")
    _, said = run(LogisticRegression, given)
    assert f"Layers without data at those deposits, with their number: gappy [{lost}]." in said
