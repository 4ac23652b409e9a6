"""No algorithm of the provider overwrites what it was given, however source and destination are written."""

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.qgis.sample_layers import samples_layer
from tests.qgis.scene import Log, raster
from tests.qgis.test_crs_of_every_algorithm import CASES, ELSEWHERE

LAYERS = {"source", "vector", "layer", "multilayer", "raster", "file"}
FILES = {"sink", "vectorDestination", "rasterDestination", "fileDestination"}
GUARDED = "also an input, and an input is never overwritten"


def saved(layer, path, table="survey", more=False):
    """Write a layer to a GeoPackage, ``more``: as one more table of it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName, kinds = table, QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = kinds.CreateOrOverwriteLayer if more else kinds.CreateOrOverwriteFile
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    assert code == QgsVectorFileWriter.WriterError.NoError, message
    return str(path)


@pytest.fixture
def survey(tmp_path):
    """Return a GeoPackage of samples whose element is Cu_ppm."""
    values = [float(number) for number in range(1, 41)]
    return saved(samples_layer({"Cu_ppm": values}, [(1000.0 * n, 500.0 * n) for n in range(40)]), tmp_path / "s3.gpkg")


@pytest.mark.parametrize("name", sorted(set(CASES) | ELSEWHERE))
def test_every_destination_of_every_algorithm_is_looked_at(run, survey, tmp_path, name):
    """The whole provider: each input of layers or files against each file destination."""
    picture = raster(tmp_path / "r.tif", [[1.0, 2.0], [3.0, 4.0]])
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    inputs = [one for one in made.parameterDefinitions() if one.type() in LAYERS and not one.isDestination()]
    outputs = [one.name() for one in made.destinationParameterDefinitions() if one.type() in FILES]
    for given in inputs:
        path = picture if given.type() == "raster" else survey
        value = [path] if given.type() == "multilayer" else path
        for output in outputs:
            assert GUARDED in _told(made, {given.name(): value, output: path}), (given.name(), output)


def _told(made, parameters):
    """Return why a run is refused before anything is computed."""
    context, log, algorithm = QgsProcessingContext(), Log(), made.create()
    context.setProject(QgsProject.instance())
    algorithm.prepareAlgorithm(parameters, context, log)
    with pytest.raises(QgsProcessingException) as error:
        algorithm.processAlgorithm(parameters, context, log)
    return str(error.value)


@pytest.mark.parametrize(
    "written", ["path", "layername", "layer", "id", "definition", "output", "table", "no ending", "link"]
)
def test_a_survey_is_not_overwritten_by_its_thresholds(refused, survey, tmp_path, written):
    layer = QgsVectorLayer(f"{survey}|layername=survey", "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    (tmp_path / "link.gpkg").symlink_to(survey)
    source, output = {
        "path": (survey, survey),
        "layername": (f"{survey}|layername=survey", survey),
        "layer": (layer, survey),
        "id": (layer.id(), survey),
        "definition": (QgsProcessingFeatureSourceDefinition(layer.id(), True), survey),
        "output": (survey, QgsProcessingOutputLayerDefinition(survey)),
        "table": (survey, f"ogr:dbname='{survey}' table=\"Survey\" (geom)"),
        "no ending": (survey, survey.removesuffix(".gpkg")),
        "link": (survey, str(tmp_path / "link.gpkg")),
    }[written]
    before = Path(survey).read_bytes()
    assert GUARDED in refused("geochemical_thresholds", INPUT=source, ELEMENTS=["Cu_ppm"], OUTPUT=output)
    assert Path(survey).read_bytes() == before
    QgsProject.instance().removeMapLayer(layer.id())


def test_another_table_of_the_same_geopackage_may_be_written(run, survey):
    """Of a GeoPackage only the table that is read is an input."""
    target = f"ogr:dbname='{survey}' table=\"thresholds\" (geom)"
    run("geochemical_thresholds", INPUT=f"{survey}|layername=survey", ELEMENTS=["Cu_ppm"], OUTPUT=target)
    assert QgsVectorLayer(f"{survey}|layername=survey", "", "ogr").featureCount() == 40
    assert QgsVectorLayer(f"{survey}|layername=thresholds", "", "ogr").featureCount() > 0


def test_what_a_virtual_raster_is_made_of_is_not_overwritten(refused, tmp_path):
    source = raster(tmp_path / "r.tif", [[float(7 * row + column) for column in range(9)] for row in range(9)])
    virtual = str(tmp_path / "r.vrt")
    gdal.BuildVRT(virtual, [source]).FlushCache()
    for given in (virtual, QgsRasterLayer(virtual, "r")):
        assert GUARDED in refused("transform_raster", INPUT=given, TRANSFORM="z_score", OUTPUT=source)


def test_the_files_beside_a_shapefile_are_its_own(refused, survey, tmp_path):
    shape = str(tmp_path / "s.shp")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    layer = QgsVectorLayer(survey, "s", "ogr")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, shape, layer.transformContext(), options)
    output = str(tmp_path / "s.dbf")
    assert GUARDED in refused("geochemical_thresholds", INPUT=shape, ELEMENTS=["Cu_ppm"], OUTPUT=output)


def test_a_file_that_a_folder_gets_is_no_input(run, refused, tmp_path):
    """What goes into a folder is named by the algorithm: a second run over the first one's results is refused."""
    source = raster(tmp_path / "Cu_ppm.tif", [[float(7 * row + column + 1) for column in range(9)] for row in range(9)])
    folder = tmp_path / "indices"
    run("geochemical_index_rasters", INPUT=[source], OUTPUT_FOLDER=str(folder))
    made = sorted(map(str, folder.glob("*.tif")))
    assert made
    Path(source).replace(made[0])
    before = Path(made[0]).read_bytes()
    text = refused("geochemical_index_rasters", INPUT=[made[0]], ELEMENTS="Cu_ppm", OUTPUT_FOLDER=str(folder))
    assert GUARDED in text and Path(made[0]).read_bytes() == before


