"""The dendrogram of a partition: balances as forks, groups still whole as brackets whose parts can be marked."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.geochemistry.partition import Branch
from ...i18n import tr

ABOVE, BELOW, OPEN = QColor("#1b6ca8"), QColor("#c8641b"), QColor("#8a949b")
LEFT, STEP, KNOT = 16, 44, 9  # pixels: the margin, from fork to fork at most, the radius of a fork
LEAST = 12  # pixels from fork to fork at least
BOX = 11  # pixels: the box that is marked


class TreeView(QWidget):
    """Draws the tree from left to right; ``split_asked`` carries the marked parts, ``balance_chosen`` a fork's number.

    A click, or the space bar on the part with the focus, marks parts of one group; Enter parts them off.
    """

    split_asked = pyqtSignal()
    marks_changed = pyqtSignal()
    balance_chosen = pyqtSignal(int)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadPartitionTree")
        self.setAccessibleName(tr("Dendrogram of the partition"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.root, self.names, self.marked, self.current = Branch(()), [], set(), 0

    def show_tree(self, root: Branch, names: Sequence[str]) -> None:
        """Show another tree; marks stay on parts that are still in one group together."""
        self.root, self.names = root, list(names)
        self.marked = self.marked if self.can_split else set()
        self.current = min(self.current, max(len(names) - 1, 0))
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()
        self.marks_changed.emit()

    def sizeHint(self):
        """Return the size that shows every name."""
        names = max((self.fontMetrics().horizontalAdvance(name) for name in self.names), default=0)
        return QSize(2 * LEFT + LEAST * (self._depth() + 1) + BOX + 12 + names, self._row() * len(self.names) + 12)

    @property
    def can_split(self) -> bool:
        """Return whether some parts of a group, but not all of them, are marked."""
        return any(self.marked < set(group) for group in self._groups()) and bool(self.marked)

    def _groups(self):
        return [b.parts for b in self.root.walk() if b.balance is None and len(b.parts) > 1]

    def _row(self) -> int:
        return self.fontMetrics().height() + 8

    def _depth(self) -> int:
        def deep(branch):
            return 1 + max(map(deep, (branch.above, branch.below))) if branch.balance is not None else 0

        return deep(self.root)

    def _middle(self, branch: Branch) -> float:
        """Return y of a branch: between its two sides."""
        if branch.balance is not None:
            return (self._middle(branch.above) + self._middle(branch.below)) / 2
        order = self.root.order
        places = [order.index(part) for part in branch.parts]
        return 6 + (sum(places) / len(places) + 0.5) * self._row()

    def _step(self) -> float:
        names = max((self.fontMetrics().horizontalAdvance(name) for name in self.names), default=0)
        return min(STEP, max(LEAST, (self.width() - 2 * LEFT - names - BOX - 12) / (self._depth() + 1)))

    def _names_at(self) -> float:
        return LEFT + self._step() * (self._depth() + 1)

    def forks(self) -> list[tuple[int, QPointF]]:
        """Return the number of each balance and where its fork is."""
        found = []

        def walk(branch, depth):
            if branch.balance is not None:
                found.append((branch.balance, QPointF(LEFT + depth * self._step(), self._middle(branch))))
                walk(branch.above, depth + 1)
                walk(branch.below, depth + 1)

        walk(self.root, 0)
        return found

    def place_of(self, part: int) -> QPointF:
        """Return where a part is marked."""
        return QPointF(self._names_at() + BOX / 2 + 2, self._middle(Branch((part,))))

    def paintEvent(self, event):
        """Draw lines, forks and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        if self.names:
            self._draw_branch(painter, self.root, 0)
            for number, at in self.forks():
                self._draw_fork(painter, number, at)
            for part in self.root.order:
                self._draw_name(painter, part)
        painter.end()

    def _draw_branch(self, painter, branch, depth):
        x = LEFT + depth * self._step()
        if branch.balance is not None:
            high = self.fontMetrics().ascent() - 3
            for side, colour, sign, under in ((branch.above, ABOVE, "+", -3), (branch.below, BELOW, "−", high)):
                y = self._middle(side)
                end = x + self._step() if len(side.parts) > 1 else self._names_at()
                painter.setPen(QPen(colour, 2))
                painter.drawLine(QPointF(x, self._middle(branch)), QPointF(x, y))
                painter.drawLine(QPointF(x, y), QPointF(end, y))
                painter.drawText(QPointF(x + 5, y + under), sign)
                self._draw_branch(painter, side, depth + 1)
        elif len(branch.parts) > 1:
            painter.setPen(QPen(OPEN, 1.5, Qt.PenStyle.DashLine))
            rows = sorted(self._middle(Branch((part,))) for part in branch.parts)
            painter.drawLine(QPointF(x, rows[0]), QPointF(x, rows[-1]))
            for y in rows:
                painter.drawLine(QPointF(x, y), QPointF(self._names_at(), y))

    def _draw_fork(self, painter, number, at):
        painter.setPen(QPen(self.palette().text().color(), 1))
        painter.setBrush(self.palette().base())
        painter.drawEllipse(at, KNOT, KNOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(at.x() - 2 * KNOT, at.y() - 2 * KNOT, 4 * KNOT, 4 * KNOT)
        font = painter.font()
        painter.save()
        font.setPointSizeF(0.8 * self.fontInfo().pointSizeF())
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.restore()

    def _draw_name(self, painter, part):
        at, order = self.place_of(part), self.root.order
        row = QRectF(at.x() + BOX / 2 + 6, at.y() - self._row() / 2, self.width(), self._row())
        painter.setPen(QPen(self.palette().text().color(), 1))
        if self._markable(part):
            box = QRectF(at.x() - BOX / 2, at.y() - BOX / 2, BOX, BOX)
            painter.setBrush(ABOVE if part in self.marked else self.palette().base())
            painter.drawRect(box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.names[part])
        if self.hasFocus() and order[self.current] == part:
            width = self.fontMetrics().horizontalAdvance(self.names[part])
            painter.setPen(QPen(OPEN, 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(row.left() - 3, row.top() + 2, width + 6, self._row() - 4))

    def _markable(self, part: int) -> bool:
        return any(part in group for group in self._groups())

    def mark(self, part: int) -> None:
        """Mark a part, or take its mark away; marks are in one group only."""
        for group in self._groups():
            if part in group:
                self.marked = (self.marked & set(group)) ^ {part}
        self.update()
        self.marks_changed.emit()

    def mousePressEvent(self, event):
        """Mark the part, or choose the fork, under the mouse."""
        at = QPointF(event.pos())
        for number, fork in self.forks():
            if (at - fork).manhattanLength() < 2 * KNOT:
                self.balance_chosen.emit(number)
                return
        place = int((at.y() - 6) // self._row())
        if 0 <= place < len(self.names) and at.x() > LEFT:
            self.current = place
            self.mark(self.root.order[place])

    def keyPressEvent(self, event):
        """Move the focus by the arrows, mark by the space bar, part off by Enter."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in moves and self.names:
            self.current = min(max(self.current + moves[event.key()], 0), len(self.names) - 1)
            self.update()
        elif event.key() == Qt.Key.Key_Space and self.names:
            self.mark(self.root.order[self.current])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.split_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event):
        """Show which part has the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event):
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()
