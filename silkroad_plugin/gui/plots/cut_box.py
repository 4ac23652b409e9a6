"""What the dragged cut means in figures, and the button that runs weights of evidence with it."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ... import i18n
from ...i18n import N_
from ...io.plots.contrast import Contrast
from ...numbers import area, fixed, number
from ..wording import Wording

# Name -> how to write the figure of a cut.
FIGURES = {
    N_("Cut"): lambda plot, at, language: number(float(plot.limit[at]), language, 6),
    N_("Area inside"): lambda plot, at, language: area(float(plot.area_km2[at]), language),
    N_("Deposits inside"): lambda plot, at, language: fixed(float(plot.deposits[at]), language),
    "W⁺": lambda plot, at, language: fixed(float(plot.w_plus[at]), language, 3),
    "W⁻": lambda plot, at, language: fixed(float(plot.w_minus[at]), language, 3),
    "C": lambda plot, at, language: fixed(float(plot.contrast[at]), language, 3),
    "C/s(C)": lambda plot, at, language: fixed(float(plot.studentised[at]), language, 2),
}

ROWS = (list(FIGURES)[:3], list(FIGURES)[3:])


class CutBox(QWidget):
    """Shown under a contrast plot: a column for each figure, so that nothing moves while the numbers change."""

    run_clicked = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.words = Wording()
        self._shown: tuple[Contrast, int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.figures = {}
        for names in ROWS:
            grid = QGridLayout()
            for place, name in enumerate(names):
                self._add(grid, place, name)
            column.addLayout(grid)
        self.run = QPushButton()
        self.run.setObjectName("silkroadCutRun")
        self.words.add(self.run.setText, N_("Run Again With This Cut…"))
        tip = N_("Open weights of evidence with the rule “manual” and this cut filled in")
        self.words.add(self.run.setToolTip, tip)
        self.run.clicked.connect(self.run_clicked)
        column.addWidget(self.run)

    def _add(self, grid, place, name):
        title, value = QLabel(), QLabel()
        self.words.add(title.setText, name)
        value.setObjectName(f"silkroadCut_{name}")
        font = value.font()
        font.setBold(True)
        value.setFont(font)
        # Signs that come from another font must not change the height, or the plot would be drawn anew.
        value.setFixedHeight(round(1.6 * value.fontMetrics().lineSpacing()))
        grid.addWidget(title, 0, 2 * place)
        grid.addWidget(value, 0, 2 * place + 1)
        grid.setColumnStretch(2 * place + 1, 1)
        self.figures[name] = value

    def offer(self, contrast: Contrast, index: int) -> None:
        """Show the cuts of a plot, beginning with one; each figure gets the room that the widest one needs."""
        language = i18n.interface_language()
        for name, label in self.figures.items():
            texts = (FIGURES[name](contrast, at, language) for at in range(len(contrast.limit)))
            label.setMinimumWidth(max(map(label.fontMetrics().horizontalAdvance, texts)))
        self.show_cut(contrast, index)

    def show_cut(self, contrast: Contrast, index: int) -> None:
        """Say the figures of a cut; there is nothing to run where one side holds everything."""
        self._shown = (contrast, index)
        language = i18n.interface_language()
        for name, label in self.figures.items():
            label.setText(FIGURES[name](contrast, index, language))
        self.run.setEnabled(contrast.parts(index))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        if self._shown is not None:
            self.offer(*self._shown)
