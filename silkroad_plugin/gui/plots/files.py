"""Plots as files and on the clipboard."""

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QFileInfo
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ... import settings
from ...core.errors import SilkroadError
from ...i18n import tr
from ...io.plots import render

FORMATS = ("png", "svg")


def save(draw: Callable, language: str, suffix: str, path: str) -> None:
    """Write what ``draw(figure)`` draws in one of ``FORMATS``; raises SilkroadError output_not_writable."""
    data = render.png(draw, language) if suffix == "png" else render.svg(draw, language).encode("utf-8")
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        raise SilkroadError("output_not_writable", path=path, reason=error.strerror or str(error)) from error


def ask_path(parent, suffix: str, name: str) -> str:
    """Ask where to save; empty if the user does not want to. The name gets the suffix where it has none."""
    filters = {"png": tr("PNG pictures (*.png)"), "svg": tr("SVG drawings (*.svg)")}
    start = Path(settings.get("plot_folder", str(Path.home()))) / f"{_file_name(name)}.{suffix}"
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save Plot"), str(start), filters[suffix])
    if not path:
        return ""
    settings.put("plot_folder", QFileInfo(path).absolutePath())
    return path if path.lower().endswith(f".{suffix}") else f"{path}.{suffix}"


def copy(draw: Callable, language: str) -> None:
    """Put what ``draw(figure)`` draws on the clipboard as a picture."""
    data = render.png(draw, language)
    QApplication.clipboard().setImage(QImage.fromData(data, "PNG"))


def _file_name(text):
    return "".join("_" if character in '<>:"/\\|?*\n' else character for character in text).strip() or "plot"
