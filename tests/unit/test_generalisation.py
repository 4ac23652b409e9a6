"""Cuts, joined classes and the null control."""

import tracemalloc

import numpy as np
import pytest

from silkroad_plugin.core.bookkeeping import Placed, closer_than, sharing_a_cell, thinned
from silkroad_plugin.core.chance import lots
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity.classes import Classes, DistinctValues, from_counts
from silkroad_plugin.core.prospectivity.conditions import ConditionKeys
from silkroad_plugin.core.prospectivity.generalisation import Counts, strength, table
from silkroad_plugin.core.prospectivity.model import build, fit_layer
from silkroad_plugin.core.prospectivity.null_control import NullControl, first_inside, null_control, shifted_cells
from silkroad_plugin.core.prospectivity.parameters import Parameters, Rule
from silkroad_plugin.core.prospectivity.weights_of_evidence import Degenerate, weights


def counts(cells, deposits):
    return Counts(np.array(cells, float), np.array(deposits, float))


def fit(cells, deposits, kind, cut=None, null=None, **settings):
    classes = Classes(np.arange(1, len(cells) + 1))
    known = counts(cells, deposits)
    return fit_layer("layer", kind, classes, known, known.total_cells, Parameters(**settings), cut, null)


DISTANCE = ([100, 100, 100, 200, 500], [12, 8, 3, 2, 5])


@pytest.mark.parametrize("kind", [Kind.ASCENDING, Kind.DESCENDING])
def test_cumulative_rows_equal_the_definition(kind):
    cells, deposits = (values[:: 1 if kind is Kind.ASCENDING else -1] for values in DISTANCE)
    row_cells, row_deposits, rows = table(counts(cells, deposits), kind, Degenerate.FLAG)
    order = range(5) if kind is Kind.ASCENDING else range(4, -1, -1)
    n_b = n_bd = 0
    for i in order:
        n_b, n_bd = n_b + cells[i], n_bd + deposits[i]
        assert (row_cells[i], row_deposits[i]) == (n_b, n_bd)
        expected = weights(n_b, n_bd, 1000, 30)
        assert rows.contrast[i] == pytest.approx(float(expected.contrast), nan_ok=True)
    last = list(order)[-1]
    assert np.isnan(rows.contrast[last])  # the whole area has no contrast


def test_largest_studentised_contrast_is_taken():
    fitted = fit(*DISTANCE, Kind.ASCENDING)
    rows = fitted.generalised.rows.studentised_contrast
    assert fitted.generalised.cut == int(np.nanargmax(rows)) == 1
    assert fitted.generalised.groups.tolist() == [0, 0, 1, 1, 1]
    assert fitted.group_values().tolist() == [2, 1]
    expected = weights(200, 20, 1000, 30)
    assert fitted.evidence.weight == pytest.approx([float(expected.w_plus), float(expected.w_minus)])
    assert fitted.evidence.variance == pytest.approx([float(expected.s_w_plus) ** 2, float(expected.s_w_minus) ** 2])
    assert fitted.contrast == pytest.approx(float(expected.contrast))


def test_direction_turns_the_classes_round():
    up, down = fit(*DISTANCE, Kind.ASCENDING), fit(*(v[::-1] for v in DISTANCE), Kind.DESCENDING)
    assert down.generalised.groups.tolist() == up.generalised.groups.tolist()[::-1]
    assert down.evidence.weight == pytest.approx(up.evidence.weight)


def test_area_cap_and_least_deposits_bind():
    near_everything = ([10, 40, 850, 100], [1, 4, 25, 0])
    free = fit(*near_everything, Kind.ASCENDING, max_area=1.0, min_deposits=1, limit=0)
    assert free.generalised.cut == 1
    capped = fit(*near_everything, Kind.ASCENDING, max_area=0.02, min_deposits=1, limit=0)
    assert capped.generalised.cut == 0
    least = fit(*near_everything, Kind.ASCENDING, max_area=0.02, min_deposits=3)
    assert least.generalised.problem == "no_class" and not least.used
    assert fit([100, 900, 1000], [17, 2, 1], Kind.ASCENDING, min_deposits=2).generalised.cut == 0  # 3 outside
    assert fit([100, 900, 1000], [18, 1, 1], Kind.ASCENDING, min_deposits=3).generalised.problem == "no_class"


