"""Correlation of elements as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ....i18n import N_, tr
from ...inputs.below_detection import EM, LOGNORMAL
from ...inputs.samples import naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

LOG, SPEARMAN, BALANCES = "pearson_log", "spearman", "symmetric_balances"
METHODS = {
    LOG: N_("Pearson’s correlation of logarithms"),
    SPEARMAN: N_("Spearman’s rank correlation"),
    BALANCES: N_("Correlation by symmetric balances (compositional)"),
}
COLUMNS = (
    ("layer", "text"),
    ("other", "text"),
    ("measure", "text"),
    ("value", "real"),
    ("samples", "integer"),
    ("p", "real"),
)


class GeochemicalCorrelation(MultivariateAlgorithm):
    """silkroad:geochemical_correlation."""

    NAME = "geochemical_correlation"
    TITLE = N_("Correlation of elements")
    TAGS = (N_("correlation"), N_("Pearson"), N_("Spearman"), N_("geochemistry"), N_("compositional data"))
    HELP = N_(
        "<p>Tells which elements rise and fall together, as a table of pairs and a heat map.</p>"
        "<p><b>Logarithms.</b> Pearson’s product-moment correlation of lg contents: the usual measure for lognormal "
        "contents. <b>Spearman’s</b> rank correlation sees any steady relation and is not led by single high values. "
        "Both take for each pair the samples that have both elements, and give the two-sided p of no correlation "
        "(Student’s t), which takes samples as independent: neighbouring samples are not, so that p is too small.</p>"
        "<p><b>Symmetric balances</b> (Kynčlová, Hron and Filzmoser 2017). Contents are parts of a whole: where silica "
        "rises, all others fall, and correlations of raw or log contents hold this closure. Here each two parts are "
        "balanced against all others, both in the same way, and the balances are correlated. The coefficient depends "
        "on which elements are taken along. Only samples with all elements count; three elements or more.</p>"
        "<p><b>Output.</b> A row for each pair: fields <i>layer</i> and <i>other</i> (elements), <i>measure</i>, "
        "<i>value</i>, <i>samples</i> and <i>p</i> (none for balances); the dock of plots draws it. The report has the "
        "heat map and the strongest pairs. A pair with fewer than four samples, or of which one does not vary, has no "
        "figure.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.add_inputs()
        self.addParameter(self.choices.parameter("METHOD", tr("Correlation"), METHODS, LOG))
        self.add_table("OUTPUT_TABLE", tr("Pairs of elements (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("STRONGEST", tr("Largest coefficient, without its sign")))

    def compute(self, context, feedback):
        """Correlate all pairs, write table and report."""
        from ...reports.geochemical_correlation import Run, write_report

        method = self.choice("METHOD", context)
        self.LEAST = 3 if method == BALANCES else 2
        whole = method == BALANCES or self.rule.below in (LOGNORMAL, EM)
        found = self.contents(feedback, whole, method != SPEARMAN)
        with naming_columns(found.fields):
            coefficient, count, p = _correlated(found.values, method)
        run = Run(found, method, coefficient, count, p)
        results = {"OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, list(run.rows()), context)}
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"STRONGEST": run.strongest}


def _correlated(values: np.ndarray, method: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return coefficients, numbers of samples and p of no correlation, each (p, p)."""
    from ....core.geochemistry import correlation
    from ....core.geochemistry.compositions import variability

    if method == BALANCES:
        found = variability(values)
        coefficient = found.symmetric_balance_correlation()
        return coefficient, np.full(coefficient.shape, found.count), np.full(coefficient.shape, np.nan)
    if method == LOG:
        values = np.log10(values)
    found = correlation.correlations(values, correlation.SPEARMAN if method == SPEARMAN else correlation.PEARSON)
    return found.coefficient, found.count, found.p
