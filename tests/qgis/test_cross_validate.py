"""silkroad:cross_validate against fitting and ranking each fold by hand."""

import json
import zipfile
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType
from sklearn.metrics import roc_auc_score

from silkroad_plugin import settings
from silkroad_plugin.core.validation.splits import block_side
from silkroad_plugin.io.ranks import Ranks
from silkroad_plugin.processing.reports.cross_validation import Fold, Run
from tests.qgis.refit_scene import SIZE
from tests.qgis.scene import Log, array, layer, named_layer, raster


def table(path):
    layer = QgsVectorLayer(str(path), "t", "ogr")
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes(), strict=True)) for feature in layer.getFeatures()]


def ranks_by_hand(run, refit, training, folder):
    """Return of every deposit the share of cells without one that score less on a map of some deposits."""
    path = str(folder / "hand.tif")
    run("information_value", **refit.parameters(DEPOSITS=refit.deposits(training), OUTPUT=path))
    scores = array(path)
    free = np.ones((SIZE, SIZE), bool)
    free[tuple(refit.cells.T)] = False
    cells = scores[free & (scores > -1e30)]
    own = scores[tuple(refit.cells.T)]
    return np.array([((cells < one).sum() + 0.5 * (cells == one).sum()) / len(cells) for one in own])


def test_every_deposit_is_ranked_on_a_map_that_has_not_seen_it(run, refit, saved, tmp_path):
    path, page = tmp_path / "t.gpkg", tmp_path / "r.html"
    results = run(
        "cross_validate",
        MODEL=saved,
        METHOD="random",
        FOLDS=3,
        SEED=4,
        OUTPUT_TABLE=str(path),
        OUTPUT_HTML=str(page),
    )
    rows = table(path)
    fold = np.array([row["fold"] for row in rows])
    assert [row["label"] for row in rows] == [f"d{i}" for i in range(45)]
    assert sorted(np.bincount(fold)[1:]) == [15, 15, 15]
    expected = np.empty(45)
    for number in (1, 2, 3):
        ranks = ranks_by_hand(run, refit, np.flatnonzero(fold != number), tmp_path)
        expected[fold == number] = ranks[fold == number]
    found = np.array([row["rank"] for row in rows])
    assert found == pytest.approx(expected, abs=1e-12)
    assert results["AUC_CV"] == pytest.approx(expected.mean(), abs=1e-12)
    error = expected.std(ddof=1) / np.sqrt(45)
    assert results["AUC_CV_LOWER"] == pytest.approx(expected.mean() - 2.015368 * error, abs=1e-6)
    fitted = ranks_by_hand(run, refit, range(45), tmp_path)
    assert results["AUC_FIT"] == pytest.approx(fitted.mean(), abs=1e-12)
    assert results["OPTIMISM"] == pytest.approx((fitted - expected).mean(), abs=1e-12)
    assert results["FOLDS_USED"] == 3
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "Cross-validated AUC" in text
    again = run("cross_validate", MODEL=saved, METHOD="random", FOLDS=3, SEED=4)
    assert again["AUC_CV"] == results["AUC_CV"]


def test_the_fitted_auc_is_scikit_learns(run, refit, saved, tmp_path):
    results = run("cross_validate", MODEL=saved, METHOD="random", FOLDS=2)
    scores = array(str(tmp_path / "iv.tif")).astype(float)
    free = np.ones((SIZE, SIZE), bool)
    free[tuple(refit.cells.T)] = False
    own, cells = scores[tuple(refit.cells.T)], scores[free]
    truth = np.repeat([1, 0], [len(own), len(cells)])
    assert results["AUC_FIT"] == pytest.approx(roc_auc_score(truth, np.concatenate([own, cells])), abs=1e-12)


def test_blocks_and_clusters_are_held_out_whole(run, refit, saved, tmp_path):
    path = tmp_path / "t.gpkg"
    run("cross_validate", MODEL=saved, METHOD="clusters", CLUSTER_DISTANCE=2500, OUTPUT_TABLE=str(path))
    fold = np.array([row["fold"] for row in table(path)])
    gaps = np.hypot(refit.x[:, None] - refit.x, refit.y[:, None] - refit.y)
    assert (fold[:, None] == fold)[gaps <= 2500].all()
    assert 3 < fold.max() < 45
    for row in table(path):
        assert row["training_deposits"] == (fold != row["fold"]).sum()
    path = tmp_path / "b.gpkg"
    results = run("cross_validate", MODEL=saved, METHOD="blocks", BLOCK_SIZE=8000, FOLDS=4, OUTPUT_TABLE=str(path))
    assert {row["fold"] for row in table(path)} == {1, 2, 3, 4}
    assert results["AUC_CV_LOWER"] < results["AUC_CV"] < results["AUC_CV_UPPER"]


