"""Runs inside QGIS's desktop (--code): load and unload the plugin three times and report what came and what stayed."""

import json
import logging
import os
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QToolBar, QWidget

ROUNDS = 3


def named(objects) -> list[str]:
    """Return the names of Qt objects, sorted."""
    return sorted(one.objectName() or type(one).__name__ for one in objects)


def snapshot() -> dict:
    """Return everything that a plugin can add to the desktop."""
    window = qgis.utils.iface.mainWindow()
    # Qt itself gives a toolbar that has become too narrow a menu of what does not fit.
    menus = [menu for menu in window.findChildren(QMenu) if menu.parent().objectName() != "qt_toolbar_ext_button"]
    bars = window.findChildren(QToolBar)
    return {
        "docks": named(window.findChildren(QDockWidget)),
        "toolbars": named(bars),
        "toolbar_actions": sorted(f"{bar.objectName()}/{action.text()}" for bar in bars for action in bar.actions()),
        "menu_actions": sorted(f"{menu.title()}/{action.text()}" for menu in menus for action in menu.actions()),
        "windows": sorted(type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()),
        "own_widgets": sorted(
            type(one).__name__ for one in window.findChildren(QWidget) if type(one).__module__.startswith("silkroad")
        ),
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "handlers": [type(one).__name__ for one in logging.getLogger("silkroad").handlers],
        "translated": [QCoreApplication.translate("Silkroad", "Silk Road")],
        "plugins": sorted(set(qgis.utils.active_plugins) & {"silkroad"}),
    }


def settle() -> None:
    """Let Qt delete what was handed to deleteLater."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def run() -> None:
    """Load and unload, report, close QGIS."""
    report = {"errors": [], "loaded": [], "unloaded": []}
    # QGIS would show these in a dialog, and wait.
    qgis.utils.showException = lambda kind, error, *_: report["errors"].append(f"{kind.__name__}: {error}")
    try:
        if "silkroad" in qgis.utils.active_plugins:
            qgis.utils.unloadPlugin("silkroad")
        settle()
        report["baseline"] = snapshot()
        for _ in range(ROUNDS):
            if not (qgis.utils.loadPlugin("silkroad") and qgis.utils.startPlugin("silkroad")):
                report["errors"].append("QGIS could not load the plugin")
            settle()
            qgis.utils.plugins["silkroad"].show_study(True)
            qgis.utils.plugins["silkroad"].study.session.create("Study")
            settle()
            report["loaded"].append(snapshot())
            if not qgis.utils.unloadPlugin("silkroad"):
                report["errors"].append("QGIS could not unload the plugin")
            settle()
            report["unloaded"].append(snapshot())
    except Exception:
        report["errors"].append(traceback.format_exc())
    target = Path(os.environ["SILKROAD_REPORT"])
    target.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    qgis.utils.iface.actionExit().trigger()


QTimer.singleShot(1000, run)
