"""The report of a zonality series: the series, productivities and zonality indices by level."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.indices import ZonalitySeries
from ...i18n import listed, tr
from ...io.report import Figure, Report
from ...numbers import fixed, number

SOURCES = (
    "Овчинников Л. Н., Григорян С. В. (1970): Закономерности состава и строения первичных геохимических ореолов "
    "сульфидных месторождений. В кн.: Научные основы геохимических методов поисков.",
    "Beus, A. A., Grigorian, S. V. (1975): Geochemical exploration methods for mineral deposits. Applied Publishing.",
    "Григорян С. В. (1992): Рудничная геохимия. М.: Недра.",
)


@dataclass(frozen=True)
class Run:
    """Levels from the top, elements, linear productivities (levels, elements) and the series that was found."""

    levels: Sequence[str]
    elements: Sequence[str]
    productivity: np.ndarray
    found: ZonalitySeries


def symbol_of(column) -> str:
    """Return what to call a field of contents or of productivities (Cu_pct_m)."""
    return column.form if column.element else column.field.partition("_")[0]


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Zonality series of elements"), language)
    order = [int(column) for column in run.found.order]
    report.facts([(tr("Series from the top downwards"), " – ".join(run.elements[column] for column in order))])
    report.heading(tr("Zonality indices"))
    report.paragraph(
        tr("Share of the element in its level, every element brought to one order of magnitude; ● marks the greatest.")
    )
    header = [tr("Level of sampling"), *(run.elements[column] for column in order)]
    rows = []
    for level, name in enumerate(run.levels):
        marks = [" ●" if run.found.level[column] == level else "" for column in order]
        shares = [fixed(float(run.found.index[level, column]), language, 4) for column in order]
        rows.append([name, *(Figure(share + mark) for share, mark in zip(shares, marks, strict=True))])
    gradients = [Figure(number(float(run.found.gradient[column]), language, 4)) for column in order]
    rows.append([tr("Gradient of variability"), *gradients])
    report.table(header, rows, strong=[len(rows) - 1])
    report.heading(tr("Linear productivity M"))
    rows = [
        [name, *(Figure(number(float(run.productivity[level, column]), language, 4)) for column in order)]
        for level, name in enumerate(run.levels)
    ]
    report.table(header, rows)
    ends = {0, len(run.levels) - 1}
    outer = [run.elements[column] for column in order if int(run.found.level[column]) in ends]
    if outer:
        text = tr("At the uppermost or lowest level, so that the true place may lie beyond it: {names}.")
        report.paragraph(text.format(names=listed(outer, language)))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)
