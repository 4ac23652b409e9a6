#!/usr/bin/env python3
"""Pictures of the panel and of the study for the guide, made by clicking through them in each language.

    screenshots.py [zh] [ru] [en]

starts QGIS with the plugin in a throw-away profile on a virtual screen (needs xvfb-run), once for each
language of QGIS, and writes docs/images/*.png. Run by QGIS itself (--code), this file does the clicking.
"""

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

WIDTH = 1200
QGIS_LOCALES = {"zh": "zh-Hans", "ru": "ru", "en": "en_US"}


def main() -> int:
    """Start QGIS for each language; return the exit code."""
    root = Path(__file__).resolve().parent.parent
    # Not in /tmp, where QGIS would mark every layer as a temporary one.
    with tempfile.TemporaryDirectory(dir="/var/tmp") as scratch:
        return tour_each(root, scratch)


def tour_each(root: Path, scratch: str) -> int:
    """Run QGIS once for each language asked for; return the first exit code that is not 0."""
    for language in sys.argv[1:] or QGIS_LOCALES:
        environment = {
            **os.environ,
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "QT_QPA_PLATFORM": "xcb",
            "TMPDIR": scratch,
            "SILKROAD_GUI_ARGUMENTS": f"--code {Path(__file__).resolve()}",
            "SILKROAD_SHOTS": str(root / "docs" / "images"),
            "SILKROAD_SHOTS_LANGUAGE": language,
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -dpi 96", "tools/gui.sh", QGIS_LOCALES[language]]
        done = subprocess.run(command, cwd=root, env=environment, check=False, timeout=600)
        if done.returncode:
            return done.returncode
    return 0


class Tour:
    """What a user does on the first day, with a picture after each step."""

    def __init__(self, iface, folder: Path, language: str):
        self.iface, self.folder, self.language = iface, folder, language
        self.window = iface.mainWindow()

    def run(self) -> None:
        """Load the Altai, narrow to VMS, make the training set, switch languages, open the dialogs."""
        from qgis.utils import plugins

        self._tidy()
        self.panel = plugins["silkroad"].panel
        box, deposits = self.panel.map_box, self.panel.deposit_box
        self._choose(box.level, "belt")
        self._choose(box.area, "altai")
        self._choose(box.language, self.language)
        self._click(box.load)
        self._settle()
        self._choose(deposits.combos["types"], "dt_vms")
        for quality in "ABC":
            self._choose(deposits.combos["position_qualities"], quality)
        self._click(deposits.training)
        self._settle()
        self._picture("panel")
        self._save(self.panel.grab(), "dock")
        for other in QGIS_LOCALES:
            if other != self.language:
                self._choose(box.language, other)
                self._settle()
        self._choose(box.language, self.language)
        self._dialog(self.panel.steps_box.own_layer, "own-layer")
        self._dialog(self.panel.steps_box.print, "print")
        self._dialog(self.panel.steps_box.prospectivity, "prospectivity", patience=180, work=self._weights)
        self._plots()
        self._workbench()

    def study(self) -> None:
        """Walk through a study of VMS in the Altai, with a picture of each step; then compare it with another."""
        from qgis.core import QgsProject
        from qgis.utils import plugins

        # Without what was shown before.
        QgsProject.instance().clear()
        self._tidy()
        self.panel.setUserVisible(True)
        self._settle()
        self._click(self.panel.map_box.load)
        plugins["silkroad"].show_study(True)
        self.dock = dock = plugins["silkroad"].study
        self._settle()
        dock.session.create(self.panel.map_box.area.currentText())
        self._settle()
        system, proxies, evidence = (dock.page(step) for step in ("system", "proxies", "evidence"))
        self._choose(system.system, "vms")
        self._settle()
        self._step("system")
        self._click(proxies.shipped)
        self._settle()
        ticked = next(item for item in proxies._items() if item.checkState(0))
        proxies.tree.setCurrentItem(ticked)
        proxies.tree.scrollToItem(ticked)
        self._step("proxies")
        self._work(evidence.make)
        self._click(evidence.others)
        self._settle()
        self._work(evidence.all)
        evidence.ensureWidgetVisible(evidence.detail)
        self._step("evidence")
        for algorithm in ("weights_of_evidence", "information_value"):
            self._run_page("model", algorithm)
        self._step("model")
        self._run_page("validation", "validate_prospectivity")
        self._step("validation")
        self._run_page("targets", "delineate_targets")
        self._picture("study")
        self._save(dock.grab(), "study-targets")
        self._compare()

    def _step(self, step):
        """Take the picture of a page, then go on to the next one."""
        self._settle()
        self._save(self.dock.grab(), f"study-{step}")
        self._click(self.dock.next)
        self._settle()

    def _run_page(self, step, algorithm):
        """Run an algorithm on a page, with its defaults."""
        page = self.dock.page(step)
        page.ensureWidgetVisible(page.algorithm)
        self._choose(page.algorithm, f"silkroad:{algorithm}")
        self._work(page.run)

    def _work(self, button, patience: float = 240.0):
        """Press a button, and wait for the end of what it starts."""
        from qgis.PyQt.QtTest import QTest

        self.dock.pages.currentWidget().ensureWidgetVisible(button)
        self._settle()
        self._click(button)
        for _ in range(int(patience * 10)):
            QTest.qWait(100)
            if not self.dock.runner.busy:
                break
        else:
            raise RuntimeError(f"{button.objectName()}: no end")
        self._settle()

    def _compare(self):
        """Change the cells in a copy of the study, run it again, and put both side by side."""
        self.dock.duplicate()
        self.dock.session.change(cell_size=2000.0)
        self._settle()
        self._work(self.dock.again)
        self.dock.compare()
        self._settle()
        dialog = self.dock.runner.dialogs.all[-1]
        self._save(dialog.grab(), "study-compare")
        dialog.close()

    def _tidy(self):
        """Give the map the room: the browser and what other plugins show go."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QDockWidget

        self.window.showNormal()
        self._settle()
        # In Qt's units, which are not the screen's dots where it has another resolution than 96.
        self.window.setGeometry(self.window.screen().availableGeometry())
        self._only("Layers", "SilkroadPanel", "SilkroadStudy")
        sides = [self.window.findChild(QDockWidget, name) for name in ("Layers", "SilkroadPanel")]
        self.window.resizeDocks(sides, [330, 360], Qt.Orientation.Horizontal)
        self._settle()

    def _only(self, *names: str):
        """Close the docks that are none of these."""
        from qgis.PyQt.QtWidgets import QDockWidget

        for dock in self.window.findChildren(QDockWidget):
            if dock.objectName() not in names:
                dock.close()
        self._settle()

    def _settle(self, seconds: float = 0.4):
        """Let QGIS draw."""
        from qgis.core import QgsApplication
        from qgis.PyQt.QtTest import QTest

        QTest.qWait(int(seconds * 1000))
        canvas = self.iface.mapCanvas()
        while canvas.isDrawing():
            QTest.qWait(50)
        while QgsApplication.taskManager().countActiveTasks():  # plots are made in the background
            QTest.qWait(50)
        QTest.qWait(200)

    def _click(self, widget):
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        if not (widget.isVisible() and widget.isEnabled()):
            raise RuntimeError(f"{widget.objectName()} cannot be clicked")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _choose(self, combo, code):
        """Open a list and click a line."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        index = combo.model().index(combo.findData(code), 0)
        combo.showPopup()
        combo.view().scrollTo(index)
        place = combo.view().visualRect(index).center()
        QTest.mouseClick(combo.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._close(combo)

    def _close(self, combo):
        """Close a list; that of a check combo box stays open after a click until it is asked again."""
        from qgis.PyQt.QtTest import QTest

        while combo.view().isVisible():
            combo.hidePopup()
        QTest.qWait(100)

    def _dialog(self, button, name, patience=5.0, work=None):
        """Press a button, wait for its dialog, take its picture, do some work with it, close it."""
        from qgis.PyQt.QtTest import QTest

        self._click(button)
        for _ in range(int(patience * 10)):
            QTest.qWait(100)
            if self.panel.steps.dialogs:
                break
        else:
            raise RuntimeError(f"{name}: no dialog came")
        self._settle()
        dialog = self.panel.steps.dialogs[-1]
        self._save(dialog.grab(), name)
        if work is not None:
            work(dialog)
        dialog.close()
        QTest.qWait(200)

    def _weights(self, dialog):
        """Run weights of evidence from its dialog, and wait for its tables."""
        from qgis.core import QgsProject
        from qgis.PyQt.QtTest import QTest

        before = len(QgsProject.instance().mapLayers())
        self._click(dialog.runButton())
        for _ in range(1200):
            QTest.qWait(100)
            if len(QgsProject.instance().mapLayers()) > before and not dialog.cancelButton().isEnabled():
                return
        raise RuntimeError("weights of evidence did not end")

    def _plots(self):
        """Open the dock of plots on the weights, and take another cut."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.utils import plugins

        plugins["silkroad"].plots_action.trigger()
        self._settle()
        dock = plugins["silkroad"].plots
        self._choose(dock.kind, "contrast")
        self._choose(dock.language, self.language)
        dock.item.setCurrentIndex(dock.item.findData("distance_to_sutures"))
        self._settle()
        canvas = dock.stack.currentWidget()
        place = QPoint(canvas.width() // 3, canvas.height() // 2)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
        self._settle()
        self._save(dock.grab(), "plots")

    def _workbench(self):
        """Import the synthetic survey, select samples in a plot of the workbench, and drag a threshold."""
        from qgis import processing
        from qgis.core import QgsProject, QgsVectorLayer
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.utils import plugins

        # The folder of the pictures is docs/images; QGIS gives the code that it runs no __file__.
        folder = self.folder.parents[1] / "resources" / "data" / "synthetic_survey"
        table = {"INPUT": str(folder / f"synthetic_survey_{self.language}.csv"), "OUTPUT": "TEMPORARY_OUTPUT"}
        made = processing.run("silkroad:import_geochemistry", table)["OUTPUT"]
        layer = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, folder.name, "ogr")
        layer.setName(Path(table["INPUT"]).stem)
        QgsProject.instance().addMapLayer(layer)
        self._only("Layers")  # the viewer of results would take half the height
        plugins["silkroad"].workbench_action.trigger()
        self._settle()
        dock = plugins["silkroad"].workbench
        self.window.resizeDocks([dock], [760], Qt.Orientation.Horizontal)
        self._choose(dock.language, self.language)
        self._choose(dock.layout_box, "4")
        self._choose(dock.group, "country")
        for pane, kind in zip(dock.panes, ("histogram", "scatter", "boxplots", "probability"), strict=True):
            self._choose(pane.choices.kind, kind)
            self._choose(pane.choices.elements[0], "Cu_ppm")
        self._choose(dock.panes[1].choices.elements[1], "Zn_ppm")
        self._settle()
        canvas = dock.panes[1].view.canvas.widget
        corners = [QPoint(round(x * canvas.width()), round(y * canvas.height())) for x, y in ((0.72, 0.1), (0.99, 0.6))]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corners[0])
        QTest.mouseMove(canvas, corners[1])
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corners[1])
        dock.threshold_box.on.click()
        dock.threshold_box.map.click()
        self._settle(2)
        self._picture("workbench")
        dock.threshold_box.on.click()
        dock.close()
        QgsProject.instance().removeMapLayer(layer.id())

    def _picture(self, name):
        """Take a picture of the screen, made smaller for the guide."""
        from qgis.PyQt.QtCore import Qt

        screen = self.window.screen().grabWindow(0)
        self._save(screen.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation), name)

    def _save(self, picture, name):
        picture.save(str(self.folder / f"{name}-{self.language}.png"))


def inside_qgis(iface) -> None:
    """Run the tour, then end QGIS without a question about saving."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QTimer

    os.environ.pop("TMPDIR", None)

    def work():
        code = 0
        try:
            folder = Path(os.environ["SILKROAD_SHOTS"])
            folder.mkdir(parents=True, exist_ok=True)
            tour = Tour(iface, folder, os.environ["SILKROAD_SHOTS_LANGUAGE"])
            tour.run()
            tour.study()
        except BaseException:
            traceback.print_exc()
            code = 1
        sys.stdout.flush()
        sys.stderr.flush()
        QgsProject.instance().setDirty(False)
        os._exit(code)

    QTimer.singleShot(1500, work)


if __name__ == "__main__" and "SILKROAD_SHOTS" not in os.environ:
    raise SystemExit(main())
if "SILKROAD_SHOTS" in os.environ:
    from qgis.utils import iface as qgis_iface

    inside_qgis(qgis_iface)
