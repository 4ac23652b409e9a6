"""The fourth page of the study: models from the evidence and the training deposits, several side by side."""

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSignalBlocker

from ...i18n import N_, tr
from .page import choose_layer, wrapped
from .phrases import KINDS, with_aside
from .proxy_plan import evidence_title
from .runs_page import RunsPage, layer_list


class ModelPage(RunsPage):
    """Run any algorithm that makes a score from evidence."""

    STEP = "model"
    SHOWN = "outputRaster"

    def add_inputs(self):
        """Add the list of training deposits, and what evidence goes in."""
        text = N_("Training deposits")
        points = Qgis.LayerFilter.PointLayer
        self.training = layer_list(self, "silkroadStudyTraining", text, points, "training")
        self.evidence = wrapped("silkroadModelEvidence")
        self.column.addWidget(self.evidence)

    def show_inputs(self):
        """Show the training deposits and the evidence."""
        with QSignalBlocker(self.training):
            self.training.setAllowEmptyLayer(True, tr("those made with the grid"))
            choose_layer(self.training, self.session.project, self.session.study.training)
        used = self.session.used_evidence()
        lines = [with_aside(f"• {evidence_title(self.session, item.key)}", tr(KINDS[item.kind])) for item in used]
        self.evidence.setText("\n".join([tr("Evidence layers: {number}").format(number=len(used)), *lines]))

    def problem(self) -> str:
        """Say what is missing for a model."""
        if not self.session.used_evidence():
            return tr("Make or add evidence first.")
        return "" if self.session.training() else tr("Make the training deposits on the page of the evidence first.")
