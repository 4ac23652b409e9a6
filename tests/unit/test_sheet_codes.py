"""Codes of map sheets against an independent package, published sheets, and themselves there and back."""

import math
from fractions import Fraction

import numpy as np
import pytest
from cnmaptiling.angle import Angle
from cnmaptiling.newstandard import NewStandard
from cnmaptiling.oldstandard import OldStandard
from cnmaptiling.scale import Scale

from silkroad_plugin.core.cartography import sheet_codes
from silkroad_plugin.core.cartography.nomenclature import SERIES, Sheets
from silkroad_plugin.core.cartography.sheet_parser import parse
from silkroad_plugin.core.errors import SilkroadError

RNG = np.random.default_rng(20261122)
CHINESE = ["500k", "250k", "100k", "50k", "25k", "10k", "5k"]


def parts(sheet):
    return sheet_codes.Parts(sheet.row, sheet.column, sheet.joined, SERIES[sheet.scale].parts)


def limits(sheet):
    return sheet.west, sheet.south, sheet.east, sheet.north


@pytest.mark.parametrize("scale", CHINESE)
def test_codes_are_those_of_an_independent_package(scale):
    """cnmaptiling: 3000 places a scale, codes of the present and of the former standard, and their limits."""

    theirs = Scale.from_code(sheet_codes.LETTERS[scale])
    new, old = NewStandard(theirs), OldStandard(theirs)
    for lon, lat in zip(RNG.uniform(44, 150, 3000), RNG.uniform(0, 60, 3000), strict=True):
        sheet = Sheets(scale).at(lon, lat)
        where = Angle.from_decimal(float(lon)), Angle.from_decimal(float(lat))
        assert sheet.code == new.latlon_to_newstandard(*where)
        assert sheet_codes.chinese_old(scale, parts(sheet)) == old.latlon_to_oldstandard(*where)
        low, high = new.newstandard_to_latlon(sheet.code)
        assert limits(sheet) == pytest.approx([one.to_decimal() for one in (*low, *high)], abs=1e-9)


def _random_sheets(scale, count=2000):
    lon, lat = RNG.uniform(-180, 180, count), RNG.uniform(-88, 88, count)
    return [Sheets(scale).cell(key) for key in Sheets(scale).keys(lon, lat)]


@pytest.mark.parametrize("scale", SERIES)
def test_a_code_leads_back_to_its_sheet(scale):
    for sheet in _random_sheets(scale):
        codes = [sheet.code, sheet_codes.russian(scale, parts(sheet)), sheet_codes.chinese_old(scale, parts(sheet))]
        for code in filter(None, codes):
            assert parse(code, scale) == sheet
            assert parse(code.lower(), scale) == sheet
        middle = (sheet.west + sheet.east) / 2, (sheet.south + sheet.north) / 2
        assert Sheets(scale).at(*middle) == Sheets(scale).at(sheet.west, sheet.south) == sheet


@pytest.mark.parametrize("scale", SERIES)
def test_places_on_edges_belong_to_the_north_and_the_east(scale):
    """By exact fractions: every edge as the double that is nearest to it, and the doubles on either side."""
    series = SERIES[scale]
    for number in RNG.integers(-21 * series.parts, 15 * series.parts, 500).tolist():
        lat, lon = (float(Fraction(size, series.parts) * number) for size in (4, 6))
        at = Sheets(scale).at(lon, lat)
        assert (at.row, at.south) == (number, lat)
        assert at.west <= lon < at.east
        assert Sheets(scale).at(lon, math.nextafter(lat, -91)).row == number - 1
        if Sheets(scale).joined(number) == 1:
            assert at.west == lon
            west = Sheets(scale).at(math.nextafter(lon, -181), lat)
            assert (at.column - west.column) % (60 * series.parts) == 1


