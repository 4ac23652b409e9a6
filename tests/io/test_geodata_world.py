"""Every polygon of QGIS's world map in the region has a name of ours; the map is opened as a copy only."""

import csv
import shutil
from pathlib import Path

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
WORLD = Path("/usr/share/qgis/resources/data/world_map.gpkg")
REGION = (45, 125, 28, 58)

pytestmark = pytest.mark.skipif(not WORLD.exists(), reason="QGIS's world map is not at its Debian place")


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """Return (iso3 or None, polygon) of every part that touches the region."""
    copy = shutil.copy(WORLD, tmp_path_factory.mktemp("world"))
    found = []
    source = ogr.Open(str(copy))
    for feature in source.GetLayer("countries"):
        geometry = feature.geometry()
        for index in range(geometry.GetGeometryCount()):
            part = geometry.GetGeometryRef(index).Clone()
            west, east, south, north = part.GetEnvelope()
            if west < REGION[1] and east > REGION[0] and south < REGION[3] and north > REGION[2]:
                found.append((feature["ISO_A3"], part))
    return found


@pytest.fixture(scope="module")
def names():
    with (ROOT / "resources" / "data" / "world_names.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_country_of_the_region_is_named(parts, names):
    ours = {row["iso3"] for row in names if row["iso3"]}
    assert {code for code, _part in parts if code} - {"-99"} <= ours


def test_nameless_polygons_are_baikonur_and_siachen(parts, names):
    ours = [row for row in names if not row["iso3"]]
    nameless = [part for code, part in parts if code is None]
    assert len(nameless) == 2
    for part in nameless:
        inside = [row for row in ours if part.Contains(ogr.CreateGeometryFromWkt(f"POINT ({row['lon']} {row['lat']})"))]
        assert len(inside) == 1
    assert {row["name_zh"][:2] for row in ours} == {"拜科", "锡亚"}


def test_label_points_of_countries_lie_in_them(parts):
    with (ROOT / "resources" / "data" / "places.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "country"]
    for row in rows:
        point = ogr.CreateGeometryFromWkt(f"POINT ({row['lon']} {row['lat']})")
        assert any(code == row["country"] and part.Contains(point) for code, part in parts), row["id"]


def test_places_and_world_names_agree(names):
    with (ROOT / "resources" / "data" / "places.csv").open(encoding="utf-8", newline="") as file:
        places = {row["country"]: row for row in csv.DictReader(file) if row["kind"] == "country"}
    for row in names:
        if row["iso3"] in places:
            place = places[row["iso3"]]
            assert all(place[name] == row[name] for name in ("name_en", "name_zh", "name_ru")), row["iso3"]
