"""Clustering and self-organising maps against SciPy, by their definitions, and in their properties."""

import numpy as np
import pytest
from scipy.cluster.vq import kmeans2

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity import nearest
from silkroad_plugin.core.prospectivity import self_organising_map as som
from silkroad_plugin.core.prospectivity.clustering import Method, fit, lloyd, plus_plus

RANDOM = np.random.default_rng(17)
GROUPS = np.array([[0, 0, 0], [6, 0, 3], [0, 7, -3], [9, 9, 9.0]])
DATA = (GROUPS[RANDOM.choice(4, 3000, p=[0.4, 0.3, 0.2, 0.1])] + RANDOM.normal(size=(3000, 3))).T


@pytest.mark.parametrize("seed", range(4))
def test_lloyd_ends_where_scipy_ends(seed):
    first = plus_plus(DATA, 4, Method.K_MEANS, np.random.default_rng(seed))
    centres, codes, total, settled = lloyd(DATA, first, Method.K_MEANS)
    theirs, labels = kmeans2(DATA.T, first, iter=200, minit="matrix")
    assert settled
    assert centres == pytest.approx(theirs, rel=1e-9, abs=1e-9)
    assert (codes == labels).all()
    assert total == pytest.approx(((DATA.T - theirs[labels]) ** 2).sum())


@pytest.mark.parametrize("method", Method)
def test_known_groups_are_found_and_the_largest_comes_first(method):
    found = fit(DATA, 4, method, standardise=True, seed=3)
    assert found.settled and found.explained > 0.6
    assert found.scaling.back(found.centres) == pytest.approx(GROUPS, abs=0.3)
    counts = np.bincount(found.assign(DATA))
    assert (np.diff(counts) < 0).all()


def test_k_medians_minimises_steps_and_withstands_outliers():
    values = np.concatenate([RANDOM.normal(0, 1, 500), RANDOM.normal(10, 1, 400), [100.0] * 20])[None]
    medians = fit(values, 2, Method.K_MEDIANS, standardise=False)
    assert sorted(medians.centres.ravel()) == pytest.approx([0, 10], abs=0.5)
    means = fit(values, 2, Method.K_MEANS, standardise=False)
    assert means.centres.max() == pytest.approx(100)
    codes, distance = nearest.nearest_by_steps(DATA, GROUPS)
    table = np.abs(DATA.T[:, None] - GROUPS[None]).sum(2)
    assert (codes == table.argmin(1)).all() and distance == pytest.approx(table.min(1))


def test_nearest_is_the_nearest_however_many_cells_are_asked_for():
    centres = RANDOM.normal(size=(50, 3)) * 4
    codes, squared = nearest.nearest(DATA, centres)
    table = np.square(DATA.T[:, None] - centres[None]).sum(2)
    assert (codes == table.argmin(1)).all() and squared == pytest.approx(table.min(1))
    for pieces in (1, 7, 3000):
        parts = np.array_split(np.arange(3000), pieces)
        again = np.concatenate([nearest.nearest(DATA[:, part], centres)[0] for part in parts])
        assert (again == codes).all()


def test_seeds_scale_and_order():
    one, two = (fit(DATA, 4, seed=5) for _ in range(2))
    assert (one.centres == two.centres).all()
    # Another unit of a layer changes nothing where layers are standardised.
    other = fit(DATA * np.array([[1000.0], [1.0], [0.01]]), 4, seed=5)
    assert other.centres == pytest.approx(one.centres, rel=1e-6, abs=1e-9)
    assert fit(DATA, 1).explained == pytest.approx(0, abs=1e-12)
    assert [fit(DATA, k).explained for k in (1, 2, 3, 4)] == sorted(fit(DATA, k).explained for k in (1, 2, 3, 4))


def test_a_class_that_empties_takes_a_far_cell():
    centres, codes, _, _ = lloyd(
        np.array([[0.0, 0.1, 5.0, 5.1, 20.0]]), np.array([[0.0], [1000.0], [1001.0]]), Method.K_MEANS
    )
    assert sorted(np.unique(codes)) == [0, 1, 2] and np.isfinite(centres).all()


def test_too_few_values_and_cancel():
    with pytest.raises(SilkroadError, match="cluster_values"):
        fit(np.array([[1.0, 1.0, 2.0]]), 3)
    with pytest.raises(SilkroadError, match="som_values"):
        som.fit(np.ones((2, 10)), 3, 3)

    def stop(share):
        raise KeyboardInterrupt

    for run in (lambda: fit(DATA, 3, progress=stop), lambda: som.fit(DATA, 3, 3, progress=stop)):
        with pytest.raises(KeyboardInterrupt):
            run()


def test_a_batch_step_is_its_formula():
    codebook, data = RANDOM.normal(size=(6, 2)), RANDOM.normal(size=(2, 40))
    at = som.places(2, 3)
    closeness = np.exp(-np.square(at[:, None] - at[None]).sum(2) / (2 * 0.8**2))
    best = [int(np.argmin([sum((x - c) ** 2) for c in codebook])) for x in data.T]
    expected = []
    for j in range(6):
        weights = np.array([closeness[j, best[i]] for i in range(40)])
        expected.append((weights[:, None] * data.T).sum(0) / weights.sum())
    assert som.batch_step(data, codebook, closeness) == pytest.approx(np.array(expected), rel=1e-12)


def test_a_square_of_data_becomes_an_ordered_map():
    square = RANDOM.random((2, 5000))
    found = som.fit(square, 8, 8)
    assert found.topographic_error < 0.05
    centres = found.scaling.back(found.codebook).reshape(8, 8, 2)
    steps = [np.diff(centres, axis=axis) for axis in (0, 1)]
    # Along each side of the lattice one coordinate always grows or always falls.
    for step in steps:
        assert any((abs(np.sign(step[..., i]).sum()) == step[..., i].size) for i in (0, 1))
    assert found.quantisation_error < som.fit(square, 3, 3).quantisation_error
    codes, distance = found.match(square)
    assert distance.mean() == pytest.approx(found.quantisation_error)
    assert np.bincount(codes, minlength=64).min() > 0


def test_ridges_of_the_u_matrix_part_groups():
    values = np.concatenate([RANDOM.normal(0, 0.3, (2, 800)), RANDOM.normal(8, 0.3, (2, 800))], 1)
    found = som.fit(values, 4, 10)
    ridge = found.u_matrix().mean(0)
    assert 2 <= ridge.argmax() <= 7 and ridge.max() > 3 * np.median(ridge)
    # By hand: the mean distance of a corner to its three neighbours.
    nodes = found.codebook.reshape(4, 10, 2)
    gaps = [np.linalg.norm(nodes[0, 0] - nodes[at]) for at in ((0, 1), (1, 0), (1, 1))]
    assert found.u_matrix()[0, 0] == pytest.approx(np.mean(gaps))


@pytest.mark.parametrize("lattice", [(1, 1), (1, 5), (6, 1), (3, 3)])
def test_lattices_of_any_shape_and_one_layer(lattice):
    found = som.fit(RANDOM.random((1, 300)), *lattice)
    assert np.isfinite(found.codebook).all() and found.codebook.shape == (lattice[0] * lattice[1], 1)
    assert np.isfinite(found.u_matrix()).all() and 0 <= found.topographic_error <= 1


def test_the_map_does_not_depend_on_chance():
    assert (som.fit(DATA, 5, 6).codebook == som.fit(DATA, 5, 6).codebook).all()
