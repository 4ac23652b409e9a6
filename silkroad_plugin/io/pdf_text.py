"""Make the text of a Qt-made PDF searchable: repair the ToUnicode maps of its fonts.

Where one glyph serves several characters, Qt writes down the lowest code point: 金 becomes the
Kangxi radical U+2FA6, and a search for it finds nothing. The repair is appended as an incremental
update (ISO 32000-1, 7.5.6): nothing that Qt wrote is moved or changed, and only the standard library is used.
"""

import re
import unicodedata
import zlib
from functools import lru_cache
from pathlib import Path

from .. import tables
from ..core.errors import SilkroadError
from ..paths import data

_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>", re.DOTALL)
_BLOCK = re.compile(rb"(beginbf(?:range|char)\s)(.*?)(endbf(?:range|char))", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_PAIR = re.compile(rb"(<[0-9A-Fa-f]{4}>\s*)<([0-9A-Fa-f]{4})>")
# CJK compatibility ideographs: what they stand for is written by canonical equivalence (Unicode Standard, 22.1).
_COMPATIBLE = range(0xF900, 0xFAFF + 1)
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]{4})>|(\[[^\]]*\]))")


@lru_cache(maxsize=1)
def replacements() -> dict[int, str]:
    """Return code point -> what a reader types for it.

    Unicode's Equivalent_Unified_Ideograph (radicals and strokes that look like a unified ideograph), its
    compatibility ideographs, and the project's list of other shared glyphs and of ligatures, which comes last: where
    a simplified shape shares its glyph with the radical, it differs from Unicode's, which is the traditional one.
    """
    table = {}
    for code in _COMPATIBLE:
        table[code] = unicodedata.normalize("NFC", chr(code))
    for line in data("EquivalentUnifiedIdeograph.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split("#")[0].split(";")
        if len(fields) == 2:
            first, _, last = fields[0].strip().partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                table[code] = chr(int(fields[1], 16))
    for row in tables.controlled("pdf_text_repair"):
        table[int(row["from"], 16)] = "".join(chr(int(code, 16)) for code in row["to"].split())
    return {code: text for code, text in table.items() if text != chr(code)}


def repair(path: str | Path) -> int:
    """Correct the text of a PDF in place; return how many fonts were corrected.

    Raises SilkroadError for a file whose structure is not the classic one that Qt and GDAL write.
    """
    path = Path(path)
    content = path.read_bytes()
    try:
        start, size, root, info, offsets = _read_structure(content)
        updates = _corrected_maps(content, offsets)
    except (AttributeError, ValueError, IndexError, zlib.error) as error:
        raise SilkroadError("pdf_not_understood", path=str(path)) from error
    if updates:
        with path.open("ab") as file:
            file.write(_update(len(content), updates, start, size, root, info))
    return len(updates)


def _read_structure(content: bytes):
    """Follow the cross-reference tables from the newest to the oldest; the newest entry of an object counts."""
    start = position = int(_XREF.search(content[-200:]).group(1))
    offsets: dict[int, int] = {}
    newest = None
    while position is not None:
        table = content[position:]
        if not table.startswith(b"xref"):
            raise ValueError("not a cross-reference table")
        trailer = _TRAILER.search(content, position)
        newest = newest or trailer.group(1)
        for number, offset in _entries(content[position + 4 : trailer.start()]):
            offsets.setdefault(number, offset)
        previous = re.search(rb"/Prev\s+(\d+)", trailer.group(1))
        position = int(previous.group(1)) if previous else None
    size = int(re.search(rb"/Size\s+(\d+)", newest).group(1))
    root = re.search(rb"/Root\s+\d+\s+\d+\s+R", newest).group(0)
    info = re.search(rb"/Info\s+\d+\s+\d+\s+R", newest)
    return start, size, root, info.group(0) if info else b"", offsets


def _entries(table: bytes):
    """Yield (object number, offset) of the objects in use of one cross-reference table."""
    words = table.split()
    index = 0
    while index < len(words):
        first, count = int(words[index]), int(words[index + 1])
        index += 2
        for number in range(first, first + count):
            if words[index + 2] == b"n":
                yield number, int(words[index])
            index += 3


def _corrected_maps(content: bytes, offsets: dict[int, int]) -> dict[int, bytes]:
    """Return object number -> corrected map, for the fonts that need it."""
    updates = {}
    for number in {int(found) for found in re.findall(rb"/ToUnicode\s+(\d+)\s+0\s+R", content)}:
        cmap = _stream(content, offsets, number)
        corrected = _BLOCK.sub(_correct_block, cmap)
        if corrected != cmap:
            updates[number] = corrected
    return updates


def _stream(content: bytes, offsets: dict[int, int], number: int) -> bytes:
    """Return the decoded stream of an object."""
    begin = content.index(b"stream", offsets[number])
    head = content[offsets[number] : begin]
    length = re.search(rb"/Length\s+(\d+)(\s+\d+\s+R)?", head)
    if length.group(2):
        place = offsets[int(length.group(1))]
        size = int(re.match(rb"\d+\s+\d+\s+obj\s+(\d+)", content[place : place + 60]).group(1))
    else:
        size = int(length.group(1))
    begin += len(b"stream")
    begin += 2 if content[begin : begin + 2] == b"\r\n" else 1
    raw = content[begin : begin + size]
    return zlib.decompress(raw) if b"FlateDecode" in head else raw


def _correct_block(block: re.Match) -> bytes:
    """Replace the characters, never the glyph codes, of a bfrange or bfchar block."""
    opening, lines, closing = block.groups()
    if b"char" in opening:
        return opening + _PAIR.sub(lambda pair: pair.group(1) + _correct_code(pair.group(2)), lines) + closing
    return opening + _RANGE.sub(_correct_range, lines) + closing


def _correct_range(found: re.Match) -> bytes:
    """Correct a range, which lists its characters or begins a run; a run that needs it becomes a list."""
    if found.group(4):
        head = found.group(0)[: -len(found.group(4))]
        return head + _CODE.sub(lambda code: _correct_code(code.group(1)), found.group(4))
    first, last, code = (int(found.group(index), 16) for index in (1, 2, 3))
    codes = range(code, code + last - first + 1)
    if not any(one in replacements() for one in codes):
        return found.group(0)
    return b"<%04X> <%04X> [%s]" % (first, last, b" ".join(_correct_code(b"%04X" % one) for one in codes))


def _correct_code(code: bytes) -> bytes:
    value = int(code, 16)
    return b"<%s>" % replacements().get(value, chr(value)).encode("utf-16-be", "surrogatepass").hex().upper().encode()


def _update(end: int, updates: dict[int, bytes], previous: int, size: int, root: bytes, info: bytes) -> bytes:
    """Return the bytes to append: the new objects, their cross-reference table and the trailer."""
    body, table = b"\n", b""
    for number in sorted(updates):
        packed = zlib.compress(updates[number])
        table += b"%d 1\n%010d 00000 n \n" % (number, end + len(body))
        body += b"%d 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % (number, len(packed))
        body += packed + b"\nendstream\nendobj\n"
    trailer = b"trailer\n<< /Size %d %s %s /Prev %d >>\n" % (size, root, info, previous)
    return body + b"xref\n" + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (end + len(body))
