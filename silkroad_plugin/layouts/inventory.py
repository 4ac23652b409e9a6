"""The inventory of a map: points, lines or outlines in the symbols of their kind, size and activity."""

from collections import Counter
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsLabelObstacleSettings,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from ..catalogue import symbols
from ..catalogue.class_rules import GREY
from ..catalogue.class_words import Mapped
from ..catalogue.sites import Site, SiteFields, activities, judge, kind_of_magnitude, kinds, sizes
from ..catalogue.styles import base_row
from ..i18n import LANGUAGES, term
from .overlays import copied, label, lettered, line, single
from .value_classes import combinations, joined

KEY_OF_SITES, KEY_OF_PROTECTED = "inventory", "protected"
USUAL_SIZE, UNKNOWN_SHAPE = 2.8, "cross_fill"  # millimetres of A3; what is not understood
STROKE, STROKE_COLOUR = 0.2, "#202020"
LETTERS = 5.8
HATCHING, HATCH = 1.4, 0.15  # of protected areas: between lines, and their width, in millimetres of A3
BENEATH = 0.35  # of opacity of an outline's inside
PARTED = "|@|"  # between kind, size and activity in the key of a class


@dataclass
class Inventory:
    """Sites of a ``layer``; ``family``: of the map; ``unit``: of volumes; ``table``: what a user says of values."""

    layer: QgsVectorLayer
    fields: SiteFields
    family: str
    unit: str = "1e4_m3"
    table: Mapped = field(default_factory=Mapped)
    factor: float = 1.0

    def __post_init__(self):
        self.unread: Counter = Counter()
        self.classes: dict[Site, list[str]] = {}
        for value, one in combinations(self.layer, self.fields.judged).items():
            site, unread = judge(one.cells, self.fields, self.family, self.unit, self.table)
            self.classes.setdefault(site, []).append(value)
            for text in unread:
                self.unread[text] += one.count

    @property
    def is_points(self) -> bool:
        """Whether sites are drawn by markers."""
        return self.layer.geometryType() == Qgis.GeometryType.Point

    def drawn(self, language: str) -> QgsMapLayer:
        """Return a copy of the layer in its symbols, with names in a language."""
        copy = copied(self.layer, KEY_OF_SITES)
        categories = [
            QgsRendererCategory(values, self.symbol(site), PARTED.join((site.kind, site.size, site.activity)))
            for site, values in self.classes.items()
        ]
        copy.setRenderer(QgsCategorizedSymbolRenderer(joined(self.fields.judged), categories))
        # The legend calls a layer of one class by its name.
        copy.setName(categories[0].label() if len(categories) == 1 else self.layer.name())
        label(copy, self._labels(language))
        return copy

    def _labels(self, language: str) -> QgsPalLayerSettings:
        """Return the labels; where nothing is written at sites, they keep the names of others off the symbols."""
        words = self._words(language)
        settings = lettered(LETTERS * self.factor, words or "''")
        settings.drawLabels = bool(words)
        settings.priority = 2
        settings.dist, settings.distUnits = 0.4 * self.factor, Qgis.RenderUnit.Millimeters
        if self.is_points:
            settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
            settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
            settings.setObstacleSettings(QgsLabelObstacleSettings())
        return settings

    def symbol(self, site: Site) -> QgsSymbol:
        """Return the symbol of a site."""
        row = kinds(self.family).get(site.kind)
        colour = row["colour"] if row else GREY
        active = activities().get(site.activity)
        stroke = active["stroke"] if active else STROKE_COLOUR
        width = (float(active["width_mm"]) if active else STROKE) * self.factor
        if self.is_points:
            size = float(sizes()[site.size]["mm"]) if site.size in sizes() else USUAL_SIZE
            return symbols.marker(row["shape"] if row else UNKNOWN_SHAPE, size * self.factor, colour, stroke, width)
        if self.layer.geometryType() == Qgis.GeometryType.Line:
            return line(colour, 2 * width)
        return symbols.fill(colour, stroke, width, round(255 * BENEATH))

    def sample(self, size: str = "", activity: str = "") -> QgsSymbol:
        """Return a symbol of a size or an activity that is of no kind."""
        diameter = float(sizes()[size]["mm"]) if size else USUAL_SIZE
        row = activities().get(activity)
        stroke, width = (row["stroke"], float(row["width_mm"])) if row else (STROKE_COLOUR, STROKE)
        kind = kinds(self.family).get(kind_of_magnitude(size))
        fill = kind["colour"] if kind else "#FFFFFF"
        return symbols.marker("circle", diameter * self.factor, fill, stroke, width * self.factor)

    def _words(self, language: str) -> str:
        """Return the expression of what is written at a site: its name, the magnitude, the year; "" for nothing."""
        parts = []
        if self.fields.name:
            name = f"to_string({QgsExpression.quotedColumnRef(self.fields.name)})"
            place = LANGUAGES.index(language)
            parts.append(
                f"trim(if(array_length(string_to_array({name}, '|')) = {len(LANGUAGES)},"
                f" string_to_array({name}, '|')[{place}], {name}))"
            )
        if self.fields.magnitude:
            parts.append(
                f"'M ' || format_number({QgsExpression.quotedColumnRef(self.fields.magnitude)}, 1, '{language}')"
            )
        if self.fields.date:
            date = f"to_string({QgsExpression.quotedColumnRef(self.fields.date)})"
            parts.append(f"regexp_substr({date}, '(\\\\d{{4}})')")
        kept = ", ".join(f"nullif({part}, '')" for part in parts)
        return f"array_to_string(array_filter(array({kept}), @element is not null), '; ')" if parts else ""


def site_of(key: str) -> Site:
    """Return the site of the key of a class."""
    return Site(*key.split(PARTED))


def protected(layer: QgsVectorLayer, factor: float, language: str) -> QgsVectorLayer:
    """Return a copy of protected areas: hatching within an outline."""
    copy, row = copied(layer, KEY_OF_PROTECTED), base_row(KEY_OF_PROTECTED)
    lines, edge = QgsLinePatternFillSymbolLayer(), symbols.line_layer(row["stroke"], float(row["width_mm"]) * factor)
    lines.setLineAngle(45)
    lines.setDistance(HATCHING * factor)
    lines.setSubSymbol(line(row["stroke"], HATCH * factor))
    hatched = symbols.of_layers(QgsFillSymbol, lines, edge)
    single(copy, hatched, term(row["term"], language))
    return copy
