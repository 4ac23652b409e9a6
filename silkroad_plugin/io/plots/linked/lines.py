"""Broken lines that are samples, as of a spider diagram: found by the mouse, painted, counted where they are many."""

from dataclasses import dataclass

import numpy as np

from .dots import Picture

COLUMNS = 150  # at which it is looked whether lines run through an outline
PAIRS = 2_000_000  # starts and ends told apart between two neighbours


@dataclass(frozen=True, eq=False)
class Lines:
    """Lines through ``y`` (m, k) at ``x`` (k, ascending), in the units of the axes, of the samples ``rows`` (m); a line
    has a gap at each NaN."""

    x: np.ndarray
    y: np.ndarray
    rows: np.ndarray
    axes: int = 0

    def place(self, axes) -> np.ndarray:
        """Return the places of ``x`` in a first row, and under it those of the lines (m + 1, k)."""
        across = axes.transData.transform(np.column_stack([self.x, np.zeros(len(self.x))]))[:, 0]
        flat = np.column_stack([np.tile(self.x, len(self.y)), self.y.ravel()])
        return np.vstack([across, axes.transData.transform(flat)[:, 1].reshape(self.y.shape)])

    def inside(self, placed, outline, count):
        """Return the samples whose line runs through the outline."""
        across, lines = placed[0], placed[1:]
        start, end = max(outline[:, 0].min(), across[0]), min(outline[:, 0].max(), across[-1])
        met = np.zeros(len(lines), bool)
        if start <= end:
            for column in np.linspace(start, end, min(COLUMNS, int(end - start) // 2 + 2)):
                at = _heights(across, lines, column)
                for low, high in _spans(outline, column):
                    met |= (at >= low) & (at <= high)
        return self._samples(met, count)

    def at(self, placed, point, reach, count):
        """Return the sample of the nearest line."""
        across, lines = placed[0], placed[1:]
        if not across[0] - reach <= point[0] <= across[-1] + reach or not len(lines):
            return np.zeros(count, bool)
        near = [_heights(across, lines, min(max(point[0] + step, across[0]), across[-1])) for step in (-0.5, 0, 0.5)]
        far = np.abs(near[1] - point[1]) / np.hypot(1, near[2] - near[0])
        if not (far <= reach).any():
            return np.zeros(count, bool)
        return self._samples(np.arange(len(lines)) == np.nanargmin(far), count)

    def paint(self, placed, chosen, picture: Picture):
        """Paint the lines of the chosen samples."""
        own = placed[1:][chosen[self.rows]]
        if len(own):
            high, wide, _ = picture.pixels.shape
            picture.cover(coverage(placed[0], own, high, wide)[::-1] > 0)

    def _samples(self, lines, count) -> np.ndarray:
        found = np.zeros(count, bool)
        found[self.rows[lines]] = True
        return found


def _heights(across, lines, column) -> np.ndarray:
    """Return where lines (m) are at a column."""
    place = int(np.clip(np.searchsorted(across, column, side="right") - 1, 0, len(across) - 2))
    share = (column - across[place]) / (across[place + 1] - across[place])
    return lines[:, place] + share * (lines[:, place + 1] - lines[:, place])


def _spans(outline, column) -> list[tuple[float, float]]:
    """Return the stretches (low, high) of a column that lie in an outline."""
    start, end = outline, np.roll(outline, -1, axis=0)
    crossing = (start[:, 0] <= column) != (end[:, 0] <= column)
    start, end = start[crossing], end[crossing]
    at = start[:, 1] + (column - start[:, 0]) / (end[:, 0] - start[:, 0]) * (end[:, 1] - start[:, 1])
    at = np.sort(at)
    return list(zip(at[::2], at[1::2], strict=False))


def coverage(across: np.ndarray, lines: np.ndarray, high: int, wide: int) -> np.ndarray:
    """Return how many lines cover each dot (high, wide) of a picture, its first row below.

    ``across`` (k): places of the corners of all lines, ascending; ``lines`` (m, k): their heights, in dots. Lines with
    nearly the same start and end are taken together, so that the time hardly grows with their number.
    """
    total = np.zeros((high + 1, wide))
    for place in range(len(across) - 1):
        start, end, weight = _together(lines[:, place], lines[:, place + 1], high)
        last = place == len(across) - 2  # a corner belongs to the stretch that begins there
        end_column = int(np.floor(across[place + 1])) + 1 if last else int(np.ceil(across[place + 1]))
        columns = np.arange(max(int(np.ceil(across[place])), 0), min(end_column, wide))
        if not len(columns) or not len(start):
            continue
        span = across[place + 1] - across[place]
        edges = ((columns[:, None] + (-0.5, 0.5) - across[place]) / span).clip(0, 1)
        sides = start + edges[..., None] * (end - start)  # (columns, 2, lines)
        low, top = np.floor(sides.min(1)).astype(int), np.floor(sides.max(1)).astype(int)
        seen = (top >= 0) & (low < high)
        at = np.broadcast_to(columns[:, None], low.shape)[seen]
        weights = np.broadcast_to(weight, low.shape)[seen]
        for rows, sign in ((low[seen].clip(min=0), 1), (top[seen].clip(max=high - 1) + 1, -1)):
            total += sign * np.bincount(rows * wide + at, weights, total.size).reshape(total.shape)
    return np.round(total.cumsum(0)[:-1])


def _together(start, end, high) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the different starts and ends of lines, and how many lines each stands for."""
    known = np.isfinite(start) & np.isfinite(end)
    # What runs far beyond the picture is cut there.
    both = np.stack([start[known], end[known]]).clip(-high, 2 * high)
    if both.shape[1] < 5000:
        return *both, np.ones(both.shape[1])
    step = max(2.0, 3 * high / np.sqrt(PAIRS))
    codes = np.floor((both + high) / step).astype(int)
    base = int(3 * high / step) + 2
    counts = np.bincount(codes[0] * base + codes[1])
    found = np.flatnonzero(counts)
    middles = (np.stack([found // base, found % base]) + 0.5) * step - high
    return *middles, counts[found].astype(float)
