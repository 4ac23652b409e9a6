"""The comparison with the peers is true to what is registered, here and in QGIS, and gives reasons."""

import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication

from silkroad_plugin.processing.provider import SilkroadProvider
from tests.qgis.scene import NODATA, array, raster
from tools import peers
from tools.translations import mixed_words, unsimplified

LANGUAGES = ("en", "zh", "ru")
ROWS = [row for row in peers.rows() if row["section"] != "words"]
# Prospectivity, then geochemistry as its methods follow one another from import to standards, then maps.
SECTIONS = [*(f"a{number}" for number in range(1, 7)), *(f"g{number}" for number in range(1, 12)), "c1"]
# Of a provider that needs GRASS beside QGIS.
ELSEWHERE = ("grass:",)


@pytest.fixture(scope="module")
def registered(qgis_processing):
    """The plugin's algorithms as the page takes them: identifier -> title."""
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield {algorithm.id(): algorithm.displayName() for algorithm in provider.algorithms()}
    QgsApplication.processingRegistry().removeProvider(provider)


def test_every_section_has_its_rows():
    sections = [row["section"] for row in ROWS]
    assert list(dict.fromkeys(sections)) == SECTIONS
    assert all(sections.count(name) >= 4 for name in set(sections))
    names = [row["tools"] for row in ROWS]
    assert len(names) == len(set(names))


def test_tools_of_qgis_that_are_named_exist(registered):
    known = QgsApplication.processingRegistry()
    named = {name for row in ROWS for name in row["ids"].split()}
    foreign = {name for name in named if not name.startswith((peers.OWN, peers.PART, *ELSEWHERE))}
    assert len(foreign) > 20
    assert [name for name in foreign if known.algorithmById(name) is None] == []


def test_the_status_follows_from_what_exists(registered):
    found = {row["tools"]: peers.status(row, registered) for row in ROWS}
    assert found["distance_to_anomaly, proximity_to_anomaly"] == "done"
    assert found["extract_window"] == "qgis" and found["SMOTETomek; balance_data"] == "left_out"
    assert found["MaxEnt"] == found["AdaBoost, BrownBoost"] == "left_out"
    for row in ROWS:
        own = {name for name in row["ids"].split() if name.startswith(peers.OWN)}
        if found[row["tools"]] == "done":
            assert own <= set(registered), row["tools"]
        elif found[row["tools"]] == "planned":
            assert own - set(registered) or peers.PART in row["ids"], row["tools"]
        else:
            assert not own, row["tools"]
    missing = {"section": "a1", "ids": "silkroad:align_rasters silkroad:no_such_algorithm"}
    assert peers.status(missing, registered) == "planned"
    assert peers.status(missing | {"ids": "file:no/such/file"}, registered) == "planned"
    assert peers.status(missing | {"ids": "file:tools/peers.py"}, registered) == "done"


def test_where_there_is_no_algorithm_of_ours_the_step_or_the_reason_is_given(registered):
    for row in ROWS:
        if peers.status(row, registered) in ("left_out", "qgis"):
            assert all(len(row[f"note_{code}"]) >= 5 for code in LANGUAGES), row["tools"]


def test_the_texts_keep_to_their_scripts():
    for row in peers.rows():
        for column in ("what", "note"):
            texts = {code: row[f"{column}_{code}"] for code in LANGUAGES}
            assert len({bool(text) for text in texts.values()}) == 1, row["tools"]
            if not texts["en"]:
                continue
            assert re.search("[\u3400-\u9fff]", texts["zh"]) and not unsimplified(texts["zh"]), texts["zh"]
            assert re.search("[\u0400-\u04ff]", texts["ru"]) and not mixed_words(texts["ru"]), texts["ru"]
            assert not re.search("[\u0400-\u04ff]", texts["en"] + texts["zh"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_every_algorithm(registered, language):
    text = peers.page(language, registered)
    assert [name for name in registered if f"(algorithms/{name.removeprefix(peers.OWN)}.md)" not in text] == []
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in tables} == {6}
    assert len(tables) == len(ROWS) + 2 * len(SECTIONS)


def test_clipping_at_values_by_the_formula_of_the_page(qgis_processing, tmp_path):
    import processing

    notes = " ".join(row["note_en"] for row in ROWS)
    formula = re.search(r"minimum\(maximum\([^)]*\)[^)]*\)", notes)
    source = raster(tmp_path / "v.tif", np.array([[NODATA, 1, 5, 20]], np.float32))
    given = {"INPUT_A": source, "BAND_A": 1, "FORMULA": formula[0], "OUTPUT": str(tmp_path / "c.tif")}
    path = processing.run("gdal:rastercalculator", given)["OUTPUT"]
    found = array(path)
    assert found[0, 1:].tolist() == [2, 5, 9] and found[0, 0] == gdal.Open(path).GetRasterBand(1).GetNoDataValue()
