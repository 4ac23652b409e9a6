"""Classes of geohazard and ecological maps: what words, numbers and tables mean, and what is never guessed."""

import re

import pytest

from silkroad_plugin import tables
from silkroad_plugin.catalogue.class_rules import OWN, rules
from silkroad_plugin.catalogue.class_words import Interval, Mapped, interval_of, number_of, read_table, words_of
from silkroad_plugin.catalogue.map_units import age
from silkroad_plugin.catalogue.sites import (
    Site,
    SiteFields,
    activities,
    judge,
    kind_of_magnitude,
    kinds,
    size_of,
    sizes,
)
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.i18n import LANGUAGES

FAMILIES = ("geohazard", "ecological")
NOTHING = Mapped()


def classified(rule, *values, family="geohazard", table=NOTHING):
    return [rules(family)[rule].class_of(value, "field", table) for value in values]


def test_levels_are_read_in_three_languages():
    high = [
        "高易发区",
        "易发性：高",
        "High susceptibility zone",
        "HIGH",
        "высокая подверженность",
        "зона высокой подверженности",
    ]
    assert set(classified("susceptibility", *high)) == {"high"}
    assert classified("hazard", "极高危险区", "чрезвычайно опасная", "very high hazard") == ["very_high"] * 3
    assert classified("risk", "低风险", "низкий риск", "low") == ["low"] * 3


def test_nothing_is_guessed():
    assert set(classified("susceptibility", "", "3", "IV", "较高易发区", "highland", "高—中易发区", "A")) == {""}
    # Very low is not none, and the share of ground that is affected is no susceptibility.
    assert set(classified("susceptibility", "极低易发区", "высокая поражённость")) == {""}
    assert set(classified("zc", "", "опасн", "много", "16–32", family="ecological")) == {""}


def test_susceptibility_hazard_and_risk_are_not_one():
    for rule, value in (("susceptibility", "高危险区"), ("risk", "высокая опасность"), ("hazard", "high risk")):
        with pytest.raises(SilkroadError) as caught:
            classified(rule, value)
        assert caught.value.code == "zones_other_rule"


@pytest.mark.parametrize(
    ("rule", "values", "codes"),
    [
        # Saet et al. 1990; MU 2.1.7.730-99
        ("zc", ("0", "15,9", "16", "31.9", "32", "128", "400"),
         ["permissible", "permissible", "moderate", "moderate", "hazardous", "extreme", "extreme"]),
        ("nemerow", ("0.69", "0.7", "1", "2", "3"), ["clean", "alert", "light", "medium", "heavy"]),  # HJ/T 166-2004
        ("ri", ("149", "150", "300", "600"), ["low", "moderate", "considerable", "very_high"]),  # Hakanson 1980
        ("igeo", ("-2", "−0.1", "0.5", "4.9", "5"), ["i0", "i0", "i1", "i5", "i6"]),  # Müller 1969
        ("ei", ("19", "20", "35", "55", "75"), ["poor_most", "poor", "fair", "good", "excellent"]),  # HJ 192-2015
    ],
)  # fmt: skip
def test_numbers_go_by_the_published_limits(rule, values, codes):
    assert classified(rule, *values, family="ecological") == codes


def test_a_table_of_the_user_rules():
    rows = [["value", "class", "field"], ["IV", "high", ""], ["IV", "low", "field"], ["0.2–0.4", "medium", ""]]
    table = read_table(enumerate(rows, 1), rules("geohazard")["hazard"].classes, "table")
    assert classified("hazard", "IV", "0.2", "0.39", "0.4", table=table) == ["low", "medium", "medium", ""]
    for wrong, code in (
        ([["value"]], "class_table_columns"),
        ([["value", "class"], ["1", "huge"]], "class_table_code"),
    ):
        with pytest.raises(SilkroadError) as caught:
            read_table(enumerate(wrong, 1), ["high"], "table")
        assert caught.value.code == code


def test_intervals_that_overlap_are_refused_where_a_number_could_be_of_both():
    def table(*rows):
        given = [["value", "class"], *rows]
        return read_table(enumerate(given, 1), rules("geohazard")["hazard"].classes, "table")

    for rows in ([["3–8", "high"], ["0–5", "low"]], [["≤ 2", "low"], ["≥ 2", "high"]], [["0–5", "low"], ["3", "high"]]):
        with pytest.raises(SilkroadError) as caught:
            classified("hazard", "1", table=table(*rows))
        assert caught.value.code == "class_table_overlap" and set(caught.value.values.values()) == {r[0] for r in rows}
    fine = table(["< 2", "low"], ["2–5", "medium"], ["5", "high"], ["0–9", ""])
    assert classified("hazard", "1.9", "2", "5", "6", table=fine) == ["low", "medium", "high", ""]


