"""The editor itself: signs and dendrogram side by side, the text below, and what is still missing."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import SilkroadError
from ...core.geochemistry.partition import (
    carry_over,
    grow,
    no_balances,
    parse_partition,
    pivot_partition,
    short_name,
    split,
    tree_partition,
    with_balance,
    without_balance,
    write_partition,
)
from ...i18n import interface_language, listed, tr
from ...messages import describe
from ..dialogs import named_button
from .clusters import ClusterRun
from .signs_table import SignsTable
from .tree_view import TreeView


class PartitionEditor(QWidget):
    """Edits the partition of ``names``, of each part what it may be called; ``changed`` follows every change.

    ``source``: the layer of samples whose variation matrix can be clustered, None without one.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.names: list[tuple[str, ...]] = []
        self.source, self.run = None, None
        self.signs = no_balances(0)
        self._build()
        self._connect()
        self.show_signs(self.signs)

    def _build(self):
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Start from:")))
        self.empty = named_button("silkroadPartitionEmpty", tr("Empty"), row)
        self.pivot = named_button("silkroadPartitionPivot", tr("Pivot Coordinates"), row)
        self.cluster = named_button("silkroadPartitionCluster", tr("Clusters of the Variation Matrix"), row)
        row.addStretch()
        column.addLayout(row)
        self.progress = QProgressBar()
        self.progress.hide()
        column.addWidget(self.progress)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._left())
        halves.addWidget(self._right())
        column.addWidget(halves, 1)
        column.addWidget(QLabel(tr("Partition as text, which can be changed here as well:")))
        self.text = QPlainTextEdit()
        self.text.setObjectName("silkroadPartitionText")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(5 * self.fontMetrics().lineSpacing())
        column.addWidget(self.text)
        self.note = QLabel()
        self.note.setObjectName("silkroadPartitionNote")
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        column.addWidget(self.note)

    def _left(self):
        side, column = _side()
        column.addWidget(QLabel(tr("Signs: click, or type + − 0")))
        self.table = SignsTable()
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        self.add = named_button("silkroadPartitionAdd", tr("Add Balance"), row)
        self.remove = named_button("silkroadPartitionRemove", tr("Remove Balance"), row)
        row.addStretch()
        column.addLayout(row)
        return side

    def _right(self):
        side, column = _side()
        column.addWidget(QLabel(tr("Dendrogram: mark parts of a group and split them off")))
        self.tree = TreeView()
        scroll = QScrollArea()
        scroll.setWidget(self.tree)
        scroll.setWidgetResizable(True)
        scroll.setFocusProxy(self.tree)
        column.addWidget(scroll, 1)
        row = QHBoxLayout()
        self.split = named_button("silkroadPartitionSplit", tr("Split Off the Marked"), row)
        row.addStretch()
        column.addLayout(row)
        return side

    def _connect(self):
        self.empty.clicked.connect(lambda: self.show_signs(no_balances(len(self.names))))
        self.pivot.clicked.connect(lambda: self.show_signs(pivot_partition(len(self.names))))
        self.cluster.clicked.connect(self._cluster)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.split.clicked.connect(self._split)
        self.table.changed.connect(self.show_signs)
        self.tree.split_asked.connect(self._split)
        self.tree.marks_changed.connect(lambda: self.split.setEnabled(self.tree.can_split))
        self.tree.balance_chosen.connect(self._choose)
        self.text.textChanged.connect(self._typed)

    def set_parts(self, names: Sequence[tuple[str, ...]], source=None) -> None:
        """Take other parts; what was parted before stays so."""
        self.stop()
        places = [self.names.index(own) if own in self.names else None for own in names]
        self.names, self.source = list(names), source
        self.show_signs(carry_over(self.signs, places))

    def set_text(self, text: str) -> None:
        """Read a partition; where it is none the note says why, and the text stays for mending."""
        self.text.setPlainText(text)

    def partition(self) -> str:
        """Return the text of the partition."""
        return self.text.toPlainText().strip()

    @property
    def complete(self) -> bool:
        """Return whether the partition can be used."""
        return self._read and len(self.names) > 1 and self.growth.complete

    def show_signs(self, signs) -> None:
        """Show a partition in the table, the dendrogram and the text."""
        with QSignalBlocker(self.text):
            self.text.setPlainText(write_partition(signs, self.names))
        self._show(signs)

    def _show(self, signs):
        self.signs, self._read = signs, True
        self.growth = grow(signs, len(self.names))
        called = self._called()
        balance = self.table.balance()
        self.table.show_signs(signs, called, self.growth.faults)
        if balance is not None and balance < len(signs):
            self.table.show_balance(balance)
        self.tree.show_tree(self.growth.root, called)
        self._tell(self._state())

    def _called(self) -> list[str]:
        return [short_name(place, self.names) or own[0] for place, own in enumerate(self.names)]

    def _state(self) -> str:
        """Return what is missing, or wrong, in words."""
        if len(self.names) < 2:
            return describe(SilkroadError("composition_parts", parts=len(self.names), least=2))
        if self.growth.faults:
            return describe(next(iter(self.growth.faults.values())))
        done, needed = len(self.signs), len(self.names) - 1
        if self.growth.complete:
            return tr("The partition is complete: {done} of {needed} balances.").format(done=done, needed=needed)
        called, language = self._called(), interface_language()
        groups = [listed([called[part] for part in group], language) for group in self.growth.open]
        text = tr("Not complete: {done} of {needed} balances. Still to be parted: {groups}.")
        return text.format(done=done, needed=needed, groups=listed(groups, language, "titles"))

    def _tell(self, text):
        self.note.setText(text)
        self.add.setEnabled(bool(self.growth.open))
        self.remove.setEnabled(len(self.signs) > 0)
        self.split.setEnabled(self.tree.can_split)
        many = len(self.names) > 1
        self.pivot.setEnabled(many)
        self.cluster.setEnabled(many and self.source is not None and self.run is None)
        self.changed.emit()

    def _typed(self):
        """Read what was typed; until it can be read the table stays as it was."""
        try:
            self._show(parse_partition(self.text.toPlainText(), self.names))
        except SilkroadError as error:
            self._read = False
            self._tell(describe(error))

    def _add(self):
        """Add a balance of the first group that is whole; its parts are above until the user puts some below."""
        group = self.growth.open[0]
        self.show_signs(with_balance(self.signs, group))
        self.table.setCurrentCell(group[0], len(self.signs) - 1)
        self.table.setFocus()

    def _remove(self):
        """Remove the current balance, the last one where none is."""
        balance = self.table.balance()
        self.show_signs(without_balance(self.signs, -1 if balance is None else balance))

    def _split(self):
        try:
            self.show_signs(split(self.signs, sorted(self.tree.marked), len(self.names)))
        except SilkroadError as error:
            self._tell(describe(error))

    def _choose(self, number):
        self.table.show_balance(number)
        self.table.setFocus()

    def _cluster(self):
        self.run = ClusterRun([own[0] for own in self.names], self.source)
        self.run.joined.connect(lambda joins: self.show_signs(tree_partition(joins)))
        self.run.progress.connect(lambda percent: self.progress.setValue(int(percent)))
        self.run.finished.connect(lambda results: self._clustered(""))
        self.run.failed.connect(self._clustered)
        self.cluster.setEnabled(False)
        self.progress.setValue(0)
        self.progress.show()
        self.run.start()

    def _clustered(self, refusal):
        self.run = None
        self.progress.hide()
        self._tell(refusal or self._state())

    def stop(self) -> None:
        """Stop what runs, and tell nobody."""
        if self.run is not None:
            self.run.close_down()
            self.run = None
            self.progress.hide()


def _side():
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    return side, column
