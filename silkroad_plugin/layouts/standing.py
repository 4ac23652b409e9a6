"""A sheet that stands in a layout and is drawn in another language: its map, its page and what others added stay."""

from dataclasses import dataclass, replace

from qgis.core import QgsLayoutItem, QgsLayoutItemMap, QgsLayoutItemPage, QgsPrintLayout, QgsReadWriteContext
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtXml import QDomDocument

from ..core.cartography.scales import Scale, drawn_at
from ..core.cartography.sheets import Box, Plan, border_of
from .drawing import unremembered
from .item_names import NAME, PART
from .recipe import Recipe, recipe_of
from .spec import scales

EXACT = 1e-6  # millimetres, and shares of a scale


@dataclass
class Standing:
    """``item``: the map of the sheet; ``recipe``: how the layout was made.

    Entered as a context in which the sheet is drawn anew: should that fail, the layout is as it was.
    """

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

    @property
    def maps(self) -> list[QgsLayoutItemMap]:
        """The map of the sheet, and those that were drawn anew with it."""
        return [self.item, *(one for one in self._drawn() if isinstance(one, QgsLayoutItemMap))]

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

    def keep_arrangement(self) -> None:
        """Let the layout remember the arrangement that it was made in, by which the next language finds it: the map
        may have been moved by hand since, and a template keeps three decimals of its sides."""
        made = self.recipe
        replace(recipe_of(self.layout), frame=made.frame, denominator=made.denominator).remember(self.layout)

    def __enter__(self) -> "Standing":
        """Begin to draw it anew."""
        self._former = None
        return self

    def emptied(self) -> QgsPrintLayout:
        """Return the layout without what was drawn for the sheet, which is kept; map and what others added stay."""
        self._order = {item.uuid(): item.zValue() for item in self._items()}
        self._map = _MapState(self.item)
        self._said = {name: self.layout.customProperty(name) for name in self.layout.customProperties()}
        self._document, context = QDomDocument(), QgsReadWriteContext()
        self._former = self._document.createElement("Layout")
        self._document.appendChild(self._former)
        for item in sorted(self._drawn(), key=QgsLayoutItem.zValue):
            item.writeXml(self._former, self._document, context)
        self._empty()
        return self.layout

    def __exit__(self, kind, error, trace) -> None:
        """Put what others added on top again; where drawing failed, put back what was taken out."""
        if self._former is None:
            return
        with unremembered(self.layout):
            if kind is None:
                others = (item for item in self._items() if not _ours(item))
                for item in sorted(others, key=QgsLayoutItem.zValue):
                    self.layout.moveItemToTop(item)
            else:
                self._put_back()

    def _put_back(self) -> None:
        self._empty()
        self.layout.addItemsFromXml(self._former, self._document, QgsReadWriteContext())
        self._map.restore(self.item)
        for item in self._items():
            item.setZValue(self._order.get(item.uuid(), item.zValue()))
        for name in {*self.layout.customProperties(), *self._said}:
            if name in self._said:
                self.layout.setCustomProperty(name, self._said[name])
            else:
                self.layout.removeCustomProperty(name)

    def _empty(self) -> None:
        with unremembered(self.layout):
            for item in self._drawn():
                self.layout.removeLayoutItem(item)

    def _drawn(self) -> list[QgsLayoutItem]:
        return [item for item in self._items() if _ours(item) and item is not self.item]

    def _items(self) -> list[QgsLayoutItem]:
        pages = QgsLayoutItemPage
        return [one for one in self.layout.items() if isinstance(one, QgsLayoutItem) and not isinstance(one, pages)]


class _MapState:
    """What drawing a sheet anew changes of its map."""

    def __init__(self, item: QgsLayoutItemMap):
        self._rect, self._extent = QRectF(item.scenePos(), item.rect().size()), item.extent()
        self._name = item.id(), item.customProperty(NAME, "")
        self._layers, self._kept = item.layers(), (item.keepLayerSet(), item.keepLayerStyles())
        clip = item.itemClippingSettings().sourceItem()
        self._styles, self._clip = item.layerStyleOverrides(), clip.uuid() if clip is not None else ""

    def restore(self, item: QgsLayoutItemMap) -> None:
        """Give it back to the map."""
        item.attemptSetSceneRect(self._rect)
        item.setExtent(self._extent)
        item.setId(self._name[0])
        item.setCustomProperty(NAME, self._name[1])
        item.setLayers(self._layers)
        item.setKeepLayerSet(self._kept[0])
        item.setKeepLayerStyles(self._kept[1])
        item.setLayerStyleOverrides(self._styles)
        item.itemClippingSettings().setSourceItem(item.layout().itemByUuid(self._clip) if self._clip else None)
        item.invalidateCache()


def _ours(item: QgsLayoutItem) -> bool:
    return bool(item.customProperty(PART))


def _equal(some: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return all(abs(a - b) < EXACT for a, b in zip(some, other, strict=True))


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x, box.y, box.width, box.height
