"""silkroad:geochemical_indices against figures made by hand, in real QGIS."""

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer

from tests.qgis.sample_layers import censored as censored_fields
from tests.qgis.sample_layers import samples_layer
from tests.qgis.scene import Log

FIELDS = "field=Cu_ppm:double&field=Cu_ppm_q:string&field=Cu_ppm_lim:double&field=Au_ppb:double&field=rock:string"
CU = [10.0, 20.0, 40.0, None, 20.0]
AU = [1.0, 4.0, 2.0, 8.0, None]


def samples(cu=CU, au=AU, below=(3,), rocks="aabbb"):
    """Return a layer of samples; rows of ``below`` have copper under 4 ppm."""
    made = QgsVectorLayer(f"Point?crs=EPSG:32645&{FIELDS}", "samples", "memory")
    for row, (first, second) in enumerate(zip(cu, au, strict=True)):
        feature = QgsFeature(made.fields())
        sign = ("<", 4.0) if row in below else (None, None)
        feature.setAttributes([first, *sign, second, rocks[row]])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({500000 + row} 5500000)"))
        made.dataProvider().addFeature(feature)
    return made


def made_of(results):
    layer = QgsVectorLayer(results["OUTPUT"], "found", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures()), layer.fields().names()


def table_of(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return {(row["field"], row["class"]): row for row in csv.DictReader(file)}


def given(folder, layer, **changes):
    return {"INPUT": layer, "OUTPUT": str(folder / "found.gpkg"), "OUTPUT_TABLE": str(folder / "base.csv")} | changes


def test_against_the_median_with_one_sample_below_detection(run, tmp_path):
    results = run("geochemical_indices", **given(tmp_path, samples(), INDICES=[
        "coefficients", "additive", "multiplicative", "geometric", "zc", "formula"
    ]))  # fmt: skip
    rows, names = made_of(results)
    # The median of <4, 10, 20, 20, 40 is 20 whatever stands below 4; that of 1, 2, 4, 8 is 3.
    assert {"Cu_ppm_kc", "Au_ppb_kc"} <= set(names)
    first = rows[0]
    assert (first["Cu_ppm_kc"], first["Au_ppb_kc"]) == pytest.approx((0.5, 1 / 3))
    assert first["additive_kc"] == pytest.approx(0.5 + 1 / 3)
    assert first["multiplicative_lg_kc"] == pytest.approx(np.log10(0.5 / 3))
    assert first["zc_kc"] == pytest.approx(1)
    assert not first["formula_kc"] or first["formula_kc"] == NULL
    third = rows[2]
    assert third["geometric_mean_kc"] == pytest.approx(np.sqrt(2 * 2 / 3))
    assert third["zc_kc"] == pytest.approx(2.0)
    assert third["formula_kc"] == "Cu2.0"
    assert rows[3]["Cu_ppm_kc"] == pytest.approx(2 / 20)  # half of the limit
    assert rows[4]["additive_kc"] == NULL
    assert results["COMPLETE"] == 4
    base = table_of(results["OUTPUT_TABLE"])
    assert float(base["Cu_ppm", ""]["value"]) == 20
    assert float(base["Cu_ppm", ""]["censored_pct"]) == pytest.approx(20)
    assert int(base["Au_ppb", ""]["samples"]) == 4


def test_against_a_clarke_units_are_converted_and_the_ending_differs(run, tmp_path):
    results = run("geochemical_indices", **given(tmp_path, samples(), BASE="earth_crust_vinogradov_1962"))
    rows, names = made_of(results)
    assert not [name for name in names if name.endswith("_kc")]
    # Vinogradov (1962): copper 47 g/t, gold 4.3 mg/t.
    assert rows[1]["Cu_ppm_kk"] == pytest.approx(20 / 47)
    assert rows[1]["Au_ppb_kk"] == pytest.approx(4 / 4.3)


def test_an_own_table_with_an_oxide(run, tmp_path):
    table = QgsVectorLayer("None?field=component:string&field=value:double&field=unit:string", "own", "memory")
    for cells in (["CuO", 0.01, "%"], ["Zn", 70.0, "ppm"]):
        feature = QgsFeature(table.fields())
        feature.setAttributes(cells)
        table.dataProvider().addFeature(feature)
    log = Log()
    results = run("geochemical_indices", log, **given(tmp_path, samples(), BASE="table", TABLE=table))
    rows, names = made_of(results)
    assert rows[1]["Cu_ppm_kk"] == pytest.approx(20 / (100 * 63.546 / (63.546 + 15.999)), rel=1e-6)
    assert "Au_ppb_kk" not in names
    assert any("Au_ppb" in text for text in log.warnings)


def test_classes_have_backgrounds_of_their_own(run, tmp_path):
    rng = np.random.default_rng(3)
    low, high = rng.lognormal(2, 0.3, 21), rng.lognormal(4, 0.3, 21)
    layer = samples([*low, *high, 5.0], [1.0] * 43, below=(), rocks="a" * 21 + "b" * 21 + "c")
    log = Log()
    results = run("geochemical_indices", log, **given(tmp_path, layer, BY="rock", ELEMENTS=["Cu_ppm"]))
    rows, _ = made_of(results)
    assert rows[0]["Cu_ppm_kc"] == pytest.approx(low[0] / np.median(low))
    assert rows[30]["Cu_ppm_kc"] == pytest.approx(high[9] / np.median(high))
    assert rows[42]["Cu_ppm_kc"] == pytest.approx(5 / np.median([*low, *high, 5.0]))
    assert any("c" in text.rsplit(":", 1)[-1] for text in log.warnings)
    assert len(table_of(results["OUTPUT_TABLE"])) == 3


def test_numbers_are_classes_and_a_duplicate_has_the_background_of_its_class(run, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:32645&field=Cu_ppm:double&field=unit:double&field=duplicate_of:string", "s",
                           "memory")  # fmt: skip
    # The first row is a duplicate in unit 1; the last sample has no unit.
    rows = [(90.0, 1.0, "1"), *((10.0 + i, 1.0, None) for i in range(11)), *((100.0 + i, 2.0, None) for i in range(12)),
            (50.0, None, None)]  # fmt: skip
    for cells in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(cells))
        feature.setGeometry(QgsGeometry.fromWkt("POINT(500000 5500000)"))
        layer.dataProvider().addFeature(feature)
    results = run("geochemical_indices", **given(tmp_path, layer, BY="unit", ELEMENTS=["Cu_ppm"]))
    found, _ = made_of(results)
    assert found[0]["Cu_ppm_kc"] == pytest.approx(90 / 15)
    assert found[-1]["Cu_ppm_kc"] == pytest.approx(50 / np.median([cell for cell, _, twin in rows if not twin]))
    base = table_of(results["OUTPUT_TABLE"])
    assert {name for _, name in base} == {"1", "2", ""}
    assert float(base["Cu_ppm", "1"]["value"]) == 15 and int(base["Cu_ppm", "1"]["samples"]) == 11


