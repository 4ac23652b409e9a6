"""The second part of the form: where the map lies, and whether it is one map or a series of map sheets."""

from qgis.core import QgsApplication, QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...catalogue.areas import GLOBAL, areas
from ...catalogue.countries import countries, country
from ...catalogue.crs import geographic, transformation
from ...catalogue.world import WORLD
from ...core.cartography.nomenclature import Sheets
from ...core.cartography.sheet_parser import parse
from ...core.errors import SilkroadError
from ...i18n import N_, interface_language, tr
from ...layouts.text import degrees
from ...messages import describe
from ..map_box import choose, compact_combo, refill
from ..sheet_box import fill_scales, name_scales, sheet_told
from ..wording import Wording
from .canvas_pick import CanvasPick
from .trilingual import TrilingualEdit

KINDS = {
    "area": N_("Belt or key area"),
    GLOBAL: N_("Whole region"),
    "country": N_("Country"),
    "sheet": N_("Map sheet by its code"),
    "canvas": N_("What the map window shows"),
    "drawn": N_("Drawn on the map"),
    "data": N_("Where the data of the map lie"),
}
EXTENTS = ("canvas", "drawn")
TYPE_A_CODE = N_("Type the code of a map sheet, such as K-43, or click the map.")
SEVERAL_CODES = N_("{count} codes of sheets are read.")
ONE_OR_SERIES = N_("{count} codes of sheets are read. Tick “Print as a series of map sheets”, or leave one of them.")
DRAW_IT = N_("Draw the extent of the map: press the button and drag a rectangle on the map.")
LIMITS = N_("{west} – {east}, {south} – {north}")
NO_PLACE = N_("The map has no place on the globe there. Choose another extent.")


