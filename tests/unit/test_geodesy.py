"""Areas on the ellipsoid against sums of thin zones and against what is published of the Earth."""

import numpy as np
import pytest

from silkroad_plugin.core.geodesy import METRES_PER_DEGREE, WGS84, Ellipsoid

# Radius of the sphere of the same area, from the parameters of WGS 84 (NIMA TR8350.2).
WGS84_AUTHALIC_RADIUS = 6_371_007.1809


@pytest.mark.parametrize("ellipsoid", [WGS84, Ellipsoid(6_371_000.0, 0.0), Ellipsoid(6378245.0, 1 / 298.3)])
def test_zones_add_up(ellipsoid):
    """The meridian times the parallel, summed over thin zones."""
    lat = np.radians(np.linspace(-80, 80, 160_001))
    middle = (lat[1:] + lat[:-1]) / 2
    w = 1 - ellipsoid.e2 * np.sin(middle) ** 2
    strips = ellipsoid.a**2 * (1 - ellipsoid.e2) / w**1.5 * np.cos(middle) / np.sqrt(w) * np.diff(lat)
    assert ellipsoid.zone_area(lat[-1]) - ellipsoid.zone_area(lat[0]) == pytest.approx(strips.sum(), rel=1e-9)
    assert ellipsoid.zone_area(lat[::-1]) == pytest.approx(-ellipsoid.zone_area(lat))


def test_the_whole_earth():
    area = 2 * np.pi * (WGS84.zone_area(np.pi / 2) - WGS84.zone_area(-np.pi / 2))
    assert area == pytest.approx(4 * np.pi * WGS84_AUTHALIC_RADIUS**2, rel=1e-10)
    assert pytest.approx(WGS84.distance(0.0, 0.0, np.radians(1), 0.0), abs=1e-3) == METRES_PER_DEGREE
