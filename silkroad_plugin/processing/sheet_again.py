"""Draw a layout of ours anew from its recipe: in another language, in place."""

import tempfile
from dataclasses import dataclass, replace

from qgis.core import QgsPrintLayout, QgsProcessingContext, QgsProcessingFeedback

from ..core.errors import SilkroadError
from ..layouts.binding import Bound, made_for
from ..layouts.content import MapContent
from ..layouts.recipe import Recipe, recipe_of
from ..layouts.sheet import Sheet, build_sheet, name_of
from ..layouts.spec import SheetSpec
from ..layouts.standing import Standing
from ..layouts.template import all_or_nothing, bind_drawn, main_map, settle
from .algorithms.maps.made_from import made_from
from .algorithms.maps.print_map import PrintMap
from .algorithms.maps.secondary_parameters import specified
from .inputs.given import restored


@dataclass
class _Made:
    """What the ``parameters`` of a recipe gave: the project of the map and the specification, whatever the language.

    ``values``: the parameters with the layers themselves, some of which ``context`` holds; ``data``: what these were.
    """

    parameters: dict
    values: dict
    context: QgsProcessingContext
    algorithm: PrintMap
    content: MapContent
    spec: SheetSpec
    data: dict

    def serves(self, recipe: Recipe) -> bool:
        """Whether a recipe would still give the same."""
        unchanged = self.parameters == recipe.parameters
        return unchanged and self.data == made_from(self.algorithm, self.values, self.context)


class SheetAgain:
    """A sheet in its layout; what it is made of is read once, and again only where that has changed."""

    def __init__(self, layout: QgsPrintLayout):
        self.layout = layout
        self._made: _Made | None = None

    def in_language(self, language: str, feedback: QgsProcessingFeedback | None = None) -> tuple[Sheet, Bound]:
        """Draw the sheet in another language; its map stays as it is, and so does what others added.

        Raises SilkroadError layout_foreign for a layout that does not say how it was made, layers_missing where the
        layers it was made of are not to be had, and what drawing it raises; the layout is then as it was.
        """
        layout, recipe, item = self.layout, recipe_of(self.layout), main_map(self.layout)
        if recipe is None or item is None or not recipe.parameters:
            raise SilkroadError("layout_foreign", name=layout.name())
        made, self._made = self._made, None  # which drawing leaves half in another language where it fails
        if made is None or not made.serves(recipe):
            made = _read(layout, recipe, feedback or QgsProcessingFeedback())
        bound, before = Bound(), made_for(layout)
        # The former main language joins the small ones.
        languages = (recipe.language, *recipe.secondary) if recipe.secondary else ()
        spec = specified(replace(made.spec, languages=languages), language)
        with all_or_nothing(layout.project()), Standing(layout, item, recipe) as standing:
            stood = standing.box
            sheet = self._drawn(made, spec, language, standing)
            drawn = bind_drawn(standing.maps, recipe, bound)
            made.algorithm.remember(sheet, spec, language)
            if sheet.plan.frame == stood:
                standing.keep_arrangement()
        _rename(layout, spec, recipe.language, language)
        settle(layout, recipe.maps, drawn, bound, before)
        made.parameters, self._made = recipe_of(layout).parameters, made
        return sheet, bound

    @staticmethod
    def _drawn(made: _Made, spec: SheetSpec, language: str, standing: Standing) -> Sheet:
        content = made.content
        margin, second = made.algorithm.spoken(content, spec, language)
        given = content.project, content.layers, spec, content.projection, language, content.inset
        return build_sheet(*given, margin, standing, second)


def _read(layout: QgsPrintLayout, recipe: Recipe, feedback) -> _Made:
    """Return what the recipe of a layout gives."""
    context = QgsProcessingContext()
    context.setProject(layout.project())
    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    values = {**restored(algorithm, recipe.parameters, context), "OUTPUT_FOLDER": tempfile.gettempdir()}
    algorithm.prepareAlgorithm(values, context, feedback)
    if algorithm.refusal is not None:
        raise algorithm.refusal
    # Before they are read: what changes meanwhile is seen as a change.
    data = made_from(algorithm, values, context)
    content, spec = algorithm.prepared(algorithm.place, algorithm.begin(feedback, 20), feedback)
    return _Made(recipe.parameters, values, context, algorithm, content, spec, data)


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
