"""Factor analysis of elements as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ....i18n import N_, tr
from ...inputs.numbers import number_parameter
from ...inputs.samples import naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

PRINCIPAL, LIKELIHOOD = "principal", "likelihood"
METHODS = {PRINCIPAL: N_("Principal components"), LIKELIHOOD: N_("Maximum likelihood")}


class FactorAnalysis(MultivariateAlgorithm):
    """silkroad:factor_analysis."""

    NAME = "factor_analysis"
    TITLE = N_("Factor analysis of elements")
    TAGS = (N_("factor analysis"), "varimax", "KMO", "GMPI", N_("geochemistry"))
    LEAST = 3
    HELP = N_(
        "<p>Explains the correlations of many elements by a few factors, each loaded by its own group of elements: "
        "rocks, weathering, an ore association.</p>"
        "<p><b>Are the data fit?</b> The measure of Kaiser, Meyer and Olkin (Kaiser and Rice 1974), 0 to 1, of all "
        "elements and of each: below 0.5 factors mean nothing, from 0.7 on they are fair. Bartlett’s test (1950) asks "
        "whether anything is correlated at all; with hundreds of samples it always says yes.</p>"
        "<p><b>Method</b>, on the correlations of lg contents. <i>Principal components</i> times the root of their "
        "eigenvalues: what most geochemical reports and SPSS call factor analysis. <i>Maximum likelihood</i> (Jöreskog "
        "1967; Lawley and Maxwell 1971) leaves each element a variance of its own, as in R, and gives χ² of the "
        "hypothesis that so many factors are enough; where an element is explained wholly (uniqueness at 0.005, a "
        "Heywood case) the report says so. With no number given there are as many factors as eigenvalues above 1 "
        "(Kaiser 1960). Both are rotated by varimax (Kaiser 1958), rows of equal weight.</p>"
        "<p><b>Output.</b> The samples with scores F1, F2 … by regression (Thomson 1951), and on request the index of "
        "mineralisation probability GMPI = e^F / (1 + e^F) of each, 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza "
        "2012). A table with a row for each element: loadings, <i>communality</i>, <i>kmo</i>. Signs of factors "
        "follow the sum of their loadings.</p>"
        "<p><b>Limits.</b> Contents are parts of a whole; correlations of logarithms hold that closure. Principal "
        "components of elements has the compositional way.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        from qgis.core import QgsProcessingParameterBoolean

        self.add_inputs()
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, PRINCIPAL))
        title = tr("Number of factors (0: eigenvalues above 1)")
        self.addParameter(number_parameter("FACTORS", title, 0, 0, whole=True))
        title = tr("Add the index of mineralisation probability (GMPI)")
        self.addParameter(QgsProcessingParameterBoolean("GMPI", title, False))
        self.add_layer(tr("Samples with scores"))
        self.add_table("OUTPUT_LOADINGS", tr("Loadings (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("KMO", tr("Measure of Kaiser, Meyer and Olkin")))
        self.addOutput(QgsProcessingOutputNumber("FACTORS_FOUND", tr("Number of factors")))

    def compute(self, context, feedback):
        """Find factors, write scores, loadings and report."""
        from ....core.geochemistry.factors import (
            adequacy,
            correlation_of,
            factor_scores,
            maximum_likelihood_factors,
            mineralisation_probability_index,
            principal_factors,
        )
        from ...outputs.sample_styles import by_value
        from ...reports.factor_analysis import Run, write_report

        contents = self.contents(feedback)
        values = np.log10(contents.values)
        method, asked = self.choice("METHOD", context), self.parameterAsInt(self.parameters, "FACTORS", context)
        with naming_columns(contents.fields):
            correlation, known = correlation_of(values)
            eigenvalues = np.linalg.eigvalsh(correlation)[::-1]
            number = asked or max(1, int((eigenvalues > 1).sum()))
            fit = adequacy(correlation, int(known.sum()))
            if method == LIKELIHOOD:
                found = maximum_likelihood_factors(correlation, number, int(known.sum()))
            else:
                found = principal_factors(correlation, number)
            scores = factor_scores(values, correlation, found)
        run = Run(contents, method, eigenvalues, fit, found, int(known.sum()))
        names, columns = [f"F{place + 1}" for place in range(number)], scores
        if self.parameterAsBool(self.parameters, "GMPI", context):
            names += [f"GMPI{place + 1}" for place in range(number)]
            columns = np.hstack((scores, mineralisation_probability_index(scores)))
        for text in run.findings():
            feedback.pushWarning(text)
        written = self.write_layer([(name, "real") for name in names], columns.tolist(), context, feedback)
        results = {"OUTPUT": written}
        self.style(written, lambda layer: by_value(layer, names[0]))
        results["OUTPUT_LOADINGS"] = write_table(self, "OUTPUT_LOADINGS", run.columns, run.rows(), context)
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"KMO": fit.kmo, "FACTORS_FOUND": number}
