"""Known faults of the source tables, each resolved in the compilation; and its completeness against those tables."""

import csv
import json
import math
import os
import re
import sqlite3
from itertools import combinations
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("SILKROAD_SHARED", ROOT.parent / "shared")) / "data" / "silkroad"
TABLES = SHARED / "deposits_silkroad.gpkg"
needs_tables = pytest.mark.skipif(not TABLES.exists(), reason="the USGS and GSC tables (../shared) are not here")
needs_map = pytest.mark.skipif(
    not (SHARED / "basemap_naturalearth.gpkg").exists(), reason="the base map (../shared) is not here"
)

with (ROOT / "resources" / "data" / "deposits.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
BY_ID = {row["id"]: row for row in ROWS}
POSITION = {row["id"]: (float(row["lon"]), float(row["lat"])) for row in ROWS}
RECORDS = {record: row["id"] for row in ROWS for record in row["records"].split("; ") if record}


def distance_km(a, b):
    """Great-circle distance between two (lon, lat), km."""
    (lon_a, lat_a), (lon_b, lat_b) = (map(math.radians, point) for point in (a, b))
    chord = math.sin((lat_b - lat_a) / 2) ** 2
    chord += math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(chord))


def records_of(layer):
    """Rows of one table, by the record identifier that the compilation cites."""
    with sqlite3.connect(f"file:{TABLES}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{layer}"')]
    key = "DepositID" if layer == "usgs_porcu_2008" else "record_id"
    return {str(row[key]): row for row in rows}


def coordinates(layer, row):
    if layer == "usgs_porcu_2008":
        return row["LongitudeDecimal"], row["LatitudeDecimal"]
    return row["lon"], row["lat"]


# --- the traps, one by one ------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "lon", "lat", "within"),
    [
        ("kz-nurkazgan", 72.98, 50.16, 5),  # PorCu: 266 km to the east
        ("uz-almalyk", 69.65, 40.81, 3),  # nicrpge: 68.63 E, 85 km
        ("cn-kalatongke", 89.84, 46.80, 3),  # nicrpge Karatungke: 84.71 E, 390 km
        ("uz-muruntau", 64.57, 41.51, 3),  # nicrpge: 40.99 N 65.50 E
        ("cn-ashele", 86.40, 48.29, 15),  # VMS table: 86.05 E
        ("kg-kumtor", 78.20, 41.86, 5),  # both tables: 77.83 E, 31 km
        ("kg-kutessai-ii", 76.17, 42.87, 10),  # REE table: 42.667 N
        ("af-khanneshin", 63.58, 30.45, 5),  # major deposits: 30.03 N
        ("kz-syrymbet", 68.73, 53.33, 5),  # major deposits: 68.07 E
        ("kz-boguty", 78.30, 43.35, 5),  # major deposits: 78.95 E
        ("ru-korbalikhinskoe", 82.26, 51.23, 10),  # two tables 12 km apart
        ("kz-kounrad", 74.99, 46.99, 3),  # major deposits: 18 km to the west
    ],
)
def test_positions_that_disagree_are_settled_and_the_doubt_is_told(key, lon, lat, within):
    assert distance_km(POSITION[key], (lon, lat)) <= within
    assert re.search(r"\d+ km|disagree", BY_ID[key]["note"])


def test_swapped_coordinates_never_enter():
    assert not [row["id"] for row in ROWS if row["country"] not in BY_COUNTRY]
    outside = [key for key, point in POSITION.items() if not inside(point, BY_COUNTRY[BY_ID[key]["country"]])]
    assert not outside


# Western, southern, eastern and northern limits of the states, in round degrees.
BY_COUNTRY = {
    "KAZ": (46, 40, 88, 56),
    "KGZ": (69, 39, 81, 44),
    "UZB": (55, 37, 74, 46),
    "TJK": (67, 36, 76, 42),
    "TKM": (52, 35, 67, 43),
    "CHN": (73, 28, 125, 54),
    "MNG": (87, 41, 120, 53),
    "RUS": (77, 49, 125, 58),
    "AFG": (60, 29, 75, 39),
    "PAK": (60, 28, 78, 38),
}


def inside(point, box):
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


@needs_tables
def test_no_record_that_the_tables_flag_is_used_for_a_position():
    flagged = {
        f"{layer}:{key}": row["qa_flag"]
        for layer in ("usgs_nicrpge", "usgs_vms_2009", "usgs_sedznpb_2009", "gsc_tin_tungsten")
        for key, row in records_of(layer).items()
        if row["qa_flag"]
    }
    assert sum(flag.startswith("country_mismatch: stated Ukraine") for flag in flagged.values()) == 47  # swapped
    assert not set(flagged) & set(RECORDS)


def test_one_deposit_is_one_row():
    cited = [record for row in ROWS for record in row["records"].split("; ") if record]
    assert len(cited) == len(set(cited))


