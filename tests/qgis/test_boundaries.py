"""Boundaries and disputed names are a choice of each edition, and drafts pass where editions for the public do not."""

import re

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from silkroad_plugin import i18n
from silkroad_plugin.catalogue import boundaries
from silkroad_plugin.catalogue.world import is_generalised
from silkroad_plugin.layouts.item_names import with_role
from tests.qgis.sheet_tools import Listener, boundary_lines, needs_poppler, pdf_text, print_map, squeezed

HERE = {"EXTENT": "84,90,46,50 [EPSG:4326]", "FORMATS": ["pdf"], "DPI": 72}
WIDE = {"AREA": "global", "PAPER": "A0", "FORMATS": ["png"], "DPI": 50}
PUBLIC = {"DRAFT": False}


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("silkroad_plugin.messages", "silkroad_plugin.layouts.checks.words"):
        monkeypatch.setattr(f"{name}.interface_language", lambda: "en")


def test_a_public_chinese_edition_without_a_number_is_refused_and_a_draft_passes(tmp_path):
    lines = {"BOUNDARIES": boundary_lines(tmp_path), "BOUNDARY_SOURCE": "标准地图服务"}
    given = {**HERE, **lines, "LANGUAGES": ["zh"]}
    with pytest.raises(QgsProcessingException, match="approval number"):
        print_map(tmp_path / "out", **given, **PUBLIC)
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []
    assert print_map(tmp_path / "out", **given)["FILES"]
    assert print_map(tmp_path / "out", **given, **PUBLIC, APPROVAL_NUMBER="GS(2026)0001")["FILES"]
    with pytest.raises(QgsProcessingException, match="approval number"):
        print_map(tmp_path / "out", **{**given, "LANGUAGES": ["en"]}, **PUBLIC, EDITION="chinese")


def test_generalised_boundaries_are_refused_to_the_public_beyond_their_scale(tmp_path):
    with pytest.raises(QgsProcessingException, match="too coarse"):
        print_map(tmp_path / "out", **HERE, **PUBLIC, LANGUAGES=["en"])
    feedback = Listener()
    assert print_map(tmp_path / "out", feedback, **HERE, LANGUAGES=["en"])["FILES"]
    assert sum("too coarse" in warning for warning in feedback.warnings) == 1


def test_at_five_million_the_world_map_will_do(tmp_path):
    """And a map of the belts, which is not mainly of China, needs no inset of the South China Sea."""
    found = print_map(tmp_path, **WIDE, **PUBLIC, LANGUAGES=["zh"], SCALE=10_000_000, APPROVAL_NUMBER="GS(2026)0001")
    assert found["SCALE_DENOMINATOR"] == 10_000_000


@needs_poppler
def test_boundaries_of_ones_own_are_drawn_with_their_source(tmp_path):
    rows = (
        ("International boundary (verify)", [(80, 49.5), (95, 48)]),
        ("Unrecognized", [(80, 47), (95, 47)]),
        ("  disputed (please verify) ", [(86, 44), (86, 52)]),
    )
    feedback = Listener()
    given = {**HERE, **PUBLIC, "LANGUAGES": ["en"], "BOUNDARIES": boundary_lines(tmp_path, *rows)}
    pdf, saved = print_map(
        tmp_path / "out", feedback, **given, BOUNDARY_FIELD="view", BOUNDARY_SOURCE="карта|карта|Survey 2026",
        SAVE_PROJECT=True,
    )["FILES"].split(";")  # fmt: skip
    text = squeezed(pdf_text(pdf))
    assert "boundaries:Survey2026" in text and "thesourcenamed" in text
    assert "QGISworldmap" not in text and "Boundariesaregeneralised" not in text and "Bordersarefrom" not in text
    project = QgsProject()
    assert project.read(saved)
    layout = project.layoutManager().printLayouts()[0]
    shown = with_role(layout, "map").layers()
    own = next(layer for layer in shown if "boundaries.geojson" in layer.source())
    rules = {rule.label() for rule in own.renderer().rootRule().children()}
    assert rules == {i18n.term("boundary_national", "en"), i18n.term("border_disputed", "en")}
    assert not any(is_generalised(layer.source()) for layer in shown)
    inset = with_role(layout, "location_map").layers()
    assert any("boundaries.geojson" in layer.source() for layer in inset), "the location map shows the same boundaries"
    assert not any("boundary_kinds" in warning for warning in feedback.warnings)


def test_each_line_is_of_one_kind_and_unknown_words_are_told(tmp_path):
    rows = [(word, [(80, 48), (90, 48)]) for word in ("国界", "未定国界", "Unrecognized", "???")]
    path = boundary_lines(tmp_path, *rows)
    layer = boundaries.own_boundaries(QgsVectorLayer(path, "", "ogr"), "view", "en")
    drawn = {}
    for rule in layer.renderer().rootRule().children():
        copy = QgsVectorLayer(path, "", "ogr")
        copy.setSubsetString("")
        for feature in layer.getFeatures(rule.filterExpression()):
            drawn.setdefault(feature["view"], []).append(rule.description())
    assert drawn == {"国界": ["boundary_national"], "未定国界": ["border_disputed"], "???": ["boundary_national"]}
    assert boundaries.unknown_kinds(layer, "view") == ["???"]


def test_bad_boundaries_are_refused_by_name(tmp_path):
    path = boundary_lines(tmp_path)
    given = {**HERE, "LANGUAGES": ["en"]}
    for more, word in (
        ({"BOUNDARIES": path}, "BOUNDARY_SOURCE"),
        ({"BOUNDARIES": path, "BOUNDARY_SOURCE": "x", "BOUNDARY_FIELD": "FCLASS_CN"}, "FCLASS_CN"),
        ({"BOUNDARIES": str(tmp_path / "none.gpkg"), "BOUNDARY_SOURCE": "x"}, "BOUNDARIES"),
    ):
        with pytest.raises(QgsProcessingException, match=re.escape(word)):
            print_map(tmp_path / "out", **given, **more)


@needs_poppler
@pytest.mark.parametrize(
    "given, shown, absent",
    [
        ({}, "Кыргызстан", "Киргизия"),
        ({"EDITION": "russian"}, "Киргизия", "Кыргызстан"),
        ({"EDITION": "russian", "NAMES": "international"}, "Кыргызстан", "Киргизия"),
        ({"NAMES": "russian"}, "Киргизия", "Кыргызстан"),
    ],
)
def test_names_of_places_follow_the_edition(tmp_path, given, shown, absent):
    where = {"EXTENT": "69,80.5,39,44 [EPSG:4326]", "PAPER": "A2", "FORMATS": ["pdf"], "LANGUAGES": ["ru"]}
    text = squeezed(pdf_text(print_map(tmp_path, **where, **given)["FILES"]))
    assert squeezed(shown) in text and squeezed(absent) not in text


def test_names_of_an_edition_are_of_places_that_there_are(qgis_app):
    from silkroad_plugin import tables

    known = {row["id"] for row in tables.controlled("places")} | {
        row["iso3"] for row in tables.controlled("world_names")
    }
    rows = tables.controlled("edition_names")
    assert [row["key"] for row in rows if row["key"] not in known] == []
    assert all(row["name"] and row["source"] and row["language"] in i18n.LANGUAGES for row in rows)
