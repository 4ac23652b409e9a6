"""What a pane shows while its plot is being made, and once the user has stopped that."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...i18n import N_, tr

COMPUTING, STOPPED = N_("The plot is being made …"), N_("Stopped: there is no plot.")
STOP, AGAIN = N_("Stop"), N_("Make the Plot")


class Busy(QWidget):
    """Progress with a button that stops the work, and then begins anew."""

    stopped = pyqtSignal()
    again = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadPaneBusy")
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label, self.bar, self.button = QLabel(), QProgressBar(), QPushButton()
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar.setTextVisible(False)
        self.button.setObjectName("silkroadPaneStop")
        for widget in (self.label, self.bar):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.clicked.connect(self._clicked)
        self.begin()

    def begin(self) -> None:
        """Show that the work has begun."""
        self._runs = True
        self.bar.setValue(0)
        self.retranslate()

    def end(self) -> None:
        """Show that the work was stopped."""
        self._runs = False
        self.retranslate()

    def set_progress(self, percent: float) -> None:
        """Show how far the work is."""
        self.bar.setValue(round(percent))

    def _clicked(self):
        (self.stopped if self._runs else self.again).emit()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.bar.setVisible(self._runs)
        self.label.setText(tr(COMPUTING if self._runs else STOPPED))
        self.button.setText(tr(STOP if self._runs else AGAIN))
