"""The advisor of projection and paper, run as QGIS runs it, against the figures of published comparisons."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from silkroad_plugin.catalogue.planes import Plane
from tests.qgis.scene import Log

BELT, K43 = "48,120,31,56 [EPSG:4326]", "72,78,40,44 [EPSG:4326]"


def test_a_belt_fits_on_extended_a0(run, tmp_path):
    html, log = tmp_path / "advice.html", Log()
    given = {"EXTENT": BELT, "MAP_TYPE": "metallogenic", "SCALE": 5_000_000, "EDITION": "chinese"}
    found = run("map_projection", log, OUTPUT_HTML=str(html), **given)
    assert found["PAPER"] == "A0+"
    crs = QgsCoordinateReferenceSystem(found["CRS"])
    assert crs.isValid() and "35.16666" in crs.toWkt() and "51.8333" in crs.toWkt()
    text = html.read_text("utf-8")
    # Snyder's figures of these projections over the belt, computed with pyproj apart from this project
    for figure in ("0.9832", "1.0171", "0.9422", "1.0614", "0.9537", "1.0485", "5.43°", "6.82°"):
        assert figure in text, figure
    assert "1,349 × 653 mm" in " ".join(log.infos)


@pytest.mark.parametrize(
    "edition, definition", [("russian", "EPSG:28413"), ("chinese", "40.5833333333"), ("international", "40.6666666667")]
)
def test_a_sheet_of_one_million_has_the_projection_of_its_tradition(run, edition, definition):
    found = run("map_projection", EXTENT=K43, MAP_TYPE="geological", SCALE=1_000_000, EDITION=edition)
    assert definition in found["CRS"] and found["PAPER"] == "A1"
    assert Plane(found["CRS"]).distortion((72, 40, 78, 44)).scale_max < 1.001


def test_what_no_paper_holds_is_parted_or_drawn_smaller(run):
    log = Log()
    found = run("map_projection", log, EXTENT="73,97,34,50 [EPSG:4326]", MAP_TYPE="geological", SCALE=1_000_000)
    told = " ".join(log.infos)
    assert found["PAPER"] == "" and "no paper holds it" in told and "sheets of" in told and "1:2,000,000" in told


def test_bad_extents_and_scales_are_refused(refused):
    assert "CRS" not in refused("map_projection", EXTENT="170,190,-5,5 [EPSG:4326]", SCALE=1_000_000)
    assert "1:10" in refused("map_projection", EXTENT=K43, SCALE=10)
    assert "Extent" in refused("map_projection", EXTENT="72,72,40,44 [EPSG:4326]", SCALE=1_000_000)
