"""Study areas given as polygons: which cells they keep, and which layers are refused."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from silkroad_plugin.catalogue import belt_layers
from silkroad_plugin.catalogue.areas import area
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.paths import geopackage
from silkroad_plugin.processing.algorithms.validation.validate_prospectivity import ValidateProspectivity
from silkroad_plugin.processing.inputs.evidence import mask_raster, mask_source
from tests.qgis.scene import Log, array, layer, raster

WEST, NORTH = 500_000.0, 5_500_000.0
LEFT = "POLYGON((490000 5510000, 520000 5510000, 520000 5460000, 490000 5460000, 490000 5510000))"
RIGHT = "POLYGON((520000 5510000, 560000 5510000, 560000 5460000, 520000 5460000, 520000 5510000))"
BOW_TIE = "POLYGON((500000 5500000, 540000 5470000, 540000 5500000, 500000 5470000, 500000 5500000))"
FAR = "POLYGON((900000 5500000, 910000 5500000, 910000 5490000, 900000 5490000, 900000 5500000))"
WORLD = "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))"


@pytest.fixture
def score(tmp_path):
    return raster(tmp_path / "score.tif", np.random.default_rng(0).random((30, 40), np.float32))


@pytest.fixture
def kept(qgis_processing, score, tmp_path):
    """Return ``kept(mask) -> (cells kept (height, width), log)``."""

    def call(mask):
        algorithm = ValidateProspectivity().create()
        algorithm.parameters = {"MASK": mask}
        context, log = QgsProcessingContext(), Log()
        context.setProject(QgsProject.instance())
        source = mask_source(algorithm, "MASK", context)
        with RasterStack([score]) as stack:
            path = mask_raster(source, stack.grid, str(tmp_path), algorithm.label("MASK"), context, log)
        return array(path) != 0, log

    return call


@pytest.fixture
def told(run, score):
    """Return ``told(mask)``: what the refusal of a study area says."""

    def call(mask):
        with pytest.raises(QgsProcessingException) as caught:
            run("validate_prospectivity", INPUT=score, DEPOSITS=layer(["POINT(505500 5494500)"]), MASK=mask)
        return str(caught.value)

    return call


def test_polygons_keep_the_cells_in_them(kept):
    cells, log = kept(layer([LEFT, None], "Polygon"))
    assert cells[:, :20].all() and not cells[:, 20:].any()
    assert any(text.startswith("1 feature ") for text in log.warnings)


def test_a_polygon_that_crosses_itself_is_mended(kept):
    cells, _ = kept(layer([BOW_TIE], "Polygon"))
    assert cells.sum() == pytest.approx(600, abs=40) and cells[14, 0] and not cells[0, 20]


def test_the_selection_holds_where_it_is_asked_for(kept):
    shapes = layer([LEFT, RIGHT], "Polygon")
    QgsProject.instance().addMapLayer(shapes)
    shapes.selectByIds([2])
    try:
        cells, _ = kept(QgsProcessingFeatureSourceDefinition(shapes.id(), True))
        assert cells[:, 20:].all() and not cells[:, :20].any()
        assert kept(shapes.id())[0].all()
    finally:
        QgsProject.instance().removeMapLayer(shapes.id())


def test_a_polygon_of_the_whole_world_keeps_every_cell(kept):
    assert kept(layer([WORLD], "Polygon", 4326))[0].all()


def test_straight_lines_in_degrees_stay_straight_there(kept, score):
    """A side of many degrees is an arc on the map; its two ends alone would cut the corner off."""
    cells, _ = kept(layer(["POLYGON((60 49.5, 110 49.5, 110 60, 60 60, 60 49.5))"], "Polygon", 4326))
    with RasterStack([score]) as stack:
        x, y = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
        places = np.stack(stack.grid.to_map(x, y), -1).reshape(-1, 2)
        to_degrees = gdal.osr.CoordinateTransformation(stack.grid.crs, crs_4326())
        latitudes = np.array(to_degrees.TransformPoints(places.tolist()))[:, 1].reshape(30, 40)
    assert np.array_equal(cells, latitudes > 49.5)


def crs_4326():
    found = gdal.osr.SpatialReference()
    found.ImportFromEPSG(4326)
    found.SetAxisMappingStrategy(gdal.osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


@pytest.mark.parametrize(("wkt", "epsg"), [(FAR, 32645), ("POLYGON((-70 -50, -60 -50, -60 -40, -70 -50))", 4326)])
def test_polygons_that_hold_no_cell_are_refused(told, wkt, epsg):
    text = told(layer([wkt], "Polygon", epsg))
    assert "(MASK)" in text and "“layer”" in text and "no cell" in text


def test_a_layer_without_crs_is_refused(told):
    shapes = layer([LEFT], "Polygon")
    shapes.setCrs(QgsCoordinateReferenceSystem())
    text = told(shapes)
    assert "(MASK)" in text and "coordinate reference system" in text


def test_lines_are_refused(told):
    text = told(layer(["LINESTRING(500000 5500000, 540000 5470000)"], "LineString"))
    assert "(MASK)" in text and "polygons are needed" in text


def test_a_layer_without_polygons_is_refused(told):
    assert "no usable feature" in told(layer([], "Polygon"))


@pytest.mark.skipif(not geopackage().exists(), reason="resources/data/silkroad.gpkg is not built: run `make data`")
def test_an_outline_gives_the_same_cells_whichever_way_it_comes(qgis_processing, tmp_path):
    altai = area("altai")
    grid = belt_layers.area_grid(altai, 2000)
    belt_layers.write_mask(altai, grid, str(tmp_path / "mask.tif"))
    shapes = QgsVectorLayer("Polygon?crs=EPSG:4326", "outline", "memory")
    feature = QgsFeature()
    feature.setGeometry(altai.outline())
    shapes.dataProvider().addFeature(feature)
    algorithm = ValidateProspectivity().create()
    algorithm.parameters = {"MASK": shapes}
    context = QgsProcessingContext()
    source = mask_source(algorithm, "MASK", context)
    path = mask_raster(source, grid, str(tmp_path), "MASK", context, Log())
    assert np.array_equal(array(path), array(str(tmp_path / "mask.tif")))
