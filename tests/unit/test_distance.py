"""Distances to features: against brute force on the plane, and geodesics against pyproj."""

import tracemalloc
from threading import Event

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.core.evidence.distance import Chains, FeatureDistance
from silkroad_plugin.core.geodesy import Ellipsoid

SINGLE = {"rel": 5e-7, "abs": 1e-5}  # of blocks, which are measured in single precision; cells of the size of 1


def walks(random, count, steps, scale, box):
    """Random lines as chains."""
    lines = [np.cumsum(random.normal(0, scale, (steps, 2)), axis=0) + random.uniform(0, box, 2) for _ in range(count)]
    joined = np.tile(np.append(np.ones(steps - 1, bool), False), count)
    return Chains(np.concatenate(lines), joined)


def to_segments(x, y, chains):
    """The distance from one point to every piece, by its definition."""
    start, end = chains.xy[:-1][chains.joined[:-1]], chains.xy[1:][chains.joined[:-1]]
    along, offset = end - start, np.array([x, y]) - start
    t = np.clip((along * offset).sum(1) / (along**2).sum(1), 0, 1)
    return np.linalg.norm(offset - t[:, None] * along, axis=1).min()


@pytest.mark.parametrize("scale", [0.5, 5.0, 60.0])
def test_lines_on_the_plane_are_exact_however_coarse_their_vertices(scale):
    random = np.random.default_rng(3)
    chains = walks(random, 12, 40, scale, 500)
    x, y = random.uniform(-100, 600, (2, 400))
    found = FeatureDistance(chains, 1.0)(x, y)
    assert found == pytest.approx([to_segments(a, b, chains) for a, b in zip(x, y, strict=True)], abs=1e-8)


def test_points_joined_by_nothing_stay_points():
    chains = Chains(np.array([[0.0, 0.0], [10.0, 0.0]]), np.array([False, False]))
    assert FeatureDistance(chains, 1.0)(np.array([5.0]), np.array([0.0])) == pytest.approx([5.0])


def test_one_point_and_the_limit():
    measure = FeatureDistance(Chains(np.zeros((1, 2)), np.array([False])), 1000.0, limit=2500.0)
    assert measure(np.array([0.0, 1.0, 9.0]), np.zeros(3)) == pytest.approx([0, 1000, 2500])


def test_a_limit_does_not_change_what_lies_within_it():
    random = np.random.default_rng(4)
    chains = walks(random, 8, 30, 20.0, 500)
    x, y = random.uniform(0, 500, (2, 500))
    free = FeatureDistance(chains, 1.0)(x, y)
    assert FeatureDistance(chains, 1.0, limit=60.0)(x, y) == pytest.approx(np.minimum(free, 60), abs=1e-8)


def test_vincenty_against_pyproj_everywhere_but_at_the_antipodes():
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    random = np.random.default_rng(5)
    lon1, lon2 = random.uniform(-180, 180, (2, 5000))
    lat1, lat2 = random.uniform(-89.9, 89.9, (2, 5000))
    true = geod.inv(lon1, lat1, lon2, lat2)[2]
    near = true < 19_900_000
    found = Ellipsoid().distance(*np.radians([lon1, lat1, lon2, lat2]))
    assert found[near] == pytest.approx(true[near], abs=1e-3)
    assert found[~near] == pytest.approx(true[~near], rel=0.007)
    assert Ellipsoid().distance(0.1, 0.2, 0.1, 0.2) == 0


@pytest.mark.parametrize("south", [0.0, 45.0, 60.0, 70.0])
def test_geodesic_distance_to_lines_against_dense_points(south):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    random = np.random.default_rng(int(south))
    line = np.cumsum(random.uniform(-0.4, 0.6, (12, 2)), axis=0) * [1, 0.5] + [75, south + 1]
    share = np.linspace(0, 11, 1101)
    dense = np.stack([np.interp(share, np.arange(12), line[:, i]) for i in (0, 1)], axis=1)
    chains = Chains(dense, np.append(np.ones(1100, bool), False))
    x, y = random.uniform(70, 84, 60), random.uniform(south, south + 5, 60)
    found = FeatureDistance(chains, np.pi / 180, Ellipsoid())(x, y)
    fine = np.stack([np.interp(np.linspace(0, 1100, 110001), np.arange(1101), dense[:, i]) for i in (0, 1)])
    for a, b, distance in zip(x, y, found, strict=True):
        roughly = np.argsort((fine[0] - a) ** 2 * np.cos(np.radians(b)) ** 2 + (fine[1] - b) ** 2)[:20000]
        true = geod.inv(np.full(20000, a), np.full(20000, b), *fine[:, roughly])[2].min()
        # The dense points lie about 6 m apart, so their nearest is at most that much too far.
        assert distance == pytest.approx(true, abs=max(3.0, 1e-5 * true))


