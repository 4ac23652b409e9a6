"""silkroad:characteristic_analysis, run as QGIS runs it."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import model_info
from tests.qgis.scene import NODATA, Log, array, layer, raster

RANDOM = np.random.default_rng(31)
DISTANCE = (RANDOM.random((40, 600)) * 20_000).astype(np.float32)
ARSENIC = RANDOM.gamma(2, 30, (40, 600)).astype(np.float32)
UNITS = RANDOM.integers(1, 6, (40, 600)).astype(np.uint8)
ARSENIC[10:13, 50:90] = NODATA
CONDITIONS = "<5000; >15000 | >60; <20 | 2, 4"
STATES = np.array(
    [
        np.where(DISTANCE < 5000, 1, np.where(DISTANCE > 15000, -1, 0)),
        np.where(ARSENIC > 60, 1, np.where(ARSENIC < 20, -1, 0)),
        np.isin(UNITS, [2, 4]) * 1,
    ],
    float,
)
STATES[1, 10:13, 50:90] = np.nan
BINARY = "<5000 | >30 | 2, 4"
ROWS, COLUMNS = np.array([5, 20, 33, 8, 20, 39, 15, 11]), np.array([10, 300, 580, 444, 301, 5, 77, 60])


@pytest.fixture
def evidence(tmp_path):
    return [
        raster(tmp_path / "distance.tif", DISTANCE),
        raster(tmp_path / "arsenic.tif", ARSENIC),
        raster(tmp_path / "units.tif", UNITS, nodata=0),
    ]


def points(rows=ROWS, columns=COLUMNS, more=()):
    places = [f"POINT({500400 + 1000 * c} {5499400 - 1000 * r})" for r, c in zip(rows, columns, strict=True)]
    return layer([*places, *more])


def known(path):
    found = array(path)
    return np.where(found == NODATA, np.nan, found)


def first_direction(matrix):
    """The power method."""
    vector = np.ones(len(matrix))
    for _ in range(2000):
        vector = (matrix + 50 * np.eye(len(matrix))) @ vector  # shifted, so that the largest value is the farthest
        vector /= np.abs(vector).sum()
    return vector


def expected_weights(z, variant):
    product = z.T @ z
    if variant == "vector_length":
        lengths = np.sqrt((product**2).sum(1))
        return lengths / lengths.sum()
    return first_direction(product)


@pytest.mark.parametrize("variant", ["vector_length", "product_matrix"])
def test_cells_that_hold_points_are_the_models(run, evidence, tmp_path, variant):
    log = Log()
    parameters = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_TABLE": str(tmp_path / "w.csv")}
    # One point doubles a cell, one is far away; the last of the points has no arsenic.
    models = points(more=["POINT(510900 5494900)", "POINT(0 0)"])
    result = run("characteristic_analysis", log, EVIDENCE=evidence, CONDITION=CONDITIONS, MODELS=models,
                 VARIANT=variant, **parameters)  # fmt: skip
    assert result["MODEL_UNITS"] == 7
    weights = expected_weights(STATES[:, ROWS[:7], COLUMNS[:7]].T, variant)
    expected = np.tensordot(weights, STATES, 1)
    assert known(result["OUTPUT"]) == pytest.approx(expected, abs=1e-6, nan_ok=True)
    with Path(parameters["OUTPUT_TABLE"]).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["weight"]) for row in rows] == pytest.approx(weights, abs=1e-9)
    assert [int(row["favourable"]) for row in rows] == [
        int((STATES[i, ROWS[:7], COLUMNS[:7]] == 1).sum()) for i in range(3)
    ]
    assert len(log.warnings) >= 3, "outside, without data, two in a cell"
    said = model_info.parse(gdal.Open(result["OUTPUT"]).GetMetadata())
    assert said.deposits == 7 and said.probability is False and said.method["ru"] != said.method["en"]


def test_unknown_counts_as_neither(run, evidence, tmp_path):
    mask = raster(tmp_path / "mask.tif", np.repeat([[1], [0]], 20, 0).repeat(600, 1).astype(np.uint8), nodata=None)
    parameters = {"CONDITION": CONDITIONS, "MODELS": points(), "MISSING": "unknown", "MASK": mask}
    result = run("characteristic_analysis", EVIDENCE=evidence, OUTPUT=str(tmp_path / "o.tif"), **parameters)
    z = np.nan_to_num(STATES)
    inside = ROWS < 20
    assert result["MODEL_UNITS"] == inside.sum() == 4
    expected = np.tensordot(expected_weights(z[:, ROWS[inside], COLUMNS[inside]].T, "product_matrix"), z, 1)
    found = known(result["OUTPUT"])
    assert found[:20] == pytest.approx(expected[:20], abs=1e-6) and np.isnan(found[20:]).all()


def test_probability_matrix_takes_binary_variables_only(run, refused, evidence, tmp_path):
    from scipy.stats import hypergeom

    parameters = {"EVIDENCE": evidence, "MODELS": points(), "VARIANT": "probability_matrix"}
    said = refused("characteristic_analysis", CONDITION=CONDITIONS, OUTPUT=str(tmp_path / "o.tif"), **parameters)
    assert "0, 1" in said
    html = tmp_path / "r.html"
    result = run("characteristic_analysis", CONDITION=BINARY, OUTPUT=str(tmp_path / "o.tif"), OUTPUT_HTML=str(html),
                 **parameters)  # fmt: skip
    binary = np.where(np.isnan(STATES), np.nan, [DISTANCE < 5000, ARSENIC > 30, np.isin(UNITS, [2, 4])])
    z = binary[:, ROWS[:7], COLUMNS[:7]].T
    ones, matrix = z.sum(0), np.eye(3)
    for j in range(3):
        for k in range(3):
            if j != k:
                chance = hypergeom(7, int(ones[j]), int(ones[k]))
                matrix[j, k] = chance.cdf(z[:, j] @ z[:, k]) - chance.pmf(z[:, j] @ z[:, k]) / 2
    weights = first_direction(matrix)
    assert known(result["OUTPUT"]) == pytest.approx(np.tensordot(weights, binary, 1), abs=1e-6, nan_ok=True)
    page = html.read_text("utf-8")
    assert "Probability matrix (principal component)" in page and "McCammon" in page
    assert "distance" in page and "n3" in page


@pytest.mark.parametrize("variant", ["vector_length", "product_matrix", "probability_matrix"])
def test_a_variable_of_no_unit_is_told(run, evidence, tmp_path, variant):
    table, log = tmp_path / "t.csv", Log()
    given = {"EVIDENCE": evidence, "MODELS": points(), "VARIANT": variant, "CONDITION": "<5000 | >1e6 | 2, 4"}
    run("characteristic_analysis", log, **given, OUTPUT=str(tmp_path / "o.tif"), OUTPUT_TABLE=str(table))
    with table.open(encoding="utf-8-sig") as file:
        weights = [float(row["weight"]) for row in csv.DictReader(file)]
    assert weights[1] == 0 and weights[0] > 0 and weights[2] > 0
    assert any(text.startswith("Weighs nothing: arsenic.") for text in log.warnings)


def test_polygons_are_units_with_their_most_common_state(run, evidence, tmp_path):
    boxes = [(0, 0, 3, 5), (100, 5, 104, 9), (300, 20, 307, 31), (50, 10, 60, 13)]
    shapes, z = [], []
    for left, top, right, bottom in boxes:
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        shapes.append("POLYGON((" + ",".join(f"{500000 + 1000 * x} {5500000 - 1000 * y}" for x, y in corners) + "))")
        cells = STATES[:, top:bottom, left:right].reshape(3, -1)
        cells = cells[:, np.isfinite(cells).all(0)]
        counts = np.array([(cells == state).sum(1) for state in (-1, 0, 1)])
        best = counts.max(0)
        z.append(
            [(-1, 0, 1)[int(np.argmax(c))] if (c == b).sum() == 1 else 0 for c, b in zip(counts.T, best, strict=True)]
        )
    log = Log()
    result = run("characteristic_analysis", log, EVIDENCE=evidence, CONDITION=CONDITIONS,
                 MODELS=layer(shapes, "Polygon"), VARIANT="vector_length", OUTPUT=str(tmp_path / "o.tif"))  # fmt: skip
    assert result["MODEL_UNITS"] == 3, "the last one lies where there is no arsenic"
    weights = expected_weights(np.array(z[:3], float), "vector_length")
    assert known(result["OUTPUT"]) == pytest.approx(np.tensordot(weights, STATES, 1), abs=1e-6, nan_ok=True)
    assert any("unknown" in text and "n3" in text for text in log.warnings)
    assert model_info.parse(gdal.Open(result["OUTPUT"]).GetMetadata()).deposits is None


def test_blocks_do_not_matter(run, evidence, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack

    corners = "500000 5500000, 1100000 5500000, 1100000 5480000, 500000 5480000, 500000 5500000"
    other = "500000 5480000, 900000 5480000, 900000 5470000, 500000 5470000, 500000 5480000"
    models = layer([f"POLYGON(({corners}))", f"POLYGON(({other}))"], "Polygon")
    parameters = {"EVIDENCE": evidence, "CONDITION": "<9000|>45|1..3", "MODELS": models, "VARIANT": "vector_length"}
    first = array(run("characteristic_analysis", OUTPUT=str(tmp_path / "a.tif"), **parameters)["OUTPUT"])
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    second = array(run("characteristic_analysis", OUTPUT=str(tmp_path / "b.tif"), **parameters)["OUTPUT"])
    assert (first == second).all()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"CONDITION": "<5|>3"}, "2 conditions for 3"),
        ({"CONDITION": "<5|-|>3"}, "layer 2"),
        ({"CONDITION": "<5|near|>3"}, "near"),
        ({"MODELS": points([5], [10])}, "1 model unit"),
        ({"CONDITION": "<-1|<-1|9"}, "no variable"),
    ],
)
def test_refusals(refused, evidence, tmp_path, parameters, words):
    given = {"CONDITION": CONDITIONS, "MODELS": points()} | parameters
    target = tmp_path / "o.tif"
    assert words in refused("characteristic_analysis", EVIDENCE=evidence, OUTPUT=str(target), **given)
    assert not target.exists()
