"""A wall map: A0 at 300 dpi of 20,000 polygons, against QGIS's export of the bare map, and the memory it takes."""

import resource
import sys
import tempfile
from pathlib import Path

import numpy as np
from bench_print import LANGUAGE, _saved, export_seconds

application = None
WEST, SOUTH, EAST, NORTH = 72.0, 40.0, 84.0, 46.0  # degrees
COLUMNS, ROWS = 200, 100
# Indices of Chinese maps: strata, intrusive rocks, cover.
UNITS = (
    "Pt2",
    "∈1-2",
    "O2-3",
    "S1",
    "D2",
    "D3-C1",
    "C2",
    "P1-2",
    "T2-3",
    "J2",
    "K1",
    "N1",
    "Qp3",
    "γδC2",
    "ηγP1",
    "δO3",
)
ADDED, MEMORY = 1.25, 1.2  # the limits: times the bare map, and gigabytes
REPEATS = 2


def polygons(path: Path) -> None:
    """Write a layer of 20,000 polygons of sixteen vertices that share their crooked edges."""
    from osgeo import ogr, osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("units", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("index", ogr.OFTString))
    rng = np.random.default_rng(1)
    parts = 4  # of an edge
    lon, lat = np.meshgrid(np.linspace(WEST, EAST, parts * COLUMNS + 1), np.linspace(SOUTH, NORTH, parts * ROWS + 1))
    lon[1:-1, 1:-1] += rng.uniform(-0.3, 0.3, lon[1:-1, 1:-1].shape) * (EAST - WEST) / (parts * COLUMNS)
    lat[1:-1, 1:-1] += rng.uniform(-0.3, 0.3, lat[1:-1, 1:-1].shape) * (NORTH - SOUTH) / (parts * ROWS)
    source.StartTransaction()
    for row in range(ROWS):
        for column in range(COLUMNS):
            i, j = slice(parts * row, parts * (row + 1) + 1), slice(parts * column, parts * (column + 1) + 1)
            east, north = lon[i, j], lat[i, j]
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for one, other in ((east[0], north[0]), (east[:, -1], north[:, -1]), (east[-1, ::-1], north[-1, ::-1]),
                               (east[::-1, 0], north[::-1, 0])):  # fmt: skip
                for x, y in zip(one, other, strict=True):
                    ring.AddPoint_2D(float(x), float(y))
            shape = ogr.Geometry(ogr.wkbPolygon)
            shape.AddGeometry(ring)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["index"] = UNITS[int(rng.integers(len(UNITS)))]
            feature.SetGeometry(shape)
            layer.CreateFeature(feature)
    source.CommitTransaction()


def run() -> list[tuple[str, float, float, str]]:
    """Return the ratio of the furnished map to the bare one, and the most memory that printing took."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tools.headless import start_qgis

    # Kept by the module: QGIS crashes where projects outlive it.
    global application
    application = application or start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "units.gpkg")
        polygons(path)
        given = {"MAP_TYPE": "geological", "GEOLOGY": str(path), "INDEX_FIELD": "index", "AGE_TRADITION": "chinese"}
        where = given | {"PAPER": "A0", "DPI": 300, "SHOW_DEPOSITS": False, "EXTENT": f"{WEST},{EAST},{SOUTH},{NORTH}"}
        saved = _saved(where, folder)
        # Of our printing alone: QGIS's own exports come after it.
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # kilobytes on Linux
        plain, ours, bare = export_seconds(saved, folder, REPEATS)
    print(
        f"wall map ({LANGUAGE}): ours {ours:.1f} s, QGIS's export {plain:.1f} s, the bare map {bare:.1f} s, "
        f"{peak:.2f} GB",
        file=sys.stderr,
    )
    return [
        ("A0 at 300 dpi, 20,000 polygons: furniture and text repair / the bare map", ours / bare, ADDED, "×"),
        ("A0 at 300 dpi, 20,000 polygons: the most memory", peak, MEMORY, "GB"),
    ]


if __name__ == "__main__":
    for name, figure, limit, unit in run():
        print(f"{name}: {figure:.2f} {unit} (limit {limit} {unit})")
