"""Densities: against sums over all pairs, closed forms, and geodesics by pyproj."""

import math

import numpy as np
import pytest
from osgeo import ogr, osr

from silkroad_plugin.core.bookkeeping import keepers
from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.core.evidence import density, line_lengths
from silkroad_plugin.core.evidence.circles import GeodesicCircles, PlaneCircles
from silkroad_plugin.core.evidence.density import Kernel, line_density, point_density
from silkroad_plugin.core.geodesy import WGS84
from silkroad_plugin.io.density import circles_on, lines_filler, points_filler, polygons_filler, strikes
from silkroad_plugin.io.distances import to_points
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.stack import Block

PLANES = {
    "square": (0, 100.0, 0, 0, 0, -100.0),
    "oblong": (0, 90.0, 0, 0, 0, -130.0),
    "leaning": (5, 90, 30, 7, 20, -95),
}


def grid(width=120, height=100, epsg=32645, west=500_000.0, north=5_000_000.0, cell=100.0):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(width, height, (west, cell, 0.0, north, 0.0, -cell), reference.ExportToWkt())


def centres(on, block=None):
    x, y = on.centres(block or whole(on))
    return np.broadcast_arrays(x, y)


def whole(on):
    return Block((0, 0, on.width, on.height))


def by_definition(kernel, distances, radius):
    share = distances / radius
    value = np.where(share <= 1, 1.0 if kernel is Kernel.UNIFORM else 3 * (1 - share**2) ** 2, 0.0)
    return 1e6 * value / (np.pi * radius**2)


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize("plane", PLANES)
@pytest.mark.parametrize("radius", [40.0, 333.0, 2500.0])
def test_points_on_a_plane_are_the_sum_over_all_pairs(kernel, plane, radius, monkeypatch):
    monkeypatch.setattr(density, "PAIRS", 777)
    random, transform = np.random.default_rng(int(radius)), PLANES[plane]
    columns, rows, weights = random.uniform(-20, 100, 300), random.uniform(-20, 70, 300), random.uniform(0, 3, 300)
    found = point_density(PlaneCircles(transform, radius), kernel, (7, 5, 70, 50), columns, rows, weights)
    _, a, b, _, c, d = transform
    across = np.arange(7.5, 77)[None, :, None] - columns
    down = np.arange(5.5, 55)[:, None, None] - rows
    distances = np.hypot(a * across + b * down, c * across + d * down)
    expected = (by_definition(kernel, distances, radius) * weights).sum(axis=-1)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-12 * expected.max())
    assert (found[expected == 0] == 0).all() and (radius > 2000 or (expected == 0).any())


@pytest.mark.parametrize("plane", PLANES)
@pytest.mark.parametrize("seed", range(3))
def test_lines_on_a_plane_have_their_exact_length_in_the_circle(plane, seed):
    random, transform, radius = np.random.default_rng(seed), PLANES[plane], float(10 ** random_power(seed))
    starts = random.uniform(-10, 60, (40, 2))
    ends = starts + random.uniform(-1, 1, (40, 2)) * random.choice([0.1, 3, 30], (40, 1))
    weights = random.uniform(0, 2, 40)
    circles = PlaneCircles(transform, radius)
    found = line_density(circles, Kernel.UNIFORM, (3, 2, 50, 45), starts, ends, weights)
    _, a, b, _, c, d = transform
    matrix, expected = np.array([[a, c], [b, d]]), np.zeros((45, 50))
    for row, column in np.ndindex(45, 50):
        centre = np.array([column + 3.5, row + 2.5]) @ matrix
        expected[row, column] = sum(
            w * chord(p @ matrix - centre, q @ matrix - centre, radius)
            for p, q, w in zip(starts, ends, weights, strict=True)
        )
    assert found == pytest.approx(expected * 1e3 / (np.pi * radius**2), rel=1e-9, abs=1e-9)
    assert found.max() > 0


def random_power(seed):
    return (1.6, 2.5, 3.2)[seed]


def chord(p, q, radius):
    """The length of a piece in a circle about the origin: foot of the perpendicular and half the chord."""
    length = math.dist(p, q)
    along = (q - p) / length
    foot, off = -p @ along, abs(p[0] * along[1] - p[1] * along[0])
    if off >= radius:
        return 0.0
    half = math.sqrt(radius**2 - off**2)
    return max(0.0, min(length, foot + half) - max(0.0, foot - half))


