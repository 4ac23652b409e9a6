"""The layer tree: one group for each theme, in drawing order, whatever else the project holds."""

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject

from .. import i18n
from .themes import KEY, THEMES, TRAINING, Theme

RESULTS = "results"  # the group of what the algorithms made


def layer_of(project: QgsProject, key: str) -> QgsMapLayer | None:
    """Return the project's layer of a key."""
    return next((layer for layer in project.mapLayers().values() if layer.customProperty(KEY) == key), None)


def group_of(project: QgsProject, theme: Theme, language: str) -> QgsLayerTreeGroup:
    """Return the group of a theme, made in its place if it is not there."""
    root = project.layerTreeRoot()
    found = _existing(root, theme.key)
    if found is None:
        found = root.insertGroup(_place(root, theme.key), i18n.term(theme.term, language))
        found.setCustomProperty(KEY, theme.key)
    return found


def put(group: QgsLayerTreeGroup, layer: QgsMapLayer, visible: bool) -> None:
    """Put a layer into a group at the place that its key gives it, collapsed unless it is of deposits."""
    node = group.insertLayer(_layer_place(group, layer), layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(layer.customProperty(KEY) in ("deposits", "tectonic_units"))


def put_result(project: QgsProject, layer: QgsMapLayer, visible: bool) -> None:
    """Move a result from where QGIS has put it to where it hides no deposit, border or river.

    Only in a project that holds a map of ours; ``visible``: whether it is shown.
    """
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None or not any(_existing(root, theme.key) for theme in THEMES):
        return
    group = _existing(root, RESULTS)
    if group is None:
        group = root.insertGroup(_place(root, "tectonics"), i18n.term("theme_results", i18n.interface_language()))
        group.setCustomProperty(KEY, RESULTS)
    moved = node.clone()
    moved.setItemVisibilityChecked(visible)
    moved.setExpanded(visible)
    # The newest that is shown lies on top: below another raster nobody would see it.
    group.insertChildNode(0 if visible else -1, moved)
    node.parent().removeChildNode(node)


def name_groups(project: QgsProject, language: str) -> None:
    """Name the groups in a language."""
    root = project.layerTreeRoot()
    for key, term in ((RESULTS, "theme_results"), *((theme.key, theme.term) for theme in THEMES)):
        found = _existing(root, key)
        if found is not None:
            found.setName(i18n.term(term, language))


def drop_empty_groups(project: QgsProject) -> None:
    """Remove our groups that hold nothing any more."""
    root = project.layerTreeRoot()
    for key in (RESULTS, *(theme.key for theme in THEMES)):
        found = _existing(root, key)
        if found is not None and not found.children():
            found.parent().removeChildNode(found)


def _existing(root, key):
    return next((group for group in root.findGroups(True) if group.customProperty(KEY) == key), None)


def _place(root, key):
    """Return the index below every group of ours that comes before."""
    order = [theme.key for theme in THEMES]
    earlier = set(order[: order.index(key)])
    places = [index for index, node in enumerate(root.children()) if node.customProperty(KEY) in earlier]
    return max(places, default=-1) + 1


def _layer_place(group, layer):
    """Return the index of a layer: training points first, the user's own next, then the theme's order."""
    theme = next(item for item in THEMES if item.key == group.customProperty(KEY))
    order = [TRAINING.key, None, *(spec.key for spec in theme.layers)]
    rank = _rank(order, layer.customProperty(KEY))
    for index, node in enumerate(group.children()):
        there = node.layer().customProperty(KEY) if hasattr(node, "layer") and node.layer() else None
        if _rank(order, there) >= rank:
            return index
    return len(group.children())


def _rank(order, key):
    return order.index(key) if key in order else order.index(None)
