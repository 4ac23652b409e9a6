"""A PDF as Qt, GDAL and Ghostscript write it, with classic cross-reference tables, written again with other objects.

The objects that stay are copied byte by byte, and old versions of an object are left out (ISO 32000-1, 7.5): an update
at the end would carry the drawing of a large map twice. Only the standard library is used.
"""

import re
import zlib
from pathlib import Path

_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
_HEAD = re.compile(rb"\s*\d+\s+\d+\s+obj\s*")
_SIZE = re.compile(rb"/Size\s+(\d+)")
# What a stream says of its length and its packing, which another one changes.
_CODING = re.compile(rb"/(?:Length\s+\d+(?:\s+\d+\s+R)?|Filter\s*/FlateDecode)")


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
        position = int(_XREF.search(content[-200:]).group(1))
        self._edges = {position}  # where an object may end: at another one or at a table
        self._trailer = b""
        while position is not None:
            if not content.startswith(b"xref", position):
                raise ValueError("not a cross-reference table")
            trailer = _TRAILER.search(content, position)
            self._trailer = self._trailer or trailer.group(1)
            for number, offset in _entries(content[position + 4 : trailer.start()]):
                self.offsets.setdefault(number, offset)
                self._edges.add(offset)
            previous = re.search(rb"/Prev\s+(\d+)", trailer.group(1))
            position = int(previous.group(1)) if previous else None
            self._edges.add(position or len(content))
        if b"/XRefStm" in self._trailer:
            raise ValueError("objects stand in streams too")
        self.size = int(_SIZE.search(self._trailer).group(1))

    def _bounds(self, number: int) -> tuple[int, int, int]:
        """Return where the body of an object begins and ends, and where its stream does, -1 without one."""
        start = _HEAD.match(self.content, self.offsets[number]).end()
        stop = self.content.index(b"endobj", start)
        return start, stop, self.content.find(b"stream", start, stop)

    def body(self, number: int) -> bytes:
        """Return an object without its head: of a stream its dictionary alone."""
        start, stop, stream = self._bounds(number)
        return self.content[start : stop if stream < 0 else stream]

    def is_stream(self, number: int) -> bool:
        """Return whether an object is a stream."""
        return self._bounds(number)[2] >= 0

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

    def with_stream(self, number: int, text: bytes) -> bytes:
        """Return the body of an object with another stream, compressed, and the other entries of its dictionary."""
        entries = _CODING.sub(b"", self.body(number)).strip().removeprefix(b"<<").removesuffix(b">>").strip()
        return packed(text, entries + b" " if entries else b"")

    def write(self, updates: dict[int, bytes]) -> None:
        """Write the file with new versions of objects, or new ones from number ``size`` on: each the body of one."""
        edges = sorted(self._edges)
        ends = dict(zip(edges, [*edges[1:], len(self.content)], strict=True))
        kept = memoryview(self.content)
        numbers = sorted({*self.offsets, *updates})
        size = max(self.size, numbers[-1] + 1)
        table = [b"0000000000 65535 f \n"] * size
        with self.path.open("wb") as file:
            file.write(kept[: edges[0]])
            for number in numbers:
                table[number] = b"%010d 00000 n \n" % file.tell()
                if number in updates:
                    file.write(b"%d 0 obj\n%s\nendobj\n" % (number, updates[number]))
                else:
                    start = self.offsets[number]
                    file.write(kept[start : ends[start]])
            start = file.tell()
            trailer = _SIZE.sub(b"/Size %d" % size, re.sub(rb"/Prev\s+\d+", b"", self._trailer))
            file.write(b"xref\n0 %d\n%s" % (size, b"".join(table)))
            file.write(b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, start))


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
                if int(words[index + 1]):
                    raise ValueError("an object of a later generation")
                yield number, int(words[index])
            index += 3
