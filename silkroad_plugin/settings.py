"""The plugin's remembered choices, kept in QGIS's own settings."""

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

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


def mineral_systems_folder() -> Path:
    """Return the folder of the user's own mineral systems, which need not exist."""
    chosen = get("mineral_systems_folder", "")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "silkroad" / "mineral_systems"
