"""What tells inputs apart from what they were: files, layers in memory, edits, filters, styles, joins."""

import json
import sqlite3

import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    edit,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QColor

from silkroad_plugin.processing.inputs.identity import identity


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


@pytest.fixture
def told():
    """Return a function that tells whether a value is another one than when it was asked for before."""
    context, last = QgsProcessingContext(), {}
    context.setProject(QgsProject.instance())

    def other(value) -> bool:
        found = json.dumps(identity(value, context))
        assert found == json.dumps(identity(value, context)), "nothing has happened"
        changed = last.get(str(value)) != found
        last[str(value)] = found
        return changed

    return other


def test_of_a_layer_all_that_a_map_takes_from_it_is_told(layer, told):
    name = layer.id()
    assert told(name) and not told(name)
    layer.dataProvider().changeAttributeValues({1: {0: "high"}})
    assert told(name), "without an edit session"
    layer.dataProvider().changeGeometryValues({1: QgsGeometry.fromWkt("POINT(75 41)")})
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
    table.dataProvider().addFeature(row)
    assert told(name) and told([name, 3, True, None, "text"])
    QgsProject.instance().removeMapLayer(layer)
    assert told(name), "it is gone"


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
