"""Validation of a prospectivity score as a Processing algorithm."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, term, tr
from ....io import layer_info, model_info
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import RasterStack, bounded_cache, open_raster
from ....messages import describe
from ....numbers import fixed
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import MASKED, mask_raster, mask_source
from ...inputs.joined import mask_parameter
from ...inputs.layers import raster_path, read_points, vector_source
from ...outputs.files import report_output
from ...outputs.tables import write_table
from ...titles import DEPOSIT_SETS, TOPS

INTERVALS = {
    "delong": N_("DeLong; on the logit scale where it would leave 0 or 1"),
    "logit": N_("DeLong, on the logit scale"),
    "bootstrap": N_("Bootstrap of the deposits"),
}
COLUMNS = (
    ("deposit_set", "text"),
    ("threshold", "real"),
    ("area_km2", "real"),
    ("area_share", "real"),
    ("deposits", "integer"),
    ("capture", "real"),
    ("false_positive_rate", "real"),
    ("efficiency", "real"),
    ("precision", "real"),
    ("capture_lower", "real"),
    ("capture_upper", "real"),
    ("true_positive_lower", "real"),
    ("true_positive_upper", "real"),
)


class ValidateProspectivity(SilkroadAlgorithm):
    """Judges a score raster by deposits."""

    NAME = "validate_prospectivity"
    TITLE = N_("Validate prospectivity")
    GROUP = "validation"
    TAGS = (N_("ROC"), N_("AUC"), N_("success rate"), N_("prediction-area plot"), N_("validation"))
    HELP = N_(
        "<p>Judges any score raster, such as a posterior probability, by deposits: how high they rank among all "
        "cells, and how small an area holds how many of them.</p>"
        "<p><b>Input.</b> A raster whose high values are favourable, the deposits that made it, and if you have them "
        "held-out deposits that did not. The mask (raster with values other than 0, or polygons) limits the study "
        "area. Cells without data are no part of the area. Every point counts; the report lists the deposits outside, "
        "on nodata and those that share a cell.</p>"
        "<p><b>AUC</b>: the probability that a deposit scores higher than a cell without one, ties counting half; "
        "interval of 95 % by DeLong, DeLong and Clarke-Pearson (1988), on the logit scale where it would leave 0 or 1, "
        "and the exact binomial bound where the variance is 0. The AUC of the deposits that made the score "
        "says how well they are fitted; only held-out deposits say how well others would be found.</p>"
        "<p><b>Curves.</b> Success rate (deposits that made the score) and prediction rate (held-out deposits): share "
        "of the deposits in the best share of the area (Chung and Fabbri 2003). ROC curve: the same against the cells "
        "without a deposit. Prediction–area plot with its intersection, where captured share and area share add up to "
        "one (Yousefi and Carranza 2015); cells of one score are taken all or none, so that the sum may differ, by "
        "much where there are few scores, which is then said, and the cells of at least the score printed hold the "
        "shares printed. Capture in the best 1, 5, 10 and 20 % of the area; cells of equal score count in proportion."
        " Capture efficiency is captured share over area share: how many times as many deposits as chance would "
        "hold.</p>"
        "<p><b>Bands.</b> Deposits are drawn with replacement many times (bootstrap; Efron and Tibshirani 1993), and "
        "the middle 95 % of the curves is shaded; so are the success rates of as many deposits laid at random. Dotted: "
        "the ROC curves against as many cells drawn at random as there are deposits, as ArcSDM judges where no "
        "negatives are given. The seed makes draws repeatable. The interval of the AUC can be "
        "the bootstrap’s.</p>"
        "<p><b>Precision–recall.</b> Precision is the share of the cells taken that hold a deposit, recall the share "
        "of the deposits captured; average precision is the sum of precision over the steps of recall. Cells without a "
        "known deposit are unlabelled, not barren: precision is too low by what nobody has found, and it depends on "
        "the size of the cells. Compare it with that of a map that knows nothing, never between studies.</p>"
        "<p><b>Boyce index</b> (Hirzel and others 2006): Spearman’s correlation of the score with the ratio of the "
        "share of deposits to the share of area, in 101 windows a tenth of the range of the scores wide; windows that "
        "repeat a ratio count once. It takes no cell for barren; 1 is best, 0 chance.</p>"
        "<p><b>Calibration.</b> Where the raster says that it holds probabilities of a unit area, or you give that "
        "area: Brier score (1950) per unit cell, its skill against the prior alone, its reliability and resolution "
        "(Murphy 1973), and shares with a deposit (intervals of Wilson 1927) in ten bins that expect equally many, "
        "for the deposits that made the score.</p>"
        "<p><b>Verdict.</b> Where the lower end of the interval (of the held-out deposits where there are any) is not "
        "above 0.5, the map is no better than chance and must not be used for targeting; where its upper end is below "
        "0.5, it is worse than chance, and perhaps inverted. A Brier skill below 0 says that the probabilities are "
        "worse than the prior alone. Report and log say so.</p>"
        "<p><b>Single figures.</b> Capture, efficiency, intersection, average precision and Boyce index are returned "
        "for the held-out deposits where there are any, else for those that made the score; the report has both. "
        "Cells that hold a deposit of either kind are not among those without one.</p>"
        "<p><b>Limits.</b> Cells without a known deposit are not barren; an AUC against them tends to understate what "
        "the ranking is worth. Deposits that cluster make every interval too narrow. The map of a model of geological "
        "units is judged by area here, cell by cell; “Cross-validate model” counts its units.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        points = [Qgis.ProcessingSourceType.VectorPoint]
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Score raster (high values are favourable)")))
        for name, title in DEPOSIT_SETS.items():
            optional = name == "HOLDOUT"
            self.addParameter(QgsProcessingParameterFeatureSource(name, tr(title), points, optional=optional))
        self.addParameter(mask_parameter())
        self._define_settings()
        for name, title in (
            ("OUTPUT_TABLE", tr("Curves (table)")),
            ("OUTPUT_CALIBRATION", tr("Calibration (table)")),
            ("OUTPUT_BOYCE", tr("Boyce curve (table)")),
        ):
            # The last two are made where somebody asks for them.
            sink = QgsProcessingParameterFeatureSink(name, title, table, None, True, name == "OUTPUT_TABLE")
            self.addParameter(sink)
        self.addParameter(report_output())
        for name, title in (
            ("AUC", tr("AUC of the deposits that made the score")),
            ("AUC_LOWER", tr("Lower end of the 95 % interval")),
            ("AUC_UPPER", tr("Upper end of the 95 % interval")),
            ("AUC_HOLDOUT", tr("AUC of the held-out deposits")),
            ("AUC_HOLDOUT_LOWER", tr("Lower end of the 95 % interval, held-out deposits")),
            ("AUC_HOLDOUT_UPPER", tr("Upper end of the 95 % interval, held-out deposits")),
            ("DEPOSITS_USED", tr("Deposits used")),
            ("HOLDOUT_USED", tr("Held-out deposits used")),
            ("PA_AREA", tr("Area at the intersection of the prediction–area plot (%)")),
            ("PA_CAPTURE", tr("Capture at the intersection of the prediction–area plot (%)")),
            ("AVERAGE_PRECISION", tr("Average precision")),
            ("BOYCE", tr("Boyce index")),
            ("BRIER", tr("Brier score")),
            ("BRIER_SKILL", tr("Brier skill score")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        for share in TOPS:
            area = round(100 * share)
            title = tr("Capture in the best {area} % of the area (%)").format(area=area)
            self.addOutput(QgsProcessingOutputNumber(f"CAPTURE_{area}", title))
            title = tr("Capture efficiency in the best {area} % of the area").format(area=area)
            self.addOutput(QgsProcessingOutputNumber(f"EFFICIENCY_{area}", title))

    def _define_settings(self):
        """Add the parameters of the figures, which are set already for most."""
        kinds = Qgis.ProcessingNumberParameterType
        unit = tr("Unit area of the probability (km²); empty: as the raster says")
        numbers = [
            QgsProcessingParameterNumber("UNIT_AREA", unit, kinds.Double, optional=True, minValue=1e-9),
            QgsProcessingParameterNumber("REPEATS", tr("Draws for the bands (0: none)"), kinds.Integer, 1000, False, 0),
            QgsProcessingParameterNumber("SEED", tr("Seed of the draws"), kinds.Integer, 1, False, 0),
        ]
        numbers[1].setMaximum(100_000)
        interval = self.choices.parameter("INTERVAL", tr("Interval of the AUC"), INTERVALS, "delong", advanced=True)
        for parameter in (numbers[0], interval, *numbers[1:]):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.validation.measures import Settings
        from ....core.validation.resampling import FEWEST_DRAWS

        self.score = raster_path(self, "INPUT", context)
        self.sources = {name: vector_source(self, name, context) for name in ("DEPOSITS", "HOLDOUT")}
        self.mask = mask_source(self, "MASK", context)
        self.settings = Settings(
            self.choice("INTERVAL", context),
            self.parameterAsInt(parameters, "REPEATS", context),
            self.parameterAsInt(parameters, "SEED", context),
        )
        if self.settings.interval == "bootstrap" and self.settings.repeats < FEWEST_DRAWS:
            raise SilkroadError(
                "few_draws", input=self.label("REPEATS"), draws=self.settings.repeats, least=FEWEST_DRAWS
            )
        given = parameters.get("UNIT_AREA") is not None
        self.unit_area = self.parameterAsDouble(parameters, "UNIT_AREA", context) if given else None
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Rank the cells against the deposits, write table and report."""
        from ....io.validation import score
        from ...reports.deposits import Ledger
        from ...reports.validation import Run, write_report
        from ...reports.validation_tables import BOYCE, CALIBRATION, boyce_rows, calibration_rows

        grid = Grid.of(open_raster(self.score))
        if grid.crs is None:
            raise SilkroadError("crs_missing", path=self.score)
        points = {
            name: read_points(source, grid.crs_wkt, self.label(name), context, feedback)
            for name, source in self.sources.items()
            if source is not None
        }
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            with RasterStack([self.score], mask) as stack:
                scored = {name: score(stack, found.x, found.y) for name, found in points.items()}
                for name, found in scored.items():
                    if not found.placed.used.any():
                        raise SilkroadError("no_deposits_scored", input=self.label(name), points=len(found.score))
                measured, area, unit = self._measure(stack, list(scored.values()), feedback)
        ledgers = {name: Ledger(found, scored[name].placed) for name, found in points.items()}
        run = Run(self.score, ledgers, dict(zip(points, measured, strict=True)), area, unit)
        self._log(run, feedback)
        results = {
            name: write_table(self, name, columns, rows, context)
            for name, columns, rows in (
                ("OUTPUT_TABLE", COLUMNS, list(run.rows())),
                ("OUTPUT_CALIBRATION", CALIBRATION, calibration_rows(run)),
                ("OUTPUT_BOYCE", BOYCE, boyce_rows(run)),
            )
        }
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | _numbers(run)

    def _measure(self, stack, scored, feedback):
        """Return measures and area, and the unit area of the probability, None where the score is none."""
        from ....io.validation import measure

        unit, progress = self.unit_area or _probability_of(stack.metadata(0)), progress_of(feedback, MASKED, 95)
        try:
            return *measure(stack, scored, self.settings, unit, progress), unit
        except SilkroadError as refusal:
            # Nobody asked for a calibration: what the raster says of itself is wrong, but its ranking can be judged.
            if refusal.code != "not_probability" or self.unit_area is not None:
                raise
            feedback.pushWarning(describe(refusal))
            return *measure(stack, scored, self.settings, None, progress), None

    def _log(self, run, feedback):
        language = interface_language()
        for name, found in run.measured.items():
            feedback.pushInfo(
                tr("{input}: AUC {value} ({lower}–{upper}), {used} of {total} deposits used.").format(
                    input=self.label(name),
                    value=fixed(found.auc.value, language, 3),
                    lower=fixed(found.auc.lower, language, 3),
                    upper=fixed(found.auc.upper, language, 3),
                    used=found.auc.deposits,
                    total=len(run.ledgers[name].placed.used),
                )
            )
        for text in run.findings(language):
            feedback.pushWarning(text)


