"""silkroad:geochemical_correlation against R (stats), scipy, and by hand where something is below detection."""

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from scipy import stats

from silkroad_plugin.processing.plots import tables
from tests.geochem_reference import columns, reference
from tests.qgis.geochemical_scene import kola, read_csv, samples


def matrix(path, fields):
    found = np.eye(len(fields))
    for row in read_csv(path):
        i, j = fields.index(row["layer"]), fields.index(row["other"])
        found[i, j] = found[j, i] = float(row["value"] or "nan")
    return found


@pytest.mark.parametrize(("method", "name"), [("pearson_log", "pearson"), ("spearman", "spearman")])
def test_kola_is_that_of_r(run, tmp_path, method, name):
    expected = reference("09_factor_cluster_kola")
    layer, fields = kola(expected["elements"], columns("rgr__kola.c"))
    path, page = tmp_path / "t.csv", tmp_path / "r.html"
    results = run("geochemical_correlation", INPUT=layer, METHOD=method, OUTPUT_TABLE=str(path), OUTPUT_HTML=str(page))
    known = np.array(expected["correlation_log10"][name])
    assert matrix(path, fields) == pytest.approx(known, abs=1e-12)
    assert results["STRONGEST"] == pytest.approx(np.abs(known - np.eye(10)).max())
    assert {row["samples"] for row in read_csv(path)} == {"606"}
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "Below detection" not in text
    drawn = tables.correlation(QgsVectorLayer(str(path), "pairs", "ogr"), "", "en")  # by the dock of plots
    assert list(drawn.layers) == fields and drawn.coefficient == pytest.approx(known, abs=1e-12)


def test_below_detection_a_share_of_the_limit_is_ranked(run, tmp_path):
    rng = np.random.default_rng(4)
    first, second = rng.lognormal(3, 1, 60), rng.lognormal(1, 1, 60)
    low = second < 2
    layer = samples(
        {
            "Cu_ppm": first,
            "Au_ppb": np.where(low, np.nan, second),
            "Au_ppb_q": ["<" if one else None for one in low],
            "Au_ppb_lim": np.where(low, 2.0, np.nan),
        }
    )
    path, page = tmp_path / "t.csv", tmp_path / "r.html"
    wanted = {"INPUT": layer, "OUTPUT_TABLE": str(path), "OUTPUT_HTML": str(page)}
    for share in (0.65, 0.5):
        run("geochemical_correlation", SHARE=share, **wanted)
        filled = np.where(low, 2 * share, second)
        (row,) = read_csv(path)
        assert float(row["value"]) == pytest.approx(stats.pearsonr(np.log(first), np.log(filled))[0], abs=1e-12)
        assert float(row["p"]) == pytest.approx(stats.pearsonr(np.log(first), np.log(filled))[1], rel=1e-9)
    assert f"Below detection: {low.sum()} determinations" in page.read_text(encoding="utf-8")
    run("geochemical_correlation", BELOW="leave_out", METHOD="spearman", **wanted)
    (row,) = read_csv(path)
    assert float(row["value"]) == pytest.approx(stats.spearmanr(first[~low], second[~low])[0], abs=1e-12)
    assert int(row["samples"]) == (~low).sum()


def test_symmetric_balances_are_the_correlation_of_two_balances(run, tmp_path):
    """The first of the two coordinates of Kynčlová et al. (2017, eq. 8), written out for four parts."""
    rng = np.random.default_rng(9)
    parts = np.exp(rng.normal(size=(50, 4)) @ rng.normal(size=(4, 4)))
    fields = ["Cu_ppm", "Zn_ppm", "Pb_ppm", "Ni_ppm"]
    path = tmp_path / "t.csv"
    layer = samples(dict(zip(fields, parts.T, strict=True)))
    run("geochemical_correlation", INPUT=layer, METHOD="symmetric_balances", OUTPUT_TABLE=str(path))
    number = 4
    scale = number - 1 + np.sqrt(number * (number - 2))

    def balance(own, other):
        rest = [k for k in range(number) if k not in (own, other)]
        weight = (np.sqrt(number - 2) + np.sqrt(number)) / (np.sqrt(number - 2) * scale)
        logs = np.log(parts)
        return logs[:, own] - logs[:, other] / scale - weight * logs[:, rest].sum(1)

    found = matrix(path, fields)
    for i, j in ((0, 1), (1, 3), (2, 3)):
        assert found[i, j] == pytest.approx(np.corrcoef(balance(i, j), balance(j, i))[0, 1], abs=1e-12)
    assert {row["p"] for row in read_csv(path)} == {""}


def test_duplicates_and_standards_do_not_count(run, tmp_path):
    rng = np.random.default_rng(1)
    values = rng.lognormal(size=(30, 2))
    values[25:] *= [1e4, 1e-4]
    path = tmp_path / "t.csv"
    kind = ["sample"] * 25 + ["field duplicate", "blank", "standard", "split", "lab duplicate"]
    layer = samples({"Cu_ppm": values[:, 0], "Zn_ppm": values[:, 1], "kind": kind})
    run("geochemical_correlation", INPUT=layer, OUTPUT_TABLE=str(path))
    (row,) = read_csv(path)
    assert row["samples"] == "25"
    assert float(row["value"]) == pytest.approx(np.corrcoef(np.log(values[:25]).T)[0, 1], abs=1e-12)


def test_what_cannot_be_used_is_refused_or_named(run, refused, tmp_path):
    rng = np.random.default_rng(2)
    values = rng.lognormal(size=(20, 3))
    table = {"Cu_ppm": values[:, 0], "Zn_ppm": values[:, 1], "Pb_ppm": np.full(20, np.nan)}
    path, page = tmp_path / "t.csv", tmp_path / "r.html"
    run("geochemical_correlation", INPUT=samples(table), OUTPUT_TABLE=str(path), OUTPUT_HTML=str(page))
    assert len(read_csv(path)) == 1 and "Pb_ppm" in page.read_text(encoding="utf-8")
    said = refused("geochemical_correlation", INPUT=samples(table), ELEMENTS=["Cu_ppm", "Pb_ppm"])
    assert said.startswith("Pb_ppm: ") and "has a determination" in said
    zero = samples(table | {"Zn_ppm": np.where(np.arange(20) == 3, 0, values[:, 1])})
    said = refused("geochemical_correlation", INPUT=zero, ELEMENTS=["Cu_ppm", "Zn_ppm"])
    assert said.startswith("Zn_ppm: 1 determination is 0") and ": 4)" in said
    assert "2 elements can be used, 3 are needed" in refused(
        "geochemical_correlation", INPUT=samples(table), METHOD="symmetric_balances"
    )
