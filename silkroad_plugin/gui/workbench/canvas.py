"""A plot on the screen: the mouse selects samples in it; what is selected is painted over it, nothing is drawn anew."""

from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from ...io.plots.linked.view import Linked, View
from ..plots import canvas as drawing
from .selection import How

RECTANGLE, LASSO = "rectangle", "lasso"
DPI = 70  # letters smaller than those of the dock: panes are small
STILL = 3  # pixels that the mouse moves in a click
SOON = 150  # ms: a plot whose size changes is drawn anew once it stays
BAND = QColor(60, 70, 80)
KEYS = {Qt.KeyboardModifier.ShiftModifier: How.ADD, Qt.KeyboardModifier.ControlModifier: How.REMOVE}


class LinkedCanvas:
    """The canvas ``widget`` of a plot, and what the mouse does in it.

    ``selected(samples, how)`` is called with the samples (n) bool that were found; ``tool()`` tells the way of
    selecting. ``handles``: what may stand over the plot and be taken by the mouse before it selects, such as the line
    of a threshold: objects with ``paint(painter, canvas)``, ``takes(point, canvas)``, ``moved(point, canvas)``,
    ``dropped()`` and ``contents()``, at which a file gets lines. Points are (x, y) in dots from the lower left corner
    of the plot.

    A plot is drawn when it is painted, and so once, in the size that the layout has given it by then; ``view`` is None
    until that.
    """

    def __init__(self, selected, tool):
        self._selected, self._tool = selected, tool
        self.linked: Linked | None = None
        self.view: View | None = None
        self.handles: list = []
        self._count, self._held, self._band, self._over = 0, None, [], None
        self._chosen = self._draw = self._size = None
        self.widget = _new_widget(self)
        self.resized = QTimer(self.widget)
        self.resized.setSingleShot(True)
        self.resized.setInterval(SOON)
        self.resized.timeout.connect(self._draw_anew)
        self.widget.mpl_connect("resize_event", lambda event: self.resized.start())

    # Drawing

    def show(self, linked: Linked, count: int, chosen, language: str) -> None:
        """Draw a plot of ``count`` samples, of which some are ``chosen`` (n) bool."""
        self.clear()
        self.linked, self._count, self._chosen = linked, count, chosen
        self._draw = partial(drawing.show, self.widget, linked.plot, language, "")
        self.widget.update()

    def mark(self, chosen) -> None:
        """Show which samples (n) bool are chosen."""
        self._chosen = chosen
        self._over = None
        self.widget.update()

    def _draw_anew(self):
        if self._size != tuple(self.widget.figure.bbox.size):
            self._size = None
            self.widget.update()

    def draw_wanted(self) -> None:
        """Draw the plot unless it is drawn, and take its measures."""
        if self._draw is None or self._size is not None:
            return
        self._size = tuple(self.widget.figure.bbox.size)
        self._draw()
        self.widget.draw()
        self.view = View(self.widget.figure, self.linked, self._count, self.widget.device_pixel_ratio)
        self._over = None

    def clear(self) -> None:
        """Show nothing, and answer nothing."""
        self.linked = self.view = self._chosen = self._over = self._draw = self._size = None
        self._band = []

    def paint(self, painter: QPainter) -> None:
        """Paint what stands over the plot: selected samples, handles, the outline that is being drawn."""
        if self.view is None:
            return
        if self._over is None and self._chosen is not None:
            colour = QgsProject.instance().selectionColor()
            pixels, wide, high = self.view.painted(self._chosen, (colour.red(), colour.green(), colour.blue()))
            self._over = QImage(pixels, wide, high, 4 * wide, QImage.Format.Format_RGBA8888).copy()
        if self._over is not None:
            painter.drawImage(QRectF(self.widget.rect()), self._over)
        for handle in self.handles:
            handle.paint(painter, self)
        if len(self._band) > 1:
            painter.setPen(QPen(BAND, 1, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(60, 70, 80, 30))
            painter.drawPolygon(QPolygonF([QPointF(*self.from_plot(point)) for point in self._outline()]))

    def to_plot(self, place: QPointF) -> tuple[float, float]:
        """Return the point of the plot at a place of the widget."""
        ratio = self.widget.device_pixel_ratio
        return place.x() * ratio, self.widget.figure.bbox.height - place.y() * ratio

    def from_plot(self, point) -> tuple[float, float]:
        """Return the place of the widget at a point of the plot."""
        ratio = self.widget.device_pixel_ratio
        return point[0] / ratio, (self.widget.figure.bbox.height - point[1]) / ratio

    # The mouse

    def pressed(self, event) -> None:
        """Take a handle, or begin to select."""
        if event.button() != Qt.MouseButton.LeftButton or self.view is None:
            return
        point = self.to_plot(QPointF(event.pos()))
        self._held = next((handle for handle in self.handles if handle.takes(point, self)), None)
        if self._held is None:
            self._band = [point]

    def moved(self, event) -> None:
        """Move the handle that is held, or go on selecting."""
        if self.view is None:
            return
        point = self.to_plot(QPointF(event.pos()))
        if self._held is not None:
            self._held.moved(point, self)
        elif self._band:
            self._band.append(point)
            self.widget.update()
        else:
            over = any(handle.takes(point, self) for handle in self.handles)
            self.widget.setCursor(Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.CrossCursor)

    def released(self, event) -> None:
        """Drop the handle, or select what was clicked or enclosed."""
        if self._held is not None:
            self._held.dropped()
            self._held = None
        elif self._band and self.view is not None:
            self._band.append(self.to_plot(QPointF(event.pos())))
            click = all(abs(x - self._band[0][0]) + abs(y - self._band[0][1]) <= STILL for x, y in self._band)
            found = self.view.at(self._band[0]) if click else self.view.inside(self._outline())
            how = next((how for key, how in KEYS.items() if event.modifiers() & key), How.REPLACE)
            self._selected(found, how)
        self._band = []
        self.widget.update()

    def _outline(self) -> list[tuple[float, float]]:
        (x0, y0), (x1, y1) = self._band[0], self._band[-1]
        return self._band if self._tool() == LASSO else [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def _new_widget(owner: LinkedCanvas):
    """Return matplotlib's canvas with the mouse and the painter of ``owner``; raises ImportError without matplotlib."""

    class Widget(drawing.canvas_class()):
        """Events of the mouse do not reach matplotlib, which has nothing to do with them here."""

        picture = QImage()

        def draw(self):
            super().draw()
            pixels = self.buffer_rgba()
            high, wide = pixels.shape[:2]
            self.picture = QImage(bytes(pixels), wide, high, 4 * wide, QImage.Format.Format_RGBA8888).copy()

        def draw_idle(self):
            """Leave it to the owner when to draw; matplotlib would at each step of a change of size."""

        def resizeEvent(self, event):
            super().resizeEvent(event)
            # Inches and back to dots, which are cut off, would leave one dot too few of some sizes.
            self.figure.set_size_inches(self.figure.get_size_inches() + 1e-6, forward=False)

        def paintEvent(self, event):
            owner.draw_wanted()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Stretched while the size changes.
            painter.drawImage(QRectF(self.rect()), self.picture)
            owner.paint(painter)
            painter.end()

        def mousePressEvent(self, event):
            owner.pressed(event)

        def mouseMoveEvent(self, event):
            owner.moved(event)

        def mouseReleaseEvent(self, event):
            owner.released(event)

    widget = Widget(drawing.new_figure(DPI))
    widget.setMinimumSize(180, 140)
    widget.setMouseTracking(True)
    widget.setCursor(Qt.CursorShape.CrossCursor)
    return widget
