"""How the sheet writes: numbers, degrees, lines, in three languages."""

import pytest

from silkroad_plugin.catalogue import fonts
from silkroad_plugin.core.cartography.projection import Distortion, one_sixth_albers
from silkroad_plugin.layouts import notes, text
from silkroad_plugin.numbers import probability

NBSP = "\u00a0"


@pytest.mark.parametrize(
    "value, axis, expected",
    [
        (72, "lon", {"en": "72°E", "ru": "72° в. д.", "zh": "东经72°"}),
        (-72.5, "lon", {"en": "72°30′W", "ru": "72°30′ з. д.", "zh": "西经72°30′"}),
        (35 + 10 / 60, "lat", {"en": "35°10′N", "ru": "35°10′ с. ш.", "zh": "北纬35°10′"}),
        (40, "", {"en": "40°", "ru": "40°", "zh": "40°"}),
        (0, "lat", {"en": "0°", "ru": "0°", "zh": "0°"}),
        (181.5, "lon", {"en": "178°30′W", "ru": "178°30′ з. д.", "zh": "西经178°30′"}),
        (-180, "lon", {"en": "180°", "ru": "180°", "zh": "180°"}),
        (39.99999, "", {"en": "40°", "ru": "40°", "zh": "40°"}),
    ],
)
def test_degrees(value, axis, expected):
    assert {language: text.degrees(value, language, axis) for language in expected} == expected


def test_seconds_of_plans():
    assert text.degrees(50 + 1.5 / 60, "en", "lat", seconds=True) == "50°01′30″N"
    assert text.degrees(50 + 10 / 3600, "zh", seconds=True) == "50°00′10″"
    assert text.degrees(49.9999999, "ru", "lat", seconds=True) == "50° с. ш."


def test_scale():
    assert text.scale_text(2_500_000, "en") == "1:2,500,000"
    assert text.scale_text(2_500_000, "ru") == f"1:2{NBSP}500{NBSP}000"
    assert text.scale_in_words(25_000, "ru") == "в 1 сантиметре 250 метров"
    assert "500米" in text.scale_in_words(50_000, "zh") and text.scale_in_words(10_000, "en").endswith("100 m")
    assert text.scale_in_words(2_500_000, "ru") == "в 1 сантиметре 25 километров"
    assert "1厘米" in text.scale_in_words(2_500_000, "zh") and "25千米" in text.scale_in_words(2_500_000, "zh")


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_lines_fit_and_lose_nothing(language, qgis_app):
    fonts.install_substitutions()
    words = {
        "en": "Outlines of belts, units, sutures and faults are generalised and indicative: expect errors of 10–30 km.",
        "ru": "Контуры поясов, тектонических единиц, сутурных зон и разломов обобщённые и ориентировочные, «ёлочки».",
        "zh": "成矿带、构造单元、缝合带和断裂的轮廓为概括示意，位置误差一般为10–30 km（WGS 84），不作为划界依据。",
    }[language]
    for available in (25, 40, 80):
        lines = text.wrap(words, available, 7, language)
        assert len(lines) > 1 or available == 80
        for line in lines:
            assert text.width(line, 7) <= available
            assert line[0] not in text.NO_LINE_START, "punctuation may not begin a line"
            assert line[-1] not in text.NO_LINE_END
        joined = "".join(line.removesuffix("-") for line in lines)
        assert joined.replace(" ", "") == words.replace(" ", "")
        assert "10–30" in "\n".join(lines) or language == "ru", "a number is not parted"


def test_neither_a_number_nor_a_hemisphere_goes_to_another_line(qgis_app):
    words = "граница обобщённая 1:5 000 000 и средний меридиан 86° в. д., широта 47° с. ш."
    for available in range(14, 60, 2):
        lines = "\n".join(text.wrap(words, available, 7, "ru"))
        assert all(whole in lines for whole in ("1:5 000 000", "86° в. д.", "47° с. ш.")), lines


@pytest.mark.parametrize(
    "word, parts",
    [
        ("металлогенический", ["ме", "тал", "ло", "ге", "ни", "чес", "кий"]),
        ("«ориентировочные»", None),
        ("разлом", ["раз", "лом"]),
        ("ось", ["ось"]),
        ("WGS", ["WGS"]),
    ],
)
def test_russian_words_are_parted_by_syllables(word, parts):
    found = text.hyphenate(word).split("\u00ad")
    assert "".join(found) == word
    if parts:
        assert found == parts
    for part in found:
        core = part.strip("«»")
        assert len(found) == 1 or (len(core) >= 2 and any(letter in "аеёиоуыэюя" for letter in core.lower()))
        assert core[0] not in "ьъй" or len(found) == 1


def test_measured_width_is_what_qgis_draws(qgis_app):
    from qgis.core import QgsRenderContext, QgsTextRenderer

    from silkroad_plugin.layouts.drawing import text_format

    fonts.install_substitutions()
    context = QgsRenderContext()
    context.setScaleFactor(300 / 25.4)
    for words in ("Metallogenic belts of the Silk Road", "Металлогенические пояса", "成矿带、构造单元 WGS 84"):
        drawn = QgsTextRenderer.textWidth(context, text_format(9), [words]) / context.scaleFactor()
        assert text.width(words, 9) == pytest.approx(drawn, rel=0.015)


def test_powers_and_tiny_angles():
    assert [probability(0.0000031, language) for language in ("zh", "en", "ru")] == ["3.1×10⁻⁶", "3.1×10⁻⁶", "3,1·10⁻⁶"]
    assert [notes._angle(0.001, language) for language in ("zh", "en", "ru")] == [
        "小于0.01°",
        "less than 0.01°",
        "менее 0,01°",
    ]
    assert notes._angle(0.01, "en") == "0.01°"


def test_a_sentence_ends_with_one_full_stop():
    note = notes.projection_note(one_sixth_albers(64, 33, 84, 41), Distortion(1, 1, 1, 1, 0, 0), "ru")
    assert "в. д. В пределах" in note and ".." not in note