def test_no_two_rows_close_together_share_a_name():
    def stem(row):
        plain = re.sub(r"\(.*?\)|[^a-z]", "", row["name_en"].lower())
        return re.sub(r"(skoe|skoye|oe|oye|iy|y|i)$", "", plain)

    twins = [
        (a["id"], b["id"])
        for a, b in combinations(ROWS, 2)
        if stem(a) == stem(b)
        and distance_km(POSITION[a["id"]], POSITION[b["id"]]) < 30
        and set(a["commodities"].split("; ")) & set(b["commodities"].split("; "))
    ]
    # Two Talovskoe are 85 km apart; iron and polymetallic namesakes share no commodity.
    assert twins == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("mn-oyu-tolgoi", "mn-oyut-tolgoi-2", 1000),
        ("kz-tekeli", "uz-tekeli", 700),
        ("kg-taldy-bulak", "kg-taldybulak-left-bank", 1),
        ("kz-orlovskoe", "ru-orlovskoe-ta", 2000),
        ("kz-kounrad", "kz-vostochny-kounrad", 10),
        ("kz-talovskoe", "ru-talovskoe", 50),
        ("mn-bayan-uul", "mn-bayan-uul-ag", 500),
        ("kz-ozernoe", "ru-ozernoe-buryatia", 2000),
        ("ru-aktash", "kz-aqtash-gold", 1000),
    ],
)
def test_namesakes_stay_apart(one, other, apart):
    assert distance_km(POSITION[one], POSITION[other]) > apart
    assert not set(BY_ID[one]["records"].split("; ")) & set(BY_ID[other]["records"].split("; "))


def test_bayan_obo_is_the_rare_earth_deposit_only():
    assert distance_km(POSITION["cn-bayan-obo"], (109.97, 41.80)) < 5
    assert "usgs_major_deposits:192" not in RECORDS  # the namesake at 117.9 E
    assert not [key for key, point in POSITION.items() if distance_km(point, (117.883, 41.167)) < 10]


@pytest.mark.parametrize("record", ["usgs_sedcu_2003:166", "usgs_sedcu_2003:215", "usgs_sedexmvt_2009:211"])
def test_misspelt_countries_do_not_keep_records_apart(record):
    """Kazakstan, Afganistan and Kirghistan of the tables join the rows of their deposits."""
    row = BY_ID[RECORDS[record]]
    assert len(row["records"].split("; ")) >= 2
    assert row["country"] in ("KAZ", "AFG", "KGZ")


def test_records_of_ontario_and_arizona_are_not_deposits_of_kazakhstan_and_china():
    assert not {"usgs_vms_2009:1375", "usgs_vms_2009:1353"} & set(RECORDS)


def test_lyangar_and_dalnee_are_given_to_the_country_they_lie_in():
    assert BY_ID[RECORDS["usgs_major_deposits:1506"]]["country"] == "UZB"
    assert RECORDS["usgs_major_deposits:1847"] == "uz-almalyk"


def test_control_characters_of_the_vms_table_are_mended():
    assert BY_ID[RECORDS["usgs_vms_2009:1615"]]["name_en"] == "Ridder-Sokolnoe"
    assert BY_ID[RECORDS["usgs_vms_2009:1615"]]["name_ru"] == "Риддер-Сокольное"
    assert BY_ID[RECORDS["usgs_vms_2009:1577"]]["name_en"] == "Chekmar"
    assert BY_ID[RECORDS["usgs_vms_2009:1657"]]["name_ru"].startswith("Дальнее")


def test_copied_coordinates_are_of_unknown_quality():
    row = BY_ID["kz-talovskoe"]
    assert POSITION["kz-talovskoe"] == POSITION["kz-kamyshinskoe"]
    assert (row["position_quality"], row["position_error_km"]) == ("D", "")
    assert "Kamyshinskoe" in row["note"]


def test_a_namesake_does_not_give_taldy_bulak_its_point():
    """PorCu's point of the porphyry of the Talas district is that of the gold deposit near Orlovka, 221 km east."""
    assert distance_km(POSITION["kg-taldy-bulak"], POSITION["kg-taldybulak-left-bank"]) > 150
    assert distance_km(POSITION["kg-taldy-bulak"], POSITION["kg-andash"]) < 10
    assert "PorCu" in BY_ID["kg-taldy-bulak"]["note"]


def test_one_point_for_two_deposits_is_told():
    shared = [(a, b) for a, b in combinations(ROWS, 2) if POSITION[a["id"]] == POSITION[b["id"]]]
    assert shared
    assert not [
        (a["id"], b["id"])
        for a, b in shared
        if not re.search("one point|repeats the coordinates", a["note"] + b["note"])
    ]


def test_close_vms_deposits_stay_distinct():
    for one, other in [
        ("kz-maleevskoe", "kz-putintsevskoe"),
        ("kz-anisimov-klyuch", "kz-yubileino-snegirikhinskoe"),
        ("kz-akbastau", "kz-kosmurun"),
        ("ru-kyzyl-tashtyg", "ru-dalnee-tuva"),
        ("ru-stepnoe", "ru-talovskoe"),
    ]:
        assert distance_km(POSITION[one], POSITION[other]) < 5
    vms = [record for row in ROWS for record in [row["records"].split("; ")] if record]
    assert not [found for found in vms if sum(name.startswith("usgs_vms_2009") for name in found) > 1]


