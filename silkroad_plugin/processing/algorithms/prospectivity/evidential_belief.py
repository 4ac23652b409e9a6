"""Evidential belief functions as a Processing algorithm."""

from ....i18n import N_, tr
from ...class_model import COUNTS, ClassModel


class EvidentialBelief(ClassModel):
    """``silkroad:evidential_belief``."""

    NAME = "evidential_belief"
    TITLE = N_("Evidential belief functions")
    METHOD = "evidential_belief"
    SCORE = "belief"
    TAGS = (N_("prospectivity"), N_("mineral potential"), N_("Dempster–Shafer"), N_("plausibility"))
    BARREN_TOLD = N_("{layer}: the classes {classes} hold no deposit; they are wholly uncertain, with a belief of 0.")
    MORE = (
        ("OUTPUT_DISBELIEF", N_("Disbelief"), "disbelief"),
        ("OUTPUT_UNCERTAINTY", N_("Uncertainty"), "uncertainty"),
        ("OUTPUT_PLAUSIBILITY", N_("Plausibility"), "plausibility"),
    )
    FIGURES = (("belief", "Bel"), ("disbelief", "Dis"), ("uncertainty", "Unc"), ("plausibility", "Pls"))
    FORMULAS = (
        "w_D = [n_j / N_j] / [(n − n_j) / (N − N_j)]; Bel_j = w_D / Σ w_D",
        "w_¬D = [(N_j − n_j) / N_j] / [(N − n − N_j + n_j) / (N − N_j)]; Dis_j = w_¬D / Σ w_¬D",
        "Unc = 1 − Bel − Dis; Pls = 1 − Dis",
        "β = 1 − Bel₁Dis₂ − Dis₁Bel₂; Bel = (Bel₁Bel₂ + Bel₁Unc₂ + Unc₁Bel₂) / β; Unc = Unc₁Unc₂ / β",
    )
    SOURCES = (
        "Carranza, E. J. M., Hale, M. (2003): Evidential belief functions for data-driven geologically constrained "
        "mapping of gold potential, Baguio district, Philippines. Ore Geology Reviews 22, 117–132.",
        "An, P., Moon, W. M., Bonham-Carter, G. F. (1994): Uncertainty management in integration of exploration data "
        "using the belief function. Nonrenewable Resources 3, 60–71.",
    )
    HELP = N_(
        "<p>Divides what is known of each cell into belief that a deposit is there, disbelief, and what remains "
        "uncertain.</p>"
        "<p><b>Formula.</b> With n_j deposits in the N_j unit cells of class j, n and N their sums: "
        "w_D = [n_j/N_j]/[(n − n_j)/(N − N_j)], Bel_j = w_D/Σw_D; w_¬D = [(N_j − n_j)/N_j]/[(N − n − N_j + n_j)/"
        "(N − N_j)], Dis_j = w_¬D/Σw_¬D, and 0 where Bel_j is 0; Unc = 1 − Bel − Dis; plausibility Pls = 1 − Dis "
        "(Carranza and Hale 2003). Layers are joined by Dempster’s rule (An, Moon and Bonham-Carter 1994); "
        "a missing layer is wholly uncertain.</p>"
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence. Rasters with more than 1000 different "
        "values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. "
        "Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, "
        "with “Align rasters”.</p>"
        "<p><b>Output.</b> Rasters of belief (the score) and, if asked for, disbelief, uncertainty and plausibility; "
        "table of the classes, report, model file.</p>"
        "<p><b>Bounds.</b> Where Bel_j + Dis_j would exceed 1, as can happen with two or three classes, Dis_j is "
        "lowered to 1 − Bel_j, so that Unc_j is never below 0.</p>"
        "<p><b>Limits.</b> Belief and disbelief are shares among the classes of a layer: with many classes each gets "
        "little, so that layers should have similar numbers of classes. A class that holds every deposit takes all "
        "belief; one that holds none is wholly uncertain. The log names such classes.</p>"
    )

    def define_settings(self):
        """Add the parameters of the method."""
        self.add_unit_area()
        self.addParameter(self.choices.parameter("COUNT", tr("What is counted"), COUNTS, "cells", advanced=True))

    def read_settings(self, context):
        """Read the parameters of the method."""
        self.count = self.choice("COUNT", context)
        self.counts_once = self.count == "cells"

    def score(self, layers):
        """Score the classes."""
        from ....core.prospectivity.evidential_belief import beliefs
        from ....io.predictors import Dempster

        found = [beliefs(layer.cells, layer.deposits) for layer in layers]
        predictor = Dempster(
            self.tables(layers, [one.belief for one in found]), self.tables(layers, [one.disbelief for one in found])
        )
        return predictor, [[one.belief, one.disbelief, one.uncertainty, one.plausibility] for one in found]
