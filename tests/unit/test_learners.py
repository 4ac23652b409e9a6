"""Learners: what scikit-learn itself gives, frozen scalers, repeatable seeds, and refusals."""

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn, an optional extra, is not installed")

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.prospectivity.learners import Method, Parameters, fit, predict
from silkroad_plugin.core.validation.ranking import count
from silkroad_plugin.core.validation.roc import auc

FAST = {
    Method.RANDOM_FOREST: {"n_estimators": 60},
    Method.EXTRA_TREES: {"n_estimators": 60},
    Method.POSITIVE_UNLABELLED: {"n_estimators": 60},
}


@pytest.fixture(scope="module")
def cells():
    """Features in metres, shares and milligals (synthetic), with deposits in one corner."""
    rng = np.random.default_rng(3)
    features = np.column_stack([rng.uniform(0, 5e4, 1500), rng.random(1500), rng.normal(-200, 40, 1500)])
    odds = np.exp(-features[:, 0] / 8e3 + 3 * features[:, 1] - 3)
    return features, rng.random(1500) < odds / (1 + odds)


def score(features, deposits, parameters, seen=slice(0, 1000)):
    learner = fit(features[seen], deposits[seen], ("distance", "share", "gravity"), parameters)
    return learner, predict(learner, features)


@pytest.mark.parametrize("method", Method)
def test_learners_rank_cells_that_they_have_not_seen(cells, method):
    features, deposits = cells
    _, found = score(features, deposits, Parameters(method, FAST.get(method, {})))
    assert np.isfinite(found).all()
    assert 0 <= found.min() <= found.max() <= 1
    held = np.arange(1500) >= 1000
    ranked = auc(found[held & deposits], count(found[held & deposits], found[held & ~deposits]))
    assert ranked.value > (0.65 if method is Method.ONE_CLASS else 0.72)


@pytest.mark.parametrize("method", Method)
def test_seeds_repeat_and_units_do_not_matter(cells, method):
    features, deposits = cells
    parameters = Parameters(method, FAST.get(method, {}), seed=7)
    _, first = score(features, deposits, parameters)
    _, again = score(features, deposits, parameters)
    assert np.array_equal(first, again)
    _, kilometres = score(features * [1e-3, 1, 1], deposits, parameters)
    assert kilometres == pytest.approx(first, abs=0.05)
    assert np.corrcoef(kilometres, first)[0, 1] > 0.99


def test_the_forest_is_scikit_learns(cells):
    from sklearn.ensemble import RandomForestClassifier

    features, deposits = cells
    learner, found = score(features, deposits, Parameters(Method.RANDOM_FOREST, {"n_estimators": 40}, balanced=False))
    scaled = (features - learner.scaler[0]) / learner.scaler[1]
    model = RandomForestClassifier(40, min_samples_leaf=3, max_features="sqrt", random_state=1)
    expected = model.fit(scaled[:1000], deposits[:1000]).predict_proba(scaled)[:, 1]
    assert found == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("options", [{"n_estimators": 61}, {"n_estimators": 61, "bootstrap": True, "oob_score": True}])
def test_a_forest_grown_in_parts_is_the_one_grown_at_once(cells, options):
    from sklearn.ensemble import ExtraTreesClassifier

    features, deposits = cells
    learner, found = score(features, deposits, Parameters(Method.EXTRA_TREES, options, balanced=False, seed=4))
    scaled = (features - learner.scaler[0]) / learner.scaler[1]
    model = ExtraTreesClassifier(**options, min_samples_leaf=3, max_features="sqrt", random_state=4)
    assert np.array_equal(found, model.fit(scaled[:1000], deposits[:1000]).predict_proba(scaled)[:, 1])


@pytest.mark.parametrize("method", [Method.RANDOM_FOREST, Method.EXTRA_TREES, Method.POSITIVE_UNLABELLED])
def test_training_of_trees_can_be_stopped_between_them(cells, method):
    features, deposits = cells
    told = []

    def progress(part):
        told.append(part)
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit(features, deposits, ("distance", "share", "gravity"), Parameters(method), progress)
    assert len(told) == 2


