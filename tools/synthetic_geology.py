"""A made-up geological sheet for demonstrations and tests: folded strata, intrusions, young cover, faults, in two
structural-facies zones. Nothing of it was mapped; each row is marked as synthetic.

The indices are those of Chinese maps; names and rocks are given in Chinese, Russian and English.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

SEED = 20265
WEST, SOUTH, EAST, NORTH = 78.0, 44.0, 80.0, 45.3333333333  # two sheets 1:200,000 by two
COLUMNS, ROWS = 480, 320
ZONES = ("北带|Северная зона|Northern zone", "南带|Южная зона|Southern zone")


@dataclass(frozen=True)
class Rock:
    """A unit: index of Chinese maps, age, rocks and name, by language zh|ru|en."""

    index: str
    age: str
    rocks: str
    name: str = ""


STRATA = {
    0: (
        Rock("Pt2", "中元古代", "片麻岩|гнейсы|gneiss", "合成一群|синтетическая серия 1|Synthetic group 1"),
        Rock("Nh-Z", "南华纪—震旦纪", "冰碛岩、砂岩|тиллиты, песчаники|tillite, sandstone"),
        Rock("∈1-2", "早—中寒武世", "灰岩|известняки|limestone"),
        Rock("O2-3", "中—晚奥陶世", "板岩|сланцы|slate"),
        Rock("S1", "早志留世", "砂岩|песчаники|sandstone"),
        Rock("D2", "中泥盆世", "凝灰岩|туфы|tuff"),
        Rock("D3-C1", "晚泥盆世—早石炭世", "安山岩、凝灰岩|андезиты, туфы|andesite, tuff"),
        Rock("C2", "晚石炭世", "灰岩、砂岩|известняки, песчаники|limestone, sandstone"),
        Rock("P1-2", "早—中二叠世", "砾岩|конгломераты|conglomerate"),
    ),
    1: (
        Rock("Ar4", "新太古代", "片麻岩|гнейсы|gneiss"),
        Rock("Pt3", "新元古代", "大理岩|мраморы|marble"),
        Rock("∈3-O1", "晚寒武世—早奥陶世", "灰岩|известняки|limestone"),
        Rock("S2-3", "中—晚志留世", "砂岩|песчаники|sandstone"),
        Rock("D1", "早泥盆世", "砂岩|песчаники|sandstone"),
        Rock("D3-C1", "晚泥盆世—早石炭世", "安山岩、凝灰岩|андезиты, туфы|andesite, tuff"),
        Rock("C1v", "维宪期", "灰岩|известняки|limestone"),
        Rock("T2-3", "中—晚三叠世", "砂岩、煤|песчаники, уголь|sandstone, coal"),
        Rock("J2x", "中侏罗世", "砂岩、泥岩|песчаники, аргиллиты|sandstone, mudstone",
             "合成组|синтетическая свита|Synthetic Formation"),
    ),
}  # fmt: skip
BASIN = (
    Rock("K1", "早白垩世", "红色砂岩|красные песчаники|red sandstone"),
    Rock("E2-3", "始新世—渐新世", "泥岩|глины|mudstone"),
    Rock("N1", "中新世", "砾岩、泥岩|конгломераты, глины|conglomerate, mudstone"),
    Rock("Qp2^pl", "中更新世", "砾石|галечники|gravel"),
    Rock("Qp3^eol", "晚更新世", "黄土|лёссы|loess"),
    Rock("Qh^al", "全新世", "冲积物|аллювий|alluvium"),
)
# Index, age, rocks, place as shares of the sheet, half axes as shares of its width.
INTRUSIONS = (
    (Rock("γδC2", "晚石炭世", "花岗闪长岩|гранодиориты|granodiorite"), 0.30, 0.70, 0.11, 0.055),
    (Rock("ηγP1", "早二叠世", "二长花岗岩|монцограниты|monzogranite"), 0.36, 0.66, 0.05, 0.035),
    (Rock("δO3", "晚奥陶世", "闪长岩|диориты|diorite"), 0.72, 0.78, 0.06, 0.03),
    (Rock("νC1", "早石炭世", "辉长岩|габбро|gabbro"), 0.62, 0.56, 0.05, 0.02),
    (Rock("ΣD", "泥盆纪", "蛇纹岩|серпентиниты|serpentinite"), 0.47, 0.505, 0.12, 0.012),
    (Rock("ξT1", "早三叠世", "正长岩|сиениты|syenite"), 0.82, 0.25, 0.03, 0.025),
    (Rock("γδD1", "早泥盆世", "花岗闪长岩|гранодиориты|granodiorite"), 0.22, 0.22, 0.07, 0.04),
)
RIVER = {"name_zh": "合成河", "name_ru": "р. Синтетическая", "name_en": "Synthetic River"}
# Where it ends and begins as shares of the sheet, by how much it begins farther east, and its kind.
TRIBUTARIES = (
    (0.08, 0.78, 0.05, "permanent"), (0.21, 0.97, -0.06, "permanent"), (0.33, 0.02, 0.04, "intermittent"),
    (0.42, 0.93, 0.07, "permanent"), (0.55, 0.04, -0.05, "permanent"), (0.63, 0.99, 0.03, "permanent"),
    (0.74, 0.71, 0.08, "intermittent"), (0.85, 0.08, 0.05, "permanent"), (0.93, 0.88, -0.04, "permanent"),
)  # fmt: skip
UNTOLD = Rock("?", "", "无露头|нет обнажений|no exposure")


def grid() -> tuple[np.ndarray, list[Rock], np.ndarray]:
    """Return the number of the rock of each cell (rows, columns) from the north-west, the rocks, and the zones."""
    rng = np.random.default_rng(SEED)
    y, x = np.mgrid[:ROWS, :COLUMNS]
    u, v = (x + 0.5) / COLUMNS, 1 - (y + 0.5) / ROWS
    wave = sum(
        rng.uniform(0.2, 1.0) * np.sin(2 * math.pi * (rng.uniform(0.4, 2.2) * u + rng.uniform(0.2, 1.2) * v) + phase)
        for phase in rng.uniform(0, 2 * math.pi, 7)
    )
    zone = (v < 0.5 + 0.03 * np.sin(5 * u)).astype(int)
    rocks: list[Rock] = []
    found = np.zeros((ROWS, COLUMNS), int)
    for number, strata in STRATA.items():
        # Folds that plunge: strata repeat across the strike.
        depth = 0.9 * np.sin(2 * math.pi * (3.1 * v + 0.55 * u + 0.05 * wave)) + 0.12 * wave + 0.3 * (u - 0.5)
        inside = zone == number
        ranks = depth[inside].argsort().argsort() / inside.sum()
        shares = np.cumsum(rng.uniform(0.6, 1.3, len(strata)))
        start = len(rocks)
        found[inside] = start + np.searchsorted(shares / shares[-1], ranks, side="right").clip(0, len(strata) - 1)
        rocks += strata
    for rock, east, north, wide, tall in INTRUSIONS:
        edge = ((u - east) / wide) ** 2 + ((v - north) * ROWS / COLUMNS / tall) ** 2 + 0.25 * wave
        found[edge < 1] = len(rocks)
        rocks.append(rock)
    basin = 0.22 + 0.16 * u + 0.03 * wave - np.abs(v - 0.30 - 0.18 * (u - 0.5)) * 1.6
    for step, rock in enumerate(BASIN):
        found[basin > 0.02 + 0.045 * step] = len(rocks)
        rocks.append(rock)
    found[(np.abs(u - 0.93) < 0.025) & (np.abs(v - 0.9) < 0.05)] = len(rocks)
    return found, [*rocks, UNTOLD], zone


def make(folder: Path) -> tuple[Path, Path]:
    """Write the areas and the faults into a GeoPackage each; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    areas, faults = folder / "synthetic_geology.gpkg", folder / "synthetic_faults.gpkg"
    system = degrees()
    _write_areas(areas, system)
    _write_faults(faults, system)
    return areas, faults


