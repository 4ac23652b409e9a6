"""What a raster of interpolated contents says of its making, for the margin of the map that is printed of it."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...i18n import LANGUAGES, labelled, listed, tr
from ...io.geochemistry import content_info
from ...io.geochemistry.samples import LEVELLED
from ...io.grid import Grid
from ...io.layer_info import LayerInfo, to_items
from ...numbers import counted, percent, quantity
from ..inputs.variogram import SHAPES

Choices = dict[str, Callable[[str], str]]


def interpolated_items(
    mapped, info: LayerInfo, grid: Grid, method: str, neighbours: int | None, radius: float, more: Choices
) -> dict[str, str]:
    """Return the metadata items of a raster of the samples ``mapped``: those of ``info``, how it was made and of what.

    ``method``: title, to be translated; ``neighbours``: None for all samples; ``radius`` in metres, inf for no limit;
    ``more``: further choices, title -> what gives its text in a language.
    """
    made = {code: _made(mapped, grid, method, neighbours, radius, more, code) for code in LANGUAGES}
    behind = content_info.ContentInfo(
        element=mapped.element,
        samples=len(mapped),
        censored=mapped.censored,
        levelled=mapped.field.endswith(LEVELLED),
    )
    return to_items(replace(info, made=made)) | content_info.to_items(behind)


def _made(mapped, grid: Grid, method: str, neighbours, radius: float, more: dict, language: str) -> str:
    parts = [tr(method, language)]
    if neighbours is None:
        parts.append(tr("all samples", language))
    else:
        text = tr("{count} nearest [sample|samples]", language)
        parts.append(counted(text, language, count=neighbours))
    if np.isfinite(radius):
        parts.append(tr("within {distance}", language).format(distance=quantity(float(radius), "m", language)))
    parts += [labelled(tr(title, language), told(language), language) for title, told in more.items()]
    parts.append(tr("cells of {side}", language).format(side=quantity(grid.cell_metres, "m", language)))
    if mapped.censored:
        text = tr("a substitute for {count} [determination|determinations] without a number", language)
        parts.append(counted(text, language, count=mapped.censored))
    return listed(parts, language, "counts")


def model_told(model, language: str) -> str:
    """Return a variogram model in words: nugget as a share of the sill, structures with their ranges."""
    parts = [tr("nugget {share} of the sill", language).format(share=percent(model.nugget / model.sill, language, 0))]
    for one in model.structures:
        shape = tr(SHAPES[one.shape], language)
        parts.append(f"{shape[:1].lower()}{shape[1:]} {quantity(one.range, 'm', language, 3)}")
    return listed(parts, language, "words")
