"""Spectrum–area (S–A) filtering: a map parted into patterns by the power of their waves.

Cheng, Xu & Grunsky (2000): the area of the spectrum with power of at least S goes as S^−β in ranges of S; the breaks
between the ranges part the spectrum, and each part brought back is a map. The parts add up to the map.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .singularity import Progress

CELLS = 64_000_000  # the largest padded grid: about 2 GB at work


@dataclass(frozen=True)
class Spectrum:
    """The Fourier transform of a grid, its mean taken away and nodata filled, and the power of each wave."""

    waves: np.ndarray  # (padded rows, half the padded columns + 1) complex
    power: np.ndarray  # the same shape
    multiplicity: np.ndarray  # (half the padded columns + 1,) waves of the whole plane that each column stands for
    padded: tuple[int, int]
    shape: tuple[int, int]
    known: np.ndarray  # (rows, columns) bool
    mean: float


@dataclass(frozen=True)
class SpectrumArea:
    """The curve: the area, in waves, whose power is at least each threshold; thresholds are log-equal."""

    power: np.ndarray  # (k,) ascending
    area: np.ndarray  # (k,)


def spectrum(values: np.ndarray, progress: Progress | None = None) -> Spectrum:
    """Return the spectrum of (rows, columns) values, NaN where there are none.

    Nodata is filled from the nearest known cell, and beyond the edges the grid is continued by its mirror image,
    which leaves no step between opposite edges. Raises SilkroadError values_missing, values_constant,
    spectrum_too_large.
    """
    from scipy.fft import next_fast_len, rfft2

    values = np.asarray(values, float)
    known = np.isfinite(values)
    if not known.any():
        raise SilkroadError("values_missing")
    if np.ptp(values[known]) == 0:
        raise SilkroadError("values_constant", value=float(values[known][0]), count=int(known.sum()))
    padded = tuple(next_fast_len(size + min(size, max(16, size // 4)), real=True) for size in values.shape)
    if padded[0] * padded[1] > CELLS:
        raise SilkroadError("spectrum_too_large", cells=int(padded[0] * padded[1]), most=CELLS)
    mean = float(values[known].mean())
    filled = _filled(values, known) - mean
    if progress is not None:
        progress(0.3)
    widths = [(0, size - old) for size, old in zip(padded, values.shape, strict=True)]
    waves = rfft2(_tapered(np.pad(filled, widths, "symmetric"), values.shape))
    multiplicity = np.full(waves.shape[1], 2.0)
    multiplicity[0] = 1.0
    if padded[1] % 2 == 0:
        multiplicity[-1] = 1.0
    if progress is not None:
        progress(1.0)
    return Spectrum(waves, np.abs(waves) ** 2, multiplicity, padded, values.shape, known, mean)


def _filled(values, known):
    from scipy.ndimage import distance_transform_edt

    if known.all():
        return values
    rows, columns = distance_transform_edt(~known, return_distances=False, return_indices=True)
    return values[rows, columns]


def _tapered(grid, shape):
    """Return the padded grid, its margin running from the mirror image at one edge into that at the opposite one."""
    for axis, old in enumerate(shape):
        margin = grid.shape[axis] - old
        if not margin:
            continue
        steps = (np.arange(margin) + 0.5) / margin
        share = 0.5 + 0.5 * np.cos(np.pi * steps)
        share = share[:, None] if axis == 0 else share[None, :]
        mirrored = np.take(grid, range(old, grid.shape[axis]), axis)
        opposite = np.take(grid, range(margin - 1, -1, -1), axis)
        at = (slice(old, None), slice(None)) if axis == 0 else (slice(None), slice(old, None))
        grid[at] = share * mirrored + (1 - share) * opposite
    return grid


def spectrum_area(found: Spectrum, thresholds: int = 100) -> SpectrumArea:
    """Return the curve of area against power on log-equal thresholds; equal areas are given once."""
    positive = found.power > found.power.max() * 1e-24
    power = found.power[positive]
    weight = np.broadcast_to(found.multiplicity, found.power.shape)[positive]
    order = np.argsort(power)
    power, above = power[order], weight[order][::-1].cumsum()[::-1]
    limits = np.geomspace(power[0], power[-1], thresholds)
    limits[-1] = power[-1]
    area = above[np.minimum(np.searchsorted(power, limits), len(power) - 1)]
    held = np.append(np.diff(area) != 0, True)
    return SpectrumArea(limits[held], area[held])


def decomposed(found: Spectrum, breaks, progress: Progress | None = None) -> list[np.ndarray]:
    """Return the maps of the parts of the spectrum, from the greatest power (background) to the least (noise).

    ``breaks`` are one or more powers; a wave at a break belongs to the greater power. The mean of the grid is in the
    first map, so that the maps add up to the grid. Raises SilkroadError spectrum_break (no wave on one side)."""
    from scipy.fft import irfft2

    breaks = np.unique(np.asarray(breaks, float))[::-1]
    low, high = float(found.power[found.power > 0].min()), float(found.power.max())
    if not breaks.size or not (np.isfinite(breaks) & (breaks > low) & (breaks <= high)).all():
        raise SilkroadError("spectrum_break", least=low, most=high)
    part = np.searchsorted(-breaks, -found.power, side="left")
    maps = []
    for number in range(len(breaks) + 1):
        grid = irfft2(np.where(part == number, found.waves, 0), s=found.padded)[: found.shape[0], : found.shape[1]]
        maps.append(np.where(found.known, grid + (found.mean if number == 0 else 0.0), np.nan))
        if progress is not None:
            progress((number + 1) / (len(breaks) + 1))
    return maps
