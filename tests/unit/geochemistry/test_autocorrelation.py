"""Spatial autocorrelation against spdep (R) on the Meuse soils, against loops, and with islands."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.autocorrelation import (
    Neighbours,
    getis_ord,
    global_autocorrelation,
    local_moran,
)
from tests.geochem_reference import columns, reference


def meuse():
    data = columns("sp__meuse")
    xy = np.array([data["x"], data["y"]], float).T
    return xy, np.log(np.array(data["zinc"], float))


def test_moran_and_geary_are_those_of_spdep():
    expected = reference("13_spatial_autocorr_meuse")["knn8_row_std"]
    found = global_autocorrelation(*meuse(), Neighbours(nearest=8))
    assert found.moran == pytest.approx(expected["moran_I"], rel=1e-12)
    assert found.moran_expected == pytest.approx(expected["expected"], rel=1e-12)
    assert found.moran_variance == pytest.approx(expected["variance"], rel=1e-10)
    assert found.moran_z == pytest.approx(expected["z"], rel=1e-10)
    assert found.geary == pytest.approx(expected["geary_C"], rel=1e-12)
    local = local_moran(*meuse(), Neighbours(nearest=8))
    assert local.local[:20] == pytest.approx(expected["local_I_first20"], rel=1e-10)
    assert (local.p < 0.05).sum() == expected["n_local_p05"]
    assert local.local.mean() == pytest.approx(found.moran, rel=1e-12)


def test_getis_ord_is_that_of_spdep():
    expected = reference("13_spatial_autocorr_meuse")["getis_ord_Gstar_500m_binary"]
    found = getis_ord(*meuse(), Neighbours(radius=500.0))
    assert found.z[:20] == pytest.approx(expected["z_first20"], rel=1e-10)
    assert [found.z.max(), found.z.min()] == pytest.approx([expected["max"], expected["min"]], rel=1e-10)
    assert (found.z > 1.96).sum() == expected["n_gt_1_96"]
    assert (found.z < -1.96).sum() == expected["n_lt_m1_96"]


def permuted(xy, values, neighbours, row, count=4000):
    """Return mean and deviation of local I at one row with all other values shuffled."""
    rng = np.random.default_rng(0)
    distance = np.hypot(*(xy - xy[row]).T)
    near = (distance <= neighbours.radius) & (np.arange(len(xy)) != row)
    deviation = values - values.mean()
    others = np.delete(deviation, row)
    means = [rng.permutation(others)[: near.sum()].mean() for _ in range(count)]
    found = deviation[row] * np.array(means) / np.mean(deviation**2)
    return found.mean(), found.std()


def test_scores_are_those_of_shuffling_the_neighbours():
    rng = np.random.default_rng(4)
    xy, values = rng.random((60, 2)) * 1000, rng.lognormal(size=60)
    neighbours = Neighbours(radius=300.0)
    found = local_moran(xy, values, neighbours)
    for row in (3, 20, 41):
        mean, deviation = permuted(xy, values, neighbours, row)
        assert found.z[row] == pytest.approx((found.local[row] - mean) / deviation, rel=0.08, abs=0.05)


def test_islands_have_no_measure_and_do_not_count():
    rng = np.random.default_rng(2)
    xy, values = rng.random((40, 2)) * 1000, rng.normal(size=40)
    alone = np.array([[90_000.0, 0.0], [0.0, 90_000.0]])
    more, with_more = np.concatenate((xy, alone)), np.append(values, [100.0, 200.0])
    neighbours = Neighbours(radius=300.0)
    plain, islands = global_autocorrelation(xy, values, neighbours), global_autocorrelation(more, with_more, neighbours)
    assert islands.islands == 2
    assert (islands.moran, islands.moran_z, islands.geary) == (plain.moran, plain.moran_z, plain.geary)
    for measure in (local_moran, getis_ord):
        found, before = measure(more, with_more, neighbours), measure(xy, values, neighbours)
        assert found.islands.tolist() == [False] * 40 + [True] * 2
        assert np.isnan(found.z[40:]).all()
        assert np.array_equal(found.z[:40], before.z)


def test_quadrants_say_who_stands_beside_whom():
    xy = np.column_stack((np.arange(8.0), np.zeros(8)))
    values = np.array([9.0, 9.5, 9.0, 0.0, 1.0, 0.0, 9.0, 0.5])
    found = local_moran(xy, values, Neighbours(radius=1.0))
    assert found.quadrant[1] == 1
    assert found.quadrant[4] == 3
    assert found.quadrant[6] == 4
    assert found.quadrant[7] == 2
    assert found.local[1] > 0 > found.local[6]


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 2**31 - 1), st.floats(0.1, 1e6), st.floats(-1e3, 1e3))
def test_unit_and_order_do_not_matter(seed, scale, shift):
    rng = np.random.default_rng(seed)
    xy, values = rng.random((30, 2)) * 1000, rng.normal(size=30)
    values[3] = np.nan
    order = rng.permutation(30)
    for neighbours in (Neighbours(nearest=4), Neighbours(radius=400.0)):
        first = local_moran(xy, values, neighbours)
        second = local_moran(xy[order], scale * values[order] + shift * scale, neighbours)
        assert second.z == pytest.approx(first.z[order], rel=1e-5, abs=1e-5, nan_ok=True)
        assert np.isnan(first.z[3])


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("neighbours_rule", lambda xy, z: Neighbours()),
        ("neighbours_rule", lambda xy, z: Neighbours(nearest=0)),
        ("neighbours_rule", lambda xy, z: Neighbours(radius=-1.0)),
        ("neighbours_none", lambda xy, z: getis_ord(xy, z, Neighbours(radius=1e-9))),
        ("values_constant", lambda xy, z: local_moran(xy, np.ones(9), Neighbours(nearest=3))),
        ("samples_too_few", lambda xy, z: global_autocorrelation(xy[:3], z[:3], Neighbours(nearest=2))),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    rng = np.random.default_rng(0)
    with pytest.raises(SilkroadError) as caught:
        call(rng.random((9, 2)), rng.random(9))
    assert caught.value.code == code
