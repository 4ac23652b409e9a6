"""Weights of evidence as a Processing algorithm: all layers, all outputs, one run."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ....core.bookkeeping import thinned
from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import N_, glossary, interface_language, labelled, listed, tr
from ....io import layer_info, model_file, model_info
from ....io.grid import Grid
from ....io.stack import OutputBand, open_raster
from ....messages import describe
from ....numbers import number
from ...base import progress_of
from ...evidence_algorithm import EvidenceAlgorithm
from ...inputs.evidence import median_error_km, parse_cuts
from ...outputs.tables import write_table

RULES = {
    "studentised": N_("Maximum studentised contrast C/s(C)"),
    "contrast": N_("Maximum contrast C"),
    "significant": N_("Maximum contrast among significant cuts"),
    "manual": N_("Manual: the cuts given below"),
    "none": N_("None: every class keeps its own weight"),
    "fuzzy": N_("Fuzzy: classes between two cuts belong to both sides by degrees"),
}
DEGENERATE = {
    "flag": N_("No weight, and a note in the report"),
    "half": N_("Add one half to the counts (Haldane, Anscombe)"),
    "arcsdm": N_("ArcSDM-compatible rules"),
}
VARIANCES = {
    "bonham_carter": N_("P² [1/n(D) + Σ s²(W)] (Bonham-Carter)"),
    "delta": N_("P² (1 − P)² [1/n(D) + Σ s²(W)] (delta method)"),
}
RASTERS = (
    ("OUTPUT_POSTERIOR", "posterior", N_("Posterior probability"), "posterior_probability"),
    ("OUTPUT_STD_WEIGHTS", "std_weights", N_("Standard deviation from the weights"), "posterior_std_weights"),
    ("OUTPUT_STD_MISSING", "std_missing", N_("Standard deviation from missing layers"), "posterior_std_missing"),
    ("OUTPUT_CONFIDENCE", "confidence", N_("Confidence (posterior / total standard deviation)"), "confidence_woe"),
)
# What each raster says of itself, by its term.
KIND_OF = {
    "posterior_probability": {"probability": True},
    "posterior_std_weights": {"probability": False, "spread": True},
    "posterior_std_missing": {"probability": False, "spread": True},
    "confidence_woe": {"probability": False},
}


class WeightsOfEvidence(EvidenceAlgorithm):
    """``silkroad:weights_of_evidence``."""

    NAME = "weights_of_evidence"
    TITLE = N_("Weights of evidence")
    GROUP = "prospectivity"
    CLASSED = True
    TAGS = (N_("prospectivity"), N_("mineral potential"), N_("posterior probability"), "WofE", "ArcSDM")
    HELP = N_(
        "<p>Estimates where deposits like the known ones are likely, from evidence rasters and training points, by the "
        "log-linear form of Bayes’ rule (Bonham-Carter 1994, chapter 9; Agterberg, Bonham-Carter and Wright 1990).</p>"
        "<p><b>Input.</b> One raster for each kind of evidence, in a projected coordinate system. For each say in "
        "<i>Types</i> whether its values are categories (<i>categorical</i>), or whether low values (<i>ascending</i>, "
        "such as distances) or high values (<i>descending</i>) are favourable. Rasters with more than 1000 different "
        "values (50 with decimals) are cut into classes of about equal area, and the report says so; those given as "
        "categorical are refused. Rasters on other grids are resampled to the first one, in temporary files. Training "
        "points may be in any coordinate system; selection and filter hold; every point counts as one deposit. The "
        "mask (raster with values other than 0, or polygons) limits the study area; without it the study area is where "
        "at least one raster has data.</p>"
        "<p><b>Unit area.</b> The area that one deposit stands for; probabilities are for a cell of this size. "
        "Deposits closer than its side are listed, and can be thinned to one.</p>"
        "<p><b>Weights.</b> With n counted in unit cells: W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}, W⁻ alike for ¬B, "
        "s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D), contrast C = W⁺ − W⁻, s²(C) = s²(W⁺) + s²(W⁻). Ordered layers are cut in two "
        "where C/s(C) is largest among cuts with enough deposits on both sides and not more than the largest area; if "
        "even that does not reach the limit for significance, the layer is not used and the report says why (a limit "
        "of 0 keeps it). Categories keep their own weight if |C|/s(C) reaches the limit, the others are joined. The "
        "rows of ordered layers hold the figures of all classes from the favourable end up to and including this "
        "one.</p>"
        "<p><b>Fuzzy rule.</b> Two cuts of an ordered layer, such as 500:3000: full membership up to the first, none "
        "from the second on, linear between; W(μ) = ln{[μp₁ + (1 − μ)p₂]/[μq₁ + (1 − μ)q₂]} with the shares p of "
        "deposits and q of other cells of full membership and of none (Cheng and Agterberg 1999). Layers without two "
        "cuts are cut in two.</p>"
        "<p><b>Omnibus.</b> All weights are multiplied by one factor τ, so that the posterior expects as many deposits "
        "as there are, T = n (tau model of Journel 2002 with the omnibus condition of Agterberg and Cheng 2002): an "
        "answer to layers that repeat each other. The ranking of cells changes little, the probabilities become fair "
        "on average.</p>"
        "<p><b>Output.</b> logit P = logit prior + ΣW. Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; "
        "from missing layers: Σ[P(D|B_j) − P]² P(B_j); confidence: P divided by the total standard deviation. "
        "Generalised class: 2 inside and 1 outside the cut, the class’s own value where it keeps its weight, "
        "99 for joined classes, 0 in a layer that is not used. The report lists every deposit that was used, lay "
        "outside, on nodata or shared a cell, and shows the tests of conditional independence: T/n, the omnibus test "
        "(Agterberg and Cheng 2002) and pairs of layers.</p>"
        "<p><b>Null control.</b> Each layer is shifted at random against the deposits many times; the report shows how "
        "often a shifted layer looks at least as strong as the real one (p), and which layers fail at 0.05. "
        "<i>Largest p of the null control</i> leaves such layers out: 1 keeps all, 0.05 those that chance would make "
        "once in twenty times. Weights of the other layers do not depend on it. What is compared is what the rule "
        "looks at: the largest studentised contrast over the cuts, or over separate classes; with cuts by hand the "
        "one at the cut; with the fuzzy rule [W(1) − W(0)]/s between full membership and none. The table of the null "
        "control holds it for each layer as it lies (shift 0) and for every shift, empty where a layer has no cut or "
        "class to compare.</p>"
        "<p><b>Tables.</b> Rasters hold single precision; tables, returned numbers and the model file hold double. "
        "Weights: <i>w_plus</i>, <i>s_w_plus</i>, <i>w_minus</i>, <i>s_w_minus</i>, <i>contrast</i>, "
        "<i>s_contrast</i> and <i>studentised_contrast</i> of each class; <i>weight</i> and <i>s_weight</i> are "
        "those that enter the posterior. Unique conditions: the generalised class of each layer used, empty where "
        "the layer is missing, area, deposits, <i>posterior</i>, its standard deviations from the weights "
        "(<i>s_weights</i>) and from missing layers (<i>s_missing</i>), and both together (<i>s_posterior</i>). The "
        "omnibus test takes s²(T) = Σ(N·s_posterior)² over these rows, with N in unit cells.</p>"
        "<p><b>Limits.</b> The posterior is a ranking first: where layers depend on each other it is too high (T/n "
        "above 1). Where n/T is below 0.85 or above 1/0.85 (Bonham-Carter 1994) the log warns, however few deposits "
        "the test has, and the raster says of itself that it ranks and is no probability. A class without deposits has "
        "no weight; nothing is invented for it. A layer drawn with knowledge of the deposits predicts them by "
        "construction; such layers are flagged. Unexplored ground is not barren ground.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, advanced, add_number = self.addParameter, self.add_advanced, self.add_number
        self.define_evidence()
        self.add_unit_area()
        add(self.choices.parameter("RULE", tr("Generalisation"), RULES, "studentised"))
        add_number("MIN_DEPOSITS", tr("Fewest deposits inside and outside"), 3, 1, whole=True)
        add_number("MAX_AREA", tr("Largest favourable area of an ordered layer (% of the known area)"), 50, 0, 100)
        add_number("LIMIT", tr("Studentised contrast that counts as significant"), 1.96, 0, advanced=True)
        add_number("NULL_P", tr("Use only layers whose null-control p is at most (1: all layers)"), 1.0, 0.0001, 1)
        advanced(
            QgsProcessingParameterString(
                "CUTS",
                tr("Cuts by hand, one for each raster, comma-separated; for the fuzzy rule two, such as 500:3000"),
                optional=True,
            )
        )
        zero = tr("Classes without deposits, or with all of them")
        add(self.choices.parameter("ZERO_CLASSES", zero, DEGENERATE, "flag", advanced=True))
        variance = tr("Variance from the weights")
        add(self.choices.parameter("VARIANCE", variance, VARIANCES, "bonham_carter", advanced=True))
        omnibus = tr("Multiply all weights by the factor that makes T = n (omnibus)")
        advanced(QgsProcessingParameterBoolean("OMNIBUS", omnibus, defaultValue=False))
        advanced(QgsProcessingParameterBoolean("THIN", tr("Keep one deposit per unit area"), defaultValue=False))
        add_number("SHIFTS", tr("Random shifts of the null control"), 199, 0, 100_000, whole=True, advanced=True)
        add_number("SEED", tr("Seed of the random shifts"), 1, 0, whole=True, advanced=True)
        for name, _, title, _ in RASTERS:
            add(QgsProcessingParameterRasterDestination(name, tr(title), optional=name != "OUTPUT_POSTERIOR"))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_WEIGHTS", tr("Weights (table)"), table, optional=True))
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CONDITIONS", tr("Unique conditions (table)"), table, optional=True
            )
        )
        shifts = QgsProcessingParameterFeatureSink("OUTPUT_NULL", tr("Null control (table)"), table, optional=True)
        shifts.setCreateByDefault(False)
        add(shifts)
        self.define_model()
        for name, title in (
            ("DEPOSITS_USED", tr("Deposits used")),
            ("BEST_CONTRAST", tr("Contrast of the best layer")),
            ("T_OVER_N", tr("T/n")),
            ("OMNIBUS_P", tr("p of the omnibus test")),
            ("TRAINING_AUC", tr("AUC at the training points")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("BEST_LAYER", tr("Best layer")))

    def checkParameterValues(self, parameters, context):
        """Check as QGIS does, and name a unit area of 0, which QGIS does not."""
        good, message = super().checkParameterValues(parameters, context)
        if good:
            return good, message
        self.parameters = parameters
        try:
            self.read_unit_area(context)
        except SilkroadError as refusal:
            message = describe(refusal)
        return good, message

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.parameters import Parameters, Rule
        from ....core.prospectivity.posterior import Variance
        from ....core.prospectivity.weights_of_evidence import Degenerate

        self.read_evidence(parameters, context, [name for name, *_ in RASTERS])
        rule = Rule(self.choice("RULE", context))
        self.settings = Parameters(
            kinds=tuple(layer.kind for layer in self.layers),
            unit_area_km2=self.unit_area,
            rule=rule,
            min_deposits=self.parameterAsInt(parameters, "MIN_DEPOSITS", context),
            max_area=self.parameterAsDouble(parameters, "MAX_AREA", context) / 100,
            limit=self.parameterAsDouble(parameters, "LIMIT", context),
            degenerate=Degenerate(self.choice("ZERO_CLASSES", context)),
            cuts=self._cuts(context, rule) if rule in (Rule.MANUAL, Rule.FUZZY) else (),
            variance=Variance(self.choice("VARIANCE", context)),
            shifts=self.parameterAsInt(parameters, "SHIFTS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            largest_null_p=self.parameterAsDouble(parameters, "NULL_P", context),
        )
        self.omnibus = self.parameterAsBool(parameters, "OMNIBUS", context)
        self.thin = self.parameterAsBool(parameters, "THIN", context)

    def _cuts(self, context, rule) -> tuple[float | None, ...]:
        """Return the cut of each layer; raises SilkroadError where no ordered layer has one: nothing would be cut."""
        from ....core.prospectivity.parameters import Rule

        cuts = parse_cuts(self, "CUTS", context, len(self.layers), rule is Rule.FUZZY)
        ordered = (layer.kind is not Kind.CATEGORICAL for layer in self.layers)
        if not any(known and cut is not None for known, cut in zip(ordered, cuts, strict=True)):
            raise SilkroadError("manual_without_cut", input=self.label("CUTS"))
        return tuple(cuts)

    def compute(self, context, feedback):
        """Align, count, fit, write."""
        from ....io import weights_of_evidence as woe
        from ...reports.deposits import Ledger
        from ...reports.weights_findings import Run

        grid = Grid.of(open_raster(self.layers[0].path))
        points = self.read_deposits(grid, context, feedback)
        side = 1000 * self.settings.unit_area_km2**0.5 / grid.metres_per_unit
        keep = thinned(points.x, points.y, side) if self.thin else np.ones(len(points), bool)
        removed = [title for title, kept in zip(points.labels, keep, strict=True) if not kept]
        points = points.only(keep)
        with self.cases_on(grid, context, feedback) as (found, moved):
            once = found.once(points)
            removed += [title for title, kept in zip(points.labels, once, strict=True) if not kept]
            points = points.only(once)
            with found.stack(self.names) as stack:
                error = median_error_km(points.attributes.get("position_error_km", []))
                fitted = self._fit(stack, *found.places(points), error, progress_of(feedback, 10, 50))
                if self.omnibus:
                    fitted = woe.adjusted(stack, fitted)
                conditions = self._predict(stack, found, fitted, progress_of(feedback, 50, 95))
        ledger = Ledger(points, fitted.deposits, removed)
        run = Run(self.layers, fitted, conditions, ledger, moved, error, side, grid)
        model_info.write(self.staged["posterior"], run.model_info())
        self._log(run, feedback)
        results = self._results(run, context)
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return results

    def _predict(self, stack, found, fitted, progress):
        """Write the rasters and count the unique conditions."""
        from ....io import weights_of_evidence as woe

        bands = self._bands()

        def make(made, part):
            return woe.predict(stack, fitted, dict(zip(bands, made, strict=True)), part)

        return found.write(list(bands.values()), make, progress)

    def _fit(self, stack, xs, ys, error, progress):
        from ....io import weights_of_evidence as woe
        from ...reports.weights_findings import PROBLEMS

        widths = tuple(layer.first_width(error) for layer in self.layers)
        try:
            return woe.fit(stack, xs, ys, replace(self.settings, first_widths=widths), progress)
        except SilkroadError as refusal:
            if refusal.code != "no_layer_usable":
                raise
            language = interface_language()
            told = [labelled(name, tr(PROBLEMS[problem]), language) for name, problem in refusal.values["problems"]]
            raise SilkroadError("no_layer_usable", problems=listed(told, language, "titles")) from refusal

    def _bands(self):
        """Return the rasters to write, with their titles in three languages."""
        from ....io import weights_of_evidence as woe

        self.staged = {key: self.outputs.stage(self.targets[name]) for name, key, *_ in RASTERS if self.targets[name]}
        bands = {}
        for _, key, title, term in RASTERS:
            if key in self.staged:
                titles = glossary()[term]
                synthetic = any(layer.info.synthetic for layer in self.layers)
                items = layer_info.to_items(layer_info.LayerInfo(titles, synthetic=synthetic))
                info = model_info.ModelInfo(unit_area_km2=self.settings.unit_area_km2, **KIND_OF[term])
                items |= model_info.to_items(info)
                bands[key] = OutputBand(self.staged[key], "float32", woe.NODATA, items, tr(title), repeats=True)
        return bands

    def _log(self, run, feedback):
        from ...reports.weights_findings import findings

        language = interface_language()
        for text in findings(run, language):
            feedback.pushWarning(text)
        feedback.pushInfo(run.ledger.summary())
        titles = {layer.name: layer.title(language) for layer in self.layers}
        for layer in run.fitted.model.used:
            feedback.pushInfo(
                tr("{layer}: contrast {contrast}, studentised {studentised}.").format(
                    layer=titles[layer.name],
                    contrast=number(layer.contrast, language),
                    studentised=number(layer.studentised_contrast, language),
                )
            )
        test = run.conditions.omnibus
        feedback.pushInfo(
            tr("Conditional independence: T/n = {ratio}, p = {p} (one-tailed).").format(
                ratio=number(test.ratio, language), p=number(test.p, language)
            )
        )

    def _results(self, run, context):
        """Write tables and report; return the outputs."""
        from ...outputs.weights_model import weights_model
        from ...reports.weights_report import write_report
        from ...reports.weights_tables import tables

        results = {name: path for name, path in self.targets.items() if path}
        model = run.fitted.model
        for name, (columns, rows) in tables(run.fitted, run.conditions).items():
            results[name] = write_table(self, name, columns, rows, context)
        if self.model:
            saved = weights_model(run, self.id(), self.recipe, self.around)
            model_file.write(self.outputs.stage(self.model), saved)
            results["OUTPUT_MODEL"] = self.model
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        self._paint_posterior(run)
        best = max(model.used, key=lambda layer: layer.strength)
        test = run.conditions.omnibus
        numbers = {"DEPOSITS_USED": model.deposits, "BEST_CONTRAST": best.contrast, "BEST_LAYER": best.name}
        numbers |= {"T_OVER_N": test.ratio, "OMNIBUS_P": test.p, "TRAINING_AUC": run.conditions.auc}
        return {key: value for key, value in (results | numbers).items() if value is not None}

    def _paint_posterior(self, run):
        """Colour the posterior by shares of area when QGIS loads it; the conditions tell the breaks."""
        from ....core.cartography.classes import AreaByScore
        from ....layouts.prospectivity import of_areas, paint

        path, language = self.targets["OUTPUT_POSTERIOR"], interface_language()
        areas = AreaByScore()
        areas.add(run.conditions.posterior.probability, run.conditions.cells)
        classes = of_areas(areas, path, glossary()["posterior_probability"])
        self.style(path, lambda layer: paint(layer, classes, language))
