"""The report of a validation: curves, figures, and what became of every deposit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.validation.capture import crossing, cut_at_crossing
from ...core.validation.measures import Measures
from ...i18n import aside, tr
from ...io.plots.boyce import BoyceCurve
from ...io.plots.calibration import CalibrationCurve
from ...io.plots.curves import Curve
from ...io.plots.efficiency import Efficiency
from ...io.plots.precision_recall import PrecisionRecallCurve
from ...io.plots.prediction_area import PredictionArea
from ...io.plots.roc import Roc
from ...io.plots.style import Plot
from ...io.plots.success_rate import SuccessRate
from ...io.report import Figure, Report
from ...io.validation import Area
from ...numbers import NOTHING, area, fixed, limits, number, percent, small_limits
from ..titles import DEPOSIT_SETS, TOPS
from .deposits import Ledger

FAR = 0.1  # from one: a sum of captured share and area share that is no intersection any more
SETS = {"DEPOSITS": "training", "HOLDOUT": "holdout"}
SOURCES = (
    "DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988): Comparing the areas under two or more correlated "
    "receiver operating characteristic curves: a nonparametric approach. Biometrics 44, 837–845.",
    "Chung, C.-J. F., Fabbri, A. G. (2003): Validation of spatial prediction models for landslide hazard mapping. "
    "Natural Hazards 30, 451–472.",
    "Yousefi, M., Carranza, E. J. M. (2015): Prediction–area (P–A) plot and C–A fractal analysis to classify and "
    "evaluate evidential maps for mineral prospectivity modeling. Computers & Geosciences 79, 69–81.",
    "Efron, B., Tibshirani, R. J. (1993): An Introduction to the Bootstrap. Chapman & Hall, New York.",
    "Davis, J., Goadrich, M. (2006): The relationship between Precision-Recall and ROC curves. Proceedings of the 23rd "
    "International Conference on Machine Learning, 233–240.",
    "Hirzel, A. H., Le Lay, G., Helfer, V., Randin, C., Guisan, A. (2006): Evaluating the ability of habitat "
    "suitability models to predict species presences. Ecological Modelling 199, 142–152.",
    "Brier, G. W. (1950): Verification of forecasts expressed in terms of probability. Monthly Weather Review 78, 1–3.",
    "Murphy, A. H. (1973): A new vector partition of the probability score. Journal of Applied Meteorology 12, "
    "595–600.",
)


@dataclass(frozen=True)
class Run:
    """A validation: the score, and by parameter name what became of the deposits and how they were measured."""

    score: str
    ledgers: dict[str, Ledger]
    measured: dict[str, Measures]
    area: Area
    unit_area_km2: float | None = None

    @property
    def judge(self) -> Measures:
        """The set whose figures say most: the held-out deposits where there are any."""
        return self.measured.get("HOLDOUT", self.measured["DEPOSITS"])

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table, each set from the best score down."""
        for name, found in self.measured.items():
            line, false = found.curve, found.roc[0]
            taken = line.deposits + false * self.area.background
            with np.errstate(divide="ignore", invalid="ignore"):
                efficiency, precision = line.captured / line.area, line.deposits / taken
            limits = np.full((4, len(false)), np.nan)
            if found.bands is not None:
                limits = np.array([*found.bands.success.around(line.area), *found.bands.roc.around(false)])
            for index, threshold in enumerate(line.threshold):
                yield (
                    SETS[name],
                    float(threshold) if np.isfinite(threshold) else None,
                    line.area[index] * self.area.km2,
                    line.area[index],
                    int(line.deposits[index]),
                    line.captured[index],
                    false[index],
                    efficiency[index] if np.isfinite(efficiency[index]) else None,
                    precision[index],
                    *limits[:, index],
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
        elif self.judge.auc.worse_than_chance:
            texts.append(
                tr(
                    "Worse than chance: is the score inverted? The 95 % interval of the AUC ({input}) ends at {upper}, "
                    "below 0.5: deposits stand where the score is low. Check that high values are favourable; do not "
                    "use for targeting as it is."
                ).format(input=self._judge_title(), upper=fixed(self.judge.auc.upper, language, 2))
            )
        elif self.judge.auc.no_better_than_chance:
            texts.append(
                tr(
                    "No better than chance: do not use for targeting. The 95 % interval of the AUC ({input}) begins at "
                    "{lower}, not above 0.5."
                ).format(input=self._judge_title(), lower=fixed(self.judge.auc.lower, language, 2))
            )
        for name, found in self.measured.items():
            texts += self.ledgers[name].labelled_findings(tr(DEPOSIT_SETS[name]), language)
            if found.auc.deposits < 10 and found.auc.method != "none":
                text = tr("{input}: only {count} used, so that the interval is wide and its formula rough.")
                texts.append(text.format(input=tr(DEPOSIT_SETS[name]), count=found.auc.deposits))
        texts += self._crossing_findings(language)
        if self.judge.boyce is not None and self.judge.boyce.index < 0:
            texts.append(
                tr(
                    "The Boyce index ({input}) is {index}, below 0: deposits grow rarer where the score grows over its "
                    "range. Look at the figure before you use the score for targeting."
                ).format(input=self._judge_title(), index=fixed(self.judge.boyce.index, language, 2))
            )
        calibration = self.measured["DEPOSITS"].calibration
        if calibration is not None and calibration.skill < 0:
            text = tr(
                "The Brier skill score is {skill}, below 0: as probabilities the values are worse than the prior "
                "alone, the same for every cell. Use them as a ranking only, or look at the calibration curve for "
                "where they are too high."
            )
            texts.append(text.format(skill=number(calibration.skill, language, 3)))
        if calibration is not None and calibration.overfull.any():
            text = tr(
                "Bins of the calibration with more deposits than unit cells: {count} of {bins}. The unit area of "
                "{area} is too large for deposits so close. Their share exceeds 1 and has no interval; choose a "
                "smaller one, or thin the deposits."
            )
            counts = {"count": int(calibration.overfull.sum()), "bins": len(calibration.units)}
            texts.append(text.format(**counts, area=area(self.unit_area_km2, language)))
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

    def _crossing_findings(self, language: str) -> list[str]:
        """Say where so many cells have one score that the cut of the prediction-area plot is not its crossing."""
        cut, cross = cut_at_crossing(self.judge.curve), crossing(self.judge.curve)
        if abs(cut.captured + cut.area - 1) <= FAR:
            return []
        text = tr(
            "P–A plot ({input}): its curves cross among cells of one score. The cut printed captures {captured} of the "
            "deposits in {area} of the area, which do not add up to 100 %; the curves themselves cross at {crossed} "
            "in {rest}. Compare maps by the AUC, not by this intersection."
        )
        values = {"captured": cut.captured, "area": cut.area, "crossed": cross.captured, "rest": cross.area}
        told = {name: percent(value, language) for name, value in values.items()}
        return [text.format(input=self._judge_title(), **told)]

    def _judge_title(self) -> str:
        return tr(DEPOSIT_SETS["HOLDOUT" if "HOLDOUT" in self.measured else "DEPOSITS"])


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Validation of a prospectivity score"), language, Path(run.score).name)
    for text in run.findings(language):
        report.note(text)
    _figures(report, run)
    for caption, plot in _plots(run, language):
        report.plot(plot, caption)
    report.heading(tr("Deposits"))
    for name, ledger in run.ledgers.items():
        ledger.table(report, tr(DEPOSIT_SETS[name]))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _plots(run: Run, language: str) -> list[tuple[str, Plot]]:
    """Return the plots that there is something to draw for, each with its caption."""
    sets = list(run.measured.values())
    titles = [tr("success rate, AUC {auc}"), tr("prediction rate, AUC {auc}")]
    names = [title.format(auc=fixed(one.auc.value, language, 3)) for title, one in zip(titles, sets, strict=False)]
    found = [
        (tr("Success rate and prediction rate"), _success_rate(sets, names)),
        (tr("ROC curve"), _roc(sets, names)),
        (tr("Prediction–area plot"), _prediction_area(run.judge.curve)),
        (tr("Capture efficiency"), Efficiency(_curves(sets, names, lambda one: (one.curve.area, one.curve.captured)))),
        (tr("Precision–recall curve"), _precision_recall(sets, language)),
    ]
    if run.judge.boyce is not None:
        found.append((tr("Boyce index: deposits against area by score"), _boyce(sets, language)))
    line = run.measured["DEPOSITS"].calibration
    if line is not None:
        plot = CalibrationCurve(line.predicted, line.observed, line.lower, line.upper)
        found.append((tr("Calibration curve"), plot))
    return found


def _curves(sets: list[Measures], names: list[str], line: Callable, band: Callable = lambda one: None) -> tuple:
    """Return a curve for each set: ``line`` gives its x and y, ``band`` its band."""
    return tuple(Curve(*line(one), name, band(one)) for one, name in zip(sets, names, strict=True))


def _success_rate(sets, names) -> SuccessRate:
    curves = _curves(
        sets,
        names,
        lambda one: (one.curve.area, one.curve.captured),
        lambda one: one.bands and one.bands.success,
    )
    return SuccessRate(curves, sets[-1].bands and sets[-1].bands.chance)


def _roc(sets, names) -> Roc:
    curves = _curves(sets, names, lambda one: one.roc, lambda one: one.bands and one.bands.roc)
    return Roc(curves, sets[-1].bands and sets[-1].bands.background)


def _prediction_area(line) -> PredictionArea:
    return PredictionArea(line.threshold, line.captured, line.area, cut_at_crossing(line))


def _precision_recall(sets, language) -> PrecisionRecallCurve:
    titles = [tr("success, average precision {value}"), tr("prediction, average precision {value}")]
    values = [number(one.precision.average, language, 3) for one in sets]
    names = [title.format(value=value) for title, value in zip(titles, values, strict=False)]
    curves = _curves(sets, names, lambda one: (one.precision.recall, one.precision.precision))
    return PrecisionRecallCurve(curves, sets[-1].precision.prevalence)


def _boyce(sets, language) -> BoyceCurve:
    titles = [tr("success, Boyce index {value}"), tr("prediction, Boyce index {value}")]
    values = [fixed(one.boyce.index, language, 2) for one in sets]
    names = [title.format(value=value) for title, value in zip(titles, values, strict=False)]
    return BoyceCurve(_curves(sets, names, lambda one: (one.boyce.middle, one.boyce.ratio)))


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
    for share in TOPS:
        title = tr("Capture efficiency in the best {area} of the area").format(area=percent(share, language, 0))
        rows.append(
            [title, *(Figure(fixed(run.measured[name].curve.at(share) / share, language, 2)) for name in names)]
        )
    crossings = [cut_at_crossing(run.measured[name].curve) for name in names]
    rows += [
        [tr("Intersection of the P–A plot: captured"), *shares(found.captured for found in crossings)],
        [tr("Intersection of the P–A plot: area"), *shares(found.area for found in crossings)],
        [
            tr("Intersection of the P–A plot: score"),
            *(Figure(number(found.threshold, language)) for found in crossings),
        ],
    ]
    found = [run.measured[name] for name in names]
    rows += _cell_rows(found, language) + _band_rows(found, language)
    report.heading(tr("Figures"))
    report.facts(
        [
            (tr("Area with data"), Figure(area(run.area.km2, language))),
            (tr("Cells with data"), run.area.cells),
            (tr("Cells without a deposit"), run.area.background),
        ]
    )
    report.table([tr("Figure"), *(head[name] for name in names)], rows)
    report.paragraph(
        tr(
            "Precision counts every cell without a known deposit as barren, so that it is too low by the deposits that "
            "nobody has found, and it depends on the size of the cells: compare it with that of a map that knows "
            "nothing, and with other scores of the same cells and deposits."
        )
    )
    _calibration(report, run)


def _cell_rows(found: list[Measures], language: str) -> list[list]:
    """Return rows on cells: average precision and Boyce index."""
    rows = [
        [tr("Average precision"), *(Figure(number(one.precision.average, language, 3)) for one in found)],
        [
            tr("Precision of a map that knows nothing"),
            *(Figure(number(one.precision.prevalence, language, 3)) for one in found),
        ],
    ]
    if found[0].boyce is not None:
        rows.append([tr("Boyce index"), *(Figure(fixed(one.boyce.index, language, 2)) for one in found)])
    return rows


def _band_rows(found: list[Measures], language: str) -> list[list]:
    """Return rows on the areas under curves of random draws."""
    if all(one.bands is None for one in found):
        return []

    def ends(name):
        bands = [one.bands and getattr(one.bands, name) for one in found]
        return [Figure(limits(band.auc_lower, band.auc_upper, language) if band else NOTHING) for band in bands]

    return [
        [tr("95 % of the AUCs over draws of the deposits (bootstrap)"), *ends("roc")],
        [tr("95 % of the AUCs against as many cells drawn at random"), *ends("background")],
        [tr("95 % of the areas under the success rate of deposits laid at random"), *ends("chance")],
    ]


def _calibration(report: Report, run: Run) -> None:
    """Add how true the probabilities are to the deposits that made them."""
    found, language = run.measured["DEPOSITS"].calibration, report.language
    if found is None:
        report.paragraph(
            tr(
                "Brier score and calibration curve are left out: the raster does not say that its values are "
                "probabilities of a unit area, and none was given."
            )
        )
        return
    report.heading(tr("Calibration"))
    report.paragraph(
        tr(
            "Probabilities of unit cells of {area}, at the deposits that made the score; held-out deposits are not "
            "shown here, since how many they are was somebody’s choice. Bins are cut so that each expects as many "
            "deposits."
        ).format(area=area(run.unit_area_km2, language))
    )
    report.facts(
        [
            (tr("Brier score"), Figure(number(found.brier, language, 3))),
            (tr("Brier score of the prior alone"), Figure(number(found.reference, language, 3))),
            (tr("Brier skill score"), Figure(number(found.skill, language, 3))),
            (tr("Reliability (0 is best)"), Figure(number(found.reliability, language, 3))),
            (tr("Resolution (more is better)"), Figure(number(found.resolution, language, 3))),
        ]
    )
    header = [
        tr("Mean probability"),
        tr("Share with a deposit"),
        tr("95 % interval"),
        tr("Unit cells"),
        tr("Deposits expected"),
        tr("Deposits found"),
    ]
    columns = (found.predicted, found.observed, found.lower, found.upper, found.units)
    rows = [
        [
            Figure(number(predicted, language, 3)),
            Figure(number(observed, language, 3)),
            Figure(small_limits(lower, upper, language) if observed <= 1 else NOTHING),
            Figure(fixed(units, language)),
            Figure(fixed(predicted * units, language, 1)),
            round(observed * units),
        ]
        for predicted, observed, lower, upper, units in zip(*(column.tolist() for column in columns), strict=True)
    ]
    report.table(header, rows)


def _interval(found, language: str) -> str:
    ways = {
        "delong": "DeLong",
        "logit": tr("DeLong, logit scale"),
        "exact": tr("exact binomial"),
        "bootstrap": tr("bootstrap"),
        "none": tr("one deposit"),
    }
    return limits(found.lower, found.upper, language) + aside(ways[found.method], language)
