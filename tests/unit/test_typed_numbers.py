"""Numbers as people of three languages type them."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.typed_numbers import number_of, numbers_in, real
from silkroad_plugin.io.geochemistry.places import figures


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2.5", 2.5), ("2,5", 2.5), (" −0,5 ", -0.5), ("１２．５", 12.5), ("1e-3", 1e-3), ("∞", math.inf),
        ("−∞", -math.inf), ("1 234,5", 1234.5), ("1\u202f234\u202f567", 1234567.0), ("1\u00a0234", 1234.0),
        ("12'500", 12500.0), ("1\u2009234", 1234.0), ("12’500’000", 12.5e6), ("−1 234", -1234.0),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_written(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", "Cu", "1,234.5", "1,2,3", "nan", "10²", "½", "1 23", "5 %", "12_34", "1000 250", "0 125", "1 234'567",
     "1\n234"],
)  # fmt: skip
def test_what_is_no_number_is_none(text):
    assert number_of(text) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("85 92.5 97.5", [85, 92.5, 97.5]), ("85; 92,5；97,5", [85, 92.5, 97.5]), ("85, 92.5, 97.5", [85, 92.5, 97.5]),
        ("1000,2500,5000", [1000, 2500, 5000]), ("1000\n2500\t5000", [1000, 2500, 5000]), ("1、2、3", [1, 2, 3]),
        ("85，92.5、97,5", [85, 92.5, 97.5]), ("85，92", [85, 92]),
        ("85,92", [85.92]), ("2,5", [2.5]), ("85,92.5", [85, 92.5]), ("85,92,97", [85, 92, 97]),
        ("5", [5]), ("", []), ("a b", None), ("1 x", None),
        # Where semicolons part numbers, spaces are between thousands, and nothing else.
        ("1 000; 2 000", [1000, 2000]), ("10 000；25 000,5", [10000, 25000.5]), ("1 000;", [1000]),
        ("12 500; 1000\n300", [12500, 1000, 300]), ("85，92；97", [85, 92, 97]),
        ("85 92; 97", None), ("1000 250; 500", None), ("0 125; 1", None), ("1,234.5; 2", None),
        # A no-break space never parts numbers; what is left of thousands is no number.
        ("10\u00a0000 25\u202f000", [10000, 25000]), ("1\u00a0234,5", [1234.5]), ("85\u00a092", None),
        ("1 000 2 000", None), ("1,000,2,000", None), ("1 500 1000", [1, 500, 1000]), ("0.5 0,25", [0.5, 0.25]),
    ],
)  # fmt: skip
def test_lists(text, numbers):
    assert numbers_in(text) == numbers


@pytest.mark.parametrize(
    ("cell", "number"),
    [("12,5", 12.5), (12, 12.0), (True, 1.0), (None, None), ("", None), (math.nan, None), (math.inf, None), ("∞", None),
     ([1], None)],
)  # fmt: skip
def test_a_cell_of_a_table_is_a_finite_number_or_none(cell, number):
    assert real(cell) == number


def test_a_dash_of_any_length_in_a_column_of_coordinates_is_an_empty_cell():
    numbers, unread = figures(["76.5", "—", "–", "－", "NaN", "*", "12_5", "x"])
    assert numbers[0] == 76.5 and np.isnan(numbers[1:]).all()
    assert unread.tolist() == [False] * 6 + [True, True]
