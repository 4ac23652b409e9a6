"""The dialog "Ages and Rocks": what the values of a geological layer mean, read, said and remembered."""

from dataclasses import replace

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..catalogue import remembered_ages
from ..catalogue.chart import name_of
from ..catalogue.genesis import geneses, genesis_of
from ..catalogue.map_units import Fields, age, judge, kind_of_words, kinds
from ..catalogue.remembered_ages import Said
from ..catalogue.rocks import rock_of, rocks
from ..core.cartography.index_text import marked
from ..core.errors import SilkroadError
from ..i18n import interface_language, tr
from ..messages import describe
from ..processing.algorithms.maps.place_parameters import TRADITIONS
from .dialogs import named_button

FIELD, VALUE, COUNT, READ, AGE, KIND, ROCK, GENESIS = range(8)
CHOICES = {KIND: ("kind", kinds), ROCK: ("rock", rocks), GENESIS: ("genesis", geneses)}
NOT_READ = QColor("#ffd9d0")
WIDEST = 220  # pixels of the values, which would leave no room for what is read from them


class AgesDialog(QDialog):
    """Shows every value of the fields of age, index and rock with what is read from it; on OK what was said besides is
    remembered for this source."""

    def __init__(self, layer: QgsVectorLayer, parent=None):
        super().__init__(parent)
        self.layer, self.language = layer, interface_language()
        self.said = {(row.field, row.value): row for row in remembered_ages.remembered(layer)}
        self.setObjectName("silkroadAgesDialog")
        self.setWindowTitle(tr("Ages and Rocks"))
        self._build()
        self._guess_fields()
        for combo in (*self.fields.values(), self.tradition):
            combo.currentIndexChanged.connect(self.show_values)
        self.table.cellChanged.connect(self._edited)
        self.show_values()
        self.resize(1180, 560)

    def _build(self):
        column = QVBoxLayout(self)
        form = QFormLayout()
        column.addLayout(form)
        self.fields = {}
        for name, title in (("age", tr("Ages")), ("index", tr("Index letters")), ("lithology", tr("Rocks"))):
            self.fields[name] = combo = QComboBox()
            combo.setObjectName(f"silkroadAges_{name}")
            combo.addItem("", "")
            for field in self.layer.fields():
                combo.addItem(field.name(), field.name())
            form.addRow(title, combo)
        self.tradition = QComboBox()
        self.tradition.setObjectName("silkroadAgesTradition")
        for code, title in TRADITIONS.items():
            self.tradition.addItem(tr(title), code)
        form.addRow(tr("Convention"), self.tradition)
        self.table = QTableWidget(0, GENESIS + 1)
        self.table.setObjectName("silkroadAgesTable")
        heads = (
            tr("Field"),
            tr("Value of the field"),
            tr("Areas"),
            tr("Read as"),
            tr("Age, if another"),
            tr("Rock, if another"),
            tr("Pattern, if another"),
            tr("Genesis, if another"),
        )
        self.table.setHorizontalHeaderLabels(heads)
        self.table.horizontalHeader().setSectionResizeMode(READ, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        column.addWidget(self.table, 1)
        self.note = QLabel()
        self.note.setObjectName("silkroadAgesNote")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        row = QHBoxLayout()
        named_button("silkroadAgesLoad", tr("Load…"), row).clicked.connect(self._ask_load)
        named_button("silkroadAgesSave", tr("Save…"), row).clicked.connect(self._ask_save)
        row.addStretch()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Remember"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        row.addWidget(box)
        column.addLayout(row)

    def _guess_fields(self):
        """Choose the fields that were chosen before, else none: a wrong one would look like a right one."""
        self.choose(*remembered_ages.remembered_choice(self.layer))

    def choose(self, fields: Fields, tradition: str) -> None:
        """Choose fields and convention."""
        for name, combo in self.fields.items():
            combo.setCurrentIndex(max(combo.findData(getattr(fields, name)), 0))
        self.tradition.setCurrentIndex(max(self.tradition.findData(tradition), 0))

    def show_values(self) -> None:
        """Show the values of the chosen fields, what is not understood first."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        rows = []
        for name, combo in self.fields.items():
            if combo.currentData():
                counted = remembered_ages.values_of(self.layer, combo.currentData())
                rows += [(name, combo.currentData(), value, count) for value, count in counted.items() if value]
        read = {row: self._read(row[0], row[2]) for row in rows}
        for row in sorted(rows, key=lambda row: (bool(read[row]), row[1], row[2])):
            self._add(*row, read[row])
        self.table.blockSignals(False)
        for column in range(self.table.columnCount()):
            if column != READ:
                self.table.resizeColumnToContents(column)
        self.table.setColumnWidth(VALUE, min(self.table.columnWidth(VALUE), WIDEST))
        self._judge()

    def _read(self, name: str, value: str) -> str:
        """Return what is read from a value, "" for nothing."""
        tradition = self.tradition.currentData()
        if name == "lithology":
            # A rock that no word tells counts as stratified where its age is known.
            told = kinds()[kind_of_words(value) or "stratified"][self.language]
            return self._more(told, rock_of(value), genesis_of("", value, tradition))
        judged = judge({name: value}, Fields(**{name: name}), tradition, {})
        if judged.span is None:
            return ""
        told = name_of(judged.span, tradition, self.language)
        group = kinds()[judged.kind]["group"]
        told = told if group == "stratified" else f"{told}; {kinds()[judged.kind][self.language]}"
        return self._more(told, "", genesis_of(marked(value), "", tradition))

    def _more(self, told: str, rock: str, genesis: str) -> str:
        """Return what is read with the names of a rock and of a genesis, "" for none."""
        names = [rows()[code][self.language] for code, rows in ((rock, rocks), (genesis, geneses)) if code]
        return "; ".join([told, *names])

    def _add(self, name, field, value, count, read):
        place = self.table.rowCount()
        self.table.insertRow(place)
        said = self.said.get((field, value), Said(field, value))
        for column, text in ((FIELD, field), (VALUE, value), (COUNT, str(count)), (READ, read), (AGE, said.age)):
            item = QTableWidgetItem(text)
            if column != AGE or name == "lithology":
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(place, column, item)
        for column, (what, rows) in CHOICES.items():
            combo = QComboBox()
            combo.addItem("", "")
            for code, row in rows().items():
                combo.addItem(row[self.language], code)
            combo.setCurrentIndex(max(combo.findData(getattr(said, what)), 0))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.currentIndexChanged.connect(lambda _: self._judge())
            self.table.setCellWidget(place, column, combo)

    def _chosen(self, place: int) -> dict[str, str]:
        """Return what is chosen in a row."""
        return {what: self.table.cellWidget(place, column).currentData() for column, (what, _) in CHOICES.items()}

    def _edited(self, _row, _column):
        self._judge()

    def _judge(self):
        """Mark what is not understood, and say how many; what was typed and is no age cannot be remembered."""
        self.table.blockSignals(True)
        unread, wrong = 0, []
        for place in range(self.table.rowCount()):
            typed = self.table.item(place, AGE).text().strip()
            known = bool(self.table.item(place, READ).text() or typed or any(self._chosen(place).values()))
            if typed and age(typed, self.tradition.currentData()) is None:
                wrong.append(typed)
            unread += not known
            for column in (FIELD, VALUE, COUNT, READ):
                self.table.item(place, column).setBackground(QBrush() if known else QBrush(NOT_READ))
        self.table.blockSignals(False)
        self.ok.setEnabled(not wrong)
        if wrong:
            self.note.setText(tr("“{text}” is no age.").format(text=wrong[0]))
        else:
            self.note.setText(tr("Values that are not understood: {count}").format(count=unread) if unread else "")

    def rows(self) -> list[Said]:
        """Return what was said; of fields that are not shown, what was said before."""
        shown, found = {combo.currentData() for combo in self.fields.values()}, []
        for place in range(self.table.rowCount()):
            field, value = (self.table.item(place, column).text() for column in (FIELD, VALUE))
            before = self.said.get((field, value), Said(field, value))
            one = replace(before, age=self.table.item(place, AGE).text().strip(), **self._chosen(place))
            if one.says:
                found.append(one)
        return [*found, *(row for (field, _), row in self.said.items() if field not in shown)]

    def load(self, path: str) -> None:
        """Show what a table says, or why it cannot be read."""
        try:
            rows = remembered_ages.read(path, tr("Table"))
        except SilkroadError as error:
            self.note.setText(describe(error))
            return
        shown = [combo.currentData() for combo in self.fields.values() if combo.currentData()]
        for row in rows:
            for field in [row.field] if row.field else shown:
                self.said[field, row.value] = replace(row, field=field)
        self.show_values()

    def save(self, path: str) -> None:
        """Write what was said as a table, which ``print_map`` takes as AGE_MAPPING."""
        try:
            remembered_ages.write(path, self.rows())
        except OSError as error:
            self.note.setText(describe(SilkroadError("output_not_writable", path=path, reason=error.strerror)))

    def _ask_load(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Load…"), "", tr("CSV files (*.csv)"))
        if path:
            self.load(path)

    def _ask_save(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save…"), "", tr("CSV files (*.csv)"))
        if path:
            self.save(path)

    def keyPressEvent(self, event):
        """Return ends the entry in a cell, and not the dialog."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def accept(self):
        """Remember what was said, and of which fields."""
        fields = Fields(**{name: combo.currentData() for name, combo in self.fields.items()})
        remembered_ages.remember(self.layer, self.rows())
        remembered_ages.remember_choice(self.layer, fields, self.tradition.currentData())
        super().accept()
