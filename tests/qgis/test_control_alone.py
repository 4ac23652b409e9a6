"""Standards, duplicates and blanks, however a language calls them: no part of statistics, but described where asked."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

from silkroad_plugin.processing.algorithms.maps.geochemical_parameters import Geochemical
from silkroad_plugin.processing.inputs.control import control_rows
from tests.qgis.import_scene import rows_of
from tests.qgis.sample_layers import samples_layer, table
from tests.qgis.scene import Log

CONTENTS = np.r_[10 ** np.random.default_rng(8).normal(1.3, 0.2, 60), [0.01, 5000.0, 4000.0]]
KINDS = {
    "en": ["sample"] * 60 + ["blank", "CRM", "field duplicate"],
    "zh": ["样品"] * 60 + ["空白样", "标样", "重复样"],
    "ru": ["рядовая проба"] * 60 + ["холостая проба", "ГСО", "дубликат"],
}


@pytest.mark.parametrize("language", KINDS)
def test_statistics_and_backgrounds_are_of_samples_alone(run, tmp_path, language):
    found = control_rows({"kind": np.array(KINDS[language], object)}, 63)
    assert found.tolist() == [False] * 60 + [True] * 3
    layer = samples_layer({"Cu_ppm": CONTENTS, "kind": KINDS[language]})
    run("geochemical_thresholds", INPUT=layer, RULES=["mean_sd"], OUTPUT=str(tmp_path / "thresholds.csv"))
    logs = np.log10(CONTENTS[:60])
    (row,) = table(tmp_path / "thresholds.csv")
    assert float(row["threshold"]) == pytest.approx(10 ** (logs.mean() + 2 * logs.std(ddof=1)))
    run("classify_geochemistry", INPUT=layer, OUTPUT="memory:", OUTPUT_LIMITS=str(tmp_path / "limits.csv"))
    ends = [float(row["from"]) for row in table(tmp_path / "limits.csv") if row["from"]]
    assert ends == pytest.approx(np.percentile(CONTENTS[:60], [85, 92.5, 97.5]).tolist())
    run("geochemical_indices", INPUT=layer, OUTPUT=str(tmp_path / "indices.gpkg"), OUTPUT_TABLE="memory:")
    rows, _ = rows_of(str(tmp_path / "indices.gpkg"))
    assert rows[0]["Cu_ppm_kc"] == pytest.approx(CONTENTS[0] / np.median(CONTENTS[:60]))


def test_standards_alone_and_groups_of_standards_are_described(run, tmp_path):
    path = tmp_path / "summary.csv"
    layer = samples_layer({"Cu_ppm": CONTENTS[:20], "kind": ["标样"] * 20})
    run("geochemical_summary", INPUT=layer, OUTPUT=str(path), OUTPUT_CLASSES="memory:")
    assert int(table(path)[0]["n"]) == 20
    layer = samples_layer({"Cu_ppm": CONTENTS[:30], "standard": [""] * 10 + ["GSD-9"] * 20})
    run("geochemical_summary", INPUT=layer, GROUP="standard", OUTPUT=str(path), OUTPUT_CLASSES="memory:")
    assert {row["group"]: int(row["n"]) for row in table(path)} == {"": 30, "GSD-9": 20}


ALONE = {
    "aggregate_geochemistry": {"SIDE": 5},
    "classify_geochemistry": {"SCHEME": "frequency"},
    "geochemical_indices": {},
    "geochemical_summary": {},
    "geochemical_thresholds": {"RULES": ["median_mad"]},
    "profile_productivity": {"PROFILE": "line", "BACKGROUND": "Cu=15; Zn=40"},
    "sampling_density": {"SIDE": 5},
    "survey_shift_tests": {"SURVEY": "country", "BAND": 5000},
    "weighted_sums": {},
}


@pytest.mark.parametrize("algorithm", ALONE)
def test_a_layer_of_standards_alone_is_taken_as_it_is(run, tmp_path, algorithm):
    """Who filters a layer so asks for them: each algorithm finds what it finds where nothing tells that they are."""
    random = np.random.default_rng(3)
    fields = {
        "Cu_ppm": 10 ** random.normal(1.3, 0.2, 80),
        "Zn_ppm": 10 ** random.normal(1.7, 0.2, 80),
        "line": ["1"] * 40 + ["2"] * 40,
        "country": ["KZ", "CN"] * 40,
    }
    places = [(500_000 + 100 * row, 5_500_000 + 80 * row) for row in range(80)]
    found = []
    for name, more in (("standards", {"kind": ["标样"] * 80}), ("samples", {})):
        path = tmp_path / f"{name}.gpkg"
        run(algorithm, INPUT=samples_layer(fields | more, places), OUTPUT=str(path), **ALONE[algorithm])
        rows = [feature.attributeMap() for feature in QgsVectorLayer(str(path), name, "ogr").getFeatures()]
        found.append([{key: value for key, value in row.items() if key != "kind"} for row in rows])
    assert found[0] and found[0] == found[1]


def test_the_figures_of_a_map_of_standards_alone_are_theirs(qgis_new_project):
    layer = samples_layer({"Cu_ppm": CONTENTS[:20], "kind": ["标样"] * 20})
    given = Geochemical.__new__(Geochemical)
    given.samples, given.field, given.feedback = layer, "Cu_ppm", Log()
    given.algorithm, given.parameters, given.context = MapOfLayer(layer), {}, QgsProcessingContext()
    np.testing.assert_array_equal(given._determinations().value, CONTENTS[:20])


class MapOfLayer:
    """An algorithm whose samples are those of a layer."""

    def __init__(self, layer):
        self.layer = layer

    def parameterAsSource(self, parameters, name, context):
        assert name == "SAMPLES"
        return QgsProcessingFeatureSource(self.layer, context)

    def label(self, name):
        return name
