"""The outlines, places, ages and rasters that the project ships: schema, languages, sources, geometry."""

import csv
import json
import math
import re
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "resources" / "data"
SHARED = ROOT.parent / "shared"
OUTLINES = ("belts", "key_areas", "tectonic_units", "sutures", "faults")
BELTS = {"altai", "balkhash_junggar", "tianshan", "hindu_kush_west_kunlun", "cmr_corridor"}
TRADITIONAL = set("爾爐礦帶號縣區臺灣錫鐵銅銀錳鉛鋅鎢鉬鎳鈾鋰構單範圍邊與對漢蘭馬賽賈達倫諾車烏")


def table(name):
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def outlines(name):
    collection = json.loads((DATA / f"{name}.geojson").read_text(encoding="utf-8"))
    return [(feature["properties"], feature["geometry"]) for feature in collection["features"]]


ALL = [(name, properties, geometry) for name in OUTLINES for properties, geometry in outlines(name)]
IDS = [f"{name}-{properties['id']}" for name, properties, _geometry in ALL]
SOURCES = {row["id"] for row in table("sources")}


def shape(geometry):
    return ogr.CreateGeometryFromJson(json.dumps(geometry))


def check_languages(texts):
    """``texts``: {en, zh, ru}."""
    assert texts["en"].strip() and not re.search("[\u0400-\u04ff\u3400-\u9fff]", texts["en"])
    assert re.search("[\u3400-\u9fff]", texts["zh"]) and not re.search("[\u0400-\u04ff]", texts["zh"])
    assert not TRADITIONAL & set(texts["zh"])
    assert re.search("[\u0400-\u04ff]", texts["ru"]) and not re.search("[\u3400-\u9fff]", texts["ru"])
    # A Latin letter that looks like a Cyrillic one inside a Russian word is not found by a search.
    assert not re.search("[\u0400-\u04ff][a-zA-Z]|[a-zA-Z][\u0400-\u04ff]", texts["ru"])


@pytest.mark.parametrize(("name", "properties", "geometry"), ALL, ids=IDS)
def test_outline_is_described_in_three_languages_with_source_and_error(name, properties, geometry):
    for field in ("name", "description"):
        check_languages({code: properties[f"{field}_{code}"] for code in ("en", "zh", "ru")})
    assert properties["belt"] in BELTS
    assert set(properties["follows"].split("; ")) <= SOURCES
    assert 10 <= properties["error_km"] <= 30
    assert isinstance(properties["deposit_aware"], bool)
    assert properties["indicative"] is True


@pytest.mark.parametrize(("name", "properties", "geometry"), ALL, ids=IDS)
def test_outline_has_10_to_60_control_points_and_is_valid(name, properties, geometry):
    is_line = name in ("sutures", "faults")
    assert geometry["type"] == ("LineString" if is_line else "Polygon")
    rings = [geometry["coordinates"]] if is_line else geometry["coordinates"]
    assert 10 <= sum(len(ring) for ring in rings) - (not is_line) * len(rings) <= 60
    assert shape(geometry).IsValid() and shape(geometry).IsSimple()
    for x, y in (point for ring in rings for point in ring):
        assert 45 <= x <= 125 and 28 <= y <= 58
        assert (round(x, 3), round(y, 3)) == (x, y)


def test_identifiers_are_unique_and_stable_ascii():
    for name in OUTLINES:
        identifiers = [properties["id"] for properties, _geometry in outlines(name)]
        assert len(set(identifiers)) == len(identifiers)
        assert all(re.fullmatch("[a-z0-9_]+", identifier) for identifier in identifiers)


def test_every_belt_has_its_parts_and_two_key_areas():
    parts = [properties["id"] for properties, _geometry in outlines("belts")]
    assert set(parts) == (BELTS - {"cmr_corridor"}) | {"south_mongolia", "mongol_okhotsk"}
    areas = [properties["belt"] for properties, _geometry in outlines("key_areas")]
    assert all(areas.count(belt) >= 2 for belt in BELTS)


def test_key_areas_lie_in_their_belts():
    belts = {}
    for properties, geometry in outlines("belts"):
        belts.setdefault(properties["belt"], ogr.Geometry(ogr.wkbMultiPolygon)).AddGeometry(shape(geometry))
    for properties, geometry in outlines("key_areas"):
        area = shape(geometry)
        share = area.Intersection(belts[properties["belt"]]).Area() / area.Area()
        assert share > 0.9, (properties["id"], share)


@pytest.mark.parametrize("part", [properties["id"] for properties, _geometry in outlines("belts")])
def test_units_tile_their_belt(part):
    properties, geometry = next(item for item in outlines("belts") if item[0]["id"] == part)
    belt = shape(geometry)
    units = [shape(g) for p, g in outlines("tectonic_units") if p["belt"] == properties["belt"]]
    units = [unit for unit in units if unit.Intersection(belt).Area() > 0.5 * unit.Area()]
    assert len(units) >= 5
    union = units[0].Clone()
    for unit in units[1:]:
        union = union.Union(unit)
    # 0.1 % of the belt: rounding of shared control points, no more.
    assert belt.Difference(union).Area() < 1e-3 * belt.Area()
    assert union.Difference(belt).Area() < 1e-3 * belt.Area()
    assert sum(a.Intersection(b).Area() for a, b in combinations(units, 2)) < 1e-3 * belt.Area()


