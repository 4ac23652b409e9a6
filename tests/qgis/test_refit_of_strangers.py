"""A model file from anyone is fitted again: it writes nothing of its own, and leaves the project's layers alone."""

import json
import zipfile

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingProvider,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from silkroad_plugin.processing.base import SilkroadAlgorithm
from tests.qgis.scene import layer

AREA = "POLYGON((500000 5455000, 545000 5455000, 545000 5500000, 500000 5500000, 500000 5455000))"
AGAIN = {
    "cross_validate": {"METHOD": "random", "FOLDS": 2},
    "bootstrap_sites": {"RUNS": 2},
    "monte_carlo_sites": {"RUNS": 2, "ERROR": 1},
    "drop_one_layer": {},
}


def changed(path, folder, **content):
    """Return a copy of a model file that says something else."""
    with zipfile.ZipFile(path) as file:
        found = json.loads(file.read("model.json"))
    found["parameters"] |= content.pop("parameters", {})
    other = str(folder / "stranger.silkmodel")
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("model.json", json.dumps(found | content))
    return other


def outputs(name, folder):
    rasters = ("OUTPUT_MEAN", "OUTPUT_STD") if name.endswith("_sites") else ()
    return {own: str(folder / f"{own}.tif") for own in rasters}


@pytest.mark.parametrize("name", AGAIN)
def test_a_model_does_not_say_what_is_written(run, saved, tmp_path, name):
    names = ("OUTPUT_HTML", "OUTPUT_MODEL", "OUTPUT_TABLE", "OUTPUT_CLASSES", "OUTPUT_DEPOSITS")
    victims = {own: tmp_path / f"{own}.txt" for own in names}
    algorithm = QgsApplication.processingRegistry().algorithmById("silkroad:information_value")
    for definition in algorithm.destinationParameterDefinitions():
        suffix = {"rasterDestination": "tif", "sink": "gpkg"}.get(definition.type(), "txt")
        victims[definition.name()] = tmp_path / f"{definition.name()}.{suffix}"
    for victim in victims.values():
        victim.write_text("mine")
    model = changed(saved, tmp_path, parameters={own: str(victim) for own, victim in victims.items()})
    run(name, MODEL=model, **AGAIN[name], **outputs(name, tmp_path / "out"))
    assert {victim.read_text() for victim in victims.values()} == {"mine"}


class _Other(QgsProcessingAlgorithm):
    """An algorithm of another provider that looks like a model."""

    ran: list[str] = []

    def name(self):
        return "weights"

    displayName = name  # noqa: N815 (QGIS calls it so)

    def createInstance(self):
        return _Other()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("DEPOSITS", "d"))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", "o"))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT_MODEL", "m", optional=True))

    def processAlgorithm(self, parameters, context, feedback):
        self.ran.append(self.name())
        return {}


class _Provider(QgsProcessingProvider):
    def id(self):
        return "other"

    name = id

    def loadAlgorithms(self):
        self.addAlgorithm(_Other())


def test_only_models_of_the_plugin_are_run(run, refused, saved, tmp_path):
    provider = _Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        for algorithm in ("other:weights", "silkroad:validate_prospectivity"):
            said = refused("cross_validate", MODEL=changed(saved, tmp_path, algorithm=algorithm), METHOD="random")
            assert algorithm in said and not _Other.ran
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


@pytest.mark.parametrize("name", AGAIN)
@pytest.mark.parametrize("kept", ["memory", "file", "id"])
def test_runs_of_the_worker_have_no_project(run, refit, tmp_path, monkeypatch, name, kept):
    area = layer([AREA], "Polygon")
    if kept != "memory":
        path, options = str(tmp_path / "area.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(area, path, QgsProject.instance().transformContext(), options)
        area = QgsVectorLayer(path, "area", "ogr")
    layers = [area, *(QgsRasterLayer(path, f"evidence {i}") for i, path in enumerate(refit.paths))]
    model = str(tmp_path / "masked.silkmodel")
    run("information_value", **refit.parameters(MASK=area, OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=model))
    if kept == "id":
        model = changed(model, tmp_path, parameters={"MASK": area.id()})
    projects = []
    real = SilkroadAlgorithm.prepareAlgorithm

    def prepare(self, parameters, context, feedback):
        if self.NAME == "information_value":
            projects.append(context.project())
        return real(self, parameters, context, feedback)

    monkeypatch.setattr(SilkroadAlgorithm, "prepareAlgorithm", prepare)
    QgsProject.instance().addMapLayers(layers)
    try:
        results = run(name, MODEL=model, **AGAIN[name], **outputs(name, tmp_path / "out"))
    finally:
        QgsProject.instance().removeMapLayers([one.id() for one in layers])
    assert results and len(projects) >= 2 and not any(projects)
