"""The report of characteristic analysis: variables, model units, matrix and weights, with the variant named."""

from dataclasses import dataclass

import numpy as np

from ...core.prospectivity.characteristic_analysis import Characteristic, Variant, matching_probability, predict
from ...i18n import labelled, listed, tr
from ...io.model_units import ModelUnits
from ...io.report import Figure, Report
from ...numbers import counted, fixed, percent
from ..inputs.evidence import EvidenceLayer
from ..titles import VARIANTS

MOST = 200  # model units and columns of the matrix that are shown
SOURCES = (
    "Botbol, J. M. (1971): An application of characteristic analysis to mineral exploration. CIM Special Volume 12, "
    "92–99.",
    "Botbol, J. M., Sinding-Larsen, R., McCammon, R. B., Gott, G. B. (1978): A regionalized multivariate approach to "
    "target selection in geochemical exploration. Economic Geology 73, 534–546.",
    "McCammon, R. B., Botbol, J. M., Sinding-Larsen, R., Bowen, R. W. (1983): Characteristic analysis — 1981: final "
    "program and a possible discovery. Mathematical Geology 15, 59–83.",
)


@dataclass(frozen=True)
class Run:
    """What is reported: the layers with their conditions, the model units and what was fitted to them."""

    layers: list[EvidenceLayer]
    conditions: list[str]
    units: ModelUnits
    fitted: Characteristic

    def rows(self, language: str):
        """Yield variable, condition, weight and in how many units it is favourable, neither, unfavourable."""
        for index, (layer, condition) in enumerate(zip(self.layers, self.conditions, strict=True)):
            states = self.units.states[:, index]
            found = [int(np.count_nonzero(states == state)) for state in (1, 0, -1)]
            yield [layer.title(language), condition, float(self.fitted.weights[index]), *found]

    def findings(self, language: str) -> list[str]:
        """Return what the reader must not miss."""
        units = self.units
        told = (
            (tr("Model units outside the study area, not used: {names}."), units.outside),
            (tr("Model units where a variable is unknown, not used: {names}."), units.missing),
        )
        found = [text.format(names=listed(names, language, "names")) for text, names in told if names]
        if units.merged:
            text = tr("{count} [point lies|points lie] in the cell of another one; the cell is one model unit.")
            found.append(counted(text, language, count=units.merged))
        if len(units.states) < len(self.layers):
            text = tr("There are fewer model units ({units}) than variables ({variables}): the weights rest on little.")
            found.append(text.format(units=len(units.states), variables=len(self.layers)))
        silent = [
            layer.title(language) for layer, used in zip(self.layers, units.states.any(0), strict=True) if not used
        ]
        if silent:
            text = tr("Weighs nothing: {names}. It is neither favourable nor unfavourable in any model unit.")
            found.append(text.format(names=listed(silent, language, "titles")))
        against = [layer.title(language) for layer, w in zip(self.layers, self.fitted.weights, strict=True) if w < 0]
        if against:
            text = tr("Weighs against: {names}. In the model units it is rather unfavourable.")
            found.append(text.format(names=listed(against, language, "titles")))
        return found


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    variant = tr(VARIANTS[run.fitted.variant.value])
    report = Report(tr("Characteristic analysis"), language, labelled(tr("Variant"), variant, language))
    facts = [(tr("Variant"), variant), (tr("Model units"), len(run.units.states)), (tr("Variables"), len(run.layers))]
    if np.isfinite(run.fitted.share):
        share = Figure(percent(run.fitted.share, language))
        facts.append((tr("Share of the first eigenvalue"), share))
    report.facts(facts)
    for text in run.findings(language):
        report.note(text)
    report.heading(tr("Variables"))
    header = [tr("Variable"), tr("Condition"), tr("Weight"), tr("Favourable in"), tr("Neither in")]
    report.table([*header, tr("Unfavourable in")], list(run.rows(language)))
    _matrix(report, run)
    _units(report, run)
    report.heading(tr("Formulas"))
    report.bullets([*_formulas(run.fitted.variant), "A = Σa_jz_j, Σ|a_j| = 1"])
    report.bullets(SOURCES)
    report.save(path)


def _matrix(report: Report, run: Run) -> None:
    """Show the matrix that the weights come from."""
    if len(run.layers) > MOST:
        return
    probable = run.fitted.variant is Variant.PROBABILITY_MATRIX
    states = run.units.states
    matrix = matching_probability(states) if probable else states.T @ states
    report.heading(tr("Probability matrix") if probable else tr("Product matrix"), 3)
    names = [layer.title(report.language) for layer in run.layers]
    decimals = 3 if probable else 0
    rows = [
        [name, *(Figure(fixed(float(value), report.language, decimals)) for value in row)]
        for name, row in zip(names, matrix, strict=True)
    ]
    report.table([tr("Variable"), *names], rows)


def _units(report: Report, run: Run) -> None:
    """List the model units with their own degree of association."""
    report.heading(tr("Model units"))
    own = predict(run.fitted, run.units.states.T)
    order = np.argsort(-own, kind="stable")[:MOST]
    rows = [[run.units.labels[i], Figure(fixed(float(own[i]), report.language, 3))] for i in order]
    caption = "" if len(order) == len(own) else tr("{shown} of {all}").format(shown=len(order), all=len(own))
    report.table([tr("Model unit"), tr("Degree of association")], rows, caption)


def _formulas(variant: Variant) -> list[str]:
    if variant is Variant.VECTOR_LENGTH:
        return ["R = ZᵀZ", "a_j = √Σ_k r_jk²"]
    if variant is Variant.PRODUCT_MATRIX:
        return ["R = ZᵀZ", "Ra = λ₁a"]
    return ["p_jk = P(M < m_jk) + ½P(M = m_jk), p_jj = 1", "Pa = λ₁a"]
