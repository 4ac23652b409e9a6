"""Coordinate systems that QGIS keeps between threads; what is expected is PROJ's own answer, by osr."""

import ast
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from silkroad_plugin.catalogue.crs import crs_of, geographic, moved, own_systems, transformation
from silkroad_plugin.core.cartography.projection import one_sixth_albers
from silkroad_plugin.core.errors import SilkroadError
from tests.package_source import ROOT

NO_CHOICE = QgsCoordinateTransformContext()


def in_a_thread_that_ends(work, meanwhile):
    """Do the work in a thread, something else here before the thread ends; return when it is gone.

    What PROJ keeps for a thread goes with the system's thread, which ends a moment after ``join`` returns.
    """
    done, leave = threading.Event(), threading.Event()

    def run():
        work()
        done.set()
        leave.wait()

    thread = threading.Thread(target=run)
    thread.start()
    done.wait()
    meanwhile()
    leave.set()
    task = Path("/proc/self/task", str(thread.native_id))
    thread.join()
    while task.exists():
        time.sleep(0.001)


@pytest.fixture
def wkt(qgis_app, request):
    """A system that nothing else has used; the number of the test makes it so."""
    return one_sixth_albers(71.0, 41.0 + 0.01 * (sum(map(ord, request.node.name)) % 97), 79.0, 47.0).wkt


def expected(wkt):
    there, here = osr.SpatialReference(), osr.SpatialReference()
    there.ImportFromWkt(wkt)
    here.ImportFromEPSG(4326)
    here.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(here, there).TransformPoint(76.5, 44.5)[:2]


def lost(wkt):
    """Have QGIS lose the definition of a system; return what is left."""

    def use():
        QgsCoordinateReferenceSystem(wkt).toWkt(Qgis.CrsWktVariant.Wkt1Gdal)

    in_a_thread_that_ends(lambda: QgsCoordinateReferenceSystem(wkt), use)
    return QgsCoordinateReferenceSystem(wkt)


def test_what_a_thread_made_is_whole_after_its_end(wkt):
    left = lost(wkt)
    if left.isValid() and not left.toWkt(Qgis.CrsWktVariant.Wkt1Gdal):  # so that a mended QGIS fails no test
        assert not QgsCoordinateTransform(geographic(), left, NO_CHOICE).isValid()
    found = transformation(geographic(), crs_of(wkt), NO_CHOICE).transform(76.5, 44.5)
    assert (found.x(), found.y()) == pytest.approx(expected(wkt), abs=1e-6)


def test_the_thread_takes_nothing_with_it(wkt):
    def work():
        with own_systems():
            QgsCoordinateReferenceSystem(wkt)

    in_a_thread_that_ends(work, lambda: QgsCoordinateReferenceSystem(wkt).toWkt(Qgis.CrsWktVariant.Wkt1Gdal))
    found = QgsCoordinateTransform(geographic(), QgsCoordinateReferenceSystem(wkt), NO_CHOICE).transform(76.5, 44.5)
    assert (found.x(), found.y()) == pytest.approx(expected(wkt), abs=1e-6)


def test_no_way_between_two_systems_is_refused(wkt):
    left = lost(wkt)
    if left.toWkt(Qgis.CrsWktVariant.Wkt1Gdal):
        pytest.skip("this QGIS keeps the definition")
    with pytest.raises(SilkroadError) as caught:
        transformation(left, geographic(), NO_CHOICE)
    assert caught.value.code == "crs_no_transformation"


def test_an_unknown_system_moves_nothing(qgis_app):
    unknown = crs_of("")
    assert not unknown.isValid() and transformation(unknown, geographic(), NO_CHOICE).transform(5, 6).x() == 5


def test_systems_are_made_and_joined_in_one_place():
    for path in (ROOT / "silkroad_plugin").rglob("*.py"):
        if "_vendor" in path.parts or path.name == "crs.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called != "QgsCoordinateTransform" and not called.startswith("QgsCoordinateReferenceSystem."), (
                    path
                )
                assert called != "QgsCoordinateReferenceSystem" or not node.args, path


def test_places_move_together_as_proj_moves_each(wkt):
    places = np.array([[75.0, 44.0], [np.nan, 44.0], [71.5, 46.25], [75.0, np.inf]])
    found = moved(places, transformation(geographic(), crs_of(wkt), NO_CHOICE))
    there, here = osr.SpatialReference(), osr.SpatialReference()
    there.ImportFromWkt(wkt)
    here.ImportFromEPSG(4326)
    for system in (there, here):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(here, there)
    assert found[[0, 2]] == pytest.approx(np.array(way.TransformPoints(places[[0, 2]].tolist()))[:, :2], abs=1e-6)
    assert np.isnan(found[[1, 3]]).all()
    assert moved(np.empty((0, 2)), transformation(geographic(), crs_of(wkt), NO_CHOICE)).shape == (0, 2)


def test_a_place_beyond_a_system_has_none_there_and_the_others_keep_theirs(qgis_app):
    way = transformation(geographic(), crs_of("EPSG:32645"), NO_CHOICE)
    alone = moved(np.array([[87.0, 45.0]]), way)
    found = moved(np.array([[1.0, 2.0], [87.0, 45.0]]), way)
    assert np.isnan(found[0]).all() and (found[1] == alone[0]).all() and np.isfinite(alone).all()
