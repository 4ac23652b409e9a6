"""The report of multivariate outliers: distances against a normal law, and the samples furthest out."""

from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.outliers import Outliers
from ...i18n import tr
from ...io.plots.chi_square import ChiSquare
from ...io.report import Figure, Report
from ...numbers import content_unit, fixed, number, percent
from ..algorithms.geochemistry_multivariate.geochemical_outliers import DATA, FOREST, METHODS
from ..inputs.contents import REPORT_UNIT, Contents

SHOWN = 30  # samples
SOURCES = (
    "Filzmoser, P., Garrett, R. G. and Reimann, C. (2005): Multivariate outlier detection in exploration geochemistry. "
    "Computers & Geosciences 31, 579–587.",
    "Hubert, M., Rousseeuw, P. J. and Verdonck, T. (2012): A deterministic algorithm for robust location and scatter. "
    "Journal of Computational and Graphical Statistics 21, 618–637.",
    "Liu, F. T., Ting, K. M. and Zhou, Z.-H. (2008): Isolation forest. Eighth IEEE International Conference on Data "
    "Mining, 413–422.",
)


@dataclass(frozen=True)
class Run:
    """The outliers of ``contents`` in ``variables`` coordinates."""

    contents: Contents
    data: str
    method: str
    found: Outliers
    variables: int
    fids: np.ndarray


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Multivariate outliers"), language, f"{tr(DATA[run.data])} · {tr(METHODS[run.method])}")
    for text in run.contents.findings(language):
        report.note(text)
    found, forest = run.found, run.method == FOREST
    known = np.isfinite(found.distance)
    if not found.outlier.any():
        report.paragraph(tr("No outliers: no more samples lie far out than in normal data."))
    facts = [
        (tr("Samples that counted"), int(known.sum())),
        (tr("Number of outliers"), int(found.outlier.sum())),
        (tr("Share"), Figure(percent(found.outlier.sum() / known.sum(), language))),
        (tr("Cut-off"), Figure(fixed(found.cut, language, 3)) if np.isfinite(found.cut) else None),
    ]
    if not forest:
        facts.append((tr("Quantile 0.975 of χ²"), Figure(fixed(found.fixed_cut, language, 3))))
    report.facts(facts)
    if not forest:
        plot = ChiSquare(found.distance, run.variables, found.cut, found.fixed_cut)
        report.plot(plot, tr("Distances of the samples against those of a normal law"))
    _furthest(report, run, language)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _furthest(report: Report, run: Run, language: str) -> None:
    distance, names = run.found.distance, run.contents.names
    order = np.argsort(-np.nan_to_num(distance, nan=-np.inf), kind="stable")[:SHOWN]
    order = [i for i in order if np.isfinite(distance[i])]
    title = tr("Isolation") if run.method == FOREST else tr("Distance")
    rows = [
        [
            str(run.fids[i]),
            Figure(fixed(float(distance[i]), language, 2)),
            *(Figure(number(float(value), language, 3)) for value in run.contents.values[i]),
        ]
        for i in order
    ]
    caption = tr("The samples furthest out, with contents in {unit}; outliers are emphasised")
    caption = caption.format(unit=content_unit(REPORT_UNIT, language))
    strong = [place for place, i in enumerate(order) if run.found.outlier[i]]
    report.table([tr("Feature"), title, *names], rows, caption, strong)
