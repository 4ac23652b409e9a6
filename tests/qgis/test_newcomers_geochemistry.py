"""What a newcomer mistypes in the geochemical algorithms is refused, and the message shows the way out."""

import numpy as np
import pytest

from tests.qgis.sample_layers import samples_layer
from tests.qgis.scene import Log

PLACES = [(500_777 + 30_000.0 * (n % 8), 5_300_777 + 30_000.0 * (n // 8)) for n in range(64)]
CONTENTS = [round(40 + 15 * np.sin(x / 6e4) + 10 * np.cos(y / 7e4), 1) for x, y in PLACES]
ONE_FIELD = {"krige_geochemistry", "idw_geochemistry", "geochemical_variogram"}


@pytest.fixture
def survey():
    return samples_layer({"Cu_ppm": CONTENTS, "lithology": ["granite", "schist"] * 32}, PLACES)


@pytest.mark.parametrize("name", ["krige_geochemistry", "idw_geochemistry"])
@pytest.mark.parametrize("variant", [{}, {"METHOD": 1}], ids=["first", "second"])
def test_a_radius_in_kilometres_is_told(refused, survey, tmp_path, name, variant):
    output = tmp_path / "map.tif"
    given = {"INPUT": survey, "ELEMENTS": "Cu_ppm", "RADIUS": 25, "CELL_SIZE": 20_000, "OUTPUT": str(output)}
    text = refused(name, **given | variant)
    assert "radius of 25 m" in text and "lie 30,000 m apart" in text and "metres, not kilometres" in text
    assert not output.exists()


@pytest.mark.parametrize("name", ["CELL_SIZE", "RADIUS"])
@pytest.mark.parametrize("text", ["20km", "20 000", "1,5", "zwanzig"])
def test_a_text_is_not_taken_for_the_number_zero(refused, survey, name, text):
    told = refused("krige_geochemistry", INPUT=survey, ELEMENTS="Cu_ppm", OUTPUT="TEMPORARY_OUTPUT", **{name: text})
    assert f"“{text}” is no number" in told and name in told


def test_a_number_may_be_a_text(run, survey, tmp_path):
    output = str(tmp_path / "map.tif")
    run("idw_geochemistry", INPUT=survey, ELEMENTS="Cu_ppm", CELL_SIZE="2e4", RADIUS="", OUTPUT=output)
    assert (tmp_path / "map.tif").exists()


@pytest.mark.parametrize(
    "name",
    ["geochemical_thresholds", "geochemical_summary", "classify_geochemistry", "geochemical_indices",
     "geochemical_correlation", "aggregate_geochemistry", "replace_censored", "geochemical_variogram"],
)  # fmt: skip
@pytest.mark.parametrize("field", ["lithology", "Cu_ppm"])
def test_a_field_of_texts_is_refused(refused, survey, name, field):
    if field == "Cu_ppm":  # a table as it came, read by QGIS without the import
        survey = samples_layer({"Cu_ppm": ["<0.5", "12", "13", "n.d."] * 16, "Zn_ppm": CONTENTS}, PLACES)
    wanted = field if name in ONE_FIELD else [field] if field == "lithology" else [field, "Zn_ppm"]
    text = refused(name, INPUT=survey, ELEMENTS=wanted, OUTPUT="TEMPORARY_OUTPUT")
    assert text.startswith(f"{field}: ") and "no numbers" in text and "field of numbers" in text


def test_the_nearest_names_of_fields_are_told(refused):
    others = {f"column_{n}": CONTENTS for n in range(20)}
    survey = samples_layer(others | {"Cu_ppm": CONTENTS, "Au_ppb": CONTENTS, "laboratory": ["A", "B"] * 32}, PLACES)
    text = refused("geochemical_summary", INPUT=survey, ELEMENTS=["Cu_ppn"], OUTPUT="TEMPORARY_OUTPUT")
    assert "no field Cu_ppn" in text and "Cu_ppm" in text
    text = refused("zonality_series", INPUT=survey, LEVEL="levl", ELEMENTS=["cu_ppm", "au_ppb"], OUTPUT="memory:")
    assert "Cu_ppm" in text and "Au_ppb" in text
    text = refused("level_geochemistry", INPUT=survey, ELEMENTS=["Cu_ppm"], SURVEY="lab", OUTPUT="TEMPORARY_OUTPUT")
    assert "no field lab." in text


def test_the_surveys_that_there_are_are_told(refused):
    survey = samples_layer({"Cu_ppm": CONTENTS, "survey": ["Altai", "Gansu"] * 32}, PLACES)
    given = {"INPUT": survey, "ELEMENTS": ["Cu_ppm"], "FIXED": "3", "OUTPUT": "TEMPORARY_OUTPUT"}
    text = refused("level_geochemistry", **given)
    assert "“3”" in text and "Altai" in text and "Gansu" in text


@pytest.fixture
def controlled():
    """Return samples of which every eighth is a reference material, GSD-1 or GSD-2."""
    standard = [f"GSD-{n // 8 % 2 + 1}" if n % 8 == 0 else None for n in range(64)]
    fields = {"Cu_ppm": CONTENTS, "sample_id": [f"s{n}" for n in range(64)], "standard": standard}
    return samples_layer(fields, PLACES)


def _references(folder, *names):
    path = folder / "references.csv"
    path.write_text("standard,element,unit,certified\n" + "".join(f"{name},Cu,ppm,30\n" for name in names), "utf-8")
    return str(path)


def test_reference_materials_of_other_names_are_told(run, refused, controlled, tmp_path):
    page, log = tmp_path / "q.html", Log()
    given = {"INPUT": controlled, "ELEMENTS": ["Cu_ppm"], "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_HTML": str(page)}
    text = refused("geochemical_quality", REFERENCES=_references(tmp_path, "GSD1", "GSD2"), **given)
    assert all(name in text for name in ("GSD1", "GSD2", "GSD-1", "GSD-2")) and not page.exists()
    run("geochemical_quality", log, REFERENCES=_references(tmp_path, "GSD-1", "GSD2"), **given)
    for told in (" ".join(log.warnings), page.read_text("utf-8")):
        assert "not compared: GSD-2." in told and "no sample has: GSD2." in told
    other = tmp_path / "other.csv"
    other.write_text("standard,element,unit,certified\nGSD-1,Zn,ppm,30\n", "utf-8")
    assert "certifies none of Cu_ppm" in refused("geochemical_quality", REFERENCES=str(other), **given)


def test_a_missing_file_is_said_to_be_missing(refused, controlled, tmp_path):
    given = {"INPUT": controlled, "ELEMENTS": ["Cu_ppm"], "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "does not exist" in refused("geochemical_quality", REFERENCES=str(tmp_path / "no.csv"), **given)
    text = refused("import_geochemistry", INPUT=str(tmp_path / "no.csv"), OUTPUT="TEMPORARY_OUTPUT")
    assert "no.csv” does not exist. Check" in text


def _imported(call, folder, text, **more):
    path = folder / "t.csv"
    path.write_text(text, "utf-8")
    return call("import_geochemistry", INPUT=str(path), OUTPUT="TEMPORARY_OUTPUT", **more)


def test_contents_that_cannot_be_are_told(run, tmp_path):
    rows = "".join(f"{n},{60 + 10 * n},20,15,9,{120 if n < 3 else 2},{n + 1}\n" for n in range(5))
    page, log = tmp_path / "i.html", Log()
    text = "sample_id,SiO2_pct,Al2O3_pct,TFe2O3_pct,FeO_pct,Zn_pct,Cu_ppm\n" + rows
    for oxides in ("keep", "element"):
        log.warnings.clear()
        _imported(lambda name, **given: run(name, log, **given), tmp_path, text, OUTPUT_HTML=str(page), OXIDES=oxides)
        for told in (" ".join(log.warnings), page.read_text("utf-8")):
            assert "Zn_pct: more than 100 % in 3 samples." in told and "SiO2_pct: more" not in told
            # 60 + 10 n + 20 + 15 is above 105 from n = 2 on; FeO is in all iron.
            assert "In 3 samples the oxides add up to more than 105 %" in told
            assert "SiO2_pct; Al2O3_pct; TFe2O3_pct." in told
    sane = Log()
    text = "sample_id,SiO2_pct,Al2O3_pct,Cu_ppm\n1,70,15,999999\n2,75,13,4\n"
    _imported(lambda name, **given: run(name, sane, **given), tmp_path, text)
    assert "Check" not in " ".join(sane.warnings)


def test_the_example_of_a_limit_is_the_column_asked_for(refused, tmp_path):
    text = _imported(refused, tmp_path, "sample_id,Cu_ppm,Zn_ppm\n1,ND,4\n2,12,5\n")
    assert "such as: Cu_ppm; Cu; ppm; 0.3" in text


def test_sk_95_is_among_the_datums_to_choose(refused, tmp_path):
    rows = "".join(f"{n},{5_312_000 + 500 * n},{15_512_000 + 700 * n},{n + 4}\n" for n in range(6))
    text = _imported(refused, tmp_path, "sample_id,X,Y,Cu_ppm\n" + rows)
    assert "SK-95" in text and "SK-42" in text
