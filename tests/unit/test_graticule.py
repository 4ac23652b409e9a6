"""Where meridians and parallels cross the frame of a map in a conic projection."""

import numpy as np
import pytest

from silkroad_plugin.core.cartography.graticule import crossings, geographic_bounds, lines, multiples, on_globe
from silkroad_plugin.core.cartography.projection import laea_cgmw, one_sixth_albers, one_sixth_lcc

EXTENT = (70.0, 40.0, 92.0, 52.0)
PROJECTIONS = [one_sixth_albers(*EXTENT), one_sixth_lcc(*EXTENT), laea_cgmw()]


@pytest.mark.parametrize("projection", PROJECTIONS, ids=lambda projection: projection.kind)
def test_crossings_lie_on_the_line_and_on_the_edge(projection):
    frame = projection.bounds(EXTENT)
    found = crossings(projection, frame, 2)
    assert {crossing.side for crossing in found} == set("nsew")
    for crossing in found:
        if crossing.side in "ns":
            lon, _ = projection.inverse(crossing.position, frame[3] if crossing.side == "n" else frame[1])
            assert lon == pytest.approx(crossing.degrees, abs=1e-7)
            assert frame[0] <= crossing.position <= frame[2]
        else:
            _, lat = projection.inverse(frame[2] if crossing.side == "e" else frame[0], crossing.position)
            assert lat == pytest.approx(crossing.degrees, abs=1e-7)
            assert frame[1] <= crossing.position <= frame[3]


def test_a_meridian_crosses_north_and_south_at_different_places():
    """The mistake of plain grids: labels of both edges at one x. Only the central meridian is upright."""
    projection = PROJECTIONS[0]
    frame = projection.bounds(EXTENT)
    by_side = {side: {c.degrees: c.position for c in crossings(projection, frame, 3, side)} for side in "ns"}
    central = projection.central_meridian
    assert central == 81 and by_side["n"][81] == pytest.approx(by_side["s"][81], abs=1e-3)
    assert by_side["s"][72] < by_side["n"][72] - 50_000
    assert by_side["s"][90] > by_side["n"][90] + 50_000


def test_lines_end_beyond_the_frame_and_every_crossing_has_its_line():
    projection = PROJECTIONS[0]
    frame = projection.bounds(EXTENT)
    drawn = {(kind, degrees) for kind, degrees, _ in lines(projection, frame, 2)}
    for crossing in crossings(projection, frame, 2):
        assert ("meridian" if crossing.side in "ns" else "parallel", crossing.degrees) in drawn
    for kind, degrees, points in lines(projection, frame, 2):
        lon, lat = projection.inverse(*points.T)
        np.testing.assert_allclose(lon if kind == "meridian" else lat, degrees, atol=1e-8)


def test_bounds_hold_the_extent():
    projection = PROJECTIONS[0]
    west, south, east, north = geographic_bounds(projection, projection.bounds(EXTENT))
    assert west <= 70 and east >= 92 and south <= 40.0001 and north >= 52


def test_multiples_have_no_rounding_error():
    assert multiples(0.05, 0.95, 0.1) == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    assert multiples(40, 44, 2) == [40, 42, 44]


@pytest.mark.parametrize("extent", [(40, 5, 150, 75), (60, 10, 140, 70), (0, 1, 180, 89)])
@pytest.mark.parametrize("rule", [one_sixth_albers, one_sixth_lcc])
def test_a_frame_beyond_the_pole_shows_no_more_than_the_globe(rule, extent):
    """The plane of a cone goes on beyond its poles and its seam; there is no place to draw there."""
    projection = rule(*extent)
    xmin, ymin, xmax, ymax = projection.bounds(extent)
    spare = 0.3 * (xmax - xmin)
    frame = (xmin - spare, ymin - spare, xmax + spare, ymax + spare)
    west, south, east, north = geographic_bounds(projection, frame)
    centre = projection.central_meridian
    assert -90 <= south < north <= 90 and centre - 180 <= west < east <= centre + 180
    assert 0 < len(lines(projection, frame, 10)) <= 36 + 17 + 2
    for crossing in crossings(projection, frame, 10):
        along, edge = crossing.position, {"n": 3, "s": 1, "e": 2, "w": 0}[crossing.side]
        x, y = (along, frame[edge]) if crossing.side in "ns" else (frame[edge], along)
        assert on_globe(projection, np.array([x]), np.array([y])).all()
        lon, lat = projection.inverse(x, y)
        assert (lon if crossing.side in "ns" else lat) == pytest.approx(crossing.degrees, abs=1e-3)
