"""The files behind the inputs of an algorithm, none of which an output may overwrite."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ...core.errors import SilkroadError

INPUTS = {"file", "layer", "mesh", "multilayer", "raster", "source", "vector"}
# Databases that are files: several tables in one.
DATABASES = ("ogr", "spatialite")
# Tables of which GDAL must read all to open them, and which have no files beside them.
WHOLE = {".csv", ".txt", ".tsv", ".xlsx", ".xls", ".ods"}


@dataclass(frozen=True)
class Place:
    """Where data stand: a file, and the table in it where only that one is meant ("": the whole file)."""

    path: str
    table: str = ""

    def touches(self, other: "Place") -> bool:
        """Tell whether writing here would overwrite what is there."""
        if not (is_file(self.path) and is_file(other.path) and Path(self.path).samefile(other.path)):
            return False
        return not (self.table and other.table) or self.table.casefold() == other.table.casefold()


def is_file(path: str) -> bool:
    """Tell whether a file is called so; the source of a layer in memory may be too long for any."""
    with contextlib.suppress(OSError, ValueError):
        return Path(path).is_file()
    return False


def refuse_overwriting(algorithm, parameters: dict, places: list[Place], context) -> None:
    """Raise SilkroadError output_is_input where a destination would overwrite one of the inputs' ``places``.

    What goes into a folder has its names only when it is written: ``SafeOutputs`` looks at these.
    """
    for definition in algorithm.destinationParameterDefinitions():
        for place in _destinations(definition, parameters.get(definition.name()), context):
            if any(place.touches(source) for source in places):
                label = algorithm.label(definition.name())
                raise SilkroadError("output_is_input", output=label, path=place.path)


def input_places(algorithm, parameters: dict, context) -> list[Place]:
    """Return where the layers and files among the parameters stand."""
    found = []
    for definition in algorithm.parameterDefinitions():
        if definition.type() in INPUTS and not definition.isDestination():
            for value in _entries(parameters.get(definition.name()), context):
                found.extend(_places(value, context))
    return list(dict.fromkeys(found))


def _entries(value, context) -> list:
    """Return the layers and texts in the value of a parameter."""
    if isinstance(value, list | tuple):
        return [entry for part in value for entry in _entries(part, context)]
    value = _plain(value, context)
    if isinstance(value, str):
        return [value] if context.getMapLayer(value) is not None or _file(value) else value.split(";")
    return [value] if isinstance(value, QgsMapLayer) else []


def _plain(value, context):
    """Return the layer or text that QGIS wraps with what it asks beside a source or destination."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    return value.valueAsString(context.expressionContext(), "")[0] if isinstance(value, QgsProperty) else value


def _file(text: str) -> str:
    """Return the file that a text names with a table or options behind "|", "" where it names none."""
    path = text.partition("|")[0]
    return path if is_file(path) else ""


def _places(value: QgsMapLayer | str, context) -> Iterator[Place]:
    """Yield the files of a layer, or of the text that names one."""
    provider, source = "ogr", value
    if isinstance(value, str) and not _file(value):
        value = QgsProcessingUtils.mapLayerFromString(value, context) if value else None
    if isinstance(value, QgsMapLayer):
        provider, source = value.dataProvider().name() if value.dataProvider() else "ogr", value.source()
    if not isinstance(source, str) or value is None:
        return
    told = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = told.get("path") or _file(source)
    if is_file(path):
        yield Place(path, _table(path, told))
        for beside in files_beside(path):
            yield Place(beside)


def _table(path: str, told: dict) -> str:
    """Return the table of a GeoPackage or the like that is read; the first where none is named."""
    if told.get("layerName") or Path(path).suffix.lower() not in (".gpkg", ".sqlite", ".db"):
        return told.get("layerName") or ""
    from osgeo import ogr

    with contextlib.suppress(RuntimeError):  # where GDAL raises: what cannot be opened has no tables
        opened = ogr.Open(path)
        if opened is not None and opened.GetLayerCount():
            layer = opened.GetLayer(max(int(told.get("layerId") or 0), 0))
            return layer.GetName() if layer is not None else ""
    return ""


def files_beside(path: str) -> list[str]:
    """Return the other files of a data set, such as the .dbf of a .shp or the rasters of a .vrt."""
    if Path(path).suffix.lower() in WHOLE:
        return []
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        opened = gdal.OpenEx(path)
        names = (opened.GetFileList() if opened is not None else None) or []
    except RuntimeError:  # where GDAL raises: what cannot be opened is refused by whoever reads it
        names = []
    finally:
        gdal.PopErrorHandler()
    return [name for name in names if Path(name) != Path(path)]


def _destinations(definition, value, context) -> Iterator[Place]:
    """Yield the files that a destination may become: QGIS adds an ending to a name that it does not know."""
    text = _plain(value, context)
    if not isinstance(text, str) or text in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return
    kind, _, uri = text.partition(":")
    if kind in DATABASES:
        told = QgsDataSourceUri(uri)
        yield Place(told.database(), told.table())
    else:
        yield Place(text)
        yield Place(f"{text}.{definition.defaultFileExtension()}")
