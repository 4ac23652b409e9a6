"""The tree of an inference network: nodes with their operators, layers as leaves."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from ..core.prospectivity.fuzzy_network import Node
from ..core.prospectivity.fuzzy_overlay import Operator
from ..i18n import interface_language, tr
from ..processing.algorithms.prospectivity.fuzzy_overlay import operator_words

ROLE = Qt.ItemDataRole.UserRole
NAME, OPERATOR = 0, 1


class NetworkTree(QTreeWidget):
    """A tree whose top items are the ends of the network.

    An item with an operator is a node, one without is a layer. A node that several others use stands below each of
    them.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadNetworkTree")
        self.setHeaderLabels([tr("Node or raster"), tr("Operator")])
        self.setColumnWidth(NAME, 260)
        self.setDragDropMode(QTreeWidget.DragDropMode.InternalMove)

    def add_node(self, node: Node, parent: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        """Add a node, without its inputs, below another one or as an end; return its item."""
        item = QTreeWidgetItem()
        item.setData(NAME, ROLE, (node.operator.value, node.gamma))
        item.setText(NAME, node.name)
        item.setText(OPERATOR, operator_words(node.operator, node.gamma, interface_language()))
        self._place(item, parent)
        return item

    def add_layer(self, name: str, parent: QTreeWidgetItem) -> QTreeWidgetItem:
        """Add a layer below a node."""
        item = QTreeWidgetItem([name])
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        self._place(item, parent)
        return item

    def _place(self, item, parent):
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
            parent.setExpanded(True)
        item.setExpanded(True)

    def change(self, item: QTreeWidgetItem, name: str, operator: Operator, gamma: float) -> None:
        """Give a node another name, operator or gamma, wherever it stands."""
        before = item.text(NAME)
        for each in self._items():
            if each.text(NAME) == before and is_node(each):
                each.setText(NAME, name)
                each.setData(NAME, ROLE, (operator.value, gamma))
                each.setText(OPERATOR, operator_words(operator, gamma, interface_language()))

    def remove(self, item: QTreeWidgetItem) -> None:
        """Take an item out, with what is below it."""
        parent = item.parent()
        if parent is None:
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        else:
            parent.removeChild(item)

    def nodes(self) -> list[Node]:
        """Return the nodes, an end before its inputs; equal ones once."""
        found = []
        for item in self._items():
            if is_node(item):
                node = node_of(item)
                if node not in found:
                    found.append(node)
        return found

    def layers(self) -> list[str]:
        """Return the names of the leaves, each once."""
        return list(dict.fromkeys(item.text(NAME) for item in self._items() if not is_node(item)))

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show a network instead of what is there; names that are no node are layers."""
        self.clear()
        known = {node.name: node for node in nodes}
        used = {name for node in nodes for name in node.inputs}
        for node in nodes:
            if node.name not in used:
                self._show(node, known, None, ())

    def _show(self, node, known, parent, above):
        item = self.add_node(node, parent)
        for name in node.inputs:
            # A circle is shown once around and refused when the network is checked.
            if name in known and name not in above:
                self._show(known[name], known, item, (*above, node.name))
            else:
                self.add_layer(name, item)

    def _items(self):
        pending = [self.topLevelItem(index) for index in range(self.topLevelItemCount())]
        while pending:
            item = pending.pop(0)
            yield item
            pending = [item.child(index) for index in range(item.childCount())] + pending


def is_node(item: QTreeWidgetItem) -> bool:
    """Tell nodes from layers."""
    return item.data(NAME, ROLE) is not None


def node_of(item: QTreeWidgetItem) -> Node:
    """Return the node of an item."""
    operator, gamma = item.data(NAME, ROLE)
    inputs = tuple(item.child(index).text(NAME) for index in range(item.childCount()))
    return Node(item.text(NAME), Operator(operator), inputs, float(gamma))
