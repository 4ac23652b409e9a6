"""Layers and mouse for the tests of the geochemical workbench."""

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

from silkroad_plugin import settings
from silkroad_plugin.gui.waiting import wait_until
from silkroad_plugin.gui.workbench.dock import WorkbenchDock
from silkroad_plugin.gui.workbench.pane import Pane
from tests.qgis.sample_layers import samples_layer

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
COPPER = [10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 25.0, 5.0]


def survey(**more):
    """Return eight samples: copper below detection in the last, zinc in all but the first, two countries."""
    fields = {
        "Cu_ppm": [*COPPER[:-1], None],
        "Cu_ppm_q": [None] * 7 + ["<"],
        "Cu_ppm_lim": [None] * 7 + [5.0],
        "Zn_ppm": [None, 30.0, 50.0, 90.0, 150.0, 310.0, 10.0, 60.0],
        "Pb_ppm": [3.0, 4.0, 6.0, 9.0, 12.0, 30.0, 5.0, 2.0],
        "country": ["KZ"] * 4 + ["CN"] * 4,
    }
    places = [(500_000 + 1000 * row, 5_500_000 + 500 * row) for row in range(8)]
    return samples_layer({**fields, **more}, places)


@pytest.fixture
def bench(qtbot, qgis_iface, qgis_new_project):
    """Return the dock, shown, with two plots."""
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    settings.put("workbench_layout", "2")
    made = WorkbenchDock(qgis_iface)
    qtbot.addWidget(made)
    made.resize(900, 900)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close_down()
    QgsSettings().remove("silkroad")


def add(layer):
    """Put a layer into the project."""
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose(combo, code):
    """Choose an entry."""
    assert combo.findData(code) >= 0, [combo.itemData(place) for place in range(combo.count())]
    combo.setCurrentIndex(combo.findData(code))
    settle(combo.window())


def made(window):
    """Wait until no plot is being made."""
    assert wait_until(lambda: not any(pane.making for pane in window.findChildren(Pane)), 60)


def settle(window):
    """Wait until no plot is being made, and every one that can be seen is drawn in the size it has."""

    def drawn(pane):
        canvas = pane.view.canvas
        if pane.linked is None or not canvas.widget.isVisible():
            return True
        return canvas.view is not None and not canvas.resized.isActive()

    made(window)
    assert wait_until(lambda: all(drawn(pane) for pane in window.findChildren(Pane)), 60)


def pane_of(bench, qtbot, place, kind, *elements, **options):
    """Return a pane that shows a kind of plot of elements."""
    pane = bench.panes[place]
    choose(pane.choices.kind, kind)
    for combo, field in zip(pane.choices.elements, elements, strict=False):
        choose(combo, field)
    for name, value in options.items():
        widget = getattr(pane.choices, name)
        if name == "log":
            widget.setChecked(value)
        else:
            choose(widget, value)
    settle(bench)
    return pane


def pixel(pane, x, y, axes=0):
    """Return the place on the canvas of a point in the units of the axes."""
    widget = pane.view.canvas.widget
    across, up = widget.figure.axes[axes].transData.transform((x, y))
    ratio = widget.device_pixel_ratio
    return QPoint(round(across / ratio), round((widget.figure.bbox.height - up) / ratio))


def mouse(pane, kind, place, keys=NONE):
    """Send one event of the mouse."""
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    widget = pane.view.canvas.widget
    event = QMouseEvent(kind, QPointF(place), QPointF(widget.mapToGlobal(place)), LEFT, held, keys)
    QApplication.sendEvent(widget, event)


def drag(pane, places, keys=NONE):
    """Press at the first place, move over the others, release at the last one."""
    mouse(pane, QEvent.Type.MouseButtonPress, places[0], keys)
    for place in places[1:]:
        mouse(pane, QEvent.Type.MouseMove, place, keys)
    mouse(pane, QEvent.Type.MouseButtonRelease, places[-1], keys)
    QApplication.processEvents()


def click(pane, place, keys=NONE):
    """Click."""
    drag(pane, [place, place], keys)


def chosen(layer):
    """Return the rows, from 0, of the samples that are selected in the layer."""
    ids = sorted(layer.allFeatureIds())
    return sorted(ids.index(one) for one in layer.selectedFeatureIds())


def yellow(pane):
    """Return how many dots of the screen have the colour of what is selected."""
    return yellow_of(pane.grab().toImage())


def yellow_of(image):
    """Return how many dots of a picture have that colour."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    pixels = raw.reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()].reshape(-1, 3).astype(int)
    return int(((pixels[:, 0] > 230) & (pixels[:, 1] > 230) & (pixels[:, 2] < 60)).sum())
