"""Make rivers, lakes and shorelines in resources/data from GSHHG and WDBII (Debian's gmt-gshhg-high).

Needs `gmt` with `gmt-gshhg-high`. GMT gives the lines in pieces, one for each bin of its database;
they are joined, simplified for maps of 1:1M and smaller, and ranked so that 1:5M shows fewer.
"""

import json
import math
import re
import subprocess
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from osgeo import ogr

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "resources" / "data"
WEST, SOUTH, EAST, NORTH = 45, 28, 125, 58
# Levels of WDBII (GMT manual, `coast -I`) -> rank of the map (1 is drawn first), kind.
# Level 0 (double-lined) is the shore of wide rivers, which the lakes of GSHHG hold as polygons.
RIVERS = {
    1: (1, "permanent"),
    2: (2, "permanent"),
    3: (3, "permanent"),
    4: (4, "permanent"),
    5: (3, "intermittent"),
    6: (4, "intermittent"),
    8: (4, "canal"),
}
LAKE_RANKS = ((1000, 1), (200, 2), (50, 3), (12, 4), (2, 5))  # from this area in km² -> rank
TOLERANCE = 0.0015  # degrees; 0.17 km, which is 0.2 mm at 1:1M and what GSHHG itself leaves out at this resolution
# Lakes that are far smaller today than in GSHHG: a map may draw their former shore dashed.
SHRUNKEN = {"aral sea": (59.8, 45.0)}
DECIMALS = 3
SHORTEST = 0.04  # degrees: shorter loose ends are not drawn


def gmt_coast(*options: str) -> str:
    """Run ``gmt coast`` over the window and return the line pieces that it prints."""
    command = ["gmt", "coast", f"-R{WEST}/{EAST}/{SOUTH}/{NORTH}", "-Dh", "-M", *options]
    try:
        with TemporaryDirectory() as folder:  # GMT leaves a file where it is run
            return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        sys.exit("gmt is missing: apt-get install gmt gmt-gshhg-high")


def river_pieces(level: int) -> list[list[tuple[float, float]]]:
    """Return the pieces of the rivers of one level."""
    pieces = re.split(r"^[>#].*\n", gmt_coast(f"-I{level}"), flags=re.MULTILINE)
    return [_points(piece) for piece in pieces if piece.strip()]


def shore_pieces() -> dict[int, list[list[tuple[float, float]]]]:
    """Return the pieces of the shores by level: 1 sea, 2 lake, 3 island in a lake."""
    levels = defaultdict(list)
    for header, piece in re.findall(r"^> (Shore Bin .*)\n((?:[^>#].*\n)+)", gmt_coast("-W"), flags=re.MULTILINE):
        levels[int(header.rsplit(" ", 1)[1])].append(_points(piece))
    return levels


def _points(piece: str) -> list[tuple[float, float]]:
    rows = (line.split() for line in piece.splitlines())
    return [(round(float(x), 5), round(float(y), 5)) for x, y in rows]


def joined(pieces: list[list[tuple[float, float]]]) -> list[list[tuple[float, float]]]:
    """Join pieces that share an end which no third piece shares; closed ones end where they begin."""
    ends = defaultdict(list)
    for index, piece in enumerate(pieces):
        ends[piece[0]].append(index)
        ends[piece[-1]].append(index)
    left = set(range(len(pieces)))
    lines = []
    for seed in range(len(pieces)):
        if seed not in left:
            continue
        left.remove(seed)
        line = list(pieces[seed])
        for _ in range(2):
            while line[0] != line[-1]:
                following = [index for index in ends[line[-1]] if index in left]
                if len(ends[line[-1]]) != 2 or not following:
                    break
                left.remove(following[0])
                piece = pieces[following[0]]
                line += piece[1:] if piece[0] == line[-1] else piece[-2::-1]
            line.reverse()
        lines.append(line)
    return lines


def area_km2(ring: list[tuple[float, float]]) -> float:
    """Return the area of a small ring, on the sphere of equal area at its middle latitude."""
    scale = 111.19**2 * math.cos(math.radians(sum(y for _x, y in ring) / len(ring)))
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))) / 2 * scale


