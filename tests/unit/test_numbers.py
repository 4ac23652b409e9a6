"""Numbers as each language writes them."""

from string import Formatter

import pytest

from silkroad_plugin import messages
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import SEPARATORS, aside, labelled, listed, tr
from silkroad_plugin.numbers import (
    area,
    class_ends,
    counted,
    fixed,
    given,
    in_larger_unit,
    limits,
    number,
    p_value,
    percent,
    probability,
    quantity,
    small_limits,
    square_kilometres,
    unit_words,
)

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (1234.5678, "en", "1,235"),
        (1234.5678, "ru", "1235"),  # four digits are not parted
        (12345, "ru", f"12{NBSP}345"),
        (9999.6, "ru", f"10{NBSP}000"),  # five digits as written
        (0.012345, "ru", "0,01235"),
        (0.012345, "zh", "0.01235"),
        (-2.5, "en", "−2.500"),
        (1.0, "en", "1"),
        (-34.0, "ru", "−34"),
        (3.2e-9, "ru", "3,200·10⁻⁹"),
        (-1e12, "en", "−1.000×10¹²"),
        (3.2e-9, "zh", "3.200×10⁻⁹"),
        (0.0, "ru", "0"),
        (float("nan"), "en", "—"),
        (None, "en", "—"),
        (float("-inf"), "en", "−∞"),
    ],
)
def test_significant_digits(value, language, text):
    assert number(value, language) == text


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (2_500_000, 0, {"en": "2,500,000", "ru": f"2{NBSP}500{NBSP}000", "zh": f"2{NBSP}500{NBSP}000"}),
        (1234.5, 1, {"en": "1,234.5", "ru": "1234,5", "zh": "1234.5"}),
        (-12345.67, 1, {"en": "−12,345.7", "ru": f"−12{NBSP}345,7", "zh": f"−12{NBSP}345.7"}),
        (0.983, 3, {"en": "0.983", "ru": "0,983", "zh": "0.983"}),
        (-0.0004, 2, {"en": "0.00", "ru": "0,00", "zh": "0.00"}),
    ],
)
def test_decimals(value, decimals, expected):
    assert {language: fixed(value, language, decimals) for language in expected} == expected


def test_percent():
    assert percent(0.1234, "ru") == f"12,3{NBSP}%" and percent(0.5, "zh", 0) == "50%" and percent(None, "en") == "—"


def test_probabilities():
    assert probability(0.0123, "en") == "0.012" and probability(0.87, "ru") == "0,87"
    assert probability(0.0000031, "en") == "3.1×10⁻⁶" and probability(0, "zh") == "0"


def test_given_numbers():
    assert [given(value, "ru") for value in (1.96, 0.05, 1.0, 2500.0, 0)] == ["1,96", "0,05", "1", "2500", "0"]
    large = {
        999.5: "999.5",
        999.96: "1,000",
        9999.6: "10,000",
        12345: "12,345",
        12345.6: "12,346",
        1.7e308: "1.700×10³⁰⁸",
        -2e6: "−2,000,000",
    }
    assert {value: given(value, "en") for value in large} == large


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "en",
            [
                "the value 1,234,568;",
                "cut 12.35 ",
                "0.5 and 1,000",
                "12,000 km²",
                "only 0.002 unit",
                "make 25,000,000 ",
            ],
        ),
        ("ru", [f"1{NBSP}234{NBSP}568", "12,35", "0,5 и 1000", f"12{NBSP}000", "0,002", f"25{NBSP}000{NBSP}000"]),
    ],
)
def test_refusals_write_numbers_as_the_interface_does(language, texts, monkeypatch):
    monkeypatch.setattr(messages, "interface_language", lambda: language)
    monkeypatch.setattr(messages, "tr", lambda text, _=None: tr(text, language))
    errors = [
        SilkroadError("raster_one_value", input="I", path="p", value=1234567.8901),
        SilkroadError("cut_outside", layer="L", cut=12.3456789, lowest=0.5, highest=1000.0),
        SilkroadError("unit_area_too_large", unit_area=12000.0, units=0.002, deposits=3),
        SilkroadError("too_many_cells", cell=250.0, cells=25_000_000, most=20_000_000),
    ]
    said = "".join(messages.describe(error) for error in errors)
    assert [text for text in texts if text not in said] == []


def test_no_refusal_formats_a_number_itself():
    """They come as words already, which take no format."""
    assert {
        code for code, text in messages.TEXTS.items() if any(spec for _, _, spec, _ in Formatter().parse(text))
    } == set()


def test_areas():
    assert area(1.0, "en") == f"1{NBSP}km²" and area(462269.4, "ru") == f"462{NBSP}269{NBSP}км²"
    assert square_kilometres(606.0, "zh") == "606" and square_kilometres(0.25, "ru") == "0,25"