class PlaceBox(QGroupBox):
    """Gives the parameters of the place; ``missing`` says what is still needed."""

    changed = pyqtSignal()
    NAMES = frozenset({"AREA", "EXTENT", "SHEET", "SHEET_NAME", "CODES", "SERIES", "RESUME"})

    def __init__(self, canvas: QgsMapCanvas, window: QWidget, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutPlace")
        self.words = Wording()
        self.words.add(self.setTitle, N_("Extent"))
        self.canvas, self.pick = canvas, CanvasPick(canvas, window)
        self.extents: dict[str, tuple[float, float, float, float]] = {}  # taken from the map, in degrees
        self._reason = ""  # why what was chosen cannot be used
        self._build()
        self._connect()
        self.retranslate()

    def _build(self):
        column = QVBoxLayout(self)
        self.kind = compact_combo("silkroadLayoutPlaceKind")
        column.addWidget(self.kind)
        self.area, self.country = compact_combo("silkroadLayoutArea"), compact_combo("silkroadLayoutCountry")
        self._pages = {"area": self.area, "country": self.country, "sheet": self._sheet_page()}
        self._pages |= {kind: self._extent_page(kind) for kind in EXTENTS}
        for page in self._pages.values():
            column.addWidget(page)
        self.told = QLabel()
        self.told.setObjectName("silkroadLayoutPlaceTold")
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        self.series = QCheckBox()
        self.series.setObjectName("silkroadLayoutSeries")
        self.words.add(self.series.setText, N_("Print as a series of map sheets"))
        self.words.add(
            self.series.setToolTip,
            N_("Every map sheet of the area or extent, or of several codes parted by semicolons, one after the other"),
        )
        column.addWidget(self.series)
        self.division = compact_combo("silkroadLayoutDivision")
        self.resume = QCheckBox()
        self.resume.setObjectName("silkroadLayoutResume")
        self.resume.setChecked(True)
        self.words.add(self.resume.setText, N_("Leave finished sheets as they are"))
        fill_scales(self.division)
        choose(self.division, "1000k")
        column.addWidget(self.division)
        column.addWidget(self.resume)

    def _sheet_page(self):
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.code = QLineEdit()
        self.code.setObjectName("silkroadLayoutSheet")
        self.code.setPlaceholderText("K-43, K-43-XXI, K43D003010")
        self.words.add(self.code.setToolTip, N_("Code of a map sheet in any tradition"))
        self.scale = compact_combo("silkroadLayoutSheetScale")
        self.scale.setMinimumContentsLength(9)
        fill_scales(self.scale)
        choose(self.scale, "1000k")
        self.words.add(self.scale.setToolTip, N_("Scale of the sheets that a click finds"))
        self.at_click = QToolButton()
        self.at_click.setObjectName("silkroadLayoutSheetPick")
        self.at_click.setIcon(QgsApplication.getThemeIcon("/cursors/mCapturePoint.svg"))
        self.words.add(self.at_click.setToolTip, N_("Click the map to find the sheet of a place"))
        row.addWidget(self.code, 1)
        row.addWidget(self.scale)
        row.addWidget(self.at_click)
        column.addLayout(row)
        label = QLabel()
        self.words.add(label.setText, N_("Name of the map sheet"))
        self.sheet_name = TrilingualEdit("silkroadLayoutSheetName")
        label.setBuddy(self.sheet_name)
        column.addWidget(label)
        column.addWidget(self.sheet_name)
        return page

    def _extent_page(self, kind):
        button = QPushButton()
        button.setObjectName(f"silkroadLayout_{kind}")
        button.setAutoDefault(False)
        if kind == "canvas":
            self.words.add(button.setText, N_("Take It Again"))
            button.clicked.connect(self.take_canvas)
            self.take = button
        else:
            self.words.add(button.setText, N_("Draw on the Map"))
            button.clicked.connect(lambda: self.pick.rectangle(lambda box: self._take("drawn", box)))
            self.draw = button
        return button

    def _connect(self):
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        for combo in (self.area, self.country, self.scale, self.division):
            combo.currentIndexChanged.connect(self._changed)
        self.code.textChanged.connect(self._changed)
        self.sheet_name.changed.connect(self.changed)
        self.series.toggled.connect(self._changed)
        self.resume.toggled.connect(self.changed)
        self.at_click.clicked.connect(lambda: self.pick.point(self.find_at))

    # What is chosen

    @property
    def chosen(self) -> str:
        """The code of the kind of place."""
        return self.kind.currentData()

    @property
    def is_series(self) -> bool:
        """Whether map sheets are printed one after the other."""
        return self.series.isChecked()

    def parameters(self) -> dict:
        """Return the parameters of the place; call ``missing`` before."""
        given: dict = {}
        if self.is_series:
            given |= {"SERIES": self.division.currentData(), "RESUME": self.resume.isChecked()}
        if self.chosen == "area":
            given["AREA"] = self.area.currentData()
        elif self.chosen == GLOBAL:
            given["AREA"] = GLOBAL
        elif self.chosen == "country":
            given["EXTENT"] = extent_text(country(self.country.currentData()).extent)
        elif self.chosen in EXTENTS:
            given["EXTENT"] = extent_text(self.extents[self.chosen])
        elif self.chosen == "sheet" and self.is_series:
            given["CODES"] = "\n".join(sheet.name for sheet in self._sheets())
        elif self.chosen == "sheet":
            given["SHEET"] = self._sheets()[0].name
            if self.sheet_name.text():
                given["SHEET_NAME"] = self.sheet_name.text()
        return given

    def usual_title(self) -> str:
        """Return the title that the place gives the map where no other is entered, empty for the usual one."""
        if self.chosen != "country" or self.is_series:
            return ""
        names = country(self.country.currentData()).names
        return " | ".join(names.values())

    def missing(self) -> str:
        """Return what is still needed or cannot be used, in words; empty where nothing is."""
        return self._reason

    def extent(self) -> tuple[float, float, float, float] | None:
        """Return west, south, east and north of the place in degrees, None where its data say."""
        if self._reason or self.chosen == "data":
            return None
        if self.chosen in EXTENTS:
            return self.extents[self.chosen]
        if self.chosen == "sheet":
            sheet = self._sheets()[0]
            return sheet.west, sheet.south, sheet.east, sheet.north
        if self.chosen == "country":
            return country(self.country.currentData()).extent
        wanted = GLOBAL if self.chosen == GLOBAL else self.area.currentData()
        return next(one.extent for one in areas() if one.id == wanted)

    def _sheets(self) -> list:
        codes = [code for code in self.code.text().replace("；", ";").split(";") if code.strip()]
        return [parse(code, decides=self.scale.currentData()) for code in codes]

    # Judging

    def _kind_chosen(self):
        if self.chosen == "country" and not self.country.count():
            self._list_countries("KAZ")
        if self.chosen == "canvas" and "canvas" not in self.extents:
            self.take_canvas()
        self._changed()

    def _changed(self):
        for kind, page in self._pages.items():
            page.setVisible(kind == self.chosen)
        for widget in (self.division, self.resume):
            widget.setVisible(self.is_series)
        self.division.setEnabled(self.chosen != "sheet")
        self.sheet_name.setEnabled(not self.is_series)
        self._judge()
        self.changed.emit()

    def _judge(self):
        """Say of the place where it is, or why it cannot be used."""
        self._reason, text = "", ""
        try:
            text = self._told()
        except SilkroadError as error:
            self._reason = describe(error)
        self.told.setText(text or self._reason)
        self.told.setVisible(bool(text or self._reason))

    def _told(self) -> str:
        if self.chosen == "sheet":
            return self._sheets_told(self._sheets())
        if self.chosen == "country":
            return limits_told(country(self.country.currentData()).extent)
        if self.chosen in EXTENTS:
            if self.chosen not in self.extents:
                self._reason = tr(DRAW_IT)
                return ""
            return limits_told(self.extents[self.chosen])
        return ""

    def _sheets_told(self, sheets) -> str:
        if len(sheets) == 1:
            return sheet_told(sheets[0])
        if sheets and self.is_series:
            return tr(SEVERAL_CODES).format(count=len(sheets))
        # Of several sheets the first alone would be printed, and nobody told.
        self._reason = tr(ONE_OR_SERIES).format(count=len(sheets)) if sheets else tr(TYPE_A_CODE)
        return ""

    # The map

    def take_canvas(self) -> None:
        """Take what the map window shows now."""
        self._take("canvas", self.canvas.extent())

    def _take(self, kind, box: QgsRectangle):
        try:
            # A map window that shows the whole globe shows more than there is.
            there = self._way().transformBoundingBox(box).intersect(WORLD)
        except QgsCsException:
            there = QgsRectangle()
        if there.isEmpty() or not there.isFinite():
            self.extents.pop(kind, None)
            self._changed()
            self._reason = tr(NO_PLACE)
            self.told.setText(self._reason)
            self.told.show()
            return
        sides = there.xMinimum(), there.yMinimum(), there.xMaximum(), there.yMaximum()
        self.extents[kind] = tuple(round(side, 5) for side in sides)
        self._changed()

    def find_at(self, place) -> None:
        """Find the sheet of a place of the map."""
        try:
            there = self._way().transform(place)
            self.code.setText(Sheets(self.scale.currentData()).at(there.x(), there.y()).name)
        except QgsCsException:
            self.told.setText(tr(NO_PLACE))
        except SilkroadError as error:
            self.told.setText(describe(error))

    def _way(self):
        crs = self.canvas.mapSettings().destinationCrs()
        return transformation(crs, geographic(), QgsProject.instance().transformContext())

    # State and words

    def state(self) -> dict:
        """Return what is chosen, to be written down."""
        return {
            "kind": self.chosen,
            "area": self.area.currentData(),
            "country": self.country.currentData(),
            "code": self.code.text(),
            "sheet_scale": self.scale.currentData(),
            "sheet_name": self.sheet_name.text(),
            "extents": self.extents,
            "series": self.is_series,
            "division": self.division.currentData(),
            "resume": self.resume.isChecked(),
        }

    def restore(self, state: dict) -> None:
        """Choose what was chosen, where it is still there."""
        if state.get("country") and state.get("kind") == "country":
            self._list_countries(state["country"])
        self.extents = {kind: tuple(sides) for kind, sides in state.get("extents", {}).items() if kind in EXTENTS}
        for combo, key in ((self.area, "area"), (self.scale, "sheet_scale"), (self.division, "division")):
            choose(combo, state.get(key))
        self.code.setText(state.get("code", ""))
        self.sheet_name.setText(state.get("sheet_name", ""))
        self.series.setChecked(bool(state.get("series")))
        self.resume.setChecked(bool(state.get("resume", True)))
        choose(self.kind, state.get("kind"))
        self._changed()

    def _list_countries(self, keep):
        language = interface_language()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # the first time the world map is read
        try:
            rows = sorted((one.names[language], one.code) for one in countries())
        except SilkroadError as error:
            self._reason = describe(error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        refill(self.country, rows, keep)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self.sheet_name.retranslate()
        language = interface_language()
        refill(self.kind, [(tr(text), code) for code, text in KINDS.items()], self.chosen or "area")
        try:
            rows = [(one.names[language], one.id) for one in areas() if one.id != GLOBAL]
        except SilkroadError as error:
            rows, self._reason = [], describe(error)
        refill(self.area, rows, self.area.currentData())
        if self.country.count():
            self._list_countries(self.country.currentData())
        for combo in (self.scale, self.division):
            name_scales(combo)
        self._changed()


def extent_text(sides) -> str:
    """Return an extent as Processing takes it: west, east, south, north."""
    west, south, east, north = (f"{side:.12g}" for side in sides)
    return f"{west},{east},{south},{north} [EPSG:4326]"


def limits_told(sides) -> str:
    """Return the sides of an extent in words."""
    language, (west, south, east, north) = interface_language(), sides
    sides = {"west": degrees(west, language, "lon"), "east": degrees(east, language, "lon")}
    return tr(LIMITS).format(**sides, south=degrees(south, language, "lat"), north=degrees(north, language, "lat"))
