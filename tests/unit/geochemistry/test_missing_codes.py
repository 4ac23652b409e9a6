"""Numbers that stand for no value are told from contents and limits by the other numbers of their column."""

import numpy as np
import pytest

from silkroad_plugin.core.geochemistry.missing_codes import Strange, is_code
from silkroad_plugin.core.geochemistry.qualifiers import Problem, Reading
from tests.unit.geochemistry.test_qualifiers import WORDS

CONTENTS = [f"{value:.2f}" for value in np.random.default_rng(0).lognormal(1, 0.5, 54)]  # 1 to 8


def read(cells, limit=None):
    return WORDS.read([*CONTENTS, *cells], "ppm", Reading(detection_limit=limit))


@pytest.mark.parametrize("code", ["-99", "-99.9", "-888", "-77", "9999", "99999", "999.9", "9999.0"])
def test_codes_are_missing_and_told(code):
    found = read([code] * 6)
    assert found.problems() == {Problem.CODE: 6} and found.determinations.known.sum() == len(CONTENTS)
    assert found.unread[0] == (len(CONTENTS), code, Problem.CODE) and not found.strange


@pytest.mark.parametrize("limit", ["-0.5", "-0.05", "<0.5", "-1e-3"])
def test_limits_below_the_numbers_are_limits(limit):
    found = read([limit] * 6)
    assert found.determinations.below.sum() == 6 and not found.unread and not found.strange


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["<99"] * 3, Strange.HIGH_LIMIT), (["-50"], Strange.HIGH_LIMIT), (["-3"] * 6, Strange.BETWEEN),
        (["5000"] * 3, Strange.REPEATED), (["9999"], Strange.REPEATED), (["0"] * 2, Strange.ZERO),
    ],
)  # fmt: skip
def test_what_may_be_a_code_is_taken_and_told(cells, kind):
    found = read(cells, 0.1)
    assert found.determinations.known.all() and not found.unread
    assert found.strange == ((kind, cells[0], len(cells)),)


def test_minus_one_is_a_limit_or_a_code_by_the_numbers():
    low = [f"0.{number:02d}" for number in range(1, 30)]
    found = WORDS.read([*low, "-1", "-1"], "ppm")
    assert found.problems() == {Problem.CODE: 2}
    high = [str(number) for number in range(3, 40)]
    found = WORDS.read([*high, "-1", "-1", "-1"], "ppm")
    assert found.determinations.below.sum() == 3 and not found.strange


def test_high_contents_and_told_limits_stay():
    assert not read(["60", "120", "250"]).strange and not read(["9999", "8000", "5000"]).unread
    assert read(["-99"] * 2, 99.0).determinations.below.sum() == 2
    # A code gives no limit to words.
    assert read(["-99", "n.d."]).problems() == {Problem.CODE: 1, Problem.NO_LIMIT: 1}
    assert [is_code(number) for number in (99, -9999, 999.99, 100, 90, 9.9, 1, 199)] == [True] * 3 + [False] * 5
