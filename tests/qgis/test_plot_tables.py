"""Plots from the tables of real runs: what is shown is what the algorithms found."""

import numpy as np
import pytest
from matplotlib.figure import Figure
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from scipy.stats import spearmanr

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.io.plots.importance import Importance
from silkroad_plugin.processing.plots import features, rows, tables
from silkroad_plugin.processing.plots.kinds import KINDS, Choice, layers_for
from silkroad_plugin.processing.plots.titles import in_words, named
from silkroad_plugin.processing.titles import CORRELATIONS
from tests.qgis.plot_examples import contrast, table
from tests.qgis.scene import layer, raster
from tests.qgis.woe_study import SIZE, Study
from tests.qgis.woe_study import run as run_weights


@pytest.fixture
def study(tmp_path, qgis_app):
    found = Study(tmp_path / "study")
    y, x = np.mgrid[:SIZE, :SIZE]
    found.layer("height", (1000.123456789 - np.hypot(x - 20, y - 30) * 7.7).astype("float32"))
    return found


def weights(study, **changes):
    names = ["distance", "height", "units"]
    usual = {
        "EVIDENCE": [study.path(name) for name in names],
        "TYPES": "ascending, descending, categorical",
        "MAX_AREA": 95,
        "LIMIT": 0,
    }
    return run_weights(study.parameters(**usual | changes))[0]["OUTPUT_WEIGHTS"]


