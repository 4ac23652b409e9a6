"""Values that a parameter does not accept: QGIS itself only says that the parameter is incorrect."""

import re

from qgis.core import QgsProcessing, QgsProcessingParameters, QgsProcessingUtils

from ...catalogue.crs import crs_of
from ...core.errors import SilkroadError
from ...core.typed_numbers import real
from ...i18n import aside, interface_language, tr

LAYERS = {"raster", "source", "vector", "multilayer", "layer"}
NUMBERS = {"number", "distance", "area"}
PLACES = {"extent", "point"}  # with their system behind, 80,90,45,50 [EPSG:4326]
ENDLESS = 1e300  # an end beyond is none


def unacceptable(algorithm, parameters: dict, context) -> SilkroadError | None:
    """Return the refusal of the first layer that cannot be opened, text where a number belongs, number outside its
    limits, coordinate reference system that is none, field without its layer, or choice that is not offered; None if
    others are."""
    for definition in algorithm.parameterDefinitions():
        value, kind = parameters.get(definition.name()), definition.type()
        if kind in NUMBERS and _no_number(value):
            return SilkroadError("number_text", input=algorithm.label(definition.name()), text=value)
        system = _no_system(definition, parameters, context)
        if system:
            return SilkroadError("crs_unknown", input=algorithm.label(definition.name()), text=system)
        if kind == "field" and (layer := _no_layer(definition, parameters)):
            told = {"input": algorithm.label(definition.name()), "layer": algorithm.label(layer)}
            return SilkroadError("field_without_layer", **told)
        if definition.checkValueIsAcceptable(value, context):
            continue
        label = algorithm.label(definition.name())
        found = None
        if kind in LAYERS:
            found = _missing(definition, value, label, context)
        elif kind in NUMBERS:
            found = _outside(definition, value, label)
        elif definition.name() in algorithm.choices.offered:
            codes = list(algorithm.choices.offered[definition.name()])
            found = SilkroadError("types_word", input=label, word=str(value), known=codes)
        if found is not None:
            return found
    return None


def refuse_unused(algorithm, name: str, choice: str, needed: tuple[str, ...], context) -> None:
    """Refuse what was given for a parameter that counts only under some options (codes) of a choice, or of several.

    Raises SilkroadError given_unused.
    """
    if algorithm.parameters.get(name) in (None, ""):
        return
    offered, language = algorithm.choices.offered[choice], interface_language()
    taken = algorithm.several(choice, context)
    if not set(taken) & set(needed):
        titles = {code: tr(title) + aside(code, language) for code, title in offered.items()}
        told = {"taken": [titles[code] for code in taken], "needed": [titles[code] for code in needed]}
        raise SilkroadError("given_unused", input=algorithm.label(name), choice=algorithm.label(choice), **told)


def _no_number(value) -> bool:
    """Tell whether a value is a text that QGIS reads as no number, for which an optional one counts as 0 in silence."""
    try:
        return isinstance(value, str) and value.strip() != "" and ("_" in value or float(value) != float(value))
    except ValueError:
        return True


def _no_layer(definition, parameters: dict) -> str:
    """Return the parameter of the layer that a field is of, where the field was given and the layer was not."""
    layer = definition.parentLayerParameterName()
    empty = (None, "", [])
    given = parameters.get(definition.name()) not in empty
    return layer if given and layer and parameters.get(layer) in empty else ""


def _no_system(definition, parameters: dict, context) -> str:
    """Return the name of a coordinate reference system that QGIS does not know, for which it would take none in
    silence; "" otherwise."""
    value, kind = parameters.get(definition.name()), definition.type()
    if not isinstance(value, str) or not value.strip():
        return ""
    if kind == "crs":
        return "" if QgsProcessingParameters.parameterAsCrs(definition, parameters, context).isValid() else value
    named = re.search(r"\[([^\[\]]+)\]\s*$", value) if kind in PLACES else None
    return named[1] if named and not crs_of(named[1]).isValid() else ""


def _missing(definition, value, label: str, context) -> SilkroadError | None:
    """Return the refusal of a layer that was given by its path or name and cannot be opened."""
    hints, kind = QgsProcessingUtils.LayerHint, definition.type()
    raster = kind == "raster" or (
        kind == "multilayer" and definition.layerType() == QgsProcessing.SourceType.TypeRaster
    )
    hint = hints.Raster if raster else hints.UnknownType
    for entry in value if isinstance(value, list | tuple) else [value]:
        if not isinstance(entry, str) or not entry:
            continue
        if QgsProcessingUtils.mapLayerFromString(entry, context, True, hint) is None:
            if raster:
                return SilkroadError("raster_missing", input=label, source=entry)
            return SilkroadError("vector_missing", input=label, source=entry)
    return None


def _outside(definition, value, label: str) -> SilkroadError | None:
    """Return the refusal of a number outside the limits of its parameter."""
    number, least, most = real(value), definition.minimum(), definition.maximum()
    if number is None or least <= number <= most:
        return None
    if most >= ENDLESS:
        return SilkroadError("number_below", input=label, value=number, least=least)
    if least <= -ENDLESS:
        return SilkroadError("number_above", input=label, value=number, most=most)
    return SilkroadError("number_outside", input=label, value=number, least=least, most=most)
