"""Frequency ratio as a Processing algorithm."""

from ....i18n import N_
from ...class_model import ClassModel


class FrequencyRatio(ClassModel):
    """``silkroad:frequency_ratio``."""

    NAME = "frequency_ratio"
    TITLE = N_("Frequency ratio")
    METHOD = SCORE = "frequency_ratio"
    TAGS = (N_("prospectivity"), N_("mineral potential"), N_("likelihood ratio"))
    FIGURES = (("frequency_ratio", "FR"),)
    BARREN = N_("0, as the formula has it")
    BARREN_TOLD = N_("{layer}: the classes {classes} hold no deposit; their frequency ratio is 0.")
    FORMULAS = ("FR_j = (n_j / n) / (N_j / N)", "S = Σ FR")
    SOURCES = (
        "Bonham-Carter, G. F. (1994): Geographic Information Systems for Geoscientists: Modelling with GIS. Pergamon.",
        "Lee, S., Talib, J. A. (2005): Probabilistic landslide susceptibility and factor effect analysis. "
        "Environmental Geology 47, 982–990.",
    )
    HELP = N_(
        "<p>Adds up, over the evidence layers, how many times more deposits a class holds than its area would by "
        "chance.</p>"
        "<p><b>Formula.</b> FR_j = (n_j/n) / (N_j/N), with n_j the deposits and N_j the unit cells of class j, n and N "
        "their sums where the layer is known; score S = Σ FR over the layers (Bonham-Carter 1994, chapter 8; Lee and "
        "Talib 2005). 1 in every layer means no information.</p>"
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence. Rasters with more than 1000 different "
        "values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. "
        "Missing layers add 1, as a class without information does. Rasters in degrees are refused, for their cells "
        "have no common area: bring them to a projected grid first, with “Align rasters”.</p>"
        "<p><b>Output.</b> Score raster, table of the classes, report, and a model file that “Apply model” takes.</p>"
        "<p><b>Limits.</b> A class without deposits has a ratio of 0; the log names such classes. Layers that say the "
        "same count twice. The score is a ranking, not a probability; validate it with deposits that did not make "
        "it.</p>"
    )

    def score(self, layers):
        """Score the classes."""
        from ....core.prospectivity.frequency_ratio import ratios
        from ....io.predictors import Additive

        found = [ratios(layer.cells, layer.deposits, empty=self.empty).frequency_ratio for layer in layers]
        # A missing layer counts 1, as a class without information does.
        beyond = self.tables(layers, [scores - 1 for scores in found])
        return Additive(beyond, float(len(layers))), [[scores] for scores in found]
