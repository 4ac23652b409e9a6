"""Names on the map, in the language that the project's variable ``silkroad_language`` says."""

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .. import i18n, tables
from . import fonts

VARIABLE = "silkroad_language"
PLACE_KINDS = ("country", "province", "city", "river", "lake", "range")
# The largest scale denominator at which a layer's names are drawn, and the smallest; 0 for no limit.
SCALES = {
    "belts": (0, 6_000_000),
    "key_areas": (9_000_000, 0),
    "tectonic_units": (3_500_000, 0),
    "sutures": (8_000_000, 0),
    "faults": (4_000_000, 0),
    "deposits": (0, 0),
}
# Names of deposits appear by size class, of places by rank, as the map's scale grows.
DEPOSIT_SCALES = {"large": 5_500_000, "medium": 2_200_000, "small": 1_100_000, "unknown": 900_000}
# On a screen map of the whole region the names of belts would hide what they name.
SMALL_SCALE, SHRUNK = 12_000_000, 0.62
PLACE_SCALES = {1: 30_000_000, 2: 9_000_000, 3: 4_500_000, 4: 2_500_000}


def place_shown() -> str:
    """Return the condition under which a place is drawn: the higher its rank, the smaller the scale."""
    return _scale_rule('"rank"', PLACE_SCALES)


def language_expression(prefix: str) -> str:
    """Return an expression that reads ``<prefix>_<language>``, English where that is empty."""
    cases = " ".join(f"WHEN @{VARIABLE} = '{code}' THEN \"{prefix}_{code}\"" for code in i18n.LANGUAGES if code != "en")
    return f'coalesce(nullif(CASE {cases} ELSE "{prefix}_en" END, \'\'), "{prefix}_en")'


def apply(layer, key: str) -> None:
    """Label a layer; those that have no names stay without."""
    if key == "places":
        layer.setLabeling(_places())
    elif key in SCALES:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_settings(key, layer)))
    else:
        return
    layer.setLabelsEnabled(True)


def _settings(key: str, layer: QgsVectorLayer) -> QgsPalLayerSettings:
    settings = _named(key, "label" if key == "deposits" else "name")
    furthest, nearest = SCALES[key]
    if furthest or nearest:
        settings.scaleVisibility = True
        settings.minimumScale, settings.maximumScale = furthest, nearest
    if key == "deposits":
        _beside_point(settings)
        _show_when(settings, _scale_rule('"size_class"', {f"'{k}'": v for k, v in DEPOSIT_SCALES.items()}))
    elif layer.geometryType() == Qgis.GeometryType.Line:
        settings.placement = Qgis.LabelPlacement.Curved
        settings.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlags(Qgis.LabelLinePlacementFlag.AboveLine))
    else:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.autoWrapLength = 16
    if key == "belts":
        size = settings.format().size()
        _define(settings, "Size", f"CASE WHEN @map_scale > {SMALL_SCALE} THEN {size * SHRUNK} ELSE {size} END")
    return settings


def _places() -> QgsRuleBasedLabeling:
    """Return one rule for each kind of place, since each has its own type."""
    root = QgsRuleBasedLabeling.Rule(None)
    for kind in PLACE_KINDS:
        settings = _named(kind, "name")
        _show_when(settings, place_shown())
        if kind == "city":
            _beside_point(settings)
        else:
            settings.placement = Qgis.LabelPlacement.OverPoint
        root.appendChild(QgsRuleBasedLabeling.Rule(settings, 0, 0, f"\"kind\" = '{kind}'"))
    return QgsRuleBasedLabeling(root)


def _named(style: str, prefix: str) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = language_expression(prefix)
    settings.setFormat(text_format(style))
    return settings


def text_format(style: str) -> QgsTextFormat:
    """Return the type of a row of ``labels.csv``, on a white halo."""
    row = next(row for row in tables.style("labels") if row["key"] == style)
    size = float(row["size_pt"])
    font = fonts.map_font(size, row["bold"] == "1", row["italic"] == "1")
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, float(row["spacing_mm"]) * 72 / 25.4)
    form = QgsTextFormat()
    form.setFont(font)
    form.setSize(size)
    form.setSizeUnit(Qgis.RenderUnit.Points)
    form.setColor(QColor(row["colour"]))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor("#ffffff"))
    form.setBuffer(halo)
    return form


def _beside_point(settings):
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist, settings.distUnits = 1.4, Qgis.RenderUnit.Millimeters


def _scale_rule(column, scales):
    cases = " ".join(f"WHEN {column} = {value} THEN @map_scale <= {scale}" for value, scale in scales.items())
    return f"coalesce(CASE {cases} END, @map_scale <= {min(scales.values())})"


def _show_when(settings, expression):
    _define(settings, "Show", expression)


def _define(settings, name, expression):
    properties = settings.dataDefinedProperties()
    properties.setProperty(getattr(QgsPalLayerSettings.Property, name), QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(properties)
