"""What the demonstration makes itself: the valley of the catchments, and the fields that it names."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer

from silkroad_plugin.io.layer_info import parse
from tools import synthetic_valley
from tools.demo_geochemistry import SCATTER, certified_rows


@pytest.fixture(scope="module")
def valley(tmp_path_factory):
    return synthetic_valley.make(tmp_path_factory.mktemp("valley"))


def test_the_valley_is_the_same_each_time_and_marked_as_synthetic(valley, tmp_path):
    again = synthetic_valley.make(tmp_path)
    assert again.table.read_bytes() == valley.table.read_bytes()
    assert np.array_equal(gdal.Open(str(again.heights)).ReadAsArray(), gdal.Open(str(valley.heights)).ReadAsArray())
    info = parse(gdal.Open(str(valley.heights)).GetMetadata())
    assert info.synthetic and "合成" in info.titles["zh"]


def test_water_runs_down_to_the_edge_and_none_is_lost():
    heights = synthetic_valley.relief(np.random.default_rng(1))
    receiver, order = synthetic_valley.drainage(heights)
    total = synthetic_valley.accumulated(np.ones(heights.size), receiver, order)
    assert total[receiver < 0].sum() == heights.size
    assert (receiver < 0).sum() == 4 * (synthetic_valley.SIZE - 1)


def test_the_planted_source_is_found_by_its_catchments(run, valley, tmp_path):
    system = QgsCoordinateReferenceSystem(f"EPSG:{synthetic_valley.EPSG}")
    samples, path = str(tmp_path / "samples.gpkg"), str(tmp_path / "catchments.gpkg")
    run("import_geochemistry", INPUT=str(valley.table), SYSTEM="crs", CRS=system, OUTPUT=samples)
    run("catchments", INPUT=samples, DEM=str(valley.heights), SOURCE_AREA=valley.km2, OUTPUT=path)
    rows = list(QgsVectorLayer(path, "catchments", "ogr").getFeatures())
    place = QgsGeometry.fromPointXY(QgsPointXY(valley.x, valley.y))
    strongest = sorted(rows, key=lambda row: -(row["Cu_ppm_res"] or 0))[: valley.below]
    assert all(row.geometry().intersects(place) for row in strongest)
    others = [row["Cu_ppm"] for row in rows if row not in strongest]
    assert max(others) < min(row["Cu_ppm"] for row in strongest)
    assert {row["synthetic"] for row in rows} == {1}


def test_certified_contents_are_written_as_one_types_them():
    truth = {"units": {"Cu": "ppm", "Au": "ppb"}, "standards": {"R1": {"Cu": 61.6, "Au": 0.1 + 0.2}}}
    assert SCATTER * 61.6 != 4.004  # but the nearest double above
    assert certified_rows(truth) == [("R1", "Cu", "ppm", "61.6", "4"), ("R1", "Au", "ppb", "0.3", "0.0195")]
