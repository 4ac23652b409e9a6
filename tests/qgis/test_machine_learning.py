"""Learners as QGIS runs them, with and without scikit-learn."""

import builtins
import json
import zipfile
from dataclasses import replace
from threading import Event, current_thread

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.core.prospectivity import explanation, learners
from silkroad_plugin.core.prospectivity.explanation import partial_dependence, permutation_importance
from silkroad_plugin.io import model_file, predictors
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.processing.algorithms.prospectivity import machine_learning
from silkroad_plugin.processing.algorithms.prospectivity.apply_model import ApplyModel
from silkroad_plugin.processing.algorithms.prospectivity.machine_learning import METHODS, MachineLearning
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.woe_study import SIZE, Listener, Study, array_of, point_layer

FAST = {
    "random_forest": '{"n_estimators": 30}',
    "extra_trees": '{"n_estimators": 30}',
    "gradient_boosting": '{"max_iter": 20}',
    "perceptron": '{"hidden_layer_sizes": [4]}',
    "positive_unlabelled": '{"n_estimators": 20}',
}


@pytest.fixture
def study(tmp_path, qgis_processing):
    pytest.importorskip("sklearn")
    return Study(tmp_path / "study")


def given(study, method="random_forest", **changes):
    usual = {"METHOD": method, "OPTIONS": FAST.get(method, ""), "BACKGROUND": 300, "OUTPUT_DEPENDENCE": "memory:"}
    return parameters(study, **{**usual, **changes})


@pytest.mark.parametrize("method", METHODS)
def test_every_method_ranks_the_deposits_above_the_cells(study, method):
    results, _ = run(MachineLearning, given(study, method))
    score = array_of(results["OUTPUT"])
    known = study.units != -9
    assert (score[~known] == -9999).all()
    assert ((score[known] >= 0) & (score[known] <= 1)).all()
    assert results["TRAINING_AUC"] > 0.6
    assert [row["layer"] for row in rows_of(results["OUTPUT_TABLE"])] == ["distance", "units"]


@pytest.mark.parametrize("method", METHODS)
def test_the_same_seed_gives_the_same_score_and_the_model_gives_it_again(study, method):
    first, _ = run(MachineLearning, given(study, method))
    score = array_of(first["OUTPUT"])
    applied = {
        "MODEL": first["OUTPUT_MODEL"],
        "EVIDENCE": [study.path("distance"), study.path("units")],
        "OUTPUT": str(study.folder / "again.tif"),
    }
    with pytest.raises(QgsProcessingException, match="trust"):
        run(ApplyModel, applied)
    assert np.array_equal(array_of(run(ApplyModel, {**applied, "TRUST": True})[0]["OUTPUT"]), score)
    assert np.array_equal(array_of(run(MachineLearning, given(study, method))[0]["OUTPUT"]), score)


