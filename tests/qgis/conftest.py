"""Fixtures of the tests in real QGIS."""

import numpy as np
import pytest
from qgis import utils
from qgis.core import QgsApplication, QgsProcessingException, QgsSettings

from silkroad_plugin import settings
from silkroad_plugin.plugin import SilkroadPlugin
from silkroad_plugin.processing.provider import SilkroadProvider
from tests.qgis.import_scene import bring  # noqa: F401 (fixture)
from tests.qgis.layout_scene import layout_window  # noqa: F401 (fixture)
from tests.qgis.refit_scene import Scene
from tests.qgis.scene import Log, raster
from tests.qgis.study_scene import begun, dock, fresh, with_evidence, with_model  # noqa: F401 (fixtures)
from tests.qgis.workbench_scene import bench  # noqa: F401 (fixture)


@pytest.fixture(autouse=True)
def nothing_drawn(qgis_iface):
    """Let the map draw only where a test asks for it: QGIS 3.44 goes wrong where a layer goes while others draw it.

    The thread that draws copies an expression of the layer after it has told that it no longer needs the original; what
    it writes into freed memory may stop another test, minutes later.
    """
    canvas = utils.iface.mapCanvas()
    canvas.stopRendering()
    canvas.setRenderFlag(False)


@pytest.fixture
def run(qgis_processing):
    """Return ``run(name, **parameters) -> results``, through the registry as QGIS does."""
    import processing

    registry, provider = QgsApplication.processingRegistry(), None
    if registry.providerById("silkroad") is None:
        provider = SilkroadProvider()
        registry.addProvider(provider)

    def call(name, feedback=None, **parameters):
        return processing.run(f"silkroad:{name}", parameters, feedback=feedback or Log())

    yield call
    if provider is not None:
        registry.removeProvider(provider)


@pytest.fixture
def refused(run):
    """Return ``refused(name, **parameters) -> message``; the algorithm must raise a Processing error."""

    def call(name, feedback=None, **parameters):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, feedback, **parameters)
        return str(caught.value)

    return call


@pytest.fixture
def grid(tmp_path):
    """Return the path of a raster of 600 different values."""
    folder = tmp_path / "in"
    folder.mkdir()
    return raster(folder / "grid.tif", np.arange(600, dtype=np.float32).reshape(20, 30))


@pytest.fixture
def refit(tmp_path):
    """Return a small study for what fits models again."""
    return Scene(tmp_path / "scene")


@pytest.fixture
def saved(run, refit, tmp_path):
    """Return the path of a saved model of information values of that study."""
    path = str(tmp_path / "iv.silkmodel")
    run("information_value", **refit.parameters(OUTPUT=str(tmp_path / "iv.tif"), OUTPUT_MODEL=path))
    return path


@pytest.fixture
def plugin(qtbot, qgis_processing, qgis_iface, qgis_new_project, monkeypatch):
    """Return the plugin as QGIS loads it, English, without its panel."""
    monkeypatch.setattr(utils.iface, "openLayoutDesigners", lambda: [], raising=False)
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    settings.put("panel_open", False)
    loaded = SilkroadPlugin(utils.iface)
    loaded.initGui()
    yield loaded
    if loaded.tools is not None:
        loaded.unload()
    QgsSettings().remove("silkroad")


@pytest.fixture
def english(monkeypatch):
    """Let refusals of sheets speak English, whatever the machine or another test chose."""
    monkeypatch.setattr("silkroad_plugin.layouts.paper.interface_language", lambda: "en")
