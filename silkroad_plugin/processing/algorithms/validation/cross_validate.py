"""Cross-validation of a saved model as a Processing algorithm."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....catalogue.crs import crs_of
from ....core.errors import SilkroadError
from ....i18n import N_, aside, interface_language, tr
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import bounded_cache, open_raster
from ....numbers import given, percent
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import COPY
from ...inputs.numbers import optional_number
from ...outputs.files import model_input, report_output
from ...outputs.tables import write_table
from ...refit import NotFitted, Refitter, changed_layers, read_model

if TYPE_CHECKING:
    from ...reports.cross_validation import Fold, Run


METHODS = {
    "random": N_("At random"),
    "blocks": N_("By square blocks"),
    "clusters": N_("Leave one cluster out"),
    "date": N_("By date of discovery"),
}
COLUMNS = (
    ("label", "text"),
    ("fold", "integer"),
    ("training_deposits", "integer"),
    ("score", "real"),
    ("rank", "real"),
    ("area_above", "real"),
    ("fitted_rank", "real"),
)
MOST_FOR_CLUSTERS = 20_000  # each is compared with every other
FITTING = 0.9  # share of a fold's time that is not ranking


@dataclass(frozen=True)
class Split:
    """For each deposit (n): the fold that holds it out (-1: none), the group it is held out with, and whether it may
    train other folds."""

    fold: np.ndarray
    group: np.ndarray
    trains: np.ndarray


class CrossValidate(SilkroadAlgorithm):
    """silkroad:cross_validate."""

    NAME = "cross_validate"
    TITLE = N_("Cross-validate model")
    GROUP = "validation"
    TAGS = (N_("validation"), N_("cross-validation"), N_("spatial blocks"), N_("hold-out"), N_("AUC"))
    HELP = N_(
        "<p>Fits a saved model again and again, each time without some of its deposits, and asks how high those rank "
        "on a map that has not seen them. That, and not the fit, says how well others would be found.</p>"
        "<p><b>Input.</b> A model file. Its own algorithm is run with the parameters and the evidence that the file "
        "names; the report says where evidence has changed since. The deposits are those that the model used.</p>"
        "<p><b>Folds.</b> At random, even in number. By blocks: squares on a grid laid at random, dealt whole to the "
        "folds. Their side is given, or follows the deposits: the largest round one at which twice as many blocks as "
        "folds, and at least ten, hold deposits. All deposits of the model’s layer inside the grid count for that, not "
        "only those that the model used, so that models of one study get the same side; give it where models are to be "
        "compared. The report names it, and the log warns where most deposits are alone in their blocks. Leave one "
        "cluster out: deposits that steps within the given distance join (single linkage) are held out together, each "
        "cluster once. By date: deposits found up to the year train, later ones test; those without a year do neither. "
        "Models keep the field <i>discovery_year</i>, and every field of dates or of whole numbers from 1000 to 2100 "
        "alone, of the deposits that made them. Deposits that stand close share what is mapped about them, so that "
        "random folds flatter a model (Roberts and others 2017): prefer blocks larger than the clusters.</p>"
        "<p><b>Figures.</b> The rank of a deposit is the share of the cells without a deposit that score less on the "
        "map of its fold, ties by half; where that map has no score, the deposit comes after every cell. Ranks are "
        "pooled over the folds, scores are not: maps of different folds are not on one scale. The pooled AUC is the "
        "mean rank; its interval takes deposits that were held out together as one (sandwich estimate, Liang and Zeger "
        "1986) and reaches as far as Student’s t with one degree of freedom less than there are such groups, for of "
        "few groups the normal distribution would make it too narrow (Cameron and Miller 2015). "
        "Each fold has its own AUC by DeLong and others (1988). The prediction rate is the share of deposits "
        "in the best share of the area of their maps (Chung and Fabbri 2003). Where the model’s cases are geological "
        "units, ranks and AUC count units instead of cells, each one whatever its size, and the deposits of a unit are "
        "held out together; the prediction rate stays one of area.</p>"
        "<p><b>Warning.</b> The optimism is the mean difference between a deposit’s rank on the map of all deposits "
        "and its rank when held out. Where its 95 % interval lies above 0 and it is at least 0.05, or where it is at "
        "least 0.10 whatever its interval, the fitted AUC must not be quoted as the quality of the map, and the report "
        "and the log say so.</p>"
        "<p><b>Output.</b> Points with fold, score, rank and fitted rank: they show where the model fails. A fold that "
        "cannot be fitted is named and left out. Thresholds, classes and weights are found anew in each fold; layers "
        "that were drawn with knowledge of the deposits stay circular.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, whole = self.addParameter, Qgis.ProcessingNumberParameterType.Integer
        add(model_input())
        add(self.choices.parameter("METHOD", tr("Folds"), METHODS, "blocks"))
        add(QgsProcessingParameterNumber("FOLDS", tr("Number of folds"), whole, 5, False, 2, 100))
        for name, title, default in (
            ("BLOCK_SIZE", tr("Side of the blocks (m; empty: by the deposits)"), None),
            ("CLUSTER_DISTANCE", tr("Distance within clusters (m)"), 10_000),
        ):
            distance = QgsProcessingParameterDistance(name, title, default, None, default is None, 1)
            distance.setDefaultUnit(Qgis.DistanceUnit.Meters)
            add(distance)
        add(QgsProcessingParameterString("YEAR_FIELD", tr("Field of the year of discovery"), "discovery_year"))
        add(QgsProcessingParameterNumber("YEAR", tr("Last year of training (by date)"), whole, optional=True))
        add(QgsProcessingParameterNumber("SEED", tr("Seed of the folds"), whole, 1, False, 0))
        points = QgsProcessing.SourceType.TypeVectorPoint
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Ranks of the deposits"), points, optional=True))
        add(report_output())
        for name, title in (
            ("AUC_FIT", tr("AUC of the fit")),
            ("AUC_CV", tr("Cross-validated AUC")),
            ("AUC_CV_LOWER", tr("Lower end of the 95 % interval")),
            ("AUC_CV_UPPER", tr("Upper end of the 95 % interval")),
            ("OPTIMISM", tr("Optimism of the fit")),
            ("FOLDS_USED", tr("Folds that could be fitted")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.model = read_model(self, "MODEL", context)
        self.method = self.choice("METHOD", context)
        self.folds = self.parameterAsInt(parameters, "FOLDS", context)
        self.block = optional_number(self, "BLOCK_SIZE", context)
        self.distance = self.parameterAsDouble(parameters, "CLUSTER_DISTANCE", context)
        self.year_field = self.parameterAsString(parameters, "YEAR_FIELD", context).strip()
        self.year = optional_number(self, "YEAR", context)
        if self.method == "date" and self.year is None:
            raise SilkroadError("year_missing", input=self.label("YEAR"))
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Fit with all deposits, then once for each fold; write points and report."""
        from ...reports.cross_validation import Run

        progress = progress_of(feedback, 0, 98)
        with scratch_folder() as folder, bounded_cache():
            refitter = Refitter(self.model, folder, context, feedback)
            units = refitter.units()
            split = self._split(refitter, None if units is None else units.places(refitter.x, refitter.y)[0])
            steps = int(split.fold.max()) + 2
            everyone = np.arange(len(split.fold))
            try:
                fitted = self._ranked(refitter, units, everyone, everyone, _step(progress, 0, steps))
            except NotFitted as error:
                raise SilkroadError("refit_failed", reason=str(error)) from error
            found = [
                self._fold(refitter, units, split, number, _step(progress, number + 1, steps))
                for number in range(steps - 1)
            ]
        if not any(fold.ranks for fold in found):
            raise SilkroadError("no_fold_left", folds=len(found), reason=found[-1].failure)
        run = Run(
            self.model, self._method(), split.fold, split.group, fitted, found, changed_layers(self.model),
            units is not None,
        )  # fmt: skip
        return self._write(run, refitter, context, feedback)

    def _split(self, refitter: Refitter, units: np.ndarray | None) -> Split:
        """Return which deposits are held out together; ``units`` (n): where units are the cases, that of each."""
        split = self._by_deposit(refitter, units)
        if units is None or self.method == "date":
            return split
        # A unit is one case: all its deposits go where its first one goes.
        _, first, own = np.unique(units, return_index=True, return_inverse=True)
        at = first[own]
        _, fold = np.unique(split.fold[at], return_inverse=True)
        return Split(fold, split.group[at], split.trains[at])

    def _by_deposit(self, refitter: Refitter, units: np.ndarray | None) -> Split:
        """Return which deposits are held out together, each for itself."""
        from ....core.validation.splits import clusters, dealt, known_by, random_folds

        number = len(refitter.x)
        unit = Grid.of(open_raster(self.model.evidence[0].path)).metres_per_unit
        single, everyone = np.arange(number), np.ones(number, bool)
        if self.method == "random":
            return Split(random_folds(number, self.folds, self.seed), single, everyone)
        if self.method == "blocks":
            block = self._blocks(refitter, unit)
            return Split(dealt(block, self.folds, self.seed), block, everyone)
        if self.method == "clusters":
            if number > MOST_FOR_CLUSTERS:
                label = self.label("METHOD")
                raise SilkroadError("many_for_clusters", input=label, deposits=number, most=MOST_FOR_CLUSTERS)
            cluster = clusters(refitter.x, refitter.y, self.distance / unit)
            if cluster.max() == 0:
                raise SilkroadError("one_cluster", input=self.label("CLUSTER_DISTANCE"), deposits=number)
            return Split(cluster, cluster, everyone)
        values = self.model.deposits.attributes.get(self.year_field)
        if values is None:
            known = [name for name in self.model.deposits.attributes if name != COPY] or "—"
            raise SilkroadError(
                "year_field_unknown", input=self.label("YEAR_FIELD"), field=self.year_field, known=known
            )
        years = np.array([_number(value) for value in values])
        if units is not None:  # a unit is known from its first discovery on
            _, own = np.unique(units, return_inverse=True)
            earliest = np.full(own.max() + 1, np.nan)
            np.fmin.at(earliest, own, years)
            years, single = earliest[own], own
        early = known_by(years, self.year)
        return Split(np.where(years > self.year, 0, -1), single, early)

    def _blocks(self, refitter: Refitter, unit: float) -> np.ndarray:
        """Return the block of each deposit, and say how large the blocks are."""
        from ....core.validation.splits import BLOCKS_PER_FOLD, FEWEST_BLOCKS, MOSTLY, alone, blocks

        wanted = max(BLOCKS_PER_FOLD * self.folds, FEWEST_BLOCKS)
        self.followed = self.block is None
        if self.followed:
            self.block = self._side(refitter, wanted, unit)
        block = blocks(refitter.x, refitter.y, self.block / unit, self.seed)
        language = interface_language()
        text = tr("Side of the blocks: {side} km; {count} of them hold deposits.")
        side = given(self.block / 1000, language)
        refitter.feedback.pushInfo(text.format(side=side, count=int(block.max()) + 1))
        if self.followed:
            text = tr(
                "The side of {side} km follows the deposits. Give it as BLOCK_SIZE where models are to be compared: "
                "their figures are comparable only with the same blocks."
            )
            refitter.feedback.pushInfo(text.format(side=side))
        if alone(block) > MOSTLY:
            text = tr(
                "{share} of the deposits are alone in their blocks of {side} km, so that these part neighbours as "
                "folds at random do, and flatter the model. Take larger blocks (BLOCK_SIZE)."
            )
            refitter.feedback.pushWarning(text.format(share=percent(alone(block), language), side=side))
        return block

    def _side(self, refitter: Refitter, wanted: int, unit: float) -> float:
        """Return a side of blocks in metres that follows the deposits inside the grid, used or not; those used where
        the model says no others, or where so large blocks would leave them fewer than folds."""
        from ....core.validation.splits import block_side, blocks

        around = np.asarray(self.model.deposits.around, float).reshape(-1, 2)
        if len(around):
            side = block_side(*around.T, wanted, self.seed, unit)
            if blocks(refitter.x, refitter.y, side, self.seed).max() + 1 >= self.folds:
                return unit * side
        return unit * block_side(refitter.x, refitter.y, wanted, self.seed, unit)

    def _method(self) -> str:
        """Say how the folds were made."""
        title = tr(METHODS[self.method])
        if self.method != "blocks":
            return title
        language = interface_language()
        return title + aside(tr("{side} km").format(side=given(self.block / 1000, language)), language)

    def _fold(self, refitter, units, split: Split, number: int, progress) -> Fold:
        """Fit without the deposits of a fold, and rank them."""
        from ...reports.cross_validation import Fold

        held = np.flatnonzero(split.fold == number)
        training = np.flatnonzero(split.trains & (split.fold != number))
        try:
            return Fold(number, held, len(training), self._ranked(refitter, units, training, held, progress))
        except NotFitted as error:
            text = tr("Fold {number} could not be fitted and is left out: {reason}")
            refitter.feedback.pushWarning(text.format(number=number + 1, reason=error))
            return Fold(number, held, len(training), None, str(error))

    def _ranked(self, refitter, units, training, held, progress):
        from ....io.ranks import rank, rank_by_unit

        path = refitter.fit(
            "fold", refitter.x[training], refitter.y[training], training, lambda part: progress(FITTING * part)
        )
        ranker = rank if units is None else partial(rank_by_unit, units=units)
        places = {"xs": refitter.x, "ys": refitter.y, "held": held}
        ranks = ranker(path, **places, progress=lambda part: progress(FITTING + (1 - FITTING) * part))
        Path(path).unlink()
        return ranks

    def _write(self, run: Run, refitter, context, feedback) -> dict:
        from ...reports.cross_validation import write_report

        language = interface_language()
        feedback.pushInfo(run.verdict(language))
        for text in run.findings(language):
            feedback.pushWarning(text)
        crs = crs_of(self.model.deposits.crs)
        rows = list(run.rows())
        points = list(zip(refitter.x, refitter.y, strict=True))
        results = {"OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context, points, crs)}
        if self.html:
            write_report(run, language, self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | {
            "AUC_FIT": run.fitted.auc.value,
            "AUC_CV": run.pooled.value,
            "AUC_CV_LOWER": run.pooled.lower,
            "AUC_CV_UPPER": run.pooled.upper,
            "OPTIMISM": run.optimism.value,
            "FOLDS_USED": sum(fold.ranks is not None for fold in run.folds),
        }


def _step(progress, number: int, steps: int):
    return lambda part: progress((number + part) / steps)


def _number(value) -> float:
    """Return a year as a number, NaN for what is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
