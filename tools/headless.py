"""QGIS without a screen for the tools, in a profile and a language of their own: the user's stay as they are."""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = "/usr/share/qgis/python/plugins"
PATIENCE = 10_000  # milliseconds for threads that still work
sys.path[:0] = [path for path in (str(ROOT), PLUGINS) if path not in sys.path]

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform  # noqa: E402
from qgis.PyQt.QtCore import QSettings, QThreadPool  # noqa: E402


def start_qgis(profile: Path | None = None, gui: bool = False) -> QgsApplication:
    """Start QGIS in the profile of a folder, or in one that is thrown away; the caller keeps what is returned."""
    if profile is None:
        profile = Path(tempfile.mkdtemp(prefix="silkroad-profile."))
        atexit.register(shutil.rmtree, profile, ignore_errors=True)
    profile.mkdir(parents=True, exist_ok=True)
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile.resolve())
    # What QGIS reads and writes before it knows of that folder goes by Qt's own defaults.
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(profile.resolve()))
    application = QgsApplication([], gui)
    application.initQgis()
    atexit.register(_end)
    return application


def _end() -> None:
    """Let go of what QGIS keeps of PROJ: what threads have made that wait for more work it would free after PROJ has
    gone, and crash now and then. QGIS itself lives on until the projects are gone that modules of Python hold."""
    threads = QThreadPool.globalInstance()
    if threads is not None:  # else they went with an application that its caller let go of
        threads.waitForDone(PATIENCE)
    QgsCoordinateTransform.invalidateCache()
    QgsCoordinateReferenceSystem.invalidateCache()


def start_toolbox(language: str):
    """Start Processing with the plugin's algorithms, all in one language; the caller keeps the provider."""
    from processing.core.Processing import Processing

    from silkroad_plugin import i18n, settings
    from silkroad_plugin.catalogue import fonts
    from silkroad_plugin.processing.provider import SilkroadProvider

    settings.put("interface_language", language)
    i18n.install(language)
    Processing.initialize()
    provider = SilkroadProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    fonts.install_substitutions()
    return provider
