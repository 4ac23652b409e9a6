"""Contents below detection replaced in whole compositions, so that log-ratios exist.

Multiplicative simple replacement: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn (2003), eq. 6.
Multiplicative lognormal replacement: Palarea-Albaladejo & Martín-Fernández (2013), section 3.2.

Tables are (n, D), all in one unit: numbers, and detection limits where ``below`` (n, D). The ratios among the
parts that were found stay as they are, whichever parts are replaced.

Both close a sample to c, put delta in for what is below, and take delta off the others; with the others back at what
was found that is delta / (1 - sum of delta / c). ``whole`` is c in the unit of the table: 1e6 for ppm, 100 for %; what
the parts found leave of it is a residual that takes part and is not returned (``closure`` in zCompositions). None: the
parts are the whole, c is the sum of those found, as in zCompositions without closure. Of trace elements alone that
raises what is put in far above delta, even above the limit (as it does in zCompositions): see ``refuse_above``.
"""

from collections.abc import Sequence

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, UseLimits
from .compositions import closure
from .determinations import Determinations
from .lognormal_mle import lognormal_mle

MOST = 1.05  # of the whole of a sample: analyses sum to some per cent more


def censored_table(parts: Sequence[Determinations]) -> tuple[np.ndarray, np.ndarray]:
    """Return numbers or detection limits (n, D), and what is below (n, D), from the determinations of D parts.

    Raises SilkroadError replacement_units (more than one unit), replacement_lengths, replacement_kind (above a
    limit or in an interval: the number, from 1, of the part and how many).
    """
    if len({part.unit for part in parts}) != 1:
        raise SilkroadError("replacement_units", units=", ".join(sorted({part.unit for part in parts})))
    if len({len(part) for part in parts}) != 1:
        raise SilkroadError("replacement_lengths", counts=", ".join(str(len(part)) for part in parts))
    for number, part in enumerate(parts, 1):
        other = part.above | part.interval
        if other.any():
            raise SilkroadError("replacement_kind", part=number, count=int(other.sum()))
    return np.column_stack([part.upper for part in parts]), np.column_stack([part.below for part in parts])


def checked(values, below, limits: UseLimits) -> tuple[np.ndarray, np.ndarray]:
    """Return the table as arrays, or refuse it.

    Raises SilkroadError replacement_shape, replacement_missing (neither number nor limit), replacement_not_positive
    (each with the number of the part and the rows, from 1), replacement_share (a part with too much below
    detection, in percent), replacement_row (rows with nothing found).
    """
    values, below = np.asarray(values, np.float64), np.asarray(below, bool)
    if values.ndim != 2 or values.shape != below.shape or values.shape[1] < 2:
        raise SilkroadError("replacement_shape", shapes=f"{values.shape}, {below.shape}")
    if place := _first_part(np.isnan(values)):
        raise SilkroadError("replacement_missing", **place)
    if place := _first_part(~((values > 0) & (values < np.inf))):
        raise SilkroadError("replacement_not_positive", **place)
    shares = below.mean(0)
    if (shares > limits.refuse).any():
        part, most = int(shares.argmax()), 100 * limits.refuse
        raise SilkroadError("replacement_share", part=part + 1, percent=100 * float(shares[part]), most=most)
    if below.all(1).any():
        raise SilkroadError("replacement_row", **_rows(below.all(1)))
    return values, below


def _first_part(wrong):
    """Return the first part that has wrong cells, with their number and the first ten rows; empty for none."""
    if not wrong.any():
        return {}
    part = int(wrong.any(0).argmax())
    return {"part": part + 1, **_rows(wrong[:, part])}


def multiplicative(
    values,
    below,
    share: float = 0.65,
    total: float | None = None,
    limits: UseLimits = USUAL,
    whole: float | None = None,
) -> np.ndarray:
    """Return the table (n, D) with ``share`` of the detection limit below it (0.65: least distortion).

    ``total``: what closed rows sum to, such as 100 or 1e6; they are closed to it again. None: the parts found are
    left alone, and those replaced are scaled so that the ratios are the same as after closing. ``whole``: see above.

    Raises the refusals of ``checked`` and ``rescaled``, SilkroadError substitution_share (not above 0 and up to 1).
    """
    values, below = checked(values, below, limits)
    if not 0 < share <= 1:
        raise SilkroadError("substitution_share", share=float(share))
    return _replaced(values, below, share * values, total, whole)


