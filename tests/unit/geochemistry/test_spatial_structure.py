"""Structure against chance: white noise passes as often as the level says, real structure nearly always."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.spatial_structure import LEVEL, spacing, structure_p
from silkroad_plugin.core.geochemistry.variogram_model import Structure


def field(seed, nugget, range_, sigma=0.5, count=300):
    """Contents at random places in a unit of their mean spacing, lognormal with a spherical variogram of sill 1."""
    generator = np.random.default_rng(seed)
    xy = generator.uniform(0, np.sqrt(count), (count, 2))
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    rise = Structure("spherical", 1.0, range_).rise(apart / range_)
    covariance = (1 - nugget) * (1 - rise) + (nugget + 1e-9) * np.eye(count)
    return xy, np.exp(sigma * np.linalg.cholesky(covariance) @ generator.normal(size=count))


def test_white_noise_passes_no_oftener_than_the_level():
    found = []
    for seed in range(300):
        generator = np.random.default_rng(900 + seed)
        found.append(structure_p(generator.random((300, 2)) * 1e5, generator.lognormal(3, 0.5, 300)))
    assert LEVEL == 0.05 and np.mean(np.array(found) <= LEVEL) <= 0.075  # two standard errors above
    assert np.mean(np.array(found) <= 0.5) == pytest.approx(0.5, abs=0.09)


@pytest.mark.parametrize("nugget, range_, sigma", [(0.3, 5, 0.5), (0.3, 5, 1.2), (0.5, 3, 0.5)])
def test_structure_passes(nugget, range_, sigma):
    found = [structure_p(*field(seed, nugget, range_, sigma)) for seed in range(60)]
    assert np.mean(np.array(found) <= LEVEL) >= 0.95


def test_neither_order_nor_unit_nor_scale_matters_and_more_samples_are_drawn_from():
    xy, values = field(1, 0.7, 2)
    p, order = structure_p(xy, values), np.random.default_rng(0).permutation(300)
    assert structure_p(xy[order], values[order]) == p
    assert structure_p(1000 * xy, 7 * values**2) == p
    many = field(2, 0.3, 5, count=1500)
    assert structure_p(*many) == 1 / 200
    noise = np.random.default_rng(3).permutation(many[1])
    assert structure_p(many[0], noise) > LEVEL


def test_determinations_at_one_place_are_no_structure():
    """Repeats of white noise are alike; what lies elsewhere is not."""
    generator, passed = np.random.default_rng(5), 0
    for _ in range(40):
        xy = np.repeat(generator.random((100, 2)), 2, axis=0)
        values = np.repeat(generator.normal(size=100), 2) + generator.normal(0, 0.01, 200)
        distance = np.hypot(*(xy[::2][:, None] - xy[::2][None]).transpose(2, 0, 1))
        assert (distance[~np.eye(100, dtype=bool)] > 0).all()
        passed += structure_p(xy, values) <= 0.005
    assert passed < 10  # were they compared with each other, all would pass


def test_few_samples_show_nothing_and_refusals():
    assert structure_p(np.eye(2), np.array([1.0, 2.0])) == 1
    assert 0 < structure_p(np.random.default_rng(0).random((5, 2)), np.arange(5.0)) <= 1
    assert structure_p(np.random.default_rng(0).random((20, 2)), np.ones(20)) == 1
    with pytest.raises(SilkroadError, match="samples_too_few"):
        structure_p(np.zeros((1, 2)), np.ones(1))


def test_spacing_is_the_side_of_a_net_and_about_that_of_places_at_random():
    x, y = (part.ravel() * 250.0 for part in np.meshgrid(np.arange(20), np.arange(20)))
    assert spacing(np.column_stack((x, y))) == 250
    at_random = np.random.default_rng(1).uniform(0, 100, (2500, 2))
    assert spacing(at_random) == pytest.approx(2, rel=0.15)
    assert spacing(np.array([[0.0, 0.0], [3.0, 4.0]])) == 5