def test_weighted_sum(run, tmp_path):
    layer = samples([10.0, 20.0, 40.0, 80.0, 20.0], [1.0, 4.0, 2.0, 8.0, 3.0], below=())
    results = run("geochemical_indices", **given(tmp_path, layer, INDICES=["weighted"], WEIGHTS="Cu=3; Au_ppb=−4"))
    rows, _ = made_of(results)
    lg = np.log10([[10, 20, 40, 80, 20], [1, 4, 2, 8, 3]])
    spread = 1.4826 * np.median(np.abs(lg - np.median(lg, 1, keepdims=True)), 1, keepdims=True)
    z = (lg - np.median(lg, 1, keepdims=True)) / spread
    assert [row["weighted_sum"] for row in rows] == pytest.approx(list(0.6 * z[0] - 0.8 * z[1]))


def test_standards_and_duplicates_move_no_figure_of_the_samples(run, tmp_path):
    """40 samples give the same sums, counts and classes with 15 standards and 5 duplicates beside them as without."""
    random = np.random.default_rng(11)
    cu = [*random.lognormal(3, 0.5, 40).tolist(), *[9000.0] * 15, *[1.0] * 5]
    fields = {"Cu_ppm": cu, "kind": ["sample"] * 40 + ["standard"] * 15 + ["duplicate"] * 5,
              "rock": ["a", "b"] * 20 + ["reference"] * 20}  # fmt: skip
    seen = []
    for count in (60, 40):
        folder = tmp_path / str(count)
        folder.mkdir()
        layer = samples_layer({name: values[:count] for name, values in fields.items()})
        log = Log()
        results = run("geochemical_indices", log, **given(folder, layer, INDICES=["weighted"], BY="rock"))
        sums = [row["weighted_sum"] for row in made_of(results)[0]][:40]
        seen.append((sums, results["COMPLETE"], table_of(results["OUTPUT_TABLE"])))
        assert any("40 of 40 samples have all elements" in text for text in log.infos)
        assert not any("reference" in text for text in log.warnings), "a class without samples needs no background"
    assert seen[0] == seen[1] and seen[0][1] == 40 and {name for _, name in seen[0][2]} == {"a", "b"}
    lg = np.log10(cu[:40])
    z = (lg - np.median(lg)) / (1.4826 * np.median(np.abs(lg - np.median(lg))))
    assert seen[0][0] == pytest.approx(z.tolist())


