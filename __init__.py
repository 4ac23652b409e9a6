"""Silk Road: the entry that QGIS calls."""


def classFactory(iface):
    """Return the plugin; its modules are imported only now."""
    from .silkroad_plugin.plugin import SilkroadPlugin

    return SilkroadPlugin(iface)
