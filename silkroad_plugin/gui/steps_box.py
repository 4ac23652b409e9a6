"""The third group of the panel: what to do with the map."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..i18n import N_, tr
from .wording import Wording


class StepsBox(QGroupBox):
    """Buttons for the user's own layers, prospectivity and print, with the progress of background work."""

    own_layer_clicked = pyqtSignal()
    prospectivity_clicked = pyqtSignal()
    print_clicked = pyqtSignal()
    cancel_clicked = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadStepsBox")
        self.words = Wording()
        self.words.add(self.setTitle, N_("Next Steps"))
        column = QVBoxLayout(self)
        self.own_layer = self._button("silkroadOwnLayer", N_("Add Your Own Layer…"), self.own_layer_clicked)
        self.prospectivity = self._button("silkroadProspectivity", N_("Prospectivity…"), self.prospectivity_clicked)
        self.print = self._button("silkroadPrint", N_("Print…"), self.print_clicked)
        self.words.add(self.own_layer.setToolTip, N_("Put your geology, faults or samples into the map"))
        self.words.add(
            self.prospectivity.setToolTip, N_("Make the evidence of the area, then open weights of evidence")
        )
        self.words.add(self.print.setToolTip, N_("Make a standard sheet of the area as PDF and PNG"))
        for button in (self.own_layer, self.prospectivity, self.print):
            column.addWidget(button)
        column.addWidget(self._work())

    def _button(self, name, text, signal):
        button = QPushButton()
        button.setObjectName(name)
        self.words.add(button.setText, text)
        button.clicked.connect(signal)
        return button

    def _work(self):
        """Build what shows while work runs in the background."""
        self.work = QWidget()
        column = QVBoxLayout(self.work)
        column.setContentsMargins(0, 0, 0, 0)
        self.doing = QLabel()
        self.doing.setWordWrap(True)
        row = QHBoxLayout()
        self.progress = QProgressBar()
        self.progress.setObjectName("silkroadProgress")
        self.cancel = self._button("silkroadCancel", N_("Cancel"), self.cancel_clicked)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        column.addWidget(self.doing)
        column.addLayout(row)
        self.work.hide()
        return self.work

    def start_work(self) -> None:
        """Show progress instead of the button that started it."""
        self.progress.setValue(0)
        self.doing.setText(tr("Making the evidence layers of the area"))
        self.prospectivity.setEnabled(False)
        self.work.show()

    def set_progress(self, percent: float) -> None:
        """Show how far the work is."""
        self.progress.setValue(int(percent))

    def end_work(self) -> None:
        """Show the button again."""
        self.work.hide()
        self.prospectivity.setEnabled(True)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        if self.work.isVisible():
            self.doing.setText(tr("Making the evidence layers of the area"))
