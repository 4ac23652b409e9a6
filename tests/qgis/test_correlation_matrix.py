"""silkroad:correlation_matrix against numpy and scipy, with nodata by pair, categories and degrees."""

import csv

import numpy as np
import pytest
from scipy import stats

from tests.qgis.scene import Log, raster

NODATA = -9999.0


@pytest.fixture(scope="module")
def scene():
    """Three layers of numbers and two of categories, each without data elsewhere."""
    rng = np.random.default_rng(3)
    first = rng.normal(0, 1, (60, 90))
    second = np.exp(first + rng.normal(0, 0.5, first.shape))
    third = rng.normal(0, 1, first.shape)
    units = np.clip(np.round(first * 1.5 + 4), 1, 7)
    other = rng.integers(1, 4, first.shape)
    layers = [one.astype(np.float32) for one in (first, second, third)]
    layers += [units.astype(np.uint8), other.astype(np.uint8)]
    layers[0][:20, :20] = layers[1][10:30, 10:30] = NODATA
    layers[3][50:, :] = 0
    return layers


def files(folder, layers):
    return [
        raster(folder / f"layer_{i}.tif", one, nodata=0 if one.dtype == np.uint8 else NODATA)
        for i, one in enumerate(layers)
    ]


def table(path):
    with path.open(encoding="utf-8") as file:
        return {(row["layer"][-1], row["other"][-1]): row for row in csv.DictReader(file)}


def both(layers, i, j):
    known = (layers[i] != (0 if i > 2 else NODATA)) & (layers[j] != (0 if j > 2 else NODATA))
    return layers[i][known].astype(float), layers[j][known].astype(float)


@pytest.mark.parametrize(("method", "reference"), [("pearson", stats.pearsonr), ("spearman", stats.spearmanr)])
def test_numbers_agree_with_scipy_on_the_cells_of_each_pair(run, scene, tmp_path, method, reference):
    path = tmp_path / "t.csv"
    results = run("correlation_matrix", INPUT=files(tmp_path, scene[:3]), METHOD=method, OUTPUT_TABLE=str(path))
    rows = table(path)
    for (i, j), row in rows.items():
        values = both(scene, int(i), int(j))
        assert float(row["value"]) == pytest.approx(reference(*values)[0], abs=1e-6 if method == "pearson" else 1e-3)
        assert float(row["area_km2"]) == pytest.approx(len(values[0]))
        assert row["measure"] == method and not row["chi_squared"]
    assert results["STRONGEST"] == pytest.approx(float(rows["0", "1"]["value"]))


def test_categories_agree_with_scipy(run, scene, tmp_path):
    path = tmp_path / "t.csv"
    page = tmp_path / "r.html"
    run("correlation_matrix", INPUT=files(tmp_path, scene), OUTPUT_TABLE=str(path), OUTPUT_HTML=str(page))
    rows = table(path)
    first, second = (values.astype(int) for values in both(scene, 3, 4))
    counts = np.histogram2d(first, second, [np.arange(0.5, 8), np.arange(0.5, 4)])[0]
    counts = counts[counts.sum(1) > 0]
    assert float(rows["3", "4"]["value"]) == pytest.approx(stats.contingency.association(counts.astype(int)))
    expected = stats.chi2_contingency(counts, correction=False)
    assert float(rows["3", "4"]["chi_squared"]) == pytest.approx(expected[0])
    assert int(rows["3", "4"]["freedom"]) == expected[2]
    # A layer of numbers beside categories: ten classes of equal area.
    numbers, units = both(scene, 0, 3)
    place = np.searchsorted(np.quantile(numbers, np.arange(0.1, 0.95, 0.1)), numbers)
    counts = np.histogram2d(place, units, [np.arange(-0.5, 10), np.arange(0.5, 8)])[0]
    counts = counts[:, counts.sum(0) > 0]
    assert float(rows["0", "3"]["value"]) == pytest.approx(stats.contingency.association(counts.astype(int)), abs=0.01)
    assert rows["0", "3"]["measure"] == "cramers_v"
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "which has no sign" in text and "Pairs that say nearly the same" in text


def test_types_rule_over_what_rasters_say(run, scene, tmp_path):
    path = tmp_path / "t.csv"
    types = "descending, descending"
    run("correlation_matrix", INPUT=files(tmp_path, scene)[3:], TYPES=types, OUTPUT_TABLE=str(path))
    (row,) = table(path).values()
    assert row["measure"] == "spearman"
    assert float(row["value"]) == pytest.approx(stats.spearmanr(*both(scene, 3, 4))[0], rel=1e-9)


def test_a_layer_that_does_not_vary_and_layers_that_never_meet(run, tmp_path):
    flat, ramp = np.full((9, 12), 0.1, np.float32), np.arange(108, dtype=np.float32).reshape(9, 12)
    left, right = ramp.copy(), ramp.copy()
    left[:, 6:], right[:, :6] = NODATA, NODATA
    page = tmp_path / "r.html"
    path = tmp_path / "t.csv"
    for method in ("pearson", "spearman"):
        run(
            "correlation_matrix",
            INPUT=files(tmp_path, [flat, left, right]),
            METHOD=method,
            OUTPUT_TABLE=str(path),
            OUTPUT_HTML=str(page),
        )
        rows = table(path)
        assert [row["value"] for row in rows.values()] == ["", "", ""]
        assert float(rows["1", "2"]["area_km2"]) == 0
        assert "Pairs without a figure" in page.read_text(encoding="utf-8")


def test_degrees_weigh_by_area(run, tmp_path):
    rng = np.random.default_rng(1)
    layers = [rng.normal(0, 1, (40, 30)).astype(np.float32) for _ in range(2)]
    layers[1][:20] += layers[0][:20]
    place = {"epsg": 4326, "west": 60.0, "north": 80.0, "cell": 1.0}
    paths = [raster(tmp_path / f"layer_{i}.tif", one, **place) for i, one in enumerate(layers)]
    path = tmp_path / "t.csv"
    run("correlation_matrix", INPUT=paths, METHOD="pearson", OUTPUT_TABLE=str(path))
    edges = np.sin(np.radians(np.arange(80, 39, -1)))
    weights = np.repeat(-np.diff(edges), 30)
    expected = np.cov(layers[0].ravel(), layers[1].ravel(), aweights=weights)
    (row,) = table(path).values()
    assert float(row["value"]) == pytest.approx(expected[0, 1] / np.sqrt(expected[0, 0] * expected[1, 1]), abs=0.005)


def test_refusals(refused, scene, tmp_path):
    paths = files(tmp_path, scene)
    assert "choose two to 20" in refused("correlation_matrix", INPUT=paths[:1])
    said = refused("correlation_matrix", INPUT=paths[:2], TYPES="categorical, categorical")
    assert "more than 255 different values" in said
    assert "Cancelled" in refused("correlation_matrix", Log(cancel_at=30), INPUT=paths)
