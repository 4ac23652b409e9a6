"""Dates as people of three languages type them."""

import pytest

from silkroad_plugin.core.typed_dates import Day, day_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-05", Day(2026, 11, 5)), (" 2026/11/5 ", Day(2026, 11, 5)), ("2026.11.05", Day(2026, 11, 5)),
        ("05.11.2026", Day(2026, 11, 5)), ("5.11.2026 г.", Day(2026, 11, 5)), ("2026年11月5日", Day(2026, 11, 5)),
        ("２０２６年１１月", Day(2026, 11)), ("2026-11", Day(2026, 11)), ("11.2026", Day(2026, 11)),
        ("2026", Day(2026)), ("2026 年", Day(2026)), ("2026 г.", Day(2026)), ("2028-02-29", Day(2028, 2, 29)),
    ],
)  # fmt: skip
def test_a_date_is_read_as_each_language_writes_it(text, day):
    assert day_in(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "not a date", "26", "0026", "2026-13", "2026-00", "2027-02-29", "31.11.2026", "5/11/2026", "11/2026",
     "2026-11.05", "2026-11-05x", "2026月11年", "年"],
)  # fmt: skip
def test_what_is_no_date_is_none(text):
    assert day_in(text) is None
