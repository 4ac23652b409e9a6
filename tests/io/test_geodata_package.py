"""The GeoPackage built from the text tables: layers, labels, safety, sameness; names of rivers and lakes."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "resources" / "data"
sys.path.insert(0, str(ROOT / "tools" / "data"))

import build_gpkg  # noqa: E402 (a script, not a package)

LAYERS = {*build_gpkg.TABLES, *build_gpkg.OUTLINES}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    target = tmp_path_factory.mktemp("package") / "silkroad.gpkg"
    build_gpkg.build(target)
    return target


def rows(package, layer, where=""):
    source = ogr.Open(str(package))
    table = source.GetLayer(layer)
    table.SetAttributeFilter(where or None)
    return [feature.items() for feature in table]


def test_layers_are_indexed_and_in_wgs84(package):
    source = ogr.Open(str(package))
    assert {source.GetLayer(index).GetName() for index in range(source.GetLayerCount())} == LAYERS
    for name in LAYERS:
        layer = source.GetLayer(name)
        assert layer.GetFeatureCount() > 0
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
        assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    with sqlite3.connect(package) as database:
        assert database.execute("PRAGMA user_version").fetchone()[0] == 10200
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_same_sources_give_the_same_bytes(package, tmp_path):
    again = tmp_path / "again.gpkg"
    build_gpkg.build(again)
    assert again.read_bytes() == package.read_bytes()


def test_types_of_fields(package):
    unit = rows(package, "tectonic_units")[0]
    assert unit["indicative"] == 1 and isinstance(unit["error_km"], int)
    deposit = rows(package, "deposits", "age_ma is not null")[0]
    assert isinstance(deposit["lon"], float) and isinstance(deposit["age_ma"], float)
    assert isinstance(rows(package, "places")[0]["rank"], int)


def named(en="", zh="", ru="", zh_source="usgs", ru_source="usgs", country="MNG"):
    names = {"name_en": en, "name_zh": zh, "name_ru": ru, "name_zh_source": zh_source, "name_ru_source": ru_source}
    return {"id": "x", "country": country} | names


@pytest.mark.parametrize(
    ("deposit", "labels"),
    [
        (named("Aynak", "艾娜克", "Айнак"), ("Aynak", "艾娜克", "Айнак")),
        (named("Aynak"), ("Aynak", "Aynak*", "Aynak*")),
        (named("", "", "Айнак"), ("Айнак*", "Айнак*", "Айнак")),
        (named("Aynak", "艾娜克", "Айнак", "transliteration"), ("Aynak", "艾娜克†", "Айнак")),
        (named("Aynak", "艾娜克", "Айнак", "usgs", "transliteration"), ("Aynak", "艾娜克", "Айнак†")),
        (named("Aynak", "艾娜克", "Айнак", "usgs", "general_knowledge_unreviewed"), ("Aynak", "艾娜克", "Айнак")),
        (
            named("Kumtor", "库姆托尔", "Кумтор", "transliteration", "transliteration", "KGZ"),
            ("Kumtor", "库姆托尔†", "Кумтор"),
        ),
        (
            named("Ashele", "阿舍勒", "Ашеле", "transliteration", "transliteration", "CHN"),
            ("Ashele", "阿舍勒", "Ашеле†"),
        ),
    ],
)
def test_missing_and_unreviewed_names_are_marked(deposit, labels):
    assert tuple(build_gpkg.label(deposit, language) for language in ("en", "zh", "ru")) == labels


def test_labels_of_the_built_layer_follow_the_table(package):
    for deposit in rows(package, "deposits"):
        for language in ("en", "zh", "ru"):
            assert deposit[f"label_{language}"].rstrip("*†")
            assert deposit[f"label_{language}"].endswith("*") == (not deposit[f"name_{language}"])


def test_rivers_and_lakes_take_the_names_that_lie_on_them(package):
    rivers = {row["name_en"]: row for row in rows(package, "rivers", "name_en is not null")}
    lakes = {row["name_en"]: row for row in rows(package, "lakes", "name_en is not null")}
    assert rivers["Irtysh"]["name_zh"] == "额尔齐斯河" and rivers["Ili"]["name_ru"] == "Или"
    assert lakes["Lake Balkhash"]["name_zh"] == "巴尔喀什湖" and lakes["Issyk-Kul"]["area_km2"] > 6000
    assert lakes["Aral Sea"]["kind"] == "former shore"
    places = rows(package, "places", "kind = 'river'")
    assert {place["name_en"] for place in places} == set(rivers)
    assert len(rows(package, "rivers")) > 5 * len(rivers)  # most stay nameless


def test_fewer_rivers_and_lakes_at_small_scales(package):
    for layer, known in (("rivers", {1, 2, 3, 4}), ("lakes", {1, 2, 3, 4, 5})):
        ranks = [row["rank"] for row in rows(package, layer)]
        assert set(ranks) == known
        assert ranks.count(1) < 0.2 * len(ranks)


def test_deposits_lie_in_the_belts_that_they_name():
    assert build_gpkg.belt_problems() == []


def sources_copy(folder):
    for name in build_gpkg.TABLES:
        shutil.copy(DATA / f"{name}.csv", folder)
    for name in build_gpkg.OUTLINES:
        shutil.copy(DATA / f"{name}.geojson", folder)
    return folder


def test_a_deposit_in_the_wrong_belt_is_found(tmp_path):
    sources_copy(tmp_path)
    text = (tmp_path / "deposits.csv").read_text(encoding="utf-8")
    assert ",cmr_corridor," in text
    (tmp_path / "deposits.csv").write_text(text.replace(",cmr_corridor,", ",altai,", 1), encoding="utf-8")
    problems = build_gpkg.belt_problems(tmp_path)
    assert len(problems) == 1 and "its row says altai, the outlines cmr_corridor" in problems[0]


def test_a_missing_source_is_an_error_and_leaves_nothing(tmp_path):
    sources_copy(tmp_path)
    (tmp_path / "places.csv").unlink()
    with pytest.raises(FileNotFoundError):
        build_gpkg.build(tmp_path / "silkroad.gpkg", tmp_path)
    assert not list(tmp_path.glob("*silkroad*"))


def test_a_failing_build_keeps_the_old_file(tmp_path, monkeypatch):
    sources_copy(tmp_path)
    target = tmp_path / "silkroad.gpkg"
    target.write_bytes(b"old")
    monkeypatch.setattr(build_gpkg, "_write_layer", lambda *_: (_ for _ in ()).throw(RuntimeError("disk full")))
    with pytest.raises(RuntimeError):
        build_gpkg.build(target, tmp_path)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.glob("*silkroad*")] == ["silkroad.gpkg"]


def test_check_sees_an_old_package(tmp_path):
    sources_copy(tmp_path)
    assert any("not built" in problem for problem in build_gpkg.check(tmp_path))
    build_gpkg.build(tmp_path / "silkroad.gpkg", tmp_path)
    assert build_gpkg.check(tmp_path) == []
    text = (tmp_path / "places.csv").read_text(encoding="utf-8")
    (tmp_path / "places.csv").write_text(text.replace("阿勒泰", "阿泰勒"), encoding="utf-8")
    assert any("older than its sources" in problem for problem in build_gpkg.check(tmp_path))


def test_script_builds_from_the_command_line():
    done = subprocess.run(
        [sys.executable, "tools/data/build_gpkg.py"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "deposits" in done.stdout
    done = subprocess.run(
        [sys.executable, "tools/data/build_gpkg.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
