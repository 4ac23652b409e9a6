"""The report of a factor analysis: whether the data are fit, the factors and their loadings."""

from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.factors import Adequacy, Factors
from ...i18n import interface_language, listed, tr
from ...io.plots.loadings import Loadings
from ...io.plots.scree import Scree
from ...io.report import Figure, Report
from ...numbers import fixed, number, p_value, percent
from ..algorithms.geochemistry_multivariate.factor_analysis import LIKELIHOOD, METHODS
from ..inputs.contents import Contents

ROW = 0.24  # inches of a figure for each element
UNFIT = 0.5  # KMO below which factors mean nothing
STRONG = 0.5  # loadings that make a factor's association
SOURCES = (
    "Kaiser, H. F. (1958): The varimax criterion for analytic rotation in factor analysis. Psychometrika 23, 187–200.",
    "Kaiser, H. F. and Rice, J. (1974): Little Jiffy, Mark IV. Educational and Psychological Measurement 34, 111–117.",
    "Lawley, D. N. and Maxwell, A. E. (1971): Factor Analysis as a Statistical Method. Butterworths, London.",
    "Yousefi, M., Kamkar-Rouhani, A. and Carranza, E. J. M. (2012): Geochemical mineralization probability index "
    "(GMPI). Journal of Geochemical Exploration 115, 24–35.",
)


@dataclass(frozen=True)
class Run:
    """Factors of ``contents`` from the correlations of ``count`` samples."""

    contents: Contents
    method: str
    eigenvalues: np.ndarray
    fit: Adequacy
    found: Factors
    count: int

    @property
    def names(self) -> list[str]:
        """The names of the factors."""
        return [f"F{place + 1}" for place in range(self.found.loadings.shape[1])]

    @property
    def columns(self) -> list[tuple[str, str]]:
        """The columns of the table of loadings."""
        return [("element", "text"), *((name, "real") for name in self.names), ("communality", "real"), ("kmo", "real")]

    def rows(self) -> list[tuple]:
        """Return the rows of the table of loadings."""
        values = zip(
            self.contents.fields,
            self.found.loadings.tolist(),
            self.found.communalities.tolist(),
            self.fit.kmo_each.tolist(),
            strict=True,
        )
        return [(field, *loadings, common, kmo) for field, loadings, common, kmo in values]

    def findings(self) -> list[str]:
        """Return what the user must know before factors are named."""
        language, texts = interface_language(), []
        if self.fit.kmo < UNFIT:
            text = tr("The measure of Kaiser, Meyer and Olkin is {kmo}, below 0.5: these data are not fit for factors.")
            texts.append(text.format(kmo=fixed(self.fit.kmo, language, 2)))
        heywood = [name for name, at in zip(self.contents.names, self.found.heywood, strict=True) if at]
        if heywood:
            text = tr("Explained wholly (Heywood case): {names}. Take fewer factors or principal components.")
            texts.append(text.format(names=listed(heywood, language)))
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Factor analysis of elements"), language, tr(METHODS[run.method]))
    for text in [*run.findings(), *run.contents.findings(language)]:
        report.note(text)
    report.facts(_facts(run, language))
    report.plot(Scree(run.eigenvalues / run.eigenvalues.sum()), tr("Scree: what each component explains"))
    names, loadings = tuple(run.contents.names), run.found.loadings
    plot = Loadings(names, tuple(run.names), loadings)
    report.plot(plot, tr("Loadings after varimax"), (7.2, max(3.5, 1 + ROW * len(names))))
    header = [tr("Element"), *run.names, tr("Communality"), "KMO"]
    rows = [
        [name, *(Figure(fixed(value, language, 3)) for value in row[1:])]
        for name, row in zip(names, run.rows(), strict=True)
    ]
    report.table(header, rows, tr("Loadings after varimax"))
    report.table(
        [tr("Factor"), tr("Share of the variance"), tr("Association (loadings from 0.5)")], _factors(run, language)
    )
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _facts(run: Run, language: str) -> list[tuple[str, object]]:
    facts = [
        (tr("Samples that counted"), run.count),
        (tr("Measure of Kaiser, Meyer and Olkin"), Figure(fixed(run.fit.kmo, language, 3))),
        (tr("Bartlett’s test: χ²"), run.fit.bartlett_chi2),
        (tr("Degrees of freedom"), run.fit.bartlett_df),
        ("p", Figure(p_value(run.fit.bartlett_p, language))),
        (tr("Eigenvalues above 1"), int((run.eigenvalues > 1).sum())),
    ]
    if run.method == LIKELIHOOD:
        facts.append((tr("So many factors are enough: χ²"), run.found.chi2))
        facts.append((tr("Degrees of freedom"), run.found.df))
        facts.append(("p", Figure(p_value(_p(run), language)) if run.found.df > 0 else None))
    return facts


def _p(run: Run) -> float:
    from scipy.stats import chi2

    return float(chi2.sf(run.found.chi2, run.found.df))


def _factors(run: Run, language: str) -> list[list]:
    """Return a row for each factor: what it explains and the elements that load it, the strongest first."""
    rows = []
    for place, name in enumerate(run.names):
        loading = run.found.loadings[:, place]
        order = [i for i in np.argsort(-np.abs(loading), kind="stable") if abs(loading[i]) >= STRONG]
        told = [f"{run.contents.names[i]} {number(float(loading[i]), language, 2)}" for i in order]
        share = run.found.sums_of_squares[place] / len(loading)
        rows.append([name, Figure(percent(float(share), language)), listed(told, language, "counts") or None])
    return rows
