"""A layout as a template that opens in another project, with its layers bound again by key."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..catalogue import fonts
from ..core.errors import SilkroadError
from ..i18n import tr
from .binding import Bound, bind, drop_unused, made_for, maps_of, style_of
from .item_names import named, with_role
from .known_layers import called, named_as_given, record_of
from .missing import note_missing
from .recipe import LayerRecord, Recipe, recipe_of
from .sheet_map import CLIP_ID, MAP_ID

MAP = "silkroad/map"  # by which the recipe names a map


def save_template(layout: QgsPrintLayout, path: str) -> None:
    """Write a layout as a template; it stays as it is. Raises SilkroadError export_failed."""
    recipe, maps = recipe_of(layout) or Recipe(), maps_of(layout)
    given, before = recipe.given, [(item, item.keepLayerStyles(), item.layerStyleOverrides()) for item in maps]
    try:
        records = {}
        for item, _, worn in before:
            looks = {one.id(): worn.get(one.id()) or style_of(one) for one in item.layers()}
            item.setLayerStyleOverrides(looks)
            item.setKeepLayerStyles(True)
            # Identifiers of items do not last: QGIS gives those of a template new ones.
            item.setCustomProperty(MAP, item.uuid())
            whole = (record_of(layer, looks[layer.id()]) for layer in item.layers())
            records[item.uuid()] = tuple(named_as_given(record, given) for record in whole)
        recipe.with_maps(records).remember(layout)
        with named(layout, recipe.language):
            saved = layout.saveAsTemplate(path, QgsReadWriteContext())
        if not saved:
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
    layout = _read(path, project)
    recipe = recipe_of(layout)
    if recipe is None or not recipe.maps:
        raise SilkroadError("template_foreign", path=path)
    layout.setName(_free_name(project, name or layout.name()))
    with all_or_nothing(project):
        bound = bind_layout(layout, recipe)
        project.layoutManager().addLayout(layout)
    return layout, bound


def _read(path: str, project: QgsProject) -> QgsPrintLayout:
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
    return layout


@contextmanager
def all_or_nothing(project: QgsProject) -> Iterator[None]:
    """Take layouts, layers and groups out of a project again that came into it for what then failed."""
    manager, root = project.layoutManager(), project.layerTreeRoot()
    layouts, layers, nodes = manager.printLayouts(), project.mapLayers().keys(), root.children()
    try:
        yield
    except BaseException:
        for layout in manager.printLayouts():
            if layout not in layouts:
                manager.removeLayout(layout)
        project.removeMapLayers(list(project.mapLayers().keys() - layers))
        for node in root.children():
            if node not in nodes:
                root.removeChildNode(node)
        raise


def bind_layout(layout: QgsPrintLayout, recipe: Recipe) -> Bound:
    """Bind the maps of a layout to layers of its project, as its recipe names them; those that were opened for it stand
    in a group of its name."""
    fonts.install_substitutions()
    bound, records, before = Bound(), {}, made_for(layout)
    for item in maps_of(layout):
        name = item.customProperty(MAP, "")
        if name in recipe.maps:  # else it is somebody else's
            records[name] = bind(item, recipe.maps[name], item.layerStyleOverrides(), {}, bound)
    recipe.with_maps(records).remember(layout)
    _clip(layout)
    note_missing(layout, bound.missing)
    drop_unused(layout, before)
    _group(layout, bound)
    layout.refresh()
    return bound


def bind_drawn(maps: Iterable[QgsLayoutItemMap], recipe: Recipe, bound: Bound) -> dict[str, tuple[LayerRecord, ...]]:
    """Bind ``maps`` that were just drawn to layers of their project; return by which records the recipe names them.

    ``recipe``: of the layout; ``bound`` takes what became of the layers.
    """
    drawn, given = {}, recipe.given
    for item in maps:
        layers = {layer.id(): layer for layer in item.layers()}
        records = [named_as_given(record_of(layer), given) for layer in layers.values()]
        name = item.customProperty(MAP, "") or item.uuid()
        item.setCustomProperty(MAP, name)
        drawn[name] = bind(item, records, {one: style_of(layer) for one, layer in layers.items()}, layers, bound)
        item.invalidateCache()
    return drawn


def settle(layout: QgsPrintLayout, maps: Mapping, drawn: Mapping, bound: Bound, before: Sequence[str]) -> None:
    """Let a layout that was drawn anew remember its layers, and let go of those that it shows no more.

    ``maps``: records of its maps as they were; ``drawn``: of those that were drawn; ``before``: identifiers of the
    layers that had been made for it.
    """
    project, standing = layout.project(), {item.customProperty(MAP, "") for item in maps_of(layout)}
    others = {name: records for name, records in maps.items() if name in standing - drawn.keys()}
    recipe_of(layout).with_maps({**others, **drawn}).remember(layout)
    lacking = (record for records in others.values() for record in records if project.mapLayer(record.id) is None)
    note_missing(layout, list(dict.fromkeys([*bound.missing, *map(called, lacking)])))
    drop_unused(layout, before)
    _group(layout, bound)


def _group(layout: QgsPrintLayout, bound: Bound) -> None:
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
    item = with_role(layout, MAP_ID)
    return item if isinstance(item, QgsLayoutItemMap) else None


def _clip(layout: QgsPrintLayout) -> None:
    """Let the map of a sheet end at its frame again."""
    item, shape = main_map(layout), with_role(layout, CLIP_ID)
    if item is not None and shape is not None and item.itemClippingSettings().sourceItem() is None:
        item.itemClippingSettings().setSourceItem(shape)


def _free_name(project: QgsProject, name: str) -> str:
    taken = {one.name() for one in project.layoutManager().layouts()}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)
