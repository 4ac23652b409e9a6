"""The step at the border: planted ones are found, geology and Kola's arsenic are left as they are."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import border, border_model
from silkroad_plugin.core.geochemistry.border import Reason
from silkroad_plugin.core.geochemistry.censored_logs import Logs
from silkroad_plugin.core.geochemistry.ground import USUAL, Ground, steps
from silkroad_plugin.core.geochemistry.network import adjust, offset_of
from silkroad_plugin.core.geochemistry.survey_decision import Why, decide_and_level
from tests.unit.geochemistry.stanley import FIRST, SECOND
from tests.unit.geochemistry.survey_columns import columns


def survey_of(count=1500, shift=0.0, gradient=0.0, seed=0):
    """A square of 100 km cut at x = 50: two laboratories, rocks in patches, contents smooth over the ground."""
    generator = np.random.default_rng(seed)
    points = generator.uniform(0, 100, (count, 2))
    country = np.where(points[:, 0] < 50, "W", "E")
    rock = np.where((points // 20).sum(axis=1) % 2, "granite", "basalt")
    logs = 1 + 0.4 * (rock == "basalt") + gradient * points[:, 0] / 100
    logs += 0.1 * np.sin(points[:, 1] / 9) + generator.normal(0, 0.12, count)
    return points, country, rock, 10 ** (logs + shift * (country == "E"))


def step_of(points, country, rock, contents, distance=8):
    return border.step(contents, border.vicinity(points, country, "E", "W", distance, rock))


@pytest.mark.parametrize("shift", [0.15, 0.3, -0.2])
def test_a_planted_shift_is_found_and_removed(shift):
    data = survey_of(shift=shift)
    found = step_of(*data)
    assert border.decide(found) == border.Decision(True, Reason.STEP)
    assert found.lower < shift < found.upper
    assert found.step == pytest.approx(shift, abs=2.5 * found.error) and found.error < 0.035
    points, country, rock, contents = data
    levelled = border.boundary_levelling(found, "E", "W").apply(contents, country)
    again = step_of(points, country, rock, levelled)
    assert again.step == pytest.approx(0, abs=1e-12)
    assert border.decide(again).level is False


def test_nothing_is_levelled_where_nothing_was_planted():
    outcomes = [border.decide(step_of(*survey_of(count=800, seed=seed))).level for seed in range(25)]
    assert sum(outcomes) == 0


@pytest.mark.parametrize("gradient", [0.0, 1.0])
def test_a_trend_across_the_border_is_not_a_step_and_the_error_is_the_scatter(gradient):
    """1 lg over 100 km: what differences of pairs 12 km apart would take for a step of 0.05 lg and more."""
    found, pairs = [], []
    for seed in range(60):
        points, country, rock, contents = survey_of(160, -0.2, gradient, seed)
        at = border.vicinity(points, country, "E", "W", 15, rock)
        found.append(border.step(contents, at))
        pairs.append(np.log10(contents[at.pairs.first] / contents[at.pairs.second]).mean())
    steps, errors = np.array([one.step for one in found]), np.array([one.error for one in found])
    assert steps.mean() == pytest.approx(-0.2, abs=3 * steps.std() / np.sqrt(60))
    assert ((steps + 0.2) / errors).std() == pytest.approx(1, abs=0.25)
    if gradient:
        assert np.mean(pairs) > -0.15


def test_the_step_moves_with_its_data_exactly():
    points, country, rock, contents = survey_of(count=900)
    at = border.vicinity(points, country, "E", "W", 8, rock)
    first, moved = (border.step(contents * np.where(country == "E", size, 1), at) for size in (1, 1.7))
    assert moved.step - first.step == pytest.approx(np.log10(1.7), abs=1e-12)
    assert (moved.error, moved.count) == (pytest.approx(first.error, rel=1e-9), first.count)


def test_without_correlation_and_trend_the_step_is_that_of_least_squares():
    """Neighbours far apart in bands share nothing; against numpy's least squares, where no content is held back."""
    x, y = (part.ravel().astype(float) for part in np.meshgrid(np.arange(8), np.arange(30)))
    points, country = np.column_stack([x, y]), np.where(x < 4, "W", "E")
    off = np.where((x + y) % 2, 0.05, -0.05)  # no residual is beyond 1.5 · 1.4826 MAD
    logs = 1 + 0.02 * x + 0.01 * y + 0.3 * (country == "E") + off
    found = border.step(10**logs, border.vicinity(points, country, "E", "W", 4))
    design = np.column_stack([country == "E", np.ones(240), x, y])
    assert found.step == pytest.approx(np.linalg.lstsq(design, logs, rcond=None)[0][0], abs=5e-3)


