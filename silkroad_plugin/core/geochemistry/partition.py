"""A sequential binary partition written as text: each balance parts one group of parts into two.

Egozcue & Pawlowsky-Glahn (2005). Two ways of writing, balances apart by semicolons or lines: names with a stroke
between the sides, "Cu Pb / Zn As; Cu / Pb; Zn / As", or the table of signs, "+ + - -; + - 0 0; 0 0 + -" (1 and -1
as well).
"""

import re
from collections.abc import Sequence

import numpy as np

from ..errors import SilkroadError

SIGNS = {"+": 1, "1": 1, "+1": 1, "-": -1, "-1": -1, "\u2212": -1, "\u22121": -1, "0": 0}


def parse_partition(text: str, names: Sequence[Sequence[str]]) -> np.ndarray:
    """Return the signs (k, D) of the balances in ``text``; ``names`` (D): what each part may be called, in any case.

    Whether they are a partition is told by ``compositions.partition_basis``. Raises SilkroadError partition_text (a
    balance that is neither way of writing), partition_name (no part, or more than one, is called so).
    """
    rows = [row.strip() for row in re.split(r"[;\n]+", text) if row.strip()]
    return np.array([_signs(row, names) for row in rows], int).reshape(len(rows), len(names))


def _signs(row: str, names) -> list[int]:
    words = _words(row)
    if words and all(word in SIGNS for word in words):
        if len(words) != len(names):
            raise SilkroadError("partition_text", balance=row, parts=len(names))
        return [SIGNS[word] for word in words]
    sides = row.split("/")
    if len(sides) != 2 or not all(_words(side) for side in sides):
        raise SilkroadError("partition_text", balance=row, parts=len(names))
    signs = [0] * len(names)
    for sign, side in zip((1, -1), sides, strict=True):
        for word in _words(side):
            signs[place_of(word, names)] = sign
    return signs


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,]+", text) if word]


def place_of(word: str, names: Sequence[Sequence[str]]) -> int:
    """Return the part (from 0) that is called so in ``names`` (D). Raises SilkroadError partition_name."""
    found = [place for place, own in enumerate(names) if word.casefold() in {name.casefold() for name in own}]
    if len(found) != 1:
        raise SilkroadError("partition_name", name=word, parts=[own[0] for own in names])
    return found[0]
