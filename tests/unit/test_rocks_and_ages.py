"""Words for rocks, and ages as maps write them."""

import numpy as np
import pytest

from silkroad_plugin import tables
from silkroad_plugin.catalogue.ages import Span, age_of, units_by_id
from silkroad_plugin.core.evidence.rocks import RockWords


@pytest.mark.parametrize(
    ("words", "found", "not_found"),
    [
        ("granite; гранит；花岗", ["Biotite GRANITE", "лейкогранит", "二长花岗岩"], ["gabbro", ""]),
        ("灰岩; -凝灰", ["生物灰岩"], ["凝灰岩", "灰岩、凝灰岩"]),
        ("-tuff", ["basalt", "shale"], ["basaltic tuff"]),
        (" ; Marl ;", ["marly limestone"], ["limestone"]),
        ("−туф; базальт", ["базальт"], ["туф базальта"]),
    ],
)
def test_words_find_names(words, found, not_found):
    parsed = RockWords.parse(words)
    assert all(parsed.find(name) for name in found)
    assert not any(parsed.find(name) for name in not_found)


def test_no_words_are_none():
    assert not RockWords.parse(" ; ") and not RockWords.parse("-")


def test_more_words_find_more_and_more_barred_words_find_less():
    random = np.random.default_rng(1)
    letters = list("абвгд岩灰ab")
    names = ["".join(random.choice(letters, 6)) for _ in range(300)]
    for _ in range(50):
        words = ["".join(random.choice(letters, 2)) for _ in range(4)]
        few, more = RockWords.parse(words[0]), RockWords.parse("; ".join(words[:2]))
        barred = RockWords.parse(f"{words[0]}; {words[1]}; -{words[2]}")
        for name in names:
            assert few.find(name) <= more.find(name) and barred.find(name) <= more.find(name)


def span_of(oldest: str, youngest: str | None = None) -> Span:
    ages = units_by_id()
    return Span(float(ages[oldest]["base_ma"]), float(ages[youngest or oldest]["top_ma"]))


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_every_name_of_the_chart_has_its_age(language):
    # Stages and series of the Cambrian that have numbers for names are not words.
    units = [row for row in tables.controlled("ages") if not row["id"].startswith("CambrianS")]
    wrong = [row[language] for row in units if age_of(row[language]) != span_of(row["id"])]
    assert wrong == [] and len(units) > 170


@pytest.mark.parametrize(
    ("text", "oldest", "youngest"),
    [
        ("Early Devonian", "LowerDevonian", None),
        ("Lower-Middle Devonian", "LowerDevonian", "MiddleDevonian"),
        ("Middle to Late Jurassic", "MiddleJurassic", "UpperJurassic"),
        ("Late Devonian–Early Carboniferous", "UpperDevonian", "Mississippian"),
        ("Permo-Carboniferous", "Carboniferous", "Permian"),
        ("Lower Palaeozoic", "Cambrian", "Silurian"),
        ("Precambrian", "Precambrian", None),
        ("石炭纪", "Carboniferous", None),
        ("早泥盆世", "LowerDevonian", None),
        ("中、上泥盆统", "MiddleDevonian", "UpperDevonian"),
        ("晚石炭世—早二叠世", "Pennsylvanian", "Cisuralian"),
        ("石炭系上统", "Pennsylvanian", None),
        ("中元古代", "Mesoproterozoic", None),
        ("上新世", "Pliocene", None),
        ("нижний девон", "LowerDevonian", None),
        ("верхнекаменноугольные", "Pennsylvanian", None),
        ("ранне-среднедевонский", "LowerDevonian", "MiddleDevonian"),
        ("поздний карбон – ранняя пермь", "Pennsylvanian", "Cisuralian"),
        ("меловая", "Cretaceous", None),
        ("Визейский ярус", "Visean", None),
        ("неоген-четвертичные", "Neogene", "Quaternary"),
        ("C1", "Mississippian", None),
        ("C₂₋₃", "Pennsylvanian", "UpperPennsylvanian"),
        ("D3fm", "UpperDevonian", None),
        ("γδC2", "Pennsylvanian", None),
        ("O3-S1", "UpperOrdovician", "Llandovery"),
        ("D2+3", "MiddleDevonian", "UpperDevonian"),
        ("Pt2", "Mesoproterozoic", None),
        ("PZ1", "Cambrian", "Silurian"),
        ("Є1-2", "Terreneuvian", "Miaolingian"),
        ("Ꞓ2", "CambrianSeries2", None),
        ("R3-V", "Tonian", "Ediacaran"),
        ("K1g", "LowerCretaceous", None),
        ("Qh", "Quaternary", None),
        ("Ar-Pt1", "Archean", "Paleoproterozoic"),
    ],
)
def test_ages_as_maps_write_them(text, oldest, youngest):
    assert age_of(text) == span_of(oldest, youngest)


@pytest.mark.parametrize(
    ("text", "tradition", "oldest", "youngest"),
    [
        # What the numbers of a system mean differs from tradition to tradition.
        ("C2", "chinese", "Pennsylvanian", None),
        ("C2", "russian", "LowerPennsylvanian", "MiddlePennsylvanian"),
        ("верхний карбон", "russian", "UpperPennsylvanian", None),
        ("S2", "russian", "Ludlow", "Pridoli"),
        ("S2", "chinese", "Wenlock", None),
        ("Q2", "chinese", "Chibanian", None),
        ("Q2", "international", "Holocene", None),
        ("Qp3al", "chinese", "UpperPleistocene", None),
        ("aQIII", "russian", "UpperPleistocene", None),
        ("QII-III", "russian", "Chibanian", "UpperPleistocene"),
        ("QIV", "russian", "Holocene", None),
        ("Ar4", "chinese", "Neoarchean", None),
        # National units keep their own limits: they are not those of the chart.
        ("Z", "chinese", "Sinian", None),
        ("震旦系", "international", "Sinian", None),
        ("Nh-Z", "russian", "Nanhua", "Sinian"),
        ("V", "chinese", "Vendian", None),
        ("венд", "russian", "Vendian", None),
        ("Ediacaran", "russian", "Ediacaran", None),
        ("RF3", "russian", "UpperRiphean", None),
        ("верхний рифей", "russian", "UpperRiphean", None),
        ("KR1", "russian", "LowerKarelian", None),
    ],
)
def test_ages_are_read_in_the_sense_of_a_tradition(text, tradition, oldest, youngest):
    assert age_of(text, tradition) == span_of(oldest, youngest)


@pytest.mark.parametrize(
    "text",
    ["", "?", "Unknown", "granite", "No data", "карбонат", "мелкозернистый", "Tuff", "Early", "не определён", "12"],
)
def test_what_is_no_age_is_none(text):
    assert age_of(text) is None


def test_the_words_lead_to_units_of_the_chart():
    ages = units_by_id()
    for row in tables.controlled("age_words"):
        spans = [row["unit"], row["lower"], row["middle"], row["upper"], *row["numbers"].split(";")]
        for units in filter(None, spans):
            limits = [float(ages[unit]["base_ma"]) for unit in units.split("+")]
            assert limits == sorted(limits, reverse=True), row
            whole = Span(
                *(float(ages[row["unit"].split("+")[end]][key]) for end, key in ((0, "base_ma"), (-1, "top_ma")))
            )
            part = Span(float(ages[units.split("+")[0]]["base_ma"]), float(ages[units.split("+")[-1]]["top_ma"]))
            assert whole.oldest >= part.oldest > part.youngest >= whole.youngest, row
