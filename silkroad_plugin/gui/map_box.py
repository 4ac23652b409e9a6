"""The first group of the panel: which map to load."""

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import i18n, settings
from ..catalogue.themes import THEMES
from ..i18n import N_, tr
from .wording import Wording

LEVELS = {
    "global": N_("Whole region, 1:5,000,000"),
    "belt": N_("Belt, 1:1,000,000 to 1:2,500,000"),
    "key_area": N_("Key area"),
}

FIRST_AREA = "altai"
LONG = 24  # letters of a level or an area that are seen


class MapBox(QGroupBox):
    """Level, area, themes and language of the map, and the button that loads it."""

    area_changed = pyqtSignal(str)
    language_changed = pyqtSignal(str)
    load_clicked = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadMapBox")
        self.words = Wording()
        self._areas = []
        self._build()
        self.words.add(self.setTitle, N_("Map"))

    def _build(self):
        form = QFormLayout(self)
        # The two long choices go under their labels in a narrow panel.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.level = compact_combo("silkroadLevel")
        self.area = compact_combo("silkroadArea")
        for combo in (self.level, self.area):
            combo.setMinimumContentsLength(LONG)
        self.language = compact_combo("silkroadMapLanguage")
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NATIVE_NAMES[code], code)
        self._row(form, N_("Level"), self.level)
        self._row(form, N_("Area"), self.area)
        self._row(form, N_("Themes"), self._theme_boxes())
        self._row(form, N_("Map language"), self.language)
        self.load = QPushButton()
        self.load.setObjectName("silkroadLoad")
        self.words.add(self.load.setText, N_("Load Map"))
        self.words.add(self.load.setToolTip, N_("Load the themes of the area, styled and in order, and zoom to it"))
        form.addRow(self.load)
        self.level.currentIndexChanged.connect(self._level_chosen)
        self.area.currentIndexChanged.connect(self._area_chosen)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.load.clicked.connect(self.load_clicked)

    def _row(self, form, text, widget):
        label = QLabel()
        self.words.add(label.setText, text)
        label.setBuddy(widget)
        form.addRow(label, widget)

    def _theme_boxes(self):
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.themes = {}
        for theme in THEMES:
            box = QCheckBox()
            box.setObjectName(f"silkroadTheme_{theme.key}")
            box.toggled.connect(self._themes_chosen)
            column.addWidget(box)
            self.themes[theme.key] = box
        return holder

    def fill(self, areas) -> None:
        """List the areas of the catalogue and put back the last choice."""
        self._areas = areas
        wanted = settings.get("area", FIRST_AREA)
        last = next((area for area in areas if area.id == wanted), areas[0])
        chosen = settings.get("themes", ";".join(theme.key for theme in THEMES if theme.default)).split(";")
        for key, box in self.themes.items():
            with QSignalBlocker(box):
                box.setChecked(key in chosen)
        with QSignalBlocker(self.language):
            choose(self.language, settings.get("map_language", i18n.interface_language()))
        self._say(last.level, last.id)

    def retranslate(self) -> None:
        """Say everything anew in the interface language, keeping the choices."""
        self._say(self.level.currentData(), self.area_id())

    def _say(self, level, area_id):
        language = i18n.interface_language()
        self.words.refresh()
        for theme in THEMES:
            self.themes[theme.key].setText(i18n.term(theme.term, language))
        refill(self.level, [(tr(text), code) for code, text in LEVELS.items() if self._of_level(code)], level)
        self._list_areas(area_id)

    def area_id(self) -> str:
        """Return the id of the chosen area, empty if there is none."""
        return self.area.currentData() or ""

    def theme_keys(self) -> list[str]:
        """Return the keys of the chosen themes."""
        return [key for key, box in self.themes.items() if box.isChecked()]

    def _of_level(self, level):
        return [area for area in self._areas if area.level == level]

    def _level_chosen(self):
        self._list_areas("")

    def _list_areas(self, keep):
        language = i18n.interface_language()
        rows = [(area.names[language], area.id) for area in self._of_level(self.level.currentData())]
        refill(self.area, rows, keep)
        self._area_chosen()

    def _area_chosen(self):
        if self.area_id():
            settings.put("area", self.area_id())
            self.area_changed.emit(self.area_id())

    def _themes_chosen(self):
        settings.put("themes", ";".join(self.theme_keys()))

    def _language_chosen(self):
        settings.put("map_language", self.language.currentData())
        self.language_changed.emit(self.language.currentData())


def compact_combo(name: str) -> QComboBox:
    """Return a combo box that does not force the panel to the width of its longest entry."""
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(14)
    combo.currentTextChanged.connect(combo.setToolTip)
    return combo


def refill(combo: QComboBox, rows: list[tuple[str, str]], keep: str | None) -> None:
    """Replace the entries of a combo box without signals, keeping the choice where it is still there."""
    with QSignalBlocker(combo):
        combo.clear()
        for text, code in rows:
            combo.addItem(text, code)
        combo.setCurrentIndex(max(combo.findData(keep), 0))
    # Nor does the box show a long entry in full.
    combo.setToolTip(combo.currentText())
    widen_list(combo)


def refill_ticks(combo: QgsCheckableComboBox, rows: list[tuple[str, str]], first: int) -> None:
    """Replace the entries of a box of ticks without signals; where no tick is left, the ``first`` ones are ticked."""
    kept = set(combo.checkedItemsData()) & {code for _, code in rows}
    with QSignalBlocker(combo):
        combo.clear()
        for place, (text, code) in enumerate(rows):
            ticked = code in kept if kept else place < first
            combo.addItemWithCheckState(text, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked, code)


def widen_list(combo: QComboBox) -> None:
    """Let the list of a narrow combo box show its entries in full."""
    view = combo.view()
    view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 12)


def choose(combo: QComboBox, code: str) -> None:
    """Choose the entry of a code if it is listed."""
    index = combo.findData(code)
    if index >= 0:
        combo.setCurrentIndex(index)
