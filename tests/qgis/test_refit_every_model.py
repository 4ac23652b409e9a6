"""Every algorithm that saves a model can be fitted again from the file alone."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from silkroad_plugin.io import model_file
from silkroad_plugin.processing.provider import SilkroadProvider
from silkroad_plugin.processing.refit import Refitter
from tests.qgis.scene import array

# High where it is favourable; the third layer tells nothing.
SCORES = {"CONDITION": "<=1; >4 | - | -", "SCORES": "units;1;0|units;2;1|units;3;0"}


@pytest.fixture(scope="module")
def names(qgis_app, qgis_processing):
    """The algorithms that save a model of deposits."""
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    needed = ("OUTPUT_MODEL", "DEPOSITS")
    yield [one.name() for one in provider.algorithms() if all(map(one.parameterDefinition, needed))]
    QgsApplication.processingRegistry().removeProvider(provider)


def test_every_model_is_cross_validated(names, run, refit, tmp_path):
    assert len(names) > 5
    found = {}
    for name in names:
        path = str(tmp_path / f"{name}.silkmodel")
        own = {"OUTPUT_MODEL": path}
        algorithm = QgsApplication.processingRegistry().algorithmById(f"silkroad:{name}")
        for definition in algorithm.destinationParameterDefinitions():
            if definition.type() == "rasterDestination":
                own.setdefault(definition.name(), str(tmp_path / f"{name}_{definition.name()}.tif"))
        given = refit.parameters(**own)
        if name == "index_overlay":
            given = own | {"INPUT": refit.paths, "DEPOSITS": given["DEPOSITS"], "METHOD": "data_driven", **SCORES}
        run(name, **given)
        results = run("cross_validate", MODEL=path, METHOD="random", FOLDS=3, SEED=2)
        found[name] = results["FOLDS_USED"], results["AUC_CV"] > 0.6, results["AUC_FIT"] > 0.7
    assert found == dict.fromkeys(names, (3, True, True))


def test_a_layer_is_dropped_with_its_scores_and_its_condition(run, refit, tmp_path):
    """Of the layers that are left each keeps its own, wherever it now stands."""
    path = str(tmp_path / "overlay.silkmodel")
    given = {"INPUT": refit.paths, "DEPOSITS": refit.deposits(), "METHOD": "data_driven", "OUTPUT_MODEL": path}
    run("index_overlay", **given, **SCORES, OUTPUT=str(tmp_path / "whole.tif"))
    model = model_file.read(path)
    refitter = Refitter(model, str(tmp_path), QgsProcessingContext(), QgsProcessingFeedback())
    for layer, scores in (
        (0, {"SCORES": "1;1;0|1;2;1|1;3;0"}),
        (1, {"CONDITION": "<=1; >4|-"}),
        (2, {"CONDITION": "<=1; >4|-", "SCORES": "2;1;0|2;2;1|2;3;0"}),
    ):
        without = refitter.fit(f"without{layer}", refit.x, refit.y, range(45), lambda share: None, layer)
        paths = [own for place, own in enumerate(refit.paths) if place != layer]
        own = {"INPUT": paths, "DEPOSITS": refit.deposits(), "METHOD": "data_driven", **scores}
        alone = run("index_overlay", **own, OUTPUT=str(tmp_path / f"alone{layer}.tif"))["OUTPUT"]
        assert (array(without) == array(alone)).all()
