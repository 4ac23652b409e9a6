"""The layers of a project that hold samples."""

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...io.geochemistry.samples import columns_of


def layers_of_samples(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers and tables in which an element is recognised, the topmost first."""
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.layer() is not None]
    known = {layer.id() for layer in shown}
    rest = [layer for key, layer in project.mapLayers().items() if key not in known]
    return [layer for layer in [*shown, *rest] if holds_samples(layer)]


def holds_samples(layer: QgsMapLayer) -> bool:
    """Tell whether a layer has a field of an element."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and bool(columns_of(layer.fields().names()))
