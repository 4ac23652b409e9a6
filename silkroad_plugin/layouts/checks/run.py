"""Judge a finished layout by every check."""

from collections.abc import Callable, Iterator

from qgis.core import QgsPrintLayout

from . import letters, lines, map_names, maps, names, overlaps, pictures, publishing
from .finding import Finding, sort
from .subject import Subject

Check = Callable[[Subject], Iterator[Finding]]
CHECKS: tuple[Check, ...] = (
    publishing.approval,
    publishing.boundaries,
    publishing.blanks,
    publishing.language,
    maps.scale,
    maps.empty,
    maps.broken,
    maps.unbound,
    maps.images,
    maps.overlapping,
    letters.fonts,
    letters.glyphs,
    letters.small,
    letters.cut,
    map_names.glyphs,
    pictures.symbols,
    lines.items,
    lines.symbols,
    overlaps.items,
    overlaps.edges,
    overlaps.contents,
)


def judge(layout: QgsPrintLayout, language: str = "", draw: bool = True, progress=lambda share: None) -> list[Finding]:
    """Return what is found, what must be refused first.

    ``language``: whose edition a layout is that does not say so itself; ``draw``: whether the maps are drawn to see
    where their names find a place, which takes as long as the screen does; ``progress`` takes the share that is done.
    """
    subject = Subject(layout, language)
    checks = (*CHECKS, names.placed) if draw else CHECKS
    found: list[Finding] = []
    for number, check in enumerate(checks):
        progress(number / len(checks))
        found += check(subject)
    progress(1.0)
    return sort(found)
