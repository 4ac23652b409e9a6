"""The formats in which a printed map is written."""

from ....i18n import N_

FORMATS = {
    "pdf": "PDF",
    "png": "PNG",
    "geopdf": N_("GeoPDF (layers to switch on and off, georeferenced)"),
    "tiff": "GeoTIFF",
    "svg": N_("SVG (text as text, layers)"),
}
USUAL = ("pdf", "png")
# What the names of the files end in.
ENDINGS = {"pdf": ".pdf", "png": ".png", "geopdf": "_geo.pdf", "tiff": ".tif", "svg": ".svg"}


def write(kind: str, sheet, path: str, language: str, dpi: int, title: str, author: str) -> list[str]:
    """Write a sheet in one format; return the names that found no place on the map.

    Raises SilkroadError where that fails.
    """
    from ....layouts import export, geopdf, svg

    layout = sheet.layout
    if kind == "pdf":
        return export.export_pdf(layout, path, dpi, title, author)
    if kind == "geopdf":
        return geopdf.export_geopdf(layout, path, language, dpi, title, author)
    if kind == "tiff":
        return export.export_tiff(layout, path, dpi)
    if kind == "svg":
        return svg.export_svg(layout, path, language, dpi)
    return export.export_png(layout, path, dpi)
