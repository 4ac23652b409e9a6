"""Symbols that collide are moved apart: no further than the bound, the same way each time, in real ore districts."""

from time import process_time

import numpy as np
import pytest

from silkroad_plugin import tables
from silkroad_plugin.core.cartography.displacement import apart, hosts, overlap
from silkroad_plugin.core.cartography.projection import one_sixth_albers

LIMIT, FREE = 10.0, 0.35
MOST = 0.1  # of the diameter of the smaller of two symbols


def test_overlap_is_a_share_of_the_smaller_diameter():
    places, radii = np.array([[0.0, 0.0], [4.0, 0.0], [40.0, 0.0]]), np.array([3.5, 2.0, 3.5])
    assert overlap(places, radii) == pytest.approx((3.5 + 2.0 - 4.0) / 4.0)
    assert overlap(places[:1], radii[:1]) == overlap(np.zeros((0, 2)), np.zeros(0)) == 0.0


def test_symbols_give_way_by_size_and_no_further_than_needed():
    """Two symbols on a line: what lacks is shared in the inverse ratio of their areas."""
    places, radii = np.array([[0.0, 0.0], [5.0, 0.0], [50.0, 50.0]]), np.array([4.0, 2.0, 4.0])
    found = apart(places, radii, LIMIT, 0.0)
    moves = found - places
    assert np.hypot(*(found[1] - found[0])) == pytest.approx(6.0, abs=0.05)
    assert abs(moves[1, 0]) / abs(moves[0, 0]) == pytest.approx(4.0, rel=0.1)
    assert moves[0, 0] < 0 < moves[1, 0] and abs(moves[:, 1]).max() < 1e-9
    assert (found[2] == places[2]).all(), "nobody stands in its way"


def test_two_thousand_symbols_find_room_soon():
    """A preview waits for it: 4 s when every pair that could ever meet was looked at in each step."""
    places = np.random.default_rng(1).uniform(0, 1, (2000, 2)) * [250, 180]
    radii, started = np.full(2000, 0.85), process_time()
    found = apart(places, radii, 6.0, 0.2)
    assert process_time() - started < 2.0
    assert overlap(places, radii) > 0.9 and overlap(found, radii) <= 0.02
    assert np.hypot(*(found - places).T).max() <= 6.0 + 1e-9


def test_the_bound_and_the_frame_hold_where_there_is_no_room():
    """A hundred symbols at one place, in a corner of the map."""
    places, radii = np.tile([[1.0, 1.0]], (100, 1)), np.full(100, 3.0)
    found = apart(places, radii, 8.0, 0.0, (0.0, 0.0, 200.0, 200.0))
    assert np.hypot(*(found - places).T).max() <= 8.0 + 1e-9
    assert found.min() >= 1.0 - 1e-9, "no symbol goes nearer to the frame than its place lies"
    assert len(np.unique(found.round(3), axis=0)) > 50, "they do not all go one way"
    assert (found == apart(places, radii, 8.0, 0.0, (0.0, 0.0, 200.0, 200.0))).all()


def test_symbols_of_no_size_give_way_and_spoil_nothing():
    """Two of them at one place beside a large one, which has no reason to go far."""
    places, radii = np.array([[0.0, 0.0], [0.0, 0.0], [1.0, 0.0]]), np.array([0.0, 0.0, 3.0])
    found = apart(places, radii, LIMIT, FREE)
    assert np.isfinite(found).all() and np.hypot(*(found[2] - places[2])) < 0.1
    assert (np.hypot(*(found[:2] - found[2]).T) > 3 + FREE - 0.1).all()
    assert np.isfinite(overlap(places, radii))


def test_a_point_goes_with_the_nearest_other_that_is_near_enough():
    others = np.array([[0.0, 0.0], [10.0, 0.0]])
    assert hosts(np.array([[0.2, 0.0], [9.9, 0.1], [5.0, 0.0]]), others, 0.3).tolist() == [0, 1, -1]
    assert hosts(others, np.zeros((0, 2)), 0.3).tolist() == [-1, -1]


@pytest.mark.parametrize(
    "belt, denominator, factor",
    [("altai", 5e6, 0.6), ("altai", 2.5e6, 0.9), ("tianshan", 5e6, 0.9), ("tianshan", 2.5e6, 1.0), ("", 5e6, 1.0)],
)
def test_the_ore_districts_at_their_usual_scales(belt, denominator, factor):
    rows = [row for row in tables.controlled("deposits") if belt in ("", row["belt"])]
    sizes = {row["size_class"]: float(row["diameter_mm"]) for row in tables.style("deposit_sizes")}
    lon, lat = (np.array([float(row[name]) for row in rows]) for name in ("lon", "lat"))
    plane = one_sixth_albers(lon.min(), lat.min(), lon.max(), lat.max())
    places = np.column_stack(plane.forward(lon, lat)) * 1000 / denominator
    radii = np.array([sizes[row["size_class"]] * 1.4 / 2 * factor for row in rows])
    assert overlap(places, radii) > 0.8, "without moving them, symbols hide others"
    found = apart(places, radii, LIMIT * factor, FREE * factor)
    assert overlap(found, radii) <= MOST
    assert np.hypot(*(found - places).T).max() <= LIMIT * factor + 1e-9
