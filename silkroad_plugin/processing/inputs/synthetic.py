"""Whether what an algorithm was given is synthetic."""

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProcessingFeatureSource, QgsVectorLayer

from ...io.synthetic import FIELD, is_marked_raster, is_synthetic_name

SURVEYS = 1000  # names that are looked at


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
            if is_marked_layer(algorithm.parameterAsLayer(parameters, name, context)):
                return True
        elif kind == "multilayer":
            layers = algorithm.parameterAsLayerList(parameters, name, context) or []
            if any(is_marked_layer(layer) for layer in layers):
                return True
    return False


def is_marked_layer(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is marked as synthetic."""
    if layer is None:
        return False
    return is_marked(layer) if isinstance(layer, QgsVectorLayer) else is_marked_raster(layer.source())


def is_marked(source: QgsProcessingFeatureSource | QgsVectorLayer) -> bool:
    """Return whether a row has the mark; or, where there is no such field, a survey calls itself synthetic."""
    fields = source.fields()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    if fields.indexOf(FIELD) >= 0:
        request.setFilterExpression(f'to_int("{FIELD}") = 1').setSubsetOfAttributes([FIELD], fields)
        return any(True for _ in source.getFeatures(request))
    survey = fields.indexOf("survey")
    return survey >= 0 and any(map(is_synthetic_name, source.uniqueValues(survey, SURVEYS)))
