"""Certainty factor as a Processing algorithm."""

from ....i18n import N_
from ...class_model import ClassModel


class CertaintyFactor(ClassModel):
    """``silkroad:certainty_factor``."""

    NAME = "certainty_factor"
    TITLE = N_("Certainty factor")
    METHOD = SCORE = "certainty_factor"
    TAGS = (N_("prospectivity"), N_("mineral potential"), N_("favourability"))
    BARREN = N_("−1, as the formula has it")
    BARREN_TOLD = N_(
        "{layer}: the classes {classes} hold no deposit; they get −1, full certainty against, which no other layer can "
        "outweigh. Choose half a deposit for classes without deposits."
    )
    USUAL_EMPTY = "half"
    FIGURES = (("frequency_ratio", "FR"), ("certainty_factor", "CF"))
    FORMULAS = (
        "p = n_j / N_j; q = n / N",
        "CF = (p − q) / [p (1 − q)], p ≥ q; CF = (p − q) / [q (1 − p)], p < q",
        "x + y − xy; x + y + xy; (x + y) / (1 − min(|x|, |y|))",
    )
    SOURCES = (
        "Heckerman, D. (1986): Probabilistic interpretations for MYCIN’s certainty factors. In: Uncertainty in "
        "Artificial Intelligence, North-Holland, 167–196.",
        "Chung, C. F., Fabbri, A. G. (1993): The representation of geoscience information for data integration. "
        "Nonrenewable Resources 2, 122–139.",
    )
    HELP = N_(
        "<p>Says for each cell how far the evidence speaks for (up to 1) or against (down to −1) a deposit.</p>"
        "<p><b>Formula.</b> With p = n_j/N_j (deposits per unit cell of class j) and q = n/N (of the whole layer): "
        "CF = (p − q)/[p(1 − q)] where p ≥ q, else (p − q)/[q(1 − p)]. Layers are joined one after the other: "
        "x + y − xy if both are at least 0, x + y + xy if both are below, else (x + y)/(1 − min(|x|, |y|)) (Heckerman "
        "1986; Chung and Fabbri 1993). The order of the layers does not matter.</p>"
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence. Rasters with more than 1000 different "
        "values (50 with decimals) are cut into classes of about equal area; those given as categorical are refused. "
        "Missing layers say nothing. Rasters in degrees are refused, for their cells have no common area: bring them "
        "to a projected grid first, with “Align rasters”.</p>"
        "<p><b>Output.</b> Score raster, table of the classes, report, and a model file that “Apply model” takes.</p>"
        "<p><b>Limits.</b> By the formula a class without deposits has −1, full certainty against, which no other "
        "layer can outweigh, however few deposits there are. Half a deposit in one more unit cell is therefore added "
        "to such classes, unless you choose the formula; the log names them. 1 against −1 has no value and gives "
        "nodata.</p>"
    )

    def score(self, layers):
        """Score the classes."""
        from ....core.prospectivity.frequency_ratio import ratios
        from ....io.predictors import Certainty

        found = [ratios(layer.cells, layer.deposits, empty=self.empty) for layer in layers]
        predictor = Certainty(self.tables(layers, [one.certainty_factor for one in found]))
        return predictor, [[one.frequency_ratio, one.certainty_factor] for one in found]