def multiplicative_lognormal(
    values,
    below,
    total: float | None = None,
    least: float = 0.0,
    limits: UseLimits = USUAL,
    whole: float | None = None,
) -> np.ndarray:
    """Return the table (n, D) with the geometric mean of the lognormal law below the limit, part by part.

    The law is that of maximum likelihood for the part, whose contents below detection are at least ``least``. The
    R package zCompositions (1.4, 1.5) in effect has 1 there, because it asks NADA for a law of positive numbers and
    gives it logarithms; its result changes with the unit, and limits below 1 do not count in the law. ``total``,
    ``whole`` and refusals as for ``multiplicative``, and those of ``lognormal_mle``.
    """
    values, below = checked(values, below, limits)
    small = values.copy()
    for part in np.flatnonzero(below.any(0)):
        rows = below[:, part]
        lower, upper = np.where(rows, least, values[:, part]), values[:, part].copy()
        # Limits below the least content leave no interval: such rows tell the law nothing.
        lower[rows & (upper < least)] = upper[rows & (upper < least)] = np.nan
        fit = lognormal_mle(Determinations.from_bounds(lower, upper, ""), limits)
        bound = (np.log(values[rows, part]) - fit.mu) / fit.sigma
        small[rows, part] = np.exp(fit.mu - fit.sigma * hazard(bound))
    return _replaced(values, below, small, total, whole)


def hazard(bound) -> np.ndarray:
    """Return phi(b) / Phi(b): minus the mean of a standard normal variable below ``bound``."""
    from scipy.special import log_ndtr

    bound = np.asarray(bound, np.float64)
    return np.exp(-0.5 * (bound**2 + np.log(2 * np.pi)) - log_ndtr(bound))


def rescaled(values, below, small, whole: float | None = None) -> np.ndarray:
    """Return the table with ``small`` (n, D) in place of what is below, scaled to the others as they were found.

    Raises SilkroadError replacement_whole (rows in which more than the whole was found), replacement_exceeds (rows
    where the parts replaced would be the whole).
    """
    found = np.where(below, 0.0, values).sum(1)
    if whole is not None and (found > MOST * whole).any():
        rows, most = found > MOST * whole, float(found.max())
        raise SilkroadError("replacement_whole", whole=float(whole), most=most, **_rows(rows))
    closed = found if whole is None else whole
    taken = np.where(below, small, 0.0).sum(1)
    if (taken >= closed).any():
        raise SilkroadError("replacement_exceeds", **_rows(taken >= closed))
    return np.where(below, small / (1 - taken / closed)[:, None], values)


def _rows(wrong):
    """Return the first ten of the rows marked (n) and how many they are."""
    rows = np.flatnonzero(wrong) + 1
    return {"rows": ", ".join(map(str, rows[:10])), "count": len(rows)}


def _replaced(values, below, small, total, whole):
    """Return the table rescaled, and closed to ``total`` where that is given."""
    table = rescaled(values, below, small, whole)
    return table if total is None else closure(table, total)


def refuse_above(table, values, below) -> dict[str, object] | None:
    """Return the first content put in above its limit: part and row from 1, content, limit, and the count of all such;
    None without any.

    Some may lie there where the law of a part says so (zCompositions does the same). Raises SilkroadError
    replacement_above with the same figures where more than half of all do: then ``whole`` is not the whole.
    """
    above = below & (table > values)
    if not above.any():
        return None
    part = int(above.any(0).argmax())
    row = int(above[:, part].argmax())
    content, limit = float(table[row, part]), float(values[row, part])
    told = {"part": part + 1, "rows": str(row + 1), "content": content, "limit": limit, "count": int(above.sum())}
    if 2 * above.sum() > below.sum():
        raise SilkroadError("replacement_above", **told)
    return told
