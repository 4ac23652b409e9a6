"""silkroad:delineate_targets against figures made by hand, in real QGIS."""

import html
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import NULL, QgsVectorLayer
from scipy.ndimage import label

from silkroad_plugin.catalogue.targets import FIELDS, RESOURCES, style
from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.io import targets
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.stack import open_raster
from tests.qgis.scene import NODATA, Log, layer, raster, wkt

WEST, NORTH, CELL = 500_000.0, 5_500_000.0, 1000.0


def place(column, row):
    return f"POINT({WEST + (column + 0.5) * CELL} {NORTH - (row + 0.5) * CELL})"


@pytest.fixture
def scene(tmp_path):
    """Two targets and a single good cell on 40 × 60 cells; the block of the first touches the bar by a corner."""
    rng = np.random.default_rng(4)
    score = (0.1 * rng.random((40, 60))).astype(np.float32)
    score[5:9, 5:10] = 0.8 + 0.1 * rng.random((4, 5))  # 20 cells
    score[9:11, 10:12] = 0.7  # 4 cells, joined by a corner
    score[20:26, 30:36] = 0.5  # 36 cells
    score[35, 50] = 0.9  # 1 cell
    score[:, 55:] = NODATA
    folder = tmp_path / "in"
    folder.mkdir()
    distance = np.tile(np.arange(60, dtype=np.float32), (40, 1))
    rocks = np.ones((40, 60), np.int16)
    rocks[4:12, 4:14] = 2
    names = {"SILKROAD_CLASS_2_EN": "granite", "SILKROAD_TITLE_EN": "Rocks", "SILKROAD_TYPE": "categorical"}
    return {
        "score": score,
        "INPUT": raster(folder / "score.tif", score),
        "EVIDENCE": [
            raster(folder / "distance.tif", distance, metadata={"SILKROAD_TYPE": "ascending"}),
            raster(folder / "rocks.tif", rocks, metadata=names),
        ],
        "DEPOSITS": layer([place(6, 6), place(7, 7), place(31, 15), place(57, 3)], values=["Dul", "Ken", "Sary", "x"]),
    }


def delineate(run, scene, folder, **changes):
    given = {name: scene[name] for name in ("INPUT", "EVIDENCE", "DEPOSITS")}
    given |= {"METHOD": "value", "VALUE": 0.3, "MIN_AREA": 2, "OUTPUT": str(folder / "targets.gpkg")}
    given |= {"OUTPUT_HTML": str(folder / "report.html")} | changes
    log = Log()
    results = run("delineate_targets", log, **{name: value for name, value in given.items() if value is not None})
    found = QgsVectorLayer(results["OUTPUT"], "targets", "ogr")
    return results, list(found.getFeatures()), found, log


def test_rows_hold_what_the_arrays_say(run, scene, tmp_path):
    results, rows, found, log = delineate(run, scene, tmp_path)
    assert [row["rank"] for row in rows] == [1, 2]
    first, second = rows
    score = scene["score"]
    inside = np.concatenate([score[5:9, 5:10].ravel(), score[9:11, 10:12].ravel()]).astype(float)
    assert first["score_mean"] == pytest.approx(inside.mean(), rel=1e-7)
    assert first["score_max"] == pytest.approx(inside.max())
    assert first["score_std"] == pytest.approx(inside.std(), rel=1e-6)
    assert second["score_mean"] == pytest.approx(0.5)
    assert second["score_std"] == pytest.approx(0, abs=1e-9)
    # UTM areas near the central meridian are 0.9996² of the true ones.
    assert first["area_km2"] == pytest.approx(24 / 0.9996**2, rel=2e-4)
    assert (first["deposits"], first["deposit_names_en"], first["deposit_km"]) == (2, "Dul; Ken", 0)
    # Cell (31, 15) is 4.5 km north of the upper edge of rows 20 to 25.
    assert second["deposits"] == 0
    assert second["deposit_nearest_en"] == "Sary"
    assert second["deposit_km"] == pytest.approx(4.5, rel=1e-6)
    assert results["TARGETS"] == 2
    assert results["THRESHOLD"] == pytest.approx(0.5)
    assert results["CAPTURE"] == pytest.approx(100 * 2 / 3)  # the fourth lies on nodata
    assert results["AREA_SHARE"] == pytest.approx(100 * 60 / (40 * 55), rel=1e-3)
    assert any("2 targets" in text for text in log.infos)
    assert found.crs().authid() == "EPSG:32645"


