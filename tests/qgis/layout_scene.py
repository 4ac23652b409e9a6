"""The window *Map Layout* for the tests that use it."""

import pytest
from qgis.core import QgsApplication, QgsLayoutItemLabel, QgsSettings
from qgis.utils import iface

from silkroad_plugin import settings
from silkroad_plugin.gui.map_layout.window import LayoutWindow
from silkroad_plugin.processing.provider import SilkroadProvider


@pytest.fixture
def layout_window(qtbot, qgis_processing, qgis_iface, qgis_new_project, tmp_path):
    """Return a function that opens the window; all are taken down at the end."""
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    registry, provider = QgsApplication.processingRegistry(), None
    if registry.providerById("silkroad") is None:
        provider = SilkroadProvider()
        registry.addProvider(provider)
    windows, asked = [], []

    def show():
        window = LayoutWindow(iface, lambda *given: asked.append(given))
        windows.append(window)
        qtbot.addWidget(window)
        window.asked = asked
        window.form.folder.setFilePath(str(tmp_path))
        window.show()
        return window

    yield show
    for window in windows:
        window.close_down()
    if provider is not None:
        registry.removeProvider(provider)
    QgsSettings().remove("silkroad")


def settled(window, qtbot):
    """Wait for the end of the preview; return the texts of its labels."""
    qtbot.waitUntil(lambda: not window.previewer.busy, timeout=60000)
    layout = window.pane.view.sheet
    if window.pane.stack.currentWidget() is window.pane.message or layout is None:
        return set()
    return {item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}


def said(window):
    """Return why there is no sheet, empty where there is one."""
    return window.pane.message.text() if window.pane.stack.currentWidget() is window.pane.message else ""
