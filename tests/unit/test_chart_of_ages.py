"""The chart of ages in the letters, colours and names of each tradition, and the kinds of rocks of map units."""

import pytest

from silkroad_plugin import tables
from silkroad_plugin.catalogue import map_units
from silkroad_plugin.catalogue.ages import Span, age_of, units_by_id
from silkroad_plugin.catalogue.chart import chart_units, colour_of, letters_of, name_of, unit_of
from silkroad_plugin.catalogue.map_units import Fields, Judged, judge, read_mapping, unit, with_genesis
from silkroad_plugin.catalogue.rocks import rock_of, rocks
from silkroad_plugin.core.errors import SilkroadError

TRADITIONS = ("chinese", "russian", "international")
FIELDS = Fields(age="age", lithology="rock", index="index")


@pytest.mark.parametrize(
    ("read", "given", "chinese", "russian", "international"),
    [
        ("J2-3", "chinese", "J2-3", "J2-3", "J2-3"),
        ("E2-3", "chinese", "E2-3", "₽2-3", "E2-3"),
        ("∈1-2", "chinese", "∈1-2", "Є1-2", "Ꞓ1-3"),
        ("C2", "chinese", "C2", "C2-3", "C2"),
        ("C2", "russian", "C2", "C2", "C2"),
        ("S1", "russian", "S1-2", "S1", "S1-2"),
        ("D3-C1", "russian", "D3–C1", "D3–C1", "D3–C1"),
        ("Q", "chinese", "Q", "Q", "Q"),
        ("Qp3", "chinese", "Qp3", "QIII", "q4"),
        ("PZ", "russian", "Pz", "PZ", "PZ"),
        ("Pt1", "chinese", "Pt1", "PR1", "PP"),
    ],
)
def test_letters_are_those_of_the_tradition(read, given, chinese, russian, international):
    span = age_of(read, given)
    assert [letters_of(span, one) for one in TRADITIONS] == [(chinese, True), (russian, True), (international, True)]


@pytest.mark.parametrize(
    ("read", "own"),
    [("Z", "chinese"), ("Nh-Z", "chinese"), ("V", "russian"), ("RF3", "russian"), ("Ediacaran", "international")],
)
def test_units_of_other_scales_keep_their_letters_and_say_so(read, own):
    """Ediacaran, 震旦系 and венд are not one interval: no edition turns one into another."""
    for tradition in TRADITIONS:
        letters, known = letters_of(age_of(read, own), tradition)
        assert known == (tradition == own) or (read, tradition) == ("Ediacaran", "chinese"), tradition
        if read != "Ediacaran":
            assert letters == read.replace("-", "–")
    words = ("Ediacaran", "震旦系", "венд")
    spans = {word: age_of(word, "russian") for word in words}
    assert spans["венд"] != spans["Ediacaran"]
    assert [spans[word].units for word in words] == [("Ediacaran",), ("Sinian",), ("Vendian",)]


@pytest.mark.parametrize("tradition", TRADITIONS)
def test_every_unit_of_the_chart_has_letters_that_are_read_again(tradition):
    wrong = []
    for key, span in chart_units():
        letters, own = letters_of(span, tradition)
        # Stages have no letters of their own: those of their series hold them.
        lettered = units_by_id()[key]["rank"] in ("system", "series") and not letters[0].islower()
        if not (own and lettered and span.oldest < 538):
            continue
        again = age_of(letters, tradition)
        if again is None or not (again.oldest >= span.oldest - 0.01 and again.youngest <= span.youngest + 0.01):
            wrong.append((key, letters))
    assert wrong == []


def test_colours_are_those_of_the_chart_or_of_russian_maps():
    assert colour_of(age_of("P"), "international") == "#F04028" and colour_of(age_of("C"), "chinese") == "#67A599"
    told = {row["id"]: row for row in tables.controlled("ages")}
    grey = colour_of(age_of("C", "russian"), "russian")
    assert grey == told["Carboniferous"]["colour_ru"]
    channels = [int(grey[i : i + 2], 16) for i in (1, 3, 5)]
    assert max(channels) - min(channels) < 10, "the Carboniferous is grey on Russian maps"
    # Where the two do not differ there is one colour.
    assert colour_of(age_of("J"), "russian") == colour_of(age_of("J"), "international")
    # The younger series is the lighter one.
    light = [
        sum(int(colour_of(age_of(c, "russian"), "russian")[i : i + 2], 16) for i in (1, 3, 5))
        for c in ("D1", "D2", "D3")
    ]
    assert light == sorted(light) and len(set(light)) == 3
    for row in told.values():
        assert bool(row["colour_ru"]) == (row["colour_ru_source"] in ("described", "general_knowledge"))


def test_a_span_takes_the_unit_that_it_matches_best():
    assert unit_of(Span(252.0, 201.0)) == "Triassic" and unit_of(age_of("D3-C1")) == "Mississippian"


