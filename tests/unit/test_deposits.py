"""The compilation of deposits: schema, controlled lists, names, size classes."""

import csv
import re
import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
BELTS = {"altai", "balkhash_junggar", "tianshan", "hindu_kush_west_kunlun", "cmr_corridor", ""}
COLUMNS = re.findall(
    r"\w+",
    """
    id name_en name_zh name_ru name_zh_source name_ru_source aliases lon lat position_quality position_error_km
    position_source commodities deposit_type mineral_system type_source epoch age_ma age_error_ma age_method age_source
    size_class size_commodity prominence tonnage_mt grades reserve_system reserve_category reserve_date tonnage_source
    discovery_year discovery_source status status_source country belt records note
    """,
)
GRADE = re.compile(r"([A-Z][A-Za-z]*) (\d+(?:\.\d+)?(?:e-?\d+)?) (%|g/t|t)")
GRADE_FACTOR = {"%": 1e-2, "g/t": 1e-6}


def table(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DEPOSITS = table("deposits.csv")
COMMODITIES = {row["code"]: row for row in table("commodities.csv")}
SIZES = {row["key"]: row for row in table("size_classes.csv")}
SOURCES = {row["id"]: row for row in table("sources.csv")}
EPOCHS = {row["code"]: row for row in table("epochs.csv")}


def codes(name, column="code"):
    return {row[column] for row in table(name)}


def by_id(condition):
    """The ids of the rows that fail a condition, for a readable assertion."""
    return [row["id"] for row in DEPOSITS if not condition(row)]


# --- schema -------------------------------------------------------------------


def test_the_file_has_the_columns_of_the_contract_and_at_least_480_rows():
    assert list(DEPOSITS[0]) == COLUMNS
    assert len(DEPOSITS) >= 480


def test_rows_are_sorted_by_a_stable_ascii_id_that_is_unique():
    ids = [row["id"] for row in DEPOSITS]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert not by_id(lambda row: re.fullmatch(r"[a-z]{2}(-[a-z0-9]+)+", row["id"]))


def test_the_id_begins_with_the_country():
    iso2 = {row["iso3"]: row["iso2"].lower() for row in table("countries.csv")}
    assert not by_id(lambda row: row["id"][:2] == iso2.get(row["country"]))


@pytest.mark.parametrize(
    ("column", "allowed"),
    [
        ("deposit_type", codes("deposit_types.csv")),
        ("mineral_system", codes("mineral_systems.csv")),
        ("epoch", codes("epochs.csv")),
        ("status", codes("statuses.csv")),
        ("country", codes("countries.csv", "iso3")),
        ("size_class", {"large", "medium", "small", "unknown"}),
        ("position_quality", set("ABCD")),
        ("belt", BELTS),
    ],
)
def test_coded_columns_hold_only_codes_of_their_list(column, allowed):
    assert not by_id(lambda row: row[column] in allowed)


def test_commodities_are_listed_codes_without_repetition():
    def good(row):
        found = row["commodities"].split("; ")
        return set(found) <= set(COMMODITIES) and len(set(found)) == len(found)

    assert not by_id(good)


def test_every_source_is_listed():
    columns = [column for column in COLUMNS if column.endswith("_source")]
    cited = {row[column] for row in DEPOSITS for column in columns} - {""}
    assert cited <= set(SOURCES), cited - set(SOURCES)


@pytest.mark.parametrize(
    ("fact", "source"),
    [
        ("name_zh", "name_zh_source"),
        ("name_ru", "name_ru_source"),
        ("lon", "position_source"),
        ("deposit_type", "type_source"),
        ("age_ma", "age_source"),
        ("grades", "tonnage_source"),
        ("discovery_year", "discovery_source"),
    ],
)
def test_a_fact_and_its_source_go_together(fact, source):
    assert not [row["id"] for row in DEPOSITS if row[fact] and not row[source]]


def test_a_known_epoch_or_status_has_a_source():
    assert not by_id(lambda row: row["epoch"] == "unknown" or row["age_source"])
    assert not by_id(lambda row: (row["status"] == "unknown") == (row["status_source"] == ""))


def test_every_term_of_the_lists_is_in_the_glossary_in_three_languages():
    glossary = {row["key"]: row for row in table("glossary.csv")}
    names = ["commodities", "deposit_types", "mineral_systems", "epochs", "statuses", "countries"]
    terms = [row["term"] for name in names for row in table(f"{name}.csv")]
    assert not [term for term in terms if term not in glossary]
    assert not [term for term in terms if not all(glossary[term][code] for code in ("en", "zh", "ru"))]
    assert len({row["key"] for row in table("glossary.csv")}) == len(table("glossary.csv"))


def test_numbers_are_numbers_in_their_range():
    for row in DEPOSITS:
        assert 45 <= float(row["lon"]) <= 125, row["id"]
        assert 28 <= float(row["lat"]) <= 58, row["id"]
        assert row["position_error_km"] == "" or float(row["position_error_km"]) > 0, row["id"]
        for column, high in (("age_ma", 4031), ("age_error_ma", 200), ("tonnage_mt", 1e5)):
            assert not row[column] or 0 < float(row[column]) < high, (row["id"], column)
        assert not row["discovery_year"] or 1700 < int(row["discovery_year"]) < 2026, row["id"]


def test_the_quality_of_a_position_follows_from_its_error():
    limits = {"A": (0, 1), "B": (1, 5), "C": (5, 30), "D": (30, 1000)}

    def good(row):
        if not row["position_error_km"]:
            return row["position_quality"] == "D"
        low, high = limits[row["position_quality"]]
        return low < float(row["position_error_km"]) <= high

    assert not by_id(good)


def test_positions_from_general_knowledge_are_never_better_than_c_and_say_so():
    rows = [
        row
        for row in DEPOSITS
        if row["position_source"] in ("compiled_general_knowledge", "mineral_systems_compilation")
    ]
    assert rows
    assert not [row["id"] for row in rows if row["position_quality"] in "AB" or "to be checked" not in row["note"]]


def test_an_age_lies_in_its_epoch():
    for row in DEPOSITS:
        if row["age_ma"]:
            epoch = EPOCHS[row["epoch"]]
            age = float(row["age_ma"])
            assert float(epoch["top_ma"]) <= age <= float(epoch["base_ma"]), row["id"]


# --- names --------------------------------------------------------------------


def test_at_least_150_rows_have_all_three_names_that_are_not_transliterations():
    reviewed = [
        row
        for row in DEPOSITS
        if all(row[f"name_{code}"] for code in ("en", "zh", "ru"))
        and "transliteration" not in (row["name_zh_source"], row["name_ru_source"])
    ]
    assert len(reviewed) >= 150


def test_every_row_has_an_english_name_unlike_the_others():
    assert not by_id(lambda row: row["name_en"].strip())
    for code in ("en", "zh", "ru"):
        counts = Counter((row["country"], row[f"name_{code}"]) for row in DEPOSITS if row[f"name_{code}"])
        assert not [name for name, count in counts.items() if count > 1]


def test_names_keep_to_their_script():
    latin, cyrillic, han = "[A-Za-z\u00c0-\u024f]", "[\u0400-\u04ff]", "[\u2e80-\u9fff]"
    for row in DEPOSITS:
        assert not re.search(f"{cyrillic}|{han}", row["name_en"]), row["id"]
        assert not re.search(f"{cyrillic}|{latin}", row["name_zh"]), row["id"]
        assert not row["name_zh"] or re.search(han, row["name_zh"]), row["id"]
        assert not re.search(han, row["name_ru"]), row["id"]
        for word in re.findall(r"\w+", row["name_ru"]):
            assert not re.search(latin, word) or re.fullmatch("[IVX]+", word), row["id"]
        for name in [row["name_en"], row["name_ru"], *row["aliases"].split("; ")]:
            for word in re.findall(r"\w+", name):
                assert not (re.search(latin, word) and re.search(cyrillic, word)), (row["id"], word)


def test_dashes_of_names_are_those_of_the_language():
    """A hyphen within a name that is written with one, a dash between the names of two; en dashes are English."""
    pairs = [row for row in DEPOSITS if re.search(r"–[^()]*$", row["name_en"])]
    assert len(pairs) == 4
    assert all("—" in row["name_zh"] and " — " in row["name_ru"] for row in pairs)
    assert not by_id(lambda row: "–" not in row["name_zh"] + row["name_ru"])
    assert not by_id(lambda row: "-" not in row["name_zh"] or "-" in row["name_en"])


def test_the_text_is_clean():
    for row in DEPOSITS:
        for column, text in row.items():
            assert text == unicodedata.normalize("NFC", text.strip()), (row["id"], column)
            assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn")], (row["id"], column)
            assert "\ufffd" not in text
        for column in ("name_en", "name_zh", "name_ru", "aliases"):
            assert "?" not in row[column], row["id"]
            assert "\uff1f" not in row[column], row["id"]


# --- size classes -------------------------------------------------------------


def contained(tonnage_mt, grades, code):
    """Tonnes of a commodity in the ore: tonnage × grade, or the contained tonnes where only they are published."""
    for commodity, value, unit in GRADE.findall(grades):
        if commodity == code:
            return float(value) if unit == "t" else float(tonnage_mt) * 1e6 * float(value) * GRADE_FACTOR[unit]
    return None


def limits(code, deposit_type):
    """Lower limit of large and of medium (t) for a commodity in a deposit type; None where the rule has none."""
    exceptions = dict(item.split(":") for item in COMMODITIES[code]["cn_size_exceptions"].split("; ") if item)
    key = exceptions.get(deposit_type, COMMODITIES[code]["cn_size_row"])
    if not key or SIZES[key]["basis"] == "ore":
        return None
    return float(SIZES[key]["large_ge_t"]), float(SIZES[key]["small_lt_t"])


def size_class(row):
    """Largest class over the commodities, with the commodity that is highest above its limit."""
    found = []
    for code, _, _ in GRADE.findall(row["grades"]):
        bounds = limits(code, row["deposit_type"])
        if bounds is None:
            continue
        tonnes = contained(row["tonnage_mt"], row["grades"], code)
        rank = sum(tonnes >= bound * (1 - 1e-9) for bound in bounds)
        found.append((rank, tonnes / bounds[0], code))
    if not found:
        return "unknown", ""
    rank, _, code = max(found)
    return ("small", "medium", "large")[rank], code


def test_size_classes_follow_the_published_tonnage_and_grades():
    assert not by_id(lambda row: (row["size_class"], row["size_commodity"]) == size_class(row))
    assert len([row for row in DEPOSITS if row["size_class"] != "unknown"]) >= 180


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"tonnage_mt": "100", "grades": "Cu 0.5 %", "deposit_type": "dt_porphyry"}, ("large", "Cu")),
        ({"tonnage_mt": "99.9", "grades": "Cu 0.5 %", "deposit_type": "dt_porphyry"}, ("medium", "Cu")),
        ({"tonnage_mt": "1", "grades": "Cu 0.5 %; Au 25 g/t", "deposit_type": "dt_skarn"}, ("large", "Au")),
        ({"tonnage_mt": "1", "grades": "Au 10 g/t", "deposit_type": "dt_orogenic_gold"}, ("medium", "Au")),
        ({"tonnage_mt": "1", "grades": "Au 10 g/t", "deposit_type": "dt_placer"}, ("large", "Au")),
        ({"tonnage_mt": "", "grades": "Sn 4999 t", "deposit_type": "dt_greisen"}, ("small", "Sn")),
        ({"tonnage_mt": "", "grades": "", "deposit_type": "dt_greisen"}, ("unknown", "")),
    ],
)
def test_the_size_rule_at_its_limits(row, expected):
    assert size_class(row) == expected


