"""Places of imported tables: layers in degrees, local systems of mines, what lies nowhere on the Earth."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from tests.qgis.import_scene import rows_of
from tests.qgis.test_import_coordinates import table

MINE = 'LOCAL_CS["mine grid",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'


def points(places, crs="EPSG:4326"):
    """Return a layer of samples in a system."""
    made = QgsVectorLayer("Point?field=sample_id:string&field=Cu_ppm:double", "points", "memory")
    made.setCrs(QgsCoordinateReferenceSystem.fromWkt(crs) if "[" in crs else QgsCoordinateReferenceSystem(crs))
    for number, (x, y) in enumerate(places):
        feature = QgsFeature(made.fields())
        feature.setAttributes([f"s{number}", float(number + 1)])
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({x} {y})"))
        made.dataProvider().addFeature(feature)
    return made


@pytest.fixture
def taken(run, tmp_path):
    """Return ``taken(layer, **parameters) -> rows, rejected, report``."""

    def call(layer, **parameters):
        samples, rejected, report = (tmp_path / name for name in ("o.gpkg", "no.csv", "r.html"))
        outputs = {"OUTPUT": str(samples), "OUTPUT_REJECTED": str(rejected), "OUTPUT_HTML": str(report)}
        run("import_geochemistry", INPUT=layer, **outputs, **parameters)
        return rows_of(samples)[0], rejected.read_text("utf-8-sig"), report.read_text("utf-8")

    return call


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4284"])
def test_metres_within_which_places_are_one_hold_in_layers_of_degrees(taken, crs):
    """Half a degree is about 40 km there; 0.0004° of latitude are 44.5 m."""
    apart = [(82 + n / 2, 46) for n in range(6)]
    _, _, report = taken(points(apart, crs), DISTANCE=50)
    assert "repeat each other" not in report
    _, _, report = taken(points([*apart, (82, 46.0004)], crs), DISTANCE=50)
    assert "s0; s6" in report
    _, _, report = taken(points([*apart, (82, 46.0004)], crs), DISTANCE=40)
    assert "repeat each other" not in report


@pytest.mark.parametrize("options", [{}, {"EXTENT": "86,88,40,50 [EPSG:4326]"}, {"TARGET_CRS": "EPSG:4326"}])
def test_what_no_place_on_the_earth_has_is_not_taken(bring, options):
    """By PROJ neither 5 000 000 km north nor 200 000 km east of a zone is anywhere; 92° E is a mild outlier."""
    lost = [("5e9", "5e9"), ("2e8", "5e6")]
    outlier = ("892000", "5000000")
    metres = table([("500000", "5000000"), *lost, outlier], "Easting", "Northing")
    rows, _, _, rejected, _ = bring(metres, CRS="EPSG:32645", **options)
    assert [row["sample_id"] for row in rows] == (["s0"] if "EXTENT" in options else ["s0", "s3"])
    assert rejected.count("no place on the Earth") == 2
    assert rejected.count("outside the extent") == ("EXTENT" in options)


def test_a_layer_of_metres_that_says_it_is_in_degrees(taken, refused):
    rows, rejected, _ = taken(points([(82, 46), (500000, 5000000)]))
    assert [row["sample_id"] for row in rows] == ["s0"] and "off the globe" in rejected
    told = refused("import_geochemistry", INPUT=points([(500000, 5000000)]), OUTPUT="memory:")
    assert "None of the 1 rows" in told and "off the globe" in told


@pytest.mark.parametrize("target", [(), ("TARGET_CRS",)])
def test_the_local_system_of_a_mine(bring, taken, target):
    grid = QgsCoordinateReferenceSystem.fromWkt(MINE)
    target = dict.fromkeys(target, grid)
    rows, layer, *_ = bring(table([("120", "80"), ("1450.5", "-20")], "X", "Y"), SYSTEM="crs", CRS=grid, **target)
    assert [row["place"] for row in rows] == [(120, 80), (1450.5, -20)] and "mine grid" in layer.crs().toWkt()
    rows, *_ = taken(points([(1450.5, -20)], MINE), **target)
    assert rows[0]["place"] == (1450.5, -20)


def test_an_extent_cannot_be_compared_with_a_local_system(refused):
    told = refused("import_geochemistry", INPUT=points([(1450, 20)], MINE), OUTPUT="memory:", EXTENT="86,88,40,50")
    assert "Extent in which all samples lie" in told and "mine grid" in told and "Leave it empty" in told


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        (("X", 5000000), ("Y", 15500000), "(X 5,000,000; Y 15,500,000)"),
        (("Y", 15500000), ("X", 5000000), "(X 5,000,000; Y 15,500,000)"),
        (("Easting", 15500000), ("Northing", 5000000), "(Easting 15,500,000; Northing 5,000,000)"),
    ],
)
def test_figures_are_told_by_the_columns_they_stand_in(refused, tmp_path, first, second, text):
    path = tmp_path / "t.csv"
    path.write_text(table([(first[1], second[1])], first[0], second[0]))
    assert text in refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:")


def test_figures_that_are_no_coordinates_stand_in_their_order(refused, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(table([("70000000", "900000000")]))
    assert "(70,000,000; 900,000,000)" in refused("import_geochemistry", INPUT=str(path), OUTPUT="memory:")


DEGREES_AS_METRES = [
    ("lon", "lat", "80.1", "45.1"),
    ("经度", "纬度", "80.1", "45.1"),
    ("Долгота", "Широта", "80,1", "45,1"),
    ("X, град", "Y, град", "80.1", "45.1"),
    ("X", "Y", "80°06′", "45°06′"),
]


@pytest.mark.parametrize(("first", "second", "x", "y"), DEGREES_AS_METRES)
def test_degrees_in_a_system_of_metres_are_refused(refused, tmp_path, first, second, x, y):
    (tmp_path / "t.csv").write_text(table([(x, y), (x, y)], first, second), "utf-8")
    told = refused(
        "import_geochemistry", INPUT=str(tmp_path / "t.csv"), OUTPUT="memory:", SYSTEM="crs", CRS="EPSG:28415"
    )
    assert "are degrees, but metres are needed" in told and "(80.1; 45.1)" in told


def test_figures_that_could_be_degrees_are_taken_as_metres_and_told(bring):
    rows, _, report, _, log = bring(table([("80", "45"), ("100N", "50E")], "X", "Y"), SYSTEM="crs", CRS="EPSG:32645")
    assert [row["place"] for row in rows] == [(80, 45), (100, 50)]
    assert "could be degrees" in report and any("places are in doubt" in text for text in log.warnings)
    _, _, report, _, log = bring(table([("80", "45"), ("1450", "50")], "X", "Y"), SYSTEM="crs", CRS="EPSG:32645")
    assert "could be degrees" not in report and not log.warnings


def test_metres_in_a_system_of_degrees_are_refused(refused, tmp_path):
    (tmp_path / "t.csv").write_text(table([("500000", "5000000"), ("501000", "5000000")], "lon", "lat"), "utf-8")
    told = refused(
        "import_geochemistry", INPUT=str(tmp_path / "t.csv"), OUTPUT="memory:", SYSTEM="crs", CRS="EPSG:4326"
    )
    assert "too large for degrees" in told