@pytest.mark.parametrize("kernel", Kernel)
def test_a_long_straight_line_has_the_closed_form(kernel):
    on, radius = grid(), 1500.0
    y = np.full(2000, 4_995_030.0)
    x = np.linspace(480_000, 530_000, 2001)
    starts, ends = np.column_stack([x[:-1], y]), np.column_stack([x[1:], y])
    found = lines_filler(on, radius, kernel, starts, ends, np.ones(2000))(whole(on))
    u = np.clip(np.abs(centres(on)[1] - 4_995_030) / radius, 0, 1)
    if kernel is Kernel.UNIFORM:
        expected = 2 * np.sqrt(1 - u**2) / (np.pi * radius) * 1e3
    else:
        # The integral of (1 − u² − t²)² over t.
        expected = 3 * 16 / 15 * (1 - u**2) ** 2.5 / (np.pi * radius) * 1e3
    assert found == pytest.approx(expected, rel=1e-9 if kernel is Kernel.UNIFORM else 1e-4, abs=1e-5)


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize("north", [1.0, 50.0, 79.0])
def test_points_in_degrees_count_in_geodesic_circles(kernel, north):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    on = grid(40, 30, 4326, 70.0, north, 0.1)
    random, radius = np.random.default_rng(int(north)), 45_000.0
    x, y, weights = random.uniform(69.5, 74.5, 200), random.uniform(north - 3.5, north + 0.5, 200), random.random(200)
    found = points_filler(on, radius, kernel, x, y, weights)(whole(on))
    for row, column in [(0, 0), (29, 39), (15, 20), (3, 33)]:
        place = on.to_map(column + 0.5, row + 0.5)
        distances = geod.inv(*(np.full(200, part) for part in place), x, y)[2]
        expected = (by_definition(kernel, distances, radius) * weights).sum()
        assert found[row, column] == pytest.approx(expected, rel=2e-4)


def test_lines_in_degrees_have_their_geodesic_length_in_the_circle():
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    on, radius = grid(30, 30, 4326, 80.0, 62.0, 0.1), 30_000.0
    x, y = np.linspace(79, 84, 601), np.linspace(58.6, 62.4, 601)
    starts, ends = np.column_stack([x[:-1], y[:-1]]), np.column_stack([x[1:], y[1:]])
    found = lines_filler(on, radius, Kernel.UNIFORM, starts, ends, np.ones(600))(whole(on))
    fine_x, fine_y = np.linspace(79, 84, 60_001), np.linspace(58.6, 62.4, 60_001)
    steps = geod.inv(fine_x[:-1], fine_y[:-1], fine_x[1:], fine_y[1:])[2]
    middle = (fine_x[:-1] + fine_x[1:]) / 2, (fine_y[:-1] + fine_y[1:]) / 2
    met = 0
    for row, column in [(25, 5), (15, 15), (13, 16), (5, 28), (0, 0)]:
        place = on.to_map(column + 0.5, row + 0.5)
        near = geod.inv(*(np.full(60_000, part) for part in place), *middle)[2] <= radius
        met += near.any()
        assert found[row, column] == pytest.approx(steps[near].sum() * 1e3 / (np.pi * radius**2), rel=2e-3, abs=1e-9)
    assert met == 4


def test_the_180th_meridian_and_the_pole_are_no_walls():
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    on, radius = grid(80, 60, 4326, 176.0, 90.0, 0.1), 120_000.0
    random = np.random.default_rng(1)
    x, y = random.uniform(-180, 180, 400), random.uniform(83, 90, 400)
    found = points_filler(on, radius, Kernel.UNIFORM, x, y, np.ones(400))(whole(on))
    for row, column in [(0, 0), (30, 79), (45, 45), (59, 2)]:
        place = on.to_map(column + 0.5, row + 0.5)
        count = (geod.inv(*(np.full(400, part) for part in place), x, y)[2] <= radius).sum()
        assert found[row, column] == pytest.approx(count * 1e6 / (np.pi * radius**2), rel=2e-4)
    starts, ends = np.array([[179.9, 88.0]]), np.array([[-179.9, 88.0]])
    short = lines_filler(on, radius, Kernel.UNIFORM, starts, ends, np.ones(1))(whole(on))
    length = geod.inv(179.9, 88, -179.9, 88)[2]
    assert short.max() * np.pi * radius**2 / 1e3 == pytest.approx(length, rel=1e-3)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kernel", Kernel)
