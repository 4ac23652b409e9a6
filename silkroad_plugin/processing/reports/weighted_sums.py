"""The report of weighted sums: the weights, and the samples with the highest sums."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.indices import WeightedSums
from ...i18n import tr
from ...io.plots.importance import Importance
from ...io.report import Figure, Report
from ...numbers import content_unit, fixed, number
from ..inputs.contents import REPORT_UNIT, Contents

SHOWN = 30  # samples
SOURCES = (
    "Garrett, R. G. and Grunsky, E. C. (2001): Weighted sums – knowledge based empirical indices for use in "
    "exploration geochemistry. Geochemistry: Exploration, Environment, Analysis 1, 135–141.",
)


@dataclass(frozen=True)
class Run:
    """The sums of ``contents`` by the ``importance`` (p) of the elements."""

    contents: Contents
    importance: np.ndarray
    found: WeightedSums
    fids: np.ndarray

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table of weights."""
        columns = (self.importance, self.found.weights, self.found.centre, self.found.spread)
        yield from zip(self.contents.fields, *(column.tolist() for column in columns), strict=True)


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Weighted sums of elements"), language)
    for text in run.contents.findings(language):
        report.note(text)
    names, sums = run.contents.names, run.found.sums
    nothing = np.full(len(names), np.nan)
    report.plot(Importance(tuple(names), run.found.weights, nothing, tr("Weight")), tr("Weights of the elements"))
    header = [tr("Element"), tr("Importance"), tr("Weight"), tr("Median (lg)"), tr("MAD × 1.4826 (lg)")]
    rows = [
        [name, *(Figure(fixed(value, language, 3)) for value in row[1:])]
        for name, row in zip(names, run.rows(), strict=True)
    ]
    report.table(header, rows)
    order = np.argsort(-np.nan_to_num(sums, nan=-np.inf), kind="stable")[:SHOWN]
    rows = [
        [
            str(run.fids[i]),
            Figure(fixed(float(sums[i]), language, 2)),
            *(Figure(number(float(value), language, 3)) for value in run.contents.values[i]),
        ]
        for i in order
        if np.isfinite(sums[i])
    ]
    caption = tr("The samples with the highest sums, with contents in {unit}")
    report.table(
        [tr("Feature"), tr("Weighted sum"), *names], rows, caption.format(unit=content_unit(REPORT_UNIT, language))
    )
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)
