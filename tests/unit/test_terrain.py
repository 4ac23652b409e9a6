"""Curvatures against surfaces whose derivatives are known; circles against counting every cell."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence.terrain import (
    Fit,
    Quantity,
    circle_sums,
    derivatives,
    half_widths,
    shape,
    topographic_position,
)

STEP_X, STEP_Y = 20.0, 30.0
CURVATURES = [Quantity.PROFILE_CURVATURE, Quantity.PLAN_CURVATURE, Quantity.TANGENTIAL_CURVATURE]


def places(rows=22, columns=27):
    """Metres east and north of the centres of cells, one more on each side, rows southwards."""
    return np.arange(columns) * STEP_X - 200.0, 350.0 - np.arange(rows)[:, None] * STEP_Y


def fitted(z, fit):
    rows = z.shape[0] - 2
    return derivatives(z, np.full(rows, STEP_X), np.full(rows, STEP_Y), fit)


@pytest.mark.parametrize("fit", Fit)
def test_a_quadratic_surface_has_its_own_derivatives(fit):
    x, y = places()
    r, s, t, p, q = 3e-4, -2e-4, 5e-4, 0.1, -0.2
    found = fitted(r * x**2 / 2 + s * x * y + t * y**2 / 2 + p * x + q * y + 900, fit)
    x, y = x[1:-1], y[1:-1]
    assert found.p == pytest.approx(np.broadcast_to(r * x + s * y + p, found.p.shape), abs=1e-10)
    assert found.q == pytest.approx(np.broadcast_to(s * x + t * y + q, found.q.shape), abs=1e-10)
    for name, value in (("r", r), ("s", s), ("t", t)):
        assert getattr(found, name) == pytest.approx(value, abs=1e-10)


@pytest.mark.parametrize("fit", Fit)
def test_a_sphere_is_curved_by_its_radius(fit):
    """Normal curvature of a sphere is 1/R in every direction; the contour's is one over the contour's radius."""
    x, y = places()
    radius = 20_000.0
    found = fitted(np.sqrt(radius**2 - (x + 3000) ** 2 - (y - 5000) ** 2), fit)
    contour = np.hypot(x + 3000, y - 5000)[1:-1, 1:-1]
    assert shape(found, Quantity.PROFILE_CURVATURE) == pytest.approx(1 / radius, rel=1e-4)
    assert shape(found, Quantity.TANGENTIAL_CURVATURE) == pytest.approx(1 / radius, rel=1e-4)
    assert shape(found, Quantity.PLAN_CURVATURE) == pytest.approx(1 / contour, rel=1e-4)


@pytest.mark.parametrize("fit", Fit)
def test_aspect_in_four_directions_and_signs_of_ridge_and_valley(fit):
    x, y = places()
    for fall, north, east in (((0, -1), 1, 0), ((0, 1), -1, 0), ((-1, 0), 0, 1), ((1, 1), -(0.5**0.5), -(0.5**0.5))):
        found = fitted(fall[0] * x + fall[1] * y, fit)
        assert shape(found, Quantity.NORTHNESS) == pytest.approx(north, abs=1e-12)
        assert shape(found, Quantity.EASTNESS) == pytest.approx(east, abs=1e-12)
        assert all(shape(found, curvature) == pytest.approx(0, abs=1e-9) for curvature in CURVATURES)
    ridge = fitted(-1e-3 * x**2 - 0.1 * y, fit)
    assert (shape(ridge, Quantity.PLAN_CURVATURE) > 0).all()
    valley = fitted(1e-3 * x**2 - 0.1 * y, fit)
    assert (shape(valley, Quantity.TANGENTIAL_CURVATURE) < 0).all()


@pytest.mark.parametrize("fit", Fit)
def test_level_ground_is_0_and_one_unknown_height_hides_nine_cells(fit):
    z = np.zeros((12, 12))
    z[5, 5] = np.nan
    for quantity in (*CURVATURES, Quantity.NORTHNESS, Quantity.EASTNESS):
        found = shape(fitted(z, fit), quantity)
        assert np.isnan(found[3:6, 3:6]).all() and np.isnan(found).sum() == 9
        assert (found[~np.isnan(found)] == 0).all()


def circles(rows, columns, radius, step_x, step_y, down):
    """Count by hand: the cells within the radius of each cell, with steps that change from row to row."""
    middles = np.concatenate(([0.0], np.cumsum((step_y[1:] + step_y[:-1]) / 2)))
    for row in range(rows):
        for column in range(columns):
            away = middles - middles[row + down]
            step = (step_x + step_x[row + down]) / 2
            yield row, column, away, step


@pytest.mark.parametrize("radius", [20.0, 31.0, 60.0, 95.0])
def test_circles_hold_the_cells_whose_centres_they_hold(radius):
    random = np.random.default_rng(4)
    rows, columns, down, across = 9, 11, int(radius // 28), int(radius // 17)
    step_x, step_y = np.linspace(17, 23, rows + 2 * down), np.linspace(28, 32, rows + 2 * down)
    values = random.normal(3000, 50, (rows + 2 * down, columns + 2 * across))
    values[random.random(values.shape) < 0.3] = np.nan
    halves = half_widths(step_x, step_y, down, radius)
    sums = circle_sums(np.nan_to_num(values), halves, across)
    found = topographic_position(values, halves, down, across)
    for row, column, away, step in circles(rows, columns, radius, step_x, step_y, down):
        offset = np.arange(values.shape[1]) - (column + across)
        inside = np.hypot(away[:, None], offset * step[:, None]) <= radius
        assert sums[row, column] == pytest.approx(np.nansum(values[inside]), rel=1e-12)
        inside[row + down, column + across] = False
        others = values[inside & ~np.isnan(values)]
        middle = values[row + down, column + across]
        expected = middle - others.mean() if others.size else np.nan
        assert found[row, column] == pytest.approx(expected, abs=1e-8, nan_ok=True)
