"""Levelling of geochemical surveys as a Processing algorithm."""

import json

import numpy as np
from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)
from qgis.PyQt.QtCore import QMetaType

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....messages import describe
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.anchor_network import cells_of, network_contents, open_network
from ...inputs.ground import Surveys, add_ground_parameters, fixed_parameter, fixed_surveys
from ...inputs.layers import features_of
from ...inputs.numbers import list_parameter, number_parameter, numbers_of
from ...inputs.sample_fields import text_of
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.files import report_output
from ...outputs.levelling import COEFFICIENTS, STEPS, WIDTHS, step_rows, width_rows
from ...outputs.tables import feature_of, write_features, write_table

METHODS = {
    "auto": N_("Decide at the borders (recommended)"),
    "leave": N_("Leave as it is"),
    "contrast_return": N_("Contrast return (median)"),
    "robust_z": N_("Robust z (median and MAD)"),
    "parametric": N_("Parametric (mean and sd of lg)"),
    "quantile": N_("Quantile regression in border bands"),
    "boundary": N_("Boundary levelling (step to the fixed surveys)"),
    "network": N_("Network adjustment of all steps"),
    "anchor": N_("Anchor to a low-density network"),
    "standards": N_("Shared standards and splits"),
    "covariates": N_("By covariates"),
}
ITEM = "silkroad_levelling"  # of the layer's metadata
KEPT = [name for name, _ in COEFFICIENTS[6:-1]]  # of each survey there


