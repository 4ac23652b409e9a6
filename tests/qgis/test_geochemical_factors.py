"""Factors and clusters of the Kola soils against R (stats, psych), and small tables by hand."""

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage

from tests.geochem_reference import columns, reference
from tests.qgis.geochemical_scene import column, kola, read_csv, samples


@pytest.fixture
def soils():
    expected = reference("09_factor_cluster_kola")
    return *kola(expected["elements"], columns("rgr__kola.c")), expected


def loadings(path, names):
    return np.array([[float(row[name]) for name in names] for row in read_csv(path)])


@pytest.mark.parametrize(
    ("method", "name", "close"),
    [("principal", "principal_varimax_3", 1e-9), ("likelihood", "factanal_ML_varimax_3", 1e-5)],
)
def test_factors_are_those_of_r(run, soils, tmp_path, method, name, close):
    layer, fields, expected = soils
    path, page = tmp_path / "l.csv", tmp_path / "r.html"
    results = run(
        "factor_analysis", INPUT=layer, METHOD=method, FACTORS=3, GMPI=True, OUTPUT="memory:",
        OUTPUT_LOADINGS=str(path), OUTPUT_HTML=str(page),
    )  # fmt: skip
    rows = read_csv(path)
    assert [row["element"] for row in rows] == fields
    known = np.array(expected[name]["abs_loadings"])
    assert np.abs(loadings(path, ["F1", "F2", "F3"])) == pytest.approx(known, abs=close)
    assert results["KMO"] == pytest.approx(expected["KMO_overall"], rel=1e-10)
    assert [float(row["kmo"]) for row in rows] == pytest.approx(expected["KMO_each"], rel=1e-10)
    scores = np.column_stack([column(results["OUTPUT"], f"F{i}") for i in (1, 2, 3)])
    values = np.log10(np.column_stack([column(layer, field) for field in fields]))
    values = (values - values.mean(0)) / values.std(0, ddof=1)
    by_hand = values @ np.linalg.inv(np.corrcoef(values.T)) @ loadings(path, ["F1", "F2", "F3"])
    assert scores == pytest.approx(by_hand, abs=1e-8)
    assert column(results["OUTPUT"], "GMPI2") == pytest.approx(1 / (1 + np.exp(-scores[:, 1])), abs=1e-12)
    text = page.read_text(encoding="utf-8")
    assert "5,489" in text and text.count("<svg") == 2
    assert ("Heywood" in text) == (method == "likelihood")


def test_factors_as_many_as_eigenvalues_above_one(run, soils):
    layer, _, expected = soils
    found = run("factor_analysis", INPUT=layer, OUTPUT="memory:")
    eigenvalues = np.linalg.eigvalsh(np.array(expected["correlation_log10"]["pearson"]))
    assert found["FACTORS_FOUND"] == (eigenvalues > 1).sum()


def test_elements_that_repeat_each_other_are_refused(refused):
    rng = np.random.default_rng(1)
    values = rng.lognormal(size=(40, 2))
    layer = samples({"Cu_ppm": values[:, 0], "Zn_ppm": values[:, 1], "Pb_ppm": values[:, 0] * 2})
    assert "depend on each other" in refused("factor_analysis", INPUT=layer, OUTPUT="memory:")
    said = refused("factor_analysis", INPUT=layer, ELEMENTS=["Cu_ppm", "Zn_ppm"], OUTPUT="memory:")
    assert "2 elements can be used, 3 are needed" in said


@pytest.mark.parametrize(
    ("linkage_name", "name"), [("usual", "Rmode_hclust_average_1minusr"), ("complete", "Rmode_complete")]
)
def test_trees_of_elements_are_those_of_hclust(run, soils, tmp_path, linkage_name, name):
    layer, fields, expected = soils
    table, joins, page = tmp_path / "t.csv", tmp_path / "j.csv", tmp_path / "r.html"
    run(
        "cluster_geochemistry", INPUT=layer, LINKAGE=linkage_name, CLUSTERS=3, OUTPUT_TABLE=str(table),
        OUTPUT_JOINS=str(joins), OUTPUT_HTML=str(page),
    )  # fmt: skip
    heights = [float(row["distance"]) for row in read_csv(joins)]
    assert heights == pytest.approx(expected[name]["heights"], abs=1e-10)
    if "cut3" in expected[name]:
        cluster = {row["element"]: int(row["cluster"]) for row in read_csv(table)}
        assert [cluster[field] for field in fields] == expected[name]["cut3"]
    assert "<svg" in page.read_text(encoding="utf-8")


def test_clusters_of_samples_are_those_of_r(run, soils, tmp_path):
    layer, _, expected = soils
    page = tmp_path / "r.html"
    found = run(
        "cluster_geochemistry", INPUT=layer, MODE="samples", CLUSTERS=5, OUTPUT="memory:", OUTPUT_HTML=str(page)
    )
    _, sizes = np.unique(column(found["OUTPUT"], "cluster"), return_counts=True)
    assert sorted(sizes) == sorted(expected["Qmode_wardD2_5_sizes"])
    assert "Geometric means" in page.read_text(encoding="utf-8")


def test_log_ratios_in_both_modes(run, refused, tmp_path):
    rng = np.random.default_rng(3)
    parts = rng.lognormal(size=(25, 4))
    parts[:10, 0] *= 50
    layer = samples(dict(zip(["Cu_ppm", "Zn_ppm", "Pb_ppm", "Ni_ppm"], parts.T, strict=True)))
    joins = tmp_path / "j.csv"
    run("cluster_geochemistry", INPUT=layer, DATA="composition", OUTPUT_JOINS=str(joins), CLUSTERS=2)
    log = np.log(parts)
    spread = [np.std(log[:, i] - log[:, j], ddof=1) for i in range(4) for j in range(i + 1, 4)]
    known = linkage(np.array(spread), "average")[:, 2]
    assert [float(row["distance"]) for row in read_csv(joins)] == pytest.approx(known, abs=1e-10)
    found = run("cluster_geochemistry", INPUT=layer, MODE="samples", DATA="composition", CLUSTERS=3, OUTPUT="memory:")
    centred = log - log.mean(1, keepdims=True)
    expected = fcluster(linkage(centred, "ward"), 3, "maxclust")
    cluster = column(found["OUTPUT"], "cluster")
    assert len(set(zip(cluster, expected, strict=True))) == 3
    said = refused("cluster_geochemistry", INPUT=layer, DATA="composition", ABSOLUTE=True)
    assert "no sign to be left out" in said
    assert "from 1 to 4" in refused("cluster_geochemistry", INPUT=layer, CLUSTERS=9)
    said = refused("cluster_geochemistry", INPUT=layer, LINKAGE="ward")
    assert "cannot be used here" in said
