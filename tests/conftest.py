"""What several test files share."""

import subprocess
import zipfile

import pytest

from tests.package_source import ROOT, TOOLS


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
