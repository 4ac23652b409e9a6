"""Bind the maps of a layout to layers of its project by their keys: those of a template, or of a sheet just drawn.

Bound layers keep their own look everywhere else: a map of a layout wears the styles of the sheet over them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsAnnotationLayer,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ..catalogue.themes import KEY, SHEET_KEY
from .known_layers import called, drawn_alike, found_in, opened
from .legend_entries import layer_key
from .recipe import LayerRecord
from .sheet_map import DRAWN

STYLES = QgsMapLayer.StyleCategory
WORN = STYLES.Symbology | STYLES.Labeling | STYLES.Rendering


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
        layer = (made.get(record.id) or _drawn_again(project, record)) if drawn else _found(project, record, shown)
        place = "found" if layer is not None else "loaded"
        if layer is None:
            layer = _loaded(project, record, made.get(record.id))
            bound.layers += [layer] if layer is not None and not drawn else []
        if not drawn:
            bound.say(place if layer is not None else "missing", called(record))
        if layer is not None:
            if SHEET_KEY in layer.customPropertyKeys():
                layer.setName(called(record))  # which goes with the language
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
    layers = (layer for layer in project.mapLayers().values() if layer not in taken and drawn_alike(layer, record))
    return found_in(layers, record)


def _drawn_again(project: QgsProject, record: LayerRecord) -> QgsMapLayer | None:
    """Return what was drawn for a map after it was opened, of which its template has no copy."""
    layer = None if record.whole else project.mapLayer(record.id)
    return layer if isinstance(layer, QgsAnnotationLayer) else None


def _loaded(project: QgsProject, record: LayerRecord, made: QgsMapLayer | None) -> QgsMapLayer | None:
    """Return the layer of a record, opened for the layout; None where it cannot be."""
    layer = made.clone() if made is not None else opened(project, record)
    if layer is None or not layer.isValid():
        return None
    if record.kind != "annotation":
        # What the panel loads goes by the key: this one stands beside it.
        layer.removeCustomProperty(KEY)
        layer.setCustomProperty(SHEET_KEY, record.key)
    project.addMapLayer(layer, False)
    return layer


def maps_of(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    """Return the maps of a layout."""
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


def made_for(layout: QgsPrintLayout) -> list[str]:
    """Return the identifiers of the layers on the maps of a layout that were drawn or opened for a sheet."""
    shown = {layer.id(): layer for item in maps_of(layout) for layer in item.layers()}
    return [one for one, layer in shown.items() if layer_key(layer) in DRAWN or SHEET_KEY in layer.customPropertyKeys()]


def drop_unused(layout: QgsPrintLayout, before: Iterable[str]) -> None:
    """Remove those layers of ``before``, which were made for a layout, that nobody shows any more."""
    project = layout.project()
    layouts = {layout, *project.layoutManager().printLayouts()}
    shown = {layer.id() for one in layouts for item in maps_of(one) for layer in item.layers()}
    visible = {layer.id() for layer in project.layerTreeRoot().checkedLayers()}
    project.removeMapLayers([one for one in before if one not in shown | visible and project.mapLayer(one)])
