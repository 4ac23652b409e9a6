"""silkroad:spatial_autocorrelation against spdep (R) on the Meuse soils, with islands; weighted_sums against rgr."""

import numpy as np
import pytest

from tests.geochem_reference import columns, reference
from tests.qgis.geochemical_scene import column, read_csv, samples
from tests.qgis.scene import Log


def texts(layer, name):
    return [feature[name] for feature in layer.getFeatures()]


@pytest.fixture
def meuse():
    data = columns("sp__meuse")
    xy = np.array([data["x"], data["y"]], float).T
    return samples({"Zn_ppm": np.array(data["zinc"], float)}, xy, 28992)


def test_moran_geary_and_lisa_are_those_of_spdep(run, meuse, tmp_path):
    expected = reference("13_spatial_autocorr_meuse")["knn8_row_std"]
    table, page = tmp_path / "t.csv", tmp_path / "r.html"
    found = run(
        "spatial_autocorrelation", INPUT=meuse, FDR=False, OUTPUT="memory:", OUTPUT_TABLE=str(table),
        OUTPUT_HTML=str(page),
    )  # fmt: skip
    (row,) = read_csv(table)
    for name, key in (("moran", "moran_I"), ("variance", "variance"), ("z", "z"), ("geary", "geary_C")):
        assert float(row[name]) == pytest.approx(expected[key], rel=1e-9)
    assert found["MORAN"] == pytest.approx(expected["moran_I"])
    local = column(found["OUTPUT"], "Zn_ppm_I")
    assert local[:20] == pytest.approx(expected["local_I_first20"], rel=1e-9)
    classes = texts(found["OUTPUT"], "Zn_ppm_LISA")
    assert sum(one != "ns" for one in classes) == expected["n_local_p05"]
    zinc = np.log(column(meuse, "Zn_ppm"))
    high = zinc > zinc.mean()
    assert all((one[0] == "H") == above for one, above in zip(classes, high, strict=True) if one != "ns")
    assert "<svg" in page.read_text(encoding="utf-8")
    # By the rate of false discoveries fewer pass, and none that did not before.
    fewer = texts(run("spatial_autocorrelation", INPUT=meuse, OUTPUT="memory:")["OUTPUT"], "Zn_ppm_LISA")
    assert 0 < sum(one != "ns" for one in fewer) < expected["n_local_p05"]
    assert all(one in (other, "ns") for one, other in zip(fewer, classes, strict=True))


def test_hot_and_cold_spots_are_those_of_spdep(run, meuse):
    expected = reference("13_spatial_autocorr_meuse")["getis_ord_Gstar_500m_binary"]
    found = run(
        "spatial_autocorrelation", INPUT=meuse, NEIGHBOURS="radius", RADIUS=500, FDR=False, LEVEL=0.05,
        OUTPUT="memory:",
    )["OUTPUT"]  # fmt: skip
    assert column(found, "Zn_ppm_Gz")[:20] == pytest.approx(expected["z_first20"], rel=1e-9)
    spots = texts(found, "Zn_ppm_G")
    assert spots.count("hot") == expected["n_gt_1_96"] and spots.count("cold") == expected["n_lt_m1_96"]


