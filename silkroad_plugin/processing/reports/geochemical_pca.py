"""The report of principal components: scree, loadings and biplot."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.pca import Components, biplot
from ...i18n import tr
from ...io.plots.biplot import BiplotFigure
from ...io.plots.loadings import Loadings
from ...io.plots.scree import Scree
from ...io.report import Figure, Report
from ...numbers import fixed, number, percent
from ..algorithms.geochemistry_multivariate.geochemical_pca import CLASSICAL, COMPOSITION, DATA, METHODS, ROBUST
from ..inputs.contents import Contents

ROW = 0.24  # inches of a figure for each element
SOURCES = (
    "Filzmoser, P., Hron, K. and Reimann, C. (2009): Principal component analysis for compositional data with "
    "outliers. Environmetrics 20, 621–632.",
    "Hubert, M., Rousseeuw, P. J. and Verdonck, T. (2012): A deterministic algorithm for robust location and scatter. "
    "Journal of Computational and Graphical Statistics 21, 618–637.",
    "Aitchison, J. and Greenacre, M. (2002): Biplots of compositional data. Applied Statistics 51, 375–392.",
)


@dataclass(frozen=True)
class Run:
    """The components of ``contents``, of which ``kept`` are shown."""

    contents: Contents
    data: str
    robust: bool
    found: Components
    kept: int

    def variances(self) -> list[tuple]:
        """Return the rows of the table of variances."""
        shares = self.found.explained
        sums = np.cumsum(shares)
        values = zip(self.found.variances.tolist(), shares.tolist(), sums.tolist(), strict=True)
        return [(f"PC{place}", *row) for place, row in enumerate(values, 1)]


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Principal components of elements"), language, _subtitle(run))
    for text in run.contents.findings(language):
        report.note(text)
    shares = run.found.explained
    report.facts(
        [
            (tr("Samples that counted"), run.found.count),
            (tr("Number of elements"), len(run.contents.columns)),
            (tr("Share of the variance of the first two components"), Figure(percent(shares[:2].sum(), language))),
        ]
    )
    report.plot(Scree(shares), tr("Scree: what each component explains"))
    _biplot(report, run)
    names, columns = tuple(run.contents.names), tuple(f"PC{place + 1}" for place in range(run.kept))
    loadings = run.found.loadings[:, : run.kept]
    report.plot(Loadings(names, columns, loadings), tr("Loadings"), (7.2, max(3.5, 1 + ROW * len(names))))
    rows = [
        [name, *(Figure(fixed(value, language, 3)) for value in row)]
        for name, row in zip(names, loadings.tolist(), strict=True)
    ]
    report.table([tr("Element"), *columns], rows, tr("Loadings; columns of unit length"))
    rows = list(_variance_rows(run, language))
    report.table([tr("Component"), tr("Variance"), tr("Share"), tr("Cumulative share")], rows, tr("Variances"))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _subtitle(run: Run) -> str:
    return f"{tr(DATA[run.data])} · {tr(METHODS[ROBUST if run.robust else CLASSICAL])}"


def _biplot(report: Report, run: Run) -> None:
    if len(run.found.variances) < 2:
        return
    found = biplot(run.found)
    shares = tuple(run.found.explained[:2].tolist())
    figure = BiplotFigure(tuple(run.contents.names), found.rays, found.points, shares)
    caption = tr("Covariance biplot of standardised logarithms; rays enlarged, samples beyond the frame at its edge")
    if run.data == COMPOSITION:
        caption = tr(
            "Compositional covariance biplot (centred log-ratios); rays enlarged, samples beyond the frame at its edge"
        )
    report.plot(figure, caption, (7.2, 6.8))


def _variance_rows(run: Run, language: str) -> Iterator[list]:
    for name, variance, share, total in run.variances():
        shown = [Figure(percent(one, language)) for one in (share, total)]
        yield [name, Figure(number(variance, language)), *shown]
