"""import_weights, export_weights, responses_from_weights: the tables of a run give its posterior again."""

import csv
import warnings
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.scene import Log, array, raster
from tests.qgis.woe_study import Study
from tests.qgis.woe_study import run as fit

MAPS = ("OUTPUT_POSTERIOR", "OUTPUT_STD_WEIGHTS", "OUTPUT_STD_MISSING", "OUTPUT_CONFIDENCE")


@pytest.fixture
def study(tmp_path):
    return Study(tmp_path / "study")


def respond(run, folder, evidence, weights, points, **changes):
    log = Log()
    given = {"EVIDENCE": evidence, "WEIGHTS": weights, "TRAINING_POINTS": points, "UNIT_AREA": 1.0}
    given |= {name: str(folder / f"again_{name}.tif") for name in MAPS} | changes
    return run("responses_from_weights", log, **given), log


@pytest.mark.parametrize("rule", ["studentised", "none", "contrast"])
@pytest.mark.parametrize("way", ["own", "dbf", "csv"])
def test_the_posterior_of_a_run_comes_again(run, study, qgis_processing, rule, way):
    table = str(study.folder / "weights.csv")
    fitted, _ = fit(study.parameters(RULE=["studentised", "contrast", "significant", "manual", "none"].index(rule),
                                     OUTPUT_WEIGHTS=table))  # fmt: skip
    evidence = [study.path("distance"), study.path("units")]
    weights = [table]
    if way != "own":
        out = run("export_weights", INPUT=table, UNIT_AREA=1.0, FORMAT=way, OUTPUT_FOLDER=str(study.folder / "arcsdm"))
        weights = out["FILES"].split(";")
        assert len(weights) == out["TABLES"] == 2
    found, log = respond(run, study.folder, evidence, weights, fitted["DEPOSITS_USED"])
    assert log.warnings == []
    for name in MAPS:
        one, other = array(fitted[name]), array(found[name])
        assert np.array_equal(one == -9999, other == -9999), name
        # DBF keeps fifteen decimals, the maps seven digits.
        assert other == pytest.approx(one, rel=2e-6 if way == "dbf" else 1e-6), name
    assert found["PRIOR"] == pytest.approx(40 / 3600)


def test_a_text_file_has_its_whole_numbers_without_quotes(run, study, qgis_processing):
    table = str(study.folder / "weights.csv")
    fit(study.parameters(OUTPUT_WEIGHTS=table))
    out = run("export_weights", INPUT=table, FORMAT="csv", OUTPUT_FOLDER=str(study.folder / "arcsdm"))
    for path in out["FILES"].split(";"):
        assert '"' not in Path(path).read_text("utf-8")


def test_an_export_is_what_arcsdm_reads(run, study, qgis_processing):
    table = str(study.folder / "weights.csv")
    fit(study.parameters(OUTPUT_WEIGHTS=table))
    out = run("export_weights", INPUT=table, FORMAT="dbf", OUTPUT_FOLDER=str(study.folder / "arcsdm"))
    first, second = (QgsVectorLayer(path, "t", "ogr") for path in out["FILES"].split(";"))
    assert first.source().endswith("distance_CA.dbf")
    assert second.source().endswith("units_CT.dbf")
    names = "CLASS AREA_SQ_KM AREA_UNITS NO_POINTS WPLUS S_WPLUS WMINUS S_WMINUS CONTRAST S_CONTRAST STUD_CNT GEN_CLASS"
    assert first.fields().names() == [*names.split(), "WEIGHT", "W_STD"]
    rows = list(first.getFeatures())
    assert [row["CLASS"] for row in rows] == [*range(1, 11), -99]
    assert [row["AREA_SQ_KM"] for row in rows][9] == 3600  # cumulated
    with Path(table).open(encoding="utf-8") as file:
        own = [row for row in csv.DictReader(file) if row["layer"] == "distance"]
    for row, mine in zip(rows, own, strict=False):
        if mine["w_plus"]:
            assert row["WPLUS"] == pytest.approx(float(mine["w_plus"]), abs=1e-12)
        else:
            assert row["WPLUS"] == row["S_WPLUS"] == 0
    assert {(row["GEN_CLASS"], round(row["WEIGHT"], 9)) for row in rows} >= {(-99, 0.0)}


