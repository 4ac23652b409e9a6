"""The finder of map sheets in the panel: by a code in any tradition, or by a click on the map."""

from qgis.core import Qgis, QgsApplication, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas, QgsMapToolEmitPoint, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout

from .. import settings
from ..catalogue.crs import geographic, transformation
from ..core.cartography import sheet_codes
from ..core.cartography.nomenclature import SERIES, Sheet, Sheets
from ..core.cartography.sheet_parser import parse
from ..core.errors import SilkroadError
from ..i18n import N_, interface_language, tr
from ..layouts.text import degrees, scale_text
from ..messages import describe
from .map_box import choose, compact_combo
from .wording import Wording

LINE, FILL = QColor("#b2182b"), QColor(178, 24, 43, 24)
FOUND = N_("{scale}: {codes}\n{west} – {east}, {south} – {north}")
NOWHERE = N_("The map has no place for this sheet in its coordinate system.")


class SheetBox(QgsCollapsibleGroupBox):
    """``print_clicked`` carries the code of the sheet that is found; the sheet is outlined on the ``canvas``."""

    print_clicked = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadSheetBox")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.words = Wording()
        self.words.add(self.setTitle, N_("Map sheets"))
        self.canvas, self.sheet = canvas, None
        self._before = None  # the tool of the map that was there
        self._build()
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(lambda place, _: self.find_at(place))
        self.tool.deactivated.connect(lambda: self.pick.setChecked(False))
        self.outline = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self.outline.setStrokeColor(LINE)
        self.outline.setFillColor(FILL)
        self.outline.setWidth(2)
        canvas.destinationCrsChanged.connect(self._draw)
        self.collapsedStateChanged.connect(self._folded)

    def _build(self):
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        self.code = QLineEdit()
        self.code.setObjectName("silkroadSheetCode")
        self.code.setPlaceholderText("K-43")
        self.words.add(self.code.setToolTip, N_("Code of a map sheet in any tradition; Enter finds it"))
        self.code.returnPressed.connect(self.find_code)
        self.pick = QToolButton()
        self.pick.setObjectName("silkroadSheetPick")
        self.pick.setIcon(QgsApplication.getThemeIcon("/cursors/mCapturePoint.svg"))
        self.pick.setCheckable(True)
        self.pick.toggled.connect(self._pick)
        self.words.add(self.pick.setToolTip, N_("Click the map to find the sheet of a place"))
        self.scale = compact_combo("silkroadSheetScale")
        self.scale.setMinimumContentsLength(9)
        fill_scales(self.scale)
        choose(self.scale, settings.get("sheet_scale", "1000k"))
        self.scale.currentIndexChanged.connect(lambda: settings.put("sheet_scale", self.scale.currentData()))
        self.words.add(self.scale.setToolTip, N_("Scale of the sheets that a click finds"))
        row.addWidget(self.code, 1)
        row.addWidget(self.scale)
        row.addWidget(self.pick)
        column.addLayout(row)
        self.told = QLabel()
        self.told.setObjectName("silkroadSheetTold")
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        row = QHBoxLayout()
        self.zoom, self.print = QPushButton(), QPushButton()
        for button, name, text, work in (
            (self.zoom, "silkroadSheetZoom", N_("Zoom to Sheet"), self.zoom_to_sheet),
            (self.print, "silkroadSheetPrint", N_("Print Sheet…"), lambda: self.print_clicked.emit(self.sheet.name)),
        ):
            button.setObjectName(name)
            button.setEnabled(False)
            button.clicked.connect(work)
            self.words.add(button.setText, text)
            row.addWidget(button)
        column.addLayout(row)

    # Finding

    def find_code(self) -> None:
        """Find the sheet of the code that was typed."""
        try:
            self._show(parse(self.code.text(), decides=self.scale.currentData()))
        except SilkroadError as error:
            self._refuse(error)

    def find_at(self, place: QgsPointXY) -> None:
        """Find the sheet of a place of the map."""
        try:
            there = self._way().transform(place, Qgis.TransformDirection.Reverse)
            self._show(Sheets(self.scale.currentData()).at(there.x(), there.y()))
        except QgsCsException:
            self._refuse(SilkroadError("sheet_nowhere"))
        except SilkroadError as error:
            self._refuse(error)
        else:
            self.code.setText(self.sheet.name)

    def _show(self, sheet: Sheet | None):
        self.sheet = sheet
        for button in (self.zoom, self.print):
            button.setEnabled(sheet is not None)
        if sheet is not None:
            self._tell()
        self._draw()

    def _refuse(self, error: SilkroadError):
        self._show(None)
        self.told.setText(describe(error))

    def _tell(self):
        self.told.setText(sheet_told(self.sheet))

    # The map

    def _way(self):
        crs = self.canvas.mapSettings().destinationCrs()
        return transformation(geographic(), crs, QgsProject.instance().transformContext())

    def _placed(self) -> QgsGeometry | None:
        """Return the sheet in the map's system, None where that has no place for it."""
        ring = QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in self.sheet.ring()]])
        try:
            ring.transform(self._way())
        except QgsCsException:
            return None
        return ring

    def _draw(self):
        self.outline.reset(Qgis.GeometryType.Polygon)
        if self.sheet is not None and not self.isCollapsed():
            ring = self._placed()
            if ring is not None:
                self.outline.setToGeometry(ring)

    def _folded(self, _):
        self._draw()
        self.pick.setChecked(False)

    def zoom_to_sheet(self) -> None:
        """Show the sheet on the map."""
        ring = self._placed()
        if ring is None:
            self.told.setText(tr(NOWHERE))
            return
        box = QgsRectangle(ring.boundingBox())
        box.scale(1.1)
        self.canvas.setExtent(box)
        self.canvas.refresh()

    def _pick(self, on):
        if on:
            self._before = self.canvas.mapTool()
            self.canvas.setMapTool(self.tool)
        elif self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
            if self._before is not None:
                self.canvas.setMapTool(self._before)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        name_scales(self.scale)
        if self.sheet is not None:
            self._tell()

    def close_down(self) -> None:
        """Leave nothing behind on the map."""
        self.pick.setChecked(False)
        self.canvas.scene().removeItem(self.outline)
        self.canvas.destinationCrsChanged.disconnect(self._draw)


def sheet_told(sheet: Sheet) -> str:
    """Return the scale of a sheet, its codes in each tradition, and where it lies."""
    language = interface_language()
    imw = sheet_codes.imw(sheet.parts) if sheet.scale == "1000k" else ""
    old = sheet_codes.chinese_old(sheet.scale, sheet.parts)
    codes = dict.fromkeys(code for code in (sheet.name, imw, sheet.code, old) if code)
    sides = {
        name: degrees(getattr(sheet, name), language, "lon" if name in ("west", "east") else "lat", seconds=True)
        for name in ("west", "east", "south", "north")
    }
    return tr(FOUND).format(scale=scale_text(sheet.denominator, language), codes="  ".join(codes), **sides)


def fill_scales(combo) -> None:
    """List the scales of map sheets."""
    for name, series in SERIES.items():
        combo.addItem(scale_text(series.denominator, interface_language()), name)


def name_scales(combo) -> None:
    """Say the scales anew in the interface language."""
    for place, series in enumerate(SERIES.values()):
        combo.setItemText(place, scale_text(series.denominator, interface_language()))
