"""The harmonic analysis of tools/data/gravity.py, against closed forms."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools" / "data"


@pytest.fixture(scope="module")
def gravity():
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("gravity", TOOLS / "gravity.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(TOOLS))


def test_functions_are_normalised(gravity):
    """Closed forms of degree 2 (Heiskanen and Moritz 1967), and a mean square of 1 over the sphere."""
    colatitude = np.radians([20.0, 50.0, 90.0, 130.0])
    t, u = np.cos(colatitude), np.sin(colatitude)
    assert gravity.legendre(0, colatitude)[2] == pytest.approx(np.sqrt(5) * (1.5 * t**2 - 0.5))
    assert gravity.legendre(1, colatitude)[1] == pytest.approx(np.sqrt(15) * t * u)
    assert gravity.legendre(2, colatitude)[0] == pytest.approx(np.sqrt(15) / 2 * u**2)
    nodes, weights = np.polynomial.legendre.leggauss(400)
    high = gravity.legendre(200, np.arccos(nodes))
    assert (weights * high[100] ** 2).sum() / 4 == pytest.approx(1, rel=1e-9)


def test_filter_multiplies_each_degree(gravity):
    """Two harmonics of known degree, one of them near the limit, each come back with its own factor."""
    colatitude = np.pi * np.arange(720) / 720
    longitude = 2 * np.pi * np.arange(1440) / 1440
    low = np.outer(gravity.legendre(3, colatitude)[7 - 3], np.cos(3 * longitude))
    high = np.outer(gravity.legendre(200, colatitude)[340 - 200], np.sin(200 * longitude))
    zonal = np.outer(gravity.legendre(0, colatitude)[4], np.ones(1440))
    factor = np.arange(gravity.DEGREE + 1, dtype=float)
    result = gravity.filtered(2 * low - high + zonal, factor)
    assert np.abs(result - (7 * 2 * low - 340 * high + 4 * zonal)).max() < 1e-8 * 340 * np.abs(high).max()


def test_normal_gravity_of_wgs84(gravity):
    assert gravity.normal_gravity(np.radians([0, 90])) == pytest.approx([9.7803253359, 9.8321849378], abs=1e-8)


def test_plate_of_rock(gravity):
    assert pytest.approx(0.1119, abs=1e-4) == gravity.PLATE