# --- against the tables ---------------------------------------------------------


@needs_tables
def test_every_cited_record_exists():
    for layer in {record.split(":")[0] for record in RECORDS}:
        known = records_of(layer)
        missing = [r for r in RECORDS if r.split(":")[0] == layer and r.split(":", 1)[1] not in known]
        assert not missing


@needs_tables
def test_every_vms_deposit_of_the_altai_is_in_the_altai_belt():
    def altai(row):
        lon, lat = row["lon"], row["lat"]
        if row["country"] == "Kazakhstan":
            return row["admin1"] == "East Kazakhstan Region"
        if row["country"] == "Russia":
            return 80 < lon < 84 and 50 < lat < 52.5
        return row["admin1"] == "Xinjiang" and lat > 47

    wanted = {key: row["name"] for key, row in records_of("usgs_vms_2009").items() if altai(row)}
    assert len(wanted) >= 52
    missing = {
        key: name
        for key, name in wanted.items()
        if BY_ID.get(RECORDS.get(f"usgs_vms_2009:{key}"), {}).get("belt") != "altai"
    }
    assert not missing


@needs_tables
def test_every_porphyry_copper_deposit_of_balkhash_junggar_and_tianshan_is_in():
    def wanted(row):
        if row["Country"] in ("Kazakhstan", "Kyrgyzstan", "Uzbekistan", "Tajikistan"):
            return True
        return row["Country"] == "China" and row["LongitudeDecimal"] < 97 and row["LatitudeDecimal"] > 40

    rows = {key: row["NameDeposit"] for key, row in records_of("usgs_porcu_2008").items() if wanted(row)}
    assert len(rows) >= 36
    missing = {key: name for key, name in rows.items() if f"usgs_porcu_2008:{key}" not in RECORDS}
    assert not missing
    types = {
        RECORDS[f"usgs_porcu_2008:{key}"]: BY_ID[RECORDS[f"usgs_porcu_2008:{key}"]]["deposit_type"] for key in rows
    }
    assert set(types.values()) == {"dt_porphyry"}


@needs_tables
def test_positions_are_those_of_the_table_that_is_named():
    tables = {}
    wrong = []
    for row in ROWS:
        layer = row["position_source"]
        if layer.startswith(("usgs_", "gsc_")):
            known = tables.setdefault(layer, records_of(layer))
            cited = [r.split(":", 1)[1] for r in row["records"].split("; ") if r.startswith(f"{layer}:")]
            gaps = [distance_km(POSITION[row["id"]], coordinates(layer, known[key])) for key in cited]
            if min(gaps, default=99) > 0.1:
                wrong.append(row["id"])
    assert not wrong


@needs_tables
def test_tonnage_and_grades_are_those_of_the_table_that_is_named():
    porcu, vms = records_of("usgs_porcu_2008"), records_of("usgs_vms_2009")
    columns = {"Cu": "Copper grade", "Mo": "Molybdenum grade", "Au": "Gold grade", "Ag": "Silver grade"}
    names = {"Copper": "Cu", "Lead": "Pb", "Zinc": "Zn", "Silver": "Ag", "Gold": "Au"}
    checked = 0
    for row in ROWS:
        keys = dict(record.split(":", 1) for record in row["records"].split("; ") if record)
        grades = {part.split()[0]: float(part.split()[1]) for part in row["grades"].split("; ") if part}
        if row["tonnage_source"] == "usgs_porcu_2008":
            record = porcu[keys["usgs_porcu_2008"]]
            tonnage, expected = record["Tonnage"], {c: record[name] for c, name in columns.items() if record[name]}
        elif row["tonnage_source"] == "usgs_vms_2009":
            record = vms[keys["usgs_vms_2009"]]
            tonnage = record["ore_value"]
            expected = {names[g["commodity"]]: g["value"] for g in json.loads(record["grades_json"])}
        else:
            continue
        assert float(row["tonnage_mt"]) == pytest.approx(tonnage), row["id"]
        assert grades == pytest.approx(expected), row["id"]
        checked += 1
    assert checked >= 80


@needs_map
def test_deposits_lie_in_their_country():
    ogr = pytest.importorskip("osgeo.ogr")
    source = ogr.Open(str(SHARED / "basemap_naturalearth.gpkg"))
    shapes = {}
    for feature in source.GetLayer("ne_10m_admin_0_countries"):
        shapes.setdefault(feature["ADM0_A3"], []).append(feature.GetGeometryRef().Clone())
    outside = {}
    for row in ROWS:
        point = ogr.CreateGeometryFromWkt(f"POINT({row['lon']} {row['lat']})")
        gap = min(shape.Distance(point) for shape in shapes[row["country"]])
        if gap > 0:
            outside[row["id"]] = gap
    # The tables put a few points just across a border; the notes say so.
    assert all(gap < 0.15 for gap in outside.values()), outside
    assert all(re.search(r"falls \d+ km inside", BY_ID[key]["note"]) for key in outside), outside