def test_the_fingerprint(run, scene, tmp_path):
    _, (first, second), _found, _ = delineate(run, scene, tmp_path)
    columns = np.concatenate([np.tile(np.arange(5, 10), 4), np.tile(np.arange(10, 12), 2)])
    assert first["ev_distance"] == pytest.approx(columns.mean())
    # Low distances are favourable: columns 8 to 54 of 55 are farther than 7.67.
    assert first["fp_distance"] == pytest.approx(100 * 47 / 55)
    assert first["ev_rocks"] == 2
    # Class 2 holds the better mean score: all of class 1 and half of itself (80 of 2200 cells) lie below.
    assert first["fp_rocks"] == pytest.approx(100 * (2200 - 40) / 2200)
    assert first["evidence_share"] == 100
    assert "granite" in first["fingerprint"]
    assert second["fp_distance"] == pytest.approx(100 * (21 + 0.0) / 55, abs=2)
    assert second["evidence_share"] == 0


@pytest.mark.parametrize(
    ("values", "items", "said", "title"),
    [
        (1000, {"UNIT": "m"}, "distance: 7.583\u00a0km (", "distance (m)"),
        (1, {"UNIT": "mGal"}, "distance: 7.583\u00a0mGal (", "distance (mGal)"),
        # The mean of the columns, 7.6, falls into class 8.
        (1, {"UNIT": "m", "CLASS_8_EN": "22–44 km"}, "mean class 22–44 km (", "distance: mean of the class numbers"),
    ],
)
def test_the_fingerprint_says_what_its_numbers_are(run, scene, tmp_path, values, items, said, title):
    columns = np.tile(np.arange(60, dtype=np.float32), (40, 1)) * values
    metadata = {"SILKROAD_TYPE": "ascending"} | {f"SILKROAD_{name}": text for name, text in items.items()}
    path = raster(tmp_path / "in" / "distance.tif", columns, metadata=metadata)
    given = {"EVIDENCE": [path, scene["EVIDENCE"][1]], "GRADE_A": '"ev_distance" < 3'}
    _, (first, _), _, _ = delineate(run, scene, tmp_path, **given)
    assert said in first["fingerprint"]
    report = html.unescape((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert f'"{title}" < 3' in report


def test_grades_follow_the_rule(run, scene, tmp_path):
    _, rows, _, _ = delineate(run, scene, tmp_path)
    assert [row["grade"] for row in rows] == ["A", "C"]
    _, rows, _, _ = delineate(run, scene, tmp_path, GRADE_A='"area_km2" > 30', GRADE_B='"rank" = 1')
    assert [row["grade"] for row in rows] == ["B", "A"]


def test_the_geologist_fills_in_the_resources(run, scene, tmp_path):
    _, (first, _), _found, _ = delineate(run, scene, tmp_path)
    for name in ("commodity", "unit", "cn_334_1", "cn_334_2", "cn_334_3", "ru_p1", "ru_p2", "ru_p3"):
        assert first[name] == NULL


@pytest.mark.parametrize(("connectivity", "sizes"), [("4", [4, 20, 36]), ("8", [24, 36])])
def test_connectivity(run, scene, tmp_path, connectivity, sizes):
    _, rows, _, _ = delineate(run, scene, tmp_path, CONNECTIVITY=connectivity)
    assert sorted(row["area_km2"] * 0.9996**2 for row in rows) == pytest.approx(sizes, rel=2e-4)
    assert all(row.geometry().isGeosValid() for row in rows)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
@pytest.mark.parametrize("connectivity", [4, 8])
def test_groups_of_cells_against_scipy(tmp_path, connectivity, share):
    """Noise, where every way to touch occurs: number and sizes of groups, valid outlines, holes left open."""
    cells = np.random.default_rng(int(10 * share)).random((70, 90)) < share
    path = raster(tmp_path / "mask.tif", cells.astype(np.uint8), nodata=None)
    found = targets.outlines(path, str(tmp_path), connectivity, 0.0)
    labels, count = label(cells, np.ones((3, 3)) if connectivity == 8 else None)
    sizes = np.bincount(labels.ravel())[1:]
    assert len(found) == count
    assert sorted(round(shape.GetArea() / CELL**2) for shape in found) == sorted(sizes.tolist())
    assert all(shape.IsValid() for shape in found)


def test_neighbours_join(run, scene, tmp_path):
    # From column 12, row 11 to column 30, row 20 lie 18 and 9 km; the single cell is 16.6 km from the second.
    _, rows, _, _ = delineate(run, scene, tmp_path, MERGE=20_000)
    assert sorted(row["area_km2"] * 0.9996**2 for row in rows) == pytest.approx([24, 37], rel=2e-4)
    _, rows, _, _ = delineate(run, scene, tmp_path, MERGE=20_200)
    assert [row["area_km2"] * 0.9996**2 for row in rows] == pytest.approx([61], rel=2e-4)


def test_area_budget(run, scene, tmp_path):
    results, rows, _, _ = delineate(run, scene, tmp_path, METHOD="area_budget", AREA_BUDGET="25", MIN_AREA=0)
    assert results["THRESHOLD"] == pytest.approx(0.7)
    assert sum(row["area_km2"] for row in rows) * 0.9996**2 == pytest.approx(25, rel=1e-3)
    results, _, _, _ = delineate(run, scene, tmp_path, METHOD="area_budget", AREA_BUDGET="2.8 %", MIN_AREA=0)
    assert results["THRESHOLD"] == pytest.approx(0.5)
    assert 100 * 61 / 2200 < 2.8


def test_prediction_area(run, scene, tmp_path):
    results, _rows, _, _ = delineate(run, scene, tmp_path, METHOD="prediction_area", MIN_AREA=0)
    # Two of three deposits score over 0.8; the third ends the curve deep in the background.
    assert results["CAPTURE"] >= 200 / 3 - 1e-9
    page = Path(results["OUTPUT_HTML"]).read_text("utf-8")
    assert "Prediction–area plot" in page and "Known deposits inside&quot;, 0)" in page


def test_concentration_area_cuts_between_populations(run, tmp_path):
    rng = np.random.default_rng(8)
    score = rng.lognormal(-3, 0.6, (150, 150)).astype(np.float32)
    score[40:60, 70:100] = rng.lognormal(0.5, 0.3, (20, 30))
    path = raster(tmp_path / "score.tif", score)
    scene = {"INPUT": path, "EVIDENCE": None, "DEPOSITS": None}
    results, _rows, _, _ = delineate(run, scene, tmp_path, METHOD="concentration_area", VALUE=None, MIN_AREA=50)
    assert 0.3 < results["THRESHOLD"] < 2.5
    assert "CAPTURE" not in results
    text = Path(results["OUTPUT_HTML"]).read_text("utf-8")
    assert "One straight line is rejected" in text


def test_degrees_are_measured_on_the_ellipsoid(run, tmp_path):
    score = np.zeros((60, 60), np.float32)
    score[10:20, 10:30] = 1
    score[40:45, 10:30] = 2
    path = raster(tmp_path / "score.tif", score, epsg=4326, west=80.0, north=50.0, cell=0.05)
    scene = {"INPUT": path, "EVIDENCE": None, "DEPOSITS": None}
    _results, rows, _, _ = delineate(run, scene, tmp_path, VALUE=0.5)
    areas = Grid.of(open_raster(path)).row_areas() / 1e6
    expected = [20 * areas[40:45].sum(), 20 * areas[10:20].sum()]
    assert [row["area_km2"] for row in rows] == pytest.approx(expected, rel=1e-6)
    assert rows[1]["lon"] == pytest.approx(81.0, abs=0.5)
    # A gap of one degree of latitude is 111 km.
    assert delineate(run, scene, tmp_path, VALUE=0.5, MERGE=110_000)[0]["TARGETS"] == 2
    assert delineate(run, scene, tmp_path, VALUE=0.5, MERGE=112_000)[0]["TARGETS"] == 1
    # The target lies east of Semey in Kazakhstan.
    assert rows[1]["country_en"].startswith("Kazakhstan")
    assert rows[1]["country_zh"].startswith("哈萨克斯坦")
    assert rows[1]["town_ru"]


def test_towns_and_roads_of_the_user(run, scene, tmp_path):
    # 3 km south of the second target, in the middle of its width.
    town = layer([f"POINT({WEST + 33 * CELL} {NORTH - 29 * CELL})"], values=["Ust"])
    roads = layer([f"LINESTRING({WEST} {NORTH - 7 * CELL}, {WEST + 60 * CELL} {NORTH - 7 * CELL})"], "LineString")
    _, (first, second), _, _ = delineate(run, scene, tmp_path, TOWNS=town, ROADS=roads)
    assert (second["town_en"], second["town_zh"], second["town_direction"]) == ("Ust", "Ust", "N")
    assert second["town_km"] == pytest.approx(3.0, rel=1e-6)
    assert first["road_km"] == 0
    assert second["road_km"] == pytest.approx(13.0, rel=1e-6)


def test_the_uncertainty_lowers_the_grade(run, scene, tmp_path):
    std = np.full(scene["score"].shape, 0.6, np.float32)
    std[18:30] = 0.05
    path = raster(tmp_path / "std.tif", std)
    _, (first, second), _, _ = delineate(run, scene, tmp_path, UNCERTAINTY=path, DEPOSITS=None)
    assert first["relative_uncertainty"] == pytest.approx(0.6 / first["score_mean"], rel=1e-6)
    assert second["uncertainty"] == pytest.approx(0.05)
    assert first["grade"] == "B"


def test_style_on_loading(scene, tmp_path, run):
    _, _, found, _ = delineate(run, scene, tmp_path)
    style(found, "zh", {"ev_rocks": "岩石"})
    assert [item.value() for item in found.renderer().categories()] == ["A", "B", "C"]
    assert found.attributeAlias(found.fields().indexOf("ev_rocks")) == "岩石"
    titles = [found.attributeAlias(found.fields().indexOf(name)) for name, *_ in (*FIELDS, *RESOURCES)]
    assert all(re.search("[\u4e00-\u9fff]", title) for title in titles)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"METHOD": "prediction_area", "DEPOSITS": None}, "needs known deposits"),
        ({"VALUE": None}, "needs the lowest score"),
        ({"VALUE": 5.0}, "No cell scores"),
        ({"VALUE": -1.0}, "whole area"),
        ({"MIN_AREA": 40}, "the largest group of cells has 36"),
        ({"MIN_AREA": 1000}, "not even half of that"),
        ({"METHOD": "area_budget", "AREA_BUDGET": "much"}, "is no area"),
        ({"GRADE_A": '"gold" > 1'}, "gold"),
        ({"GRADE_B": '"rank" >'}, "cannot be followed"),
    ],
)
def test_refusals(refused, scene, tmp_path, changes, words):
    given = {name: scene[name] for name in ("INPUT", "EVIDENCE", "DEPOSITS")}
    given |= {"METHOD": "value", "VALUE": 0.3, "OUTPUT": str(tmp_path / "out" / "targets.gpkg")} | changes
    text = refused("delineate_targets", **{name: value for name, value in given.items() if value is not None})
    assert words in text
    assert not (tmp_path / "out").exists()


