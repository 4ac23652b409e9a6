"""Which arrangements of a sheet a paper holds at which scale, and what to say where it holds none."""

from dataclasses import replace

from ..core.cartography.neatline import SheetFrame
from ..core.cartography.projection import Projection
from ..core.cartography.scales import Scale, drawn_at
from ..core.cartography.sheets import Plan, plans
from ..core.errors import SilkroadError
from ..i18n import aside, interface_language, listed, tr
from .slots import slots_of
from .spec import SheetSpec, papers, scales
from .text import scale_text

Bounds = tuple[float, float, float, float]


def bounds_of(spec: SheetSpec, projection: Projection) -> Bounds:
    """Return what the map has to show, in metres of its plane."""
    return SheetFrame(projection, spec.sheet).extent if spec.sheet else projection.bounds(spec.extent)


def holds(spec: SheetSpec, bounds: Bounds, paper: str) -> bool:
    """Tell whether a paper, named, holds the map of a sheet at its scale with everything that stands about it."""
    size = papers()[paper]
    # Pictures are the smallest last.
    room = slots_of(spec, size)[-1]
    return any(plan.holds(bounds, spec.denominator) for plan in plans(size, spec.landscape, room))


def candidates(spec: SheetSpec, bounds) -> list[tuple[Plan, Scale]]:
    """Return arrangements with their scale, the largest scale first; raises SilkroadError if there is none."""
    paper = papers()[spec.paper]
    # Pictures give way to the map.
    for slots in slots_of(spec, paper):
        every = plans(paper, spec.landscape, slots)
        if spec.denominator:
            scale = drawn_at(spec.denominator, scales())
            found = [(plan, scale) for plan in every if plan.holds(bounds, spec.denominator)]
        else:
            found = [(plan, plan.scale_for(bounds, scales())) for plan in every]
            found = [(plan, scale) for plan, scale in found if scale is not None]
        if found:
            break
    else:
        raise refusal(spec, bounds)
    if spec.sheet:
        return [(plan.hugging(bounds, scale.denominator), scale) for plan, scale in found]
    found = [(plan.trimmed(bounds, scale.denominator), scale) for plan, scale in found]
    # The two arrangements are weighed as such: a wider legend is no reason to prefer one.
    excess = {}
    for plan, scale in found:
        key = (plan.below, scale.denominator)
        excess[key] = max(excess.get(key, 0), plan.excess(bounds, scale.denominator))

    def rank(pair):
        plan, scale = pair
        return scale.denominator, excess[plan.below, scale.denominator], plan.order

    return sorted(found, key=rank)


def refusal(spec: SheetSpec, bounds: Bounds) -> SilkroadError:
    """Return why a paper does not hold a map: which scale it holds, and which papers hold the scale."""
    paper = papers()[spec.paper]
    every = plans(paper, spec.landscape, slots_of(spec, paper)[-1])
    fitting = [scale for scale in (plan.scale_for(bounds, scales()) for plan in every) if scale]
    # A proposed scale fails only where none fits, the smallest neither.
    smallest = max(scale.denominator for scale in scales())
    wanted = spec.denominator if fitting else smallest
    language = interface_language()
    asked = scale_text(wanted, language)

    holding = [
        name + aside(tr("landscape") if landscape else tr("portrait"), language)
        for name in papers()
        for landscape in (True, False)
        if holds(replace(spec, landscape=landscape, denominator=wanted), bounds, name)
    ]
    papers_told = listed(holding, language)
    if not fitting:
        return SilkroadError("area_too_large", paper=spec.paper, smallest=asked, papers=papers_told)
    suggestion = scale_text(min(scale.denominator for scale in fitting), language)
    if not holding:
        return SilkroadError("no_paper_for_scale", paper=spec.paper, scale=asked, fitting=suggestion)
    return SilkroadError("paper_too_small", paper=spec.paper, scale=asked, fitting=suggestion, papers=papers_told)


def larger(name: str) -> str:
    """Return the next larger paper, the largest itself."""
    names = list(papers())
    return names[min(names.index(name) + 1, len(names) - 1)]
