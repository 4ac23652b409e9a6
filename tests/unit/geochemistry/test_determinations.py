"""Determinations keep what the laboratory said: bounds and reason beside the number."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.determinations import Determinations, Qualifier
from silkroad_plugin.core.geochemistry.qualifiers import step_intervals

NAN, INF = np.nan, np.inf


def five():
    """Return one determination of each kind, in ppm."""
    return Determinations([2.0, NAN, NAN, NAN, NAN], [0, 1, 2, 3, 4], [2, 0, 100, 1, NAN], [2, 0.5, INF, 4, NAN], "ppm")


def test_masks_tell_the_kinds_apart():
    d = five()
    assert len(d) == 5
    assert d.exact.tolist() == [True, False, False, False, False]
    assert d.censored.tolist() == [False, True, True, True, False]
    assert d.known.tolist() == [True, True, True, True, False]
    assert d.below.nonzero()[0].tolist() == [1]
    assert d.above.nonzero()[0].tolist() == [2]
    assert d.interval.nonzero()[0].tolist() == [3]
    assert d.detection_limits().tolist() == [0.5]


def test_a_limit_goes_with_the_value_into_another_unit():
    d = five().scaled(1000, "ppb")
    assert d.unit == "ppb"
    assert d.value[0] == 2000
    assert d.upper.tolist()[:4] == [2000, 500, INF, 4000]
    assert d.lower.tolist()[:4] == [2000, 0, 100_000, 1000]
    with pytest.raises(SilkroadError, match="unit_factor"):
        d.scaled(0, "ppb")


def test_substitution_is_a_preview():
    assert five().substituted()[:4].tolist() == [2, 0.25, 100, 2]
    assert np.isnan(five().substituted()[4])
    with pytest.raises(SilkroadError, match="substitution_share"):
        five().substituted(0)


def test_rows_are_taken_by_number_and_by_mask():
    d = five()
    assert d.take([3, 0]).qualifier.tolist() == [Qualifier.INTERVAL, Qualifier.EXACT]
    assert d.take(d.known).upper.tolist() == [2, 0.5, INF, 4]


@pytest.mark.parametrize(
    "row",
    [
        (NAN, 0, NAN, NAN),  # exact without a number
        (-1, 0, -1, -1),  # a negative content
        (1, 0, 0, 1),  # a number with wide bounds
        (1, 1, 0, 1),  # a number below a limit
        (NAN, 1, 0, 0),  # a limit of 0
        (NAN, 2, 5, 9),  # above, yet bounded
        (NAN, 3, 5, 5),  # an empty interval
        (NAN, 4, 0, NAN),  # missing, yet bounded
        (NAN, 9, NAN, NAN),  # no such qualifier
    ],
)
def test_contradictions_are_refused_with_their_row(row):
    columns = [[good, bad] for good, bad in zip((1, 0, 1, 1), row, strict=True)]
    with pytest.raises(SilkroadError) as refused:
        Determinations(*columns, "ppm")
    assert refused.value.code == "determinations_bounds"
    assert refused.value.values == {"rows": "2", "count": 1}


def test_arrays_of_different_lengths_are_refused():
    with pytest.raises(SilkroadError, match="determinations_lengths"):
        Determinations([1.0], [0, 0], [1.0], [1.0], "ppm")
    with pytest.raises(SilkroadError, match="determinations_lengths"):
        Determinations.from_limits([1.0, 2.0], [True], "ppm")


def test_values_and_limits_as_tables_hold_them():
    d = Determinations.from_limits([0.5, 3, NAN, 0.2], [True, False, True, True], "ppm")
    assert d.qualifier.tolist() == [1, 0, 4, 1]
    assert d.detection_limits().tolist() == [0.2, 0.5]
    assert Determinations.from_values([1, NAN], "pct").qualifier.tolist() == [0, 4]


@given(hnp.arrays(float, 12, elements=st.floats(0.001, 1e6)), hnp.arrays(int, 12, elements=st.integers(0, 4)))
def test_bounds_alone_give_the_whole_back(limits, kinds):
    lower = np.choose(kinds, [limits, np.zeros(12), limits, limits, np.full(12, NAN)])
    upper = np.choose(kinds, [limits, limits, np.full(12, INF), 2 * limits, np.full(12, NAN)])
    d = Determinations.from_bounds(lower, upper, "ppm")
    assert d.qualifier.tolist() == kinds.tolist()
    again = d.scaled(10, "x").scaled(0.1, "ppm")
    for name in ("value", "lower", "upper"):
        assert getattr(again, name) == pytest.approx(getattr(d, name), rel=1e-15, nan_ok=True)
    known = d.substituted()[d.known]
    assert (known > 0).all()
    assert (known >= d.lower[d.known]).all()
    assert (known <= d.upper[d.known]).all()


def test_a_step_is_the_number_in_its_middle_and_traces_are_none():
    written = np.array([t * 10.0**k for k in (1, 2) for t in (1, 1.5, 2, 3, 5, 7)])
    steps = step_intervals(Determinations.from_values(written, "ppm"), (1, 1.5, 2, 3, 5, 7))
    assert steps.step.all() and not steps.exact.any()
    found = steps.at_steps()
    assert found.exact.all() and not found.censored.any()
    assert found.value == pytest.approx((steps.lower * steps.upper) ** 0.5) and np.all(found.lower == found.value)
    # What the help promises of this scale.
    assert np.abs(found.value / written - 1).max() < 0.05
    mixed = Determinations.from_bounds([0.0, 0.0, 4.0, 30.0, np.nan, 2.0], [1.0, 3.0, 9.0, np.inf, np.nan, 2.0], "ppm")
    traces = Determinations([np.nan], [Qualifier.INTERVAL], [0.0], [3.0], "ppm")
    assert mixed.at_steps().value[[2, 5]].tolist() == [6.0, 2.0]
    assert mixed.at_steps().below.tolist() == mixed.below.tolist() and mixed.at_steps().above.sum() == 1
    assert not traces.step.any() and traces.at_steps() is traces and traces.censored.all()
