"""Contents as laboratories give them: in steps, and piled up at a reporting limit. What many samples share is a cell.

A density fitted to such numbers as if they were exact grows without bound on a pile of equal ones (Kiefer & Wolfowitz
1956; Day 1969). So a number that several samples have stands for its cell, and enters by the probability of the cell
(McLachlan & Jones 1988, Biometrics 44, 571-578). Half-way to the nearer neighbour the cell ends; that of the lowest
number is open below, that of the highest above, for contents beyond the limits of reporting are written as these.
Where contents are known to be below detection, their cells are what lies below each limit, and the lowest number is one
like the others.
"""

from dataclasses import dataclass

import numpy as np

BINS = 2000  # classes of lg into which more distinct contents than that are gathered
DECIMALS = 12  # of lg contents; what differs less, differs by rounding


@dataclass(frozen=True, eq=False)
class Grouped:
    """Distinct lg contents ``x`` (m), ascending, then detection limits, with their ``counts`` (m); of the ``tied`` (t,
    places in x) the ends ``low`` and ``high`` (t) of their cells, infinite where open, and the ``width`` (t) within
    which the step of the numbers hides the spread, 0 of a detection limit."""

    x: np.ndarray
    counts: np.ndarray
    tied: np.ndarray
    low: np.ndarray
    high: np.ndarray
    width: np.ndarray

    def expected(self, means: np.ndarray, sds: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return (k, m) logarithms of the density at each number, that of a cell being its mean over the width, and
        mean and variance (k, m) of what a number stands for, for normal laws with ``means`` and ``sds`` (k)."""
        means, sds = means[:, None], sds[:, None]
        z = (self.x - means) / sds
        density = -0.5 * z**2 - np.log(sds) - 0.5 * np.log(2 * np.pi)
        mean, variance = np.broadcast_to(self.x, z.shape).copy(), np.zeros(z.shape)
        if len(self.tied):
            probability, first, second = _truncated((self.low - means) / sds, (self.high - means) / sds)
            # Of what is below a limit the probability counts (McLachlan & Jones 1988): it has no width to share it.
            density[:, self.tied] = probability - np.log(np.where(self.width > 0, self.width, 1.0))
            mean[:, self.tied] = means + sds * first
            variance[:, self.tied] = sds**2 * second
        return density, mean, variance

    def least_variance(self, weights: np.ndarray) -> np.ndarray:
        """Return (k) the variance that cannot be told from none, for ``weights`` (k, m) of the numbers: that of a
        uniform law in each cell, width² / 12 (Sheppard 1898, Proc. London Math. Soc. 29, 353-380)."""
        return weights[:, self.tied] @ (self.width**2 / 12) / np.maximum(weights.sum(axis=1), 1e-300)

    def share_of_one(self, weights: np.ndarray) -> np.ndarray:
        """Return (k) the greatest share of ``weights`` (k, m) that one number tied to several samples holds."""
        if not len(self.tied):
            return np.zeros(len(weights))
        return weights[:, self.tied].max(axis=1) / np.maximum(weights.sum(axis=1), 1e-300)


def grouped(logs: np.ndarray, limits: np.ndarray | None = None) -> Grouped:
    """Return lg contents (n), at least two of them different in 12 decimals, as numbers with their cells; ``limits``
    (c): lg detection limits of further contents, which lie below them.

    More than 2000 distinct numbers are gathered in as many classes, each at its mean and exact, but for the lowest and
    the highest number.
    """
    # One number, converted or levelled on two ways, differs by rounding: it has no cell of its own for that.
    x, counts = np.unique(np.round(logs, DECIMALS), return_counts=True)
    reach = np.diff(x)
    width = np.minimum(np.append(reach[0], reach), np.append(reach, reach[-1]))
    many = len(x) > BINS
    if many:
        inner, held = _classes(x[1:-1], counts[1:-1])
        x, counts = np.concatenate([x[:1], inner, x[-1:]]), np.concatenate([counts[:1], held, counts[-1:]])
        width = np.concatenate([width[:1], np.zeros(len(inner)), width[-1:]])
    tied = np.flatnonzero((counts > 1) & (width > 0))
    low, high = x[tied] - width[tied] / 2, x[tied] + width[tied] / 2
    high[tied == len(x) - 1] = np.inf
    if limits is None or not len(limits):
        low[tied == 0] = -np.inf
        return Grouped(x, counts, tied, low, high, width[tied])
    ends, held = np.unique(np.round(limits, DECIMALS), return_counts=True)
    own, nothing = len(x) + np.arange(len(ends)), np.zeros(len(ends))
    cells = ((x, ends), (counts, held), (tied, own), (low, nothing - np.inf), (high, ends), (width[tied], nothing))
    return Grouped(*map(np.concatenate, cells))


def _classes(x, counts):
    place = np.minimum(((x - x[0]) / (x[-1] - x[0]) * BINS).astype(int), BINS - 1)
    held, sums = np.bincount(place, counts), np.bincount(place, counts * x)
    return sums[held > 0] / held[held > 0], held[held > 0]


def _truncated(a, b):
    """Return (k, t) log probability, mean and variance of a standard normal law between ``a`` and ``b``."""
    from scipy.special import log_ndtr, ndtr

    # In the lower tail, where differences of probabilities keep their digits.
    turned = a + b > 0
    a, b = np.where(turned, -b, a), np.where(turned, -a, b)
    whole = ndtr(b) - ndtr(a)
    bottom, top = (np.exp(-0.5 * end**2) / np.sqrt(2 * np.pi) for end in (a, b))
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        mean = (bottom - top) / whole
        variance = 1 + (np.where(np.isinf(a), 0.0, a) * bottom - b * top) / whole - mean**2
        logarithm = np.log(whole)
    # So narrow or so far out that nothing is left of the difference: the middle of the cell, or its end nearest to 0.
    middle, wide = np.where(np.isinf(a), b, (a + b) / 2), np.where(np.isinf(a), 0.0, b - a)
    lost = (wide > 0) & (wide < 1e-3) | ~(whole > 1e-290)
    with np.errstate(divide="ignore"):
        plain = -0.5 * middle**2 - 0.5 * np.log(2 * np.pi) + np.log(wide)
    plain = np.where(np.isinf(a), log_ndtr(b), plain)
    logarithm, mean = np.where(lost, plain, logarithm), np.where(lost, middle, mean)
    variance = np.where(lost, wide**2 / 12, np.maximum(variance, 0))
    return logarithm, np.where(turned, -mean, mean), variance
