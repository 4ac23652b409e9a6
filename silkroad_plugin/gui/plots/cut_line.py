"""The cut that a user drags along the contrast curve: only the line is drawn anew, so that it follows the mouse."""

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt

from ...io.plots.contrast import OWN, Contrast

STEPS = {"left": -1, "right": 1}


class CutLine:
    """A line on the axes of a contrast plot that snaps to the nearest class limit.

    ``moved(index)`` is called with each new cut. The mouse takes it anywhere in the plot; the arrow keys move it, too.
    """

    def __init__(self, canvas, contrast: Contrast, index: int, moved: Callable[[int], None]):
        self.canvas, self.contrast, self.index, self._moved = canvas, contrast, index, moved
        self._axes = canvas.figure.axes[0]
        self._line = self._axes.axvline(contrast.limit[index], animated=True, **OWN)
        self._behind = None
        self._dragging = False
        self._answers = [
            canvas.mpl_connect("draw_event", self._drawn),
            canvas.mpl_connect("button_press_event", self._pressed),
            canvas.mpl_connect("motion_notify_event", self._dragged),
            canvas.mpl_connect("button_release_event", self._released),
            canvas.mpl_connect("key_press_event", self._key),
        ]
        canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        canvas.setCursor(Qt.CursorShape.SizeHorCursor)

    def end(self) -> None:
        """Stop answering."""
        for answer in self._answers:
            self.canvas.mpl_disconnect(answer)
        self.canvas.unsetCursor()

    def move(self, index: int) -> None:
        """Put the line to a cut."""
        if index == self.index:
            return
        self.index = index
        self._line.set_xdata([self.contrast.limit[index]] * 2)
        self._paint()
        self._moved(index)

    def _drawn(self, event):
        """Keep the plot as it is without the line, whenever all of it was drawn."""
        self._behind = self.canvas.copy_from_bbox(self.canvas.figure.bbox)
        self._axes.draw_artist(self._line)

    def _paint(self):
        if self._behind is None:
            return
        self.canvas.restore_region(self._behind)
        self._axes.draw_artist(self._line)
        self.canvas.blit(self.canvas.figure.bbox)

    def _pressed(self, event):
        if event.button == 1 and event.inaxes is not None:
            self._dragging = True
            self._follow(event)

    def _dragged(self, event):
        if self._dragging:
            self._follow(event)

    def _released(self, event):
        self._dragging = False

    def _follow(self, event):
        # The mouse may leave the axes, where it has no place on them.
        place, _ = self._axes.transData.inverted().transform((event.x, event.y))
        self.move(self.contrast.nearest(place))

    def _key(self, event):
        if event.key in STEPS:
            self.move(min(max(self.index + STEPS[event.key], 0), len(self.contrast.limit) - 1))
