"""Which encoding a text is in: UTF-8, or those of Chinese and Russian tables, told apart by what they spell."""

import codecs
import re
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from ..core.errors import SilkroadError
from .text_language import bits_of, words_of

# Code of Python and what people call it.
ENCODINGS = {
    "utf-8": "UTF-8",
    "gb18030": "GBK / GB18030",
    "cp1251": "Windows-1251",
    "cp866": "CP866 (DOS)",
    "koi8-r": "KOI8-R",
    "big5": "Big5",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
LARGEST_TABLE = 1 << 20  # bytes of what people type, not of what laboratories send
LOOKED_AT = 1 << 16
# So many bytes from the first one beyond ASCII on tell the encoding; the rest is read in the likeliest one alone.
JUDGED = 1 << 20
# Bits that each byte beyond ASCII may have for a text of the language, and by which the next best reading is worse.
MOST_BITS, MARGIN = 8.0, 8.0
# A text of so few bytes beyond ASCII may be UTF-8 by chance: then the words must be worse by so many bits.
CHANCE, UTF8_BITS = 60, 8.0
TOLD_WORDS = 4
ASCII = bytes(range(0x80))
BEYOND = re.compile(b"[\x80-\xff]")


class Why(Enum):
    """Why an encoding was taken."""

    CHOSEN = "chosen"
    MARK = "mark"  # at the beginning of the file
    ASCII = "ascii"  # the same in all
    VALID = "valid"  # as UTF-8
    ZEROS = "zeros"  # between the letters: UTF-16
    WORDS = "words"


@dataclass(frozen=True)
class Decoded:
    """A text, the encoding it was read in, whether that is sure, and why; ``words``: that it has, read so;
    ``other``: the next likely encoding, "" for none."""

    text: str
    encoding: str
    sure: bool
    why: Why
    words: tuple[str, ...] = ()
    other: str = ""


def table_text(path: str, label: str) -> str:
    """Return the text of a small table in a file, in whichever of ENCODINGS; ``label``: of the input that names it.

    Raises SilkroadError input_file_missing, table_unreadable.
    """
    if not Path(path).exists():
        raise SilkroadError("input_file_missing", input=label, path=path)
    try:
        if Path(path).stat().st_size <= LARGEST_TABLE:
            return decode(Path(path).read_bytes(), path).text
    except (OSError, SilkroadError) as error:
        raise SilkroadError("table_unreadable", input=label, path=path) from error
    raise SilkroadError("table_unreadable", input=label, path=path)


def decode(raw: bytes, path: str, encoding: str = "") -> Decoded:
    """Return the text of bytes; ``encoding``: "" finds it out; ``path``: of the file, to name it.

    Raises SilkroadError text_binary (no text at all), text_encoding (no text in this encoding, or in none known).
    """
    mark = next((name for start, name in MARKS.items() if raw.startswith(start)), None)
    wanted, why = mark or encoding, Why.MARK if mark else Why.CHOSEN
    if not wanted and b"\0" in raw[:LOOKED_AT]:
        wanted, why = _of_zeros(raw), Why.ZEROS
        if not wanted:
            raise SilkroadError("text_binary", path=path)
    found = _told(raw, wanted, why) if wanted else _recognised(raw)
    if found is None:
        names = ENCODINGS.get(wanted, wanted) if wanted else list(ENCODINGS.values())
        raise SilkroadError("text_encoding", path=path, encoding=names)
    return found


def _told(raw: bytes, encoding: str, why: Why) -> Decoded | None:
    text = _read(raw, encoding)
    return None if text is None else Decoded(text.removeprefix("\ufeff"), encoding, True, why)


def _of_zeros(raw: bytes) -> str:
    """Return the encoding of UTF-16 without a mark, by the half of the bytes that the zeros of ASCII are in; "" for
    no text."""
    start = raw[:LOOKED_AT]
    even, odd = start[::2].count(0), start[1::2].count(0)
    wanted = "utf-16-le" if odd > even else "utf-16-be"
    text = _read(start, wanted) or ""
    strange = sum(not letter.isprintable() and letter not in "\t\r\n\u3000\xa0\ufeff" for letter in text)
    return wanted if text and not strange and "\n" in text and min(even, odd) * 20 <= max(even, odd) else ""


def _recognised(raw: bytes) -> Decoded | None:
    """Return the text in the likeliest encoding that all of it can be read in, None for none."""
    if raw.isascii():
        return _told(raw, "utf-8", Why.ASCII)
    part, ends = _beginning(raw)
    read = {name: _read(part, name, ends) for name in ENCODINGS if not name.startswith("utf-16")}
    read = {name: text for name, text in read.items() if text is not None}
    while read:
        judged = _likeliest(read, part)
        text = _read(raw, judged.encoding)
        if text is not None:
            return replace(judged, text=text)
        del read[judged.encoding]
    return None


def _beginning(raw: bytes) -> tuple[bytes, bool]:
    """Return bytes that tell the encoding, and whether they reach to the end: before them all is ASCII."""
    at = next(at for at in range(0, len(raw), LOOKED_AT) if not raw[at : at + LOOKED_AT].isascii())
    start = max(0, BEYOND.search(raw, at).start() - 1)  # with the letter before
    return raw[start : start + JUDGED], start + JUDGED >= len(raw)


def _likeliest(read: dict[str, str], part: bytes) -> Decoded:
    """Return the reading of bytes by its encoding that has the likeliest words, whether it is sure, and why."""
    if "utf-8" in read and len(part.translate(None, ASCII)) > CHANCE:
        return Decoded(read["utf-8"], "utf-8", True, Why.VALID)
    found = {name: bits_of(text) for name, text in read.items()}
    bits = {name: total - UTF8_BITS * (name == "utf-8") for name, total in found.items()}
    best, *others = sorted(bits, key=bits.get)
    if best == "utf-8":
        return Decoded(read[best], best, True, Why.VALID)
    other = others[0] if others else ""
    likely = found[best] <= MOST_BITS * _bytes_beyond(read[best], best)
    sure = likely and (not other or bits[other] - bits[best] >= MARGIN)
    return Decoded(read[best], best, sure, Why.WORDS, tuple(words_of(read[best], TOLD_WORDS)), other)


def _bytes_beyond(text: str, encoding: str) -> int:
    """Return how many bytes beyond ASCII the different runs of a text have."""
    return sum(byte > 0x7F for run in set(re.findall("[^\x00-\x7f]+", text)) for byte in run.encode(encoding))


def _read(raw: bytes, encoding: str, ends: bool = True) -> str | None:
    """Return the text of bytes; where it does not end there the last letter may be cut. None for no such text."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(raw, ends)
    except UnicodeError:
        return None
