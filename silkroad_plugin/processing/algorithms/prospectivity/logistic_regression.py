"""Logistic regression as a Processing algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, labelled, listed, tr
from ....io.report import Figure
from ....io.stack import part_of
from ....numbers import given, number, percent
from ...model_algorithm import Fitted, ModelAlgorithm, Study
from ...outputs.models import seen_rows

if TYPE_CHECKING:
    from ....core.prospectivity.encoding import Encoding


ROWS = {
    "cells": N_("Cells, with the values of the rasters"),
    "conditions": N_("Unique conditions of classes"),
}
# In the order of the tick that this was once: not ticked, ticked.
FIRTH = {
    "auto": N_("Where layers separate the deposits from other cells"),
    "always": N_("Always"),
    "never": N_("Never: such layers are refused"),
}
READ = 0.6  # of the time; the rest is spent on the steps
COLUMNS = ("coefficient", "std_error", "wald", "p", "lower", "upper")


class LogisticRegression(ModelAlgorithm):
    """``silkroad:logistic_regression``."""

    NAME = "logistic_regression"
    METHOD = "logistic_regression"
    SCORE = "probability"
    TITLE = N_("Logistic regression")
    TAGS = (N_("prospectivity"), N_("mineral potential"), "GLM", "Firth", "Wald")
    ALIKE = N_(
        "“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their coefficients are hard "
        "to tell apart, and the errors of both grow. Leave one of them out."
    )
    MORE = (("OUTPUT_STD", N_("Standard deviation of the probability"), "posterior_std"),)
    FORMULAS = (
        "logit P = β₀ + Σ β_j x_j; −2 log L = −2 Σ [e η − t ln(1 + exp η)]",
        "cov β = (XᵀWX)⁻¹, W = t P (1 − P); z = β / s(β); s(P) = P (1 − P) √(xᵀ cov β x)",
        "log L* = log L + ½ log |XᵀWX|",
    )
    SOURCES = (
        "McCullagh, P., Nelder, J. A. (1989): Generalized Linear Models, 2nd ed. Chapman and Hall.",
        "Firth, D. (1993): Bias reduction of maximum likelihood estimates. Biometrika 80, 27–38.",
        "Heinze, G., Schemper, M. (2002): A solution to the problem of separation in logistic regression. "
        "Statistics in Medicine 21, 2409–2419.",
        "Konis, K. (2007): Linear programming algorithms for detecting separated data in binary logistic regression "
        "models. DPhil thesis, University of Oxford.",
        "Agterberg, F. P. (1974): Automatic contouring of geological maps to detect target areas for mineral "
        "exploration. Mathematical Geology 6, 373–395.",
    )
    HELP = N_(
        "<p>Estimates the probability that a unit cell holds a deposit from all layers at once; unlike weights of "
        "evidence it does not assume that they are independent.</p>"
        "<p><b>Formula.</b> logit P = β₀ + Σβ_jx_j, fitted by iteratively reweighted least squares (McCullagh and "
        "Nelder 1989); standard errors from the inverse of the information XᵀWX; Wald tests z = β/s(β), two-sided. "
        "Firth’s penalty (1993) keeps estimates finite and less biased where deposits are few.</p>"
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence, but only cells where all layers are known "
        "take part. Ordered layers enter with their values, each class of a categorical layer with a coefficient of "
        "its own against the most frequent class that holds a deposit. <i>Rows</i>: cells one by one with the "
        "rasters’ own values, or unique conditions, where continuous rasters are cut into classes of about equal "
        "area, whose middles stand for them. A cell with several deposits is one event. Of large rasters a random "
        "sample of the cells without deposits is used, weighted up to their number; the report says so. "
        "Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, "
        "with “Align rasters”.</p>"
        "<p><b>Separation.</b> Where layers part deposits and other cells completely, coefficients would be infinite: "
        "that is found by linear programming (Konis 2007). Firth’s penalty is then used, as Heinze and Schemper (2002) "
        "recommend; log, report, raster and model file say so and name the layers. <i>Always</i> uses it also where "
        "nothing separates, which is advisable with few deposits; <i>never</i> refuses such layers by name.</p>"
        "<p><b>Output.</b> Probability for a unit cell, its standard deviation from the coefficients, table of the "
        "coefficients, report, model file.</p>"
        "<p><b>Unit area.</b> A cell of several unit cells enters with as many trials, of which one is an event if "
        "it holds a deposit. Where the unit area is larger than a cell, a cell with a deposit is one trial, and the "
        "others share the remaining unit cells evenly. Numbers of the table have double precision.</p>"
        "<p><b>Limits.</b> An ordered layer acts evenly along its values on the logit scale: transform it first where "
        "that is wrong. Errors take neighbouring cells for independent.</p>"
    )

    def define_settings(self):
        """Add the parameters of the method."""
        self.add_unit_area()
        self.addParameter(self.choices.parameter("ROWS", tr("Rows"), ROWS, "cells"))
        self.addParameter(self.choices.parameter("FIRTH", tr("Firth’s penalty"), FIRTH, "auto"))
        most = tr("Cells without deposits that are used at most")
        self.add_number("MAX_CELLS", most, 1_000_000, 1000, whole=True, advanced=True)
        self.add_number("SEED", tr("Seed of the sample"), 1, 0, whole=True, advanced=True)

    def read_settings(self, context):
        """Read the parameters of the method."""
        self.by, self.firth = self.choice("ROWS", context), self.choice("FIRTH", context)
        self.penalised = self.firth == "always"
        self.most = self.parameterAsInt(self.parameters, "MAX_CELLS", context)
        self.seed = self.parameterAsInt(self.parameters, "SEED", context)

    def usable(self, values):
        """Return which points can be used: those where every layer is known."""
        return np.isfinite(values).all(0)

    def fit(self, study: Study, progress) -> Fitted:
        """Fit the regression."""
        from ....core.prospectivity.encoding import encode
        from ....io.predictors import Regression
        from ....io.training import cell_rows, condition_rows

        used = study.placed.used
        columns, rows, copies = study.placed.columns[used], study.placed.rows[used], study.copies[used]
        read, solve = part_of(progress, 0, READ), part_of(progress, READ, 1)
        if self.by == "conditions":
            table = condition_rows(study.stack, study.kinds, columns, rows, copies, study.units_per_cell, read)
        else:
            table = cell_rows(
                study.stack, study.at_points[:, used], columns, rows, copies, study.units_per_cell, self.most,
                self.seed, read,
            )  # fmt: skip
        encoding = encode(study.names, study.kinds, table.values, table.trials, True, table.bins, table.events)
        if not encoding.columns:
            raise SilkroadError("layers_constant", input=self.label("EVIDENCE"))
        told = _titles(study, encoding, interface_language())
        fitted = self._fitted(encoding, table, told, solve)
        found = [fitted.coefficients, fitted.standard_errors, fitted.wald, fitted.p_values, *fitted.interval()]
        kinds = [("variable", "text"), *((name, "real") for name in COLUMNS)]
        rows = [[name, *(column[i] for column in found)] for i, name in enumerate(fitted.names)]
        seen = seen_rows(encoding, table.values)
        metrics = {"deviance": fitted.deviance, "null_deviance": fitted.null_deviance, "events": table.events.sum()}
        sections = [lambda report: _tell(report, study, encoding, fitted, rows, table)]
        warnings = _constant(study, encoding) + _warnings(fitted, table, told, self.firth == "auto")
        return Fitted(Regression(encoding, fitted), kinds, rows, seen, sections, warnings, metrics)

    def _fitted(self, encoding, table, told, progress):
        """Return the regression, with the penalty where that is asked for or, if left to us, needed."""
        from ....core.prospectivity import logistic_regression
        from ....core.prospectivity.encoding import Encoded
        from ....core.prospectivity.logistic_regression import Parameters

        steps = [0]  # of all fits

        def tick(step):
            steps[0] = max(steps[0], step)
            progress(1 - 1 / (before + step))

        before, variables = 0, Encoded(encoding, table.values)
        for penalised in (False, True) if self.firth == "auto" else (self.penalised,):
            self.penalised, before = penalised, steps[0]
            try:
                return logistic_regression.fit(
                    variables, table.events, table.trials, encoding.names, Parameters(firth=penalised), tick
                )
            except SilkroadError as refusal:
                if refusal.code == "separation" and self.firth == "auto":
                    continue
                _name(refusal, told)
                raise

    def method_title(self, language):
        """Return what the method is called on maps and in saved models: with the penalty, where it was used."""
        title = super().method_title(language)
        return labelled(title, tr("Firth’s penalty", language), language) if self.penalised else title


def _name(refusal: SilkroadError, told: dict[str, str]) -> None:
    """Call the variables in a refusal what they are called in tables."""
    values = refusal.values
    if isinstance(values.get("variables"), list):
        values["variables"] = [told.get(name, name) for name in values["variables"]]
    if "variable" in values:
        values["variable"] = told.get(values["variable"], values["variable"])


def _titles(study: Study, encoding: Encoding, language: str) -> dict[str, str]:
    """Return what to call each variable by its name in tables."""
    titles = (_title(study, column.layer, column.value, language) for column in encoding.columns)
    return dict(zip(encoding.names, titles, strict=True))


def _constant(study: Study, encoding: Encoding) -> list[str]:
    """Name the layers without a coefficient."""
    language, having = interface_language(), {column.layer for column in encoding.columns}
    names = [layer.title(language) for i, layer in enumerate(study.layers) if i not in having]
    text = tr("Without a coefficient, because the same value stands wherever all layers are known: {layers}.")
    return [text.format(layers=listed(names, language, "titles"))] if names else []


def _warnings(fitted, table, titles, chosen) -> list[str]:
    """Return what must not be missed; ``chosen``: whether the penalty was left to the algorithm."""
    from ....core.prospectivity.logistic_regression import first

    language, texts = interface_language(), []
    if fitted.separated:
        text = tr(
            "These variables separate the deposits from other cells: {names}. Without Firth’s penalty their "
            "coefficients would be infinite; read them as “large”, and their Wald tests with caution."
        )
        texts.append(
            text.format(names=listed(first([titles.get(name, name) for name in fitted.separated]), language, "titles"))
        )
        if chosen:
            texts.append(
                tr(
                    "Therefore Firth’s penalty was used, as Heinze and Schemper (2002) recommend. Judge by the "
                    "geology whether such layers are right, or merely fit few deposits."
                )
            )
    if table.share < 1:
        text = tr("A sample of {share} of the cells without deposits was used, weighted up to their number.")
        texts.append(text.format(share=percent(table.share, language)))
    per = table.events.sum() / (len(fitted.names) - 1)
    if per < FEW:
        text = tr("Deposits for each variable: only {events}; at least {few} are usually asked for.")
        texts.append(text.format(events=number(float(per), language, 2), few=FEW))
    return texts


def _title(study: Study, layer: int, value: float | None, language: str) -> str:
    """Return what to call a variable: the layer, with its class where it is one."""
    own = study.layers[layer]
    title = own.title(language)
    if value is None:
        return title
    return labelled(title, own.info.class_name(value, language) or given(value, language, 6), language)


# Events per variable below which estimates are unstable (Peduzzi et al. 1996).
FEW = 10


def _tell(report, study: Study, encoding: Encoding, fitted, rows, table) -> None:
    """Add the coefficients."""
    report.heading(tr("Coefficients"))
    titles = [tr("Intercept"), *_titles(study, encoding, report.language).values()]
    header = [tr("Variable"), "β", "s(β)", "z", "p", tr("Lower end of 95 %"), tr("Upper end of 95 %")]
    language = report.language
    told = [[Figure(number(float(value), language)) for value in rest] for _, *rest in rows]
    report.table(header, [[title, *rest] for title, rest in zip(titles, told, strict=True)])
    left_out = [
        _title(study, layer, value, language)
        for layer, known in enumerate(encoding.known)
        for value in set(known or ()) - {column.value for column in encoding.columns if column.layer == layer}
    ]
    if left_out:
        text = tr("Classes that the others are compared with: {names}.")
        report.paragraph(text.format(names=listed(left_out, language, "titles")))
    report.facts(
        [
            (tr("Firth’s penalty"), tr("used") if fitted.parameters.firth else tr("not used")),
            (tr("Rows"), len(table.events)),
            (tr("Ore-bearing unit cells"), int(table.events.sum())),
            (tr("Deviance −2 log L"), fitted.deviance),
            (tr("Deviance of the intercept alone"), fitted.null_deviance),
            (tr("Steps"), fitted.iterations),
        ]
    )
