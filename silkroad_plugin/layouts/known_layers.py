"""Layers by their record: told to a template, found again in a project, or opened from where they were."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsAnnotationLayer,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .. import paths
from ..catalogue import load, store, themes, world
from ..catalogue.sources import is_local, public_source
from ..catalogue.themes import SHEET_KEY
from ..core.errors import SilkroadError
from ..i18n import interface_language, term
from . import whole_layers
from .content import INSET
from .legend_entries import layer_key
from .recipe import LayerRecord

# What the extracts of QGIS's world map are called, and the one of the whole world.
EXTRACT, WHOLE_WORLD = re.compile(r"(countries|world)_[0-9a-f]{12}\.gpkg"), "world_"
EXACT = 1e-4  # share of a scale: project files keep six figures of it


def record_of(layer: QgsMapLayer, look: str | None = None) -> LayerRecord:
    """Return how a template names a layer; ``look``: the style that a map wears over it, where what of it could not be
    opened again is to be kept."""
    kind = "vector" if isinstance(layer, QgsVectorLayer) else "raster"
    kind = "annotation" if isinstance(layer, QgsAnnotationLayer) else kind
    own, vector = _is_own(layer), kind == "vector"
    return LayerRecord(
        id=layer.id(),
        key=own_key(layer) if own else layer_key(layer),
        own=own,
        everywhere=own and _of_whole_world(layer),
        name=layer.name(),
        source="" if kind == "annotation" else _table(layer) if own else public_source(layer),
        provider=layer.providerType(),
        kind=kind,
        subset=layer.subsetString() if vector else "",
        geometry=int(layer.geometryType()) if vector else -1,
        fields=tuple(layer.fields().names()) if vector and not own else (),
        scales=_scales(layer),
        whole="" if look is None else whole_layers.written(layer, look),
    )


def _table(layer: QgsMapLayer) -> str:
    """Return the table of a layer of the plugin's data that a subject shows under a key of its own, empty for another:
    where these data lie is the plugin's business, and another's on another machine."""
    known = themes.spec(own_key(layer)) is not None
    return "" if known else parts_of(layer.providerType(), layer.source()).get("layerName") or ""


def named_as_given(record: LayerRecord, given: Sequence[LayerRecord]) -> LayerRecord:
    """Return the record of a copy of a layer that was ``given``, under the name that its owner knows."""
    if record.own or not record.source or record.provider == "memory":
        return record
    where = parts_of(record.provider, record.source)
    same = (one for one in given if parts_of(one.provider, one.source) == where)
    return replace(record, name=next((one.name for one in same), record.name))


def found_in(layers: Iterable[QgsMapLayer], record: LayerRecord) -> QgsMapLayer | None:
    """Return which of ``layers`` is meant, None for none: one of the plugin by its key, one in memory as it was bound,
    another by its source, or by its name where it has the geometry and the fields that the sheet needs."""
    others = [layer for layer in layers if _alike(layer, record)]
    if record.own:
        key = record.key, record.source
        mine = (layer for layer in others if _is_own(layer) and (own_key(layer), _table(layer)) == key)
        return next((layer for layer in mine if _of_whole_world(layer) == record.everywhere), None)
    others = [layer for layer in others if not _is_own(layer)]
    if record.provider == "memory":
        same = [layer for layer in others if layer.id() == record.id and not _lost(layer, record)]
        # What was drawn for another sheet, or another language, is of the same name.
        others = [layer for layer in others if SHEET_KEY not in layer.customPropertyKeys()]
    else:
        where = parts_of(record.provider, record.source)
        read = [layer for layer in others if layer.providerType() == record.provider]
        same = [layer for layer in read if parts_of(record.provider, layer.source()) == where]
    named = [layer for layer in others if layer.name() == record.name]
    return next(iter([*same, *named]), None)


def _lost(layer: QgsMapLayer, record: LayerRecord) -> bool:
    """Whether a layer in memory has lost its features, as in a project that was closed, and the record has them."""
    return bool(record.whole) and layer.featureCount() == 0


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


def drawn_alike(layer: QgsMapLayer, record: LayerRecord) -> bool:
    """Whether a layer is drawn at the same scales as that of a record: no style that a map wears changes these."""
    mine, its = _scales(layer), record.scales
    return len(mine) == len(its) and all(abs(a - b) <= EXACT * abs(b) for a, b in zip(mine, its, strict=True))


def _scales(layer: QgsMapLayer) -> tuple[float, ...]:
    """Return the largest and the smallest scale of a layer that is not drawn at all of them."""
    return (layer.maximumScale(), layer.minimumScale()) if layer.hasScaleBasedVisibility() else ()


def opened(project: QgsProject, record: LayerRecord) -> QgsMapLayer | None:
    """Return the layer of a record, opened anew and in no project yet; None where it cannot be had.

    ``project``: whose ways between systems it uses.
    """
    layer = _opened(project, record)
    if layer is None or not layer.isValid():
        return None
    if record.kind == "vector" and layer.subsetString() != record.subset:
        layer.setSubsetString(record.subset)
    if record.scales:
        layer.setScaleBasedVisibility(True)
        layer.setMaximumScale(record.scales[0])
        layer.setMinimumScale(record.scales[1])
    return layer


def _opened(project: QgsProject, record: LayerRecord) -> QgsMapLayer | None:
    if record.whole:
        return whole_layers.read(record.whole)
    if record.own:
        return _from_catalogue(project, record)
    if not is_local(record.source, record.provider):
        # A template may come from anybody: servers and paths of the network are the user's to open.
        return None
    if record.kind == "raster":
        return QgsRasterLayer(record.source, record.name, record.provider)
    return QgsVectorLayer(record.source, record.name, record.provider, _read_only(project))


def _read_only(project: QgsProject) -> QgsVectorLayer.LayerOptions:
    options = QgsVectorLayer.LayerOptions(project.transformContext())
    options.loadDefaultStyle, options.forceReadOnly = False, True
    return options


def _from_catalogue(project: QgsProject, record: LayerRecord) -> QgsMapLayer | None:
    """Return a layer of the plugin's data, opened anew; None where these are not there."""
    spec = themes.spec(record.key)
    try:
        if spec is None:
            return QgsVectorLayer(store.source(record.source), record.name, "ogr", _read_only(project))
        layer = load.open_layer(spec)
        if record.everywhere:
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


def parts_of(provider: str, source: str) -> dict:
    """Return what a source says of where the data lie, conditions and passwords left out."""
    found = QgsProviderRegistry.instance().decodeUri(provider, source) if provider else {}
    return {name: value for name, value in found.items() if name not in ("subset", "password") and value}
