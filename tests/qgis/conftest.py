"""Fixtures of the tests in real QGIS."""

import pytest
from qgis.core import QgsApplication

from silkroad_plugin.processing.provider import SilkroadProvider
from tests.qgis.scene import Log


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