class LevelGeochemistry(SilkroadAlgorithm):
    """silkroad:level_geochemistry."""

    NAME = "level_geochemistry"
    TITLE = N_("Level geochemical surveys")
    GROUP = "geochemistry_levelling"
    TAGS = (N_("levelling"), N_("contrast return"), N_("quantile regression"), N_("network adjustment"), N_("step"))
    HELP = N_(
        "<p>Brings surveys of different sheets, laboratories or countries to one level, element by element, where "
        "that is called for; and says why where it is not. To leave the surveys as they are is a valid outcome, and "
        "the usual one.</p>"
        "<p><b>What decides.</b> A difference between two surveys may be their geology. A step between neighbours "
        "on both sides of the border, of one lithology and one medium, is the sampling or the laboratory. So "
        "samples are paired across each border within the width of the band, nearest first, each once, in one "
        "lithology and one medium: they tell whether there are neighbours enough. The step is one coefficient of a "
        "spatial regression of lg contents on lithology, survey and a linear trend, over all samples within two "
        "bands of the other survey, with errors that are correlated between neighbours (generalised least squares; "
        "the correlation by restricted likelihood, Patterson and Thompson 1971, Cressie 1993; outlying contents "
        "held back, Huber 1981). A trend across the border, and a deviation that neighbours share, are so not taken "
        "for a step; Student’s interval and p. It is levelled only with 10 pairs or more, p below 0.01, a size that "
        "shows on a map (0.1 lg), and lithologies that do not contradict each other. Without a field of lithology "
        "nothing is levelled by the border.</p>"
        "<p><b>Shared reference materials.</b> Where two surveys analysed the same reference materials or splits, "
        "10 determinations or more in each, these say what the laboratories do, without any geology, and far more "
        "closely than a border can: they decide and give the size (Hodges–Lehmann over the differences within "
        "materials; p below 0.01, from 0.02 lg, that is 5 %). A step at the border that they do not show is not the "
        "laboratory’s and is left; so is one where border and materials contradict each other. A material of which "
        "more than a tenth is beyond a limit tells nothing of that element.</p>"
        "<p><b>Adjustment.</b> All steps are then adjusted together by least squares (平差法); corrections that are "
        "too small, or whose 99 % interval holds 0, are not made. A survey that keeps its level for that is no "
        "reference for the others: what is not seen is not known to be 0.</p>"
        "<p><b>What cannot be seen.</b> Every survey has the correction that was found, made or not, with its "
        "standard error, its 95 % interval and why it was made or not (by the test at 1 %: an interval of 95 % that "
        "leaves 0 out is not enough, for dozens of elements are asked at once); and the smallest step that would be "
        "levelled in four of five cases: 3.42 standard errors (power of 80 % in the test at 1 %, Bloom 1995), but not "
        "less than the least step worth levelling plus 0.84 standard errors; with few pairs the quantiles of Student’s "
        "distribution are larger. Where the test would often not show the least step worth levelling, the report says "
        "so, and what would help. Steps that only just pass the test are on average estimated too large.</p>"
        "<p><b>Other methods</b>, without a decision, because you ask for them: contrast return (衬度返回, x / median "
        "× median of the fixed); robust z; parametric; these three compare whole surveys and take geology for a "
        "shift. Quantile regression in border bands (Daneshfar and Cameron 1998), 5th to 95th percentile. Boundary "
        "levelling: the step to the fixed surveys. Network adjustment of all steps. Anchoring to a low-density "
        "network by cells. Shared standards and splits, by the reduced major axis of lg, only with R² above 0.5. "
        "Covariates: robust regression (Huber) on lithology, medium and fields of your choice, of which only the "
        "survey’s part is taken off.</p>"
        "<p><b>Fixed surveys</b> keep their level; several count as one where whole surveys are compared. None "
        "given: the survey of most samples, but for contrast return, robust z and parametric the middle of all.</p>"
        "<p><b>Inputs.</b> A layer of samples in a projection in metres, with a field of the survey. Duplicates, "
        "reference materials and blanks (fields duplicate_of, kind, standard) take no part in the statistics; they "
        "are levelled with their survey. Of an interval of semi-quantitative analysis the geometric middle is "
        "taken.</p>"
        "<p><b>Below detection.</b> Two laboratories with unlike detection limits are usual, and contents below them "
        "are neither left out nor replaced by half the limit: that would make a step of the limit. At the border both "
        "sides are cut at one limit, and what is below it counts as the regression expects it there (Tobin 1958; "
        "Helsel 2012). Where more than 75 % of a survey near the border is beyond limits, it is left: not proved. "
        "Contrast return, robust z and parametric put numbers in place of what is below detection, from the lognormal "
        "law of the survey’s background, fitted by the maximum likelihood of censored samples (Cohen 1959); covariates "
        "and anchoring put what a regression expects; all these refuse a survey of which half is beyond limits, and so "
        "does quantile regression a band, whose line is of the quantiles above the limits.</p>"
        "<p><b>Outputs.</b> The layer with a field such as <i>Cu_ppm_lev</i> for every element, limits beside it "
        "levelled likewise (<i>Cu_ppm_lev_lim</i>); an element that is left has its values there unchanged. "
        "Coefficients, lg x′ = intercept + slope · lg x: <i>field, survey, method, fixed, samples, censored "
        "(percent beyond limits), intercept, "
        "slope, factor, estimate, error, lower, upper, detectable, why, reason</i> (the error of a line is that at "
        "the middle of the survey); the same, as JSON, stand in the metadata of a GeoPackage (item "
        "silkroad_levelling) and in the layer’s custom property silkroad/levelling. Steps: <i>field, first, second, "
        "pairs, compared, step, lower, upper, p, detectable</i>, of shared materials <i>shared, shared_step, "
        "shared_lower, shared_upper, shared_p</i>, <i>decision, reason</i>, and after levelling. Widths compared, "
        "where you name some, so that the band can be chosen (Daneshfar and Cameron 1998: a high R², and a line and "
        "a step that no longer change): <i>field, survey, width, samples, samples_fixed, intercept, slope, "
        "r_squared, pairs, step, lower, upper, p</i>. Report with statistics, boxes, steps and maps before and "
        "after.</p>"
        "<p><b>Limits.</b> Levelling twice is levelling once: exactly for shifts, to 1e-9 lg for lines; the report "
        "tells what a second levelling would change. An element that cannot be levelled as asked is left as it is, "
        "with the reason; one whose contents cannot be read gets no levelled field.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add_samples_parameters(self)
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, "auto"))
        add_ground_parameters(self)
        self.addParameter(fixed_parameter())
        kinds = Qgis.ProcessingFieldParameterDataType
        title = tr("Covariates: fields of numbers or classes")
        self.addParameter(QgsProcessingParameterField("COVARIATES", title, None, "INPUT", kinds.Any, True, True))
        points = [QgsProcessing.SourceType.VectorPoint]
        title = tr("Low-density network to anchor to")
        self.addParameter(QgsProcessingParameterFeatureSource("NETWORK", title, points, optional=True))
        cell = number_parameter("CELL", tr("Side of the cells in which the network is compared (m)"), 50_000.0, 0.001)
        self.addParameter(cell)
        title = tr("Widths of the band to compare (m), such as 10000; 25000; 50000")
        self.addParameter(list_parameter("WIDTHS", title))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Levelled samples")))
        for name, title in (
            ("OUTPUT_COEFFICIENTS", tr("Coefficients")),
            ("OUTPUT_STEPS", tr("Steps at borders")),
            ("OUTPUT_WIDTHS", tr("Widths compared")),
        ):
            kind = QgsProcessing.SourceType.Vector
            self.addParameter(QgsProcessingParameterFeatureSink(name, title, kind, optional=True))
        self.addParameter(report_output())
        self.addOutput(QgsProcessingOutputNumber("LEVELLED", tr("Number of elements that were levelled")))
        self.addOutput(QgsProcessingOutputNumber("LEFT", tr("Number of elements left as they are")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        from ....core.geochemistry.survey_levelling import Method

        self.method = Method(self.choice("METHOD", context))
        self.surveys = Surveys(self, context)
        self.covariates = self.parameterAsStrings(parameters, "COVARIATES", context)
        needed = [*self.surveys.needed, *self.covariates]
        self.layer = open_samples(self, context, needed, self.surveys.if_present, metres=True)
        if self.method is Method.ANCHOR:
            if parameters.get("NETWORK") in (None, ""):
                raise self._needs("NETWORK")
            self.network = open_network(self, "NETWORK", self.layer.columns, context)
        self.widths = tuple(sorted(numbers_of(self, "WIDTHS", context)))
        self.html = self.output_path("OUTPUT_HTML", context)

    def _read_samples(self, context, feedback) -> None:
        """Read the samples, where they lie, and what single methods need."""
        self.samples = self.layer.read(feedback)
        labels, proper = self.surveys.labels(self.samples), self.surveys.proper(self.samples)
        fixed, chosen = fixed_surveys(self, labels, proper, context)
        if not chosen and self.method.value in ("contrast_return", "robust_z", "parametric"):
            fixed = ()
        self.ground = self.surveys.ground(self.samples, fixed)
        self.extras = self._extras(context, feedback)

    def _extras(self, context, feedback):
        """Return what single methods need, by field."""
        from ....core.geochemistry.survey_levelling import Extra, Method

        fields = [column.field for column in self.samples.columns]
        if self.method is Method.ANCHOR:
            side = self.parameterAsDouble(self.parameters, "CELL", context)
            cell = cells_of(self.samples.x, self.samples.y, side)
            where = (self.samples.columns, self.samples.crs_wkt, side, context, feedback)
            contents = network_contents(self.network, self.label("NETWORK"), *where)
            return {field: Extra(cell=cell, network=contents[field]) for field in fields}
        if self.method is Method.STANDARDS:
            return dict.fromkeys(fields, Extra())
        if self.method is Method.COVARIATES:
            classes, numbers = [], []
            if self.ground.strata is not None:
                classes.append(np.where(self.ground.strata == "", None, self.ground.strata))
            for name in self.covariates:
                cells = self.samples.fields[name]
                if all(cell is None or isinstance(cell, int | float) for cell in cells):
                    numbers.append(np.array([np.nan if real(cell) is None else real(cell) for cell in cells]))
                else:
                    classes.append(np.array([text_of(cell) or None for cell in cells], object))
            if not classes and not numbers:
                raise self._needs("COVARIATES")
            return dict.fromkeys(fields, Extra(classes=tuple(classes), numbers=tuple(numbers)))
        return dict.fromkeys(fields, Extra())

    def _needs(self, name: str) -> SilkroadError:
        return SilkroadError("levelling_needs", method=tr(METHODS[self.method.value]), input=self.label(name))

    def compute(self, context, feedback):
        """Level each element; write the layer, the tables and the report."""
        from ...reports.survey_levelling import Run, write_report

        self._read_samples(context, feedback)
        notes = self.surveys.warn(self.samples, self.ground, feedback)
        progress, found, refused = progress_of(feedback, READ, 60), {}, {}
        for number, column in enumerate(self.samples.columns):
            progress(number / len(self.samples.columns))
            self._level(column.field, found, refused, feedback)
        if not found or (self.method.value != "leave" and len(refused) == len(self.samples.columns)):
            raise SilkroadError("levelling_nothing", reason=describe(next(iter(refused.values()))))
        language = interface_language()
        compared = self._compared(list(found), progress_of(feedback, 60, 70))
        run = Run(self.samples, self.ground, self.method, found, refused, self.surveys.smallest, notes, compared)
        for text in run.findings(language):
            feedback.pushInfo(text)
        record = json.dumps(self._record(found), ensure_ascii=False)
        results = {
            "OUTPUT": self._write(found, record, context, feedback),
            "OUTPUT_COEFFICIENTS": write_table(
                self, "OUTPUT_COEFFICIENTS", COEFFICIENTS, list(self._coefficients(found)), context
            ),
            "OUTPUT_STEPS": write_table(self, "OUTPUT_STEPS", STEPS, list(step_rows(found)), context),
            "OUTPUT_WIDTHS": write_table(self, "OUTPUT_WIDTHS", WIDTHS, list(width_rows(compared)), context),
        }
        if self.html:
            write_report(run, language, self.outputs.stage(self.html), progress_of(feedback, 80, 100))
            results["OUTPUT_HTML"] = self.html
        levelled = sum(one.changed for one in found.values())
        return results | {"LEVELLED": levelled, "LEFT": len(self.samples.columns) - levelled}

    def _level(self, field, found, refused, feedback):
        """Level one element; where that is refused, leave it as it is, unless it cannot be read, and keep why."""
        from ....core.geochemistry.survey_levelling import Method, level

        determinations, least = None, self.surveys.least
        try:
            with naming(field):
                determinations = self.samples.determinations(field)
                found[field] = level(determinations, self.ground, self.method, self.extras[field], least)
        except SilkroadError as error:
            refused[field] = error
            feedback.pushWarning(describe(error))
            if determinations is not None:
                found[field] = level(determinations, self.ground, Method.LEAVE, self.extras[field], least)

    def _compared(self, fields, progress):
        """Return the bands of several widths by each of ``fields``, where such were asked for."""
        from ....core.geochemistry.band_widths import BandWidths

        if not self.widths:
            return {}
        bands, compared = BandWidths(self.ground, self.widths), {}
        for number, field in enumerate(fields):
            progress(number / len(fields))
            with naming(field):
                compared[field] = bands.compare(self.samples.determinations(field))
        return compared

    def _coefficients(self, found):
        """Yield the rows of the table of coefficients."""
        for field, one in found.items():
            contents = self.samples.determinations(field)
            known, beyond = contents.known & self.ground.proper, contents.below | contents.above
            lines = one.levelling
            for label, start, slope in zip(lines.surveys, lines.intercepts, lines.slopes, strict=True):
                own = known & (self.ground.survey == label)
                count, share = int(own.sum()), 100 * float(beyond[own].mean()) if own.any() else None
                told = one.told[label]
                line = (float(start), float(slope), float(10**start))
                known_of = (told.estimate, told.error, *told.bounds, told.detectable)
                figures = [value if np.isfinite(value) else None for value in known_of]
                fixed = int(label in self.ground.fixed)
                reasons = ";".join(one.reasons)
                yield field, label, self.method.value, fixed, count, share, *line, *figures, told.why.value, reasons

    def _record(self, found) -> dict:
        """Return what the layer keeps of its levelling."""
        elements = {}
        for row in self._coefficients(found):
            own = elements.setdefault(row[0], {"levelled": found[row[0]].changed, "reasons": row[-1], "surveys": {}})
            own["surveys"][row[1]] = dict(zip(KEPT, row[6:-1], strict=True))
        settings = {"band_m": self.ground.band, "smallest_lg": self.surveys.smallest}
        settings |= {"smallest_shared_lg": self.surveys.smallest_shared, "fixed": list(self.ground.fixed)}
        return {"method": self.method.value, **settings, "elements": elements}

    def _write(self, found, record, context, feedback) -> str | None:
        """Write the samples with their levelled fields."""
        from ....io.geochemistry.samples import LEVELLED, written

        source = self.layer.source
        fields, cells = QgsFields(source.fields()), {}
        survey = np.where(self.ground.survey == "", self.ground.surveys[0], self.ground.survey)
        for field, one in found.items():
            given = self.samples.determinations(field)
            moved = one.levelling.apply_to(given, survey)
            moved = _kept(moved, given, self.ground.survey == "")
            for ending, column in written(moved, self.samples.absent.get(field, ())).items():
                name = field + LEVELLED + ending
                cells[name] = column
                kind = QMetaType.Type.QString if ending == "_q" else QMetaType.Type.Double
                if fields.indexOf(name) < 0:
                    fields.append(QgsField(name, kind))
        names = fields.names()
        features = []
        for row, feature in enumerate(features_of(source, self.label("INPUT"), feedback)):
            values = feature.attributes() + [None] * (len(names) - len(feature.attributes()))
            for name, column in cells.items():
                values[names.index(name)] = column[row]
            features.append(feature_of(fields, values, feature.geometry()))
        crs, kind = source.sourceCrs(), source.wkbType()
        path = write_features(self, "OUTPUT", fields, kind, crs, features, context)
        self._keep(path, record, feedback)
        return path

    def _keep(self, path: str | None, record: str, feedback) -> None:
        """Keep the coefficients with the layer: in a GeoPackage, and in the layer that QGIS loads."""
        if not path:
            return
        self.style(path, lambda layer: layer.setCustomProperty("silkroad/levelling", record))
        staged = self.outputs.staged(path)
        if staged and staged.lower().endswith(".gpkg"):
            from ....io.layer_metadata import set_item

            set_item(staged, ITEM, record)
        else:
            text = tr("Only a GeoPackage keeps the coefficients in its file; keep the table of coefficients, too.")
            feedback.pushInfo(text)


def _kept(moved, given, apart):
    """Return levelled determinations (n) in which the rows ``apart`` (n), of no survey, are as they were given."""
    from ....core.geochemistry.determinations import Determinations

    parts = (np.where(apart, getattr(given, name), getattr(moved, name)) for name in ("value", "lower", "upper"))
    value, lower, upper = parts
    return Determinations(value, moved.qualifier, lower, upper, moved.unit)
