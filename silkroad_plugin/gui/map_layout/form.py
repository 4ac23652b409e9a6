"""The form at the left of the window: its parts in one column that scrolls."""

from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ...i18n import N_, tr
from ...processing.algorithms.maps.print_map import PrintMap
from ...processing.algorithms.maps.print_sheet_series import PrintSheetSeries
from ..wording import Wording
from .credits_box import CreditsBox
from .page_box import PageBox
from .place_box import PlaceBox
from .subject_box import FurtherBox, SubjectBox, fields_of_type

NO_FOLDER = N_("Choose the folder of the files.")


class Form(QScrollArea):
    """Gives the algorithm (its class) and its parameters; ``changed`` follows each change."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, window: QWidget, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutForm")
        self.words = Wording()
        self._algorithm = _made(PrintMap)
        self.subject, self.place = SubjectBox(canvas), PlaceBox(canvas, window)
        self.page, self.credits, self.further = PageBox(self._algorithm), CreditsBox(), FurtherBox(canvas)
        holder = QWidget()
        column = QVBoxLayout(holder)
        for box in self.boxes():
            column.addWidget(box)
            box.changed.connect(self.changed)
        self.subject.type.currentIndexChanged.connect(self._show_fields)
        label = QLabel()
        self.words.add(label.setText, N_("Folder of the files"))
        column.addWidget(label)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("silkroadLayoutFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(_usual_folder())
        self.folder.fileChanged.connect(lambda _: self.changed.emit())
        label.setBuddy(self.folder)
        column.addWidget(self.folder)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)
        self._show_fields()
        self.fit_width()

    def boxes(self) -> tuple:
        """Return the parts from top to bottom."""
        return self.subject, self.place, self.page, self.credits, self.further

    def fit_width(self) -> None:
        """Never narrower than the longest text, which a change of language changes."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self.widget().minimumSizeHint().width() + bar)

    def showEvent(self, event):
        """Measure again: only what is shown has its own font."""
        super().showEvent(event)
        self.fit_width()

    # What is chosen

    @property
    def kind(self) -> type:
        """The class of the algorithm that prints what is chosen."""
        return PrintSheetSeries if self.place.is_series else PrintMap

    def missing(self, printing: bool = False) -> str:
        """Return what is still needed, in words; empty where nothing is. ``printing``: the folder is needed too."""
        reasons = [self.place.missing(), self.page.missing()]
        if printing and not self.folder.filePath().strip():
            reasons.append(tr(NO_FOLDER))
        return " ".join(filter(None, reasons))

    def parameters(self) -> dict:
        """Return the parameters of the algorithm, choices by their codes; call ``missing`` before."""
        given = {"MAP_TYPE": self.subject.map_type, **self.place.parameters()}
        given |= self._coded({**self.subject.fields.values(), **self.further.values()})
        given |= self.page.parameters() | self.credits.parameters()
        if "TITLE" not in given and self.place.title():
            given["TITLE"] = self.place.title()
        given["OUTPUT_FOLDER"] = self.folder.filePath().strip()
        return given

    def _coded(self, values: dict) -> dict:
        """Return the values of Processing's fields: numbers of choices by codes, and nothing that is the default."""
        given = {}
        for name, value in values.items():
            if name in self._algorithm.choices.offered and isinstance(value, int):
                value = self._algorithm.choices.code(name, value)
            given[name] = value
        usual = self._algorithm.choices.as_numbers(given)
        return {
            name: value
            for name, value in given.items()
            if usual[name] != self._algorithm.parameterDefinition(name).defaultValue()
        }

    def _show_fields(self):
        taken = {*self.place_names(), *self.page.parameters(), *self.page.texts, *self.credits.rows}
        taken |= {"MAP_TYPE", "APPROVAL_NUMBER", "DATE"}
        asked, further = fields_of_type(self._algorithm, self.subject.map_type, taken)
        self.subject.fields.show_fields(self._algorithm, asked, self.subject.type.currentText())
        self.further.show_fields(self._algorithm, further)

    @staticmethod
    def place_names() -> set[str]:
        """Return the parameters that the part of the place gives."""
        return {"AREA", "EXTENT", "SHEET", "SHEET_NAME", "CODES", "SERIES", "RESUME"}

    # State and words

    def state(self) -> dict:
        """Return what is chosen, to be written down; the responsibility table keeps itself."""
        return {
            "type": self.subject.map_type,
            "fields": self.subject.fields.kept(),
            "further": self.further.fields.kept(),
            "place": self.place.state(),
            "page": self.page.parameters(),
            "folder": self.folder.filePath(),
        }

    def restore(self, state: dict) -> None:
        """Choose what was chosen, where it is still there."""
        with QSignalBlocker(self):
            self.subject.fields.keep(state.get("fields", {}))
            self.further.fields.keep(state.get("further", {}))
            self.subject.choose(state.get("type"))
            self.place.restore(state.get("place", {}))
            self.page.restore(state.get("page", {}))
            self.folder.setFilePath(state.get("folder") or _usual_folder())
            self._show_fields()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self._algorithm = _made(PrintMap)
        with QSignalBlocker(self):
            self.words.refresh()
            for box in self.boxes():
                box.retranslate()
            self._show_fields()
        self.fit_width()
        self.changed.emit()


def _made(kind):
    algorithm = kind()
    algorithm.initAlgorithm({})
    return algorithm


def _usual_folder() -> str:
    """Return the folder of the open project, that of the user where it has none."""
    home = QgsProject.instance().homePath()
    return home or str(Path.home())
