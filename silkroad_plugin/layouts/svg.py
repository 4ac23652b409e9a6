"""A sheet as SVG: text as text, layers by their names, the map cut at its frame."""

import re
from pathlib import Path
from xml.sax.saxutils import quoteattr, unescape

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from .. import tables
from ..catalogue import fonts
from ..i18n import term
from .checks.finding import Finding
from .checks.names import exported
from .export import check
from .layered import named, with_one_map

FRAME = "map-frame"
_ROOT = re.compile(r"<svg[^>]*>")
_LAYER = re.compile(r'<g ([^>]*)inkscape:label="([^"]*)"([^>]*)>')
_IDENTITY = re.compile(r'\bid="[^"]*"')


def export_svg(layout: QgsPrintLayout, path: str, language: str, dpi: int = 300) -> list[Finding]:
    """Write an SVG; return what is found of the names on the map.

    Raises SilkroadError where that fails.
    """
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.dpi = dpi
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.simplifyGeometries = True
    settings.exportMetadata = False
    settings.exportAsLayers = True
    settings.exportLabelsToSeparateLayers = False
    copy = with_one_map(layout, dpi)
    exporter = QgsLayoutExporter(copy)
    with named(copy, language):
        check(exporter.exportToSvg(path, settings), path)
        file = Path(path)
        file.write_text(_mended(file.read_text(encoding="utf-8"), copy, language), encoding="utf-8")
    return exported(exporter)


def _mended(text: str, layout: QgsPrintLayout, language: str) -> str:
    """Return the text of the file with what Qt leaves out: it knows no clipping, and one face for a text."""
    text = _ROOT.sub(lambda root: _root(root.group(0), layout), text, count=1)
    layers = {layer.name() for layer in layout.referenceMap().layers()}
    number, begun = 0, False

    def layer(found: re.Match) -> str:
        nonlocal number, begun
        number += 1
        before, label, after = found.groups()
        prefix = f"{layout.referenceMap().id()}: "
        inside, name = label.startswith(prefix), unescape(label.removeprefix(prefix), {"&quot;": '"'})
        begun = begun or name in layers
        if not inside or name not in layers:
            # Of its own QGIS has the ground of the map, below its layers, and their names, above them.
            name = term("layer_names" if inside and begun else "layer_margin", language)
        attributes = _IDENTITY.sub(f'id="layer-{number}"', before + after)
        clip = f' clip-path="url(#{FRAME})"' if inside else ""
        return f"<g {attributes} inkscape:label={quoteattr(name)}{clip}>"

    text = _LAYER.sub(layer, text)
    first = fonts.family()
    # A browser left to itself may choose Japanese shapes.
    families = ", ".join([first, *tables.fonts("signs", "maps"), *tables.fonts("chinese", "maps"), "sans-serif"])
    return text.replace(f'font-family="{first}"', f'font-family="{families}"')


def _root(root: str, layout: QgsPrintLayout) -> str:
    """Return the root element with the true size of the paper, and the outline of the map to clip by."""
    size = layout.pageCollection().page(0).pageSize()
    box = re.search(r'viewBox="0 0 (\S+) (\S+)"', root)
    # QGIS draws the page as large as the whole pixels hold, with one scale for both directions.
    scale = min(float(box.group(1)) / size.width(), float(box.group(2)) / size.height())
    root = root.replace(box.group(0), f'viewBox="0 0 {size.width() * scale:.3f} {size.height() * scale:.3f}"')
    root = re.sub(r'\bwidth="[^"]*"', f'width="{size.width():g}mm"', root)
    root = re.sub(r'\bheight="[^"]*"', f'height="{size.height():g}mm"', root)
    root = root.replace(' baseProfile="tiny"', "").replace('version="1.2"', 'version="1.1"')
    item = layout.referenceMap()
    clipping = item.itemClippingSettings()
    if clipping.isActive():
        shape = clipping.sourceItem()
        points = shape.mapToScene(shape.nodes())
    else:
        points = item.mapToScene(item.rect())
    ring = " ".join(f"{point.x() * scale:.2f},{point.y() * scale:.2f}" for point in list(points)[:-1])
    return f'{root}\n<clipPath id="{FRAME}"><polygon points="{ring}"/></clipPath>'
