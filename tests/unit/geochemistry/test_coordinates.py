"""Coordinates of tables: Gauss-Krüger with the zone before the easting, angles as text, swaps and repeats."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.gauss_kruger import ZoneTable, central_meridian, read_plane, sk63_code
from silkroad_plugin.core.geochemistry.geographic_coordinates import angle, check_degrees, check_order
from silkroad_plugin.core.geochemistry.repeats import Repeat, repeats
from tests.unit.geochemistry.test_units import table

osr.UseExceptions()
ROWS, SK63 = table("gauss_kruger"), table("sk63_zones")
ZONES = ZoneTable(ROWS)
NAMES = {
    "pulkovo_1942": "Pulkovo 1942",
    "pulkovo_1995": "Pulkovo 1995",
    "beijing_1954": "Beijing 1954",
    "xian_1980": "Xian 1980",
    "cgcs_2000": "CGCS2000",
    "gsk_2011": "GSK-2011",
}
NAN = np.nan


def code_of(call, *arguments, **named):
    with pytest.raises(SilkroadError) as refused:
        call(*arguments, **named)
    return refused.value.code


def system(code):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(int(code))
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def test_every_code_is_the_zone_it_says():
    for row in ROWS:
        for zone in range(int(row["first_zone"]), int(row["last_zone"]) + 1):
            width, prefix = int(row["width"]), row["prefix"] == "1"
            crs = system(ZONES.epsg(row["datum"], width, zone, prefix))
            assert crs.GetName().startswith(f"{NAMES[row['datum']]} / "), crs.GetName()
            meridian = crs.GetProjParm(osr.SRS_PP_CENTRAL_MERIDIAN)
            assert meridian == pytest.approx(float(central_meridian(zone, width))), crs.GetName()
            assert crs.GetProjParm(osr.SRS_PP_FALSE_EASTING) == 500_000 + 1e6 * zone * prefix
            assert crs.GetProjParm(osr.SRS_PP_SCALE_FACTOR) == 1


def test_every_zone_of_sk63_is_that_of_epsg():
    for row in SK63:
        crs = system(sk63_code(SK63, row["zone"][0].lower(), int(row["zone"][1])))
        assert crs.GetName() == f"Pulkovo 1942 / CS63 zone {row['zone']}"
        assert crs.GetProjParm(osr.SRS_PP_CENTRAL_MERIDIAN) == pytest.approx(float(row["central_meridian"]), abs=1e-8)
        assert crs.GetProjParm(osr.SRS_PP_FALSE_EASTING) == float(row["false_easting"])
    assert code_of(sk63_code, SK63, "T", 3) == "sk63_zone"


def test_zones_across_the_date_line():
    assert central_meridian([31, 32], 6).tolist() == [-177, -171]


# Zones of 3° of GSK-2011 begin at 250 km and are not among them.
@pytest.mark.parametrize(("datum", "width"), [(d, w) for d in NAMES for w in (3, 6) if (d, w) != ("gsk_2011", 3)])
def test_a_projected_place_is_found_again(datum, width):
    longitude, latitude = 82.3, 47.1
    zone = 14 if width == 6 else 27  # 78° to 84°; 79.5° to 82.5°
    crs = system(ZONES.epsg(datum, width, zone, True))
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    east, north, _ = osr.CoordinateTransformation(geographic, crs).TransformPoint(longitude, latitude)
    for x, y, swapped in ((north, east, False), (east, north, True)):
        found = read_plane([x, x], [y, y])
        assert (found.swapped, found.certain, found.factor, found.wrong.any()) == (swapped, True, 1, False)
        assert found.zone.tolist() == [zone, zone]
        assert found.north[0] == north
        assert width in ZONES.widths(found, datum)
        assert ZONES.widths(found, datum, (80, 85)) == [width]
        assert ZONES.codes(found, datum, width)[0] == ZONES.epsg(datum, width, zone, True)
    back = osr.CoordinateTransformation(crs, geographic).TransformPoint(found.east[0], found.north[0])
    assert back[:2] == pytest.approx((longitude, latitude), abs=1e-8)


def test_chinese_zones_tell_their_width():
    assert ZONES.widths(read_plane([5.2e6], [14_600_000]), "xian_1980") == [6]
    assert ZONES.widths(read_plane([5.2e6], [28_600_000]), "xian_1980") == [3]


def test_far_from_the_meridian_is_no_zone_of_3_degrees():
    table_of_13 = read_plane([5.2e6, 5.2e6], [13_300_000, 13_690_000])
    assert ZONES.widths(table_of_13, "pulkovo_1942") == [6]
    assert ZONES.widths(read_plane([5.2e6], [13_520_000]), "pulkovo_1942") == [6, 3]


def test_without_the_zone_it_must_be_told():
    found = read_plane([5.2e6, NAN, 99], [520_000, 520_000, 520_000])
    assert found.wrong.tolist() == [False, True, False]
    assert found.zone.tolist() == [0, 0, 0]
    assert code_of(ZONES.widths, found, "cgcs_2000") == "gauss_kruger_no_prefix"
    assert code_of(ZONES.codes, found, "cgcs_2000", 3) == "gauss_kruger_no_prefix"
    assert ZONES.codes(found, "cgcs_2000", 3, 25).tolist() == [4534, 0, 4534]
    assert code_of(ZONES.codes, found, "cgcs_2000", 3, 60) == "gauss_kruger_zone"


def test_kilometres_and_doubt():
    found = read_plane([5200.5], [13520.25])
    assert (found.factor, found.north[0], found.east[0]) == (1000, 5_200_500, 13_520_250)
    assert not read_plane([5_400_000], [7_500_000]).certain  # zone 7, or zone 5 the wrong way round


def test_what_is_no_plane_coordinate():
    assert code_of(read_plane, [75.5], [45.0]) == "coordinates_degrees"
    assert code_of(read_plane, [NAN], [1.0]) == "coordinates_missing"
    assert code_of(read_plane, [-5e6], [13_999_999]) == "coordinates_plane"


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("45.5", 45.5),
        ("45,5", 45.5),
        ("-45.5", -45.5),
        ("45°30′15″N", 45.504166667),
        ("45°30'15\"", 45.504166667),
        ("45º30´15¨", 45.504166667),
        ("45 30 15", 45.504166667),
        ("45:30:15.5", 45.504305556),
        ("N45°30'", 45.5),
        ("75°15,5' в.д.", 75.258333333),
        ("45°30′ с. ш.", 45.5),
        ("东经75度15分30秒", 75.258333333),
        ("北纬45°30′", 45.5),
        ("12°15'W", -12.25),
        ("33 s", -33),
    ],
)
def test_angles(text, degrees):
    assert angle(text) == pytest.approx(degrees, abs=1e-8)


@pytest.mark.parametrize("text", ["", "abc", "45°60'", "45°30'60\"", "-45°N", "N45°N", "45.5°30'", "1 2 3 4", "4e5"])
def test_what_is_no_angle(text):
    assert code_of(angle, text) == "angle_text"


@given(st.integers(0, 179), st.integers(0, 59), st.floats(0, 59.99))
def test_written_angles_come_back(d, m, s):
    assert angle(f"{d}°{m}′{s:.4f}″E") == pytest.approx(d + m / 60 + s / 3600, abs=1e-7)


def test_swapped_degrees():
    found = check_degrees([75, 45, 200, NAN, 0, 120], [45, 75, 10, 1, 0, 100], (60, 90, 35, 55))
    assert found.swapped.tolist() == [False, True, False, False, False, False]
    assert found.outside.tolist() == [False, False, True, False, False, True]
    assert found.missing.nonzero()[0].tolist() == [3]
    assert found.origin.nonzero()[0].tolist() == [4]
    assert found.good.nonzero()[0].tolist() == [0]
    everywhere = check_degrees([75, 45.0], [45, 120.0])
    assert everywhere.swapped.tolist() == [False, True]
    assert code_of(check_degrees, [5e5, 5e5], [5e6, 5e6]) == "coordinates_metres"


SURVEYS = {"Xinjiang": (87, 47, 1), "Altai": (82, 47, 1), "Kazakhstan": (67, 48, 6), "Tashkent": (69, 41, 0.2)}


def mirrored(survey, share, count=60):
    """Return longitudes and latitudes of a survey, and which of them are the wrong way round."""
    lon, lat, half = SURVEYS.get(survey, survey)
    rng = np.random.default_rng(3)
    x, y = lon + rng.uniform(-half, half, count), lat + rng.uniform(-half / 2, half / 2, count)
    swapped = np.zeros(count, bool)
    swapped[rng.permutation(count)[: round(share * count)]] = True
    return np.where(swapped, y, x), np.where(swapped, x, y), swapped


@pytest.mark.parametrize("survey", SURVEYS)
@pytest.mark.parametrize("share", [0, 0.02, 0.1, 0.14, 0.25, 0.33, 0.4])
def test_swapped_samples_are_found_among_the_others(survey, share):
    x, y, swapped = mirrored(survey, share)
    found = check_order(x, y)
    assert found.swapped.tolist() == swapped.tolist() and not found.doubtful.any() and not found.open


def test_of_two_halves_nothing_tells_the_right_one_but_where_no_land_is():
    x, y, swapped = mirrored("Altai", 0.5)
    found = check_order(x, y)
    assert found.open and found.doubtful.all() and not found.swapped.any()
    assert check_order(*mirrored("Altai", 0.8)[:2]).open  # most in the Arctic Ocean
    for share in (0.5, 0.8, 1):  # 87° N is no land
        x, y, swapped = mirrored("Xinjiang", share)
        assert check_order(x, y).swapped.tolist() == swapped.tolist()
    assert check_order(*mirrored("Altai", 1)[:2]).arctic


@pytest.mark.parametrize("survey", [(50, 47, 4), (60, 55, 3), (50, 50, 10), (-110, 40, 5), (34, 68, 2), (15, 48, 9)])
def test_surveys_as_they_are_stay(survey):
    x, y, _ = mirrored(survey, 0)
    found = check_order(x, y)
    assert not found.swapped.any() and not found.open and not found.arctic


def test_near_the_diagonal_and_far_from_all_is_doubt():
    x, y, swapped = mirrored((53, 48, 1), 0.1)
    found = check_order(x, y)
    assert found.doubtful.tolist() == swapped.tolist() and not found.swapped.any()
    x, y, _ = mirrored("Altai", 0)
    found = check_order([*x, 28.0], [*y, 47.0])
    assert found.doubtful.nonzero()[0].tolist() == [60] and not found.swapped.any()


def test_repeats_of_each_kind():
    numbers = ["A1", "A1", "A2", "A3", "A4", "A4", "", "A5"]
    east = [0, 0, 0, 50, 90, 95, 50.5, NAN]
    contents = [[1, NAN], [1, NAN], [2, 1], [3, 1], [4, 1], [4, 1], [9, 9], [1, 1]]
    found = repeats(numbers, east, np.zeros(8), contents)
    assert [(group.kind, group.rows) for group in found] == [
        (Repeat.WHOLE, (0, 1)),
        (Repeat.NUMBER, (4, 5)),
        (Repeat.PLACE, (0, 1, 2)),
    ]
    near = repeats(numbers, east, np.zeros(8), contents, tolerance=1)
    assert (Repeat.PLACE, (3, 6)) in [(group.kind, group.rows) for group in near]
    wide = repeats(numbers, east, np.zeros(8), contents, tolerance=6)
    assert (Repeat.WHOLE, (4, 5)) in [(group.kind, group.rows) for group in wide]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 3)), max_size=15))
def test_repeats_by_brute_force(rows):
    numbers = [f"S{number}" for number, _, _ in rows]
    east, north = [float(e) for _, e, _ in rows], [float(n) for _, _, n in rows]
    found = repeats(numbers, east, north)
    assert {g.rows for g in found if g.kind is Repeat.WHOLE} == same(rows)
    by_number = same([row[0] for row in rows]) - same(rows)
    assert {g.rows for g in found if g.kind is Repeat.NUMBER} == by_number
    by_place = {group for group in same([row[1:] for row in rows]) if len({rows[i][0] for i in group}) > 1}
    assert {g.rows for g in found if g.kind is Repeat.PLACE} == by_place
    assert [g.rows for g in repeats(numbers, east, north, tolerance=0.5)] == [g.rows for g in found]


def same(keys):
    groups = {key: tuple(row for row, other in enumerate(keys) if other == key) for key in keys}
    return {group for group in groups.values() if len(group) > 1}


def test_refusals_of_repeats():
    assert code_of(repeats, ["1"], [1, 2], [1, 2]) == "repeat_lengths"
    assert code_of(repeats, ["1"], [1], [1], None, -1) == "repeat_tolerance"
    assert repeats(["1", "2"], [NAN, NAN], [0, 0]) == []
