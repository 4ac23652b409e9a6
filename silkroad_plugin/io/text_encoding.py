"""Which encoding a text is in: UTF-8, or those of Chinese and Russian tables, told apart by what they spell."""

import codecs
import re
from dataclasses import dataclass
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
# Bits that each byte beyond ASCII may have for a text of the language, and by which the next best reading is worse.
MOST_BITS, MARGIN = 8.0, 8.0
# A text of so few bytes beyond ASCII may be UTF-8 by chance: then the words must be worse by so many bits.
CHANCE, UTF8_BITS = 60, 8.0
TOLD_WORDS = 4


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
    wanted, sure, why, other = mark or encoding, True, Why.MARK if mark else Why.CHOSEN, ""
    if not wanted and b"\0" in raw[:LOOKED_AT]:
        wanted, why = _of_zeros(raw), Why.ZEROS
        if not wanted:
            raise SilkroadError("text_binary", path=path)
    elif not wanted:
        wanted, other, sure, why = _recognised(raw)
    if not wanted:
        raise SilkroadError("text_encoding", path=path, encoding=list(ENCODINGS.values()))
    text = _read(raw, wanted)
    if text is None:
        raise SilkroadError("text_encoding", path=path, encoding=ENCODINGS.get(wanted, wanted))
    words = tuple(words_of(text, TOLD_WORDS)) if why is Why.WORDS else ()
    return Decoded(text.removeprefix("\ufeff"), wanted, sure, why, words, other)


def _of_zeros(raw: bytes) -> str:
    """Return the encoding of UTF-16 without a mark, by the half of the bytes that the zeros of ASCII are in; "" for
    no text."""
    start = raw[:LOOKED_AT]
    even, odd = start[::2].count(0), start[1::2].count(0)
    wanted = "utf-16-le" if odd > even else "utf-16-be"
    text = _read(start, wanted) or ""
    strange = sum(not letter.isprintable() and letter not in "\t\r\n\u3000\xa0\ufeff" for letter in text)
    return wanted if text and not strange and "\n" in text and min(even, odd) * 20 <= max(even, odd) else ""


def _recognised(raw: bytes) -> tuple[str, str, bool, Why]:
    """Return the encoding whose reading has the likeliest words, the next best, whether it is sure, and why."""
    above = sum(byte > 0x7F for byte in raw[:LOOKED_AT]) or sum(byte > 0x7F for byte in raw)
    valid = _read(raw, "utf-8") is not None
    if valid and (not above or above > CHANCE):
        return "utf-8", "", True, Why.VALID if above else Why.ASCII
    read = {name: _read(raw, name) for name in ENCODINGS if not name.startswith("utf-16")}
    found = {name: bits_of(text) for name, text in read.items() if text is not None}
    if not found:
        return "", "", False, Why.WORDS
    bits = {name: total - UTF8_BITS * (name == "utf-8") for name, (total, _) in found.items()}
    best, *others = sorted(bits, key=bits.get)
    if best == "utf-8":
        return best, "", True, Why.VALID
    other = others[0] if others else ""
    different = _bytes_beyond(read[best], best)
    likely = found[best][0] <= MOST_BITS * different
    return best, other, likely and (not other or bits[other] - bits[best] >= MARGIN), Why.WORDS


def _bytes_beyond(text: str, encoding: str) -> int:
    """Return how many bytes beyond ASCII the different runs of a text have."""
    return sum(byte > 0x7F for run in set(re.findall("[^\x00-\x7f]+", text)) for byte in run.encode(encoding))


def _read(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeError:
        return None