def test_belts_do_not_overlap():
    shapes = [shape(geometry) for _properties, geometry in outlines("belts")]
    for a, b in combinations(shapes, 2):
        assert a.Intersection(b).Area() < 1e-3 * min(a.Area(), b.Area())


def test_kinds_have_a_style_and_a_term():
    terms = {row["key"] for row in table("glossary")}
    for layer, style in (("tectonic_units", "tectonic_units"), ("sutures", "lines"), ("faults", "lines")):
        with (ROOT / "resources" / "styles" / f"{style}.csv").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row.get("layer", layer) == layer]
        assert {properties["kind"] for properties, _geometry in outlines(layer)} <= {row["kind"] for row in rows}
        assert {row["term"] for row in rows} <= terms


def test_places_name_the_region_in_three_languages():
    rows = table("places")
    counts = {kind: sum(row["kind"] == kind for row in rows) for kind in {row["kind"] for row in rows}}
    least = {"country": 20, "province": 70, "city": 150, "river": 40, "lake": 30, "range": 40}
    assert set(counts) == set(least) and all(counts[kind] >= number for kind, number in least.items())
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        check_languages({code: row[f"name_{code}"] for code in ("en", "zh", "ru")})
        assert 45 <= float(row["lon"]) <= 125 and 28 <= float(row["lat"]) <= 58
        assert row["rank"] in "1234" and set(row["source"].split("; ")) <= SOURCES
        assert re.fullmatch("([A-Z]{3})?", row["country"])


def test_kyrgyzstan_is_named_as_its_partners_name_it():
    row = next(row for row in table("places") if row["id"] == "country_kyrgyzstan")
    assert (row["name_zh"], row["name_ru"]) == ("吉尔吉斯斯坦", "Кыргызстан")


NATURAL_EARTH = SHARED / "data" / "silkroad" / "basemap_naturalearth.gpkg"


@pytest.mark.skipif(not NATURAL_EARTH.exists(), reason="Natural Earth is not beside the project (../shared)")
def test_countries_and_large_cities_stand_where_natural_earth_has_them():
    source = ogr.Open(str(NATURAL_EARTH))
    countries = {f["ADM0_A3"]: f.geometry().Clone() for f in source.GetLayer("ne_10m_admin_0_countries")}
    for row in table("places"):
        if row["kind"] == "country":
            point = ogr.CreateGeometryFromWkt(f"POINT ({row['lon']} {row['lat']})")
            assert countries[row["country"]].Contains(point), row["id"]
    towns = [feature.geometry().Centroid().GetPoint(0) for feature in source.GetLayer("ne_10m_populated_places")]
    for row in table("places"):
        if row["kind"] == "city" and row["rank"] in "12":
            x, y = float(row["lon"]), float(row["lat"])
            nearest = min(math.hypot((p[0] - x) * math.cos(math.radians(y)), p[1] - y) * 111 for p in towns)
            assert nearest < 12, (row["id"], nearest)


def test_ages_form_one_tree_without_gaps():
    rows = {row["id"]: row for row in table("ages")}
    assert len(rows) == 178
    for row in rows.values():
        check_languages({code: row[code] for code in ("en", "zh", "ru")})
        assert float(row["base_ma"]) > float(row["top_ma"]) >= 0
        assert re.fullmatch("#[0-9A-F]{6}", row["colour"])
        if row["parent"]:
            parent = rows[row["parent"]]
            assert float(parent["base_ma"]) >= float(row["base_ma"])
            assert float(parent["top_ma"]) <= float(row["top_ma"])
        children = [child for child in rows.values() if child["parent"] == row["id"]]
        assert not children or min(float(child["top_ma"]) for child in children) == float(row["top_ma"]), row["id"]
    # The Pridoli is a series without stages.
    finest = [row for row in rows.values() if row["rank"] == "stage" or row["id"] == "Pridoli"]
    spans = sorted((float(row["top_ma"]), float(row["base_ma"])) for row in finest)
    assert all(younger[1] == older[0] for younger, older in pairwise(spans))
    assert (rows["Devonian"]["zh"], rows["Devonian"]["ru"]) == ("泥盆系", "Девонская система")
    assert (rows["CambrianStage2"]["code_ccgm"], rows["CambrianStage3"]["code_ccgm"]) == ("ꞓ2", "ꞓ3")


def test_the_geopackage_holds_the_prominence_of_deposits_as_a_number():
    source = ogr.Open(str(DATA / "silkroad.gpkg"))
    built = {feature["id"]: feature["prominence"] for feature in source.GetLayer("deposits")}
    assert built == {row["id"]: int(row["prominence"]) for row in table("deposits")}


def test_every_shipped_file_has_its_source_and_licence():
    text = (DATA / "SOURCES.md").read_text(encoding="utf-8")
    made = {"silkroad.gpkg", "synthetic_survey"}
    files = {path.name for path in DATA.iterdir() if path.suffix != ".xml"} - made
    listed = set(re.findall(r"^\| `([^`]+)`", text, flags=re.MULTILINE))
    assert files - listed == set()
    assert listed - files == made
    assert "qgis-plugin-tools" in text and "CC BY 4.0" in text and "LGPL" in text