@pytest.mark.parametrize("name", ["drop_one_layer", "bootstrap_sites", "cross_validate"])
def test_the_layers_of_a_model_are_inputs_too(refused, refit, saved, name):
    """No parameter names them: the model does."""
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    files = [one for one in made.destinationParameterDefinitions() if one.type() in FILES]
    layer, others = refit.paths[1], {one.name(): "TEMPORARY_OUTPUT" for one in files}
    before = Path(layer).read_bytes()
    for output in files:
        assert GUARDED in refused(name, **others | {"MODEL": saved, output.name(): layer}), output.name()
    assert files and Path(layer).read_bytes() == before


def test_a_layer_is_not_replaced_by_itself_aligned(refused, tmp_path):
    """The names of the files in the folder are those of the layers."""
    source = raster(tmp_path / "r.tif", [[1.0, 2.0], [3.0, 4.0]])
    before = Path(source).read_bytes()
    assert GUARDED in refused("align_rasters", INPUT=[source], OUTPUT_FOLDER=str(tmp_path))
    assert Path(source).read_bytes() == before


TABLES = {
    ("import_geochemistry", "COLUMNS"): {},
    ("fuzzy_network", "NETWORK"): {},
    ("fuzzy_membership", "TABLE"): {"SHAPE": "table"},
    ("reclassify_raster", "TABLE"): {},
    ("index_overlay", "SCORES"): {},
    ("index_overlay", "CONDITION"): {},
    ("index_overlay", "PAIRWISE"): {},
}


@pytest.mark.parametrize(("name", "table"), TABLES)
def test_a_file_that_is_named_in_a_text_is_an_input(run, survey, tmp_path, name, table):
    """Tables are typed, or their file is named where they would be."""
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
    layer = raster(tmp_path / "r.tif", [[1.0, 2.0], [3.0, 4.0]])
    kinds = {"multilayer": [layer], "raster": layer, "source": survey}
    given = {"INPUT": kinds[made.parameterDefinition("INPUT").type()], **TABLES[name, table]}
    outputs = [one for one in made.destinationParameterDefinitions() if one.type() in FILES]
    for output in outputs:
        path = tmp_path / f"table.{output.defaultFileExtension()}"
        path.write_text("1;2;3\n", encoding="utf-8")
        for written in (str(path), f'"{path}"'):
            assert GUARDED in _told(made, {**given, table: written, output.name(): str(path)}), output.name()
    assert outputs and f"silkroad:{name}" == made.id()


def test_a_table_in_one_long_line_is_no_name_of_a_file(run, tmp_path):
    """Longer than the name of a file may be: what the system says to that is no refusal."""
    layer, rows = raster(tmp_path / "r.tif", [[1.0, 2.0], [3.0, 40.0]]), "|".join(f"1;{n};{n}.5" for n in range(1, 41))
    assert 255 < len(rows) < 1000
    run("index_overlay", INPUT=[layer], SCORES=rows, OUTPUT=str(tmp_path / "score.tif"))
    assert QgsRasterLayer(str(tmp_path / "score.tif"), "").dataProvider().sample(QgsPointXY(501500, 5498500), 1) == (
        40.5, True
    )  # fmt: skip
