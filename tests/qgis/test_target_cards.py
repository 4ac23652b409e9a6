"""silkroad:target_cards: a page for each target, its text in each language, nothing clipped or on top of another."""

import re
import shutil
import subprocess

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from silkroad_plugin.catalogue.crs import crs_of, transformation
from silkroad_plugin.layouts import target_card
from silkroad_plugin.layouts.target_card import Card, facts, plan, scale_of
from silkroad_plugin.layouts.text import line_height, width
from tests.qgis.scene import NODATA, Log, layer, named_layer, raster

LANGUAGES = ("zh", "ru", "en")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A score about Ridder in the Altai, and an evidence raster with titles in three languages."""
    folder = tmp_path_factory.mktemp("cards")
    rng = np.random.default_rng(1)
    score = (0.2 * rng.random((80, 80))).astype(np.float32)
    score[10:16, 10:20] = 0.9
    score[50:70, 50:62] = 0.6
    score[:, 78:] = NODATA
    titles = {"SILKROAD_TITLE_EN": "Rock units", "SILKROAD_TITLE_ZH": "岩石单元", "SILKROAD_TITLE_RU": "Породы"}
    titles |= {"SILKROAD_TYPE": "descending", "SILKROAD_SYNTHETIC": "YES"}
    where = {"epsg": 32644, "west": 600_000.0, "north": 5_640_000.0, "cell": 2000.0}
    rocks = np.tile(np.arange(80, dtype=np.float32), (80, 1))
    return {
        "folder": folder,
        "SCORE": raster(folder / "score.tif", score, **where),
        "EVIDENCE": [raster(folder / "rocks.tif", rocks, metadata=titles, **where)],
        "DEPOSITS": layer(["POINT(632000 5612000)"], epsg=32644, values=["Ridder"]),
    }


@pytest.fixture
def targets(run, scene):
    path = scene["folder"] / "targets.gpkg"
    if not path.exists():
        given = {"INPUT": scene["SCORE"], "EVIDENCE": scene["EVIDENCE"], "DEPOSITS": scene["DEPOSITS"]}
        run("delineate_targets", METHOD="value", VALUE=0.5, OUTPUT=str(path), **given)
    return str(path)


def cards(run, scene, targets, language, **changes):
    path = scene["folder"] / f"{language}.pdf"
    given = {"INPUT": targets, "SCORE": scene["SCORE"], "EVIDENCE": scene["EVIDENCE"], "LANGUAGE": language}
    given |= {"DPI": 72, "OUTPUT": str(path)} | changes
    return run("target_cards", **given), path


def text_of(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


@needs_poppler
@pytest.mark.parametrize(
    ("language", "words", "script"),
    [
        ("zh", ["A级靶区", "岩石单元", "预测资源量334-1", "哈萨克斯坦", "草图", "合成数据"], None),
        ("ru", ["Участок 1 из 2", "Породы", "Прогнозные ресурсы P1", "Казахстан", "СИНТЕТИЧЕСКИЕ"], "[\u4e00-\u9fff]"),
        ("en", ["Target 2 of 2", "Rock units", "334-1", "Kazakhstan", "SYNTHETIC"], "[\u4e00-\u9fff\u0400-\u04ff]"),
    ],
)
def test_pages_and_words(run, scene, targets, language, words, script):
    results, path = cards(run, scene, targets, language)
    assert results["PAGES"] == 2
    text = text_of(path)
    assert text.count("\f") == 2
    for word in words:
        assert word in text, word
    if script:
        assert re.findall(script, text) == []
    if language == "zh":
        # Latin words are symbols, units, standards and authorities of coordinates, and names of no translation.
        latin = set(re.findall(r"[A-Za-z]{4,}", text)) - {"score"}
        assert latin <= {"Ridder", "SYNTHETIC", "targets"}, latin


def drawn(language, scene, card):
    """Return the layout of a card, kept alive with its project."""
    from silkroad_plugin.layouts import prospectivity
    from silkroad_plugin.layouts.target_book import book_content

    outlines = QgsVectorLayer("MultiPolygon?crs=EPSG:32644&field=rank:integer&field=grade:string", "t", "memory")
    made = book_content(outlines, prospectivity.classify(scene["SCORE"]), (82.5, 49.5, 84.5, 51.0), language)
    layout = QgsPrintLayout(made.project)
    layout.initializeDefaults()
    target_card.draw_card(layout, made, card, language)
    return made, layout


def full_row():
    row = dict.fromkeys((name for name, *_ in target_card.known.FIELDS), 0.123456)
    names = "; ".join(f"Very-long-deposit-name-{i}" for i in range(25))
    row |= {"rank": 1, "grade": "A", "deposits": 0, "fingerprint": ""}
    row |= {"town_direction": "NE", "town_km": 12.3, "lon": 83.5, "lat": 50.2}
    for code in LANGUAGES:
        row |= {f"deposit_names_{code}": names, f"deposit_nearest_{code}": "Ridder-Sokolnoe"}
        row |= {f"town_{code}": "Усть-Каменогорск (Оскемен)", f"country_{code}": "Казахстан; Россия; Китай"}
    return row


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_clipped_or_covered(qgis_processing, scene, language):
    bars = [(f"Distance to contacts of tectonic units of long names {i}", 100 * i / 11) for i in range(12)]
    bounds = (0.0, 0.0, 20_000.0, 30_000.0)
    made, layout = drawn(language, scene, Card(full_row(), bounds, 12, bars, synthetic=True))
    page, boxes = QRectF(0, 0, 210, 297), []
    own = ("title", "place", "draft_note", "fact_name", "fact_value", "resource_name", "bar_name", "heading", "notes")
    for item in layout.items():
        if not isinstance(item, QgsLayoutItemLabel) or item.id() not in own:
            continue
        size = item.textFormat().size()
        lines = item.text().split("\n")
        wide = max(width(line, size, item.id() in ("title", "heading")) for line in lines)
        corner = item.mapRectToScene(item.rect()).topLeft()
        box = QRectF(corner.x(), corner.y(), wide, len(lines) * line_height(size))
        assert page.adjusted(5, 5, -5, -5).contains(box), (item.id(), item.text())
        assert wide <= item.rect().width() + 0.5, (item.id(), item.text())
        boxes.append((box.adjusted(0.3, 0.4, -0.3, -0.4), item.id(), item.text()))
    assert len(boxes) > 40
    for number, (box, name, text) in enumerate(boxes):
        for other, other_name, other_text in boxes[number + 1 :]:
            assert not box.intersects(other), (name, text, other_name, other_text)
    assert made.project is not QgsProject.instance()


def test_the_scale_rule():
    where = plan()
    for size in (500.0, 20_000.0, 400_000.0):
        scale = scale_of((0, 0, size, size / 3), where)
        assert size * 1000 / scale.denominator <= 0.45 * where.frame.width + 1e-9
    assert scale_of((0, 0, 20_000.0, 20_000.0), where).denominator == 500_000


def test_facts_leave_out_what_is_not_known():
    row = {"area_km2": 1234.5, "score_mean": 0.5, "road_km": None, "deposits": 2, "deposit_km": 0.0, "rank": 1}
    assert facts(row, "en") == [("Area (km²)", "1,234"), ("Mean score", "0.500"), ("Known deposits inside", "2")]
    assert dict(facts(row, "ru"))["Площадь (км²)"] == "1234"


def test_a_selection_chooses_the_cards(run, scene, targets):
    chosen = QgsVectorLayer(targets, "targets", "ogr")
    chosen.setSubsetString('"rank" = 2')
    results, _ = cards(run, scene, chosen, "en", OUTPUT=str(scene["folder"] / "one.pdf"))
    assert results["PAGES"] == 1


def test_refusal_of_another_layer(refused, scene):
    other = layer(["POLYGON((600000 5600000, 610000 5600000, 610000 5610000, 600000 5600000))"], "Polygon", 32644)
    text = refused("target_cards", INPUT=other, SCORE=scene["SCORE"], OUTPUT=str(scene["folder"] / "no.pdf"))
    assert "no layer of targets" in text


@pytest.mark.parametrize(("kind", "value"), [("integer", None), ("double", float("nan")), ("string", "first")])
def test_targets_without_a_rank_are_counted(refused, scene, kind, value):
    made = QgsVectorLayer(
        f"Polygon?crs=EPSG:32644&field=rank:{kind}&field=grade:string&field=area_km2:double&field=score_mean:double",
        "my targets",
        "memory",
    )
    for rank in (1, value):
        feature = QgsFeature(made.fields())
        feature.setAttributes([str(rank) if kind == "string" else rank, "A", 1.0, 0.5])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(600000, 5600000, 610000, 5610000)))
        made.dataProvider().addFeature(feature)
    text = refused("target_cards", INPUT=made, SCORE=scene["SCORE"], OUTPUT=str(scene["folder"] / "no.pdf"))
    assert "my targets" in text and "INPUT" in text and "“rank”" in text
    assert ("2 of 2" if kind == "string" else "1 of 2") in text


def test_cancel_leaves_nothing(refused, scene, targets):
    path = scene["folder"] / "cancelled" / "cards.pdf"
    given = {"INPUT": targets, "SCORE": scene["SCORE"], "DPI": 72, "OUTPUT": str(path)}
    for percent in (5, 18, 55):
        assert "Cancelled" in refused("target_cards", Log(cancel_at=percent), **given)
        assert not path.parent.exists()


@needs_poppler
def test_names_and_titles_do_not_stay_in_the_language_of_the_targets(run, scene, tmp_path):
    """Targets made in English; the evidence has other names in the project when the cards are made."""
    names = {"en": ["Ridder", "Maleevka"], "zh": ["里德尔", "马列耶夫"], "ru": ["Риддер", "Малеевское"]}
    deposits = named_layer(["POINT(632000 5612000)", "POINT(710000 5530000)"], names, 32644)
    path = str(tmp_path / "targets.gpkg")
    given = {"INPUT": scene["SCORE"], "EVIDENCE": scene["EVIDENCE"], "DEPOSITS": deposits}
    run("delineate_targets", METHOD="value", VALUE=0.5, OUTPUT=path, **given)
    renamed = QgsRasterLayer(scene["EVIDENCE"][0], "岩石")
    for language, own in names.items():
        text = text_of(cards(run, scene, path, language, EVIDENCE=[renamed])[1])
        titles = {"en": "Rock units", "zh": "岩石单元", "ru": "Породы"}
        assert own[0] in text and own[1] in text and titles[language] in text
        for code in {"en", "zh", "ru"} - {language}:
            assert not any(word in text for word in [*names[code], titles[code]])


@needs_poppler
def test_the_users_deposits_are_drawn_in_place_of_the_plugins(run, scene, targets):
    """The scene lies north-west of Ridder, where the plugin has deposits of its own."""
    deposits = layer(["POINT(632000 5612000)"], epsg=32644, values=["Dul-Tagan"])
    paths = [scene["folder"] / "own.pdf", scene["folder"] / "without.pdf"]
    cards(run, scene, targets, "en", DEPOSITS=deposits, OUTPUT=str(paths[0]))
    cards(run, scene, targets, "en", OUTPUT=str(paths[1]))
    with_own, without = map(text_of, paths)
    assert "Dul-Tagan" in with_own and "Known deposit" in with_own
    assert "Dul-Tagan" not in without
    assert "Artemievskoe" in without and "Artemievskoe" not in with_own
    assert "Deposits on the map are those of the plugin" in " ".join(without.split())
    assert "Deposits on the map are those of the plugin" not in " ".join(with_own.split())


def test_the_name_of_a_country_keeps_off_the_target(qgis_processing, scene):
    """The polygon in which the name may stand has no point in common with the target."""
    from silkroad_plugin.layouts.legend_entries import layer_key
    from silkroad_plugin.layouts.target_book import keep_clear

    made, _ = drawn("en", scene, Card(full_row(), (0.0, 0.0, 20_000.0, 30_000.0), 12))
    countries = next(one for one in made.layers if layer_key(one) == "countries")
    box = QgsGeometry.fromRect(QgsRectangle(83.0, 50.0, 83.3, 50.2))
    plane = transformation(countries.crs(), crs_of(made.projection.wkt), made.project.transformContext())
    bounds = plane.transformBoundingBox(box.boundingBox())
    keep_clear(made, (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()))
    rule, named = QgsExpression(countries.labeling().settings().geometryGenerator), 0
    for feature in countries.getFeatures(QgsFeatureRequest(box.boundingBox())):
        context = QgsExpressionContext()
        context.setFeature(feature)
        room = rule.evaluate(context)
        assert not rule.hasEvalError() and not room.isEmpty()
        assert room.intersection(box).area() < 1e-9
        named += 1
    assert named
