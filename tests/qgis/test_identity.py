"""What tells inputs apart from what they were: files, layers in memory, edits, filters, styles, joins."""

import json
import sqlite3
import subprocess
import sys

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    edit,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor

from silkroad_plugin import paths
from silkroad_plugin.processing.inputs import edits
from silkroad_plugin.processing.inputs import identity as module
from silkroad_plugin.processing.inputs.identity import GONE, identity
from tests.qgis.sheet_tools import score_raster

ASKED = """
import sys
sys.path.insert(0, sys.argv[1])
from tools.headless import start_qgis
started = start_qgis()
from qgis.core import QgsProcessingContext, QgsProject
from silkroad_plugin.processing.inputs.identity import identity
project, context = QgsProject.instance(), QgsProcessingContext()
project.read(sys.argv[2])
context.setProject(project)
print(identity(sys.argv[3], context)[2])
"""


@pytest.fixture
def layer(qgis_new_project):
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=class:string&field=rank:int", "Zones", "memory")
    for place in range(3):
        feature = QgsFeature(made.fields())
        feature.setAttributes(["low", place])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({70 + place} 40)"))
        made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture(params=[False, True], ids=["session", "lasting"])
def told(request, monkeypatch):
    """Return a function that tells whether a value is another one than when it was asked for before: in this session,
    where no feature is read, or for a later one."""
    context, last = QgsProcessingContext(), {}
    context.setProject(QgsProject.instance())
    if not request.param:
        monkeypatch.setattr(module, "_features", None)

    def other(value) -> bool:
        found = json.dumps(identity(value, context, request.param))
        assert found == json.dumps(identity(value, context, request.param)), "nothing has happened"
        changed = last.get(str(value)) != found
        last[str(value)] = found
        return changed

    return other


def test_of_a_layer_all_that_a_map_takes_from_it_is_told(layer, told):
    name = layer.id()
    assert told(name) and not told(name)
    layer.dataProvider().changeAttributeValues({1: {0: "high"}})
    layer.triggerRepaint()
    assert told(name), "without an edit session"
    with edit(layer):
        layer.changeGeometry(1, QgsGeometry.fromWkt("POINT(75 41)"))
        assert told(name)
        layer.addFeature(next(layer.getFeatures()))
        assert told(name)
    layer.setSubsetString('"rank" > 0')
    assert told(name)
    layer.renderer().symbol().setColor(QColor("#123456"))
    assert told(name)
    field = layer.addExpressionField("'A' || \"class\"", QgsField("own", QMetaType.Type.QString))
    assert told(name)
    layer.updateExpressionField(field, "'B' || \"class\"")
    assert told(name)
    table = QgsVectorLayer("None?field=rank:int&field=said:string", "Table", "memory")
    QgsProject.instance().addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("rank")
    join.setTargetFieldName("rank")
    layer.addJoin(join)
    assert told(name)
    row = QgsFeature(table.fields())
    row.setAttributes([1, "extreme"])
    with edit(table):
        table.addFeature(row)
    assert told(name) and told([name, 3, True, None, "text"])
    QgsProject.instance().removeMapLayer(layer)
    assert told(name), "it is gone"


def test_layers_in_memory_are_the_same_for_another_session_by_what_they_hold(layer, told, request):
    """QGIS gives each an identifier of chance; in one session two of them are never the same."""
    context, lasting = QgsProcessingContext(), "lasting" in request.node.name
    twin, found = layer.clone(), []
    for one in (layer, twin):
        QgsProject.instance().addMapLayer(one)
        found.append(json.dumps(identity(one, context, lasting)))
    assert (found[0] == found[1]) == lasting
    place = sip.unwrapinstance(twin)
    QgsProject.instance().removeMapLayer(twin)
    assert place not in edits._numbers and identity(twin, context) == GONE


