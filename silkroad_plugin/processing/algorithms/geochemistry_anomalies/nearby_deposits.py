"""The known deposits that anomalies are compared with: the user's own, or those of the plugin."""

from collections.abc import Sequence

from qgis.core import NULL

from ....catalogue.anomaly_setting import Deposit, commodities_of, shipped
from ....catalogue.crs import geographic
from ....i18n import LANGUAGES
from ...inputs.layers import read_points

FIELDS = ("commodities", "size_class")


def known_deposits(algorithm, context, feedback) -> Sequence[Deposit]:
    """Return the deposits of the algorithm's parameter DEPOSITS, those of the plugin where it is empty."""
    if algorithm.deposits is None:
        return shipped()
    label, wkt = algorithm.label("DEPOSITS"), geographic().toWkt()
    read = read_points(algorithm.deposits, wkt, label, context, feedback, FIELDS)
    found = []
    for i in range(len(read)):
        commodities, size = (_value(read.attributes, name, i) for name in FIELDS)
        names = {code: read.called(code)[i] for code in LANGUAGES}
        place = float(read.x[i]), float(read.y[i])
        found.append(Deposit(*place, names, commodities_of(commodities), str(size or "unknown")))
    return found


def _value(attributes, name: str, place: int):
    value = attributes[name][place] if name in attributes else None
    return None if value == NULL else value
