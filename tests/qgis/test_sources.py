"""What a template says of sources and what it may have opened: no password, nothing that leads elsewhere."""

import json
from dataclasses import asdict, replace

import pytest
from qgis.core import QgsPrintLayout, QgsProcessingContext, QgsProject, QgsVectorLayer

from silkroad_plugin.catalogue.sources import is_local, leads_elsewhere
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.layouts.known_layers import record_of
from silkroad_plugin.layouts.recipe import PROPERTY, LayerRecord, Recipe, recipe_of
from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap
from silkroad_plugin.processing.inputs.given import restored

SECRET = "swordfish-17"
DATABASE = f"dbname='geo' host=127.0.0.1 port=1 user='me' password='{SECRET}' table=\"public\".\"units\" (geom)"


@pytest.mark.parametrize(
    ("source", "provider"),
    [
        (r"\\server\share\units.gpkg", "ogr"),
        ("//server/share/units.gpkg", "ogr"),
        ("/vsicurl/http://127.0.0.1:1/units.gpkg", "ogr"),
        ("/vsizip//vsicurl/http://127.0.0.1:1/units.zip", "ogr"),
        ("http://127.0.0.1:1/units.geojson", "ogr"),
        ("file://server/share/units.csv?delimiter=;", "delimitedtext"),
        ("WMS:http://127.0.0.1:1", "gdal"),
        (DATABASE, "postgres"),
        ("url=http://127.0.0.1:1&layers=a", "wms"),
        ("units.gpkg", "ogr"),
        ("", "ogr"),
    ],
)
def test_servers_and_other_machines_are_not_opened_unasked(source, provider, qgis_app):
    assert not is_local(source, provider)


def test_files_of_this_machine_are(tmp_path, qgis_app):
    path = tmp_path / "units.gpkg"
    path.write_bytes(b"")
    assert is_local(f"{path}|layername=units", "ogr") and is_local(path.as_uri() + "?delimiter=;", "delimitedtext")
    assert not leads_elsewhere(str(path))


def test_passwords_do_not_go_into_records(qgis_app):
    layer = QgsVectorLayer(DATABASE, "units", "postgres")
    said = json.dumps(asdict(record_of(layer)))
    assert "units" in said and SECRET not in said


def test_a_recipe_of_a_stranger_calls_nobody(qgis_app):
    algorithm, context, units = PrintMap(), QgsProcessingContext(), LayerRecord("", "", name="units", provider="ogr")
    algorithm.initAlgorithm({})
    context.setProject(QgsProject.instance())
    given = asdict(replace(units, source="/vsicurl/http://127.0.0.1:1/u.gpkg"))
    for values, named in (
        ({"GEOLOGY": given}, "units"),
        ({"GEOLOGY": {"name": "odd", "source": 5}}, "odd"),
        ({"GEOLOGY": "postgres://host=127.0.0.1 port=1"}, "postgres"),
        ({"SINGLES": ["wms://url=http://127.0.0.1:1&layers=a"]}, "wms"),
        ({"RASTER": "<GDAL_WMS/>"}, "GDAL_WMS"),
        ({"SECTION": r"\\server\share\s.png"}, r"\\server"),
        ({"SECTION": "http://127.0.0.1:1/s.png"}, "http"),
    ):
        with pytest.raises(SilkroadError) as refused:
            restored(algorithm, values, context)
        assert refused.value.code == "layers_missing" and named in refused.value.values["names"]
    texts = {"SOURCES": "https://doi.org/10.1; //", "MAP_TYPE": "belt", "SITE_KIND_FIELD": "kind"}
    assert restored(algorithm, texts, context) == texts


@pytest.mark.parametrize(
    "wrong", [{"frame": [1, 2]}, {"denominator": "a"}, {"denominator": 0}, {"language": 5}, {"parameters": ["AREA"]}]
)
def test_a_recipe_that_somebody_else_wrote_is_none(wrong, qgis_app):
    layout = QgsPrintLayout(QgsProject.instance())
    Recipe({"AREA": "altai"}, "zh", (), (0, 0, 9, 9), 1e6).remember(layout)
    assert recipe_of(layout).denominator == 1e6
    layout.setCustomProperty(PROPERTY, json.dumps(json.loads(layout.customProperty(PROPERTY)) | wrong))
    assert recipe_of(layout) is None
