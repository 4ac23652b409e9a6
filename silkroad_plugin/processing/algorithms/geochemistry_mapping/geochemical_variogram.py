"""Variogram of samples: how unlike contents are by distance and direction, and the model that says so."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.decay import metres
from ...inputs.mapped import add_mapped, advanced, open_mapped
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import READ, naming
from ...inputs.variogram import BEST, CONTENTS, LOGARITHMS, SCALES, SHAPES, fitted
from ...outputs.files import report_output
from ...outputs.tables import write_table

ESTIMATORS = {
    "matheron": N_("Matheron: mean squared difference"),
    "cressie_hawkins": N_("Cressie–Hawkins: robust against single high values"),
}
# By the degree in the coordinates.
TRENDS = {"none": N_("None"), "plane": N_("Plane"), "quadratic": N_("Quadratic")}
COLUMNS = (
    ("azimuth", "real"),
    ("distance_m", "real"),
    ("semivariance", "real"),
    ("pairs", "integer"),
    ("model", "real"),
)


class GeochemicalVariogram(SilkroadAlgorithm):
    """silkroad:geochemical_variogram."""

    NAME = "geochemical_variogram"
    TITLE = N_("Variogram of samples")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("variogram"), N_("semivariance"), N_("geostatistics"), N_("kriging"), N_("anisotropy"))
    HELP = N_(
        "<p>Shows how unlike the contents of two samples are by the distance between them, and fits the model that "
        "kriging needs.</p>"
        "<p><b>Empirical variogram.</b> In each class of distance half the mean squared difference of the pairs "
        "(Matheron, 1962), or the robust form of Cressie and Hawkins (1980), which single high values move less. "
        "Fifteen classes up to a third of the diagonal of the survey where lag and cutoff are empty. Above 50 million "
        "pairs those of samples drawn by lot with all others stand for all.</p>"
        "<p><b>Directions.</b> One variogram for all directions, or one for each of several, from north clockwise, "
        "with the tolerance to either side. An anisotropic model needs three directions or more; it has one azimuth "
        "of the longest range and one ratio of the ranges, shared by its structures.</p>"
        "<p><b>Model.</b> A nugget and one or two structures, spherical, exponential or Gaussian, by least squares "
        "with weights N/h² (as gstat; Pebesma, 2004). Sills are never negative. The range of the exponential and of "
        "the Gaussian structure is the parameter a of 1 − exp(−h/a) and 1 − exp(−h²/a²); 95 % of the sill is reached "
        "at the practical range. A variogram without structure, or one that still rises at the cutoff, is refused, "
        "with what to do. So is a structure that chance would give, where the best model is chosen by itself: values "
        "are permuted 199 times over the places, and the ranks of each sample and its 1 to 32 nearest neighbours must "
        "be more alike than in 95 of 100 permutations (after Walker, Loftis and Mielke, 1997). With a model that you "
        "choose this is a warning. A range shorter than the spacing of the samples is told, too.</p>"
        "<p><b>Values.</b> Contents of trace elements are skew: take natural logarithms and lognormal kriging. "
        "Below a detection limit a share of the limit stands for the number, which flattens the variogram; the log "
        "says how many. Duplicates, standards and blanks, known by their fields, are left out.</p>"
        "<p><b>Trend.</b> For universal kriging the variogram must be that of the residuals from the trend, a plane or "
        "a quadratic surface: they are those of ordinary least squares, as in gstat (Pebesma, 2004), which makes the "
        "variogram a little too low at long distances (Cressie, 1993, section 3.4.3).</p>"
        "<p><b>Output.</b> Table with azimuth (empty for all directions), distance, semivariance, pairs and model; a "
        "report with the figure; the model as text (JSON) that goes into <i>Krige samples</i>.</p>"
        "<p><b>Limits.</b> Distances are measured on the plane: a projected coordinate system is needed. A variogram "
        "of mixed media or of surveys that have not been levelled shows the steps between them.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_mapped(self)
        add(self.choices.parameter("VALUES", tr("Values"), SCALES, CONTENTS))
        add(self.choices.parameter("TREND", tr("Trend that is taken off first"), TRENDS, "none"))
        add(self.choices.parameter("ESTIMATOR", tr("Estimator"), ESTIMATORS, "matheron"))
        add(metres("LAG", tr("Lag: width of the classes of distance (m; empty: by the extent)"), optional=True))
        add(metres("CUTOFF", tr("Cutoff: longest distance (m; empty: by the extent)"), optional=True))
        add(number_parameter("DIRECTIONS", tr("Directions (1: all together)"), 1, 1, 12, whole=True))
        add(advanced(number_parameter("TOLERANCE", tr("Tolerance of a direction (degrees)"), 22.5, 0.1, 90)))
        add(self.choices.parameter("SHAPE", tr("Model"), SHAPES, BEST))
        add(QgsProcessingParameterBoolean("ANISOTROPIC", tr("Anisotropic model (three directions or more)"), False))
        add(advanced(QgsProcessingParameterBoolean("NUGGET", tr("Fit a nugget (else it is 0)"), True)))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Variogram (table)"), table, optional=True))
        add(report_output())
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Variogram model as text")))
        self.addOutput(QgsProcessingOutputNumber("NUGGET_SHARE", tr("Share of the nugget in the sill")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layer = open_mapped(self, context)
        self.scale, self.estimator = self.choice("VALUES", context), self.choice("ESTIMATOR", context)
        self.trend = self.choice("TREND", context)
        self.degree = list(TRENDS).index(self.trend)
        self.lag, self.cutoff = optional_number(self, "LAG", context), optional_number(self, "CUTOFF", context)
        self.directions = self.parameterAsInt(parameters, "DIRECTIONS", context)
        self.tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        self.shape = self.choice("SHAPE", context)
        self.anisotropic = self.parameterAsBool(parameters, "ANISOTROPIC", context)
        self.nugget = self.parameterAsBool(parameters, "NUGGET", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Look at all pairs, fit the model, write table and report."""
        from ....core.geochemistry import variogram_text
        from ....core.geochemistry.lognormal_kriging import logarithms
        from ....core.geochemistry.trend import residuals
        from ....core.geochemistry.variogram import Lags, directional, empirical_variogram, usual_lags
        from ...reports.variogram import Run, doubts, write_report

        mapped, progress = self.layer.read(feedback), progress_of(feedback, READ, 80)
        with naming(mapped.field):
            values = logarithms(mapped.values) if self.scale == LOGARITHMS else mapped.values
            if self.degree:
                values = residuals(mapped.xy, values, self.degree)
            usual = usual_lags(mapped.xy)
            cutoff = usual.cutoff if self.cutoff is None else self.cutoff
            width = cutoff / usual.classes if self.lag is None else self.lag
            lags = Lags(width, cutoff, tolerance=self.tolerance, estimator=self.estimator)
            if self.directions == 1:
                empirical = (empirical_variogram(mapped.xy, values, lags, progress),)
            else:
                azimuths = np.arange(self.directions) * 180 / self.directions
                empirical = directional(mapped.xy, values, lags, azimuths, progress)
            fit, p = fitted(mapped.xy, values, empirical, self.shape, self.nugget, self.anisotropic)
        progress_of(feedback, 80, 95)(1.0)
        variance = float(np.var(values, ddof=1))
        trend = tr(TRENDS[self.trend]) if self.degree else ""
        run = Run(mapped, self.scale, empirical, fit.model, fit.weighted_sse, variance, trend, p)
        for text in doubts(run):
            feedback.pushWarning(text)
        text = variogram_text.written(fit.model, self.scale)
        feedback.pushInfo(text)
        results = {"OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, _rows(run), context), "MODEL": text}
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | {"NUGGET_SHARE": fit.model.nugget / fit.model.sill}


def _rows(run):
    for each in run.empirical:
        model = run.model.along(each.distance, each.azimuth or 0.0)
        for distance, semivariance, pairs, fitted_ in zip(
            each.distance, each.semivariance, each.pairs, model, strict=True
        ):
            yield each.azimuth, float(distance), float(semivariance), int(pairs), float(fitted_)
