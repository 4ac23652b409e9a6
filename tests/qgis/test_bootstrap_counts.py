"""A deposit that a bootstrap draws again counts again, in the models that count a cell once, too."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from scipy.optimize import minimize

from silkroad_plugin.core.bookkeeping import counted_once
from silkroad_plugin.core.prospectivity import learners
from silkroad_plugin.io import model_file
from silkroad_plugin.processing.inputs.cases import Cases
from silkroad_plugin.processing.inputs.layers import COPY, Points
from silkroad_plugin.processing.refit import Refitter
from tests.qgis.scene import array


@pytest.fixture
def fitted_again(run, refit, tmp_path):
    """Return what fits a method to deposits drawn from the study, and returns the path of the score."""

    def fit(name, which, **parameters):
        path = str(tmp_path / "first.silkmodel")
        run(name, **refit.parameters(OUTPUT=str(tmp_path / "first.tif"), OUTPUT_MODEL=path, **parameters))
        model = model_file.read(path, estimator=False)
        refitter = Refitter(model, str(tmp_path), QgsProcessingContext(), QgsProcessingFeedback())
        return refitter.fit("again", refitter.x[which], refitter.y[which], which.tolist(), lambda share: None)

    return fit


def regressed(refit, which):
    """Return the probability of each cell by maximum likelihood on one row for each drawn deposit and other cell."""
    known = refit.noise != -9999
    columns = [np.ones(refit.noise.shape), refit.distance]
    columns += [refit.units == value for value in (2, 3)] + [refit.noise == value for value in (2, 3, 4)]
    design = np.stack(columns, -1).astype(float)
    drawn = np.array([tuple(refit.cells[i]) for i in which if known[tuple(refit.cells[i])]])
    other = known.copy()
    other[tuple(drawn.T)] = False
    rows = np.concatenate([design[tuple(drawn.T)], design[other]])
    events = np.arange(len(rows)) < len(drawn)

    def loss(beta):
        return np.logaddexp(0, rows @ beta).sum() - (rows[events] @ beta).sum()

    def slope(beta):
        return rows.T @ (1 / (1 + np.exp(-rows @ beta)) - events)

    beta = minimize(loss, np.zeros(design.shape[2]), jac=slope, method="BFGS", options={"gtol": 1e-9}).x
    return np.where(known, 1 / (1 + np.exp(-design @ beta)), np.nan)


@pytest.mark.parametrize("rows", ["cells", "conditions"])
def test_regression_is_that_on_repeated_rows(refit, fitted_again, rows):
    which = np.random.default_rng(6).integers(0, 45, 45)
    score = array(fitted_again("logistic_regression", which, ROWS=rows)).astype(float)
    expected = regressed(refit, which)
    assert score[np.isfinite(expected)] == pytest.approx(expected[np.isfinite(expected)], rel=1e-4)
    once = regressed(refit, np.unique(which))
    assert np.nanmax(np.abs(once / expected - 1)) > 0.1  # that it makes a difference


def test_figures_of_classes_are_those_of_all_draws(refit, fitted_again):
    which = np.random.default_rng(6).integers(0, 45, 45)
    score = array(fitted_again("frequency_ratio", which)).astype(float)
    expected = np.zeros_like(score)
    for layer in (refit.distance, refit.units, refit.noise):
        drawn = layer[tuple(refit.cells[which].T)]
        known = layer != -9999
        drawn = drawn[drawn != -9999]
        for value in np.unique(layer[known]):
            ratio = (drawn == value).mean() / (layer[known] == value).mean()
            expected[layer == value] += ratio
        expected[~known] += 1
    assert score == pytest.approx(expected, rel=1e-5)


def test_learners_see_a_row_for_each_draw(refit, fitted_again, monkeypatch):
    pytest.importorskip("sklearn")
    seen, fit = [], learners.fit
    monkeypatch.setattr(learners, "fit", lambda *given: seen.append(given) or fit(*given))
    which = np.random.default_rng(6).integers(0, 45, 45)
    fitted_again("machine_learning", which, OPTIONS='{"n_estimators": 10}')
    matrix, deposits, names, *_ = seen[-1]
    held = [i for i in which if refit.noise[tuple(refit.cells[i])] != -9999]
    distances = refit.distance[tuple(refit.cells[held].T)]
    assert sorted(matrix[deposits, names.index("distance")]) == sorted(distances)


def test_units_of_weights_of_evidence_count_each_draw():
    points = Points(np.arange(5.0), np.zeros(5), list("abcde"), {COPY: [0, 0, 1, 2, 0]})

    class Units:
        """Units 7, 7, 7, 9 and none."""

        def places(self, xs, ys):
            return np.array([7, 7, 7, 9, -1]), np.zeros(5, int)

    assert Cases((), None, Units(), "").once(points).tolist() == [True, False, True, True, True]
    plain = Points(points.x, points.y, points.labels, {})
    assert Cases((), None, Units(), "").once(plain).tolist() == [True, False, False, True, True]


def test_deposits_of_one_cell_still_count_once():
    cells, copies = np.array([5, 5, 7, 5, 7]), np.array([0, 0, 0, 1, 0])
    assert sorted(counted_once(cells, copies)) == [0, 2, 3]
    assert sorted(counted_once(cells, np.zeros(5, int))) == [0, 2]