@pytest.mark.parametrize("error", [0.01, 0.03, 0.035, 0.045, 0.1])
def test_the_smallest_step_told_is_levelled_in_four_of_five_cases(error):
    """By the rule itself: p below 0.01 and an estimate of 0.1 lg or more."""
    found = np.abs(np.random.default_rng(4).normal(border.detectable(error, 0.1), error, 40_000))
    share = ((found > 2.575829 * error) & (found >= 0.1)).mean()
    assert share == pytest.approx(0.8, abs=0.01)
    shown = np.abs(np.random.default_rng(4).normal(border.detectable(error), error, 40_000))
    assert (shown > 2.575829 * error).mean() == pytest.approx(0.8, abs=0.01)


def test_with_few_pairs_the_smallest_step_follows_student():
    """R 4.2.2: (qt(0.995, 8) + qt(0.8, 8)) * 0.05; the test of 9 pairs of a normal scatter has that power."""
    least = border.detectable(0.05, freedom=8)
    assert least == pytest.approx((3.355387331 + 0.8888895178) * 0.05, rel=1e-8)
    sample = np.random.default_rng(5).normal(least, 0.15, (20_000, 9))
    t = sample.mean(axis=1) / (sample.std(axis=1, ddof=1) / 3)
    assert (np.abs(t) > 3.355387).mean() == pytest.approx(0.8, abs=0.02)


@pytest.mark.parametrize("count, band", [(240, 15), (500, 10)])
def test_a_planted_step_of_the_smallest_size_is_levelled_in_four_of_five_surveys(count, band):
    """Few pairs, where the test decides, and more, where the least of 0.1 lg does."""
    levelled = []
    for seed in range(100):
        points, country, rock, contents = survey_of(count, seed=seed)
        at = border.vicinity(points, country, "E", "W", band, rock)
        size = border.step(contents, at).detectable(0.1)
        found = border.step(contents * np.where(country == "E", 10**size, 1), at)
        levelled.append(border.decide(found).level)
    assert np.mean(levelled) == pytest.approx(0.8, abs=0.1)  # 2.5 standard errors of the share


