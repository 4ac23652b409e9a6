"""The maps of anomalies: outlines, zones of each element in the standard colours, samples, geology, base map."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..catalogue import anomaly_zones, fonts, labels, symbols
from ..catalogue.areas import GLOBAL
from ..catalogue.geochemical_scales import ContentScale
from ..catalogue.geochemical_styles import paint
from ..catalogue.themes import KEY
from ..i18n import term
from ..numbers import MARKS, content_unit
from .content import MapContent, content
from .deposit_layers import name_more, shrink_symbols
from .drawing import text_format
from .legend_entries import Entry, Section, layer_key

BASE = ("places", "borders", "countries", "rivers", "lakes", "shorelines")
LINES_OF_BASE = ("places", "borders", "rivers", "shorelines")
TECTONICS = ("faults", "sutures", "tectonic_units")
GEOLOGY, OUTLINES, OTHER = "geology", "anomalies", "other"
DEPOSITS = 0.42  # symbols of deposits, against those of a wall map
# Outlines of the elements that do not fill the map.
LINES = tuple(
    (colour, style)
    for style in ("solid", "dash")
    for colour in ("#1f4fa3", "#2f8f3a", "#8a3fa0", "#b07a00", "#00828a", "#c2276b", "#5a5a5a")
)
# Colours of rocks for a layer that has none of its own.
ROCKS = (
    "#f7e8a4", "#bfe3c0", "#f4c6c6", "#c9d7f2", "#e7cfe8", "#d6e8a9", "#fbd9b0", "#b8e0e6", "#e2d3bd", "#f3b8d0",
)  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """A single anomaly or a zone (from 1, the outer one) of an element, with its outline."""

    element: str
    outline: QgsGeometry
    zone: int = 1
    lower: float | None = None


@dataclass(frozen=True)
class Given:
    """What the maps are made from, all outlines in ``crs``; raster paths and sample fields by element."""

    crs: QgsCoordinateReferenceSystem
    outlines: Sequence[tuple[int, QgsGeometry]]
    singles: Sequence[Shape]
    zones: Sequence[Shape]
    units: Mapping[str, str]
    rasters: Mapping[str, str] = field(default_factory=dict)
    samples: QgsVectorLayer | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    geology: QgsVectorLayer | None = None
    deposits: QgsVectorLayer | None = None


@dataclass(frozen=True)
class Element:
    """An element on the maps: lower limits of its zones, its zones (a raster or polygons), and its outlines alone."""

    symbol: str
    unit: str
    levels: tuple[float, ...]
    filled: list[QgsMapLayer]
    outlined: QgsVectorLayer
    samples: QgsVectorLayer | None


@dataclass
class AnomalyContent:
    """A project with everything that cards and sheets show, in one language."""

    made: MapContent
    language: str
    outlines: QgsVectorLayer
    elements: dict[str, Element]
    samples: QgsVectorLayer | None
    geology: list[QgsMapLayer]
    own_geology: bool
    base: list[QgsMapLayer]
    deposits: list[QgsMapLayer]

    def mark(self, rank: int) -> None:
        """Have the maps draw one anomaly as the present one."""
        renderer = self.outlines.renderer().clone()
        renderer.setClassAttribute(f"if(\"rank\" = {int(rank)}, 'present', '{OTHER}')")
        self.outlines.setRenderer(renderer)

    def over(self, filled: list[QgsMapLayer], named: bool = False) -> list[QgsMapLayer]:
        """Return the base map with zones in it: lines above them, areas below; ``named``: with towns and countries."""
        shown = [layer for layer in self.base if named or layer_key(layer) not in ("places", "countries")]
        above = [layer for layer in shown if layer_key(layer) in LINES_OF_BASE]
        return [*above, *filled, *(layer for layer in shown if layer not in above)]

    def zone_entries(self, count: int) -> list[Entry]:
        """Return the entries of the legend for so many zones, the inner one first."""
        colours = anomaly_zones.zone_colours(count)
        names = (anomaly_zones.zone_name(zone, count, self.language) for zone in range(1, count + 1))
        return [Entry(name, fill(colour)) for name, colour in zip(names, colours, strict=True)][::-1]

    def outline_entries(self, others: bool) -> list[Entry]:
        """Return the entries of the outlines of composite anomalies."""
        renderer = self.outlines.renderer()
        kept = [item for item in renderer.categories() if others or item.value() != OTHER]
        return [Entry(item.label(), item.symbol().clone()) for item in kept]

    def sample_entries(self) -> list[Entry]:
        """Return the entry of the samples, a little larger than on the maps."""
        symbol = self.samples.renderer().symbol().clone()
        symbol.setSize(1.0)
        return [Entry(self.samples.name(), symbol)]


def fill(colour: str) -> QgsFillSymbol:
    """Return the fill of a zone."""
    edge = anomaly_zones.outline_colour()
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": "0.1"})


def line(colour: str, width: float = 0.35, style: str = "solid") -> QgsFillSymbol:
    """Return the outline of an area that is not filled."""
    parts = {"style": "no", "outline_color": colour, "outline_width": str(width), "outline_style": style}
    return QgsFillSymbol.createSimple(parts)


def anomaly_content(given: Given, extent, language: str) -> AnomalyContent:
    """Return the maps over an extent in degrees (west, south, east, north)."""
    fonts.install_substitutions()
    made = content(GLOBAL, extent, "belt")
    made.project.setEllipsoid("NONE")
    made.speak(language)
    by_key = {layer_key(layer): layer for layer in made.layers}
    base = [by_key[key] for key in BASE if key in by_key]
    for layer in base:
        layer.setScaleBasedVisibility(False)
    deposits = [by_key["deposits"]] if "deposits" in by_key else []
    for layer in deposits:
        shrink_symbols(layer, DEPOSITS)
        name_more(layer)
    if given.deposits is not None:
        deposits = [_own_deposits(given.deposits, language)]
    geology = [by_key[key] for key in TECTONICS if key in by_key]
    for layer in geology:
        layer.setScaleBasedVisibility(False)
        layer.setLabelsEnabled(False)
    if given.geology is not None:
        given.geology.setCustomProperty(KEY, GEOLOGY)
        geology = [given.geology]
    samples = None if given.samples is None else _samples(given.samples, language)
    elements = {name: _element(given, name, samples, language) for name in given.units}
    outlines = _outlines(given, language)
    new = [outlines, *geology, *deposits, *([samples] if samples else [])]
    for element in elements.values():
        new += [*element.filled, element.outlined, *([element.samples] if element.samples else [])]
    for layer in new:
        if made.project.mapLayer(layer.id()) is None:
            made.project.addMapLayer(layer, False)
    own = given.geology is not None
    return AnomalyContent(made, language, outlines, elements, samples, geology, own, base, deposits)


def geology_by_name(layer: QgsVectorLayer, name: str) -> None:
    """Colour rocks by a field where the layer has no style of its own but one symbol for all."""
    if not isinstance(layer.renderer(), QgsSingleSymbolRenderer):
        return
    values = sorted(layer.uniqueValues(layer.fields().indexOf(name)), key=str)
    categories = []
    for number, value in enumerate(values):
        colour = QColor(ROCKS[number % len(ROCKS)]).darker(100 + 12 * (number // len(ROCKS) % 4))
        symbol = QgsFillSymbol.createSimple(
            {"color": colour.name(), "outline_color": "#6b6b6b", "outline_width": "0.12"}
        )
        categories.append(QgsRendererCategory(value, symbol, str(value)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(name, categories))


def section(key: str, entries: list[Entry]) -> list[Section]:
    """Return a section of the legend, none without entries."""
    return [Section(key, entries)] if entries else []


def _memory(given: Given, name: str, fields: str, rows) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", name, "memory")
    layer.setCrs(given.crs)
    features = []
    for values, outline in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        whole = QgsGeometry(outline)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _outlines(given: Given, language: str) -> QgsVectorLayer:
    rows = [((rank,), outline) for rank, outline in given.outlines]
    layer = _memory(given, term("anomaly_composite", language), "field=rank:integer", rows)
    layer.setCustomProperty(KEY, OUTLINES)
    categories = [
        QgsRendererCategory("present", line("#000000", 0.5), term("anomaly_present", language)),
        QgsRendererCategory(OTHER, line("#404040", 0.25, "dash"), term("anomaly_other", language)),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("rank", categories))
    return layer


def _element(given: Given, name: str, samples: QgsVectorLayer | None, language: str) -> Element:
    singles = [one for one in given.singles if one.element == name]
    zones = [one for one in given.zones if one.element == name] or singles
    unit = content_unit(given.units[name], language)
    outlined = _memory(given, name, "field=zone:integer", [((one.zone,), one.outline) for one in singles])
    lowers = {one.zone: one.lower for one in zones if one.lower is not None}
    levels = tuple(lowers[zone] for zone in sorted(lowers))
    # Zones win over a raster: they are what was outlined, and a raster shows the same only at the same levels.
    if name in given.rasters and zones is singles and levels:
        levels = tuple(factor * levels[0] for factor in anomaly_zones.limits(anomaly_zones.MULTIPLES))
        filled = QgsRasterLayer(given.rasters[name], name)
        colours = ("transparent", *anomaly_zones.zone_colours(len(levels)))
        paint(filled, ContentScale(anomaly_zones.MULTIPLES, levels, colours, given.units[name]), language, False)
    else:
        filled = _memory(given, name, "field=zone:integer", [((one.zone,), one.outline) for one in zones])
        count = max((one.zone for one in zones), default=1)
        colours = enumerate(anomaly_zones.zone_colours(count), start=1)
        categories = [QgsRendererCategory(zone, fill(colour), "") for zone, colour in colours]
        filled.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))
    own = None
    if samples is not None:
        own = samples.clone()
        if name in given.fields:
            _label_contents(own, given.fields[name], language)
    return Element(name, unit, levels, [filled], outlined, own)


def _samples(layer: QgsVectorLayer, language: str) -> QgsVectorLayer:
    layer.setName(term("anomaly_samples", language))
    dot = {"name": "circle", "size": "0.55", "color": "#202020", "outline_style": "no"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(dot)))
    layer.setCustomProperty(KEY, "samples")
    return layer


def _label_contents(layer: QgsVectorLayer, name: str, language: str) -> None:
    """Write the content of each sample beside it, as far as there is room."""
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    # Three digits, no decimals from 100 on.
    rounded = f'round("{name}", max(0, 2 - floor(log10(max("{name}", 0.001)))))'
    settings.fieldName = f"replace(to_string({rounded}), '.', '{MARKS[language][1]}')"
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.AboveRight
    settings.dist = 0.2
    settings.priority = 2
    settings.setFormat(text_format(5.0, colour=QColor("#303030"), halo=0.25))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _own_deposits(layer: QgsVectorLayer, language: str) -> QgsVectorLayer:
    """Draw and name the deposits of the user, whose kinds the map does not know."""
    layer.setCustomProperty(KEY, "known_deposits")
    layer.setName(term("target_known_deposits", language))
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.marker("circle", 2.2, "#ffd92f", "#202020", 0.3)))
    labels.apply(layer, "known_deposits")
    return layer
