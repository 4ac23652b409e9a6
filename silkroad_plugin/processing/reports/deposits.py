"""What became of every deposit: the same words in the log and the report of each algorithm."""

from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from ...core.bookkeeping import Placed
from ...i18n import aside, labelled, listed, some, tr
from ...io.report import Report
from ..inputs.layers import Points


@dataclass(frozen=True)
class Ledger:
    """Deposits as they were read and where they fell; ``removed``: labels of those that were thinned out;
    ``each``: whether each of several deposits in a cell counts; ``units``: whether units
    are the cases instead of cells."""

    points: Points
    placed: Placed
    removed: list[str] = field(default_factory=list)
    each: bool = True
    units: bool = False

    def labels(self, which: np.ndarray) -> list[str]:
        """Return the labels of the deposits for which ``which`` (n) is true."""
        return [self.points.labels[i] for i in np.flatnonzero(which)]

    def values(self, column: str) -> Counter:
        """Return how many of the used deposits have each value of a column; empty where it is not there."""
        values = self.points.attributes.get(column, [])
        chosen = (values[i] for i in np.flatnonzero(self.placed.used)) if values else ()
        return Counter(str(value) for value in chosen if value not in (None, "") and str(value) != "NULL")

    def sharing(self) -> list[str]:
        """Return the labels of used deposits that share a cell, a text for each such cell."""
        return [" + ".join(self.points.labels[i] for i in group) for group in self.placed.sharing()]

    def skipped(self, language: str) -> list[str]:
        """Return the labels of features without a usable position, each with the reason."""
        return [title + aside(reason, language) for title, reason in self.points.skipped]

    def summary(self) -> str:
        """Return the counts in a line."""
        return tr("Deposits used: {used}; outside the study area: {outside}; where there is no data: {nodata}.").format(
            used=int(self.placed.used.sum()),
            outside=int(self.placed.outside.sum()),
            nodata=int(self.placed.nodata.sum()),
        )

    def labelled_findings(self, label: str, language: str) -> list[str]:
        """Return the warnings, each after a label; they begin with common words, which are small there."""
        return [labelled(label, text[:1].lower() + text[1:], language) for text in self.findings(language)]

    def findings(self, language: str) -> list[str]:
        """Return a warning for each thing that happened to deposits."""
        placed = self.placed
        shared = tr("Cells with more than one deposit: {count}; each deposit counts ({names}).")
        if not self.each:
            shared = tr("Cells with more than one deposit: {count}; they count as one ({names}).")
        if self.units:
            shared = tr("Geological units with more than one deposit: {count}; they count as one ({names}).")
        told = (
            (tr("Deposits outside the study area, not used: {count} ({names})."), self.labels(placed.outside)),
            (tr("Deposits where there is no data, not used: {count} ({names})."), self.labels(placed.nodata)),
            (tr("Deposits without usable position, not used: {count} ({names})."), self.skipped(language)),
            (shared, self.sharing()),
            (tr("Deposits thinned out: {count} ({names})."), self.removed),
        )
        return [text.format(count=len(names), names=some(names, language)) for text, names in told if names]

    def table(self, report: Report, caption: str = "") -> None:
        """Add the table that names every deposit."""
        rows = [
            (tr("Used"), self.labels(self.placed.used)),
            (tr("Outside the study area"), self.labels(self.placed.outside)),
            (tr("Where there is no data"), self.labels(self.placed.nodata)),
            (tr("Without usable position"), self.skipped(report.language)),
            (tr("Thinned out"), self.removed),
            (tr("Sharing a cell"), self.sharing()),
        ]
        header = [tr("State"), tr("Number"), tr("Deposits")]
        told = [[state, len(names), listed(names, report.language, "names")] for state, names in rows]
        report.table(header, told, caption)
