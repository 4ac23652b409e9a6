"""The catalogue: every area and level loads, in order, in three languages, from data that stay as they are."""

import csv
import hashlib
import json
from collections import Counter

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFontUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
)

from silkroad_plugin import i18n, paths, tables
from silkroad_plugin.catalogue import areas, countries, fonts, language, load, store, tree, world
from silkroad_plugin.catalogue.deposits import DepositFilter
from silkroad_plugin.catalogue.faces import face_of
from silkroad_plugin.catalogue.themes import KEY, THEMES, theme_keys
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.messages import describe

DEPOSITS = list(csv.DictReader(paths.data("deposits.csv").open(encoding="utf-8")))
AREA_IDS = [area.id for area in areas.areas()]


@pytest.fixture
def project(qgis_app):
    return QgsProject()


def keys(project):
    return Counter(layer.customProperty(KEY) for layer in project.mapLayers().values())


def tree_order(project):
    return [layer.customProperty(KEY) for layer in project.layerTreeRoot().layerOrder()]


def test_every_belt_has_two_key_areas_and_every_level_is_there():
    by_level = Counter(area.level for area in areas.areas())
    assert by_level["global"] == 1
    assert {area.id for area in areas.areas() if area.level == "belt"} == {
        "altai",
        "balkhash_junggar",
        "tianshan",
        "hindu_kush_west_kunlun",
        "cmr_corridor",
    }
    key_areas = Counter(area.belt for area in areas.areas() if area.level == "key_area")
    assert min(key_areas.values()) >= 2 and len(key_areas) == 5


@pytest.mark.parametrize("area_id", AREA_IDS)
def test_loads_every_area(project, area_id):
    made = load.load_area(project, area_id, theme_keys(), "en")
    assert all(layer.isValid() for layer in made)
    assert set(keys(project).values()) == {1}
    wanted = [spec.key for theme in THEMES for spec in theme.layers]
    assert tree_order(project) == wanted == [layer.customProperty(KEY) for layer in made]
    assert [group.customProperty(KEY) for group in project.layerTreeRoot().children()] == theme_keys()
    layer = tree.layer_of(project, "deposits")
    assert layer.featureCount() == DepositFilter(area_id).count() > 0
    where = areas.area(area_id)
    assert project.crs() == where.crs()
    assert "+proj=aea" in project.crs().toProj()
    assert where.map_extent().width() > 0


def test_projection_follows_the_one_sixth_rule(project):
    load.load_area(project, "altai", ["belts"], "en")
    west, south, east, north = areas.area("altai").extent
    parts = dict(part.lstrip("+").split("=") for part in project.crs().toProj().split() if "=" in part)
    assert float(parts["lat_1"]) == pytest.approx(south + (north - south) / 6, abs=1 / 60)
    assert float(parts["lat_2"]) == pytest.approx(north - (north - south) / 6, abs=1 / 60)
    assert float(parts["lon_0"]) == pytest.approx((west + east) / 2, abs=0.5)


def test_loading_again_keeps_layers_and_the_users_style(project):
    load.load_area(project, "altai", theme_keys(), "en")
    faults = tree.layer_of(project, "faults")
    faults.setOpacity(0.25)
    before = sorted(project.mapLayers())
    load.load_area(project, "altai", theme_keys(), "en")
    assert sorted(project.mapLayers()) == before
    assert faults.opacity() == 0.25


def test_another_area_replaces_and_drops_what_is_not_asked_for(project):
    load.load_area(project, "altai", theme_keys(), "en")
    own = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(own)
    load.load_area(project, "tianshan", ["deposits", "relief"], "en")
    assert set(keys(project)) == {"deposits", "hillshade", "relief", None}
    assert [node.name() for node in project.layerTreeRoot().children()][-2:] == ["Mineral deposits", "Relief"]
    assert tree.layer_of(project, "deposits").featureCount() == sum(row["belt"] == "tianshan" for row in DEPOSITS)


