"""Gravity and magnetic grids: derivatives, edges and upward continuation in the wavenumber domain.

Blakely (1995), chapter 12: a harmonic field known on a plane is continued and differentiated by filters of
the radial wavenumber.
"""

from collections.abc import Callable
from enum import Enum

import numpy as np

from ..errors import SilkroadError

MARGIN = 0.25  # share of the grid that is added on each side and faded, so that opposite edges do not meet
ARRAYS = 10  # of the padded grid, in double precision, that a transform and its steps hold at once


class Quantity(Enum):
    """What is made of a field f; x east, y north, z down.

    Derivatives amplify noise: continue upwards by a cell or two where the grid is rough.
    """

    HORIZONTAL_GRADIENT = "horizontal_gradient"  # √(fx² + fy²) (Cordell & Grauch 1985), field units per metre
    VERTICAL_DERIVATIVE = "vertical_derivative"  # fz, downwards positive (Blakely 1995, eq. 12.17), per metre
    ANALYTIC_SIGNAL = "analytic_signal"  # √(fx² + fy² + fz²) (Roest, Verhoef & Pilkington 1992, eq. 2), per metre
    TILT = "tilt"  # atan2(fz, √(fx² + fy²)) (Miller & Singh 1994, eq. 1), degrees -90 … 90
    THETA = "theta"  # cos θ = √(fx² + fy²) / √(fx² + fy² + fz²) (Wijns, Perez & Kowalczyk 2005), 0 … 1
    UPWARD_CONTINUATION = "upward_continuation"  # F · exp(-|k| h) (Blakely 1995, eq. 12.8)
    RESIDUAL = "residual"  # f less its upward continuation


CONTINUED = {Quantity.UPWARD_CONTINUATION, Quantity.RESIDUAL}


def memory_needed(rows: int, columns: int) -> int:
    """Return the bytes that ``derive`` takes: the whole grid, padded, some ten times over."""
    return 8 * ARRAYS * _padded(rows) * _padded(columns)


def derive(
    field: np.ndarray, step_x: float, step_y: float, quantity: Quantity, height: float = 0.0,
    progress: Callable[[float], None] = lambda part: None,
) -> np.ndarray:  # fmt: skip
    """Return a quantity of a field, (rows, columns) float64, NaN where the field is missing.

    ``field``: rows from north to south, NaN where missing: the plane of least squares is taken off, holes are
    filled smoothly for the transform and come back as NaN; ``step_x``, ``step_y``: size of a cell in metres;
    ``height``: metres of upward continuation, before a derivative (0: none). Horizontal derivatives are i k F,
    the vertical one is |k| F (Blakely 1995, eqs 12.12 and 12.17).
    ``progress`` is told between the steps and may raise Cancelled. Raises SilkroadError height_positive, all_missing.
    """
    if height < 0 or (quantity in CONTINUED and not height > 0):
        raise SilkroadError("height_positive", height=height)
    spectrum = _Spectrum(field, step_x, step_y, progress)
    smooth = np.exp(-spectrum.radial * height)
    if quantity in CONTINUED:
        upward = spectrum.plane() + spectrum.back(smooth)  # a plane stays what it is
        return upward if quantity is Quantity.UPWARD_CONTINUATION else field - upward
    if quantity is Quantity.VERTICAL_DERIVATIVE:
        return spectrum.back(spectrum.radial * smooth)
    horizontal = np.hypot(
        spectrum.slope_east + spectrum.back(1j * spectrum.east * smooth),
        spectrum.slope_north + spectrum.back(1j * spectrum.north * smooth),
    )
    if quantity is Quantity.HORIZONTAL_GRADIENT:
        return horizontal
    vertical = spectrum.back(spectrum.radial * smooth)
    if quantity is Quantity.TILT:
        return np.degrees(np.arctan2(vertical, horizontal))
    signal = np.hypot(horizontal, vertical)
    if quantity is Quantity.ANALYTIC_SIGNAL:
        return signal
    with np.errstate(invalid="ignore"):
        return np.where(signal > 0, horizontal / signal, np.where(np.isnan(signal), np.nan, 0.0))


