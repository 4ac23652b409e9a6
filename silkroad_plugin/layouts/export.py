"""Write a layout to PDF (text as text, found by search), PNG and GeoTIFF."""

from pathlib import Path

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsLayoutExporter, QgsLayoutRenderContext, QgsPrintLayout
from qgis.PyQt.QtCore import QDateTime

from ..core.errors import Cancelled, SilkroadError
from ..i18n import tr
from ..io import pdf_text
from ..io.geotiff import pack_picture
from ..io.stack import quiet_gdal
from .checks.finding import Finding
from .checks.names import exported

# Five dots to the millimetre. QGIS rounds pages and maps to whole dots: with fewer of them a map is drawn up to 0.15 %
# larger or smaller than its scale says.
LEAST_DPI = 127


def export_pdf(
    layout: QgsPrintLayout, path: str, dpi: int = 300, title: str = "", author: str = "", lossless: bool = False
) -> list[Finding]:
    """Write a PDF with embedded fonts and repaired text; return what is found of the names on the map.

    ``lossless``: rasters keep every cell as it is drawn, and take more room than as photographs.

    Raises SilkroadError where that fails.
    """
    describe(layout, title, author)
    settings = pdf_settings(dpi, lossless)
    settings.exportMetadata = True
    settings.appendGeoreference = True
    exporter = QgsLayoutExporter(layout)
    check(exporter.exportToPdf(path, settings), path)
    pdf_text.repair(path)
    return exported(exporter)


def export_book(pages: QgsAbstractLayoutIterator, path: str, dpi: int = 300, lossless: bool = False) -> None:
    """Write the layouts of an iterator as the pages of one PDF, with embedded fonts and repaired text.

    ``lossless``: rasters of few colours keep sharp edges, and take less room than as photographs.

    ``pages`` says by ``stopped`` that the user has cancelled. Raises Cancelled, and SilkroadError where that fails.
    """
    settings = pdf_settings(dpi, lossless)
    result, _ = QgsLayoutExporter.exportToPdf(pages, path, settings)
    if pages.stopped:
        raise Cancelled
    check(result, path)
    pdf_text.repair(path)


def export_png(layout: QgsPrintLayout, path: str, dpi: int = 300) -> list[Finding]:
    """Write a PNG; return what is found of the names on the map; raises SilkroadError where that fails."""
    settings = _image_settings(dpi)
    exporter = QgsLayoutExporter(layout)
    # QGIS tries to georeference any picture through GDAL, which cannot update a PNG and says so aloud.
    with quiet_gdal():
        result = exporter.exportToImage(path, settings)
    check(result, path)
    return exported(exporter)


def export_tiff(layout: QgsPrintLayout, path: str, dpi: int = 300) -> list[Finding]:
    """Write a packed GeoTIFF in the system of the map; return what is found of the names on the map.

    Raises SilkroadError where that fails.
    """
    settings = _image_settings(dpi)
    exporter = QgsLayoutExporter(layout)
    drawn = str(Path(path).with_name("drawn.tif"))
    try:
        check(exporter.exportToImage(drawn, settings), path)
        pack_picture(drawn, path)
    finally:
        Path(drawn).unlink(missing_ok=True)
    return exported(exporter)


def pdf_settings(dpi: int, lossless: bool = False) -> QgsLayoutExporter.PdfExportSettings:
    """Return the settings of a PDF that all of ours share; a resolution below ``LEAST_DPI`` is raised to that."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = max(dpi, LEAST_DPI)
    # QGIS's default writes letters as outlines: no font, nothing to search or copy.
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.forceVectorOutput = False
    settings.rasterizeWholeImage = False
    settings.simplifyGeometries = True
    if lossless:
        settings.flags |= QgsLayoutRenderContext.Flag.FlagLosslessImageRendering
    return settings


def _image_settings(dpi: int) -> QgsLayoutExporter.ImageExportSettings:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.generateWorldFile = False
    settings.exportMetadata = False
    return settings


def describe(layout, title, author):
    """Put title and author into the file; without that QGIS writes the account's name."""
    metadata = layout.project().metadata()
    metadata.setTitle(title or layout.name())
    metadata.setAuthor(author or "Silkroad")
    metadata.setCreationDateTime(QDateTime.currentDateTime())
    layout.project().setMetadata(metadata)


def check(result, path):
    """Raise SilkroadError where QGIS could not write the file."""
    if result == QgsLayoutExporter.ExportResult.MemoryError:
        raise SilkroadError("export_out_of_memory", path=path)
    if result != QgsLayoutExporter.ExportResult.Success:
        known = result == QgsLayoutExporter.ExportResult.FileError
        reason = tr("the file cannot be opened for writing") if known else tr("QGIS gives no reason")
        raise SilkroadError("export_failed", path=path, reason=reason)
