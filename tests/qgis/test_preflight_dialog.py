"""The dialog of the preflight: it lists what is found, and a click selects the item in the designer."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from silkroad_plugin import settings
from silkroad_plugin.gui.findings_list import FINDING
from silkroad_plugin.gui.preflight_dialog import PreflightDialog
from silkroad_plugin.layouts.checks.finding import Finding
from tests.qgis.test_preflight import Page


class Designer:
    """Keeps what is selected in it."""

    def __init__(self, layout):
        self.shown, self.selected, self.centre = layout, [], None

    def masterLayout(self):
        return self.shown

    def selectItems(self, items):
        self.selected = list(items)

    def view(self):
        return self

    def centerOn(self, item):
        self.centre = item


class Desktop:
    """QGIS with its designers."""

    def __init__(self):
        self.designers = []

    def openLayoutDesigners(self):
        return self.designers

    def openLayoutDesigner(self, layout):
        self.designers.append(Designer(layout))
        return self.designers[-1]


@pytest.fixture
def page(qgis_app, qgis_new_project):
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    yield Page(QgsProject.instance())
    QgsSettings().remove("silkroad")


@pytest.fixture
def desktop():
    return Desktop()


def test_a_click_selects_the_item_and_says_how_to_mend_it(page, desktop, qtbot):
    label = page.text("Note", 4.0, name="small note")
    page.line(0.05)
    asked = []
    dialog = PreflightDialog(desktop, lambda *given: asked.append(given))
    qtbot.addWidget(dialog)
    dialog.show()
    tree = dialog.list.tree
    items = {
        tree.topLevelItem(row).data(0, FINDING).code: tree.topLevelItem(row) for row in range(tree.topLevelItemCount())
    }
    assert set(items) == {"text_small", "line_thin"} and "warnings: 2" in dialog.list.summary.text()
    tree.setCurrentItem(items["text_small"])
    tree.itemClicked.emit(items["text_small"], 0)
    (designer,) = desktop.designers
    assert designer.selected == [label] and designer.centre == label
    assert "larger" in dialog.list.mending.text() and "small note" in items["text_small"].text(1)
    # As the designer does, which adds to what is selected.
    label.setSelected(True)
    tree.itemClicked.emit(items["line_thin"], 0)
    assert not label.isSelected()
    assert len(desktop.designers) == 1 and [item.id() for item in designer.selected] == ["rule"]
    dialog.report.click()
    assert asked == [("silkroad:preflight_layout", {"LAYOUT": "A sheet", "LANGUAGE": "layout"})]


def test_what_is_mended_is_gone_and_a_deleted_layout_too(page, desktop, qtbot):
    page.text("Условные обозначения")
    dialog = PreflightDialog(desktop, lambda *given: None)
    qtbot.addWidget(dialog)
    assert dialog.list.tree.topLevelItemCount() == 0 and "can be printed" in dialog.list.summary.text()
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert dialog.list.tree.topLevelItemCount() == 1
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    assert dialog.list.tree.topLevelItemCount() == 0
    QgsProject.instance().layoutManager().removeLayout(page.layout)
    assert not dialog.again.isEnabled() and "no layout" in dialog.list.summary.text()


def test_the_layout_that_is_open_is_chosen(page, desktop, qtbot):
    other = page.layout.clone()
    other.setName("Another")
    QgsProject.instance().layoutManager().addLayout(other)
    desktop.openLayoutDesigner(other)
    dialog = PreflightDialog(desktop, lambda *given: None)
    qtbot.addWidget(dialog)
    assert dialog.layout_box.currentText() == "Another" and dialog.layout_box.count() == 2


def test_long_findings_stand_whole_in_the_list(page, desktop, qtbot):
    dialog = PreflightDialog(desktop, lambda *given: None)
    qtbot.addWidget(dialog)
    dialog.show()
    found = dialog.list
    found.show_findings([], ["A short one.", "Names that found no place on the map: " + "Aktogay, " * 40])
    tree, line = found.tree, found.tree.fontMetrics().lineSpacing()

    def heights():
        QCoreApplication.processEvents()
        return [tree.visualItemRect(tree.topLevelItem(row)).height() for row in (0, 1)]

    text = tree.topLevelItem(1).text(0)
    wide = heights()
    assert wide[0] < 2 * line and wide[1] >= line * (tree.fontMetrics().horizontalAdvance(text) // tree.columnWidth(0))
    dialog.resize(420, 480)
    assert heights()[1] > wide[1]
    # Long names of items leave the room to what is wrong.
    note = Finding("text_small", "warning", {"size": "4", "name": "n", "count": 1}, "-", "a long name " * 9, 1, 9, 9)
    found.show_findings([note])
    assert tree.columnWidth(0) >= 2 * tree.columnWidth(1) - 2
