"""The sketch of a set of points, by which a model finds that evidence is made of its deposits."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence.site_sketch import KEPT, share_in, sketch


def places(count, seed=1):
    rng = np.random.default_rng(seed)
    return rng.uniform(60, 110, count), rng.uniform(35, 55, count)


@pytest.mark.parametrize("count", [1, 25, KEPT, 50_000])
def test_points_are_found_among_themselves_and_others_are_not(count):
    x, y = places(count)
    text = sketch(x, y)
    assert len(text) <= 8 * KEPT
    assert share_in(text, x, y) == 1
    assert share_in(text, *places(5000, seed=2)) < 0.01


def test_some_of_the_points_and_some_others():
    (x, y), (u, v) = places(300), places(100, seed=3)
    text = sketch(x, y)
    assert share_in(text, x[:40], y[:40]) == 1
    assert share_in(text, np.append(x[:100], u), np.append(y[:100], v)) == pytest.approx(0.5, abs=0.01)
    order = np.random.default_rng(0).permutation(300)
    assert sketch(x[order], y[order]) == text, "the order does not matter"


def test_places_a_few_metres_off_are_the_same():
    x, y = places(400)
    assert share_in(sketch(x, y), x + 1e-6, y - 1e-6) > 0.95
    assert share_in(sketch(x, y), x + 0.01, y) < 0.05


@pytest.mark.parametrize("text", ["", "no sketch", "12345678zz"])
def test_what_is_no_sketch_holds_nothing(text):
    assert share_in(text, *places(10)) == 0


def test_no_points_have_an_empty_sketch():
    assert sketch([], []) == "" and share_in(sketch(*places(5)), [], []) == 0
