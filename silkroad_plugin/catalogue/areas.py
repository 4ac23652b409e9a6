"""The areas that a map can be of: the whole region, a belt, a key area, or several of them together."""

from dataclasses import dataclass
from functools import lru_cache

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from .. import i18n
from ..core.errors import SilkroadError
from ..vocabulary import Vocabulary
from . import store
from .crs import crs_of

LEVELS = ("global", "belt", "key_area")
GLOBAL = "global"
# Part of an area's width and height that its map shows around it.
MARGIN = 0.04


@dataclass(frozen=True)
class Area:
    """An area: ``extent`` is (west, south, east, north) in degrees; ``names`` by language.

    ``parts``: the areas of which it was put together, none for one of the catalogue's own.
    """

    id: str
    level: str
    belt: str
    names: dict[str, str]
    extent: tuple[float, float, float, float]
    parts: tuple["Area", ...] = ()

    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the conic projection that suits the extent: Albers by the one-sixth rule."""
        from ..core.cartography.projection import one_sixth_albers

        return crs_of(one_sixth_albers(*self.extent).wkt)

    def map_extent(self) -> QgsRectangle:
        """Return the rectangle to show, in the area's projection, with a margin."""
        from ..core.cartography.projection import one_sixth_albers

        west, south, east, north = one_sixth_albers(*self.extent).bounds(self.extent)
        across, up = (east - west) * MARGIN, (north - south) * MARGIN
        return QgsRectangle(west - across, south - up, east + across, north + up)

    def outline(self) -> QgsGeometry | None:
        """Return the polygon in degrees; None for the whole region."""
        if self.level == "global":
            return None
        if self.parts:
            return QgsGeometry.unaryUnion([part.outline() for part in self.parts])
        return QgsGeometry.unaryUnion([store.geometry(blob) for blob in _outlines(self)])


def areas() -> list[Area]:
    """Return every area: the whole region, then the belts, then the key areas."""
    return list(_areas(store.version()))


def vocabulary() -> Vocabulary:
    """Return the areas as people may write them."""
    return Vocabulary.of({one.id: one.names for one in areas()})


def area(area_id: str) -> Area:
    """Return the area of an id or a name, or of several separated by commas, put together.

    Raises SilkroadError for one that the catalogue lacks.
    """
    known, words = {candidate.id: candidate for candidate in areas()}, vocabulary()
    try:
        wanted = list(dict.fromkeys(words.read(area_id, "")))
    except SilkroadError as error:
        raise SilkroadError("area_unknown", area=error.values["word"], known=error.values["known"]) from error
    if not wanted:
        raise SilkroadError("area_unknown", area=area_id, known=words.known(i18n.interface_language()))
    return known[wanted[0]] if len(wanted) == 1 else _together([known[part] for part in wanted])


@lru_cache(maxsize=1)
def _areas(version) -> tuple[Area, ...]:
    belts = _merged(_read("belts", "belt"), "belt")
    whole = Area(GLOBAL, "global", "", _terms("area_global"), _union([belt.extent for belt in belts]))
    return (whole, *belts, *_merged(_read("key_areas", "id"), "key_area"))


def _together(parts: list[Area]) -> Area:
    """Return one area of several; the whole region takes in every other."""
    whole = next((part for part in parts if part.level == "global"), None)
    if whole is not None:
        return whole
    names = {code: i18n.listed([part.names[code] for part in parts], code, "titles") for code in i18n.LANGUAGES}
    belt = parts[0].belt if len({part.belt for part in parts}) == 1 else ""
    extent = _union([part.extent for part in parts])
    return Area(",".join(part.id for part in parts), "several", belt, names, extent, tuple(parts))


def _read(table, key):
    grouped: dict[str, list] = {}
    for row in store.rows(table, f"{key}, belt, geom, {', '.join(store.NAME_COLUMNS)}"):
        grouped.setdefault(row[0], []).append(row)
    return grouped


def _merged(grouped, level):
    """Return one area for each id; a belt of several parts is named by the glossary."""
    found = []
    for identifier, parts in grouped.items():
        names = store.names(parts[0][3:]) if len(parts) == 1 else _terms(identifier)
        boxes = [store.geometry(part[2]).boundingBox() for part in parts]
        extent = _union([(b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in boxes])
        found.append(Area(identifier, level, parts[0][1], names, extent))
    return found


def _outlines(wanted):
    table, key = ("belts", "belt") if wanted.level == "belt" else ("key_areas", "id")
    return [row[0] for row in store.rows(table, "geom", f"{key} = ?", (wanted.id,))]


def _terms(key):
    return {language: i18n.term(key, language) for language in i18n.LANGUAGES}


def _union(extents):
    west, south, east, north = zip(*extents, strict=True)
    return min(west), min(south), max(east), max(north)
