"""Multivariate outliers among samples as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ....i18n import N_, tr
from ...inputs.numbers import number_parameter
from ...inputs.samples import naming_columns
from ...inputs.sites import seed_parameter
from ...multivariate_algorithm import MultivariateAlgorithm
from .geochemical_pca import COMPOSITION, LOG

DATA = {COMPOSITION: N_("Log-ratios (ilr; compositional)"), LOG: N_("Logarithms")}
ADAPTIVE, FIXED, FOREST = "adaptive", "fixed", "isolation_forest"
METHODS = {
    ADAPTIVE: N_("Robust Mahalanobis distance, adaptive cut-off"),
    FIXED: N_("Robust Mahalanobis distance, quantile 0.975 of χ²"),
    FOREST: N_("Isolation forest (needs scikit-learn)"),
}


class GeochemicalOutliers(MultivariateAlgorithm):
    """silkroad:geochemical_outliers."""

    NAME = "geochemical_outliers"
    TITLE = N_("Multivariate outliers")
    TAGS = (N_("outliers"), "Mahalanobis", N_("isolation forest"), N_("anomaly"), N_("geochemistry"))
    HELP = N_(
        "<p>Finds samples whose elements do not go together as in the others, even where no single element is high.</p>"
        "<p><b>Robust Mahalanobis distance.</b> Centre and covariance by the deterministic minimum covariance "
        "determinant (Hubert, Rousseeuw and Verdonck 2012) of isometric log-ratios or of logarithms; of log-ratios the "
        "distance does not depend on the basis. <i>Adaptive cut-off</i> (Filzmoser, Garrett and Reimann 2005): beyond "
        "the quantile 0.975 of χ² the distribution found is compared with that of normal data; only where it stays "
        "behind by more than chance allows are there outliers, and the cut is where it does most. There may be none. "
        "The <i>fixed quantile</i> always marks some 2.5 % of normal samples.</p>"
        "<p><b>Isolation forest</b> (Liu, Ting and Zhou 2008): how few random cuts set a sample apart, 0 to 1, about "
        "0.5 for what is usual; the same seed gives the same result. It has no cut of its own: the given share with "
        "the highest scores is marked. It uses scikit-learn, an optional Python library; where it is missing, a "
        "message says how to install it.</p>"
        "<p><b>Output.</b> The samples with fields <i>distance</i> (or <i>isolation</i>) and <i>outlier</i> (1, 0; "
        "empty where an element is missing). The report has the distances against those of a normal law and the most "
        "distant samples. An outlier may be ore, another rock, pollution or an error of the laboratory: look at each. "
        "The robust distance needs more than twice as many complete samples as elements.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.add_inputs()
        self.addParameter(self.choices.parameter("DATA", tr("Data"), DATA, COMPOSITION))
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, ADAPTIVE))
        self.addParameter(number_parameter("ALPHA", tr("Robust: share of good samples"), 0.75, 0.5, 1))
        self.addParameter(number_parameter("MARKED", tr("Isolation forest: share marked as outliers"), 0.05, 0, 0.5))
        self.addParameter(seed_parameter())
        self.add_layer(tr("Samples with distances"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("OUTLIERS", tr("Number of outliers")))
        self.addOutput(QgsProcessingOutputNumber("CUT", tr("Cut-off (empty: no outliers)")))

    def compute(self, context, feedback):
        """Find outliers, write the layer and the report."""
        from ...outputs.sample_styles import OUTLIERS, by_kind
        from ...reports.geochemical_outliers import Run, write_report

        data, method = self.choice("DATA", context), self.choice("METHOD", context)
        self.LEAST = 2 if data == LOG else 3
        contents = self.contents(feedback)
        with naming_columns(contents.fields):
            values = _coordinates(contents.values, data)
            found = self._forest(values, context) if method == FOREST else self._distances(values, method, context)
        run = Run(contents, data, method, found, values.shape[1], self.samples.fid)
        field = "isolation" if method == FOREST else "distance"
        known = np.isfinite(found.distance)
        rows = [
            (distance, int(out) if there else None)
            for distance, out, there in zip(found.distance, found.outlier, known, strict=True)
        ]
        columns = [(field, "real"), ("outlier", "integer")]
        results = {"OUTPUT": self.write_layer(columns, rows, context, feedback)}
        self.style(results["OUTPUT"], lambda layer: by_kind(layer, "outlier", OUTLIERS))
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"OUTLIERS": int(found.outlier.sum()), "CUT": found.cut if np.isfinite(found.cut) else None}

    def _distances(self, values: np.ndarray, method: str, context):
        from ....core.geochemistry.outliers import robust_outliers

        alpha = self.parameterAsDouble(self.parameters, "ALPHA", context)
        return robust_outliers(values, alpha, method == ADAPTIVE)

    def _forest(self, values: np.ndarray, context):
        """Return the scores as if they were distances, the highest marked."""
        from ....core.geochemistry.isolation_forest import IsolationForest, isolation_scores
        from ....core.geochemistry.outliers import Outliers

        scores = isolation_scores(values, IsolationForest(seed=self.parameterAsInt(self.parameters, "SEED", context)))
        marked = self.parameterAsDouble(self.parameters, "MARKED", context)
        known = np.isfinite(scores)
        number = int(np.ceil(marked * known.sum()))
        cut = float(np.sort(scores[known])[-number]) if number else np.inf
        outlier = known & (np.nan_to_num(scores, nan=-np.inf) >= cut)
        return Outliers(scores, outlier, cut, float(outlier.sum() / known.sum()), cut)


def _coordinates(values: np.ndarray, data: str) -> np.ndarray:
    """Return (n, k) log-ratios or logarithms."""
    from ....core.geochemistry.compositions import ilr, pivot_basis

    return np.log10(values) if data == LOG else ilr(values, pivot_basis(values.shape[1]))