def test_lists_are_parted_and_bracketed_as_the_language_does():
    assert listed(["Au", "Cu"], "zh") == "Au、Cu" and listed(["Au", "Cu"], "ru") == "Au, Cu"
    assert {kind: listed("ab", "zh", kind) for kind in SEPARATORS} == {
        "words": "a、b",
        "names": "a、b",
        "counts": "a，b",
        "titles": "a；b",
    }
    assert {kind: listed("ab", "en", kind) for kind in ("names", "counts")} == {"names": "a; b", "counts": "a, b"}
    assert "矿床" + aside("无坐标", "zh") == "矿床（无坐标）" and "x" + aside("y", "en") == "x (y)"
    assert labelled("甲", "乙", "zh") == "甲：乙" and labelled("a", "b", "ru") == "a: b"


def test_p_values_and_intervals():
    assert p_value(0.034, "ru") == "0,034"
    assert p_value(1e-9, "en") == f"<{NBSP}0.0001"
    assert p_value(float("nan"), "zh") == limits(float("nan"), 1, "zh") == "—"
    assert limits(-0.02, 0.5, "ru") == "−0,020 – 0,500"


def test_words_follow_their_number():
    text = "{count} [target|targets] in {area} [belt|belts]"
    assert counted(text, "en", count=1, area=2) == "1 target in 2 belts"
    assert counted(text, "en", count=0, area=1) == "0 targets in 1 belt"
    assert counted("{count}个靶区", "zh", count=1) == "1个靶区"
    russian = "{count} [участок|участка|участков]"
    numbers = (0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 101, 111)
    found = {number: counted(russian, "ru", count=number).split()[-1] for number in numbers}
    assert [number for number, word in found.items() if word == "участок"] == [1, 21, 101]
    assert [number for number, word in found.items() if word == "участка"] == [2, 4, 22]
    assert counted(russian, "ru", count=1.5).endswith("участка")
    assert counted("{extent} [EPSG:4326]", "en", extent="a|b") == "a|b [EPSG:4326]"
    assert counted("{text} {language}", "en", text="a", language="b") == "a b"
    assert counted("{n} large [cell|cells]", "en", n=12345) == "12,345 large cells"
    twice = "{count} [sample lies|samples lie] in {name} and [is|are] left out; {other} [stays|stay]"
    assert counted(twice, "en", count=1, name="a", other=2) == "1 sample lies in a and is left out; 2 stay"
    assert counted(twice, "en", count=3, name="a", other=1) == "3 samples lie in a and are left out; 1 stays"


def test_refusals_count_in_the_singular(qgis_app):
    assert messages.describe(SilkroadError("few_deposits", deposits=1, needed=5)).startswith("1 deposit is too few")
    assert messages.describe(SilkroadError("few_deposits", deposits=3, needed=5)).startswith("3 deposits are too few")


@pytest.mark.parametrize(
    ("lower", "upper", "text"),
    [
        (8.7e-19, 0.012, "<\u00a00.001 – 0.012"),
        (0.0005, 0.012, "0.00050 – 0.012"),
        (0.0, 0.012, "0 – 0.012"),
        (1e-9, 3e-4, "<\u00a01×10⁻⁵ – 0.00030"),
    ],
)
def test_an_interval_that_begins_at_next_to_nothing(lower, upper, text):
    assert small_limits(lower, upper, "en") == text


def test_limits_of_classes_are_written_as_the_language_does():
    assert class_ends((-12.5, 1234.5), "en") == "−12.5 … 1,234.5"
    assert class_ends((-12.5, 12345.5), "ru") == "−12,5 … 12\u00a0345,5"
    assert class_ends((-3.0,), "zh") == "−3"


@pytest.mark.parametrize(
    ("value", "unit", "language", "text"),
    [
        (1229.4, "m", "en", f"1.229{NBSP}km"),
        (-22000, "m", "zh", f"−22{NBSP}km"),
        (999, "m", "ru", f"999{NBSP}м"),
        (-31.25, "mGal", "ru", f"−31,25{NBSP}мГал"),
        (0.5, "", "en", "0.5000"),
        (12.5, "nT/m", "zh", f"12.50{NBSP}nT/m"),
        (0.000499, "mGal/m", "ru", f"0,4990{NBSP}мГал/км"),
    ],
)
def test_a_number_has_the_unit_of_its_layer(qgis_app, value, unit, language, text):
    assert quantity(value, unit, language) == text


def test_numbers_together_have_one_unit(qgis_app):
    assert in_larger_unit([0.0, 999.0, 26_000.0], "m") == ([0.0, 0.999, 26.0], "km")
    assert in_larger_unit([0.0, 999.0], "m") == ([0.0, 999.0], "m")
    assert in_larger_unit([0.001, 0.5], "nT/m") == ([0.001, 0.5], "nT/m")
    assert unit_words("", "en") == "" and unit_words("mGal/km", "ru") == f"{NBSP}мГал/км"
    assert unit_words("ppm", "zh") == f"{NBSP}µg/g" and unit_words("(ppb)²", "ru") == f"{NBSP}(мг/т)²"


def test_a_chosen_percentage_keeps_its_sign_and_follows_the_language():
    from silkroad_plugin.numbers import NBSP, given_percent

    assert given_percent(80, "zh") == "80%" and given_percent(97.5, "en") == f"97.5{NBSP}%"
    assert given_percent(97.5, "ru") == f"97,5{NBSP}%"
