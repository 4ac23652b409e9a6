"""Which encoding a text is in: UTF-8, or those of Chinese and Russian tables, told apart by what they spell."""

import codecs
import re
from pathlib import Path

from ..core.errors import SilkroadError

# Code of Python and what people call it.
ENCODINGS = {"utf-8": "UTF-8", "gb18030": "GBK / GB18030", "cp1251": "Windows-1251", "cp866": "CP866 (DOS)"}
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
LARGEST_TABLE = 1 << 20  # bytes of what people type, not of what laboratories send
# So much of a text is looked at, and so good must its best reading be to be sure (a share of its letters).
LOOKED_AT, SURE = 1 << 16, 0.7
_RUSSIAN = re.compile("[А-Яа-яЁё№°·×–—«»µ±²³]")
# In a text that is no Russian, small letters and capitals take turns.
_BROKEN = re.compile("[а-яё][А-ЯЁ]")
_CHINESE_MARKS = set("，。：；（）、“”《》％／－—·×℃～＜＞≤≥‰№　")


def table_text(path: str, label: str) -> str:
    """Return the text of a small table in a file, in whichever of ENCODINGS; ``label``: of the input that names it.

    Raises SilkroadError input_file_missing, table_unreadable.
    """
    if not Path(path).exists():
        raise SilkroadError("input_file_missing", input=label, path=path)
    try:
        if Path(path).stat().st_size <= LARGEST_TABLE:
            return decode(Path(path).read_bytes(), path)[0]
    except (OSError, SilkroadError) as error:
        raise SilkroadError("table_unreadable", input=label, path=path) from error
    raise SilkroadError("table_unreadable", input=label, path=path)


def decode(raw: bytes, path: str, encoding: str = "") -> tuple[str, str, bool]:
    """Return a text, the encoding it was read in, and whether that is sure; ``encoding``: "" finds it out;
    ``path``: of the file, to name it.

    Raises SilkroadError text_binary (no text at all), text_encoding (no text in this encoding, or in none known).
    """
    mark = next((name for start, name in MARKS.items() if raw.startswith(start)), None)
    if not encoding and mark is None and b"\0" in raw[:LOOKED_AT]:
        raise SilkroadError("text_binary", path=path)
    wanted = mark or encoding or _recognised(raw)
    if wanted is None:
        raise SilkroadError("text_encoding", path=path, encoding=list(ENCODINGS.values()))
    text = _read(raw, wanted)
    if text is None:
        raise SilkroadError("text_encoding", path=path, encoding=ENCODINGS.get(wanted, wanted))
    sure = bool(encoding) or wanted not in ENCODINGS or wanted == "utf-8" or _score(text, wanted) >= SURE
    return text.removeprefix("\ufeff"), wanted, sure


def _recognised(raw: bytes) -> str | None:
    if _read(raw, "utf-8") is not None:
        return "utf-8"
    read = {name: _read(raw, name) for name in ENCODINGS}
    scores = {name: _score(text, name) for name, text in read.items() if text is not None}
    return max(scores, key=scores.get) if scores else None


def _read(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeError:
        return None


def _score(text: str, encoding: str) -> float:
    """Return which share (to 1) of the letters beyond ASCII are those of words in the language of an encoding."""
    above = [letter for letter in text[:LOOKED_AT] if ord(letter) > 0x7F]
    if not above:
        return 1.0
    if encoding == "gb18030":
        return sum(_is_common(letter) for letter in above) / len(above)
    start = text[:LOOKED_AT]
    return (len(_RUSSIAN.findall(start)) - len(_BROKEN.findall(start))) / len(above)


def _is_common(letter: str) -> bool:
    """Return whether a sign is one of the 3755 commonest of GB 2312 (its first level), or a Chinese mark."""
    if letter in _CHINESE_MARKS:
        return True
    try:
        return 0xB0 <= letter.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False
