"""The list of what a preflight found: what is wrong and where; the whole of the chosen one stands below."""

from collections.abc import Iterable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import N_, capital, interface_language, labelled, listed, tr
from ..layouts.checks import words
from ..layouts.checks.finding import NOTE, REFUSED, WARNING, Finding, count
from ..numbers import counted
from .wording import Wording

ICONS = {REFUSED: "mIconCritical.svg", WARNING: "mIconWarning.svg", NOTE: "mIconInfo.svg"}
FINDING, TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LINES = 4  # of the whole of a finding, below the list
PADDING = 16  # pixels beside the text of a column
HEADERS = (N_("What is wrong"), N_("Where"))


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their text needs in the width of the column: a tree measures them on one line."""

    def initStyleOption(self, option, index):
        """Let all columns and the icon begin at the first line."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter

    def sizeHint(self, option, index):
        """Return the size of the wrapped text."""
        option.rect.setSize(QSize(self.parent().columnWidth(index.column()), option.fontMetrics.height()))
        return super().sizeHint(option, index)


class FindingsList(QWidget):
    """``chosen`` carries the finding that was clicked."""

    chosen = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.words = Wording()
        self.findings: tuple[Finding, ...] = ()
        self.told: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel()
        self.summary.setObjectName("silkroadPreflightSummary")
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        self.tree = QTreeWidget()
        self.tree.setObjectName("silkroadPreflightFindings")
        self.tree.setColumnCount(len(HEADERS))
        for place, text in enumerate(HEADERS):
            self.words.add(lambda said, place=place: self.tree.headerItem().setText(place, said), text)
        self.tree.setRootIsDecorated(False)
        self.tree.setWordWrap(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setItemDelegate(_Wrapped(self.tree))
        self.tree.header().sectionResized.connect(lambda *_: self.tree.scheduleDelayedItemsLayout())
        # A row may be higher than the list.
        self.tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        column.addWidget(self.tree, 1)
        self.mending = QLabel()
        self.mending.setObjectName("silkroadPreflightMending")
        self.mending.setWordWrap(True)
        self.mending.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Of the longest ones so much stands there as leaves room for the list.
        self.whole = QScrollArea()
        self.whole.setFrameShape(QFrame.Shape.NoFrame)
        self.whole.setWidgetResizable(True)
        self.whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.whole.setWidget(self.mending)
        self.whole.setFixedHeight(LINES * self.fontMetrics().lineSpacing())
        self.whole.hide()
        column.addWidget(self.whole)
        self.tree.currentItemChanged.connect(self._explain)
        self.tree.itemClicked.connect(self._clicked)
        # By the keyboard as well.
        self.tree.itemActivated.connect(self._clicked)

    def show_findings(self, findings: Sequence[Finding], told: Iterable[str] = ()) -> None:
        """List findings; ``told``: warnings of another kind, which belong to no item."""
        self.findings, self.told = tuple(findings), tuple(told)
        self.tree.clear()
        self.mending.clear()
        for one in findings:
            tip = labelled(words.severity(one), words.both(one), interface_language())
            self._add(words.what(one), words.where(one), one.severity, tip, words.both(one), one)
        for text in self.told:
            self._add(text, "", WARNING, text, text, None)
        self._share_width()
        self.summary.setText(self._summed())

    def _add(self, what, where, severity, tip, whole, finding):
        item = QTreeWidgetItem([what, where])
        item.setIcon(0, QgsApplication.getThemeIcon(ICONS[severity]))
        item.setToolTip(0, tip)
        item.setData(0, FINDING, finding)
        item.setData(0, TEXT, whole)
        self.tree.addTopLevelItem(item)

    def _share_width(self):
        """Give the places what they need, and what is wrong two thirds at least."""
        texts = [tr(HEADERS[1]), *(words.where(one) for one in self.findings)]
        needed = max(self.tree.fontMetrics().horizontalAdvance(text) for text in texts) + PADDING
        self.tree.setColumnWidth(1, min(needed, self.tree.viewport().width() // 3))

    def resizeEvent(self, event):
        """Share the new width."""
        super().resizeEvent(event)
        self._share_width()

    def forget(self, summary: str = "") -> None:
        """List nothing, and say why."""
        self.findings, self.told = (), ()
        self.tree.clear()
        self.mending.clear()
        self.summary.setText(summary)

    def _summed(self) -> str:
        if not self.findings and not self.told:
            return tr("Nothing was found: the layout can be printed.")
        numbers = count(self.findings)
        numbers[WARNING] += len(self.told)
        texts = (tr("refused: {count}"), tr("warnings: {count}"), tr("notes: {count}"))
        language = interface_language()
        parts = (counted(text, language, count=number) for text, number in zip(texts, numbers.values(), strict=True))
        return capital(listed(parts, language, "counts"))

    def _explain(self, item, _):
        # With the way to mend it, which the list leaves out.
        self.mending.setText(item.data(0, TEXT) if item is not None else "")
        self.whole.setVisible(item is not None)
        self.whole.verticalScrollBar().setValue(0)

    def _clicked(self, item, _):
        if item.data(0, FINDING) is not None:
            self.chosen.emit(item.data(0, FINDING))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        if self.summary.text():
            self.show_findings(self.findings, self.told)
