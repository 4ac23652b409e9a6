"""silkroad:validate_prospectivity against scikit-learn and against counting by hand, in real QGIS."""

import csv
import re

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from sklearn.metrics import roc_auc_score, roc_curve

from silkroad_plugin.processing.algorithms.validation.validate_prospectivity import ValidateProspectivity
from tests.qgis.scene import raster as typed_raster

NODATA = -9999.0


def raster(path, scores, epsg=32645, cell=1000.0, west=500000.0, north=5500000.0):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), scores.shape[1], scores.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, cell, 0, north, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    dataset.GetRasterBand(1).WriteArray(scores)
    dataset = None
    return str(path)


def points(cells, epsg=32645, cell=1000.0, west=500000.0, north=5500000.0):
    layer = QgsVectorLayer(f"Point?crs=EPSG:{epsg}&field=name:string", "deposits", "memory")
    for number, (row, column) in enumerate(cells):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", f"d{number}")
        place = QgsPointXY(west + (column + 0.5) * cell, north - (row + 0.5) * cell)
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        layer.dataProvider().addFeature(feature)
    return layer


def run(**parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, done = ValidateProspectivity().create().run(parameters, context, feedback, {}, False)
    assert done, feedback.textLog()
    return results, feedback.textLog()


@pytest.fixture
def scene():
    """Scores with ties and a nodata half; deposits in cells that tend to score high, two in one cell."""
    random = np.random.default_rng(7)
    scores = np.round(random.random((60, 80)), 2).astype(np.float32)
    scores[:, 60:] = NODATA
    rows, columns = random.integers(0, 60, 400), random.integers(0, 60, 400)
    order = np.argsort(scores[rows, columns] + 0.4 * random.random(400))[-25:]
    cells = list(zip(rows[order].tolist(), columns[order].tolist(), strict=True))
    return scores, [*cells, cells[0]]


def background_mask(scores, cells):
    mask = scores != NODATA
    for row, column in cells:
        mask[row, column] = False
    return mask


def test_auc_agrees_with_scikit_learn(scene, tmp_path, qgis_processing):
    scores, cells = scene
    results, _ = run(INPUT=raster(tmp_path / "score.tif", scores), DEPOSITS=points(cells))
    events = np.array([scores[cell] for cell in cells])
    others = scores[background_mask(scores, cells)]
    truth = np.concatenate([np.ones(len(events)), np.zeros(len(others))])
    assert results["AUC"] == pytest.approx(roc_auc_score(truth, np.concatenate([events, others])), abs=1e-12)
    assert results["DEPOSITS_USED"] == 26


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"])
def test_the_highest_number_of_a_type_is_the_highest_score(scene, tmp_path, qgis_processing, dtype):
    _, cells = scene
    high = np.iinfo(dtype).max
    scores = np.random.default_rng(5).integers(0, 100, (60, 80)).astype(dtype)
    scores[scores == 99] = high
    for cell in cells[::2]:
        scores[cell] = high
    plain = np.where(scores == high, 100, scores).astype(np.float32)
    results, _ = run(INPUT=typed_raster(tmp_path / "score.tif", scores, nodata=None), DEPOSITS=points(cells))
    expected, _ = run(INPUT=raster(tmp_path / "plain.tif", plain), DEPOSITS=points(cells))
    assert results["AUC"] == expected["AUC"] > 0.6


def test_interval_is_the_one_of_delong(scene, tmp_path, qgis_processing):
    """The covariance by DeLong's kernel over all pairs, written out."""
    scores, cells = scene
    results, _ = run(INPUT=raster(tmp_path / "score.tif", scores), DEPOSITS=points(cells))
    events = np.array([scores[cell] for cell in cells], float)
    others = scores[background_mask(scores, cells)].astype(float)
    kernel = (events[:, None] > others) + 0.5 * (events[:, None] == others)
    error = np.sqrt(kernel.mean(1).var(ddof=1) / len(events) + kernel.mean(0).var(ddof=1) / len(others))
    assert results["AUC_LOWER"] == pytest.approx(kernel.mean() - 1.959964 * error, abs=1e-6)
    assert results["AUC_UPPER"] == pytest.approx(kernel.mean() + 1.959964 * error, abs=1e-6)


def test_nodata_is_no_area(scene, tmp_path, qgis_processing):
    """A quarter of the raster is nodata; a peer counted it, so that captures were halved."""
    scores, cells = scene
    table = tmp_path / "curves.csv"
    whole, _ = run(INPUT=raster(tmp_path / "a.tif", scores), DEPOSITS=points(cells), OUTPUT_TABLE=str(table))
    alone, _ = run(INPUT=raster(tmp_path / "b.tif", scores[:, :60]), DEPOSITS=points(cells))
    assert {key: whole[key] for key in alone if key != "OUTPUT_TABLE"} == alone
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert float(rows[-1]["area_km2"]) == pytest.approx(60 * 60)
    assert [row["deposit_set"] for row in rows] == ["training"] * len(rows)


def test_table_holds_the_roc_curve_of_scikit_learn(scene, tmp_path, qgis_processing):
    scores, cells = scene
    table = tmp_path / "curves.csv"
    run(INPUT=raster(tmp_path / "score.tif", scores), DEPOSITS=points(cells), OUTPUT_TABLE=str(table))
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    ours = np.array([[float(row["false_positive_rate"]), float(row["capture"])] for row in rows])
    events = np.array([scores[cell] for cell in cells])
    others = scores[background_mask(scores, cells)]
    truth = np.concatenate([np.ones(len(events)), np.zeros(len(others))])
    false, true, _ = roc_curve(truth, np.concatenate([events, others]), drop_intermediate=False)
    gaps = np.abs(ours[:, None] - np.stack([false, true], 1)[None]).max(2).min(0)
    assert gaps.max() < 1e-9


def test_capture_counts_equal_scores_in_proportion(tmp_path, qgis_processing):
    """One score everywhere: the best tenth of the area holds a tenth of the deposits, not all or none."""
    scores = np.full((20, 50), 0.5, np.float32)
    results, _ = run(INPUT=raster(tmp_path / "flat.tif", scores), DEPOSITS=points([(3, 4), (10, 20), (15, 45)]))
    assert results["CAPTURE_10"] == pytest.approx(10)
    assert results["AUC"] == pytest.approx(0.5)


def test_prediction_area_plot_crosses_where_it_should(tmp_path, qgis_processing):
    """Deposits in the best fifth: 80 % of the area is spared for all deposits, so the crossing lies in that fifth."""
    scores = np.arange(1000, dtype=np.float32).reshape(20, 50)
    cells = [divmod(value, 50) for value in range(995, 795, -10)]
    results, _ = run(INPUT=raster(tmp_path / "ramp.tif", scores), DEPOSITS=points(cells))
    # A deposit is captured or not: the sum is 100 to within half of one of twenty.
    assert results["PA_AREA"] + results["PA_CAPTURE"] == pytest.approx(100, abs=2.5)
    assert results["PA_CAPTURE"] % 5 == pytest.approx(0, abs=1e-9)
    # 20 deposits, one in every ten cells of the best 200: capture c of the area a is c = 5 a, crossing at a = 1/6.
    assert results["PA_AREA"] == pytest.approx(100 / 6, abs=0.5)


def test_a_score_too_coarse_for_an_intersection_is_told(tmp_path, qgis_processing):
    scores = np.ones((10, 20), np.float32)
    scores[:2, :10] = 2
    cells = [(0, 0), (0, 5), (1, 9), (5, 5), (6, 6), (9, 3), (7, 15), (4, 17), (3, 11), (8, 2)]
    results, said = run(INPUT=raster(tmp_path / "coarse.tif", scores), DEPOSITS=points(cells), REPEATS=0)
    assert (results["PA_CAPTURE"], results["PA_AREA"]) == pytest.approx((30, 10))
    # From (10 %, 30 %) to (100 %, 100 %) the straight curve crosses 1 - x at 10 % + 0.6 / 1.6 * 90 %.
    said = said.replace("\xa0", " ")
    assert "captures 30.0 % of the deposits in 10.0 % of the area" in said and "cross at 56.2 % in 43.8 %" in said


def test_holdout_is_judged_apart(scene, tmp_path, qgis_processing):
    scores, cells = scene
    report = tmp_path / "отчёт 报告.html"
    results, _ = run(
        INPUT=raster(tmp_path / "score.tif", scores),
        DEPOSITS=points(cells[:15]),
        HOLDOUT=points(cells[15:]),
        OUTPUT_HTML=str(report),
    )
    mask = background_mask(scores, cells)
    for name, own in (("AUC", cells[:15]), ("AUC_HOLDOUT", cells[15:])):
        events, others = np.array([scores[cell] for cell in own]), scores[mask]
        truth = np.concatenate([np.ones(len(events)), np.zeros(len(others))])
        assert results[name] == pytest.approx(roc_auc_score(truth, np.concatenate([events, others])), abs=1e-12)
    page = report.read_text(encoding="utf-8")
    assert page.count("<svg") == 6
    assert re.search(r"Prediction \(held-out deposits\)", page)


def test_every_deposit_is_accounted_for(scene, tmp_path, qgis_processing):
    scores, cells = scene
    report = tmp_path / "report.html"
    layer = points([*cells, (5, 70), (5, 200)])
    run(INPUT=raster(tmp_path / "score.tif", scores), DEPOSITS=layer, OUTPUT_HTML=str(report))
    page = report.read_text(encoding="utf-8")
    assert re.search(r"Outside the study area</td><td[^>]*>1</td><td>d27<", page)
    assert re.search(r"Where there is no data</td><td[^>]*>1</td><td>d26<", page)
    assert re.search(r"Sharing a cell</td><td[^>]*>\d</td><td>[^<]*d0 \+ d25", page)


def test_degrees_weigh_cells_by_their_area(tmp_path, qgis_processing):
    """Rows near the pole are small: half of the rows are not half of the area."""
    scores = np.repeat(np.arange(40, 0, -1, dtype=np.float32)[:, None], 30, 1)
    path = raster(tmp_path / "degrees.tif", scores, 4326, 1.0, 60.0, 80.0)
    layer = points([(0, 3), (20, 7)], 4326, 1.0, 60.0, 80.0)
    table = tmp_path / "curves.csv"
    run(INPUT=path, DEPOSITS=layer, OUTPUT_TABLE=str(table))
    with table.open(encoding="utf-8") as file:
        shares = {float(row["threshold"] or "nan"): float(row["area_share"]) for row in csv.DictReader(file)}
    # Sphere: the area north of 60° N is (sin 80° - sin 60°) of (sin 80° - sin 40°).
    sines = np.sin(np.radians([80, 60, 40]))
    assert shares[21.0] == pytest.approx((sines[0] - sines[1]) / (sines[0] - sines[2]), rel=0.01)


def test_refusals_name_the_input(scene, tmp_path, qgis_processing):
    scores, cells = scene
    path = raster(tmp_path / "score.tif", scores)
    empty = raster(tmp_path / "empty.tif", np.full((9, 9), NODATA, np.float32))
    report = tmp_path / "report.html"
    for source, layer, words in (
        (path, points([(5, 200)]), "of 1 deposit none lies on a cell with a score"),
        (empty, points(cells), "of 26 deposits none lies on a cell with a score"),
    ):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        parameters = {"INPUT": source, "DEPOSITS": layer, "OUTPUT_HTML": str(report)}
        _, done = ValidateProspectivity().create().run(parameters, context, feedback, {}, True)
        assert not done
        assert words in feedback.textLog()
        assert "(DEPOSITS)" in feedback.textLog()
    assert not list(tmp_path.glob("*report*"))


def test_a_map_no_better_than_chance_is_called_so(tmp_path, qgis_processing):
    random = np.random.default_rng(3)
    scores = random.random((40, 50)).astype(np.float32)
    path, report = raster(tmp_path / "noise.tif", scores), tmp_path / "r.html"
    anywhere = [(int(r), int(c)) for r, c in zip(random.integers(0, 40, 15), random.integers(0, 50, 15), strict=True)]
    best = [divmod(int(cell), 50) for cell in np.argsort(scores.ravel())[-15:]]
    verdict = "No better than chance: do not use for targeting"
    results, said = run(INPUT=path, DEPOSITS=points(anywhere), OUTPUT_HTML=str(report))
    assert results["AUC_LOWER"] <= 0.5 and verdict in said and verdict in report.read_text(encoding="utf-8")
    results, said = run(INPUT=path, DEPOSITS=points(best))
    assert results["AUC_LOWER"] > 0.5 and verdict not in said
    # The held-out deposits decide where there are any.
    assert verdict in run(INPUT=path, DEPOSITS=points(best), HOLDOUT=points(anywhere))[1]
    assert verdict not in run(INPUT=path, DEPOSITS=points(anywhere), HOLDOUT=points(best))[1]


def test_an_inverted_score_is_called_so(tmp_path, qgis_processing):
    scores = np.random.default_rng(3).random((40, 50)).astype(np.float32)
    path, report = raster(tmp_path / "turned.tif", scores), tmp_path / "r.html"
    worst = [divmod(int(cell), 50) for cell in np.argsort(scores.ravel())[:600:30]]
    results, said = run(INPUT=path, DEPOSITS=points(worst), OUTPUT_HTML=str(report))
    assert results["AUC_UPPER"] < 0.5
    for text in (said, report.read_text(encoding="utf-8")):
        assert "Worse than chance: is the score inverted?" in text and "No better than chance" not in text


def test_probabilities_worse_than_the_prior_are_told(tmp_path, qgis_processing):
    """Far too high, though they rank the deposits best; a hundredth of them is nearer to the truth than the prior."""
    random = np.random.default_rng(3)
    scores = random.random((40, 50)).astype(np.float32)
    best = [divmod(int(cell), 50) for cell in np.argsort(scores.ravel())[-20:]]
    low = np.where(scores >= np.sort(scores.ravel())[-20], 0.9, 0.001).astype(np.float32)
    told = "as probabilities the values are worse than the prior alone"
    for values, expected in ((scores, True), (low, False)):
        path, report = raster(tmp_path / f"{expected}.tif", values), tmp_path / "r.html"
        results, said = run(INPUT=path, DEPOSITS=points(best), UNIT_AREA=1, OUTPUT_HTML=str(report))
        assert (results["BRIER_SKILL"] < 0) is expected
        assert (told in said) is expected and (told in report.read_text(encoding="utf-8")) is expected


def test_one_deposit_gives_no_verdict(tmp_path, qgis_processing):
    scores = np.random.default_rng(3).random((40, 50)).astype(np.float32)
    path, report = raster(tmp_path / "noise.tif", scores), tmp_path / "r.html"
    best = [divmod(int(cell), 50) for cell in np.argsort(scores.ravel())[-15:]]
    for given in ({"DEPOSITS": points(best[:1])}, {"DEPOSITS": points(best), "HOLDOUT": points(best[:1])}):
        _, said = run(INPUT=path, **given, OUTPUT_HTML=str(report))
        for text in (said, report.read_text(encoding="utf-8")):
            assert "No verdict: one deposit" in text
            assert "No better than chance" not in text and "interval is wide" not in text
