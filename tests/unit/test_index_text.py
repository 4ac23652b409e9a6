"""Index letters as they are typeset."""

import pytest

from silkroad_plugin.core.cartography.index_text import html, plain


@pytest.mark.parametrize(
    ("index", "typeset"),
    [
        ("J2-3", "J<sub>2–3</sub>"),
        ("γδPz3", "γδPz<sub>3</sub>"),
        ("C1v", "C<sub>1</sub>v"),
        ("D3–C1", "D<sub>3</sub>–C<sub>1</sub>"),
        ("O3-S1", "O<sub>3</sub>–S<sub>1</sub>"),
        ("₽2-3", "₽<sub>2–3</sub>"),
        ("∈1-2", "∈<sub>1–2</sub>"),
        ("Qp3", "Qp<sub>3</sub>"),
        ("Qh^al", "Qh<sup>al</sup>"),
        ("QII-III", "Q<sub>II–III</sub>"),
        ("γ<sub>5</sub><sup>2</sup>", "γ<sub>5</sub><sup>2</sup>"),
        ("J₂₋₃", "J<sub>2–3</sub>"),
        ("Q_4^{al+pl}", "Q<sub>4</sub><sup>al+pl</sup>"),
        ("2γPz3", "2γPz<sub>3</sub>"),
        ("A<B", "A&lt;B"),
        ("", ""),
    ],
)
def test_numbers_stand_below_and_marked_letters_above(index, typeset):
    assert html(index) == typeset


def test_a_search_finds_an_index_in_one_line():
    assert plain("γδPz3-T1") == "γδPz3–T1"
