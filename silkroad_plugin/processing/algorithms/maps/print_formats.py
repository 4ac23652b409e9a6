"""The formats in which a printed map is written."""

import shutil
from pathlib import Path

from ....core.errors import SilkroadError
from ....i18n import N_

FORMATS = {
    "pdf": "PDF",
    "png": "PNG",
    "geopdf": N_("GeoPDF (layers to switch on and off, georeferenced)"),
    "tiff": "GeoTIFF",
    "svg": N_("SVG (text as text, layers)"),
    "press": N_("PDF for the press (CMYK, crop marks)"),
    "qpt": N_("Template (QPT) that opens in another project"),
}
# Bytes; a disk with less is full.
NEEDED = 65536
USUAL = ("pdf", "png")
# What the names of the files end in.
ENDINGS = {"pdf": ".pdf", "png": ".png", "geopdf": "_geo.pdf", "tiff": ".tif", "svg": ".svg", "press": "_press.pdf",
           "qpt": ".qpt"}  # fmt: skip
HELP = N_(
    "<p><b>Formats.</b> <i>pdf</i>: text that can be searched and copied. <i>png</i>: a picture. "
    "<i>geopdf</i>: the layers of the map by their names in the language, to be switched on and off, and one "
    "georeferenced map; its name ends in <i>_geo</i>. <i>tiff</i>: a packed GeoTIFF in the projection of the "
    "map, at 300 to 600 dpi fit for print. <i>svg</i>: layers by name, text as text. <i>press</i>: a PDF in "
    "CMYK by profile, black and grey text and lines in black ink alone, with boxes of trim and bleed (3 mm) "
    "and crop marks; it needs Ghostscript; its name ends in <i>_press</i>.</p>"
)
HELP_TEMPLATE = N_(
    "<p><b>Template.</b> <i>qpt</i>: the layout as a template, which <i>Open a map template</i> opens in another "
    "project, bound to its layers again; any QGIS without the plugin opens it as a layout whose maps wait for "
    "layers.</p>"
)


def check(kinds) -> None:
    """Raise SilkroadError where a program is missing that a format needs, before anything is drawn."""
    if "press" in kinds:
        from ....io.press import ghostscript

        ghostscript()


def write(kind: str, sheet, staged: str, path: str, language: str, dpi: int, title: str, author: str) -> list:
    """Write a sheet in one format to ``staged``; return what is found of the names on the map.

    Raises SilkroadError, which names ``path``, where that fails.
    """
    try:
        return _write(kind, sheet.layout, staged, language, dpi, title, author)
    except (SilkroadError, OSError) as error:
        # Programs that write pictures do not say why they could not.
        if shutil.disk_usage(Path(staged).parent).free < NEEDED:
            raise SilkroadError("disk_full", path=path) from error
        if isinstance(error, OSError):
            raise SilkroadError("export_failed", path=path, reason=error.strerror or str(error)) from error
        if "path" in error.values:
            error.values["path"] = path
        raise


def _write(kind, layout, path, language, dpi, title, author):
    from ....layouts import export, geopdf, press, svg, template

    if kind == "pdf":
        return export.export_pdf(layout, path, dpi, title, author)
    if kind == "geopdf":
        return geopdf.export_geopdf(layout, path, language, dpi, title, author)
    if kind == "tiff":
        return export.export_tiff(layout, path, dpi)
    if kind == "svg":
        return svg.export_svg(layout, path, language, dpi)
    if kind == "press":
        return press.export_press(layout, path, dpi, title, author)
    if kind == "qpt":
        template.save_template(layout, path)
        return []
    return export.export_png(layout, path, dpi)
