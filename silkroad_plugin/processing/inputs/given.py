"""The parameters of an algorithm as they were given, in words that a file keeps and another project understands."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext

from ...catalogue.crs import geographic
from ...catalogue.sources import is_local
from ...core.errors import SilkroadError
from ...i18n import interface_language, listed
from ...layouts.known_layers import found_in, opened, record_of
from ...layouts.recipe import given_record
from .extents import given_extent, is_given
from .sources import INPUTS

LAYERS = ("vector", "raster", "source", "layer")
SEVERAL = "multilayer"


def kept(algorithm: QgsProcessingAlgorithm, parameters: dict, context, left_out: Iterable[str] = ()) -> dict:
    """Return what was given as JSON can hold it: choices as codes, an extent in degrees, layers by name and source."""
    found = {}
    for definition in algorithm.parameterDefinitions():
        name, kind = definition.name(), definition.type()
        if name in left_out or not is_given(parameters, name):
            continue
        if name in algorithm.choices.offered:
            many = definition.allowMultiple()
            found[name] = algorithm.several(name, context) if many else algorithm.choice(name, context)
        elif kind in LAYERS:
            found[name] = _said(algorithm.parameterAsLayer(parameters, name, context), parameters[name])
        elif kind == SEVERAL:
            found[name] = [_said(one, "") for one in algorithm.parameterAsLayerList(parameters, name, context)]
        elif kind == "extent":
            west, south, east, north = given_extent(algorithm, parameters, context, geographic(), name)
            found[name] = f"{west!r},{east!r},{south!r},{north!r} [EPSG:4326]"
        elif kind == "crs":
            crs = algorithm.parameterAsCrs(parameters, name, context)
            found[name] = crs.authid() or crs.toWkt(Qgis.CrsWktVariant.Preferred)
        elif kind == "file":
            # Whoever reads it later works in another folder.
            found[name] = str(Path(algorithm.parameterAsFile(parameters, name, context)).absolute())
        elif isinstance(parameters[name], bool | int | float | str):
            found[name] = parameters[name]
        else:
            found[name] = algorithm.parameterAsString(parameters, name, context)
    return found


def restored(algorithm: QgsProcessingAlgorithm, values: dict, context: QgsProcessingContext) -> dict:
    """Return parameters that were kept, with layers of the context's project or opened from where they were.

    Raises SilkroadError layers_missing, which names those that are not to be had. A recipe may come from anybody: what
    names data in words must be a file of this machine, since QGIS and GDAL open servers by such words too.
    """
    of_data = {one.name() for one in algorithm.parameterDefinitions() if one.type() in INPUTS}
    missing: list[str] = []

    def of(value, data: bool):
        if isinstance(value, list):
            return [of(one, data) for one in value]
        if isinstance(value, dict):
            layer = _layer(value, context)
            missing.extend([] if layer is not None else [str(value.get("name", ""))])
            return layer
        if data and not (isinstance(value, str) and is_local(value, "gdal")):
            missing.append(str(value))
        return value

    found = {name: of(value, name in of_data) for name, value in values.items()}
    if missing:
        raise SilkroadError("layers_missing", names=listed(missing, interface_language(), "names"))
    return found


def _said(layer: QgsMapLayer | None, given) -> dict | str:
    """Return what names a layer in another project; its identifier is of this one."""
    return str(given) if layer is None else {**asdict(record_of(layer)), "id": ""}


def _layer(value: dict, context: QgsProcessingContext) -> QgsMapLayer | None:
    record, project = given_record(value), context.project()
    if record is None:
        return None
    layer = found_in(project.mapLayers().values(), record)
    if layer is None:
        layer = opened(project, record)
        # The context owns what it takes; a layer of the project stays that of the project.
        context.temporaryLayerStore().addMapLayer(layer) if layer is not None else None
    return layer