@pytest.mark.parametrize("censored", ["half", "empty"])
def test_the_clipped_background_counts_what_is_below_detection(run, tmp_path, censored):
    contents = np.random.default_rng(5).lognormal(3, 0.5, 300)
    limit = np.quantile(contents, 0.35)
    below = contents < limit
    layer = samples_layer(censored_fields("Cu_ppm", np.where(below, limit, contents), below))
    changes = {"BASE": "clipped", "CENSORED": censored, "INDICES": ["coefficients", "weighted"]}
    results = run("geochemical_indices", **given(tmp_path, layer, **changes))
    base = float(table_of(results["OUTPUT_TABLE"])["Cu_ppm", ""]["value"])
    assert base == pytest.approx(np.exp(np.log(contents).mean()), rel=0.03)
    sums = [row["weighted_sum"] for row in QgsVectorLayer(results["OUTPUT"], "found", "ogr").getFeatures()]
    assert sum(value == NULL for value in sums) == (below.sum() if censored == "empty" else 0)
    # The median of all samples is 0, whatever stands below detection.
    assert sum(value != NULL and value > 0 for value in sums) == 150


def test_a_second_run_replaces_its_own_fields_and_keeps_the_source(run, tmp_path):
    layer = samples()
    before = [feature.attributes() for feature in layer.getFeatures()]
    first = run("geochemical_indices", **given(tmp_path, layer))
    _, names = made_of(first)
    (tmp_path / "again").mkdir()
    again = run("geochemical_indices", **given(tmp_path / "again", first["OUTPUT"]))
    assert made_of(again)[1] == names
    assert [feature.attributes() for feature in layer.getFeatures()] == before


@pytest.mark.parametrize(
    ("changes", "layer", "words"),
    [
        ({}, {"below": (0, 1, 3), "cu": [None, None, 40.0, None, 20.0]}, ["Cu_ppm", "60", "median"]),
        ({"INDICES": ["weighted"], "WEIGHTS": "Pb=1"}, {}, ["Pb"]),
        ({"INDICES": ["weighted"], "WEIGHTS": "all of them"}, {}, ["all of them"]),
        ({"INDICES": ["weighted"]}, {"au": [1.0, 1.0, 1.0, 8.0, 2.0]}, ["Au_ppb", "median absolute deviation"]),
        ({"BASE": "table"}, {}, ["TABLE"]),
        ({"WEIGHTS": "Cu=2"}, {}, ["WEIGHTS", "INDICES", "weighted"]),
        ({"BASE": "soils_china_cnemc_1990", "BY": "rock"}, {}, ["BY", "BASE", "median", "clipped"]),
        ({"BASE": "soils_china_cnemc_1990", "ELEMENTS": ["Au_ppb"]}, {}, ["Au_ppb"]),
        ({"BASE": "clipped"}, {"au": [0.0, 4.0, 2.0, 8.0, 1.0]}, ["Au_ppb", "not above 0"]),
    ],
)
def test_refusals_name_what_is_wrong(refused, tmp_path, changes, layer, words):
    message = refused("geochemical_indices", **given(tmp_path, samples(**layer), **changes))
    for word in words:
        assert word in message, message
    assert not list(tmp_path.glob("*.gpkg"))


def test_figures_that_are_not_sure_are_said(run, tmp_path):
    log = Log()
    results = run("geochemical_indices", log, **given(tmp_path, samples(), BASE="stream_sediments_china_chi_yan_2007"))
    told = [text for text in log.warnings if "Chi and Yan" in text]
    assert told and all("check it in the source" in text and "Cu_ppm" in "".join(told) for text in told)
    marks = {row["field"]: row["mark"] for row in table_of(results["OUTPUT_TABLE"]).values()}
    assert all("check it in the source" in mark for mark in marks.values())
    log = Log()
    results = run("geochemical_indices", log, **given(tmp_path, samples(), BASE="earth_crust_vinogradov_1962"))
    assert not [text for text in log.warnings if "check it" in text]
    assert {row["mark"] for row in table_of(results["OUTPUT_TABLE"]).values()} == {"compared with a printed copy"}
    results = run("geochemical_indices", **given(tmp_path, samples()))
    assert {row["mark"] for row in table_of(results["OUTPUT_TABLE"]).values()} == {""}
