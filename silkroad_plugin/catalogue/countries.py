"""The countries that a map can be of, by their land on QGIS's own world map."""

from dataclasses import dataclass
from functools import lru_cache

from qgis.core import QgsVectorLayer

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, interface_language
from . import world

# Land that reaches wider parts at 180° from Greenwich: no country is as wide as half the globe otherwise.
WIDEST = 180.0


@dataclass(frozen=True)
class Country:
    """A country: ``extent`` of its land is (west, south, east, north) in degrees; ``names`` by language."""

    code: str
    names: dict[str, str]
    extent: tuple[float, float, float, float]


def countries() -> list[Country]:
    """Return the countries that have a name in each language.

    Raises SilkroadError world_map_missing where QGIS has no world map, or our extract of it cannot be read.
    """
    return list(_read(world.source("countries", everywhere=True)))


def country(code: str) -> Country:
    """Return the country of a code (ISO 3166-1 alpha-3).

    Raises SilkroadError country_unknown, and country_parted for one whose land lies on both sides of 180°.
    """
    found = next((one for one in countries() if one.code == code), None)
    if found is None:
        raise SilkroadError("country_unknown", code=code)
    west, _, east, _ = found.extent
    if east - west > WIDEST:
        raise SilkroadError("country_parted", name=found.names[interface_language()])
    return found


@lru_cache(maxsize=1)
def _read(source: str) -> tuple[Country, ...]:
    layer = QgsVectorLayer(source, "", "ogr")
    if not layer.isValid():
        # Raised, it is not kept: the next time the map may be there.
        raise SilkroadError("world_map_missing", path=source.partition("|")[0])
    found = []
    for feature in layer.getFeatures():
        names = {language: str(feature[f"name_{language}"] or "") for language in LANGUAGES}
        if feature["iso3"] and all(names.values()):
            box = feature.geometry().boundingBox()
            extent = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
            found.append(Country(feature["iso3"], names, extent))
    return tuple(found)
