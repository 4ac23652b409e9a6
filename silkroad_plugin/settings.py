"""The plugin's remembered choices, kept in QGIS's own settings."""

from qgis.core import QgsSettings

PREFIX = "silkroad/"


def get(key: str, default, kind: type | None = None):
    """Return the setting as ``kind`` (the default's type), since INI files hold only strings."""
    return QgsSettings().value(PREFIX + key, default, type=kind or type(default))


def put(key: str, value) -> None:
    """Remember a value."""
    QgsSettings().setValue(PREFIX + key, value)


def forget(key: str) -> None:
    """Remove a remembered value."""
    QgsSettings().remove(PREFIX + key)
