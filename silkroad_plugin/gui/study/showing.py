"""Results of the study in the map."""

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...catalogue.study import Run
from ...catalogue.tree import put_result
from ...i18n import tr
from ...processing.outputs.styles import graduated
from .. import notes
from .filling import main_output


def showing(algorithm: QgsProcessingAlgorithm, parameters: dict, kind: str, project: QgsProject) -> dict:
    """Return the parameters with the first output of a kind to be loaded into the project."""
    for definition in algorithm.outputDefinitions():
        path = parameters.get(definition.name())
        if definition.type() == kind and isinstance(path, str) and path:
            layer = QgsProcessingOutputLayerDefinition(path, project)
            # A score is known by its method; what else is mapped is not called like a command.
            layer.destinationName = definition.description() if kind == "outputVector" else algorithm.displayName()
            return {**parameters, definition.name(): layer}
    return parameters


def shown_kind(project: QgsProject, run: Run) -> str:
    """Return the kind of the output of a run that a layer of the project shows, empty for none."""
    sources = {layer.source() for layer in project.mapLayers().values()}
    return next((kind for kind in ("outputRaster", "outputVector") if main_output(run, kind) in sources), "")


def show_layer(project: QgsProject, source: str, title: str) -> QgsMapLayer | None:
    """Show a raster or vector result; a layer of the project that is there already is made visible."""
    layer = project.mapLayer(source)
    layer = layer or next((item for item in project.mapLayers().values() if item.source() == source), None)
    if layer is None:
        layer = _opened(source, title)
        if layer is None:
            notes.warn(tr("“{name}” cannot be read any more.").format(name=Path(source).name))
            return None
        project.addMapLayer(layer)
        put_result(project, layer, True)
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    return layer


def _opened(source: str, title: str) -> QgsMapLayer | None:
    if Path(source).suffix.lower() in (".tif", ".tiff"):
        layer = QgsRasterLayer(source, title)
        if layer.isValid():
            graduated(layer)
            return layer
        return None
    layer = QgsVectorLayer(source, title, "ogr")
    return layer if layer.isValid() else None
