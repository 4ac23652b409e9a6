"""What rocks a user's geological map names: the first named of a unit tells its pattern, and whether it is a lava."""

import re
from functools import cache

from .. import tables
from .class_words import Row, words_of


@cache
def rocks() -> dict[str, Row]:
    """Return the rocks that have a pattern by their codes."""
    return {row["code"]: row for row in tables.controlled("lithologies")}


def rock_of(text: str) -> str:
    """Return the code of the rock that a text names first, the longest of those that begin at one place; "" for none.

    A unit of limestone with some tuff is no tuff: geologists name the main rock first.
    """
    text, found = text.lower(), []
    for code, row in rocks().items():
        for word in words_of(row):
            match = re.search(word, text)
            if match:
                found.append((match.start(), -len(match[0]), code))
    return min(found)[2] if found else ""
