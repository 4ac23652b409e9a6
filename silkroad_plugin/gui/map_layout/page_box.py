"""The third part of the form: scale, paper, edition, languages, and what is written."""

import re

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QSpinBox

from ...i18n import LANGUAGES, N_, interface_language, tr
from ...layouts.spec import scales
from ...layouts.text import scale_text
from ..map_box import choose, compact_combo
from ..wording import Wording
from .language_ticks import LanguageTicks
from .trilingual import TrilingualEdit

PROPOSED = N_("Proposed")
NO_SCALE = N_("“{text}” is no scale. Write it as 1:500 000, or choose one.")
NO_LANGUAGE = N_("Choose at least one language.")
# Row of the form -> parameter of a choice.
CHOICES = {"EDITION": N_("Edition"), "PAPER": N_("Paper"), "ORIENTATION": N_("Orientation")}
TEXTS = {"TITLE": N_("Title"), "SUBTITLE": N_("Subtitle")}


class PageBox(QGroupBox):
    """Gives the parameters of the sheet itself; ``missing`` says what is still needed."""

    changed = pyqtSignal()

    def __init__(self, algorithm, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutPage")
        self.words = Wording()
        self.words.add(self.setTitle, N_("Sheet and print"))
        self.offered = algorithm.choices.offered
        self._build()
        self._connect()

    def _build(self):
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.scale = QComboBox()
        self.scale.setObjectName("silkroadLayoutScale")
        self.scale.setEditable(True)
        self.scale.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.scale.setMinimumContentsLength(12)
        self.scale.addItem(tr(PROPOSED), 0)
        for one in scales():
            self.scale.addItem(scale_text(one.denominator, interface_language()), one.denominator)
        self.words.add(
            self.scale.setToolTip, N_("Proposed: the largest usual scale at which the map fits on the paper")
        )
        self._row(form, N_("Scale"), self.scale)
        self.choices = {}
        for name, title in CHOICES.items():
            self.choices[name] = combo = compact_combo(f"silkroadLayout_{name}")
            for code, text in self.offered[name].items():
                combo.addItem(tr(text), code)
            self._row(form, title, combo)
        choose(self.choices["EDITION"], "international")
        choose(self.choices["PAPER"], "A3")
        self.languages = LanguageTicks("silkroadLayoutPrint", LANGUAGES)
        self._row(form, N_("Languages"), self.languages)
        self.formats = QgsCheckableComboBox()
        self.formats.setObjectName("silkroadLayoutFormats")
        self.formats.setMinimumContentsLength(10)
        self.formats.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list_formats(["pdf", "png"])
        self._row(form, N_("Formats"), self.formats)
        self.dpi = QSpinBox()
        self.dpi.setObjectName("silkroadLayoutDpi")
        self.dpi.setRange(50, 1200)
        self.dpi.setValue(300)
        self._row(form, N_("Dots per inch"), self.dpi)
        self.texts = {}
        for name, title in TEXTS.items():
            self.texts[name] = TrilingualEdit(f"silkroadLayout_{name}")
            self._row(form, title, self.texts[name])
        self.approval = QLineEdit()
        self.approval.setObjectName("silkroadLayoutApproval")
        self._row(form, N_("Map approval number"), self.approval)
        self.draft = QCheckBox()
        self.draft.setObjectName("silkroadLayoutDraft")
        self.draft.setChecked(True)
        self.words.add(self.draft.setText, N_("Mark as a draft"))
        form.addRow(self.draft)

    def _row(self, form, title, field):
        label = QLabel()
        label.setWordWrap(True)
        self.words.add(label.setText, title)
        label.setBuddy(field)
        form.addRow(label, field)

    def _connect(self):
        self.scale.editTextChanged.connect(self.changed)
        for combo in self.choices.values():
            combo.currentIndexChanged.connect(self.changed)
        self.languages.changed.connect(self.changed)
        self.draft.toggled.connect(self.changed)
        self.formats.checkedItemsChanged.connect(lambda _: self.changed.emit())
        self.dpi.valueChanged.connect(lambda _: self.changed.emit())
        for text in self.texts.values():
            text.changed.connect(self.changed)
        self.approval.textChanged.connect(self.changed)

    # What is chosen

    def denominator(self) -> int | None:
        """Return the scale, 0 for a proposal, None where what was typed is none."""
        text = self.scale.currentText().strip()
        if text in ("", "0", tr(PROPOSED)):
            return 0
        digits = re.fullmatch(r"(?:1\s*[:：])?\s*([\d\s,.’'\u00a0\u202f]+)", text)
        found = re.sub(r"\D", "", digits[1]) if digits else ""
        return int(found) if found else None

    def missing(self) -> str:
        """Return what is still needed or cannot be used, in words; empty where nothing is."""
        if self.denominator() is None:
            return tr(NO_SCALE).format(text=self.scale.currentText())
        return "" if self.languages.chosen() else tr(NO_LANGUAGE)

    def names(self) -> set[str]:
        """Return the parameters that stand here."""
        return {*self.parameters(), *self.texts, "APPROVAL_NUMBER"}

    def parameters(self) -> dict:
        """Return the parameters of the sheet; texts that are empty are left out."""
        given = {
            "SCALE": self.denominator(),
            **{name: combo.currentData() for name, combo in self.choices.items()},
            "LANGUAGES": self.languages.chosen(),
            "FORMATS": self.formats.checkedItemsData(),
            "DPI": self.dpi.value(),
            "DRAFT": self.draft.isChecked(),
        }
        texts = {name: field.text() for name, field in self.texts.items()} | {
            "APPROVAL_NUMBER": self.approval.text().strip()
        }
        return given | {name: text for name, text in texts.items() if text}

    def restore(self, given: dict) -> None:
        """Choose what the parameters say, where it is still offered."""
        with QSignalBlocker(self):
            self._put_scale(given.get("SCALE") or 0)
            for name, combo in self.choices.items():
                choose(combo, given.get(name))
            self.languages.choose(given.get("LANGUAGES", LANGUAGES))
            self._list_formats(given.get("FORMATS", ["pdf", "png"]))
            self.dpi.setValue(int(given.get("DPI", 300)))
            self.draft.setChecked(bool(given.get("DRAFT", True)))
            for name, field in self.texts.items():
                field.setText(given.get(name, ""))
            self.approval.setText(given.get("APPROVAL_NUMBER", ""))

    def _put_scale(self, denominator: int):
        place = self.scale.findData(denominator)
        if place >= 0:
            self.scale.setCurrentIndex(place)
        else:
            self.scale.setEditText(scale_text(denominator, interface_language()))

    def _list_formats(self, ticked):
        with QSignalBlocker(self.formats):
            self.formats.clear()
            for code, text in self.offered["FORMATS"].items():
                state = Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked
                self.formats.addItemWithCheckState(tr(text), state, code)

    def retranslate(self) -> None:
        """Say everything anew in the interface language, keeping the choices."""
        with QSignalBlocker(self):
            # Read before the words change: what was typed is understood in the language before.
            denominator = self._known_scale()
            self.words.refresh()
            self.scale.setItemText(0, tr(PROPOSED))
            for place, one in enumerate(scales(), 1):
                self.scale.setItemText(place, scale_text(one.denominator, interface_language()))
            self._put_scale(denominator)
            for name, combo in self.choices.items():
                for place, text in enumerate(self.offered[name].values()):
                    combo.setItemText(place, tr(text))
            self._list_formats(self.formats.checkedItemsData())
            for field in self.texts.values():
                field.retranslate()

    def _known_scale(self) -> int:
        """Return the scale whatever the language in which it stands."""
        place = self.scale.findText(self.scale.currentText())
        return self.scale.itemData(place) if place >= 0 else self.denominator() or 0
