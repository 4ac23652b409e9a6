"""cell_association, run as QGIS runs it."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.processing.algorithms.evidence.cell_association import file_names
from tests.qgis.scene import Log, array, layer, raster

WEST, NORTH, CELL = 500000.0, 5500000.0, 1000.0
SHAPES = [
    "POLYGON((505300 5495200, 509700 5494800, 509100 5490300, 505300 5495200))",
    "POLYGON((520020 5480020, 520100 5480020, 520100 5480100, 520020 5480020))",
    "POLYGON((505300 5495200, 501200 5494800, 502100 5490300, 505300 5495200))",
]


@pytest.fixture
def template(tmp_path):
    (tmp_path / "in").mkdir()
    return raster(tmp_path / "in" / "template.tif", np.zeros((30, 40), np.float32))


def associated(run, tmp_path, shapes, template, log=None, **parameters):
    asked = {"INPUT": shapes, "TEMPLATE": template, "OUTPUT_FOLDER": str(tmp_path / "out"), **parameters}
    return run("cell_association", log or Log(), **asked)


def cells():
    for row, column in np.ndindex(30, 40):
        x, y = WEST + column * CELL, NORTH - (row + 1) * CELL
        yield QgsGeometry.fromRect(QgsRectangle(x, y, x + CELL, y + CELL)), QgsPointXY(x + CELL / 2, y + CELL / 2)


@pytest.mark.parametrize("buffer", [0, 1300])
def test_each_class_is_where_its_features_touch_or_are_near(run, template, tmp_path, buffer):
    shapes, log = layer([*SHAPES, SHAPES[0]], "Polygon", values=["гранит", "花岗岩/斑岩", " гранит ", ""]), Log()
    table = str(tmp_path / "classes.csv")
    result = associated(run, tmp_path, shapes, template, log, FIELD="name", BUFFER=buffer, OUTPUT_TABLE=table)
    assert [path.rpartition("/")[2] for path in result["EVIDENCE"]] == ["1_гранит.tif", "2_花岗岩_斑岩.tif"]
    assert (result["TYPES"], result["CLASSES_MADE"]) == ("categorical,categorical", 2)
    assert any("1 feature without a class was left out" in text for text in log.warnings)
    counts = []
    for path, texts in zip(result["EVIDENCE"], ([SHAPES[0], SHAPES[2]], [SHAPES[1]]), strict=True):
        found, geometry = array(path).ravel(), [QgsGeometry.fromWkt(text) for text in texts]
        expected = [
            any(
                g.intersection(cell).area() > 0 or g.distance(QgsGeometry.fromPointXY(centre)) <= buffer
                for g in geometry
            )
            for cell, centre in cells()
        ]
        assert found.tolist() == [int(value) for value in expected]
        counts.append(int(found.sum()))
    with Path(table).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["class"], int(row["features"]), int(row["cells"])) for row in rows] == [
        ("гранит", 2, counts[0]),
        ("花岗岩/斑岩", 1, counts[1]),
    ]
    assert [float(row["area_km2"]) for row in rows] == pytest.approx(counts)
    info = parse(gdal.Open(result["EVIDENCE"][0]).GetMetadata())
    assert (info.kind, info.resolution_km, info.class_name(1, "ru")) == ("categorical", max(1, buffer / 1000), "есть")


def test_points_and_lines_and_many_classes_in_parts(run, template, tmp_path):
    random = np.random.default_rng(1)
    columns, rows = random.permutation(40)[:20], random.permutation(30)[:20]
    texts = [f"POINT({WEST + c * CELL + 400} {NORTH - r * CELL - 700})" for c, r in zip(columns, rows, strict=True)]
    points = layer(texts, values=[f"k{number:02d}" for number in range(20)])
    result = associated(run, tmp_path, points, template, FIELD="name")
    assert result["CLASSES_MADE"] == 20
    for path, row, column in zip(result["EVIDENCE"], rows, columns, strict=True):
        assert np.argwhere(array(path)).tolist() == [[row, column]]
    lines = layer([f"LINESTRING({WEST + 500} {NORTH - 500}, {WEST + 39500} {NORTH - 500})"], "LineString")
    (path,) = associated(run, tmp_path, lines, template)["EVIDENCE"]
    assert array(path)[0].all() and not array(path)[1:].any() and path.endswith("1_layer.tif")


def test_a_buffer_in_degrees_is_metres(run, tmp_path):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    template = raster(tmp_path / "t.tif", np.zeros((40, 40), np.uint8), 4326, 80.0, 62.0, 0.05, None)
    point = layer(["POINT(81.01 61.02)"], epsg=4326)
    (path,) = associated(run, tmp_path, point, template, BUFFER=20000)["EVIDENCE"]
    rows, columns = np.mgrid[:40, :40]
    x, y = 80.025 + columns * 0.05, 61.975 - rows * 0.05
    distance = geod.inv(x.ravel(), y.ravel(), np.full(1600, 81.01), np.full(1600, 61.02))[2].reshape(40, 40)
    assert np.array_equal(array(path) == 1, distance <= 20000) and array(path).any()


def test_wofe_takes_the_rasters(run, template, tmp_path):
    """The binary rasters and the types go straight into weights of evidence."""
    square = "POLYGON((500000 5500000, 503900 5500000, 503900 5470000, 500000 5470000, 500000 5500000))"
    result = associated(run, tmp_path, layer([square], "Polygon"), template)
    places = [(row, column) for row in (2, 9, 17, 25) for column in (0, 2, 3)] + [(25, 30), (4, 20), (12, 36), (19, 25)]
    deposits = layer([f"POINT({WEST + c * CELL + 500} {NORTH - r * CELL - 500})" for r, c in places])
    table = str(tmp_path / "w.csv")
    run(
        "weights_of_evidence",
        EVIDENCE=result["EVIDENCE"],
        TYPES=result["TYPES"],
        DEPOSITS=deposits,
        OUTPUT_WEIGHTS=table,
        OUTPUT_POSTERIOR=str(tmp_path / "p.tif"),
        MAX_AREA=90,
    )
    with Path(table).open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) >= 2


def test_names_of_files_are_safe_and_differ():
    names = file_names(["a/b", "a b", "…", "x" * 99, *map(str, range(8))])
    assert len(set(names.values())) == 12
    assert names["a/b"] == "01_a_b.tif" and names["…"] == "03.tif" and len(names["x" * 99]) == 47


def test_refusals(refused, template, tmp_path):
    asked = {"TEMPLATE": template, "OUTPUT_FOLDER": str(tmp_path / "out")}
    many = layer([f"POINT({WEST + 10 * n} {NORTH - 500})" for n in range(201)])
    assert "201 different values" in refused("cell_association", INPUT=many, FIELD="name", **asked)
    empty = layer(["POINT(500500 5499500)"], values=[""])
    assert "no feature has a value" in refused("cell_association", INPUT=empty, FIELD="name", **asked)
    far = layer(["POINT(900500 5499500)"])
    assert "touches the grid" in refused("cell_association", INPUT=far, **asked)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_some_classes_may_be_elsewhere(run, template, tmp_path):
    log = Log()
    points = layer(["POINT(500500 5499500)", "POINT(900500 5499500)"])
    associated(run, tmp_path, points, template, log, FIELD="name")
    assert any("present in no cell: n1" in text for text in log.warnings)
