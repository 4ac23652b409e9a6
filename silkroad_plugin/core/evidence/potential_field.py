"""Gravity and magnetic grids: derivatives, edges and upward continuation in the wavenumber domain.

Blakely (1995), chapter 12: a harmonic field known on a plane is continued and differentiated by filters of
the radial wavenumber. Total horizontal gradient: Cordell & Grauch (1985); tilt: Miller & Singh (1994), eq. 1;
analytic signal: Roest, Verhoef & Pilkington (1992), eq. 2.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

MARGIN = 0.25  # share of the grid that is added on each side and faded, so that opposite edges do not meet


@dataclass(frozen=True)
class Edges:
    """Arrays of the grid's shape, NaN where the field is missing.

    ``horizontal``: total horizontal gradient √(fx² + fy²), field units per metre; ``vertical``: first vertical
    derivative, downwards positive as Blakely has it; ``tilt``: atan2(vertical, horizontal), degrees -90 … 90;
    ``analytic``: √(horizontal² + vertical²).
    """

    horizontal: np.ndarray
    vertical: np.ndarray
    tilt: np.ndarray
    analytic: np.ndarray


def memory_needed(rows: int, columns: int) -> int:
    """Return the bytes that a transform of a grid takes: the whole grid, padded, some eight times over."""
    pads = [_padded(size) for size in (rows, columns)]
    return 8 * 8 * pads[0] * pads[1]


def upward(field: np.ndarray, step_x: float, step_y: float, height: float) -> np.ndarray:
    """Return the field continued upwards by ``height`` metres: F · exp(-|k| h) (Blakely 1995, eq. 12.8).

    ``field`` (rows, columns), NaN where missing: the holes are filled for the transform and come back as NaN;
    ``step_x``, ``step_y``: size of a cell in metres. Raises SilkroadError height_positive, all_missing.
    """
    if not height > 0:
        raise SilkroadError("height_positive", height=height)
    spectrum = _Spectrum(field, step_x, step_y)
    return spectrum.plane + spectrum.back(np.exp(-spectrum.radial * height))  # a plane stays what it is


def edges(field: np.ndarray, step_x: float, step_y: float, height: float = 0.0) -> Edges:
    """Return gradients and tilt, after upward continuation by ``height`` metres (0: none).

    Horizontal derivatives are i k F, the vertical one |k| F (Blakely 1995, eqs 12.12 and 12.17). Derivatives
    amplify noise: continue upwards by a cell or two where the grid is rough.
    """
    spectrum = _Spectrum(field, step_x, step_y)
    smooth = np.exp(-spectrum.radial * height)
    east = spectrum.slope_east + spectrum.back(1j * spectrum.east * smooth)
    north = spectrum.slope_north + spectrum.back(1j * spectrum.north * smooth)
    vertical = spectrum.back(spectrum.radial * smooth)
    horizontal = np.hypot(east, north)
    return Edges(horizontal, vertical, np.degrees(np.arctan2(vertical, horizontal)), np.hypot(horizontal, vertical))


class _Spectrum:
    """The transform of a field that was levelled, filled and padded, and the way back."""

    def __init__(self, field, step_x, step_y):
        field = np.asarray(field, float)
        self._missing = np.isnan(field)
        if self._missing.all():
            raise SilkroadError("all_missing")
        self._shape = field.shape
        self.plane, (down, across) = _plane(field)
        self.slope_east, self.slope_north = across / step_x, -down / step_y
        filled = np.where(self._missing, 0.0, field - self.plane)
        self._offsets = [(_padded(size) - size) // 2 for size in field.shape]
        self._transform = np.fft.rfft2(_pad(filled))
        rows, columns = (_padded(size) for size in field.shape)
        self.north = -2 * np.pi * np.fft.fftfreq(rows, step_y)[:, None]
        self.east = 2 * np.pi * np.fft.rfftfreq(columns, step_x)[None, :]
        self.radial = np.hypot(self.north, self.east)

    def back(self, factor):
        """Return the filtered field, without the plane that was taken off; NaN where it is missing."""
        rows, columns = (_padded(size) for size in self._shape)
        whole = np.fft.irfft2(self._transform * factor, (rows, columns))
        top, left = self._offsets
        part = whole[top : top + self._shape[0], left : left + self._shape[1]]
        return np.where(self._missing, np.nan, part)


def _plane(field):
    """Return the plane of least squares through the known values, and its slopes per row and column."""
    rows, columns = np.indices(field.shape)
    known = ~np.isnan(field)
    design = np.column_stack([np.ones(known.sum()), rows[known], columns[known]])
    level, down, across = np.linalg.lstsq(design, field[known], rcond=None)[0]
    return level + down * rows + across * columns, (down, across)


def _padded(size):
    return size + 2 * int(np.ceil(size * MARGIN))


def _pad(field):
    """Mirror the field into the margins and fade it to 0 there by a cosine."""
    widths = [((_padded(size) - size) // 2,) * 2 for size in field.shape]
    widened = np.pad(field, widths, mode="symmetric")
    for axis, ((before, _), size) in enumerate(zip(widths, field.shape, strict=True)):
        distance = np.maximum(0, np.abs(np.arange(widened.shape[axis]) - before - (size - 1) / 2) - (size - 1) / 2)
        taper = (1 + np.cos(np.pi * np.minimum(distance / before, 1))) / 2
        widened *= taper[:, None] if axis == 0 else taper
    return widened
