"""silkroad:catchments on a valley whose catchments are known, in real QGIS."""

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from tests.qgis.scene import NODATA, Log, layer, raster

WEST, NORTH, CELL = 500_000.0, 5_500_000.0, 1000.0
ROWS, COLUMNS, MIDDLE = 30, 21, 10


@pytest.fixture
def dem(tmp_path):
    """Return a V-shaped valley falling southwards to an outlet in the last row, walled elsewhere."""
    folder = tmp_path / "in"
    folder.mkdir()
    y, x = np.mgrid[:ROWS, :COLUMNS]
    heights = 5.0 * (ROWS - y) + 100.0 * np.abs(x - MIDDLE)
    heights[[0, -1]], heights[:, [0, -1]] = 5000.0, 5000.0
    heights[-1, MIDDLE] = -10.0
    return raster(folder / "dem.tif", heights.astype(np.float32))


def at(row, column):
    return WEST + (column + 0.5) * CELL, NORTH - (row + 0.5) * CELL


def samples(places, contents, epsg=32645, repeats=None):
    fields = "field=sample_id:string&field=Cu_ppm:double&field=duplicate_of:string"
    made = QgsVectorLayer(f"Point?crs=EPSG:{epsg}&{fields}", "samples", "memory")
    repeats = repeats or [None] * len(places)
    for number, (place, content, original) in enumerate(zip(places, contents, repeats, strict=True)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([f"s{number}", content, original])
        x, y = at(*place)
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        made.dataProvider().addFeature(feature)
    return made


def drain(run, dem, given, folder, log=None, **changes):
    outputs = {"OUTPUT": str(folder / "catchments.gpkg"), "OUTPUT_TABLE": str(folder / "rocks.csv")}
    results = run("catchments", log or Log(), INPUT=given, DEM=dem, **(outputs | changes))
    found = QgsVectorLayer(results["OUTPUT"], "found", "ogr")
    assert found.isValid()
    with Path(results["OUTPUT_TABLE"]).open(encoding="utf-8", newline="") as file:
        return results, {row["sample_id"]: row for row in found.getFeatures()}, list(csv.DictReader(file))


def rocks():
    """Return two rocks that meet in the middle of row 15."""
    west, east, south, north = WEST, WEST + COLUMNS * CELL, NORTH - ROWS * CELL, NORTH
    border = NORTH - 15 * CELL
    boxes = [(border, north), (south, border)]
    shapes = [f"POLYGON(({west} {a}, {east} {a}, {east} {b}, {west} {b}, {west} {a}))" for a, b in boxes]
    return layer(shapes, kind="Polygon", values=["granite", "basalt"])


def test_nested_catchments_and_their_backgrounds(run, dem, tmp_path):
    given = samples([(10, MIDDLE), (28, MIDDLE)], [10.0, 40.0])
    results, rows, means = drain(run, dem, given, tmp_path, LITHOLOGY=rocks(), UNIT="name", SOURCE_AREA=2)
    assert results["CATCHMENTS"] == 2
    upper, lower = rows["s0"], rows["s1"]
    # Rows drain straight to the thalweg; the walls are the edge, where water leaves.
    assert (upper["area_km2"], lower["area_km2"]) == (10 * 19, 28 * 19)
    assert lower["own_km2"] == pytest.approx(lower["area_km2"] - upper["area_km2"])
    assert upper["own_km2"] == upper["area_km2"]
    # The upper catchment is granite alone: M from the areas of granite G and basalt B in both.
    granite = float(next(row["area_km2"] for row in means if row["rock"] == "granite")) - upper["area_km2"]
    basalt = lower["area_km2"] - granite
    m_granite = (10 * upper["area_km2"] + 40 * granite) / (upper["area_km2"] + granite)
    by_rock = {row["rock"]: float(row["mean"]) for row in means}
    assert by_rock["granite"] == pytest.approx(m_granite)
    assert by_rock["basalt"] == pytest.approx(40)
    background = (m_granite * granite + 40 * basalt) / lower["area_km2"]
    assert lower["Cu_ppm_bg"] == pytest.approx(background)
    assert lower["Cu_ppm_res"] == pytest.approx(40 - background)
    assert lower["Cu_ppm_src"] == pytest.approx(lower["area_km2"] * (40 - background) / 2 + background)
    assert lower["Cu_ppm_pm2"] == pytest.approx(lower["area_km2"] * 1e6 * (40 - background))


def test_a_duplicate_has_no_catchment(run, dem, tmp_path):
    places, contents = [(10, MIDDLE), (28, MIDDLE)], [10.0, 40.0]
    _, alone, means = drain(run, dem, samples(places, contents), tmp_path)
    (tmp_path / "b").mkdir()
    given, log = samples([*places, places[0]], [*contents, 90.0], repeats=[None, None, "s0"]), Log()
    results, both, own = drain(run, dem, given, tmp_path / "b", log)
    assert results["CATCHMENTS"] == 2 and set(both) == {"s0", "s1"} and own == means
    assert both["s0"].attributes() == alone["s0"].attributes()
    assert any("2 samples have a catchment; 0 lie outside" in text for text in log.infos)


def test_what_is_below_detection_has_a_part_in_the_background(run, dem, tmp_path):
    """Without it the background of two fifths below detection is a fifth too high."""
    generator = np.random.default_rng(3)
    places, contents = [(row, MIDDLE) for row in range(2, 28)], generator.lognormal(3, 0.6, 26)
    limit = np.quantile(contents, 0.4)
    below = contents < limit
    whole = drain(run, dem, samples(places, contents.tolist()), tmp_path)[1]
    log = Log()
    part = samples(places, [None if under else float(value) for value, under in zip(contents, below, strict=True)])
    part.startEditing()
    for name, kind in (("Cu_ppm_q", QMetaType.Type.QString), ("Cu_ppm_lim", QMetaType.Type.Double)):
        part.addAttribute(QgsField(name, kind))
    for feature, under in zip(list(part.getFeatures()), below, strict=True):
        if under:
            part.changeAttributeValue(feature.id(), part.fields().indexOf("Cu_ppm_q"), "<")
            part.changeAttributeValue(feature.id(), part.fields().indexOf("Cu_ppm_lim"), float(limit))
    assert part.commitChanges()
    folder = tmp_path / "part"
    folder.mkdir()
    found = drain(run, dem, part, folder, log)[1]
    assert found["s0"]["Cu_ppm_bg"] == pytest.approx(whole["s0"]["Cu_ppm_bg"], rel=0.05)
    assert any("38.5" in text and "censored" in text for text in log.warnings)
    for row, under in enumerate(below):
        assert (found[f"s{row}"]["Cu_ppm_res"] == NULL) == under


def test_the_outlines_hold_what_drains(run, dem, tmp_path):
    given = samples([(10, MIDDLE), (28, MIDDLE)], [10.0, 40.0])
    _, rows, _ = drain(run, dem, given, tmp_path)
    for row in rows.values():
        assert row.geometry().area() / 1e6 == pytest.approx(row["area_km2"])
    assert rows["s1"].geometry().contains(rows["s0"].geometry())
    (tmp_path / "b").mkdir()
    _, rows, _ = drain(run, dem, given, tmp_path / "b", OUTLINES="own")
    for row in rows.values():
        assert row.geometry().area() / 1e6 == pytest.approx(row["own_km2"])
    assert rows["s1"].geometry().intersection(rows["s0"].geometry()).area() == pytest.approx(0)


def test_outlines_of_a_long_river_tell_how_far_they_are_and_can_be_stopped(run, refused, dem, tmp_path):
    given = samples([(row, MIDDLE) for row in range(5, 29)], [10.0] * 24)
    told, log = [], Log()
    log.progressChanged.connect(told.append)
    _, rows, _ = drain(run, dem, given, tmp_path, log)
    assert all(row.geometry().area() / 1e6 == pytest.approx(row["area_km2"]) for row in rows.values())
    assert len([percent for percent in told if 80 < percent < 95]) > 20 and told == sorted(told)
    path = tmp_path / "stopped.gpkg"
    message = refused("catchments", Log(cancel_at=88), INPUT=given, DEM=dem, OUTPUT=str(path))
    assert "Cancelled" in message and not path.exists()


def test_samples_move_to_the_stream(run, dem, tmp_path):
    given = samples([(20, MIDDLE + 2), (20, MIDDLE), (2, 2)], [10.0, 20.0, None])
    _, rows, _ = drain(run, dem, given, tmp_path, SNAP=2000)
    assert rows["s0"]["moved_m"] >= 2000
    assert rows["s2"]["Cu_ppm_res"] == NULL
    assert rows["s2"]["Cu_ppm_bg"] != NULL
    (tmp_path / "b").mkdir()
    log = Log()
    _, rows, _ = drain(run, dem, given, tmp_path / "b", log)
    assert rows["s0"]["moved_m"] == 0
    assert rows["s0"]["area_km2"] < 30
    assert any("too coarse" in text for text in log.warnings)


def test_samples_in_degrees_and_outside_the_model(run, dem, tmp_path):
    import processing

    given = samples([(10, MIDDLE), (28, MIDDLE), (100, 100)], [10.0, 40.0, 50.0])
    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": given, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    log = Log()
    _, rows, _ = drain(run, dem, degrees, tmp_path, log)
    (tmp_path / "b").mkdir()
    _, same, _ = drain(run, dem, given, tmp_path / "b")
    assert sorted(rows) == sorted(same) == ["s0", "s1"]
    assert rows["s0"]["area_km2"] == same["s0"]["area_km2"]
    assert any("1" in text and "outside" in text for text in log.infos)


def test_a_model_in_degrees_has_areas_of_the_ellipsoid(run, tmp_path):
    """Cells at 68° N are a third as wide as high; areas are those of QGIS for the outlines."""
    from qgis.core import QgsCoordinateTransformContext, QgsDistanceArea

    step = 0.01
    y, x = np.mgrid[:80, :120]
    heights = 3.0 * (80 - y) + 40.0 * np.abs(x - 60) + 25 * np.sin(x / 7.0) * np.cos(y / 5.0)
    heights[29:34, 96:108] = NODATA
    dem = raster(tmp_path / "degrees.tif", heights.astype(np.float32), 4326, 30.0, 68.5, step)
    given = QgsVectorLayer("Point?crs=EPSG:4326&field=sample_id:string&field=Cu_ppm:double", "samples", "memory")
    for name, row, column in (
        ("upper", 40, 62),
        ("lower", 70, 58),
        ("same", 70, 58.2),
        ("rim", 0, 0),
        ("gap", 31, 101),
    ):
        feature = QgsFeature(given.fields())
        feature.setAttributes([name, 10.0])
        place = f"POINT({30 + (column + 0.5) * step} {68.5 - (row + 0.5) * step})"
        feature.setGeometry(QgsGeometry.fromWkt(place))
        given.dataProvider().addFeature(feature)
    log = Log()
    _, rows, _ = drain(run, dem, given, tmp_path, log, SNAP=1200)
    assert sorted(rows) == ["lower", "rim", "same", "upper"]  # none at the gap: all within 1200 m is nodata
    measure = QgsDistanceArea()
    measure.setSourceCrs(given.crs(), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    for row in rows.values():
        assert row["area_km2"] == pytest.approx(measure.measureArea(row.geometry()) / 1e6, rel=1e-4)
        assert row["moved_m"] <= 1200
    assert rows["same"]["area_km2"] == rows["lower"]["area_km2"] > rows["upper"]["area_km2"] > 1000 * 0.46
    assert rows["lower"]["at_edge"] == 1
    assert any("at_edge" in text for text in log.warnings)


def test_the_order_of_samples_changes_nothing(run, dem, tmp_path):
    places, contents = [(10, MIDDLE), (28, MIDDLE), (15, 4), (20, MIDDLE)], [10.0, 40.0, 5.0, 30.0]
    found = []
    for name, step in (("a", 1), ("b", -1)):
        (tmp_path / name).mkdir()
        _, rows, _ = drain(run, dem, samples(places[::step], contents[::step]), tmp_path / name)
        found.append(sorted((row["Cu_ppm"], row["area_km2"], row["Cu_ppm_res"]) for row in rows.values()))
    assert np.array(found[0]) == pytest.approx(np.array(found[1]))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"SOURCE_AREA": 0}, ["0"]),
        ({"LITHOLOGY": "rocks"}, ["UNIT"]),
        ({"INPUT": "far"}, ["dem.tif"]),
        ({"DEM": "empty"}, ["nodata"]),
    ],
)
def test_refusals(refused, dem, tmp_path, changes, words):
    empty = raster(tmp_path / "in" / "empty.tif", np.full((5, 5), NODATA, np.float32))
    named = {"rocks": rocks(), "far": samples([(500, 500)], [1.0]), "empty": empty}
    given = {"INPUT": samples([(10, MIDDLE)], [10.0]), "DEM": dem, "OUTPUT": "memory:"}
    given |= {name: named.get(value, value) if isinstance(value, str) else value for name, value in changes.items()}
    message = refused("catchments", **given)
    for word in words:
        assert word in message, message
