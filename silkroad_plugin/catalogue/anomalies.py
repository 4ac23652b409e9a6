"""What layers of geochemical anomalies hold: fields with their titles, and how they look."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import N_, tr
from ..numbers import MARKS, number
from .anomaly_zones import outline_colour, zone_colours, zone_name

# Fields of every layer of anomalies: name, kind, title.
FIELDS = (
    ("rank", "integer", N_("Rank")),
    ("anomaly", "text", N_("Anomaly")),
    ("element", "text", N_("Element")),
    ("unit", "text", N_("Unit")),
    ("area_km2", "real", N_("Area (km²)")),
    ("cells", "integer", N_("Cells")),
    ("samples", "integer", N_("Samples")),
    ("mean", "real", N_("Mean content")),
    ("maximum", "real", N_("Highest content")),
    ("deviation", "real", N_("Standard deviation")),
    ("background", "real", N_("Background")),
    ("threshold", "real", N_("Threshold")),
    ("contrast", "real", N_("Contrast")),
    ("convention", "text", N_("Convention of contrast")),
    ("productivity", "real", N_("Areal productivity (content × km²)")),
    ("nap_km2", "real", N_("NAP (km²)")),
    ("zones", "integer", N_("Number of zones")),
    ("formula", "text", N_("Composition formula")),
    ("lon", "real", N_("Longitude of the highest content (°)")),
    ("lat", "real", N_("Latitude of the highest content (°)")),
    ("synthetic", "integer", N_("Synthetic data (1: yes)")),
)
ZONE_FIELDS = (
    ("anomaly", "text", N_("Anomaly")),
    ("element", "text", N_("Element")),
    ("unit", "text", N_("Unit")),
    ("zone", "integer", N_("Zone (1: outer)")),
    ("from_content", "real", N_("From content")),
    ("to_content", "real", N_("to content")),
    ("area_km2", "real", N_("Area (km²)")),
    ("synthetic", "integer", N_("Synthetic data (1: yes)")),
)
COMPOSITE_FIELDS = (
    ("rank", "integer", N_("Rank")),
    ("anomaly", "text", N_("Anomaly")),
    ("main", "text", N_("Main element")),
    ("elements", "text", N_("Association of elements")),
    ("count", "integer", N_("Number of elements")),
    ("area_km2", "real", N_("Area (km²)")),
    ("nap_sum", "real", N_("Sum of NAP (km²)")),
    ("formula", "text", N_("Composition formula")),
    ("zonality", "real", N_("Zonality coefficient")),
    ("deposits", "integer", N_("Known deposits inside")),
    ("deposit_names", "text", N_("Names of the deposits inside")),
    # For the geologist to fill in: 甲, 乙, 丙 or 丁.
    ("class", "text", N_("Class (甲, 乙, 丙, 丁)")),
    ("lon", "real", N_("Longitude of the highest content (°)")),
    ("lat", "real", N_("Latitude of the highest content (°)")),
    ("synthetic", "integer", N_("Synthetic data (1: yes)")),
)
ELEMENT_FIELDS = (
    ("anomaly", "text", N_("Anomaly")),
    ("element", "text", N_("Element")),
    ("unit", "text", N_("Unit")),
    ("parts", "integer", N_("Number of single anomalies")),
    ("names", "text", N_("Single anomalies")),
    ("area_km2", "real", N_("Area (km²)")),
    ("mean", "real", N_("Mean content")),
    ("maximum", "real", N_("Highest content")),
    ("background", "real", N_("Background")),
    ("coefficient", "real", N_("Mean content over background")),
    ("nap_km2", "real", N_("NAP (km²)")),
    ("productivity", "real", N_("Areal productivity (content × km²)")),
    ("productivity_pct_m2", "real", N_("Areal productivity (% × m²)")),
    ("p3_t", "real", N_("P3 (t)")),
    ("p2_t", "real", N_("P2 (t)")),
)


def written(formula: str, language: str) -> str:
    """Return a composition formula, which a field holds with decimal points, as the language writes numbers."""
    return formula.replace(".", MARKS[language][1])


def style_zones(layer: QgsVectorLayer, levels: list[float], language: str) -> None:
    """Colour the zones and name them with the contents from which they run."""
    count, edge, categories = len(levels), outline_colour(), []
    for zone, (level, colour) in enumerate(zip(levels, zone_colours(count), strict=True), start=1):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": "0.15"})
        title = f"{zone_name(zone, count, language)} ≥ {number(level, language)}"
        categories.append(QgsRendererCategory(zone, symbol, title))
    layer.setRenderer(QgsCategorizedSymbolRenderer("zone", categories))


def style_anomalies(layer: QgsVectorLayer) -> None:
    """Outline the anomalies of an element, write their name and give the fields their titles."""
    _outlined(layer, FIELDS)


def style_composites(layer: QgsVectorLayer) -> None:
    """Outline the composite anomalies, write their name and give the fields their titles."""
    _outlined(layer, COMPOSITE_FIELDS)


def _outlined(layer: QgsVectorLayer, fields) -> None:
    outline = {"color": "0,0,0,0", "outline_color": outline_colour(), "outline_width": "0.4"}
    layer.renderer().setSymbol(QgsFillSymbol.createSimple(outline))
    settings, text, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    settings.fieldName = "anomaly"
    halo.setEnabled(True)
    halo.setColor(QColor("white"))
    text.setBuffer(halo)
    text.setSize(8)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    for name, _, title in fields:
        if layer.fields().indexOf(name) >= 0:
            layer.setFieldAlias(layer.fields().indexOf(name), tr(title))
