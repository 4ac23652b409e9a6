"""Every character of the scripts of the maps is drawn by Qt itself, and found again in the text of the PDF."""

import subprocess
import unicodedata

import pytest
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from silkroad_plugin.catalogue import faces, fonts
from silkroad_plugin.io import pdf_text
from tests.qgis.sheet_tools import needs_poppler

pytestmark = needs_poppler

IDEOGRAPHS = [chr(code) for code in range(0x4E00, 0x9FA6)]
RUSSIAN = [chr(code) for code in range(0x410, 0x450)] + ["Ё", "ё"]
CYRILLIC = [chr(code) for code in range(0x400, 0x530)]
OTHERS = list("₽₸₴$€№§°′″‰…–—«»„“”‘’·±×÷≈≠≤≥∞∑√¼½¾²³⁻ⅠⅣⅩ，。、；：？！（）《》「」【】〈〉～％／－")
# Glyphs that cannot tell which of two ideographs was meant; the other one is by far the more usual.
AMBIGUOUS = set("壿")


def read_again(path, characters):
    """Draw characters as a page of PDF, repair it, and return what a search finds there."""
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(2000, 1000), QPageSize.Unit.Point))
    painter = QPainter(writer)
    painter.setFont(fonts.map_font(10))
    for row in range(0, len(characters), 80):
        painter.drawText(QPointF(20, 20 + row / 80 * 18), " ".join(characters[row : row + 80]))
    painter.end()
    pdf_text.repair(path)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    return set(done.stdout.decode("utf-8"))


@pytest.fixture(autouse=True)
def chinese(qgis_app):
    """Put in the Chinese face, without which there is nothing to search."""
    fonts.install_substitutions()
    if not fonts.chinese_family():
        pytest.skip("no Chinese font is installed")


def test_every_ideograph_comes_back(tmp_path):
    # A page of a map has some hundreds; Qt itself writes a broken table from about four thousand on.
    parts = [IDEOGRAPHS[start : start + 3000] for start in range(0, len(IDEOGRAPHS), 3000)]
    found = set().union(*(read_again(tmp_path / f"{n}.pdf", part) for n, part in enumerate(parts)))
    assert sorted(set(IDEOGRAPHS) - found - AMBIGUOUS) == []
    assert {"金", "山", "龙", "大", "土", "米", "日", "户", "彐"} <= found
    assert {c for c in found if "RADICAL" in unicodedata.name(c, "") or 0xF900 <= ord(c) < 0xFB00} == set()


def test_letters_and_signs_come_back(tmp_path):
    # Є of the Cambrian, ₽ of the Palaeogene, and the letters of Kazakh, Kyrgyz, Uzbek, Tajik and Mongolian.
    needed = {*OTHERS, *RUSSIAN, *"ЄєӘәҒғҚқҢңӨөҰұҮүҺһІіҲҳӮӯҶҷЎў"}
    font = fonts.map_font(10)
    # Of the letters of other languages those that some font here has: Debian's fonts do not all have the newest.
    others = {c for c in CYRILLIC if unicodedata.category(c)[0] not in "MC" and faces.face_of(c, font)}
    assert len(others) > 200
    wanted = needed | others
    found = read_again(tmp_path / "letters.pdf", sorted(wanted))
    assert sorted(wanted - found) == []


def test_compatibility_ideographs_are_found_as_what_they_stand_for():
    table = pdf_text.replacements()
    assert table[0xF90A] == "金" and table[0xFA0A] == "見"
    assert 0xFA0E not in table, "twelve of that block are unified ideographs of their own"
    for code in range(0xF900, 0xFAFF + 1):
        plain = unicodedata.normalize("NFC", chr(code))
        assert table.get(code, chr(code)) == plain