def simplified(points: list[tuple[float, float]], kind: int, tolerance: float) -> ogr.Geometry | None:
    """Return the geometry of a line or a ring with fewer points; None where nothing is left of it."""
    shape = line = ogr.Geometry(ogr.wkbLinearRing if kind == ogr.wkbPolygon else ogr.wkbLineString)
    for x, y in points:
        line.AddPoint_2D(x, y)
    if kind == ogr.wkbPolygon:
        shape = ogr.Geometry(kind)
        shape.AddGeometry(line)
    shape = shape.SimplifyPreserveTopology(tolerance)
    return None if shape.IsEmpty() else shape


def clipped_lakes(rings: list[list[tuple[float, float]]]) -> list[list[tuple[float, float]]]:
    """Close along the window's border the lakes that cross it (the Caspian Sea)."""
    edges = ogr.Geometry(ogr.wkbMultiLineString)
    corners = [(WEST, SOUTH), (EAST, SOUTH), (EAST, NORTH), (WEST, NORTH), (WEST, SOUTH)]
    for points in [*rings, corners]:
        edges.AddGeometry(simplified(points, ogr.wkbLineString, 0))
    polygons = edges.Union(edges).Polygonize()
    faces = [polygons.GetGeometryRef(index) for index in range(polygons.GetGeometryCount())]
    # The land is the largest of the faces.
    faces = sorted(faces, key=lambda face: face.GetArea())[:-1]
    return [[point[:2] for point in face.GetGeometryRef(0).GetPoints()] for face in faces]


def write(name: str, features: list[tuple[dict, ogr.Geometry]]) -> None:
    """Write a layer as GeoJSON, one feature a line, in an order that does not change."""
    rows = []
    for properties, shape in features:
        geometry = json.loads(shape.ExportToJson([f"COORDINATE_PRECISION={DECIMALS}"]))
        rows.append((properties["rank"], json.dumps(geometry), properties))
    rows.sort(key=lambda row: row[:2])
    lines = [
        json.dumps({"type": "Feature", "properties": {"id": number, **row[2]}, "geometry": json.loads(row[1])})
        for number, row in enumerate(rows, 1)
    ]
    head = f'{{\n"type": "FeatureCollection",\n"name": "{name}",\n"features": [\n'
    (DATA / f"{name}.geojson").write_text(head + ",\n".join(lines) + "\n]\n}\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(lines)} features, {(DATA / f'{name}.geojson').stat().st_size / 1e6:.2f} MB")


def rivers() -> list[tuple[dict, ogr.Geometry]]:
    """Return the rivers and canals with rank and kind."""
    features = []
    for level, (rank, kind) in RIVERS.items():
        for points in joined(river_pieces(level)):
            line = simplified(points, ogr.wkbLineString, TOLERANCE)
            if line is not None and line.Length() > SHORTEST:
                features.append(({"rank": rank, "kind": kind}, line))
    return features


def lake_kind(shape: ogr.Geometry) -> str:
    """Return ``former shore`` for a lake that has since shrunk, else ``lake``."""
    inside = (shape.Contains(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")) for x, y in SHRUNKEN.values())
    return "former shore" if any(inside) else "lake"


def lakes(pieces: list[list[tuple[float, float]]]) -> list[tuple[dict, ogr.Geometry]]:
    """Return the lakes with rank, kind and area."""
    lines = joined(pieces)
    rings = [line for line in lines if line[0] == line[-1] and len(line) > 3]
    rings += clipped_lakes([line for line in lines if line[0] != line[-1]])
    features = []
    for ring in rings:
        area = area_km2(ring)
        rank = next((rank for least, rank in LAKE_RANKS if area >= least), None)
        if rank:
            shape = simplified(ring, ogr.wkbPolygon, TOLERANCE)
            if shape is not None:
                properties = {"rank": rank, "kind": lake_kind(shape), "area_km2": round(area, -1 if area > 100 else 0)}
                features.append((properties, shape))
    return features


def shorelines(levels: dict) -> list[tuple[dict, ogr.Geometry]]:
    """Return the coast of the sea (rank 1), small islands (2), and islands in lakes (3)."""
    features = []
    for level in (1, 3):
        for points in joined(levels[level]):
            line = simplified(points, ogr.wkbLineString, TOLERANCE)
            if line is not None and line.Length() > 2 * SHORTEST:
                rank = 3 if level == 3 else 1 if line.Length() > 0.5 else 2
                features.append(({"rank": rank, "kind": "island in a lake" if level == 3 else "sea"}, line))
    return features


if __name__ == "__main__":
    ogr.UseExceptions()
    shores = shore_pieces()
    write("rivers", rivers())
    write("lakes", lakes(shores[2]))
    write("shorelines", shorelines(shores))
