"""The repair of ToUnicode maps, on PDFs written by hand: no QGIS needed."""

import re
import shutil
import subprocess
import zlib

import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.io import pdf_text
from silkroad_plugin.io.pdf_file import PdfFile, packed

CMAP = b"""/CIDInit /ProcSet findresource begin
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
4 beginbfrange
<0000> <0000> <0000>
<0001> <0003> [<2FA6> <2F2D> <0041> ]
<0004> <0006> <2F46>
<0007> <0009> [<0070> <2FA6> <0042>]
endbfrange
3 beginbfchar
<2FA6> <2F24>
<0008> <2012>
<0009> <FB01>
endbfchar
endcmap
"""


def make_pdf(path, cmap=CMAP, indirect_length=True):
    """Write the smallest PDF with one ToUnicode map, in Qt's manner: the length is an object of its own."""
    packed = zlib.compress(cmap)
    length = b"6 0 R" if indirect_length else b"%d" % len(packed)
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>",
        b"<< /Length " + length + b"\n/Filter /FlateDecode\n>>\nstream\n" + packed + b"\nendstream",
        b"%d" % len(packed),
    ]
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    path.write_bytes(content + table + b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(content))
    return path


@pytest.mark.parametrize("indirect_length", [True, False])
def test_characters_are_corrected_and_glyph_codes_kept(tmp_path, indirect_length):
    path = make_pdf(tmp_path / "карта 图.pdf", indirect_length=indirect_length)
    before = path.read_bytes()
    assert pdf_text.repair(path) == 1
    after = path.read_bytes()
    others = before.split(b"5 0 obj")[0]
    assert after.startswith(others) and after.count(b" 0 obj") == 6, "the other objects stay, and no old version of one"
    text = PdfFile(path).stream(5)
    assert b"<0001> <0003> [<91D1> <5C71> <0041> ]" in text
    assert b"<0004> <0006> [<65E0> <65E5> <66F0>]" in text, "a run of consecutive radicals becomes a list"
    assert b"<0007> <0009> [<0070> <91D1> <0042>]" in text, "a list is no run, whatever codes follow each other"
    assert b"<2FA6> <5927>" in text, "the glyph code 2FA6 is not a character"
    assert b"<0008> <2013>" in text
    assert b"<0009> <00660069>" in text, "a ligature is two letters"


def test_objects_that_were_updated_before_are_written_once(tmp_path):
    path = make_pdf(tmp_path / "a.pdf")
    before = path.read_bytes()
    update = b"5 0 obj\n" + packed(b"1 beginbfchar\n<0001> <2FA6>\nendbfchar\n") + b"\nendobj\n"
    start = re.search(rb"startxref\n(\d+)", before)[1]
    table = b"xref\n5 1\n%010d 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Prev %s >>\n" % (len(before), start)
    path.write_bytes(before + update + table + b"startxref\n%d\n%%%%EOF\n" % (len(before) + len(update)))
    pdf_text.repair(path)
    file = PdfFile(path)
    assert file.stream(5) == b"1 beginbfchar\n<0001> <91D1>\nendbfchar\n"
    assert path.read_bytes().count(b"5 0 obj") == 1 and b"/Prev" not in path.read_bytes()
    assert file.body(4) == b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>\n"


def test_a_second_repair_changes_nothing(tmp_path):
    path = make_pdf(tmp_path / "a.pdf")
    pdf_text.repair(path)
    once = path.read_bytes()
    assert pdf_text.repair(path) == 0
    assert path.read_bytes() == once


def test_a_clean_file_is_left_alone(tmp_path):
    path = make_pdf(
        tmp_path / "a.pdf",
        CMAP.replace(b"2FA6", b"91D1").replace(b"2F", b"4E").replace(b"2012", b"2013").replace(b"FB01", b"0069"),
    )
    before = path.read_bytes()
    assert pdf_text.repair(path) == 0
    assert path.read_bytes() == before


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed: the syntax is not checked")
def test_the_result_is_valid(tmp_path):
    path = make_pdf(tmp_path / "a.pdf")
    pdf_text.repair(path)
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("content", [b"", b"not a PDF", b"%PDF-1.4\nstartxref\n9999\n%%EOF\n"])
def test_a_broken_file_is_refused(tmp_path, content):
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(SilkroadError) as refusal:
        pdf_text.repair(path)
    assert refusal.value.code == "pdf_not_understood"
    assert path.read_bytes() == content


def test_the_table_is_whole():
    table = pdf_text.replacements()
    kangxi = [code for code in range(0x2F00, 0x2FD6) if code in table]
    assert len(kangxi) == 214, "all Kangxi radicals"
    wanted = dict(zip("金山大土米日龙", (0x2FA6, 0x2F2D, 0x2F24, 0x2F1F, 0x2F76, 0x2F47, 0x2EF0), strict=True))
    assert all(table[code] == character for character, code in wanted.items())
    assert not re.search("[⺀-⿕]", "".join(table.values())), "no radical is replaced by a radical"
