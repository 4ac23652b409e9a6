"""Variance components against rgr, R's aov and exact expectations."""

import numpy as np
import pytest
from scipy import stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import anova
from tests.geochem_reference import reference
from tests.unit.geochemistry.stanley import FIRST, SECOND
from tests.unit.geochemistry.survey_columns import columns

TRIPLETS = ("sites", "samples", "analyses")


def triplets(codes):
    """Sites in threes; code 8 is a second analysis of the sample in the row that follows."""
    site = np.repeat(np.arange(len(codes) // 3), 3)
    twin = np.roll(codes, 1) == 8
    return np.column_stack([site, (codes == 8) | twin])


@pytest.mark.parametrize("log", [False, True])
def test_staggered_triplets_are_those_of_rgr(log):
    codes, barium = columns("rgr__triples.test1", "RS", "Ba_ppm")
    found = anova.nested(np.log10(barium) if log else barium, triplets(codes), TRIPLETS)
    sites, samples, analyses = found.levels
    assert [level.degrees for level in found.levels] == [8, 9, 9]
    if log:
        # printed by rgr with five digits
        assert [level.variance for level in found.levels] == pytest.approx([0.10794, 0.0022976, 0.0026268], rel=3e-5)
        assert found.efficiency == pytest.approx(21.92, rel=3e-4) and sites.f == pytest.approx(51.16, rel=2e-4)
        return
    expected = reference("11_nested_anova_triples")["Ba"]
    assert [level.sum_of_squares for level in found.levels] == pytest.approx(
        [expected["ss_sites"], expected["ss_samples"], expected["ss_analyses"]], rel=1e-8
    )
    assert [sites.variance, samples.variance, analyses.variance] == pytest.approx(
        [expected["var_sites"], expected["var_samples"], expected["var_analytical"]], rel=1e-8
    )
    assert [level.percent for level in found.levels] == pytest.approx(expected["pct"], rel=1e-8)
    assert sites.synthesised == pytest.approx(232.89, rel=1e-4) and sites.f == pytest.approx(23.26, rel=4e-4)
    assert samples.f == pytest.approx(4.647, rel=2e-4) and 1 - samples.p == pytest.approx(0.9841, abs=5e-5)
    assert found.efficiency == pytest.approx(11.04, rel=5e-4)


def test_pairs_of_stanley_are_those_of_r():
    found = anova.duplicates(FIRST, SECOND)
    # R 4.2.2, aov(value ~ sample)
    assert [level.sum_of_squares for level in found.levels] == pytest.approx([858306.7888, 1062.6368], rel=1e-10)
    assert found.levels[0].f == pytest.approx(861.56177, rel=1e-8)
    assert found.levels[1].variance == pytest.approx(((FIRST - SECOND) ** 2).sum() / 32, rel=1e-10)


def test_balanced_design_is_the_textbook():
    generator = np.random.default_rng(0)
    table = generator.normal(size=(6, 1, 1)) * 3 + generator.normal(size=(6, 4, 1)) + generator.normal(size=(6, 4, 3))
    site, sample, _ = np.indices(table.shape)
    found = anova.nested(table.ravel(), np.column_stack([site.ravel(), sample.ravel()]), TRIPLETS)
    means = table.mean(axis=2)
    ms = [
        12 * means.mean(axis=1).var(ddof=1),
        3 * means.var(axis=1, ddof=1).mean(),
        table.var(axis=2, ddof=1).mean(),
    ]
    assert [level.mean_square for level in found.levels] == pytest.approx(ms, rel=1e-12)
    components = [(ms[0] - ms[1]) / 12, (ms[1] - ms[2]) / 3, ms[2]]
    assert [level.variance for level in found.levels] == pytest.approx(components, rel=1e-12)
    assert found.levels[0].p == pytest.approx(stats.f.sf(ms[0] / ms[1], 5, 18), rel=1e-9)


def test_one_way_of_unequal_groups_is_that_of_scipy():
    generator = np.random.default_rng(1)
    groups = np.repeat(list("abcd"), [3, 9, 5, 2])
    values = generator.normal(size=19) + (groups == "b")
    found = anova.one_way(np.append(values, np.nan), np.append(groups, "a"))
    f, p = stats.f_oneway(*(values[groups == label] for label in "abcd"))
    assert (found.levels[0].f, found.levels[0].p) == pytest.approx((f, p), rel=1e-10)
    n0 = (19 - (9 + 81 + 25 + 4) / 19) / 3
    expected = (found.levels[0].mean_square - found.levels[1].mean_square) / n0
    assert found.levels[0].variance == pytest.approx(expected, rel=1e-10)


def test_planted_components_come_back_from_an_unbalanced_survey():
    generator = np.random.default_rng(2)
    found = []
    for _ in range(60):
        cell = generator.integers(0, 30, 200)
        sample = generator.integers(0, 2, 500)
        site = generator.integers(0, 200, 500)
        labels = np.column_stack([cell[site], site, sample])
        effects = generator.normal(0, 1, 30)[cell][site] + generator.normal(0, 0.7, 200)[site]
        values = effects + generator.normal(0, 0.5, (200, 2))[site, sample] + generator.normal(0, 0.3, 500)
        result = anova.nested(values, labels, ("cells", *TRIPLETS))
        found.append([level.variance for level in result.levels])
    assert np.mean(found, axis=0) == pytest.approx([1, 0.49, 0.25, 0.09], rel=0.12)


def test_rows_and_labels_may_come_in_any_order():
    generator = np.random.default_rng(3)
    labels = generator.integers(0, 5, (80, 2))
    values = generator.normal(size=80)
    order = generator.permutation(80)
    one = anova.nested(values, labels, TRIPLETS)
    other = anova.nested(values[order], np.array(list("vwxyz"))[labels[order]], TRIPLETS)
    for left, right in zip(one.levels, other.levels, strict=True):
        assert left.variance == pytest.approx(right.variance, rel=1e-9, abs=1e-12)
    shifted = anova.nested(values + 1e6, labels, TRIPLETS)
    assert shifted.levels[0].variance == pytest.approx(one.levels[0].variance, abs=1e-7)


def test_negative_components_stay_visible_but_take_no_share():
    found = anova.duplicates([1, 2, 1, 2], [2, 1, 2, 1])
    assert found.levels[0].variance < 0 and found.levels[0].percent == 0
    assert found.levels[1].percent == 100


def test_refusals():
    with pytest.raises(SilkroadError) as refused:
        anova.nested([1, 2, 3, 4], [[0, 0], [0, 1], [1, 0], [1, 1]], TRIPLETS)
    assert refused.value.code == "anova_no_replicates" and refused.value.values == {"level": "analyses"}
    for call, code in (
        (lambda: anova.nested([1, 2], [[0], [1]], TRIPLETS), "anova_lengths"),
        (lambda: anova.duplicates([1, 2], [1]), "anova_lengths"),
        (lambda: anova.duplicates([np.nan], [1]), "samples_too_few"),
        (lambda: anova.one_way([1, 2, 3], [0, 0, 0]), "anova_no_replicates"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
