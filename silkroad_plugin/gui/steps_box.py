"""The third group of the panel: what to do with the map."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..i18n import N_, tr
from .wording import Wording

MAKE_EVIDENCE = N_("Make the evidence of the area, then open weights of evidence")
ONLY_AN_AREA = N_("Choose a belt or a key area first: evidence is made within an outline, not for the whole region")


class StepsBox(QGroupBox):
    """Buttons for the user's own layers, prospectivity and print, with the progress of background work."""

    own_layer_clicked = pyqtSignal()
    prospectivity_clicked = pyqtSignal()
    layout_clicked = pyqtSignal()
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
        self.layout_window = self._button("silkroadLayout", N_("Map Layout…"), self.layout_clicked)
        self.print = self._button("silkroadPrint", N_("Print…"), self.print_clicked)
        self.words.add(self.own_layer.setToolTip, N_("Put your geology, faults or samples into the map"))
        tip = N_("Choose, look at and print maps and map sheets in three languages")
        self.words.add(self.layout_window.setToolTip, tip)
        self.words.add(self.print.setToolTip, N_("Make a standard sheet of the area as PDF and PNG"))
        for button in (self.own_layer, self.prospectivity, self.layout_window, self.print):
            column.addWidget(button)
        column.addWidget(self._work())
        self._whole_region = self._working = False
        self._offer_prospectivity()

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

    def set_whole_region(self, whole: bool) -> None:
        """Offer prospectivity for belts and key areas only: evidence is made within an outline."""
        self._whole_region = whole
        self._offer_prospectivity()

    def _offer_prospectivity(self):
        self.prospectivity.setEnabled(not (self._whole_region or self._working))
        self.prospectivity.setToolTip(tr(ONLY_AN_AREA if self._whole_region else MAKE_EVIDENCE))

    def start_work(self) -> None:
        """Show progress instead of the button that started it."""
        self.progress.setValue(0)
        self.doing.setText(tr("Making the evidence layers of the area"))
        self._working = True
        self._offer_prospectivity()
        self.work.show()

    def set_progress(self, percent: float) -> None:
        """Show how far the work is."""
        self.progress.setValue(int(percent))

    def end_work(self) -> None:
        """Show the button again."""
        self.work.hide()
        self._working = False
        self._offer_prospectivity()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self._offer_prospectivity()
        if self._working:
            self.doing.setText(tr("Making the evidence layers of the area"))
