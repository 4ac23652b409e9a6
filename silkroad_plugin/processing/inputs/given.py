"""The parameters of an algorithm as they were given, in words that a file keeps and another project understands."""

from collections.abc import Callable, Iterable

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...catalogue.crs import geographic
from ...catalogue.sources import is_local, leads_elsewhere, public_source
from ...core.errors import SilkroadError
from ...i18n import interface_language, listed
from .extents import given_extent, is_given

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
            found[name] = _layer(algorithm.parameterAsLayer(parameters, name, context), parameters[name])
        elif kind == SEVERAL:
            found[name] = [_layer(one, "") for one in algorithm.parameterAsLayerList(parameters, name, context)]
        elif kind == "extent":
            west, south, east, north = given_extent(algorithm, parameters, context, geographic(), name)
            found[name] = f"{west!r},{east!r},{south!r},{north!r} [EPSG:4326]"
        elif kind == "crs":
            crs = algorithm.parameterAsCrs(parameters, name, context)
            found[name] = crs.authid() or crs.toWkt(Qgis.CrsWktVariant.Preferred)
        elif isinstance(parameters[name], bool | int | float | str):
            found[name] = parameters[name]
        else:
            found[name] = algorithm.parameterAsString(parameters, name, context)
    return found


def restored(values: dict, context: QgsProcessingContext, known: Callable[[dict], QgsMapLayer | None]) -> dict:
    """Return parameters that were kept, with layers of this project or opened from where they were.

    ``known``: returns the layer of the project that stands for a layer as it was kept, None for none. Raises
    SilkroadError layers_missing, which names those that are not to be had.
    """
    missing: list[str] = []

    def of(value):
        if isinstance(value, str) and leads_elsewhere(value):
            missing.append(value)
            return value
        if not isinstance(value, dict):
            return value
        layer = known(value) or _opened(value)
        if layer is None:
            missing.append(value["name"])
        else:
            # The context owns what it takes; a layer of the project stays that of the project.
            context.temporaryLayerStore().addMapLayer(layer) if layer.project() is None else None
        return layer

    found = {name: [of(one) for one in value] if _holds_layers(value) else of(value) for name, value in values.items()}
    if missing:
        raise SilkroadError("layers_missing", names=listed(missing, interface_language(), "names"))
    return found


def _holds_layers(value) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _layer(layer: QgsMapLayer | None, given) -> dict | str:
    if layer is None:
        return str(given)
    kind = "vector" if isinstance(layer, QgsVectorLayer) else "raster"
    return {"name": layer.name(), "source": public_source(layer), "provider": layer.providerType(), "kind": kind}


def _opened(value: dict) -> QgsMapLayer | None:
    if not is_local(value["source"], value["provider"]):
        return None
    make = QgsVectorLayer if value["kind"] == "vector" else QgsRasterLayer
    layer = make(value["source"], value["name"], value["provider"])
    return layer if layer.isValid() else None
