"""The projections against PROJ and against the published table of distortions."""

import numpy as np
import pytest

from silkroad_plugin.core.cartography.projection import (
    ConicProjection,
    laea_cgmw,
    one_sixth_albers,
    one_sixth_lcc,
)
from silkroad_plugin.core.errors import SilkroadError

BELT = (48.0, 31.0, 120.0, 56.0)
PROJECTIONS = {
    "albers": one_sixth_albers(*BELT),
    "lcc": one_sixth_lcc(*BELT),
    "laea": laea_cgmw(),
    "china": ConicProjection("albers", (25.0, 47.0), 105.0, 0.0),
}


def points(extent=BELT, count=15):
    lon, lat = np.meshgrid(np.linspace(extent[0], extent[2], count), np.linspace(extent[1], extent[3], count))
    return lon.ravel(), lat.ravel()


def test_one_sixth_rule():
    albers = one_sixth_albers(*BELT)
    assert albers.parallels == pytest.approx((35 + 10 / 60, 51 + 50 / 60), abs=1e-12)
    assert (albers.central_meridian, albers.kind) == (84.0, "albers")
    assert one_sixth_lcc(62, 38, 96, 45).parallels == pytest.approx((39 + 10 / 60, 43 + 50 / 60))
    assert one_sixth_lcc(68, 39, 81, 44).central_meridian == 75.0, "74.5 is rounded up, not to the even degree"


@pytest.mark.parametrize(
    "projection, extent, scale, angle, convergence",
    [
        (laea_cgmw(), BELT, (0.954, 1.049), 5.4, None),
        (PROJECTIONS["china"], BELT, (0.942, 1.061), 6.8, 33),
        (PROJECTIONS["albers"], BELT, (0.983, 1.017), 2.0, None),
        (PROJECTIONS["lcc"], BELT, (0.990, 1.015), 0.0, None),
        (ConicProjection("albers", (15.0, 65.0), 95.0, 30.0), BELT, (0.907, 1.103), 11.2, None),
        (one_sixth_lcc(62, 38, 96, 45), (62, 38, 96, 45), (0.999, 1.001), 0.0, 11),
        (one_sixth_albers(46, 41.4, 88, 54.6), (46, 40.6, 88, 55.4), None, None, 16),
    ],
)
def test_published_distortions(projection, extent, scale, angle, convergence):
    """Figures computed with PROJ when the projections were chosen, rounded as printed."""
    found = projection.distortion(extent)
    if scale:
        assert (found.scale_min, found.scale_max) == pytest.approx(scale, abs=6e-4)
        assert found.angle_max == pytest.approx(angle, abs=0.06)
    if convergence:
        assert found.convergence_max == pytest.approx(convergence, abs=0.6)
    if projection.kind != "lcc":
        assert (found.area_min, found.area_max) == pytest.approx((1, 1), abs=1e-7)


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_inverse_returns_the_points(kind):
    lon, lat = points()
    back = PROJECTIONS[kind].inverse(*PROJECTIONS[kind].forward(lon, lat))
    np.testing.assert_allclose(back, (lon, lat), atol=1e-9)


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_agrees_with_proj(kind):
    pyproj = pytest.importorskip("pyproj", reason="python3-pyproj is not installed: no second opinion from PROJ")
    ours, lon_lat = PROJECTIONS[kind], points()
    theirs = pyproj.Proj(pyproj.CRS.from_wkt(ours.wkt))
    np.testing.assert_allclose(ours.forward(*lon_lat), theirs(*lon_lat), atol=1e-3)
    factors = theirs.get_factors(*lon_lat)
    major, minor = ours.scale_factors(*lon_lat)
    np.testing.assert_allclose(np.maximum(major, minor), factors.tissot_semimajor, rtol=1e-6)
    np.testing.assert_allclose(np.minimum(major, minor), factors.tissot_semiminor, rtol=1e-6)
    np.testing.assert_allclose(np.abs(ours.convergence(*lon_lat)), np.abs(factors.meridian_convergence), atol=1e-5)


@pytest.mark.parametrize("kind", PROJECTIONS)
def test_the_text_describes_the_same_projection(kind):
    pyproj = pytest.importorskip("pyproj", reason="python3-pyproj is not installed: no second opinion from PROJ")
    lon, lat = points(count=4)
    there = pyproj.Transformer.from_crs("EPSG:4326", pyproj.CRS.from_wkt(PROJECTIONS[kind].wkt), always_xy=True)
    np.testing.assert_allclose(there.transform(lon, lat), PROJECTIONS[kind].forward(lon, lat), atol=1e-3)


def test_conformal_and_equal_area():
    h, k = PROJECTIONS["lcc"].scale_factors(*points())
    np.testing.assert_allclose(h, k)
    h, k = PROJECTIONS["albers"].scale_factors(*points())
    np.testing.assert_allclose(h * k, 1)
    on_parallel = PROJECTIONS["albers"].scale_factors(84.0, PROJECTIONS["albers"].parallels[0])
    np.testing.assert_allclose(on_parallel, 1)


def test_bounds_hold_the_bulge_of_the_parallels():
    projection = PROJECTIONS["albers"]
    xmin, ymin, xmax, ymax = projection.bounds(BELT)
    assert xmax == pytest.approx(-xmin)
    assert ymin == pytest.approx(float(projection.forward(84, 31)[1])), "the south edge is lowest on the meridian"
    assert ymax == pytest.approx(float(projection.forward(48, 56)[1])), "the north edge is highest at the corners"


@pytest.mark.parametrize(
    "extent, code",
    [
        ((80, 40, 80, 50), "extent_empty"),
        ((80, 50, 90, 40), "extent_empty"),
        ((80, 40, float("nan"), 50), "extent_empty"),
        ((80, 40, 90, 90), "extent_off_globe"),
        ((-170, 40, 170, 60), "extent_too_wide"),
        ((80, -10, 90, 20), "extent_across_equator"),
    ],
)
def test_impossible_extents_are_refused(extent, code):
    with pytest.raises(SilkroadError) as refusal:
        one_sixth_albers(*extent)
    assert refusal.value.code == code


def test_southern_hemisphere():
    projection = one_sixth_albers(-75, -45, -60, -20)
    lon, lat = points((-75, -45, -60, -20))
    np.testing.assert_allclose(projection.inverse(*projection.forward(lon, lat)), (lon, lat), atol=1e-9)
    assert projection.distortion((-75, -45, -60, -20)).scale_min > 0.97


@pytest.mark.parametrize("kind", [one_sixth_albers, one_sixth_lcc])
def test_points_beyond_the_pole_have_its_latitude(kind):
    projection = kind(40, 5, 150, 75)
    pole = projection.forward(projection.central_meridian, 90.0)[1]
    _, lat = projection.inverse(np.zeros(3), pole + np.array([-1000.0, 0.0, 1000.0]))
    assert 89 < lat[0] < 90
    assert lat[1] == pytest.approx(90, abs=1e-3)
    if projection.kind == "albers":
        assert lat[2] == 90
