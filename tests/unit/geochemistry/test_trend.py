"""Drift of universal kriging against gstat 2.1-0 (R) on the soils of the Swiss Jura.

variogram(f, d, width = 0.1, cutoff = 2); krige(f, d, v[1:10, ], vgm(500, "Sph", 0.6, 150)), all samples and nmax = 16
"""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.kriging import Kriger, Kriging
from silkroad_plugin.core.geochemistry.trend import residuals, trend_terms
from silkroad_plugin.core.geochemistry.variogram import Lags, empirical_variogram
from silkroad_plugin.core.geochemistry.variogram_fit import Wanted, fit_variogram
from silkroad_plugin.core.geochemistry.variogram_model import Structure, VariogramModel
from tests.geochem_reference import columns

MODEL = VariogramModel(150.0, (Structure("spherical", 500.0, 0.6),))
# By the trend: its degree, whether Co is the drift; semivariances of the first lags, the fit, and of three places
# estimates and variances with all samples and with sixteen.
GSTAT = {
    "plane": (
        1, False, (235.204767269314, 434.944794145599, 665.936433732745, 666.371078215736),
        (175.174462486526, 642.469919919857, 0.572209432864825),
        (47.4064746078811, 96.735425675272, 114.087326891608), (327.209859859862, 390.501038731055, 544.532590625264),
        (47.6129764220344, 94.9510858032633, 148.452069629942), (332.781118922884, 398.993964237935, 696.846678650847),
    ),
    "quadratic": (
        2, False, (233.997971868695, 427.534414909048, 670.999817538756, 639.173474846505),
        (173.024393213299, 610.879734644084, 0.537684282895682),
        (47.2571814634557, 97.3354532829407, 118.825787286605), (327.287762514735, 390.597664393163, 559.087988618848),
        (45.399359892838, 84.0291424246196, 171.804980617934), (402.645420853459, 634.669309129381, 1153.69971504031),
    ),
    "external": (
        0, True, (251.470985393856, 430.633441486712, 592.267855786778, 520.211650934629),
        (182.614836991082, 394.506210803738, 0.311800812626971),
        (56.3341931768616, 101.034315540354, 119.366213486496), (329.886330911906, 390.78863253029, 536.794363598811),
        (53.656182895351, 107.973735509353, 144.931204112509), (407.663658612089, 428.616037641774, 592.872270970545),
    ),
}  # fmt: skip


def jura(part, *names):
    data = columns(f"gstat__jura_{part}")
    return [np.array([data["Xloc"], data["Yloc"]], float).T, *(np.array(data[name], float) for name in names)]


@pytest.mark.parametrize("trend", GSTAT)
def test_residuals_and_estimates_are_those_of_gstat(trend):
    degree, external, gamma, fitted, *expected = GSTAT[trend]
    xy, zinc, cobalt = jura("prediction", "Zn", "Co")
    places, there = (part[:3] for part in jura("validation", "Co"))
    drift, there = (cobalt, there) if external else (None, None)
    found = empirical_variogram(xy, residuals(xy, zinc, degree, drift), Lags(0.1, 2.0))
    assert found.semivariance[:4] == pytest.approx(gamma, rel=1e-9)
    model = fit_variogram(found, Wanted(("spherical",))).model
    told = [model.nugget, model.structures[0].sill, model.structures[0].range]
    assert told == pytest.approx(fitted, rel=1e-3)
    for neighbours, estimate, variance in ((None, *expected[:2]), (16, *expected[2:])):
        kriged = Kriger(xy, zinc, Kriging(MODEL, neighbours, degree=degree), drift)(places, there)
        assert kriged.estimate == pytest.approx(estimate, rel=1e-9)
        assert kriged.variance == pytest.approx(variance, rel=1e-9)


def test_a_surface_leaves_nothing_of_itself_whatever_its_coordinates():
    rng = np.random.default_rng(1)
    xy = 4_500_000 + rng.random((50, 2)) * 1e5
    east, north = ((xy - 4_500_000) / 1e5).T
    plane, bowl = 3 + 2 * east - north, 3 + east * north - north**2
    height = rng.random(50)
    assert residuals(xy, plane, 1) == pytest.approx(0, abs=1e-9)
    assert residuals(xy, bowl, 2) == pytest.approx(0, abs=1e-9)
    assert residuals(xy, plane + 5e4 * height, 1, 1e6 * height) == pytest.approx(0, abs=1e-8)
    assert np.abs(residuals(xy, bowl, 1)).max() > 0.01
    holes = np.where(np.arange(50) == 7, np.nan, plane)
    left = residuals(xy, holes, 1)
    assert np.isnan(left[7]) and np.isfinite(np.delete(left, 7)).all()
    assert trend_terms(np.zeros((3, 4, 2)), 2).shape == (3, 4, 6)


def test_samples_that_do_not_tell_a_trend_are_refused():
    rng = np.random.default_rng(2)
    line = np.column_stack((np.arange(9.0), 2 * np.arange(9.0)))
    for xy, degree, drift, code in (
        (rng.random((3, 2)), 1, None, "trend_too_few"),
        (line, 1, None, "trend_undetermined"),
        (rng.random((9, 2)), 0, np.ones((9, 2)) * rng.random((9, 1)), "trend_undetermined"),
    ):
        with pytest.raises(SilkroadError) as refused:
            residuals(xy, rng.random(len(xy)), degree, drift)
        assert refused.value.code == code