def test_cancel_leaves_nothing(refused, scene, tmp_path):
    given = {name: scene[name] for name in ("INPUT", "EVIDENCE", "DEPOSITS")}
    given |= {"METHOD": "value", "VALUE": 0.3, "MIN_AREA": 2, "OUTPUT": str(tmp_path / "out" / "targets.gpkg")}
    for percent in (10, 45, 80):
        assert "Cancelled" in refused("delineate_targets", Log(cancel_at=percent), **given)
        assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("epsg", [32645, 4326])
def test_the_nearest_of_many_points(epsg):
    """Against measuring every point."""
    rng = np.random.default_rng(epsg)
    size = 1000.0 if epsg == 32645 else 0.02
    origin = (500_000.0, 5_500_000.0) if epsg == 32645 else (80.0, 65.0)
    grid = Grid(400, 400, (origin[0], size, 0, origin[1], 0, -size), wkt(epsg))
    xs, ys = grid.to_map(400 * rng.random(3000), 400 * rng.random(3000))
    for column, row in ((50, 60), (390, 10), (200, 399)):
        x, y = grid.to_map(column, row)
        edge = 3 * size
        square = ogr.CreateGeometryFromWkt(f"POLYGON(({x} {y}, {x + edge} {y}, {x + edge} {y + edge}, {x} {y}))")
        every = targets.gaps(square, grid, xs, ys)
        found, gap = targets.nearest(square, grid, xs, ys)
        assert gap == pytest.approx(every.min(), abs=1e-6)
        assert every[found] == pytest.approx(gap, abs=1e-6)


