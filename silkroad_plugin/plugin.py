"""The plugin: what QGIS loads, shows and unloads."""

from qgis.core import QgsApplication

from . import i18n


class SilkroadPlugin:
    """Owns the translator, the Processing provider, the log and the panel."""

    def __init__(self, iface):
        self.iface = iface
        self.translator = None
        self.provider = None
        self.stop_logging = None

    def initProcessing(self):
        """Register the provider; this is all that headless QGIS calls."""
        from .processing.provider import SilkroadProvider

        self.translator = i18n.install(i18n.interface_language())
        self.provider = SilkroadProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Add the provider, the log, the action and the panel to the desktop."""
        from . import support

        self.initProcessing()
        self.stop_logging = support.start_logging(self.iface)

    def unload(self):
        """Undo everything, in reverse."""
        if self.stop_logging is not None:
            self.stop_logging()
            self.stop_logging = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        i18n.remove(self.translator)
        self.translator = None
