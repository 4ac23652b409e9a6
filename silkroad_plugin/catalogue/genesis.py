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
    return _of_letters(_letters(index), tradition) or found_in(words, geneses())


def _letters(index: str) -> str:
    above = "".join(run.text for run in runs(index) if run.place == ABOVE)
    before = _BEFORE.match(index)
    found = _FIRST.search(above) or (_FIRST.search(before[1]) if before else None)
    return found[0] if found else ""


def _of_letters(letters: str, tradition: str) -> str:
    """Return the genesis of letters; "" where several kinds begin with them."""
    column = "letters_russian" if tradition == "russian" else "letters_chinese"
    known = {one: code for code, row in geneses().items() for one in row[column].split(";") if one}
    # The longest beginning counts: gl is glacial, glaciofluvial fgl; alp begins with al.
    return next((known[letters[:end]] for end in range(len(letters), 0, -1) if letters[:end] in known), UNKNOWN)
