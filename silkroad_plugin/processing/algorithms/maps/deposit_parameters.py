"""The parameters of printed maps whose subject the deposits are: numbered with their list, or on metallogenic zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....i18n import N_
from .geological_parameters import Geological

if TYPE_CHECKING:
    from ....layouts.deposit_map import DepositMap


class OfDeposits:
    """What was given for a map of deposits; layers are taken on the main thread."""

    TYPES = {"deposits": N_("Map of mineral deposits")}

    RASTERS = ()
    HELP = N_(
        "<p><b>Map of mineral deposits.</b> <i>deposits</i> (矿产图, карта полезных ископаемых): each deposit has the "
        "number of the cell of the graticule in which it lies (row in Roman numerals from the north, column from the "
        "west) and its number in the cell, from the north-west on; the number stands beside the symbol, that of the "
        "cell in its corner. The list (number, name, commodities, type, size, epoch, class of position) stands on the "
        "sheet where it has room at the same scale, else in a PDF of its own; it is always written as CSV. With "
        "GEOLOGY, areas of one’s own lie pale below.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        self._algorithm = algorithm
        self._geological = Geological(algorithm, parameters, context, feedback)

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters of layers and fields."""
        return []

    @staticmethod
    def more_definitions(choices) -> list:
        """Return no parameters."""
        return []

    def layer(self):
        """Return None: such a map lies over its area."""

    def subject(self, place: dict[str, str], factor: float, progress) -> DepositMap:
        """Return the subject of the map of a ``place`` (names by language)."""
        from ....layouts.deposit_map import DepositMap

        return DepositMap(self._geological.ground(place, factor), place)