def test_background_of_positive_unlabelled_is_scored_out_of_bag(study):
    """Background given as points, some of them twice in one cell and one where a deposit lies: the raster against the
    votes of the trees one by one."""
    cells = [(row, column) for row in range(6, 58, 3) for column in range(2, 58, 3)]
    x0, y0 = study.points[0]
    taken = {(int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)) for x, y in study.points}
    cells = [cell for cell in cells if cell not in taken]
    points = [(500_500.0 + 1000 * column, 4_999_500.0 - 1000 * row) for row, column in cells]
    negatives = point_layer([*points, *((x + 100, y + 100) for x, y in points[:9]), (x0, y0)])
    made, _ = run(MachineLearning, given(study, "positive_unlabelled", NEGATIVES=negatives))
    score = array_of(made["OUTPUT"])
    model = model_file.read(made["OUTPUT_MODEL"], trusted=True)
    learned = predictors.from_json(model.predictor, model.estimator)
    assert model.metrics["background"] == len(cells) + 1, "several points in a cell count once"
    assert learned.drawn.places.tolist() == sorted(row * SIZE + column for row, column in cells)
    bag, whole = model.estimator, replace(learned, drawn=None)
    at = np.array([(study.distance[cell], study.units[cell]) for cell in cells], float).T
    matrix, _ = learned.encoding.rows(at)
    scaled = ((matrix - learned.learner.scaler[0]) / learned.learner.scaler[1]).astype(np.float32)
    votes = np.stack([tree.predict_proba(scaled)[:, 1] for tree in bag.trees])
    background = sorted([*cells, (int((5_000_000 - y0) // 1000), int((x0 - 500_000) // 1000))])
    shown = bag.shown[:, [background.index(cell) for cell in cells]]
    assert shown.any() and not shown.all(0).any()
    expected = np.where(shown, 0, votes).sum(0) / (~shown).sum(0)
    assert score[tuple(np.array(cells).T)] == pytest.approx(expected, abs=1e-6)
    others = np.ones(score.shape, bool)
    others[tuple(np.array(cells).T)] = False
    with RasterStack([study.path("distance"), study.path("units")]) as stack:
        inductive = whole.score(stack.read((0, 0, SIZE, SIZE)))[0]
    assert np.array_equal(score[others], inductive[others]) and not np.array_equal(score, inductive)


def test_a_model_of_another_version_is_refused(study):
    made, _ = run(MachineLearning, given(study))
    other = study.folder / "other.silkmodel"
    with zipfile.ZipFile(made["OUTPUT_MODEL"]) as source, zipfile.ZipFile(other, "w") as target:
        content = json.loads(source.read("model.json"))
        content["versions"]["scikit-learn"] = "0.1"
        target.writestr("model.json", json.dumps(content))
        target.writestr("estimator.pickle", source.read("estimator.pickle"))
    evidence = [study.path("distance"), study.path("units")]
    applied = {"MODEL": str(other), "EVIDENCE": evidence, "OUTPUT": str(study.folder / "a.tif"), "TRUST": True}
    with pytest.raises(QgsProcessingException, match=r"scikit-learn 0\.1"):
        run(ApplyModel, applied)


def test_without_the_library_a_message_says_what_to_install(study, monkeypatch):
    real = builtins.__import__

    def absent(name, *rest):
        if name.partition(".")[0] == "sklearn":
            raise ModuleNotFoundError("No module named 'sklearn'", name="sklearn")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(QgsProcessingException, match="pip install scikit-learn"):
        run(MachineLearning, given(study))
    assert not (study.folder / "out").exists() or not list((study.folder / "out").iterdir())


def places_taken(monkeypatch, study, **changes):
    """Run with a watch on the background; return the numbers of its cells."""
    taken, background = [], MachineLearning._background

    def watched(self, *args):
        values, places = background(self, *args)
        taken.append(places)
        return values, places

    with monkeypatch.context() as patch:
        patch.setattr(MachineLearning, "_background", watched)
        run(MachineLearning, given(study, **changes))
    return taken[0]


def nearest_deposit(study, places):
    """Return the distance in metres from the middle of each cell to the nearest deposit."""
    rows, columns = np.divmod(places, SIZE)
    x, y = 500_500.0 + 1000 * columns, 4_999_500.0 - 1000 * rows
    deposits = np.array(study.points)
    return np.hypot(x[:, None] - deposits[:, 0], y[:, None] - deposits[:, 1]).min(1)


def test_the_background_keeps_its_distance(study, monkeypatch):
    with pytest.raises(QgsProcessingException, match="smaller buffer"):
        run(MachineLearning, given(study, BUFFER=200_000))
    near = places_taken(monkeypatch, study, BUFFER=0)
    far = places_taken(monkeypatch, study, BUFFER=3000)
    assert len(near) == len(far) == 300
    assert nearest_deposit(study, near).min() < 3000, "without a buffer some lie near a deposit"
    assert nearest_deposit(study, far).min() >= 3000


def test_points_can_be_the_background(study, monkeypatch):
    """Those with data where they lie are the background, each cell once; none is drawn beside them."""
    rng = np.random.default_rng(3)
    cells = rng.integers(5, 59, (200, 2))
    negatives = point_layer([(500_500.0 + 1000 * c, 4_999_500.0 - 1000 * r) for r, c in cells])
    taken = places_taken(monkeypatch, study, NEGATIVES=negatives)
    known = {int(r) * SIZE + int(c) for r, c in cells if study.units[r, c] != -9}
    assert sorted(taken.tolist()) == sorted(known)


@pytest.mark.parametrize(
    ("options", "told"),
    [("{trees}", "not JSON"), ('{"tres": 5}', "no option"), ('{"n_estimators": "many"}', "cannot be fitted")],
)
def test_wrong_options_are_refused(study, options, told):
    with pytest.raises(QgsProcessingException, match=told):
        run(MachineLearning, given(study, OPTIONS=options))


def test_importance_of_a_known_function():
    """Where the score is one column, shuffling it leaves an AUC of one half, and the other column costs nothing."""
    rng = np.random.default_rng(1)
    features = rng.normal(size=(4000, 2))
    deposits = features[:, 0] > 1
    found = permutation_importance(lambda rows: rows[:, 0], features, deposits, [np.array([0]), np.array([1])], 1)
    assert found.mean[0] == pytest.approx(0.5, abs=0.02)
    assert found.mean[1] == found.std[1] == 0


def test_partial_dependence_of_a_known_function():
    rows = np.array([[0.0, 1.0], [0.0, 3.0], [0.0, 5.0]])
    settings = [np.array([value, np.nan]) for value in (0.0, 2.0)]
    found = partial_dependence(lambda r: r[:, 0] * 10 + r[:, 1], rows, settings, [0.0, 2.0])
    assert found.score == pytest.approx([3, 23])
    assert found.lower == pytest.approx([1.2, 21.2])


def test_explaining_can_be_cancelled():
    features, deposits = np.arange(20.0).reshape(10, 2), np.arange(10) > 6
    calls = []

    def score(rows):
        calls.append(1)
        return rows[:, 0]

    def stop(part=None):
        raise Cancelled

    with pytest.raises(Cancelled):
        permutation_importance(score, features, deposits, [np.array([0]), np.array([1])], 1, progress=stop)
    assert len(calls) == 2
    with pytest.raises(Cancelled):
        partial_dependence(score, features, [features[0]] * 20, np.arange(20), stop)
    assert len(calls) == 2
    seen = []
    permutation_importance(score, features, deposits, [np.array([0]), np.array([1])], 1, progress=seen.append)
    assert seen == pytest.approx(np.arange(1, 21) / 20)


@pytest.mark.parametrize("method", ["random_forest", "support_vector", "perceptron"])
@pytest.mark.parametrize(("step", "percent"), [("fit", 30), ("predict", 42)])
def test_a_cancel_waits_for_neither_training_nor_scoring(study, monkeypatch, method, step, percent):
    """A learner that would not come back before the test is over stands for one that takes minutes."""
    over = Event()

    def endless(*arguments):
        over.wait(60)
        raise AssertionError("was waited for")

    monkeypatch.setattr(learners, step, endless)
    try:
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(MachineLearning, given(study, method), Listener(cancel_at=percent))
        assert not (study.folder / "out").exists() or not list((study.folder / "out").iterdir())
    finally:
        over.set()


@pytest.mark.parametrize("method", METHODS)
def test_the_thread_that_may_be_broken_off_imports_nothing_first(study, monkeypatch, method):
    """An import that is broken off leaves half a module behind."""
    first, usual = {}, builtins.__import__

    def told(name, scope=None, *rest):
        own = (scope or {}).get("__name__", "").startswith("silkroad_plugin")
        # A package comes with the first of its modules.
        if own and name.startswith(("sklearn", "scipy")) and not any(known.startswith(f"{name}.") for known in first):
            first.setdefault(name, current_thread().name)
        return usual(name, scope, *rest)

    monkeypatch.setattr(builtins, "__import__", told)
    run(MachineLearning, given(study, method))
    assert "sklearn.ensemble" in first and "silkroad-work" not in first.values()


def test_a_cancel_does_not_wait_for_a_saved_learner(study, monkeypatch):
    made, _ = run(MachineLearning, given(study))
    over, predicting = Event(), Event()
    evidence = [study.path("distance"), study.path("units")]
    applied = {"MODEL": made["OUTPUT_MODEL"], "EVIDENCE": evidence, "OUTPUT": str(study.folder / "a.tif")}
    feedback = Listener()
    feedback.isCanceled = predicting.is_set
    monkeypatch.setattr(learners, "predict", lambda *arguments: predicting.set() or over.wait(60))
    try:
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run(ApplyModel, {**applied, "TRUST": True}, feedback)
    finally:
        over.set()


def test_a_file_that_holds_more_than_an_estimator_is_refused(study):
    made, _ = run(MachineLearning, given(study))
    evil = study.folder / "evil.silkmodel"
    with zipfile.ZipFile(made["OUTPUT_MODEL"]) as source, zipfile.ZipFile(evil, "w") as target:
        target.writestr("model.json", source.read("model.json"))
        target.writestr("estimator.pickle", b"cposix\nsystem\n(S'touch " + str(study.folder / "x").encode() + b"'\ntR.")
    evidence = [study.path("distance"), study.path("units")]
    applied = {"MODEL": str(evil), "EVIDENCE": evidence, "OUTPUT": str(study.folder / "a.tif"), "TRUST": True}
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        run(ApplyModel, applied)
    assert not (study.folder / "x").exists()


def test_a_background_smaller_than_asked_for_is_told(study):
    _, said = run(MachineLearning, given(study, BACKGROUND=300))
    assert "background cells could be drawn" not in said
    _, said = run(MachineLearning, given(study, BACKGROUND=5000))
    held = {(int((x - 500_000) // 1000), int((5_000_000 - y) // 1000)) for x, y in study.points}
    free = int((study.units != -9).sum()) - len(held)
    assert free < 5000
    assert f"Only {free} of 5000 background cells could be drawn" in said.replace(",", "").replace("\u202f", "")


def test_what_nobody_asked_for_is_not_worked_out(study, monkeypatch):
    calls = []
    for name in ("permutation_importance", "partial_dependence"):
        real = getattr(explanation, name)

        def counted(*arguments, name=name, real=real, **named):
            calls.append(name)
            return real(*arguments, **named)

        monkeypatch.setattr(explanation, name, counted)
    silent = {"OUTPUT_TABLE": None, "OUTPUT_HTML": None, "OUTPUT_DEPENDENCE": None}
    first, _ = run(MachineLearning, given(study, **silent))
    assert calls == [] and first["TRAINING_AUC"] > 0.6
    run(MachineLearning, given(study, **silent | {"OUTPUT_TABLE": "memory:"}))
    assert calls == ["permutation_importance"]
    run(MachineLearning, given(study, **silent | {"OUTPUT_DEPENDENCE": "memory:"}))
    assert calls == ["permutation_importance", *["partial_dependence"] * 2]


def test_where_the_buffer_leaves_few_cells_all_of_them_are_found(study, monkeypatch):
    monkeypatch.setattr(machine_learning, "DRAWN", 2)  # so that a first draw holds too few
    rows, columns = np.mgrid[:SIZE, :SIZE]
    gaps = np.min(
        [
            np.hypot((columns + 0.5) * 1000 + 500_000 - x, 5_000_000 - (rows + 0.5) * 1000 - y)
            for x, y in study.points
        ],
        axis=0,
    )  # fmt: skip
    buffer = float(np.sort(gaps[study.units != -9])[-40]) - 1e-3
    free = int(((gaps >= buffer) & (study.units != -9)).sum())
    _, said = run(MachineLearning, given(study, BUFFER=buffer, BACKGROUND=30))
    assert "background cells could be drawn" not in said
    _, said = run(MachineLearning, given(study, BUFFER=buffer, BACKGROUND=100))
    assert f"Only {free} of 100 background cells could be drawn" in said


def test_the_background_has_a_most(study):
    with pytest.raises(QgsProcessingException, match=r"100.?000"):
        run(MachineLearning, given(study, BACKGROUND=100_001))