def test_later_discoveries_test_earlier_ones(run, refused, refit, saved, tmp_path):
    path = tmp_path / "t.gpkg"
    results = run("cross_validate", MODEL=saved, METHOD="date", YEAR=1990, OUTPUT_TABLE=str(path))
    rows = table(path)
    early = refit.years <= 1990
    expected = ranks_by_hand(run, refit, np.flatnonzero(early), tmp_path)
    assert results["AUC_CV"] == pytest.approx(expected[~early].mean(), abs=1e-12)
    assert all(
        (row["rank"] is None or row["rank"] != row["rank"] or not row["rank"]) == bool(e)
        for row, e in zip(rows, early, strict=True)
    )
    assert "last year" in refused("cross_validate", MODEL=saved, METHOD="date")
    assert "no field “age”" in refused("cross_validate", MODEL=saved, METHOD="date", YEAR=1990, YEAR_FIELD="age")
    assert "does not part" in refused("cross_validate", MODEL=saved, METHOD="date", YEAR=2050)


def changed(path, folder, **changes):
    """Return a copy of a model file with other parameters."""
    with zipfile.ZipFile(path) as file:
        content = json.loads(file.read("model.json"))
    content["parameters"] |= changes
    other = str(folder / "changed.silkmodel")
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("model.json", json.dumps(content))
    return other


def test_a_model_that_fits_noise_is_called_so(run, refit, saved, tmp_path):
    """Many classes laid at random, and deposits anywhere: the fit follows what chance put into the classes."""
    rng = np.random.default_rng(2)
    own = rng.integers(1, 60, (SIZE, SIZE)).astype(np.float32)
    path = str(tmp_path / "noise.silkmodel")
    anywhere = np.column_stack(np.divmod(rng.choice(SIZE * SIZE, 45, replace=False), SIZE))
    x, y = 500500.0 + 1000 * anywhere[:, 1], 5499500.0 - 1000 * anywhere[:, 0]
    run(
        "information_value",
        EVIDENCE=[raster(tmp_path / "own.tif", own)],
        TYPES="categorical",
        DEPOSITS=refit.deposits(x=x, y=y),
        OUTPUT=str(tmp_path / "s.tif"),
        OUTPUT_MODEL=path,
    )
    log = Log()
    results = run("cross_validate", log, MODEL=path, METHOD="random", FOLDS=5)
    assert results["OPTIMISM"] > 0.1 and results["AUC_CV"] < 0.5 < results["AUC_FIT"]
    assert any("The fit flatters the model" in text for text in log.warnings)
    log = Log()
    run("cross_validate", log, MODEL=saved, METHOD="random", FOLDS=9)
    assert not any("flatters" in text for text in log.warnings)


def test_a_large_gap_is_told_though_few_blocks_leave_it_unsure():
    """Six groups whose differences scatter: 0.25 in the mean, and an interval that reaches below 0."""
    fitted, gaps = np.full(6, 0.998), np.array([0.9, -0.1, 0.3, 0.0, 0.45, -0.05])
    single, deposits = np.arange(6), SimpleNamespace(called=lambda language: list("abcdef"))

    def run_of(gaps):
        held = Ranks(fitted, fitted - gaps, 1 - fitted, None)
        folds = [Fold(0, single, 3, held)]
        return Run(SimpleNamespace(deposits=deposits), "blocks", np.zeros(6, int), single,
                   Ranks(fitted, fitted, 1 - fitted, None), folds, [])  # fmt: skip

    run = run_of(gaps)
    assert run.optimism.value == pytest.approx(0.25) and run.optimism.lower < 0
    assert any("The fit flatters the model" in text and "0.250" in text for text in run.findings("en"))
    assert not any("flatters" in text for text in run_of(gaps * 0.38).findings("en"))


def test_held_out_deposits_worse_than_chance_are_told():
    low, single = np.linspace(0.05, 0.15, 8), np.arange(8)
    deposits = SimpleNamespace(called=lambda language: list("abcdefgh"))
    ranks = Ranks(low, low, 1 - low, None)
    run = Run(SimpleNamespace(deposits=deposits), "", np.zeros(8, int), single, ranks, [Fold(0, single, 3, ranks)], [])
    said = run.findings("en")
    assert any("rank worse than chance" in text for text in said) and not any("no better" in text for text in said)


