"""The families of map types: each has its own parameters, and makes what its maps show besides the plugin's data."""

from dataclasses import replace
from typing import Protocol

from qgis.core import QgsProcessing, QgsProcessingParameterVectorLayer

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ...inputs.synthetic import is_marked_layer
from .deposit_parameters import OfDeposits
from .geochemical_parameters import Geochemical
from .geological_parameters import Geological
from .own_layers import OwnLayers
from .thematic_parameters import Thematic


class Family(Protocol):
    """Types of maps with common parameters; it is made with (algorithm, parameters, context, feedback)."""

    TYPES: dict[str, str]  # code -> title
    RASTERS: dict[str, str]  # those of the types that show a raster -> what it is of
    ONLY: dict[str, tuple[str, ...]]  # type -> parameters that only some types take
    GROUND: tuple[type, ...]  # the families whose parameters these types take as well
    HELP: str  # paragraphs about them

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters; ``choices``: of the algorithm."""

    @staticmethod
    def more_definitions(choices) -> list:
        """Return the parameters that are folded away at first."""

    def layer(self):
        """Return the vector layer over which the map lies, None for none or where the map is of another family."""

    def subject(self, place: dict[str, str], factor: float, progress):
        """Return what the map shows; ``place``: names by language of the area asked for; ``factor``: of lettering."""


class Regional(OwnLayers):
    """Maps of the plugin's own data, and of a raster of scores on them."""

    TYPES = {"belt": N_("Belt map"), "prospectivity": N_("Prospectivity map")}
    RASTERS = {"prospectivity": N_("Raster of scores")}
    ONLY = {"prospectivity": ("TRAINING", "SHOW_DEPOSITS")}
    GROUND = ()
    HELP = N_(
        "<p><b>Training points.</b> <i>prospectivity</i>: points of one’s own (TRAINING) are framed; a frame about a "
        "deposit of the map goes with its symbol where this stands aside.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm, parameters, context, feedback)
        self._training = None
        if algorithm.map_type == "prospectivity":
            if algorithm.raster is None:
                raise SilkroadError("map_without_raster")
            self._training = self.own_layer("TRAINING")

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameter of points: what is said of a model stands with those that are folded away."""
        point, title = [QgsProcessing.SourceType.VectorPoint], tr("Training points (prospectivity map)")
        return [QgsProcessingParameterVectorLayer("TRAINING", title, point, None, True)]

    @staticmethod
    def more_definitions(choices) -> list:
        """Return no parameters."""
        return []

    def layer(self):
        """Return None: such a map lies over its area or its raster."""

    def subject(self, place, factor, progress):
        """Return the classes of the scores, None on a belt map."""
        from ....layouts import prospectivity

        if self.algorithm.map_type == "belt":
            return None
        found, training = prospectivity.classify(self.algorithm.raster, progress), self._training
        return replace(found, training=training, synthetic=found.synthetic or is_marked_layer(training))


FAMILIES: tuple[type[Family], ...] = (Regional, OfDeposits, Geochemical, Geological, Thematic)
TYPES = {code: title for family in FAMILIES for code, title in family.TYPES.items()}
RASTERS = {code: title for family in FAMILIES for code, title in family.RASTERS.items()}


class Families:
    """What was given for maps of all families."""

    def __init__(self, algorithm, parameters, context, feedback):
        self._type = algorithm.map_type
        self._given = [family(algorithm, parameters, context, feedback) for family in FAMILIES]

    @property
    def asked(self) -> Family:
        """The family of the type that was asked for."""
        return next(one for one in self._given if self._type in one.TYPES)

    def layer(self):
        """Return the vector layer over which the map lies, None for none."""
        return self.asked.layer()

    def subject(self, place: dict[str, str], factor: float, progress):
        """Return what the map shows besides the data of the plugin, None for nothing."""
        return self.asked.subject(place, factor, progress)


def help_parts() -> list[str]:
    """Return what the help says of the types of each family."""
    return [family.HELP for family in FAMILIES if family.HELP]


def definitions(choices) -> list:
    """Return the parameters of all families."""
    return [parameter for family in FAMILIES for parameter in family.definitions(choices)]


def more_definitions(choices) -> list:
    """Return the parameters of all families that are folded away at first."""
    return [parameter for family in FAMILIES for parameter in family.more_definitions(choices)]
