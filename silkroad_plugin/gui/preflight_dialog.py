"""The dialog "Preflight": what would be wrong in print on a layout of the project; a click selects the item."""

from collections.abc import Callable

from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QSignalBlocker, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout

from ..i18n import NATIVE_NAMES, tr
from ..layouts.checks.finding import Finding
from ..layouts.checks.run import judge
from .dialogs import named_button
from .findings_list import FindingsList

ALGORITHM = "silkroad:preflight_layout"


class PreflightDialog(QDialog):
    """Lists the findings of a layout; ``open_algorithm(id, parameters)`` opens the algorithm for table and report."""

    def __init__(self, iface, open_algorithm: Callable[[str, dict], None], parent=None):
        super().__init__(parent)
        self.iface, self.open_algorithm = iface, open_algorithm
        self.setObjectName("silkroadPreflightDialog")
        self.setWindowTitle(tr("Preflight of a layout"))
        self._build()
        self.fill()
        manager = QgsProject.instance().layoutManager()
        for signal in (manager.layoutAdded, manager.layoutRemoved, manager.layoutRenamed):
            signal.connect(self.fill)
        if self.layout_box.count():
            self.judge()

    def _build(self):
        column, form, row = QVBoxLayout(self), QFormLayout(), QHBoxLayout()
        self.layout_box, self.language = QComboBox(), QComboBox()
        self.layout_box.setObjectName("silkroadPreflightLayout")
        self.language.setObjectName("silkroadPreflightLanguage")
        self.language.addItem(tr("As the layout says"), "")
        for code, name in NATIVE_NAMES.items():
            self.language.addItem(name, code)
        form.addRow(tr("Layout"), self.layout_box)
        form.addRow(tr("Language of the edition"), self.language)
        column.addLayout(form)
        self.list = FindingsList()
        self.list.mending.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        column.addWidget(self.list, 1)
        row.addStretch()
        self.again = named_button("silkroadPreflightAgain", tr("Check Again"), row)
        self.report = named_button("silkroadPreflightReport", tr("Table and Report…"), row)
        self.done = named_button("silkroadPreflightClose", tr("Close"), row)
        column.addLayout(row)
        self.resize(760, 480)
        self.layout_box.currentIndexChanged.connect(self.judge)
        self.language.currentIndexChanged.connect(self.judge)
        self.list.chosen.connect(self.select)
        self.again.clicked.connect(self.judge)
        self.report.clicked.connect(self._report)
        self.done.clicked.connect(self.reject)

    def fill(self) -> None:
        """List the layouts of the project; one that is open in a designer is chosen first."""
        names = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
        opened = [designer.masterLayout().name() for designer in self.iface.openLayoutDesigners()]
        chosen = self.layout_box.currentText() or next((name for name in opened if name in names), "")
        with QSignalBlocker(self.layout_box):
            self.layout_box.clear()
            self.layout_box.addItems(names)
            self.layout_box.setCurrentIndex(max(0, self.layout_box.findText(chosen)))
        for widget in (self.again, self.report):
            widget.setEnabled(bool(names))
        if not names:
            self.list.forget(tr("The project has no layout. Make one, or print a map and save its project."))

    def chosen(self) -> QgsPrintLayout | None:
        """Return the layout that is chosen."""
        return QgsProject.instance().layoutManager().layoutByName(self.layout_box.currentText())

    def judge(self) -> None:
        """List what is found."""
        layout = self.chosen()
        if layout is None:
            return
        self.list.summary.setText(tr("Checking…"))
        QCoreApplication.processEvents()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            findings = judge(layout, self.language.currentData())
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.list.show_findings(findings)

    def select(self, finding: Finding) -> None:
        """Select the item of a finding in the designer, which is opened where it is not."""
        layout = self.chosen()
        item = layout.itemByUuid(finding.item) if layout is not None and finding.item else None
        if item is None:
            return
        opened = (one for one in self.iface.openLayoutDesigners() if one.masterLayout() == layout)
        designer = next(opened, None) or self.iface.openLayoutDesigner(layout)
        if designer is not None:
            # The designer adds to what is selected: a key would then delete the items of all findings clicked before.
            layout.deselectAll()
            designer.selectItems([item])
            designer.view().centerOn(item)

    def _report(self):
        parameters = {"LAYOUT": self.layout_box.currentText(), "LANGUAGE": self.language.currentData() or "layout"}
        self.open_algorithm(ALGORITHM, parameters)
