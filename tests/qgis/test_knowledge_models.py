"""Knowledge-driven models that are saved and applied again: the same score, on the same ground and on other."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import fingerprint, model_file, model_info
from tests.qgis.scene import NODATA, array, layer, raster

RANDOM = np.random.default_rng(51)
SHAPE = (30, 500)


def evidence(folder, seed):
    random = np.random.default_rng(seed)
    folder.mkdir(exist_ok=True)
    amount = random.random(SHAPE).astype(np.float32)
    amount[3:6, 40:90] = NODATA
    files = {
        "faults": amount,
        "arsenic": random.random(SHAPE).astype(np.float32),
        "units": random.integers(0, 2, SHAPE).astype(np.uint8),
    }
    return [raster(folder / f"{name}.tif", values, nodata=NODATA if values.dtype.kind == "f" else 255)
            for name, values in files.items()]  # fmt: skip


POINTS = [
    f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})"
    for r, c in zip([8, 20, 25, 9, 14], [3, 60, 99, 310, 444], strict=True)
]
NETWORK = "a = gamma 0.8 (faults, arsenic)|b = or (a, units)"
CASES = {
    "weights": ("index_overlay", {"WEIGHTS": "3,2,1", "SCORES": "units;0;2|units;1;7", "CONDITION": "-|>0.5;<0.1|-"}),
    "data-driven": ("index_overlay", {"METHOD": "data_driven"}),
    "TOPSIS": ("index_overlay", {"METHOD": "topsis", "WEIGHTS": "1,2,3"}),
    "Boolean": ("index_overlay", {"METHOD": "boolean_or", "CONDITION": ">0.9|>0.9|1"}),
    "network": (
        "fuzzy_network",
        {"NETWORK": NETWORK, "MISSING": "ignored"},
    ),
    "association": ("characteristic_analysis", {"CONDITION": ">0.5;<0.2|>0.4|1", "MISSING": "unknown"}),
}


@pytest.mark.parametrize("case", CASES)
def test_a_model_gives_its_own_score_again_and_scores_other_ground(run, tmp_path, case):
    name, parameters = CASES[case]
    files, model = evidence(tmp_path / "here", 1), str(tmp_path / "model.silkmodel")
    models = layer(POINTS)
    given = {"EVIDENCE": files, "MODELS": models} if name == "characteristic_analysis" else {"INPUT": files}
    if case == "data-driven":
        given["DEPOSITS"] = models
    made = run(name, OUTPUT=str(tmp_path / "made.tif"), OUTPUT_MODEL=model, **given, **parameters)
    assert made["OUTPUT_MODEL"] == model
    applied = run("apply_model", MODEL=model, EVIDENCE=files, OUTPUT=str(tmp_path / "applied.tif"))
    assert (array(applied["OUTPUT"]) == array(made["OUTPUT"])).all()
    assert len(np.unique(array(made["OUTPUT"]))) > 1
    said = model_info.parse(gdal.Open(applied["OUTPUT"]).GetMetadata())
    assert said.probability is False, "a sheet must not call the score a probability"
    assert said.method == model_info.parse(gdal.Open(made["OUTPUT"]).GetMetadata()).method or name == "fuzzy_network"
    # Other ground is scored by what was fitted here, not anew.
    other = evidence(tmp_path / "there", 2)
    there = array(run("apply_model", MODEL=model, EVIDENCE=other, OUTPUT=str(tmp_path / "there.tif"))["OUTPUT"])
    assert there.shape == SHAPE and (there != array(made["OUTPUT"])).any()
    if case in ("weights", "Boolean", "network"):
        given["INPUT"] = other
        anew = array(run(name, OUTPUT=str(tmp_path / "anew.tif"), **given, **parameters)["OUTPUT"])
        assert (there == anew).all(), "nothing was fitted, so that both are the same"


def test_what_is_saved(run, tmp_path):
    files, model = evidence(tmp_path / "here", 1), str(tmp_path / "model.silkmodel")
    run("index_overlay", INPUT=files, METHOD="data_driven", DEPOSITS=layer([*POINTS, "POINT(0 0)"]), OUTPUT_MODEL=model,
        OUTPUT=str(tmp_path / "o.tif"))  # fmt: skip
    saved = model_file.read(model)
    assert saved.algorithm == "silkroad:index_overlay"
    assert [record.name for record in saved.evidence] == ["faults", "arsenic", "units"]
    assert all(record.fingerprint == fingerprint.of_file(record.path) for record in saved.evidence)
    assert len(saved.deposits.x) == saved.metrics["deposits"] == 5
    assert saved.parameters["INPUT"] == files and "silkroad" in saved.versions
    assert set(saved.method) == {"zh", "ru", "en"}


def test_another_number_of_layers_is_refused(run, refused, tmp_path):
    files, model = evidence(tmp_path / "here", 1), str(tmp_path / "model.silkmodel")
    run("index_overlay", INPUT=files, OUTPUT_MODEL=model, OUTPUT=str(tmp_path / "o.tif"))
    said = refused("apply_model", MODEL=model, EVIDENCE=files[:2], OUTPUT=str(tmp_path / "p.tif"))
    assert "2" in said and "3" in said
