"""A layout as a template that opens in another project, with its layers bound again by key."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..catalogue import fonts
from ..core.errors import SilkroadError
from ..i18n import tr
from .binding import Bound, bind, parts_of, record_of, style_of
from .legend_entries import layer_key
from .missing import note_missing
from .recipe import LayerRecord, Recipe, recipe_of
from .sheet import CLIP_ID, DRAWN, MAP_ID

MAP = "silkroad/map"  # by which the recipe names a map


def save_template(layout: QgsPrintLayout, path: str) -> None:
    """Write a layout as a template; it stays as it is. Raises SilkroadError export_failed."""
    recipe, maps = recipe_of(layout) or Recipe(), _maps(layout)
    before = [(item, item.keepLayerStyles(), item.layerStyleOverrides()) for item in maps]
    given = [value for value in recipe.parameters.values() if isinstance(value, dict)]
    try:
        records = {}
        for item, _, worn in before:
            item.setLayerStyleOverrides({one.id(): worn.get(one.id()) or style_of(one) for one in item.layers()})
            item.setKeepLayerStyles(True)
            # Identifiers of items do not last: QGIS gives those of a template new ones.
            item.setCustomProperty(MAP, item.uuid())
            records[item.uuid()] = tuple(_called(record_of(layer, whole=True), given) for layer in item.layers())
        recipe.with_maps(records).remember(layout)
        if not layout.saveAsTemplate(path, QgsReadWriteContext()):
            raise SilkroadError("export_failed", path=path, reason=tr("the file cannot be opened for writing"))
    finally:
        recipe.remember(layout)
        for item, kept, worn in before:
            item.setKeepLayerStyles(kept)
            item.setLayerStyleOverrides(worn)


def open_template(path: str, project: QgsProject, name: str = "") -> tuple[QgsPrintLayout, Bound]:
    """Add the layout of a template to a project, under a ``name``, and return it with what became of its layers.

    Raises SilkroadError template_unreadable, and template_foreign for one that does not say what its layers are.
    """
    document = QDomDocument()
    try:
        text = Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        raise SilkroadError("template_unreadable", path=path, reason=reason) from error
    document.setContent(text)
    layout = QgsPrintLayout(project)
    if document.documentElement().isNull() or not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise SilkroadError("template_unreadable", path=path, reason=tr("it is no template of a layout"))
    recipe = recipe_of(layout)
    if recipe is None or not recipe.maps:
        raise SilkroadError("template_foreign", path=path)
    layout.setName(_free_name(project, name or layout.name()))
    bound = bind_layout(layout, recipe)
    group_loaded(layout, bound)
    project.layoutManager().addLayout(layout)
    return layout, bound


def bind_layout(layout: QgsPrintLayout, recipe: Recipe) -> Bound:
    """Bind the maps of a layout to layers of its project, as its recipe names them."""
    fonts.install_substitutions()
    bound, records = Bound(), {}
    for item in _maps(layout):
        name = item.customProperty(MAP, "")
        if name not in recipe.maps:
            continue  # somebody else's
        drawn = [layer.id() for layer in item.layers() if layer_key(layer) in DRAWN]
        records[name] = bind(item, recipe.maps[name], item.layerStyleOverrides(), {}, bound)
        layout.project().removeMapLayers(drawn)
    recipe.with_maps(records).remember(layout)
    _clip(layout)
    note_missing(layout, bound.missing)
    layout.refresh()
    return bound


def group_loaded(layout: QgsPrintLayout, bound: Bound) -> None:
    """Let the layers that were opened for a layout stand in a group of its name, where the map does not show them."""
    if not bound.layers:
        return
    root = layout.project().layerTreeRoot()
    group = root.findGroup(layout.name()) or root.addGroup(layout.name())
    for layer in bound.layers:
        group.addLayer(layer).setItemVisibilityChecked(False)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)


def main_map(layout: QgsPrintLayout) -> QgsLayoutItemMap | None:
    """Return the map of a sheet of ours."""
    item = layout.itemById(MAP_ID)
    return item if isinstance(item, QgsLayoutItemMap) else None


def _maps(layout) -> list[QgsLayoutItemMap]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


def _called(record: LayerRecord, given: Sequence[dict]) -> LayerRecord:
    """Return the record of a copy of a layer that was given, under the name that its owner knows."""
    if record.own or not record.source:
        return record
    where = parts_of(record.provider, record.source)
    same = (one for one in given if parts_of(one.get("provider", ""), one.get("source", "")) == where)
    return replace(record, name=next((one["name"] for one in same), record.name))


def _clip(layout: QgsPrintLayout) -> None:
    """Let the map of a sheet end at its frame again."""
    item, shape = main_map(layout), layout.itemById(CLIP_ID)
    if item is not None and shape is not None and item.itemClippingSettings().sourceItem() is None:
        item.itemClippingSettings().setSourceItem(shape)


def _free_name(project: QgsProject, name: str) -> str:
    taken = {one.name() for one in project.layoutManager().layouts()}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)
