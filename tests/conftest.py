"""What several test files share."""

import os
import subprocess
import zipfile

import pytest
from hypothesis import HealthCheck, settings

from tests.package_source import ROOT, TOOLS

# No test is timed: a busy machine would fail it, and the first example loads what all others use.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def settings_of_qt(tmp_path_factory):
    """Keep what QGIS writes in processes of its own, before it knows its profile, out of the user's settings."""
    before = os.environ.get("XDG_CONFIG_HOME")
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))
    yield
    if before is None:
        del os.environ["XDG_CONFIG_HOME"]
    else:
        os.environ["XDG_CONFIG_HOME"] = before


@pytest.fixture(scope="session")
def plugin_zip():
    """Return the path of the package, made afresh by the same script as `make zip`."""
    done = subprocess.run(["tools/package.sh", TOOLS.parent], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return ROOT / "silkroad.zip"


@pytest.fixture(scope="session")
def plugins_folder(plugin_zip, tmp_path_factory):
    """Return a folder that holds the package unzipped, as QGIS's plugin manager does it."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(plugin_zip) as package:
        package.extractall(folder)
    return folder


def _mounted(folder, options):
    """Mount a small tmpfs; skip where this is not allowed."""
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("mounting a small disk needs root with the right to mount")


@pytest.fixture
def disk(tmp_path):
    """Return a function that mounts a disk with given options."""
    folder = tmp_path / "disk"
    yield lambda options: (_mounted(folder, options), folder)[1]
    # Lazily, so that a file which a defect keeps open does not leave the disk mounted for ever.
    subprocess.run(["umount", "-l", folder], capture_output=True, check=False)