def test_the_180th_meridian_is_no_wall():
    measure = FeatureDistance(Chains(np.array([[179.9, 65.0]]), np.array([False])), np.pi / 180, Ellipsoid())
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    assert measure(np.array([-179.9]), np.array([65.0])) == pytest.approx(
        [geod.inv(-179.9, 65, 179.9, 65)[2]], abs=0.01
    )


def test_a_cancel_does_not_wait_for_the_tree(monkeypatch):
    go = Event()
    monkeypatch.setattr("silkroad_plugin.core.evidence.distance.Pieces", lambda *pieces: go.wait(60))

    def tick():
        raise Cancelled

    with pytest.raises(Cancelled):
        FeatureDistance(Chains(np.zeros((1, 2)), np.array([False])), 1.0, tick=tick)
    go.set()


def test_a_cancel_does_not_wait_for_the_places(monkeypatch):
    go, calls = Event(), []

    def tick():
        calls.append(1)
        raise Cancelled

    measure = FeatureDistance(Chains(np.zeros((1, 2)), np.array([False])), 1.0)
    measure._tick = tick
    monkeypatch.setattr(measure, "_measured", lambda *places: go.wait(60))
    with pytest.raises(Cancelled):
        measure(np.arange(3000.0), np.arange(3000.0)[:, None])
    go.set()
    assert len(calls) == 1


def squares(columns, rows):
    return np.arange(columns) + 0.5, np.arange(rows)[:, None] + 0.5


def by_tree(points, x, y):
    """SciPy's k-d tree, which knows nothing but points."""
    return cKDTree(points).query(np.stack(np.broadcast_arrays(x, y), axis=-1))[0]


def scattered(points):
    return Chains(points, np.zeros(len(points), bool))


@pytest.mark.parametrize("size", [(1, 1), (64, 64), (3, 700), (300, 5), (130, 257)])
def test_a_block_of_any_shape_is_what_its_places_are(size):
    random = np.random.default_rng(7)
    measure = FeatureDistance(walks(random, 5, 50, 15.0, 300), 1.0)
    x, y = squares(*size)
    one_by_one = measure(*(values.ravel() for values in np.broadcast_arrays(x, y)))
    assert measure(x, y).ravel() == pytest.approx(one_by_one, **SINGLE)


@pytest.mark.parametrize(
    "box",
    [(200.0, 200.0), (1.0, 0.3), (1e-6, 1e-6), (300.0, 0.0)],
    ids=["spread", "in a cell", "in a spot", "in a row"],
)
def test_crowds_of_points(box):
    points = 20 + np.random.default_rng(8).random((30000, 2)) * box
    x, y = squares(150, 90)
    assert FeatureDistance(scattered(points), 1.0)(x, y) == pytest.approx(by_tree(points, x, y), **SINGLE)


def measured(chains, x, y):
    """The distances, and the most memory that measuring them took beside the tree of pieces."""
    measure = FeatureDistance(chains, 1.0)
    tracemalloc.start()
    found = measure(x, y)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found, peak


def test_a_crowd_of_points_takes_little_memory():
    points = 75 + np.random.default_rng(8).random((100_000, 2)) * 0.01  # samples of one pit
    found, peak = measured(scattered(points), *squares(150, 150))
    assert peak < 150e6
    assert found == pytest.approx(by_tree(points, *squares(150, 150)), **SINGLE)


def test_long_lines_across_everything_take_little_memory():
    chains = Chains(np.random.default_rng(12).random((20_000, 2)) * 256, np.tile([True, False], 10_000))
    x, y = squares(256, 256)
    found, peak = measured(chains, x, y)
    assert peak < 150e6
    for row, column in np.random.default_rng(13).integers(256, size=(50, 2)):
        assert found[row, column] == pytest.approx(to_segments(x[column], y[row, 0], chains), **SINGLE)


