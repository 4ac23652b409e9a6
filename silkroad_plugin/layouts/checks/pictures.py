"""Checks of pictures: those of the symbols of layers that are missing, and letters that serve as symbols."""

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsFontMarkerSymbolLayer,
    QgsFontUtils,
    QgsPathResolver,
    QgsRasterFillSymbolLayer,
    QgsRasterMarkerSymbolLayer,
    QgsSVGFillSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsSymbolLayerUtils,
    QgsTextBackgroundSettings,
)
from qgis.PyQt.QtGui import QFont

from ...catalogue.faces import face_of
from .finding import REFUSED, Finding, found
from .subject import Look, Subject

# What draws a picture, and what tells its path.
PICTURED = {
    QgsSvgMarkerSymbolLayer: "path",
    QgsRasterMarkerSymbolLayer: "path",
    QgsSVGFillSymbolLayer: "svgFilePath",
    QgsRasterFillSymbolLayer: "imageFilePath",
}
DECIDED = (QgsSymbolLayer.Property.Name, QgsSymbolLayer.Property.File)


def symbols(subject: Subject) -> Iterator[Finding]:
    """Refuse symbols of layers whose picture is missing, or whose letter no font has; QGIS draws a “?” for them."""
    for look in subject.looks:
        parts, name = [part for symbol in look.symbols for part in _parts(symbol)], look.layer.name()
        for path in sorted({path for path in (*_paths(parts), *_backgrounds(look)) if not _there(path)}):
            yield found("symbol_missing", REFUSED, look.item, layer=name, path=path or "—")
        for family, letters in sorted(set(_letters(parts))):
            yield found("symbol_letter_missing", REFUSED, look.item, layer=name, family=family, letters=letters)


def _parts(symbol: QgsSymbol) -> Iterator[QgsSymbolLayer]:
    for part in symbol.symbolLayers():
        if part.enabled():
            yield part
            if part.subSymbol() is not None:
                yield from _parts(part.subSymbol())


def _paths(parts) -> Iterator[str]:
    """Yield the pictures of parts of symbols; those that data decide are not known."""
    for part in parts:
        properties = part.dataDefinedProperties()
        for kind, name in PICTURED.items():
            if isinstance(part, kind) and not any(properties.isActive(one) for one in DECIDED):
                yield getattr(part, name)()


def _backgrounds(look: Look) -> Iterator[str]:
    """Yield the pictures behind the names of a layer."""
    for settings in look.labels:
        form = settings.format()
        behind = form.background()
        if behind.enabled() and behind.type() == QgsTextBackgroundSettings.ShapeType.ShapeSVG:
            yield behind.svgFile()


def _there(path: str) -> bool:
    """Tell whether a picture can be drawn: one that is embedded or on the network is taken to be there."""
    if path.startswith("base64:") or "://" in path:
        return True
    return bool(path) and Path(QgsSymbolLayerUtils.svgSymbolNameToPath(path, QgsPathResolver()) or path).is_file()


def _letters(parts) -> Iterator[tuple[str, str]]:
    """Yield font and letter of symbols that are letters of a font that is not there, or has not got them."""
    for part in parts:
        if isinstance(part, QgsFontMarkerSymbolLayer):
            family, letter = part.fontFamily(), part.character()
            there = QgsFontUtils.fontFamilyMatchOnSystem(family)[0]
            if letter.strip() and not (there and all(face_of(one, QFont(family)) for one in letter)):
                yield family, letter
