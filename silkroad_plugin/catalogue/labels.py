"""Names on the map, in the language that the project's variable ``silkroad_language`` says."""

from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .. import i18n, tables
from ..core.cartography.scales import TOLERANCE
from . import fonts, symbols

VARIABLE = "silkroad_language"
# A name stands at most this far from its deposit, with a leader line from this length on; millimetres.
FURTHEST, LEADER = 9.0, 2.5
# Behind the name of a deposit whose position is off by more than 30 km or by nobody knows how much.
DOUBTFUL = (
    f"CASE WHEN coalesce(\"position_quality\", '') <> 'D' THEN '' WHEN @{VARIABLE} = 'zh' THEN '(?)' ELSE ' (?)' END"
)
# A country's name stands in its polygon and a river's along it, not at a point.
PLACE_KINDS = ("province", "city", "lake", "range")
STYLES = {"countries": "country", "rivers": "river"}  # rows of labels.csv that are not called as their layer
NAME_RANK, OVERRUN = '"name_rank"', 6.0
NAMED = ("countries", "rivers", "belts", "key_areas", "tectonic_units", "sutures", "faults", "deposits")


def shown(layer_key: str, column: str, printed: bool = False) -> str:
    """Return the condition under which a name is drawn: the higher its rank, the smaller the scale.

    On a sheet (``printed``) names may be denser than on a screen.
    """
    rows = [row for row in _scales(layer_key) if row["kind"] not in ("", "prominent")]
    cases = " ".join(f"WHEN {column} = '{row['kind']}' THEN {_within(_smallest(row, printed))}" for row in rows)
    return f"coalesce(CASE {cases} END, {_within(_smallest(rows[-1], printed))})"


def by_rank(rows, column: str) -> str:
    """Return the condition under which a thing of a rank is drawn at the scale of the map; ``rows`` have the rank and
    the smallest scale, empty for any."""
    cases = " ".join(f"WHEN {column} = {row['rank']} THEN {_within(row['smallest'])}" for row in rows)
    return f"coalesce(CASE {cases} END, FALSE)"


def deposits_shown(layer: QgsVectorLayer, printed: bool = False) -> str:
    """Return the condition under which a deposit is named: by its size class, famous ones before the others."""
    by_size = shown("deposits", '"size_class"', printed)
    if layer.fields().indexOf("prominence") < 0:
        return by_size
    famous = next(row for row in _scales("deposits") if row["kind"] == "prominent")
    return f'CASE WHEN "prominence" = 1 THEN {_within(_smallest(famous, printed))} ELSE {by_size} END'


def _deposits_ranked(settings, layer):
    """Let a famous deposit win over a large one, a large one over the rest."""
    by_size = _priorities("deposits", '"size_class"')
    if layer.fields().indexOf("prominence") < 0:
        _define(settings, "Priority", by_size)
        return
    famous = next(row["priority"] for row in _scales("deposits") if row["kind"] == "prominent")
    _define(settings, "Priority", f'CASE WHEN "prominence" = 1 THEN {famous} ELSE {by_size} END')


def _priorities(layer_key, column):
    rows = [row for row in _scales(layer_key) if row["kind"] not in ("", "prominent")]
    cases = " ".join(f"WHEN {column} = '{row['kind']}' THEN {row['priority']}" for row in rows)
    return f"coalesce(CASE {cases} END, {rows[-1]['priority']})"


def shrink(key: str) -> str:
    """Return an expression that makes symbols or names smaller on maps of the whole region."""
    row = next(row for row in tables.style("shrink") if row["layer"] == key)
    return f"(CASE WHEN @map_scale > {float(row['beyond']) * TOLERANCE:.0f} THEN {row['factor']} ELSE 1 END)"


def _scales(layer_key):
    return [row for row in tables.style("name_scales") if row["layer"] == layer_key]


def _smallest(row, printed):
    return row["sheet_smallest" if printed else "smallest"]


def _within(denominator: str) -> str:
    return f"@map_scale <= {int(denominator) * TOLERANCE:.0f}" if denominator else "TRUE"


def language_expression(prefix: str) -> str:
    """Return an expression that reads ``<prefix>_<language>``, English where that is empty."""
    cases = " ".join(f"WHEN @{VARIABLE} = '{code}' THEN \"{prefix}_{code}\"" for code in i18n.LANGUAGES if code != "en")
    return f'coalesce(nullif(CASE {cases} ELSE "{prefix}_en" END, \'\'), "{prefix}_en")'


def apply(layer, key: str) -> None:
    """Label a layer; those that have no names stay without."""
    if key == "places":
        layer.setLabeling(_places())
    elif key == "known_deposits":
        settings = _named("deposits", "name")
        _beside_point(settings, FURTHEST)
        settings.priority = 9
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    elif key in NAMED:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_settings(key, layer)))
    else:
        return
    layer.setLabelsEnabled(True)


def _settings(key: str, layer: QgsVectorLayer) -> QgsPalLayerSettings:
    settings = _named(STYLES.get(key, key), "label" if key == "deposits" else "name")
    if key == "rivers":
        _along(settings, OVERRUN)
        _define(settings, "Show", f"{NAME_RANK} IS NOT NULL AND {shown('places', NAME_RANK)}")
        _define(settings, "Priority", _priorities("places", NAME_RANK))
        return settings
    (limits, *_) = _scales(key)
    if key == "deposits":
        _beside_point(settings, FURTHEST)
        if layer.fields().indexOf("position_quality") >= 0:
            settings.fieldName = f"{settings.fieldName} || {DOUBTFUL}"
        _define(settings, "Show", deposits_shown(layer))
        _deposits_ranked(settings, layer)
        return settings
    settings.priority = int(limits["priority"])
    furthest, nearest = int(limits["smallest"] or 0), int(limits["largest"] or 0)
    if furthest or nearest:
        settings.scaleVisibility = True
        settings.minimumScale, settings.maximumScale = furthest * TOLERANCE, nearest / TOLERANCE
    if layer.geometryType() == Qgis.GeometryType.Line:
        _along(settings)
    else:
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.autoWrapLength = 16
    if key == "countries":
        _in_countries(settings)
    if key == "belts":
        _define(settings, "Size", f"{settings.format().size()} * {shrink('belts')}")
    return settings


