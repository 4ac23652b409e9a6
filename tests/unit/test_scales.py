"""Paper and scale."""

import pytest

from silkroad_plugin.core.cartography.projection import one_sixth_albers, one_sixth_lcc
from silkroad_plugin.core.cartography.scales import (
    Paper,
    Scale,
    drawn_at,
    exact_denominator,
    extent_on_paper,
    nominal_scale,
    paper_size,
)

SCALES = [Scale(value, 1, 0.5, 50) for value in (1_000_000, 2_500_000, 5_000_000)]


@pytest.mark.parametrize(
    "extent, denominator, size",
    [((48, 31, 120, 56), 5_000_000, (1349, 651)), ((46.5, 40.6, 87.4, 55.5), 5_000_000, (690, 368))],
)
def test_published_paper_sizes(extent, denominator, size):
    """Two rows of the table of paper sizes, computed for Lambert conformal conics."""
    found = paper_size(one_sixth_lcc(*extent).bounds(extent), denominator)
    assert found == pytest.approx(size, rel=0.06)


def test_the_frame_holds_exactly_paper_times_scale():
    extent = extent_on_paper((1000.0, -2000.0), (297.0, 210.0), 2_500_000)
    assert paper_size(extent, 2_500_000) == pytest.approx((297, 210), abs=1e-9)
    assert ((extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2) == (1000, -2000)


def test_the_largest_scale_that_fits():
    bounds = one_sixth_albers(75, 42, 90, 50).bounds((75, 42, 90, 50))
    needed = exact_denominator(bounds, (300, 230))
    scale = nominal_scale(bounds, (300, 230), SCALES)
    assert scale.denominator == 5_000_000 and 2_500_000 < needed <= 5_000_000
    assert nominal_scale(bounds, (3, 2), SCALES) is None
    exact = extent_on_paper((0, 0), (100, 50), 1_000_000)
    assert nominal_scale(exact, (100, 50), SCALES).denominator == 1_000_000, "an exact fit is a fit"


def test_an_unusual_scale_borrows_what_is_drawn():
    assert drawn_at(4_000_000, [Scale(1_000_000, 1, 0.25, 20), Scale(5_000_000, 4, 1, 100)]) == Scale(
        4_000_000, 4, 1, 100
    )


def test_paper_turns():
    assert Paper("A3", 297, 420, 1).size(True) == (420, 297)
    assert Paper("A3", 297, 420, 1).size(False) == (297, 420)
