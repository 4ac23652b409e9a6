"""The report of a correlation of elements: the heat map, and every pair, the strongest first."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...io.plots.correlation import Correlation
from ...io.report import Figure, Report
from ...numbers import fixed, p_value
from ..algorithms.geochemistry_multivariate.geochemical_correlation import METHODS
from ..inputs.contents import Contents

STRONG = 0.7
SHOWN = 100  # pairs
SIDE = 4.6, 0.22  # inches of the heat map: at least, and for each element
SOURCES = (
    "Kynčlová, P., Hron, K. and Filzmoser, P. (2017): Correlation between compositional parts based on symmetric "
    "balances. Mathematical Geosciences 49, 777–796.",
)


@dataclass(frozen=True)
class Run:
    """The coefficients (p, p) of the elements of ``contents`` with numbers of samples and p."""

    contents: Contents
    method: str
    coefficient: np.ndarray
    count: np.ndarray
    p: np.ndarray

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """All pairs, the strongest first, those without a figure last."""
        first, second = np.triu_indices(len(self.coefficient), 1)
        size = np.abs(self.coefficient[first, second])
        order = np.argsort(np.where(np.isfinite(size), -size, 1), kind="stable")
        return [(int(first[i]), int(second[i])) for i in order]

    @property
    def strongest(self) -> float | None:
        """The largest coefficient without its sign; None where there is none."""
        value = abs(float(self.coefficient[self.pairs[0]]))
        return value if np.isfinite(value) else None

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table: each pair once, in the order of the elements."""
        fields = self.contents.fields
        for i in range(len(fields)):
            for j in range(i + 1, len(fields)):
                yield fields[i], fields[j], self.method, self.coefficient[i, j], int(self.count[i, j]), self.p[i, j]


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Correlation of elements"), language, tr(METHODS[run.method]))
    for text in run.contents.findings(language):
        report.note(text)
    names = run.contents.names
    side = max(SIDE[0], 2 + SIDE[1] * len(names))
    plot = Correlation(tuple(names), run.coefficient, METHODS[run.method])
    report.plot(plot, tr("Correlation matrix"), (1.25 * side, side))
    header = [tr("Element"), tr("Other element"), tr("Coefficient"), tr("Samples"), "p"]
    pairs = run.pairs[:SHOWN]
    rows = [
        [
            names[i],
            names[j],
            Figure(fixed(float(run.coefficient[i, j]), language, 3)),
            int(run.count[i, j]),
            Figure(p_value(float(run.p[i, j]), language)),
        ]
        for i, j in pairs
    ]
    caption = tr("The pairs, the strongest first; those of 0.7 and more are emphasised.")
    strong = [place for place, pair in enumerate(pairs) if abs(run.coefficient[pair]) >= STRONG]
    report.table(header, rows, caption, strong)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)
