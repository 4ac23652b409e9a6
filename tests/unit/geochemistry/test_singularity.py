"""Local singularity and multifractal interpolation: exact power laws, a loop over windows, and their properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.singularity import multifractal, singularity


def rings(alpha, half):
    """Return a grid of (2 half + 1)² cells whose windows about the middle hold exactly side^α."""
    away = np.abs(np.arange(-half, half + 1))
    ring = np.maximum(away[:, None], away[None, :])
    side = 2.0 * np.arange(half + 1) + 1
    amount = np.diff(np.concatenate(([0], side**alpha))) / np.maximum(8 * np.arange(half + 1), 1)
    return amount[ring]


@pytest.mark.parametrize("alpha", [0.6, 1.4, 2.0, 2.7])
@pytest.mark.parametrize("robust", [False, True])
def test_an_exact_power_law_is_found(alpha, robust):
    grid = rings(alpha, 10)
    found = singularity(grid, (1, 2, 4, 6, 8), robust)
    assert found.alpha[10, 10] == pytest.approx(alpha, abs=1e-10)
    assert found.r_squared[10, 10] == pytest.approx(1, abs=1e-10)


@pytest.mark.parametrize("alpha", [0.6, 1.4, 2.7])
def test_multifractal_interpolation_restores_what_averaging_took(alpha):
    grid = rings(alpha, 10)
    found = multifractal(grid, singularity(grid), 5)
    assert found[10, 10] == pytest.approx(grid[10, 10], rel=1e-9)


def test_a_constant_field_has_alpha_2_everywhere_and_keeps_its_value():
    grid = np.full((30, 40), 3.7)
    found = singularity(grid)
    assert found.alpha == pytest.approx(np.full(grid.shape, 2.0), abs=1e-12)
    assert np.array_equal(found.r_squared, np.ones(grid.shape))
    assert multifractal(grid, found, 3) == pytest.approx(grid, rel=1e-12)


def looped(grid, halves, row, column, robust):
    sides, means = [], []
    for half in halves:
        window = grid[max(0, row - half) : row + half + 1, max(0, column - half) : column + half + 1]
        sides.append(np.log(2 * half + 1))
        means.append(np.log(np.nanmean(window)))
    if robust:
        pairs = [(i, j) for i in range(len(sides)) for j in range(i)]
        return np.median([(means[i] - means[j]) / (sides[i] - sides[j]) for i, j in pairs]) + 2, None
    slope, intercept = np.polyfit(sides, means, 1)
    left = np.array(means) - slope * np.array(sides) - intercept
    return slope + 2, 1 - left @ left / np.sum((np.array(means) - np.mean(means)) ** 2)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**31 - 1), st.booleans(), st.sampled_from([(1, 2, 3), (0, 2, 5, 7)]), st.booleans())
def test_every_cell_gets_the_slope_of_its_windows(seed, holes, halves, robust):
    rng = np.random.default_rng(seed)
    grid = rng.lognormal(sigma=1.5, size=(70, 23))
    if holes:
        grid[rng.random(grid.shape) < 0.3] = np.nan
    found = singularity(grid, halves, robust)
    assert np.array_equal(np.isnan(found.alpha), np.isnan(grid))
    for row, column in [(0, 0), (35, 11), (69, 22), (64, 3), (12, 20)]:
        if np.isnan(grid[row, column]):
            continue
        alpha, r_squared = looped(grid, halves, row, column, robust)
        assert found.alpha[row, column] == pytest.approx(alpha, abs=1e-9)
        if r_squared is not None:
            assert found.r_squared[row, column] == pytest.approx(r_squared, abs=1e-7)


def test_the_unit_of_the_element_does_not_matter():
    grid = np.random.default_rng(1).lognormal(size=(40, 40))
    assert singularity(grid * 1e-6).alpha == pytest.approx(singularity(grid).alpha, abs=1e-9)


def test_where_nothing_is_there_is_no_law():
    grid = np.zeros((30, 30))
    grid[15, 15] = 1.0
    found = singularity(grid, (1, 2, 3))
    assert found.alpha[15, 15] == pytest.approx(0, abs=1e-9)
    assert np.isnan(found.alpha[0, 0])
    assert np.isnan(found.r_squared[0, 0])


@pytest.mark.parametrize(
    ("code", "grid", "halves"),
    [
        ("windows_few", np.ones((5, 5)), (1, 1, 2)),
        ("values_negative", -np.ones((5, 5)), (1, 2, 3)),
        ("values_missing", np.full((5, 5), np.nan), (1, 2, 3)),
    ],
)
def test_what_has_no_answer_is_refused(code, grid, halves):
    with pytest.raises(SilkroadError) as caught:
        singularity(grid, halves)
    assert caught.value.code == code


def test_singularity_can_be_cancelled():
    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        singularity(np.ones((9, 9)), progress=cancel)
