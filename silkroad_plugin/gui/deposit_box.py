"""The second group of the panel: which deposits, with their number as the choice changes."""

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QPushButton

from .. import i18n, settings
from ..catalogue import words as catalogue_words
from ..catalogue.deposits import COLUMNS, KNOWN, QUALITIES, DepositFilter, known_codes
from ..core.errors import SilkroadError
from ..i18n import N_, tr
from ..numbers import number
from .map_box import widen_list
from .wording import Wording

# Field of DepositFilter -> label.
CHOICES = {
    "types": N_("Type"),
    "epochs": N_("Epoch"),
    "sizes": N_("Size"),
    "commodities": N_("Commodity"),
    "position_qualities": N_("Position"),
}


class DepositBox(QGroupBox):
    """Narrow the deposits of the chosen area and make them the training set."""

    filter_changed = pyqtSignal(object)
    training_clicked = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadDepositBox")
        self.words = Wording()
        self.words.add(self.setTitle, N_("Deposits"))
        self._area = ""
        self._present: dict[str, list[str]] = {}
        self._build()

    def _build(self):
        form = QFormLayout(self)
        self.combos = {}
        for name, text in CHOICES.items():
            combo = QgsCheckableComboBox()
            combo.setObjectName(f"silkroadFilter_{name}")
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            label = QLabel()
            self.words.add(label.setText, text)
            self.words.add(combo.setDefaultText, N_("all"))
            form.addRow(label, combo)
            combo.checkedItemsChanged.connect(self._changed)
            self.combos[name] = combo
        self.number = QLabel()
        self.number.setObjectName("silkroadDepositNumber")
        self.number.setWordWrap(True)
        form.addRow(self.number)
        self._add_buttons(form)

    def _add_buttons(self, form):
        self.training = QPushButton()
        self.training.setObjectName("silkroadTraining")
        self.clear = QPushButton()
        self.clear.setObjectName("silkroadClearFilter")
        self.words.add(self.training.setText, N_("Use as Training Set"))
        self.words.add(self.training.setToolTip, N_("Make the deposits that fit the filter the layer “Training set”"))
        self.words.add(self.clear.setText, N_("Clear Filter"))
        form.addRow(self.training)
        form.addRow(self.clear)
        self.training.clicked.connect(lambda: self.training_clicked.emit(self.filter()))
        self.clear.clicked.connect(self.clear_filter)

    def set_area(self, area_id: str) -> None:
        """List the codes that occur in an area; choices that occur there too stay."""
        found = DepositFilter(area_id)
        present = {name: found.present(column) for name, column in COLUMNS.items()}
        present["commodities"] = {code.strip() for text in present["commodities"] for code in text.split(";")}
        self._area = area_id
        self._present = {name: [code for code in known_codes(name) if code in present[name]] for name in CHOICES}
        self._fill(self._chosen() if any(combo.count() for combo in self.combos.values()) else _remembered())
        self._changed()

    def filter(self) -> DepositFilter:
        """Return what is chosen."""
        return DepositFilter(self._area, **{name: frozenset(codes) for name, codes in self._chosen().items()})

    def clear_filter(self) -> None:
        """Choose all deposits of the area."""
        self._fill({name: [] for name in CHOICES})
        self._changed()

    def retranslate(self) -> None:
        """Say everything anew in the interface language, keeping the choices."""
        chosen = self._chosen()
        self.words.refresh()
        self._fill(chosen)
        self._count()

    def _chosen(self):
        return {name: list(combo.checkedItemsData()) for name, combo in self.combos.items()}

    def _fill(self, chosen):
        language = i18n.interface_language()
        for name, combo in self.combos.items():
            with QSignalBlocker(combo):
                combo.clear()
                for code in self._present.get(name, ()):
                    state = Qt.CheckState.Checked if code in chosen[name] else Qt.CheckState.Unchecked
                    combo.addItemWithCheckState(_name(name, code, language), state, code)
            widen_list(combo)

    def _changed(self):
        for name, codes in self._chosen().items():
            settings.put(f"filter_{name}", ";".join(codes))
        self._count()
        self.filter_changed.emit(self.filter())

    def _count(self):
        if not self._area:
            return
        try:
            number, whole = self.filter().count(), DepositFilter(self._area).count()
        except SilkroadError:
            number, whole = 0, 0
        self.number.setText(tr("{number} of {whole} deposits of the area").format(number=number, whole=whole))
        self.training.setEnabled(number > 0)


def _name(name, code, language):
    if name == "position_qualities":
        text = tr("{code}: within {limit} km") if code in KNOWN else tr("{code}: worse or unknown")
        return text.format(code=code, limit=number(QUALITIES[code], language))
    return catalogue_words.say(COLUMNS[name], code, language)


def _remembered():
    return {name: settings.get(f"filter_{name}", "").split(";") for name in CHOICES}
