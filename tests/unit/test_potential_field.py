"""Gradients, tilt and continuation against the attraction of a buried sphere, which has a formula everywhere."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.potential_field import edges, memory_needed, upward

STEP_X, STEP_Y, DEPTH = 400.0, 500.0, 5000.0
EAST = (np.arange(160) - 79.5) * STEP_X
NORTH = -(np.arange(120) - 59.5)[:, None] * STEP_Y  # rows run south
INNER = (slice(20, -20), slice(25, -25))


def sphere(depth):
    """Vertical attraction of a sphere, scaled to 1 above its centre at ``DEPTH``: z / r³ (Blakely 1995, eq. 3.5)."""
    return DEPTH**2 * depth / (EAST**2 + NORTH**2 + depth**2) ** 1.5


def close(found, expected, share):
    """Inside the margin, to a share of the largest value."""
    assert np.abs(found - expected)[INNER].max() < share * np.abs(expected[INNER]).max()


@pytest.mark.parametrize("height", [500.0, 2000.0])
def test_upward_continuation_is_the_field_higher_up(height):
    close(upward(sphere(DEPTH), STEP_X, STEP_Y, height), sphere(DEPTH + height), 0.01)


def test_derivatives_are_those_of_the_formula():
    radius = np.sqrt(EAST**2 + NORTH**2 + DEPTH**2)
    east = -3 * DEPTH**3 * EAST / radius**5
    north = -3 * DEPTH**3 * NORTH / radius**5
    vertical = DEPTH**2 * (3 * DEPTH**2 / radius**5 - 1 / radius**3)  # grows downwards, towards the sphere
    found = edges(sphere(DEPTH), STEP_X, STEP_Y)
    close(found.horizontal, np.hypot(east, north), 0.01)
    close(found.vertical, vertical, 0.02)
    close(found.analytic, np.sqrt(east**2 + north**2 + vertical**2), 0.02)
    strong = np.hypot(east, north)[INNER] > 0.1 * np.hypot(east, north).max()
    expected = np.degrees(np.arctan2(vertical, np.hypot(east, north)))[INNER][strong]
    assert np.abs(found.tilt[INNER][strong] - expected).max() < 5


def test_a_plane_has_its_slope_and_no_vertical_derivative():
    plane = 3.0 + 2e-4 * EAST - 1e-4 * NORTH
    found = edges(plane, STEP_X, STEP_Y)
    assert found.horizontal == pytest.approx(np.hypot(2e-4, 1e-4) * np.ones_like(plane), rel=1e-9)
    assert np.abs(found.vertical).max() < 1e-12
    assert upward(plane, STEP_X, STEP_Y, 3000.0) == pytest.approx(plane, abs=1e-9)


def test_holes_stay_holes_and_touch_little_else():
    field = sphere(DEPTH)
    field[5:15, 5:25] = np.nan
    found = upward(field, STEP_X, STEP_Y, 1000.0)
    assert np.isnan(found[5:15, 5:25]).all()
    assert np.isnan(found).sum() == 200
    close(found, sphere(DEPTH + 1000.0), 0.02)


def test_refusals():
    with pytest.raises(SilkroadError, match="height_positive"):
        upward(sphere(DEPTH), STEP_X, STEP_Y, 0.0)
    with pytest.raises(SilkroadError, match="all_missing"):
        edges(np.full((5, 5), np.nan), 1.0, 1.0)
    assert memory_needed(1000, 1000) == 8 * 8 * 1500**2
