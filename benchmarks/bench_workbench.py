"""The geochemical workbench: selecting in one of four plots of 100 000 samples, until layer and plots show it."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench_panel import START

ROOT = Path(__file__).resolve().parent.parent
SAMPLES, REPEATS = 100_000, 25
KINDS = ("scatter", "histogram", "ecdf", "boxplots")
SECONDS = 0.2  # until a user sees what was selected
MEASURE = """
import bench_workbench
figure = " ".join(map(str, bench_workbench.measured()))
"""


def samples():
    """Return a layer of points with two elements."""
    import numpy as np
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    random = np.random.default_rng(1)
    found = QgsVectorLayer("Point?crs=EPSG:32645&field=Cu_ppm:double&field=Zn_ppm:double", "samples", "memory")
    rows = np.column_stack([random.random((SAMPLES, 2)) * 1e5, 10 ** random.normal(1.5, 0.3, (SAMPLES, 2))])
    features = []
    for x, y, *contents in rows.tolist():
        feature = QgsFeature(found.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(contents)
        features.append(feature)
    found.dataProvider().addFeatures(features)
    return found


def measured() -> tuple[float, float]:
    """Return the seconds of one selection of half of the samples, and how many times those of a bare layer they are."""
    from unittest.mock import MagicMock

    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QApplication

    from silkroad_plugin import settings
    from silkroad_plugin.gui.waiting import wait_until
    from silkroad_plugin.gui.workbench.dock import WorkbenchDock
    from silkroad_plugin.gui.workbench.selection import How

    layer, bare = samples(), samples()
    QgsProject.instance().addMapLayer(layer)
    settings.put("workbench_layout", "4")
    dock = WorkbenchDock(MagicMock())
    dock.resize(1100, 1000)
    dock.show()
    for pane, kind in zip(dock.panes, KINDS, strict=True):
        pane.choices.kind.setCurrentIndex(pane.choices.kind.findData(kind))
    if not wait_until(lambda: all(pane.linked is not None and not pane.making for pane in dock.panes), 60):
        raise RuntimeError("the plots were not made")
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.02)
    canvas = dock.panes[0].view.canvas
    box = canvas.widget.figure.axes[0].bbox
    middle = (box.x0 + box.x1) / 2
    outline = [(box.x0, box.y0), (middle, box.y0), (middle, box.y1), (box.x0, box.y1)]

    def select():
        dock.selection.choose(canvas.view.inside(outline), How.REPLACE)
        for pane in dock.panes:
            pane.view.canvas.widget.repaint()

    select()
    chosen = list(layer.selectedFeatureIds())
    if not SAMPLES / 4 < len(chosen) < SAMPLES:
        raise RuntimeError(f"{len(chosen)} samples were selected")
    # By turns, and each pair for itself, so that what else the machine does falls on both.
    pairs = [
        (_timed(layer.removeSelection, select), _timed(bare.removeSelection, lambda: bare.selectByIds(chosen)))
        for _ in range(REPEATS)
    ]
    return min(spent for spent, _ in pairs), median(spent / base for spent, base in pairs)


def _timed(before, work) -> float:
    before()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run() -> list:
    """Return (name, figure, limit, unit): the seconds that are promised, and their ratio to QGIS's own work."""
    paths = ["/usr/share/qgis/python/plugins", str(ROOT), str(ROOT / "benchmarks")]
    text = START.format(paths=paths, code=MEASURE)
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, check=False, timeout=300, env=given
    )
    line = next((line for line in done.stdout.splitlines() if line.startswith("FIGURE")), None)
    if line is None:
        raise RuntimeError(done.stderr[-2000:])
    spent, ratio = map(float, line.split()[1:])
    return [
        ("selecting in one of 4 plots of 100 000 samples, until all show it", spent, SECONDS, "s"),
        ("the same / selecting the samples in a bare layer", ratio, 3.0, "×"),
    ]
