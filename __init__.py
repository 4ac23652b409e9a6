"""Silk Road: the entry that QGIS calls."""


def classFactory(iface):  # noqa: N802 (QGIS names it)
    """Return the plugin; its modules are imported only now."""
    from .silkroad_plugin.plugin import SilkroadPlugin

    return SilkroadPlugin(iface)