def test_blocks_and_the_order_of_features_do_not_matter(kernel, seed):
    random, on = np.random.default_rng(seed), grid()
    x, y, weights = random.uniform(495_000, 517_000, 500), random.uniform(4_985_000, 5_005_000, 500), random.random(500)
    fill = points_filler(on, 900.0, kernel, x, y, weights)
    at_once, order = fill(whole(on)), random.permutation(500)
    for block in (Block((0, 0, 33, 100)), Block((33, 0, 87, 21)), Block((33, 21, 87, 79))):
        part = at_once[block.y : block.y + block.height, block.x : block.x + block.width]
        assert fill(block) == pytest.approx(part, rel=1e-9, abs=1e-12)
    again = points_filler(on, 900.0, kernel, x[order], y[order], weights[order])(whole(on))
    assert again == pytest.approx(at_once, rel=1e-9, abs=1e-12)
    more = points_filler(on, 900.0, kernel, x, y, weights + 1)(whole(on))
    assert (more >= at_once - 1e-12).all()


def square(west, south, east, north):
    return ogr.CreateGeometryFromWkt(
        f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
    )


@pytest.mark.parametrize("kernel", Kernel)
@pytest.mark.parametrize("radius", [90.0, 400.0, 2200.0])
def test_half_a_plane_covers_the_segment_of_the_circle(kernel, radius):
    on = grid()
    half_plane = square(400_000, 4_900_000, 505_030.0, 5_100_000)
    found = polygons_filler(on, radius, kernel, [half_plane])(whole(on))
    u = np.clip((505_030.0 - centres(on)[0]) / radius, -1, 1)
    if kernel is Kernel.UNIFORM:
        expected = (np.pi / 2 + u * np.sqrt(1 - u**2) + np.arcsin(u)) / np.pi
    else:
        t = np.linspace(-1, 1, 20_001)
        below = np.cumsum(16 / 15 * (1 - t**2) ** 2.5 * 3 / np.pi) * (t[1] - t[0])
        expected = np.interp(u, t, below)
    assert found == pytest.approx(expected, abs=0.02 if radius < 100 else 0.008)
    assert found.min() == 0 and found.max() == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize("radius", [700.0, 3000.0])
def test_polygons_smaller_and_larger_than_the_circle(radius):
    on = grid()
    disc = ogr.CreateGeometryFromWkt("POINT(506030 4995080)").Buffer(1000.0, 90)
    found = polygons_filler(on, radius, Kernel.UNIFORM, [disc])(whole(on))
    x, y = centres(on)
    apart = np.hypot(x - 506_030, y - 4_995_080)
    assert found[apart < abs(1000 - radius) - 10] == pytest.approx(min(1, (1000 / radius) ** 2), rel=0.01)
    assert (found[apart > 1000 + radius + 60] == 0).all()
    assert polygons_filler(on, radius, Kernel.UNIFORM, [disc, disc])(whole(on)) == pytest.approx(found)


def test_polygons_in_degrees_and_in_blocks(monkeypatch):
    on = grid(60, 40, 4326, 80.0, 66.0, 0.05)
    radius, west = 30_000.0, 81.53
    fill = polygons_filler(on, radius, Kernel.UNIFORM, [square(70, 50, west, 75)])
    found = fill(whole(on))
    # A meridian is a straight line on the plane tangent at the cell.
    lon, lat = centres(on)
    metres = (
        np.radians(west - lon)
        * np.cos(np.radians(lat))
        * WGS84.a
        / np.sqrt(1 - WGS84.e2 * np.sin(np.radians(lat)) ** 2)
    )
    u = np.clip(metres / radius, -1, 1)
    assert found == pytest.approx((np.pi / 2 + u * np.sqrt(1 - u**2) + np.arcsin(u)) / np.pi, abs=0.01)
    monkeypatch.setattr("silkroad_plugin.io.density.AT_ONCE", 20_000)
    assert fill(Block((17, 9, 20, 15))) == pytest.approx(found[9:24, 17:37])