def test_islands_are_named_and_do_not_count(run, refused, tmp_path):
    rng = np.random.default_rng(5)
    xy = rng.random((40, 2)) * 2000 + [500_000, 5_500_000]
    values = rng.lognormal(size=(40, 2))
    values[3, 1] = np.nan
    alone = np.array([[600_000.0, 5_500_000.0], [500_000.0, 5_700_000.0]])
    table, log = tmp_path / "t.csv", Log()
    wanted = {"NEIGHBOURS": "radius", "RADIUS": 700, "OUTPUT": "memory:", "OUTPUT_TABLE": str(table)}
    plain = samples({"Cu_ppm": values[:, 0], "Zn_ppm": values[:, 1]}, xy)
    run("spatial_autocorrelation", INPUT=plain, **wanted)
    before = read_csv(table)
    more = np.vstack((values, [[1e4, 1e4], [1e5, 1e5]]))
    layer = samples({"Cu_ppm": more[:, 0], "Zn_ppm": more[:, 1]}, np.vstack((xy, alone)))
    found = run("spatial_autocorrelation", log, INPUT=layer, **wanted)
    after = read_csv(table)
    assert [row["moran"] for row in after] == [row["moran"] for row in before]
    assert [row["islands"] for row in after] == ["2", "2"] and [row["samples"] for row in after] == ["40", "39"]
    assert texts(found["OUTPUT"], "Cu_ppm_LISA")[-2:] == ["island", "island"]
    assert np.isnan(column(found["OUTPUT"], "Cu_ppm_I")[-2:]).all()
    assert not isinstance(texts(found["OUTPUT"], "Zn_ppm_G")[3], str)
    assert any("Cu_ppm: 2 samples have no neighbour" in text for text in log.warnings)
    said = refused("spatial_autocorrelation", INPUT=layer, NEIGHBOURS="radius", RADIUS=0.001, OUTPUT="memory:")
    assert said.startswith("Cu_ppm: ") and "have no neighbour" in said
    assert "give the distance" in refused("spatial_autocorrelation", INPUT=layer, NEIGHBOURS="radius")


def test_degrees_and_cancel(refused):
    rng = np.random.default_rng(5)
    values = rng.lognormal(size=30)
    degrees = samples({"Cu_ppm": values}, rng.random((30, 2)) + np.array([80, 45]), 4326)
    assert "metres" in refused("spatial_autocorrelation", INPUT=degrees, OUTPUT="memory:")
    layer = samples({"Cu_ppm": values, "Zn_ppm": values[::-1]})
    assert "Cancelled" in refused("spatial_autocorrelation", Log(cancel_at=30), INPUT=layer, OUTPUT="memory:")


def test_weighted_sums_are_those_of_rgr(run, tmp_path):
    expected = reference("15_indices")["rgr_wtd_sums"]
    data = columns("rgr__sind")
    layer = samples({f"{name}_ppm": np.array(data[name], float) for name in expected["vars"]})
    table, page = tmp_path / "t.csv", tmp_path / "r.html"
    found = run("weighted_sums", INPUT=layer, OUTPUT="memory:", OUTPUT_TABLE=str(table), OUTPUT_HTML=str(page))
    assert column(found["OUTPUT"], "weighted_sum") == pytest.approx(expected["ws"], rel=1e-9)
    assert [float(row["weight"]) for row in read_csv(table)] == pytest.approx(expected["a"], rel=1e-12)
    assert found["HIGHEST"] == pytest.approx(max(expected["ws"]))
    assert "<svg" in page.read_text(encoding="utf-8")


def test_weights_by_symbol_count_only_the_elements_named(run, refused, tmp_path):
    rng = np.random.default_rng(6)
    values = rng.lognormal(size=(31, 3))
    layer = samples({"Cu_ppm": values[:, 0], "ZnO_pct": values[:, 1], "Ni_ppm": values[:, 2]})
    table = tmp_path / "t.csv"
    wanted = {"INPUT": layer, "OUTPUT": "memory:", "OUTPUT_TABLE": str(table)}
    found = run("weighted_sums", IMPORTANCE="Cu=2; zn=−1,5", **wanted)["OUTPUT"]
    log = np.log10(values[:, :2])
    middle = np.median(log, 0)
    z = (log - middle) / (1.4826 * np.median(np.abs(log - middle), 0))
    assert column(found, "weighted_sum") == pytest.approx((2 * z[:, 0] - 1.5 * z[:, 1]) / 2.5, abs=1e-9)
    assert [row["element"] for row in read_csv(table)] == ["Cu_ppm", "ZnO_pct"]
    assert "“Au” is none of the elements" in refused("weighted_sums", IMPORTANCE="Au=1", **wanted)
    assert "“Cu” is no number of an element" in refused("weighted_sums", IMPORTANCE="Cu", **wanted)
    flat = samples({"Cu_ppm": np.r_[np.full(20, 5.0), 6, 7], "Zn_ppm": rng.lognormal(size=22)})
    assert "element Cu_ppm" in refused("weighted_sums", INPUT=flat, OUTPUT="memory:")
