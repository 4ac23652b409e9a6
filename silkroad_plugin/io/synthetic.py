"""The mark of synthetic data: who carries it, and how a finished file is marked.

A raster has a metadata item, a GeoPackage the same with each layer. A table or layer has the field
``synthetic`` besides, 1 in each row that was made up: it outlives tools that drop metadata. A page says it in words.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal, ogr

from .layer_info import SYNTHETIC, parse
from .report import add_note

FIELD = "synthetic"
YES = "YES"
# What a survey calls itself: words that a plant or a rubber has as well do not count alone.
NAMES = re.compile(
    r"synthetic\s+(survey|data)|合成(测量|调查|勘查|数据|资料)|синтетическ\w+\s+(съ[её]мк|данн)", re.IGNORECASE
)


def is_synthetic_name(text: object) -> bool:
    """Return whether the name of a survey says that it was made up."""
    return bool(NAMES.search(str(text or "")))


def is_marked_raster(path: str) -> bool:
    """Return whether a raster says that it was made up."""
    dataset = gdal.Open(path)
    return dataset is not None and parse(dataset.GetMetadata() or {}).synthetic


def mark_files(paths: Iterable[Path], note: str) -> None:
    """Mark finished files: rasters and GeoPackages in their metadata, pages with the ``note``."""
    for path in paths:
        ending = path.suffix.lower()
        if ending in (".tif", ".tiff"):
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.SetMetadataItem(SYNTHETIC, YES)
            dataset = None
        elif ending == ".gpkg":
            source = ogr.Open(str(path), 1)
            for number in range(source.GetLayerCount()):
                source.GetLayer(number).SetMetadataItem(SYNTHETIC, YES)
            source = None
        elif ending in (".html", ".htm"):
            add_note(path, note)
