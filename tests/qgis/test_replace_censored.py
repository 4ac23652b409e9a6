"""silkroad:replace_censored against the R package zCompositions, and what must hold of any replacement."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingUtils

from silkroad_plugin.core.geochemistry.log_ratio_em import log_ratio_em
from silkroad_plugin.core.geochemistry.replacement import multiplicative_lognormal
from tests.geochem_reference import columns, reference
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log


def values_of(results, name):
    layer = results["OUTPUT"]
    if isinstance(layer, str):
        layer = QgsProcessingUtils.mapLayerFromString(layer, QgsProcessingContext())
    return np.array([feature[name] or np.nan for feature in layer.getFeatures()], float)


@pytest.fixture(scope="module")
def la_paloma():
    """Names, numbers or limits, what is below, and the reference."""
    known, data = reference("04_censored_compositional_zComp"), columns("zCompositions__LPdata")
    x = np.array([[float(text) for text in column] for column in data.values()]).T
    return list(data), np.where(x == 0, known["dl"], x), x == 0, known


def layer_of(names, values, below, unit="ppm"):
    fields = {}
    for place, name in enumerate(names):
        fields |= censored(f"{name}_{unit}", values[:, place].tolist(), below[:, place].tolist())
    return samples_layer(fields)


@pytest.mark.parametrize(
    ("method", "key"), [("multiplicative", "multRepl"), ("lognormal", "multLN"), ("lr_em", "lrEM")]
)
def test_the_default_is_that_of_zcompositions_and_the_other_that_of_the_papers(run, refused, la_paloma, method, key):
    names, values, below, known = la_paloma
    layer = layer_of(names, values, below)
    fields = [f"{name}_ppm" for name in names]
    given = {"INPUT": layer, "ELEMENTS": fields, "METHOD": method, "OUTPUT": "memory:"}
    log = Log()
    results = run("replace_censored", log, **given)
    # Two contents of the reference itself lie above their limit: that is told.
    told = [text for text in log.warnings if "K_ppm, row 66: 694" in text and text.startswith("2 contents were")]
    assert len(told) == (method == "lognormal")
    found = np.column_stack([values_of(results, f"{field}_rep") for field in fields])
    rows = np.array(known["rows_checked"]) - 1
    assert found[rows] == pytest.approx(np.array(known[key]), rel=1e-9)
    assert results["REPLACED"] == below.sum()
    published = run("replace_censored", VARIANT="published", **given)
    own = np.column_stack([values_of(published, f"{field}_rep") for field in fields])
    assert (own == pytest.approx(found, rel=1e-12)) == (method == "multiplicative")
    if method == "lognormal":
        assert own == pytest.approx(multiplicative_lognormal(values, below), rel=1e-12)
    if method == "lr_em":
        assert own == pytest.approx(log_ratio_em(values, below).values, rel=1e-12)


def test_what_was_found_stays_and_the_table_tells_what_was_put_in(run, la_paloma, tmp_path):
    names, values, below, _ = la_paloma
    path = tmp_path / "t.csv"
    layer = layer_of(names, values, below)
    fields = [f"{name}_ppm" for name in names]
    results = run("replace_censored", INPUT=layer, ELEMENTS=fields, OUTPUT="memory:", OUTPUT_TABLE=str(path))
    for place, row in enumerate(table(path)):
        found = values_of(results, f"{fields[place]}_rep")
        own = below[:, place]
        assert found[~own] == pytest.approx(values[~own, place], rel=1e-12)
        assert int(row["below"]) == own.sum()
        if own.any():
            assert (found[own] < values[own, place]).all()
            assert float(row["replaced_mean"]) == pytest.approx(np.exp(np.log(found[own]).mean()))
            assert float(row["limit_max"]) == values[own, place].max()


def test_units_are_brought_together_and_given_back(run, la_paloma):
    names, values, below, _ = la_paloma
    plain = layer_of(names, values, below)
    chosen = [f"{name}_ppm" for name in names]
    first = run("replace_censored", INPUT=plain, ELEMENTS=chosen, OUTPUT="memory:")
    fields = censored("Cr_ppb", (1000 * values[:, 0]).tolist(), below[:, 0].tolist())
    for place, name in enumerate(names[1:], 1):
        fields |= censored(f"{name}_ppm", values[:, place].tolist(), below[:, place].tolist())
    mixed = run("replace_censored", INPUT=samples_layer(fields), ELEMENTS=["Cr_ppb", *chosen[1:]], OUTPUT="memory:")
    assert values_of(mixed, "Cr_ppb_rep") == pytest.approx(1000 * values_of(first, "Cr_ppm_rep"), rel=1e-9)
    assert values_of(mixed, "Cu_ppm_rep") == pytest.approx(values_of(first, "Cu_ppm_rep"), rel=1e-9)


@pytest.mark.parametrize("method", ["multiplicative", "lognormal", "lr_em"])
def test_standards_and_duplicates_are_no_part_of_the_law(run, la_paloma, method):
    names, values, below, _ = la_paloma
    fields = [f"{name}_ppm" for name in names]
    given = {"ELEMENTS": fields, "METHOD": method, "WHOLE": 1e6, "OUTPUT": "memory:"}
    alone = run("replace_censored", INPUT=layer_of(names, values, below), **given)
    # A rich standard, and the first ten samples analysed again.
    more = np.vstack([np.tile(100 * values.max(0), (20, 1)), values[:10]])
    under = np.vstack([np.zeros((20, len(names)), bool), below[:10]])
    layer = {}
    for place, name in enumerate(names):
        cells = np.append(values[:, place], more[:, place]), np.append(below[:, place], under[:, place])
        layer |= censored(f"{name}_ppm", *(part.tolist() for part in cells))
    count = len(values)
    layer["standard"] = [""] * count + ["GSD-9"] * 20 + [""] * 10
    layer["duplicate_of"] = [""] * (count + 20) + [f"S{row}" for row in range(10)]
    log = Log()
    both = run("replace_censored", INPUT=samples_layer(layer), feedback=log, **given)
    for field in fields:
        found = values_of(both, f"{field}_rep")
        np.testing.assert_allclose(found[:count], values_of(alone, f"{field}_rep"), rtol=1e-12)
        assert np.isnan(found[count:]).all()
    assert both["REPLACED"] == below.sum()
    assert any("30 duplicates, standards and blanks were left out." in text for text in log.infos)


def test_rows_are_closed_to_a_sum(run, la_paloma):
    names, values, below, _ = la_paloma
    chosen = [f"{name}_ppm" for name in names]
    for method in ("multiplicative", "lognormal", "lr_em"):
        given = {"INPUT": layer_of(names, values, below), "ELEMENTS": chosen, "METHOD": method, "TOTAL": 1e6}
        results = run("replace_censored", OUTPUT="memory:", **given)
        assert sum(values_of(results, f"{name}_rep") for name in chosen) == pytest.approx(1e6)


def traces():
    """Return samples of trace elements alone in ppm: the first three have Pb below 5 and Mo below 2."""
    rng = np.random.default_rng(1)
    parts = {
        name: mean * np.exp(rng.normal(0, 0.3, 12)) for name, mean in (("As", 6), ("Pb", 12), ("Mo", 3), ("Sb", 1))
    }
    low = np.arange(12) < 3
    fields = {"As_ppm": parts["As"], "Sb_ppm": parts["Sb"]}
    fields |= censored("Pb_ppm", np.where(low, 5.0, parts["Pb"]).tolist(), low.tolist())
    return fields | censored("Mo_ppm", np.where(low, 2.0, parts["Mo"]).tolist(), low.tolist())


@pytest.mark.parametrize("method", ["multiplicative", "lognormal"])
def test_traces_alone_need_the_whole_of_a_sample(run, refused, method):
    given = {"INPUT": samples_layer(traces()), "METHOD": method, "OUTPUT": "memory:"}
    message = refused("replace_censored", **given)
    assert "Pb_ppm, row 1:" in message and "below 5, above that limit; 6 such contents" in message
    assert "1,000,000 for ppm" in message
    assert "sum to more" in refused("replace_censored", **given, WHOLE=5)
    log = Log()
    found = run("replace_censored", log, **given, WHOLE=1e6)
    lead, molybdenum = (values_of(found, f"{name}_ppm_rep")[:3] for name in ("Pb", "Mo"))
    assert (lead < 5).all() and (molybdenum < 2).all()
    if method == "multiplicative":
        assert [*lead, *molybdenum] == pytest.approx([3.25 / (1 - 4.55e-6)] * 3 + [1.3 / (1 - 4.55e-6)] * 3, rel=1e-12)
    assert any("The whole of a sample is 1,000,000 ppm" in text for text in log.infos)


def test_the_log_says_that_the_parts_were_the_whole(run, la_paloma):
    names, values, below, _ = la_paloma
    log = Log()
    given = {"INPUT": layer_of(names, values, below), "ELEMENTS": [f"{name}_ppm" for name in names]}
    run("replace_censored", log, METHOD="multiplicative", OUTPUT="memory:", **given)
    assert any("the sum of its parts found" in text and "give the whole, 1,000,000" in text for text in log.infos)


def test_incomplete_samples_stay_empty_and_refusals_name_the_field(run, refused):
    values = np.random.default_rng(1).lognormal(2, 0.5, (60, 3))
    below = values < [3.0, 0, 0]
    fields = censored("Cu_ppm", np.where(below[:, 0], 3.0, values[:, 0]).tolist(), below[:, 0].tolist())
    fields |= {"Zn_ppm": [np.nan, *values[1:, 1]], "Pb_ppm": values[:, 2]}
    log = Log()
    results = run("replace_censored", INPUT=samples_layer(fields), OUTPUT="memory:", feedback=log)
    assert np.isnan(values_of(results, "Cu_ppm_rep")[0]) and not np.isnan(values_of(results, "Cu_ppm_rep")[1:]).any()
    assert any("stay empty: 1." in text for text in log.warnings)
    zero = fields | {"Pb_ppm": [*values[:59, 2], 0.0]}
    message = refused("replace_censored", INPUT=samples_layer(zero), OUTPUT="memory:")
    assert "Pb_ppm" in message and "60)" in message
    most = censored("As_ppm", [9.0] * 60, [True] * 55 + [False] * 5) | {"Zn_ppm": values[:, 1], "Pb_ppm": values[:, 2]}
    assert "As_ppm" in refused("replace_censored", INPUT=samples_layer(most), OUTPUT="memory:")
    assert "at least 2" in refused("replace_censored", INPUT=samples_layer({"Cu_ppm": values[:, 0]}), OUTPUT="memory:")