def test_a_fold_that_fails_is_named(run, refused, refit, tmp_path):
    path = str(tmp_path / "woe.silkmodel")
    run(
        "weights_of_evidence", **refit.parameters(OUTPUT_POSTERIOR=str(tmp_path / "p.tif"), OUTPUT_MODEL=path, SHIFTS=0)
    )
    results = run("cross_validate", MODEL=path, METHOD="random", FOLDS=3)
    assert results["FOLDS_USED"] == 3
    # With so many deposits asked for on both sides, no fold can be fitted though the whole can.
    with zipfile.ZipFile(path) as file:
        deposits = len(json.loads(file.read("model.json"))["deposits"]["x"])
    assert deposits == 45
    said = refused("cross_validate", MODEL=changed(path, tmp_path, MIN_DEPOSITS=1000), METHOD="random", FOLDS=3)
    assert "cannot be fitted again" in said or "None of the 3 folds" in said


def test_refusals_and_cancel(run, refused, refit, saved, tmp_path):
    assert "Give a shorter distance" in refused("cross_validate", MODEL=saved, METHOD="clusters", CLUSTER_DISTANCE=1e6)
    assert "use fewer folds" in refused("cross_validate", MODEL=saved, METHOD="blocks", BLOCK_SIZE=1e6).lower()
    assert "does not exist" in refused("cross_validate", MODEL=str(tmp_path / "none.silkmodel"))
    page = tmp_path / "r.html"
    said = refused("cross_validate", Log(cancel_at=30), MODEL=saved, METHOD="random", OUTPUT_HTML=str(page))
    assert "Cancelled" in said and not page.exists()


def test_changed_evidence_is_named(run, refit, saved, tmp_path):
    raster(refit.paths[2], refit.noise[::-1].copy())
    log = Log()
    run("cross_validate", log, MODEL=saved, METHOD="random", FOLDS=2)
    assert any("have changed" in text and "noise" in text for text in log.warnings)


def test_a_study_area_that_is_only_in_memory_is_found_in_the_project(run, refused, refit, tmp_path):
    area = layer(
        ["POLYGON((500000 5455000, 545000 5455000, 545000 5500000, 500000 5500000, 500000 5455000))"], "Polygon"
    )
    path = str(tmp_path / "masked.silkmodel")
    run("information_value", **refit.parameters(MASK=area, OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=path))
    assert "not in the project any more" in refused("cross_validate", MODEL=path, METHOD="random")
    QgsProject.instance().addMapLayer(area)
    try:
        results = run("cross_validate", MODEL=path, METHOD="random", OUTPUT_TABLE=str(tmp_path / "t.gpkg"))
    finally:
        QgsProject.instance().removeMapLayer(area.id())
    inside = (refit.x < 545000) & (refit.y > 5455000)
    assert len(table(tmp_path / "t.gpkg")) == inside.sum() < 45
    assert results["FOLDS_USED"] == 5


def test_a_coordinate_system_of_its_own_changes_nothing(run, refit, saved, tmp_path):
    usual = run("cross_validate", MODEL=saved, METHOD="blocks", BLOCK_SIZE=6000)
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=45 +lon_0=80 +datum=WGS84 +units=m")
    for path in refit.paths:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetProjection(own.toWkt())
        dataset = None
    deposits = refit.deposits()
    deposits.setCrs(own)
    path = str(tmp_path / "own.silkmodel")
    run("information_value", **refit.parameters(DEPOSITS=deposits, OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=path))
    points = tmp_path / "t.gpkg"
    found = run("cross_validate", MODEL=path, METHOD="blocks", BLOCK_SIZE=6000, OUTPUT_TABLE=str(points))
    assert found["AUC_CV"] == usual["AUC_CV"]
    assert QgsVectorLayer(str(points), "t", "ogr").crs().isValid()


def test_names_come_in_the_language_of_the_report(run, refit, tmp_path):
    names = {
        code: [f"{word} {i}" for i in range(45)] for code, word in (("en", "mine"), ("zh", "矿"), ("ru", "рудник"))
    }
    places = [feature.geometry().asWkt() for feature in refit.deposits().getFeatures()]
    model, page, path = str(tmp_path / "m.silkmodel"), tmp_path / "r.html", tmp_path / "t.gpkg"
    given = refit.parameters(DEPOSITS=named_layer(places, names), OUTPUT=str(tmp_path / "iv.tif"))
    run("information_value", **given, OUTPUT_MODEL=model)
    settings.put("interface_language", "zh")
    try:
        outputs = {"OUTPUT_HTML": str(page), "OUTPUT_TABLE": str(path)}
        run("cross_validate", MODEL=model, METHOD="random", FOLDS=3, **outputs)
    finally:
        settings.put("interface_language", "en")
    assert [row["label"] for row in table(path)] == names["zh"]
    text = page.read_text(encoding="utf-8")
    assert "矿 7" in text and "mine" not in text and "рудник" not in text