def test_largest_contrast_is_another_rule():
    cells, deposits = [5, 95, 900], [3, 20, 7]
    assert fit(cells, deposits, Kind.ASCENDING).generalised.cut == 1
    assert fit(cells, deposits, Kind.ASCENDING, rule=Rule.CONTRAST).generalised.cut == 0
    demanding = fit(cells, deposits, Kind.ASCENDING, rule=Rule.SIGNIFICANT, limit=5.0)
    assert demanding.generalised.cut == 1
    assert (
        fit(cells, deposits, Kind.ASCENDING, rule=Rule.SIGNIFICANT, limit=50).generalised.problem == "not_significant"
    )


def test_a_cut_that_may_be_chance_is_no_evidence():
    cells, deposits = [300, 300, 400], [9, 10, 6]
    best = np.nanmax(fit(cells, deposits, Kind.ASCENDING, limit=0, max_area=1.0).generalised.rows.studentised_contrast)
    assert 0.5 < best < 1.96
    for limit, problem in ((best - 0.01, ""), (best + 0.01, "not_significant"), (0, "")):
        fitted = fit(cells, deposits, Kind.ASCENDING, limit=limit, max_area=1.0)
        assert fitted.generalised.problem == problem and fitted.used == (not problem)
    assert fit(cells, deposits, Kind.ASCENDING, max_area=1.0).generalised.problem == "not_significant"
    # Who asks for the largest contrast, or sets the cut, gets it whatever its deviation.
    assert fit(cells, deposits, Kind.ASCENDING, max_area=1.0, rule=Rule.CONTRAST).used
    assert fit(cells, deposits, Kind.ASCENDING, rule=Rule.MANUAL, cut=2).used


@pytest.mark.parametrize("kind", [Kind.ASCENDING, Kind.CATEGORICAL])
def test_layers_that_fail_the_null_control_may_be_left_out(kind):
    weak, strong = (NullControl(3.0, np.r_[np.full(above, 4.0), np.full(99 - above, 1.0)]) for above in (20, 2))
    assert (weak.p, strong.p) == pytest.approx((0.21, 0.03))
    assert fit(*DISTANCE, kind, null=weak).used
    assert fit(*DISTANCE, kind, null=strong, largest_null_p=0.05).used
    failed = fit(*DISTANCE, kind, null=weak, largest_null_p=0.05)
    assert failed.problem == "null_control" and not failed.used and failed.group_values().tolist() == [0]
    assert np.isfinite(failed.generalised.rows.contrast).any(), "its figures are still shown"
    assert not fit(*DISTANCE, kind, largest_null_p=0.05).used, "nothing is known of it"
    model = build([fit(*DISTANCE, kind), failed], 1000.0, 30, Parameters())
    assert len(model.used) == 1


@pytest.mark.parametrize("max_area", [0.5, 1.0])
def test_wrong_direction_is_told_and_gives_no_weights(max_area):
    # The peer silently used cumulative W+ as class weights here: T/n fell to 0.07.
    fitted = fit(*DISTANCE, Kind.DESCENDING, max_area=max_area)
    assert fitted.generalised.problem == "wrong_direction"
    assert not fitted.used and fitted.group_values().tolist() == [0]
    assert fit([300, 300, 400], [5, 12, 12], Kind.ASCENDING).generalised.problem == "not_positive"


def test_every_category_significant_does_not_fail():
    fitted = fit([500, 500], [28, 4], Kind.CATEGORICAL)
    assert fitted.generalised.own.all() and fitted.used
    assert fitted.group_values().tolist() == [1, 2]
    expected = weights(500, 28, 1000, 32)
    assert fitted.evidence.weight == pytest.approx([float(expected.w_plus), float(expected.w_minus)])


def test_categories_that_say_nothing_are_joined():
    fitted = fit([100, 300, 300, 300], [15, 4, 5, 0], Kind.CATEGORICAL)
    assert fitted.generalised.own.tolist() == [True, False, False, False]
    assert fitted.group_values().tolist() == [1, 99]
    assert fitted.group_cells.tolist() == [100, 900] and fitted.group_deposits.tolist() == [15, 9]
    nothing = fit([300, 300, 400], [9, 10, 11], Kind.CATEGORICAL)
    assert nothing.generalised.problem == "not_significant" and not nothing.used


def test_joined_classes_get_a_number_that_is_no_class():
    known = counts([100, 400, 500], [8, 9, 11])
    fitted = fit_layer("x", Kind.CATEGORICAL, Classes(np.array([-5, 99, 300])), known, 1000.0, Parameters())
    assert fitted.group_values().tolist() == [-5, 999]