def test_layers_that_say_nothing(run, scene, tmp_path):
    """No data anywhere, one class, one deposit."""
    empty = raster(
        tmp_path / "empty.tif", np.full((40, 60), NODATA, np.float32), metadata={"SILKROAD_TYPE": "ascending"}
    )
    one = raster(tmp_path / "one.tif", np.ones((40, 60), np.uint8), nodata=0)
    deposit = layer([place(6, 6)], values=["Dul"])
    results, rows, _, _ = delineate(
        run, scene, tmp_path, EVIDENCE=[empty, one], DEPOSITS=deposit, METHOD="prediction_area", MIN_AREA=0
    )
    assert results["CAPTURE"] == 100
    assert rows[0]["ev_empty"] == NULL and rows[0]["fp_empty"] == NULL
    assert (rows[0]["ev_one"], rows[0]["fp_one"], rows[0]["evidence_share"]) == (1, 50, 0)


def test_new_ground_is_told_from_known_and_large_targets_are_warned_of(run, scene, tmp_path):
    _, rows, _, log = delineate(run, scene, tmp_path)
    assert [(row["deposits"], row["new_ground"]) for row in rows] == [(2, 0), (0, 1)]
    said = "\n".join(log.warnings)
    assert "1 target holds known deposits" in said and "1 target is new, 0 of grade A" in said
    report = (tmp_path / "report.html").read_text("utf-8")
    assert "known (deposit inside)" in report and "new (no known deposit inside)" in report
    assert "does not yet target" not in said
    large = {"VALUE": 0.01, "DEPOSITS": None, "MIN_AREA": 150, "OUTPUT": str(tmp_path / "large.gpkg")}
    _, (whole, *_), _, log = delineate(run, scene, tmp_path, **large)
    assert whole["area_km2"] > 1000 and whole["new_ground"] == NULL
    assert "this ranks ground for reconnaissance" in "\n".join(log.warnings)


