"""Kriging against gstat (R) on the soils of the Swiss Jura, against plain systems, and its properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.cross_validation import cross_validated
from silkroad_plugin.core.geochemistry.kriging import Kriger, Kriging
from silkroad_plugin.core.geochemistry.locations import averaged
from silkroad_plugin.core.geochemistry.lognormal_kriging import brought_back, logarithms
from silkroad_plugin.core.geochemistry.trend import residuals
from silkroad_plugin.core.geochemistry.variogram import Lags, empirical_variogram
from silkroad_plugin.core.geochemistry.variogram_fit import Wanted, fit_variogram
from silkroad_plugin.core.geochemistry.variogram_model import Structure, VariogramModel
from tests.geochem_reference import columns, reference

MODEL = VariogramModel(0.1, (Structure("spherical", 0.6, 4000.0), Structure("exponential", 0.5, 3000.0, 40.0, 0.5)))
SMOOTH = VariogramModel(0.0, (Structure("spherical", 1.0, 4000.0),))


def jura(part, element):
    data = columns(f"gstat__jura_{part}")
    xy = np.array([data["Xloc"], data["Yloc"]], float).T
    return xy, np.array(data[element], float)


def survey(count=80, seed=3):
    rng = np.random.default_rng(seed)
    xy = 4_500_000 + rng.random((count, 2)) * 10_000
    return xy, np.sin(xy[:, 0] / 2000) + rng.normal(size=count) * 0.3, 4_500_000 + rng.random((25, 2)) * 10_000


@pytest.mark.parametrize("element", ["Co", "Ni", "Pb", "Zn"])
@pytest.mark.parametrize("neighbours", [None, 259])
def test_ordinary_kriging_is_that_of_gstat(element, neighbours):
    expected = reference("07_gstat_jura")["sets"][element]
    fit = expected["fit"]
    model = VariogramModel(fit["nugget"], (Structure("spherical", fit["psill"], fit["range"]),))
    places, truth = jura("validation", element)
    found = Kriger(*jura("prediction", element), Kriging(model, neighbours))(places)
    assert found.estimate[:10] == pytest.approx(expected["ok_first10"]["pred"], rel=1e-12)
    assert found.variance[:10] == pytest.approx(expected["ok_first10"]["var"], rel=1e-12)
    assert np.sqrt(np.mean((found.estimate - truth) ** 2)) == pytest.approx(expected["ok_rmse"], rel=1e-12)


def test_a_nested_model_is_that_of_gstat():
    expected = reference("07_gstat_jura")["nested_fixed_Cd"]
    model = VariogramModel(0.3, (Structure("spherical", 0.3, 0.2), Structure("spherical", 0.26, 1.3)))
    found = Kriger(*jura("prediction", "Cd"), Kriging(model, None))(jura("validation", "Cd")[0])
    assert found.estimate[:20] == pytest.approx(expected["pred"], rel=1e-12)
    assert found.variance[:20] == pytest.approx(expected["var"], rel=1e-12)
    assert found.estimate.mean() == pytest.approx(expected["mean_pred"], rel=1e-12)


def plain(xy, values, place, model, neighbours, terms):
    """Return estimate, variance and multiplier from the system of semivariances, solved for one place."""
    nearest = np.argsort(np.hypot(*(xy - place).T))[:neighbours]
    xy, values = xy[nearest], values[nearest]
    gamma = model.semivariance(xy[:, None] - xy[None])
    trend = terms((xy - place) / 10_000, nearest)
    size = trend.shape[1]
    left = np.block([[gamma, trend], [trend.T, np.zeros((size, size))]])
    right = np.concatenate((model.semivariance(xy - place), terms(np.zeros((1, 2)), None)[0]))
    solution = np.linalg.solve(left, right)
    multiplier = solution[len(values) :] @ right[len(values) :]
    return solution[: len(values)] @ values, solution @ right, multiplier


def trend(degree):
    def terms(offsets, _):
        x, y = offsets.T
        return np.stack([np.ones(len(x)), x, y, x * x, x * y, y * y][: (1, 3, 6)[degree]], 1)

    return terms


@pytest.mark.parametrize("neighbours", [None, 16])
@pytest.mark.parametrize("degree", [0, 1, 2])
def test_each_place_gets_what_its_system_says(degree, neighbours):
    xy, values, places = survey()
    found = Kriger(xy, values, Kriging(MODEL, neighbours, degree=degree))(places)
    expected = np.array([plain(xy, values, place, MODEL, neighbours or 80, trend(degree)) for place in places])
    assert found.estimate == pytest.approx(expected[:, 0], rel=1e-9, abs=1e-9)
    assert found.variance == pytest.approx(expected[:, 1], rel=1e-9)
    assert found.singular == 0
    if degree == 0:
        assert found.lagrange == pytest.approx(expected[:, 2], rel=1e-8, abs=1e-12)


# krige(Zn ~ Ni, prediction, validation[1:5, ], vgm(450, "Sph", 0.9, 150), nmax) of gstat 2.1.0 in R 4.2.2.
NICKEL = {
    16: (
        [69.9935609955151, 90.3737948752865, 127.2196437769473, 49.4907979936477, 66.1890210588932],
        [373.637871386878, 301.686216125655, 433.586576728464, 419.880137025183, 491.394459355131],
    ),
    None: (
        [70.0464837045983, 91.8647467075752, 119.5956488210921, 59.9659357154747, 62.3346934239991],
        [265.031985547653, 296.833919269869, 413.656871139560, 335.926838050482, 416.276508465382],
    ),
}


@pytest.mark.parametrize("neighbours", [16, None])
def test_zinc_with_the_drift_of_nickel_is_that_of_gstat(neighbours):
    model = VariogramModel(150, (Structure("spherical", 450, 0.9),))
    xy, zinc = jura("prediction", "Zn")
    kriger = Kriger(xy, zinc, Kriging(model, neighbours), drift=jura("prediction", "Ni")[1])
    places, nickel = jura("validation", "Ni")
    found = kriger(places[:5], nickel[:5])
    assert found.estimate == pytest.approx(NICKEL[neighbours][0], rel=1e-12)
    assert found.variance == pytest.approx(NICKEL[neighbours][1], rel=1e-12)
    if neighbours is None:  # krige.cv; with 16 of them samples of the grid are equally far, and either may count
        validation = cross_validated(kriger, len(zinc))
        assert validation.estimate[:3] == pytest.approx(
            [83.8925516114297, 76.4131419939231, 79.1922698590073], rel=1e-12
        )
        assert validation.mean_error == pytest.approx(0.217895252345625, rel=1e-10)
        assert validation.root_mean_square_error == pytest.approx(17.173407700685534, rel=1e-12)
        assert validation.mean_squared_deviation_ratio == pytest.approx(1.062173970691662, rel=1e-12)


def test_the_variogram_of_what_nickel_leaves_of_zinc_is_that_of_gstat():
    """fit.variogram(variogram(Zn ~ Ni, width = 0.1, cutoff = 2), vgm(300, "Sph", 0.8, 100)), called six times over.

    Called once, gstat stops 0.1 % short of the minimum; each further call starts where the last one stopped.
    """
    xy, zinc = jura("prediction", "Zn")
    left = residuals(xy, zinc, 0, jura("prediction", "Ni")[1])
    found = empirical_variogram(xy, left, Lags(0.1, 2.0))
    gamma = [169.946072284542, 334.095936588217, 401.251754339136, 414.481161053821]
    assert found.semivariance[:4] == pytest.approx(gamma, rel=1e-12)
    model = fit_variogram(found, Wanted()).model
    (structure,) = model.structures
    told = [model.nugget, structure.sill, structure.range]
    assert told == pytest.approx([121.587785878148, 339.208345895528, 0.378106267766], rel=1e-4)


@pytest.mark.parametrize("neighbours", [None, 20])
def test_external_drift_gets_what_its_system_says(neighbours):
    xy, values, places = survey()
    height = xy[:, 0] ** 2 / 1e9 + np.cos(xy[:, 1] / 1500)
    there = places[:, 0] ** 2 / 1e9 + np.cos(places[:, 1] / 1500)
    found = Kriger(xy, values, Kriging(MODEL, neighbours), drift=height)(places, there)
    for row, place in enumerate(places):

        def terms(offsets, nearest, row=row):
            column = [there[row]] if nearest is None else height[nearest]
            return np.stack((np.ones(len(offsets)), column), 1)

        estimate, variance, _ = plain(xy, values, place, MODEL, neighbours or 80, terms)
        assert found.estimate[row] == pytest.approx(estimate, rel=1e-7, abs=1e-7)
        assert found.variance[row] == pytest.approx(variance, rel=1e-7)


@pytest.mark.parametrize("neighbours", [None, 16])
@pytest.mark.parametrize("degree", [1, 2])
def test_a_trend_that_is_in_the_model_is_reproduced(degree, neighbours):
    xy, _, places = survey()

    def field(at):
        x, y = (at.T - 4_500_000) / 1000
        return 3 + 2 * x - y + (degree > 1) * (0.3 * x * x - 0.2 * x * y)

    found = Kriger(xy, field(xy), Kriging(MODEL, neighbours, degree=degree))(places)
    assert found.estimate == pytest.approx(field(places), rel=1e-7, abs=1e-7)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**31 - 1), st.sampled_from([4, 12, None]), st.sampled_from([MODEL, SMOOTH]))
def test_data_are_honoured_and_variance_is_never_negative(seed, neighbours, model):
    xy, values, places = survey(40, seed)
    found = Kriger(xy, values, Kriging(model, neighbours))(np.concatenate((xy, places)))
    assert found.estimate[:40] == pytest.approx(values, rel=1e-9, abs=1e-9)
    assert found.variance[:40] == pytest.approx(np.zeros(40), abs=1e-9)
    assert (found.variance >= 0).all()
    assert (found.variance[40:] > 0).all()


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 2**31 - 1), st.sampled_from([8, None]))
def test_neither_the_order_of_rows_nor_of_places_matters(seed, neighbours):
    xy, values, places = survey(50, seed)
    xy = np.round(xy, -3) + np.arange(50)[:, None] % 7 * 100.0
    rng = np.random.default_rng(seed)
    _, first = np.unique(xy, axis=0, return_index=True)
    xy, values = xy[first], values[first]
    rows, order = rng.permutation(len(xy)), rng.permutation(len(places))
    one = Kriger(xy, values, Kriging(SMOOTH, neighbours))(places)
    other = Kriger(xy[rows], values[rows], Kriging(SMOOTH, neighbours))(places[order])
    assert other.estimate == pytest.approx(one.estimate[order], rel=1e-12, abs=1e-12)


def test_blocks_do_not_show(monkeypatch):
    rng = np.random.default_rng(1)
    xy, values, places = rng.random((400, 2)) * 9000, rng.random(400), rng.random((300, 2)) * 9000
    whole = Kriger(xy, values, Kriging(MODEL))(places)
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.kriging.TOGETHER", 37 * 256)
    parts = Kriger(xy, values, Kriging(MODEL))(places)
    assert parts.estimate == pytest.approx(whole.estimate, rel=1e-10)
    assert parts.variance == pytest.approx(whole.variance, rel=1e-10)


def test_a_plane_is_found_at_its_place_and_not_upside_down():
    east, north = np.meshgrid(np.arange(0, 10_000, 700.0), np.arange(0, 10_000, 700.0))
    xy = np.column_stack((east.ravel(), north.ravel()))
    places = np.array([[2000.0, 1000.0], [2000.0, 8000.0]])
    found = Kriger(xy, xy[:, 1], Kriging(VariogramModel(0.0, (Structure("gaussian", 1e7, 6000.0),))))(places)
    assert found.estimate == pytest.approx([1000, 8000], abs=1)


def test_the_radius_and_the_fewest_samples_leave_places_empty():
    xy = np.array([[0.0, 0.0], [100.0, 0.0], [5000.0, 0.0]])
    kriger = Kriger(xy, np.array([1.0, 2.0, 3.0]), Kriging(SMOOTH, 3, radius=100.0, fewest=2))
    found = kriger(np.array([[0.0, 0.0], [50.0, 0.0], [4950.0, 0.0], [20_000.0, 0.0], [np.nan, 0.0]]))
    assert found.neighbours.tolist() == [2, 2, 1, 0, 0]
    assert np.isfinite(found.estimate).tolist() == [True, True, False, False, False]
    assert found.singular == 0


def test_places_without_a_single_answer_are_counted_not_invented():
    """All samples on one line say nothing about the slope across it."""
    xy = np.column_stack((np.arange(20.0) * 100, np.zeros(20)))
    found = Kriger(xy, np.arange(20.0), Kriging(SMOOTH, 8, degree=1))(np.array([[450.0, 300.0]]))
    assert np.isnan(found.estimate).all()
    assert found.singular == 1
    with pytest.raises(SilkroadError) as caught:
        Kriger(xy, np.arange(20.0), Kriging(SMOOTH, None, degree=1))(np.array([[450.0, 300.0]]))
    assert caught.value.code == "kriging_singular"


@pytest.mark.parametrize(("neighbours", "degree"), [(None, 0), (None, 1), (12, 0), (12, 1)])
def test_cross_validation_is_leaving_out_one_by_one(neighbours, degree):
    xy, values, _ = survey(40)
    kriging = Kriging(MODEL, neighbours, degree=degree)
    found = cross_validated(Kriger(xy, values, kriging), 40)
    for row in range(40):
        others = np.arange(40) != row
        alone = Kriger(xy[others], values[others], kriging)(xy[row : row + 1])
        assert found.estimate[row] == pytest.approx(alone.estimate[0], rel=1e-9, abs=1e-9)
        assert found.variance[row] == pytest.approx(alone.variance[0], rel=1e-9)
    error = found.estimate - values
    assert found.observed.tolist() == values.tolist()
    assert found.mean_error == pytest.approx(error.mean())
    assert found.root_mean_square_error == pytest.approx(np.sqrt((error**2).mean()))
    assert found.mean_squared_deviation_ratio == pytest.approx((error**2 / found.variance).mean())


@pytest.mark.parametrize("neighbours", [None, 6])
def test_lognormal_kriging_has_no_bias(neighbours):
    """For normal logarithms of mean 0 the mean of exp(Σ λ y + σ²/2 − μ) is exp(λ'Cλ/2 + σ²/2 − μ): exp(C(0)/2)."""
    xy, _, places = survey(30)
    kriging = Kriging(MODEL, neighbours)
    log = Kriger(xy, np.zeros(30), kriging)(places)
    weights = np.stack([Kriger(xy, row, kriging)(places).estimate for row in np.eye(30)], 1)
    covariance = MODEL.sill - MODEL.semivariance(xy[:, None] - xy[None])
    spread = np.einsum("mi,ij,mj->m", weights, covariance, weights)
    expected = np.exp(spread / 2) * brought_back(log)
    assert expected == pytest.approx(np.full(len(places), np.exp(MODEL.sill / 2)), rel=1e-10)
    # The form of simple kriging, without the multiplier, would be wrong by more than this.
    assert np.abs(log.lagrange).max() > 0.01


def test_lognormal_kriging_answers_in_the_unit_of_the_samples():
    xy, values, places = survey(30)
    content = np.exp(values)
    found = Kriger(xy, logarithms(content), Kriging(MODEL))(np.concatenate((xy, places)))
    assert brought_back(found)[:30] == pytest.approx(content, rel=1e-9)


def test_coincident_samples_are_refused_or_averaged():
    xy = np.array([[0.0, 0.0], [500.0, 100.0], [500.0, 100.0], [900.0, 0.0]])
    values = np.array([1.0, 2.0, 4.0, 3.0])
    with pytest.raises(SilkroadError) as caught:
        Kriger(xy, values, Kriging(SMOOTH))
    assert caught.value.code == "samples_coincident"
    assert (caught.value.values["first"], caught.value.values["second"], caught.value.values["count"]) == (2, 3, 1)
    places = averaged(xy, values)
    assert places.values.tolist() == [1, 3, 3]
    assert places.counts.tolist() == [1, 2, 1]
    assert np.isfinite(Kriger(places.xy, places.values, Kriging(SMOOTH))(xy).estimate).all()


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("kriging_degree", lambda xy, z: Kriging(MODEL, degree=3)),
        ("search_radius", lambda xy, z: Kriging(MODEL, radius=0.0)),
        ("kriging_neighbours", lambda xy, z: Kriging(MODEL, 0)),
        ("kriging_neighbours", lambda xy, z: Kriger(xy, z, Kriging(MODEL, 4, degree=2))),
        ("kriging_drift_shape", lambda xy, z: Kriger(xy, z, Kriging(MODEL), drift=z[:5])),
        ("kriging_drift_shape", lambda xy, z: Kriger(xy, z, Kriging(MODEL), drift=z)(xy)),
        ("kriging_drift_constant", lambda xy, z: Kriger(xy, z, Kriging(MODEL), drift=np.ones(len(z)))),
        ("kriging_drift_missing", lambda xy, z: Kriger(xy, z, Kriging(MODEL), drift=np.full(len(z), np.nan))),
        (
            "kriging_too_many",
            lambda xy, z: Kriger(np.random.default_rng(0).random((4001, 2)), np.ones(4001), Kriging(MODEL, None)),
        ),
        ("samples_too_few", lambda xy, z: Kriger(xy[:1], z[:1], Kriging(MODEL))),
        ("values_not_positive", lambda xy, z: Kriger(xy, logarithms(np.zeros(len(z))), Kriging(MODEL))),
    ],
)
def test_what_cannot_be_kriged_is_refused(code, call):
    xy, values, _ = survey(30)
    with pytest.raises(SilkroadError) as caught:
        call(xy, values)
    assert caught.value.code == code


