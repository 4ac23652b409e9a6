"""What a layout of ours remembers of how it was made, so that it can be bound again and drawn in another language."""

import json
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
    any other; ``whole``: the layer itself where it has no source that could be opened again.
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
        maps = {name: tuple(_record(one) for one in layers) for name, layers in values.pop("maps").items()}
        secondary, frame = tuple(values.pop("secondary")), tuple(values.pop("frame"))
        return Recipe(**values, secondary=secondary, frame=frame, maps=maps)
    except (ValueError, TypeError, KeyError, AttributeError):
        # Somebody wrote into it; what it says can no longer be relied on.
        return None


def _record(values: dict) -> LayerRecord:
    found = LayerRecord(**values | {"fields": tuple(values["fields"])})
    usual = LayerRecord("", "")
    if any(type(value) is not type(getattr(usual, name)) for name, value in vars(found).items()):
        raise TypeError
    return found
