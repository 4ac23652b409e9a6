"""A series of map sheets: each is printed once, whatever interrupts it, and anew when it would be another."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from silkroad_plugin.core.cartography.nomenclature import Sheets
from tests.qgis.scene import Log
from tests.qgis.sheet_tools import needs_poppler, pdf_text, squeezed

EXTENT = "73,77,41,42.5 [EPSG:4326]"  # four sheets 1:500,000: K-43 and its quarters
GIVEN = {"PAPER": "A1", "LANGUAGES": ["en"], "FORMATS": ["pdf"], "DPI": 50, "EDITION": "russian"}


@pytest.fixture
def series(run, tmp_path):
    """Return ``series(feedback, **parameters) -> results`` into one folder."""

    def call(feedback=None, **more):
        return run("print_sheet_series", feedback or Log(), OUTPUT_FOLDER=str(tmp_path / "set"), **(GIVEN | more))

    return call


def states(folder):
    return {path.name: path.stat().st_mtime_ns for path in Path(folder).glob("*.pdf")}


class Stopping(Log):
    """Is cancelled once so many sheets are finished."""

    def __init__(self, after):
        super().__init__()
        self._left = after

    def pushInfo(self, text):
        super().pushInfo(text)
        if "is finished" in text:
            self._left -= 1
            if not self._left:
                self.cancel()


def test_an_interrupted_series_goes_on_where_it_stood(series, tmp_path):
    given = {"EXTENT": EXTENT, "SERIES": "500k"}
    assert Sheets("500k").count((73, 41, 77, 42.5)) == 4
    with pytest.raises(QgsProcessingException, match="1 of 4 sheets are finished"):
        series(Stopping(1), **given)
    first = states(tmp_path / "set")
    assert list(first) == ["K-43-А_belt_en.pdf"]
    assert not list((tmp_path / "set").glob(".silkroad*"))
    found = series(**given)
    assert (found["PRINTED"], found["KEPT"], found["FAILED"]) == (3, 1, 0)
    whole = states(tmp_path / "set")
    assert len(whole) == 4 and whole["K-43-А_belt_en.pdf"] == first["K-43-А_belt_en.pdf"]
    assert len(found["FILES"].split(";")) == 4
    # A file that was changed by somebody, and one that is gone, are printed again.
    (tmp_path / "set" / "K-43-Б_belt_en.pdf").write_bytes(b"another")
    (tmp_path / "set" / "K-43-В_belt_en.pdf").unlink()
    found = series(**given)
    assert (found["PRINTED"], found["KEPT"]) == (2, 2)


@needs_poppler
def test_other_settings_print_anew_and_names_stand_on_the_sheets(series, tmp_path):
    codes = "K-43-А: Балхаш | Балхаш | Balkhash\nK-43-XXI"
    found = series(CODES=codes)
    assert found["PRINTED"] == 2
    text = squeezed(pdf_text(str(tmp_path / "set" / "K-43-А_belt_en.pdf")))
    assert "K-43-А(Balkhash)" in text and "1:500,000" in text
    assert "1:200,000" in squeezed(pdf_text(str(tmp_path / "set" / "K-43-XXI_belt_en.pdf")))
    assert series(CODES=codes)["KEPT"] == 2
    assert series(CODES=codes, TITLE="Another")["PRINTED"] == 2
    assert series(CODES=codes, TITLE="Another", RESUME=False)["PRINTED"] == 2
    (tmp_path / "set" / "series.json").write_text("{", encoding="utf-8")
    assert series(CODES="K-43-XXI", TITLE="Another")["PRINTED"] == 1
    assert list(json.loads((tmp_path / "set" / "series.json").read_text("utf-8"))["sheets"]) == ["K-43-XXI"]


def test_a_sheet_that_cannot_be_printed_stops_no_other(series):
    log = Log()
    found = series(log, CODES="K-43-XXI\nK-43", PAPER="A3", SCALE=1_000_000)
    assert (found["PRINTED"], found["FAILED"]) == (1, 1) and found["FILES"].endswith("K-43-XXI_belt_en.pdf")
    with pytest.raises(QgsProcessingException, match="A3"):
        series(CODES="K-43", PAPER="A3")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "Give a belt or key area"),
        ({"EXTENT": "0,170,0,80", "SERIES": "50k"}, "more than 1"),
        ({"CODES": "K"}, "“K” is no code"),
        ({"EXTENT": "170,-170,50,60 [EPSG:4326]"}, "meridian of 180°"),
    ],
)
def test_a_series_of_nothing_or_of_too_much_is_refused(series, tmp_path, given, told):
    with pytest.raises(QgsProcessingException, match=told):
        series(**given)
    assert not (tmp_path / "set").exists()