def test_class_without_deposits_has_no_weight_under_rule_none():
    fitted = fit([100, 300, 600], [15, 0, 5], Kind.CATEGORICAL, rule=Rule.NONE)
    assert np.isnan(fitted.evidence.weight).tolist() == [False, True, False]
    assert fitted.unweighted_groups().tolist() == [1]
    assert not np.isnan(
        fit([100, 300, 600], [15, 0, 5], Kind.CATEGORICAL, rule=Rule.NONE, degenerate=Degenerate.HALF).evidence.weight
    ).any()


def test_manual_cut_in_the_values_of_the_layer():
    fitted = fit(*DISTANCE, Kind.ASCENDING, rule=Rule.MANUAL, cut=3)
    assert fitted.generalised.groups.tolist() == [0, 0, 0, 1, 1]
    fitted = fit(*DISTANCE, Kind.DESCENDING, rule=Rule.MANUAL, cut=3)
    assert fitted.generalised.groups.tolist() == [1, 1, 0, 0, 0]
    for cut in (0.5, 5, 7):
        with pytest.raises(SilkroadError) as caught:
            fit(*DISTANCE, Kind.ASCENDING, rule=Rule.MANUAL, cut=cut)
        assert caught.value.code == "cut_outside"
    for rule in (Rule.STUDENTISED, Rule.CONTRAST, Rule.SIGNIFICANT, Rule.NONE):  # these take no cut
        left_over, without = (fit(*DISTANCE, Kind.ASCENDING, rule=rule, cut=cut) for cut in (7, None))
        assert left_over.generalised.groups.tolist() == without.generalised.groups.tolist()


@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize("kind", list(Kind))
def test_all_deposits_in_one_class_leaves_nothing_to_compare(rule, kind):
    fitted = fit([100, 400, 500], [0, 9, 0], kind, rule=rule)
    assert fitted.generalised.problem == "all_in_one_class" and not fitted.used
    with pytest.raises(SilkroadError) as caught:
        build([fitted], 1000.0, 9, Parameters(rule=rule))
    assert caught.value.code == "no_layer_usable"


@pytest.mark.parametrize("degenerate", list(Degenerate))
@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize("kind", list(Kind))
def test_a_layer_without_any_deposit_is_no_layer_with_all_in_one_class(rule, kind, degenerate):
    fitted = fit([100, 400, 500], [0, 0, 0], kind, rule=rule, degenerate=degenerate)
    assert fitted.generalised.problem == "no_deposits" and not fitted.used


def test_unit_area_with_fewer_cells_than_deposits():
    with pytest.raises(SilkroadError) as caught:
        build([fit(*DISTANCE, Kind.ASCENDING)], 25.0, 30, Parameters(unit_area_km2=40.0))
    assert caught.value.code == "unit_area_too_large"


def test_missing_area_is_left_out_of_the_weights():
    known = counts([200, 300], [12, 3])
    fitted = fit_layer("x", Kind.CATEGORICAL, Classes(np.array([1, 2])), known, 900.0, Parameters())
    assert fitted.missing_cells == 400
    assert fitted.evidence.share.sum() == pytest.approx(1)
    assert fitted.evidence.weight[0] == pytest.approx(float(weights(200, 12, 500, 15).w_plus))


# Classes


def test_distinct_values_are_classes_whatever_they_are():
    classes = from_counts(np.array([-300, 0, 256, 70_000]), np.ones(4))
    assert classes.edges is None and classes.values.tolist() == [-300, 0, 256, 70_000]
    assert classes.codes(np.array([256, -300])).tolist() == [2, 0]
    assert from_counts(np.array([0.5, 1.5]), np.ones(2)).values.tolist() == [0.5, 1.5]


def test_continuous_values_become_bins_of_equal_area():
    values = np.sort(np.random.default_rng(0).normal(size=20_000))
    classes = from_counts(values, np.ones(len(values)))
    assert len(classes) == 20 and classes.distinct == 20_000
    sizes = np.bincount(classes.codes(values))
    assert sizes.min() > 990 and sizes.max() < 1010


def test_bins_of_many_equal_values_stay_apart():
    values = np.arange(1500.0)
    cells = np.ones(1500)
    cells[0] = 1e6
    classes = from_counts(values, cells)
    # The value that fills most of the area is a bin of its own.
    assert classes.edges[:2].tolist() == [0, 0]
    assert np.unique(classes.codes(values)).tolist() == list(range(len(classes)))


