"""A sequential binary partition: each balance parts one group of parts into two, until every part stands alone.

Egozcue & Pawlowsky-Glahn (2005). As a table of signs (k, D): in each row 1 for the parts above, -1 for those below,
0 for those that are not in the balance. Two ways of writing, balances apart by semicolons or lines: names with a
stroke between the sides, "Cu Pb / Zn As; Cu / Pb; Zn / As", or the signs, "+ + - -; + - 0 0; 0 0 + -" (1 and -1 as
well).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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


def write_partition(signs, names: Sequence[Sequence[str]]) -> str:
    """Return the text of balances (k, D), by names where each part has one that ``parse_partition`` understands."""
    called = [short_name(place, names) for place in range(len(names))]
    if all(called):
        sides = [
            [[name for name, sign in zip(called, row, strict=True) if sign == side] for side in (1, -1)]
            for row in signs
        ]
        if all(above and below for above, below in sides):
            return "; ".join(f"{' '.join(above)} / {' '.join(below)}" for above, below in sides)
    return "; ".join(" ".join({1: "+", -1: "-", 0: "0"}[int(sign)] for sign in row) for row in signs)


def short_name(place: int, names: Sequence[Sequence[str]]) -> str:
    """Return what to call a part in a text: the name after its first that no other part has; "" for none."""
    others = {name.casefold() for other, own in enumerate(names) if other != place for name in own}
    for name in (*names[place][1:], names[place][0]):
        if re.fullmatch(r"[^\s,;/]+", name) and name not in SIGNS and name.casefold() not in others:
            return name
    return ""


def pivot_partition(parts: int) -> np.ndarray:
    """Return the signs (D - 1, D) that set each part against all those after it."""
    return np.eye(parts, dtype=int)[:-1] - np.triu(np.ones((parts, parts), int), 1)[:-1]


def tree_partition(joins) -> np.ndarray:
    """Return the signs (D - 1, D) of a tree of joins (D - 1, >= 2), as in scipy: the last join is the first balance."""
    joins = np.asarray(joins)[:, :2].astype(int)
    parts = len(joins) + 1
    members = list(np.eye(parts, dtype=int))
    signs = []
    for first, second in joins:
        signs.append(members[first] - members[second])
        members.append(members[first] + members[second])
    return np.array(signs[::-1]).reshape(parts - 1, parts)


@dataclass(frozen=True)
class Branch:
    """A group of ``parts``; ``balance``: the row that parts it into ``above`` and ``below``, None where none does."""

    parts: tuple[int, ...]
    balance: int | None = None
    above: "Branch | None" = None
    below: "Branch | None" = None

    def walk(self) -> "Iterator[Branch]":
        """Yield the branch and all in it, those above before those below."""
        yield self
        for side in (self.above, self.below):
            if side is not None:
                yield from side.walk()

    @property
    def order(self) -> list[int]:
        """Return the parts in the order of the branches, so that no lines of the tree cross."""
        return [part for branch in self.walk() if branch.balance is None for part in branch.parts]


@dataclass(frozen=True)
class Growth:
    """What a table of signs makes of its parts.

    ``root``: the tree; ``faults``: row -> its refusal (partition_signs, then partition_group).
    """

    root: Branch
    faults: dict[int, SilkroadError] = field(default_factory=dict)

    @property
    def open(self) -> list[tuple[int, ...]]:
        """Return the groups that no balance parts yet."""
        return [branch.parts for branch in self.root.walk() if branch.balance is None and len(branch.parts) > 1]

    @property
    def complete(self) -> bool:
        """Return whether every part stands alone in the end, and every row is one of the balances."""
        return not self.faults and not self.open


def grow(signs, parts: int) -> Growth:
    """Return the tree of ``parts`` that balances (k, D) make, in any order, finished or not."""
    signs = np.asarray(signs).reshape(len(signs), parts)
    faults, rows = {}, {}
    for number, row in enumerate(signs):
        if not (np.isin(row, (-1, 0, 1)).all() and (row > 0).any() and (row < 0).any()):
            faults[number] = SilkroadError("partition_signs", row=number + 1)
        else:
            rows.setdefault(tuple(np.flatnonzero(row).tolist()), number)
    used = set()

    def branch(group):
        number = rows.get(group)
        if number is None:
            return Branch(group)
        used.add(number)
        sides = (tuple(np.flatnonzero(signs[number] == side).tolist()) for side in (1, -1))
        return Branch(group, number, *map(branch, sides))

    root = branch(tuple(range(parts)))
    for number in range(len(signs)):
        if number not in used | set(faults):
            faults[number] = SilkroadError("partition_group", row=number + 1)
    return Growth(root, faults)


def no_balances(parts: int) -> np.ndarray:
    """Return the signs (0, D) of a partition that is not begun."""
    return np.zeros((0, parts), int)


def with_balance(signs, group: Sequence[int]) -> np.ndarray:
    """Return the signs (k + 1, D) with a balance more, whose ``group`` is all above."""
    row = np.zeros(np.shape(signs)[1], int)
    row[list(group)] = 1
    return np.vstack([signs, row])


def without_balance(signs, number: int) -> np.ndarray:
    """Return the signs (k - 1, D) without a balance, from 0, or -1 for the last."""
    return np.delete(np.asarray(signs), number, 0)


def with_sign(signs, cells: Sequence[tuple[int, int]], sign: int) -> np.ndarray:
    """Return the signs (k, D) with one sign in ``cells`` (balance, part)."""
    changed = np.array(signs)
    for balance, part in cells:
        changed[balance, part] = sign
    return changed


def split(signs, marked: Sequence[int], parts: int) -> np.ndarray:
    """Return the signs (k + 1, D) with a balance of the ``marked`` parts over the others of their group.

    Raises SilkroadError partition_marked (none marked, of several groups, all of one, or alone already).
    """
    signs, wanted = np.asarray(signs, int).reshape(len(signs), parts), set(marked)
    for group in grow(signs, parts).open:
        if wanted and wanted < set(group):
            row = np.zeros(parts, int)
            row[list(group)] = -1
            row[list(wanted)] = 1
            return np.vstack([signs, row])
    raise SilkroadError("partition_marked")


def carry_over(signs, places: Sequence[int | None]) -> np.ndarray:
    """Return the signs for other parts: ``places`` (D) tells where each stood before, None for a new one.

    Balances lose the parts that are gone; new parts are set against all the old ones by a first balance.
    """
    old = np.array([place is not None for place in places], bool)
    kept = np.zeros((len(signs), len(places)), int)
    kept[:, old] = np.asarray(signs, int)[:, [place for place in places if place is not None]]
    kept = kept[(kept > 0).any(1) & (kept < 0).any(1)]
    if len(kept) and not old.all():
        kept = np.vstack([np.where(old, 1, -1), kept])
    return kept