def test_kriging_can_be_cancelled():
    xy, values, places = survey()

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        Kriger(xy, values, Kriging(MODEL))(places, progress=cancel)


@pytest.mark.parametrize("unit", [1e-7, 1e7])
@pytest.mark.parametrize("neighbours", [None, 12])
def test_the_unit_of_the_element_does_not_matter(unit, neighbours):
    xy, values, places = survey()
    structures = [(part.shape, part.sill * unit**2, part.range, part.azimuth, part.ratio) for part in MODEL.structures]
    model = VariogramModel(MODEL.nugget * unit**2, tuple(Structure(*part) for part in structures))
    one = Kriger(xy, values, Kriging(MODEL, neighbours, degree=1))(places)
    other = Kriger(xy, values * unit, Kriging(model, neighbours, degree=1))(places)
    assert other.estimate / unit == pytest.approx(one.estimate, rel=1e-9)
    assert other.variance / unit**2 == pytest.approx(one.variance, rel=1e-9)
    assert other.lagrange / unit**2 == pytest.approx(one.lagrange, rel=1e-9, abs=1e-12)


def test_a_gaussian_model_without_a_nugget_is_refused_where_its_matrix_is_singular():
    xy = np.mgrid[:12, :12].T.reshape(-1, 2) * 10.0
    model = VariogramModel(0.0, (Structure("gaussian", 1.0, 5000.0),))
    with pytest.raises(SilkroadError) as caught:
        Kriger(xy, xy[:, 0], Kriging(model, None))(np.array([[55.0, 52.0]]))
    assert caught.value.code == "kriging_singular"
    nugget = VariogramModel(1e-4, (Structure("gaussian", 1.0, 5000.0),))
    found = Kriger(xy, xy[:, 0], Kriging(nugget, None))(np.array([[55.0, 52.0]]))
    assert found.estimate == pytest.approx([55], abs=1)
