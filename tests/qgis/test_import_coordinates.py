"""Coordinates of imported tables: degrees as text, swapped, Gauss–Krüger zones of every datum, metres; by PROJ."""

import pytest
from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem

HEAD = "sample_id;{};{};Cu_ppm\n"


def table(rows, first="X", second="Y"):
    return HEAD.format(first, second) + "".join(f"s{n};{a};{b};{n + 1}\n" for n, (a, b) in enumerate(rows))


def plane(epsg, longitude, latitude):
    """Return X (north) and Y (east) of degrees on the same datum, by PROJ alone."""
    target = osr.SpatialReference()
    target.ImportFromEPSG(epsg)
    source = target.CloneGeogCS()
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    east, north, _ = osr.CoordinateTransformation(source, target).TransformPoint(longitude, latitude)
    return north, east


@pytest.mark.parametrize(
    ("system", "epsg", "longitude", "width"),
    [
        ("pulkovo_1942", 28415, 86.2, "6"),
        ("pulkovo_1942", 28414, 83.5, "auto"),  # too far from the meridian for a zone of 3 degrees
        ("pulkovo_1942", 2541, 75.4, "3"),
        ("pulkovo_1995", 20014, 81.5, "6"),
        ("beijing_1954", 21415, 86.2, "auto"),
        ("xian_1980", 2329, 86.2, "auto"),
        ("cgcs_2000", 4493, 86.2, "auto"),
        ("cgcs_2000", 4516, 84.4, "auto"),
    ],
)
def test_tables_of_gauss_and_kruger(bring, system, epsg, longitude, width):
    north, east = plane(epsg, longitude, 46.2)
    text = table([(f"{north:.2f}", f"{east:.2f}"), (f"{north + 500:.2f}", f"{east:.2f}")])
    rows, layer, *_ = bring(text, SYSTEM=system, ZONE_WIDTH=width)
    assert layer.crs() == QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
    assert rows[0]["place"] == pytest.approx((round(east, 2), round(north, 2)))


def test_a_width_that_figures_do_not_tell_is_asked_for_and_told_by_the_extent(bring, refused, tmp_path):
    north, east = plane(28415, 86.2, 46.2)
    text = table([(f"{north:.2f}", f"{east:.2f}")])
    (tmp_path / "t.csv").write_text(text)
    told = refused("import_geochemistry", INPUT=str(tmp_path / "t.csv"), OUTPUT="memory:", SYSTEM="pulkovo_1942")
    assert "zones of Pulkovo 1942 are 6° or 3° wide" in told
    _, layer, *_ = bring(text, SYSTEM="pulkovo_1942", EXTENT="80,90,40,50 [EPSG:4326]")
    assert layer.crs().authid() == "EPSG:28415"


