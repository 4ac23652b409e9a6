"""A PDF as Qt, GDAL and Ghostscript write it, with classic cross-reference tables, and incremental updates of it.

Updates are appended (ISO 32000-1, 7.5.6): nothing that was there is moved or changed, and only the standard library is
used.
"""

import re
import zlib
from pathlib import Path

_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
_HEAD = re.compile(rb"\s*\d+\s+\d+\s+obj\s*")


class PdfFile:
    """The objects of a file; raises AttributeError, ValueError, IndexError or zlib.error for another structure."""

    def __init__(self, path: str | Path):
        self.path = Path(path)
        self.content = self.path.read_bytes()
        self.offsets: dict[int, int] = {}
        self._read_structure()

    def _read_structure(self) -> None:
        """Follow the cross-reference tables from the newest to the oldest; the newest entry of an object counts."""
        content = self.content
        self._start = position = int(_XREF.search(content[-200:]).group(1))
        newest = None
        while position is not None:
            if not content.startswith(b"xref", position):
                raise ValueError("not a cross-reference table")
            trailer = _TRAILER.search(content, position)
            newest = newest or trailer.group(1)
            for number, offset in _entries(content[position + 4 : trailer.start()]):
                self.offsets.setdefault(number, offset)
            previous = re.search(rb"/Prev\s+(\d+)", trailer.group(1))
            position = int(previous.group(1)) if previous else None
        self.size = int(re.search(rb"/Size\s+(\d+)", newest).group(1))
        self._root = re.search(rb"/Root\s+\d+\s+\d+\s+R", newest).group(0)
        info = re.search(rb"/Info\s+\d+\s+\d+\s+R", newest)
        self._info = info.group(0) if info else b""

    def body(self, number: int) -> bytes:
        """Return an object without its head: of a stream its dictionary alone."""
        start = _HEAD.match(self.content, self.offsets[number]).end()
        text = self.content[start : self.content.index(b"endobj", start)]
        return re.split(rb">>\s*stream\r?\n", text, maxsplit=1)[0] + (b">>" if b"stream" in text else b"")

    def is_stream(self, number: int) -> bool:
        """Return whether an object is a stream."""
        start = self.offsets[number]
        return b"stream" in self.content[start : self.content.index(b"endobj", start)]

    def stream(self, number: int) -> bytes:
        """Return the decoded stream of an object."""
        begin = self.content.index(b"stream", self.offsets[number])
        head = self.content[self.offsets[number] : begin]
        length = re.search(rb"/Length\s+(\d+)(\s+\d+\s+R)?", head)
        size = int(length.group(1))
        if length.group(2):
            place = self.offsets[size]
            size = int(re.match(rb"\s*\d+\s+\d+\s+obj\s+(\d+)", self.content[place : place + 60]).group(1))
        begin += len(b"stream")
        begin += 2 if self.content[begin : begin + 2] == b"\r\n" else 1
        raw = self.content[begin : begin + size]
        return zlib.decompress(raw) if b"FlateDecode" in head else raw

    def append(self, updates: dict[int, bytes]) -> None:
        """Append new versions of objects, or new objects from number ``size`` on; each is the body of an object."""
        end, text, table = len(self.content), b"\n", b""
        for number in sorted(updates):
            table += b"%d 1\n%010d 00000 n \n" % (number, end + len(text))
            text += b"%d 0 obj\n%s\nendobj\n" % (number, updates[number])
        size = max(self.size, *(number + 1 for number in updates))
        trailer = b"trailer\n<< /Size %d %s %s /Prev %d >>\n" % (size, self._root, self._info, self._start)
        text += b"xref\n" + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (end + text.rindex(b"endobj\n") + 7)
        with self.path.open("ab") as file:
            file.write(text)


def packed(text: bytes, entries: bytes = b"") -> bytes:
    """Return the body of a compressed stream, with further entries of its dictionary."""
    data = zlib.compress(text)
    head = b"<< %s/Length %d /Filter /FlateDecode >>" % (entries, len(data))
    return head + b"\nstream\n" + data + b"\nendstream"


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