def test_the_files_that_a_file_names_are_told(told, tmp_path):
    raster = score_raster(tmp_path / "score.tif", (83, 50, 84, 51))
    mosaic = str(tmp_path / "all.vrt")
    gdal.BuildVRT(mosaic, [raster]).FlushCache()
    assert told(mosaic) and not told(mosaic)
    opened = gdal.Open(raster)
    opened.GetRasterBand(1).ComputeStatistics(False)
    del opened
    assert list(tmp_path.glob("*.aux.xml")) and not told(mosaic), "statistics are no data"
    score_raster(tmp_path / "score.tif", (83, 50, 84, 52))
    assert told(mosaic)


@pytest.mark.parametrize(("driver", "ending"), [("GPKG", "gpkg"), ("ESRI Shapefile", "shp")])
def test_of_a_file_its_edits_are_told(layer, told, tmp_path, driver, ending):
    path = str(tmp_path / f"zones.{ending}")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    saved = QgsVectorLayer(path, "saved", "ogr")
    QgsProject.instance().addMapLayer(saved)
    asked = QgsProcessingContext()
    asked.setProject(QgsProject.instance())
    before, feature = identity(saved.id(), asked), next(saved.getFeatures())
    assert told(saved.id())
    with edit(saved):
        saved.changeAttributeValue(feature.id(), saved.fields().indexOf("class"), "none")
        assert told(saved.id()), "not saved yet"
    # Of a shapefile another file than the one it is named by has changed; of a GeoPackage perhaps its journal alone.
    assert told(saved.id()) and identity(saved.id(), asked) != before
    QgsProject.instance().removeMapLayer(saved)
    assert told(path) and path in json.dumps(identity(path, asked)), "no layer of the project is of this file now"


def test_a_journal_that_holds_rows_belongs_to_its_file(told, tmp_path):
    path = tmp_path / "rows.gpkg"
    database = sqlite3.connect(path)
    database.execute("create table rows (one)")
    database.commit()
    database.execute("pragma journal_mode = wal")
    told(str(path))
    database.execute("insert into rows values (1)")
    database.commit()
    assert told(str(path)) and not told(str(path))
    database.close()


def table(path, name):
    """Add a table to a GeoPackage, and return what names it."""
    made = QgsVectorLayer("Polygon?crs=EPSG:4326&field=age:string", name, "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsProject.instance().transformContext(), options)
    return f"{path}|layername={name}"


def test_a_file_is_the_same_for_the_next_run_and_its_tables_are_told_apart(qgis_new_project, tmp_path):
    """The first run has opened the layer from it, in colours of chance."""
    path, found = tmp_path / "maps.gpkg", []
    first, second = table(path, "first"), table(path, "second")
    for opened in (True, False):
        for source in (first, first, second):
            context = QgsProcessingContext()
            assert not opened or QgsProcessingUtils.mapLayerFromString(source, context) is not None
            found.append(json.dumps(identity(source, context)))
    assert found[0] == found[1] != found[2] and found[3] == found[4] != found[5]


def test_a_style_is_the_same_in_another_process(qgis_new_project, tmp_path):
    layer, project = QgsVectorLayer(table(tmp_path / "maps.gpkg", "areas"), "areas", "ogr"), QgsProject.instance()
    fills = [QgsFillSymbol.createSimple({"color": colour}) for colour in ("#123456", "#654321")]

    def style(order):
        classes = [QgsRendererCategory(value, fills[value].clone(), "a\x07") for value in order]
        layer.setRenderer(QgsCategorizedSymbolRenderer("age", classes))
        return identity(layer.id(), context)[2]

    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    assert style((0, 1)) != style((1, 0))
    name, saved = layer.id(), str(tmp_path / "areas.qgs")
    project.write(saved)
    project.read(saved)
    asked = [sys.executable, "-c", ASKED, str(paths.ROOT), saved, name]
    other = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=True)
    assert other.stdout.split()[-1] == identity(name, context)[2]