def _probability_of(items: dict[str, str]) -> float | None:
    """Return the unit area of a raster that says that it holds posterior probabilities."""
    info = model_info.parse(items)
    said = info.probability
    if said is None:
        said = layer_info.parse(items).title("en") == term("posterior_probability", "en")
    return info.unit_area_km2 or None if said else None


def _numbers(run) -> dict[str, float]:
    """Return the number outputs; the curve figures are those of the held-out deposits where there are any."""
    from ....core.validation.capture import cut_at_crossing

    first = run.measured["DEPOSITS"]
    cross = cut_at_crossing(run.judge.curve)
    numbers = {
        "AUC": first.auc.value,
        "AUC_LOWER": first.auc.lower,
        "AUC_UPPER": first.auc.upper,
        "DEPOSITS_USED": first.auc.deposits,
        "PA_AREA": 100 * cross.area,
        "PA_CAPTURE": 100 * cross.captured,
    }
    if "HOLDOUT" in run.measured:
        held = run.measured["HOLDOUT"].auc
        numbers |= {
            "HOLDOUT_USED": held.deposits,
            "AUC_HOLDOUT": held.value,
            "AUC_HOLDOUT_LOWER": held.lower,
            "AUC_HOLDOUT_UPPER": held.upper,
        }
    numbers["AVERAGE_PRECISION"] = run.judge.precision.average
    if run.judge.boyce is not None:
        numbers["BOYCE"] = run.judge.boyce.index
    if first.calibration is not None:
        numbers |= {"BRIER": first.calibration.brier, "BRIER_SKILL": first.calibration.skill}
    for share in TOPS:
        captured, area = run.judge.curve.at(share), round(100 * share)
        numbers |= {f"CAPTURE_{area}": 100 * captured, f"EFFICIENCY_{area}": captured / share}
    return numbers
