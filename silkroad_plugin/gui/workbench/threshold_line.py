"""The threshold in a plot: a line that is dragged, and the thresholds of the rules to which it snaps."""

from qgis.PyQt.QtCore import QLineF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

GRIP = 5  # pixels from the line at which it is taken
SNAP = 7  # pixels from a proposed threshold at which the line goes there
LINE, PROPOSED = QColor("#d55e00"), QColor(95, 107, 115, 130)


class ThresholdLine:
    """A handle of the canvas of a ``pane``; ``threshold``: what is dragged, shared by all panes."""

    def __init__(self, pane, threshold):
        self.pane, self.threshold = pane, threshold

    def _shown(self) -> bool:
        known = self.threshold.value is not None and self.pane.contents_shown
        return known and self.pane.choices.chosen_elements[:1] == (self.threshold.field,)

    def contents(self) -> list[float]:
        """Return the content at which a line is to be seen, in a list; none where there is no line."""
        return [self.threshold.value] if self._shown() else []

    def paint(self, painter: QPainter, canvas) -> None:
        """Paint the proposed thresholds, and the line over them."""
        if not self._shown():
            return
        for content in dict.fromkeys(proposal.threshold for proposal in self.threshold.proposals):
            self._line(painter, canvas, content, QPen(PROPOSED, 1, Qt.PenStyle.DotLine))
        self._line(painter, canvas, self.threshold.value, QPen(LINE, 2))

    @staticmethod
    def _line(painter, canvas, content, pen):
        painter.setPen(pen)
        for x0, y0, x1, y1 in canvas.view.lines(content):
            painter.drawLine(QLineF(*canvas.from_plot((x0, y0)), *canvas.from_plot((x1, y1))))

    def takes(self, point, canvas) -> bool:
        """Tell whether the mouse is on the line."""
        return self._shown() and self._distance(point, canvas, self.threshold.value) <= GRIP

    @staticmethod
    def _distance(point, canvas, content) -> float:
        """Return how many pixels a point is from the line of a content."""
        ratio = canvas.widget.device_pixel_ratio
        found = [
            abs(point[0] - x0) if x0 == x1 else abs(point[1] - y0) for x0, y0, x1, y1 in canvas.view.lines(content)
        ]
        return min(found, default=float("inf")) / ratio

    def moved(self, point, canvas) -> None:
        """Follow the mouse, onto a proposed threshold where one is near."""
        content = canvas.view.content_at(point)
        near = [
            (self._distance(point, canvas, proposal.threshold), proposal.threshold)
            for proposal in self.threshold.proposals
        ]
        distance, proposed = min(near, default=(float("inf"), None))
        self.threshold.move(proposed if distance <= SNAP else content)

    def dropped(self) -> None:
        """End dragging."""
