"""Gradients, tilt and continuation against the attraction of a buried sphere, which has a formula everywhere."""

import tracemalloc

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.potential_field import Quantity, derive, memory_needed

STEP_X, STEP_Y, DEPTH = 400.0, 500.0, 5000.0
EAST = (np.arange(160) - 79.5) * STEP_X
NORTH = -(np.arange(120) - 59.5)[:, None] * STEP_Y  # rows run south
INNER = (slice(20, -20), slice(25, -25))


def sphere(depth):
    """Vertical attraction of a sphere, scaled to 1 above its centre at ``DEPTH``: z / r³ (Blakely 1995, eq. 3.5)."""
    return DEPTH**2 * depth / (EAST**2 + NORTH**2 + depth**2) ** 1.5


def gradients(depth):
    """Horizontal and vertical derivatives of ``sphere``; the vertical one grows downwards, towards the sphere."""
    radius = np.sqrt(EAST**2 + NORTH**2 + depth**2)
    east, north = (-3 * DEPTH**2 * depth * place / radius**5 for place in (EAST, NORTH))
    return np.hypot(east, north), DEPTH**2 * (3 * depth**2 / radius**5 - 1 / radius**3)


def made(quantity, field=None, height=0.0):
    return derive(sphere(DEPTH) if field is None else field, STEP_X, STEP_Y, quantity, height)


def close(found, expected, share):
    """Inside the margin, to a share of the largest value."""
    assert np.abs(found - expected)[INNER].max() < share * np.abs(expected[INNER]).max()


@pytest.mark.parametrize("height", [500.0, 2000.0])
def test_upward_continuation_is_the_field_higher_up(height):
    close(made(Quantity.UPWARD_CONTINUATION, height=height), sphere(DEPTH + height), 0.01)
    residual = sphere(DEPTH) - made(Quantity.UPWARD_CONTINUATION, height=height)
    assert made(Quantity.RESIDUAL, height=height) == pytest.approx(residual, abs=1e-12)


@pytest.mark.parametrize("height", [0.0, 1000.0])
def test_derivatives_are_those_of_the_formula(height):
    horizontal, vertical = gradients(DEPTH + height)
    close(made(Quantity.HORIZONTAL_GRADIENT, height=height), horizontal, 0.01)
    close(made(Quantity.VERTICAL_DERIVATIVE, height=height), vertical, 0.02)
    close(made(Quantity.ANALYTIC_SIGNAL, height=height), np.hypot(horizontal, vertical), 0.02)
    strong = horizontal[INNER] > 0.1 * horizontal.max()
    expected = np.degrees(np.arctan2(vertical, horizontal))[INNER][strong]
    assert np.abs(made(Quantity.TILT, height=height)[INNER][strong] - expected).max() < 5
    expected = (horizontal / np.hypot(horizontal, vertical))[INNER][strong]
    assert np.abs(made(Quantity.THETA, height=height)[INNER][strong] - expected).max() < 0.05


def test_theta_is_the_cosine_of_the_tilt():
    tilt, theta = made(Quantity.TILT), made(Quantity.THETA)
    assert theta == pytest.approx(np.cos(np.radians(tilt)), abs=1e-9)


def test_a_plane_has_its_slope_and_no_vertical_derivative():
    plane = 3.0 + 2e-4 * EAST - 1e-4 * NORTH
    plane[30:50, 40:90] = np.nan
    known = ~np.isnan(plane)
    gradient = made(Quantity.HORIZONTAL_GRADIENT, plane)
    assert gradient[known] == pytest.approx(np.hypot(2e-4, 1e-4), rel=1e-9)
    assert np.abs(made(Quantity.VERTICAL_DERIVATIVE, plane)[known]).max() < 1e-12
    assert made(Quantity.UPWARD_CONTINUATION, plane, 3000.0) == pytest.approx(plane, abs=1e-9, nan_ok=True)


@pytest.mark.parametrize("quantity", Quantity)
def test_holes_stay_holes_and_touch_little_else(quantity):
    field = sphere(DEPTH)
    random = np.random.default_rng(1)
    field[random.random(field.shape) < 0.2] = np.nan  # any pattern
    field[45:55, 60:75] = np.nan  # a hole on the flank of the anomaly
    found, whole = made(quantity, field, 1000.0), made(quantity, height=1000.0)
    assert (np.isnan(found) == np.isnan(field)).all()
    far = ~np.isnan(field)
    far[40:60, 55:80] = False
    difference = np.abs(found - whole)[INNER][far[INNER]]
    if quantity not in (Quantity.TILT, Quantity.THETA):  # ratios, which far from the anomaly are 0 / 0
        assert np.quantile(difference, 0.95) < 0.02 * np.abs(whole[INNER]).max()


def test_a_filled_hole_is_as_smooth_as_what_surrounds_it():
    field = sphere(DEPTH)
    field[50:70, 70:90] = np.nan  # the whole top of the anomaly
    found = made(Quantity.UPWARD_CONTINUATION, field, 2000.0)
    ring = (slice(30, 45), slice(60, 100))
    assert np.abs(found - sphere(DEPTH + 2000.0))[ring].max() < 0.02


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (2, 3), (7, 11), (97, 101)])
def test_any_shape(shape):
    field = np.random.default_rng(2).random(shape)
    for quantity in Quantity:
        assert derive(field, 100.0, 100.0, quantity, 200.0).shape == shape
    flat = np.full(shape, 7.0)
    assert derive(flat, 100.0, 100.0, Quantity.UPWARD_CONTINUATION, 200.0) == pytest.approx(flat)
    assert derive(flat, 100.0, 100.0, Quantity.HORIZONTAL_GRADIENT) == pytest.approx(0 * flat, abs=1e-12)


def test_refusals():
    for quantity, height in ((Quantity.UPWARD_CONTINUATION, 0.0), (Quantity.RESIDUAL, 0.0), (Quantity.TILT, -5.0)):
        with pytest.raises(SilkroadError, match="height_positive"):
            made(quantity, height=height)
    with pytest.raises(SilkroadError, match="all_missing"):
        derive(np.full((5, 5), np.nan), 1.0, 1.0, Quantity.TILT)


@pytest.mark.parametrize("quantity", Quantity)
def test_the_memory_stated_is_enough(quantity):
    field = np.random.default_rng(3).random((500, 700))
    field[100:200, 100:200] = np.nan
    tracemalloc.start()
    derive(field, 100.0, 100.0, quantity, 200.0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert 0.4 * memory_needed(500, 700) < peak + field.nbytes <= memory_needed(500, 700)


@pytest.mark.parametrize("quantity", Quantity)
def test_steps_are_told_and_can_be_cancelled(quantity):
    told = []
    derive(sphere(DEPTH), STEP_X, STEP_Y, quantity, 200.0, told.append)
    assert len(told) >= 3 and told == sorted(told) and told[-1] <= 1

    class Stopped(Exception):
        pass

    for allowed in range(len(told)):
        left = iter(range(allowed))

        def stop(part, left=left):
            if next(left, None) is None:
                raise Stopped

        with pytest.raises(Stopped):
            derive(sphere(DEPTH), STEP_X, STEP_Y, quantity, 200.0, stop)
