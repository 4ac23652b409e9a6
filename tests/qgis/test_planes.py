"""Any system as a map needs it: its distortion against published figures and against Snyder's formulas."""

import numpy as np
import pytest

from silkroad_plugin.catalogue.planes import Plane
from silkroad_plugin.core.cartography.projection import laea_cgmw, one_sixth_albers, one_sixth_lcc
from silkroad_plugin.core.errors import SilkroadError

BELT = (48.0, 31.0, 120.0, 56.0)
POLYCONIC = "+proj=imw_p +lat_1=40 +lat_2=44 +lon_1=2 +lon_0=75 +ellps=krass +units=m +no_defs"


@pytest.mark.parametrize("projection", [one_sixth_albers(*BELT), one_sixth_lcc(*BELT), laea_cgmw()])
def test_distortion_is_that_of_snyders_formulas(qgis_app, projection):
    ours, proj = projection.distortion(BELT), Plane(projection.wkt).distortion(BELT, 121)
    for name in ("scale_min", "scale_max", "area_min", "area_max", "angle_max", "convergence_max"):
        assert getattr(proj, name) == pytest.approx(getattr(ours, name), rel=1e-5, abs=1e-5), name
    assert Plane(projection.wkt).bounds(BELT) == pytest.approx(projection.bounds(BELT), abs=1e-3)


def test_a_zone_of_gauss_kruger_is_true_on_its_meridian_and_a_series_away_from_it(qgis_app):
    plane = Plane("EPSG:28413")
    assert plane.code == "EPSG:28413"
    # Snyder (1987), 8-7, spherical in its first term: k = 1 + (Δλ cos φ)² (1 + e'² cos² φ) / 2 + …
    away, lat = np.radians(6.0), np.radians(40.0)
    t2, c = np.tan(lat) ** 2, 0.006738525415 * np.cos(lat) ** 2
    a = away * np.cos(lat)
    k = 1 + (1 + c) * a**2 / 2 + (5 - 4 * t2 + 42 * c + 13 * c**2 - 28 * 0.006738525415) * a**4 / 24
    found = plane.distortion((69.0, 40.0, 81.0, 44.0))
    assert found.scale_min == pytest.approx(1, abs=1e-7) and found.scale_max == pytest.approx(k, abs=1e-6)
    assert found.angle_max < 1e-5


def test_the_polyconic_of_the_international_map_is_true_where_it_says(qgis_app):
    plane = Plane(POLYCONIC)
    # Snyder (1987), chapter 19: the outer parallels are true along them, so are meridians at 2°
    for lon, lat in ((75, 40), (76, 44)):
        found = plane.crs.factors(_point(lon, lat))
        assert found.parallelScale() == pytest.approx(1, abs=1e-6)
    assert plane.crs.factors(_point(77, 42)).meridionalScale() == pytest.approx(1, abs=1e-6)
    # Lallemand's maximum: 0.06 % of length on the middle parallel within the 2° meridians
    within = plane.distortion((73.0, 40.0, 77.0, 44.0))
    assert 1 - within.scale_min == pytest.approx(0.0006, abs=0.00003)


def test_places_go_there_and_back(qgis_app):
    lon, lat = np.meshgrid(np.linspace(72, 78, 5), np.linspace(40, 44, 4))
    for definition in ("EPSG:28413", "EPSG:4491", one_sixth_lcc(*BELT).wkt):
        plane = Plane(definition)
        x, y = plane.forward(lon, lat)
        assert x.shape == lon.shape
        back = plane.inverse(x, y)
        assert np.abs(back[0] - lon).max() < 1e-7 and np.abs(back[1] - lat).max() < 1e-7


def test_what_is_no_plane_is_refused(qgis_app):
    for definition, code in (("EPSG:4326", "plane_degrees"), ("nonsense", "plane_unknown")):
        with pytest.raises(SilkroadError) as caught:
            Plane(definition)
        assert caught.value.code == code


def _point(lon, lat):
    from qgis.core import QgsPoint

    return QgsPoint(lon, lat)


def test_a_plane_of_another_part_of_the_earth_suits_no_map(qgis_app):
    """Mercator enlarges by sec φ: 1.66 at 53° N; beyond the pole a zone has places that it does not find again."""
    altai = (70.0, 46.0, 100.0, 53.0)
    Plane("EPSG:28415").check_suits(altai)
    with pytest.raises(SilkroadError) as refusal:
        Plane("EPSG:3857").check_suits(altai)
    assert refusal.value.code == "plane_unsuited" and refusal.value.values["times"] == pytest.approx(1.66, abs=0.01)
    with pytest.raises(SilkroadError) as refusal:
        Plane("EPSG:32601").check_suits(altai)
    assert refusal.value.code == "plane_beyond"


def test_degrees_are_those_of_the_datum_of_the_plane(qgis_app):
    """Corners of Soviet sheets are round in Pulkovo 1942: 42° N 75° E is on the meridian of zone 13, at 500 km."""
    x, y = Plane("EPSG:28413").forward([75.0], [42.0])
    assert x[0] == pytest.approx(13_500_000, abs=1e-3)
    # The length of the meridian from the equator, Krassovsky: 111 134.861 φ° − 16 036.480 sin 2φ + 16.828 sin 4φ − …
    assert y[0] == pytest.approx(
        111134.8611 * 42
        - 16036.4803 * np.sin(np.radians(84))
        + 16.8281 * np.sin(np.radians(168))
        - 0.0220 * np.sin(np.radians(252)),
        abs=0.05,
    )
    # Longitudes of a French system count from Paris, those of the map from Greenwich.
    x, _ = Plane("EPSG:27572").forward([2.3372291667], [46.8])
    assert x[0] == pytest.approx(600_000, abs=100)
