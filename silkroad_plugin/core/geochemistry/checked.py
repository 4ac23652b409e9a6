"""Numbers at the door of a method: finite, enough of them, above 0 where logarithms are taken."""

import numpy as np

from ..errors import SilkroadError

MAD_SD = 1.4826  # 1 / Φ⁻¹(3/4), as rounded by R and in print: makes the MAD of a normal distribution its sd
Z95 = 1.959963984540054  # Φ⁻¹(0.975): half the width of a 95 % interval in standard errors


def numbers(values, least: int = 1) -> np.ndarray:
    """Return the finite ones of ``values`` (n), in their order.

    Raises SilkroadError samples_too_few (fewer than ``least`` are left).
    """
    values = np.asarray(values, np.float64).ravel()
    values = values[np.isfinite(values)]
    if len(values) < least:
        raise SilkroadError("samples_too_few", count=len(values), needed=least)
    return values


def refuse_not_positive(*columns: np.ndarray) -> None:
    """Raise SilkroadError values_not_positive where a row (n) of any of the ``columns`` is 0 or less; NaN is not."""
    wrong = np.any([column <= 0 for column in columns], axis=0)
    if wrong.any():
        lowest = min(float(np.fmin.reduce(column)) for column in columns)
        raise SilkroadError("values_not_positive", count=int(wrong.sum()), lowest=lowest)


def logarithms(values, least: int = 1) -> np.ndarray:
    """Return lg of the finite ones of ``values`` (n).

    Raises SilkroadError samples_too_few, values_not_positive (0 or less; how many, and the lowest).
    """
    values = numbers(values, least)
    refuse_not_positive(values)
    return np.log10(values)


def varying(values: np.ndarray, log: bool = False) -> np.ndarray:
    """Return ``values`` (n), with ``log`` lg of contents, as they are.

    Raises SilkroadError values_constant where all are the same number, which it tells as a content.
    """
    if len(values) and values.min() == values.max():
        raise SilkroadError("values_constant", value=float(10 ** values[0] if log else values[0]), count=len(values))
    return values


def refuse_one_number(logs: np.ndarray) -> None:
    """Raise SilkroadError populations_one_number where more than half of lg contents (n) are one number."""
    distinct, counts = np.unique(logs, return_counts=True)
    most = int(counts.argmax())
    if 2 * counts[most] > len(logs):
        percent = 100 * counts[most] / len(logs)
        raise SilkroadError("populations_one_number", value=float(10 ** distinct[most]), percent=float(percent))


def pairs(first, second, least: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Return ``first`` and ``second`` (n) where both are finite.

    Raises SilkroadError pairs_lengths (not as many of one as of the other), samples_too_few.
    """
    first, second = np.asarray(first, np.float64).ravel(), np.asarray(second, np.float64).ravel()
    if len(first) != len(second):
        raise SilkroadError("pairs_lengths", first=len(first), second=len(second))
    both = np.isfinite(first) & np.isfinite(second)
    if both.sum() < least:
        raise SilkroadError("samples_too_few", count=int(both.sum()), needed=least)
    return first[both], second[both]


def mad(values: np.ndarray, centre: float | None = None) -> float:
    """Return the median absolute deviation from the median (or ``centre``), times 1.4826; 0 where half are equal."""
    centre = np.median(values) if centre is None else centre
    return float(MAD_SD * np.median(np.abs(values - centre)))
