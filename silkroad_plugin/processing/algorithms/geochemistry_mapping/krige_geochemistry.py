"""Kriging of samples onto a raster, with the variance and how well samples foretell each other."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ....catalogue.crs import crs_of
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, listed, tr
from ....io.geotiff import FLOAT_NODATA
from ....io.layer_info import parse
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, open_raster
from ....numbers import counted, fixed
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.decay import metres
from ...inputs.drift import drift_at_samples, on_grid
from ...inputs.layers import raster_path, raster_paths
from ...inputs.mapped import add_grid, add_mapped, advanced, open_mapped, read_template, titles, within
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import READ, naming
from ...inputs.variogram import CONTENTS, LOGARITHMS, fitted, given_model
from ...outputs.files import report_output
from ...outputs.tables import write_table

METHODS = {
    "ordinary": N_("Ordinary kriging"),
    "lognormal": N_("Lognormal kriging (ordinary kriging of logarithms)"),
    "plane": N_("Universal kriging with a plane"),
    "quadratic": N_("Universal kriging with a quadratic trend"),
    "external": N_("Kriging with external drift (rasters)"),
}
TITLES = {"estimate": N_("{element}, kriged"), "variance": N_("{element}, kriging variance")}
DEGREES = {"plane": 1, "quadratic": 2}
COLUMNS = (("observed", "real"), ("estimate", "real"), ("error", "real"), ("variance", "real"), ("z", "real"))


class KrigeGeochemistry(SilkroadAlgorithm):
    """silkroad:krige_geochemistry."""

    NAME = "krige_geochemistry"
    TITLE = N_("Krige samples")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("kriging"), N_("interpolation"), N_("gridding"), N_("geostatistics"), N_("cross-validation"))
    HELP = N_(
        "<p>Estimates the content of an element at the centre of every cell from the samples about it, with the "
        "weights that make the variance of the error smallest for the variogram (Matheron, 1963).</p>"
        "<p><b>Methods.</b> <i>Ordinary</i> kriging; <i>universal</i> kriging with a trend in the coordinates, plane "
        "or quadratic; with <i>external drift</i>, which follows one or more rasters, such as the height or a "
        "geophysical field (Delhomme, 1978; Deutsch and Journel, 1998); <i>lognormal</i> kriging of natural "
        "logarithms, brought back without bias by exp(Y + σ²/2 − μ), with the Lagrange multiplier μ (Journel, 1980). "
        "Trace elements are skew: lognormal kriging suits most of them, while single outliers smear in ordinary "
        "kriging.</p>"
        "<p><b>Variogram.</b> The model as text, as <i>Variogram of samples</i> gives it. Where it is empty, the best "
        "of the usual models is fitted to all directions here, and the report shows it; a structure that chance would "
        "give is refused. A model of logarithms goes "
        "with lognormal kriging, one of contents with the others. With a trend or an external drift it is fitted to "
        "the residuals of ordinary least squares, as in gstat (Pebesma, 2004): their variogram is a little too low at "
        "long distances (Cressie, 1993, section 3.4.3), and so is the variance. A model given must be that of the "
        "residuals, too: choose the trend in <i>Variogram of samples</i>.</p>"
        "<p><b>Neighbourhood.</b> The nearest samples within the radius; cells with fewer than the least number get "
        "no value, so that the map does not run out into the unknown. 0 neighbours takes all samples in one system "
        "(up to 4000).</p>"
        "<p><b>Grid.</b> That of a template, or cells of the size given over the extent of the samples, with edges on "
        "whole multiples of it. Values stand for the centres of cells. Without a nugget a sample at a centre is "
        "honoured; with one it is honoured at its own place, too, while the cells beside it are smoothed. Rasters of "
        "drift on another grid are resampled between cells, in temporary files; samples outside them are left "
        "out.</p>"
        "<p><b>Cross-validation.</b> Each sample is estimated from the others: mean error (should be about 0), root "
        "mean square error, and the mean of squared error over variance (about 1 where the variogram is right). For "
        "lognormal kriging errors are those of logarithms.</p>"
        "<p><b>Output.</b> The estimate in the unit of the samples; the kriging variance in its square (of logarithms "
        "in lognormal kriging), which depends on places and variogram alone; a layer of cross-validation; a report. "
        "Below a detection limit a share of the limit stands for the number.</p>"
        "<p><b>Limits.</b> A projected coordinate system in metres is needed. Two samples at one place have no answer: "
        "take their mean, or take one out. An estimate is smoother than the truth.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_mapped(self)
        add(self.choices.parameter("METHOD", tr("Method"), METHODS, "ordinary"))
        text = tr("Variogram model as text (empty: fitted here)")
        add(QgsProcessingParameterString("MODEL", text, optional=True))
        title, kind = tr("External drift (rasters)"), Qgis.ProcessingSourceType.Raster
        add(QgsProcessingParameterMultipleLayers("DRIFT", title, kind, None, True))
        add(number_parameter("NEIGHBOURS", tr("Nearest samples that count (0: all)"), 16, 0, 1000, whole=True))
        add(metres("RADIUS", tr("Search radius (m; empty: no limit)"), optional=True))
        add(advanced(number_parameter("FEWEST", tr("Least number of samples within the radius"), 1, 1, whole=True)))
        add_grid(self)
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Kriged content")))
        title = tr("Kriging variance")
        add(QgsProcessingParameterRasterDestination("OUTPUT_VARIANCE", title, optional=True, createByDefault=False))
        points = QgsProcessing.SourceType.VectorPoint
        title = tr("Cross-validation (points)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", title, points, None, True, False))
        add(report_output())
        self.addOutput(QgsProcessingOutputString("USED_MODEL", tr("Variogram model as text")))
        for name, title in (
            ("MEAN_ERROR", tr("Mean error of cross-validation")),
            ("RMSE", tr("Root mean square error of cross-validation")),
            ("MSDR", tr("Mean of squared error over variance")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.method = self.choice("METHOD", context)
        self.drift = self._drift_paths(context)
        self.layer = open_mapped(self, context)
        # Without a grid of its own the map lies on that of the drift.
        template = raster_path(self, "TEMPLATE", context) or next(iter(self.drift), None)
        self.template = read_template(self, template, context)
        self.lognormal = self.method == "lognormal"
        self.scale = LOGARITHMS if self.lognormal else CONTENTS
        self.model = given_model(self, "MODEL", self.scale, context)
        self.neighbours = self.parameterAsInt(parameters, "NEIGHBOURS", context) or None
        radius = optional_number(self, "RADIUS", context)
        self.radius = np.inf if radius is None else radius
        self.fewest = self.parameterAsInt(parameters, "FEWEST", context)
        self.final = self.output_path("OUTPUT", context)
        self.variance = self.output_path("OUTPUT_VARIANCE", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def _drift_paths(self, context) -> list[str]:
        """Return the rasters of the external drift, none for other methods. Raises SilkroadError drift_missing."""
        if self.method != "external":
            return []
        if not self.parameters.get("DRIFT"):
            raise SilkroadError("drift_missing", input=self.label("DRIFT"))
        return raster_paths(self, "DRIFT", context)

    def compute(self, context, feedback):
        """Fit where no model is given, krige block by block, cross-validate, write the report."""
        self.grid, self.mapped = self.template.under(self.layer.read(feedback), context)
        with scratch_folder() as folder, ExitStack() as opened:
            stack = None
            if self.drift:
                paths = on_grid(self.drift, self.grid, folder, progress_of(feedback, READ, 15))
                stack = opened.enter_context(RasterStack(paths))
            return self._kriged(stack, context, feedback)

    def _kriged(self, stack, context, feedback):
        """Return the results; ``stack``: the rasters of drift on the grid of the map, None without them."""
        from ....core.geochemistry import variogram_text

        kriger, kriging, run, validation = self._fitted(context, feedback)
        self._map(kriger, kriging, stack, feedback)
        results = {"OUTPUT": self.final, "OUTPUT_VARIANCE": self.variance}
        results["OUTPUT_TABLE"] = self._table(validation, context)
        if self.html:
            self._report(kriging, run, validation)
            results["OUTPUT_HTML"] = self.html
        return results | {
            "USED_MODEL": variogram_text.written(kriging.model, self.scale),
            "MEAN_ERROR": validation.mean_error,
            "RMSE": validation.root_mean_square_error,
            "MSDR": validation.mean_squared_deviation_ratio,
        }

    def _fitted(self, context, feedback):
        """Return what kriges, with what settings, the run of the variogram, and the cross-validation."""
        from ....core.geochemistry.cross_validation import cross_validated
        from ....core.geochemistry.kriging import Kriger, Kriging
        from ....core.geochemistry.lognormal_kriging import logarithms
        from ...reports.variogram import doubts

        drift = self._drift_of_samples(context, feedback)
        mapped = self.mapped
        with naming(mapped.field):
            values = logarithms(mapped.values) if self.lognormal else mapped.values
            degree = DEGREES.get(self.method, 0)
            run = self._variogram(values, degree, drift, progress_of(feedback, 15, 20))
            for text in doubts(run):
                feedback.pushWarning(text)
            kriging = Kriging(self.model or run.model, self.neighbours, self.radius, self.fewest, degree)
            kriger = Kriger(mapped.xy, values, kriging, drift)
            validation = cross_validated(kriger, len(values), progress_of(feedback, 20, 30))
        return kriger, kriging, run, validation

    def _map(self, kriger, kriging, stack, feedback) -> None:
        """Write the rasters, block by block."""
        from ....core.geochemistry.lognormal_kriging import brought_back
        from ....io.geochemistry.estimates import estimate_over
        from ...outputs.raster_styles import contents_of, uncertainty

        outputs, singular = self._outputs(kriging), 0

        def estimate(places, progress):
            nonlocal singular
            there = None if stack is None else stack.sample(*(places / self.grid.metres_per_unit).T).T
            found = kriger(places, there, progress)
            singular += found.singular
            return [brought_back(found) if self.lognormal else found.estimate, found.variance][: len(outputs)]

        with within(self.mapped, self.grid, kriging.radius, kriging.fewest):
            estimate_over(self.grid, estimate, outputs, progress_of(feedback, 30, 98))
        if singular:
            text = tr("Cells without a value because their system has no single answer: {count}.")
            feedback.pushWarning(text.format(count=fixed(singular, interface_language())))
        mapped = self.mapped
        self.style(self.final, lambda layer: contents_of(layer, mapped.values, mapped.unit))
        self.style(self.variance, uncertainty)

    def _report(self, kriging, run, validation) -> None:
        from ...reports.kriging import Kriged, write_report

        language = interface_language()
        done = self.mapped, self.grid, tr(METHODS[self.method]), self.scale, kriging, run, validation
        write_report(Kriged(*done, self._drift_titles(language)), language, self.outputs.stage(self.html))

    def _drift_of_samples(self, context, feedback):
        """Return (n, rasters) the drift at the samples, None without one; samples outside the rasters are dropped."""
        if not self.drift:
            return None
        found = drift_at_samples(self.drift, self.mapped, self.grid, self.label("DRIFT"), context)
        known = np.isfinite(found).all(1)
        if outside := int((~known).sum()):
            text = tr(
                "{count} [sample lies|samples lie] where a raster of the drift has no data, and [is|are] left out."
            )
            feedback.pushWarning(counted(text, interface_language(), count=outside))
        self.mapped = replace(self.mapped, xy=self.mapped.xy[known], values=self.mapped.values[known])
        return found[known]

    def _drift_titles(self, language: str) -> list[str]:
        infos = ((path, parse(open_raster(path).GetMetadata() or {})) for path in self.drift)
        return [info.title(language, Path(path).stem) for path, info in infos]

    def _variogram(self, values, degree, drift, progress):
        """Return the empirical variogram of the values, or of what their trend leaves, with the model.

        The model is fitted where none was given. One that was given needs no variogram: where none can be made, the
        report does without.
        """
        from ....core.geochemistry.trend import residuals
        from ....core.geochemistry.variogram import empirical_variogram, usual_lags
        from ....core.geochemistry.variogram_fit import weighted_error
        from ...reports.variogram import Run

        if degree or drift is not None:
            values = residuals(self.mapped.xy, values, degree, drift)
        variance = float(np.var(values, ddof=1))
        try:
            lags = usual_lags(self.mapped.xy)
            empirical = (empirical_variogram(self.mapped.xy, values, lags, progress),)
        except SilkroadError:
            if self.model is None:
                raise
            return Run(self.mapped, self.scale, (), self.model, None, variance)
        model, p = self.model, None
        if model is None:
            fit, p = fitted(self.mapped.xy, values, empirical)
            model = fit.model
        return Run(self.mapped, self.scale, empirical, model, weighted_error(model, empirical), variance, p=p)

    def _outputs(self, kriging) -> list[OutputBand]:
        from ...outputs.interpolated import interpolated_items, model_told

        unit = self.mapped.unit
        square = "ln²" if self.lognormal else unit and f"({unit})²"
        planned = [(self.final, self.mapped.info(titles(TITLES["estimate"]), self.grid))]
        if self.variance:
            # How well a place is known speaks neither for nor against deposits.
            planned.append(
                (self.variance, replace(self.mapped.info(titles(TITLES["variance"]), self.grid, square), kind=""))
            )
        how = self.grid, METHODS[self.method], self.neighbours, self.radius
        more = {N_("variogram"): lambda language: model_told(kriging.model, language)}
        if self.drift:
            more[N_("drift")] = lambda language: listed(self._drift_titles(language), language, "titles")
        return [
            OutputBand(
                self.outputs.stage(path),
                "float64",
                FLOAT_NODATA,
                interpolated_items(self.mapped, info, *how, more),
                info.unit,
            )
            for path, info in planned
        ]

    def _table(self, validation, context):
        known = np.flatnonzero(np.isfinite(validation.estimate))
        error = validation.estimate - validation.observed
        with np.errstate(divide="ignore", invalid="ignore"):
            z = error / np.sqrt(validation.variance)
        columns = (validation.observed, validation.estimate, error, validation.variance, z)
        rows = [[float(column[row]) for column in columns] for row in known]
        crs = crs_of(self.mapped.crs_wkt)
        points = self.mapped.xy[known] / self.grid.metres_per_unit
        return write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context, points=points, crs=crs)