def test_how_many_values_the_bins_replace():
    fractions = DistinctValues()
    fractions.add(np.arange(60) / 8, lots(np.arange(60)))
    assert (fractions.classes().distinct, fractions.classes().counted) == (60, True)
    many = DistinctValues()
    for start in (0.0, 900.0, 2500.0):
        many.add(start + np.arange(1000), lots(np.arange(1000) + int(start)))
    assert (many.classes().distinct, many.classes().counted) == (1000, False)


def test_first_bin_is_as_wide_as_the_error():
    values = np.arange(0, 50_000, 10.0)
    classes = from_counts(values, np.ones(len(values)), first_width=6000)
    assert classes.edges[:2].tolist() == [0, 6000]
    assert (np.diff(classes.edges) > 0).all()


@pytest.mark.parametrize("parts", [1, 7])
def test_wide_layers_are_looked_through_in_parts(parts):
    rng = np.random.default_rng(1)
    few, many = rng.integers(0, 5, 7000) * 100_000, rng.normal(size=7000)
    seen = [DistinctValues(), DistinctValues()]
    for chunk in np.array_split(np.arange(7000), parts):
        for accumulator, values in zip(seen, (few, many), strict=True):
            accumulator.add(values[chunk], lots(chunk))
    assert seen[0].classes().values.tolist() == [0, 100_000, 200_000, 300_000, 400_000]
    bins = seen[1].classes()
    assert bins.edges[0] == many.min() and bins.edges[-1] == many.max() and len(bins) == 20


def test_no_values_no_classes():
    assert len(DistinctValues().classes()) == 0
    assert len(from_counts(np.array([]), np.array([]))) == 0


# Bookkeeping


def test_pairs_beyond_number_are_counted_and_not_listed():
    """Twenty thousand points in one place make two hundred million pairs; a lattice has none below its spacing."""
    x, y = np.full((2, 20_000), 3.0)
    pairs, count = closer_than(x, y, 0.5)
    assert count == 20_000 * 19_999 // 2 and len(pairs) == 1000
    assert pairs[0] == (0, 1, 0.0) and pairs[-1] == (0, 1000, 0.0)
    x, y = np.divmod(np.arange(20_000.0), 100)
    assert closer_than(x, y, 1.0) == ([], 0)
    assert closer_than(x, y, 1.0000001)[1] == 200 * 99 + 199 * 100


def test_points_that_share_a_cell_or_stand_close():
    assert sharing_a_cell([1, 2, 1, 1], [5, 5, 5, 6]) == [[0, 2]]
    rng = np.random.default_rng(4)
    x, y = rng.random((2, 200)) * 10
    pairs, count = closer_than(x, y, 0.5)
    expected = [(i, j) for i in range(200) for j in range(i + 1, 200) if np.hypot(x[i] - x[j], y[i] - y[j]) < 0.5]
    assert [pair[:2] for pair in pairs] == expected and count == len(expected)
    assert closer_than(x, y, 0.5, 7) == (pairs[:7], count)
    keep = thinned(x, y, 0.5)
    assert closer_than(x[keep], y[keep], 0.5) == ([], 0)
    left = set(range(200))
    for first, second in expected:
        if first in left:
            left.discard(second)
    assert np.flatnonzero(keep).tolist() == sorted(left)  # the first in the list stays


def test_thinning_by_a_huge_distance_needs_no_list_of_pairs():
    x, y = np.random.default_rng(5).random((2, 1500))
    tracemalloc.start()
    keep = thinned(x, y, 1e9)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert np.flatnonzero(keep).tolist() == [0] and peak < 1e6


def test_every_deposit_is_in_one_place():
    inside, known = np.array([True, True, False, True, True]), np.array([True, False, False, True, True])
    placed = Placed.of(np.array([4, 5, -1, 4, 4]), np.array([7, 5, -1, 8, 7]), inside, known)
    assert (placed.used.astype(int) + placed.outside + placed.nodata).tolist() == [1] * 5
    assert np.flatnonzero(placed.outside).tolist() == [2] and np.flatnonzero(placed.nodata).tolist() == [1]
    assert placed.sharing() == [[0, 4]]


def test_strength_of_many_sets_equals_one_by_one():
    rng = np.random.default_rng(6)
    cells = rng.uniform(50, 200, 30)
    sets = rng.integers(0, 4, (40, 30)).astype(float)
    for kind in Kind:
        together = strength(Counts(cells, sets), kind, Parameters())
        alone = [float(strength(Counts(cells, one), kind, Parameters())) for one in sets]
        assert together == pytest.approx(alone)


