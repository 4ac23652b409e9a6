"""Information value as a Processing algorithm."""

import numpy as np

from ....i18n import N_, tr
from ...class_model import ClassModel


class InformationValue(ClassModel):
    """``silkroad:information_value``."""

    NAME = "information_value"
    TITLE = N_("Information value")
    METHOD = SCORE = "information_value"
    TAGS = (N_("prospectivity"), N_("mineral potential"), "信息量法", "метод информативности")
    MORE_EMPTY = {"lowest": N_("The lowest value of the layer, or of half a deposit")}
    USUAL_EMPTY = "lowest"
    FIGURES = (("frequency_ratio", "FR"), ("information_value", "I"))
    FORMULAS = ("I_j = log [(n_j / n) / (N_j / N)]", "I = Σ I_j")
    SOURCES = (
        "Yin, K. L., Yan, T. Z. (1988): Statistical prediction models for slope instability of metamorphosed rocks. "
        "Proc. 5th Int. Symp. on Landslides, Lausanne 2, 1269–1272.",
    )
    HELP = N_(
        "<p>Adds up the information that each evidence layer gives about the presence of a deposit.</p>"
        "<p><b>Formula.</b> I_j = log[(n_j/n)/(N_j/N)], with n_j the ore-bearing unit cells and N_j all unit cells of "
        "class j, n and N their sums where the layer is known; I = ΣI_j over the layers (Yin and Yan 1988). It is the "
        "logarithm of the frequency ratio: above 0 the class favours deposits, below 0 it speaks against them. The "
        "base of the logarithm is a choice: Chinese texts often use 10 (lg), 2.718281828 gives the natural "
        "logarithm.</p>"
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence. Rasters with more than 1000 different "
        "values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. "
        "Missing layers add nothing. Rasters in degrees are refused, for their cells have no common area: bring them "
        "to a projected grid first, with “Align rasters”.</p>"
        "<p><b>Output.</b> Score raster, table of the classes, report, and a model file that “Apply model” takes.</p>"
        "<p><b>Counting.</b> A unit cell with a deposit counts once: a cell of the raster, or, where the unit area "
        "is larger, a square of that area, laid from the upper left corner of the grid; its first deposit says to "
        "which class it belongs. Half a deposit and one unit cell are added to classes without deposits only, and so "
        "to n and N. Rasters hold single precision, the table double.</p>"
        "<p><b>Limits.</b> A class without deposits has no information value: it gets, in sum and table, the lowest of "
        "its layer, or that of half a deposit in one more unit cell where it is lower, and never more than 0, so that "
        "it does not rank above missing data; or it is left out as if the layer were missing there, or half a deposit "
        "is added. The log names such classes. Layers that say the same count twice. The sum is a ranking, not a "
        "probability; validate it with deposits that did not make it.</p>"
    )

    def define_settings(self):
        """Add the parameters of the method."""
        super().define_settings()
        self.add_number("BASE", tr("Base of the logarithm"), 10.0, 1e-9, advanced=True)

    def read_settings(self, context):
        """Read the parameters of the method."""
        super().read_settings(context)
        self.base = self.parameterAsDouble(self.parameters, "BASE", context)

    def _filled(self, layer, values: np.ndarray) -> np.ndarray:
        """Return the values (k) with those of barren classes, which the logarithm does not give.

        The lowest value of the others can be favourable: what holds no deposit must not rank above what is unknown.
        """
        from ....core.prospectivity.frequency_ratio import Empty, ratios

        if self.empty is not Empty.LOWEST or not np.isfinite(values).any():
            return values
        half = ratios(layer.cells, layer.deposits, self.base, Empty.HALF).information_value
        return np.where(np.isfinite(values), values, np.minimum(half, min(np.nanmin(values), 0.0)))

    def score(self, layers):
        """Score the classes."""
        from ....core.prospectivity.frequency_ratio import ratios
        from ....io.predictors import Additive

        found = [ratios(layer.cells, layer.deposits, self.base, self.empty) for layer in layers]
        scores = [self._filled(layer, one.information_value) for layer, one in zip(layers, found, strict=True)]
        figures = [[one.frequency_ratio, own] for one, own in zip(found, scores, strict=True)]
        return Additive(self.tables(layers, scores)), figures
