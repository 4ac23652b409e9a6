"""Load an area: a styled, grouped, ordered layer tree in a suitable projection."""

from qgis.core import QgsExpressionContextUtils, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from .. import i18n, paths
from ..core.cartography.scales import TOLERANCE
from ..core.errors import SilkroadError
from . import labels, store, styles, tree, world
from .areas import Area, area
from .deposits import DepositFilter
from .themes import KEY, THEMES, TRAINING, LayerSpec

AREA = "silkroad/area"
AREA_VARIABLE = "silkroad_area"


def load_area(
    project: QgsProject,
    area_id: str,
    themes: list[str],
    language: str,
    deposit_filter: DepositFilter | None = None,
) -> list[QgsMapLayer]:
    """Load the themes of an area into a project and return their layers, the topmost first.

    Layers that are there already are kept with the style that the user gave them, unless the area
    changed; layers of themes that are not asked for go; the user's own layers and the training set
    stay. Raises SilkroadError for an unknown area and for data that cannot be read.
    """
    where = area(area_id)
    wanted = [(theme, spec) for theme in THEMES if theme.key in themes for spec in theme.layers]
    made = {spec.key: _layer(project, spec, where, language) for _, spec in wanted}
    QgsExpressionContextUtils.setProjectVariable(project, labels.VARIABLE, language)
    QgsExpressionContextUtils.setProjectVariable(project, AREA_VARIABLE, area_id)
    project.setCrs(where.crs())
    _drop_unwanted(project, made)
    for theme, spec in wanted:
        layer = made[spec.key]
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
            tree.put(tree.group_of(project, theme, language), layer, spec.visible)
    tree.drop_empty_groups(project)
    if "deposits" in made:
        filter_deposits(project, deposit_filter or DepositFilter(area_id))
    return list(made.values())


def loaded_area(project: QgsProject) -> str:
    """Return the id of the area that a project shows; empty if none."""
    return QgsExpressionContextUtils.projectScope(project).variable(AREA_VARIABLE) or ""


def filter_deposits(project: QgsProject, deposit_filter: DepositFilter) -> None:
    """Narrow the deposits of the map."""
    layer = tree.layer_of(project, "deposits")
    if layer is not None and layer.subsetString() != deposit_filter.expression():
        layer.setSubsetString(deposit_filter.expression())


def use_as_training(project: QgsProject, deposit_filter: DepositFilter, language: str) -> QgsVectorLayer:
    """Make the deposits of a filter the training set, in place of an earlier one, and return its layer.

    Raises SilkroadError where the filter leaves no deposit.
    """
    if not deposit_filter.count():
        raise SilkroadError("no_training_deposits")
    theme = THEMES[0]
    layer = tree.layer_of(project, TRAINING.key)
    if layer is None:
        layer = open_layer(TRAINING)
        layer.setName(i18n.term(TRAINING.term, language))
        styles.apply(layer, TRAINING.key, deposit_filter.area_id, language)
        project.addMapLayer(layer, False)
        tree.put(tree.group_of(project, theme, language), layer, True)
    layer.setSubsetString(deposit_filter.expression())
    return layer


def _layer(project: QgsProject, spec: LayerSpec, where: Area, language: str) -> QgsMapLayer:
    """Return the layer of a specification: the one in the project, or a new one."""
    layer = tree.layer_of(project, spec.key)
    if layer is None:
        layer = open_layer(spec)
        layer.setName(i18n.term(spec.term, language))
        _limit_scale(layer, spec)
    if layer.customProperty(AREA) != where.id:
        styles.apply(layer, spec.key, where.id, language)
        layer.setCustomProperty(AREA, where.id)
    return layer


def open_layer(spec: LayerSpec) -> QgsMapLayer:
    """Open the data of a layer, for reading only; raises SilkroadError where that fails."""
    if spec.origin == "raster":
        layer = QgsRasterLayer(str(paths.data(spec.source)), spec.key)
    else:
        options = QgsVectorLayer.LayerOptions(False)
        options.loadDefaultStyle = False
        # Opened for writing, even unedited, QGIS would rewrite the header of the file.
        options.forceReadOnly = True
        source = world.source(spec.source) if spec.origin == "world" else store.source(spec.source)
        layer = QgsVectorLayer(source, spec.key, "ogr", options)
    if not layer.isValid():
        store.version()
        raise SilkroadError("layer_unreadable", layer=spec.source, path=layer.source())
    layer.setCustomProperty(KEY, spec.key)
    return layer


def _limit_scale(layer: QgsMapLayer, spec: LayerSpec) -> None:
    if spec.smallest:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(spec.smallest * TOLERANCE)
        layer.setMaximumScale(0)


def _drop_unwanted(project: QgsProject, made: dict) -> None:
    ours = {spec.key for theme in THEMES for spec in theme.layers}
    gone = [
        layer.id()
        for layer in project.mapLayers().values()
        if layer.customProperty(KEY) in ours and layer.customProperty(KEY) not in made
    ]
    project.removeMapLayers(gone)
