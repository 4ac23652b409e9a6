"""Properties that hold for any data: order, parts and monotone changes of the scores do not matter."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from silkroad_plugin.core.evidence.association import JointCounts, PairMoments, class_limits, shared_top, spearman
from silkroad_plugin.core.validation.capture import capture
from silkroad_plugin.core.validation.comparison import DeLong, holm
from silkroad_plugin.core.validation.cross_validation import pooled
from silkroad_plugin.core.validation.precision_recall import precision_recall
from silkroad_plugin.core.validation.ranking import Counter, count
from silkroad_plugin.core.validation.resampling import AT, bootstrap_band
from silkroad_plugin.core.validation.roc import auc
from silkroad_plugin.core.validation.spread import spread

WHOLE = st.integers(-20, 20)
cells = arrays(np.int64, st.integers(3, 60), elements=WHOLE)
deposits = arrays(np.int64, st.integers(2, 12), elements=WHOLE)
quick = settings(deadline=None, max_examples=60)


def parted(values, number):
    return np.array_split(values, number)


@quick
@given(cells, deposits, st.integers(1, 9), st.randoms(use_true_random=False))
def test_parts_and_order_do_not_matter(cells, deposits, number, random):
    whole = count(deposits, cells)
    order = list(range(len(cells)))
    random.shuffle(order)
    counter = Counter(deposits, moments=True)
    for part in parted(cells[order], number):
        counter.add(part)
    assert np.array_equal(counter.result().areas, whole.areas)
    assert counter.moments().first.sum() == cells.sum()
    assert counter.moments().second.sum() == (cells**2).sum()


@quick
@given(cells, deposits)
def test_ranks_alone_count(cells, deposits):
    """A score that grows with the score has the same AUC, curves and precision."""
    one, other = count(deposits, cells), count(deposits**3 + 5.0, cells**3 + 5.0)
    changed = deposits**3 + 5.0
    assert auc(deposits, one) == auc(changed, other) or np.isnan(auc(deposits, one).lower)
    assert np.array_equal(capture(deposits, one).captured, capture(changed, other).captured)
    assert precision_recall(deposits, one).average == precision_recall(changed, other).average
    assert np.array_equal(
        bootstrap_band(deposits, one, AT, 1, 30).upper, bootstrap_band(changed, other, AT, 1, 30).upper
    )


@quick
@given(cells, deposits)
def test_turning_the_score_round_turns_the_auc_round(cells, deposits):
    up, down = auc(deposits, count(deposits, cells)), auc(-deposits, count(-deposits, -cells))
    assert abs(up.value + down.value - 1) < 1e-12


@quick
@given(cells, deposits)
def test_raising_a_deposit_never_lowers_the_auc(cells, deposits):
    higher = deposits.copy()
    higher[0] += 3
    assert auc(higher, count(higher, cells)).value >= auc(deposits, count(deposits, cells)).value - 1e-12


@quick
@given(cells, deposits, st.integers(1, 7))
def test_the_paired_test_does_not_see_parts(cells, deposits, number):
    other = np.roll(cells, 1)
    whole, pieces = (DeLong([deposits, deposits[::-1]]) for _ in range(2))
    whole.add([cells, other])
    for one, two in zip(parted(cells, number), parted(other, number), strict=True):
        pieces.add([one, two])
    assert np.allclose(whole.result().values, pieces.result().values)
    assert np.allclose(whole.result().covariance, pieces.result().covariance)
    values = np.linalg.eigvalsh(whole.result().covariance)
    assert values.min() > -1e-12


@quick
@given(cells, st.integers(1, 7), st.floats(0.01, 1))
def test_agreement_of_layers(values, number, share):
    other = np.roll(values, 1)
    joint, moments = JointCounts([class_limits(values)] * 2), PairMoments([0, 0], [7, 7])
    for one, two in zip(parted(values, number), parted(other, number), strict=True):
        joint.add([one, two], [None, None])
        moments.add([one, two], [None, None])
    found = moments.correlation()
    assert np.isnan(found[0, 1]) or -1 <= found[0, 1] <= 1
    assert np.isnan(found[0, 1]) == (len(np.unique(values)) == 1)
    table = joint.table(0, 1)
    assert table.sum() == len(values)
    rank = spearman(table)
    assert np.isnan(rank) or -1 - 1e-12 <= rank <= 1 + 1e-12
    assert -1e-12 <= shared_top(table, share) <= 1 + 1e-12
    same = JointCounts([class_limits(values)] * 2)
    same.add([values, values], [None, None])
    assert np.isnan(spearman(same.table(0, 1))) or spearman(same.table(0, 1)) > 1 - 1e-12


@quick
@given(arrays(float, st.tuples(st.integers(2, 9), st.integers(1, 12)), elements=st.floats(-1e3, 1e3)))
def test_spread_does_not_see_the_order_of_runs(runs):
    one, other = spread(runs), spread(runs[::-1])
    for name in ("mean", "std", "lower", "upper"):
        assert np.allclose(getattr(one, name), getattr(other, name), atol=1e-6)
    assert (one.lower <= one.upper).all() and (one.std >= 0).all()
    assert (one.mean >= runs.min(0) - 1e-9).all() and (one.mean <= runs.max(0) + 1e-9).all()


@quick
@given(arrays(float, st.integers(1, 10), elements=st.floats(0, 1)))
def test_holm_is_no_smaller_and_keeps_the_order(p):
    found = holm(p)
    assert (found >= p).all() and (found <= 1).all()
    assert (np.diff(found[np.argsort(p, kind="stable")]) >= 0).all()


@quick
@given(arrays(float, st.integers(2, 30), elements=st.floats(0, 1)), st.integers(1, 5))
def test_pooled_auc_is_the_mean_whatever_the_groups(beaten, groups):
    found = pooled(beaten, np.arange(len(beaten)) % groups)
    assert abs(found.value - beaten.mean()) < 1e-12
    if np.isfinite(found.lower):
        assert found.lower <= found.value + 1e-12 and found.value - 1e-12 <= found.upper
