"""Two studies of the project side by side."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...catalogue.study_comparison import Row, compare
from ...i18n import tr
from ..map_box import compact_combo, refill
from .page import WrappingTree
from .session import Session

MARK = "≠"


class CompareDialog(QDialog):
    """Choices, parameters and numbers of two studies; what differs is marked and in bold."""

    def __init__(self, session: Session, parent=None):
        super().__init__(parent)
        self.session = session
        self.rows: list[Row] = []
        self.setObjectName("silkroadCompareDialog")
        self.setWindowTitle(tr("Compare Studies"))
        column = QVBoxLayout(self)
        sides = QHBoxLayout()
        titles = [(study.title, study.id) for study in session.all]
        other = next((study.id for study in session.all if study is not session.study), session.study.id)
        self.combos = []
        for name, chosen in (("silkroadCompareFirst", session.study.id), ("silkroadCompareSecond", other)):
            combo = compact_combo(name)
            refill(combo, titles, chosen)
            combo.currentIndexChanged.connect(self.show_rows)
            sides.addWidget(combo, 1)
            self.combos.append(combo)
        sides.insertWidget(1, QLabel(tr("with")))
        column.addLayout(sides)
        self.only = QCheckBox(tr("Only what differs"))
        self.only.setChecked(True)
        self.only.toggled.connect(self.show_rows)
        column.addWidget(self.only)
        self.tree = WrappingTree("silkroadComparison", 4, 14)
        # A copy is told by the end of its name.
        self.tree.header().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for place in (1, 2):
            self.tree.header().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.tree)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        copy = buttons.addButton(tr("Copy Table"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_table)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(760, 520)
        self.show_rows()

    def studies(self):
        """Return the two studies that are chosen."""
        return [self.session.get(combo.currentData()) for combo in self.combos]

    def show_rows(self, *_) -> None:
        """List the comparison."""
        first, second = self.studies()
        found = compare(first, second, self.session.library)
        self.rows = [row for row in found if row.differs or not self.only.isChecked()]
        self.tree.clear()
        titles = [tr("What"), first.title, second.title, ""]
        self.tree.setHeaderLabels(titles)
        for place, title in enumerate(titles):
            self.tree.headerItem().setToolTip(place, title)
        sections: dict[str, QTreeWidgetItem] = {}
        for row in self.rows:
            if row.section not in sections:
                sections[row.section] = QTreeWidgetItem(self.tree, [row.section])
            item = QTreeWidgetItem([row.name, row.first, row.second, MARK if row.differs else ""])
            for place in range(4):
                font = item.font(place)
                font.setBold(row.differs)
                item.setFont(place, font)
                item.setToolTip(place, item.text(place))
            item.setData(3, Qt.ItemDataRole.AccessibleTextRole, tr("differs") if row.differs else "")
            sections[row.section].addChild(item)
        if not self.rows:
            QTreeWidgetItem(self.tree, [tr("Nothing differs.")])
        self.tree.expandAll()

    def copy_table(self) -> None:
        """Put the table into the clipboard, for a spreadsheet."""
        lines = ["\t".join((row.section, row.name, row.first, row.second)) for row in self.rows]
        QApplication.clipboard().setText("\n".join(lines))
