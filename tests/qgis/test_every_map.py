"""Every type of map in every tradition and language, as its reader has it: read from the finished PDF alone.

What the layouts were told to say is compared with what a search finds; nothing here uses the checks of the plugin.
"""

import html
import re
import subprocess
import zlib
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from silkroad_plugin import i18n
from silkroad_plugin.layouts.item_names import item_called, role_of
from silkroad_plugin.processing.algorithms.maps.map_subjects import TYPES
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap
from tests.qgis.map_examples import EXAMPLES
from tests.qgis.sheet_tools import needs_poppler, pdf_text, print_map, squeezed

TRADITIONS = ("chinese", "russian", "international")
LANGUAGES = ("zh", "ru", "en")
CASES = [(kind, tradition, language) for kind in TYPES for tradition in TRADITIONS for language in LANGUAGES]
MILLIMETRE = 72 / 25.4
TRIM = 3.0  # millimetres
# Є is the Cambrian on Russian maps in any language.
HAN, CYRILLIC = re.compile("[\u3400-\u9fff]"), re.compile("[\u0400-\u0403\u0405-\u04ff]")
STRANGE = {"zh": (CYRILLIC,), "ru": (HAN,), "en": (HAN, CYRILLIC)}
# The lines of the graticule, by their grey, after the matrix that places the map on the page.
GRATICULE = re.compile(
    rb"([\d.]+) 0 0 ([\d.]+) (-?[\d.]+) (-?[\d.]+) cm\n0 0 0 SCN\n[^\n]*d\n"
    rb"0\.4196\d* 0\.4196\d* 0\.4196\d* SCN\n[^\n]*d\n((?:(?:-?[\d.]+ -?[\d.]+ [ml]\n)+S\n)+)"
)
STEP = 1 / 360  # degrees of which every line of a graticule is a multiple


@dataclass(frozen=True)
class Drawn:
    """What a sheet was told: texts by the name of their item, frames in millimetres of the page, the plane."""

    path: str
    texts: tuple[tuple[str, str], ...]
    frame: QRectF
    border: QRectF
    extent: tuple[float, float, float, float]
    crs: str
    denominator: float


@pytest.fixture(scope="module")
def printed(tmp_path_factory, qgis_processing):
    """Return ``printed(type, tradition) -> {language: Drawn}``, each printed once."""
    folder, kept = tmp_path_factory.mktemp("every"), {}
    export = PrintMap._export

    def watched(self, made, sheet, spec, place, language, *others):
        files = export(self, made, sheet, spec, place, language, *others)
        kept[self.map_type, place.tradition, language] = _drawn(sheet, files[0])
        return files

    def call(kind, tradition):
        if (kind, tradition, LANGUAGES[0]) not in kept:
            data = folder / kind
            data.mkdir(exist_ok=True)
            given = EXAMPLES[kind](data)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(PrintMap, "_export", watched)
                print_map(
                    folder / kind / tradition, MAP_TYPE=kind, EDITION=tradition, LANGUAGES=list(LANGUAGES),
                    FORMATS=["pdf"], DPI=60, **given,
                )  # fmt: skip
        return {language: kept[kind, tradition, language] for language in LANGUAGES}

    return call


def _drawn(sheet, path) -> Drawn:
    texts = [
        (item.id(), item.currentText())
        for item in sheet.layout.items()
        if isinstance(item, QgsLayoutItemLabel) and item.isVisible()
    ]
    roles = {role_of(item) for item in sheet.layout.items() if isinstance(item, QgsLayoutItem)} - {""}
    assert {role for role in roles if item_called(role, "ru") == role} == set(), "items without a name for people"
    frame, border = (QRectF(box.x, box.y, box.width, box.height) for box in (sheet.plan.frame, sheet.plan.border))
    return Drawn(path, tuple(texts), frame, border, sheet.extent, sheet.projection.wkt, sheet.denominator)


def test_each_type_has_an_example():
    assert set(EXAMPLES) == set(TYPES), "add inputs to tests/qgis/map_examples.py"


