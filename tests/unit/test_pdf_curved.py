"""Names along lines become whole words, in PDFs written by hand as Qt draws them letter by letter: no QGIS needed."""

import cmath
import math
import re
import shutil
import subprocess

import pytest

from silkroad_plugin.io import pdf_text
from silkroad_plugin.io.pdf_file import PdfFile, packed

# Characters by glyph from 1 on, and their widths in thousandths of an em; none has a space.
CHARACTERS = "Иртыш БлоейАмаUW额尔齐斯河"
WIDTHS = [720, 540, 430, 780, 800, 270, 600, 550, 560, 520, 560, 620, 740, 500, 700, 900] + [1000] * 5
SIZE = 14
IDLE = "q\n1 0 0 1 9 9 cm\n0 0 0 SCN\n0.7 w 1 J 1 j []0  d\nQ\n"
HALO = "q\n1 0 0 1 9 9 cm\n0 0 m\n5 5 l\nS\nQ\n"
BLACK = "/CSp cs 0 0 0 scn\n/GSa gs\n"


def name(text, place=(0, 0), angle=0.0, bend=0.0, spacing=0.0, backwards=False, paint=BLACK, bold=False):
    """Return the letters of a name as Qt draws them, from a place at an angle, each turned by ``bend`` further (in
    degrees) about a point half an em below its foot, as QGIS lays them along a line."""
    blocks, foot, turn = [], complex(*place), math.radians(angle)
    for letter in text:
        along = cmath.exp(1j * turn)
        if letter != " ":
            blocks.append(block(letter, foot, along, paint, bold))
        foot += (WIDTHS[CHARACTERS.index(letter)] / 1000 + spacing) * SIZE * along
        below = foot + 0.5 * SIZE * 1j * along
        turn += math.radians(bend)
        foot = below - 0.5 * SIZE * 1j * cmath.exp(1j * turn)
    return IDLE.join(reversed(blocks) if backwards else blocks)


def block(letter, foot, along, paint, bold=False):
    """Return one letter."""
    a, b = along.real, along.imag
    code = f"<{CHARACTERS.index(letter) + 1:04X}> Tj\n"
    again = f"1 0 .3 -1 0 0 Tm\n/Span << /ActualText <> >> BDC\n-0.5 0 Td {code}EMC\n" if bold else ""
    return (
        f"q\n{a:.9f} {b:.9f} {-b:.9f} {a:.9f} {foot.real:.6f} {foot.imag:.6f} cm\n0 0 0 SCN\n1 w 2 J 2 j []0  d\n"
        f"q\n{paint}BT\n/F4 {SIZE} Tf 1 0 .3 -1 0 0 Tm\n0 0 Td {code}{again}ET\nQ\nQ\n"
    )