def test_groups_stay_in_order_when_themes_are_added_later(project):
    load.load_area(project, "altai", ["relief"], "en")
    load.load_area(project, "altai", ["relief", "tectonics"], "en")
    load.load_area(project, "altai", theme_keys(), "en")
    assert tree_order(project) == [spec.key for theme in THEMES for spec in theme.layers]


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_language_switches_names_groups_legends_and_labels(project, code):
    load.load_area(project, "altai", theme_keys(), "en" if code != "en" else "zh")
    load.use_as_training(project, DepositFilter("altai"), "zh")
    ids = sorted(project.mapLayers())
    language.set_language(project, code)
    assert sorted(project.mapLayers()) == ids
    for theme in THEMES:
        group = tree.group_of(project, theme, code)
        assert group.name() == i18n.term(theme.term, code)
        for spec in theme.layers:
            assert tree.layer_of(project, spec.key).name() == i18n.term(spec.term, code)
    assert tree.layer_of(project, "training").name() == i18n.term("layer_training", code)
    legend = [item.label() for item in tree.layer_of(project, "deposits").renderer().legendSymbolItems()]
    assert i18n.term("dt_vms", code) in legend and i18n.term("legend_commodity", code) in legend
    units = tree.layer_of(project, "tectonic_units").renderer().legendSymbolItems()
    assert i18n.term("tk_arc", code) in [item.label() for item in units]


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_labels_read_the_language_of_the_project(project, code):
    load.load_area(project, "altai", theme_keys(), code)
    layer = tree.layer_of(project, "deposits")
    feature = next(layer.getFeatures("\"id\" = 'kz-maleevskoe'"), None) or next(layer.getFeatures())
    context = project.createExpressionContext()
    context.setFeature(feature)
    context.setFields(layer.fields())
    settings = layer.labeling().settings()
    expression = settings.getLabelExpression()
    assert expression.evaluate(context) == feature[f"label_{code}"]


def test_legend_holds_what_occurs_and_nothing_else(project):
    load.load_area(project, "altai", ["deposits"], "en")
    shown = {item.label() for item in tree.layer_of(project, "deposits").renderer().legendSymbolItems()}
    present = {row["deposit_type"] for row in DEPOSITS if row["belt"] == "altai"}
    types = {i18n.term(row["term"], "en") for row in csv.DictReader(paths.data("deposit_types.csv").open())}
    assert shown & types == {i18n.term(code, "en") for code in present}


@pytest.mark.parametrize(
    ("chosen", "fits"),
    [
        ({}, lambda row: True),
        ({"types": {"dt_vms"}}, lambda row: row["deposit_type"] == "dt_vms"),
        (
            {"types": {"dt_vms", "dt_skarn"}, "sizes": {"large", "medium"}},
            lambda row: row["deposit_type"] in ("dt_vms", "dt_skarn") and row["size_class"] in ("large", "medium"),
        ),
        ({"commodities": {"Au"}}, lambda row: "Au" in row["commodities"].split("; ")),
        ({"commodities": {"U", "V"}}, lambda row: {"U", "V"} & set(row["commodities"].split("; "))),
        ({"epochs": {"devonian"}, "position_qualities": {"A", "B"}}, None),
    ],
)
@pytest.mark.parametrize("area_id", ["global", "altai", "tianshan"])
def test_filter_counts_as_an_independent_count_does(project, area_id, chosen, fits):
    if fits is None:

        def fits(row):
            return row["epoch"] == "devonian" and row["position_quality"] in "AB"

    wanted = sum(bool(fits(row)) and (area_id == "global" or row["belt"] == area_id) for row in DEPOSITS)
    narrowed = DepositFilter(area_id, **{name: frozenset(codes) for name, codes in chosen.items()})
    assert narrowed.count() == wanted
    load.load_area(project, area_id, ["deposits"], "en", narrowed)
    layer = tree.layer_of(project, "deposits")
    assert layer.featureCount() == wanted
    # The same text is a QGIS expression too.
    layer.setSubsetString("")
    condition = narrowed.expression()
    assert sum(1 for _ in layer.getFeatures(condition)) == wanted if condition else True


def test_key_area_takes_the_deposits_inside_its_outline(project):
    outline = areas.area("rudny_altai").outline()
    inside = [
        row["id"]
        for row in DEPOSITS
        if outline.contains(QgsGeometry.fromPointXY(QgsPointXY(float(row["lon"]), float(row["lat"]))))
    ]
    assert DepositFilter("rudny_altai").count() == len(inside) > 10


def test_training_set_of_nothing_is_refused(project):
    nothing = DepositFilter("altai", types=frozenset({"dt_brine"}), epochs=frozenset({"archean"}))
    with pytest.raises(SilkroadError, match="no_training_deposits"):
        load.use_as_training(project, nothing, "en")
    assert not project.mapLayers()


def test_the_data_file_stays_as_it_is(project):
    before = hashlib.sha256(paths.geopackage().read_bytes()).hexdigest()
    load.load_area(project, "altai", theme_keys(), "en")
    assert not tree.layer_of(project, "deposits").startEditing()
    project.clear()
    assert hashlib.sha256(paths.geopackage().read_bytes()).hexdigest() == before
    assert sorted(path.name for path in paths.geopackage().parent.glob("silkroad.gpkg*")) == ["silkroad.gpkg"]


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_damaged_data_file_is_named(tmp_path, monkeypatch, content):
    damaged = tmp_path / "наш файл 数据.gpkg"
    damaged.write_bytes(content)
    monkeypatch.setattr(paths, "geopackage", lambda: damaged)
    with pytest.raises(SilkroadError) as refusal:
        areas.areas()
    assert refusal.value.code == "geopackage_unreadable"
    assert refusal.value.values["path"] == str(damaged)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_areas_to_choose_from_are_named_with_their_codes(language):
    said = areas.vocabulary().known(language)
    assert [one.id for one in areas.areas() if f"{one.names[language]} [{one.id}]" not in said] == []


