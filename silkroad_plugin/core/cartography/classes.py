"""Class breaks of a score by the share of area that scores highest."""

import numpy as np


class AreaByScore:
    """Counts the area of each score, block by block, so that breaks follow shares of area.

    Scores are kept with four significant digits: a printed legend shows no more, and a raster of
    millions of different values then needs no more memory than one of a few hundred. ``exact``: kept as they are.
    """

    def __init__(self, exact: bool = False):
        self._exact = exact
        self.values = np.empty(0)
        self.areas = np.empty(0)

    def add(self, scores: np.ndarray, areas: np.ndarray | float = 1.0) -> None:
        """Add cells: ``scores`` (n,), ``areas`` (n,) or one number, in any unit of area."""
        scores = np.asarray(scores, float).ravel()
        kept = scores if self._exact else rounded(scores)
        weights = np.broadcast_to(np.asarray(areas, float), kept.shape)
        values, index = np.unique(np.concatenate([self.values, kept]), return_inverse=True)
        self.areas = np.bincount(index, np.concatenate([self.areas, weights]), len(values))
        self.values = values

    def breaks(self, percents: list[float]) -> list[tuple[float, float]]:
        """Return (lowest score, percent of area that scores so or higher) for each share asked, e.g. 1, 5, 10.

        Where ties do not allow the share asked, the nearest one is taken and its true percent
        returned; shares that coincide are returned once. Raises ValueError without any cell.
        """
        if not len(self.values):
            raise ValueError("no cells")
        cumulative = np.cumsum(self.areas[::-1]) / self.areas.sum() * 100
        descending = self.values[::-1]
        found = []
        for percent in percents:
            index = int(np.argmin(np.abs(cumulative - percent)))
            candidate = (float(descending[index]), float(cumulative[index]))
            if candidate not in found:
                found.append(candidate)
        return found


def rounding_step(values):
    """Return the step to which scores are rounded: one in the fourth significant digit."""
    safe = np.abs(np.where(np.asarray(values) == 0, 1.0, values))
    return 10.0 ** (np.floor(np.log10(safe)) - 3)


def rounded(values: np.ndarray) -> np.ndarray:
    """Return scores with four significant digits."""
    step = rounding_step(values)
    return np.round(values / step) * step
