"""The layer of samples: its columns by name, and its fields as determinations and back."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.determinations import Determinations, Qualifier
from silkroad_plugin.io.geochemistry.samples import column_of, columns_of, read_determinations, written


def test_columns_of_a_layer_with_limits():
    names = ["fid", "sample_id", "year", "Cu_ppm", "Cu_ppm_q", "Cu_ppm_lim", "Al2O3_pct", "TFe2O3_pct", "Au_ppb"]
    told = [(c.field, c.element, c.form, c.unit, c.qualifier, c.limit, c.limit2) for c in columns_of(names)]
    assert told == [
        ("Cu_ppm", "Cu", "Cu", "ppm", "Cu_ppm_q", "Cu_ppm_lim", None),
        ("Al2O3_pct", "Al", "Al2O3", "pct", None, None, None),
        ("TFe2O3_pct", "Fe", "TFe2O3", "pct", None, None, None),
        ("Au_ppb", "Au", "Au", "ppb", None, None, None),
    ]


def test_headers_of_laboratories_are_recognised_and_doubtful_ones_are_not():
    assert [(c.element, c.unit) for c in columns_of(["w(Cu)/10⁻⁶", "Au, г/т", "金(10-9)"])] == [
        ("Cu", "ppm"),
        ("Au", "ppm"),
        ("Au", "ppb"),
    ]
    assert columns_of(["X", "Y", "N", "As received", "Pb n·10-3", "medium", "id", "batch", "kind", "standard"]) == []


def test_what_was_computed_from_an_element_is_not_an_element_but_its_levelled_copy_is():
    names = ["Cu_ppm", "Cu_ppm_clr", "Cu_ppm_lev", "Au_FA_ppb", "Au_ppb"]
    assert [(c.field, c.levelled) for c in columns_of(names)] == [
        ("Cu_ppm", False),
        ("Cu_ppm_lev", True),
        ("Au_FA_ppb", False),
        ("Au_ppb", False),
    ]
    assert column_of("clr_7", names).form == "clr_7"
    assert (column_of("clr_7", names).element, column_of("clr_7", names).unit) == ("", "")


def test_fields_become_determinations():
    d = read_determinations(
        [5, None, None, None, None, 0],
        "ppm",
        ["", "<", ">", "~", None, None],
        [None, 0.5, 1e4, 2, None, None],
        [None, None, None, 3, None, None],
    )
    assert d.qualifier.tolist() == [0, 1, 2, 3, 4, 0]
    assert d.lower.tolist()[:4] == [5, 0, 1e4, 2] and d.upper.tolist()[:4] == [5, 0.5, np.inf, 3]
    assert d.unit == "ppm" and d.value[0] == 5 and d.value[5] == 0 and np.isnan(d.value[1:5]).all()


def test_contents_in_texts_are_read_by_the_rule_of_typed_numbers():
    d = read_determinations(["12,5", " 1 234,5 ", "１２", "", "1,234", None, 7, "nan"], "ppm")
    assert d.value.tolist()[:3] == [12.5, 1234.5, 12] and d.value[4] == 1.234 and d.value[6] == 7
    assert d.qualifier.tolist() == [0, 0, 0, 4, 0, 4, 0, 4]


@pytest.mark.parametrize(
    ("cells", "code", "rows"),
    [
        (([1, "ND", "x"],), "samples_text", "2, 3"),
        ((["2.5", "1,234", "3"],), "samples_text", "2"),  # a decimal, or thousands
        ((["1_000", np.inf, "10²"],), "samples_text", "1, 2, 3"),
        (([1, -0.5],), "samples_negative", "2"),
        (([1, None], ["", "?"]), "samples_qualifier", "2"),
        (([1, None], ["", "<"]), "samples_limits", "2"),
        (([1, 3.0], ["", "<"], [None, 0.5]), "samples_limits", "2"),
        (([None], ["~"], [3], [2]), "samples_limits", "1"),
        (([None], ["<"], [0]), "samples_limits", "1"),
    ],
)
def test_contradictions_are_refused_with_their_rows(cells, code, rows):
    with pytest.raises(SilkroadError) as caught:
        read_determinations(cells[0], "ppm", *cells[1:])
    assert (caught.value.code, caught.value.values["rows"]) == (code, rows)


positive = st.floats(1e-6, 1e6)
rows = st.one_of(
    st.tuples(st.just(Qualifier.EXACT), positive, positive),
    st.tuples(st.just(Qualifier.BELOW), positive, positive),
    st.tuples(st.just(Qualifier.ABOVE), positive, positive),
    st.tuples(st.just(Qualifier.INTERVAL), positive, positive).filter(lambda row: row[1] != row[2]),
    st.tuples(st.just(Qualifier.MISSING), positive, positive),
)


@given(st.lists(rows, max_size=8))
def test_written_and_read_is_the_same(told):
    bounds = {
        Qualifier.EXACT: lambda a, b: (a, a),
        Qualifier.BELOW: lambda a, b: (0.0, a),
        Qualifier.ABOVE: lambda a, b: (a, np.inf),
        Qualifier.INTERVAL: lambda a, b: (min(a, b), max(a, b)),
        Qualifier.MISSING: lambda a, b: (np.nan, np.nan),
    }
    lower, upper = np.array([bounds[kind](a, b) for kind, a, b in told]).reshape(-1, 2).T
    d = Determinations.from_bounds(lower, upper, "ppb")
    cells = written(d)
    again = read_determinations(cells[""], "ppb", cells.get("_q", ()), cells.get("_lim", ()), cells.get("_lim2", ()))
    for name in ("value", "qualifier", "lower", "upper"):
        np.testing.assert_array_equal(getattr(again, name), getattr(d, name))
    assert ("_q" in cells) == bool(d.censored.any()) and ("_lim2" in cells) == bool(d.interval.any())


@pytest.mark.parametrize("cells", [([5, np.inf, 6],), ([5, None, 6], ["", "<", ""], [None, np.inf, None])])
def test_infinite_numbers_are_called_so(cells):
    with pytest.raises(SilkroadError) as refused:
        read_determinations(cells[0], "ppm", *cells[1:])
    assert refused.value.code == "samples_infinite" and refused.value.values == {"count": 1, "rows": "2"}
