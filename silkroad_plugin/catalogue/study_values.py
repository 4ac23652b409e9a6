"""Parameters of a run as plain values that JSON can hold, and the fingerprints of what they name."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .. import paths
from ..io import fingerprint
from .mineral_systems import BELT_EVIDENCE
from .study import Input

# A vector layer of so many features is known by them; a larger one by its file.
MOST_FEATURES = 50_000
# Types of parameters that name what is read.
READ = {"source", "vector", "raster", "layer", "multilayer", "file", "mesh", "pointcloud"}
FEATURES = "feature_source"


def plain(algorithm: QgsProcessingAlgorithm, parameters: Mapping, project: QgsProject) -> dict:
    """Return all parameters of a run as plain values, also those left at their defaults; layers by their ids."""
    context = QgsProcessingContext()
    context.setProject(project)
    definitions = {item.name(): item for item in algorithm.parameterDefinitions()}
    defaults = {name: item.defaultValue() for name, item in definitions.items() if not item.isDestination()}
    whole = {**{name: value for name, value in defaults.items() if value not in (None, NULL, "")}, **parameters}
    return {name: _plain(value, definitions[name], context) for name, value in whole.items() if name in definitions}


def _plain(value, definition, context):
    if value is None or value == NULL:
        return None
    if isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [_plain(part, definition, context) for part in value]
    if isinstance(value, QgsMapLayer):
        return value.id() if context.project().mapLayer(value.id()) is not None else value.source()
    if isinstance(value, QgsProperty):
        static = value.propertyType() == Qgis.PropertyType.StaticProperty
        return _plain(value.staticValue(), definition, context) if static else {"expression": value.asExpression()}
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        source = _plain(value.source, definition, context)
        if not (value.selectedFeaturesOnly or value.filterExpression or value.featureLimit > 0):
            return source
        limits = {"selected": value.selectedFeaturesOnly, "filter": value.filterExpression}
        return {FEATURES: source, **limits, "limit": value.featureLimit}
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _plain(value.sink, definition, context)
    if isinstance(value, QgsCoordinateReferenceSystem):
        return value.authid() or value.toWkt()
    made = definition.valueAsJsonObject(value, context)
    return made if isinstance(made, bool | int | float | str | list | dict) else str(value)


def revived(parameters: Mapping) -> dict:
    """Return what ``plain`` was made from, for an algorithm to run with."""
    return {name: _revived(value) for name, value in parameters.items()}


def _revived(value):
    if isinstance(value, Mapping) and FEATURES in value:
        limits = (value["selected"], value["limit"])
        return QgsProcessingFeatureSourceDefinition(value[FEATURES], *limits, filterExpression=value["filter"])
    if isinstance(value, Mapping) and set(value) == {"expression"}:
        return QgsProperty.fromExpression(value["expression"])
    return value


class Fingerprints:
    """Looks at what parameters name; what is a file is looked at again only when its size or time has changed."""

    def __init__(self, project: QgsProject):
        self.project = project
        self._known: dict[tuple, str] = {}

    def inputs(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping) -> tuple[Input, ...]:
        """Return every layer and file that plain parameters name, with their fingerprints."""
        found = []
        for definition in algorithm.parameterDefinitions():
            name = definition.name()
            if definition.type() not in READ or name not in parameters:
                continue
            value = parameters[name]
            for part in value if isinstance(value, list) else [value]:
                text = part[FEATURES] if isinstance(part, Mapping) and FEATURES in part else part
                if isinstance(text, str) and text:
                    found.append(Input(name, text, self.path(text), self.of(part)))
        if algorithm.id() == BELT_EVIDENCE:
            found.append(Input("AREA", "", str(paths.geopackage()), fingerprint.of_file(paths.geopackage())))
        return tuple(found)

    def again(self, given: Input, parameters: Mapping) -> str:
        """Return what the fingerprint of an input is now; empty where it cannot be read any more."""
        if not given.source:
            return fingerprint.of_file(paths.geopackage())
        value = parameters.get(given.parameter)
        limited = isinstance(value, Mapping) and FEATURES in value
        digest = self.of(value if limited else given.source)
        # A layer that has left the project: its file is what was read.
        return digest or (self.of(given.path) if given.path and Path(given.path).exists() else "")

    def path(self, text: str) -> str:
        """Return the file of a layer id or source, empty where there is none."""
        layer = self._loaded(text)
        file = _file(layer) if layer is not None else text.partition("|")[0]
        return Path(file).as_posix() if file and Path(file).exists() else ""

    def of(self, value: str | Mapping) -> str:
        """Return the fingerprint of a layer id or source, or of a part of a layer's features; empty for none."""
        text = value if isinstance(value, str) else value[FEATURES]
        layer = self._loaded(text)
        file = _file(layer) if layer is not None else text.partition("|")[0]
        if not file:
            return self._of_no_file(layer, value) if layer is not None and layer.isValid() else ""
        narrowed = "" if layer is None or not hasattr(layer, "subsetString") else layer.subsetString()
        states = tuple(fingerprint.state(file + suffix) for suffix in ("", "-wal"))
        key = (text, narrowed, *states)
        if isinstance(value, str) and key in self._known and (layer is None or not _edited(layer)):
            return self._known[key]
        if states[0] == (0, 0):
            return fingerprint.of_file(file)
        if layer is None:
            context = QgsProcessingContext()
            context.setProject(self.project)
            layer = QgsProcessingUtils.mapLayerFromString(text, context)
        self._known[key] = found = fingerprint.of_file(file) if layer is None else self._of_layer(layer, value)
        return found

    def _of_no_file(self, layer: QgsMapLayer, value) -> str:
        """Return the fingerprint of a layer in memory, or of a database, which is asked once until ``forget``."""
        if layer.providerType() == "memory" or not isinstance(value, str):
            return self._of_layer(layer, value)
        key = (layer.id(), layer.source())
        if key not in self._known:
            self._known[key] = self._of_layer(layer, value)
        return self._known[key]

    def forget(self) -> None:
        """Look at everything anew from now on."""
        self._known.clear()

    def _loaded(self, text: str) -> QgsMapLayer | None:
        found = self.project.mapLayer(text)
        return found or next((item for item in self.project.mapLayers().values() if item.source() == text), None)

    def _of_layer(self, layer: QgsMapLayer, value) -> str:
        file = _file(layer)
        if isinstance(layer, QgsVectorLayer) and (not file or 0 <= layer.featureCount() <= MOST_FEATURES):
            return _of_features(layer, {} if isinstance(value, str) else value)
        return fingerprint.of_file(file) if file else f"source:{layer.source()}"


def _of_features(layer: QgsVectorLayer, limits: Mapping) -> str:
    """Return the fingerprint of geometries and attributes: not of the container, which mere opening may change."""
    request = QgsFeatureRequest()
    if limits.get("filter"):
        request.setFilterExpression(limits["filter"])
    if limits.get("limit", 0) > 0:
        request.setLimit(limits["limit"])
    features = layer.getSelectedFeatures(request) if limits.get("selected") else layer.getFeatures(request)
    digest = hashlib.sha256(layer.crs().toWkt().encode())
    for feature in features:
        digest.update(bytes(feature.geometry().asWkb()))
        digest.update(repr(feature.attributes()).encode())
    return f"features:{digest.hexdigest()}"


def _file(layer: QgsMapLayer) -> str:
    """Return the file of a layer, empty for one in memory or in a database."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return path if path and Path(path).exists() else ""


def _edited(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isModified()
