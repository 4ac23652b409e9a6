"""What every algorithm shares: runs in the background, styles what is loaded, is described in full."""

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl

from silkroad_plugin.catalogue.load import load_area
from silkroad_plugin.catalogue.themes import KEY
from silkroad_plugin.paths import data
from silkroad_plugin.processing.base import _Styler
from silkroad_plugin.processing.outputs.styles import TAIL, crowded_places, graduated
from tests.qgis.scene import Log, array, layer, raster

EVIDENCE = ("belt_evidence", "classify_raster", "distance_to_features")


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"silkroad:{name}")


def test_the_background_gives_what_the_foreground_gives(run, tmp_path, qtbot):
    template = raster(tmp_path / "t.tif", np.zeros((50, 50), np.uint8), nodata=None)
    given = {"INPUT": layer(["POINT(510000 5480000)"]), "TEMPLATE": template}
    front = run("distance_to_features", **given, OUTPUT=str(tmp_path / "front.tif"))["OUTPUT"]
    context, feedback, ended = QgsProcessingContext(), Log(), []
    task = QgsProcessingAlgRunnerTask(
        algorithm("distance_to_features"), given | {"OUTPUT": str(tmp_path / "back.tif")}, context, feedback
    )
    task.executed.connect(lambda done, results: ended.append((done, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=30000)
    assert ended[0][0] and (array(ended[0][1]["OUTPUT"]) == array(front)).all()


def test_results_of_the_background_are_loaded_and_styled(run, tmp_path, qtbot):
    """As a dialog runs it: the task's own context must hand the rasters to the one that loads them."""
    source = raster(tmp_path / "v.tif", np.arange(100, dtype=np.float32).reshape(10, 10))
    project, context, ended = QgsProject(), QgsProcessingContext(), []
    context.setProject(project)
    parameters = {"INPUT": source, "CLASSES": 4, "METHOD": 0}
    for name, file in (("OUTPUT", "c.tif"), ("OUTPUT_TABLE", "c.gpkg")):
        parameters[name] = QgsProcessingOutputLayerDefinition(str(tmp_path / file), project)
    feedback = Log()
    task = QgsProcessingAlgRunnerTask(algorithm("classify_raster"), parameters, context, feedback)
    task.executed.connect(lambda done, results: ended.append((done, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=30000)
    results = ended[0][1]
    assert set(context.layersToLoadOnCompletion()) == {results["OUTPUT"], results["OUTPUT_TABLE"]}
    loaded = QgsRasterLayer(results["OUTPUT"], "classes")
    context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor().postProcessLayer(loaded, context, Log())
    assert isinstance(loaded.renderer(), QgsPalettedRasterRenderer)


def test_results_go_below_the_map_and_only_the_first_is_shown(qgis_new_project):
    project = QgsProject.instance()
    load_area(project, "altai", ["deposits", "basemap", "tectonics"], "en")
    made = []
    for number in range(2):
        made.append(QgsRasterLayer(str(data("relief.tif")), f"result {number}"))
        project.addMapLayer(made[-1])  # at the top, as QGIS does
        _Styler.create(graduated, visible=number == 0).postProcessLayer(made[-1], Context(project), Log())
    root = project.layerTreeRoot()
    order = [group.customProperty(KEY) for group in root.children()]
    assert order == ["deposits", "basemap", "results", "tectonics"]
    nodes = root.children()[2].children()
    assert [node.layer() for node in nodes] == made
    assert [node.isVisible() for node in nodes] == [True, False]
    shader = made[0].renderer().shader().rasterShaderFunction()
    assert shader.minimumValue() < 0 < shader.maximumValue() and len(shader.colorRampItemList()) > 5


def test_values_that_crowd_at_one_end_are_coloured_by_rank(qgis_app, tmp_path):
    """A probability has half of its cells in a hundredth of its range: in equal steps all would be dark."""
    values = np.random.default_rng(3).lognormal(-8, 1.5, (60, 80)).astype(np.float32)
    values[:5] = -9999
    skewed = QgsRasterLayer(raster(tmp_path / "p.tif", values), "p")
    graduated(skewed)
    known = values[5:].astype(float)
    ramp = skewed.renderer().shader().rasterShaderFunction()
    places = [item.value for item in ramp.colorRampItemList()]
    assert places == pytest.approx(np.quantile(known, TAIL).tolist(), rel=1e-6)
    assert not ramp.legendSettings().useContinuousLegend() and all(item.label for item in ramp.colorRampItemList())
    assert crowded_places(np.linspace(0, 1, 1000)) is None and crowded_places(np.array([])) is None
    assert crowded_places(np.repeat([0.0, 1.0], 50)) is None, "too few values to tell colours apart"
    mirrored = crowded_places(-known.ravel())
    assert mirrored == pytest.approx(-np.quantile(known, TAIL)[::-1], rel=1e-6)


def test_equal_steps_have_their_ends_in_the_language(qgis_app, tmp_path):
    values = np.linspace(0, 12_345.678, 4800, dtype=np.float32).reshape(60, 80)
    even = QgsRasterLayer(raster(tmp_path / "e.tif", values), "e")
    graduated(even)
    ramp = even.renderer().shader().rasterShaderFunction()
    assert ramp.legendSettings().useContinuousLegend() and ramp.legendSettings().maximumLabel() == "12,346"
    assert np.diff([item.value for item in ramp.colorRampItemList()]) == pytest.approx([12_345.678 / 8] * 8)
    empty = QgsRasterLayer(raster(tmp_path / "n.tif", np.full((9, 9), -9999, np.float32)), "n")
    graduated(empty)
    assert empty.renderer().shader().rasterShaderFunction().colorRampItemList()


def test_results_stay_where_no_map_of_ours_is(qgis_new_project):
    layer = QgsRasterLayer(str(data("relief.tif")), "result")
    QgsProject.instance().addMapLayer(layer)
    _Styler.create(graduated, visible=False).postProcessLayer(layer, Context(QgsProject.instance()), Log())
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent().customProperty(KEY) is None


class Context:
    """What a post-processor asks of its context."""

    def __init__(self, project):
        self.project = lambda: project


def test_classes_are_styled_and_named_when_loaded(run, tmp_path):
    source = raster(tmp_path / "v.tif", np.arange(100, dtype=np.float32).reshape(10, 10))
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "c.tif"), project)
    results, done = algorithm("classify_raster").run(
        {"INPUT": source, "CLASSES": 4, "METHOD": 0, "OUTPUT": target}, context, Log(), {}, False
    )
    assert done
    loaded = QgsRasterLayer(results["OUTPUT"], "classes")
    processor = context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor()
    processor.postProcessLayer(loaded, context, Log())
    assert isinstance(loaded.renderer(), QgsPalettedRasterRenderer)
    assert [entry.value for entry in loaded.renderer().classes()] == [1, 2, 3, 4]
    assert all("–" in entry.label for entry in loaded.renderer().classes())


def test_a_model_stops_where_a_step_refuses(run, tmp_path):
    """A failed step that returns nothing lets the models of a peer go on."""
    model = QgsProcessingModelAlgorithm("m")
    model.initAlgorithm()
    model.addModelParameter(QgsProcessingParameterRasterLayer("R"), QgsProcessingModelParameter("R"))
    step = QgsProcessingModelChildAlgorithm("silkroad:classify_raster")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("R")])
    step.setChildId("step")
    model.addChildAlgorithm(step)
    assert model.validate()[0]
    good = raster(tmp_path / "v.tif", np.arange(100, dtype=np.float32).reshape(10, 10))
    flat = raster(tmp_path / "f.tif", np.ones((10, 10), np.float32))
    # A context of its own for each run: QGIS reuses what it has of an earlier run of a model.
    assert model.create().run({"R": good}, QgsProcessingContext(), Log(), {}, False)[1]
    with pytest.raises(QgsProcessingException, match="only the value 1"):
        model.create().run({"R": flat}, QgsProcessingContext(), Log(), {}, False)