def test_blocks_do_not_matter_and_the_scaler_stays(cells):
    features, deposits = cells
    learner, whole = score(features, deposits, Parameters(Method.PERCEPTRON))
    parts = np.concatenate([predict(learner, part) for part in np.array_split(features, 13)])
    assert parts == pytest.approx(whole, abs=1e-12)
    # Another area whose features run elsewhere is measured by the scale of the first.
    moved = features[:1] + np.array([1e5, 0, 0])
    assert predict(learner, moved) != pytest.approx(predict(learner, features[:1]))


def test_refusals(cells):
    features, deposits = cells
    names = ("distance", "share", "gravity")
    parameters = Parameters(Method.RANDOM_FOREST, {"n_estimators": 5})
    few = np.arange(1500) < 4
    hole = features.copy()
    hole[3, 1] = np.nan
    for arguments, code in (
        ((features, few), "few_deposits"),
        ((features, np.ones(1500, bool)), "no_background_cells"),
        ((hole, deposits), "not_finite"),
    ):
        with pytest.raises(SilkroadError) as refused:
            fit(*arguments, names, parameters)
        assert refused.value.code == code
    assert refused.value.values == {"layer": "share"}
    with pytest.raises(SilkroadError, match="features_differ"):
        predict(fit(features, deposits, names, parameters), features[:, :2])


def test_unlabelled_cells_are_scored_by_the_trees_that_did_not_draw_them(cells):
    """Against an ensemble made by hand: Mordelet & Vert (2014), algorithm 2, with trees in place of SVMs."""
    from sklearn.tree import DecisionTreeClassifier

    features, deposits = cells
    features, deposits, trees = features[:600], deposits[:600], 25
    parameters = Parameters(Method.POSITIVE_UNLABELLED, {"n_estimators": trees}, seed=5)
    learner = fit(features, deposits, ("distance", "share", "gravity"), parameters)
    scaled = ((features - features.mean(0)) / features.std(0)).astype(np.float32)
    positive, unlabelled = np.flatnonzero(deposits), np.flatnonzero(~deposits)
    rng = np.random.default_rng(5)
    votes, counted, every = np.zeros(600), np.zeros(600), np.zeros(600)
    for _ in range(trees):
        drawn = unlabelled[rng.integers(0, len(unlabelled), len(positive))]
        rows = np.concatenate([positive, drawn])
        tree = DecisionTreeClassifier(min_samples_leaf=1, max_features="sqrt", random_state=int(rng.integers(2**31)))
        tree.fit(((features - features.mean(0)) / features.std(0))[rows], deposits[rows])
        vote = tree.predict_proba(scaled)[:, 1]
        every += vote
        out = ~np.isin(np.arange(600), drawn)
        votes[out] += vote[out]
        counted[out] += 1
    assert 0 < counted.min() < trees
    numbers = np.where(deposits, -1, np.cumsum(~deposits) - 1)
    assert predict(learner, features, numbers) == pytest.approx(votes / counted, abs=1e-12)
    assert predict(learner, features) == pytest.approx(every / trees, abs=1e-12)
    # A tree that was shown a cell as barren votes for barren: in the bag, unlabelled cells score too little.
    gain = (votes / counted - every / trees)[~deposits]
    assert gain.min() >= -1e-12 and gain.max() > 0.05
    shuffled = features[::-1]
    assert predict(learner, shuffled, numbers)[deposits] == pytest.approx(predict(learner, shuffled)[deposits])


def test_a_cell_that_every_tree_drew_is_scored_by_all(cells):
    features, deposits = cells
    chosen = np.concatenate([np.flatnonzero(deposits)[:40], np.flatnonzero(~deposits)[:2]])
    learner = fit(
        features[chosen],
        np.arange(42) < 40,
        ("a", "b", "c"),
        Parameters(Method.POSITIVE_UNLABELLED, {"n_estimators": 9}),
    )
    found = predict(learner, features[chosen], np.concatenate([np.full(40, -1), [0, 1]]))
    assert np.isfinite(found).all()
    assert found == pytest.approx(predict(learner, features[chosen]))


def test_other_methods_score_their_background_as_any_cell(cells):
    features, deposits = cells
    learner, found = score(features, deposits, Parameters(Method.RANDOM_FOREST, {"n_estimators": 20}))
    assert np.array_equal(predict(learner, features, np.arange(len(features))), found)