def test_the_row_of_missing_data_has_its_area_and_points(run, study, qgis_processing):
    """A layer without data in ten rows of cells, some of which hold deposits."""
    values = array(study.path("units")).copy()
    values[20:30] = 0
    holed = study.layer("holed", values, 0)
    table = str(study.folder / "weights.csv")
    given = study.parameters(OUTPUT_WEIGHTS=table)
    fitted, _ = fit(given | {"EVIDENCE": [study.path("distance"), holed]})
    out = run("export_weights", INPUT=table, UNIT_AREA=1.0, FORMAT="csv", OUTPUT_FOLDER=str(study.folder / "arcsdm"))
    missing = {}
    for path in out["FILES"].split(";"):
        with Path(path).open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert rows[-1]["CLASS"] == "-99" and float(rows[-1]["WEIGHT"]) == 0
        missing[Path(path).stem] = [float(rows[-1][name]) for name in ("AREA_SQ_KM", "AREA_UNITS", "NO_POINTS")]
        known = sum(int(row["NO_POINTS"]) for row in rows[:-1]) if path.endswith("_CT.csv") else None
        if known is not None:
            assert known + missing[Path(path).stem][2] == fitted["DEPOSITS_USED"]
    assert missing["distance_CA"] == [0, 0, 0]
    assert missing["holed_CT"][:2] == [600, 600] and missing["holed_CT"][2] > 0
    # Import keeps them.
    run("import_weights", INPUT=table, OUTPUT=str(study.folder / "again.csv"))
    again = run("export_weights", INPUT=str(study.folder / "again.csv"), UNIT_AREA=1.0, FORMAT="csv",
                OUTPUT_FOLDER=str(study.folder / "twice"))["FILES"].split(";")  # fmt: skip
    for one, other in zip(out["FILES"].split(";"), again, strict=True):
        assert Path(one).read_text("utf-8") == Path(other).read_text("utf-8")


def test_a_table_of_another_layer_is_refused(refused, study, qgis_processing):
    table = str(study.folder / "weights.csv")
    fit(study.parameters(OUTPUT_WEIGHTS=table))
    other = study.layer("gravity", array(study.path("units")))
    given = {"WEIGHTS": [table], "TRAINING_POINTS": 40, "OUTPUT_POSTERIOR": str(study.folder / "p.tif")}
    said = refused("responses_from_weights", EVIDENCE=[study.path("distance"), other], **given)
    assert "of the layer “units”, but the raster in its place is “gravity”" in said


def test_a_layer_that_is_missing_everywhere_leaves_its_deviation_without_data(run, refused, tmp_path):
    first = raster(tmp_path / "a.tif", np.array([[1, 2], [1, 2]], np.int32), nodata=-1)
    alike = (np.full((2, 2), value, np.int32) for value in (-99, 7))
    second, other = (raster(tmp_path / f"{one[0, 0]}.tif", one, nodata=-1) for one in alike)
    paths = []
    for name in ("a_CT", "b_CT"):
        path = tmp_path / f"{name}.csv"
        path.write_text("CLASS,WPLUS,S_WPLUS,GEN_CLASS,WEIGHT,W_STD\n1,1,0.5,1,1,0.5\n2,-1,0.5,2,-1,0.5\n", "utf-8")
        paths.append(str(path))
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        found, _ = respond(run, tmp_path, [first, second], paths, 1)
    assert (array(found["OUTPUT_POSTERIOR"]) > 0).all() and (array(found["OUTPUT_STD_WEIGHTS"]) > 0).all()
    given = {"EVIDENCE": [first, other], "WEIGHTS": paths, "TRAINING_POINTS": 1}
    said = refused("responses_from_weights", **given, OUTPUT_POSTERIOR=str(tmp_path / "no.tif"))
    assert "7.tif” has no cell of a class that the table “b” holds" in said
    assert (array(found["OUTPUT_STD_MISSING"]) == -9999).all() and (array(found["OUTPUT_CONFIDENCE"]) == -9999).all()


