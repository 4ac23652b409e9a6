"""The panel "Silk Road": it gathers choices, loads maps and opens the algorithms; it computes nothing."""

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from .. import i18n, settings
from ..catalogue import areas, language, load
from ..catalogue.world import NOTE_SCALE
from ..core.errors import SilkroadError
from ..i18n import N_, interface_language, tr
from ..numbers import counted
from . import notes
from .deposit_box import DepositBox
from .map_box import MapBox, choose, compact_combo
from .sheet_box import SheetBox
from .steps import Steps
from .steps_box import StepsBox
from .wording import Wording

FOLLOW_QGIS = N_("Follow QGIS")
LOADED = N_("Layers of {area} loaded: {number}.")
LOADED_WITH_BORDERS = N_(
    "Layers of {area} loaded: {number}. Country borders are generalised, for 1:5,000,000 and smaller."
)


class SilkroadPanel(QgsDockWidget):
    """The dock widget; ``interface_language_chosen`` carries a code, empty to follow QGIS, ``layout_asked`` the place
    of a map to be printed."""

    interface_language_chosen = pyqtSignal(str)
    layout_asked = pyqtSignal(dict)

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.setObjectName("SilkroadPanel")
        self.words = Wording()
        self.words.add(self.setWindowTitle, N_("Silk Road"))
        self._build()
        self._connect()
        self.steps = Steps(self)
        self._fill()

    def _build(self):
        self.map_box, self.deposit_box, self.steps_box = MapBox(), DepositBox(), StepsBox()
        self.sheet_box = SheetBox(self.iface.mapCanvas())
        holder = QWidget()
        column = QVBoxLayout(holder)
        for box in self._boxes():
            column.addWidget(box)
        column.addLayout(self._language_row())
        column.addStretch()
        # On a small screen the panel scrolls instead of pushing the window beyond it.
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(holder)
        self.setWidget(self.scroll)

    def _boxes(self):
        return self.map_box, self.deposit_box, self.sheet_box, self.steps_box

    def _fit_width(self):
        """Never narrower than the longest text, which a change of language changes."""
        bar = self.scroll.verticalScrollBar().sizeHint().width()
        self.scroll.setMinimumWidth(self.scroll.widget().minimumSizeHint().width() + bar)

    def _language_row(self):
        row = QFormLayout()
        label = QLabel()
        self.words.add(label.setText, N_("Panel language"))
        self.interface = compact_combo("silkroadInterfaceLanguage")
        self.interface.addItem("", "")
        self.words.add(lambda text: self.interface.setItemText(0, text), FOLLOW_QGIS)
        for code in i18n.LANGUAGES:
            self.interface.addItem(i18n.NATIVE_NAMES[code], code)
        choose(self.interface, settings.get("interface_language", ""))
        row.addRow(label, self.interface)
        return row

    def _connect(self):
        self.map_box.area_changed.connect(self._area_changed)
        self.map_box.language_changed.connect(self._map_language_changed)
        self.map_box.load_clicked.connect(self.load_map)
        self.deposit_box.filter_changed.connect(self._filter_changed)
        self.deposit_box.training_clicked.connect(self.use_as_training)
        self.interface.currentIndexChanged.connect(
            lambda: self.interface_language_chosen.emit(self.interface.currentData())
        )

    def _fill(self):
        try:
            self.map_box.fill(areas.areas())
        except SilkroadError as error:
            notes.refuse(error)
            for box in (self.map_box, self.deposit_box, self.steps_box):
                box.setEnabled(False)
        self._fit_width()

    def map_language(self) -> str:
        """Return the chosen language of the map."""
        return self.map_box.language.currentData()

    def area_id(self) -> str:
        """Return the id of the chosen area."""
        return self.map_box.area_id()

    def load_map(self) -> None:
        """Load what is chosen into the project and zoom to it."""
        canvas, project = self.iface.mapCanvas(), QgsProject.instance()
        # QGIS 3.44 may crash where a layer goes while it begins to be drawn.
        canvas.stopRendering()
        canvas.freeze(True)
        try:
            where = areas.area(self.area_id())
            layers = load.load_area(
                project, where.id, self.map_box.theme_keys(), self.map_language(), self.deposit_box.filter()
            )
            # QGIS zooms to the first layer of an empty project later on; let it do so now.
            self.iface.layerTreeCanvasBridge().setCanvasLayers()
            project.setCrs(where.crs())
            canvas.setDestinationCrs(where.crs())
            canvas.setExtent(where.map_extent())
        except (SilkroadError, OSError, MemoryError) as error:
            notes.refuse(error)
            return
        finally:
            canvas.freeze(False)
            canvas.refresh()
        self._say_loaded(where, layers, canvas.scale())

    def _say_loaded(self, where, layers, scale):
        note = "basemap" in self.map_box.theme_keys() and scale < NOTE_SCALE
        text = tr(LOADED_WITH_BORDERS if note else LOADED).format(
            area=where.names[i18n.interface_language()], number=len(layers)
        )
        notes.success(text)

    def use_as_training(self, deposit_filter) -> None:
        """Make the deposits of the filter the training set."""
        try:
            layer = load.use_as_training(QgsProject.instance(), deposit_filter, self.map_language())
        except SilkroadError as error:
            notes.refuse(error)
            return
        text = tr("Training set: {number} [deposit|deposits]")
        notes.success(counted(text, interface_language(), number=layer.featureCount()))

    def _area_changed(self, area_id):
        self.steps_box.set_whole_region(area_id == areas.GLOBAL)
        try:
            self.deposit_box.set_area(area_id)
        except SilkroadError as error:
            notes.refuse(error)

    def _filter_changed(self, deposit_filter):
        if load.loaded_area(QgsProject.instance()) == deposit_filter.area_id:
            load.filter_deposits(QgsProject.instance(), deposit_filter)

    def _map_language_changed(self, code):
        language.set_language(QgsProject.instance(), code)

    def changeEvent(self, event):
        """Follow a change of the interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            # Once the event has reached every widget; a dock that is being deleted does not answer.
            QTimer.singleShot(0, self.retranslate)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        for box in self._boxes():
            box.retranslate()
        self._fit_width()

    def close_down(self) -> None:
        """Stop what runs, before the panel is deleted."""
        self.sheet_box.close_down()
        self.steps.close_down()
