"""Levelling many surveys at once: least-squares adjustment of a graph of surveys, and anchoring to a thin network.

Adjustment (平差法): the steps between neighbours are observations with errors; corrections of the surveys, with one
or more fixed, are found as heights are in a levelling network (Gauss 1823). Around a loop of surveys the steps ought to
add up to nothing; how far they do not is the test of the whole. Anchoring: each sheet is shifted to a low-density
network that one laboratory analysed (multi-scale correction, Tang et al. 2025, Appl. Sci. 15, 7208).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .border import Step, hodges_lehmann
from .checked import refuse_not_positive
from .levelling import Levelling, shifts

LEAST_CELLS = 5


@dataclass(frozen=True)
class Offset:
    """An observed step: lg contents of survey ``first`` less those of ``second``, and its standard ``error``."""

    first: object
    second: object
    offset: float
    error: float


@dataclass(frozen=True)
class Adjustment:
    """``levelling``; ``errors`` (s) of the corrections, from the given ones of the steps (0 of fixed surveys);
    ``residuals`` (m): what is left of each step, in lg; ``chi_squared``, ``degrees`` and ``p`` of the misclosure (NaN
    without a loop): a small p means that shifts alone do not explain the steps."""

    levelling: Levelling
    errors: np.ndarray
    residuals: np.ndarray
    chi_squared: float
    degrees: int
    p: float


def offset_of(found: Step, first, second) -> Offset:
    """Return a step as an observation with its error."""
    return Offset(first, second, found.step, found.error)


def adjust(offsets: list[Offset], fixed) -> Adjustment:
    """Return the corrections that leave the least weighted squares of the steps, with surveys ``fixed`` at 0.

    Adjusting again the steps that are left gives corrections of 0: levelling twice is levelling once.
    Raises SilkroadError offsets_none, network_offset (a step of a survey to itself, not finite, or with an error not
    above 0), network_no_reference, network_reference (a fixed one has no step), network_unconnected (``surveys`` that
    no chain of steps joins to a fixed one).
    """
    if not offsets:
        raise SilkroadError("offsets_none")
    for o in offsets:
        if o.first == o.second or not (np.isfinite(o.offset) and o.error > 0 and np.isfinite(o.error)):
            raise SilkroadError("network_offset", first=str(o.first), second=str(o.second))
    fixed = tuple(fixed)
    surveys = tuple(sorted({label for o in offsets for label in (o.first, o.second)}, key=str))
    unknown = [label for label in fixed if label not in surveys]
    if not fixed:
        raise SilkroadError("network_no_reference")
    if unknown:
        raise SilkroadError("network_reference", survey=str(unknown[0]))
    _connected(offsets, fixed, surveys)
    place = {label: row for row, label in enumerate(surveys)}
    design, weights = np.zeros((len(offsets), len(surveys))), np.array([1 / o.error for o in offsets])
    observed = np.array([o.offset for o in offsets])
    for row, o in enumerate(offsets):
        design[row, place[o.first]], design[row, place[o.second]] = 1, -1
    free = [row for row, label in enumerate(surveys) if label not in fixed]
    corrections, errors = np.zeros(len(surveys)), np.zeros(len(surveys))
    weighted = design[:, free] * weights[:, None]
    if free:
        corrections[free] = np.linalg.lstsq(weighted, -observed * weights, rcond=None)[0]
        errors[free] = np.sqrt(np.diag(np.linalg.inv(weighted.T @ weighted)))
    residuals = observed + design @ corrections
    chi, degrees = float(((residuals * weights) ** 2).sum()), len(offsets) - len(free)
    reference = fixed[0] if len(fixed) == 1 else fixed
    levelling = shifts("network", surveys, corrections, reference)
    return Adjustment(levelling, errors, residuals, chi, degrees, _tail(chi, degrees))


def _tail(chi, degrees) -> float:
    from scipy import stats

    return float(stats.chi2.sf(chi, degrees)) if degrees else float("nan")


def _connected(offsets, fixed, surveys):
    """Raise where a chain of steps does not reach a survey."""
    reached, growing = set(fixed), True
    while growing:
        found = {b for o in offsets for a, b in ((o.first, o.second), (o.second, o.first)) if a in reached}
        growing = not found <= reached
        reached |= found
    left = [str(label) for label in surveys if label not in reached]
    if left:
        raise SilkroadError("network_unconnected", surveys=", ".join(left))


@dataclass(frozen=True)
class Anchoring:
    """``levelling``; ``lower``, ``upper`` (s): 95 % bounds of the corrections, lg; ``cells`` (s) that were compared."""

    levelling: Levelling
    lower: np.ndarray
    upper: np.ndarray
    cells: np.ndarray


def anchor(values, survey, cell, network: dict) -> Anchoring:
    """Return the levelling of each survey to a low-density network.

    ``values`` (n) contents above 0, ``survey`` (n), ``cell`` (n): the cell or catchment that a sample lies in;
    ``network``: the network's content of a cell. A survey is shifted by the Hodges-Lehmann estimate of lg network -
    mean lg of its samples over the cells. Raises SilkroadError pairs_lengths, values_not_positive, anchor_network
    (cells of the network that are not above 0), anchor_too_few (``survey`` with below five cells of the network).
    """
    values, survey, cell = np.asarray(values, np.float64).ravel(), np.asarray(survey), np.asarray(cell)
    if not len(values) == len(survey) == len(cell):
        raise SilkroadError("pairs_lengths", first=len(values), second=min(len(survey), len(cell)))
    known = np.isfinite(values)
    refuse_not_positive(values)
    empty = {name: content for name, content in network.items() if content <= 0}
    if empty:
        name, content = min(empty.items(), key=lambda item: (item[1], str(item[0])))
        raise SilkroadError("anchor_network", count=len(empty), cell=str(name), content=float(content))
    labels, rows = tuple(np.unique(survey).tolist()), []
    for label in labels:
        own = known & (survey == label)
        off = []
        for name in np.unique(cell[own]).tolist():
            if np.isfinite(network.get(name, np.nan)):
                off.append(np.log10(network[name]) - np.log10(values[own & (cell == name)]).mean())
        if len(off) < LEAST_CELLS:
            raise SilkroadError("anchor_too_few", survey=str(label), count=len(off), needed=LEAST_CELLS)
        rows.append((*hodges_lehmann(np.array(off)), len(off)))
    shift, lower, upper, cells = np.array(rows).T
    return Anchoring(shifts("anchor", labels, shift), lower, upper, cells.astype(int))
