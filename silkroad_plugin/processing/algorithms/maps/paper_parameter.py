"""The paper of a printed map: one of the usual sizes, or the smallest that holds the map at its scale."""

from collections.abc import Callable
from dataclasses import replace

from .... import tables
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from . import secondary_parameters

FITTING = "fitting"
HELP = N_(
    "<p><b>Paper.</b> PAPER <i>fitting</i> takes the smallest paper that holds the map at its scale, in the "
    "orientation chosen, with legend, table and notes. It needs a scale; a map sheet has its own. Where no paper holds "
    "the map, the refusal says how many sheets of which do, and which scale fits on one. A series is printed on one "
    "paper, the smallest that holds the map of each of its sheets.</p>"
)


def definition(choices):
    """Return the parameter."""
    sizes = {row["name"]: row["name"] for row in tables.controlled("paper_sizes")}
    return choices.parameter("PAPER", tr("Paper"), sizes | {FITTING: N_("Smallest that fits")}, "A3")


def specified(algorithm, spec, context):
    """Return a specification with its paper; where the smallest is asked for, it holds each of the algorithm's places.

    Raises SilkroadError paper_without_scale, paper_none_fits, and paper_too_small where another orientation would do.
    """
    from ....layouts.spec import papers

    chosen = algorithm.choice("PAPER", context)
    if chosen != FITTING:
        return algorithm.furniture.specified(replace(spec, paper=chosen))
    for place in algorithm.every_place:
        if not place.denominator:
            raise SilkroadError("paper_without_scale", input=algorithm.label("PAPER"), other=algorithm.label("SCALE"))
    for name in papers():
        found = algorithm.furniture.specified(replace(spec, paper=name))
        lacking = [place for place in algorithm.every_place if not _holds(algorithm, found, place)]
        if not lacking:
            return found
    raise _none(algorithm, found, lacking[0])


def on_fitting(algorithm, context, work: Callable):
    """Return the result of work, done on the next larger paper as long as the legend finds no room on the smallest
    that holds the map, if that was asked for."""
    from ....layouts.paper import larger

    while True:
        try:
            return work()
        except SilkroadError as error:
            spec, asked = algorithm.spec, algorithm.choice("PAPER", context)
            if error.code != "legend_too_long" or asked != FITTING or larger(spec.paper) == spec.paper:
                raise
            algorithm.spec = algorithm.furniture.specified(replace(spec, paper=larger(spec.paper)))


def _bounds(spec, place):
    from ....layouts.content import projection_over
    from ....layouts.paper import bounds_of

    return bounds_of(place.specified(spec), place.projection or projection_over(place.extent))


def _holds(algorithm, spec, place) -> bool:
    from ....layouts.paper import holds

    bounds = _bounds(spec, place)
    asked = place.specified(spec)
    sheets = [secondary_parameters.specified(asked, language) for language in algorithm.languages]
    return all(holds(sheet, bounds, spec.paper) for sheet in sheets)


def _none(algorithm, spec, place) -> SilkroadError:
    """Return why no paper holds a place: what the advisor of paper says, or that the other orientation does."""
    from ....core.cartography.paper_choice import choose_paper
    from ....layouts.paper import refusal
    from ....layouts.spec import papers, scales
    from ...reports.map_projection import paper_told

    bounds = _bounds(spec, place)
    choice = choose_paper(bounds, place.denominator, list(papers().values()), scales())
    if choice.holding:
        return refusal(place.specified(spec), bounds)
    told = paper_told(choice, place.denominator, interface_language())
    return SilkroadError("paper_none_fits", told=told)
