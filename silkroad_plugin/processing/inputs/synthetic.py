"""Whether what an algorithm was given is synthetic."""

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProcessingFeatureSource, QgsVectorLayer

from ...io.synthetic import FIELD, is_marked_raster, is_synthetic_name


def any_synthetic(algorithm, parameters, context) -> bool:
    """Return whether a layer among the parameters is marked as synthetic, or calls its survey so."""
    for definition in algorithm.parameterDefinitions():
        name, kind = definition.name(), definition.type()
        if parameters.get(name) in (None, "", []):
            continue
        if kind == "source":
            source = algorithm.parameterAsSource(parameters, name, context)
            if source is not None and is_marked(source):
                return True
        elif kind in ("raster", "vector"):
            if _marked_layer(algorithm.parameterAsLayer(parameters, name, context)):
                return True
        elif kind == "multilayer":
            layers = algorithm.parameterAsLayerList(parameters, name, context) or []
            if any(_marked_layer(layer) for layer in layers):
                return True
    return False


def _marked_layer(layer: QgsMapLayer | None) -> bool:
    if layer is None:
        return False
    return is_marked(layer) if isinstance(layer, QgsVectorLayer) else is_marked_raster(layer.source())


def is_marked(source: QgsProcessingFeatureSource | QgsVectorLayer) -> bool:
    """Return whether a row has the mark; or, where there is no such field, the first names a synthetic survey."""
    fields = source.fields()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    if fields.indexOf(FIELD) >= 0:
        request.setFilterExpression(f'to_int("{FIELD}") = 1').setSubsetOfAttributes([FIELD], fields)
        return any(True for _ in source.getFeatures(request))
    if fields.indexOf("survey") < 0:
        return False
    request.setSubsetOfAttributes(["survey"], fields)
    return any(is_synthetic_name(feature["survey"]) for feature in source.getFeatures(request))
