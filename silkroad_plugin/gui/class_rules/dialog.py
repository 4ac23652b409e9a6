"""The editor of rules: a table, conditions by QGIS's expression builder, files, the shipped tables."""

from qgis.core import QgsFields, QgsVectorLayer
from qgis.gui import QgsExpressionBuilderDialog
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ...catalogue import anomaly_rules
from ...catalogue.anomalies import COMPOSITE_FIELDS
from ...catalogue.anomaly_rules import ASKED, TRADITIONS, Rule
from ...core.errors import SilkroadError
from ...i18n import interface_language, tr
from ...messages import describe
from ...processing.algorithms.geochemistry_anomalies.propose_anomaly_classes import prepare
from ...processing.outputs.tables import fields_of
from ..dialogs import named_button

CODE, TITLE, CONDITION = range(3)


class RulesDialog(QDialog):
    """Edits rules that are given as text; empty text begins with the shipped rules of a tradition."""

    def __init__(self, text: str, tradition: str, fields: QgsFields | None = None, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadRulesDialog")
        self.setWindowTitle(tr("Rules of classes"))
        self.layer = _layer_of(fields)
        self._build()
        self.shipped.setCurrentIndex(self.shipped.findData(tradition))
        self._connect()
        try:
            rules = anomaly_rules.parse(text, tr("Rules")) if text.strip() else self._shipped()
        except SilkroadError as error:
            rules = self._shipped()
            self.show_rules(rules)
            self.note.setText(describe(error))
            return
        self.show_rules(rules)

    def _build(self):
        column = QVBoxLayout(self)
        intro = QLabel(
            tr("From top to bottom, the first rule whose condition holds proposes the class; the geologist decides.")
        )
        intro.setWordWrap(True)
        column.addWidget(intro)
        column.addWidget(self._rules_table(), 1)
        row = QHBoxLayout()
        self.add = named_button("silkroadRuleAdd", tr("Add Rule"), row)
        self.remove = named_button("silkroadRuleRemove", tr("Remove"), row)
        self.up = named_button("silkroadRuleUp", tr("Move Up"), row)
        self.down = named_button("silkroadRuleDown", tr("Move Down"), row)
        self.edit = named_button("silkroadRuleCondition", tr("Condition…"), row)
        row.addStretch()
        column.addLayout(row)
        row = QHBoxLayout()
        self.shipped = QComboBox()
        self.shipped.setObjectName("silkroadRulesShipped")
        for code, title in TRADITIONS.items():
            self.shipped.addItem(tr(title), code)
        row.addWidget(self.shipped, 1)
        self.take = named_button("silkroadRulesTake", tr("Take These Rules"), row)
        column.addLayout(row)
        self.source = QLabel()
        self.source.setWordWrap(True)
        column.addWidget(self.source)
        self.note = QLabel()
        self.note.setObjectName("silkroadRulesNote")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        column.addLayout(self._last_row())
        self.resize(880, 620)

    def _rules_table(self):
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("silkroadRulesTable")
        self.table.setHorizontalHeaderLabels([tr("Class"), tr("What it means"), tr("Condition")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(CODE, QHeaderView.ResizeMode.ResizeToContents)
        for place in (TITLE, CONDITION):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return self.table

    def _last_row(self):
        row = QHBoxLayout()
        self.load = named_button("silkroadRulesLoad", tr("Load…"), row)
        self.save = named_button("silkroadRulesSave", tr("Save…"), row)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Use the Rules"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        row.addWidget(box, 1)
        return row

    def _connect(self):
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.edit.clicked.connect(self._edit)
        self.take.clicked.connect(lambda: self.show_rules(self._shipped()))
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.table.itemChanged.connect(lambda _: self._changed())
        self.shipped.currentIndexChanged.connect(lambda _: self._name_source())
        self._name_source()

    def _shipped(self) -> list[Rule]:
        return anomaly_rules.shipped(self.shipped.currentData(), interface_language())

    def _name_source(self):
        self.source.setText(self._shipped()[0].source)

    def show_rules(self, rules: list[Rule]) -> None:
        """Show rules in place of those in the table."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for rule in rules:
                self._append(rule, self.table.rowCount())
        if rules:
            self.table.selectRow(0)
        self._changed()

    def _append(self, rule: Rule, row: int):
        self.table.insertRow(row)
        for place, text in ((CODE, rule.code), (TITLE, rule.title), (CONDITION, rule.condition)):
            self.table.setItem(row, place, QTableWidgetItem(text))

    def rules(self) -> list[Rule]:
        """Return the rules of the table, in their order; rows without class and condition are left out."""
        texts = [
            [self.table.item(row, place).text().strip() for place in range(3)] for row in range(self.table.rowCount())
        ]
        return [Rule(code, condition, title) for code, title, condition in texts if code or condition]

    def text(self) -> str:
        """Return the rules as the parameter takes them."""
        return anomaly_rules.to_text(self.rules())

    def _add(self):
        row = self.table.currentRow() + 1
        with QSignalBlocker(self.table):
            self._append(Rule("", "TRUE"), row)
        self.table.setCurrentCell(row, CODE)
        self._changed()

    def _remove(self):
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._changed()

    def _move(self, step: int):
        row = self.table.currentRow()
        if row < 0 or not 0 <= row + step < self.table.rowCount():
            return
        with QSignalBlocker(self.table):
            cells = [self.table.takeItem(row, place) for place in range(3)]
            self.table.removeRow(row)
            self.table.insertRow(row + step)
            for place, cell in enumerate(cells):
                self.table.setItem(row + step, place, cell)
        self.table.selectRow(row + step)
        self._changed()

    def _edit(self):
        """Open QGIS's expression builder for the condition of the selected rule."""
        row = self.table.currentRow()
        if row < 0:
            self.note.setText(tr("Select a rule first."))
            return
        builder = self.builder(self.table.item(row, CONDITION).text())
        if builder.exec():
            self.table.item(row, CONDITION).setText(builder.expressionText())

    def builder(self, text: str) -> QgsExpressionBuilderDialog:
        """Return the expression builder with the fields that a condition may ask."""
        made = QgsExpressionBuilderDialog(self.layer, text, self, "silkroad")
        made.setWindowTitle(tr("Condition"))
        return made

    def _changed(self):
        """Say what is wrong with the rules, and allow them to be used where nothing is."""
        try:
            rules = self.rules()
            if not rules:
                raise SilkroadError("rules_empty", input=tr("Rules"))
            for number, rule in enumerate(rules, start=1):
                if not (rule.code and rule.condition):
                    raise SilkroadError("rules_line", input=tr("Rules"), line=number, text=rule.code or rule.condition)
            prepare(rules, self.layer.fields().names(), tr("Rules"))
        except SilkroadError as error:
            self.note.setText(describe(error))
            self.ok.setEnabled(False)
            return
        self.note.setText("")
        self.ok.setEnabled(True)

    def _ask_load(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Load rules"), "", tr("CSV files (*.csv)"))
        if path:
            self.load_file(path)

    def load_file(self, path: str) -> None:
        """Show the rules of a file, or say why it cannot be read."""
        try:
            self.show_rules(anomaly_rules.read(path, tr("Table of rules")))
        except SilkroadError as error:
            self.note.setText(describe(error))

    def _ask_save(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the rules"), "", tr("CSV files (*.csv)"))
        if path:
            self.save_file(path)

    def save_file(self, path: str) -> None:
        """Write the rules as a table."""
        try:
            anomaly_rules.write(path, self.rules())
        except OSError as error:
            self.note.setText(describe(SilkroadError("output_not_writable", path=path, reason=error.strerror)))


def _layer_of(fields: QgsFields | None) -> QgsVectorLayer:
    """Return an empty layer with the fields that a condition may ask: of the anomalies, and what the tool adds."""
    layer = QgsVectorLayer("Polygon", "anomalies", "memory")
    known = (
        list(fields) if fields is not None else list(fields_of([(name, kind) for name, kind, _ in COMPOSITE_FIELDS]))
    )
    names = {field.name() for field in known}
    known += [field for field in fields_of([(name, kind) for name, kind, _ in ASKED]) if field.name() not in names]
    layer.dataProvider().addAttributes(known)
    layer.updateFields()
    for name, _, title in (*COMPOSITE_FIELDS, *ASKED):
        layer.setFieldAlias(layer.fields().indexOf(name), tr(title))
    return layer