def make_pdf(path, *parts, characters=CHARACTERS):
    """Write a page that draws the parts, in a font that is not embedded."""
    drawing = "/GSa gs /CSp cs /CSp CS\n1 0 0 -1 0 800 cm\nq\n1 0 0 1 100 400 cm\n" + "".join(parts) + "Q\n"
    codes = " ".join(f"<{ord(letter):04X}>" for letter in characters)
    cmap = f"1 beginbfrange\n<0001> <{len(characters):04X}> [{codes}]\nendbfrange\n"
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 800 800] /Contents 7 0 R /Resources 8 0 R >>",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /PTSans /Encoding /Identity-H\n/DescendantFonts [5 0 R]\n"
        b"/ToUnicode 6 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /PTSans /CIDSystemInfo << /Registry (Adobe) "
        b"/Ordering (Identity) /Supplement 0 >>\n/W [0 [750 %s ]\n] >>" % " ".join(map(str, WIDTHS)).encode(),
        packed(cmap.encode()),
        packed(drawing.encode()),
        b"<< /ColorSpace << /CSp /DeviceRGB >> /ExtGState << /GSa << /ca 1 >> >> /Font << /F4 4 0 R >> >>",
    ]
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 9\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    path.write_bytes(content + table + b"trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(content))
    return path


def names_of(path):
    """Return the names that a repaired page says."""
    pdf_text.repair(path)
    said = re.findall(rb"/ActualText <FEFF(\w+)>", PdfFile(path).stream(7))
    texts = [bytes.fromhex(code.decode()).decode("utf-16-be") for code in said]
    return [text for text in texts if text != " "]


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("text", ["Иртыш", "Белый Алай мой", "额尔齐斯河", "АU"])
@pytest.mark.parametrize("how", [{"bend": -12}, {"bend": 9, "angle": 30}, {"angle": -60}, {"bend": 2, "bold": True}])
def test_a_name_is_whole_in_any_bend_and_order(tmp_path, text, how, backwards):
    path = make_pdf(tmp_path / "a.pdf", name(text, backwards=backwards, **how))
    assert names_of(path) == [text]
    again = PdfFile(path).stream(7)
    letters = re.findall(rb"\n0 0 Td <(....)> Tj", again)
    wanted = [b"%04X" % (CHARACTERS.index(letter) + 1) for letter in text if letter != " "]
    assert letters == wanted[:: -1 if backwards else 1], "what is seen is drawn in its order"
    for opening, closing in ((rb"BT", rb"ET"), (rb"BDC", rb"EMC"), (rb"q", rb"Q")):
        assert len(re.findall(rb"\b%s\b" % opening, again)) == len(re.findall(rb"\b%s\b" % closing, again))


@pytest.mark.parametrize("spacing", [0.2, 0.6, 1.0])
def test_letter_spacing_makes_no_words_and_spaces_stay(tmp_path, spacing):
    spaced = name("Белый Алай", spacing=spacing, bend=4), HALO, name("Иртыш", (0, 200), spacing=spacing, backwards=True)
    assert names_of(make_pdf(tmp_path / "a.pdf", *spaced)) == ["Белый Алай", "Иртыш"]


RED = BLACK.replace("0 0 0 scn", "1 0 0 scn")
APART = {
    "one behind the other, two ems away": (name("Иртыш"), name("Алай", (70, 0))),
    "one behind the other, with a halo between": (name("Иртыш"), HALO, name("Алай", (48, 0))),
    "one behind the other, in another colour": (name("Иртыш"), name("Алай", (48, 0), paint=RED)),
    "one below the other": (name("Иртыш"), name("Алай", (45, 14))),
    "one below the end of the other": (name("Иртыш"), name("Алай", (46, 10))),
    "crossing": (name("Иртыш"), name("Алай", (48, 0), angle=60)),
    "one backwards": (name("Иртыш"), name("Алай", (90, 0), backwards=True)),
}


@pytest.mark.parametrize("how", APART)
def test_names_that_stand_close_stay_two(tmp_path, how):
    assert names_of(make_pdf(tmp_path / "a.pdf", IDLE.join(APART[how]))) == ["Иртыш", "Алай"]


def test_the_space_between_names_of_one_line_is_kept(tmp_path):
    """Where nothing tells that they are two, both are found all the same."""
    both = name("Иртыш"), IDLE, name("Алай", (50, 0))
    assert names_of(make_pdf(tmp_path / "a.pdf", *both)) == ["Иртыш Алай"]


UNTOUCHED = {
    "single letters": name("U") + IDLE + name("W", (32, 0)) + IDLE + name("U", (0, 40)),
    "words": name("U").replace("<000F> Tj", "<000F> Tj\n9 0 Td <0010> Tj") + IDLE + name("W", (12, 0)),
    "letters with a path between": name("U") + HALO + name("W", (9, 0)),
    "letters of no size": re.sub(r"q\n1\.0\S* \S+ \S+ \S+", "q\n0 0 0 0", name("UW")),
    "another program's letters": name("UW").replace("0 0 Td ", ""),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_what_is_no_name_stays_as_it_is(tmp_path, what):
    path = make_pdf(tmp_path / "a.pdf", UNTOUCHED[what])
    before = path.read_bytes()
    assert pdf_text.repair(path) == 0 and path.read_bytes() == before


def test_a_letter_that_its_font_does_not_name_parts_a_name(tmp_path):
    path = make_pdf(tmp_path / "a.pdf", name("ИртышUW"), characters=CHARACTERS[:5])
    assert names_of(path) == ["Иртыш"]


def test_a_second_repair_changes_nothing(tmp_path):
    path = make_pdf(tmp_path / "a.pdf", name("Иртыш", bend=9))
    pdf_text.repair(path)
    once = path.read_bytes()
    assert pdf_text.repair(path) == 0 and path.read_bytes() == once


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed: nothing is read back")
def test_a_search_finds_each_name_once(tmp_path):
    rows = [("Белый Алай", 11), ("Иртыш", -12), ("额尔齐斯河", 8), ("АUW", 0)]
    parts = [
        name(text, (300 * backwards, 90 * row), bend=bend, angle=-4 * bend, backwards=backwards)
        for row, (text, bend) in enumerate(rows)
        for backwards in (False, True)
    ]
    path = make_pdf(tmp_path / "a.pdf", HALO.join(parts))
    pdf_text.repair(path)
    for order in ([], ["-raw"]):
        read = subprocess.run(["pdftotext", *order, path, "-"], capture_output=True, check=True).stdout.decode("utf-8")
        assert {text: read.count(text) for text, _ in rows} == {text: 2 for text, _ in rows}
        assert not re.search(r"^\s*\S\s*$", read, re.MULTILINE), "no letter stands alone"
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0