def make_rivers(folder: Path) -> Path:
    """Write the rivers into a GeoPackage: one along the basin, and what flows into it; return its path."""
    path = folder / "synthetic_rivers.gpkg"
    source, layer = new_layer(path, "synthetic_rivers", degrees(), ogr.wkbLineString, (*RIVER, "kind"))

    def course(u):
        return 0.30 + 0.18 * (u - 0.5) + 0.012 * np.sin(23 * u) + 0.006 * np.sin(61 * u)

    def add(u, v, kind: str, names: dict[str, str]) -> None:
        shape = ogr.Geometry(ogr.wkbLineString)
        for east, north in zip(u, v, strict=True):
            shape.AddPoint_2D(*place_of(float(east) * COLUMNS, (1 - float(north)) * ROWS))
        row = ogr.Feature(layer.GetLayerDefn())
        for name, text in {**names, "kind": kind}.items():
            row.SetField(name, text)
        row.SetField("synthetic", 1)
        row.SetGeometry(shape)
        layer.CreateFeature(row)

    along = np.linspace(0, 1, 200)
    add(along, course(along), "permanent", RIVER)
    for number, (mouth, head, slant, kind) in enumerate(TRIBUTARIES):
        down = np.linspace(0, 1, 80)
        # It ends on the river, and winds less the nearer it is to it.
        bend = (1 - down) * (slant + 0.02 * np.sin(14 * down + number) + 0.008 * np.sin(41 * down))
        u = mouth + bend
        add(u, head + (course(mouth) - head) * down, kind, {})
    del source
    return path


