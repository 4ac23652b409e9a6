"""Judge the arrangements of a sheet: which is the first whose legend fits, and what stands on it besides."""

from collections.abc import Callable
from dataclasses import dataclass

from ..core.cartography.scales import Scale
from ..core.cartography.sheets import Plan
from .legend import Legend
from .legend_entries import collect
from .margin import Margin
from .secondary import NO_SECONDARY, Secondary
from .symbol_places import SymbolPlaces
from .view import View

Extent = tuple[float, float, float, float]


@dataclass
class Arranged:
    """An arrangement: its plan and legend, where symbols stand, what the subject adds, the marks of names."""

    plan: Plan
    legend: Legend
    places: SymbolPlaces
    margin: Margin
    marks: set[str]


def arrange(
    candidates: list[tuple[Plan, Scale, Extent]],
    view: Callable[[Extent, Scale], View],
    margin: Margin,
    language: str,
    second: Secondary = NO_SECONDARY,
) -> Arranged | None:
    """Return the first arrangement whose legend fits, None for none; of those of its scale the first that also holds
    what the margin adds where there is room, not at the cost of the matrix of deposits."""
    judge = _Judge(view, margin, language, second)
    found = judge.first(candidates, more=False)
    if found is None:
        return None
    place = found.places.view.scale, found.places.view.extent
    if found.legend.listed:
        # The same map leaves a matrix room where lettering is smaller or columns are wider.
        found = judge.first([one for one in candidates if one[1:] == place], more=False, lists=False) or found
    if not found.margin.more:
        return found
    alike = [one for one in candidates if one[1].denominator == place[0].denominator]
    return judge.first(alike, more=True, lists=found.legend.listed) or found


class _Judge:
    def __init__(self, view, margin: Margin, language: str, second: Secondary):
        self._view, self._margin, self._language, self._second = view, margin, language, second
        self._seen: dict[Extent, tuple[View, Margin]] = {}
        self._places: dict[Extent, SymbolPlaces] = {}

    def first(self, candidates, more: bool, lists: bool = True) -> Arranged | None:
        collected: dict[Extent, tuple] = {}
        for plan, scale, extent in candidates:
            if extent not in collected:
                collected[extent] = self._collected(extent, scale, more)
            view, margin, sections = collected[extent]
            # Where symbols go takes longest, and matters only where the legend fits without a word about it.
            if not self._legend(sections, plan, lists).fits:
                continue
            places = self._symbols(extent, view)
            for section in sections:
                section.moved = places.furthest.get(section.key, 0.0)
            legend = self._legend(sections, plan, lists)
            if legend.fits:
                marks = set().union(*(section.marks for section in sections))
                return Arranged(plan, legend, places, margin, marks)
        return None

    def _legend(self, sections, plan: Plan, lists: bool) -> Legend:
        return Legend(sections, plan, self._language, self._second, lists)

    def _symbols(self, extent: Extent, view: View) -> SymbolPlaces:
        if extent not in self._places:
            self._places[extent] = SymbolPlaces.of(view, self._margin.room)
        return self._places[extent]

    def _collected(self, extent: Extent, scale: Scale, more: bool):
        if extent not in self._seen:
            view = self._view(extent, scale)
            self._seen[extent] = view, self._margin.of(view)
        view, margin = self._seen[extent]
        sections = collect(view.layers, view.outline, view.crs, scale.denominator, view.project, self._language)
        margin = margin.with_more() if more else margin
        return view, margin, margin.with_sections(sections)