def test_missing_data_file_and_unknown_area_are_named(tmp_path, monkeypatch):
    with pytest.raises(SilkroadError, match="area_unknown"):
        areas.area("atlantis")
    monkeypatch.setattr(paths, "geopackage", lambda: tmp_path / "none.gpkg")
    with pytest.raises(SilkroadError, match="geopackage_missing"):
        store.rows("belts", "id")


def test_world_map_is_a_named_copy(qgis_app, monkeypatch, tmp_path):
    monkeypatch.setattr(world, "_folder", lambda: tmp_path)
    original = next(
        path for path in [paths.Path(qgis_app.pkgDataPath(), "resources", "data", "world_map.gpkg")] if path.exists()
    )
    state = original.stat().st_mtime_ns, hashlib.sha256(original.read_bytes()).hexdigest()
    layer = QgsVectorLayer(world.source("countries"), "", "ogr")
    assert (original.stat().st_mtime_ns, hashlib.sha256(original.read_bytes()).hexdigest()) == state
    features = list(layer.getFeatures())
    assert all(feature["name_en"] and feature["name_zh"] and feature["name_ru"] for feature in features)
    names = {feature["name_en"] for feature in features}
    assert {"Kazakhstan", "China", "Mongolia", "Siachen Glacier (status disputed)"} <= names
    kazakhstan = next(feature for feature in features if feature["iso3"] == "KAZ")
    assert not any(name.startswith("Baikonur") for name in names), "a leased town is no country"
    assert kazakhstan.geometry().contains(QgsPointXY(63.38, 45.98))
    (extract,) = tmp_path.glob("*.gpkg")
    made = extract.stat().st_mtime_ns
    assert world.source("borders").startswith(extract.as_posix())
    assert extract.stat().st_mtime_ns == made, "made once, then reused"


@pytest.mark.parametrize("kilobytes", [80, 400])
def test_a_broken_world_map_is_never_kept(qgis_app, monkeypatch, disk, kilobytes):
    """On a disk that fills up while the copy is written; the whole one has some 1.5 MB."""
    folder = disk(f"size={kilobytes}k")
    monkeypatch.setattr(world, "_folder", lambda: folder)
    with pytest.raises(SilkroadError) as caught:
        world.source("countries")
    assert caught.value.code == "output_failed" and str(folder) in describe(caught.value)
    assert list(folder.iterdir()) == []


def test_a_world_map_that_cannot_be_read_is_not_taken_for_one_without_countries(qgis_app, monkeypatch, tmp_path):
    path = tmp_path / "world.geojson"
    monkeypatch.setattr(world, "source", lambda *given, **more: str(path))
    with pytest.raises(SilkroadError, match="world_map_missing"):
        countries.countries()
    names = {"iso3": "KAZ", "name_zh": "哈萨克斯坦", "name_ru": "Казахстан", "name_en": "Kazakhstan"}
    ring = [[50, 40], [80, 40], [80, 55], [50, 40]]
    land = {"type": "Feature", "properties": names, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [land]}), encoding="utf-8")
    assert [one.extent for one in countries.countries()] == [(50, 40, 80, 55)], "it is there now"


def test_a_full_disk_for_temporary_files_is_said(qgis_app, monkeypatch, disk, tmp_path):
    folder = disk("size=200k")
    monkeypatch.setattr(world, "_folder", lambda: tmp_path)
    monkeypatch.setattr(world.tempfile, "tempdir", str(folder))
    with pytest.raises(SilkroadError, match="output_failed"):
        world.source("countries")
    assert list(folder.iterdir()) == [] and not list(tmp_path.glob("*.gpkg"))


