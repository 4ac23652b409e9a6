"""The plugin: what QGIS loads, shows and unloads."""

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon

from . import i18n, settings
from .i18n import tr
from .paths import resource


class SilkroadPlugin:
    """Owns the translator, the Processing provider, the actions and the panel."""

    def __init__(self, iface):
        self.iface = iface
        self.translator = None
        self.provider = None
        self.action = None
        self.study_action = None
        self.plots_action = None
        self.workbench_action = None
        self.guide = None
        self.menu = ""
        self.panel = None
        self.tools = None
        self.study = None
        self.plots = None
        self.workbench = None
        self.layout_menus = None
        self.stop_logging = None

    def initProcessing(self):
        """Register the provider; this is all that headless QGIS calls."""
        from .processing.provider import SilkroadProvider

        self.translator = i18n.install(i18n.interface_language())
        provider = SilkroadProvider()
        # The registry deletes a provider that it has already, as where two copies of the plugin are installed.
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self):
        """Add the provider and the action to the desktop; the panel is made when it is first shown."""
        from .gui.layout_menu import LayoutMenus
        from .gui.tool_dialogs import ToolDialogs

        self.initProcessing()
        self.tools = ToolDialogs(self.iface)
        self.layout_menus = LayoutMenus(self.iface, self.tools.open_algorithm)
        self.action = self._dock_action("silkroadPanelAction", "silkroad.svg", self.show_panel)
        self.study_action = self._dock_action("silkroadStudyAction", "study.svg", self.show_study)
        self.plots_action = self._dock_action("silkroadPlotsAction", "plots.svg", self.show_plots)
        self.workbench_action = self._dock_action("silkroadWorkbenchAction", "workbench.svg", self.show_workbench)
        self.guide = QAction(self.iface.mainWindow())
        self.guide.setObjectName("silkroadGuideAction")
        self.guide.triggered.connect(self.open_guide)
        self._name_actions()
        # Not now: QGIS is still starting, and the panel reads the catalogue.
        QTimer.singleShot(0, self._start)

    def _dock_action(self, name: str, icon: str, shows) -> QAction:
        """Return the action of a dock, on the toolbar."""
        action = QAction(QIcon(str(resource("icons", icon))), "", self.iface.mainWindow())
        action.setObjectName(name)
        action.setCheckable(True)
        action.triggered.connect(shows)
        self.iface.addToolBarIcon(action)
        return action

    def _docks(self) -> tuple[QAction, ...]:
        """Return the actions of the docks."""
        return self.action, self.study_action, self.plots_action, self.workbench_action

    def _name_actions(self):
        """Name the actions, and put them into a menu of the plugin's name."""
        self.action.setText(tr("Silk Road"))
        self.action.setToolTip(tr("Show or hide the Silk Road panel"))
        self.study_action.setText(tr("Prospectivity study"))
        self.study_action.setToolTip(tr("Show or hide the prospectivity study: from the mineral system to targets"))
        self.plots_action.setText(tr("Plots"))
        self.plots_action.setToolTip(tr("Show or hide plots of tables and layers: contrast, ROC, success rate, …"))
        self.workbench_action.setText(tr("Geochemical workbench"))
        tip = tr("Show or hide the geochemical workbench: plots of samples that are linked with the map")
        self.workbench_action.setToolTip(tip)
        self.guide.setText(tr("Guide"))
        self.menu = tr("Silk Road")
        for action in (*self._docks(), self.guide):
            self.iface.addPluginToMenu(self.menu, action)
        self.tools.enter_menu(self.menu)

    def _leave_menu(self):
        """Take the actions out of the menu, which goes with the last of them."""
        self.tools.leave_menu(self.menu)
        for action in (*self._docks(), self.guide):
            self.iface.removePluginMenu(self.menu, action)

    def open_guide(self) -> None:
        """Open the guide in the language of the interface."""
        page = resource("help", i18n.interface_language(), "guide.html")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def _start(self):
        """Finish what starting QGIS need not wait for."""
        if self.action is None or sip.isdeleted(self.action):
            return
        from .catalogue import fonts
        from .support import start_logging

        fonts.install_substitutions()
        self.stop_logging = start_logging(self.iface)
        if settings.get("panel_open", True):
            self.show_panel(True)
        if settings.get("study_open", False):
            self.show_study(True)

    def show_panel(self, shown: bool) -> None:
        """Show or hide the panel."""
        if self.panel is None and shown:
            from .gui.panel import SilkroadPanel

            self.panel = SilkroadPanel(self.iface, self.iface.mainWindow())
            self.panel.interface_language_chosen.connect(self.set_interface_language)
            self.panel.visibilityChanged.connect(self._panel_shown)
            self.panel.layout_asked.connect(self.tools.open_layout)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        if self.panel is not None:
            self.panel.setUserVisible(shown)

    def _panel_shown(self, shown):
        self.action.setChecked(self.panel.isUserVisible())
        settings.put("panel_open", not self.panel.isHidden())

    def show_study(self, shown: bool) -> None:
        """Show or hide the dock of the prospectivity study."""
        if self.study is None and shown:
            from .gui.study_dock import StudyDock

            self.study = StudyDock(self.iface, self.iface.mainWindow())
            self.study.visibilityChanged.connect(self._study_shown)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.study)
            if self.panel is not None and not self.panel.isFloating():
                # One behind the other: side by side they leave the map no room.
                self.iface.mainWindow().tabifyDockWidget(self.panel, self.study)
        if self.study is not None:
            self.study.setUserVisible(shown)

    def _study_shown(self, shown):
        self.study_action.setChecked(self.study.isUserVisible())
        settings.put("study_open", not self.study.isHidden())

    def show_plots(self, shown: bool) -> None:
        """Show or hide the dock of plots."""
        if self.plots is None and shown:
            from .gui.plots.dock import PlotDock

            self.plots = PlotDock(self.iface.mainWindow())
            self.plots.visibilityChanged.connect(self._plots_shown)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.plots)
            if self.panel is not None and not self.panel.isFloating():
                self.iface.mainWindow().tabifyDockWidget(self.panel, self.plots)
        if self.plots is not None:
            self.plots.setUserVisible(shown)

    def _plots_shown(self, shown):
        self.plots_action.setChecked(self.plots.isUserVisible())

    def show_workbench(self, shown: bool) -> None:
        """Show or hide the geochemical workbench."""
        if self.workbench is None and shown:
            from .gui.workbench.dock import WorkbenchDock

            self.workbench = WorkbenchDock(self.iface, self.iface.mainWindow())
            self.workbench.visibilityChanged.connect(self._workbench_shown)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.workbench)
            if self.panel is not None and not self.panel.isFloating():
                self.iface.mainWindow().tabifyDockWidget(self.panel, self.workbench)
        if self.workbench is not None:
            self.workbench.setUserVisible(shown)

    def _workbench_shown(self, shown):
        self.workbench_action.setChecked(self.workbench.isUserVisible())

    def set_interface_language(self, choice: str) -> None:
        """Let the plugin speak a language (zh, ru, en; empty to follow QGIS), at once and from now on."""
        settings.put("interface_language", choice)
        i18n.remove(self.translator)
        self._leave_menu()
        self.translator = i18n.install(i18n.interface_language())
        self._name_actions()
        if self.layout_menus is not None:
            self.layout_menus.retranslate()
        if self.provider is not None:
            self.provider.refreshAlgorithms()
        if self.panel is not None:
            self.panel.retranslate()
        if self.study is not None:
            self.study.retranslate()
        if self.plots is not None:
            self.plots.retranslate()
        if self.workbench is not None:
            self.workbench.retranslate()
        if self.tools is not None:
            self.tools.retranslate()

    def unload(self):
        """Undo everything, in reverse."""
        if self.workbench is not None and not sip.isdeleted(self.workbench):
            self.workbench.visibilityChanged.disconnect(self._workbench_shown)
            self.workbench.close_down()
            self.iface.removeDockWidget(self.workbench)
            self.workbench.deleteLater()
        self.workbench = None
        if self.plots is not None and not sip.isdeleted(self.plots):
            self.plots.visibilityChanged.disconnect(self._plots_shown)
            self.plots.close_down()
            self.iface.removeDockWidget(self.plots)
            self.plots.deleteLater()
        self.plots = None
        if self.study is not None and not sip.isdeleted(self.study):
            self.study.visibilityChanged.disconnect(self._study_shown)
            self.study.close_down()
            self.iface.removeDockWidget(self.study)
            self.study.deleteLater()
        self.study = None
        if self.panel is not None and not sip.isdeleted(self.panel):
            self.panel.visibilityChanged.disconnect(self._panel_shown)
            self.panel.close_down()
            self.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
        self.panel = None
        if self.stop_logging is not None:
            self.stop_logging()
            self.stop_logging = None
        from .catalogue import fonts

        # A sheet that was printed put them in as well.
        fonts.remove_substitutions()
        if self.action is not None:
            self._leave_menu()
            self.layout_menus.close_down()
            self.layout_menus = None
            self.tools.close_down()
            self.tools = None
            for action in self._docks():
                self.iface.removeToolBarIcon(action)
            for action in (*self._docks(), self.guide):
                action.deleteLater()
            self.action = self.study_action = self.plots_action = self.workbench_action = self.guide = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        i18n.remove(self.translator)
        self.translator = None
        # Or what is deleted later would outlive a plugin that QGIS loads again at once.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
