"""The report of a comparison of models: figures of each, tests of each pair, and how far the maps agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from ...core.evidence.association import shared_top, spearman
from ...core.validation.comparison import Comparison, compare, holm
from ...core.validation.measures import Measures
from ...i18n import listed, tr
from ...io.comparison import Compared
from ...io.plots.correlation import Correlation
from ...io.plots.curves import Curve
from ...io.plots.roc import Roc
from ...io.plots.success_rate import SuccessRate
from ...io.report import Figure, Report
from ...numbers import NOTHING, area, fixed, limits, p_value, percent
from ..titles import CORRELATIONS, DEPOSIT_SETS, TOPS
from .deposits import Ledger
from .evidence import moved_texts
from .validation import SETS

TOP = 0.10
SIGNIFICANT = 0.05
SOURCES = (
    "DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988): Comparing the areas under two or more correlated "
    "receiver operating characteristic curves: a nonparametric approach. Biometrics 44, 837–845.",
    "Holm, S. (1979): A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, "
    "65–70.",
    "Hirzel, A. H., Le Lay, G., Helfer, V., Randin, C., Guisan, A. (2006): Evaluating the ability of habitat "
    "suitability models to predict species presences. Ecological Modelling 199, 142–152.",
)


@dataclass(frozen=True)
class Pair:
    """Two models: the test of their AUCs with p adjusted by Holm, and how far the maps agree."""

    test: Comparison
    adjusted: float
    spearman: float
    shared: float

    def turned(self) -> "Pair":
        """Return the pair with the second model first."""
        test = self.test
        ends = Comparison(-test.difference, test.standard_error, -test.upper, -test.lower, -test.z, test.p)
        return Pair(ends, self.adjusted, self.spearman, self.shared)


@dataclass(frozen=True)
class Run:
    """A comparison: the models' names in the tables and titles in the report, and what became of the deposits of each
    set."""

    names: list[str]
    titles: list[str]
    ledgers: dict[str, Ledger]
    compared: Compared
    moved: list[tuple[str, str]]

    @property
    def judge(self) -> str:
        """The set whose figures say most: the held-out deposits where there are any."""
        return list(self.ledgers)[-1]

    @property
    def decides(self) -> bool:
        """Whether there are deposits that no model has seen, which alone can tell a better model."""
        return "HOLDOUT" in self.ledgers

    @property
    def judged(self) -> list[Measures]:
        """The measures of each model by that set."""
        return self.compared.measured[-1]

    @property
    def order(self) -> list[int]:
        """The models from the highest AUC down."""
        return np.argsort([-one.auc.value for one in self.judged], kind="stable").tolist()

    @cached_property
    def tests(self) -> list[dict[tuple[int, int], Pair]]:
        """By set of deposits: every pair of models, as they were given."""
        pairs = list(combinations(range(len(self.names)), 2))
        tables = [self.compared.joint.table(*pair) for pair in pairs]
        agreements = [(spearman(table), shared_top(table, TOP)) for table in tables]
        found = []
        for aucs in self.compared.aucs:
            tests = [compare(aucs, *pair) for pair in pairs]
            adjusted = holm([test.p for test in tests]).tolist()
            parts = zip(pairs, tests, adjusted, agreements, strict=True)
            found.append({pair: Pair(test, p, *agreement) for pair, test, p, agreement in parts})
        return found

    def pair(self, first: int, second: int) -> Pair:
        """Return a pair by the judging set, its difference that of the first from the second."""
        pairs = self.tests[-1]
        return pairs[first, second] if first < second else pairs[second, first].turned()

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table of models."""
        for name, measured in zip(self.ledgers, self.compared.measured, strict=True):
            for model, one, lost in zip(self.names, measured, self.compared.lost, strict=True):
                captures = [one.curve.at(share) for share in TOPS]
                index = one.boyce.index if one.boyce is not None else None
                limits = (one.auc.value, one.auc.lower, one.auc.upper)
                counts = (one.auc.deposits, self.compared.area.cells, lost)
                yield (model, SETS[name], *counts, *limits, *captures, index, one.precision.average)

    def pair_rows(self) -> Iterator[tuple]:
        """Yield the rows of the table of pairs."""
        for name, pairs in zip(self.ledgers, self.tests, strict=True):
            for (i, j), pair in pairs.items():
                test = pair.test
                figures = (test.difference, test.lower, test.upper, test.z, test.p, pair.adjusted)
                yield (SETS[name], self.names[i], self.names[j], *figures, pair.spearman, pair.shared)

    def verdict(self, language: str) -> str:
        """Say which model is best, and whether that is more than chance; of deposits that made the models only how
        closely each follows them."""
        if not self.decides:
            text = tr(
                "No model is called the best: there are no held-out deposits, and the model that follows its own "
                "deposits most closely has the advantage, whether or not it would find others. AUC of the deposits "
                "that made the models, descriptive only: {values}."
            )
            values = [(self.titles[i], fixed(self.judged[i].auc.value, language, 3)) for i in self.order]
            named = (tr("“{name}” {value}").format(name=name, value=value) for name, value in values)
            return text.format(values=listed(named, language, "names"))
        best, second = self.order[:2]
        pair = self.pair(best, second)
        if not np.isfinite(pair.adjusted):
            text = tr("“{best}” has the highest AUC ({auc}); whether it differs from “{second}” cannot be tested.")
        elif pair.adjusted <= SIGNIFICANT:
            text = tr("“{best}” has the highest AUC ({auc}), more than “{second}” beyond chance (p by Holm: {p}).")
        else:
            text = tr("“{best}” has the highest AUC ({auc}); its lead over “{second}” may be chance (p by Holm: {p}).")
        p = p_value(pair.adjusted, language)
        value = fixed(self.judged[best].auc.value, language, 3)
        return text.format(best=self.titles[best], second=self.titles[second], auc=value, p=p)

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before trusting the figures."""
        texts = moved_texts(self.moved)
        for name, one in zip(self.titles, self.judged, strict=True):
            if one.auc.worse_than_chance:
                text = tr("“{model}” is worse than chance: its 95 % interval of the AUC ends at {upper}. Inverted?")
                texts.append(text.format(model=name, upper=fixed(one.auc.upper, language, 2)))
            elif one.auc.no_better_than_chance:
                text = tr("“{model}” is no better than chance: its 95 % interval of the AUC begins at {lower}.")
                texts.append(text.format(model=name, lower=fixed(one.auc.lower, language, 2)))
        most = max(self.compared.lost)
        if most:
            text = tr("Cells of a model left out, because another model has no data there: up to {cells} ({share}).")
            share = percent(most / (most + self.compared.area.cells), language)
            texts.append(text.format(cells=fixed(most, language), share=share))
        for name, ledger in self.ledgers.items():
            texts += ledger.labelled_findings(tr(DEPOSIT_SETS[name]), language)
        return texts


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Comparison of prospectivity models"), language)
    report.paragraph(run.verdict(language))
    for text in run.findings(language):
        report.note(text)
    _models(report, run)
    _pairs(report, run)
    names = [f"{name}, {fixed(one.auc.value, language, 3)}" for name, one in zip(run.titles, run.judged, strict=True)]
    lines = list(zip(names, run.judged, strict=True))
    report.heading(tr("Curves"))
    judge = tr(DEPOSIT_SETS[run.judge])
    caption = tr("ROC curves, with AUC: {deposits}").format(deposits=judge)
    report.plot(Roc(tuple(Curve(*one.roc, name) for name, one in lines)), caption)
    caption = tr("Deposits captured by the best area, with AUC: {deposits}").format(deposits=judge)
    report.plot(SuccessRate(tuple(Curve(one.curve.area, one.curve.captured, name) for name, one in lines)), caption)
    report.plot(Correlation(tuple(run.titles), _matrix(run), CORRELATIONS["spearman"]), tr("Agreement of the maps"))
    report.heading(tr("Deposits"))
    for name, ledger in run.ledgers.items():
        ledger.table(report, tr(DEPOSIT_SETS[name]))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _models(report: Report, run: Run) -> None:
    """Add the table of models for each set of deposits, the best first."""
    language, compared = report.language, run.compared
    report.heading(tr("Models"))
    report.facts(
        [
            (tr("Area in which all models have data"), Figure(area(compared.area.km2, language))),
            (tr("Cells in which all models have data"), compared.area.cells),
            (tr("Cells without a deposit"), compared.area.background),
        ]
    )
    captures = [
        tr("Captured in the best {area} of the area").format(area=percent(share, language, 0)) for share in TOPS
    ]
    header = [tr("Model"), tr("AUC"), tr("95 % interval"), *captures, tr("Boyce index"), tr("Average precision")]
    header.append(tr("Cells lost"))
    for name, measured in zip(run.ledgers, compared.measured, strict=True):
        rows = []
        for model in run.order:
            one = measured[model]
            rows.append(
                [
                    run.titles[model],
                    Figure(fixed(one.auc.value, language, 3)),
                    Figure(limits(one.auc.lower, one.auc.upper, language)),
                    *(Figure(percent(one.curve.at(share), language)) for share in TOPS),
                    Figure(fixed(one.boyce.index, language, 2) if one.boyce is not None else NOTHING),
                    Figure(fixed(one.precision.average, language, 4)),
                    compared.lost[model],
                ]
            )
        caption = tr("{deposits}, {count} used").format(deposits=tr(DEPOSIT_SETS[name]), count=measured[0].auc.deposits)
        report.table(header, rows, caption, strong=[0] if name == run.judge else [])


def _pairs(report: Report, run: Run) -> None:
    """Add the tests and the agreement of every pair, by the judging set."""
    language = report.language
    rows = []
    for first, second in combinations(run.order, 2):
        pair = run.pair(first, second)
        test = pair.test
        rows.append(
            [
                run.titles[first],
                run.titles[second],
                Figure(fixed(test.difference, language, 3)),
                Figure(limits(test.lower, test.upper, language)),
                *(Figure(p_value(p, language)) for p in (test.p, pair.adjusted)),
                Figure(fixed(pair.spearman, language, 3)),
                Figure(percent(pair.shared, language)),
            ]
        )
    report.heading(tr("Pairs of models"))
    if not run.decides:
        report.paragraph(
            tr(
                "Differences and p-values at the deposits that made the models are descriptive only: they do not say "
                "that one model would find more than another."
            )
        )
    header = [
        tr("Better model") if run.decides else tr("Model"),
        tr("Other model"),
        tr("Difference of the AUCs"),
        tr("95 % interval"),
        "p",
        tr("p by Holm"),
    ]
    header += [tr("Rank correlation"), tr("Best 10 % in common")]
    report.table(header, rows, tr(DEPOSIT_SETS[run.judge]))


def _matrix(run: Run) -> np.ndarray:
    """Return the rank correlations of all pairs."""
    matrix = np.eye(len(run.names))
    for (i, j), pair in run.tests[-1].items():
        matrix[i, j] = matrix[j, i] = pair.spearman
    return matrix
