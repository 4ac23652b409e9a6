"""Cells of tables in three languages read as determinations; nothing is lost or overwritten."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.determinations import Determinations, Qualifier
from silkroad_plugin.core.geochemistry.missing_codes import Strange
from silkroad_plugin.core.geochemistry.qualifiers import (
    ABSENT,
    Problem,
    Qualifiers,
    Reading,
    Steps,
    Zero,
    decimal_mark,
    share_on_steps,
    step_intervals,
)
from silkroad_plugin.core.typed_numbers import plain
from tests.unit.geochemistry.test_units import table

ROWS = table("geochem_qualifiers")
WORDS = Qualifiers(ROWS)
NAN, INF = np.nan, np.inf
SOVIET = (1, 1.5, 2, 3, 5, 7)


def read(cell, **reading):
    """Return (qualifier, lower, upper) of one cell."""
    d = WORDS.read([cell], "ppm", Reading(**reading)).determinations
    return Qualifier(d.qualifier[0]).name, d.lower[0], d.upper[0]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("12.5", 12.5),
        ("1,5", 1.5),
        ("0,125", 0.125),
        ("1.5e-3", 0.0015),
        ("1,5E-3", 0.0015),
        ("1,5·10⁻³", 0.0015),
        ("1.5×10^-3", 0.0015),
        ("2х10-3", 0.002),
        ("1 234,5", 1234.5),
        ("1\u00a0234.5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567),
        ("10 000", 10000),
        ("１２．５", 12.5),
        ("+3", 3),
        (".5", 0.5),
        ("5.", 5),
        (7, 7),
        (0.25, 0.25),
        (np.float32(0.5), 0.5),
    ],
)
def test_numbers(cell, number):
    assert read(cell) == ("EXACT", pytest.approx(number), pytest.approx(number))


@pytest.mark.parametrize(
    "cell",
    [
        "<0.5",
        "‹0.5",
        "＜0.5",
        "< 0,5",
        "<=0.5",
        "≤0.5",
        "-0.5",
        "−0,5",
        -0.5,
        "менее 0,5",
        "小于0.5",
        "less than 0.5",
        "<5e-1",
    ],
)
def test_below_a_limit(cell):
    assert read(cell) == ("BELOW", 0, 0.5)


def test_a_negative_number_of_a_sheet_is_a_limit():
    assert read(-0.5) == ("BELOW", 0, 0.5)


@pytest.mark.parametrize("cell", [">10000", "> 10 000", "＞10000", "≥10000", "более 10000", "大于10000", ">1e4"])
def test_above_a_limit(cell):
    assert read(cell) == ("ABOVE", 10000, INF)


@pytest.mark.parametrize(
    "cell", ["ND", "n.d.", "N.D.", "н.о.", "н/о", "Н.О.", "未检出", "сл.", "зн.", "痕", "следы", "tr.", "0", 0.0]
)
def test_words_need_the_limit_of_the_column(cell):
    assert read(cell, detection_limit=0.2) == ("BELOW", 0, 0.2)
    found = WORDS.read([3, cell], "ppm")
    assert [(row, problem) for row, _, problem in found.unread] == [(1, Problem.NO_LIMIT)]
    assert found.determinations.qualifier.tolist() == [Qualifier.EXACT, Qualifier.MISSING]


@pytest.mark.parametrize("cell", ["", " ", None, NAN, "NA", "н.д.", "не опр.", "未测", "-9999", -999.0])
def test_nothing_is_missing(cell):
    found = WORDS.read([cell], "ppm")
    assert found.determinations.qualifier.tolist() == [Qualifier.MISSING]
    assert found.unread == ()


def test_a_dash_is_doubtful():
    found = WORDS.read(["-", "—", "1"], "ppm")
    assert (found.doubtful, found.unread, found.determinations.known.sum()) == (2, (), 1)


def test_intervals():
    assert read("1.5-2") == ("INTERVAL", 1.5, 2)
    assert read("0,5–1") == ("INTERVAL", 0.5, 1)
    assert read("10~20") == ("INTERVAL", 10, 20)
    assert WORDS.read(["2-1.5"], "ppm").unread[0][2] is Problem.TEXT


@pytest.mark.parametrize(
    "cell", ["abc", "5*", "≈5", "1.2.3", "<", "< x", "1e999", "нет", "无", "12 34", "--5", "Cu", "1/2"]
)
def test_what_cannot_be_read_is_named(cell):
    found = WORDS.read([cell, "1"], "ppm")
    assert found.unread == ((0, cell, Problem.TEXT),)
    assert found.problems() == {Problem.TEXT: 1}


def test_choices_of_reading():
    assert read(0, zero=Zero.EXACT) == ("EXACT", 0, 0)
    assert read(0, zero=Zero.MISSING)[0] == "MISSING"
    assert WORDS.read([-0.5], "ppm", Reading(negative_is_limit=False)).unread[0][2] is Problem.NEGATIVE
    assert WORDS.read(["<0"], "ppm").unread[0][2] is Problem.NOT_POSITIVE_LIMIT
    for bad in (0, -1, INF):
        with pytest.raises(SilkroadError, match="detection_limit"):
            read("1", detection_limit=bad)
    with pytest.raises(SilkroadError, match="decimal_mark"):
        read("1", decimal=";")


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1,5", "2"], ","),
        (["1,234", "0,5"], ","),
        (["1,234"], "?"),
        (["1,234", "1,234.5"], "."),
        (["1,234,567", "1,234"], "."),
        (["1.5", "2"], "."),
        (["<0,5", "1,234"], ","),
        (["12,3456"], ","),
        ([], "."),
    ],
)
def test_the_decimal_mark_is_that_of_the_column(cells, mark):
    assert decimal_mark(cells) == mark


def test_one_comma_may_be_either():
    found = WORDS.read(["1,234", "5"], "ppm")
    assert found.unread == ((0, "1,234", Problem.DECIMAL),)
    assert read("1,234", decimal=",")[1] == 1.234
    assert read("1,234", decimal=".")[1] == 1234
    assert WORDS.read(["1,234", "5,5"], "ppm").determinations.value.tolist() == [1.234, 5.5]


def test_words_mean_one_thing():
    keys = [("".join(plain(row["text"]).split()).casefold(), row["kind"]) for row in ROWS]
    readings = {}
    for key, row in zip(keys, ROWS, strict=True):
        assert readings.setdefault(key, row["reading"]) == row["reading"], key
    assert {row["reading"] for row in ROWS} == {"below", "above", "trace", "missing", *ABSENT}


@given(st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=20), st.sampled_from([".", ","]))
def test_written_numbers_come_back(numbers, mark):
    cells = [repr(number).replace(".", mark) for number in numbers]
    found = WORDS.read(cells, "ppm", Reading(decimal=mark))
    assert found.unread == ()
    assert found.determinations.value.tolist() == numbers
    limits = WORDS.read([f"<{cell}" for cell in cells], "ppm", Reading(decimal=mark))
    assert limits.determinations.upper.tolist() == numbers


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text):
    found = WORDS.read([text], "ppm")
    assert len(found.determinations) == 1


def test_steps_become_intervals():
    d = Determinations.from_bounds([0.03, 0.002, 0, NAN], [0.03, 0.002, 0.001, NAN], "pct")
    middle = step_intervals(d, SOVIET)
    assert middle.lower[:2] == pytest.approx([np.sqrt(0.02 * 0.03), np.sqrt(0.0015 * 0.002)])
    assert middle.upper[:2] == pytest.approx([np.sqrt(0.03 * 0.05), np.sqrt(0.002 * 0.003)])
    assert middle.qualifier.tolist() == [3, 3, 1, 4]
    lowest = step_intervals(d, SOVIET, Steps.LOWEST)
    assert (lowest.lower[0], lowest.upper[0]) == pytest.approx((0.03, 0.05))
    assert share_on_steps(d, SOVIET) == 1


@given(st.integers(-6, 4), st.integers(0, 5))
def test_neighbouring_steps_meet(power, place):
    value = SOVIET[place] * 10.0**power
    following = (*SOVIET, 10)[place + 1] * 10.0**power
    d = step_intervals(Determinations.from_values([value, following], "pct"), SOVIET)
    assert d.upper[0] == pytest.approx(d.lower[1])
    assert d.lower[0] < value < d.upper[0]


def test_numbers_off_the_steps():
    d = Determinations.from_values([2, 2.2, 0.0], "ppm")
    assert share_on_steps(d, SOVIET) == pytest.approx(1 / 3)
    with pytest.raises(SilkroadError) as refused:
        step_intervals(d, SOVIET)
    assert (refused.value.code, refused.value.values) == ("step_values", {"rows": "2, 3", "count": 2})
    with pytest.raises(SilkroadError, match="step_scale"):
        step_intervals(d, (1, 12))
    assert share_on_steps(Determinations.from_values([NAN], "ppm"), SOVIET) == 0


CELLS = [
    "12.5", "012", "0", "0.0", 7, 0.25, -0.5, np.nan, None, "", "<0.5", "nd", "-", "1-3", ">9", "-9999", "x", "1,234",
    "\uff11\uff12",
]  # fmt: skip


@given(st.lists(st.sampled_from(CELLS), max_size=12), st.sampled_from([".", ",", "?"]))
def test_a_cell_says_the_same_alone_and_among_others(cells, decimal):
    reading = Reading(decimal)
    whole, alone = WORDS.read(cells, "ppm", reading), [WORDS.read([cell], "ppm", reading) for cell in cells]
    for bound in ("lower", "upper"):
        expected = [getattr(one.determinations, bound)[0] for one in alone]
        assert np.array_equal(getattr(whole.determinations, bound), expected, equal_nan=True)
    assert whole.unread == tuple((row, *told[1:]) for row, one in enumerate(alone) for told in one.unread)
    assert whole.doubtful == sum(one.doubtful for one in alone)


@pytest.mark.parametrize(
    ("code", "cells"),
    [
        ("IS", ["INS", "ins", "I.S.", "IS", "i.s", "NSS", "N.S.S.", "insufficient sample", "Insufficient Sample"]),
        ("IS", ["мало материала", "Недостаточно материала", "样品不足", "样品量不足", "样量不足"]),
        ("LNR", ["LNR", "L.N.R.", "Listed not received", "нет пробы", "缺样", "未收到样品"]),
        (None, ["NA", "н/д", "н.д.", "未测定", "", None, "12.5", "<0.5", "сл.", "ND"]),
    ],
)
def test_why_there_is_no_determination_is_kept_and_is_no_value(code, cells):
    found = WORDS.read(cells, "ppm", Reading(detection_limit=0.5))
    if code is None:
        assert set(found.absent) == {None}
        return
    assert found.absent == (code,) * len(cells) and not found.unread and not found.doubtful
    assert (found.determinations.qualifier == Qualifier.MISSING).all()
    # Neither a limit nor a trace, whatever is known of the method.
    assert np.isnan(found.determinations.lower).all() and np.isnan(found.determinations.upper).all()


def test_what_is_near_to_a_reason_is_not_taken_for_one():
    found = WORDS.read(["insuff", "INS 5", "is 3"], "ppm")
    assert [row for row, *_ in found.unread] == [0, 1, 2] and found.absent == (None,) * 3


@pytest.mark.parametrize(
    ("cells", "doubtful"),
    [
        (["12,5", "0,37", "1.234", "<2.500"], {"1.234", "<2.500"}),
        (["12,5", "1.234,5", "1.234"], {"1.234"}),
        (["12,5", "0.375", "12.3456", "1.5", "1.234"], set()),  # 1.5 can be no thousands: points are decimal marks
        (["12,5", "0,37", "1,234"], set()),
        (["12.5", "1.234"], set()),
    ],
)
def test_points_among_decimal_commas_are_taken_and_told(cells, doubtful):
    found = WORDS.read(cells, "ppm")
    assert {text for why, text, _ in found.strange if why is Strange.POINT} == doubtful and not found.unread
    if "1.234" in cells:
        assert found.determinations.value[cells.index("1.234")] == 1.234
