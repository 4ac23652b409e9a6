"""silkroad:classify_geochemistry against counting by hand."""

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.threshold_schemes import classified, scheme_limits
from silkroad_plugin.processing.algorithms.geochemistry_statistics.classify_geochemistry import STEPS
from silkroad_plugin.processing.outputs.class_styles import by_class, colours
from tests.qgis.sample_layers import censored, samples_layer, table
from tests.qgis.scene import Log

CONTENTS = np.round(10 ** np.random.default_rng(4).normal(1.2, 0.3, 400), 3)
PLACES = [(500000 + 10 * i, 5500000) for i in range(400)]


def classes(results, field):
    """Return the values of a field of the layer that was made."""
    layer = results["OUTPUT"]
    if isinstance(layer, str):
        layer = QgsProcessingUtils.mapLayerFromString(layer, QgsProcessingContext())
    return [None if not feature[field] and feature[field] != 0 else feature[field] for feature in layer.getFeatures()]


def test_zones_of_low_density_surveys_by_default(run, tmp_path):
    limits = tmp_path / "limits.csv"
    source = samples_layer({"sample": list(map(str, range(400))), "Cu_ppm": CONTENTS}, PLACES)
    results = run("classify_geochemistry", INPUT=source, OUTPUT="memory:", OUTPUT_LIMITS=str(limits))
    ends = np.percentile(CONTENTS, [85, 92.5, 97.5])
    expected = (CONTENTS[:, None] > ends).sum(1)
    assert classes(results, "Cu_ppm_class") == expected.tolist()
    assert classes(results, "sample") == list(map(str, range(400)))
    rows = table(limits)
    assert [int(row["samples"]) for row in rows] == np.bincount(expected).tolist() == [340, 30, 20, 10]
    assert [float(row["from"]) for row in rows[1:]] == pytest.approx(ends.tolist()) and rows[3]["to"] == ""


def test_every_scheme_is_what_its_help_says():
    d, logs = Determinations.from_values(CONTENTS, "ppm"), np.log10(CONTENTS)
    kept = logs
    while len(inside := kept[abs(kept - kept.mean()) <= 3 * kept.std(ddof=1)]) < len(kept):
        kept = inside
    mean, sd = kept.mean(), kept.std(ddof=1)
    expected = {
        "multiples": 10 ** (mean + 2 * sd) * np.array([1, 2, 4]),
        "colour_zones": 10 ** (mean + np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]) * sd),
        "minimum_anomalous": 10 ** (mean + 3 * sd / np.array([3, 2, 1])),
    }
    low, high = np.log10(np.percentile(CONTENTS, [25, 75]))
    expected["boxplot"] = 10 ** np.append(
        low - np.array([3, 1.5, 0]) * (high - low), high + np.array([0, 1.5, 3]) * (high - low)
    )
    for scheme, limits in expected.items():
        assert scheme_limits(d, scheme, STEPS.get(scheme, tuple)()) == pytest.approx(limits.tolist()), scheme


def test_censored_contents_have_a_class_only_where_it_is_sure():
    d = Determinations.from_bounds([0, 0, 20, 3, np.nan, 10, 5], [5, 12, np.inf, 8, np.nan, 10, np.inf], "ppm")
    assert classified(d, [10, 20]).tolist() == [0, -1, 2, 0, -1, 0, -1]
    # Less than 10 does not exceed 10; more than 20 exceeds 20.
    assert classified(Determinations.from_bounds([0], [10], "ppm"), [10, 20]).tolist() == [0]


def test_the_log_counts_what_is_open_and_units_have_limits_of_their_own(run):
    unit = np.where(np.arange(400) % 2, "a", "b")
    contents, below = np.where(unit == "b", CONTENTS * 5, CONTENTS), CONTENTS < 8
    fields = censored("Au_ppb", np.where(below, 40.0, contents), below) | {"unit": list(map(str, unit))}
    log = Log()
    given = {"SCHEME": "limits", "LIMITS": "20 60", "OUTPUT": "memory:"}
    results = run("classify_geochemistry", INPUT=samples_layer(fields), feedback=log, **given)
    found = classes(results, "Au_ppb_class")
    assert all((value is None) == bool(under) for value, under in zip(found, below, strict=True))
    assert any(str(int(below.sum())) in text for text in log.warnings)
    fields = {"Cu_ppm": contents, "unit": list(map(str, unit))}
    results = run("classify_geochemistry", INPUT=samples_layer(fields), UNITS="unit", OUTPUT="memory:")
    found = np.array(classes(results, "Cu_ppm_class"))
    for name in ("a", "b"):
        own = unit == name
        expected = (contents[own][:, None] > np.percentile(contents[own], [85, 92.5, 97.5])).sum(1)
        assert found[own].tolist() == expected.tolist()


def test_ranks_among_the_censored_are_refused_and_others_go_on(run, refused):
    below = np.percentile(CONTENTS, 90) > CONTENTS
    gold = censored("Au_ppb", np.where(below, CONTENTS.max(), CONTENTS), below)
    assert "85 % falls among" in refused("classify_geochemistry", INPUT=samples_layer(gold), OUTPUT="memory:")
    log = Log()
    both = samples_layer(gold | {"Cu_ppm": CONTENTS})
    results = run("classify_geochemistry", INPUT=both, OUTPUT="memory:", feedback=log)
    assert max(classes(results, "Cu_ppm_class")) == 3 and any("Au_ppb" in text for text in log.warnings)
    assert "no list of numbers" in refused("classify_geochemistry", INPUT=both, OUTPUT="memory:", SCHEME="limits")


def test_limits_that_do_not_ascend_are_refused():
    with pytest.raises(SilkroadError, match="class_limits"):
        scheme_limits(Determinations.from_values([5.0] * 99 + [6.0], "ppm"), "frequency", (85, 92.5, 97.5))


def test_the_layer_is_coloured_by_class_from_pale_to_red(qgis_app):
    source = samples_layer({"Cu_ppm_class": [0, 1, 2, 3]}, PLACES[:4])
    by_class(source, "Cu_ppm_class", ["outside", "outer", "middle", "inner"], zones=True)
    shown = source.renderer().categories()
    assert [(one.value(), one.label()) for one in shown] == [(0, "outside"), (1, "outer"), (2, "middle"), (3, "inner")]
    assert shown[0].symbol().color().saturation() < 30 < shown[3].symbol().color().saturation()
    sizes = [one.symbol().size() for one in shown]
    assert sizes == sorted(sizes) and sizes[0] < sizes[-1]
    assert len(set(colours(7, zones=False))) == 7 and len(colours(9, zones=True)) == 9


def test_a_scheme_colours_the_loaded_layer(run, tmp_path):
    """Loaded into a project, the layer has the zones as its legend."""
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "classes.gpkg"), project)
    given = {"INPUT": samples_layer({"Cu_ppm": CONTENTS}, PLACES), "OUTPUT": target}
    classify = QgsApplication.processingRegistry().createAlgorithmById("silkroad:classify_geochemistry")
    results, done = classify.run(given, context, Log(), {}, False)
    assert done
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    processor = context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor()
    processor.postProcessLayer(layer, context, Log())
    zones = [one.label().partition(":")[0] for one in layer.renderer().categories()]
    assert zones == ["outside", "outer zone", "middle zone", "inner zone"]
