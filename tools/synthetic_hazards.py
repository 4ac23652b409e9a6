"""Made-up zones and sites for demonstrations and tests of geohazard and ecological maps. Nothing of it was surveyed;
each row, and the raster in its metadata, is marked as synthetic.

Words stand in Chinese, Russian and English as surveys of the three languages have them; three values are understood by
no rule, as real tables have them.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from tools.synthetic_geology import (
    COLUMNS,
    EAST,
    NORTH,
    ROWS,
    SOUTH,
    WEST,
    degrees,
    make_rivers,
    new_layer,
    outline_of,
    place_of,
)

SEED = 20266
# Lower limits of the made-up scores, and what the zones are called.
ZONES = (("низкая", -9.0), ("中易发区", -0.2), ("high", 0.5), ("очень высокая подверженность", 1.1))
NOT_UNDERSTOOD = "IV?"
HAZARDS = (
    ("滑坡", "крупный", "active"), ("оползень", "35", "欠稳定"), ("landslide", "1200", "stable"),
    ("崩塌", "小型", "active"),
    ("обвал", "0.4", "неактивный"), ("泥石流", "60", "活动"), ("сель", "средний", "active"), ("debris flow", "1.5", ""),
    ("地面塌陷", "0.3", "stable"), ("ground fissure", "", "active"), ("земляной вал", "", ""), ("glacial lake", "", ""),
    ("лавина", "", ""), ("不稳定斜坡", "15", "不稳定"), ("термокарст", "", ""),
)  # fmt: skip
QUAKES = ((8.3, 1889), (7.1, 1887), (6.4, 1978), (5.6, 1990), (4.8, 2013), (5.1, 2003))
SITES = (
    ("尾矿库", "6200000", "active", "合成尾矿库|синтетическое хвостохранилище|Synthetic tailings"),
    ("отвал", "", "закрыт", ""), ("open pit", "", "active", "合成露天矿|синтетический карьер|Synthetic pit"),
    ("рудник", "", "", ""), ("选矿厂", "", "", ""), ("smelter", "", "closed", ""), ("monitoring well", "", "", ""),
    ("采样点", "", "", ""), ("проба почвы", "", "", ""), ("sampling site", "", "", ""), ("?", "", "", ""),
)  # fmt: skip


@dataclass(frozen=True)
class Made:
    """Paths of what was made: zones, hazards for a geohazard map, rivers for both, the rest for an ecological one."""

    zones: Path
    hazards: Path
    zc: Path
    sites: Path
    protected: Path
    rivers: Path


def field(seed: int) -> np.ndarray:
    """Return a smooth field (rows, columns) of about mean 0 and spread 1."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:ROWS, :COLUMNS]
    u, v = x / COLUMNS, y / ROWS
    waves = [
        np.sin(2 * np.pi * (rng.uniform(0.5, 3) * u + rng.uniform(-2.5, 2.5) * v) + rng.uniform(0, 2 * np.pi))
        for _ in range(9)
    ]
    return sum(waves) / np.sqrt(len(waves) / 2)


def make(folder: Path) -> Made:
    """Write everything into a folder; return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("zones.gpkg", "hazards.gpkg", "zc.tif", "sites.gpkg", "protected.gpkg")
    made = Made(*(folder / f"synthetic_{name}" for name in names), make_rivers(folder))
    rng = np.random.default_rng(SEED)
    _write_zones(made.zones)
    rows = [{"kind": kind, "size": size, "state": state} for kind, size, state in HAZARDS * 3]
    rows += [{"kind": "earthquake", "magnitude": size, "date": f"{year}-06-01"} for size, year in QUAKES]
    _write_points(made.hazards, rows, rng)
    _write_raster(made.zc)
    rows = [{"kind": k, "size": s, "state": a, "name": n} for k, s, a, n in SITES + SITES[1:2] + SITES[7:10] * 4]
    _write_points(made.sites, rows, rng)
    v, u = np.mgrid[:ROWS, :COLUMNS] / np.array([ROWS, COLUMNS])[:, None, None]
    park = ((u - 0.78) / 0.12) ** 2 + ((v - 0.3) / 0.17) ** 2 + 0.2 * field(SEED + 3) < 1
    _write_areas(made.protected, [("name", "合成保护区|синтетический заповедник|Synthetic reserve", park)])
    return made


def maps(made: Made) -> dict[str, dict[str, str]]:
    """Return what ``silkroad:print_map`` is given for each of the two maps, by map type."""
    same = {"SITE_KIND_FIELD": "kind", "SITE_SIZE_FIELD": "size", "SITE_ACTIVITY_FIELD": "state"}
    zones = {"ZONING": str(made.zones), "ZONING_FIELD": "class", "ZONING_RULE": "susceptibility"}
    dated = {"SITES": str(made.hazards), "SITE_MAGNITUDE_FIELD": "magnitude", "SITE_DATE_FIELD": "date"}
    soils = {"RASTER": str(made.zc), "ZONING_RULE": "zc", "PROTECTED": str(made.protected)}
    named = {"SITES": str(made.sites), "SITE_SIZE_UNIT": "m3", "SITE_NAME_FIELD": "name"}
    same["RIVERS"] = str(made.rivers)
    return {"geohazard": same | zones | dated, "ecological": same | soils | named}


def _write_zones(path: Path) -> None:
    score, ends = field(SEED), [least for _, least in ZONES[1:]] + [99.0]
    masks = [("class", name, (score >= least) & (score < end)) for (name, least), end in zip(ZONES, ends, strict=True)]
    y, x = np.mgrid[:ROWS, :COLUMNS]
    odd = (x > 0.9 * COLUMNS) & (y > 0.88 * ROWS)
    masks = [(name, value, mask & ~odd) for name, value, mask in masks]
    _write_areas(path, [*masks, ("class", NOT_UNDERSTOOD, odd)])


def _write_areas(path: Path, areas) -> None:
    source, layer = new_layer(path, path.stem, degrees(), ogr.wkbMultiPolygon, (areas[0][0],))
    for name, value, mask in areas:
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField(name, value)
        row.SetField("synthetic", 1)
        row.SetGeometry(ogr.ForceToMultiPolygon(outline_of(mask)))
        layer.CreateFeature(row)
    del source


def _write_points(path: Path, rows: list[dict], rng) -> None:
    source, layer = new_layer(path, path.stem, degrees(), ogr.wkbPoint, ("kind", "size", "state", "date", "name"))
    layer.CreateField(ogr.FieldDefn("magnitude", ogr.OFTReal))
    for cells in rows:
        row = ogr.Feature(layer.GetLayerDefn())
        for name, value in cells.items():
            row.SetField(name, value)
        row.SetField("synthetic", 1)
        shape = ogr.Geometry(ogr.wkbPoint)
        shape.AddPoint_2D(*place_of(*(rng.uniform(0.03, 0.97, 2) * (COLUMNS, ROWS))))
        row.SetGeometry(shape)
        layer.CreateFeature(row)
    del source


def _write_raster(path: Path) -> None:
    """Write a raster of Zc; a corner has no data."""
    values = np.clip(np.exp(2.3 + 1.3 * field(SEED + 1)), 1.0, 400.0)
    values[-60:, :80] = -9999
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((WEST, (EAST - WEST) / COLUMNS, 0, NORTH, 0, (SOUTH - NORTH) / ROWS))
    dataset.SetProjection(degrees().ExportToWkt())
    dataset.SetMetadataItem("SILKROAD_SYNTHETIC", "YES")
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(-9999)
    band.WriteArray(values.astype("float32"))
    del band, dataset


if __name__ == "__main__":
    import sys

    make(Path(sys.argv[1]))
