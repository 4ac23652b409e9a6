"""The georeference of a PDF as QGIS and GDAL write it."""

import re
from pathlib import Path

_CORNERS = re.compile(rb"(/[GL]PTS\s*\[\s*)((?:[-+.\deE]+\s+){7}[-+.\deE]+)(\s*\])")


def order_corners(path: str | Path) -> int:
    """Let the four corners of each map go round it; return how many lists were put in order.

    QGIS gives upper left, upper right, lower left, lower right: readers that join them up, GDAL among them, get a
    bow tie for the edge of the map. The pairs are exchanged in place, so that no other byte of the file moves.
    """
    path = Path(path)
    content = path.read_bytes()
    ordered, count = _CORNERS.subn(_in_turn, content)
    if ordered != content:
        path.write_bytes(ordered)
    return count


def _in_turn(found: re.Match) -> bytes:
    head, numbers, tail = found.groups()
    pairs = re.findall(rb"\S+\s+\S+", numbers)
    spaces = re.split(rb"\S+\s+\S+", numbers)[1:-1]
    if not _is_bow_tie([tuple(map(float, pair.split())) for pair in pairs]):
        return found.group(0)
    first, second, third, fourth = pairs
    return head + first + spaces[0] + second + spaces[1] + fourth + spaces[2] + third + tail


def _is_bow_tie(corners) -> bool:
    """Whether the second and the fourth side of a quadrangle cross."""
    (a, b, c, d) = corners
    return _side(b, c, d) != _side(b, c, a) and _side(d, a, b) != _side(d, a, c)


def _side(start, stop, point) -> bool:
    """Whether a point lies to the left of a line."""
    return (stop[0] - start[0]) * (point[1] - start[1]) > (stop[1] - start[1]) * (point[0] - start[0])