def degrees() -> osr.SpatialReference:
    """Return longitude and latitude on WGS 84, in this order."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def place_of(column: float, row: float) -> tuple[float, float]:
    """Return longitude and latitude of a corner of cells, counted from the north-west."""
    return WEST + (EAST - WEST) * column / COLUMNS, NORTH - (NORTH - SOUTH) * row / ROWS


def _write_areas(path: Path, system) -> None:
    names = ("index", "age", "lithology", "name", "zone")
    source, layer = new_layer(path, "synthetic_geology", system, ogr.wkbMultiPolygon, names)
    numbers, rocks, zone = grid()
    key = numbers * 2 + zone
    for value in np.unique(key):
        rock, place = rocks[value // 2], ZONES[value % 2]
        shape = outline_of(key == value)
        for part in range(shape.GetGeometryCount()) if shape.GetGeometryType() == ogr.wkbMultiPolygon else [None]:
            piece = shape if part is None else shape.GetGeometryRef(part)
            row = ogr.Feature(layer.GetLayerDefn())
            for name, text in zip(names, (rock.index, rock.age, rock.rocks, rock.name, place), strict=True):
                row.SetField(name, text)
            row.SetField("synthetic", 1)
            row.SetGeometry(ogr.ForceToMultiPolygon(piece.Clone()))
            layer.CreateFeature(row)
    del source


def outline_of(mask: np.ndarray):
    """Return the outline of cells: runs along the rows, joined."""
    runs = ogr.Geometry(ogr.wkbMultiPolygon)
    for row, line in enumerate(mask):
        ends = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(int), [0]])))
        for first, last in zip(ends[::2], ends[1::2], strict=True):
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for column, down in ((first, row), (last, row), (last, row + 1), (first, row + 1), (first, row)):
                ring.AddPoint_2D(*place_of(float(column), float(down)))
            cell = ogr.Geometry(ogr.wkbPolygon)
            cell.AddGeometry(ring)
            runs.AddGeometry(cell)
    return runs.UnionCascaded()


def _write_faults(path: Path, system) -> None:
    source, layer = new_layer(path, "synthetic_faults", system, ogr.wkbLineString, ("name",))
    lines = (
        [(0, 0.5), (0.3, 0.53), (0.6, 0.5), (1, 0.46)],
        [(0.1, 1.0), (0.25, 0.75), (0.4, 0.55)],
        [(0.55, 0.0), (0.7, 0.2), (0.78, 0.45)],
    )
    for points in lines:
        shape = ogr.Geometry(ogr.wkbLineString)
        for u, v in points:
            shape.AddPoint_2D(*place_of(u * COLUMNS, (1 - v) * ROWS))
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField("name", "合成断层|синтетический разлом|synthetic fault")
        row.SetField("synthetic", 1)
        row.SetGeometry(shape)
        layer.CreateFeature(row)
    del source


def new_layer(path: Path, name: str, system, kind, texts):
    """Return a new GeoPackage and its layer, marked as synthetic."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(name, system, kind)
    layer.SetMetadataItem("SILKROAD_SYNTHETIC", "YES")
    for text in texts:
        layer.CreateField(ogr.FieldDefn(text, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("synthetic", ogr.OFTInteger))
    return source, layer


if __name__ == "__main__":
    import sys

    make(Path(sys.argv[1]))
