"""silkroad:log_ratio_transform against the R packages compositions and robCompositions, and there and back."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingUtils

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.compositions import distance
from silkroad_plugin.core.geochemistry.partition import parse_partition
from tests.geochem_reference import columns, reference
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log

PARTS = ["Cu_pct", "Pb_pct", "Zn_pct", "As_pct", "Ni_pct"]
# The basis of the R package compositions: each part above those before it.
BASIS = "- + 0 0 0; - - + 0 0; - - - + 0; - - - - +"


def opened(results):
    layer = results["OUTPUT"]
    if isinstance(layer, str):
        layer = QgsProcessingUtils.mapLayerFromString(layer, QgsProcessingContext())
    return layer


def values_of(results, names):
    rows = [[feature[name] for name in names] for feature in opened(results).getFeatures()]
    return np.array([[np.nan if not isinstance(v, float | int) else v for v in row] for row in rows], float)


@pytest.fixture(scope="module")
def hongite():
    """The 25 hongites in parts called like elements, and what R made of them."""
    data = columns("compositions__Hongite")
    contents = np.array([[float(text) for text in column] for column in data.values()]).T
    return contents, reference("01_coda_hongite")


@pytest.fixture
def source(hongite):
    return samples_layer(dict(zip(PARTS, hongite[0].T.tolist(), strict=True)))


@pytest.mark.parametrize(
    ("transform", "key", "fields", "more"),
    [
        ("clr", "clr", [f"{part}_clr" for part in PARTS], {}),
        ("alr", "alr_last", [f"{part}_alr" for part in PARTS[:4]], {}),
        ("ilr", "ilr_compositions", [f"ilr_{k}" for k in range(1, 5)], {"PARTITION": BASIS}),
        ("pivot", "pivot", [f"{part}_pivot" for part in PARTS[:4]], {}),
    ],
)
def test_coordinates_are_those_of_r_and_lead_back(run, source, hongite, transform, key, fields, more):
    contents, known = hongite
    given = {"TRANSFORM": transform, "OUTPUT": "memory:", **more}
    results = run("log_ratio_transform", INPUT=source, **given)
    assert values_of(results, fields) == pytest.approx(np.array(known[key]), abs=1e-12)
    back = {"INVERSE": True, "COORDINATES": fields, "TOTAL": 100, "PARTS": " ".join(PARTS)}
    again = run("log_ratio_transform", INPUT=opened(results), **given, **back)
    closed = 100 * contents / contents.sum(1, keepdims=True)
    assert values_of(again, [f"{part}_back" for part in PARTS]) == pytest.approx(closed, rel=1e-12)
    assert values_of(again, PARTS) == pytest.approx(contents)  # what was there stays


def test_closure_sums_to_what_is_asked(run, source, hongite):
    _, known = hongite
    given = {"INPUT": source, "TRANSFORM": "closure", "OUTPUT": "memory:"}
    found = values_of(run("log_ratio_transform", TOTAL=1, **given), [f"{part}_closed" for part in PARTS])
    assert found[0] == pytest.approx(known["closure_row1"], abs=1e-12) and found.sum(1) == pytest.approx(1)


def test_balances_by_name_keep_aitchisons_distance(run, source, hongite):
    contents, _ = hongite
    partition = "Cu Pb / Zn As Ni\nCu_pct / pb\nZn As / Ni; Zn / As"
    given = {"INPUT": source, "TRANSFORM": "ilr", "PARTITION": partition, "OUTPUT": "memory:"}
    found = values_of(run("log_ratio_transform", **given), [f"ilr_{k}" for k in range(1, 5)])
    expected = distance(contents[:-1], contents[1:])
    assert np.linalg.norm(np.diff(found, axis=0), axis=1) == pytest.approx(expected, rel=1e-12)
    assert found[:, 1] == pytest.approx(np.sqrt(0.5) * np.log(contents[:, 0] / contents[:, 1]))


def test_the_denominator_may_be_any_part(run, source, hongite):
    contents, _ = hongite
    given = {"INPUT": source, "TRANSFORM": "alr", "DENOMINATOR": "Zn", "OUTPUT": "memory:"}
    results = run("log_ratio_transform", **given)
    fields = [f"{part}_alr" for part in PARTS if part != "Zn_pct"]
    assert values_of(results, fields)[:, 0] == pytest.approx(np.log(contents[:, 0] / contents[:, 2]))
    assert opened(results).fields().indexOf("Zn_pct_alr") == -1


def test_variation_and_its_total(run, source, hongite, tmp_path):
    contents, _ = hongite
    path = tmp_path / "v.csv"
    results = run("log_ratio_transform", INPUT=source, OUTPUT="memory:", OUTPUT_VARIATION=str(path))
    logs = np.log(contents)
    expected = (logs[:, :, None] - logs[:, None, :]).var(0, ddof=1)
    assert [float(row["variation"]) for row in table(path)] == pytest.approx(expected.ravel().tolist(), abs=1e-12)
    assert results["TOTAL_VARIANCE"] == pytest.approx(expected.sum() / 10)


def test_standards_have_coordinates_but_no_part_in_the_variation(run, hongite):
    contents, _ = hongite
    rich = np.vstack([contents, np.geomspace(1, 50, len(PARTS))])
    fields = dict(zip(PARTS, rich.T.tolist(), strict=True)) | {"standard": [""] * len(contents) + ["GSD-9"]}
    results = run("log_ratio_transform", INPUT=samples_layer(fields), OUTPUT="memory:")
    logs = np.log(contents)
    expected = (logs[:, :, None] - logs[:, None, :]).var(0, ddof=1)
    assert results["TOTAL_VARIANCE"] == pytest.approx(expected.sum() / 10)
    assert np.isfinite(values_of(results, [f"{part}_clr" for part in PARTS])[-1]).all()


def test_units_do_not_matter_and_the_censored_have_no_coordinates(run):
    contents = np.random.default_rng(1).lognormal(2, 0.5, (30, 3))
    fields = {"Zn_ppm": contents[:, 1], "Fe_pct": contents[:, 2] / 1e4}
    below = contents[:, 0] < 5
    log = Log()
    layer = samples_layer(censored("Cu_ppm", contents[:, 0].tolist(), below.tolist()) | fields)
    found = values_of(run("log_ratio_transform", INPUT=layer, OUTPUT="memory:", feedback=log), ["Cu_ppm_clr"])[:, 0]
    expected = np.log(contents[:, 0]) - np.log(contents).mean(1)
    assert found[~below] == pytest.approx(expected[~below]) and np.isnan(found[below]).all() and below.any()
    assert any(f"coordinates: {below.sum()}. Replace" in text for text in log.warnings)


def test_what_cannot_be_is_refused_with_the_name_of_the_part(source, refused):
    given = {"INPUT": source, "OUTPUT": "memory:"}
    assert "needs a partition" in refused("log_ratio_transform", TRANSFORM="ilr", **given)
    assert "D − 1 rows" in refused("log_ratio_transform", TRANSFORM="ilr", PARTITION="Cu / Pb", **given)
    assert "called “Mo”" in refused("log_ratio_transform", TRANSFORM="alr", DENOMINATOR="Mo", **given)
    assert "fields of coordinates" in refused("log_ratio_transform", INVERSE=True, **given)
    few = {"INVERSE": True, "COORDINATES": ["Cu_pct", "Pb_pct"], "TRANSFORM": "ilr", "PARTS": "Cu Pb"}
    assert "2 names are given for 3 parts" in refused("log_ratio_transform", PARTITION=BASIS, **few, **given)
    zero = samples_layer({"Cu_ppm": [1.0, 2, 3], "Pb_ppm": [1.0, 0, 2]})
    message = refused("log_ratio_transform", INPUT=zero, OUTPUT="memory:")
    assert "Pb_ppm" in message and "2" in message


@pytest.mark.parametrize("text", ["Cu Pb", "/ Cu", "+ - 0", "Cu / Pb / Zn", "+ x / 0"])
def test_texts_that_are_no_balance_are_refused(text):
    with pytest.raises(SilkroadError, match=r"partition_(text|name)"):
        parse_partition(text, [("Cu",), ("Pb",), ("Zn",), ("As",)])