def test_prominence_marks_about_sixty_famous_deposits_in_every_belt():
    assert not by_id(lambda row: row["prominence"] in ("0", "1"))
    famous = [row for row in DEPOSITS if row["prominence"] == "1"]
    assert 55 <= len(famous) <= 70
    counts = Counter(row["belt"] for row in famous)
    assert all(counts[belt] >= 5 for belt in BELTS - {""})
    named = "kz-kounrad uz-almalyk uz-muruntau mn-oyu-tolgoi mn-erdenet kz-ridder-sokolnoe cn-ashele kg-kumtor cn-axi"
    assert set(named.split()) <= {row["id"] for row in famous}


def test_grades_parse_completely_and_name_listed_commodities():
    for row in DEPOSITS:
        parts = [part for part in row["grades"].split("; ") if part]
        assert all(GRADE.fullmatch(part) for part in parts), row["id"]
        assert {GRADE.fullmatch(part)[1] for part in parts} <= set(row["commodities"].split("; ")), row["id"]
        assert row["tonnage_mt"] or all(part.endswith(" t") for part in parts), row["id"]


def test_tonnes_of_the_size_classes_are_their_printed_figures():
    factors = {"1e8": 1e8, "1e4": 1e4}
    for row in SIZES.values():
        if row["large_ge_t"]:
            factor = factors.get(row["unit"].split()[0], 1)
            assert float(row["large_ge_t"]) == float(row["large_ge"]) * factor
            assert float(row["small_lt_t"]) == float(row["small_lt"]) * factor


