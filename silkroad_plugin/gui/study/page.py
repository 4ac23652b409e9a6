"""What the pages of the study have in common: they scroll, wrap their texts and follow the language."""

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from ..wording import Wording
from .session import Session


class Page(QScrollArea):
    """A page of the dock: ``build`` makes the widgets once, ``show_study`` fills them after every change."""

    def __init__(self, session: Session, runner, parent=None):
        super().__init__(parent)
        self.session, self.runner = session, runner
        self.words = Wording()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.setWidget(holder)
        self.build()
        self.column.addStretch()

    def build(self):
        """Make the widgets."""
        raise NotImplementedError

    def fit_width(self) -> None:
        """Never narrower than the longest text that does not wrap, which a change of language changes."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self.widget().minimumSizeHint().width() + bar)

    def show_study(self):
        """Show the study as it is now."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        if self.session.study is not None:
            self.show_study()
        self.fit_width()

    def label(self, source: str, buddy=None) -> QLabel:
        """Return a label that follows the language."""
        made = wrapped()
        self.words.add(made.setText, source)
        if buddy is not None:
            made.setBuddy(buddy)
        return made

    def button(self, name: str, source: str, slot, hint: str = "") -> QPushButton:
        """Return a button that follows the language."""
        made = QPushButton()
        made.setObjectName(name)
        self.words.add(made.setText, source)
        if hint:
            self.words.add(made.setToolTip, hint)
        made.clicked.connect(lambda *_: slot())
        return made

    def field(self, source: str, widget, column=None) -> None:
        """Add a widget below its label: side by side they would widen the dock."""
        column = column or self.column
        column.addWidget(self.label(source, widget))
        column.addWidget(widget)

    def row(self, *widgets) -> QHBoxLayout:
        """Put widgets side by side."""
        made = QHBoxLayout()
        for widget in widgets:
            made.addWidget(widget)
        self.column.addLayout(made)
        return made


def wrapped(name: str = "") -> QLabel:
    """Return a label that wraps and never widens the dock."""
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.AutoText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def layer_combo(name: str, filters: Qgis.LayerFilter) -> QgsMapLayerComboBox:
    """Return a list of layers of the project, or none, that does not widen the dock."""
    made = QgsMapLayerComboBox()
    made.setObjectName(name)
    made.setFilters(filters)
    made.setAllowEmptyLayer(True)
    made.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def choose_layer(combo: QgsMapLayerComboBox, project: QgsProject, layer_id: str) -> None:
    """Choose a layer of the project, or the entry that stands for none."""
    layer = project.mapLayer(layer_id)
    if layer is not None:
        combo.setLayer(layer)
    else:
        combo.setCurrentIndex(0)


class WrappingDelegate(QStyledItemDelegate):
    """Gives each row the height that its wrapped first column needs, which may span the others."""

    def sizeHint(self, option, index):
        """Return the size of a cell; Qt itself reckons with one endless line."""
        size, tree = super().sizeHint(option, index), self.parent()
        if index.column() != 0:
            return QSize(size.width(), size.height() + 4)
        depth, parent = int(tree.rootIsDecorated()), index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        spanned = tree.isFirstColumnSpanned(index.row(), index.parent())
        width = tree.viewport().width() if spanned else tree.columnWidth(0)
        check = 24 if index.flags() & Qt.ItemFlag.ItemIsUserCheckable else 0
        icon = 22 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        room = width - depth * tree.indentation() - check - icon - 10
        text = option.fontMetrics.boundingRect(
            0, 0, max(room, 60), 10_000, int(Qt.TextFlag.TextWordWrap), str(index.data() or "")
        )
        return QSize(size.width(), max(text.height(), 16) + 6)


class WrappingTree(QTreeWidget):
    """A tree whose first column takes the room that is left and wraps its texts."""

    def __init__(self, name: str, columns: int, rows: int, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setColumnCount(columns)
        self.setWordWrap(True)
        self.setIndentation(10)
        self.setUniformRowHeights(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(WrappingDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, columns):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.setMinimumHeight(rows * 22)

    def changeEvent(self, event):
        """Lay out anew when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
