"""The parameters of printed maps whose subject the deposits are: numbered with their list, or on metallogenic zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing

from ....i18n import N_, tr
from ...inputs.synthetic import is_marked_layer
from .geological_parameters import Geological
from .own_layers import OwnLayers, layer_with_fields, told_values

if TYPE_CHECKING:
    from ....layouts.deposit_map import DepositMap
    from ....layouts.metallogenic import MetallogenicMap

# Layer -> its title, then its fields with theirs.
LAYERS = {
    "ORE_ZONES": (
        N_("Zones, districts of one’s own (metallogenic map)"),
        {
            "ORE_ZONES_NAME": N_("Field of names of zones (metallogenic map)"),
            "ORE_ZONES_RANK": N_("Field of ranks of zones (metallogenic map)"),
        },
    ),
    "ORE_FORMATIONS": (
        N_("Ore-bearing formations (metallogenic map)"),
        {
            "ORE_FORMATIONS_NAME": N_("Field of names of formations (metallogenic map)"),
            "ORE_FORMATIONS_EPOCH": N_("Field of epochs of formations (metallogenic map)"),
        },
    ),
}


class OfDeposits(OwnLayers):
    """What was given for a map of deposits; layers are taken on the main thread."""

    TYPES = {"deposits": N_("Map of mineral deposits"), "metallogenic": N_("Metallogenic map")}

    RASTERS = {}
    ONLY = {"metallogenic": tuple(name for layer, (_, fields) in LAYERS.items() for name in (layer, *fields))}
    GROUND = (Geological,)
    HELP = N_(
        "<p><b>Map of mineral deposits.</b> <i>deposits</i> (矿产图, карта полезных ископаемых): each deposit has the "
        "number of the cell of the graticule in which it lies (row in Roman numerals from the north, column from the "
        "west) and its number in the cell, from the north-west on; the number stands beside the symbol, that of the "
        "cell in its corner. The list (number, name, commodities, type, size, epoch, class of position) stands on the "
        "sheet where it has room at the same scale, else in a PDF of its own; it is always written as CSV. With "
        "GEOLOGY, areas of one’s own lie pale below.</p>"
        "<p><b>Metallogenic map.</b> <i>metallogenic</i> (成矿规律图, карта закономерностей размещения полезных "
        "ископаемых): deposits on belts and key areas of the plugin and on zones of one’s own (ORE_ZONES), by rank "
        "(1 to 6, or domain, province, belt, sub-belt, district, field in words of three languages), numbered by which "
        "lies in which; ore-bearing formations (ORE_FORMATIONS) are hatched in the colours of their epochs, GEOLOGY "
        "lies pale below. A table tells number, main commodities, types and epochs of the deposits within the outline "
        "of each zone; a scale of time shows the epochs. The table stands on the sheet where it has room, and is "
        "written as CSV.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm, parameters, context, feedback)
        self._geological = Geological(algorithm, parameters, context, feedback)

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters of layers and fields."""
        polygon = [QgsProcessing.SourceType.VectorPolygon]
        made = (layer_with_fields(name, title, polygon, fields) for name, (title, fields) in LAYERS.items())
        return [one for parameters in made for one in parameters]

    @staticmethod
    def more_definitions(choices) -> list:
        """Return no parameters."""
        return []

    def layer(self):
        """Return None: such a map lies over its area."""

    def subject(self, place: dict[str, str], factor: float, progress) -> DepositMap | MetallogenicMap:
        """Return the subject of the map of a ``place`` (names by language); tells words that are not understood.

        Raises SilkroadError vector_missing, vector_no_crs, map_field_missing.
        """
        from ....layouts.deposit_map import DepositMap
        from ....layouts.metallogenic import Formations, MetallogenicMap, OwnZones

        ground = self._geological.ground(place, factor)
        if self.algorithm.map_type == "deposits":
            return DepositMap(ground, place)
        zones, formations = (self._given(name) for name in LAYERS)
        made = MetallogenicMap(
            area_id=self.algorithm.place.area_id,
            own=OwnZones(*zones) if zones else None,
            formations=Formations(*formations) if formations else None,
            ground=ground,
            place=place,
            factor=factor,
            synthetic=any(is_marked_layer(given[0]) for given in (zones, formations) if given),
        )
        self._tell(made)
        return made

    def _given(self, name: str):
        """Return a layer with the names of its fields, None where none was given."""
        layer = self.own_layer(name)
        return None if layer is None else (layer, *self.fields_of(layer, LAYERS[name][1]))

    def _tell(self, made: MetallogenicMap) -> None:
        self.tell_mended(made.mended)
        if made.unread:
            text = tr(
                "Ranks or epochs that are not understood: {values}. Zones count as districts, formations are grey."
            )
            self.feedback.pushWarning(text.format(values=told_values(made.unread)))
