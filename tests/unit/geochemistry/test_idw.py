"""Inverse distance weighting against gstat (R), against a loop, and its properties."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.idw import InverseDistance, InverseDistanceWeighting
from tests.geochem_reference import columns, reference


def jura(part, element):
    data = columns(f"gstat__jura_{part}")
    xy = np.array([data["Xloc"], data["Yloc"]], float).T
    return xy, np.array(data[element], float)


@pytest.mark.parametrize("element", ["Co", "Ni", "Pb", "Zn"])
def test_all_samples_weighted_are_those_of_gstat(element):
    expected = reference("07_gstat_jura")["sets"][element]
    places, truth = jura("validation", element)
    found = InverseDistanceWeighting(*jura("prediction", element), InverseDistance(neighbours=None))(places)
    assert found.estimate[:10] == pytest.approx(expected["idw2_first10"], rel=1e-12)
    assert np.sqrt(np.mean((found.estimate - truth) ** 2)) == pytest.approx(expected["idw2_rmse"], rel=1e-12)


def counted(xy, values, place, parameters):
    """Return the estimate and the number of samples by a loop over samples from the nearest."""
    offsets = xy - place
    distance = np.hypot(*offsets.T)
    sector = (np.arctan2(*offsets.T) % (2 * np.pi) // (2 * np.pi / parameters.sectors)).astype(int)
    room = np.full(parameters.sectors, parameters.neighbours // parameters.sectors)
    weights, total, count = 0.0, 0.0, 0
    for row in np.argsort(distance):
        if distance[row] <= parameters.radius and room[sector[row]]:
            room[sector[row]] -= 1
            weights += distance[row] ** -parameters.power
            total += values[row] * distance[row] ** -parameters.power
            count += 1
    return (total / weights if count >= max(1, parameters.fewest) else np.nan), count


@settings(deadline=None, max_examples=30)
@given(
    st.integers(0, 2**31 - 1),
    st.sampled_from([1, 4, 8]),
    st.sampled_from([1.0, 2.0, 3.5]),
    st.sampled_from([np.inf, 300.0]),
)
def test_each_place_gets_the_nearest_of_each_sector(seed, sectors, power, radius):
    rng = np.random.default_rng(seed)
    xy, values, places = rng.random((120, 2)) * 1000, rng.normal(size=120), rng.random((15, 2)) * 1000
    parameters = InverseDistance(power, 16, radius, 3, sectors)
    found = InverseDistanceWeighting(xy, values, parameters)(places)
    expected = np.array([counted(xy, values, place, parameters) for place in places])
    assert found.estimate == pytest.approx(expected[:, 0], rel=1e-9, nan_ok=True)
    assert found.neighbours.tolist() == expected[:, 1].astype(int).tolist()


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 2**31 - 1), st.sampled_from([1, 4]))
def test_estimates_stay_within_the_values_and_honour_them(seed, sectors):
    rng = np.random.default_rng(seed)
    xy, values = rng.random((60, 2)) * 1000, rng.lognormal(size=60)
    weighting = InverseDistanceWeighting(xy, values, InverseDistance(sectors=sectors, neighbours=8))
    assert np.array_equal(weighting(xy).estimate, values)
    estimate = weighting(rng.random((50, 2)) * 2000 - 500).estimate
    assert (estimate >= values.min() * (1 - 1e-12)).all()
    assert (estimate <= values.max() * (1 + 1e-12)).all()


def test_neither_the_order_of_rows_nor_blocks_matter(monkeypatch):
    rng = np.random.default_rng(2)
    xy, values = rng.integers(0, 30, (200, 2)) * 10.0, rng.random(200)
    values[::9] = np.nan
    places, order = rng.integers(0, 30, (100, 2)) * 10.0 + 5, rng.permutation(200)
    one = InverseDistanceWeighting(xy, values, InverseDistance())(places)
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.idw.TOGETHER", 7)
    other = InverseDistanceWeighting(xy[order], values[order], InverseDistance())(places)
    assert np.array_equal(one.estimate, other.estimate)


def test_samples_at_one_place_give_their_mean_there():
    xy = np.array([[0.0, 0.0], [0.0, 0.0], [50.0, 0.0]])
    found = InverseDistanceWeighting(xy, np.array([1.0, 3.0, 9.0]), InverseDistance())(xy)
    assert found.estimate.tolist() == [2, 2, 9]


def test_places_with_too_few_samples_stay_empty():
    weighting = InverseDistanceWeighting(np.zeros((1, 2)), np.ones(1), InverseDistance(radius=10.0))
    found = weighting(np.array([[10.0, 0.0], [10.1, 0.0], [np.nan, 0.0]]))
    assert found.neighbours.tolist() == [1, 0, 0]
    assert np.isfinite(found.estimate).tolist() == [True, False, False]


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("idw_power", lambda: InverseDistance(power=0.0)),
        ("search_radius", lambda: InverseDistance(radius=-1.0)),
        ("idw_sectors", lambda: InverseDistance(neighbours=3, sectors=4)),
        ("idw_sectors", lambda: InverseDistance(sectors=0)),
        ("samples_too_few", lambda: InverseDistanceWeighting(np.zeros((2, 2)), np.full(2, np.nan), InverseDistance())),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call()
    assert caught.value.code == code


def test_weighting_can_be_cancelled():
    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        InverseDistanceWeighting(np.zeros((1, 2)), np.ones(1), InverseDistance())(np.ones((3, 2)), cancel)
