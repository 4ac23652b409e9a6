"""Which paper holds a map at a scale, with its legend, table and notes; and what to do where none does."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .scales import Paper, Scale, paper_size
from .sheets import Plan, plans


@dataclass(frozen=True)
class PaperChoice:
    """Papers for plane bounds at a scale.

    ``size``: (width, height) of the map itself in mm; ``holding``: (name, landscape) of each paper that holds it, the
    smallest first; ``parts``: (columns, rows) of sheets of the largest ``part`` paper, None where one paper holds it;
    ``fitting``: (paper, landscape, denominator) of the largest nominal scale that the largest paper holds, None where
    none does or where the scale asked for fits.
    """

    size: tuple[float, float]
    holding: tuple[tuple[str, bool], ...]
    parts: tuple[int, int] | None = None
    part: tuple[str, bool] | None = None
    fitting: tuple[str, bool, int] | None = None


def choose_paper(bounds, denominator: float, papers: Sequence[Paper], scales: Sequence[Scale]) -> PaperChoice:
    """Return the papers for plane ``bounds`` (xmin, ymin, xmax, ymax) in metres; ``papers`` from small to large."""
    size = paper_size(bounds, denominator)
    arranged = [(paper, way, plans(paper, way)) for paper in papers for way in (True, False)]
    holding = [
        (paper.name, way) for paper, way, ways in arranged if any(plan.holds(bounds, denominator) for plan in ways)
    ]
    if holding:
        return PaperChoice(size, tuple(holding))
    parts, part = min(
        ((_parts(size, ways), (paper.name, way)) for paper, way, ways in arranged),
        key=lambda found: found[0][0] * found[0][1],
    )
    fits = [
        (scale.denominator, index, (paper.name, way))
        for index, (paper, way, ways) in enumerate(arranged)
        for scale in (_largest(bounds, ways, list(scales)),)
        if scale
    ]
    fitting = (*min(fits)[2], min(fits)[0]) if fits else None
    return PaperChoice(size, (), parts, part, fitting)


def _parts(size: tuple[float, float], ways: Sequence[Plan]) -> tuple[int, int]:
    """Return how many sheets beside and above each other hold a map, in the arrangement that needs the fewest."""
    counts = [(_count(size[0], plan.frame.width), _count(size[1], plan.frame.height)) for plan in ways]
    return min(counts, key=lambda count: count[0] * count[1])


def _count(length: float, room: float) -> int:
    return max(1, math.ceil(length / room - 1e-9))


def _largest(bounds, ways: Sequence[Plan], scales: list[Scale]) -> Scale | None:
    found = [scale for scale in (plan.scale_for(bounds, scales) for plan in ways) if scale]
    return min(found, key=lambda scale: scale.denominator, default=None)
