"""Samples that stand in a table more than once: by number, by place, or whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .locations import places_of


class Repeat(Enum):
    """How samples repeat each other."""

    WHOLE = "whole"  # same number, same place, same contents: the row was entered twice
    NUMBER = "number"  # same number, another place or other contents
    PLACE = "place"  # same place, another number: a duplicate sample, or coordinates taken from a neighbour


@dataclass(frozen=True)
class RepeatGroup:
    """Rows (from 0, ascending) that repeat each other, and how."""

    kind: Repeat
    rows: tuple[int, ...]


def repeats(numbers: Sequence[str], east, north, contents=None, tolerance: float = 0.0) -> list[RepeatGroup]:
    """Return the groups of rows that repeat each other, those entered whole first.

    ``numbers`` (n): of the samples, "" where none is given; ``east``, ``north`` (n), m, NaN where unknown;
    ``contents`` (n, k) or None; ``tolerance``, m: within it (chained) two places are one. A group that is WHOLE is
    not told again as NUMBER or PLACE, unless it has further rows.

    Raises SilkroadError repeat_lengths, repeat_tolerance (below 0).
    """
    place = np.column_stack([np.asarray(east, np.float64), np.asarray(north, np.float64)])
    rows = np.arange(len(place))
    table = np.zeros((len(place), 0)) if contents is None else np.asarray(contents, np.float64)
    if not len(numbers) == len(place) == len(table):
        raise SilkroadError("repeat_lengths", counts=f"{len(numbers)}, {len(place)}, {len(table)}")
    if not tolerance >= 0:
        raise SilkroadError("repeat_tolerance", tolerance=float(tolerance))
    number = _codes([str(text).strip() for text in numbers], "")
    site = _sites(place, tolerance)
    # NaN equals NaN here: two gaps do not make rows differ.
    _, content = np.unique(np.nan_to_num(table, nan=-np.inf), axis=0, return_inverse=True)
    whole = _groups(rows, _codes(list(zip(number, site, content.reshape(-1), strict=True)), None), number >= 0)
    told = {group for group in whole if site[group[0]] >= 0}
    found = [RepeatGroup(Repeat.WHOLE, group) for group in sorted(told)]
    for kind, labels in ((Repeat.NUMBER, number), (Repeat.PLACE, site)):
        groups = set(_groups(rows, labels, labels >= 0)) - told
        if kind is Repeat.PLACE:
            groups = {group for group in groups if len({number[row] for row in group}) > 1 or number[group[0]] < 0}
        found += [RepeatGroup(kind, group) for group in sorted(groups)]
    return found


def _codes(keys: list, nothing) -> np.ndarray:
    """Return a code (n) for each different key, -1 for ``nothing``."""
    places: dict = {}
    return np.array([-1 if key == nothing else places.setdefault(key, len(places)) for key in keys], int)


def _sites(place, tolerance: float) -> np.ndarray:
    """Return a code (n) for each different place, -1 where unknown."""
    known = np.isfinite(place).all(1)
    site = np.full(len(place), -1)
    if known.any():
        site[known] = places_of(place[known], tolerance)
    return site


def _groups(rows, labels, among) -> list[tuple[int, ...]]:
    """Return the rows of each label that more than one of the rows ``among`` has."""
    rows, labels = rows[among], labels[among]
    order = np.argsort(labels, kind="stable")
    _, starts, counts = np.unique(labels[order], return_index=True, return_counts=True)
    several = counts > 1
    ends = starts + counts
    return [tuple(rows[order[a:b]].tolist()) for a, b in zip(starts[several], ends[several], strict=True)]