def test_shifted_deposits_spread_evenly_over_the_study_area():
    columns, rows = shifted_cells([3, 90], [7, 20], 100, 50, 4000, 1)
    assert columns.shape == (4000, 8, 2) and columns.max() < 100 and rows.max() < 50
    study = np.zeros((50, 100), bool)
    study[10:45, 20:95] = True
    step, found = first_inside(study[rows, columns])
    assert found.mean() > 0.95
    at = np.take_along_axis(columns, step[:, None, :], 1)[:, 0][found]
    counted = np.histogram(at, np.arange(20, 96, 15))[0]
    assert counted.min() > 0.9 * counted.mean()
    # A shift moves all deposits alike as long as none leaves the area.
    same = (step == 0).all(1)
    assert (((columns[same, 0, 1] - columns[same, 0, 0]) % 100) == 87).all()


def test_p_counts_the_layer_itself():
    control = NullControl(2.0, np.array([1.0, 2.0, 3.0]))
    assert control.p == pytest.approx(3 / 4)
    assert NullControl(-np.inf, np.array([1.0])).p == 1
    assert NullControl(9.0, np.zeros(199)).p == pytest.approx(0.005)


def smooth_field(rng, height, width, radius):
    """A random field on the torus with a smooth spectrum."""
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.fftfreq(width)[None, :])
    spectrum = np.fft.fft2(rng.normal(size=(height, width))) * np.exp(-((frequency * radius) ** 2) * 10)
    return np.fft.ifft2(spectrum).real


def null_p(rng, kind, clustered):
    """p of one layer that has nothing to do with the deposits."""
    height, width = 60, 80
    field = smooth_field(rng, height, width, 6)
    layer = np.searchsorted(np.quantile(field, np.arange(0.1, 1, 0.1)), field)
    parents = rng.integers(0, (width, height), (12, 2))
    spread = rng.integers(-2, 3, (40, 2)) if clustered else rng.integers(-60, 60, (40, 2))
    columns, rows = ((parents[rng.integers(0, 12, 40)] + spread) % (width, height)).T
    moved = shifted_cells(columns, rows, width, height, 99, int(rng.integers(1 << 30)))
    cells = np.bincount(layer.ravel(), minlength=10).astype(float)
    known = Counts(cells, np.bincount(layer[rows, columns], minlength=10).astype(float))
    return null_control(known, lambda c: strength(c, kind, Parameters()), layer[moved[1][:, 0], moved[0][:, 0]]).p


@pytest.mark.parametrize(
    ("kind", "clustered"), [(Kind.ASCENDING, False), (Kind.ASCENDING, True), (Kind.CATEGORICAL, True)]
)
def test_about_one_null_layer_in_twenty_passes(kind, clustered):
    rng = np.random.default_rng(2024)
    p = np.array([null_p(rng, kind, clustered) for _ in range(400)])
    assert 0.025 <= (p <= 0.05).mean() <= 0.085  # binomial, 400 trials: 0.05 ± 3 × 0.011
    assert 0.33 <= (p <= 0.5).mean() <= 0.57  # ties count against the layer


def test_a_real_relation_stands_out():
    rng = np.random.default_rng(8)
    field = smooth_field(rng, 60, 80, 6)
    layer = np.searchsorted(np.quantile(field, np.arange(0.1, 1, 0.1)), field)
    favourable = np.argwhere(layer < 2)
    rows, columns = np.vstack(
        [favourable[rng.choice(len(favourable), 30, replace=False)], rng.integers(0, (60, 80), (8, 2))]
    ).T
    moved = shifted_cells(columns, rows, 80, 60, 199, 1)
    cells, deposits = (np.bincount(at, minlength=10) for at in (layer.ravel(), layer[rows, columns]))
    known = Counts(cells.astype(float), deposits.astype(float))
    moved = layer[moved[1][:, 0], moved[0][:, 0]]
    control = null_control(known, lambda counts: strength(counts, Kind.ASCENDING, Parameters()), moved)
    assert control.p <= 0.01 and control.observed > control.quantile(0.95)


def test_more_combinations_than_a_key_holds_are_refused():
    layers = [Classes(np.arange(1000))] * 7
    groups = [np.arange(1000)] * 7
    with pytest.raises(SilkroadError) as caught:
        ConditionKeys([np.dtype("int16")] * 7, layers, groups)
    assert caught.value.code == "too_many_conditions" and caught.value.values == {"layers": 7, "classes": 1000}
    ConditionKeys([np.dtype("int16")] * 6, layers[:6], groups[:6])
