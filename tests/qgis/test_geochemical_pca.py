"""silkroad:geochemical_pca and geochemical_outliers: against numpy, scikit-learn and planted outliers."""

import sys

import numpy as np
import pytest
from qgis.core import Qgis, QgsFeature, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from scipy.stats import chi2

from silkroad_plugin import i18n, settings
from tests.qgis.geochemical_scene import column, read_csv, samples
from tests.qgis.scene import Log

FIELDS = ["Cu_ppm", "Zn_ppm", "Pb_ppm", "Ni_ppm"]
MIXING = np.array([[1.0, 0.4, 0.0, 0.2], [0.0, 0.6, 0.3, 0.0], [0.0, 0.0, 0.5, 0.1], [0.1, 0.0, 0.0, 0.8]])


def contents(count=200, outliers=0, seed=0):
    rng = np.random.default_rng(seed)
    log = rng.normal(size=(count, 4)) @ MIXING + [3, 4, 2, 3]
    log[:outliers] += [4.0, -4.0, 3.0, 5.0]
    return np.exp(log)


def layer_of(parts, **more):
    return samples(dict(zip(FIELDS, parts.T, strict=True)) | more)


def scores(layer, names):
    return np.column_stack([column(layer, name) for name in names])


def test_classical_components_of_log_ratios_are_the_svd_of_the_clr(run, tmp_path):
    parts = contents()
    loading, variance, page = tmp_path / "l.csv", tmp_path / "v.csv", tmp_path / "r.html"
    found = run(
        "geochemical_pca", INPUT=layer_of(parts), METHOD="classical", COMPONENTS=3, OUTPUT="memory:",
        OUTPUT_LOADINGS=str(loading), OUTPUT_VARIANCES=str(variance), OUTPUT_HTML=str(page),
    )  # fmt: skip
    centred = np.log(parts) - np.log(parts).mean(1, keepdims=True)
    left, values, right = np.linalg.svd(centred - centred.mean(0), full_matrices=False)
    loadings = np.array([[float(row[f"PC{i}"]) for i in (1, 2, 3)] for row in read_csv(loading)])
    sign = np.sign((loadings * right[:3].T).sum(0))
    assert loadings == pytest.approx(right[:3].T * sign, abs=1e-9)
    assert scores(found["OUTPUT"], ["PC1", "PC2", "PC3"]) == pytest.approx(left[:, :3] * values[:3] * sign, abs=1e-9)
    variances = [float(row["variance"]) for row in read_csv(variance)]
    assert variances == pytest.approx(values[:3] ** 2 / 199, rel=1e-9)
    assert found["EXPLAINED"] == pytest.approx((values[:2] ** 2).sum() / (values**2).sum())
    assert found["SAMPLES"] == 200
    assert page.read_text(encoding="utf-8").count("<svg") == 3


def test_units_and_the_order_of_elements_do_not_matter(run):
    parts = contents(outliers=20)
    first = run("geochemical_pca", INPUT=layer_of(parts), OUTPUT="memory:")["OUTPUT"]
    other = samples(
        {
            "Ni_ppm": parts[:, 3],
            "Pb_ppb": 1000 * parts[:, 2],
            "Zn_pct": parts[:, 1] / 1e4,
            "Cu_ppm": parts[:, 0],
        }
    )
    second = run("geochemical_pca", INPUT=other, METHOD="classical", OUTPUT="memory:")["OUTPUT"]
    third = run("geochemical_pca", INPUT=layer_of(parts), METHOD="classical", OUTPUT="memory:")["OUTPUT"]
    names = ["PC1", "PC2", "PC3"]
    assert scores(second, names) == pytest.approx(scores(third, names), abs=1e-8)
    # Robust components are not those of the outliers, which the classical first one is.
    robust, classical = scores(first, names), scores(third, names)
    assert np.abs(classical[:20, 0]).min() > np.abs(classical[20:, 0]).max()
    assert np.var(robust[20:, 0]) / np.var(robust[20:], axis=0).sum() > 1.05 * (
        np.var(classical[20:, 0]) / np.var(classical[20:], axis=0).sum()
    )


def test_robust_components_agree_with_those_of_the_clean_samples(run, tmp_path):
    parts = contents(400, 60, 3)
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    run("geochemical_pca", INPUT=layer_of(parts), OUTPUT="memory:", OUTPUT_LOADINGS=str(first))
    clean = layer_of(parts[60:])
    run("geochemical_pca", INPUT=clean, METHOD="classical", OUTPUT="memory:", OUTPUT_LOADINGS=str(second))
    robust, known = ([float(row["PC1"]) for row in read_csv(path)] for path in (first, second))
    run("geochemical_pca", INPUT=layer_of(parts), METHOD="classical", OUTPUT="memory:", OUTPUT_LOADINGS=str(first))
    turned = [float(row["PC1"]) for row in read_csv(first)]
    assert abs(np.dot(robust, known)) > 0.95 > 0.8 > abs(np.dot(turned, known))