def three_surveys(seed, second=-0.204, third=0.097, trend=0.0):
    """A, B and C side by side: B and C are off the level of A; about 25 pairs at each border."""
    generator = np.random.default_rng(seed)
    points = generator.uniform(0, 1, (420, 2)) * [225, 120]
    survey = np.array(list("ABC"))[np.minimum(points[:, 0] // 75, 2).astype(int)]
    rock = np.where((points // 40).sum(axis=1) % 2, "granite", "basalt")
    logs = 1 + 0.3 * (rock == "basalt") + trend * points[:, 0] / 100 + generator.normal(0, 0.15, 420)
    logs += second * (survey == "B") + third * (survey == "C")
    ground = Ground(1000 * points, survey, rock, 25_000.0, ("A",), np.ones(420, bool))
    return 10**logs, ground


@pytest.mark.parametrize("trend", [0.0, 0.5])
def test_a_survey_that_is_kept_does_not_pull_others_to_its_level(trend):
    """Were C, which is seldom seen to be off, taken for a reference, B would take half of its step upon it."""
    sizes, errors, kept = [], [], 0
    for seed in range(25):
        contents, ground = three_surveys(seed, trend=trend)
        decided = decide_and_level(contents, ground)
        found, told = decided.levelling, decided.told
        kept += told["C"].why in (Why.NOT_SIGNIFICANT, Why.TOO_SMALL)
        assert told["A"].why is Why.FIXED and found.intercepts[0] == 0
        sizes.append(told["B"].estimate)
        errors.append(told["B"].error)
        levelled = found.apply(contents, ground.survey)
        assert (decide_and_level(levelled, ground).levelling.intercepts == 0).all()
    assert kept > 15
    assert np.mean(sizes) == pytest.approx(0.204, abs=3 * np.std(sizes) / 5)
    assert ((np.array(sizes) - 0.204) / errors).std() == pytest.approx(1, abs=0.4)


def test_a_step_that_is_decided_does_not_stand_because_neither_survey_is_clear():
    contents, ground = three_surveys(3, second=-0.15, third=0.15)
    borders = {(one.first, one.second): one for one in steps(contents, ground, USUAL)}
    assert borders["B", "C"].decision.level
    found = decide_and_level(contents, ground).levelling
    after = steps(found.apply(contents, ground.survey), ground, USUAL)
    assert not any(one.decision.level for one in after)


def test_geology_that_changes_at_the_border_is_left():
    points, country, _, _ = survey_of()
    generator = np.random.default_rng(1)
    rock = np.where(country == "E", "basalt", "granite")
    contents = 10 ** (1 + 0.5 * (country == "E") + generator.normal(0, 0.1, len(country)))
    with pytest.raises(SilkroadError, match="border_no_pairs"):
        border.border_pairs(points, country, "E", "W", 8, rock)
    unaware = border.step(contents, border.vicinity(points, country, "E", "W", 8))
    assert unaware.step > 0.4 and border.decide(unaware) == border.Decision(False, Reason.NO_STRATA)


def test_strata_that_disagree_are_geology():
    points, country, rock, contents = survey_of()
    contents = contents * np.where(country == "E", np.where(rock == "basalt", 2.0, 0.7), 1)
    assert border.decide(step_of(points, country, rock, contents)) == border.Decision(False, Reason.STRATA_DISAGREE)


def test_small_steps_and_few_pairs_are_left():
    assert border.decide(step_of(*survey_of(count=20_000, shift=0.06))).reason is Reason.TOO_SMALL
    assert border.decide(step_of(*survey_of(count=60, shift=0.5), distance=10)).reason is Reason.TOO_FEW_PAIRS


@pytest.mark.parametrize("first, second", [("FIN", "RUS"), ("FIN", "NOR"), ("NOR", "RUS")])
def test_arsenic_of_kola_needs_no_levelling(first, second):
    country, rock, east, north, arsenic = columns("rgr__kola.c", "COUNTRY", "LITHO", "UTME", "UTMN", "As")
    points = np.column_stack([east, north])
    pairs = border.border_pairs(points, country, first, second, 25_000, rock)
    assert (pairs.distance <= 25_000).all() and (rock[pairs.first] == rock[pairs.second]).all()
    found = border.step(arsenic, border.vicinity(points, country, first, second, 25_000, rock))
    assert abs(found.step) < 0.2 and found.lower < 0 < found.upper
    assert not border.decide(found).level


def test_pairs_take_the_nearest_first_and_each_sample_once():
    points, country, rock, _ = survey_of(count=300)
    pairs = border.border_pairs(points, country, "E", "W", 15, rock)
    assert (country[pairs.first] == "E").all() and (country[pairs.second] == "W").all()
    assert len(set(pairs.first)) == len(pairs.first) and len(set(pairs.second)) == len(pairs.second)
    between = np.linalg.norm(points[:, None] - points[None], axis=2)
    allowed = (country[:, None] == "E") & (country[None] == "W") & (rock[:, None] == rock[None]) & (between <= 15)
    expected = []
    while allowed.any():
        at = np.unravel_index(np.argmin(np.where(allowed, between, np.inf)), allowed.shape)
        expected.append(at)
        allowed[at[0]] = allowed[:, at[1]] = False
    taken = list(zip(pairs.first, pairs.second, strict=True))
    assert taken == expected
    order = np.random.default_rng(0).permutation(300)
    other = border.border_pairs(points[order], country[order], "E", "W", 15, rock[order])
    assert (order[other.first] == pairs.first).all() and (order[other.second] == pairs.second).all()


def test_a_regular_grid_is_paired_whole():
    x, y = (part.ravel().astype(float) for part in np.meshgrid(np.arange(6), np.arange(5)))
    points, country = np.column_stack([x, y]), np.where(x < 3, "W", "E")
    pairs = border.border_pairs(points, country, "E", "W", 1)
    assert pairs.distance.tolist() == [1] * 5
    assert (points[pairs.first] - points[pairs.second]).tolist() == [[1, 0]] * 5
    order = np.random.default_rng(0).permutation(30)
    other = border.border_pairs(points[order], country[order], "E", "W", 3)
    whole = border.border_pairs(points, country, "E", "W", 3)
    assert (order[other.first] == whole.first).all() and (order[other.second] == whole.second).all()


def test_the_estimate_is_the_median_of_walsh_averages():
    off = np.log10(FIRST) - np.log10(SECOND)
    step, lower, upper = border.hodges_lehmann(off)
    # R 4.2.2: median((outer(d, d, "+") / 2)[upper.tri(d, diag = TRUE)])
    assert step == pytest.approx(0.00142666569490275, abs=1e-14)
    assert lower < step < upper
    mirrored = border.hodges_lehmann(-off)
    assert mirrored == pytest.approx((-step, -upper, -lower), abs=1e-12)


def test_bounds_hold_the_truth_nineteen_times_in_twenty():
    generator = np.random.default_rng(2)
    held = 0
    for _ in range(400):
        _, lower, upper = border.hodges_lehmann(generator.normal(0.1, 0.3, 40))
        held += lower <= 0.1 <= upper
    assert 0.92 < held / 400 < 0.98
    many = generator.normal(0.1, 0.3, 9000)
    step, lower, upper = border.hodges_lehmann(many)
    assert step == pytest.approx(many.mean(), abs=0.002)
    assert upper - lower == pytest.approx(2 * 1.96 * 0.3 / np.sqrt(9000) * np.sqrt(np.pi / 3), rel=0.1)


@pytest.mark.parametrize("intercept, slope", [(0.2, 1.0), (-0.3, 1.15), (0.1, 0.8)])
def test_quantile_line_recovers_a_planted_line(intercept, slope):
    points, country, rock, contents = survey_of(count=4000)
    contents = np.where(rock == "basalt", contents / 10**0.4, contents)  # one rock
    measured = np.where(country == "E", 10**intercept * contents**slope, contents)
    rows = border.band(points, country, "E", "W", 8, rock)
    found = border.quantile_line(measured, rows, "E", "W")
    # x' = (lg x - intercept) / slope takes it back; the bands differ by chance
    assert found.levelling.slopes[0] == pytest.approx(1 / slope, rel=0.08)
    levelled = found.levelling.apply(measured, country)
    assert np.median(np.log10(levelled[country == "E"] / contents[country == "E"])) == pytest.approx(0, abs=0.03)
    again = border.quantile_line(levelled, rows, "E", "W")
    assert again.levelling.intercepts == pytest.approx(np.zeros(2), abs=1e-9)
    assert again.levelling.slopes == pytest.approx(np.ones(2), abs=1e-9)
    assert found.r_squared > 0.98 and found.counts == tuple(map(len, rows))


def test_widths_are_compared_and_thin_bands_refused():
    points, country, rock, contents = survey_of(count=2000, shift=0.2)
    thin, wide = border.compare_widths(contents, points, country, "E", "W", [0.3, 10], rock)
    assert thin.line is None and thin.refusal.code == "band_too_small"
    rows = border.band(points, country, "E", "W", 10, rock)
    assert wide.line.r_squared == border.quantile_line(contents, rows, "E", "W").r_squared
    with pytest.raises(SilkroadError, match="border_distance"):
        border.compare_widths(contents, points, country, "E", "W", [0])


def test_band_is_what_lies_near_the_other_survey():
    points, country, _, _ = survey_of(count=400)
    east, west = border.band(points, country, "E", "W", 6)
    between = np.linalg.norm(points[:, None] - points[None], axis=2)
    near = ((between <= 6) & (country[:, None] != country[None])).any(axis=1)
    assert sorted([*east, *west]) == np.flatnonzero(near).tolist()
    assert (country[east] == "E").all() and (country[west] == "W").all()


def test_a_laboratory_shift_among_four_countries_is_recovered_within_five_percent():
    generator = np.random.default_rng(6)
    points = generator.uniform(0, 100, (6000, 2))
    country = np.array(["KG", "KZ", "CN", "UZ"])[(points[:, 0] > 50) * 2 + (points[:, 1] > 50) * 1]
    rock = np.where((points // 20).sum(axis=1) % 2, "granite", "basalt")
    contents = 10 ** (1 + 0.4 * (rock == "basalt") + generator.normal(0, 0.1, 6000))
    measured = contents * np.where(np.isin(country, ["KZ", "UZ"]), 1.35, 1.0)
    steps = []
    for first, second in (("KG", "KZ"), ("KZ", "UZ"), ("UZ", "CN"), ("CN", "KG")):
        at = border.vicinity(points, country, first, second, 10, rock)
        steps.append(offset_of(border.step(measured, at), first, second))
    found = adjust(steps, ["CN"])
    factor = dict(zip(found.levelling.surveys, found.levelling.factors, strict=True))
    assert [1 / factor["KZ"], 1 / factor["UZ"], 1 / factor["KG"]] == pytest.approx([1.35, 1.35, 1], rel=0.05)
    assert found.p > 0.01


def test_refusals():
    points, country, _, contents = survey_of(count=200)
    at = border.vicinity(points, country, "E", "W", 20)
    rows = (np.arange(30), np.arange(30, 60))
    for call, code in (
        (lambda: border.border_pairs(points, country, "E", "W", 0), "border_distance"),
        (lambda: border.border_pairs(points, country, "E", "X", 5), "border_no_pairs"),
        (lambda: border.border_pairs(points, country, "E", "W", 5, [None] * 200), "border_no_pairs"),
        (lambda: border.step(np.full(200, np.nan), at), "samples_too_few"),
        (lambda: border.step(np.zeros(200), at), "values_not_positive"),
        (lambda: border.band(points, country, "E", "W", -1), "border_distance"),
        (lambda: border.quantile_line(contents, (rows[0][:5], rows[1]), "E", "W"), "band_too_small"),
        (lambda: border.quantile_line(np.ones(200), rows, "E", "W"), "quantiles_tied"),
        (lambda: border.quantile_line(np.zeros(200), rows, "E", "W"), "values_not_positive"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()


def test_a_covariance_gives_the_generalised_least_squares_of_the_textbook(monkeypatch):
    """Coefficients, errors and restricted likelihood by the whole covariance matrix (Cressie 1993, ch. 3.4; Patterson &
    Thompson 1971), in two blocks, where nothing is held back; the errors know what the blocks share."""
    monkeypatch.setattr(border_model, "HUBER", np.inf)
    generator = np.random.default_rng(6)
    points = generator.uniform(0, 4, (260, 2))
    first, stratum = points[:, 0] < 2, (points[:, 1] > 2).astype(int)
    logs = generator.normal(1, 0.3, 260)
    near = border_model.Near(points, first, stratum)
    order, both, covariances = border_model._prepared(near, np.ones(260, bool))
    points, first, stratum, y = points[order], first[order], stratum[order], logs[order]
    levels = (stratum[:, None] == [0, 1]).astype(float)
    trend = points - points.mean(0)
    designs = [np.column_stack([first, levels, trend])]
    designs += [np.column_stack([first & (stratum == 0), first & (stratum == 1), levels, trend])]
    blocks = covariances[0].blocks
    assert both == [0, 1] and len(blocks) == 2 and len(covariances) == 7
    cases = [(0.0, 1.0), *((share, reach) for reach in border_model.RANGES for share in border_model.SHARES)]
    likely = []
    for one, (share, reach) in zip(covariances, cases, strict=True):
        apart = np.linalg.norm(points[:, None] - points[None], axis=2)
        whole, v = (1 - share) * np.eye(260) + share * np.exp(-apart / reach), np.zeros((260, 260))
        for rows in blocks:
            v[np.ix_(rows, rows)] = whole[np.ix_(rows, rows)]
        w = np.linalg.inv(v)
        for which, x in enumerate(designs):
            bread = np.linalg.inv(x.T @ w @ x)
            coefficients = bread @ x.T @ w @ y
            left, free = y - x @ coefficients, 260 - x.shape[1]
            variance = left @ w @ left / free
            found, errors, likelihood = one.fit(Logs(y, np.zeros(260, int)), None, which)
            np.testing.assert_allclose(found, coefficients, rtol=1e-9, atol=1e-12)
            np.testing.assert_allclose(
                errors, np.sqrt(variance * np.diag(bread @ x.T @ w @ whole @ w @ x @ bread)), rtol=1e-9
            )
            told = np.linalg.slogdet(v)[1] - np.linalg.slogdet(bread)[1] + free * np.log(variance)
            likely.append(likelihood + told / 2)
    np.testing.assert_allclose(likely, 0, atol=1e-8)
