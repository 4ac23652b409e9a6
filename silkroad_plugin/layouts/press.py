"""A sheet for the press: CMYK, black text and lines in black ink, crop marks."""

from pathlib import Path

from qgis.core import QgsPrintLayout

from ..io import press
from .checks.finding import Finding
from .export import export_pdf


def export_press(layout: QgsPrintLayout, path: str, dpi: int = 300, title: str = "", author: str = "") -> list[Finding]:
    """Write a PDF for the press; return what is found of the names on the map.

    Raises SilkroadError where that fails, or where there is no Ghostscript.
    """
    press.ghostscript()
    drawn = Path(path).with_name("drawn.pdf")
    size = layout.pageCollection().page(0).pageSize()
    try:
        found = export_pdf(layout, str(drawn), dpi, title, author, lossless=True)
        press.to_press(drawn, path, (size.width(), size.height()))
    finally:
        drawn.unlink(missing_ok=True)
    return found