def test_logarithms_are_components_of_the_correlations(run, tmp_path):
    parts = contents()
    path = tmp_path / "v.csv"
    run("geochemical_pca", INPUT=layer_of(parts), DATA="log", METHOD="classical", OUTPUT_VARIANCES=str(path))
    expected = np.linalg.eigvalsh(np.corrcoef(np.log(parts).T))[::-1]
    assert [float(row["variance"]) for row in read_csv(path)] == pytest.approx(expected, rel=1e-9)


def test_samples_that_lack_an_element_stay_without_scores(run):
    parts = contents(60)
    parts[5, 1] = np.nan
    layer, log = layer_of(parts, name=[f"n{i}" for i in range(60)]), Log()
    found = run("geochemical_pca", log, INPUT=layer, OUTPUT="memory:")
    empty = np.isnan(column(found["OUTPUT"], "PC1"))
    assert np.flatnonzero(empty).tolist() == [5] and found["SAMPLES"] == 59
    assert [feature["name"] for feature in found["OUTPUT"].getFeatures()] == [f"n{i}" for i in range(60)]
    assert any("1 sample lacks an element" in text and "Zn_ppm" in text for text in log.warnings)
    again = run("geochemical_pca", INPUT=found["OUTPUT"], OUTPUT="memory:")["OUTPUT"]
    assert "PC1_2" in again.fields().names()


@pytest.mark.parametrize("rule", ["multiplicative", "lognormal", "em", "leave_out"])
def test_what_stands_below_detection_is_the_choice(run, tmp_path, rule):
    parts = contents(120, seed=4)
    low = parts[:, 2] < np.quantile(parts[:, 2], 0.3)
    limit = float(parts[low, 2].max()) * 1.01
    layer = layer_of(
        np.column_stack((parts[:, :2], np.where(low, np.nan, parts[:, 2]), parts[:, 3])),
        Pb_ppm_q=["<" if one else None for one in low],
        Pb_ppm_lim=np.where(low, limit, np.nan),
    )
    page, log = tmp_path / "r.html", Log()
    found = run(
        "geochemical_pca", log, INPUT=layer, BELOW=rule, METHOD="classical", OUTPUT="memory:", OUTPUT_HTML=str(page)
    )
    known = np.isfinite(column(found["OUTPUT"], "PC1"))
    assert known.sum() == (120 if rule != "leave_out" else (~low).sum())
    assert any(f"Below detection: {low.sum()} determinations (Pb 36 (30.0" in text for text in log.warnings)
    assert "More than a quarter" in page.read_text(encoding="utf-8") or rule == "leave_out"
    if rule == "multiplicative":
        filled = np.where(low, 0.65 * limit, parts[:, 2])
        # Four elements in ppm are not the sample: the rest of 10⁶ ppm is a part that keeps its ratio as well.
        filled = np.where(low, filled / (1 - 0.65 * limit / 1e6), filled)
        log_parts = np.log(np.column_stack((parts[:, :2], filled, parts[:, 3])))
        centred = log_parts - log_parts.mean(1, keepdims=True)
        values = np.linalg.svd(centred - centred.mean(0), compute_uv=False)
        assert np.nanvar(column(found["OUTPUT"], "PC1"), ddof=1) == pytest.approx(values[0] ** 2 / 119, rel=1e-9)


def test_refusals_name_the_field(refused):
    parts = contents(60)
    parts[:, 3] = 7
    layer = layer_of(parts)
    said = refused("geochemical_pca", INPUT=layer, DATA="log", ELEMENTS=FIELDS, OUTPUT="memory:")
    assert said.startswith("Ni_ppm: All 60 values are 7")
    assert "5 components were asked for; from 1 to 3" in refused(
        "geochemical_pca", INPUT=layer_of(contents(60)), COMPONENTS=5, OUTPUT="memory:"
    )
    assert "too few for a robust covariance" in refused(
        "geochemical_pca", INPUT=layer_of(contents(6)), OUTPUT="memory:"
    )
    gaps = contents(8)
    gaps[np.arange(8), np.arange(8) % 4] = np.nan
    said = refused("geochemical_pca", INPUT=layer_of(gaps), OUTPUT="memory:")
    assert "None of the 8 samples" in said and "leave such elements out" in said


