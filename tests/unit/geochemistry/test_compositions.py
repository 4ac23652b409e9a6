"""Log-ratio coordinates against the R packages compositions and robCompositions, pyrolite and closed forms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import compositions as coda
from tests.geochem_reference import columns, reference

MAJORS = ("Si_XRF", "Al_XRF", "Fe_XRF", "Mg_XRF", "Ca_XRF", "Na_XRF", "K_XRF")
# The partition behind the default basis of the R package compositions: each part against all before it.
EACH_AGAINST_THOSE_BEFORE = [[-1, 1, 0, 0, 0], [-1, -1, 1, 0, 0], [-1, -1, -1, 1, 0], [-1, -1, -1, -1, 1]]


def table(name, parts):
    data = columns(name)
    return np.array([[float(text) for text in data[part]] for part in parts]).T


def exactly(expected):
    return pytest.approx(np.array(expected), rel=1e-12, abs=1e-12)


def test_coordinates_of_hongite():
    hongite, known = table("compositions__Hongite", "ABCDE"), reference("01_coda_hongite")
    assert coda.closure(hongite)[0] == exactly(known["closure_row1"])
    assert coda.clr(hongite) == exactly(known["clr"])
    assert coda.alr(hongite) == exactly(known["alr_last"])
    basis = coda.partition_basis(EACH_AGAINST_THOSE_BEFORE)
    assert basis == exactly(known["ilr_basis_V"])
    assert coda.ilr(hongite, basis) == exactly(known["ilr_compositions"])
    assert coda.ilr(hongite, coda.pivot_basis(5)) == exactly(known["pivot"])
    assert coda.distance(hongite[0], hongite[1]) == exactly(known["aitchison_distance_rows_1_2"])


def test_coordinates_of_hongite_by_pyrolite():
    hongite, known = table("compositions__Hongite", "ABCDE")[:3], reference("17_pyrolite")
    assert coda.clr(hongite) == exactly(known["clr_first3"])
    assert coda.alr(hongite) == exactly(known["alr_first3"])
    assert coda.ilr(hongite, -coda.partition_basis(EACH_AGAINST_THOSE_BEFORE)) == exactly(known["ilr_first3"])


def test_variability_of_hongite():
    found, known = coda.variability(table("compositions__Hongite", "ABCDE")), reference("01_coda_hongite")
    assert found.count == 25
    assert found.variation == exactly(known["variation_matrix"])
    assert found.total_variance == exactly(known["total_variance_mvar"])
    assert found.metric_sd == exactly(known["metric_sd"])
    assert found.centre == exactly(known["center"])


def test_majors_of_kola():
    kola, known = table("rgr__kola.c", MAJORS), reference("02_coda_kola_majors")
    assert known["parts"] == list(MAJORS)
    coordinates = coda.clr(kola)
    assert len(coordinates) == known["n"]
    assert coordinates[:10] == exactly(known["clr_first10"])
    assert coordinates.mean(0) == exactly(known["clr_mean"])
    assert coordinates.std(0, ddof=1) == exactly(known["clr_sd"])
    assert coda.ilr(kola, coda.pivot_basis(7))[:10] == exactly(known["pivot_first10"])
    found = coda.variability(kola)
    assert found.variation == exactly(known["variation_matrix"])
    assert found.centre == exactly(known["center_closed_to_1"])
    assert found.symmetric_balance_correlation() == exactly(known["symmetric_balance_correlation_corCoDa"])


def balance(log, k, other):
    """Return the symmetric balance of part k beside ``other``, by its definition."""
    parts = log.shape[1]
    scale = parts - 1 + np.sqrt(parts * (parts - 2))
    rest = np.delete(log, [k, other], 1).sum(1)
    share = (np.sqrt(parts - 2) + np.sqrt(parts)) / (np.sqrt(parts - 2) * scale)
    return log[:, k] - log[:, other] / scale - share * rest


@pytest.mark.parametrize("parts", [3, 4, 9])
def test_symmetric_balances_by_their_definition(parts):
    x = np.random.default_rng(parts).lognormal(size=(50, parts))
    found = coda.variability(x).symmetric_balance_correlation()
    for k in range(parts):
        for other in set(range(parts)) - {k}:
            pair = np.corrcoef(balance(np.log(x), k, other), balance(np.log(x), other, k))[0, 1]
            assert found[k, other] == pytest.approx(pair, abs=1e-12)


tables = hnp.arrays(float, st.tuples(st.integers(1, 5), st.integers(2, 7)), elements=st.floats(1e-6, 1e6))


@st.composite
def partitions(draw, parts):
    """Return a random sequential binary partition, its rows in any order."""
    rows, waiting = [], [draw(st.permutations(range(parts)))]
    while waiting:
        group = waiting.pop()
        if len(group) > 1:
            cut = draw(st.integers(1, len(group) - 1))
            row = np.zeros(parts, int)
            row[group[:cut]], row[group[cut:]] = 1, -1
            rows.append(row)
            waiting += [group[:cut], group[cut:]]
    return np.array(draw(st.permutations(rows)))


@given(st.data(), tables)
def test_all_coordinates_lead_back_and_keep_distances(data, x):
    parts = x.shape[1]
    closed = coda.closure(x, 100)
    basis = coda.partition_basis(data.draw(partitions(parts)))
    denominator = data.draw(st.integers(-parts, parts - 1))
    assert basis.T @ basis == pytest.approx(np.eye(parts - 1), abs=1e-12)
    assert coda.clr_inverse(coda.clr(x), 100) == pytest.approx(closed, rel=1e-11)
    assert coda.alr_inverse(coda.alr(x, denominator), denominator, 100) == pytest.approx(closed, rel=1e-11)
    assert coda.ilr_inverse(coda.ilr(x, basis), basis, 100) == pytest.approx(closed, rel=1e-11)
    by_ilr = np.linalg.norm(coda.ilr(x, basis) - coda.ilr(x[:1], basis), axis=1)
    assert by_ilr == pytest.approx(coda.distance(x, x[:1]), abs=1e-10)
    assert coda.clr(closed) == pytest.approx(coda.clr(x), abs=1e-11)  # neither unit nor closure matters


def test_a_row_with_a_missing_part_stands_aside():
    x = np.random.default_rng(2).lognormal(size=(9, 4))
    gaps = np.vstack([x[:5], [[1, np.nan, 2, 3]], x[5:]])
    assert np.isnan(coda.clr(gaps)[5]).all()
    assert coda.clr(gaps)[:5] == pytest.approx(coda.clr(x)[:5])
    assert coda.variability(gaps).variation == pytest.approx(coda.variability(x).variation)


def refusal(call, *arguments):
    with pytest.raises(SilkroadError) as refused:
        call(*arguments)
    return refused.value.code, refused.value.values


def test_zeros_are_named_and_refused():
    x = [[1, 2, 3], [1, 0, 3], [1, 2, -3]]
    assert refusal(coda.clr, x) == ("composition_not_positive", {"part": 2, "rows": "2", "count": 2})
    assert refusal(coda.clr, [[1, np.inf]])[0] == "composition_not_positive"
    assert refusal(coda.clr, [[1.0]])[0] == "composition_parts"
    assert refusal(coda.closure, [[0, 0]])[0] == "composition_total"
    assert refusal(coda.variability, [[1, 2.0]]) == ("composition_samples", {"count": 1})
    assert refusal(coda.alr, [[1, 2.0]], 2)[0] == "composition_denominator"
    two = coda.variability([[1, 2], [1, 3.0]])
    assert refusal(two.symmetric_balance_correlation)[0] == "composition_parts"


@pytest.mark.parametrize(
    ("signs", "code"),
    [
        ([[1, -1, 0]], "partition_rows"),
        ([[1, -1, 0], [1, 1, 0]], "partition_signs"),
        ([[1, -1, 2], [0, 1, -1]], "partition_signs"),
        ([[1, -1, 0], [0, 1, -1]], "partition_group"),
        ([[1, -1, -1], [1, -1, -1]], "partition_group"),
        ([[1, 1, -1, -1], [1, -1, 1, -1], [1, -1, -1, 1]], "partition_group"),  # orthogonal, but no partition
    ],
)
def test_what_is_no_partition_is_refused(signs, code):
    assert refusal(coda.partition_basis, signs)[0] == code


def test_centring_by_the_inverse_of_the_geometric_mean():
    """Perturbation by hand: shares 0.2 0.3 0.5 and 0.8 0.1 0.1 have the geometric means 0.4, √0.03 and √0.05."""
    found, centre = coda.centred([[2.0, 3, 5], [8, 1, 1], [1, np.nan, 1]])
    means = np.array([0.4, np.sqrt(0.03), np.sqrt(0.05)])
    assert centre == exactly(means / means.sum())
    for row, shares in zip(found, ([0.2, 0.3, 0.5], [0.8, 0.1, 0.1]), strict=False):
        turned = np.array(shares) / means
        assert row == exactly(turned / turned.sum())
    assert np.isnan(found[2]).all()
    again, middle = coda.centred(found)
    assert middle == exactly(np.full(3, 1 / 3)) and again[:2] == exactly(found[:2])
    assert refusal(coda.centred, [[1.0, np.nan]])[0] == "composition_samples"
