"""Indices against R (rgr) and plain sums on the Kola soils; reference compositions; formulas and zonality by hand."""

import csv

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.indices import (
    ALL,
    additive,
    clarkes_of_concentration,
    composition_formula,
    concentration_coefficients,
    geometric_mean,
    multiplicative_lg,
    total_concentration,
    weighted_sums,
    zonality_coefficient,
    zonality_series,
)
from tests.geochem_reference import columns, reference
from tests.package_source import ROOT

with (ROOT / "resources" / "data" / "reference_compositions.csv").open(encoding="utf-8") as file:
    COMPOSITIONS = list(csv.DictReader(file))
with (ROOT / "resources" / "data" / "sources.csv").open(encoding="utf-8") as file:
    SOURCES = {row["id"] for row in csv.DictReader(file)}


def table(name, elements):
    data = columns(name)
    return np.array([data[element] for element in elements], float).T


def clarkes(composition, elements):
    values = {row["component"]: float(row["value"]) for row in COMPOSITIONS if row["composition"] == composition}
    return np.array([values[element] for element in elements])


def test_indices_of_the_kola_soils_are_those_of_r():
    expected = reference("15_indices")["kola_CuNiCo"]
    contents = table("rgr__kola.c", ["Cu", "Ni", "Co"])
    found = concentration_coefficients(contents, np.median(contents, 0))
    assert found[:5] == pytest.approx(np.array(expected["contrast_first5"]), rel=1e-12)
    assert additive(found)[:10] == pytest.approx(expected["additive_sum_first10"], rel=1e-12)
    assert 10 ** multiplicative_lg(found)[:10] == pytest.approx(expected["multiplicative_first10"], rel=1e-12)
    assert geometric_mean(found)[:10] == pytest.approx(expected["geomean_contrast_first10"], rel=1e-12)
    total = total_concentration(found)
    assert total[:10] == pytest.approx(expected["Saet_Zc_only_Kc_gt1_first10"], rel=1e-12)
    assert np.quantile(total, 0.98) == pytest.approx(expected["Zc_p98"], rel=1e-9)
    assert total_concentration(found, ALL)[:10] == pytest.approx(expected["Zc_all_first10"], rel=1e-12, abs=1e-12)
    crust = clarkes("earth_crust_vinogradov_1962", ["Cu", "Ni", "Co"])
    assert crust.tolist() == expected["clarke_Vinogradov1962"]
    found = clarkes_of_concentration(contents, crust)
    assert found[:5] == pytest.approx(np.array(expected["clarke_concentration_first5"]), rel=1e-12)
    assert found.mean(0) == pytest.approx(expected["clarke_concentration_mean"], rel=1e-12)


def test_weighted_sums_are_those_of_rgr():
    expected = reference("15_indices")["rgr_wtd_sums"]
    found = weighted_sums(np.log10(table("rgr__sind", expected["vars"])), np.ones(5))
    assert found.weights == pytest.approx(expected["a"], rel=1e-12)
    # The reference lists these in the order of the table's columns, not of its own list of elements.
    assert sorted(found.centre) == pytest.approx(sorted(expected["xloc"]), rel=1e-12)
    assert sorted(found.spread) == pytest.approx(sorted(expected["xspread"]), rel=1e-12)
    assert found.sums == pytest.approx(expected["ws"], rel=1e-9)


def test_total_concentration_counts_only_what_exceeds_one():
    coefficients = np.array([[3.0, 2.0, 0.5], [0.2, 0.9, 1.0], [np.nan, 2.0, 2.0]])
    found = total_concentration(coefficients)
    assert found[0] == 3 + 2 - (2 - 1)
    assert found[1] == 1
    assert np.isnan(found[2])


def test_the_formula_begins_with_the_greatest_coefficient():
    assert composition_formula(["Ag", "Au", "As", "Zn"], [2.0, 5.12, 3.2, 1.1]) == "Au5.1 As3.2 Ag2.0"
    assert composition_formula(["Cu", "As"], [2.0, 2.0], digits=0) == "As2 Cu2"
    assert composition_formula(["Cu", "As"], [np.nan, 0.4]) == ""


def test_the_zonality_coefficient_is_a_ratio_of_products():
    productivity = np.array([[4.0, 6.0, 2.0, 3.0], [1.0, 0.0, 2.0, 3.0]])
    found = zonality_coefficient(productivity, [0, 1], [2, 3])
    assert found[0] == pytest.approx(4)
    assert np.isnan(found[1])


