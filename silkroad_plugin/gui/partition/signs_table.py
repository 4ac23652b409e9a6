"""The table of signs: a row for each element, a column for each balance, a cell that is clicked through + − 0."""

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ...core.geochemistry.partition import no_balances, with_sign
from ...i18n import tr

SIGNS = {1: "+", -1: "−", 0: "0"}
NEXT = {1: -1, -1: 0, 0: 1}
# Blue for what is above, orange for what is below, as eyes of every kind tell them apart.
FILL = {1: QColor("#cfe3f5"), -1: QColor("#fbdcb8")}
INK, FAINT, FAULT = QColor("#1d2226"), QColor("#aab1b6"), QColor("#c0392b")
KEYS = {"+": 1, "1": 1, "-": -1, "−": -1, "0": 0}
WIDTH = 34


class SignsTable(QTableWidget):
    """Shows the signs (k, D) of balances; ``changed`` carries them as the user has made them."""

    changed = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadPartitionSigns")
        self.setAccessibleName(tr("Signs of the balances"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.signs = no_balances(0)
        self.cellClicked.connect(lambda row, column: self._set([(row, column)], None))

    def show_signs(self, signs, names: Sequence[str], faults: Collection[int]) -> None:
        """Show balances (k, D) of the parts ``names`` (D); the numbers of those in ``faults`` are red."""
        self.signs = signs
        self.setRowCount(len(names))
        self.setColumnCount(len(signs))
        self.setVerticalHeaderLabels(names)
        for column, row in enumerate(signs):
            header = QTableWidgetItem(str(column + 1))
            if column in faults:
                header.setForeground(QBrush(FAULT))
                header.setToolTip(tr("This balance does not fit into the partition."))
            self.setHorizontalHeaderItem(column, header)
            for place, sign in enumerate(row.tolist()):
                self.setItem(place, column, _cell(sign))

    def balance(self) -> int | None:
        """Return the balance that is current."""
        return self.currentColumn() if 0 <= self.currentColumn() < len(self.signs) else None

    def show_balance(self, number: int) -> None:
        """Make a balance current."""
        self.setCurrentCell(max(self.currentRow(), 0), number)

    def keyPressEvent(self, event):
        """Put the sign of the key into the selected cells; the space bar turns them on."""
        cells = [(index.row(), index.column()) for index in self.selectedIndexes()]
        if event.text() in KEYS and cells:
            self._set(cells, KEYS[event.text()])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and cells:
            self._set(cells, 0)
        elif event.key() == Qt.Key.Key_Space and cells:
            self._set(cells, None)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event):
        """Keep the width of the columns with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().setDefaultSectionSize(max(WIDTH, 3 * self.fontMetrics().averageCharWidth()))

    def _set(self, cells, sign):
        """Give cells a sign, or where None is given the one after that of the first."""
        places = [(column, row) for row, column in cells]
        if sign is None:
            sign = NEXT[int(self.signs[places[0]])]
        self.changed.emit(with_sign(self.signs, places, sign))


def _cell(sign: int) -> QTableWidgetItem:
    item = QTableWidgetItem(SIGNS[sign])
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    item.setForeground(QBrush(INK if sign else FAINT))
    if sign:
        item.setBackground(QBrush(FILL[sign]))
    return item