def test_one_place_before_points_in_a_row_beyond_the_limit():
    """All that tells the nearest from the others is lost to rounding here, and all of it is too far."""
    random = np.random.default_rng(11)
    for _ in range(400):
        turn, scale, away = random.uniform(0, 2 * np.pi), 10 ** random.uniform(-4, 4), 10 ** random.uniform(-3, 5)
        way, first = np.array([np.cos(turn), np.sin(turn)]), random.uniform(-1e6, 1e6, 2)
        points = first + random.random((300, 1)) * scale * way
        x, y = (first - away * way)[:, None]
        assert FeatureDistance(scattered(points), 1.0)(x, y) == pytest.approx(by_tree(points, x, y), abs=1e-8)
        assert FeatureDistance(scattered(points), 1.0, limit=away / 10)(x, y) == away / 10


def test_points_that_are_equally_far():
    turn = np.random.default_rng(9).uniform(0, 2 * np.pi, 3000)
    ring = 50.5 + 40 * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    x, y = squares(100, 100)
    assert FeatureDistance(scattered(ring), 1.0)(x, y) == pytest.approx(by_tree(ring, x, y), **SINGLE)


def test_crowds_of_points_in_degrees():
    ring = 80 + 0.3 * np.exp(2j * np.pi * np.random.default_rng(9).random(300))
    spot = 80.2 + 0.01 * np.random.default_rng(10).random(300) * np.exp(1j)
    points = np.column_stack([np.append(ring.real, spot.real), 45 + np.append(ring.imag, spot.imag)])
    lon, lat = 79.5 + np.arange(40) / 40, 44.5 + np.arange(30)[:, None] / 30
    expected = [
        Ellipsoid().distance(*np.radians(np.broadcast_arrays(x, y, *points.T))).min()
        for x, y in zip(*(values.ravel() for values in np.broadcast_arrays(lon, lat)), strict=True)
    ]
    measure = FeatureDistance(scattered(points), np.pi / 180, Ellipsoid())
    # The nearest in space need not be the nearest along the ellipsoid: they differ by a millionth at most here.
    assert measure(lon, lat).ravel() == pytest.approx(expected, rel=1e-6, abs=0.01)


def test_many_samples_in_one_place_count_once():
    places = np.repeat([[3.0, 4.0], [80.0, 9.0]], 500_000, axis=0)
    measure = FeatureDistance(scattered(places), 1.0)
    assert measure(*squares(100, 20)) == pytest.approx(by_tree(places[[0, -1]], *squares(100, 20)))
    assert len(measure._angles) == 2


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32 - 1))
def test_any_lines_and_points_by_their_definition(seed):
    """Crossing, closed, repeated, of no length, far away; with a limit what is beyond it is the limit."""
    random = np.random.default_rng(seed)
    count = int(random.integers(1, 40))
    xy = np.round(random.normal(0, 10 ** random.uniform(0, 3), (count, 2)) + random.uniform(-1e6, 1e6, 2), 1)
    xy[random.random(count) < 0.2] = xy[0]
    chains = Chains(xy, random.random(count) < 0.8)
    x, y = xy[0, 0] + np.linspace(-90, 90, 70), xy[0, 1] + np.linspace(-50, 50, 40)[:, None]
    start, joined = xy, np.append(chains.joined[:-1], False)
    along = np.where(joined[:, None], np.roll(xy, -1, axis=0) - xy, 0)
    offset = np.stack(np.broadcast_arrays(x, y), axis=-1)[:, :, None] - start
    length2 = (along**2).sum(-1)
    share = np.clip((offset * along).sum(-1) / np.where(length2 > 0, length2, 1), 0, 1)
    expected = np.linalg.norm(offset - share[..., None] * along, axis=-1).min(-1)
    limit = float(random.uniform(0, 100))
    for farthest in (np.inf, limit):
        measure, nearer = FeatureDistance(chains, 1.0, limit=farthest), np.minimum(expected, farthest)
        assert measure(x, y) == pytest.approx(nearer, **SINGLE)
        one_by_one = measure(*(values.ravel() for values in np.broadcast_arrays(x, y)))
        assert one_by_one == pytest.approx(nearer.ravel(), rel=1e-9, abs=1e-6)


def test_no_place_has_no_distance():
    assert FeatureDistance(Chains(np.zeros((1, 2)), np.array([False])), 1.0)(np.empty(0), np.empty(0)).shape == (0,)
