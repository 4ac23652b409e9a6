#!/usr/bin/env python3
"""Write the column ``belt`` of the deposits from the outlines of the belts.

A deposit belongs to the belt whose outline contains it. One that lies in none keeps the belt of its
row while it is no farther from that outline than the error of the outline and of its own position
together; its note then says how far it lies outside.
"""

import csv
import json
import math
import sys
from pathlib import Path

from osgeo import ogr

ogr.UseExceptions()
DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
KM_PER_DEGREE = 111.2
UNKNOWN_ERROR_KM = 60.0


def read_belts(path: Path = DATA / "belts.geojson") -> dict[str, list[tuple[ogr.Geometry, float]]]:
    """Return belt -> [(outline, its error in km)]; a belt may have several parts."""
    belts: dict[str, list[tuple[ogr.Geometry, float]]] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        outline = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
        error = float(feature["properties"].get("error_km") or 30.0)
        belts.setdefault(feature["properties"]["belt"], []).append((outline, error))
    return belts


def gap_km(outline: ogr.Geometry, lon: float, lat: float) -> float:
    """Return the distance of a point from an outline, km (0 inside), in a local equirectangular plane."""
    shrink = math.cos(math.radians(lat))
    plane = outline.Clone()
    for ring in plane if plane.GetGeometryType() == ogr.wkbPolygon else (r for part in plane for r in part):
        for index in range(ring.GetPointCount()):
            x, y, *_ = ring.GetPoint(index)
            ring.SetPoint_2D(index, x * shrink, y)
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(lon * shrink, lat)
    return plane.Distance(point) * KM_PER_DEGREE


def assign(deposit: dict, belts: dict[str, list[tuple[ogr.Geometry, float]]]) -> str:
    """Return the belt of a deposit: the one that contains it, else the one it has if that is tenable, else ''."""
    lon, lat = float(deposit["lon"]), float(deposit["lat"])
    gaps = {belt: [(gap_km(outline, lon, lat), error) for outline, error in parts] for belt, parts in belts.items()}
    inside = next((belt for belt, parts in gaps.items() if any(gap == 0.0 for gap, _ in parts)), "")
    own_error = float(deposit["position_error_km"] or UNKNOWN_ERROR_KM)
    tenable = any(gap <= error + own_error for gap, error in gaps.get(deposit["belt"], []))
    return inside or (deposit["belt"] if tenable else "")


def main() -> None:
    """Rewrite ``deposits.csv`` where an outline says otherwise, and list the changes."""
    path = DATA / "deposits.csv"
    with path.open(encoding="utf-8", newline="") as file:
        deposits = list(csv.DictReader(file))
    belts = read_belts()
    for deposit in deposits:
        belt = assign(deposit, belts)
        if belt != deposit["belt"]:
            print(f"{deposit['id']}: {deposit['belt'] or '(none)'} -> {belt or '(none)'}")
            deposit["belt"] = belt
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(deposits[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(deposits)


if __name__ == "__main__":
    sys.exit(main())
