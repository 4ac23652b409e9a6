"""Every algorithm that saves a model can be fitted again from the file alone."""

import pytest
from qgis.core import QgsApplication

from silkroad_plugin.processing.provider import SilkroadProvider


@pytest.fixture(scope="module")
def names(qgis_app, qgis_processing):
    """The algorithms that save a model."""
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield [one.name() for one in provider.algorithms() if one.parameterDefinition("OUTPUT_MODEL") is not None]
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
        run(name, **refit.parameters(**own))
        results = run("cross_validate", MODEL=path, METHOD="random", FOLDS=3, SEED=2)
        found[name] = results["FOLDS_USED"], results["AUC_CV"] > 0.6, results["AUC_FIT"] > 0.7
    assert found == dict.fromkeys(names, (3, True, True))
