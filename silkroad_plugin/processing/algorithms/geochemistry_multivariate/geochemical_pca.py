"""Principal components of elements as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ...base import progress_of
from ...inputs.numbers import number_parameter
from ...inputs.samples import READ, naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

COMPOSITION, LOG = "composition", "log"
DATA = {
    COMPOSITION: N_("Log-ratios: ilr, loadings and rays as clr (compositional)"),
    LOG: N_("Logarithms, standardised"),
}
ROBUST, CLASSICAL = "robust", "classical"
METHODS = {ROBUST: N_("Robust: outliers do not turn the components"), CLASSICAL: N_("Classical")}
VARIANCES = (("component", "text"), ("variance", "real"), ("share", "real"), ("cumulative", "real"))


class GeochemicalPca(MultivariateAlgorithm):
    """silkroad:geochemical_pca."""

    NAME = "geochemical_pca"
    TITLE = N_("Principal components of elements")
    TAGS = (
        N_("PCA"),
        N_("principal components"),
        N_("biplot"),
        N_("geochemistry"),
        N_("compositional data"),
        "clr",
        "ilr",
    )
    HELP = N_(
        "<p>Finds the few directions in which most of the variation of many elements lies: associations of elements, "
        "such as those of a rock type or of a mineralisation, with a score of each for every sample.</p>"
        "<p><b>Data.</b> <i>Log-ratios</i> treat contents as parts of a whole: components are computed on isometric "
        "log-ratios and brought back to centred ones, one loading for each element (Filzmoser, Hron and Reimann 2009); "
        "they do not depend on the order of the elements nor on their units. <i>Logarithms</i>, standardised, are the "
        "components of the correlations of lg contents, as most older reports have them.</p>"
        "<p><b>Method.</b> <i>Robust</i>: centre and covariance by the deterministic minimum covariance determinant "
        "(Hubert, Rousseeuw and Verdonck 2012), reweighted, made consistent for normal data and corrected for small "
        "samples; up to one minus <i>Share of good samples</i> may be outliers, so that the anomalies that are sought "
        "do not shape the background. It needs more than twice as many complete samples as elements. <i>Classical</i>: "
        "mean and covariance.</p>"
        "<p><b>Output.</b> The samples with fields PC1, PC2 … (scores; empty where an element is missing). Tables of "
        "loadings (a row for each element; columns of unit length) and of variances. The report has the scree, the "
        "loadings and the covariance biplot (Gabriel 1971; of compositions Aitchison and Greenacre 2002): in it the "
        "length of a ray is the standard deviation of the element’s log-ratio to the mean of all, a short link between "
        "two ends means a nearly constant ratio. The largest loading of each component is positive; its sign tells "
        "nothing.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.add_inputs()
        self.addParameter(self.choices.parameter("DATA", tr("Data"), DATA, COMPOSITION))
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, ROBUST))
        self.addParameter(number_parameter("COMPONENTS", tr("Components in the output"), 4, 1, whole=True))
        self.addParameter(number_parameter("ALPHA", tr("Robust: share of good samples"), 0.75, 0.5, 1))
        self.add_layer(tr("Samples with scores"))
        self.add_table("OUTPUT_LOADINGS", tr("Loadings (table)"))
        self.add_table("OUTPUT_VARIANCES", tr("Variances (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Share of the variance of the first two components")))
        self.addOutput(QgsProcessingOutputNumber("SAMPLES", tr("Samples that counted")))

    def compute(self, context, feedback):
        """Compute components, write scores, tables and report."""
        from ...outputs.sample_styles import by_value
        from ...reports.geochemical_pca import Run, write_report

        data, robust = self.choice("DATA", context), self.choice("METHOD", context) == ROBUST
        self.LEAST = 2 if data == LOG else 3
        contents = self.contents(feedback)
        alpha = self.parameterAsDouble(self.parameters, "ALPHA", context)
        with naming_columns(contents.fields):
            found = components_of(contents.values, data, robust, alpha, progress_of(feedback, READ))
        kept = self._kept(found, context)
        names = [f"PC{number + 1}" for number in range(kept)]
        run = Run(contents, data, robust, found, kept)
        scores = found.scores[:, :kept].tolist()
        loadings = (("element", "text"), *((name, "real") for name in names))
        rows = [(field, *row[:kept]) for field, row in zip(contents.fields, found.loadings.tolist(), strict=True)]
        results = {
            "OUTPUT": self.write_layer([(name, "real") for name in names], scores, context, feedback),
            "OUTPUT_LOADINGS": write_table(self, "OUTPUT_LOADINGS", loadings, rows, context),
            "OUTPUT_VARIANCES": write_table(self, "OUTPUT_VARIANCES", VARIANCES, run.variances(), context),
        }
        self.style(results["OUTPUT"], lambda layer: by_value(layer, names[0]))
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"EXPLAINED": float(found.explained[:2].sum()), "SAMPLES": found.count}

    def _kept(self, found, context) -> int:
        asked, most = self.parameterAsInt(self.parameters, "COMPONENTS", context), len(found.variances)
        if asked > most and self.parameters.get("COMPONENTS") is not None:
            raise SilkroadError("components_number", input=self.label("COMPONENTS"), given=asked, most=most)
        return min(asked, most)


def components_of(values: np.ndarray, data: str, robust: bool, alpha: float, progress):
    """Return the components of contents (n, p), as logarithms or as a composition; ``progress`` is called with 0 … 1
    and may raise."""
    from ....core.geochemistry.compositions import ilr, pivot_basis
    from ....core.geochemistry.pca import compositional_components, principal_components

    if data == LOG:
        return principal_components(np.log10(values), True, robust, alpha, progress)
    basis = pivot_basis(values.shape[1])
    return compositional_components(ilr(values, basis), basis, robust, alpha, progress)