def _along(settings, overrun: float = 0.0):
    """Let a name follow its line, above it; it may reach ``overrun`` millimetres beyond the ends."""
    settings.placement = Qgis.LabelPlacement.Curved
    line = settings.lineSettings()
    line.setPlacementFlags(Qgis.LabelLinePlacementFlags(Qgis.LabelLinePlacementFlag.AboveLine))
    line.setOverrunDistance(overrun)
    line.setOverrunDistanceUnit(Qgis.RenderUnit.Millimeters)
    settings.setLineSettings(line)


def changed(layer: QgsVectorLayer, change: Callable[[QgsPalLayerSettings], None]) -> None:
    """Change all labels of a layer."""
    labeling = layer.labeling().clone()
    if isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().children():
            settings = QgsPalLayerSettings(rule.settings())
            change(settings)
            rule.setSettings(settings)
    else:
        settings = QgsPalLayerSettings(labeling.settings())
        change(settings)
        labeling = QgsVectorLayerSimpleLabeling(settings)
    layer.setLabeling(labeling)


def yielding(settings: QgsPalLayerSettings, share: float) -> None:
    """Let labels have a share of their priority, by which they keep their order among one another."""
    properties = settings.dataDefinedProperties()
    own = properties.property(QgsPalLayerSettings.Property.Priority)
    if own.isActive():
        _define(settings, "Priority", f"{share} * ({own.asExpression()})")
    settings.priority = round(share * settings.priority)


def of_waters(key: str, expression: str) -> QgsVectorLayerSimpleLabeling:
    """Return names of "rivers" along them, or of "lakes" in them; ``expression``: the names."""
    settings = _named({"rivers": "river", "lakes": "lake"}[key], "name")
    settings.fieldName = expression
    if key == "rivers":
        _along(settings, OVERRUN)
    else:
        settings.placement = Qgis.LabelPlacement.Horizontal
    return QgsVectorLayerSimpleLabeling(settings)


def countries_beside(layer: QgsVectorLayer, wkt: str) -> QgsVectorLayerSimpleLabeling:
    """Return the names of countries that keep off a polygon, given in the layer's own coordinates."""
    settings = _settings("countries", layer)
    settings.geometryGenerator = f"difference({settings.geometryGenerator}, geom_from_wkt('{wkt}'))"
    return QgsVectorLayerSimpleLabeling(settings)


def countries_anywhere(layer: QgsVectorLayer) -> QgsVectorLayerSimpleLabeling:
    """Return the names of countries at any scale that has them, where none of the belts' is on the map."""
    settings = _settings("countries", layer)
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, True)
    settings.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(settings)


def _in_countries(settings):
    """Name a country within the part of it that the map shows, where the whole name has room there."""
    settings.fitInPolygonOnly = True
    settings.geometryGeneratorEnabled = True
    settings.geometryGeneratorType = Qgis.GeometryType.Polygon
    contested = (f"geom_from_wkt('{row['wkt']}')" for row in tables.controlled("contested_areas"))
    settings.geometryGenerator = f"difference($geometry, collect_geometries({', '.join(contested)}))"
    settings.autoWrapLength = 0
    # Which countries are named at which scale stands with the place names.
    ranks = {row["country"]: row["rank"] for row in tables.controlled("places") if row["kind"] == "country"}
    limits = {row["kind"]: row["smallest"] for row in _scales("places")}
    cases = " ".join(f"WHEN \"iso3\" = '{code}' THEN {_within(limits[rank])}" for code, rank in ranks.items())
    _define(settings, "Show", f"coalesce(CASE {cases} END, FALSE)")


def _places() -> QgsRuleBasedLabeling:
    """Return one rule for each kind of place, since each has its own type."""
    root = QgsRuleBasedLabeling.Rule(None)
    for kind in PLACE_KINDS:
        settings = _named(kind, "name")
        _define(settings, "Show", shown("places", '"rank"'))
        _define(settings, "Priority", _priorities("places", '"rank"'))
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


def _beside_point(settings, furthest: float = 0.0):
    """Put the name beside the symbol, however large that is, and not far from it.

    In a crowded district it may stand up to ``furthest`` millimetres off, with a leader line.
    """
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist, settings.distUnits = 0.4, Qgis.RenderUnit.Millimeters
    if furthest:
        points = settings.pointSettings()
        points.setMaximumDistance(furthest)
        points.setMaximumDistanceUnit(Qgis.RenderUnit.Millimeters)
        settings.setPointSettings(points)
        leader = QgsSimpleLineCallout()
        leader.setEnabled(True)
        leader.setLineSymbol(symbols.line({"stroke": "#404040", "width_mm": "0.12", "dash_mm": ""}))
        leader.setMinimumLength(LEADER)
        leader.setMinimumLengthUnit(Qgis.RenderUnit.Millimeters)
        settings.setCallout(leader)


def _define(settings, name, expression):
    properties = settings.dataDefinedProperties()
    properties.setProperty(getattr(QgsPalLayerSettings.Property, name), QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(properties)
