"""A line of text for all languages, or one for each."""

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from ...i18n import LANGUAGES, N_, NATIVE_NAMES
from ..wording import Wording

PARTED = " | "


class TrilingualEdit(QWidget):
    """One field; its button unfolds a field for each language. The text is as ``silkroad:print_map`` takes it."""

    changed = pyqtSignal()

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.words = Wording()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.one = QLineEdit()
        self.one.setObjectName(f"{name}_all")
        self.each = QToolButton()
        self.each.setObjectName(f"{name}_each")
        self.each.setText("文 Я A")
        self.each.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.each.setCheckable(True)
        self.words.add(self.each.setToolTip, N_("A text of its own for each language"))
        grid.addWidget(self.one, 0, 0, 1, 2)
        grid.addWidget(self.each, 0, 2)
        self.fields: dict[str, QLineEdit] = {}
        self._labels = []
        for row, language in enumerate(LANGUAGES):
            label, field = QLabel(NATIVE_NAMES[language]), QLineEdit()
            field.setObjectName(f"{name}_{language}")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            field.textChanged.connect(self.changed)
            self.fields[language] = field
            self._labels.append(label)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.one)
        self.one.textChanged.connect(self.changed)
        self.each.toggled.connect(self._unfold)
        self._show()

    def text(self) -> str:
        """Return the text; the parts of three languages are parted by |, where any is given."""
        if not self.each.isChecked():
            return self.one.text().strip()
        # The sign that parts them cannot stand within them.
        parts = [self.fields[language].text().replace("|", "/").strip() for language in LANGUAGES]
        return PARTED.join(parts) if any(parts) else ""

    def setText(self, text: str) -> None:
        """Show a text; one of three parts in three fields."""
        parts = [part.strip() for part in text.split("|")]
        several = len(parts) == len(LANGUAGES)
        with QSignalBlocker(self), QSignalBlocker(self.each):
            self.each.setChecked(several)
            self.one.setText("" if several else text)
            for language, part in zip(LANGUAGES, parts if several else [""] * len(LANGUAGES), strict=True):
                self.fields[language].setText(part)
        self._show()

    def _unfold(self, several):
        """Take the text along: a common one becomes that of each language, and back where they are the same."""
        with QSignalBlocker(self):
            if several and not any(field.text() for field in self.fields.values()):
                for field in self.fields.values():
                    field.setText(self.one.text())
            texts = {field.text() for field in self.fields.values()}
            if not several and len(texts) == 1:
                self.one.setText(texts.pop())
        self._show()
        self.changed.emit()

    def _show(self):
        several = self.each.isChecked()
        self.one.setVisible(not several)
        for widget in (*self._labels, *self.fields.values()):
            widget.setVisible(several)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
