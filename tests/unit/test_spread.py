"""Mean, deviation and quantiles of runs against numpy, with scores missing in any pattern."""

import warnings

import numpy as np
import pytest

from silkroad_plugin.core.validation.spread import spread


@pytest.mark.parametrize("missing", [0.0, 0.1])
def test_spread_is_numpys(missing):
    rng = np.random.default_rng(1)
    runs = (1e4 + rng.normal(0, 1, (23, 500))).astype(np.float32)
    runs[rng.random(runs.shape) < missing] = np.nan
    found = spread(runs)
    known = np.isfinite(runs).sum(0)
    assert (2 * known >= 23).all()
    exact = runs.astype(float)
    assert found.mean == pytest.approx(np.nanmean(exact, 0), rel=1e-12)
    assert found.std == pytest.approx(np.nanstd(exact, 0, ddof=1), rel=1e-9)
    assert found.lower == pytest.approx(np.nanquantile(exact, 0.05, axis=0), rel=1e-9)
    assert found.upper == pytest.approx(np.nanquantile(exact, 0.95, axis=0), rel=1e-9)


def test_cells_that_too_few_runs_score_get_nothing():
    nan = np.nan
    runs = np.array([[nan, 1, 1, 1], [nan, nan, 2, 3], [nan, nan, nan, 5], [nan, nan, nan, 7.0]])
    found = spread(runs)
    for values in (found.mean, found.std, found.lower, found.upper):
        assert np.isnan(values[:2]).all() and np.isfinite(values[2:]).all()
    assert found.mean[2:] == pytest.approx([1.5, 4])


def test_no_warning_where_nothing_is_known():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.isnan(spread(np.full((3, 4), np.nan)).mean).all()
