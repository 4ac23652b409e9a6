"""Generalisation: which classes of an evidence layer are joined, and where a layer is cut in two."""

from dataclasses import dataclass, field

import numpy as np

from ..evidence.kinds import Kind
from .parameters import Parameters, Rule
from .weights_of_evidence import Degenerate, Weights, weights

OPPOSITE = {Kind.ASCENDING: Kind.DESCENDING, Kind.DESCENDING: Kind.ASCENDING}


@dataclass(frozen=True)
class Counts:
    """Unit cells ``cells`` (k) and deposits ``deposits`` (…, k) of the classes of a layer, where it is known."""

    cells: np.ndarray
    deposits: np.ndarray

    @property
    def total_cells(self) -> float:
        """Unit cells where the layer is known."""
        return float(self.cells.sum())

    @property
    def total_deposits(self) -> np.ndarray:
        """Deposits where the layer is known, for each set of deposits."""
        return self.deposits.sum(-1, keepdims=True)


@dataclass(frozen=True)
class Generalised:
    """The groups into which classes were joined.

    ``groups`` (k): index of the group of each class; ``rows``: the figures of each class as the
    table shows them, ``cumulated`` from the favourable end or not; ``cut``: index of the class at the cut, or None;
    ``problem``: why the layer cannot be used, else an empty string; ``own``: for categorical layers
    whether a class kept a weight of its own.
    """

    groups: np.ndarray
    rows: Weights
    row_cells: np.ndarray
    row_deposits: np.ndarray
    cumulated: bool
    cut: int | None = None
    problem: str = ""
    own: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))


def table(counts: Counts, kind: Kind, degenerate: Degenerate) -> tuple[np.ndarray, np.ndarray, Weights]:
    """Return cells, deposits and weights of each class, cumulated from the favourable end where ordered.

    One sort and one sum: the classes come sorted, so that the work grows with their number only.
    """
    cells, deposits = counts.cells, counts.deposits
    if kind is not Kind.CATEGORICAL:
        cells, deposits = _cumulate(cells, kind), _cumulate(deposits, kind)
    return cells, deposits, weights(cells, deposits, counts.total_cells, counts.total_deposits, degenerate)


def _cumulate(values: np.ndarray, kind: Kind) -> np.ndarray:
    if kind is Kind.ASCENDING:
        return np.cumsum(values, -1)
    return np.cumsum(values[..., ::-1], -1)[..., ::-1]


def eligible(counts: Counts, kind: Kind, cells, deposits, parameters: Parameters) -> np.ndarray:
    """Return which cuts (or classes) have enough deposits on both sides and not too much area."""
    least = parameters.min_deposits
    enough = (deposits >= least) & (counts.total_deposits - deposits >= least)
    if kind is not Kind.CATEGORICAL:
        enough = enough & (cells <= parameters.max_area * counts.total_cells * (1 + 1e-12))
    return enough


def strength(counts: Counts, kind: Kind, parameters: Parameters) -> np.ndarray:
    """Return the largest studentised contrast over the eligible cuts of each set of deposits.

    Categorical layers count the size of the contrast whatever its sign. -inf where nothing is eligible.
    """
    cells, deposits, rows = table(counts, kind, parameters.degenerate)
    studentised = rows.studentised_contrast
    if kind is Kind.CATEGORICAL:
        studentised = np.abs(studentised)
    usable = eligible(counts, kind, cells, deposits, parameters) & np.isfinite(studentised)
    return np.where(usable, studentised, -np.inf).max(-1, initial=-np.inf)


def strength_at(counts: Counts, kind: Kind, parameters: Parameters, cut: int) -> np.ndarray:
    """Return the studentised contrast of one cut of an ordered layer for each set of deposits, -inf without one."""
    studentised = table(counts, kind, parameters.degenerate)[2].studentised_contrast[..., cut]
    return np.where(np.isfinite(studentised), studentised, -np.inf)


def generalise(counts: Counts, kind: Kind, parameters: Parameters, cut: int | None = None) -> Generalised:
    """Join the classes of a layer by the rule; ``cut`` is the class at the cut for ``Rule.MANUAL``.

    ``problem`` is "no_deposits" (none lies where the layer is known), "all_in_one_class", "no_class"
    (nothing is eligible), "not_positive" (the best contrast is not), "not_significant" (it does not reach the limit),
    "wrong_direction" (one of these three, but in the other direction the limit is reached) or "".
    """
    ordered = kind is not Kind.CATEGORICAL
    separate = parameters.rule is Rule.NONE or (parameters.rule is Rule.MANUAL and (not ordered or cut is None))
    kind_of_rows = Kind.CATEGORICAL if separate else kind
    cells, deposits, rows = table(counts, kind_of_rows, parameters.degenerate)
    size = len(cells)
    result = {"rows": rows, "row_cells": cells, "row_deposits": deposits}
    result["cumulated"] = kind_of_rows is not Kind.CATEGORICAL
    one_class = counts.deposits.max(initial=0) == counts.deposits.sum()
    if not counts.deposits.any():
        return Generalised(np.zeros(size, np.int64), problem="no_deposits", **result)
    if size < 2 or (one_class and parameters.degenerate is Degenerate.FLAG):
        return Generalised(np.zeros(size, np.int64), problem="all_in_one_class", **result)
    if separate:
        return Generalised(np.arange(size), own=np.ones(size, bool), **result)
    if not ordered:
        return _by_significance(counts, rows, deposits, parameters, result)
    if parameters.rule is not Rule.MANUAL:
        cut, problem = _best_cut(counts, kind, cells, deposits, rows, parameters)
        if problem:
            if strength(counts, OPPOSITE[kind], parameters) >= parameters.limit:
                problem = "wrong_direction"
            return Generalised(np.zeros(size, np.int64), problem=problem, **result)
    order = np.arange(size)
    outside = order > cut if kind is Kind.ASCENDING else order < cut
    return Generalised(outside.astype(np.int64), cut=cut, **result)


def _best_cut(counts, kind, cells, deposits, rows, parameters):
    """Return the cut that the rule chooses, and what is wrong if there is none."""
    score = rows.studentised_contrast if parameters.rule is Rule.STUDENTISED else rows.contrast
    usable = eligible(counts, kind, cells, deposits, parameters) & np.isfinite(score)
    if not usable.any():
        return None, "no_class"
    if score[usable].max() <= 0:
        return None, "not_positive"
    if parameters.rule in (Rule.STUDENTISED, Rule.SIGNIFICANT):
        usable &= rows.studentised_contrast >= parameters.limit
        if not usable.any():
            return None, "not_significant"
    return int(np.argmax(np.where(usable, score, -np.inf))), ""


def _by_significance(counts, rows, deposits, parameters, result) -> Generalised:
    """Keep the classes whose contrast is significant, of either sign; join the others.

    Where all are significant there are no others, and each keeps its weight.
    """
    with np.errstate(invalid="ignore"):
        own = np.abs(rows.studentised_contrast) >= parameters.limit
    own &= eligible(counts, Kind.CATEGORICAL, counts.cells, deposits, parameters)
    if not own.any():
        return Generalised(np.zeros(len(own), np.int64), problem="not_significant", own=own, **result)
    return Generalised(np.where(own, np.cumsum(own) - 1, own.sum()), own=own, **result)
