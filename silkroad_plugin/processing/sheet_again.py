"""Draw a layout of ours anew from its recipe: in another language, in place."""

import tempfile
from dataclasses import dataclass, replace

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt import sip

from ..core.errors import SilkroadError
from ..layouts.binding import Bound, bind, parts_of, record_of, style_of
from ..layouts.missing import note_missing
from ..layouts.recipe import Recipe, recipe_of
from ..layouts.sheet import MAP_ID, Sheet, build_sheet, name_of
from ..layouts.spec import SheetSpec
from ..layouts.standing import Standing
from ..layouts.template import group_loaded, main_map
from .algorithms.maps.print_map import PrintMap
from .algorithms.maps.secondary_parameters import specified
from .inputs.given import restored

LOCATION_MAP = "location_map"


@dataclass
class _Made:
    """What a recipe gave: the project of the map and the specification, whatever the language."""

    parameters: dict
    algorithm: PrintMap
    content: object
    spec: SheetSpec


# By the address of a layout, as long as it lives: so that only the first change of language reads the data.
_made: dict[int, _Made] = {}


def in_language(
    layout: QgsPrintLayout, language: str, feedback: QgsProcessingFeedback | None = None
) -> tuple[Sheet, Bound]:
    """Draw a sheet in another language in its own layout; its map stays as it is, and so does what others added.

    Raises SilkroadError layout_foreign for a layout that does not say how it was made, layers_missing where the layers
    it was made of are not to be had, and what drawing it raises.
    """
    recipe, item = recipe_of(layout), main_map(layout)
    if recipe is None or item is None or not recipe.parameters:
        raise SilkroadError("layout_foreign", name=layout.name())
    made = _content(layout, recipe, feedback or QgsProcessingFeedback())
    content = made.content
    # The former main language joins the small ones.
    languages = (recipe.language, *recipe.secondary) if recipe.secondary else ()
    spec = specified(replace(made.spec, languages=languages), language)
    margin, second = made.algorithm.spoken(content, spec, language)
    standing = Standing(layout, item, recipe)
    sheet = build_sheet(
        content.project, content.layers, spec, content.projection, language, content.inset, margin, standing, second
    )
    bound = Bound()
    for name in (MAP_ID, LOCATION_MAP):
        drawn = layout.itemById(name)
        if drawn is not None:
            layers = {layer.id(): layer for layer in drawn.layers()}
            records = [record_of(layer) for layer in layers.values()]
            bind(drawn, records, {one: style_of(layer) for one, layer in layers.items()}, layers, bound)
            drawn.invalidateCache()
    made.algorithm.remember(sheet, spec, language)
    _rename(layout, spec, recipe.language, language)
    group_loaded(layout, bound)
    note_missing(layout, bound.missing)
    return sheet, bound


def _rename(layout: QgsPrintLayout, spec: SheetSpec, before: str, language: str) -> None:
    """Let a layout that is still called as it was made be called so in its new language."""
    former, rest = name_of(spec, before), layout.name().removeprefix(name_of(spec, before))
    taken = {one.name() for one in layout.project().layoutManager().layouts()}
    name = name_of(spec, language) + rest
    if layout.name().startswith(former) and name not in taken:
        group = layout.project().layerTreeRoot().findGroup(layout.name())
        if group is not None:
            group.setName(name)
        layout.setName(name)


def _content(layout: QgsPrintLayout, recipe: Recipe, feedback) -> _Made:
    """Return what the recipe gives, read once for a layout."""
    address = sip.unwrapinstance(layout)
    found = _made.get(address)
    if found is not None and found.parameters == recipe.parameters:
        return found
    context = QgsProcessingContext()
    context.setProject(layout.project())
    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    values = restored(recipe.parameters, context, lambda value: _known(layout, value))
    algorithm.prepareAlgorithm({**values, "OUTPUT_FOLDER": tempfile.gettempdir()}, context, feedback)
    if algorithm.refusal is not None:
        raise algorithm.refusal
    content, spec = algorithm.prepared(algorithm.place, algorithm.begin(feedback, 20), feedback)
    made = _Made(recipe.parameters, algorithm, content, spec)
    if address not in _made:
        layout.destroyed.connect(lambda: _made.pop(address, None))
    _made[address] = made
    return made


def _known(layout: QgsPrintLayout, value: dict) -> QgsMapLayer | None:
    """Return the layer of the project that stands for one of the recipe: of the same source, or name."""
    layers = [layer for layer in layout.project().mapLayers().values() if layer.isValid()]
    alike = [layer for layer in layers if (value["kind"] == "vector") == hasattr(layer, "subsetString")]
    where = parts_of(value["provider"], value["source"])
    same = (one for one in alike if one.providerType() == value["provider"] and value["provider"] != "memory")
    same = (one for one in same if parts_of(one.providerType(), one.source()) == where)
    named = (one for one in alike if one.name() == value["name"])
    return next(same, None) or next(named, None)
