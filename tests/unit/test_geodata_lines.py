"""Faults and sutures against published lines: the error that we state covers the distance.

``tests/data/published_lines.csv`` names, for each of our lines that has one, its published counterpart:
lines by name, boundaries between two named provinces, or the unnamed lines of a window. Stated error:
the median distance is not above ``error_km``, and nine tenths of the line lie within twice of it.
"""

import csv
import json
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT.parent / "shared" / "data" / "silkroad" / "tectonics_silkroad.gpkg"
LAYERS = {
    "provinces": ("hasterok_geologic_provinces", "prov_name"),
    "himatibet_faults": ("himatibetmap_faults", "Name"),
    "himatibet_sutures": ("himatibetmap_sutures", "Name"),
    "gem": ("gem_active_faults_geometry_only", None),
}
STEP = 0.05  # degrees between the points that are measured
NEIGHBOUR = 0.02  # degrees: boundaries of neighbouring provinces do not coincide everywhere

with (ROOT / "tests" / "data" / "published_lines.csv").open(encoding="utf-8", newline="") as file:
    COUNTERPARTS = list(csv.DictReader(file))

needs_shared = pytest.mark.skipif(
    not PUBLISHED.exists(), reason="published tectonic lines are not beside the project (../shared)"
)


def lines_of(geometry):
    if geometry.GetGeometryCount() == 0:
        return [geometry.Clone()] if geometry.GetGeometryType() == ogr.wkbLineString else []
    return [line for i in range(geometry.GetGeometryCount()) for line in lines_of(geometry.GetGeometryRef(i))]


def points_along(lines):
    points = []
    for line in lines:
        line.Segmentize(STEP)
        points += [point[:2] for point in line.GetPoints()]
    return np.array(points)


def province_boundaries(layer, field, select):
    shapes = {}
    for feature in layer:
        shapes.setdefault(feature[field], []).append(feature.GetGeometryRef().Clone())
    pairs = [pair.split("|") for pair in select.split(";")]
    shared = [a.Boundary().Intersection(b.Buffer(NEIGHBOUR)) for x, y in pairs for a in shapes[x] for b in shapes[y]]
    return [line for geometry in shared for line in lines_of(geometry)]


def published(row):
    source = ogr.Open(str(PUBLISHED))
    name, field = LAYERS[row["layer"]]
    layer = source.GetLayer(name)
    if row["layer"] == "provinces":
        return province_boundaries(layer, field, row["select"])
    if row["window"]:
        layer.SetSpatialFilterRect(*map(float, row["window"].split()))
    names = row["select"].split(";") if row["select"] else None
    return [
        line
        for feature in layer
        if names is None or feature[field] in names
        for line in lines_of(feature.GetGeometryRef())
    ]


def inside(points, west, south, east, north):
    x, y = points.T
    return points[(x >= west) & (x <= east) & (y >= south) & (y <= north)]


def distances_km(points, lines):
    """Return the distance of each point to the nearest of the lines."""
    starts = np.concatenate([np.array(line)[:-1] for line in lines])
    ends = np.concatenate([np.array(line)[1:] for line in lines])
    result = []
    for x, y in points:
        scale = 111.2 * np.array([math.cos(math.radians(y)), 1])
        a, b = (starts - (x, y)) * scale, (ends - (x, y)) * scale
        along = b - a
        share = np.clip(-(a * along).sum(1) / np.maximum((along**2).sum(1), 1e-12), 0, 1)
        result.append(np.hypot(*(a + share[:, np.newaxis] * along).T).min())
    return np.array(result)


def our_lines():
    lines = {}
    for name in ("faults", "sutures"):
        text = (ROOT / "resources" / "data" / f"{name}.geojson").read_text(encoding="utf-8")
        lines |= {feature["properties"]["id"]: feature for feature in json.loads(text)["features"]}
    return lines


def measured(row):
    """Return the distances between our line and its counterpart where both are drawn."""
    ours = our_lines()[row["id"]]["geometry"]["coordinates"]
    theirs = published(row)
    window = tuple(map(float, row["window"].split())) if row["window"] else None
    if row["select"]:  # this very line: from its points to ours
        points = inside(points_along(theirs), *np.min(ours, axis=0), *np.max(ours, axis=0))
        return distances_km(inside(points, *window) if window else points, [ours])
    line = ogr.CreateGeometryFromJson(json.dumps({"type": "LineString", "coordinates": ours}))
    coordinates = [[point[:2] for point in other.GetPoints()] for other in theirs]
    return distances_km(inside(points_along([line]), *window), coordinates)


@needs_shared
@pytest.mark.parametrize("row", COUNTERPARTS, ids=[row["id"] for row in COUNTERPARTS])
def test_stated_error_covers_the_distance_to_published_lines(row):
    error = our_lines()[row["id"]]["properties"]["error_km"]
    distances = measured(row)
    assert len(distances) >= 10
    assert np.median(distances) <= error
    assert np.percentile(distances, 90) <= 2 * error


def test_measure_of_distance_sees_a_displaced_line():
    points = np.array([[80.0, 50.0], [80.5, 50.0]])
    shifted = [[(79.0, 50.1), (82.0, 50.1)]]
    assert distances_km(points, shifted) == pytest.approx([11.12, 11.12], abs=0.05)


def test_most_lines_have_a_published_counterpart():
    named = {row["id"] for row in COUNTERPARTS}
    assert named <= set(our_lines())
    assert len(named) >= 0.6 * len(our_lines())
