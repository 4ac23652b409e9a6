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
from .about_box import AboutBox
from .credits_box import CreditsBox
from .fields import LAYERS
from .folded_fields import GROUPS, FoldedFields, grouped
from .page_box import PageBox
from .place_box import PlaceBox
from .subject_box import SubjectBox, fields_of_type, titles_of_type

NO_FOLDER = N_("Choose the folder of the files.")
NO_DATA = N_("The map has no data that say where it lies. Choose a layer that it shows, or another extent.")


class Form(QScrollArea):
    """Gives the algorithm (its class) and its parameters; ``changed`` follows each change."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, window: QWidget, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutForm")
        self.words = Wording()
        self._algorithm = _made(PrintMap)
        self.subject, self.place = SubjectBox(canvas), PlaceBox(canvas, window)
        self.page, self.about, self.credits = PageBox(self._algorithm), AboutBox(self._algorithm), CreditsBox()
        self.folded = {group: FoldedFields(group, canvas) for group in GROUPS}
        holder = QWidget()
        column = QVBoxLayout(holder)
        for box in self.boxes():
            column.addWidget(box)
            box.changed.connect(self.changed)
        self.subject.type.currentIndexChanged.connect(self._show_fields)
        self.page.languages.changed.connect(self._bar_main)
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
        return self.subject, self.place, self.page, self.credits, self.about, *self.folded.values()

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
        reasons = [self.place.missing() or self._placeless(), self.page.missing()]
        if printing and not self.folder.filePath().strip():
            reasons.append(tr(NO_FOLDER))
        return " ".join(filter(None, reasons))

    def _placeless(self) -> str:
        """Return that nothing says where the map lies, "" where something does."""
        if self.place.chosen != "data":
            return ""
        kinds = {self._algorithm.parameterDefinition(name).type() for name in self.subject.fields.values()}
        return "" if kinds & {*LAYERS} else tr(NO_DATA)

    def parameters(self) -> dict:
        """Return the parameters of the algorithm, choices by their codes; call ``missing`` before."""
        given = {"MAP_TYPE": self.subject.map_type, **self.place.parameters()}
        entered = self.subject.fields.values()
        for box in self.folded.values():
            entered |= box.values()
        given |= self._coded(entered)
        given |= self.page.parameters() | self.about.parameters() | self.credits.parameters()
        if "TITLE" not in given and self.place.usual_title():
            given["TITLE"] = self.place.usual_title()
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
        map_type = self.subject.map_type
        asked, further = fields_of_type(self._algorithm, map_type, self._own())
        self.subject.fields.show_fields(self._algorithm, asked, titles_of_type(map_type), map_type)
        for group, names in grouped(further).items():
            self.folded[group].show_fields(self._algorithm, names)

    def _bar_main(self):
        """Offer the one main language not as a secondary one as well; of several each is left out of its own sheet."""
        main = self.page.languages.chosen()
        self.about.languages.bar(main if len(main) == 1 else [])

    def _own(self) -> set[str]:
        """Return the parameters that have a place of their own in the form."""
        of_boxes = self.place.NAMES | self.page.names() | self.about.NAMES | self.credits.names()
        return {"MAP_TYPE", "OUTPUT_FOLDER", *of_boxes}

    def offered(self) -> set[str]:
        """Return the parameters that can be given for the type of map that is chosen."""
        folded = {name for box in self.folded.values() for name in box.names}
        return self._own() | self.subject.fields.wrappers.keys() | folded

    # State and words

    def state(self) -> dict:
        """Return what is chosen, to be written down; the responsibility table keeps itself."""
        return {
            "type": self.subject.map_type,
            "fields": self.subject.fields.kept(),
            "folded": {group: box.fields.kept() for group, box in self.folded.items()},
            "place": self.place.state(),
            "page": self.page.parameters(),
            "about": self.about.parameters(),
            "folder": self.folder.filePath(),
        }

    def restore(self, state: dict) -> None:
        """Choose what was chosen, where it is still there."""
        with QSignalBlocker(self):
            self.subject.fields.keep(state.get("fields", {}))
            for group, box in self.folded.items():
                box.fields.keep(state.get("folded", {}).get(group, {}))
            self.subject.choose(state.get("type"))
            self.place.restore(state.get("place", {}))
            self.page.restore(state.get("page", {}))
            self.about.restore(state.get("about", {}))
            self._bar_main()
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
