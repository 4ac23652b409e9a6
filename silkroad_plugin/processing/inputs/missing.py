"""Layers that were named and cannot be opened: QGIS itself only says that a parameter is incorrect."""

from qgis.core import QgsProcessing, QgsProcessingUtils

from ...core.errors import SilkroadError

RASTERS = {"raster"}
VECTORS = {"source", "vector"}


def missing_layer(algorithm, parameters: dict, context) -> SilkroadError | None:
    """Return the refusal of the first layer, given by its path or name, that cannot be opened; None where all can."""
    for definition in algorithm.parameterDefinitions():
        kind, value = definition.type(), parameters.get(definition.name())
        if kind not in RASTERS | VECTORS | {"multilayer", "layer"} or definition.checkValueIsAcceptable(value, context):
            continue
        raster = kind in RASTERS or (
            kind == "multilayer" and definition.layerType() == QgsProcessing.SourceType.TypeRaster
        )
        entries = value if isinstance(value, list | tuple) else [value]
        for entry in entries:
            if not isinstance(entry, str) or not entry:
                continue
            hint = QgsProcessingUtils.LayerHint.Raster if raster else QgsProcessingUtils.LayerHint.UnknownType
            if QgsProcessingUtils.mapLayerFromString(entry, context, True, hint) is None:
                label = algorithm.label(definition.name())
                if raster:
                    return SilkroadError("raster_missing", input=label, source=entry)
                return SilkroadError("vector_missing", input=label, source=entry)
    return None
