"""What a layout of ours remembers of how it was made, so that it can be bound again and drawn in another language."""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from qgis.core import QgsLayout

PROPERTY = "silkroad/recipe"
VERSION = 1


@dataclass(frozen=True)
class LayerRecord:
    """A layer of a map as a template names it.

    ``id``: in the project where the template was written; ``key``: of the catalogue, or of the subject; ``own``:
    whether it comes with the plugin; ``everywhere``: whether it is the world map of the whole world; ``name``,
    ``source``, ``provider``, ``kind`` ("vector", "raster", "annotation"), ``subset``, ``geometry`` and ``fields``: of
    any other, ``source`` also the table of the plugin that a subject shows under a key of its own; ``scales``: the
    largest and the smallest at which it is drawn, where it is not at all; ``whole``: the layer itself where it has no
    source that could be opened again.
    """

    id: str
    key: str
    own: bool = False
    everywhere: bool = False
    name: str = ""
    source: str = ""
    provider: str = ""
    kind: str = "vector"
    subset: str = ""
    geometry: int = -1
    fields: tuple[str, ...] = ()
    scales: tuple[float, ...] = ()
    whole: str = ""


@dataclass(frozen=True)
class Recipe:
    """How a sheet was made.

    ``parameters``: of the algorithm that made it, as ``inputs.given`` writes them; ``language`` and ``secondary``: of
    its texts; ``frame``: x, y, width and height in millimetres in which its map was drawn at 1:``denominator``;
    ``maps``: identifier of a map -> its layers, the topmost first, where it was bound.
    """

    parameters: dict = field(default_factory=dict)
    language: str = ""
    secondary: tuple[str, ...] = ()
    frame: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    denominator: float = 0.0
    maps: Mapping[str, tuple[LayerRecord, ...]] = field(default_factory=dict)

    @property
    def given(self) -> list[LayerRecord]:
        """The layers among the parameters."""
        several = (value if isinstance(value, list) else [value] for value in self.parameters.values())
        found = (given_record(one) for values in several for one in values)
        return [record for record in found if record is not None]

    def remember(self, layout: QgsLayout) -> None:
        """Keep it in a layout."""
        layout.setCustomProperty(PROPERTY, json.dumps({"version": VERSION, **asdict(self)}, ensure_ascii=False))

    def with_maps(self, maps: Mapping[str, tuple[LayerRecord, ...]]) -> "Recipe":
        """Return the recipe of a template."""
        return replace(self, maps=maps)


def recipe_of(layout: QgsLayout) -> Recipe | None:
    """Return what a layout remembers; None for one that others made, or a later version of the plugin."""
    try:
        values = json.loads(layout.customProperty(PROPERTY, "") or "null")
        if not values or values.pop("version") != VERSION:
            return None
        maps = {name: tuple(layer_record(one) for one in layers) for name, layers in values.pop("maps").items()}
        secondary, frame = tuple(values.pop("secondary")), tuple(values.pop("frame"))
        found = Recipe(**values, secondary=secondary, frame=frame, maps=maps)
    except (ValueError, TypeError, KeyError, AttributeError):
        # Somebody wrote into it; what it says can no longer be relied on.
        return None
    return found if _sound(found) else None


def _sound(recipe: Recipe) -> bool:
    """Whether all that a recipe says is of its kind; one of a stranger's layout says nothing of a sheet."""
    words = recipe.language, *recipe.secondary
    numbers = recipe.denominator, *recipe.frame
    return (
        isinstance(recipe.parameters, dict)
        and all(isinstance(word, str) for word in words)
        and len(recipe.frame) == 4
        and all(isinstance(number, int | float) and math.isfinite(number) for number in numbers)
        and (recipe.denominator > 0 or not recipe.parameters)
    )


def layer_record(values: dict) -> LayerRecord:
    """Return the record of a layer as JSON holds it; raises TypeError where somebody else wrote it."""
    if not isinstance(values, dict):
        raise TypeError
    lists = {name: tuple(values.get(name, ())) for name in ("fields", "scales")}
    found, usual = LayerRecord(**values | lists), LayerRecord("", "")
    if any(type(value) is not type(getattr(usual, name)) for name, value in vars(found).items()):
        raise TypeError
    if not all(isinstance(scale, int | float) for scale in found.scales) or len(found.scales) not in (0, 2):
        raise TypeError
    return found


def given_record(value) -> LayerRecord | None:
    """Return the layer that a parameter names; None for what is no layer, or was written by somebody else."""
    try:
        return layer_record(value)
    except TypeError:
        return None
