"""The fifth page of the study: how good a model is, and which of several is better."""

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSignalBlocker

from ...i18n import N_, tr
from .page import choose_layer
from .runs_page import ScorePage, layer_list


class ValidationPage(ScorePage):
    """Run any algorithm of the groups of validation and uncertainty."""

    STEP = "validation"
    SHOWN = "outputRaster"

    def add_inputs(self):
        """Add the lists of models and of held-out deposits."""
        super().add_inputs()
        text = N_("Deposits held out of the training")
        points = Qgis.LayerFilter.PointLayer
        self.holdout = layer_list(self, "silkroadStudyHoldout", text, points, "holdout")

    def show_inputs(self):
        """Show the models and the held-out deposits."""
        super().show_inputs()
        with QSignalBlocker(self.holdout):
            self.holdout.setAllowEmptyLayer(True, tr("none"))
            choose_layer(self.holdout, self.session.project, self.session.study.holdout)

    def problem(self) -> str:
        """Say what is missing for a validation."""
        return super().problem() or ("" if self.session.training() else tr("There are no training deposits."))
