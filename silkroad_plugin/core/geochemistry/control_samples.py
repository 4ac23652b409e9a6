"""What each row of a survey is for: a sample, a duplicate of one, a reference material, a blank."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np


class Role(Enum):
    """What a row is for."""

    SAMPLE = "sample"
    FIELD = "field"  # a second sample taken at the site
    SPLIT = "split"  # the same sample, analysed again by the same laboratory
    EXTERNAL = "external"  # the same sample, analysed by another laboratory
    UNKNOWN = "unknown"  # repeats a sample, in a way that nobody knows
    STANDARD = "standard"
    BLANK = "blank"


DUPLICATES = (Role.FIELD, Role.SPLIT, Role.EXTERNAL)


@dataclass(frozen=True, eq=False)
class ControlSamples:
    """Of n rows: ``role`` (n) of Role; ``original`` (n): the row that a duplicate repeats, else -1; ``standard``,
    ``batch``, ``laboratory`` (n): texts, "" where unknown; ``order`` (n): rows in the order of analysis; ``lost``:
    rows whose original is not in the table; ``strange``: the words for kinds of duplicates that are not known, and how
    many rows have each."""

    role: np.ndarray
    original: np.ndarray
    standard: np.ndarray
    batch: np.ndarray
    laboratory: np.ndarray
    order: np.ndarray
    lost: np.ndarray
    strange: dict[str, int] = field(default_factory=dict)

    @property
    def materials(self) -> set[str]:
        """Return the names of the reference materials."""
        return set(self.standard[self.role == Role.STANDARD]) - {""}

    @property
    def unnamed(self) -> np.ndarray:
        """Return the rows of reference materials that have no name."""
        return np.flatnonzero((self.role == Role.STANDARD) & (self.standard == ""))

    def rows(self, role: Role) -> np.ndarray:
        """Return the rows of a role in the order of analysis."""
        return self.order[self.role[self.order] == role]

    def pairs(self, role: Role) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows of the originals and of their duplicates of one role."""
        rows = self.rows(role)
        rows = rows[self.original[rows] >= 0]
        return self.original[rows], rows

    def design(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the rows (m) of sites that were repeated, and for each its site and its sample (rows of their first).

        Analyses of another laboratory are left out: what parts laboratories is no part of a survey's own variance.
        """
        linked = (self.original >= 0) & np.isin(self.role, [Role.FIELD, Role.SPLIT])
        sample, site = np.arange(len(self.role)), np.arange(len(self.role))
        for _ in range(3):  # a split of a field duplicate of a sample; longer chains are no design
            split = linked & (self.role == Role.SPLIT)
            sample[split] = sample[self.original[split]]
            site[linked] = site[self.original[linked]]
        repeated = np.isin(site, site[linked])
        inside = repeated & (linked | (self.role == Role.SAMPLE))
        rows = np.flatnonzero(inside)
        return rows, site[rows], sample[rows]


def control_samples(
    sample_id: Sequence[str],
    duplicate_of: Sequence[str],
    kind: Sequence[Role | str | None],
    standard: Sequence[str],
    batch: Sequence[str],
    laboratory: Sequence[str],
    order=None,
) -> ControlSamples:
    """Return the roles of n rows.

    ``kind``: what the table says, None where nothing, the word itself where it is not known. What is called a
    reference material or a blank is one. Another row with ``duplicate_of`` is a duplicate, of the field where its kind
    is not told, UNKNOWN where the word is not known; one with a ``standard`` is a reference material. A split is
    EXTERNAL where it is called so, or where its ``laboratory`` is another one than its original's. ``order``: numbers
    to sort by, None for the order of the rows.
    """
    count = len(sample_id)
    place = {}
    for row, (name, repeated) in enumerate(zip(sample_id, duplicate_of, strict=True)):
        if name and (name not in place or (duplicate_of[place[name]] and not repeated)):
            place[name] = row
    role, original, lost = np.full(count, Role.SAMPLE, object), np.full(count, -1), []
    strange: dict[str, int] = {}
    for row in range(count):
        said = kind[row]
        if said in (Role.BLANK, Role.STANDARD):
            role[row] = said
        elif duplicate_of[row]:
            role[row] = said if said in DUPLICATES else Role.UNKNOWN if isinstance(said, str) else Role.FIELD
            if isinstance(said, str):
                strange[said] = strange.get(said, 0) + 1
            original[row] = place.get(duplicate_of[row], -1)
            if original[row] == row or original[row] < 0:
                original[row] = -1
                lost.append(row)
            elif role[row] is Role.SPLIT and _differ(laboratory[row], laboratory[original[row]]):
                role[row] = Role.EXTERNAL
        elif standard[row]:
            role[row] = Role.STANDARD
        elif said in DUPLICATES:  # of what, the table does not say
            role[row] = said
            lost.append(row)
    ranks = np.arange(count) if order is None else np.asarray(order, np.float64)
    texts = [np.array(list(column), object) for column in (standard, batch, laboratory)]
    return ControlSamples(role, original, *texts, np.argsort(ranks, kind="stable"), np.array(lost, int), strange)


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)