def test_the_cuts_of_ordered_layers(study):
    found = weights(study)
    assert tables.ordered_layers(found, "en") == [("distance", "distance"), ("height", "height")]
    assert tables.kinds(found) == {"distance": "ascending", "height": "descending", "units": "categorical"}
    plot = tables.contrast(found, "distance", "en")
    assert plot.limit.tolist() == list(range(1, 11))
    for index, limit in enumerate(plot.limit):
        near = study.distance <= limit
        assert plot.area_km2[index] == near.sum()
        inside = sum(near[int((5e6 - y) // 1000), int((x - 5e5) // 1000)] for x, y in study.points)
        assert plot.deposits[index] == inside
    best = np.nanargmax(plot.studentised)
    assert plot.cut == best and np.isnan(plot.contrast[-1])
    assert plot.parts(0) and not plot.parts(9)
    high = tables.contrast(found, "height", "en")
    assert (np.diff(high.limit) > 0).all() and (np.diff(high.area_km2) < 0).all()
    assert high.cut == np.nanargmax(high.studentised) and high.parts(len(high.limit) - 1) and not high.parts(0)


@pytest.mark.parametrize("name", ["distance", "height"])
def test_the_text_of_a_cut_cuts_there(study, name):
    plot = tables.contrast(weights(study), name, "en")
    for index in {1, 4, len(plot.limit) - 2}:
        cuts = f"{plot.cut_text(index)},," if name == "distance" else f",{plot.cut_text(index)},"
        assert tables.contrast(weights(study, RULE="manual", CUTS=cuts), name, "en").cut == index


def test_the_text_of_a_cut_is_short_and_never_on_the_wrong_side(qgis_app):

    for limits in (
        [1 / 3, 2 / 3, 1.0, 4 / 3, 5 / 3],
        [100000.1, 100000.2, 100000.3, 100000.4, 1e9],
        [-3.0, -1, 0, 1, 2],
    ):
        for area in ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]):
            step = 1 if area[0] < area[-1] else -1
            plot = contrast(limit=np.array(limits), area_km2=np.array(area, float))
            for index, limit in enumerate(limits):
                value = float(plot.cut_text(index))
                assert step * value >= step * limit
                if 0 <= index + step < 5:
                    assert step * value < step * limits[index + step]
    assert contrast().cut_text(1) == "5000"


def test_curves_of_a_validation(run, tmp_path):
    rng = np.random.default_rng(3)
    scores = np.round(rng.random((40, 40)), 2).astype(np.float32)
    cells = np.argwhere(scores > 0.8)[::9]
    held = np.argwhere(scores > 0.6)[::31]

    def points(places):
        return layer([f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})" for r, c in places])

    results = run(
        "validate_prospectivity",
        INPUT=raster(tmp_path / "s.tif", scores),
        DEPOSITS=points(cells),
        HOLDOUT=points(held),
        OUTPUT_TABLE=str(tmp_path / "曲线.csv"),
    )
    found = QgsVectorLayer(results["OUTPUT_TABLE"], "curves", "ogr")
    plot = tables.roc(found, "", "en")
    assert [curve.label for curve in plot.curves] == [
        f"success rate, AUC {results['AUC']:.3f}",
        f"prediction rate, AUC {results['AUC_HOLDOUT']:.3f}",
    ]
    for curve in plot.curves:
        assert (np.diff(curve.x) >= 0).all() and (np.diff(curve.y) >= 0).all()
        assert (curve.x[0], curve.y[0], curve.x[-1], curve.y[-1]) == (0, 0, 1, 1)
        assert (curve.band.lower <= curve.band.upper).all() and (curve.band.lower < curve.band.upper).any()
    held_out = tables.success_rate(found, "", "zh").curves[1]
    assert 100 * np.interp(0.1, held_out.x, held_out.y) == pytest.approx(results["CAPTURE_10"])
    assert tables.deposit_sets(found, "en") == [
        ("holdout", "Held-out deposits"),
        ("training", "Deposits that made the score"),
    ]
    crossing = tables.prediction_area(found, "holdout", "en").crossing
    assert 100 * crossing.area == pytest.approx(results["PA_AREA"])
    precision = tables.precision_recall(found, "", "en")
    assert precision.chance == pytest.approx(
        len(held) / (1600 - len({*map(tuple, cells), *map(tuple, held)}) + len(held))
    )
    assert len(tables.efficiency(found, "", "en").curves) == 2


def test_calibration_and_boyce_of_a_validation(run, tmp_path):
    rng = np.random.default_rng(5)
    scores = (rng.random((60, 60)) ** 3 * 0.2).astype(np.float32)
    cells = np.argwhere(rng.random((60, 60)) < scores)
    points = layer([f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})" for r, c in cells])
    paths = {name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT_CALIBRATION", "OUTPUT_BOYCE")}
    scene = {"INPUT": raster(tmp_path / "p.tif", scores), "DEPOSITS": points}
    results = run("validate_prospectivity", UNIT_AREA=1, **scene, **paths)
    opened = {name: QgsVectorLayer(results[name], name, "ogr") for name in paths}
    plot = tables.calibration(opened["OUTPUT_CALIBRATION"], "", "en")
    units = np.array([float(feature["units"]) for feature in opened["OUTPUT_CALIBRATION"].getFeatures()])
    assert units.sum() == pytest.approx(3600) and (plot.observed * units).sum() == pytest.approx(len(cells))
    assert (plot.predicted * units).sum() == pytest.approx(scores.sum(dtype=float), rel=1e-6)
    assert ((plot.lower <= plot.observed) & (plot.observed <= plot.upper)).all()
    (curve,) = tables.boyce(opened["OUTPUT_BOYCE"], "", "en").curves
    known = np.isfinite(curve.y)
    ranks = spearmanr(curve.x[known], curve.y[known]).statistic
    assert len(curve.x) == 101 and ranks == pytest.approx(results["BOYCE"], abs=0.05) and ranks > 0.7
    plain = run("validate_prospectivity", **scene, **paths)
    assert QgsVectorLayer(plain["OUTPUT_CALIBRATION"], "none", "ogr").featureCount() == 0
    assert run("validate_prospectivity", **scene).get("OUTPUT_BOYCE") is None


def test_correlation_and_learning_write_what_is_plotted(run, tmp_path):
    rng = np.random.default_rng(7)
    first = rng.normal(size=(40, 40)).astype(np.float32)
    second = (0.8 * first + 0.6 * rng.normal(size=(40, 40))).astype(np.float32)
    paths = [raster(tmp_path / f"{name}.tif", values) for name, values in (("one", first), ("two", second))]
    made = run("correlation_matrix", INPUT=paths, METHOD="pearson", OUTPUT_TABLE=str(tmp_path / "r.csv"))
    plot = tables.correlation(QgsVectorLayer(made["OUTPUT_TABLE"], "r", "ogr"), "", "en")
    assert plot.layers == ("one", "two") and plot.method == CORRELATIONS["pearson"]
    assert plot.coefficient[0, 1] == pytest.approx(np.corrcoef(first.ravel(), second.ravel())[0, 1], abs=1e-6)
    best = np.argsort(first.ravel())[-30:]
    points = layer([f"POINT({500500 + 1000 * (c % 40)} {5499500 - 1000 * (c // 40)})" for c in best])
    made = run(
        "machine_learning",
        EVIDENCE=paths,
        TYPES="descending, descending",
        DEPOSITS=points,
        OUTPUT=str(tmp_path / "score.tif"),
        OUTPUT_TABLE=str(tmp_path / "i.csv"),
        OUTPUT_DEPENDENCE=str(tmp_path / "d.csv"),
    )
    plot = tables.importance(QgsVectorLayer(made["OUTPUT_TABLE"], "i", "ogr"), "", "en")
    assert plot.layers == ("one", "two") and plot.importance[0] > plot.importance[1]
    dependence = QgsVectorLayer(made["OUTPUT_DEPENDENCE"], "d", "ogr")
    assert [code for code, _ in tables.model_layers(dependence, "en")] == ["one", "two"]
    curve = tables.partial_dependence(dependence, "one", "en")
    assert (np.diff(curve.value) > 0).all() and curve.score[-1] > curve.score[0]
    assert not any(curve.classes), "a quantity"


def test_partial_dependence_of_classes_names_them(qgis_app):
    """Classes have no order: a dot for each, by score, at its name; not a line through their numbers."""
    rows = [["units", 1.0, 0.2, 0.1, 0.3, "Basin"], ["units", 2.0, 0.6, 0.5, 0.7, "Island arc"]]
    made = table("model", (*tables.DEPENDENCE, "class"), rows)
    plot = tables.partial_dependence(made, "units", "en")
    assert plot.classes == ("Basin", "Island arc")
    axes = Figure().subplots()
    plot.draw(axes, "en")
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Island arc", "Basin"]
    assert axes.get_lines()[0].get_xdata().tolist() == [0.6, 0.2]
    assert axes.get_lines()[0].get_linestyle() == "None"


@pytest.mark.parametrize("method", ["concentration_area", "area_budget"])
def test_the_area_above_each_score_of_targets(run, tmp_path, method):
    rng = np.random.default_rng(8)
    score = rng.lognormal(-3, 0.6, (150, 150)).astype(np.float32)
    score[40:60, 70:100] = rng.lognormal(0.5, 0.3, (20, 30))
    made = run(
        "delineate_targets",
        INPUT=raster(tmp_path / "score.tif", score),
        METHOD=method,
        AREA_BUDGET="3 %",
        MIN_AREA=50,
        OUTPUT=str(tmp_path / "targets.gpkg"),
        OUTPUT_CURVE=str(tmp_path / "curve.csv"),
    )
    plot = tables.concentration_area(QgsVectorLayer(made["OUTPUT_CURVE"], "c", "ogr"), "", "en")
    # Scores are rounded to four digits before their areas are added up.
    for value, area in list(zip(plot.value, plot.area, strict=True))[:: len(plot.value) // 7]:
        assert area == pytest.approx((score >= value * 0.9999).mean(), rel=0.01)
    assert plot.area[0] == pytest.approx(1) and (np.diff(plot.area) <= 0).all()
    assert plot.value[plot.value < plot.cut][-1] < made["THRESHOLD"] <= plot.cut
    axes = Figure().subplots()
    plot.draw(axes, "en")
    assert (axes.get_xscale(), axes.get_yscale()) == ("log", "log"), "with and without its straight pieces"
    if method == "area_budget":
        assert plot.fitted is None and (score >= plot.cut).mean() == pytest.approx(0.03, rel=0.05)
    else:
        assert set(plot.piece) >= {0, 1} and np.abs(np.log(plot.fitted / plot.area)).mean() < 0.3


def test_tables_of_models(qgis_app):
    made = table("model", ("layer", "importance", "std"), [["a", 0.5, 0.1], ["b", 0.7, None], ["c", None, None]])
    plot = tables.importance(made, "", "en")
    assert plot.layers == ("a", "b") and plot.importance.tolist() == [0.5, 0.7] and np.isnan(plot.std[1])
    values = [["a", 2, 0.3, 0.2, 0.4], ["a", 1, 0.1, None, None], ["b", 1, 0.9, 0.8, 1.0]]
    made = table("model", tables.DEPENDENCE, values)
    assert tables.model_layers(made, "en") == [("a", "a"), ("b", "b")]
    plot = tables.partial_dependence(made, "a", "en")
    assert plot.value.tolist() == [1, 2] and plot.score.tolist() == [0.1, 0.3] and np.isnan(plot.lower[0])


def test_a_correlation_table_may_hold_each_pair_once(qgis_app):
    pairs = [["a", "b", "pearson", 0.5], ["a", "c", "pearson", -0.25], ["b", "c", "cramers_v", None]]
    made = table("r", tables.CORRELATION, pairs)
    plot = tables.correlation(made, "", "en")
    assert plot.layers == ("a", "b", "c")
    np.testing.assert_array_equal(plot.coefficient, [[1, 0.5, -0.25], [0.5, 1, np.nan], [-0.25, np.nan, 1]])
    assert plot.method == "Correlation"
    assert tables.correlation(table("r", tables.CORRELATION, pairs[:2]), "", "en").method == CORRELATIONS["pearson"]


def test_calibration_boyce_and_fractal_tables(qgis_app):
    made = table("c", tables.CALIBRATION, [[0.2, 0.3, 0.1, 0.4], [0.1, 0.0, 0.0, 0.2]])
    assert tables.calibration(made, "", "en").predicted.tolist() == [0.1, 0.2]
    made = table("b", ("deposit_set", "score", "ratio"), [["training", 0.5, 2], ["training", 0.1, None], ["x", 0.2, 1]])
    first, other = tables.boyce(made, "", "en").curves
    assert first.label == "Deposits that made the score" and other.label == "x"
    assert first.x.tolist() == [0.1, 0.5] and np.isnan(first.y[0]) and first.y[1] == 2
    made = table("f", tables.FRACTAL, [[1, 0.5, 1, 0.4, 1], [0.1, 1, 0, 1, 0]])
    plot = tables.concentration_area(made, "", "en")
    assert plot.value.tolist() == [0.1, 1] and plot.piece.tolist() == [0, 1] and plot.cut == 1
    made = table("f", tables.FRACTAL, [[1, 0.5, None, None, 0], [0.1, 1, None, None, 0]])
    plot = tables.concentration_area(made, "", "en")
    assert plot.fitted is None and plot.cut is None


@pytest.mark.parametrize(
    ("columns", "read"),
    [
        (tables.WEIGHTS, lambda made: tables.contrast(made, "x", "en")),
        (tables.CURVES, lambda made: tables.roc(made, "", "en")),
        (tables.CURVES, lambda made: tables.prediction_area(made, "x", "en")),
        (tables.CALIBRATION, lambda made: tables.calibration(made, "", "en")),
        (tables.BOYCE, lambda made: tables.boyce(made, "", "en")),
        (tables.IMPORTANCE, lambda made: tables.importance(made, "", "en")),
        (tables.DEPENDENCE, lambda made: tables.partial_dependence(made, "x", "en")),
        (tables.FRACTAL, lambda made: tables.concentration_area(made, "", "en")),
    ],
)
@pytest.mark.parametrize("filled", [False, True])
def test_a_table_without_numbers_is_refused_by_name(qgis_app, columns, read, filled):
    made = table("Пусто 空", columns, [[None] * len(columns)] if filled else [])
    with pytest.raises(SilkroadError) as caught:
        read(made)
    assert caught.value.code == "plot_no_rows" and caught.value.values["layer"] == "Пусто 空"


def test_features_by_group_with_the_rare_ones_together(qgis_app):
    lines = [[i, 10.0 * i, f"g{min(i % 13, 9)}", 1] for i in range(100)]
    made = table("points", ("a", "b", "name", "fid"), lines)
    assert features.number_fields(made) == ["a", "b"]
    plot = features.of_features(made, ["a", "b"], "name", "en")
    assert plot.values[:, 1].tolist() == [10.0 * i for i in range(100)]
    assert len(plot.groups) == 7 and plot.groups[0] == "g9" and plot.groups[-1] == "others"
    assert (plot.group == 0).sum() == sum(i % 13 >= 9 for i in range(100))
    assert features.of_features(made, ["a", "b"], "", "en").groups == ("points",)
    with pytest.raises(SilkroadError) as caught:
        features.of_features(made, ["a"], "", "en")
    assert caught.value.code == "plot_few_parts"


def test_many_features_are_thinned_evenly(qgis_app, monkeypatch):
    monkeypatch.setattr(rows, "MOST", 10)
    made = table("many", ("a", "b"), [[i, i] for i in range(1001)])
    found = features.of_features(made, ["a", "b"], "", "en").values[:, 0]
    found.sort()
    assert len(found) == 10 and found[0] == 0 and found[-1] == 1000 and np.ptp(np.diff(found)) <= 1


def test_rasters_at_points_against_random_cells(qgis_app, tmp_path):
    y, x = np.mgrid[:30, :40]
    first = (x + 100 * y).astype(np.float32)
    first[:, 30:] = -9999
    paths = [raster(tmp_path / f"{n}.tif", array) for n, array in (("a", first), ("b", np.float32(2) * first + 1))]
    rasters = [QgsRasterLayer(path, name) for path, name in zip(paths, "ab", strict=True)]
    cells = [(3, 5), (10, 29), (20, 35), (28, 2)]
    points = layer([f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})" for r, c in cells])
    context = QgsProject.instance().transformContext()
    plot = features.of_evidence(points, rasters, context, "en")
    inside = plot.values[plot.group == 1]
    # In the second raster the cells without data hold a value.
    np.testing.assert_allclose(inside[:, 0], [305, 1029, np.nan, 2802])
    np.testing.assert_allclose(inside[:, 1], [611, 2059, -19997, 5605])
    outside = plot.values[plot.group == 0]
    assert len(outside) == features.BACKGROUND and np.isfinite(outside).all()
    np.testing.assert_allclose(outside[:, 1], 2 * outside[:, 0] + 1)
    assert outside[:, 0].mean() == pytest.approx(14.5 + 100 * 14.5, rel=0.1)
    again = features.of_evidence(points, rasters, context, "en")
    np.testing.assert_array_equal(plot.values, again.values)
    moved = layer(["POINT(86 49.6)"], epsg=4326)
    assert np.isfinite(
        features.of_evidence(layer(["POINT(87.07 49.55)"], epsg=4326), rasters, context, "en").values
    ).all()
    with pytest.raises(SilkroadError) as caught:
        features.of_evidence(moved, rasters, context, "en")
    assert caught.value.code == "plot_no_values"


def test_only_layers_that_fit_are_offered(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    curves = table("curves", tables.CURVES, [])
    places, grid = layer(["POINT(0 0)"]), QgsRasterLayer(raster(tmp_path / "g.tif", np.ones((3, 3), np.float32)), "g")
    project.addMapLayers([curves, places, grid])
    fitting = {kind: [one.name() for one in layers_for(kind, project)] for kind in KINDS}
    assert fitting["roc"] == fitting["prediction_area"] == ["curves"]
    assert fitting["contrast"] == fitting["correlation"] == []
    assert fitting["parallel_evidence"] == ["layer"] and fitting["parallel_features"] == ["curves"]
    assert KINDS["parallel_evidence"].parts(project, places) == [(grid.id(), "g")]
    choice = Choice("", (grid.id(),), "en")
    with pytest.raises(SilkroadError):
        KINDS["parallel_evidence"].make(project, places, choice)


def test_layers_are_called_as_in_the_language_of_the_plot(study, tmp_path, qgis_new_project):
    titles = {"SILKROAD_TITLE_EN": "Arsenic", "SILKROAD_TITLE_ZH": "砷", "SILKROAD_TITLE_RU": "Мышьяк"}
    path = raster(tmp_path / "as.tif", np.ones((3, 3), np.float32), metadata=titles)
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, "my arsenic"))
    project, names = QgsProject.instance(), ["as", "distance_to_faults", "relief", "granite"]
    assert in_words(names, "zh", project) == ["砷", "距断裂的距离", "地形高程（m）", "granite"]
    assert in_words(names, "ru", project)[:2] == ["Мышьяк", "Расстояние до разломов"]
    assert in_words(["relief", "my arsenic", "as"], "zh", project) == ["relief", "my arsenic", "as"]
    assert in_words(["my arsenic"], "en", project) == ["Arsenic"]
    made = Importance(("as", "granite"), np.ones(2), np.ones(2))
    assert named(made, "zh", project).layers == ("砷", "granite")
