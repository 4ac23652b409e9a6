"""Put a user's own geology, faults, zones or samples into the map: the right group, a chosen style, clear refusals."""

import uuid
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsGraduatedSymbolRenderer,
    QgsLimitedRandomColorRamp,
    QgsProject,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import SilkroadError
from . import symbols, tree
from .point_table import is_table, open_table
from .themes import KEY, THEMES

# More classes than this cannot be told apart by colour, nor read in a legend.
MOST_CATEGORIES = 60
CLASSES = 5
PREFIX = "user:"


@dataclass(frozen=True)
class Role:
    """What a user's layer is: the theme it joins, the geometry it must have, its usual colour."""

    key: str
    theme: str
    geometry: Qgis.GeometryType
    colour: str


ROLES = {
    role.key: role
    for role in (
        Role("geology", "tectonics", Qgis.GeometryType.Polygon, "#c9b48f"),
        Role("faults", "tectonics", Qgis.GeometryType.Line, "#b3202a"),
        Role("zones", "tectonics", Qgis.GeometryType.Polygon, "#e0b36a"),
        Role("samples", "deposits", Qgis.GeometryType.Point, "#2b6cb0"),
    )
}


@dataclass(frozen=True)
class Look:
    """How it is drawn: ``single`` in a colour, ``categories`` or ``graduated`` by a field, or a style ``file``."""

    kind: str = "single"
    field: str = ""
    colour: str = ""
    path: str = ""


def sublayers(path: str) -> list[tuple[str, str]]:
    """Return (name, source) of the vector layers in a file; a table of points counts as one.

    Raises SilkroadError where the file is missing or holds no vector layer.
    """
    if not Path(path).is_file():
        raise SilkroadError("user_layer_missing", path=path)
    if is_table(path):
        return [(Path(path).stem, path)]
    details = QgsProviderRegistry.instance().querySublayers(path, Qgis.SublayerQueryFlag.ResolveGeometryType)
    found = [(item.name(), item.uri()) for item in details if item.type() == Qgis.LayerType.Vector]
    if not found:
        raise SilkroadError("user_layer_unreadable", path=path)
    return found


def fields(source: str) -> list[str]:
    """Return the names of the fields of a user's layer; raises SilkroadError where it cannot be read."""
    layer = open_table(source, "") if is_table(source) else QgsVectorLayer(source, "", "ogr")
    if not layer.isValid():
        raise SilkroadError("user_layer_unreadable", path=source)
    return [field.name() for field in layer.fields()]


def open_layer(source: str, name: str, role: str) -> QgsVectorLayer:
    """Open a user's layer and check that it can serve its role.

    Raises SilkroadError for one that cannot be read, is empty, has the wrong geometry or no
    coordinate system.
    """
    layer = open_table(source, name) if is_table(source) else QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        raise SilkroadError("user_layer_unreadable", path=source)
    wanted = ROLES[role].geometry
    if layer.geometryType() != wanted:
        raise SilkroadError(f"user_layer_geometry_{wanted.name.lower()}", name=name)
    if layer.featureCount() == 0 or layer.extent().isNull():
        raise SilkroadError("user_layer_empty", name=name)
    if not layer.crs().isValid():
        raise SilkroadError("user_layer_without_crs", name=name)
    return layer


def add(project: QgsProject, layer: QgsVectorLayer, role: str, look: Look, language: str) -> QgsVectorLayer:
    """Style a user's layer and put it on top of the group of its role; raises SilkroadError for a bad style."""
    _draw(layer, ROLES[role], look)
    layer.setCustomProperty(KEY, f"{PREFIX}{role}:{uuid.uuid4().hex[:8]}")
    theme = next(item for item in THEMES if item.key == ROLES[role].theme)
    project.addMapLayer(layer, False)
    tree.put(tree.group_of(project, theme, language), layer, True)
    return layer


def _draw(layer, role, look):
    if look.kind == "file":
        message, fine = layer.loadNamedStyle(look.path)
        if not fine:
            raise SilkroadError("user_style_unreadable", path=look.path, reason=message)
    elif look.kind == "single":
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(role, look.colour or role.colour)))
    elif layer.fields().indexOf(look.field) < 0:
        raise SilkroadError("user_field_missing", name=layer.name(), field=look.field)
    elif look.kind == "categories":
        layer.setRenderer(_categories(layer, role, look.field))
    else:
        layer.setRenderer(_graduated(layer, role, look.field))


def _symbol(role: Role, colour: str) -> QgsSymbol:
    if role.geometry == Qgis.GeometryType.Polygon:
        return symbols.fill(colour, QColor(colour).darker(170).name(), alpha=symbols.UNIT_ALPHA)
    if role.geometry == Qgis.GeometryType.Line:
        return symbols.line({"stroke": colour, "width_mm": "0.5", "dash_mm": ""})
    return symbols.marker("circle", 2, colour)


def _categories(layer, role, field):
    values = sorted(layer.uniqueValues(layer.fields().indexOf(field)), key=str)
    if len(values) > MOST_CATEGORIES:
        raise SilkroadError("user_field_too_many", field=field, count=len(values), most=MOST_CATEGORIES)
    ramp = QgsLimitedRandomColorRamp(len(values), satMin=60, satMax=140, valMin=190, valMax=240)
    categories = [
        QgsRendererCategory(value, _symbol(role, ramp.color(index / max(len(values) - 1, 1)).name()), str(value))
        for index, value in enumerate(values)
    ]
    return QgsCategorizedSymbolRenderer(field, categories)


def _graduated(layer, role, field):
    if not layer.fields()[field].isNumeric():
        raise SilkroadError("user_field_not_number", field=field)
    renderer = QgsGraduatedSymbolRenderer(field)
    renderer.setSourceSymbol(_symbol(role, role.colour))
    renderer.setSourceColorRamp(QgsStyle.defaultStyle().colorRamp("Spectral"))
    renderer.sourceColorRamp().invert()
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, CLASSES)
    renderer.updateColorRamp()
    return renderer
