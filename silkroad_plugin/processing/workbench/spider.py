"""Many elements of each sample as a line, divided by a reference composition or by the medians of the survey."""

import numpy as np

from ...core.errors import SilkroadError
from ...i18n import N_, some, tr
from ...io.geochemistry.references import component_of, composition, content_of
from ...io.plots.linked.lines import Lines
from ...io.plots.linked.spider import MANY, Spider
from ...io.plots.linked.view import Linked
from ...numbers import percent
from ..inputs.control import left_out
from ..inputs.reference_contents import COMPARED, MARKS, MEDIAN, OWN, REFERENCES
from ..inputs.samples import naming
from .chosen import of_area, proper
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import refuse_empty, shown_groups, standing

OPTIONS = [
    (MEDIAN, N_("medians of the samples")),
    *((code, title) for code, title in REFERENCES.items() if code != OWN),
]
LEAST = 2


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the diagram; what is censored stands at its limit, what is missing leaves a gap."""
    values = {field: standing(of_area(samples, field), log=True) for field in choice.elements}
    found = {field: _reference(samples, choice, field, values[field]) for field in choice.elements}
    fields = [field for field in choice.elements if found[field] is not None]
    title = tr(dict(OPTIONS)[choice.option], choice.language)
    if len(fields) < LEAST:
        raise SilkroadError("workbench_reference", reference=title, fields=list(choice.elements))
    reference = {field: found[field][0] for field in fields}
    lg = np.column_stack([np.log10(values[field] / reference[field]) for field in fields])
    rows = np.flatnonzero(np.isfinite(lg).sum(1) >= LEAST)
    refuse_empty(len(rows), fields)
    group, names = shown_groups(samples, choice, rows)
    elements = tuple(samples.column(field).form for field in fields)
    plot = Spider(lg[rows], elements, group, names, title)
    told = list(filter(None, [left_out(proper(samples), choice.language)]))
    told += _note([of_area(samples, field).take(rows) for field in fields], choice.language)
    if left := [field for field in choice.elements if field not in fields]:
        text = tr("Not in the reference, so left out: {fields}.", choice.language)
        told.append(text.format(fields=some(left, choice.language)))
    told += _unsure({field: found[field][1] for field in fields}, title, choice.language)
    if len(rows) > MANY:
        told.append(tr("The darker, the more lines run there.", choice.language))
    return Linked(plot, (Lines(np.arange(len(fields)), lg[rows], rows),), "\n".join(told))


def _note(determinations, language):
    """Yield how many contents are no numbers: with so many elements, of all together."""
    count = sum(len(d) for d in determinations)
    for known, text in (
        (sum(int(d.censored.sum()) for d in determinations), tr("At their limits, censored: {share}.", language)),
        (sum(int((~d.known).sum()) for d in determinations), tr("Not determined, a gap: {share}.", language)),
    ):
        if known:
            yield text.format(share=percent(known / count, language))


def _reference(samples, choice, field, values) -> tuple[float, str] | None:
    """Return what contents are divided by, and how sure that is; None where the reference has nothing."""
    if choice.option == MEDIAN:
        return (float(np.nanmedian(values)), COMPARED) if np.isfinite(values).any() else None
    contents, column = composition(choice.option), samples.column(field)
    with naming(field):
        value = content_of(column, contents)
        return None if value is None else (value, contents[component_of(column, contents)].mark)


def _unsure(marks, title, language):
    """Yield which contents of the reference are not sure."""
    for mark, why in MARKS.items():
        fields = [field for field, own in marks.items() if own == mark]
        if fields and mark != COMPARED:
            text = tr("{reference}, {mark}: {fields}.", language)
            yield text.format(reference=title, mark=tr(why, language), fields=some(fields, language))


KIND = Kind(
    N_("Spider diagram"),
    make,
    least=LEAST,
    most=60,
    groups=True,
    scales=False,
    option_title=N_("Divided by"),
    options=lambda samples: OPTIONS,
)