def test_the_zonality_series_goes_from_the_top_downwards():
    """Barium and lead fade downwards, copper has its place in the middle, tungsten grows downwards, cobalt faster."""
    elements = ["W", "Ba", "Cu", "Pb", "Co"]
    levels = np.array([[1.0, 900.0, 20.0, 80.0, 0.01], [3.0, 100.0, 90.0, 30.0, 0.5], [9.0, 10.0, 20.0, 10.0, 9.0]])
    found = zonality_series(levels)
    assert [elements[column] for column in found.order] == ["Ba", "Pb", "Cu", "W", "Co"]
    assert found.level.tolist() == [2, 0, 1, 0, 2]
    assert found.index.sum(1) == pytest.approx([1, 1, 1])
    flipped = zonality_series(levels[::-1])
    assert [elements[column] for column in flipped.order] == ["Co", "W", "Cu", "Pb", "Ba"]


def test_every_element_of_a_zonality_series_is_brought_to_one_order_of_magnitude():
    """By hand: zinc stays, lead is multiplied by 10 and silver by 100, so that 60, 50 and 70 are the greatest."""
    productivity = np.array([[60, 3, 0.2], [40, 5, 0.4], [60, 1, 0.7]])
    found = zonality_series(productivity)
    expected = [[60 / 110, 30 / 110, 20 / 110], [40 / 130, 50 / 130, 40 / 130], [60 / 140, 10 / 140, 70 / 140]]
    assert found.index == pytest.approx(np.array(expected))
    assert (found.level.tolist(), found.order.tolist()) == ([0, 1, 2], [0, 1, 2])
    # Silver on the lowest level, with levels above it only: the sum of the ratios of its greatest index to theirs.
    assert found.gradient[2] == pytest.approx(0.5 / (20 / 110) + 0.5 / (40 / 130))
    # What is brought to one order does not depend on the unit that an element is given in.
    again = zonality_series(productivity * [1, 1000, 0.01])
    assert again.index == pytest.approx(found.index)


def test_reference_compositions_name_their_source_and_how_sure_they_are():
    assert {row["source"] for row in COMPOSITIONS} <= SOURCES
    assert {row["mark"] for row in COMPOSITIONS} == {"compared", "from_memory", "doubtful"}
    assert {row["unit"] for row in COMPOSITIONS} <= {"ppm", "pct"}
    assert all(float(row["value"]) > 0 for row in COMPOSITIONS)
    keys = [(row["composition"], row["component"]) for row in COMPOSITIONS]
    assert len(keys) == len(set(keys))
    oxides = [float(row["value"]) for row in COMPOSITIONS if row["unit"] == "pct"]
    assert sum(oxides) == pytest.approx(100, abs=0.5)  # the upper crust of Rudnick & Gao, as oxides
    crust = [float(row["value"]) for row in COMPOSITIONS if row["composition"] == "earth_crust_vinogradov_1962"]
    assert sum(crust) / 1e4 == pytest.approx(53, abs=0.5)  # the rest, 47 %, is oxygen


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("index_shape", lambda: concentration_coefficients(np.ones((3, 2)), np.ones(3))),
        ("index_background", lambda: concentration_coefficients(np.ones((3, 2)), np.array([1, 0]))),
        ("index_clarke", lambda: clarkes_of_concentration(np.ones((3, 2)), np.array([1, np.nan]))),
        ("index_rule", lambda: total_concentration(np.ones((3, 2)), "some")),
        ("index_shape", lambda: weighted_sums(np.ones((3, 2)), np.ones(3))),
        ("index_importance", lambda: weighted_sums(np.ones((3, 2)), np.zeros(2))),
        ("column_mad_zero", lambda: weighted_sums(np.ones((3, 2)), np.ones(2))),
        ("zonality_columns", lambda: zonality_coefficient(np.ones((3, 2)), [0], [0])),
        ("zonality_columns", lambda: zonality_coefficient(np.ones((3, 3)), [0, 1], [2])),
        ("zonality_levels", lambda: zonality_series(np.ones((1, 3)))),
        ("zonality_empty", lambda: zonality_series(np.array([[1.0, 0.0], [1.0, 0.0]]))),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call()
    assert caught.value.code == code
