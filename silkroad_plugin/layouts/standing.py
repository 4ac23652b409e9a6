"""A sheet that stands in a layout and is drawn in another language: its map, its page and what others added stay."""

from dataclasses import dataclass, replace

from qgis.core import QgsLayoutItem, QgsLayoutItemMap, QgsLayoutItemPage, QgsPrintLayout

from ..core.cartography.scales import Scale, drawn_at
from ..core.cartography.sheets import Box, Plan, border_of
from .drawing import PART
from .legend_entries import layer_key
from .recipe import Recipe
from .spec import scales

EXACT = 1e-6  # millimetres, and shares of a scale


@dataclass
class Standing:
    """``item``: the map of the sheet; ``recipe``: how the layout was made."""

    layout: QgsPrintLayout
    item: QgsLayoutItemMap
    recipe: Recipe

    @property
    def box(self) -> Box:
        """Where the map stands now."""
        place, size = self.item.pagePos(), self.item.rect()
        return Box(place.x(), place.y(), size.width(), size.height())

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """What the map shows now, in metres of its plane."""
        shown = self.item.extent()
        return shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()

    @property
    def denominator(self) -> float:
        """The scale at which the map is drawn now: the one of the sheet, unless somebody has changed it."""
        west, _, east, _ = self.extent
        now, made = (east - west) * 1000 / self.box.width, self.recipe.denominator
        return made if abs(now / made - 1) < EXACT else now

    def alike(self, candidates: list[tuple[Plan, Scale]]) -> list[tuple[Plan, Scale]]:
        """Return the arrangements whose map stands where that of the sheet did, with the map where it is now; all of
        them after those, since a language may need more room than another one."""
        scale = drawn_at(self.denominator, scales())
        frame = self.recipe.frame
        same = [
            plan
            for plan, _ in candidates
            if all(abs(a - b) < EXACT for a, b in zip(_sides(plan.frame), frame, strict=True))
        ]
        moved = [replace(plan, frame=self.box, border=border_of(self.box, plan.factor)) for plan in same]
        return [(plan, scale) for plan in (*moved, *(plan for plan, _ in candidates))]

    def stays(self, plan: Plan) -> bool:
        """Whether an arrangement leaves the map where it is."""
        return _equal(_sides(plan.frame), _sides(self.box))

    def emptied(self) -> QgsPrintLayout:
        """Return the layout without what was drawn for the sheet; the map, and what others added, stay."""
        for item in self.layout.items():
            if isinstance(item, QgsLayoutItem) and item is not self.item and item.customProperty(PART):
                self.layout.removeLayoutItem(item)
        return self.layout

    def raise_others(self) -> None:
        """Put what others added on top again."""
        items = [item for item in self.layout.items() if isinstance(item, QgsLayoutItem) and not _ours(item)]
        for item in sorted(items, key=QgsLayoutItem.zValue):
            self.layout.moveItemToTop(item)

    def forget(self, drawn: tuple[str, ...]) -> None:
        """Remove the layers that were drawn for the map as it was; ``drawn``: their keys."""
        ours = [layer.id() for layer in self.item.layers() if layer_key(layer) in drawn]
        self.layout.project().removeMapLayers(ours)


def _ours(item: QgsLayoutItem) -> bool:
    return isinstance(item, QgsLayoutItemPage) or bool(item.customProperty(PART))


def _equal(some: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return all(abs(a - b) < EXACT for a, b in zip(some, other, strict=True))


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.width, box.height