@pytest.mark.parametrize(
    ("read", "tradition", "language", "name"),
    [
        ("J2-3", "chinese", "zh", "中—上侏罗统"),
        ("J2-3", "russian", "ru", "Средняя — верхняя юра"),
        ("J2-3", "international", "en", "Middle – Upper Jurassic"),
        ("C2", "russian", "ru", "Средний карбон"),
        ("C2", "chinese", "zh", "上石炭统"),
        ("C2", "international", "en", "Pennsylvanian"),
        ("D3-C1", "russian", "ru", "Верхний девон — нижний карбон"),
        ("Z", "russian", "zh", "震旦系"),
        ("Q", "chinese", "zh", "第四系"),
        # Series of the chart are stages of the Russian scale, whose two series of the Silurian hold two each.
        ("Llandovery", "russian", "ru", "Лландоверийский ярус"),
        # Chinese maps part the Silurian in four: words and letters mean the same.
        ("中—晚志留世", "chinese", "zh", "中—上志留统"),
        ("S2-3", "chinese", "zh", "中—上志留统"),
        ("志留系顶统", "chinese", "zh", "顶志留统"),
        ("上—顶志留统", "chinese", "zh", "上—顶志留统"),
        ("лудловский ярус", "russian", "ru", "Лудловский ярус"),
        ("Wenlock-Ludlow", "russian", "ru", "Венлокский ярус — лудловский ярус"),
        ("Ludlow", "international", "ru", "Лудловский отдел"),
    ],
)
def test_names_are_those_of_the_tradition(read, tradition, language, name):
    assert name_of(age_of(read, tradition), tradition, language) == name


@pytest.mark.parametrize(
    ("read", "of", "tradition", "language", "name"),
    [
        ("C2", "chinese", "russian", "ru", "Средний — верхний карбон"),
        ("C2", "chinese", "russian", "en", "Middle – Upper Carboniferous"),
        ("C2", "chinese", "international", "ru", "Пенсильванская подсистема"),
        ("P1-2", "chinese", "russian", "ru", "Приуральский отдел — биармийский отдел"),
        ("D", "chinese", "russian", "ru", "Девонская система"),
        ("J2-3", "chinese", "russian", "ru", "Средняя — верхняя юра"),
    ],
)
def test_letters_and_name_of_data_of_another_tradition_say_the_same(read, of, tradition, language, name):
    assert name_of(age_of(read, of), tradition, language) == name


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("310–290 Ma", Span(310, 290)),
        ("290-310 млн лет", Span(310, 290)),
        ("2.1 Ga", Span(2100, 2100)),
        ("315±5 Ma", Span(315, 315)),
        ("310—290百万年", Span(310, 290)),
        ("12", None),
        ("9999 Ma", None),
        ("granite", None),
    ],
)
def test_figures_count_as_ages_with_their_unit_alone(text, span):
    assert map_units.age(text, "russian") == span


@pytest.mark.parametrize(
    ("index", "rock", "kind"),
    [
        ("γδPz3", "", "acid"),
        ("ηγP1", "", "acid"),
        ("δO3", "", "intermediate"),
        ("νC1", "", "mafic"),
        ("ΣD", "", "ultramafic"),
        ("ξT1", "", "alkaline"),
        ("J2", "花岗岩", "acid"),
        ("J2", "Гранодиориты", "acid"),
        ("J2", "quartz diorite", "intermediate"),
        ("J2", "斜长角闪岩", "metamorphic"),
        ("J2", "песчаники", "stratified"),
        ("?", "", "other"),
        ("?", "sandstone", "other"),
        ("αD3", "", "volcanic_intermediate"),
        ("λJ3", "", "volcanic_acid"),
        ("βQ", "", "volcanic_mafic"),
        ("βμC1", "", "mafic"),
        ("D3", "安山岩、凝灰岩", "volcanic_intermediate"),
        ("D3", "Дациты, туфы дацитов", "volcanic_acid"),
        ("D3", "tuff, sandstone", "volcanic"),
        ("D3", "Песчаники, базальты", "stratified"),
        ("D3", "凝灰质砂岩", "stratified"),
        ("D3", "tuffaceous sandstone", "stratified"),
    ],
)
def test_the_kind_of_rock_comes_from_letters_then_words(index, rock, kind):
    assert judge({"index": index, "rock": rock}, FIELDS, "chinese", {}).kind == kind


@pytest.mark.parametrize(
    ("text", "rock"),
    [
        ("Известняки с прослоями туфов", "limestone"),
        ("туфы, известняки", "tuff"),
        ("凝灰岩", "tuff"),
        ("泥灰岩", "marl"),
        ("粉砂岩、砂岩", "siltstone"),
        ("sandy clay with gravel", "mudstone"),
        ("斜长角闪岩", "amphibolite"),
        ("Глинистые сланцы", "mudstone"),
        ("кристаллические сланцы", "schist"),
        ("dolomitic limestone", "limestone"),
        ("no exposure", ""),
    ],
)
def test_the_rock_that_is_named_first_counts(text, rock):
    assert rock_of(text) == rock


