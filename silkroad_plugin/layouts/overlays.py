"""What lies over the raster of a geochemical map: contours, zones and outlines of anomalies, sampling sites."""

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLabelObstacleSettings,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..catalogue.anomaly_zones import zone_name
from ..catalogue.fonts import map_font
from ..catalogue.themes import KEY
from ..i18n import LANGUAGES, term
from ..numbers import content_unit, number

# Widths in millimetres, letters in points, of A3.
SITE, SITE_COLOUR = 0.42, "#1a1a1a"
CONTOUR, MAIN_CONTOUR, CONTOUR_COLOUR = 0.1, 0.3, "#3a3a3a"
OUTLINE, OUTLINE_COLOUR = 0.45, "#4b0073"  # violet: no colour of a scale of contents
ZONE_WIDTHS = (0.22, 0.4, 0.6, 0.8)
CONTOUR_LETTERS, NAME_LETTERS = 4.6, 6.2
# English parts thousands by a comma; Russian and Chinese only from five digits on, which contents do not have.
CONTOUR_TEXT = {
    code: f"format_number(\"level\", 6, '{code}', {'false' if code == 'en' else 'true'}, true)" for code in LANGUAGES
}
FOREMOST, FORCED = 15, 8  # by rank: named before others, and whatever stands there


@dataclass(frozen=True)
class Overlays:
    """Layers that the user gave, None for none; each sheet takes copies. ``contours``: lines with level and main;
    ``zones``: polygons with zone and element; ``anomalies``: polygons with anomaly and rank; ``sites``: points."""

    contours: QgsVectorLayer | None = None
    zones: QgsVectorLayer | None = None
    anomalies: QgsVectorLayer | None = None
    sites: QgsVectorLayer | None = None
    factor: float = 1.0

    def layers(self, language: str) -> list[QgsVectorLayer]:
        """Return styled copies in a language, the topmost first."""
        made = []
        for layer, key, style in (
            (self.anomalies, "anomaly_outlines", self._anomalies),
            (self.zones, "anomaly_zones", self._zones),
            (self.sites, "sites", self._sites),
            (self.contours, "contours", self._contours),
        ):
            if layer is not None:
                copy = copied(layer, key)
                style(copy, language)
                made.append(copy)
        return made

    def _sites(self, layer, language) -> None:
        size = {"name": "circle", "color": SITE_COLOUR, "outline_style": "no", "size": f"{SITE * self.factor:.3f}"}
        single(layer, QgsMarkerSymbol.createSimple(size), term("sheet_sites", language))

    def _contours(self, layer, language) -> None:
        kinds = ((0, CONTOUR, "sheet_contours"), (1, MAIN_CONTOUR, "sheet_contours_main"))
        categories = [
            QgsRendererCategory(main, line(CONTOUR_COLOUR, width * self.factor), term(key, language))
            for main, width, key in kinds
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("main", categories))
        settings = lettered(CONTOUR_LETTERS * self.factor, CONTOUR_TEXT[language])
        settings.placement = Qgis.LabelPlacement.Line
        settings.priority = 0
        label(layer, settings)

    def _zones(self, layer, language) -> None:
        zones = sorted(int(zone) for zone in layer.uniqueValues(layer.fields().indexOf("zone")) if zone)
        categories = []
        for zone in zones:
            width = ZONE_WIDTHS[min(zone, len(ZONE_WIDTHS)) - 1] * self.factor
            name = zone_name(zone, max(zones), language) + _from(layer, zone, language)
            categories.append(QgsRendererCategory(zone, outline(OUTLINE_COLOUR, width), name))
        layer.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))

    def _anomalies(self, layer, language) -> None:
        # Where the zones are drawn their outer line is the outline, which then only carries the name.
        width = OUTLINE if self.zones is None else ZONE_WIDTHS[0]
        single(layer, outline(OUTLINE_COLOUR, width * self.factor), term("sheet_anomaly", language))
        label(layer, named(NAME_LETTERS * self.factor, '"anomaly"', OUTLINE_COLOUR))


def _from(layer: QgsVectorLayer, zone: int, language: str) -> str:
    """Return from which content a zone runs, to follow its name; empty where the layer does not say."""
    place = layer.fields().indexOf("from_content")
    if place < 0:
        return ""
    rows = layer.getFeatures(QgsFeatureRequest().setFilterExpression(f'"zone" = {zone}').setLimit(1))
    row = next(rows)
    unit = content_unit(str(row["unit"] or ""), language) if layer.fields().indexOf("unit") >= 0 else ""
    return f" ≥ {number(float(row[place]), language, 3)} {unit}".rstrip()


def copied(layer: QgsVectorLayer, key: str) -> QgsVectorLayer:
    """Return a copy of a user's layer without its style, with a key of the legend."""
    copy = layer.clone()
    copy.setLabelsEnabled(False)
    copy.setScaleBasedVisibility(False)
    copy.setCustomProperty(KEY, key)
    return copy


def single(layer: QgsVectorLayer, symbol: QgsSymbol, name: str) -> None:
    """Draw all of a layer with one symbol, which the legend calls by the name of the layer."""
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setName(name)


def line(colour: str, width: float, dash: str = "solid") -> QgsLineSymbol:
    """Return a line."""
    style = {"line_color": colour, "line_width": f"{width:.3f}", "line_style": dash}
    return QgsLineSymbol.createSimple(style | {"joinstyle": "round", "capstyle": "round"})


def outline(colour: str, width: float, fill: str = "") -> QgsFillSymbol:
    """Return an area with an outline, filled where a colour is given."""
    style = {"outline_color": colour, "outline_width": f"{width:.3f}", "joinstyle": "round"}
    return QgsFillSymbol.createSimple(style | ({"color": fill} if fill else {"style": "no"}))


def lettered(size: float, expression: str, colour: str = "#202020", bold: bool = False) -> QgsPalLayerSettings:
    """Return labels with a white halo; ``expression`` says what they read."""
    settings, text, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    settings.fieldName, settings.isExpression = expression, True
    halo.setEnabled(True)
    halo.setSize(0.12 * size)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor("white"))
    text.setFont(map_font(size, bold))
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    text.setBuffer(halo)
    settings.setFormat(text)
    # Lines and areas all over the map would leave the names of other layers no room.
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(False)
    settings.setObstacleSettings(obstacle)
    return settings


def named(size: float, expression: str, colour: str) -> QgsPalLayerSettings:
    """Return names of areas, at or beside them, those of high rank first."""
    settings = lettered(size, expression, colour, bold=True)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.dist = 0.5
    settings.distUnits = Qgis.RenderUnit.Millimeters
    properties = settings.dataDefinedProperties()
    rank = QgsProperty.fromExpression(f'if(coalesce("rank", 99) <= {FOREMOST}, 10, 1)')
    properties.setProperty(QgsPalLayerSettings.Property.Priority, rank)
    properties.setProperty(QgsPalLayerSettings.Property.PolygonLabelOutside, "yes")
    needed = QgsProperty.fromExpression(f"if(coalesce(\"rank\", 99) <= {FORCED}, 'AllowIfNeeded', 'Prevent')")
    properties.setProperty(QgsPalLayerSettings.Property.OverlapHandling, needed)
    settings.setDataDefinedProperties(properties)
    return settings


def label(layer: QgsVectorLayer, settings: QgsPalLayerSettings) -> None:
    """Label a layer."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