# --- lists ------------------------------------------------------------------------


def test_marker_shapes_and_colours_are_ones_that_qgis_knows():
    core = pytest.importorskip("qgis.core")
    symbol = core.QgsSimpleMarkerSymbolLayerBase
    filled = {symbol.encodeShape(shape) for shape in core.Qgis.MarkerShape if symbol.shapeIsFilled(shape)}
    assert not [row["code"] for row in table("deposit_types.csv") if row["shape"] not in filled]
    for row in [*COMMODITIES.values(), *EPOCHS.values()]:
        assert re.fullmatch("#[0-9a-fA-F]{6}", row["colour"]), row["code"]


def test_epochs_follow_each_other_in_time():
    rows = [row for row in table("epochs.csv") if row["base_ma"]]
    assert [int(row["order"]) for row in rows] == list(range(1, len(rows) + 1))
    assert all(float(row["base_ma"]) > float(row["top_ma"]) for row in rows)
    periods = (
        "cambrian ordovician silurian devonian carboniferous permian triassic jurassic cretaceous paleogene neogene"
    )
    ends = [EPOCHS[code] for code in re.findall(r"\w+", periods)]
    assert all(old["top_ma"] == young["base_ma"] for old, young in pairwise(ends))


# --- belts and types ------------------------------------------------------------


