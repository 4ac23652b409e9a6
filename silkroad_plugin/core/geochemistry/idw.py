"""Inverse distance weighting: from all samples, from the nearest ones, or from the nearest in each of several sectors.

Shepard (1968): Σ z dᵢ⁻ᵖ / Σ dᵢ⁻ᵖ; at the place of a sample its value.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .locations import located

TOGETHER = 16_384  # places estimated together
LOOK = 16  # a sector still empty among this many times the samples wanted stays empty
Progress = Callable[[float], None]


@dataclass(frozen=True)
class InverseDistance:
    """What decides an estimate."""

    power: float = 2.0
    neighbours: int | None = 12  # nearest samples, in all sectors together; None takes all of them
    radius: float = np.inf  # metres
    fewest: int = 1  # places with fewer samples than these get no value
    sectors: int = 1  # of the circle, from north clockwise; each gives its share of the neighbours

    def __post_init__(self):
        if not self.power > 0:
            raise SilkroadError("idw_power", power=float(self.power))
        if not self.radius > 0:
            raise SilkroadError("search_radius", radius=float(self.radius))
        if self.sectors < 1 or (self.neighbours is not None and self.neighbours < max(1, self.sectors)):
            raise SilkroadError("idw_sectors", neighbours=int(self.neighbours or 0), sectors=int(self.sectors))


@dataclass(frozen=True)
class Weighted:
    """Estimates at m places; NaN where too few samples are near."""

    estimate: np.ndarray  # (m,)
    neighbours: np.ndarray  # (m,) samples that counted


class InverseDistanceWeighting:
    """Samples made ready; called with places it returns a ``Weighted``."""

    def __init__(self, xy: np.ndarray, values: np.ndarray, parameters: InverseDistance):
        """Take (n, 2) positions in metres and (n,) values, NaN values left out.

        Raises SilkroadError samples_shape, samples_position, samples_too_few."""
        from scipy.spatial import cKDTree

        self.parameters, self.samples = parameters, located(xy, values, needed=1)
        # A tree with sliding midpoints is built in a part of the time, and also where samples share coordinates.
        self.tree = cKDTree(self.samples.xy, balanced_tree=False)
        count = len(self.samples.values)
        self.wanted = count if parameters.neighbours is None else min(parameters.neighbours, count)

    def __call__(self, places: np.ndarray, progress: Progress | None = None) -> Weighted:
        """Return the estimates at (m, 2) places; ``progress`` is told the part done and may raise."""
        places = np.asarray(places, float).reshape(-1, 2)
        estimate, counts = np.full(len(places), np.nan), np.zeros(len(places), np.int64)
        known = np.isfinite(places).all(1)
        rows = slice(None) if known.all() else np.flatnonzero(known)
        asked = places[rows]
        found, used = np.full(len(asked), np.nan), np.zeros(len(asked), np.int64)
        step = max(1, min(TOGETHER, 4_000_000 // self.wanted))
        for start in range(0, len(asked), step):
            part = slice(start, start + step)
            found[part], used[part] = self._estimated(asked[part])
            if progress is not None:
                progress(min(1.0, (start + step) / len(asked)))
        estimate[rows], counts[rows] = found, used
        return Weighted(estimate, counts)

    def _estimated(self, places):
        distance, index = self._nearest(places) if self.parameters.sectors == 1 else self._nearest_in_sectors(places)
        counts = np.isfinite(distance).sum(1)
        # A sample beyond the reach has an infinite distance, weight 0, and the index after the last.
        values = self.samples.values.take(index, mode="clip")
        here = distance[:, 0] <= self.samples.closeness
        with np.errstate(divide="ignore", invalid="ignore"):
            # In units of the nearest distance, so that no power overflows.
            ratio = distance[:, :1] / distance
            weights = ratio * ratio if self.parameters.power == 2 else ratio**self.parameters.power
            estimate = np.einsum("ij,ij->i", weights, values) / weights.sum(1)
        if here.any():
            at = (distance[here] <= self.samples.closeness).astype(float)
            estimate[here] = (at * values[here]).sum(1) / at.sum(1)
        estimate[counts < max(1, self.parameters.fewest)] = np.nan
        return estimate, counts

    def _nearest(self, places, wanted=None):
        """Return (m, k) distances, from the nearest, and indices; infinite where there are no more in reach."""
        wanted = wanted or self.wanted
        reach = np.nextafter(self.parameters.radius, np.inf)  # the tree's bound is exclusive
        distance, index = self.tree.query(places, wanted, distance_upper_bound=reach)
        return distance.reshape(len(places), wanted), index.reshape(len(places), wanted)

    def _nearest_in_sectors(self, places):
        """Return the same of the nearest samples in each sector, the nearest of all first.

        More and more samples are looked at until every sector has its share or nothing more is in reach.
        """
        share = self.parameters.neighbours // self.parameters.sectors if self.parameters.neighbours else self.wanted
        count = len(self.samples.values)
        most = min(count, LOOK * share * self.parameters.sectors)
        distance = np.full((len(places), min(share * self.parameters.sectors, count)), np.inf)
        index = np.full(distance.shape, count)
        pending, looked = np.arange(len(places)), min(most, 2 * share * self.parameters.sectors)
        while pending.size:
            near, at = self._nearest(places[pending], looked)
            taken, full = self._taken(places[pending], near, at, share)
            done = full | ~np.isfinite(near[:, -1]) | (looked == most)
            rows = pending[done]
            order = np.argsort(~taken[done], axis=1, kind="stable")[:, : distance.shape[1]]
            kept = np.take_along_axis(taken[done], order, 1)
            width = order.shape[1]
            distance[rows, :width] = np.where(kept, np.take_along_axis(near[done], order, 1), np.inf)
            index[rows, :width] = np.where(kept, np.take_along_axis(at[done], order, 1), count)
            pending, looked = pending[~done], min(most, 2 * looked)
        return distance, index

    def _taken(self, places, near, at, share):
        """Return (m, k) which samples are among the first of their sector, and (m,) whether all sectors are full."""
        offsets = self.samples.xy.take(at, axis=0, mode="clip") - places[:, None]
        turn = np.arctan2(offsets[..., 0], offsets[..., 1]) / (2 * np.pi) % 1.0
        sector = np.minimum((turn * self.parameters.sectors).astype(np.int64), self.parameters.sectors - 1)
        taken, full = np.zeros(near.shape, bool), np.ones(len(near), bool)
        for number in range(self.parameters.sectors):
            mine = (sector == number) & np.isfinite(near)
            rank = mine.cumsum(1)
            taken |= mine & (rank <= share)
            full &= rank[:, -1] >= share
        return taken, full
