"""State borders as single lines, from the outlines of neighbouring polygons.

An outline of its own for each country would draw every border twice, and the dashes of the two would
close each other's gaps. Coasts are no borders.
"""

from itertools import combinations

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

from .. import tables

NATIONAL, DISPUTED, NONE = "national", "disputed", "none"


def borders(countries: list[QgsFeature]) -> list[tuple[str, str, str, QgsGeometry]]:
    """Return (code, code, kind, line) for each pair of neighbours; a polygon without a code is disputed."""
    outlines = [(one["iso3"], QgsGeometry(one.geometry().constGet().boundary())) for one in countries]
    found = []
    for (first, line), (second, other) in combinations(outlines, 2):
        if not line.boundingBoxIntersects(other.boundingBox()):
            continue
        shared = _merged(line.intersection(other))
        if not shared.isEmpty():
            parts = _by_kind(first, second, shared)
            found += [(first, second, kind, part) for kind, part in parts if kind != NONE and not part.isEmpty()]
    return found


def _by_kind(first, second, line):
    """Return (kind, line) for the parts of a border; the table knows what is not a recognised boundary."""
    if not first or not second:
        return [(DISPUTED, line)]
    parts = []
    for row in tables.controlled("borders"):
        if {row["iso3_a"], row["iso3_b"]} != {first, second}:
            continue
        if not row["west"]:
            return [(row["kind"], line)]
        box = QgsGeometry.fromRect(QgsRectangle(*(float(row[side]) for side in ("west", "south", "east", "north"))))
        parts.append((row["kind"], _merged(line.intersection(box))))
        line = _merged(line.difference(box))
    return [*parts, (NATIONAL, line)]


def _merged(geometry: QgsGeometry) -> QgsGeometry:
    """Return the lines of a geometry joined end to end; points where outlines only touch go."""
    lines = [part for part in geometry.asGeometryCollection() if part.length() > 0]
    merged = QgsGeometry.collectGeometry(lines).mergeLines() if lines else QgsGeometry()
    if not merged.isEmpty():
        merged.convertToMultiType()
    return merged
