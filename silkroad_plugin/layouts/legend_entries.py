"""What a legend must explain: only what the map shows, read from the layers' own renderers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import isfinite

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineSymbolLayer,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..catalogue.crs import transformation
from ..catalogue.themes import KEY, SHEET_KEY
from ..i18n import term

# Layer key -> section; the sections stand in the standard order: subject, units by age and kind,
# structures, deposits with their epochs and list, geophysics, base map.
SECTIONS = {
    "anomalies": "sheet_legend_anomalies",
    "prospectivity": "sheet_legend_prospectivity",
    "contents": "sheet_legend_contents",
    "histogram": "sheet_legend_histogram",
    "quality": "sheet_legend_quality",
    "geochemistry": "sheet_legend_geochemistry",
    "zones": "sheet_legend_zones",
    "ore_zones": "sheet_legend_ore_zones",
    "inventory": "sheet_legend_inventory",
    "geology": "sheet_legend_geology",
    "units": "sheet_legend_units",
    "structures": "sheet_legend_structures",
    "deposits": "sheet_legend_deposits",
    "epochs": "sheet_legend_epochs",
    "list": "sheet_legend_list",
    "geophysics": "sheet_legend_geophysics",
    "other": "sheet_legend_other",
    "base": "sheet_legend_base",
}
SECTION_OF = {
    "zones": "zones",
    "inventory": "inventory",
    "protected": "inventory",
    "ore_zones": "ore_zones",
    "ore_districts": "ore_zones",
    "own_zones": "ore_zones",
    "formations": "ore_zones",
    "geology": "geology",
    "own_faults": "structures",
    "targets": "prospectivity",
    "posterior": "prospectivity",
    "anomaly_outlines": "geochemistry",
    "anomaly_zones": "geochemistry",
    "element_anomalies": "geochemistry",
    "contours": "geochemistry",
    "sites": "geochemistry",
    "tectonic_units": "units",
    "sutures": "structures",
    "faults": "structures",
    "deposits": "deposits",
    "training": "deposits",
    "known_deposits": "deposits",
    "relief": "geophysics",
    "bouguer": "geophysics",
    "free_air": "geophysics",
    "section_line": "other",
    "belts": "base",
    "key_areas": "base",
    "places": "base",
    "borders": "base",
    "rivers": "base",
    "lakes": "base",
    "shorelines": "base",
}
# Layers that explain themselves: names on the map, the shading, the graticule with its figures; and the raster of
# contents, whose scale the margin of the sheet has.
SILENT = {"contents", "countries", "hillshade", "graticule", "inset", "watermark", "coverage", "true_places", "cells"}


# A name in another language, and a transliteration that nobody reviewed; a position of which little is known.
NAME_MARKS = ("*", "†")
POSITION_MARK = "?"


@dataclass
class Entry:
    """A symbol or a list of (value, colour) stops with its words, in the language of the sheet or by language."""

    text: str | Callable[[str], str]
    symbol: QgsSymbol | None = None
    ramp: list[tuple[float, QColor]] = field(default_factory=list)


@dataclass
class Section:
    """A part of the legend; the deposits bring their features instead of entries, others ``parts``: functions that
    return the blocks of a legend (Legend -> list of Block). ``heading``: instead of the usual one; ``moved``: by how
    many millimetres its symbols were moved aside at most."""

    key: str
    entries: list[Entry] = field(default_factory=list)
    deposits: list["Deposit"] = field(default_factory=list)
    marks: set[str] = field(default_factory=set)
    note: str = ""
    heading: str | Callable[[str], str] = ""
    parts: list[Callable] = field(default_factory=list)
    moved: float = 0.0


@dataclass(frozen=True)
class Deposit:
    """A kind of deposit on the map: codes and the symbol that the map draws for it."""

    deposit_type: str
    commodity: str
    size: str
    epoch: str
    symbol: QgsSymbol

    @cached_property
    def body(self) -> QgsSymbol:
        """The symbol without its rings, which tell something else."""
        clone = self.symbol.clone()
        for index in reversed(range(clone.symbolLayerCount())):
            if clone.symbolLayerCount() > 1 and clone.symbolLayer(index).fillColor().alpha() == 0:
                clone.deleteSymbolLayer(index)
        return clone


def layer_key(layer) -> str:
    """Return the catalogue's key of a layer, or that of one loaded for a layout; empty for a user's own layer."""
    return str(layer.customProperty(KEY, "") or layer.customProperty(SHEET_KEY, "") or "")


def collect(layers, extent, crs, denominator: float, project, language: str) -> list[Section]:
    """Return the sections of the legend for what lies within ``extent``, a QgsRectangle or QgsGeometry in ``crs``."""
    found: dict[str, Section] = {}
    frames: dict[str, tuple[QgsGeometry, bool]] = {}
    for layer in layers:
        key = layer_key(layer)
        if key in SILENT or not layer.isInScaleRange(denominator):
            continue
        section = found.setdefault(SECTION_OF.get(key, "other"), Section(SECTION_OF.get(key, "other")))
        if isinstance(layer, QgsRasterLayer):
            section.entries += _raster_entries(layer)
        elif isinstance(layer, QgsVectorLayer):
            context = render_context(layer, denominator, project)
            request = request_within(layer, extent, crs, project, frames)
            if key == "deposits" and "deposit_type" in layer.fields().names():
                section.deposits += _deposits(layer, request, context, section.marks, f"label_{language}")
            else:
                section.entries += _vector_entries(layer, request, context)
    return ordered(section for section in found.values() if section.entries or section.deposits)


def ordered(sections: Iterable[Section]) -> list[Section]:
    """Return sections in the standard order."""
    return sorted(sections, key=lambda section: list(SECTIONS).index(section.key))


def title(section: Section, language: str) -> str:
    """Return the heading of a section."""
    heading = section.heading
    return heading(language) if callable(heading) else heading or term(SECTIONS[section.key], language)


def render_context(layer, denominator, project) -> QgsRenderContext:
    """Return the context in which the renderer of a layer says what it draws at a scale."""
    context = QgsRenderContext()
    context.setScaleFactor(300 / 25.4)
    context.setRendererScale(denominator)
    expressions = QgsExpressionContext()
    for scope in (
        QgsExpressionContextUtils.globalScope(),
        QgsExpressionContextUtils.projectScope(project),
        QgsExpressionContextUtils.layerScope(layer),
    ):
        expressions.appendScope(scope)
    expressions.lastScope().setVariable("map_scale", denominator, True)
    context.setExpressionContext(expressions)
    return context


def present(layer, extent, crs, denominator: float, project) -> bool:
    """Whether anything of a layer is drawn within ``extent``, a QgsRectangle or QgsGeometry in ``crs``."""
    if not layer.isInScaleRange(denominator):
        return False
    if not isinstance(layer, QgsVectorLayer):
        return True
    return next(iter(layer.getFeatures(request_within(layer, extent, crs, project).setLimit(1))), None) is not None


def request_within(layer, extent, crs, project, frames=None) -> QgsFeatureRequest:
    """Return a request for what truly intersects the frame, not only its bounding box in degrees.

    ``frames``: keeps the frame in the systems of the layers before, by their code.
    """
    there = transformation(crs, layer.crs(), project.transformContext())
    frame = extent if isinstance(extent, QgsGeometry) else QgsGeometry.fromRect(extent).densifyByCount(40)
    known, code, request = {} if frames is None else frames, layer.crs().authid(), QgsFeatureRequest()
    if not code or code not in known:
        outline = QgsGeometry(frame)
        try:
            outline.transform(there)
        except QgsCsException:
            outline = QgsGeometry()
        known[code] = outline, not layer.crs().isGeographic() or _in_one_piece(outline)
    outline, whole = known[code]
    if not whole:
        return request.setFilterFids(_shown(layer, frame, there))
    # The middle of an edge bulges beyond the corners in a conic projection; the densified outline holds it.
    request.setFilterRect(outline.boundingBox())
    request.setDistanceWithin(outline, 0.0)
    return request


def _in_one_piece(outline: QgsGeometry) -> bool:
    """Whether a frame is one ring in degrees: not where it holds a pole, or reaches beyond it or the antimeridian."""
    vertices = [(vertex.x(), vertex.y()) for vertex in outline.vertices()]
    return bool(vertices) and all(
        isfinite(x) and abs(y) < 89.99 and abs(x - x2) < 180 for (x, y), (x2, _) in pairwise(vertices)
    )


def _shown(layer, frame: QgsGeometry, there: QgsCoordinateTransform) -> list[int]:
    """Return the ids of the features that touch the frame in its own plane."""
    found = []
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        geometry = feature.geometry()
        try:
            geometry.transform(there, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            continue
        if geometry.intersects(frame):
            found.append(feature.id())
    return found


def _vector_entries(layer, request, context) -> list[Entry]:
    """Return an entry for each class of the renderer that some feature on the map uses."""
    renderer = layer.renderer().clone() if layer.renderer() else None
    if renderer is None:
        return []
    items = [item for item in renderer.legendSymbolItems() if item.symbol() is not None]
    wanted = {item.ruleKey() for item in items}
    used, examples = set(), {}
    renderer.startRender(context, layer.fields())
    try:
        for feature in layer.getFeatures(request):
            context.expressionContext().setFeature(feature)
            for key in renderer.legendKeysForFeature(feature, context) or wanted:
                if key not in used:
                    used.add(key)
                    examples[key] = QgsFeature(feature)
            if wanted <= used:
                break
    finally:
        renderer.stopRender(context)
    single = len(items) == 1
    # What is only named draws nothing.
    items = [item for item in items if item.symbol().type() != Qgis.SymbolType.Marker or item.symbol().size() > 0]
    return [
        Entry(layer.name() if single else item.label(), frozen(item.symbol(), examples[item.ruleKey()], context))
        for item in items
        if item.ruleKey() in used
    ]


def _deposits(layer, request, context, marks: set[str], label: str) -> list[Deposit]:
    """Return one example of each type, commodity, size and epoch on the map; note the marks of the names."""
    renderer = layer.renderer().clone()
    found = {}
    labelled, placed = (name in layer.fields().names() for name in (label, "position_quality"))
    renderer.startRender(context, layer.fields())
    try:
        for feature in layer.getFeatures(request):
            context.expressionContext().setFeature(feature)
            symbols = renderer.symbolsForFeature(feature, context)
            if not symbols:
                continue
            if labelled:
                marks.update(mark for mark in NAME_MARKS if str(feature[label]).endswith(mark))
            if placed and feature["position_quality"] == "D":
                marks.add(POSITION_MARK)
            code = str(feature["commodities"] or "").split(";")[0].strip()
            epoch = str(feature["epoch"] or "unknown")
            key = (str(feature["deposit_type"] or ""), code, str(feature["size_class"] or "unknown"), epoch)
            if key not in found:
                found[key] = frozen(symbols[0], feature, context)
    finally:
        renderer.stopRender(context)
    return [Deposit(*key, symbol) for key, symbol in found.items()]


def frozen(symbol: QgsSymbol, feature: QgsFeature, context: QgsRenderContext) -> QgsSymbol:
    """Return the symbol as the map draws it for a feature, without anything left to evaluate."""
    clone = symbol.clone()
    expressions = QgsExpressionContext(context.expressionContext())
    expressions.setFeature(feature)
    for index in reversed(range(clone.symbolLayerCount())):
        if not _freeze_layer(clone.symbolLayer(index), expressions) and clone.symbolLayerCount() > 1:
            clone.deleteSymbolLayer(index)
    return clone


def _freeze_layer(layer, expressions) -> bool:
    """Put the values of a feature in place of expressions; return whether the layer is drawn at all."""
    properties = layer.dataDefinedProperties()
    width = layer.setWidth if isinstance(layer, QgsLineSymbolLayer) else getattr(layer, "setStrokeWidth", None)
    setters = {
        QgsSymbolLayer.Property.Size: lambda value: layer.setSize(float(value)),
        QgsSymbolLayer.Property.Name: lambda value: layer.setShape(QgsSimpleMarkerSymbolLayer.decodeShape(value)[0]),
        QgsSymbolLayer.Property.FillColor: lambda value: layer.setFillColor(_colour(value)),
        QgsSymbolLayer.Property.StrokeColor: lambda value: layer.setStrokeColor(_colour(value)),
        QgsSymbolLayer.Property.StrokeWidth: lambda value: width(float(value)),
        QgsSymbolLayer.Property.Angle: lambda value: layer.setAngle(float(value)),
    }
    drawn = layer.enabled()
    for key in properties.propertyKeys():
        asked = properties.property(key)
        if not asked.isActive():
            continue
        value, valid = asked.value(expressions, None)
        if not valid or value is None:
            continue
        if key == QgsSymbolLayer.Property.LayerEnabled:
            drawn = bool(value)
        for wanted, setter in setters.items():
            if key == wanted:
                setter(value)
        layer.setDataDefinedProperty(QgsSymbolLayer.Property(key), type(asked)())
    return drawn


def _colour(value) -> QColor:
    """Return a colour from an expression's value: a QColor, a name or "r,g,b,a"."""
    if isinstance(value, QColor):
        return value
    parts = str(value).split(",")
    return QColor(*(int(float(part)) for part in parts[:4])) if len(parts) >= 3 else QColor(str(value))


def _raster_entries(layer) -> list[Entry]:
    """Return the classes of a raster, or its colour ramp with the values at its ends."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return []
    function = renderer.shader().rasterShaderFunction()
    items = function.colorRampItemList()
    if function.colorRampType() == type(function).Type.Interpolated:
        return [Entry(layer.name(), ramp=[(item.value, item.color) for item in items])]
    return [Entry(item.label, ramp=[(item.value, item.color)]) for item in reversed(items)]