def test_a_rock_is_one_of_the_kind_that_letters_tell():
    """Letters rule: schists intruded by γ are a granite, whose sign is drawn."""
    assert judge({"index": "γC1", "rock": "schist"}, FIELDS, "chinese", {}).rock == "granite"
    assert judge({"index": "J2", "rock": "砂岩"}, FIELDS, "chinese", {}).rock == "sandstone"
    assert judge({"index": "J2"}, FIELDS, "chinese", {}).rock == ""


def test_every_rock_has_a_known_kind_and_a_pattern_that_can_be_drawn():
    patterns = {row["pattern"]: row["sign"] for row in tables.style("rock_patterns")}
    signs = {row["sign"] for row in tables.style("rock_signs")} | {"lines"}
    assert {row["kind"] for row in rocks().values()} <= set(map_units.kinds())
    assert {row["pattern"] for row in rocks().values()} == set(patterns) and set(patterns.values()) <= signs
    assert all(row["rock"] in ("", *rocks()) for row in map_units.kinds().values())
    groups = {code: map_units.group_of(code) for code in map_units.kinds()}
    assert all(("volcanic" in code) == (group == "volcanic") for code, group in groups.items())


def test_a_mapping_rules_over_what_is_read():
    rows = [
        (1, ["value", "age", "kind", "name_ru"]),
        (2, ["?", "J3", "acid", "Имя"]),
        (3, ["?!", "", "metamorphic", ""]),
    ]
    mapping = read_mapping(rows, FIELDS, "russian", "M")
    judged = judge({"index": "?"}, FIELDS, "russian", mapping)
    assert (judged.span, judged.kind, judged.name("ru")) == (age_of("J3"), "acid", "Имя")
    assert judge({"index": "?!"}, FIELDS, "russian", mapping) == Judged(None, "metamorphic")


def test_a_mapping_tells_genesis_and_rock():
    rows = [
        (1, ["value", "age", "kind", "genesis", "rock"]),
        (2, ["QIII", "", "", "glacial", ""]),
        (3, ["mz", "J3", "", "", "rhyolite"]),
    ]
    mapping = read_mapping(rows, FIELDS, "russian", "M")
    judged = judge({"index": "mz"}, FIELDS, "russian", mapping)
    assert (judged.kind, judged.rock) == ("volcanic_acid", "rhyolite")
    cells = {"index": "QIII", "rock": "аллювий"}
    one = unit(cells, FIELDS, judge(cells, FIELDS, "russian", mapping), "russian", "russian")
    made = with_genesis(one, "аллювий", "russian", "russian")
    assert (made.genesis, made.index) == ("glacial", "gQIII"), "what is said rules over words, and gives letters"
    assert made.key != one.key, "deposits of one age and two geneses are two units"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "mapping_columns"),
        ([(1, ["value", "age"])], "mapping_columns"),
        ([(1, ["value", "age", "kind"]), (2, ["x", "sometime", ""])], "mapping_age"),
        ([(1, ["value", "age", "kind"]), (2, ["x", "J2", "soft"])], "mapping_kind"),
        ([(1, ["value", "age", "kind", "genesis"]), (2, ["x", "Q", "", "cosmic"])], "mapping_genesis"),
        ([(1, ["value", "age", "kind", "rock"]), (2, ["x", "J2", "", "cheese"])], "mapping_rock"),
    ],
)
def test_a_table_that_says_nothing_is_refused(rows, code):
    with pytest.raises(SilkroadError) as caught:
        read_mapping(rows, FIELDS, "russian", "M")
    assert caught.value.code == code


def test_units_stand_by_age_then_intrusive_rocks_by_age_and_composition():
    told = ["νC1", "J2", "?", "γC1", "D3-C1", "Pt2", "C1", "γδK1", "Qh", "βC1", "λK1", "αC1"]
    units = []
    for index in told:
        cells = {"index": index}
        units.append(unit(cells, FIELDS, judge(cells, FIELDS, "chinese", {}), "chinese", "chinese"))
    order = [one.index for one in sorted(units, key=lambda one: one.order())]
    assert order == ["Qh", "J2", "C1", "D3–C1", "Pt2", "λK1", "αC1", "βC1", "γδK1", "γC1", "νC1", "?"]


def test_indices_are_turned_into_the_letters_of_the_edition():
    for index, russian in (
        ("E2-3", "₽2-3"),
        ("γδC2", "γδC2-3"),
        ("J2x", "J2x"),
        ("Z", "Z"),
        ("ΣD", "ΣD"),
        ("Qp3^al", "aQIII"),
        ("Qh^{al-pl}", "apQH"),
        ("Qp^xx", "QP^{xx}"),
        ("J<sub>2-3</sub>", "J2-3"),
        ("C1v", "C1v"),
    ):
        cells = {"index": index}
        judged = judge(cells, FIELDS, "chinese", {})
        assert unit(cells, FIELDS, judged, "chinese", "russian").index == russian
