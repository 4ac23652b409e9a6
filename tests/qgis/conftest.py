"""Fixtures of the tests in real QGIS."""

import subprocess

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


def mounted(folder, options):
    """Mount a small tmpfs; skip where this is not allowed."""
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("mounting a small disk needs root with the right to mount")


@pytest.fixture
def disk(tmp_path):
    """Return a function that mounts a disk with given options."""
    folder = tmp_path / "disk"
    yield lambda options: (mounted(folder, options), folder)[1]
    # Lazily, so that a file which a defect keeps open does not leave the disk mounted for ever.
    subprocess.run(["umount", "-l", folder], capture_output=True, check=False)
