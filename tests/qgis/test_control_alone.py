"""Standards, duplicates and blanks, however a language calls them: no part of statistics, but described where asked."""

import numpy as np
import pytest

from silkroad_plugin.processing.inputs.control import control_rows
from tests.qgis.import_scene import rows_of
from tests.qgis.sample_layers import samples_layer, table

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