def test_each_border_is_one_line(project):
    load.load_area(project, "global", ["basemap"], "en")
    layer = tree.layer_of(project, "borders")
    lines = {}
    for feature in layer.getFeatures():
        pair = frozenset((feature["iso3_a"], feature["iso3_b"]))
        lines.setdefault((pair, feature["kind"]), []).append(feature.geometry())
    assert all(len(found) == 1 for found in lines.values()), "twice the same border closes the gaps of its dashes"
    assert len(lines[frozenset(("KAZ", "CHN")), "national"][0].asGeometryCollection()) == 1, (
        "pieces would break the dash"
    )
    kinds = {pair: {kind for other, kind in lines if other == pair} for pair, _kind in lines}
    assert kinds[frozenset(("CHN", "KGZ"))] == {"national"}
    assert kinds[frozenset(("CHN", "IND"))] == {"disputed"}
    assert kinds[frozenset(("IND", "PAK"))] == {"national", "disputed"}
    assert all(kind == {"disputed"} for pair, kind in kinds.items() if "" in pair), "Siachen"
    assert frozenset(("CHN", "HKG")) not in kinds and frozenset(("CHN", "TWN")) not in kinds
    coast = QgsGeometry.fromWkt("POINT(52.5 45.4)")  # the Caspian shore
    assert all(geometry.distance(coast) > 0.5 for found in lines.values() for geometry in found)


def test_borders_carry_a_note_at_large_scales(project):
    load.load_area(project, "altai", ["basemap"], "en")
    small, large, disputed = tree.layer_of(project, "borders").renderer().rootRule().children()
    assert small.isScaleOK(5_000_000) and not small.isScaleOK(4_000_000)
    assert large.isScaleOK(4_000_000) and not large.isScaleOK(5_000_000)
    assert small.isScaleOK(4_999_998) and not large.isScaleOK(4_999_998), (
        "a map of 1:5,000,000 is one in spite of rounding"
    )
    assert disputed.isScaleOK(1_000_000) and disputed.isScaleOK(9_000_000)
    assert "generalised" in large.label() and disputed.label() == i18n.term("border_disputed", "en")


def test_a_former_shore_is_no_water(project):
    load.load_area(project, "tianshan", ["basemap"], "en")
    lakes, shore = tree.layer_of(project, "lakes").renderer().rootRule().children()
    assert isinstance(lakes.symbol().symbolLayer(0), QgsSimpleFillSymbolLayer)
    assert {layer.type() for layer in shore.symbol().symbolLayers()} == {Qgis.SymbolType.Line}
    assert shore.label() == i18n.term("former_shore", "en") and "1960" in shore.label()


def test_chinese_falls_back_to_simplified_shapes(qgis_app):
    from qgis.PyQt.QtGui import QFont

    family = fonts.family()
    fonts.remove_substitutions()
    fonts.install_substitutions()
    signs = [name.casefold() for name in tables.fonts("signs", "maps")]
    first = next(name for name in QFont.substitutes(family) if name.casefold() not in signs)
    assert first.casefold() == fonts.chinese_family().casefold() != ""
    fonts.install_substitutions()
    assert len(QFont.substitutes(family)) == len(set(QFont.substitutes(family)))
    fonts.remove_substitutions()
    assert QFont.substitutes(family) == []


def test_primes_are_no_chinese_ones_and_signs_of_chinese_text_are(qgis_app):
    if not QgsFontUtils.fontFamilyMatchOnSystem("Open Sans")[0]:
        pytest.skip("no face of signs here")
    fonts.install_substitutions()
    assert {face_of(sign, fonts.map_font(10)) for sign in "′″"} <= {fonts.family(), "Open Sans"}
    assert {face_of(sign, fonts.map_font(10)) for sign in "Ⅲ①℃、金"} == {fonts.chinese_family()}


def test_substitutions_of_others_come_back(qgis_app):
    from qgis.PyQt.QtGui import QFont

    family, other = fonts.family(), "Arial" if fonts.family() != "Arial" else "Helvetica"
    fonts.remove_substitutions()
    theirs = ["their face", fonts.chinese_family().lower(), "their second"]
    try:
        QFont.insertSubstitutions(family, theirs)
        QFont.insertSubstitutions(other, theirs)
        fonts.install_substitutions()
        assert QFont.substitutes(other) == theirs, "only the family of the maps is ours to change"
        assert fonts.chinese_family().lower() in QFont.substitutes(family)[:2]
        QFont.insertSubstitution(family, "a later one")
        fonts.remove_substitutions()
        assert QFont.substitutes(family) == [*theirs, "a later one"]
        assert QFont.substitutes(other) == theirs
    finally:
        QFont.removeSubstitutions(family)
        QFont.removeSubstitutions(other)


def test_conic_crs_is_one_that_qgis_can_save(project, tmp_path):
    load.load_area(project, "altai", ["belts"], "zh")
    path = str(tmp_path / "工程 проект.qgz")
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    assert again.crs() == project.crs() != QgsCoordinateReferenceSystem()
    assert tree.layer_of(again, "belts").isValid()
    load.load_area(again, "altai", ["belts"], "zh")
    assert keys(again)["belts"] == 1