def test_blocks_follow_the_deposits_where_no_side_is_given(run, saved, refit, tmp_path):
    log, page = Log(), tmp_path / "r.html"
    run("cross_validate", log, MODEL=saved, METHOD="blocks", FOLDS=4, OUTPUT_HTML=str(page))
    told = next(text for text in log.infos if "Side of the blocks" in text)
    side, count = float(told.split()[4]), int(told.split()[6])
    assert side == pytest.approx(block_side(refit.x, refit.y, 10, 1) / 1000) and count >= 10
    assert f"By square blocks ({side:g} km)" in page.read_text(encoding="utf-8")


def test_blocks_are_those_of_all_deposits_inside_the_grid(run, refit, saved, tmp_path):
    """A layer without data at many deposits makes another model, but no other blocks."""
    holes = refit.distance.copy()
    holes[:, 21:] = -9999
    path = str(tmp_path / "holes.silkmodel")
    run("weights_of_evidence", **refit.parameters(
        EVIDENCE=[raster(tmp_path / "holes.tif", holes)], TYPES="ascending", SHIFTS=0,
        OUTPUT_POSTERIOR=str(tmp_path / "p.tif"), OUTPUT_MODEL=path))  # fmt: skip
    used, told = [], []
    for model in (saved, path):
        log = Log()
        run("cross_validate", log, MODEL=model, METHOD="blocks", FOLDS=3, OUTPUT_TABLE=str(tmp_path / "t.gpkg"))
        used.append(len(table(tmp_path / "t.gpkg")))
        told.append(next(text for text in log.infos if "Side of the blocks" in text).split()[4])
        assert any("Give it as BLOCK_SIZE" in text for text in log.infos)
    assert used[1] < used[0] and told[0] == told[1]
    log = Log()
    run("cross_validate", log, MODEL=saved, METHOD="blocks", FOLDS=3, BLOCK_SIZE=8000)
    assert not any("Give it as BLOCK_SIZE" in text for text in log.infos)


def test_models_keep_every_field_of_years(run, refit, tmp_path):
    """Years, dates and years as text of decimals; tonnages are no years."""
    columns = (("found", QMetaType.Type.Double), ("opened", QMetaType.Type.QDate), ("tonnage", QMetaType.Type.Double))
    deposits = refit.deposits()
    deposits.dataProvider().addAttributes([QgsField(*column) for column in columns])
    deposits.updateFields()
    for feature in list(deposits.getFeatures()):
        year = int(refit.years[feature.id() - 1])
        values = (year, QDate(year, 5, 1), 0.5 + year)
        at = [deposits.fields().indexOf(name) for name, _ in columns]
        deposits.dataProvider().changeAttributeValues({feature.id(): dict(zip(at, values, strict=True))})
    path = str(tmp_path / "m.silkmodel")
    run("information_value", **refit.parameters(DEPOSITS=deposits, OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=path))
    with zipfile.ZipFile(path) as file:
        kept = json.loads(file.read("model.json"))["deposits"]["attributes"]
    assert kept["found"] == kept["opened"] == kept["discovery_year"] == refit.years.tolist()
    assert "tonnage" not in kept
    asked = {"MODEL": path, "METHOD": "date", "YEAR": 1990}
    expected = run("cross_validate", **asked)["AUC_CV"]
    assert run("cross_validate", **asked, YEAR_FIELD="found")["AUC_CV"] == expected
    assert run("cross_validate", **asked, YEAR_FIELD="opened")["AUC_CV"] == expected


def test_models_of_weights_from_deposits_keep_years_and_places_too(run, refit, tmp_path):
    path = str(tmp_path / "overlay.silkmodel")
    near = raster(tmp_path / "near.tif", 10 - refit.distance)
    run("index_overlay", INPUT=[near], METHOD="data_driven", DEPOSITS=refit.deposits(),
        OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=path)  # fmt: skip
    with zipfile.ZipFile(path) as file:
        kept = json.loads(file.read("model.json"))["deposits"]
    assert kept["attributes"]["discovery_year"] == refit.years.tolist() and len(kept["around"]) == 45


def test_blocks_that_hold_one_deposit_each_are_told(run, saved):
    log = Log()
    run("cross_validate", log, MODEL=saved, METHOD="blocks", FOLDS=3, BLOCK_SIZE=10)
    assert any("are alone in their blocks of 0.01 km" in text for text in log.warnings)
