"""Judge a finished layout by every check."""

from collections.abc import Callable, Iterator

from qgis.core import QgsPrintLayout

from . import letters, lines, map_names, maps, names, overlaps, pictures, publishing
from .finding import Finding, sort
from .subject import Subject

Check = Callable[[Subject], Iterator[Finding]]
# Of an edition for the public, and of the one scale and subject of a sheet: cards and atlases have neither.
OF_SHEETS: tuple[Check, ...] = (
    publishing.approval,
    publishing.boundaries,
    publishing.blanks,
    maps.scale,
    maps.empty,
    maps.overlapping,
)
OF_PAGES: tuple[Check, ...] = (
    publishing.language,
    maps.broken,
    maps.unbound,
    maps.images,
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
    where their names find a place, which takes as long as the screen does; ``progress`` takes the share that is done,
    also while it stays the same.
    """
    share = 0.0
    subject = Subject(layout, language, lambda: progress(share))
    checks = (*OF_SHEETS, *OF_PAGES, *([names.placed] if draw else []))
    found: list[Finding] = []
    for number, check in enumerate(checks):
        share = number / len(checks)
        progress(share)
        found += check(subject)
    progress(1.0)
    return sort(found)


def judge_page(layout: QgsPrintLayout, language: str) -> list[Finding]:
    """Return what is found of a page of a book in a language."""
    subject = Subject(layout, language)
    return sort(finding for check in OF_PAGES for finding in check(subject))
