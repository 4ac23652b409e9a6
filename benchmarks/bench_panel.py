"""The panel: starting it against QGIS's own Processing plugin, loading a belt against opening the same project."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPEATS = 5

# A fresh process, since a module is imported only once; PyQGIS itself is not counted.
START = """
import sys, time
from unittest.mock import MagicMock
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar
sys.path[:0] = {paths!r}
from tools.headless import start_qgis
application = start_qgis(gui=True)
import qgis.analysis, qgis.gui, qgis.utils
window = QMainWindow()
class Interface(MagicMock):
    # Real bars and menus, which plugins fill; anything else is taken without effect.
    def __getattr__(self, name):
        if name.endswith("ToolBar"):
            return lambda *_: QToolBar(window)
        if name.startswith("action"):
            return lambda *_: QAction(window)
        return (lambda *_: QMenu(window)) if name.endswith("Menu") else super().__getattr__(name)
iface = Interface()
iface.mainWindow.return_value = window
iface.iconSize.return_value = QSize(16, 16)
qgis.utils.iface = iface
start = time.perf_counter()
{code}
print("FIGURE", figure, flush=True)
import os
os._exit(0)
"""
# In one process and in QGIS's order: it starts its own plugin first.
BEGIN = """
from processing import classFactory
classFactory(iface).initGui()
between = time.perf_counter()
from silkroad_plugin.plugin import SilkroadPlugin
SilkroadPlugin(iface).initGui()
figure = (time.perf_counter() - between) / (between - start)
"""
LOAD = """
import bench_panel
figure = bench_panel.load_ratio()
"""


def least(code: str) -> float:
    """Return the smallest figure that a piece of code gives, each time in a fresh process."""
    paths = ["/usr/share/qgis/python/plugins", str(ROOT), str(ROOT / "benchmarks")]
    text = START.format(paths=paths, code=code)
    times = []
    # Compiled files are kept, as those of QGIS are and as an installed plugin's are after its first start.
    kept = tempfile.TemporaryDirectory()
    given = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": kept.name}
    for _ in range(REPEATS):
        done = subprocess.run(
            [sys.executable, "-c", text], capture_output=True, text=True, check=False, timeout=120, env=given
        )
        lines = [line for line in done.stdout.splitlines() if line.startswith("FIGURE")]
        if not lines:
            raise RuntimeError(done.stderr[-2000:])
        times.append(float(lines[0].split()[1]))
    return min(times)


def load_ratio() -> float:
    """Return how long the panel's load of the Altai takes against QGIS opening that project from .qgz."""
    from qgis.core import QgsProject

    from silkroad_plugin.catalogue import load, themes

    chosen = themes.theme_keys()
    load.load_area(QgsProject(), "altai", chosen, "en")  # makes the extract of the world map
    loading, opening = [], []
    with tempfile.TemporaryDirectory() as folder:
        saved = QgsProject()
        load.load_area(saved, "altai", chosen, "en")
        path = str(Path(folder, "altai.qgz"))
        saved.write(path)
        for _ in range(REPEATS):
            fresh = QgsProject()
            start = time.perf_counter()
            load.load_area(fresh, "altai", chosen, "en")
            loading.append(time.perf_counter() - start)
            opened = QgsProject()
            start = time.perf_counter()
            opened.read(path)
            opening.append(time.perf_counter() - start)
    return min(loading) / min(opening)


def run() -> list[tuple]:
    """Return (name, ratio, limit, unit) of both."""
    return [
        ("import and initGui / QGIS's own Processing plugin", least(BEGIN), 0.5, "×"),
        ("load the Altai / QGIS opens the same project from .qgz", least(LOAD), 2.0, "×"),
    ]
