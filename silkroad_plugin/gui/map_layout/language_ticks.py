"""A tick for each language."""

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ...i18n import LANGUAGES, NATIVE_NAMES

TICK = 40  # pixels of a tick beside its text


class LanguageTicks(QWidget):
    """Languages by their own names, in one row."""

    changed = pyqtSignal()

    def __init__(self, name: str, chosen=(), parent=None):
        """``name``: what the names of the ticks begin with; ``chosen``: the languages that are ticked at first."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.ticks: dict[str, QCheckBox] = {}
        for language in LANGUAGES:
            self.ticks[language] = tick = QCheckBox(NATIVE_NAMES[language])
            tick.setObjectName(f"{name}_{language}")
            tick.setChecked(language in chosen)
            # Qt reckons its text too narrow where fonts are mixed.
            tick.setMinimumWidth(tick.fontMetrics().horizontalAdvance(NATIVE_NAMES[language]) + TICK)
            tick.toggled.connect(self.changed)
            row.addWidget(tick)
        row.addStretch()

    def chosen(self) -> list[str]:
        """Return the languages that are ticked."""
        return [language for language, tick in self.ticks.items() if tick.isChecked() and tick.isEnabled()]

    def bar(self, languages) -> None:
        """Let these languages not be chosen, and all the others; a tick that is there counts again afterwards."""
        for language, tick in self.ticks.items():
            tick.setEnabled(language not in languages)

    def choose(self, languages) -> None:
        """Tick these languages and no others, without a signal."""
        with QSignalBlocker(self):
            for language, tick in self.ticks.items():
                tick.setChecked(language in languages)