def test_import_gives_our_columns(run, study, tmp_path):
    path = tmp_path / "faults_CA.csv"
    path.write_text(
        "CLASS,AREA_SQ_KM,AREA_UNITS,NO_POINTS,WPLUS,S_WPLUS,WMINUS,S_WMINUS,CONTRAST,S_CONTRAST,STUD_CNT,GEN_CLASS,"
        "WEIGHT,W_STD,WHO\n"
        "1,10,5,4,1.5,0.5,-0.4,0.3,1.9,0.58,3.3,2,1.5,0.5,me\n"
        "2,40,20,6,0.2,0.4,-0.1,0.4,0.3,0.6,0.5,1,-0.4,0.3,me\n"
        "-99,7,3.5,0,0,0,0,0,0,0,0,-99,0,0,me\n",
        encoding="utf-8",
    )
    log = Log()
    out = run("import_weights", log, INPUT=str(path), OUTPUT=str(tmp_path / "ours.csv"))
    assert (out["CLASSES"], out["UNIT_AREA"], out["TYPES"]) == (2, 2.0, "ascending")
    assert any("WHO" in text for text in log.warnings)
    assert any("-99" in text for text in log.warnings)
    with Path(out["OUTPUT"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:14] == [
        "layer", "class", "area_km2", "deposits", "w_plus", "s_w_plus", "w_minus", "s_w_minus", "contrast",
        "s_contrast", "studentised_contrast", "generalised_class", "type", "class_limit",
    ]  # fmt: skip
    assert [row["layer"] for row in rows] == ["faults", "faults"]
    assert [float(row["weight"]) for row in rows] == [1.5, -0.4]
    # What was imported is read again as the same.
    again = run("import_weights", INPUT=out["OUTPUT"], OUTPUT=str(tmp_path / "twice.csv"))
    assert (tmp_path / "twice.csv").read_text("utf-8") == (tmp_path / "ours.csv").read_text("utf-8")
    assert again["TYPES"] == "ascending"


def test_missing_and_unknown_classes(run, tmp_path):
    """Against the definition, cell by cell: -99 and a class that the table lacks are missing in that layer."""
    values = np.array([[1, 2, -99, 7], [1, 2, 1, 2]], np.int32)
    folder = tmp_path / "in"
    folder.mkdir()
    first = raster(folder / "a.tif", values, nodata=-1)
    second = raster(folder / "b.tif", np.array([[1, 1, 2, 2], [2, 2, -1, -1]], np.int16), nodata=-1)
    rows = "CLASS,WPLUS,S_WPLUS,GEN_CLASS,WEIGHT,W_STD\n1,{a},{s},1,{a},{s}\n2,{b},{s},2,{b},{s}\n"
    paths = []
    for name, a, b in (("a_CT", 1.2, -0.7), ("b_CT", 0.3, -0.2)):
        path = folder / f"{name}.csv"
        path.write_text(rows.format(a=a, b=b, s=0.5), encoding="utf-8")
        paths.append(str(path))
    found, log = respond(run, tmp_path, [first, second], paths, 2)
    prior = np.log((2 / 8) / (1 - 2 / 8))
    w1 = np.array([[1.2, -0.7, 0, 0], [1.2, -0.7, 1.2, -0.7]])
    w2 = np.array([[0.3, 0.3, -0.2, -0.2], [-0.2, -0.2, 0, 0]])
    p = 1 / (1 + np.exp(-(prior + w1 + w2)))
    assert array(found["OUTPUT_POSTERIOR"]) == pytest.approx(p, rel=1e-6)
    known = (w1 != 0).astype(float) + (w2 != 0)
    assert array(found["OUTPUT_STD_WEIGHTS"]) == pytest.approx(p * np.sqrt(1 / 2 + known * 0.25), rel=1e-6)
    odds = prior + w2[0, 2]
    spread = 0.5 * (1 / (1 + np.exp(-odds - 1.2)) - p[0, 2]) ** 2 + 0.5 * (1 / (1 + np.exp(-odds + 0.7)) - p[0, 2]) ** 2
    assert array(found["OUTPUT_STD_MISSING"])[0, 2] == pytest.approx(np.sqrt(spread), rel=1e-6)
    assert any("12.50 %" in text.replace("\u00a0", " ") for text in log.warnings)


def test_refusals(refused, study, tmp_path):
    path = tmp_path / "no.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    assert "no weights table" in refused("import_weights", INPUT=str(path), OUTPUT=str(tmp_path / "x.csv"))
    good = tmp_path / "w_CA.csv"
    good.write_text("CLASS,WPLUS\n1,0.5\n2,-0.5\n", encoding="utf-8")
    evidence = [study.path("distance"), study.path("units")]
    given = {"EVIDENCE": evidence, "TRAINING_POINTS": 5, "OUTPUT_POSTERIOR": str(tmp_path / "p.tif")}
    assert "1 layer in the weights tables, but 2 rasters" in refused(
        "responses_from_weights", WEIGHTS=[str(good)], **given
    )
    assert "no areas" in refused("export_weights", INPUT=str(good), OUTPUT_FOLDER=str(tmp_path / "out"))
