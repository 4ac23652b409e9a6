"""The report of a cross-validation: pooled figures, folds, and the rank of every deposit."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.validation.cross_validation import Optimism, Pooled, capture_curve, optimism, pooled
from ...i18n import aside, interface_language, listed, tr
from ...io.model_file import ModelFile
from ...io.plots.curves import Curve
from ...io.plots.success_rate import SuccessRate
from ...io.ranks import Ranks
from ...io.report import Figure, Report
from ...numbers import fixed, limits, percent
from ..titles import TOPS

SOURCES = (
    "Roberts, D. R. and others (2017): Cross-validation strategies for data with temporal, spatial, hierarchical, or "
    "phylogenetic structure. Ecography 40, 913–929.",
    "Chung, C.-J. F., Fabbri, A. G. (2003): Validation of spatial prediction models for landslide hazard mapping. "
    "Natural Hazards 30, 451–472.",
    "Airola, A., Pahikkala, T., Waegeman, W., De Baets, B., Salakoski, T. (2011): An experimental comparison of "
    "cross-validation techniques for estimating the area under the ROC curve. Computational Statistics & Data "
    "Analysis 55, 1828–1844.",
    "Liang, K.-Y., Zeger, S. L. (1986): Longitudinal data analysis using generalized linear models. Biometrika 73, "
    "13–22.",
    "Cameron, A. C., Miller, D. L. (2015): A practitioner’s guide to cluster-robust inference. Journal of Human "
    "Resources 50, 317–372.",
)


@dataclass(frozen=True)
class Fold:
    """A fold: the deposits that were held out (indices), how many trained, and their ranks, or why it failed."""

    number: int
    held: np.ndarray
    training: int
    ranks: Ranks | None
    failure: str = ""


@dataclass(frozen=True)
class Run:
    """A cross-validation of n deposits: ``fold`` and ``group`` of each, ranks on the map of all, and the folds;
    ``changed``: names of layers that are not what they were; ``by_unit``: whether geological units are ranked."""

    model: ModelFile
    method: str
    fold: np.ndarray
    group: np.ndarray
    fitted: Ranks
    folds: list[Fold]
    changed: list[str]
    by_unit: bool = False

    @cached_property
    def held_out(self) -> Ranks:
        """Score and ranks of every deposit when it was held out; NaN where it never was."""
        columns = np.full((3, len(self.fold)), np.nan)
        for fold in self.folds:
            if fold.ranks is not None:
                columns[:, fold.held] = fold.ranks.score, fold.ranks.beaten, fold.ranks.above
        return Ranks(*columns, None)

    @property
    def judged(self) -> np.ndarray:
        """The deposits (indices) that were held out of a fold that could be fitted."""
        return np.flatnonzero(np.isfinite(self.held_out.beaten))

    @cached_property
    def pooled(self) -> Pooled:
        """The cross-validated AUC."""
        return pooled(self.held_out.beaten[self.judged], self.group[self.judged])

    @cached_property
    def optimism(self) -> Optimism:
        """How much better the fit looks."""
        at = self.judged
        return optimism(self.fitted.beaten[at], self.held_out.beaten[at], self.group[at])

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, as the model holds the deposits."""
        training = {fold.number: fold.training for fold in self.folds}
        for i, label in enumerate(self.model.deposits.called(interface_language())):
            number = int(self.fold[i])
            held = self.held_out
            ranks = (held.score[i], held.beaten[i], held.above[i], self.fitted.beaten[i])
            yield (label, number + 1 if number >= 0 else None, training.get(number), *ranks)

    def verdict(self, language: str) -> str:
        """Say how the held-out deposits rank beside the fit."""
        text = tr("AUC of the fit {fit}; cross-validated {value} ({lower}–{upper}); deposits held out: {count}.")
        figures = (self.fitted.auc.value, self.pooled.value, self.pooled.lower, self.pooled.upper)
        names = ("fit", "value", "lower", "upper")
        told = {name: fixed(figure, language, 3) for name, figure in zip(names, figures, strict=True)}
        return text.format(**told, count=self.pooled.deposits)

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before trusting the figures."""
        texts = []
        if self.optimism.clear:
            text = tr(
                "The fit flatters the model: the same deposits rank {value} lower when held out (95 % interval {lower} "
                "to {upper}). Quote the cross-validated AUC."
            )
            told = {name: fixed(getattr(self.optimism, name), language, 3) for name in ("value", "lower", "upper")}
            texts.append(text.format(**told))
        elif self.optimism.large:
            text = tr(
                "The fit flatters the model: the same deposits rank {value} lower when held out. With so few deposits, "
                "blocks or clusters held out ({count}) the 95 % interval of that does not exclude 0, but quote the "
                "cross-validated AUC."
            )
            texts.append(text.format(value=fixed(self.optimism.value, language, 3), count=self.pooled.groups))
        if self.pooled.upper < 0.5:
            text = tr(
                "Held out, the deposits rank worse than chance (95 % interval up to {upper}): what the model learns "
                "does not hold elsewhere, or its evidence is inverted. Do not use the map for targeting."
            )
            texts.append(text.format(upper=fixed(self.pooled.upper, language, 3)))
        elif self.pooled.lower <= 0.5:
            text = tr("Held out, the deposits rank no better than chance: do not use the map for targeting.")
            texts.append(text)
        if self.pooled.groups < 10:
            text = tr("Deposits, blocks or clusters held out: only {count}, so that the interval is rough.")
            texts.append(text.format(count=self.pooled.groups))
        for fold in self.folds:
            if fold.ranks is None:
                text = tr("Fold {number} could not be fitted and is left out: {reason}")
                texts.append(text.format(number=fold.number + 1, reason=fold.failure))
        labels = self.model.deposits.called(language)
        unscored = [labels[i] for i in self.judged if np.isnan(self.held_out.score[i])]
        if unscored:
            text = tr(
                "Deposits that the map of their fold gives no score, because no training deposit is like them; they "
                "rank after every cell: {names}."
            )
            texts.append(text.format(names=listed(unscored, language, "names")))
        if self.changed:
            text = tr("Layers that have changed, or are missing, since the model was made: {names}.")
            texts.append(text.format(names=listed(self.changed, language, "names")))
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Cross-validation of a model"), language, run.model.method.get(language, run.model.algorithm))
    report.paragraph(run.verdict(language))
    for text in run.findings(language):
        report.note(text)
    _figures(report, run)
    at = run.judged
    titles = [
        tr("success rate, AUC {auc}").format(auc=fixed(run.fitted.auc.value, language, 3)),
        tr("prediction rate, AUC {auc}").format(auc=fixed(run.pooled.value, language, 3)),
    ]
    parts = zip((run.fitted, run.held_out), titles, strict=True)
    curves = tuple(Curve(*capture_curve(ranks.above[at]), name) for ranks, name in parts)
    report.plot(SuccessRate(curves), tr("Success rate of the fit and prediction rate of held-out deposits"))
    _folds(report, run)
    report.heading(tr("Deposits, the lowest rank first"))
    header = [tr("Deposit"), tr("Fold"), tr("Rank when held out"), tr("Rank on the fitted map")]
    names = run.model.deposits.called(language)
    rows = [
        [
            names[i],
            int(run.fold[i]) + 1,
            Figure(percent(run.held_out.beaten[i], language)),
            Figure(percent(run.fitted.beaten[i], language)),
        ]
        for i in at[np.argsort(run.held_out.beaten[at], kind="stable")]
    ]
    report.table(header, rows)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _figures(report: Report, run: Run) -> None:
    """Add the pooled figures."""
    language, at = report.language, run.judged
    found, more = run.pooled, run.optimism

    def told(one):
        return Figure(fixed(one.value, language, 3) + aside(limits(one.lower, one.upper, language), language))

    captures = [
        (
            tr("Captured in the best {area} of the area").format(area=percent(share, language, 0)),
            Figure(percent(float((run.held_out.above[at] <= share).mean()), language)),
        )
        for share in TOPS
    ]
    report.heading(tr("Figures"))
    report.facts(
        [
            (tr("Folds"), run.method),
            (tr("Deposits held out and ranked"), found.deposits),
            (tr("Deposits, blocks or clusters held out"), found.groups),
            (tr("AUC of the fit"), told(run.fitted.auc)),
            (tr("Cross-validated AUC"), told(found)),
            (tr("Optimism of the fit"), told(more)),
            *captures,
        ]
    )
    if run.by_unit:
        text = tr(
            "The model’s cases are geological units: ranks and AUC count each unit once, whatever its area, and the "
            "deposits of a unit are held out together. Shares of area are by area."
        )
        report.paragraph(text)
    if found.groups > 1:
        text = tr(
            "The 95 % intervals of the cross-validated AUC and of the optimism are those of Student’s t (degrees of "
            "freedom: {count}, one less than deposits, blocks or clusters held out)."
        )
        report.paragraph(text.format(count=found.groups - 1))


def _folds(report: Report, run: Run) -> None:
    """Add the table of folds."""
    language = report.language
    header = [tr("Fold"), tr("Deposits that trained"), tr("Deposits held out"), tr("AUC"), tr("95 % interval")]
    rows = []
    for fold in run.folds:
        found = fold.ranks.auc if fold.ranks is not None else None
        value = Figure(fixed(found.value, language, 3)) if found else None
        ends = Figure(limits(found.lower, found.upper, language)) if found else None
        rows.append([fold.number + 1, fold.training, len(fold.held), value, ends])
    report.heading(tr("Folds"))
    report.table(header, rows)
