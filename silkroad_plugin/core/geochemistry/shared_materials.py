"""What two surveys say of the same materials: the laboratories' own part of a step, without any geology.

Reference materials, and splits that both analysed, are compared material by material. The shift is the estimate of
Hodges and Lehmann (1963) over the differences within materials, with the interval and the p that the sum of the
rank sums of Wilcoxon (1945) gives over materials (normal ranks, as in van Elteren 1960 with weights of one).
"""

import numpy as np

from ..errors import SilkroadError
from .border import LEAST_PAIRS, LEVEL, Decision, Reason, Step
from .checked import Z95

SMALLEST = 0.02  # lg: 5 %, about what a laboratory's mean of a reference material is known to
MOST_MISSING = 0.1  # of a material's determinations in a survey: what a few leave out does not move a median
MOST = 2000  # determinations of one material in one survey; more are thinned


def shared(material, survey, first, second) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """Return name, rows of ``first`` and rows of ``second`` of each material that both have.

    ``material`` (n): names, "" for none; ``survey`` (n) labels.
    """
    found = []
    for name in np.intersect1d(material[survey == first], material[survey == second]).tolist():
        if name:
            own = material == name
            found.append((name, np.flatnonzero(own & (survey == first)), np.flatnonzero(own & (survey == second))))
    return found


def material_step(values, materials) -> Step:
    """Return lg of the first survey less that of the second over ``materials``, as ``shared`` gives them.

    ``values`` (n) contents, NaN where there is no number: a material of which more than a tenth is none, in either
    survey, tells nothing of that element. ``strata`` of the step are materials; ``count``: determinations compared, of
    each material as many as the survey of fewer has. Raises SilkroadError samples_too_few (below 10 of them).
    """
    values, parts, by_material = np.asarray(values, np.float64), [], []
    for name, one, other in materials:
        a, b = values[one], values[other]
        known = [np.isfinite(part) & (part > 0) for part in (a, b)]
        if all(part.mean() >= 1 - MOST_MISSING for part in known):
            a, b = a[known[0]], b[known[1]]
            gaps, size = _differences(a, b)
            parts.append((gaps, size))
            step, _, _, p = _estimate([parts[-1]])
            by_material.append((name, step, min(size), p))
    count = sum(min(size) for _, size in parts)
    if count < LEAST_PAIRS:
        raise SilkroadError("samples_too_few", count=count, needed=LEAST_PAIRS)
    step, lower, upper, p = _estimate(parts)
    return Step(step, lower, upper, p, count, tuple(by_material))


def decide(found: Step, border: Step | None, smallest: float = SMALLEST) -> Decision:
    """Return whether to level by what was measured on shared materials, beside the step at the ``border``.

    ``smallest`` in lg. Materials whose own significant steps go different ways speak against a shift, and so does a
    border that significantly steps the other way.
    """
    clear = [size for _, size, count, p in found.strata if count >= 5 and p < LEVEL]
    if any(size > 0 for size in clear) and any(size < 0 for size in clear):
        return Decision(False, Reason.MATERIALS_DISAGREE)
    stepped = border is not None and bool(border.strata) and border.p < LEVEL and border.count >= LEAST_PAIRS
    if not found.p < LEVEL or abs(found.step) < smallest:
        return Decision(False, Reason.NOT_LABORATORY if stepped else Reason.MATERIALS_AGREE)
    if stepped and border.step * found.step < 0:
        return Decision(False, Reason.CONTRADICTED)
    return Decision(True, Reason.MATERIALS)


def _differences(a, b) -> tuple[np.ndarray, tuple[int, int]]:
    """Return all differences in lg of contents ``a`` (m) and ``b`` (n), in order, and (m, n)."""
    sizes = len(a), len(b)
    a, b = (np.sort(np.log10(part)) for part in (a, b))
    a, b = (part[np.linspace(0, len(part) - 1, min(len(part), MOST)).astype(int)] for part in (a, b))
    return np.sort((a[:, None] - b[None, :]).ravel()), sizes


def _estimate(parts) -> tuple[float, float, float, float]:
    """Return (step, lower, upper, p) over the differences of several materials."""
    from scipy.special import ndtr

    gaps = np.sort(np.concatenate([part for part, _ in parts]))
    # Of each material the rank sum's variance, as a share of the number of its differences.
    whole = float(sum(m * n for _, (m, n) in parts))
    spread = np.sqrt(sum(m * n * (m + n + 1) / 12 for _, (m, n) in parts)) / whole
    low = int(np.clip(np.floor((0.5 - Z95 * spread) * len(gaps)), 0, len(gaps) - 1))
    above = ((gaps > 0).sum() + (gaps == 0).sum() / 2) / len(gaps)
    p = 2 * float(ndtr(-abs(above - 0.5) / spread))
    return float(np.median(gaps)), float(gaps[low]), float(gaps[len(gaps) - 1 - low]), min(p, 1.0)
