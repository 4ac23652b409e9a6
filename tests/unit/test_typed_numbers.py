"""Numbers as people type them, alone and in lists."""

import numpy as np
import pytest

from silkroad_plugin.core.typed_numbers import number_of, numbers_in
from silkroad_plugin.io.geochemistry.places import figures


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 12.5 ", 12.5),
        ("12,5", 12.5),
        ("1 234,5", 1234.5),
        ("1\u202f234'567", 1234567.0),
        ("−3", -3.0),
        ("１２．５", 12.5),
        ("1e-3", 0.001),
        ("∞", np.inf),
        ("-∞", -np.inf),
        ("", None),
        ("nan", None),
        ("10²", None),
        ("½", None),
        ("1,2,3", None),
        ("12_34", None),
        ("12 34", None),
    ],
)
def test_a_number(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("text", "pair", "numbers"),
    [
        ("85; 92,5; 97.5", True, [85, 92.5, 97.5]),
        ("85, 92.5, 97.5", True, [85, 92.5, 97.5]),
        ("85,92.5,97.5", True, [85, 92.5, 97.5]),
        ("85，92.5、97.5", True, [85, 92.5, 97.5]),
        ("85,92", True, [85, 92]),
        ("85，92,5", False, [85, 92.5]),
        ("0,5", False, [0.5]),
        ("1.5,2", False, [1.5, 2]),
        ("1,2,4", False, [1, 2, 4]),
        ("", True, []),
        ("1; x", True, None),
    ],
)
def test_a_list(text, pair, numbers):
    assert numbers_in(text, pair) == numbers


def test_a_dash_of_any_length_in_a_column_of_coordinates_is_an_empty_cell():
    numbers, unread = figures(["76.5", "—", "–", "－", "NaN", "*", "12_5", "x"])
    assert numbers[0] == 76.5 and np.isnan(numbers[1:]).all()
    assert unread.tolist() == [False] * 6 + [True, True]
