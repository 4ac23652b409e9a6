"""What two surveys say of the same materials: the estimates of R, and what speaks against a shift."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.border import Reason, Step
from silkroad_plugin.core.geochemistry.shared_materials import decide, material_step, shared


def analysed(shifts, counts=(30, 20), scatter=0.02, seed=1):
    """Contents of materials that two laboratories analysed; ``shifts``: lg of the first less the second, of each."""
    generator = np.random.default_rng(seed)
    values, material, survey = [], [], []
    for number, shift in enumerate(shifts):
        for label, count, own in (("A", counts[0], shift), ("B", counts[1], 0.0)):
            values += list(10 ** (number + own + generator.normal(0, scatter, count)))
            material += [f"M{number}"] * count
            survey += [label] * count
    return np.array(values), np.array(material), np.array(survey)


def step_of(values, material, survey):
    return material_step(values, shared(material, survey, "A", "B"))


def test_one_material_is_the_two_sample_estimate_of_wilcoxon():
    from scipy import stats

    values, material, survey = analysed([0.05])
    found = step_of(values, material, survey)
    a, b = (np.log10(values[survey == label]) for label in "AB")
    assert found.step == pytest.approx(np.median(a[:, None] - b), abs=1e-12)
    # Normal ranks without a correction for continuity, as scipy has them
    expected = stats.mannwhitneyu(a, b, use_continuity=False, method="asymptotic").pvalue
    assert found.p == pytest.approx(expected, rel=1e-9)
    assert found.lower < 0.05 < found.upper and found.count == 20


def test_intervals_hold_the_shift_as_often_as_told():
    held = 0
    for seed in range(200):
        found = step_of(*analysed([0.03, 0.03], (12, 25), seed=seed))
        held += found.lower <= 0.03 <= found.upper
    assert 0.9 <= held / 200 <= 0.985


def test_a_shift_moves_the_estimate_exactly_and_is_levelled():
    values, material, survey = analysed([0.1, 0.1])
    found = step_of(values, material, survey)
    assert decide(found, None).reason is Reason.MATERIALS
    moved = np.where(survey == "A", values / 10**found.step, values)
    again = step_of(moved, material, survey)
    assert again.step == pytest.approx(0, abs=1e-12) and not decide(again, None).level


@pytest.mark.parametrize(
    "shifts, border, reason",
    [
        ([0.0, 0.0], None, Reason.MATERIALS_AGREE),
        ([0.015, 0.015], None, Reason.MATERIALS_AGREE),
        ([0.1, -0.1], None, Reason.MATERIALS_DISAGREE),
        ([0.0, 0.0], 0.2, Reason.NOT_LABORATORY),
        ([0.1, 0.1], -0.2, Reason.CONTRADICTED),
        ([0.1, 0.1], 0.2, Reason.MATERIALS),
    ],
)
def test_what_materials_decide(shifts, border, reason):
    step = (
        None if border is None else Step(border, border - 0.05, border + 0.05, 1e-6, 40, (("granite", border, 40, 0),))
    )
    assert decide(step_of(*analysed(shifts, (60, 60), 0.01)), step).reason is reason


def test_splits_count_singly_and_gaps_leave_a_material_out():
    generator = np.random.default_rng(4)
    true = generator.uniform(5, 500, 40)
    values = np.concatenate([true * 1.2, true])
    material, survey = np.tile([f"#{number}" for number in range(40)], 2), np.repeat(["A", "B"], 40)
    found = step_of(values, material, survey)
    assert found.step == pytest.approx(np.log10(1.2), abs=1e-12) and found.count == 40 and found.p < 1e-6
    values[:35] = np.nan
    with pytest.raises(SilkroadError, match="samples_too_few"):
        step_of(values, material, survey)


def test_a_few_missing_determinations_do_no_harm():
    values, material, survey = analysed([0.05, 0.05], (60, 60), 0.01)
    whole = step_of(values, material, survey)
    values[[3, 70, 130]] = np.nan
    found = step_of(values, material, survey)
    assert found.count == whole.count - 2 and found.step == pytest.approx(whole.step, abs=1e-3)