def test_what_may_be_thousands_is_no_number():
    for text in ("150,000", "1,500", "-12,345", "1,500,000", "16,125–32"):
        assert number_of(text) is None and interval_of(text) is None, text
    assert [number_of(text) for text in ("0,125", "15,9", "1,2345", "1.500", "-0,050")] == [
        0.125,
        15.9,
        1.2345,
        1.5,
        -0.05,
    ]
    told = judge({"k": "landslide", "s": "150,000"}, SiteFields("k", "s"), "geohazard", "m3", NOTHING)
    assert told == (Site("landslide"), ["150,000"])
    assert age("1,800 Ma", "russian") is None and age("251,902 млн лет", "russian").oldest == 251.902


def test_intervals():
    inf = float("inf")
    for text, interval in (("3", (3, 3)), ("0,2-0,4", (0.2, 0.4)), ("≥ 0.8", (0.8, inf)), ("< -1", (-inf, -1))):
        assert interval_of(text) == Interval(*interval)
    for text, held, outside in (
        ("≤ 2", 2, 2.01),
        ("<= 2", 2, 2.01),
        ("> 2", 2.01, 2),
        ("< 2", 1.99, 2),
        (">= 2", 2, 1.9),
    ):
        assert interval_of(text).holds(held) and not interval_of(text).holds(outside), text
    assert interval_of("high") is None


@pytest.mark.parametrize(
    ("kind", "figure", "unit", "size"),
    [("landslide", 9.9, "1e4_m3", "small"), ("landslide", 10, "1e4_m3", "medium"),
     ("landslide", 100, "1e4_m3", "large"),
     ("landslide", 1e7, "m3", "giant"), ("earthquake", 7.1, "m3", "m7"), ("glacial_lake", 5, "m3", "")],
)  # fmt: skip
def test_sizes_go_by_volume_or_magnitude(kind, figure, unit, size):
    assert size_of(kind, figure, unit) == size


def test_sites_are_read_and_the_rest_is_told():
    fields = SiteFields("k", "s", "m", "a")

    def read(k, s="", m="", a=""):
        return judge({"k": k, "s": s, "m": m, "a": a}, fields, "geohazard", "1e4_m3", NOTHING)

    assert read("古滑坡", "大型", a="稳定") == (Site("landslide", "large", "stable"), [])
    assert read("селевой поток", "средний", a="неустойчивый") == (Site("debris_flow", "medium", "active"), [])
    assert read("ледниковые озёра") == (Site("glacial_lake"), [])
    assert read("earthquake", m="8.3") == (Site("earthquake", "m8"), [])
    assert read("glacial lake", "5") == (Site("glacial_lake"), ["5"])
    assert read("earthquake", "большой", m="7?") == (Site("earthquake"), ["7?"])
    assert kind_of_magnitude("m8") == "earthquake" and kind_of_magnitude("medium") == ""
    assert read("", "huge?", a="?") == (Site(""), ["", "huge?", "?"])


def test_every_name_of_the_tables_means_itself():
    lists = [*(kinds(family) for family in FAMILIES), sizes(), activities()]
    rules_of = [rule for family in FAMILIES for rule in rules(family).values() if rule.code != OWN]
    for rule in rules_of:
        for code, row in rule.classes.items():
            names = [row[language] for language in LANGUAGES]
            assert {rule.class_of(name, "", NOTHING) for name in names} == {code}, (rule.code, names)
        colours = [row["colour"] for row in rule.classes.values()]
        assert len(set(colours)) == len(colours)
    for family in FAMILIES:
        fields = SiteFields("k")
        for code, row in kinds(family).items():
            read = {judge({"k": row[language]}, fields, family, "m3", NOTHING)[0].kind for language in LANGUAGES}
            assert read == {code}, (code, read)
    for row in [row for one in [*lists, *(rule.classes for rule in rules_of)] for row in one.values()]:
        assert all(re.compile(word) for word in words_of(row)) and all(row[language] for language in LANGUAGES)
    assert all(row["source"] for name in ("site_kinds", "site_sizes", "site_size_limits", "site_activities")
               for row in tables.controlled(name))  # fmt: skip
    assert all(row["source_en"] and row["mark"] for row in tables.controlled("class_rules"))
