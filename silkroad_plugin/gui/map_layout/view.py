"""The view of a layout that is looked at, not edited: it pans and zooms, and flashes an item."""

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject
from qgis.gui import QgsLayoutView, QgsLayoutViewToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPen

FLASH, FLASHES, BLINK = QColor("#d7301f"), 6, 250  # how often it goes on and off, and for how many milliseconds
ZOOM = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}
AROUND = 2.0  # millimetres of the page about an item that flashes


class SheetView(QgsLayoutView):
    """Shows one layout after the other and deletes the one before, whose map may still be drawn in the background."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutPreview")
        # The scene of a view may not be empty; the child goes after the view.
        self._blank = QgsPrintLayout(QgsProject.instance())
        self._blank.initializeDefaults()
        self._blank.setParent(self)
        self._sheet: QgsPrintLayout | None = None
        self.setCurrentLayout(self._blank)
        self._pan = QgsLayoutViewToolPan(self)
        self.setTool(self._pan)
        self.whole = True  # the sheet fills the view until the user has zoomed
        self._marked: QRectF | None = None
        self._blinks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK)
        self._timer.timeout.connect(self._blink)

    @property
    def sheet(self) -> QgsPrintLayout | None:
        """The layout that is shown, None for none."""
        return self._sheet

    def release(self) -> None:
        """Let go of the layout; its picture stays on the screen until another one is shown."""
        self.viewport().setUpdatesEnabled(False)
        self._timer.stop()
        self._marked = None
        self.setCurrentLayout(self._blank)
        if self._sheet is not None and not sip.isdeleted(self._sheet):
            # Not later: it ends the drawing of its map, whose layers may be taken away next.
            sip.delete(self._sheet)
        self._sheet = None

    def show_sheet(self, layout: QgsPrintLayout) -> None:
        """Show a layout, where the one before was looked at if the user had zoomed."""
        centre = self.mapToScene(self.viewport().rect().center())
        if self._sheet is not None:
            self.release()
        self._sheet = layout
        self.setCurrentLayout(layout)
        layout.updateBounds()
        if self.whole:
            self.zoom_whole()
        else:
            self.centerOn(centre)
        self.viewport().setUpdatesEnabled(True)
        self.viewport().update()

    def zoom_whole(self) -> None:
        """Show the whole sheet, now and after each change of the window's size."""
        self.whole = True
        if self._sheet is not None:
            self.zoomFull()

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out."""
        self.whole = False
        self.scaleSafe(factor)

    def flash(self, item: QgsLayoutItem) -> None:
        """Bring an item into the view, and let a frame about it blink."""
        box = item.mapToScene(item.rect()).boundingRect().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        self._marked, self._blinks = box, FLASHES
        if not self.whole:
            self.ensureVisible(box)
        self._timer.start()
        self.viewport().update()

    @property
    def marked(self) -> QRectF | None:
        """The rectangle in the layout that is marked, None for none."""
        return self._marked

    def _blink(self):
        self._blinks -= 1
        if self._blinks <= 0:
            # The mark stays until something else is looked at.
            self._timer.stop()
        self.viewport().update()

    def drawForeground(self, painter, rect):
        """Draw the mark over the layout."""
        super().drawForeground(painter, rect)
        if self._marked is None or self._blinks % 2:
            return
        pen = QPen(FLASH, 2.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._marked)

    def wheelEvent(self, event):
        """Zoom about the pointer."""
        self.whole = False
        super().wheelEvent(event)

    def keyPressEvent(self, event):
        """Zoom by plus, minus and 0; nothing moves an item."""
        if event.key() in ZOOM:
            self.zoom_by(ZOOM[event.key()])
        elif event.key() == Qt.Key.Key_0:
            self.zoom_whole()
        else:
            event.ignore()

    def keyReleaseEvent(self, event):
        """Leave keys to the window."""
        event.ignore()

    def mouseDoubleClickEvent(self, event):
        """Show the whole sheet again."""
        self.zoom_whole()

    def resizeEvent(self, event):
        """Keep the whole sheet in the view."""
        super().resizeEvent(event)
        if self.whole and self._sheet is not None:
            self.zoomFull()
