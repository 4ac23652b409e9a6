"""thin_points, split_points and background_points, run as QGIS runs them."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from scipy.spatial.distance import cdist

from silkroad_plugin.core.bookkeeping import closer_than, keepers, thinned
from silkroad_plugin.core.validation.splits import share_of_groups
from silkroad_plugin.numbers import given
from silkroad_plugin.processing.algorithms.evidence.thin_points import ranked
from tests.qgis.scene import Log, layer, raster

CORNER = np.array([500_000, 5_400_000])


def sites(places, epsg=32645, **columns):
    """Return points with a name and columns of numbers."""
    fields = "".join(f"&field={name}:double" for name in columns)
    found = QgsVectorLayer(f"Point?crs=EPSG:{epsg}&field=name:string{fields}", "sites", "memory")
    features = []
    for number, (x, y) in enumerate(places):
        feature = QgsFeature(found.fields())
        feature.setAttributes([f"s{number}", *(values[number] for values in columns.values())])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    found.updateExtents()
    return found


def loaded(value):
    return value if isinstance(value, QgsVectorLayer) else QgsVectorLayer(value, "o", "ogr")


def names(value):
    return [feature["name"] for feature in loaded(value).getFeatures()]


def xy(value):
    places = [feature.geometry().asPoint() for feature in loaded(value).getFeatures()]
    return np.array([(place.x(), place.y()) for place in places]).reshape(-1, 2)


def scatter(count, seed, size=50_000.0):
    return np.random.default_rng(seed).uniform(0, size, (count, 2)) + CORNER


def both(**asked):
    return {"OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_REMOVED": "TEMPORARY_OUTPUT", **asked}


# --- the arithmetic -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dimensions", [2, 3])
@pytest.mark.parametrize("seed", range(5))
def test_keepers_are_those_of_the_rule(dimensions, seed):
    random = np.random.default_rng(seed)
    places, distance = random.uniform(-5, 5, (300, dimensions)), random.uniform(0.1, 4)
    stays, expected = [], []
    for index in range(300):
        gaps = np.linalg.norm(places[stays] - places[index], axis=1) if stays else np.array([])
        near = gaps < distance
        expected.append(stays[int(np.argmin(gaps))] if near.any() else index)
        if not near.any():
            stays.append(index)
    assert keepers(places, distance).tolist() == expected


def test_thinning_leaves_no_pair_and_no_gap():
    x, y = scatter(800, 3).T
    keep = thinned(x, y, 1500.0)
    assert closer_than(x[keep], y[keep], 1500.0) == ([], 0) and 50 < keep.sum() < 800
    gaps = cdist(np.column_stack([x, y])[~keep], np.column_stack([x, y])[keep])
    assert (gaps.min(axis=1) < 1500).all()
    assert keepers(np.empty((0, 2)), 5.0).size == 0
    assert thinned(x, y, 1e9).sum() == 1


@pytest.mark.parametrize("seed", range(4))
def test_the_share_of_groups_is_as_near_as_the_largest_group_allows(seed):
    random = np.random.default_rng(seed)
    group = random.integers(0, 12, 90)
    for share in (0.02, 0.3, 0.7, 0.99):
        trains = share_of_groups(group, share, seed)
        assert 0 < trains.sum() < 90
        assert all(len(set(trains[group == one])) == 1 for one in set(group))
        assert abs(trains.sum() - share * 90) <= np.bincount(group).max()
    assert share_of_groups(np.arange(90), 0.7, seed).sum() == 63


def test_ranks_follow_values_and_chance():
    assert ranked([3.0, None, 7.0, 5.0], True, 1).tolist() == [2, 3, 0, 1]
    assert ranked([3.0, None, 7.0, 5.0], False, 1).tolist() == [0, 3, 2, 1]
    assert ranked(["B", "", "A", "D"], False, 1).tolist() == [2, 0, 3, 1]
    equal = [ranked([1.0] * 50, True, seed).tolist() for seed in (1, 1, 2)]
    assert equal[0] == equal[1] != equal[2]


# --- thinning -----------------------------------------------------------------------------------------------------


def test_the_best_of_each_neighbourhood_stays_and_the_others_say_for_whom(run):
    places = [(500_000, 5_400_000), (500_300, 5_400_400), (500_000, 5_400_900), (509_000, 5_400_000)]
    points = sites(places, tonnage=[1.0, 9.0, None, 2.0])
    result = run("thin_points", **both(INPUT=points, MIN_DISTANCE=600, PRIORITY="tonnage"))
    assert (result["KEPT"], result["REMOVED"]) == (2, 2)
    assert sorted(names(result["OUTPUT"])) == ["s1", "s3"]
    counts = {feature["name"]: feature["removed_n"] for feature in loaded(result["OUTPUT"]).getFeatures()}
    assert counts == {"s1": 2, "s3": 0}
    gone = {f["name"]: (f["kept_name"], f["kept_m"]) for f in loaded(result["OUTPUT_REMOVED"]).getFeatures()}
    assert gone["s0"] == ("s1", pytest.approx(500))
    assert gone["s2"] == ("s1", pytest.approx(np.hypot(300, 500)))
    lowest = run("thin_points", **both(INPUT=points, MIN_DISTANCE=600, PRIORITY="tonnage", PRIORITY_ORDER="lowest"))
    assert sorted(names(lowest["OUTPUT"])) == ["s0", "s2", "s3"]


def test_the_unit_area_is_a_square_and_seeds_repeat(run):
    points = sites(scatter(400, 1))
    by_area = run("thin_points", **both(INPUT=points, UNIT_AREA=4))
    by_side = run("thin_points", **both(INPUT=points, MIN_DISTANCE=2000))
    assert names(by_area["OUTPUT"]) == names(by_side["OUTPUT"])
    kept = xy(by_area["OUTPUT"])
    assert closer_than(*kept.T, 2000.0) == ([], 0) and len(kept) + by_area["REMOVED"] == 400
    other = run("thin_points", **both(INPUT=points, UNIT_AREA=4, SEED=7))
    assert names(other["OUTPUT"]) != names(by_area["OUTPUT"])


def test_what_is_left_empty_is_a_unit_area_of_one(run, refused):
    points, log = sites(scatter(400, 1)), Log()
    import processing

    found = processing.run("silkroad:thin_points", both(INPUT=points), feedback=log)
    assert names(found["OUTPUT"]) == names(run("thin_points", **both(INPUT=points, MIN_DISTANCE=1000))["OUTPUT"])
    assert any(text.endswith(f"that stay: {given(1000.0, 'en')} m.") for text in log.infos)
    said = refused("thin_points", **both(INPUT=points, MIN_DISTANCE=500, UNIT_AREA=1))
    assert "not both" in said and "“or " not in said
    assert "above 0" in refused("thin_points", **both(INPUT=points, MIN_DISTANCE=0))


def test_distances_between_sites_in_degrees_are_geodesics(run):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    random = np.random.default_rng(2)
    places = np.column_stack([random.uniform(-180, 180, 300), random.uniform(66, 67, 300)])
    places[:2] = [(179.99, 66.5), (-179.99, 66.5)]
    result = run("thin_points", **both(INPUT=sites(places, 4326), MIN_DISTANCE=20_000))
    kept = xy(result["OUTPUT"])
    for index in range(1, len(kept)):
        assert geod.inv(*np.repeat(kept[index], index).reshape(2, -1), *kept[:index].T)[2].min() >= 20_000 * (1 - 1e-6)
    at = {f"s{number}": place for number, place in enumerate(places)}
    removed = [(f["name"], f["kept_name"], f["kept_m"]) for f in loaded(result["OUTPUT_REMOVED"]).getFeatures()]
    for gone, stays, distance in removed:
        assert distance == pytest.approx(geod.inv(*at[gone], *at[stays])[2], abs=0.01) and distance < 20_000
    assert {"s0", "s1"} & {gone for gone, _, _ in removed}


def test_many_sites_are_thinned_in_seconds():
    places = np.random.default_rng(1).uniform(0, 1e6, (200_000, 2))
    keeper = keepers(places, 3000.0)
    assert 20_000 < (keeper == np.arange(200_000)).sum() < 80_000


def test_refusals_of_thinning(refused):
    points = sites(scatter(5, 1))
    assert "not both" in refused("thin_points", **both(INPUT=points, MIN_DISTANCE=5, UNIT_AREA=5))
    assert "at least 1" in refused("thin_points", **both(INPUT=layer([None]), MIN_DISTANCE=5))
    lines = layer(["LINESTRING(0 0, 1 1)"], "LineString")
    assert "(INPUT)" in refused("thin_points", **both(INPUT=lines, MIN_DISTANCE=5))


# --- splitting ----------------------------------------------------------------------------------------------------


def split(run, points, log=None, **asked):
    result = run("split_points", log or Log(), INPUT=points, **{
        "OUTPUT_TRAIN": "TEMPORARY_OUTPUT", "OUTPUT_TEST": "TEMPORARY_OUTPUT", **asked
    })  # fmt: skip
    return set(names(result["OUTPUT_TRAIN"])), set(names(result["OUTPUT_TEST"]))


def test_a_random_split_has_its_share_and_loses_nobody(run):
    points = sites(scatter(50, 1))
    train, test = split(run, points, SHARE=0.7)
    assert len(train) == 35 and train | test == {f"s{n}" for n in range(50)} and not train & test
    assert split(run, points, SHARE=0.7) == (train, test) != split(run, points, SHARE=0.7, SEED=2)


@pytest.mark.parametrize("epsg", [32645, 4326])
def test_sites_of_one_place_stay_on_one_side(run, epsg):
    """Chains of workings 300 m apart, far from each other: none is parted, but all can be when the distance is 0."""
    steps = np.column_stack([np.arange(4) * 300.0, np.zeros(4)])
    places = (np.random.default_rng(4).permutation(15)[:, None, None] * [20_000.0, 0] + steps).reshape(-1, 2)
    places = places + CORNER if epsg == 32645 else places / 111_000 + np.array([80, 45])
    chains, parted = [{f"s{4 * n + part}" for part in range(4)} for n in range(15)], {}
    for distance in (1000, 0):
        log = Log()
        train, test = split(run, sites(places, epsg), log, METHOD="random", SHARE=0.5, TOGETHER=distance)
        parted[distance] = sum(bool(chain & train) and bool(chain & test) for chain in chains)
        assert len(train | test) == 60 and abs(len(train) - 30) <= 2
        told = next(text for text in log.infos if "stay on one side" in text)
        assert told.endswith("60, in groups: 15." if distance else "0, in groups: 0.")
    assert parted[1000] == 0 < parted[0]


@pytest.mark.parametrize("epsg", [32645, 4326])
def test_blocks_stay_whole(run, epsg):
    random = np.random.default_rng(1)
    centres = random.uniform(0, 1, (15, 2)) * (300_000, 300_000)
    places = (centres[:, None] + random.uniform(0, 30, (15, 4, 2))).reshape(-1, 2)
    places = places + CORNER if epsg == 32645 else places / 111_000 + np.array([80, 45])
    train, test = split(run, sites(places, epsg), METHOD="blocks", BLOCK_SIZE=3000, SHARE=0.5)
    clusters = [{f"s{4 * n + part}" for part in range(4)} for n in range(15)]
    # A cluster of 30 m is cut only by a line of the grid, which hardly ever meets one of 3 km.
    assert sum(bool(cluster & train) and bool(cluster & test) for cluster in clusters) <= 1
    assert 20 <= len(train) <= 40 and len(train) + len(test) == 60


def test_the_past_predicts_the_future(run):
    log = Log()
    points = sites(scatter(6, 1), year=[1950.0, 1990.0, None, 2005.0, 1980.0, 1981.0])
    train, test = split(run, points, log, METHOD="date", YEAR_FIELD="year", YEAR=1980)
    assert (train, test) == ({"s0", "s4"}, {"s1", "s3", "s5"})
    assert any("Sites without a year, which belong to neither side: 1." in text for text in log.warnings)


def test_refusals_of_splits(refused):
    asked = {"OUTPUT_TRAIN": "TEMPORARY_OUTPUT", "OUTPUT_TEST": "TEMPORARY_OUTPUT"}
    points = sites(scatter(6, 1), year=[2000.0] * 6)
    assert "needs" in refused("split_points", INPUT=points, METHOD="date", **asked)
    date = {"METHOD": "date", "YEAR_FIELD": "year"}
    assert "does not part" in refused("split_points", INPUT=points, YEAR=1990, **date, **asked)
    assert "(BLOCK_SIZE)" in refused("split_points", INPUT=points, METHOD="blocks", BLOCK_SIZE=0, **asked)
    assert "at least 2" in refused("split_points", INPUT=sites(scatter(1, 1)), **asked)
    close = sites([(500_000 + 100 * n, 5_400_000) for n in range(6)])
    assert "(TOGETHER): steps of at most 1,000 m join all 6 sites" in refused("split_points", INPUT=close, **asked)
    one_block = {"METHOD": "blocks", "BLOCK_SIZE": 1e9}
    assert "blocks" in refused("split_points", INPUT=sites([(500_000, 5_400_000)] * 3), **one_block, **asked)


# --- background ---------------------------------------------------------------------------------------------------

AREA = "POLYGON((500000 5400000, 560000 5400000, 500000 5460000, 500000 5400000))"


def background(run, study, log=None, **asked):
    asked = {"STUDY": study, "NUMBER": 300, "OUTPUT": "TEMPORARY_OUTPUT", **asked}
    return run("background_points", log or Log(), **asked)


def test_points_are_inside_away_from_deposits_and_apart(run):
    deposits = scatter(8, 4, 40_000)
    result = background(run, layer([AREA], "Polygon"), DEPOSITS=sites(deposits), BUFFER=4000, MIN_DISTANCE=1200)
    found = xy(result["OUTPUT"])
    assert result["POINTS"] == len(found) == 300
    assert ((found - (500_000, 5_400_000)).sum(axis=1) < 60_000).all() and (found >= (500_000, 5_400_000)).all()
    gaps = cdist(found, deposits).min(axis=1)
    assert gaps.min() >= 4000 and closer_than(*found.T, 1200.0) == ([], 0)
    told = [feature["deposit_m"] for feature in loaded(result["OUTPUT"]).getFeatures()]
    assert told == pytest.approx(gaps)
    again = background(run, layer([AREA], "Polygon"), DEPOSITS=sites(deposits), BUFFER=4000, MIN_DISTANCE=1200)
    assert np.array_equal(xy(again["OUTPUT"]), found)


@pytest.mark.parametrize("kind", ["polygon", "raster"])
def test_equal_areas_have_equal_chances_in_degrees(run, tmp_path, kind):
    """From 40° to 80° N the half that lies south of sin⁻¹[(sin 40° + sin 80°)/2] = 54.4° (on a sphere)."""
    study = layer(["POLYGON((80 40, 90 40, 90 80, 80 80, 80 40))"], "Polygon", 4326)
    if kind == "raster":
        study = raster(tmp_path / "s.tif", np.ones((400, 100), np.uint8), 4326, 80.0, 80.0, 0.1, None)
    found = xy(background(run, study, NUMBER=4000)["OUTPUT"])
    assert (found[:, 1] < 54.4).mean() == pytest.approx(0.5, abs=0.03)
    assert (found[:, 0] < 85).mean() == pytest.approx(0.5, abs=0.03)


def test_raster_cells_of_0_and_nodata_are_outside(run, tmp_path):
    values = np.zeros((300, 40), np.float32)
    values[10:20, 5:15], values[290, 39], values[12, 7] = 1, 3, -9999
    study = raster(tmp_path / "s.tif", values)
    found = xy(background(run, study, NUMBER=2000)["OUTPUT"])
    columns = np.floor((found[:, 0] - 500_000) / 1000).astype(int)
    rows = np.floor((5_500_000 - found[:, 1]) / 1000).astype(int)
    hit = {(int(r), int(c)) for r, c in zip(rows, columns, strict=True)}
    assert hit == {(int(r), int(c)) for r, c in np.argwhere(values > 0)}
    inside = np.mod(found, 1000)
    assert np.quantile(inside, [0.25, 0.5, 0.75]) == pytest.approx([250, 500, 750], abs=40)


@pytest.mark.parametrize(("rule", "expected"), [("area", [240, 60]), ("equal", [150, 150])])
def test_strata_share_the_points(run, tmp_path, rule, expected):
    values = np.full((60, 60), 1, np.int16)
    values[:, 40:50], values[:, 50:] = 2, -1
    strata = raster(tmp_path / "k.tif", values, west=500_000, north=5_460_000, nodata=-1)
    square = "POLYGON((500000 5400000, 560000 5400000, 560000 5460000, 500000 5460000, 500000 5400000))"
    result = background(run, layer([square], "Polygon"), STRATA=strata, STRATA_RULE=rule)
    classes = [feature["stratum"] for feature in loaded(result["OUTPUT"]).getFeatures()]
    assert [classes.count(1), classes.count(2)] == pytest.approx(expected, abs=6) and len(classes) == 300
    found = xy(result["OUTPUT"])
    assert [1 if x < 540_000 else 2 for x in found[:, 0]] == classes


def test_too_little_room_is_said(run, refused):
    log, area = Log(), layer([AREA], "Polygon")
    result = background(run, area, log, MIN_DISTANCE=15_000)
    assert 5 < result["POINTS"] < 40 and any("have room" in text for text in log.warnings)
    everywhere = sites([(520_000, 5_420_000)])
    asked = {"STUDY": area, "NUMBER": 5, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "has room" in refused("background_points", DEPOSITS=everywhere, BUFFER=90_000, **asked)


def test_refusals_of_background(refused, tmp_path):
    asked = {"NUMBER": 5, "OUTPUT": "TEMPORARY_OUTPUT"}
    area = layer([AREA], "Polygon")
    empty = raster(tmp_path / "e.tif", np.zeros((5, 5), np.uint8))
    assert "(STUDY)" in refused("background_points", STUDY=empty, **asked)
    degrees = raster(tmp_path / "d.tif", np.ones((5, 5), np.uint8), 4326, 80, 50, 0.1)
    assert "(STRATA)" in refused("background_points", STUDY=area, STRATA=degrees, **asked)
    far = raster(tmp_path / "f.tif", np.ones((5, 5), np.uint8), west=900_000.0)
    assert "same place" in refused("background_points", STUDY=area, STRATA=far, **asked)
    log = Log()
    log.cancel()
    assert "Cancelled" in refused("background_points", log, STUDY=area, **asked)
