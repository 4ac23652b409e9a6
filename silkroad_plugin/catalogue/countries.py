"""The countries that a map can be of, by their land in the plugin's region on QGIS's own world map."""

from dataclasses import dataclass
from functools import lru_cache

from qgis.core import QgsRectangle, QgsVectorLayer

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES
from . import world


@dataclass(frozen=True)
class Country:
    """A country: ``extent`` of its land in or next to the region is (west, south, east, north) in degrees.

    Of a country that is wider than the region it is what the region holds. ``names``: by language.
    """

    code: str
    names: dict[str, str]
    extent: tuple[float, float, float, float]


def countries() -> list[Country]:
    """Return the countries that have land in the region, and a name in each language.

    Raises SilkroadError world_map_missing where QGIS has no world map, or our extract of it cannot be read.
    """
    return list(_read(world.source("countries")))


def country(code: str) -> Country:
    """Return the country of a code (ISO 3166-1 alpha-3).

    Raises SilkroadError country_unknown.
    """
    found = next((one for one in countries() if one.code == code), None)
    if found is None:
        raise SilkroadError("country_unknown", code=code)
    return found


@lru_cache(maxsize=1)
def _read(source: str) -> tuple[Country, ...]:
    layer = QgsVectorLayer(source, "", "ogr")
    if not layer.isValid():
        # Raised, it is not kept: the next time the map may be there.
        raise SilkroadError("world_map_missing", path=source.partition("|")[0])
    found, region = [], QgsRectangle(*world.COVERAGE)
    for feature in layer.getFeatures():
        names = {language: str(feature[f"name_{language}"] or "") for language in LANGUAGES}
        # The extract holds no parts overseas; the whole of a country may touch the region where none of its land does.
        land = feature.geometry()
        if feature["iso3"] and all(names.values()) and land.intersects(region):
            box = land.boundingBox()
            if box.width() > region.width():
                box = land.clipped(region).boundingBox()
            extent = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
            found.append(Country(feature["iso3"], names, extent))
    return tuple(found)
