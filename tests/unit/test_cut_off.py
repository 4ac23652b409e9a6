"""Cut-offs against populations whose breaks are known, and against trying every choice."""

import itertools

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.cut_off import area_budget, concentration_area


def power_laws(breaks, slopes):
    """Values whose area above v falls by power laws that change slope at the breaks (synthetic)."""
    values = np.geomspace(0.001, 1.0, 4000)
    edges = [values[0], *breaks, values[-1]]
    area, level = np.empty_like(values), 0.0
    for low, high, slope in zip(edges[:-1], edges[1:], slopes, strict=True):
        inside = (values >= low) & (values <= high)
        area[inside] = level + slope * (np.log10(values[inside]) - np.log10(low))
        level += slope * (np.log10(high) - np.log10(low))
    area = 10**area
    return values, -np.diff(area, append=0.0)


@pytest.mark.parametrize(("breaks", "slopes"), [((0.05,), (-0.3, -2.5)), ((0.02, 0.3), (-0.2, -1.0, -4.0))])
def test_breaks_of_known_power_laws(breaks, slopes):
    found = concentration_area(*power_laws(breaks, slopes), pieces=len(slopes))
    assert found.breaks == pytest.approx(breaks, rel=0.06)
    assert found.slopes == pytest.approx(slopes, rel=0.05)
    assert found.r_squared > 0.998


def test_the_breaks_are_the_best_of_all():
    rng = np.random.default_rng(2)
    values, counts = np.unique(np.round(rng.lognormal(0, 1, 4000), 1), return_counts=True)
    values, counts = values[values > 0], counts[values > 0]
    found = concentration_area(values, counts, 3)
    x, y = np.log10(found.value), np.log10(found.area)

    def residual(starts):
        ends = [*starts[1:], len(x)]
        parts = [(x[a:b], y[a:b]) for a, b in zip(starts, ends, strict=True)]
        return sum(float(((v - np.polyval(np.polyfit(u, v, 1), u)) ** 2).sum()) for u, v in parts)

    choices = [(0, a, b) for a, b in itertools.combinations(range(3, len(x) - 2), 2) if b - a >= 3]
    best = min(choices, key=residual)
    assert found.breaks.tolist() == found.value[list(best[1:])].tolist()


def test_area_budget():
    values, counts = np.array([0.1, 0.2, 0.5, 0.9]), np.array([70.0, 20.0, 8.0, 2.0])
    assert [area_budget(values, counts, share) for share in (2, 9.9, 10, 30, 100)] == [0.9, 0.9, 0.5, 0.2, 0.1]
    with pytest.raises(SilkroadError, match="budget_too_small") as refused:
        area_budget(values, counts, 1.0)
    assert refused.value.values["least"] == 2.0
    with pytest.raises(SilkroadError, match="too_few_scores"):
        concentration_area(values, counts, 2)
