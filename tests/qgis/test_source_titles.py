"""What rasters are called that are made from vector layers: as the layer is, not as its file or its table."""

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from silkroad_plugin.catalogue import store
from tests.qgis.scene import layer

LANGUAGES = ("en", "zh", "ru")


@pytest.fixture
def package(tmp_path):
    """A GeoPackage with two tables."""
    path = tmp_path / "map.gpkg"
    for name in ("f_1", "f_2"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        source = layer(["POINT(510000 5490000)"])
        QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsProject.instance().transformContext(), options)
    return path


def titles(path):
    items = gdal.Open(path).GetMetadata()
    return [items[f"SILKROAD_TITLE_{code.upper()}"] for code in LANGUAGES]


def distance(run, grid, tmp_path, source):
    path = str(tmp_path / "distance.tif")
    run("distance_to_features", INPUT=source, TEMPLATE=grid, OUTPUT=path)
    return titles(path)


def test_the_layers_name_in_the_project(run, grid, package, tmp_path, qgis_new_project):
    source = f"{package}|layername=f_1"
    mine = QgsVectorLayer(source, "Granite contacts", "ogr")
    QgsProject.instance().addMapLayer(mine)
    by_layer, by_source = (distance(run, grid, tmp_path, given) for given in (mine.id(), source))
    assert by_layer == by_source
    assert all("Granite contacts" in title for title in by_layer)
    mine.setSubsetString("\"name\" = 'n0'")
    assert distance(run, grid, tmp_path, source) == by_layer


def test_the_table_where_no_project_names_it(run, grid, package, tmp_path, qgis_new_project):
    found = distance(run, grid, tmp_path, f"{package}|layername=f_2")
    assert found[0] == "Distance to f_2 (m)"


def test_the_file_where_it_holds_one_table(run, grid, tmp_path, qgis_new_project):
    path = tmp_path / "разломы.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    source = layer(["POINT(510000 5490000)"])
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsProject.instance().transformContext(), options)
    assert distance(run, grid, tmp_path, str(path))[0] == "Distance to разломы (m)"


@pytest.mark.parametrize("algorithm", ["distance_to_features", "proximity", "feature_density"])
def test_tables_of_the_plugin_have_a_name_in_each_language(run, grid, tmp_path, qgis_new_project, algorithm):
    path = str(tmp_path / "made.tif")
    run(algorithm, INPUT=store.source("faults"), TEMPLATE=grid, OUTPUT=path)
    english, chinese, russian = titles(path)
    assert "aults" in english and "断裂" in chinese and "азлом" in russian
