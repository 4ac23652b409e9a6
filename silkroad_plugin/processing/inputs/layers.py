"""Inputs of the algorithms, read from whatever QGIS can load, with refusals that name them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ...catalogue.crs import crs_of, transformation
from ...core.errors import Cancelled, SilkroadError
from ...i18n import LANGUAGES, interface_language, tr
from ...numbers import counted
from .titles import source_titles

# GDAL drivers that draw pictures of a service instead of reading values.
SERVICES = {"WMS", "WMTS", "OGCAPI", "PLSCENES"}
# Attribute of deposits that a refit draws again: 0 for the first of each, then 1, 2 …
COPY = "silkroad_copy"
# Providers that count features; a database may only estimate their number.
COUNTED = {"ogr", "memory", "spatialite"}
MAX_VERTICES = 3_000_000
# Fields that name a feature, the likeliest first, in small letters.
NAME_FIELDS = (
    "label_{language}",
    "name_{language}",
    "name",
    "name_en",
    "label",
    "dep_name",
    "site_name",
    "名称",
    "矿床名称",
    "矿床",
    "название",
    "наименование",
    "месторождение",
    "id",
)


@dataclass(frozen=True)
class Points:
    """Points in the CRS that was asked for: one for each part of each usable feature.

    ``x``, ``y``: float64 (n); ``labels``: what to call each point in a list; ``attributes``: name ->
    list of n values; ``skipped``: (label, reason) of the features that have no usable coordinates;
    ``names``: language -> labels (n) in it, where the layer has names in that language.
    """

    x: np.ndarray
    y: np.ndarray
    labels: list[str]
    attributes: dict[str, list]
    skipped: list[tuple[str, str]] = field(default_factory=list)
    names: dict[str, list[str]] = field(default_factory=dict)

    def __len__(self):
        return len(self.x)

    def called(self, language: str) -> list[str]:
        """Return what to call each point in a language."""
        return self.names.get(language, self.labels)

    @property
    def copies(self) -> np.ndarray:
        """Of each point (n) how often it stood before: above 0 only where a bootstrap draws some again."""
        told = self.attributes.get(COPY)
        return np.zeros(len(self), int) if told is None else np.array([value or 0 for value in told], int)

    def only(self, keep: np.ndarray) -> "Points":
        """Return the points for which ``keep`` (n) is true."""
        at = np.flatnonzero(keep)
        attributes = {name: [values[i] for i in at] for name, values in self.attributes.items()}
        labels = [self.labels[i] for i in at]
        names = {code: [own[i] for i in at] for code, own in self.names.items()}
        return Points(self.x[keep], self.y[keep], labels, attributes, self.skipped, names)


def raster_path(algorithm, name: str, context) -> str | None:
    """Return the GDAL path of a raster parameter, None where an optional one is empty."""
    layer = algorithm.parameterAsRasterLayer(algorithm.parameters, name, context)
    if layer is None:
        value = algorithm.parameters.get(name)
        if value in (None, "") and _optional(algorithm, name):
            return None
        raise SilkroadError("raster_missing", input=algorithm.label(name), source=str(value or ""))
    return _checked_raster(layer, algorithm.label(name))


def raster_paths(algorithm, name: str, context) -> list[str]:
    """Return the GDAL paths of a parameter that takes several rasters, in the given order."""
    value = algorithm.parameters.get(name)
    entries = value if isinstance(value, list | tuple) else str(value or "").split(";")
    paths = []
    for entry in entries:
        layer = entry if hasattr(entry, "dataProvider") else QgsProcessingUtils.mapLayerFromString(str(entry), context)
        if layer is None:
            raise SilkroadError("raster_missing", input=algorithm.label(name), source=str(entry))
        paths.append(_checked_raster(layer, algorithm.label(name)))
    return paths


def vector_source(algorithm, name: str, context) -> QgsProcessingFeatureSource | None:
    """Return the features of a vector parameter, None where an optional one is empty.

    The selection and the filter of the layer hold. Raises SilkroadError where it cannot be read.
    """
    source = algorithm.parameterAsSource(algorithm.parameters, name, context)
    if source is None:
        value = algorithm.parameters.get(name)
        if value in (None, "") and _optional(algorithm, name):
            return None
        raise SilkroadError("vector_missing", input=algorithm.label(name), source=_source_name(value))
    layer = algorithm.parameterAsVectorLayer(algorithm.parameters, name, context)
    source.titles = source_titles(source, layer, context)
    if source.wkbType() == Qgis.WkbType.NoGeometry:
        raise SilkroadError("vector_no_geometry", input=algorithm.label(name), name=called(source))
    if not source.sourceCrs().isValid():
        raise SilkroadError("vector_no_crs", input=algorithm.label(name), name=called(source))
    source.counted = layer is not None and layer.providerType() in COUNTED
    return source


def called(source: QgsProcessingFeatureSource) -> str:
    """Return what to call a source in a message."""
    return source.titles[interface_language()] if hasattr(source, "titles") else source.sourceName()


def features_of(source: QgsProcessingFeatureSource, label: str, feedback, fields: tuple[str, ...] | None = None):
    """Yield the features, valid or not; raises SilkroadError where the file breaks off, Cancelled on request."""
    request = QgsFeatureRequest()
    if fields is not None:
        request.setSubsetOfAttributes(list(fields), source.fields())
    count, read = source.featureCount(), 0
    flags = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for feature in source.getFeatures(request, flags):
        if feedback.isCanceled():
            raise Cancelled
        read += 1
        yield feature
    # A damaged GeoPackage ends early without a word.
    if count > read and getattr(source, "counted", False):
        raise SilkroadError("vector_damaged", input=label, name=called(source), read=read, count=count)


def read_points(
    source: QgsProcessingFeatureSource, crs_wkt: str, label: str, context, feedback, attributes: tuple[str, ...] = ()
) -> Points:
    """Read points in the CRS; multipart features give one point a part, heights are ignored.

    ``label`` names the input in messages. Raises SilkroadError for other geometries and where no point is left.
    """
    refuse_other_geometry(source, label)
    transform = transform_to(crs_wkt, source.sourceCrs(), context)
    language, naming = interface_language(), {code: name_field(source, code) for code in LANGUAGES}
    present = tuple(name for name in attributes if source.fields().indexOf(name) >= 0)
    wanted = present + tuple({name for name in naming.values() if name})
    xs, ys, skipped = [], [], []
    names: dict[str, list[str]] = {code: [] for code in LANGUAGES}
    values: dict[str, list] = {name: [] for name in present}
    for feature in features_of(source, label, feedback, wanted):
        titles = {code: site_title(feature, name) for code, name in naming.items()}
        parts, reason = _parts(feature.geometry(), transform)
        if reason:
            skipped.append((titles[language], reason))
        for x, y in parts:
            xs.append(x)
            ys.append(y)
            for code, title in titles.items():
                names[code].append(title)
            for name in present:
                values[name].append(feature[name])
    if not xs:
        raise SilkroadError("vector_empty", input=label, name=called(source), skipped=len(skipped))
    return Points(np.array(xs, float), np.array(ys, float), names[language], values, skipped, names)


def read_geometries(
    source: QgsProcessingFeatureSource,
    crs_wkt: str,
    spacing: float,
    label: str,
    context,
    feedback,
    attributes: tuple[str, ...] = (),
    extent: tuple[float, float, float, float] | None = None,
) -> tuple[list[ogr.Geometry], dict[str, list]]:
    """Return the geometries in the CRS, and the attributes that exist.

    Lines and outlines get vertices at most ``spacing`` metres apart (more where that would make too many)
    before they are transformed, so that straight stays what it was; invalid polygons are mended; heights
    are dropped. ``extent`` (west, south, east, north in the CRS): what lies far outside is cut off, since it
    may have no place in the CRS at all. The user is told of features that cannot be used; raises SilkroadError
    vector_empty where none can.
    """
    transform = transform_to(crs_wkt, source.sourceCrs(), context)
    present = tuple(name for name in attributes if source.fields().indexOf(name) >= 0)
    values: dict[str, list] = {name: [] for name in present}
    features, heard = list(features_of(source, label, feedback, present)), partial(_heard, feedback=feedback)
    shapes = [mended(feature.geometry()) for feature in heard(features)]
    if extent is not None:
        near = _neighbourhood(extent, transform)
        shapes = [_clipped(geometry, near) for geometry in heard(shapes)]
    length = sum(geometry.length() for geometry in shapes if geometry is not None)
    unit = QgsUnitTypes.fromUnitToUnitFactor(source.sourceCrs().mapUnits(), Qgis.DistanceUnit.Meters)
    spacing = max(spacing / unit, length / MAX_VERTICES)
    geometries, skipped = [], 0
    for feature, whole in heard(zip(features, shapes, strict=True)):
        geometry = _moved(whole, spacing, transform)
        if geometry is None:
            skipped += 1
            continue
        if geometry.isEmpty():
            continue
        geometries.append(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
        for name in present:
            values[name].append(feature[name])
    if skipped == len(features):
        raise SilkroadError("vector_empty", input=label, name=called(source), skipped=skipped)
    if skipped:
        text = tr("{count} [feature without usable geometry was|features without usable geometry were] left out.")
        feedback.pushWarning(counted(text, interface_language(), count=skipped))
    return geometries, values


def _heard(items: Iterable, feedback) -> Iterator:
    """Yield the items as long as the user does not cancel."""
    for item in items:
        if feedback.isCanceled():
            raise Cancelled
        yield item


def named_geometries(
    source: QgsProcessingFeatureSource, crs_wkt: str, spacing: float, label: str, context, feedback
) -> tuple[list[ogr.Geometry], list[str]]:
    """Return the geometries as ``read_geometries`` does, and what to call each in a list."""
    field = name_field(source)
    shapes, values = read_geometries(source, crs_wkt, spacing, label, context, feedback, (field,) if field else ())
    names = values.get(field, [None] * len(shapes))
    known = (None if value in (None, "") or str(value) == "NULL" else str(value) for value in names)
    return shapes, [name or f"#{number}" for number, name in enumerate(known, 1)]


def mended(geometry: QgsGeometry) -> QgsGeometry | None:
    """Return a flat, valid copy; None where there is nothing to measure to."""
    if geometry.isNull() or geometry.isEmpty() or not geometry.boundingBox().isFinite():
        return None
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    if geometry.type() == Qgis.GeometryType.Polygon and not flat.isGeosValid():
        flat = flat.makeValid()
    return None if flat.isEmpty() else flat


def _neighbourhood(extent: tuple[float, float, float, float], transform: QgsCoordinateTransform) -> QgsRectangle | None:
    """Return a rectangle in the source's CRS that holds an extent with a margin, None where there is none."""
    try:
        near = transform.transformBoundingBox(QgsRectangle(*extent), Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return None
    near.grow(max(near.width(), near.height()) / 10)
    return near if near.isFinite() else None


def _clipped(geometry: QgsGeometry | None, near: QgsRectangle | None) -> QgsGeometry | None:
    """Return the part of a geometry that lies in a rectangle, which may be empty."""
    if geometry is None or near is None or near.contains(geometry.boundingBox()):
        return geometry
    return geometry.intersection(QgsGeometry.fromRect(near))


def _moved(geometry: QgsGeometry | None, spacing: float, transform: QgsCoordinateTransform) -> QgsGeometry | None:
    """Return the geometry with dense vertices in the new CRS, None where it has no place there."""
    if geometry is None or geometry.isEmpty():
        return geometry
    if geometry.type() != Qgis.GeometryType.Point:
        geometry = geometry.densifyByDistance(spacing)
    try:
        geometry.transform(transform)
    except QgsCsException:
        return None
    return geometry if geometry.boundingBox().isFinite() else None


def transform_to(crs_wkt: str, source_crs: QgsCoordinateReferenceSystem, context) -> QgsCoordinateTransform:
    """Return the transformation from the source's CRS, with the user's choice of datum operations."""
    return transformation(source_crs, crs_of(crs_wkt), context.transformContext())


def _parts(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> tuple[list[tuple[float, float]], str]:
    """Return the points of a geometry in the new CRS, and why some are missing."""
    if geometry.isNull() or geometry.isEmpty():
        return [], tr("no geometry")
    points, reason = [], ""
    for vertex in geometry.vertices():
        if not (np.isfinite(vertex.x()) and np.isfinite(vertex.y())):
            reason = tr("coordinates are not numbers")
            continue
        try:
            moved = transform.transform(vertex.x(), vertex.y())
        except QgsCsException:
            reason = tr("outside the area of the coordinate system")
            continue
        if np.isfinite(moved.x()) and np.isfinite(moved.y()):
            points.append((moved.x(), moved.y()))
        else:
            reason = tr("outside the area of the coordinate system")
    return points, reason


def refuse_other_geometry(source: QgsProcessingFeatureSource, label: str) -> None:
    """Raise SilkroadError vector_not_points for a layer of lines or polygons."""
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Point, Qgis.GeometryType.Unknown):
        found = QgsWkbTypes.translatedDisplayString(source.wkbType())
        raise SilkroadError("vector_not_points", input=label, name=called(source), found=found)


def name_field(source: QgsProcessingFeatureSource, language: str | None = None) -> str | None:
    """Return the field that names a feature, in the interface language or the one asked for where there is one."""
    names = {name.strip().lower(): name for name in reversed(source.fields().names())}
    candidates = [name.format(language=language or interface_language()) for name in NAME_FIELDS]
    return next((names[name] for name in candidates if name in names), None)


def site_title(feature: QgsFeature, field: str | None) -> str:
    """Return what to call a feature: the value of its naming field, else its number."""
    value = feature[field] if field else None
    return str(value) if value not in (None, "") and str(value) != "NULL" else f"#{feature.id()}"


def _checked_raster(layer, label: str) -> str:
    """Return the path of a raster layer that GDAL can read cell by cell."""
    if not layer.isValid():
        raise SilkroadError("raster_missing", input=label, source=layer.source())
    provider = layer.providerType() if hasattr(layer, "bandCount") else "vector"
    if provider != "gdal":
        raise SilkroadError("raster_not_file", input=label, name=layer.name(), provider=provider)
    # QGIS writes open options and credentials behind the path.
    path = re.split(r"\|(?:option|credential):", layer.source())[0]
    try:
        dataset = gdal.Open(path)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise SilkroadError("raster_missing", input=label, source=path)
    driver = dataset.GetDriver().ShortName
    if driver in SERVICES:
        raise SilkroadError("raster_not_file", input=label, name=layer.name(), provider=driver)
    if dataset.RasterCount != 1:
        raise SilkroadError("raster_many_bands", input=label, name=layer.name(), bands=dataset.RasterCount)
    if gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        raise SilkroadError("raster_complex", input=label, name=layer.name())
    return path


def _optional(algorithm, name: str) -> bool:
    return bool(algorithm.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional)


def _source_name(value) -> str:
    """Return the text of a source parameter, whatever form it was given in."""
    if hasattr(value, "source") and hasattr(value.source, "staticValue"):
        value = value.source.staticValue()
    return value.source() if hasattr(value, "dataProvider") else str(value or "")