@pytest.mark.parametrize("name", EVIDENCE)
def test_an_algorithm_describes_itself(run, name):
    found = algorithm(name)
    assert found.displayName() and found.group() and found.tags() and len(found.shortHelpString()) > 500
    assert all(parameter.description() for parameter in found.parameterDefinitions())
    assert not found.icon().isNull()


def test_the_help_button_opens_the_page_in_the_language_of_the_interface(run, tmp_path, monkeypatch):
    monkeypatch.setattr("silkroad_plugin.processing.base.resource", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr("silkroad_plugin.processing.base.interface_language", lambda: "ru")
    found = algorithm("classify_raster")
    assert found.helpUrl() == ""
    page = tmp_path / "help" / "ru" / "algorithms" / "classify_raster.html"
    page.parent.mkdir(parents=True)
    page.write_text("<p>Справка</p>")
    assert QUrl(found.helpUrl()).toLocalFile() == str(page)


def test_a_misspelt_parameter_is_named(run, tmp_path):
    path = raster(tmp_path / "in.tif", np.arange(600, dtype=np.float32).reshape(20, 30))
    given = {"INPUT": path, "METHOD": "quantile", "CLASSES": 4, "OUTPUT": str(tmp_path / "out.tif")}
    told = []
    for more in ({}, {"CLASES": 5, "classes": 3}):
        log = Log()
        run("classify_raster", log, **given, **more)
        told.append([text for text in log.warnings if "Not a parameter" in text])
    assert told[0] == [] and len(told[1]) == 1 and "CLASES, classes" in told[1][0]