# The table of the design's compiler, made by running an independent program: place, then the codes by scale.
SCALES = ("1000k", "500k", "250k", "100k", "50k")
PLACES = {
    "Beijing": (
        (116 + 28 / 60 + 15 / 3600, 39 + 54 / 60 + 30 / 3600),
        "J50 J50B001001 J50C001002 J50D001005 J50E001010",
        "J-50-А J-50-III J-50-5 J-50-5-Б",
    ),
    "Bishkek": ((74.59, 42.87), "K43 K43B001001 K43C002002 K43D004006 K43E007011", "K-43-А K-43-IX K-43-42 K-43-42-А"),
    "Kumtor": ((78.19, 41.87), "K44 K44B002001 K44C003001 K44D007001 K44E013001", "K-44-В K-44-XIX K-44-73 K-44-73-А"),
    "Muruntau": (
        (64.58, 41.50),
        "K41 K41B002002 K41C003004 K41D008010 K41E015019",
        "K-41-Г K-41-XXIII K-41-94 K-41-94-А",
    ),
    "Almaty": ((76.90, 43.24), "K43 K43B001002 K43C001004 K43D003010 K43E005020", "K-43-Б K-43-XI K-43-34 K-43-34-Б"),
    "Urumqi": ((87.62, 43.83), "K45 K45B001002 K45C001003 K45D001008 K45E002015", "K-45-Б K-45-IV K-45-8 K-45-8-В"),
    "Dushanbe": ((68.78, 38.56), "J42 J42B001001 J42C002002 J42D005006 J42E009012", "J-42-А J-42-XV J-42-54 J-42-54-Б"),
    "Oyu Tolgoi": (
        (106.87, 43.00),
        "K48 K48B001002 K48C001004 K48D003010 K48E006020",
        "K-48-Б K-48-XI K-48-34 K-48-34-Г",
    ),
    "Norilsk": ((88.20, 69.35), "", "R-45-В,Г R-45-XXIII,XXIV R-45-93,94"),
}


@pytest.mark.parametrize("place", PLACES)
def test_sheets_of_known_places(place):
    where, chinese, russian = PLACES[place]
    assert [Sheets(scale).at(*where).code for scale in SCALES] == (chinese.split() or [""] * 5)
    names = [Sheets(scale).at(*where).name for scale in ("500k", "200k", "100k", "50k")]
    assert names[: len(russian.split())] == russian.split()


def test_joined_sheets_are_called_as_on_their_maps():
    known = {
        (88.2, 69.35, "1000k"): "R-45,46",
        (100.0, 77.0, "1000k"): "T-45,46,47,48",
        (100.0, 77.0, "500k"): "T-47-В,Г,48-В,Г",
        (102.5, 79.5, "200k"): "T-48-I,II,III",
        (98.0, 77.0, "100k"): None,
    }
    for (lon, lat, scale), name in known.items():
        sheet = Sheets(scale).at(lon, lat)
        if name:
            assert sheet.name == name
        assert parse(sheet.name) == sheet
    assert (Sheets("1000k").at(88.2, 69.35).west, Sheets("1000k").at(88.2, 69.35).east) == (84, 96)
    assert parse("R-46").name == "R-45,46"


@pytest.mark.parametrize(
    ("text", "scale", "name"),
    [
        ("NK-43", "1000k", "K-43"),
        ("К-43", "1000k", "K-43"),  # Cyrillic
        ("k43", "1000k", "K-43"),
        ("K—43—ХХІ", "200k", "K-43-XXI"),  # Cyrillic digits, long dashes
        ("K-43-21", "100k", "K-43-21"),
        ("J-50-B", "500k", "J-50-Б"),  # Latin: the north-eastern quarter
        ("J-50-В", "500k", "J-50-В"),  # Cyrillic: the south-western one
        ("J-50-[36]", "200k", "J-50-XXXVI"),
        ("J-50-（3）", "200k", "J-50-III"),
        ("J－50－100－B－2", "25k", "J-50-100-Б-б"),
        ("J-50-100-乙-2", "25k", "J-50-100-Б-б"),
        ("K-43-85-Б-а-4", "10k", "K-43-85-Б-а-4"),
        (" k43 d003010 ", "100k", "K-43-34"),
        ("SI-21", "1000k", "SI-21"),
    ],
)
def test_codes_as_people_type_them(text, scale, name):
    sheet = parse(text)
    assert (sheet.scale, sheet.name) == (scale, name)


