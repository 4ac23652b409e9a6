"""Meridians and parallels over a rectangular frame on the plane of a projection.

A frame is (xmin, ymin, xmax, ymax) in metres. Meridians are labelled on the north and south edges,
parallels on the east and west edges, where they really cross: in a conic projection neither is upright.
"""

import math
from dataclasses import dataclass

import numpy as np

SAMPLES = 801


@dataclass(frozen=True)
class Crossing:
    """Where a line meets an edge: side n, s, e or w; degrees; position in metres along the edge's axis."""

    side: str
    degrees: float
    position: float


def multiples(low: float, high: float, step: float) -> list[float]:
    """Return the multiples of ``step`` within [low, high], free of accumulated error."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(index * step, 9) for index in range(first, last + 1)]


def geographic_bounds(projection, frame) -> tuple[float, float, float, float]:
    """Return (west, south, east, north) of what a frame shows, at most half a turn from the central meridian."""
    lon, lat = projection.inverse(*_outline(frame))
    lon = np.clip(lon, projection.central_meridian - 180, projection.central_meridian + 180)
    return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())


def on_globe(projection, x, y) -> np.ndarray:
    """Return where points of the plane show a place: a cone's plane goes on beyond its poles and its seam."""
    with np.errstate(invalid="ignore", divide="ignore"):
        lon, lat = projection.inverse(x, y)
        back = projection.forward(lon, lat)
        same = np.hypot(back[0] - x, back[1] - y) < 1.0
    return same & (np.abs(lon - projection.central_meridian) <= 180)


def lines(projection, frame, step: float, samples: int = SAMPLES) -> list[tuple[str, float, np.ndarray]]:
    """Return ("meridian"|"parallel", degrees, points (n, 2)) for every line that enters the frame."""
    west, south, east, north = geographic_bounds(projection, frame)
    found = []
    for kind, values, low, high in (
        ("meridian", multiples(west, east, step), south, north),
        ("parallel", multiples(south, north, step), west, east),
    ):
        along = np.linspace(low, high, samples)
        for value in values:
            across = np.full(samples, value)
            points = projection.forward(across, along) if kind == "meridian" else projection.forward(along, across)
            inside = _inside(np.column_stack(points), frame)
            if len(inside) > 1:
                found.append((kind, value, inside))
    return found


def crossings(projection, frame, step: float, sides: str = "nsew") -> list[Crossing]:
    """Return where meridians cross the north and south edges and parallels the east and west edges."""
    xmin, ymin, xmax, ymax = frame
    found = []
    for side in sides:
        if side in "ns":
            along = np.linspace(xmin, xmax, SAMPLES)
            across = np.full(SAMPLES, ymax if side == "n" else ymin)
            values, known = projection.inverse(along, across)[0], on_globe(projection, along, across)
        else:
            along = np.linspace(ymin, ymax, SAMPLES)
            across = np.full(SAMPLES, xmax if side == "e" else xmin)
            values, known = projection.inverse(across, along)[1], on_globe(projection, across, along)
        run = _longest_run(values, known)
        along, values = along[run], values[run]
        if len(values) < 4:
            continue
        for degrees in multiples(float(values.min()), float(values.max()), step):
            found.append(Crossing(side, degrees, _position(along, values, degrees)))
    return found


def _longest_run(values: np.ndarray, known: np.ndarray) -> slice:
    """Return the longest stretch of an edge that is on the globe and where values only rise or only fall."""
    signs = np.where(known[1:] & known[:-1], np.sign(np.diff(values)), 0)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(signs)) + 1, [len(signs)]))
    lengths = np.where(signs[starts[:-1]] != 0, np.diff(starts), 0)
    best = int(lengths.argmax())
    return slice(int(starts[best]), int(starts[best] + lengths[best] + 1))


def _position(along, values, degrees) -> float:
    """Return where ``values`` equals ``degrees`` by cubic interpolation of the inverse function."""
    order = np.argsort(values)
    along, values = along[order], values[order]
    index = int(np.clip(np.searchsorted(values, degrees) - 2, 0, len(values) - 4))
    near_values, near = values[index : index + 4], along[index : index + 4]
    total = 0.0
    for i in range(4):
        others = [j for j in range(4) if j != i]
        total += near[i] * math.prod((degrees - near_values[j]) / (near_values[i] - near_values[j]) for j in others)
    return float(total)


def _outline(frame, count: int = 201):
    """Return x and y of points around the frame."""
    xmin, ymin, xmax, ymax = frame
    x, y = np.linspace(xmin, xmax, count), np.linspace(ymin, ymax, count)
    return (
        np.concatenate([x, x, np.full(count, xmin), np.full(count, xmax)]),
        np.concatenate([np.full(count, ymin), np.full(count, ymax), y, y]),
    )


def _inside(points: np.ndarray, frame) -> np.ndarray:
    """Return the run of points within the frame and one point beyond at each end, for the map to clip."""
    xmin, ymin, xmax, ymax = frame
    x, y = points.T
    within = np.flatnonzero((x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax))
    if not len(within):
        return points[:0]
    return points[max(within[0] - 1, 0) : within[-1] + 2]