def test_strikes_are_true_azimuths():
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    random = np.random.default_rng(2)
    for on, west, north in ((grid(), 200_000, 6_500_000), (grid(10, 10, 4326, 80, 60, 0.1), 80, 60)):
        size = 300 if west > 180 else 0.002
        starts = random.uniform(0, 1, (200, 2)) * size * 100 + (west, north)
        ends = starts + random.uniform(-1, 1, (200, 2)) * size
        found = strikes(on, starts, ends)
        move = osr.CoordinateTransformation(on.crs, grid(epsg=4326).crs)
        first, last = (np.array(move.TransformPoints(part.tolist()))[:, :2] for part in (starts, ends))
        azimuth = geod.inv(*first.T, *last.T)[0] % 180
        gap = np.abs(found - azimuth)
        assert np.minimum(gap, 180 - gap).max() < 0.02


def test_circles_reach_no_farther_than_they_say():
    random = np.random.default_rng(3)
    latitudes = random.uniform(-89, 89, 50)
    circles = GeodesicCircles((0, 1e-3, 0, math.pi / 2, 0, -1e-3), 50_000.0, WGS84)
    rows = (math.pi / 2 - np.radians(latitudes)) / 1e-3
    for offset in np.linspace(-1, 1, 41):
        _, half, _ = circles.spans(np.zeros(50), rows, np.floor(rows + offset * circles.reach_rows))
        assert (half[half > 0] <= circles.reach_columns(rows)[half > 0]).all()
    assert isinstance(circles_on(grid(), 5.0), PlaneCircles)


def stopper(calls):
    """Return a function that raises Cancelled at its last call but lets the ones before pass."""
    left = [calls]

    def tick():
        left[0] -= 1
        if not left[0]:
            raise Cancelled

    return tick


@pytest.mark.parametrize("kind", ["points", "lines", "polygons"])
def test_a_block_can_be_cancelled_in_its_midst(kind, monkeypatch):
    monkeypatch.setattr(density, "PAIRS", 500)
    on, random = grid(), np.random.default_rng(1)
    xy = random.uniform(0, 9000, (200, 2)) + np.array([500_000, 4_990_500])
    for calls in (1, 3, 6):
        fill = {
            "points": lambda tick: points_filler(on, 900.0, Kernel.QUARTIC, *xy.T, np.ones(200), tick),
            "lines": lambda tick: lines_filler(on, 900.0, Kernel.UNIFORM, xy, xy + 300, np.ones(200), tick),
            "polygons": lambda tick: polygons_filler(on, 900.0, Kernel.UNIFORM, [square(*xy[0], *xy[0] + 500)], tick),
        }[kind](stopper(calls))
        with pytest.raises(Cancelled):
            fill(whole(on))


def test_distances_and_thinning_can_be_cancelled_in_their_midst():
    on, xy = grid(1200, 900), np.random.default_rng(1).uniform(0, 9000, (50, 2))
    with pytest.raises(Cancelled):
        to_points(*xy.T, on, tick=stopper(1))(whole(on))
    for calls in (1, 5):
        with pytest.raises(Cancelled):
            keepers(np.random.default_rng(1).uniform(0, 1e6, (60_000, 2)), 5.0, stopper(calls))


def test_tiles_of_any_size_give_the_same_lengths_and_hear_cancel(monkeypatch):
    random = np.random.default_rng(11)
    ends = random.uniform(-20, 120, (2, 40, 2))
    circles = PlaneCircles(PLANES["square"], 900.0)

    def found():
        looks = []
        made = line_density(circles, Kernel.UNIFORM, (0, 0, 100, 90), *ends, np.ones(40), lambda: looks.append(1))
        return made, len(looks)

    whole_, few = found()
    monkeypatch.setattr(line_lengths, "PRODUCTS", 500)
    parts, many = found()
    monkeypatch.setattr(line_lengths, "SMALLEST", 1)
    assert parts == pytest.approx(whole_, rel=1e-12, abs=1e-12) == found()[0]
    assert many > 3 * few


def test_a_piece_counts_once_on_a_grid_round_the_globe():
    around = grid(3600, 4, 4326, -180.0, 60.2, 0.1)
    starts, ends = np.array([[-179.95, 60.0], [179.9, 60.0]]), np.array([[-179.9, 60.0], [179.95, 60.0]])
    found = lines_filler(around, 30_000.0, Kernel.UNIFORM, starts, ends, np.ones(2))(whole(around))
    single = lines_filler(around, 30_000.0, Kernel.UNIFORM, starts[:1], ends[:1], np.ones(1))(whole(around))
    assert found[:, 0] == pytest.approx(2 * single[:, 0]) == found[:, -1] and found[:, 0].min() > 0
