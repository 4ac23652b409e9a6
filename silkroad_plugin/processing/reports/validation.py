"""The report of a validation: curves, figures, and what became of every deposit."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.validation.capture import TOPS, crossing
from ...i18n import N_, aside, labelled, tr
from ...io.plots.curves import Curve
from ...io.plots.prediction_area import PredictionArea
from ...io.plots.roc import Roc
from ...io.plots.success_rate import SuccessRate
from ...io.report import Figure, Report
from ...io.validation import Area, Measured
from ...numbers import area, fixed, number, percent
from .deposits import Ledger

SETS = {"DEPOSITS": "training", "HOLDOUT": "holdout"}
TITLES = {"DEPOSITS": N_("Deposits that made the score"), "HOLDOUT": N_("Held-out deposits")}
SOURCES = (
    "DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988): Comparing the areas under two or more correlated "
    "receiver operating characteristic curves: a nonparametric approach. Biometrics 44, 837–845.",
    "Chung, C.-J. F., Fabbri, A. G. (2003): Validation of spatial prediction models for landslide hazard mapping. "
    "Natural Hazards 30, 451–472.",
    "Yousefi, M., Carranza, E. J. M. (2015): Prediction–area (P–A) plot and C–A fractal analysis to classify and "
    "evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79, 69–81.",
)


@dataclass(frozen=True)
class Run:
    """A validation: the score, and by parameter name what became of the deposits and how they were measured."""

    score: str
    ledgers: dict[str, Ledger]
    measured: dict[str, Measured]
    area: Area

    @property
    def judge(self) -> Measured:
        """The set whose figures say most: the held-out deposits where there are any."""
        return self.measured.get("HOLDOUT", self.measured["DEPOSITS"])

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, each set from the best score down."""
        for name, found in self.measured.items():
            line = found.curve
            for index, threshold in enumerate(line.threshold):
                yield (
                    SETS[name],
                    float(threshold) if np.isfinite(threshold) else None,
                    line.area[index] * self.area.km2,
                    line.area[index],
                    int(line.deposits[index]),
                    line.captured[index],
                    found.roc[0][index],
                )

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before trusting the figures."""
        texts = []
        if self.judge.auc.method == "none":
            texts.append(
                tr(
                    "No verdict: one deposit ({input}) gives no interval of the AUC. Judge the score by more deposits "
                    "before you use it for targeting."
                ).format(input=self._judge_title())
            )
        elif self.judge.auc.no_better_than_chance:
            texts.append(
                tr(
                    "No better than chance: do not use for targeting. The 95 % interval of the AUC ({input}) begins at "
                    "{lower}, not above 0.5."
                ).format(input=self._judge_title(), lower=fixed(self.judge.auc.lower, language, 2))
            )
        for name, found in self.measured.items():
            texts += [labelled(tr(TITLES[name]), text, language) for text in self.ledgers[name].findings(language)]
            if found.auc.deposits < 10 and found.auc.method != "none":
                text = tr("{input}: only {count} used, so that the interval is wide and its formula rough.")
                texts.append(text.format(input=tr(TITLES[name]), count=found.auc.deposits))
        if "HOLDOUT" not in self.measured:
            texts.append(
                tr(
                    "There are no held-out deposits: the figures say how well the score fits the deposits that made "
                    "it, not how well it would find others."
                )
            )
        elif self.measured["HOLDOUT"].auc.upper < self.measured["DEPOSITS"].auc.value:
            texts.append(
                tr(
                    "The held-out deposits rank clearly lower than those that made the score: the score fits its "
                    "own deposits better than it finds others."
                )
            )
        return texts

    def _judge_title(self) -> str:
        return tr(TITLES["HOLDOUT" if "HOLDOUT" in self.measured else "DEPOSITS"])


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Validation of a prospectivity score"), language, Path(run.score).name)
    for text in run.findings(language):
        report.note(text)
    _figures(report, run)
    report.plot(_success_rate(run, language), tr("Success rate and prediction rate"))
    report.plot(_roc(run, language), tr("ROC curve"))
    report.plot(_prediction_area(run), tr("Prediction–area plot"))
    report.heading(tr("Deposits"))
    for name, ledger in run.ledgers.items():
        ledger.table(report, tr(TITLES[name]))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _figures(report: Report, run: Run) -> None:
    """Add the table of figures, a column for each set."""
    language, names = report.language, list(run.measured)
    head = {"DEPOSITS": tr("Success (deposits that made the score)"), "HOLDOUT": tr("Prediction (held-out deposits)")}
    rows = [
        [tr("Deposits used"), *(run.measured[name].auc.deposits for name in names)],
        [tr("AUC"), *(Figure(fixed(run.measured[name].auc.value, language, 3)) for name in names)],
        [tr("95 % interval"), *(Figure(_interval(run.measured[name].auc, language)) for name in names)],
    ]

    def shares(values):
        return [Figure(percent(value, language)) for value in values]

    for share in TOPS:
        title = tr("Captured in the best {area} of the area").format(area=percent(share, language, 0))
        rows.append([title, *shares(run.measured[name].curve.at(share) for name in names)])
    crossings = [crossing(run.measured[name].curve) for name in names]
    rows += [
        [tr("Intersection of the P–A plot: captured"), *shares(found.captured for found in crossings)],
        [tr("Intersection of the P–A plot: area"), *shares(found.area for found in crossings)],
        [
            tr("Intersection of the P–A plot: score"),
            *(Figure(number(found.threshold, language)) for found in crossings),
        ],
    ]
    report.heading(tr("Figures"))
    report.facts(
        [
            (tr("Area with data"), Figure(area(run.area.km2, language))),
            (tr("Cells with data"), run.area.cells),
            (tr("Cells without a deposit"), run.area.background),
        ]
    )
    report.table([tr("Figure"), *(head[name] for name in names)], rows)


def _interval(found, language: str) -> str:
    ways = {
        "delong": "DeLong",
        "logit": tr("DeLong, logit scale"),
        "exact": tr("exact binomial"),
        "none": tr("one deposit"),
    }
    limits = f"{fixed(found.lower, language, 3)} – {fixed(found.upper, language, 3)}"
    return limits + aside(ways[found.method], language)


def _label(name: str, found: Measured, language: str) -> str:
    text = tr("success rate, AUC {auc}") if name == "DEPOSITS" else tr("prediction rate, AUC {auc}")
    return text.format(auc=fixed(found.auc.value, language, 3))


def _curve(name: str, found: Measured, x: np.ndarray, y: np.ndarray, language: str) -> Curve:
    return Curve(x, y, _label(name, found, language))


def _success_rate(run: Run, language: str) -> SuccessRate:
    found = run.measured.items()
    return SuccessRate(tuple(_curve(name, one, one.curve.area, one.curve.captured, language) for name, one in found))


def _roc(run: Run, language: str) -> Roc:
    return Roc(tuple(_curve(name, found, *found.roc, language) for name, found in run.measured.items()))


def _prediction_area(run: Run) -> PredictionArea:
    line = run.judge.curve
    return PredictionArea(line.threshold, line.captured, line.area, crossing(line))
