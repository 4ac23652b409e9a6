"""Bind the maps of a layout to layers of its project by their keys: those of a template, or of a sheet just drawn.

Bound layers keep their own look everywhere else: a map of a layout wears the styles of the sheet over them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsAnnotationLayer,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from .. import paths
from ..catalogue import load, themes, world
from ..catalogue.sources import is_local, public_source
from ..catalogue.themes import KEY, SHEET_KEY
from ..core.errors import SilkroadError
from ..i18n import interface_language, term
from . import whole_layers
from .content import INSET
from .legend_entries import layer_key
from .recipe import LayerRecord

STYLES = QgsMapLayer.StyleCategory
WORN = STYLES.Symbology | STYLES.Labeling | STYLES.Rendering
# What the extracts of QGIS's world map are called, and the one of the whole world.
EXTRACT, WHOLE_WORLD = re.compile(r"(countries|world)_[0-9a-f]{12}\.gpkg"), "world_"


@dataclass
class Bound:
    """What became of the layers of a layout; names, each once."""

    found: list[str] = field(default_factory=list)  # layers of the project
    loaded: list[str] = field(default_factory=list)  # opened for the layout
    missing: list[str] = field(default_factory=list)
    layers: list[QgsMapLayer] = field(default_factory=list)  # those that were opened

    def say(self, place: str, name: str) -> None:
        """Note what became of a layer."""
        told = getattr(self, place)
        if name not in told:
            told.append(name)


def record_of(layer: QgsMapLayer, whole: bool = False) -> LayerRecord:
    """Return how a template names a layer; ``whole``: with what of it could not be opened again."""
    kind = "vector" if isinstance(layer, QgsVectorLayer) else "raster"
    kind = "annotation" if isinstance(layer, QgsAnnotationLayer) else kind
    own, vector = _is_own(layer), kind == "vector"
    return LayerRecord(
        id=layer.id(),
        key=own_key(layer) if own else layer_key(layer),
        own=own,
        everywhere=own and _of_whole_world(layer),
        name=layer.name(),
        # Where the data of the plugin lie is the plugin's business, and another's on another machine.
        source="" if own or kind == "annotation" else public_source(layer),
        provider=layer.providerType(),
        kind=kind,
        subset=layer.subsetString() if vector else "",
        geometry=int(layer.geometryType()) if vector else -1,
        fields=tuple(layer.fields().names()) if vector and not own else (),
        whole=whole_layers.written(layer) if whole else "",
    )


def style_of(layer: QgsMapLayer) -> str:
    """Return the look of a layer, as a map of a layout wears it over another layer."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), WORN)
    return document.toString(-1)


def bind(
    item: QgsLayoutItemMap,
    records: Iterable[LayerRecord],
    styles: dict[str, str],
    made: dict[str, QgsMapLayer],
    bound: Bound,
) -> tuple[LayerRecord, ...]:
    """Give a map the layers of ``records`` (the topmost first) from its project; return the records as they are now.

    ``styles``: identifier -> look; ``made``: identifier -> the layer itself where a sheet was just drawn of it;
    ``bound`` takes what became of each. What is missing stays among records and styles, to be bound another time.
    """
    project, shown, worn, now = item.layout().project(), [], {}, []
    for record in records:
        drawn = record.kind == "annotation"
        layer = made.get(record.id) if drawn else _found(project, record, shown)
        place = "found" if layer is not None else "loaded"
        if layer is None:
            layer = _loaded(project, record, made.get(record.id))
            bound.layers += [layer] if layer is not None and not drawn else []
        if not drawn:
            bound.say(place if layer is not None else "missing", called(record))
        if layer is not None:
            shown.append(layer)
            now.append(replace(record, id=layer.id()))
        else:
            now.append(record)
        if record.id in styles and not drawn:
            worn[now[-1].id] = styles[record.id]
    item.setLayers(shown)
    item.setKeepLayerSet(True)
    item.setLayerStyleOverrides(worn)
    item.setKeepLayerStyles(True)
    return tuple(now)


