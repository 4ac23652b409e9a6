"""What a newcomer mistypes in the geochemical algorithms is refused, and the message shows the way out."""

import numpy as np
import pytest

from tests.qgis.sample_layers import samples_layer

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