@needs_poppler
@pytest.mark.parametrize("kind, tradition, language", CASES)
def test_a_printed_map_says_what_it_should_where_it_should(printed, kind, tradition, language):
    drawn = printed(kind, tradition)[language]
    text = pdf_text(drawn.path)
    found = squeezed(text)
    lines = [line for _, words in drawn.texts for line in words.split("\n") if squeezed(line)]
    assert len(lines) > 40
    assert [line for line in lines if squeezed(line) not in found] == []
    assert "\ufffd" not in text and not [one for one in text if "\ue000" <= one <= "\uf8ff"]
    assert strangers(text, language) == []
    assert overlaps(drawn) == []
    fonts = subprocess.run(["pdffonts", drawn.path], capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(fonts) > 2 and all(re.search(r"\byes\s+\w+\s+yes\s+\d+\s+\d+$", row) for row in fonts[2:]), fonts
    content = page_content(drawn.path)
    codes = re.findall(rb"<((?:[0-9a-fA-F]{4})+)> Tj", content)
    assert len(codes) > 300 and not any(b"0000" in split(code) for code in codes), "a letter that the font lacks"
    check_scale(content, drawn)


def split(code: bytes) -> list[bytes]:
    """Return the glyphs of a string of a PDF, four figures each."""
    return [code[start : start + 4] for start in range(0, len(code), 4)]


@cache
def foreign_terms(language: str) -> set[str]:
    """Return the terms of the glossary in other languages that are no terms in this one."""
    terms = i18n.glossary().values()
    own = {squeezed(words[language]).casefold() for words in terms}
    others = {squeezed(words[code]).casefold() for words in terms for code in LANGUAGES if code != language} - own
    return {words for words in others if len(words) > 3 or not words.isascii()}


def strangers(text: str, language: str) -> list[str]:
    """Return lines that are a term of the glossary in another language, or have letters of one."""
    others = foreign_terms(language)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [line for line in lines if squeezed(line).casefold() in others]
    # Codes of map sheets have Cyrillic letters in every language.
    found += [line for line in lines if any(letters.search(line) for letters in STRANGE[language])
              and not re.fullmatch(r"[A-V]-\d\d(-[\w,]+)*", line)]  # fmt: skip
    return found


def words_of(path: str) -> list[tuple[str, QRectF]]:
    """Return the words of a PDF with their boxes in millimetres, as pdftotext finds them."""
    page = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
    pattern = r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
    found = []
    for *corners, word in re.findall(pattern, page):
        left, top, right, bottom = (float(corner) / MILLIMETRE for corner in corners)
        found.append((html.unescape(word), QRectF(left, top, right - left, bottom - top)))
    return found


def overlaps(drawn: Drawn) -> list[str]:
    """Return words about the map that lie over one another, over its border, or where the sheet is trimmed."""
    page = subprocess.run(["pdfinfo", drawn.path], capture_output=True, text=True, check=True).stdout
    width, height = (float(one) / MILLIMETRE for one in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", page).groups())
    room, found, about = QRectF(TRIM, TRIM, width - 2 * TRIM, height - 2 * TRIM), [], []
    for word, box in words_of(drawn.path):
        if drawn.border.contains(box.center()):
            continue
        # The boxes are as high as the font, not as its letters.
        pad = 0.25 * min(box.width(), box.height())
        core = box.adjusted(pad, pad, -pad, -pad)
        if drawn.border.intersects(core):
            found.append(f"{word} lies on the border")
        if not room.contains(core):
            found.append(f"{word} ends where the sheet is trimmed")
        about.append((word, core))
    return found + [
        f"{word} lies on {other}" for (word, box), (other, near) in combinations(about, 2) if box.intersects(near)
    ]


def page_content(path: str) -> bytes:
    """Return what draws the page of a PDF."""
    data, found = Path(path).read_bytes(), b""
    for start in re.finditer(rb"stream\r?\n", data):
        try:
            content = zlib.decompressobj().decompress(data[start.end() :])
        except zlib.error:
            continue
        if b" Tj" in content:
            found += content
    return found


def check_scale(content: bytes, drawn: Drawn) -> None:
    """Check the meridians and parallels, as the page draws them, against their places in the projection: within a
    thousandth of how far they lie apart."""
    page = float(re.search(rb"([\d.]+) 0 0 -[\d.]+ 0 [\d.]+ cm", content)[1]) / MILLIMETRE
    wide, high, left, top, paths = GRATICULE.search(content).groups()
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromWkt(drawn.crs), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject()
    )
    found: dict[str, dict[int, float]] = {"meridians": {}, "parallels": {}}
    for path in paths.split(b"S\n")[:-1]:
        points = np.array([row.split()[:2] for row in path.splitlines()], float)
        places = (points * [float(wide), float(high)] + [float(left), float(top)]) * page  # millimetres of the page
        x = drawn.extent[0] + (places[:, 0] - drawn.frame.x()) / 1000 * drawn.denominator
        y = drawn.extent[3] - (places[:, 1] - drawn.frame.y()) / 1000 * drawn.denominator
        there = [to_degrees.transform(QgsPointXY(*place)) for place in zip(x, y, strict=True)]
        degrees = np.array([(point.x(), point.y()) for point in there])
        degrees[:, 0] *= (shrink := np.cos(np.radians(degrees[:, 1].mean())))
        kind = int(np.ptp(degrees[:, 1]) < np.ptp(degrees[:, 0]))
        step = STEP * (1.0 if kind else shrink)
        number = round(float(degrees[:, kind].mean()) / step)
        off = np.abs(degrees[:, kind] - number * step).max() * 111_320 * 1000 / drawn.denominator
        found["parallels" if kind else "meridians"][number] = float(off)
    for name, lines in found.items():
        steps = np.diff(sorted(lines))
        assert len(lines) >= 3 and (steps == steps[0]).all(), name
        apart = steps.sum() * STEP * 111_320 * 1000 / drawn.denominator * (0.6 if name == "meridians" else 1.0)
        assert max(lines.values()) < 1e-3 * apart, (name, lines, apart)
