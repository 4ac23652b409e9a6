"""Saved models fitted again: by the algorithm that made them, with other deposits or without a layer."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..catalogue.crs import crs_of
from ..core.errors import Cancelled, SilkroadError
from ..i18n import interface_language
from ..io import fingerprint, model_file
from ..io.grid import Grid
from ..io.model_file import ModelFile, TrainingPoints
from ..io.stack import open_raster
from ..io.units import UnitTable
from .inputs.cases import unit_table
from .inputs.layers import COPY
from .inputs.sources import input_places

LABEL = "label"
NAMES = "label_{}"  # in a language
MEMORY = re.compile(r"uid=\{[^}]+\}")
# Parameters that hold a word for each layer, comma-separated.
PER_LAYER = ("TYPES", "CUTS")
# Types of parameters that name layers.
LAYERS = ("source", "vector", "raster", "layer", "multilayer")


@dataclass(frozen=True)
class Shapes:
    """Polygons that were only in memory: their geometries (WKB) and CRS (WKT)."""

    geometries: tuple[bytes, ...]
    crs: str

    def layer(self) -> QgsVectorLayer:
        """Return them as a layer of the calling thread."""
        found = QgsVectorLayer("MultiPolygon", "area", "memory")
        found.setCrs(crs_of(self.crs))
        for wkb in self.geometries:
            geometry, feature = QgsGeometry(), QgsFeature()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
            found.dataProvider().addFeature(feature)
        found.updateExtents()
        return found


class NotFitted(Exception):
    """A run that its algorithm refused; the text says why."""


class _Part(QgsProcessingFeedback):
    """The feedback of one run: its progress is a part of the whole, cancel goes through, its log is kept apart."""

    def __init__(self, outer: QgsProcessingFeedback, progress: Callable[[float], None]):
        super().__init__(False)
        self._outer, self._progress = outer, progress

    def isCanceled(self):
        return self._outer.isCanceled()

    def setProgress(self, percent):
        self._progress(percent / 100)


@dataclass(frozen=True)
class Refitter:
    """Fits a saved model again; score rasters are written to ``folder``."""

    model: ModelFile
    folder: str
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    @property
    def x(self) -> np.ndarray:
        """X of the deposits that were used (n), in the CRS of the evidence."""
        return np.asarray(self.model.deposits.x, float)

    @property
    def y(self) -> np.ndarray:
        """Y of the deposits that were used (n)."""
        return np.asarray(self.model.deposits.y, float)

    def fit(
        self,
        name: str,
        x: np.ndarray,
        y: np.ndarray,
        which: Sequence[int],
        progress: Callable[[float], None],
        without: int | None = None,
    ) -> str:
        """Fit with deposits at ``x``, ``y`` (k) that have the attributes of the saved ones ``which`` (k), perhaps
        without a layer; return the path of the score raster ``name``.

        Raises NotFitted where the algorithm refuses, Cancelled where the user does.
        """
        algorithm = _algorithm(self.model)
        # The plugin's own algorithms write their score first.
        score = next(
            one.name()
            for one in algorithm.destinationParameterDefinitions()
            if isinstance(one, QgsProcessingParameterRasterDestination)
        )
        path = str(Path(self.folder) / f"{name}.tif")
        told = _without_layer(self.model.parameters, without)
        told |= {name: value.layer() for name, value in told.items() if isinstance(value, Shapes)}
        parameters = told | {"DEPOSITS": _layer(self.model.deposits, x, y, which), score: path}
        context = self._own_context()
        try:
            _, done = algorithm.run(parameters, context, _Part(self.feedback, progress), {}, False)
        except QgsProcessingException as error:
            if self.feedback.isCanceled():
                raise Cancelled from error
            raise NotFitted(str(error)) from error
        if not done or not Path(path).exists():
            raise NotFitted("?")
        return path

    def units(self) -> UnitTable | None:
        """Return the geological units that are the cases of the model, None where cells are.

        Raises SilkroadError vector_missing where they are gone.
        """
        told = self.model.parameters.get("UNITS")
        if told in (None, ""):
            return None
        algorithm, context = _algorithm(self.model), self._own_context()
        definition = algorithm.parameterDefinition("UNITS")
        label, value = definition.description(), told.layer() if isinstance(told, Shapes) else told
        source = QgsProcessingParameters.parameterAsSource(definition, {"UNITS": value}, context)
        if source is None:
            raise SilkroadError("vector_missing", input=label, source=str(told))
        grid = Grid.of(open_raster(self.model.evidence[0].path))
        return unit_table(source, grid, label, self.model.unit_area_km2, self.folder, context, self.feedback)

    def _own_context(self) -> QgsProcessingContext:
        """Return a context of the calling thread, without the project: its layers belong to the main thread."""
        context = QgsProcessingContext()
        context.setTransformContext(self.context.transformContext())
        context.setEllipsoid(self.context.ellipsoid())
        return context


def read_model(algorithm, name: str, context) -> ModelFile:
    """Read the parameter of a model that is to be fitted again; what scikit-learn has learned is not needed.

    Raises SilkroadError as ``model_file.read`` does, and model_without_deposits, model_algorithm_missing, layer_gone.
    """
    path = algorithm.parameterAsFile(algorithm.parameters, name, context)
    model = model_file.read(path, estimator=False)
    if model.deposits is None or not model.deposits.x:
        raise SilkroadError("model_without_deposits", path=path)
    maker = _algorithm(model)  # its definitions live as long as it does
    told = {
        definition.name(): _own_source(model.parameters[definition.name()], definition, path, context)
        for definition in maker.parameterDefinitions()
        # The file may come from anyone, and must not say what is written where.
        if definition.name() in model.parameters and not definition.isDestination()
    }
    algorithm.keep(input_places(maker, told, context), context)
    return replace(model, parameters=told)


def changed_layers(model: ModelFile) -> list[str]:
    """Return the titles of the layers whose files are not what they were when the model was made."""
    language = interface_language()
    return [one.title(language) for one in model.evidence if one.fingerprint != fingerprint.of_file(one.path)]


def _own_source(value, definition, path: str, context):
    """Return a parameter so that a run of another thread finds what it means without the project."""
    if definition.name() == "DEPOSITS" or definition.type() not in LAYERS:
        return value
    if isinstance(value, list):
        return [_own_source(part, definition, path, context) for part in value]
    if not isinstance(value, str) or not value:
        return value
    if value.startswith("memory:"):
        return _in_memory(value, path, context)
    layer = QgsProcessingUtils.mapLayerFromString(value, context, allowLoadingNewLayers=False)
    if layer is None:
        return value
    if layer.providerType() == "memory":
        return _shapes(layer)
    known = layer.providerType() in ("ogr", "gdal")
    return layer.source() if known else QgsProcessingUtils.encodeProviderKeyAndUri(layer.providerType(), layer.source())


def _in_memory(source: str, path: str, context) -> Shapes:
    """Return the polygons of a layer of the project that is only in memory: a run of its own could not open it."""
    own = MEMORY.search(source)
    layers = context.project().mapLayers().values() if context.project() is not None else ()
    layer = next((one for one in layers if own and own[0] in one.source()), None)
    if layer is None:
        raise SilkroadError("layer_gone", path=path)
    return _shapes(layer)


def _shapes(layer: QgsVectorLayer) -> Shapes:
    geometries = (feature.geometry() for feature in layer.getFeatures())
    return Shapes(tuple(bytes(one.asWkb()) for one in geometries if not one.isNull()), layer.crs().toWkt())


def _algorithm(model: ModelFile):
    """Return the algorithm that made a model; only those of the plugin that save models can be it."""
    algorithm = None
    if model.algorithm.startswith("silkroad:"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(model.algorithm)
    if algorithm is None or not all(map(algorithm.parameterDefinition, ("DEPOSITS", "OUTPUT_MODEL"))):
        raise SilkroadError("model_algorithm_missing", algorithm=model.algorithm)
    return algorithm


def _without_layer(parameters: dict, layer: int | None) -> dict:
    """Return the parameters, perhaps without one of the layers; without random shifts that decide nothing."""
    from .inputs.scoring import scores_without_layer

    told = dict(parameters)
    if "SHIFTS" in told and float(told.get("NULL_P", 1)) >= 1:
        told["SHIFTS"] = 0
    if layer is None:
        return told
    layers = "EVIDENCE" if "EVIDENCE" in told else "INPUT"
    told[layers] = [path for i, path in enumerate(told[layers]) if i != layer]
    for name in PER_LAYER:
        words = str(told.get(name) or "").split(",")
        if len(words) > 1:
            told[name] = ",".join(word for i, word in enumerate(words) if i != layer)
    return told | scores_without_layer(told, layer)


def _layer(points: TrainingPoints, x, y, which) -> QgsVectorLayer:
    """Return deposits as a layer, with the attributes that were saved, and which copy of its deposit each is."""
    found = QgsVectorLayer("Point", "deposits", "memory")
    found.setCrs(crs_of(points.crs))
    fields = [QgsField(LABEL, QMetaType.Type.QString)]
    columns = [points.labels]
    for language, names in points.names.items():
        fields.append(QgsField(NAMES.format(language), QMetaType.Type.QString))
        columns.append(names)
    for name, values in points.attributes.items():
        numbers = all(isinstance(value, int | float) for value in values if value is not None)
        fields.append(QgsField(name, QMetaType.Type.Double if numbers else QMetaType.Type.QString))
        columns.append(values if numbers else [None if value is None else str(value) for value in values])
    fields.append(QgsField(COPY, QMetaType.Type.Int))
    found.dataProvider().addAttributes(fields)
    found.updateFields()
    features, drawn = [], Counter()
    for east, north, i in zip(x, y, which, strict=True):
        feature = QgsFeature(found.fields())
        feature.setAttributes([*(column[i] for column in columns), drawn[i]])
        drawn[i] += 1
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(east), float(north))))
        features.append(feature)
    found.dataProvider().addFeatures(features)
    found.updateExtents()
    return found
