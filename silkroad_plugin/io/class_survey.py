"""The classes of evidence layers, how many cells each has, and which class lies at given cells."""

from collections.abc import Sequence

from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..core.prospectivity.classes import MAX_CLASSES, MAX_FRACTIONAL, Classes, DistinctValues, from_counts, is_narrow
from ..core.prospectivity.survey import Survey
from .stack import Progress, RasterStack, part_of


def survey_classes(
    stack: RasterStack, kinds: Sequence[Kind], first_widths: Sequence[float], columns, rows,
    progress: Progress | None = None,
) -> tuple[Survey, list[Classes]]:  # fmt: skip
    """Choose the classes of every layer and count their cells, in one pass (two where values are continuous).

    ``kinds``: one for each layer; ``first_widths``: least width of the first bin of each, or empty;
    ``columns, rows`` (m): cells to look up, -1 off the grid. Raises SilkroadError all_nodata, categories_cut.
    """
    widths = first_widths or [0.0] * len(kinds)
    wide = [i for i, dtype in enumerate(stack.dtypes) if not is_narrow(dtype)]
    share = 0.4 if wide else 0.0
    classes = _wide_classes(stack, wide, kinds, widths, part_of(progress, 0, share))
    first = next(iter(stack.blocks()))
    survey = Survey(stack.dtypes, classes, columns, rows, (first.width, first.height))
    stack.fold(survey.accumulate, part_of(progress, share, 1))
    for i in set(range(len(kinds))) - set(wide):
        values, counts = survey.value_counts(i)
        classes[i] = from_counts(values, counts, widths[i])
        _refuse(stack, i, classes[i], kinds[i])
    return survey, classes


def _wide_classes(stack, wide, kinds, widths, progress) -> list[Classes | None]:
    """Look through the layers that cannot be counted by value, and choose their classes; None for the others."""
    classes: list[Classes | None] = [None] * len(kinds)
    if not wide:
        return classes
    seen = {i: DistinctValues() for i in wide}

    def accumulate(block, arrays):
        for i in wide:
            seen[i].add(block.values(i), block.pick(i, block.lots()))

    stack.fold(accumulate, progress)
    for i in wide:
        classes[i] = seen[i].classes(widths[i])
        _refuse(stack, i, classes[i], kinds[i])
    return classes


def _refuse(stack, layer, known, kind):
    """Raise SilkroadError for a layer without values, and for one of categories that would have to be cut."""
    if not len(known):
        raise SilkroadError("all_nodata", path=stack.paths[layer])
    if kind is Kind.CATEGORICAL and known.edges is not None:
        raise SilkroadError("categories_cut", layer=stack.names[layer], most=MAX_CLASSES, fractional=MAX_FRACTIONAL)
