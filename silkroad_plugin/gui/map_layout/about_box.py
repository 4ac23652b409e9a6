"""A folded part of the form: what stands about the map only where it is asked for."""

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from ...i18n import N_, tr
from ...processing.algorithms.maps.secondary_parameters import NO
from ..map_box import choose, compact_combo
from ..wording import Wording
from .language_ticks import LanguageTicks
from .trilingual import TrilingualEdit

# Parameters that are texts, and what they are called here.
TEXTS = {
    "SERIES_TITLE": N_("Line of the series, above the title"),
    "CONFIDENTIALITY": N_("Classification (who may see the map)"),
    "SOURCES": N_("Further sources"),
}
SECONDARY, VERTICAL, NUMBER = "SECONDARY", "VERTICAL_TITLE", "MAP_NUMBER"


class AboutBox(QgsCollapsibleGroupBox):
    """Gives the parameters of further languages, series, classification, number and sources."""

    changed = pyqtSignal()
    NAMES = frozenset({SECONDARY, VERTICAL, NUMBER, *TEXTS})

    def __init__(self, algorithm, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutAbout")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.words = Wording()
        self.words.add(self.setTitle, N_("Further languages, series, classification"))
        column = QVBoxLayout(self)
        self.languages = LanguageTicks("silkroadLayoutBeside")
        self._put(column, N_("Secondary languages on the same sheet"), self.languages)
        self._sides = algorithm.choices.offered[VERTICAL]
        self.vertical = compact_combo("silkroadLayoutVertical")
        for code, text in self._sides.items():
            self.vertical.addItem(tr(text), code)
        self._put(column, N_("Vertical title of Chinese sheets"), self.vertical)
        self.texts = {}
        for name, title in TEXTS.items():
            self.texts[name] = TrilingualEdit(f"silkroadLayout_{name}")
            self._put(column, title, self.texts[name])
            self.texts[name].changed.connect(self.changed)
        self.number = QLineEdit()
        self.number.setObjectName("silkroadLayoutNumber")
        self._put(column, N_("Number of the drawing"), self.number)
        self.languages.changed.connect(self.changed)
        self.vertical.currentIndexChanged.connect(self.changed)
        self.number.textChanged.connect(self.changed)

    def _put(self, column, title, field):
        label = QLabel()
        label.setWordWrap(True)
        label.setBuddy(field)
        self.words.add(label.setText, title)
        column.addWidget(label)
        column.addWidget(field)

    def parameters(self) -> dict:
        """Return what is chosen and entered; nothing of what is usual."""
        given = {name: field.text() for name, field in self.texts.items()}
        given |= {NUMBER: self.number.text().strip(), SECONDARY: self.languages.chosen()}
        if self.vertical.currentData() != NO:
            given[VERTICAL] = self.vertical.currentData()
        return {name: value for name, value in given.items() if value}

    def restore(self, given: dict) -> None:
        """Choose what the parameters say."""
        with QSignalBlocker(self):
            for name, field in self.texts.items():
                field.setText(given.get(name, ""))
            self.number.setText(given.get(NUMBER, ""))
            self.languages.choose(given.get(SECONDARY, []))
            choose(self.vertical, given.get(VERTICAL, NO))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        with QSignalBlocker(self):
            self.words.refresh()
            for place, text in enumerate(self._sides.values()):
                self.vertical.setItemText(place, tr(text))
            for field in self.texts.values():
                field.retranslate()