def test_columns_the_wrong_way_round_and_kilometres(bring):
    north, east = plane(28415, 86.2, 46.2)
    swapped = table([(f"{east / 1000:.3f}", f"{north / 1000:.3f}")])
    rows, _, report, _, _ = bring(swapped, SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert rows[0]["place"] == pytest.approx((east, north), abs=1)
    assert "wrong way round" in report and "kilometres" in report


def test_several_zones_come_in_degrees_of_the_same_datum_or_as_told(bring):
    places = [(86.2, 46.2), (81.7, 45.9)]
    rows_in = [plane(28415, *places[0]), plane(28414, *places[1])]
    text = table([(f"{north:.3f}", f"{east:.3f}") for north, east in rows_in])
    rows, layer, *_ = bring(text, SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert layer.crs().authid() == "EPSG:4284"
    for row, place in zip(rows, places, strict=True):
        assert row["place"] == pytest.approx(place, abs=1e-7)
    _, layer, *_ = bring(text, SYSTEM="pulkovo_1942", ZONE_WIDTH="6", TARGET_CRS="EPSG:32645")
    assert layer.crs().authid() == "EPSG:32645"


def test_a_zone_that_the_figures_do_not_have(refused, bring, tmp_path):
    north, east = plane(28415, 86.2, 46.2)
    text = table([(f"{north:.2f}", f"{east - 15e6:.2f}")])
    path = tmp_path / "t.csv"
    path.write_text(text)
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:", SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert "Y without the number of the zone" in told
    told = refused(
        "import_geochemistry", INPUT=str(path), OUTPUT="memory:", SYSTEM="xian_1980", ZONE=31, ZONE_WIDTH="6"
    )
    assert "31 of 6° for Xian 1980" in told
    rows, layer, *_ = bring(text, SYSTEM="pulkovo_1942", ZONE=15, ZONE_WIDTH="6")
    assert rows[0]["place"] == pytest.approx((east - 15e6, north), abs=0.01)
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:2505")


def test_sk63(refused, bring, tmp_path):
    north, east = plane(2940, 53.5, 45.2)
    text = table([(f"{north:.2f}", f"{east:.2f}")])
    rows, layer, *_ = bring(text, SYSTEM="sk63", REGION="K")
    assert layer.crs().authid() == "EPSG:2940" and rows[0]["place"] == pytest.approx((east, north), abs=0.01)
    path = tmp_path / "t.csv"
    path.write_text(text)
    assert "letter" in refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:", SYSTEM="sk63")
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:", SYSTEM="sk63", REGION="P")
    assert "are not public" in told


def test_gauss_kruger_without_a_datum_is_refused(refused, tmp_path):
    north, east = plane(28415, 86.2, 46.2)
    path = tmp_path / "t.csv"
    path.write_text(table([(f"{north:.2f}", f"{east:.2f}")]))
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:")
    assert "figures do not tell their datum" in told


def test_a_strange_zone_and_figures_that_are_none(bring):
    north, east = plane(28415, 86.2, 46.2)
    good = [(f"{north + n:.2f}", f"{east:.2f}") for n in range(3)]
    bad = [(f"{north:.2f}", f"{east + 75e6:.2f}"), ("12", "13")]
    rows, _, _, rejected, _ = bring(table([*good, *bad]), SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert len(rows) == 3
    assert "the datum has no such zone" in rejected and "none of Gauss and" in rejected


@pytest.mark.parametrize(
    ("longitude", "latitude"),
    [
        ("75°15'36\"", "45°30'18\""),
        ("75°15′36″ в.д.", "45°30′18″ с.ш."),
        ("东经75度15分36秒", "北纬45度30分18秒"),
        ("75 15 36", "45 30 18"),
        ("75,26", "45,505"),
        ("75.26E", "45.505N"),
    ],
)
def test_degrees_as_people_write_them(bring, longitude, latitude):
    quoted = [text.replace('"', '""') for text in (longitude, latitude)]
    rows, layer, *_ = bring(f'sample_id;Долгота;Широта;Cu_ppm\n1;"{quoted[0]}";"{quoted[1]}";5\n')
    assert rows[0]["place"] == pytest.approx((75.26, 45.505), abs=1e-9)
    assert layer.crs().authid() == "EPSG:4326"


def test_swapped_rows_by_the_extent_the_poles_and_the_crowd(bring):
    crowd = [(f"{80 + n / 20}", f"{46 + n / 40}") for n in range(20)]
    for rows_in, options in (
        ([*crowd, ("46.3", "80.4")], {}),
        ([*crowd[:3], ("46.3", "80.4")], {"EXTENT": "79,82,45,48 [EPSG:4326]"}),
        ([("120.5", "46"), ("46.3", "120.4")], {}),
    ):
        rows, _, report, _, _ = bring(table(rows_in, "lon", "lat"), **options)
        x, y = rows[-1]["place"]
        assert (x, y) == tuple(map(float, reversed(rows_in[-1]))) and "were swapped and put right" in report
        assert rows[0]["place"] == tuple(map(float, rows_in[0]))
    rows, _, _, rejected, _ = bring(table([*crowd, ("46.3", "80.4")], "lon", "lat"), SWAPPED="reject")
    assert len(rows) == 20 and "coordinates are swapped" in rejected


@pytest.mark.parametrize("share", [3, 4, 5, 7, 10])
def test_many_swapped_rows_are_told_in_the_log_and_the_report(bring, share):
    places = [(f"{82 + n / 100}", f"{47 + n / 200}") for n in range(60)]
    mixed = [place if n % share else place[::-1] for n, place in enumerate(places)]
    rows, _, report, _, log = bring(table(mixed, "lon", "lat"))
    assert [row["place"] for row in rows] == [tuple(map(float, place)) for place in places]
    assert "were swapped and put right" in report and any("put right" in text for text in log.warnings)


def test_two_halves_the_wrong_way_round_are_refused_and_places_in_doubt_told(bring, refused, tmp_path):
    places = [(f"{82 + n / 100}", f"{47 + n / 200}") for n in range(20)]
    path = tmp_path / "t.csv"
    path.write_text(table([place if n % 2 else place[::-1] for n, place in enumerate(places)], "lon", "lat"))
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:")
    assert "10 rows lie near" in told and "nothing tells in which" in told
    rows, _, report, _, log = bring(table([*places, ("28", "47")], "lon", "lat"))
    assert rows[-1]["place"] == (28, 47) and "lie far from the others" in report
    assert any("places are in doubt" in text for text in log.warnings)
    *_, report, _, _ = bring(table([place[::-1] for place in places], "lon", "lat"))
    assert "high Arctic" in report


def test_rows_outside_the_extent_are_not_taken(bring):
    rows, _, _, rejected, _ = bring(
        table([("80", "46"), ("10", "46"), ("80", "")], "lon", "lat"), EXTENT="79,82,45,48 [EPSG:4326]"
    )
    assert len(rows) == 1 and "outside the extent" in rejected and "only one of the two" in rejected


def test_columns_of_degrees_the_wrong_way_round(bring):
    rows, _, report, _, _ = bring(
        table([("46", "80"), ("46.5", "80.5")], "lon", "lat"), EXTENT="79,82,45,48 [EPSG:4326]"
    )
    assert [row["place"] for row in rows] == [(80, 46), (80.5, 46.5)] and "wrong way round" in report


def test_a_chosen_system_in_metres_and_places_that_are_one(bring):
    rows, layer, report, _, _ = bring(
        table([("500000", "5000000"), ("500004", "5000003"), ("501000", "5000000")], "Easting", "Northing"),
        CRS="EPSG:32645", DISTANCE=6,
    )  # fmt: skip
    assert rows[0]["place"] == (500000, 5000000) and layer.crs().authid() == "EPSG:32645"
    assert "same place" in report


def test_the_extent_holds_in_metres_and_in_zones(bring):
    inside, outside = plane(28415, 86.2, 46.2), plane(28415, 87.5, 46.2)
    text = table([(f"{north:.2f}", f"{east:.2f}") for north, east in (inside, outside)])
    options = {"EXTENT": "85,87,45,47 [EPSG:4326]", "ZONE_WIDTH": "6"}
    rows, _, _, rejected, _ = bring(text, SYSTEM="pulkovo_1942", **options)
    assert [row["sample_id"] for row in rows] == ["s0"] and "outside the extent" in rejected
    metres = table([(east, north) for north, east in (plane(32645, 86.2, 46.2), plane(32645, 89, 46.2))], "x", "y")
    rows, _, _, rejected, _ = bring(metres, CRS="EPSG:32645", EXTENT=options["EXTENT"])
    assert [row["sample_id"] for row in rows] == ["s0"] and "outside the extent" in rejected


def test_degrees_where_a_projection_was_chosen_are_refused(refused, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(table([("82.5", "46.2")], "lon", "lat"))
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:", CRS="EPSG:32645")
    assert "are degrees" in told


def test_sk63_by_a_projection_written_by_hand_and_a_letter_of_the_russian_keyboard(bring):
    target = osr.SpatialReference()
    target.ImportFromProj4(
        "+proj=tmerc +lat_0=0.133333333333333 +lon_0=53.7666666666667 +k=1 +x_0=3300000 +y_0=0 +ellps=krass +units=m"
    )
    source = target.CloneGeogCS()
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    east, north, _ = osr.CoordinateTransformation(source, target).TransformPoint(53.2, 46.1)
    for first, second in ((north, east), (east, north)):
        rows, layer, *_ = bring(table([(f"{first:.3f}", f"{second:.3f}")]), SYSTEM="sk63", REGION="К")
        assert layer.crs().authid() == "EPSG:2940" and rows[0]["place"] == pytest.approx((east, north), abs=0.01)


def test_a_zone_that_is_told_tells_which_way_round_the_columns_are(bring):
    """Without the number of the zone 5 271 000 north may be zone 5: the zone told, and those of the datum, decide."""
    north, east = plane(2426, 86.8, 47.1)
    for first, second in ((north, east), (east, north)):
        text = table([(f"{first:.2f}", f"{second:.2f}")])
        rows, layer, report, _, _ = bring(text, SYSTEM="beijing_1954", ZONE=29, ZONE_WIDTH="3")
        assert layer.crs().authid() == "EPSG:2426" and rows[0]["place"] == pytest.approx((east, north), abs=0.01)
        assert ("wrong way round" in report) is (first == east)


def test_x_may_be_north_in_a_chosen_system(bring):
    """X and Y of a system of Gauss and Krüger that was chosen itself: north and east, as its area of use tells."""
    north, east = plane(2405, 86.8, 47.1)
    for first, second in ((north, east), (east, north)):
        rows, *_ = bring(table([(f"{first:.2f}", f"{second:.2f}")]), SYSTEM="crs", CRS="EPSG:2405")
        assert rows[0]["place"] == pytest.approx((east, north), abs=0.01)


def test_degrees_whose_decimals_may_be_minutes_are_told(bring):
    minutes = [(f"82.{n % 60:02d}{(7 * n) % 60:02d}", f"47.{(11 * n) % 60:02d}{(13 * n) % 60:02d}") for n in range(30)]
    rows, _, report, _, log = bring(table(minutes, "lon", "lat"))
    assert "can be minutes and seconds" in report and any("in doubt" in text for text in log.warnings)
    assert rows[1]["place"] == (82.0107, 47.1113)
    *_, report, _, log = bring(table([*minutes, ("82.5075", "47.1230")], "lon", "lat"))
    assert "can be minutes" not in report and not log.warnings


@pytest.mark.parametrize("empty", ["", "-", "nan", "*"])
def test_an_empty_cell_does_not_hide_that_decimals_may_be_minutes(bring, empty):
    minutes = [(f"82.{n % 60:02d}{(7 * n) % 60:02d}", f"47.{(11 * n) % 60:02d}{(13 * n) % 60:02d}") for n in range(30)]
    rows, _, report, _, _ = bring(table([*minutes, (empty, "47.1123")], "lon", "lat"))
    assert len(rows) == 30 and "can be minutes and seconds" in report


@pytest.mark.parametrize("turned", [False, True])
def test_rows_of_a_gauss_kruger_table_swapped_by_the_number_of_the_zone(bring, turned):
    """A north of 15 500 000 m is none: the row has X and Y swapped, whichever way round the columns are."""
    truth = [plane(28415, 85 + n / 20, 48 + n / 60) for n in range(60)]
    wrong = (4, 20, 33)
    cells = [pair[::-1] if (n in wrong) != turned else pair for n, pair in enumerate(truth)]
    cells = [tuple(f"{figure:.1f}" for figure in pair) for pair in cells]
    options = {"SYSTEM": "pulkovo_1942", "ZONE_WIDTH": "6"}
    rows, layer, report, rejected, log = bring(table(cells), **options)
    assert len(rows) == 60 and layer.crs().authid() == "EPSG:28415" and rejected.count("\n") == 1
    for row, (north, east) in zip(rows, truth, strict=True):
        assert row["place"] == pytest.approx((east, north), abs=0.06)
    assert "were swapped and put right" in report and "<td>s33</td>" in report and "<td>s5</td>" not in report
    assert any("put right: 3 rows" in text for text in log.warnings)
    rows, _, _, rejected, _ = bring(table(cells), SWAPPED="reject", **options)
    assert len(rows) == 57 and rejected.count("its coordinates are swapped") == 3


def test_a_wrong_figure_is_no_swap(bring):
    """Y without its last figure, 1 546 268, lies in no zone of the datum; the other way round it would be in zone 5."""
    truth = [plane(28415, 86 + n / 20, 48 + n / 60) for n in range(9)]
    cells = [(f"{x:.1f}", f"{y / 10:.1f}" if n == 4 else f"{y:.1f}") for n, (x, y) in enumerate(truth)]
    rows, layer, _, rejected, log = bring(table(cells), SYSTEM="pulkovo_1942", ZONE_WIDTH="6")
    assert len(rows) == 8 and layer.crs().authid() == "EPSG:28415"
    assert "the datum has no such zone" in rejected and not any("Swapped" in text for text in log.warnings)


def test_a_told_zone_tells_swapped_rows_without_its_number(bring):
    truth = [plane(2505, 86 + n / 20, 48 + n / 60) for n in range(9)]
    cells = [tuple(f"{figure:.1f}" for figure in (pair[::-1] if n == 4 else pair)) for n, pair in enumerate(truth)]
    rows, layer, *_ = bring(table(cells), SYSTEM="pulkovo_1942", ZONE_WIDTH="6", ZONE=15)
    assert layer.crs().authid() == "EPSG:2505"
    assert rows[4]["place"] == pytest.approx(truth[4][::-1], abs=0.06)


@pytest.mark.parametrize(("options", "named"), [
    ({"TARGET_CRS": "EPSG:9999999"}, "System of the output"), ({"CRS": "WGS 85"}, "System of the coordinates"),
    ({"EXTENT": "80,90,40,50 [EPSG:9999999]"}, "Extent in which"),
])  # fmt: skip
def test_a_system_that_is_none_is_refused_and_nothing_written(refused, bring, tmp_path, options, named):
    path, text = tmp_path / "t.csv", table([("82.5", "46.2")], "lon", "lat")
    path.write_text(text)
    told = refused("import_geochemistry", INPUT=str(path), OUTPUT=str(tmp_path / "o.gpkg"), **options)
    assert named in told and f"“{next(iter(options.values())).split('[')[-1].rstrip(']')}”" in told
    assert not (tmp_path / "o.gpkg").exists()
    for good in ("EPSG:32645", QgsCoordinateReferenceSystem("EPSG:32645"), QgsCoordinateReferenceSystem()):
        assert len(bring(text, TARGET_CRS=good)[0]) == 1
