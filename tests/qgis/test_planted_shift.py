"""The shift that was planted between the laboratories of the synthetic survey is found, taken off, and nothing else."""

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from tests.qgis.geochemical_scene import read_csv

TOOLS = Path(__file__).resolve().parents[2] / "tools" / "data"
WORLD = Path("/usr/share/qgis/resources/data/world_map.gpkg")
PLANE = "+proj=aea +lat_1=47 +lat_2=51.5 +lat_0=49 +lon_0=86 +datum=WGS84 +units=m +no_defs"
SECOND = "Laboratory 2"


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """Return the table of the synthetic survey and its truth."""
    if not WORLD.exists():
        pytest.skip("this QGIS has no world map")
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("survey", TOOLS / "survey.py")
        sys.modules["survey"] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        folder = tmp_path_factory.mktemp("survey")
        truth = module.make(folder)
        return folder / "synthetic_survey_en.csv", truth
    finally:
        sys.path.remove(str(TOOLS))
        sys.modules.pop("survey", None)


def imported(run, survey):
    """Return the samples of the survey, brought in by the first test that wants them."""
    path = survey[0].with_name("samples.gpkg")
    if not path.exists():
        crs = QgsCoordinateReferenceSystem.fromProj(PLANE)
        run("import_geochemistry", INPUT=str(survey[0]), TARGET_CRS=crs, OUTPUT=str(path))
    return str(path)


def level(run, source, folder, name, **more):
    results = run(
        "level_geochemistry",
        INPUT=source,
        SURVEY="laboratory",
        LITHOLOGY="lithology",
        OUTPUT=str(folder / f"{name}.gpkg"),
        OUTPUT_COEFFICIENTS=str(folder / f"{name}.csv"),
        OUTPUT_STEPS=str(folder / f"{name}_steps.csv"),
        **more,
    )
    told = {row["field"]: row for row in read_csv(results["OUTPUT_COEFFICIENTS"]) if row["survey"] == SECOND}
    return results, told


def test_each_planted_shift_is_recovered_within_five_percent_and_the_rest_is_left(run, survey, tmp_path):
    truth, source = survey[1], imported(run, survey)
    results, told = level(run, source, tmp_path, "levelled")
    shifts = truth["shift_of_laboratory_2"]
    shifted = {name for name, shift in shifts.items() if shift != 1}
    assert len(shifted) == 9
    for name, shift in shifts.items():
        found = told[f"{name}_{truth['units'][name]}"]
        if name in shifted:
            assert 1 / float(found["factor"]) == pytest.approx(shift, rel=0.05), name
            assert "materials" in found["reason"]
        else:
            assert float(found["factor"]) == 1, name
    assert results["LEVELLED"] == len(shifted)
    steps = {row["field"]: row for row in read_csv(results["OUTPUT_STEPS"])}
    # Both witnesses stand in the table: the border agrees as far as its interval reaches
    for name in shifted:
        row = steps[f"{name}_{truth['units'][name]}"]
        assert float(row["shared_step"]) * float(row["step"]) > 0 and int(row["shared"]) >= 25


@pytest.mark.parametrize("method, tolerance", [("auto", 1e-12), ("boundary", 1e-12), ("quantile", 1e-9)])
def test_levelling_twice_is_levelling_once(run, survey, tmp_path, method, tolerance):
    source = imported(run, survey)
    fields = ["Cu_ppm", "Hg_ppb", "Zn_ppm", "Ni_ppm"]
    once, _ = level(run, source, tmp_path, "once", ELEMENTS=fields, METHOD=method)
    levelled = [f"{field}_lev" for field in fields]
    twice, told = level(run, once["OUTPUT"], tmp_path, "twice", ELEMENTS=levelled, METHOD=method)
    layer = QgsVectorLayer(twice["OUTPUT"], "twice", "ogr")
    for field in levelled:
        rows = [(feature[field], feature[f"{field}_lev"]) for feature in layer.getFeatures()]
        known = np.array([row for row in rows if all(isinstance(value, float) for value in row)])
        assert len(known) > 4000
        assert np.abs(np.log10(known[:, 1] / known[:, 0])).max() <= tolerance
    assert {abs(float(row["intercept"])) <= tolerance for row in told.values()} == {True}


def test_without_the_shared_standards_the_border_speaks_alone(run, survey, tmp_path):
    """Only shifts that show on a map are then levelled, less closely, and none is invented."""
    import processing

    source = imported(run, survey)
    steps = {"INPUT": source, "EXPRESSION": "\"kind\" = 'sample'", "OUTPUT": str(tmp_path / "alone.gpkg")}
    alone = processing.run("native:extractbyexpression", steps)["OUTPUT"]
    truth = survey[1]
    _, told = level(run, alone, tmp_path, "border")
    found = {field.split("_")[0]: 1 / float(row["factor"]) for field, row in told.items()}
    changed = {name for name, factor in found.items() if factor != 1}
    large = {name for name, shift in truth["shift_of_laboratory_2"].items() if abs(np.log10(shift)) > 0.11}
    assert large == {"Cr", "Hg"} and "Cr" in changed
    away = []
    for row in told.values():
        name = row["field"].split("_")[0]
        assert row["why"] == "levelled" if name in changed else row["why"] in ("too_small", "not_significant")
        assert 0.1 < float(row["detectable"]) < 0.15  # silica varies least
        away.append((float(row["estimate"]) + np.log10(truth["shift_of_laboratory_2"][name])) / float(row["error"]))
    # What was found, levelled or not, lies about what was planted as its errors say
    assert np.std(away) < 1.4 and np.abs(away).max() < 3.5
    for name in changed:
        assert found[name] == pytest.approx(truth["shift_of_laboratory_2"][name], rel=0.15), name
    assert not {name for name in changed if truth["shift_of_laboratory_2"][name] == 1}


def test_bands_of_several_widths_are_compared(run, survey, tmp_path):
    source = imported(run, survey)
    page, table = tmp_path / "report.html", tmp_path / "compared.csv"
    given = {"ELEMENTS": ["Cr_ppm"], "WIDTHS": "1000; 25000; 50000", "OUTPUT_WIDTHS": str(table)}
    level(run, source, tmp_path, "widths", OUTPUT_HTML=str(page), **given)
    thin, middle, wide = read_csv(table)
    assert [float(row["width"]) for row in (thin, middle, wide)] == [1000, 25_000, 50_000]
    assert thin["r_squared"] == "" and int(thin["pairs"]) < int(middle["pairs"]) < int(wide["pairs"])
    assert float(middle["r_squared"]) > 0.9 and float(middle["step"]) == pytest.approx(np.log10(0.75), abs=0.04)
    assert "Bands of several widths" in page.read_text("utf-8")


def test_the_truth_is_told_beside_the_shipped_tables():
    path = TOOLS.parents[1] / "resources" / "data" / "synthetic_survey" / "synthetic_truth.json"
    if not path.exists():
        pytest.skip("the synthetic survey is not built")
    assert json.loads(path.read_text("utf-8"))["synthetic"] is True
