"""A membership function drawn over the histogram of a raster."""

import math

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..core.prospectivity.membership_preview import bars, curve, shares
from ..i18n import interface_language
from ..numbers import fixed, number

BAR, CURVE, AXIS = "#c9d3da", "#1b6ca8", "#5f6b73"


class CurveView(QWidget):
    """Draws ``membership``, any function of an array, from the lowest to the highest value of a distribution.

    ``value_chosen`` carries the value under the mouse while it is pressed.
    """

    value_chosen = pyqtSignal(float)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.distribution = self.membership = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)

    def sizeHint(self):
        """Return the size that the dialog gives it at first."""
        return QSize(460, 240)

    def show_curve(self, distribution, membership) -> None:
        """Draw a function over a distribution; None leaves either out."""
        self.distribution, self.membership = distribution, membership
        self.update()

    def curve(self) -> tuple:
        """Return the values and memberships that are drawn."""
        if self.distribution is None or self.membership is None:
            return (), ()
        return curve(self.distribution, self.membership)

    def _frame(self) -> QRectF:
        metrics = self.fontMetrics()
        left, bottom = metrics.horizontalAdvance("0.5 ") + 6, metrics.height() + 6
        return QRectF(left, 8, max(self.width() - left - 12, 1), max(self.height() - bottom - 12, 1))

    def paintEvent(self, event):
        """Draw histogram, curve and axes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        frame = self._frame()
        if self.distribution is not None:
            self._draw_bars(painter, frame)
            self._draw_curve(painter, frame)
            self._draw_values(painter, frame)
        self._draw_axes(painter, frame)
        painter.end()

    def _draw_bars(self, painter, frame):
        heights = bars(self.distribution)
        width = frame.width() / len(heights)
        for index, share in enumerate(heights):
            height = share * frame.height()
            painter.fillRect(QRectF(frame.left() + index * width, frame.bottom() - height, width, height), QColor(BAR))

    def _draw_curve(self, painter, frame):
        values, members = self.curve()
        if not len(values):
            return
        places = [
            QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())
            for x, y in zip(shares(self.distribution, values), members, strict=True)
            if math.isfinite(y)
        ]
        painter.setPen(QPen(QColor(CURVE), 2))
        if values is not self.distribution.values:
            painter.drawPolyline(QPolygonF(places))
            return
        painter.setBrush(QColor(CURVE))
        for place in places:
            painter.drawEllipse(place, 2, 2)

    def _draw_values(self, painter, frame):
        """Write the range under the axis."""
        painter.setPen(QColor(AXIS))
        language, found = interface_language(), self.distribution
        row = QRectF(frame.left(), frame.bottom() + 4, frame.width(), self.fontMetrics().height() + 2)
        for value, side in (
            (found.minimum, Qt.AlignmentFlag.AlignLeft),
            ((found.minimum + found.maximum) / 2, Qt.AlignmentFlag.AlignHCenter),
            (found.maximum, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(row, side, number(value, language))

    def _draw_axes(self, painter, frame):
        painter.setPen(QColor(AXIS))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.bottomLeft(), frame.topLeft())
        height = self.fontMetrics().height()
        for share in (0.0, 0.5, 1.0):
            y = frame.bottom() - share * frame.height()
            painter.drawLine(QPointF(frame.left() - 3, y), QPointF(frame.left(), y))
            text = fixed(share, interface_language(), 1)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - height / 2, frame.left() - 5, height), side, text)

    def mousePressEvent(self, event):
        """Choose the value under the mouse."""
        self._choose(event)

    def mouseMoveEvent(self, event):
        """Follow the mouse while it is pressed."""
        self._choose(event)

    def _choose(self, event):
        frame = self._frame()
        if self.distribution is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        share = min(max((event.pos().x() - frame.left()) / frame.width(), 0.0), 1.0)
        found = self.distribution
        self.value_chosen.emit(found.minimum + share * (found.maximum - found.minimum))
