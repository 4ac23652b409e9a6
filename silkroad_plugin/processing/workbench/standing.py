"""What the kinds of plots share: where a content stands, and what is to be said of those that are no numbers."""

from collections.abc import Sequence

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.determinations import Determinations
from ...i18n import labelled, listed, tr
from ...numbers import fixed, percent
from ..inputs.control import left_out
from ..plots.groups import grouped
from ..reports.elements import content_title, placed
from .chosen import of_area, proper
from .kind import Choice
from .samples import LayerSamples


def standing(d: Determinations, log: bool) -> np.ndarray:
    """Return (n) where each content stands on an axis: its number, or the limit of which alone it is known; NaN where
    it cannot stand, as 0 on logarithms."""
    found = placed(d)
    return np.where(found > 0, found, np.nan) if log else found


def titles(samples: LayerSamples, choice: Choice) -> list[str]:
    """Return what the axes of the chosen elements are called."""
    return [content_title(samples.column(field), choice.language) for field in choice.elements]


def note(samples: LayerSamples, choice: Choice, hollow: bool = True) -> str:
    """Return a line for each element of which something is no number, or cannot be shown.

    ``hollow``: whether what is censored is drawn hollow, at its limit.
    """
    lines, area = [], proper(samples)
    for field in dict.fromkeys(choice.elements):
        told = _told(of_area(samples, field), choice, int((~area).sum()))
        if told:
            lines.append(labelled(samples.column(field).form, listed(told, choice.language, "words"), choice.language))
    lines += filter(None, [left_out(area, choice.language)])
    if hollow and any(of_area(samples, field).censored.any() for field in choice.elements):
        lines.append(tr("Hollow: known by a limit alone, at which they stand.", choice.language))
    return "\n".join(lines)


def _told(d: Determinations, choice: Choice, beside: int) -> list[str]:
    """Return what is no number, of all rows but those ``beside`` the area."""
    language, known = choice.language, int(d.known.sum())
    told = []
    for rows, text in (
        (d.below, tr("below detection {share}", language)),
        (d.above, tr("above the upper limit {share}", language)),
        (d.interval, tr("known as intervals {share}", language)),
    ):
        if rows.any():
            told.append(text.format(share=percent(int(rows.sum()) / known, language)))
    zeros = int((d.exact & (d.value <= 0)).sum()) if choice.log else 0
    for count, text in (
        (zeros, tr("0, without a logarithm, not shown: {count}", language)),
        (len(d) - known - beside, tr("not determined: {count}", language)),
    ):
        if count:
            told.append(text.format(count=fixed(count, language)))
    return told


def shown_groups(samples: LayerSamples, choice: Choice, rows: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the group (k) of the samples ``rows`` (k) and the names of the groups; none without a field of groups."""
    if not choice.group:
        return np.zeros(len(rows), int), ()
    return grouped(samples.texts(choice.group)[rows], choice.language)


def refuse_empty(shown: int, fields: Sequence[str]) -> None:
    """Raise SilkroadError workbench_none_shown where no sample can stand in the plot."""
    if not shown:
        raise SilkroadError("workbench_none_shown", fields=list(fields))
