"""How Quaternary deposits came to be: by the letters of their index, Qh^al on Chinese and aQIV on Russian maps, or by
words; what neither tells stays untold."""

import re
from functools import cache

from .. import tables
from ..core.cartography.index_text import ABOVE, runs
from .class_words import Row, found_in

UNKNOWN = ""
# Letters before the Q, and what parts the letters of deposits of two kinds: al-pl, al+pl.
_BEFORE = re.compile(r"^([a-zL]+)(?=Q)")
_FIRST = re.compile(r"[a-zA-Z]+")


@cache
def geneses() -> dict[str, Row]:
    """Return the kinds of genesis by their codes."""
    return {row["code"]: row for row in tables.controlled("genesis")}


def genesis_of(index: str, words: str, tradition: str) -> str:
    """Return the genesis that an index in the letters of a ``tradition`` tells, else that of ``words``; "" for none.

    Of deposits of two kinds, such as alp or al-pl, the first counts.
    """
    return _parts(_letters(index), tradition)[0] or found_in(words, geneses())


def retold(index: str, given: str, printed: str) -> str:
    """Return an index whose letters of genesis are those of another tradition, where all of them are known: Qh^al of
    Chinese maps is aQh on Russian ones."""
    above, before = _written(index)
    codes = [code for one in _FIRST.findall(above or before) for code in _parts(one, given)]
    if not codes or not all(codes) or _column(given) == _column(printed):
        return index
    return _set(index, codes, printed)


def _parts(letters: str, tradition: str) -> list[str]:
    """Return the kinds of genesis that letters together mean, "" where one is not known; the longest beginning counts:
    gl is glacial, glaciofluvial fgl; alp begins with al."""
    known = {one: code for code, row in geneses().items() for one in row[_column(tradition)].split(";") if one}
    end = next((end for end in range(len(letters), 0, -1) if letters[:end] in known), 0)
    if not end:
        return [UNKNOWN]
    return [known[letters[:end]], *(_parts(letters[end:], tradition) if letters[end:] else [])]


def with_letters(index: str, genesis: str, printed: str) -> str:
    """Return an index with the letters of a genesis in place of its own."""
    return _set(index, [genesis], printed)


def _set(index: str, codes: list[str], printed: str) -> str:
    above, before = _written(index)
    letters = [geneses()[code][_column(printed)].split(";")[0] for code in codes]
    rest = index.removeprefix(before).replace(f"^{{{above}}}", "") if above else index.removeprefix(before)
    if not rest.startswith("Q"):
        return index
    return f"{''.join(letters)}{rest}" if printed == "russian" else f"{rest}^{{{'-'.join(letters)}}}"


def _written(index: str) -> tuple[str, str]:
    """Return the letters above the line and those before the Q."""
    before = _BEFORE.match(index)
    return "".join(run.text for run in runs(index) if run.place == ABOVE), before[1] if before else ""


def _column(tradition: str) -> str:
    return "letters_russian" if tradition == "russian" else "letters_chinese"


def _letters(index: str) -> str:
    above, before = _written(index)
    found = _FIRST.search(above) or _FIRST.search(before)
    return found[0] if found else ""
