"""The right side of the window: the sheet in a language, or why there is none; below it what was found and printed."""

from functools import partial

from qgis.core import QgsApplication, QgsLayoutItem, QgsLayoutItemMap
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import LANGUAGES, N_, NATIVE_NAMES, aside, interface_language, tr
from ...layouts.checks.finding import sort
from ...layouts.checks.names import unplaced_on_screen
from ...layouts.notes import projection_note
from ...layouts.text import scale_text
from ...numbers import fixed
from ..findings_list import FindingsList
from ..wording import Wording
from .results_list import ResultsList
from .view import SheetView

DRAWING = N_("Drawing the preview…")
ZOOMS = {
    "in": ("/mActionZoomIn.svg", N_("Zoom in (+, or the wheel)")),
    "out": ("/mActionZoomOut.svg", N_("Zoom out (−, or the wheel)")),
    "whole": ("/mActionZoomFullExtent.svg", N_("Show the whole sheet (0, or a double click)")),
}
SIZE = N_("{width} × {height} mm")
SCALE_PROPOSED = N_("{scale} (proposed)")
FIRST_OF = N_("Sheet {code}, the first of {count}")


class PreviewPane(QWidget):
    """``spoken`` carries the language that the sheet is to be in."""

    spoken = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.words = Wording()
        self._made: tuple | None = None  # previewed and sheet
        self._findings: list = []
        self._told: list[str] = []
        self._unplaced: dict[str, list] = {}  # of each map, by its identifier
        self._reason = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar())
        self.facts = QLabel()
        self.facts.setObjectName("silkroadLayoutFacts")
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setMinimumHeight(3 * self.fontMetrics().lineSpacing())  # so that the sheet does not jump
        column.addWidget(self.facts)
        self.view, self.message = SheetView(), QLabel()
        self.message.setObjectName("silkroadLayoutMessage")
        self.message.setWordWrap(True)
        self.message.setMargin(24)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.view)
        self.findings, self.results = FindingsList(), ResultsList()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("silkroadLayoutTabs")
        self.tabs.addTab(self.findings, "")
        self.tabs.addTab(self.results, "")
        self.words.add(lambda text: self.tabs.setTabText(0, text), N_("Preflight"))
        self.words.add(lambda text: self.tabs.setTabText(1, text), N_("Printed"))
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.addWidget(self.stack)
        self.parts.addWidget(self.tabs)
        self.parts.setStretchFactor(0, 1)
        self.parts.setCollapsible(0, False)
        self.parts.setSizes([390, 180])
        column.addWidget(self.parts, 1)
        self.findings.chosen.connect(self.show_item)

    def _bar(self):
        row = QHBoxLayout()
        self.languages, group = {}, QButtonGroup(self)
        for language in LANGUAGES:
            button = QToolButton()
            button.setObjectName(f"silkroadLayoutSpeak_{language}")
            button.setText(NATIVE_NAMES[language])
            button.setCheckable(True)
            self.words.add(button.setToolTip, N_("Look at the sheet in this language"))
            button.clicked.connect(lambda _, language=language: self.spoken.emit(language))
            group.addButton(button)
            row.addWidget(button)
            self.languages[language] = button
        row.addStretch()
        self.zooms = {}
        work = {
            "in": lambda: self.view.zoom_by(1.25),
            "out": lambda: self.view.zoom_by(0.8),
            "whole": lambda: self.view.zoom_whole(),
        }
        for name, (icon, text) in ZOOMS.items():
            button = QToolButton()
            button.setObjectName(f"silkroadLayoutZoom_{name}")
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setAutoRaise(True)
            self.words.add(button.setToolTip, text)
            button.clicked.connect(lambda _, name=name: work[name]())
            row.addWidget(button)
            self.zooms[name] = button
        return row

    def wait(self) -> None:
        """Say that a sheet is being made; the one before stays on the screen."""
        self.facts.setText(tr(DRAWING))
        if self._made is None:
            self.message.setText(tr(DRAWING))

    def let_go(self) -> None:
        """Let go of the sheet; its picture stays on the screen until another one is shown."""
        self._made = None
        self.view.release()

    def show_sheet(self, previewed, sheet, findings, told) -> None:
        """Show a sheet."""
        self._made, self._reason = (previewed, sheet), ""
        self.view.show_sheet(sheet.layout)
        self.stack.setCurrentWidget(self.view)
        self._say()
        self._findings, self._told, self._unplaced = findings, list(dict.fromkeys(told)), {}
        self._list()
        for item in sheet.layout.items():
            if isinstance(item, QgsLayoutItemMap):
                item.previewRefreshed.connect(partial(self._drawn, item))

    def _list(self):
        lost = [finding for those in self._unplaced.values() for finding in those]
        self.findings.show_findings(sort([*self._findings, *lost]), self._told)

    def _drawn(self, item):
        """List the names that found no place when a map was drawn on the screen; it is not drawn for that."""
        found = unplaced_on_screen(item)
        if self._made is not None and found != self._unplaced.get(item.uuid(), []):
            self._unplaced[item.uuid()] = found
            self._list()

    def show_reason(self, reason: str) -> None:
        """Show why there is no sheet."""
        self._made, self._reason = None, reason
        self.message.setText(reason)
        self.stack.setCurrentWidget(self.message)
        self.facts.clear()
        self.findings.forget()

    @property
    def shown_sheet(self):
        """The sheet that is shown, None for none."""
        return self._made[1] if self._made else None

    def choose_language(self, language: str) -> None:
        """Mark the language in which the sheet is."""
        self.languages[language].setChecked(True)

    def show_item(self, finding) -> None:
        """Let the item of a finding flash."""
        layout = self.view.sheet
        item = layout.itemByUuid(finding.item) if layout is not None and finding.item else None
        if isinstance(item, QgsLayoutItem):
            self.view.flash(item)

    def _say(self):
        """Say the scale, the paper and what the projection does to the map."""
        if self._made is None:
            return
        (previewed, sheet), language = self._made, interface_language()
        scale = scale_text(sheet.denominator, language)
        if not previewed.parameters.get("SCALE") and not previewed.code:
            scale = tr(SCALE_PROPOSED).format(scale=scale)
        page = sheet.plan.page
        width, height = (fixed(side, language, 0) for side in (page.width, page.height))
        size = aside(tr(SIZE).format(width=width, height=height), language)
        parts = [scale, previewed.paper + size]
        if previewed.sheets:
            first = tr(FIRST_OF).format(code=previewed.code, count=previewed.sheets)
            parts.insert(0, first if previewed.sheets > 1 else previewed.code)
        crs = sheet.layout.itemById("map").crs()
        if crs.authid():
            parts.append(crs.authid())
        note = projection_note(sheet.projection, sheet.distortion, language)
        self.facts.setText(" · ".join(parts) + "\n" + note)

    def retranslate(self) -> None:
        """Say everything anew in the interface language; the sheet comes again in a moment."""
        self.words.refresh()
        self.findings.retranslate()
        self.results.retranslate()
        self._say()
