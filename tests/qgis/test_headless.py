"""The tools run in a profile and a language of their own: what the user's QGIS has set neither reaches them nor
changes by them."""

import os
import re
import subprocess
import sys

import pytest

from tests.package_source import ROOT

# As QGIS keeps the settings of scripts, and Qt those that no program has named.
SETTINGS = (".local/share/profiles/default/Unknown Organization.ini", ".config/Unknown Organization.conf")
SPEAK = """
from tools import headless
_alive = headless.start_qgis(), headless.start_toolbox({language!r})
from qgis.core import QgsApplication
from silkroad_plugin import i18n, settings
settings.put("probe", 1)
algorithm = QgsApplication.processingRegistry().algorithmById("silkroad:weights_of_evidence")
print("SAID", algorithm.displayName(), "|", algorithm.group(), "|", i18n.interface_language(), flush=True)
"""

END = """
import ctypes
from tools import headless
alive = headless.start_qgis()
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsPointXY
from qgis.PyQt.QtCore import QRunnable, QThreadPool
systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:32644")]

class Work(QRunnable):
    def run(self):
        QgsCoordinateTransform(*systems, QgsCoordinateTransformContext()).transform(QgsPointXY(80, 40))
        print("DONE", flush=True)

work = Work()
work.setAutoDelete(False)
QThreadPool.globalInstance().start(work)
while QThreadPool.globalInstance().activeThreadCount():
    pass
# What is as large as this is gone from memory as soon as PROJ frees it: whoever asks for it later crashes at once.
with open("/proc/self/maps") as maps:
    proj = ctypes.CDLL(next(line.split()[-1] for line in maps if "libproj.so" in line))
proj.proj_context_set_ca_bundle_path(None, b"x" * 1_000_000)
"""


@pytest.fixture
def home(tmp_path):
    """Return the home of a user whose QGIS speaks Chinese."""
    for name in SETTINGS:
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text("[silkroad]\ninterface_language=zh\n[locale]\nuserLocale=zh-Hans\n", encoding="utf-8")
    return tmp_path


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def environment(home):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QGIS_"))}
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(home))}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Weights of evidence | Prospectivity | en"),
        ("ru", "Метод весов доказательств | Прогноз | ru"),
    ],
)
def test_a_tool_speaks_its_own_language_and_leaves_the_users_settings_alone(home, language, said):
    before = contents(home)
    done = subprocess.run(
        [sys.executable, "-c", SPEAK.format(language=language)],
        cwd=ROOT, env=environment(home), capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert [line.removeprefix("SAID ") for line in done.stdout.splitlines() if line.startswith("SAID")] == [said], (
        done.stderr
    )
    assert contents(home) == before


def test_every_tool_and_benchmark_starts_qgis_there():
    starts = re.compile(r"\bQgsApplication\((?!\))")
    scripts = [path for folder in ("tools", "benchmarks") for path in (ROOT / folder).rglob("*.py")]
    assert [str(path.relative_to(ROOT)) for path in scripts if starts.search(path.read_text(encoding="utf-8"))] == [
        "tools/headless.py"
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for PROJ as Linux lists it")
@pytest.mark.parametrize("last", ["", "del alive"])
def test_nothing_of_proj_outlives_it(home, last):
    """QGIS crashed at the end of one run of the bench in two: threads that waited had coordinate transformations."""
    asked = [sys.executable, "-c", END + last]
    done = subprocess.run(
        asked, capture_output=True, text=True, timeout=120, cwd=ROOT, env=environment(home), check=False
    )
    assert done.stdout.split() == ["DONE"] and done.returncode == 0 and not done.stderr, done.stderr
