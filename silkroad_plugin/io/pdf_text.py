"""Make the text of a Qt-made PDF searchable: repair the ToUnicode maps of its fonts, and make names along lines whole.

Where one glyph serves several characters, Qt writes down the lowest code point: 金 becomes the Kangxi radical U+2FA6,
and a search for it finds nothing. Of names along lines see ``pdf_curved``.
"""

import re
import unicodedata
import zlib
from functools import lru_cache
from pathlib import Path

from .. import tables
from ..core.errors import SilkroadError
from ..paths import data
from .pdf_curved import joined_names
from .pdf_file import PdfFile, packed

_BLOCK = re.compile(rb"(beginbf(?:range|char)\s)(.*?)(endbf(?:range|char))", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_PAIR = re.compile(rb"(<[0-9A-Fa-f]{4}>\s*)<([0-9A-Fa-f]{4})>")
_MEANING = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<((?:[0-9A-Fa-f]{4})+)>")
_MEANT = re.compile(rb"<((?:[0-9A-Fa-f]{4})+)>")
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
    """Correct the text of a PDF in place; return how many of its objects were changed.

    Raises SilkroadError for a file whose structure is not the classic one that Qt and GDAL write.
    """
    try:
        file = PdfFile(path)
        maps = {number: file.stream(number) for number in _maps(file)}
        corrected = {number: _BLOCK.sub(_correct_block, cmap) for number, cmap in maps.items()}
        updates = {number: packed(cmap) for number, cmap in corrected.items() if cmap != maps[number]}
        updates |= joined_names(file, {number: characters(cmap) for number, cmap in corrected.items()})
    except (AttributeError, ValueError, IndexError, KeyError, zlib.error) as error:
        raise SilkroadError("pdf_not_understood", path=str(path)) from error
    if updates:
        file.write(updates)
    return len(updates)


def _maps(file: PdfFile) -> set[int]:
    """Return the numbers of the objects that map glyphs to characters."""
    return {int(found) for found in re.findall(rb"/ToUnicode\s+(\d+)\s+0\s+R", file.content)}


def characters(cmap: bytes) -> dict[int, str]:
    """Return glyph -> what it stands for, of a map from glyphs to characters."""
    found = {}
    for opening, lines, _ in _BLOCK.findall(cmap):
        if b"char" in opening:
            found.update({int(glyph, 16): _text(text) for glyph, text in _MEANING.findall(lines)})
            continue
        for first, last, begin, listed in _RANGE.findall(lines):
            glyphs = range(int(first, 16), int(last, 16) + 1)
            texts = map(_text, _MEANT.findall(listed)) if listed else map(chr, range(int(begin, 16), 0x110000))
            found.update(zip(glyphs, texts, strict=False))
    return found


def _text(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "replace")


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
