"""The report of a correlation matrix: every pair of layers, the strongest first."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...i18n import N_, listed, tr
from ...io.association import Pair
from ...io.plots.correlation import Correlation
from ...io.report import Figure, Report
from ...numbers import fixed, number, square_kilometres
from ..titles import CORRELATIONS
from .evidence import moved_texts

STRONG = 0.7
MEASURES = {"pearson": N_("Pearson"), "spearman": N_("Spearman"), "cramers_v": N_("Cramér’s V")}
SOURCES = (
    "Cramér, H. (1946): Mathematical Methods of Statistics. Princeton University Press, section 21.9.",
    "Dormann, C. F. and others (2013): Collinearity: a review of methods to deal with it and a simulation study "
    "evaluating their performance. Ecography 36, 27–46.",
)


@dataclass(frozen=True)
class Run:
    """The pairs of layers, by index of ``names``; ``moved``: (path, method) of rasters that were resampled."""

    names: list[str]
    titles: list[str]
    categorical: list[bool]
    method: str
    pairs: list[Pair]
    moved: list[tuple[str, str]]

    @property
    def strong(self) -> list[Pair]:
        """The pairs that say nearly the same, the strongest first."""
        return [pair for pair in self.ranked if abs(pair.value) >= STRONG]

    @property
    def ranked(self) -> list[Pair]:
        """All pairs, the strongest first, those without a figure last."""
        return sorted(self.pairs, key=lambda pair: -abs(pair.value) if np.isfinite(pair.value) else 1)

    @property
    def strongest(self) -> float:
        """The largest coefficient without its sign; NaN where there is none."""
        return abs(self.ranked[0].value)

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, as the layers were given."""
        for pair in self.pairs:
            test = pair.chi_squared
            more = (test.chi_squared, test.freedom) if test is not None else (None, None)
            yield (self.names[pair.first], self.names[pair.second], pair.area_km2, pair.measure, pair.value, *more)

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before the layers go into a model."""
        texts = moved_texts(self.moved)
        if self.strong:
            told = [
                f"{self.titles[pair.first]} / {self.titles[pair.second]} {fixed(pair.value, language, 2)}"
                for pair in self.strong
            ]
            text = tr("Pairs that say nearly the same (0.7 and more): {pairs}. Use one layer of each.")
            texts.append(text.format(pairs=listed(told, language, "names")))
        unknown = [
            f"{self.titles[pair.first]} / {self.titles[pair.second]}"
            for pair in self.pairs
            if not np.isfinite(pair.value)
        ]
        if unknown:
            text = tr("Pairs without a figure, because one layer does not vary where both have data: {pairs}.")
            texts.append(text.format(pairs=listed(unknown, language, "names")))
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Correlation of rasters"), language)
    for text in run.findings(language):
        report.note(text)
    numeric = not any(run.categorical)
    caption = tr("Correlation matrix")
    if not numeric:
        caption = tr("Correlation matrix; pairs with a categorical layer: Cramér’s V, which has no sign")
    titles = [CORRELATIONS[run.method]] if numeric else []
    report.plot(Correlation(tuple(run.titles), _matrix(run), *titles), caption)
    header = [tr("Layer"), tr("Other layer"), tr("Measure"), tr("Coefficient"), "χ²", tr("Degrees of freedom")]
    header.append(tr("Area where both have data (km²)"))
    rows = []
    for pair in run.ranked:
        test = pair.chi_squared
        rows.append(
            [
                run.titles[pair.first],
                run.titles[pair.second],
                tr(MEASURES[pair.measure]),
                Figure(fixed(pair.value, language, 3)),
                Figure(number(test.chi_squared, language)) if test is not None else None,
                test.freedom if test is not None else None,
                Figure(square_kilometres(pair.area_km2, language)),
            ]
        )
    report.table(header, rows, strong=range(len(run.strong)))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _matrix(run: Run) -> np.ndarray:
    matrix = np.eye(len(run.names))
    for pair in run.pairs:
        matrix[pair.first, pair.second] = matrix[pair.second, pair.first] = pair.value
    return matrix