def test_every_belt_is_well_represented():
    counts = Counter(row["belt"] for row in DEPOSITS)
    assert {belt: count for belt, count in counts.items() if count < 40} == {}
    assert set(counts) == BELTS


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_no_two_deposits_have_the_same_name(language):
    counts = Counter(row[f"name_{language}"] for row in DEPOSITS)
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("deposit_type", "ids"),
    [
        (
            "dt_sandstone_u",
            "kz-inkai kz-mynkuduk kz-budenovskoe uz-uchkuduk cn-kujieertai cn-mengqiguer mn-zoovch-ovoo",
        ),
        ("dt_sandstone_cu", "kz-zhezkazgan kz-zhaman-aibat af-aynak ru-udokan cn-sareke"),
        ("dt_hg_sb", "kg-khaidarkan kg-kadamjay kg-chauvay tj-dzhizhikrut"),
        ("dt_polymetallic_vein", "mn-asgat"),
        ("dt_sedimentary", "cn-ortokarnash cn-muhu cn-malkantu"),
        ("dt_podiform_cr", "kz-donskoe cn-sartohay af-logar pk-muslim-bagh"),
        ("dt_pegmatite", "cn-koktokay-3 cn-bailongshan cn-dahongliutan kz-belogorskoe af-parun"),
        ("dt_greisen", "kg-trudovoe kg-uchkoshkon kz-akchatau kz-syrymbet"),
        ("dt_mag_cuni", "cn-kalatongke cn-huangshandong kz-maksut ru-kingash"),
        ("dt_carbonatite", "mn-mushgai-khudag af-khanneshin cn-wajilitag"),
        ("dt_orogenic_gold", "uz-muruntau kg-kumtor cn-sawayaerdun kz-bakyrchik tj-jilau"),
        ("dt_epithermal", "uz-kochbulak cn-axi ru-balei"),
        ("dt_skarn", "kz-sayak kg-kuru-tegerek uz-koytash kg-makmal"),
    ],
)
def test_the_systems_that_the_issue_names_are_represented(deposit_type, ids):
    types = {row["id"]: row["deposit_type"] for row in DEPOSITS}
    assert {name: types.get(name) for name in ids.split()} == dict.fromkeys(ids.split(), deposit_type)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("kg-kuru-tegerek", "Kuru-Tegerek"),
        ("kg-taldybulak-left-bank", "Taldybulak Levoberezhny"),
        ("kg-tulkubash", "Tulkubash"),
        ("kg-ishtamberdy", "Ishtamberdy"),
    ],
)
def test_projects_of_the_china_kyrgyzstan_cooperation_are_found_by_name(key, name):
    row = next(row for row in DEPOSITS if row["id"] == key)
    assert name in [row["name_en"], *row["aliases"].split("; ")]
    assert row["country"] == "KGZ"
    assert row["belt"] == "tianshan"
