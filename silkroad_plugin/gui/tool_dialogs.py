"""The dialogs and windows of the plugin's menu that build the parameters of one algorithm by looking."""

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QAction, QIcon

from ..i18n import N_, tr
from ..paths import resource
from .dialogs import Dialogs, as_numbers
from .layout_menu import TEMPLATE as OPEN_TEMPLATE

MEMBERSHIP = N_("Fuzzy Membership…")
NETWORK = N_("Fuzzy Inference Network…")
PARTITION = N_("Sequential Binary Partition…")
PREFLIGHT = N_("Preflight of a Layout…")
TEMPLATE = N_("Open a Map Template…")
LAYOUT = N_("Map Layout…")


class ToolDialogs:
    """Owns the actions, and keeps the dialogs alive until they are closed."""

    def __init__(self, iface):
        self.iface = iface
        self.dialogs = Dialogs()
        self.membership = self._action("silkroadMembershipAction", self.open_membership)
        self.network = self._action("silkroadNetworkAction", self.open_network)
        self.partition = self._action("silkroadPartitionAction", self.open_partition)
        self.preflight = self._action("silkroadPreflightAction", self.open_preflight)
        self.template = self._action("silkroadOpenTemplateAction", lambda: self.open_algorithm(OPEN_TEMPLATE, {}))
        self.layout = self._action("silkroadLayoutAction", self.open_layout)
        self.layout.setIcon(QIcon(str(resource("icons", "layout.svg"))))
        iface.addToolBarIcon(self.layout)
        self.layout_window = None
        self.actions = {
            self.layout: LAYOUT,
            self.membership: MEMBERSHIP,
            self.network: NETWORK,
            self.partition: PARTITION,
            self.preflight: PREFLIGHT,
            self.template: TEMPLATE,
        }

    def _action(self, name, opens) -> QAction:
        action = QAction(self.iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(lambda: opens())
        return action

    def enter_menu(self, menu: str) -> None:
        """Name the actions in the interface language and put them into the menu."""
        for action, text in self.actions.items():
            action.setText(tr(text))
            action.setToolTip(tr(text).rstrip("…"))
            self.iface.addPluginToMenu(menu, action)

    def leave_menu(self, menu: str) -> None:
        """Take the actions out of the menu."""
        for action in self.actions:
            self.iface.removePluginMenu(menu, action)

    def open_membership(self):
        """Open the dialog of membership functions, and return it."""
        from .membership_dialog import MembershipDialog

        return self._show(MembershipDialog(self.open_algorithm, self.iface.mainWindow()))

    def open_network(self):
        """Open the dialog of inference networks, and return it."""
        from .network_dialog import NetworkDialog

        return self._show(NetworkDialog(self.open_algorithm, self.iface.mainWindow()))

    def open_partition(self):
        """Open the editor of sequential binary partitions, and return it."""
        from .partition.dialog import SamplesPartitionDialog

        return self._show(SamplesPartitionDialog(self.open_algorithm, self.iface.mainWindow()))

    def open_preflight(self):
        """Open the preflight of the project's layouts, and return it."""
        from .preflight_dialog import PreflightDialog

        return self._show(PreflightDialog(self.iface, self.open_algorithm, self.iface.mainWindow()))

    def open_layout(self, place: dict | None = None):
        """Show the window that prints maps, at a place if one is named, and return it."""
        if self.layout_window is None or sip.isdeleted(self.layout_window):
            from .map_layout.window import LayoutWindow

            self.layout_window = LayoutWindow(self.iface, self.open_algorithm, self.iface.mainWindow())
        if place:
            self.layout_window.choose_place(place)
        self.layout_window.show()
        self.layout_window.raise_()
        self.layout_window.activateWindow()
        return self.layout_window

    def open_algorithm(self, algorithm: str, parameters: dict) -> None:
        """Open the dialog of an algorithm with parameters filled in; choices may be codes."""
        made = QgsApplication.processingRegistry().algorithmById(algorithm).create()
        dialog = self.dialogs.open(algorithm, as_numbers(made, parameters))
        if algorithm == OPEN_TEMPLATE:
            dialog.algorithmFinished.connect(self._show_layout)

    def _show_layout(self, successful: bool, results: dict) -> None:
        """Open the layout of a template in a designer: whoever opens a template wants to see it."""
        layout = QgsProject.instance().layoutManager().layoutByName(results.get("LAYOUT", "")) if successful else None
        if layout is not None:
            self.iface.openLayoutDesigner(layout)

    def _show(self, dialog):
        self.dialogs.keep(dialog)
        dialog.show()
        return dialog

    def retranslate(self) -> None:
        """Say what stays open anew in the interface language."""
        if self.layout_window is not None and not sip.isdeleted(self.layout_window):
            self.layout_window.retranslate()

    def close_down(self) -> None:
        """Close the dialogs and delete the actions."""
        self.dialogs.close_all()
        if self.layout_window is not None and not sip.isdeleted(self.layout_window):
            self.layout_window.close_down()
            self.layout_window.deleteLater()
        self.layout_window = None
        self.iface.removeToolBarIcon(self.layout)
        for action in self.actions:
            action.deleteLater()
