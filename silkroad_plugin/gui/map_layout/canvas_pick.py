"""A rectangle or a place from the map, while the window that asks for it steps aside."""

from collections.abc import Callable

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint, QgsMapToolExtent
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget


class CanvasPick(QObject):
    """Lends the map a tool for one use; whatever becomes of it, the window and the tool before come back."""

    def __init__(self, canvas: QgsMapCanvas, window: QWidget):
        super().__init__(window)
        self.canvas, self._window = canvas, window
        self.tool = None
        self._before = None
        self._done: Callable | None = None

    def rectangle(self, done: Callable[[QgsRectangle], None]) -> None:
        """Let the user draw a rectangle; ``done`` takes it in the map's coordinates."""
        tool = QgsMapToolExtent(self.canvas)
        tool.extentChanged.connect(lambda box: None if box.isEmpty() else self._picked(box))
        self._lend(tool, done)

    def point(self, done: Callable[[QgsPointXY], None]) -> None:
        """Let the user click a place; ``done`` takes it in the map's coordinates."""
        tool = QgsMapToolEmitPoint(self.canvas)
        tool.canvasClicked.connect(lambda place, _: self._picked(place))
        self._lend(tool, done)

    def _lend(self, tool, done):
        self.give_back()
        self.tool, self._done, self._before = tool, done, self.canvas.mapTool()
        tool.deactivated.connect(self._ended)
        self._window.hide()
        self.canvas.setMapTool(tool)

    def _picked(self, what):
        done = self._done
        self.give_back()
        if done is not None:
            done(what)

    def _ended(self):
        """The user took another tool, or the use is over."""
        if self.tool is None:
            return
        tool, self.tool, self._done = self.tool, None, None
        tool.deleteLater()
        self._window.show()
        self._window.raise_()

    def give_back(self) -> None:
        """Put the tool back that the map had before."""
        tool, before = self.tool, self._before
        self._before = None
        if tool is None:
            return
        if self.canvas.mapTool() is tool:
            self.canvas.unsetMapTool(tool)
        self._ended()
        if before is not None:
            self.canvas.setMapTool(before)