def _found(project: QgsProject, record: LayerRecord, taken: list[QgsMapLayer]) -> QgsMapLayer | None:
    """Return the layer of the project that is meant: one of the plugin by its key, another by its source, or by its
    name where it has the geometry and the fields that the sheet needs."""
    others = [layer for layer in project.mapLayers().values() if layer not in taken and _alike(layer, record)]
    if record.own:
        mine = (layer for layer in others if _is_own(layer) and own_key(layer) == record.key)
        return next((layer for layer in mine if _of_whole_world(layer) == record.everywhere), None)
    others = [layer for layer in others if not _is_own(layer)]
    same = [layer for layer in others if layer.providerType() == record.provider and _same_source(layer, record)]
    named = [layer for layer in others if layer.name() == record.name]
    return next(iter([*same, *named]), None)


def _alike(layer: QgsMapLayer, record: LayerRecord) -> bool:
    """Whether a layer can be read, is of the kind of a record, and shows the same part of its data."""
    if not layer.isValid():
        return False
    if record.kind != "vector":
        return isinstance(layer, QgsRasterLayer)
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.subsetString() == record.subset
        and int(layer.geometryType()) == record.geometry
        and set(record.fields) <= set(layer.fields().names())
    )


def _loaded(project: QgsProject, record: LayerRecord, made: QgsMapLayer | None) -> QgsMapLayer | None:
    """Return the layer of a record, opened for the layout; None where it cannot be."""
    layer = made.clone() if made is not None else _opened(project, record)
    if layer is None or not layer.isValid():
        return None
    if record.kind != "annotation":
        # What the panel loads goes by the key: this one stands beside it.
        layer.removeCustomProperty(KEY)
        layer.setCustomProperty(SHEET_KEY, record.key)
        layer.setName(called(record))
    project.addMapLayer(layer, False)
    return layer


def _opened(project: QgsProject, record: LayerRecord) -> QgsMapLayer | None:
    if record.whole:
        return whole_layers.read(record.whole)
    if record.own:
        layer = _from_catalogue(record)
    elif not is_local(record.source, record.provider):
        # A template may come from anybody: servers and paths of the network are the user's to open.
        return None
    elif record.kind == "raster":
        layer = QgsRasterLayer(record.source, record.name, record.provider)
    else:
        options = QgsVectorLayer.LayerOptions(project.transformContext())
        options.loadDefaultStyle, options.forceReadOnly = False, True
        layer = QgsVectorLayer(record.source, record.name, record.provider, options)
    if layer is not None and layer.isValid() and record.kind == "vector" and layer.subsetString() != record.subset:
        layer.setSubsetString(record.subset)
    return layer


def _from_catalogue(record: LayerRecord) -> QgsMapLayer | None:
    """Return a layer of the plugin's data, opened anew; None where these are not there."""
    spec = themes.spec(record.key)
    try:
        layer = load.open_layer(spec) if spec is not None else None
        if layer is not None and record.everywhere:
            layer.setDataSource(world.source(record.key, everywhere=True), record.name, "ogr")
    except SilkroadError:
        return None
    return layer


def called(record: LayerRecord) -> str:
    """Return what a layer is called: one of the plugin in the language of the interface."""
    spec = themes.spec(record.key) if record.own else None
    return term(spec.term, interface_language()) if spec is not None else record.name


def own_key(layer: QgsMapLayer) -> str:
    """Return the key of a layer of the plugin's data, of one of the location map that of what it shows."""
    return str(layer.customProperty(INSET, "") or "") or layer_key(layer)


def _is_own(layer: QgsMapLayer) -> bool:
    """Whether the data of a layer come with the plugin, or are its extract of QGIS's world map."""
    path = Path(_path(layer))
    return path.parent == paths.geopackage().parent or bool(EXTRACT.fullmatch(path.name))


def _of_whole_world(layer: QgsMapLayer) -> bool:
    return Path(_path(layer)).name.startswith(WHOLE_WORLD)


def _path(layer: QgsMapLayer) -> str:
    return parts_of(layer.providerType(), layer.source()).get("path") or ""


def _same_source(layer: QgsMapLayer, record: LayerRecord) -> bool:
    """Whether a layer reads what a record names; one in memory has no source of its own."""
    return record.provider != "memory" and parts_of(record.provider, layer.source()) == parts_of(
        record.provider, record.source
    )


def parts_of(provider: str, source: str) -> dict:
    """Return what a source says of where the data lie, conditions and passwords left out."""
    found = QgsProviderRegistry.instance().decodeUri(provider, source) if provider else {}
    return {name: value for name, value in found.items() if name not in ("subset", "password") and value}
