"""The evidence of a study: the steps of its definition, each an algorithm of the toolbox."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsApplication, QgsRasterLayer

from silkroad_plugin import paths
from silkroad_plugin.catalogue import store
from silkroad_plugin.catalogue.mineral_systems import BELT_EVIDENCE
from silkroad_plugin.catalogue.study_definitions import Definition, Layer
from silkroad_plugin.io.layer_info import LayerInfo, parse, to_items

# What an algorithm's output is written as.
SUFFIXES = {"rasterDestination": ".tif", "vectorDestination": ".gpkg", "sink": ".gpkg", "folderDestination": ""}


@dataclass(frozen=True)
class Raster:
    """A layer of evidence that was made: ``title`` by language as the raster says it."""

    layer: Layer
    path: str
    info: LayerInfo


@dataclass(frozen=True)
class Evidence:
    """The rasters of evidence, the study area and the training points."""

    rasters: list[Raster]
    mask: str
    deposits: str


def make(definition: Definition, folder: Path, run: Callable, cell: float, more: Sequence[Layer] = ()) -> Evidence:
    """Make every layer of a study, and more, into a folder; ``run(algorithm, parameters)`` returns the results."""
    chosen = definition.deposits()
    frame = run(
        BELT_EVIDENCE,
        {
            "AREA": definition.area,
            "CELL_SIZE": cell,
            "DEPOSIT_TYPES": ",".join(sorted(chosen.types)),
            "EPOCHS": ",".join(sorted(chosen.epochs)),
            "POSITION_QUALITIES": ",".join(sorted(chosen.position_qualities)),
            "OUTPUT_FOLDER": str(folder),
        },
    )
    rasters = [make_layer(layer, frame, folder, run) for layer in (*definition.layers, *more)]
    return Evidence(rasters, frame["MASK"], frame["DEPOSITS"])


def make_layer(layer: Layer, frame: Mapping, folder: Path, run: Callable) -> Raster:
    """Make one layer and let it say what it is."""
    made = ""
    for number, step in enumerate(layer.steps, 1):
        if step.algorithm == BELT_EVIDENCE:
            made = next(path for path in frame["EVIDENCE"] if Path(path).stem == step.layer)
            continue
        last = number == len(layer.steps)
        stem = layer.id if last else f"{layer.id}_{number}"
        known = _places(frame["MASK"]) | {"@previous": made}
        parameters = {name: _filled(value, known) for name, value in step.parameters.items()}
        results = run(step.algorithm, parameters | _destinations(step.algorithm, folder, stem))
        made = results["ALIGNED"][0] if "ALIGNED" in results else results["OUTPUT"]
    return Raster(layer, made, describe(made, layer))


def describe(path: str, layer: Layer) -> LayerInfo:
    """Write into a raster of several steps what only the definition knows of it; return what it says then."""
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE if layer.info else gdal.OF_RASTER)
    items = dataset.GetMetadata() or {}
    if layer.info:
        items |= to_items(LayerInfo(titles=dict(layer.titles), **layer.info))
        dataset.SetMetadata(items)
        dataset.FlushCache()
    return parse(items)


def _places(mask: str) -> dict[str, object]:
    """Return what stands for the grid of the study: as a raster, and its parts."""
    raster = QgsRasterLayer(mask)
    box, crs = raster.extent(), raster.crs()
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()}"
    return {"@template": mask, "@crs": crs, "@extent": extent, "@cell": raster.rasterUnitsPerPixelX()}


def _filled(value, known: dict):
    if isinstance(value, list | tuple):
        return [_filled(part, known) for part in value]
    if not isinstance(value, str) or not value.startswith("@"):
        return value
    name = value.removeprefix("@data:")
    if name == value:
        return known[value]
    return str(paths.data(name)) if re.search(r"\.\w+$", name) else store.source(name)


def _destinations(algorithm: str, folder: Path, stem: str) -> dict[str, str]:
    """Return where the main outputs of an algorithm go."""
    found = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    wanted = [one for one in found.destinationParameterDefinitions() if one.createByDefault()]
    return {one.name(): str(folder / f"{stem}{SUFFIXES[one.type()]}") for one in wanted[:1]}