class _Spectrum:
    """The transform of a field that was levelled, filled and padded, and the way back."""

    def __init__(self, field: np.ndarray, step_x: float, step_y: float, progress: Callable[[float], None]):
        self._progress, self._done = progress, 0.0
        self._missing = np.isnan(field)
        if self._missing.all():
            raise SilkroadError("all_missing")
        self._shape = field.shape
        self._level, down, across = _plane(field, self._missing)
        self._slopes = down, across
        self.slope_east, self.slope_north = across / step_x, -down / step_y
        filled = _filled(field - self.plane(), ~self._missing)
        self._step()
        size = tuple(_padded(length) for length in field.shape)
        self._offsets = [(padded - length) // 2 for padded, length in zip(size, field.shape, strict=True)]
        self._size, self._transform = size, np.fft.rfft2(_pad(filled, size))
        self._step()
        self.north = -2 * np.pi * np.fft.fftfreq(size[0], step_y)[:, None]
        self.east = 2 * np.pi * np.fft.rfftfreq(size[1], step_x)[None, :]
        self.radial = np.hypot(self.north, self.east)

    def plane(self) -> np.ndarray:
        """Return the plane that was taken off."""
        rows, columns = (np.arange(length) - (length - 1) / 2 for length in self._shape)
        return self._level + self._slopes[0] * rows[:, None] + self._slopes[1] * columns

    def back(self, factor: np.ndarray) -> np.ndarray:
        """Return the filtered field, without the plane; NaN where it is missing."""
        whole = np.fft.irfft2(self._transform * factor, self._size)
        top, left = self._offsets
        part = whole[top : top + self._shape[0], left : left + self._shape[1]].copy()
        part[self._missing] = np.nan
        self._step()
        return part

    def _step(self) -> None:
        """Tell that another one of at most five steps is done."""
        self._done += 1 / 5
        self._progress(min(1.0, self._done))


def _plane(field: np.ndarray, missing: np.ndarray) -> tuple[float, float, float]:
    """Return the plane of least squares through the known values: level at the middle, slopes per row and column."""
    rows, columns = (np.arange(length) - (length - 1) / 2 for length in field.shape)
    known, values = ~missing, np.where(missing, 0.0, field)
    in_rows, in_columns = known.sum(axis=1), known.sum(axis=0)
    cross = float(rows @ (known @ columns))
    sums = [[in_rows.sum(), in_rows @ rows, in_columns @ columns]]
    sums += [[sums[0][1], in_rows @ rows**2, cross], [sums[0][2], cross, in_columns @ columns**2]]
    right = [values.sum(), values.sum(axis=1) @ rows, values.sum(axis=0) @ columns]
    # Least squares once more: with a single row or column a slope is unknown and becomes 0.
    return tuple(float(value) for value in np.linalg.lstsq(np.array(sums, float), np.array(right), rcond=None)[0])


def _filled(field: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return the field with its holes filled smoothly, from means over ever larger cells (Gortler et al. 1996)."""
    if known.all():
        return field
    even = [(0, length % 2) for length in field.shape]
    weights = np.pad(known.astype(float), even)
    sums = _in_fours(np.pad(np.where(known, field, 0.0), even))
    weights = _in_fours(weights)
    coarse = _filled(sums / np.maximum(weights, 1), weights > 0)
    fine = _twice(_twice(coarse).T).T[: field.shape[0], : field.shape[1]]
    return np.where(known, field, fine)


def _in_fours(array: np.ndarray) -> np.ndarray:
    return array[::2, ::2] + array[1::2, ::2] + array[::2, 1::2] + array[1::2, 1::2]


def _twice(array: np.ndarray) -> np.ndarray:
    """Return twice as many rows, linear between the middles of the old ones."""
    before, after = np.vstack((array[:1], array[:-1])), np.vstack((array[1:], array[-1:]))
    result = np.empty((2 * len(array), array.shape[1]))
    result[::2], result[1::2] = 0.75 * array + 0.25 * before, 0.75 * array + 0.25 * after
    return result


def _padded(size: int) -> int:
    """Return a size with both margins, whose only prime factors are 2, 3 and 5, as the transform likes it."""
    size += 2 * int(np.ceil(size * MARGIN))
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1


def _pad(field: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Mirror the field into the margins and fade it to 0 there by a cosine."""
    added = [padded - length for padded, length in zip(size, field.shape, strict=True)]
    widths = [(more // 2, more - more // 2) for more in added]
    widened = np.pad(field, widths, mode="symmetric")
    for axis, ((before, _), length) in enumerate(zip(widths, field.shape, strict=True)):
        distance = np.maximum(0, np.abs(np.arange(widened.shape[axis]) - before - (length - 1) / 2) - (length - 1) / 2)
        taper = (1 + np.cos(np.pi * np.minimum(distance / before, 1))) / 2
        widened *= taper[:, None] if axis == 0 else taper
    return widened
