"""Dialogs in which somebody says what the values of a layer mean: read, said and remembered for its source."""

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

from ..catalogue import remembered_values
from ..catalogue.remembered_values import Said, Topic
from ..core.errors import SilkroadError
from ..i18n import interface_language, tr
from ..messages import describe
from .dialogs import named_button, resize_on_screen

# Columns of the table; those of what may be chosen follow.
FIELD, VALUE, COUNT, READ, AGE, FIRST = range(6)
NOT_READ = QColor("#ffd9d0")
LETTERS = 6  # that a closed choice shows at least
MOST = 1000  # values that are shown: each row with its choices takes two to four milliseconds


class ValuesDialog(QDialog):
    """Shows every value of the chosen fields with what is read from it; on OK what was said besides is remembered for
    this source. What it asks the kinds of dialogs say."""

    NAME = TITLE = ""
    FIELDS: dict[str, str] = {}  # what a field tells -> title
    WAY = "", ""  # name and title of the choice how values are read
    AGE_TITLE = ""  # of what may be typed, "" where nothing may
    CHOICES: dict[str, str] = {}  # what of ``Said`` may be chosen -> title
    WIDTH = 760

    def __init__(self, layer: QgsVectorLayer, parent=None):
        super().__init__(parent)
        self.layer, self.language = layer, interface_language()
        self.said: dict[tuple[str, str], Said] = {}
        self.unshown: set[tuple[str, str]] = set()  # fields and values that have no room
        self.setObjectName(f"{self.NAME}Dialog")
        self.setWindowTitle(tr(self.TITLE))
        self._build()
        self.take_remembered()
        for combo in self.fields.values():
            combo.currentIndexChanged.connect(self.show_values)
        self.way.currentIndexChanged.connect(self.another_way)
        self.table.cellChanged.connect(lambda _row, _column: self._judge())
        self.show_values()
        resize_on_screen(self, self.WIDTH, 560)

    def ways(self) -> dict[str, str]:
        """Return how values may be read: code -> words."""
        raise NotImplementedError

    def topic(self) -> Topic:
        """Return what is remembered."""
        raise NotImplementedError

    def choices(self, what: str) -> dict[str, str]:
        """Return what may be chosen: code -> words."""
        raise NotImplementedError

    def read(self, told: str, field: str, value: str) -> str:
        """Return what is read from a value of a field that tells a thing of ``FIELDS``, "" for nothing."""
        raise NotImplementedError

    def is_typed(self, told: str) -> bool:
        """Whether something may be typed for a field that tells a thing of ``FIELDS``."""
        return False

    def wrong(self, typed: str) -> str:
        """Return why what was typed cannot be remembered, "" where it can."""
        return ""

    def check(self, rows: list[tuple[int, list[str]]], label: str) -> None:
        """Refuse the numbered rows of a table as a map would: raises SilkroadError."""
        raise NotImplementedError

    def another_way(self) -> None:
        """Read the values in the way that is chosen."""
        self.show_values()

    def take_remembered(self) -> None:
        """Take what was said before, and the fields that were chosen, else those that their names tell."""
        self.said = {(row.field, row.value): row for row in remembered_values.remembered(self.layer, self.topic())}
        fields, way = remembered_values.remembered_choice(self.layer, self.topic())
        self.choose(*((fields, way) if fields else self.likely()))

    def likely(self) -> tuple[dict[str, str], str]:
        """Return the fields that likely tell what is asked for, by what they tell, and how their values are read; ""
        for what nothing tells."""
        return {}, ""

    def _build(self):
        column = QVBoxLayout(self)
        form = QFormLayout()
        column.addLayout(form)
        names = {field.name(): field.name() for field in self.layer.fields()}
        self.fields = {}
        for told, title in self.FIELDS.items():
            self.fields[told] = _combo({"": ""} | names)
            self.fields[told].setObjectName(f"{self.NAME}_{told}")
            form.addRow(tr(title), self.fields[told])
        self.way = _combo(self.ways())
        self.way.setObjectName(f"{self.NAME}{self.WAY[0]}")
        form.addRow(tr(self.WAY[1]), self.way)
        column.addWidget(self._table(), 1)
        self.note = QLabel()
        self.note.setObjectName(f"{self.NAME}Note")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        column.addLayout(self._buttons())

    def _table(self) -> QTableWidget:
        self.table = QTableWidget(0, FIRST + len(self.CHOICES))
        self.table.setObjectName(f"{self.NAME}Table")
        given = (self.AGE_TITLE, *self.CHOICES.values())
        heads = tr("Field"), tr("Value of the field"), tr("Areas"), tr("Read as"), *(one and tr(one) for one in given)
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setWordWrap(False)
        self.table.setColumnHidden(AGE, not self.AGE_TITLE)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (VALUE, READ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        return self.table

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        named_button(f"{self.NAME}Load", tr("Load…"), row).clicked.connect(self._ask_load)
        named_button(f"{self.NAME}Save", tr("Save…"), row).clicked.connect(self._ask_save)
        row.addStretch()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Remember"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        row.addWidget(box)
        return row

    def choose(self, fields: dict[str, str], way: str) -> None:
        """Choose how values are read, and fields by what they tell."""
        if way:
            self.way.setCurrentIndex(max(self.way.findData(way), 0))
        for told, combo in self.fields.items():
            combo.setCurrentIndex(max(combo.findData(fields.get(told, "")), 0))

    def show_values(self) -> None:
        """Show the values of the chosen fields, what is not understood first."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        rows = []
        for told, combo in self.fields.items():
            if combo.currentData():
                counted = remembered_values.values_of(self.layer, combo.currentData())
                rows += [(told, combo.currentData(), value, count) for value, count in counted.items() if value]
        read = {row: self.read(*row[:3]) for row in rows}
        ordered = sorted(rows, key=lambda row: (bool(read[row]), row[1], row[2]))
        for row in ordered[:MOST]:
            self._add(*row, read[row])
        self.unshown = {row[1:3] for row in ordered[MOST:]}
        self.table.blockSignals(False)
        self._judge()

    def _add(self, told, field, value, count, read):
        place = self.table.rowCount()
        self.table.insertRow(place)
        said = self.said.get((field, value), Said(field, value))
        for column, text in ((FIELD, field), (VALUE, value), (COUNT, str(count)), (READ, read), (AGE, said.age)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column != AGE or not self.is_typed(told):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(place, column, item)
        for column, what in enumerate(self.CHOICES, start=FIRST):
            combo = _combo({"": ""} | self.choices(what))
            combo.setCurrentIndex(max(combo.findData(getattr(said, what)), 0))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LETTERS)
            combo.currentIndexChanged.connect(lambda _: self._judge())
            self.table.setCellWidget(place, column, combo)

    def _chosen(self, place: int) -> dict[str, str]:
        """Return what is chosen in a row."""
        columns = enumerate(self.CHOICES, start=FIRST)
        return {what: self.table.cellWidget(place, column).currentData() for column, what in columns}

    def _judge(self):
        """Mark what is not understood, and say how many; what was typed and is wrong cannot be remembered."""
        self.table.blockSignals(True)
        unread, wrong = 0, []
        for place in range(self.table.rowCount()):
            typed = self.table.item(place, AGE).text().strip()
            known = bool(self.table.item(place, READ).text() or typed or any(self._chosen(place).values()))
            if typed and self.wrong(typed):
                wrong.append(self.wrong(typed))
            unread += not known
            for column in (FIELD, VALUE, COUNT, READ):
                self.table.item(place, column).setBackground(QBrush() if known else QBrush(NOT_READ))
        self.table.blockSignals(False)
        self.ok.setEnabled(not wrong)
        if wrong:
            self.note.setText(wrong[0])
        elif self.unshown:
            text = tr("Values that are not shown: {count}. Is this the field that was meant?")
            self.note.setText(text.format(count=len(self.unshown)))
        else:
            self.note.setText(tr("Values that are not understood: {count}").format(count=unread) if unread else "")

    def rows(self) -> list[Said]:
        """Return what was said; of fields and values that are not shown, or that the layer has not at this moment, what
        was said before."""
        shown, found = set(), []
        for place in range(self.table.rowCount()):
            field, value = (self.table.item(place, column).text() for column in (FIELD, VALUE))
            shown.add((field, value))
            before = self.said.get((field, value), Said(field, value))
            one = replace(before, age=self.table.item(place, AGE).text().strip(), **self._chosen(place))
            if one.says:
                found.append(one)
        return [*found, *(said for key, said in self.said.items() if key not in shown)]

    def load(self, path: str) -> None:
        """Show what a table says, or why it cannot be read."""
        try:
            rows = remembered_values.read_rows(path, tr("Table"))
            self.check(rows, tr("Table"))
        except SilkroadError as error:
            self.note.setText(describe(error))
            return
        shown = [combo.currentData() for combo in self.fields.values() if combo.currentData()]
        for row in remembered_values.said_in(rows, self.topic()):
            for field in [row.field] if row.field else shown:
                self.said[field, row.value] = replace(row, field=field)
        self.show_values()

    def save(self, path: str) -> None:
        """Write what was said as a table, which ``print_map`` takes."""
        try:
            remembered_values.write(path, self.rows(), self.topic())
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
        self.remember(self.topic(), self.rows(), self.way.currentData())
        super().accept()

    def remember(self, topic: Topic, rows: list[Said], way: str) -> None:
        """Remember what was said, of which fields, and how their values are read."""
        fields = {told: combo.currentData() for told, combo in self.fields.items()}
        remembered_values.remember(self.layer, rows, topic)
        remembered_values.remember_choice(self.layer, fields, way, topic)


def _combo(texts: dict[str, str]) -> QComboBox:
    made = QComboBox()
    for code, text in texts.items():
        made.addItem(text, code)
    return made