@pytest.mark.parametrize(("merge", "words"), [(0, "at least 3 targets"), (50_000, "At least 3 groups")])
def test_too_many_groups_are_refused_before_they_are_outlined(refused, scene, tmp_path, monkeypatch, merge, words):
    monkeypatch.setattr(targets, "MOST", 2)
    monkeypatch.setattr(targets, "MOST_PARTS", 2)
    monkeypatch.setattr(targets.gdal, "Polygonize", None)
    given = {"INPUT": scene["INPUT"], "METHOD": "value", "VALUE": 0.3, "MIN_AREA": 0, "MERGE": merge}
    assert words in refused("delineate_targets", **given, OUTPUT=str(tmp_path / "t.gpkg"))


def stopping(after):
    """Return a function that raises Cancelled when it is called for the time after so many."""
    left = iter(range(after))

    def tick():
        if next(left, None) is None:
            raise Cancelled

    return tick


def test_joining_and_roads_look_up_at_each_polygon():
    grid = Grid(100, 100, (0.0, 100.0, 0.0, 0.0, 0.0, -100.0), wkt(32645))
    squares = [
        ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({x} 0, {x} -100, {x + 100} -100, {x + 100} 0, {x} 0)))")
        for x in range(0, 4000, 400)
    ]
    lines = [ogr.CreateGeometryFromWkt(f"LINESTRING({x} -5000, {x} 5000)") for x in range(10_000, 18_000, 400)]
    looks = []
    assert len(targets.merged(squares, grid, 50, lambda: looks.append(1))) == 10 and len(looks) == 10
    looks.clear()
    gaps = targets.line_gaps(squares, lines, grid, lambda: looks.append(1))
    assert gaps == pytest.approx(10_000 - 100 - 400.0 * np.arange(10)) and len(looks) >= 10
    for work in (
        lambda tick: targets.merged(squares, grid, 50, tick),
        lambda tick: targets.line_gaps(squares, lines, grid, tick),
    ):
        for after in (0, 3, 9):
            with pytest.raises(Cancelled):
                work(stopping(after))
