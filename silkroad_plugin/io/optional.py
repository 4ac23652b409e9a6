"""Libraries that QGIS's installers bring but that some systems lack: imported only where they are used."""

from importlib import import_module
from types import ModuleType

from ..core.errors import SilkroadError


def require(module: str) -> ModuleType:
    """Return the module (``"scipy.ndimage"``); raises SilkroadError that says what to install."""
    try:
        return import_module(module)
    except ImportError as error:
        raise SilkroadError("missing_library", library=module.partition(".")[0]) from error


def available(module: str) -> bool:
    """Tell whether the module can be imported."""
    try:
        require(module)
    except SilkroadError:
        return False
    return True