def test_planted_outliers_are_found_and_a_normal_sample_has_hardly_any(run, tmp_path):
    page = tmp_path / "r.html"
    found = run("geochemical_outliers", INPUT=layer_of(contents(300, 15, 7)), OUTPUT="memory:", OUTPUT_HTML=str(page))
    marked = column(found["OUTPUT"], "outlier") == 1
    assert marked[:15].all() and marked[15:].sum() <= 8
    distance = column(found["OUTPUT"], "distance")
    assert (distance[marked] >= found["CUT"]).all() and (distance[~marked] < found["CUT"]).all()
    assert found["OUTLIERS"] == marked.sum()
    assert "<svg" in page.read_text(encoding="utf-8")
    clean = layer_of(contents(300, 0, 8))
    adaptive = run("geochemical_outliers", INPUT=clean, OUTPUT="memory:")
    fixed = run("geochemical_outliers", INPUT=clean, METHOD="fixed", OUTPUT="memory:")
    assert adaptive["OUTLIERS"] <= fixed["OUTLIERS"]
    assert fixed["CUT"] == pytest.approx(np.sqrt(chi2.ppf(0.975, 3)))


def test_distances_are_those_of_the_robust_covariance_of_scikit_learn(run):
    covariance = pytest.importorskip("sklearn.covariance")
    parts = contents(500, 40, 5)
    found = run("geochemical_outliers", INPUT=layer_of(parts), DATA="log", OUTPUT="memory:")
    theirs = covariance.MinCovDet(support_fraction=0.75, random_state=0).fit(np.log10(parts))
    distance = column(found["OUTPUT"], "distance")
    assert np.corrcoef(distance, np.sqrt(theirs.mahalanobis(np.log10(parts))))[0, 1] > 0.999


def test_isolation_forest_is_that_of_scikit_learn(run):
    ensemble = pytest.importorskip("sklearn.ensemble")
    parts = contents(150, 8, 2)
    wanted = {"INPUT": layer_of(parts), "DATA": "log", "METHOD": "isolation_forest", "OUTPUT": "memory:"}
    found = run("geochemical_outliers", MARKED=0.05, SEED=1, **wanted)
    log = np.log10(parts)
    log = log[np.lexsort(log.T)]
    forest = ensemble.IsolationForest(n_estimators=300, max_samples=150, random_state=1).fit(log)
    known = np.sort(-forest.score_samples(log))
    assert np.sort(column(found["OUTPUT"], "isolation")) == pytest.approx(known, abs=1e-12)
    assert found["OUTLIERS"] == 8 and (column(found["OUTPUT"], "outlier")[:8] == 1).sum() >= 7


def test_without_scikit_learn_one_sentence_says_what_to_do(refused, monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    said = refused("geochemical_outliers", INPUT=layer_of(contents(60)), METHOD="isolation_forest", OUTPUT="memory:")
    assert "scikit-learn" in said and "pip install" in said


def test_a_table_and_a_file_with_a_selection_keep_what_they_are(run, tmp_path):
    parts = contents(80)
    table = QgsVectorLayer("NoGeometry?" + "&".join(f"field={name}:double" for name in FIELDS), "table", "memory")
    rows = []
    for values in parts:
        feature = QgsFeature(table.fields())
        feature.setAttributes([float(value) for value in values])
        rows.append(feature)
    table.dataProvider().addFeatures(rows)
    path = tmp_path / "out.gpkg"
    found = run("geochemical_pca", INPUT=table, METHOD="classical", OUTPUT=str(path))
    written = QgsVectorLayer(found["OUTPUT"], "out", "ogr")
    assert written.featureCount() == 80 and written.wkbType() == Qgis.WkbType.NoGeometry
    layer = QgsVectorLayer(str(path), "again", "ogr")
    layer.selectByExpression("fid <= 40")
    chosen = QgsProcessingFeatureSourceDefinition(layer.source(), False)
    assert run("geochemical_pca", INPUT=chosen, OUTPUT="memory:", METHOD="classical")["SAMPLES"] == 80
    QgsProject.instance().addMapLayer(layer)
    try:
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        again = run("geochemical_pca", INPUT=chosen, METHOD="classical", OUTPUT=str(tmp_path / "two.gpkg"))
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert again["SAMPLES"] == 40
    second = QgsVectorLayer(again["OUTPUT"], "two", "ogr")
    assert second.featureCount() == 40 and np.isfinite(column(second, "PC1_2")).all()


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_reports_speak_the_language_of_the_interface(run, tmp_path, language):
    settings.put("interface_language", language)
    translator = i18n.install(language)
    page = tmp_path / "r.html"
    try:
        run("geochemical_outliers", INPUT=layer_of(contents(120, 6)), OUTPUT="memory:", OUTPUT_HTML=str(page))
    finally:
        i18n.remove(translator)
        settings.put("interface_language", "en")
    text = page.read_text(encoding="utf-8")
    assert {"zh": "多元离群样品", "ru": "Многомерные выбросы"}[language] in text
    assert "Cut-off" not in text and "Samples that counted" not in text
