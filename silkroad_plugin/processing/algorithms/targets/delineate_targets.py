"""From a score to ranked targets as a Processing algorithm."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....catalogue import targets as known
from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import N_, interface_language, tr
from ....io.align import aligned
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import RasterStack, bounded_cache, open_raster
from ....numbers import area, counted, number, percent
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import evidence_layers
from ...inputs.layers import raster_path, read_points, vector_source
from ...inputs.score_kind import KINDS, score_kind
from ...outputs.files import report_output
from ...outputs.tables import write_table
from .cutting import METHODS, Cutting, budget

GRADE_A = (
    'coalesce("deposits", 0) > 0 OR ("score_percentile" > 75 AND coalesce("evidence_share", 100) >= 50 '
    'AND coalesce("relative_uncertainty", 0) <= 0.5)'
)
GRADE_B = '"score_percentile" > 75 OR ("score_percentile" > 50 AND coalesce("evidence_share", 100) >= 50)'


class DelineateTargets(SilkroadAlgorithm):
    """``silkroad:delineate_targets``."""

    NAME = "delineate_targets"
    TITLE = N_("Delineate targets")
    GROUP = "targets"
    TAGS = (N_("exploration target"), N_("ranking"), N_("concentration–area fractal"), N_("prediction-area plot"))
    HELP = N_(
        "<p>Cuts a score raster, such as a posterior probability, at a threshold and makes ranked target polygons of "
        "what lies above, with everything that a decision needs beside each.</p>"
        "<p><b>Cut-off.</b> <i>prediction_area</i>: where the curves of the prediction–area plot cross (Yousefi and "
        "Carranza 2015); cells of one score are taken all or none, whichever brings the captured share and the area "
        "nearer to a sum of one; needs deposits. <i>concentration_area</i>: the area A with at least the score v "
        "follows power laws of v, straight lines in the log–log plot (Cheng, Agterberg and Ballantyne 1994); two to "
        "four least-squares pieces, as few as the plot agrees with, and the highest break that leaves room for a "
        "target. Where a bootstrap (Clauset, Shalizi and Newman 2009) does not reject one line, there is no break, and "
        "the method refuses. <i>area_budget</i>: the best cells up to so many km² or percent of the area. "
        "<i>value</i>: your own. The threshold printed is the lowest score that was taken.</p>"
        "<p><b>Outlines</b> follow the edges of the cells (GDAL polygonize) and are never smoothed. Cells join by "
        "their sides (4) or also by their corners (8); a distance joins neighbouring groups into one target of several "
        "parts. Areas are geodesic. Groups below the smallest area are dropped.</p>"
        "<p><b>Fields.</b> Rank by mean score; area; mean, highest score and standard deviation; known deposits "
        "inside (<i>new_ground</i> is 1 where there are none) and the nearest one; nearest town with distance and "
        "direction (towns of the plugin, or yours), nearest road of yours; countries by QGIS’s world map, whose "
        "boundaries are indicative. Distances are from the outline, 0 inside. For each evidence layer <i>ev_…</i> "
        "holds the mean, or the commonest class, and <i>fp_…</i> how favourable that is: the percent of the area that "
        "is less favourable, by the direction of the layer, or for classes by the mean score of each class; equal "
        "area counts half. Above 50 the layer counts as favourable; <i>evidence_share</i> is the percent of layers "
        "that do.</p>"
        "<p><b>Grades</b> follow two conditions that you can change and that the report prints: A where the first "
        "holds, else B where the second holds, else C. By default A: known deposits inside, or mean score in the top "
        "quarter of the targets with at least half of the layers favourable and an uncertainty of at most half the "
        "score; B: top quarter, or top half with half of the layers favourable.</p>"
        "<p><b>Resources.</b> Empty fields take what the geologist estimates: 334-1, 334-2, 334-3 as in the Chinese "
        "national assessment of mineral potential (after GB/T 17766-1999; GB/T 17766-2020 keeps only inferred, "
        "indicated and measured resources, and what is not yet discovered is potential mineral resources there), and "
        "P1, P2, P3 of the Russian classification. Nothing is computed for them.</p>"
        "<p><b>What the layers are.</b> Log and report say whether the score was taken as a probability or as a "
        "ranking, and why; <i>What the score is</i> sets it, which changes no outline. Evidence without types is "
        "taken by what the raster says of itself, else by its values, which log and report tell; <i>Types</i> sets "
        "it.</p>"
        "<p><b>Limits.</b> A target is a place to look at, not a deposit. The figures inherit every weakness of the "
        "score; validate it first. A target with a known deposit is known ground, and the default rule grades it A for "
        "that alone: report and log count the new ones apart. Where half of the targets exceed 100 km², log and report "
        "say so: that is a ranking of ground, not yet targeting.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, points = self.addParameter, [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Score raster (high values are favourable)")))
        add(self.choices.parameter("METHOD", tr("Cut-off"), METHODS, "prediction_area"))
        add(QgsProcessingParameterString("AREA_BUDGET", tr("Area budget (km², or % of the area)"), "5 %"))
        double = Qgis.ProcessingNumberParameterType.Double
        add(QgsProcessingParameterNumber("VALUE", tr("Lowest score of a target"), double, optional=True))
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Known deposits"), points, optional=True))
        raster = Qgis.ProcessingSourceType.Raster
        add(QgsProcessingParameterMultipleLayers("EVIDENCE", tr("Evidence rasters"), raster, optional=True))
        types = tr("Types: categorical, ascending or descending for each raster, in the same order, comma-separated")
        add(QgsProcessingParameterString("TYPES", types, optional=True))
        add(QgsProcessingParameterRasterLayer("UNCERTAINTY", tr("Standard deviation of the score"), optional=True))
        add(QgsProcessingParameterFeatureSource("TOWNS", tr("Towns (empty: those of the plugin)"), points, None, True))
        lines = [Qgis.ProcessingSourceType.VectorLine]
        add(QgsProcessingParameterFeatureSource("ROADS", tr("Roads"), lines, optional=True))
        least = tr("Smallest area of a target (km²)")
        add(QgsProcessingParameterNumber("MIN_AREA", least, double, 10.0, minValue=0))
        self._add_advanced()
        polygons = QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Targets"), polygons))
        curve, table = tr("Area above each score (table)"), QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_CURVE", curve, table, None, True, False))
        add(report_output())
        for name, title in (
            ("THRESHOLD", tr("Cut-off: lowest score of a target")),
            ("TARGETS", tr("Number of targets")),
            ("AREA_SHARE", tr("Share of the area in targets (%)")),
            ("CAPTURE", tr("Known deposits inside targets (%)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_advanced(self):
        merge = QgsProcessingParameterDistance(
            "MERGE", tr("Join groups nearer than (m)"), 0.0, optional=True, minValue=0
        )
        merge.setDefaultUnit(Qgis.DistanceUnit.Meters)
        sides = {"4": N_("4: cells that share a side"), "8": N_("8: also cells that share a corner")}
        for parameter in (
            self.choices.parameter("SCORE_KIND", tr("What the score is"), KINDS, "auto", advanced=True),
            self.choices.parameter("CONNECTIVITY", tr("Connected cells"), sides, "8"),
            merge,
            QgsProcessingParameterExpression("GRADE_A", tr("Grade A where"), GRADE_A),
            QgsProcessingParameterExpression("GRADE_B", tr("else grade B where"), GRADE_B),
        ):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from .describing import grade_rules

        self.score = raster_path(self, "INPUT", context)
        self.method = self.choice("METHOD", context)
        self.sources = {name: vector_source(self, name, context) for name in ("DEPOSITS", "TOWNS", "ROADS")}
        amount = budget(self, "AREA_BUDGET", context)
        self.score_kind = self.choice("SCORE_KIND", context)
        self.cutting = Cutting(self.method, amount, self._value(context), self.label("DEPOSITS"), self.label("INPUT"))
        if self.method == "prediction_area" and self.sources["DEPOSITS"] is None:
            raise SilkroadError("cut_needs_deposits", input=self.label("DEPOSITS"))
        self.layers = evidence_layers(self, "EVIDENCE", "TYPES", context) if parameters.get("EVIDENCE") else []
        self.uncertainty = raster_path(self, "UNCERTAINTY", context)
        self.least = self.parameterAsDouble(parameters, "MIN_AREA", context)
        self.merge = self.parameterAsDouble(parameters, "MERGE", context)
        self.connectivity = int(self.choice("CONNECTIVITY", context))
        self.rules = grade_rules(self, self.layers, context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def _value(self, context) -> float | None:
        if self.parameters.get("VALUE") in (None, ""):
            if self.method == "value":
                raise SilkroadError("cut_needs_value", input=self.label("VALUE"))
            return None
        return self.parameterAsDouble(self.parameters, "VALUE", context)

    def compute(self, context, feedback):
        """Cut, outline, describe, write."""
        from ...reports.targets import Run, write_report
        from ...reports.targets_curve import COLUMNS, curve_rows
        from .describing import describe
        from .outlining import outline

        grid = Grid.of(open_raster(self.score))
        if grid.crs is None:
            raise SilkroadError("crs_missing", path=self.score)
        if not (grid.is_geographic or grid.crs.IsProjected()):
            raise SilkroadError("crs_not_on_earth", input=self.label("INPUT"), path=self.score)
        deposits = None
        if self.sources["DEPOSITS"] is not None:
            label = self.label("DEPOSITS")
            deposits = read_points(self.sources["DEPOSITS"], grid.crs_wkt, label, context, feedback)
        with scratch_folder() as folder, bounded_cache():
            with RasterStack([self.score]) as stack:
                cut = self.cutting.cut(stack, deposits, self.least, progress_of(feedback, 0, 30))
                found = outline(self, stack, cut, folder, context, progress_of(feedback, 30, 55))
            extra = [layer.path for layer in self.layers] + ([self.uncertainty] if self.uncertainty else [])
            near = [False, *(layer.kind is Kind.CATEGORICAL for layer in self.layers)]
            near += [False] if self.uncertainty else []
            paths, _, moved = aligned([self.score, *extra], near, None, folder, progress_of(feedback, 55, 65))
            with RasterStack(paths) as stack:
                made = describe(self, stack, found, deposits, context, feedback, progress_of(feedback, 65, 95))
        values, language = found.cut.scores.values, interface_language()
        kind = score_kind(self.score_kind, self.score, float(values[0]), float(values[-1]), language)
        run = Run(self.score, kind, self.method, found.cut, made, self.rules, self.layers, deposits is not None, moved)
        self._log(run, feedback)
        results = {"OUTPUT": self._write(made, context)}
        results["OUTPUT_CURVE"] = write_table(self, "OUTPUT_CURVE", COLUMNS, curve_rows(run.cut), context)
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        progress_of(feedback)(1.0)
        numbers = {"THRESHOLD": run.cut.best.lowest, "TARGETS": len(made.rows), "AREA_SHARE": 100 * run.area_share}
        return results | numbers | {"CAPTURE": None if run.capture is None else 100 * run.capture}

    def _write(self, made, context) -> str:
        rows = [[row.get(name) for name, *_ in made.columns] for row in made.rows]
        columns = [(name, kind) for name, kind, _ in made.columns]
        path = write_table(self, "OUTPUT", columns, rows, context, crs=made.crs, polygons=made.outlines)
        language = interface_language()
        titles = {name: title for name, _, title in made.columns if name.startswith((known.VALUE, known.FAVOURABLE))}
        self.style(path, lambda layer: known.style(layer, language, titles))
        return path

    def _log(self, run, feedback):
        language = interface_language()
        run.kind.tell(feedback)
        for text in run.findings(language):
            feedback.pushWarning(text)
        feedback.pushInfo(
            counted(
                tr("Cut-off {threshold}: {targets} [target|targets], {area} ({share} of the area)."),
                language,
                threshold=number(run.cut.best.lowest, language),
                targets=len(run.made.rows),
                area=area(run.area, language),
                share=percent(run.area_share, language),
            )
        )
        for grade, count in run.grades().items():
            text = tr("Grade {grade}: {count} [target|targets].")
            feedback.pushInfo(counted(text, language, grade=grade, count=count))
