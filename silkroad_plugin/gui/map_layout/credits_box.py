"""The fourth part of the form: the responsibility table, filled once for a set of maps and kept."""

import json

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout

from ... import settings
from ...i18n import N_, capital, interface_language, term
from ...processing.algorithms.maps.print_map import CREDIT_PARAMETERS
from ..wording import Wording
from .date_field import DateField
from .trilingual import TrilingualEdit

KEPT = "layout_credits"


class CreditsBox(QgsCollapsibleGroupBox):
    """Rows of the table, kept in the settings and used for the next map as well."""

    changed = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutCredits")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.words = Wording()
        self.words.add(self.setTitle, N_("Responsibility table"))
        self.words.add(
            self.setToolTip, N_("Filled once for a set of maps: it is kept, and printed on the next ones as well")
        )
        column = QVBoxLayout(self)
        self.rows, self._labels = {}, {}
        for name in CREDIT_PARAMETERS:
            self._labels[name], self.rows[name] = QLabel(), TrilingualEdit(f"silkroadLayout_{name}")
            self._labels[name].setBuddy(self.rows[name])
            column.addWidget(self._labels[name])
            column.addWidget(self.rows[name])
            self.rows[name].changed.connect(self._changed)
        label = QLabel()
        self.words.add(label.setText, N_("Date (empty = today)"))
        self.date = DateField("silkroadLayoutDate")
        label.setBuddy(self.date)
        self.date.textChanged.connect(self._changed)
        column.addWidget(label)
        column.addWidget(self.date)
        self._filling = False
        self._say()
        self._restore()

    def names(self) -> set[str]:
        """Return the parameters that stand here."""
        return {*self.rows, "DATE"}

    def parameters(self) -> dict:
        """Return the parameters of the rows that are filled."""
        texts = {name: row.text() for name, row in self.rows.items()} | {"DATE": self.date.text().strip()}
        return {name: text for name, text in texts.items() if text}

    def _changed(self):
        if not self._filling:
            settings.put(KEPT, json.dumps(self.parameters(), ensure_ascii=False))
            self.changed.emit()

    def _restore(self):
        try:
            kept = json.loads(settings.get(KEPT, "") or "{}")
        except ValueError:
            kept = {}
        self._filling = True
        for name, row in self.rows.items():
            row.setText(str(kept.get(name, "")))
        self.date.setText(str(kept.get("DATE", "")))
        self._filling = False

    def _say(self):
        for name, key in CREDIT_PARAMETERS.items():
            self._labels[name].setText(capital(term(key, interface_language())))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self._say()
        for row in self.rows.values():
            row.retranslate()
        self.date.retranslate()
