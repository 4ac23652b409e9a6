"""Symbols that would cover one another are moved apart, each by no more than a bound, all in millimetres of the page.

An iterative displacement as of Lonergan and Jones (2001), "An iterative displacement method for conflict resolution in
map generalization", Algorithmica 30: 287–301: the distance between neighbours is what is judged, every step moves the
symbols of a conflict away from one another, and it ends where no conflict is left or none can be solved; it is
deterministic. The movement is shared among all symbols of a conflict (Mackaness and Purves 2001, Algorithmica 30:
302–311), the smaller ones taking the larger part; each is drawn back to its place as far as there is room.

QGIS's own point displacement is not used: it sets all symbols of a group, the large ones too, on rings about the middle
of the group, knows no bound, lets rings of neighbouring groups cover one another, and leaves the names where they were.
"""

import numpy as np

STEPS, DAMPING, HOMEWARD = 800, 0.4, 0.02
GOLDEN = np.pi * (3 - np.sqrt(5))  # symbols at one place go apart in directions that do not repeat
ENOUGH = 0.02  # mm by which symbols may still be too near
# Pairs that are farther apart than what they need and so many mm besides are looked at anew after so many steps.
BEYOND, RENEWED = 2.0, 10
LEAST = 0.01  # mm: a symbol of no size, as data may ask for, gives way like a very small one


def apart(places: np.ndarray, radii: np.ndarray, limit: float, gap: float, box=None) -> np.ndarray:
    """Return where symbols go.

    ``places`` (n, 2), ``radii`` (n): true places and radii of circles about the symbols in mm; ``limit``: the most by
    which one may be moved; ``gap``: what is to stay free between two; ``box``: (left, top, right, bottom) that no
    symbol leaves which lies in it. Returns (n, 2) in mm: the true places of those that are in nobody's way.
    """
    home, radii = np.asarray(places, float), np.maximum(radii, LEAST)
    first, second = _neighbours(home, radii, 2 * limit + gap)
    if not len(first):
        return home.copy()
    need = radii[first] + radii[second] + gap
    turns = GOLDEN * np.arange(len(first))
    chance = np.column_stack([np.cos(turns), np.sin(turns)])
    weight = radii**2
    share = (weight[second] / (weight[first] + weight[second]))[:, None]
    low, high = _room(home, radii, box)
    found = home.copy()
    for step in range(STEPS):
        if step % RENEWED == 0:
            near = np.hypot(*(found[second] - found[first]).T) < need + BEYOND
            pairs = [of[near] for of in (first, second, need, share, chance)]
        moves = _moves(found, *pairs)
        if moves is None:
            break
        found = found + DAMPING * moves
        found += HOMEWARD * (1 - step / STEPS) * (home - found)
        found = np.clip(home + _within(found - home, limit), low, high)
    return np.where((np.hypot(*(found - home).T) < ENOUGH)[:, None], home, found)


def _moves(found: np.ndarray, first, second, need, share, chance) -> np.ndarray | None:
    """Return by how much the pairs ``first``, ``second`` push one another (n, 2), None where all are far enough."""
    way = found[second] - found[first]
    distance = np.hypot(*way.T)
    lacking = np.maximum(need - distance, 0.0)
    if lacking.max(initial=0.0) < ENOUGH:
        return None
    direction = np.where(distance[:, None] > 1e-6, way / np.maximum(distance, 1e-6)[:, None], chance)
    push = lacking[:, None] * direction
    parts = [(second, push * (1 - share), 1.0), (first, push * share, -1.0)]
    return np.column_stack(
        [sum(sign * np.bincount(of, by[:, axis], len(found)) for of, by, sign in parts) for axis in (0, 1)]
    )


def overlap(places: np.ndarray, radii: np.ndarray) -> float:
    """Return the largest overlap of two circles, as a share of the diameter of the smaller one; 0 for none."""
    radii = np.maximum(radii, LEAST)
    first, second = _neighbours(np.asarray(places, float), radii, 0.0)
    if not len(first):
        return 0.0
    distance = np.hypot(*(places[second] - places[first]).T)
    shares = (radii[first] + radii[second] - distance) / (2 * np.minimum(radii[first], radii[second]))
    return float(np.clip(shares, 0.0, 1.0).max())


def hosts(places: np.ndarray, others: np.ndarray, within: float) -> np.ndarray:
    """Return for each of the ``places`` (n, 2) the number of the nearest of ``others`` (m, 2), -1 where none lies
    within so many mm."""
    from scipy.spatial import cKDTree

    if not len(places) or not len(others):
        return np.full(len(places), -1)
    distance, nearest = cKDTree(others).query(places)
    return np.where(distance <= within, nearest, -1)


def _neighbours(places: np.ndarray, radii: np.ndarray, more: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs whose circles are nearer to one another than ``more`` (mm), in the order of their numbers."""
    from scipy.spatial import cKDTree

    if len(places) < 2:
        return np.zeros(0, int), np.zeros(0, int)
    pairs = cKDTree(places).query_pairs(2 * radii.max() + more, output_type="ndarray")
    distance = np.hypot(*(places[pairs[:, 1]] - places[pairs[:, 0]]).T)
    pairs = pairs[distance < radii[pairs].sum(axis=1) + more]
    first, second = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))].T
    return first, second


def _room(home: np.ndarray, radii: np.ndarray, box) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and the greatest coordinates (n, 2) that symbols may take."""
    if box is None:
        return np.full_like(home, -np.inf), np.full_like(home, np.inf)
    corners = np.asarray(box, float)
    return np.minimum(home, corners[:2] + radii[:, None]), np.maximum(home, corners[2:] - radii[:, None])


def _within(moves: np.ndarray, limit: float) -> np.ndarray:
    lengths = np.hypot(*moves.T)
    return moves * np.minimum(1.0, limit / np.maximum(lengths, 1e-9))[:, None]
