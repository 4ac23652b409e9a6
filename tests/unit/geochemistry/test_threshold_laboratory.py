"""All rules side by side: each the same as alone, with counts, areas and reasons, by unit too."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry import thresholds
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.threshold_laboratory import NAMES, Settings, side_by_side

GENERATOR = np.random.default_rng(3)
RICH = GENERATOR.random(600) < 0.1
CONTENTS = 10 ** np.where(RICH, GENERATOR.normal(2.3, 0.25, 600), GENERATOR.normal(1.2, 0.25, 600))
CONTENTS[5] = np.nan
USUAL = Settings((85, 92.5, 97.5))
AREAS = GENERATOR.uniform(1, 3, 600)


def given(values):
    return Determinations.from_values(values, "ppm")


def test_every_rule_is_there_and_counts_what_lies_above():
    found = side_by_side(given(CONTENTS), USUAL, AREAS)
    assert {row.name for row in found} == set(NAMES)
    known = np.isfinite(CONTENTS)
    for row in found:
        assert row.refusal is None and row.count == 599 and row.unit is None
        assert row.above == (CONTENTS[known] > row.threshold).sum()
        assert row.area == pytest.approx(AREAS[known][CONTENTS[known] > row.threshold].sum())
    by_name = {(row.name, row.number): row for row in found}
    assert by_name["median_mad", 1].threshold == thresholds.median_mad(CONTENTS).threshold
    assert by_name["cumulative_frequency", 3].threshold == pytest.approx(np.percentile(CONTENTS[known], 97.5))
    assert 25 < by_name["sinclair", 1].threshold < 150  # between the planted populations
    assert ("minimum_anomalous", 9) in by_name


def test_units_have_thresholds_of_their_own():
    unit = np.where(np.arange(600) % 2, "granite", "basalt")
    contents = np.where(unit == "basalt", CONTENTS * 3, CONTENTS)
    found = side_by_side(given(contents), USUAL, units=unit)
    assert {row.unit for row in found} == {None, "granite", "basalt"}
    one = next(row for row in found if row.unit == "basalt" and row.name == "tukey_fence")
    assert one.threshold == pytest.approx(thresholds.tukey_fence(contents[unit == "basalt"]).threshold)
    assert np.isnan(one.area)


def test_a_rule_that_refuses_gives_its_reason():
    values = np.append(np.full(60, 5.0), [1.0, 9.0, 20.0])
    found = {row.name: row for row in side_by_side(given(values), USUAL)}
    assert found["median_mad"].refusal.code == "mad_zero" and np.isnan(found["median_mad"].threshold)
    assert found["iterative_clip"].refusal.code == "clip_no_spread"
    assert found["mean_sd"].refusal is None and found["mean_sd"].threshold > 5


def test_what_parts_the_background_is_no_threshold():
    """Two populations below an ore tail: the break between them lies far below the median."""
    generator = np.random.default_rng(3)
    low = generator.random(600) < 0.4
    contents = 10 ** np.where(low, generator.normal(0.4, 0.2, 600), generator.normal(1.5, 0.15, 600))
    found = side_by_side(given(contents), USUAL)
    median = np.median(contents)
    for name in ("concentration_number", "sinclair"):
        first, *others = (row for row in found if row.name == name)
        assert 3 < first.threshold < 10 < median and first.within_background and not first.proposed
        assert first.refusal is None and all(row.proposed == (row.threshold > median) for row in others)
    assert all(row.proposed for row in found if row.name in ("median_mad", "tukey_fence", "cumulative_frequency"))


def test_a_wide_population_around_a_narrow_one_is_told():
    generator = np.random.default_rng(4)
    contents = 10 ** np.append(generator.normal(1.8, 0.15, 900), generator.normal(1.6, 0.7, 100))
    (row,) = side_by_side(given(contents), USUAL, names=["sinclair"])
    assert row.refusal.code == "populations_nested" and row.refusal.values["count"] == 2


def test_a_curve_of_one_number_has_no_breaks():
    contents = np.append(np.full(60, 0.01), np.repeat([0.02, 0.03, 0.04, 0.05], [20, 10, 6, 4]))
    (row,) = side_by_side(given(contents), USUAL, names=["concentration_number"])
    assert row.refusal.code == "populations_one_number" and row.refusal.values["percent"] == 60


def test_refusals_and_cancelling():
    with pytest.raises(SilkroadError, match="samples_too_few"):
        side_by_side(given([np.nan, np.nan]), USUAL)
    with pytest.raises(SilkroadError, match="pairs_lengths"):
        side_by_side(given(CONTENTS), USUAL, AREAS[:3])

    def stop(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        side_by_side(given(CONTENTS), USUAL, progress=stop)


def test_fractal_and_mixture_tell_how_far_they_are():
    """Each of them takes most of the time of all rules: between its begin and its end more than one step is told."""
    for name in ("concentration_number", "sinclair"):
        parts = []
        side_by_side(given(CONTENTS), USUAL, progress=parts.append, names=["mean_sd", name])
        within = [part for part in parts if 0.5 < part < 1]
        assert len(within) > 1 and parts == sorted(parts) and parts[-1] == 1
