"""Metallogenic zones: their ranks, their numbers by which lies in which, and what lies in each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsSpatialIndex,
)

from .. import i18n, tables
from ..vocabulary import Vocabulary
from .crs import geographic, transformation

# Table of the plugin's own outlines -> their rank.
OWN = {"belts": "own_belt", "key_areas": "district"}
UNRANKED = "district"
FIRST = 3  # so many commodities, types and epochs are named


@dataclass(frozen=True)
class Rank:
    """A rank of zones: level 1 is the highest; width and dash of its outline in mm and size of its names of A3."""

    code: str
    level: int
    term: str
    width: float
    dash: str
    size: float

    def name(self, language: str) -> str:
        """Return its name."""
        return i18n.term(self.term, language)


@dataclass(frozen=True)
class Zone:
    """A zone: ``key``: (id of its layer, of its feature); ``shape`` in ``crs``; ``number`` such as 2.1, "" before."""

    key: tuple[str, int]
    rank: Rank
    names: Mapping[str, str]
    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    middle: QgsPointXY  # a place in it, in degrees
    number: str = ""

    def called(self, language: str) -> str:
        """Return number and name."""
        return f"{self.number} {self.names.get(language, '')}".strip()


@dataclass
class Content:
    """What lies in a zone: deposits, and how many of them have each main commodity, type and epoch."""

    count: int = 0
    commodities: Counter = field(default_factory=Counter)
    types: Counter = field(default_factory=Counter)
    epochs: Counter = field(default_factory=Counter)

    def add(self, values: Mapping[str, str]) -> None:
        """Count a deposit."""
        self.count += 1
        for counted, column in (
            (self.commodities, "commodities"),
            (self.types, "deposit_type"),
            (self.epochs, "epoch"),
        ):
            code = str(values.get(column) or "").split(";")[0].strip()
            if code and code != "unknown":
                counted[code] += 1


@lru_cache(maxsize=1)
def ranks() -> dict[str, Rank]:
    """Return the ranks by their codes, the highest first."""
    return {
        row["code"]: Rank(
            row["code"], int(row["level"]), row["term"], float(row["width_mm"]), row["dash_mm"], float(row["size_pt"])
        )
        for row in tables.controlled("zone_ranks")
    }


def rank_of(text) -> Rank | None:
    """Return the rank that a number or a word means in any of the languages, None for one that is not known."""
    word = "" if text in (None, NULL) else str(text).strip()
    word = word.removesuffix(".0").removesuffix("级").strip()
    if not word:
        return None
    # Those without words are the plugin's own.
    rows = [row for row in tables.controlled("zone_ranks") if row["words"]]
    code = Vocabulary([row["code"] for row in rows], lambda code, language: ranks()[code].name(language)).code(word)
    lowered = word.casefold()
    for row in rows:
        if code is None and lowered in (one.strip().casefold() for one in row["words"].split(";")):
            code = row["code"]
    return ranks().get(code)


def holding(places: Sequence[QgsPointXY], zones: Iterable[Zone]) -> list[set[tuple[str, int]]]:
    """Return for each place in degrees the keys of the zones in which it lies, by their outlines as they are given."""
    found, systems = [set() for _ in places], {}
    for zone in zones:
        systems.setdefault(zone.crs.toWkt(Qgis.CrsWktVariant.Preferred), []).append(zone)
    for alike in systems.values():
        way = transformation(geographic(), alike[0].crs, QgsCoordinateTransformContext())
        index, points = QgsSpatialIndex(), {}
        for number, place in enumerate(places):
            with suppress(QgsCsException):  # of a place of which the system knows nothing
                points[number] = QgsPoint(way.transform(place))
                index.addFeature(number, points[number].boundingBox())
        for zone in alike:
            engine = QgsGeometry.createGeometryEngine(zone.shape.constGet())
            engine.prepareGeometry()
            for number in index.intersects(zone.shape.boundingBox()):
                if engine.contains(points[number]):
                    found[number].add(zone.key)
    return found


def numbered(zones: Iterable[Zone]) -> list[Zone]:
    """Return zones with numbers: 1, 2… for those in none of higher rank, from the west on; 1.1… within them."""
    ordered = sorted(zones, key=lambda zone: (zone.rank.level, zone.middle.x(), -zone.middle.y()))
    counted: Counter = Counter()
    found: list[Zone] = []
    for zone, held in zip(ordered, holding([zone.middle for zone in ordered], ordered), strict=True):
        above = [one for one in found if one.rank.level < zone.rank.level and one.key in held]
        # The one of the lowest rank that holds it.
        parent = max(above, key=lambda one: one.rank.level).number if above else ""
        counted[parent] += 1
        found.append(replace(zone, number=f"{parent}.{counted[parent]}".lstrip(".")))
    return sorted(found, key=lambda zone: [int(part) for part in zone.number.split(".")])


def foremost(counted: Counter, order: list[str]) -> list[tuple[str, int]]:
    """Return the most frequent codes with their numbers; equals in the order of the controlled list."""
    place = {code: index for index, code in enumerate(order)}
    return sorted(counted.items(), key=lambda pair: (-pair[1], place.get(pair[0], len(place))))[:FIRST]
