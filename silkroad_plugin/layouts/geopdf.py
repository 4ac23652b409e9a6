"""A sheet as GeoPDF: the layers of the map can be switched by their names, and one map is georeferenced."""

from qgis.core import QgsLayoutExporter, QgsPrintLayout

from ..io import pdf_geo, pdf_text
from .checks.finding import Finding
from .checks.names import exported
from .export import check, describe, pdf_settings
from .layered import named, with_one_map


def export_geopdf(
    layout: QgsPrintLayout, path: str, language: str, dpi: int = 300, title: str = "", author: str = ""
) -> list[Finding]:
    """Write a GeoPDF with layers named in a language; return what is found of the names on the map.

    Raises SilkroadError where that fails.
    """
    describe(layout, title, author)
    settings = pdf_settings(dpi)
    settings.exportMetadata = True
    settings.appendGeoreference = True
    settings.writeGeoPdf = True
    # Tables of attributes would show the fields of our tables under their technical names.
    settings.includeGeoPdfFeatures = False
    copy = with_one_map(layout, dpi)
    exporter = QgsLayoutExporter(copy)
    with named(copy, language):
        result = exporter.exportToPdf(path, settings)
    check(result, path)
    pdf_geo.order_corners(path)
    pdf_text.repair(path)
    return exported(exporter)
