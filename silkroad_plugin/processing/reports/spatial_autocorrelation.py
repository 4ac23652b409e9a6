"""The report of spatial autocorrelation: the measures of the survey, the classes of samples, scatterplots."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.autocorrelation import GetisOrd, GlobalMeasures, LocalMoran, Neighbours
from ...i18n import aside, tr
from ...io.plots.moran import MoranScatter
from ...io.report import Figure, Report
from ...numbers import fixed, given, p_value
from ..inputs.contents import Contents
from ..titles import LISA_CLASSES

PLOTS = 6  # elements with a scatterplot
SOURCES = (
    "Cliff, A. D. and Ord, J. K. (1981): Spatial Processes: Models and Applications. Pion, London.",
    "Anselin, L. (1995): Local indicators of spatial association – LISA. Geographical Analysis 27, 93–115.",
    "Ord, J. K. and Getis, A. (1995): Local spatial autocorrelation statistics. Geographical Analysis 27, 286–306.",
    "Sokal, R. R., Oden, N. L. and Thomson, B. A. (1998): Local spatial autocorrelation in a biological model. "
    "Geographical Analysis 30, 331–354.",
    "Benjamini, Y. and Hochberg, Y. (1995): Controlling the false discovery rate. Journal of the Royal Statistical "
    "Society B 57, 289–300.",
)


@dataclass(frozen=True)
class Run:
    """The measures of each element, in the order of ``contents``; ``values`` (n, p) they are of.

    ``lisa``: classes of the samples of each element."""

    contents: Contents
    values: np.ndarray
    log: bool
    neighbours: Neighbours
    measures: list[tuple[GlobalMeasures, LocalMoran, GetisOrd]]
    lisa: list[list[str | None]]
    level: float
    fdr: bool

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table of the whole survey."""
        for field, (found, _, _) in zip(self.contents.fields, self.measures, strict=True):
            moments = (found.moran, found.moran_expected, found.moran_variance, found.moran_z, found.moran_p)
            yield field, *moments, found.geary, found.samples, found.islands


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Spatial autocorrelation of elements"), language, _subtitle(run, language))
    for text in run.contents.findings(language):
        report.note(text)
    names = run.contents.names
    rows = [
        [
            name,
            Figure(fixed(found.moran, language, 3)),
            Figure(fixed(found.moran_z, language, 2)),
            Figure(p_value(found.moran_p, language)),
            Figure(fixed(found.geary, language, 3)),
            found.samples,
            found.islands,
        ]
        for name, (found, _, _) in zip(names, run.measures, strict=True)
    ]
    header = [tr("Element"), tr("Moran’s I"), tr("Normal score"), "p", tr("Geary’s C"), tr("Samples"), tr("Islands")]
    report.table(header, rows, tr("The whole survey"))
    counts = [Counter(classes) for classes in run.lisa]
    rows = [[name, *(count[code] for code in LISA_CLASSES)] for name, count in zip(names, counts, strict=True)]
    header = [tr("Element"), *(_class_title(code, language) for code in LISA_CLASSES)]
    caption = tr("Samples by local Moran’s I; p up to {level}").format(level=given(run.level, language))
    if run.fdr:
        caption = tr("Samples by local Moran’s I; rate of false discoveries {level}").format(
            level=given(run.level, language)
        )
    report.table(header, rows, caption)
    for place, name in enumerate(names[:PLOTS]):
        report.plot(_scatter(run, place), tr("Scatterplot of Moran: {name}").format(name=name), (5.6, 4.6))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _subtitle(run: Run, language: str) -> str:
    count, radius = run.neighbours.nearest, run.neighbours.radius
    if radius is None:
        text = tr("Neighbours: the {count} nearest samples").format(count=count)
    else:
        text = tr("Neighbours: all samples within {distance} m").format(distance=given(radius, language))
    return f"{text} · {tr('logarithms') if run.log else tr('contents as they are')}"


def _class_title(code: str, language: str) -> str:
    return tr(LISA_CLASSES[code]) + (aside(code, language) if code.isupper() else "")


def _scatter(run: Run, place: int) -> MoranScatter:
    """Return the scores and their means over the neighbours, which the local measure is the product of."""
    found, local, _ = run.measures[place]
    values = np.where(np.isfinite(local.local), run.values[:, place], np.nan)
    score = (values - np.nanmean(values)) / np.nanstd(values)
    with np.errstate(divide="ignore", invalid="ignore"):
        lag = local.local / score
    return MoranScatter(score, lag, found.moran)
