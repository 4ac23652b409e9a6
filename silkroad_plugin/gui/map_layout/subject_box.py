"""The first part of the form: which type of map, and the layers and fields that this type takes."""

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout

from ...i18n import N_, tr
from ...processing.algorithms.maps import map_subjects, model_parameters
from ...processing.algorithms.maps.furniture_parameters import GEOLOGICAL
from ...processing.inputs.choices import Choices
from ..map_box import choose, compact_combo, refill
from ..wording import Wording
from .fields import ParameterFields

RASTER, UNITS = "RASTER", "COLUMN_OF_UNITS"
PREDICTED = "prospectivity"  # the type whose model is told of


def fields_of_type(algorithm, map_type: str, taken: set[str]) -> tuple[list[str], list[str]]:
    """Return the parameters that a type of map asks for, and the further ones that may be given with it.

    ``taken``: those that stand elsewhere in the form. What only other types take is left out.
    """
    own, others = _of_type(map_type)
    asked, further = [], []
    for definition in algorithm.parameterDefinitions():
        name, flags = definition.name(), definition.flags()
        if name in taken or definition.isDestination() or flags & Qgis.ProcessingParameterFlag.Hidden:
            continue
        if name in own and not flags & Qgis.ProcessingParameterFlag.Advanced:
            asked.append(name)
        elif name in own or name not in others:
            further.append(name)
    return asked, further


def _of_type(map_type: str) -> tuple[set[str], set[str]]:
    """Return the parameters that a type takes as its own, and those that only other types take."""
    family = next(one for one in map_subjects.FAMILIES if map_type in one.TYPES)
    only = {name for one in map_subjects.FAMILIES for names in one.ONLY.values() for name in names}
    own = _names(family) - only | set(family.ONLY.get(map_type, ()))
    every = {name for one in map_subjects.FAMILIES for name in _names(one)} | only | {RASTER, UNITS}
    model = {definition.name() for definition in model_parameters.definitions()}
    own |= {RASTER} if map_type in map_subjects.RASTERS else set()
    shared = own.union(*(_names(ground) for ground in family.GROUND))
    shared |= model if map_type == PREDICTED else set()
    shared |= {UNITS} if map_type in GEOLOGICAL else set()
    return own, (every | model) - shared


def _names(family) -> set[str]:
    choices = Choices()
    return {one.name() for one in (*family.definitions(choices), *family.more_definitions(choices))}


def titles_of_type(map_type: str) -> dict[str, str]:
    """Return the titles of parameters that are called otherwise where the type is known."""
    title = map_subjects.RASTERS.get(map_type)
    return {RASTER: tr(title)} if title else {}


class SubjectBox(QGroupBox):
    """Type of map with its own fields."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadLayoutSubject")
        self.words = Wording()
        self.words.add(self.setTitle, N_("Map"))
        column = QVBoxLayout(self)
        self.type = compact_combo("silkroadLayoutType")
        self.words.add(self.type.setAccessibleName, N_("Map type"))
        column.addWidget(self.type)
        self.fields = ParameterFields("silkroadLayoutFields", canvas)
        column.addWidget(self.fields)
        refill(self.type, [(tr(title), code) for code, title in map_subjects.TYPES.items()], "belt")
        self.type.currentIndexChanged.connect(self.changed)
        self.fields.changed.connect(self.changed)

    @property
    def map_type(self) -> str:
        """The code of the type."""
        return self.type.currentData()

    def choose(self, map_type: str) -> None:
        """Choose a type."""
        choose(self.type, map_type)

    def retranslate(self) -> None:
        """Say everything anew in the interface language; the fields are made anew with the algorithm."""
        self.words.refresh()
        for place, title in enumerate(map_subjects.TYPES.values()):
            self.type.setItemText(place, tr(title))
