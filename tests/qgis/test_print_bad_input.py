"""Bad input to a printed map: a clear refusal that says what to do, never a wrong map, and no file left behind."""

import pytest
from qgis.core import QgsProcessingException

from silkroad_plugin.layouts.checks import letters
from tests.qgis.sheet_tools import Listener, boundary_lines, print_map

FAST = {"LANGUAGES": ["en"], "FORMATS": ["png"], "DPI": 50}


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("silkroad_plugin.messages", "silkroad_plugin.layouts.checks.words"):
        monkeypatch.setattr(f"{name}.interface_language", lambda: "en")


@pytest.mark.parametrize(
    "given, told",
    [
        ({"EXTENT": "170,-170,60,70 [EPSG:4326]"}, "180°"),
        ({"EXTENT": "170,190,60,70 [EPSG:4326]"}, "crosses the meridian of 180°"),
        ({"EXTENT": "400,410,40,45 [EPSG:4326]"}, "400° to 410° lies beyond the degrees of longitude"),
        ({"EXTENT": "190,200,60,70 [EPSG:4326]"}, r"from −180 \(west\) to 180 \(east\)"),
        ({"AREA": "altai", "DATE": "not a date"}, "“not a date” is no date. Write a day"),
        ({"AREA": "altai", "SECONDARY": ["en", "zh"]}, "English is already the main language"),
        ({"AREA": "altai", "PAPER": "fitting"}, "depends on the scale. Give it in “Scale 1:"),
        ({"AREA": "altai", "PAPER": "fitting", "SCALE": 500_000}, "2 × 2 sheets of 2A0"),
        ({"EXTENT": "60,100,60,90 [EPSG:4326]"}, "reaches a pole"),
        ({"EXTENT": "60,100,60,95 [EPSG:4326]"}, "leaves the globe"),
        ({"EXTENT": "-179.9,179.9,60,66 [EPSG:4326]"}, "wider than 180°"),
        ({"AREA": "altai", "CRS": "EPSG:32601"}, "no place for a part of the extent"),
        ({"AREA": "altai", "CRS": "EPSG:2193"}, "does not suit this place"),
        ({"EXTENT": "300000,700000,7500000,7700000 [EPSG:32601]"}, "crosses the meridian of 180°"),
        ({"EXTENT": "-20,-16,-30,-28 [EPSG:4326]"}, "shows nothing"),
        # All longitudes lie about a sheet near the pole, and a country whose name stands elsewhere about a small one.
        ({"SHEET": "V-1", "PAPER": "A0"}, "shows nothing"),
        ({"SHEET": "K43H001001", "PAPER": "A1"}, "shows nothing"),
        # 300 characters find room in smaller letters (test_sheet_furniture.py), some thousands do not.
        ({"AREA": "altai", "TITLE": "Geology " * 370 + "Geol"}, "Shorten the text"),
        ({"AREA": "altai", "OUTPUT_FOLDER": "/proc/silkroad"}, "/proc/silkroad"),
        ({"AREA": "altai", "SECTION": "no such section.svg"}, r"SECTION\): “no such section.svg”"),
    ],
)
def test_what_would_make_a_wrong_map_is_refused(tmp_path, given, told):
    with pytest.raises(QgsProcessingException, match=told):
        print_map(tmp_path, **FAST, **given)
    assert list(tmp_path.iterdir()) == []


def test_without_a_chinese_font_no_chinese_map_is_printed(tmp_path, monkeypatch):
    """As where no font has a single ideograph; Russian maps are printed all the same."""
    whole = letters.face_of
    monkeypatch.setattr(letters, "face_of", lambda one, font: "" if letters.is_ideograph(one) else whole(one, font))
    with pytest.raises(QgsProcessingException, match="fonts-noto-cjk") as refusal:
        print_map(tmp_path, **{**FAST, "LANGUAGES": ["zh"]}, AREA="altai")
    assert str(refusal.value).count("fonts-noto-cjk") == 1, "the remedy is said once, not of each text"
    assert print_map(tmp_path, **{**FAST, "LANGUAGES": ["ru"]}, AREA="altai")["FILES"]


def test_japanese_shapes_are_told(tmp_path, monkeypatch):
    whole = letters.face_of
    face = "Noto Sans CJK JP"
    monkeypatch.setattr(letters, "face_of", lambda one, font: face if letters.is_ideograph(one) else whole(one, font))
    feedback = Listener()
    print_map(tmp_path, feedback, **{**FAST, "LANGUAGES": ["zh"]}, AREA="altai")
    assert any(face in warning for warning in feedback.warnings)


def test_a_source_that_goes_while_the_map_is_made_is_refused(tmp_path, monkeypatch):
    from pathlib import Path

    from silkroad_plugin.catalogue import boundaries

    path, made = boundary_lines(tmp_path), boundaries.own_boundaries

    def gone(source, field, language):
        layer = made(source, field, language)
        Path(path).unlink()
        return layer

    monkeypatch.setattr(boundaries, "own_boundaries", gone)
    with pytest.raises(QgsProcessingException, match=r"boundaries\.geojson"):
        print_map(tmp_path / "out", **FAST, AREA="altai", BOUNDARIES=path, BOUNDARY_SOURCE="Survey")