def test_a_code_with_two_meanings_asks_for_the_scale():
    with pytest.raises(SilkroadError) as error:
        parse("J-50-[3]")
    assert error.value.code == "sheet_code_ambiguous"
    assert parse("J-50-[3]", "200k").name == "J-50-III"
    assert parse("J-50-[3]", "250k").code == "J50C001003"
    assert parse("J-50-[3]", decides="200k").name == "J-50-III" and parse("J-50-A", decides="200k").scale == "500k"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "sheet_code"),
        ("Tashkent", "sheet_code"),
        ("W-43", "sheet_code"),
        ("K-61", "sheet_code_number"),
        ("K-43-145", "sheet_code_number"),
        ("K43D013001", "sheet_code_number"),
        ("K-43-XXXVII", "sheet_code"),
        ("K-43-Д", "sheet_code"),
        ("K-43-85-Б-B", "sheet_code"),
        ("K-43-85-Б-а-5", "sheet_code"),
        ("J-50-[37]", "sheet_code_number"),
        ("R-45-А,Г", "sheet_code_joined"),
        ("K-43-1,2", "sheet_code_joined"),
        ("K-43-85-(65)", "sheet_code_number"),
        ("K-43-", "sheet_code"),
    ],
)
def test_what_is_no_code_is_refused(text, code):
    with pytest.raises(SilkroadError) as error:
        parse(text)
    assert error.value.code == code


def test_a_code_of_another_scale_is_refused():
    with pytest.raises(SilkroadError) as error:
        parse("K-43-21", "200k")
    assert error.value.code == "sheet_code_scale"


EXTENTS = [(72, 38, 80, 45), (170, 55, -170, 65), (-180, -88, 180, 88), (72, 40, 78, 44), (50, 58, 110, 79)]


@pytest.mark.parametrize("scale", ["1000k", "500k", "200k", "100k"])
@pytest.mark.parametrize(
    "extent", [(72, 38, 80, 45), (170, 55, -170, 65), (-180, -88, 180, 88), (72, 40, 78, 44), (50, 58, 110, 79)]
)
def test_an_extent_is_covered_once(scale, extent):
    if scale in ("200k", "100k") and extent[0] == -180:
        pytest.skip("as many as there are")
    sheets = list(Sheets(scale).covering(extent))
    assert len(sheets) == len({sheet.name for sheet in sheets}) == Sheets(scale).count(extent)
    west, south, east, north = extent
    east += 360 if east < west else 0
    area = sum(
        max(0.0, min(sheet.east + turn, east) - max(sheet.west + turn, west))
        * max(0.0, min(sheet.north, north) - max(sheet.south, south))
        for sheet in sheets
        for turn in (-360, 0, 360)
    )
    assert area == pytest.approx((east - west) * (north - south))
    assert [sheet.north for sheet in sheets] == sorted((sheet.north for sheet in sheets), reverse=True)


def test_neighbours_share_an_edge():
    for scale in SERIES:
        for sheet in _random_sheets(scale, 300):
            for north, east in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                other = sheet.neighbour(north, east)
                if other is None:
                    assert abs(sheet.north if north > 0 else sheet.south) == 88
                    continue
                if north:
                    assert (other.south if north > 0 else other.north) == (sheet.north if north > 0 else sheet.south)
                    assert other.west <= (sheet.west + sheet.east) / 2 < other.east
                else:
                    edge = (other.west - sheet.east) if east > 0 else (other.east - sheet.west)
                    assert edge % 360 == 0 and other.row == sheet.row
