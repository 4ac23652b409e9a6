"""Evidence as the user gives it: layers with names and metadata, their kinds and cuts, a mask, training points."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal_array
from qgis.core import (
    Qgis,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import SilkroadError
from ...core.evidence.kinds import Kind
from ...core.typed_numbers import real
from ...i18n import N_, tr
from ...io.grid import Grid
from ...io.layer_info import LayerInfo, parse
from ...io.stack import OutputBand, RasterStack, fill, open_raster
from ...io.vectors import Polygons
from ...vocabulary import Vocabulary
from ..base import progress_of
from .layers import called, raster_path, raster_paths, read_geometries, vector_source

MASKED = 3  # percent of a run that the mask takes
# Columns that tables of conditions have beside the layers.
COLUMNS = frozenset({"area_km2", "deposits", "posterior", "s_posterior", "s_weights", "s_missing", "fid"})

KINDS = {kind.value: kind for kind in Kind}
KIND_TITLES = {
    Kind.CATEGORICAL: N_("categorical"),
    Kind.ASCENDING: N_("ascending (low values favourable)"),
    Kind.DESCENDING: N_("descending (high values favourable)"),
}
LOOKED_AT = 8  # blocks with data from which the kind of a raster is guessed
MOST_READ = 32  # blocks that are read for it, with data or without, while the window waits


@dataclass(frozen=True)
class EvidenceLayer:
    """A raster with the name that tables give it, how its classes are ordered, and what it says of itself.

    ``guessed``: neither the user nor the raster says of what kind it is.
    """

    path: str
    name: str
    kind: Kind
    info: LayerInfo
    guessed: bool = False

    def title(self, language: str) -> str:
        """Return the title for a report."""
        return self.info.title(language, self.name)

    @property
    def stable_name(self) -> str:
        """What to call the layer whatever the language: its file, or its English title where the file is passing."""
        stem = Path(self.path).stem
        return self.info.titles.get("en", stem) if stem.upper() == "OUTPUT" else stem

    def combined_error_km(self, deposits_km: float) -> float:
        """Return the error of a distance between this layer and a deposit; the resolution stands in where
        the position error is unknown."""
        own = self.info.position_error_km
        own = self.info.resolution_km if own is None else own
        return float(np.hypot(own or 0.0, deposits_km))

    def first_width(self, deposits_km: float) -> float:
        """Return the least width of the first class, in the layer's units: distances are not known better."""
        known = self.kind is Kind.ASCENDING and self.info.unit == "m"
        return 1000 * self.combined_error_km(deposits_km) if known else 0.0


def evidence_layers(
    algorithm, name: str, types_name: str | None, context, reserved: frozenset[str] = COLUMNS
) -> list[EvidenceLayer]:
    """Read the parameters of the evidence rasters and of their kinds; without one, the kinds that they suggest.

    ``reserved``: names that a layer must not have, in small letters.
    """
    paths = raster_paths(algorithm, name, context)
    infos = [parse(open_raster(path).GetMetadata() or {}) for path in paths]
    names = distinct(layer_names(algorithm.parameters.get(name), paths, context), reserved)
    told = parse_kinds(algorithm, types_name, context, len(paths)) if types_name else None
    if told is not None:
        return [EvidenceLayer(*parts) for parts in zip(paths, names, told, infos, strict=True)]
    layers = []
    for path, title, info in zip(paths, names, infos, strict=True):
        kind, guessed = own_kind(path, info)
        layers.append(EvidenceLayer(path, title, kind, info, guessed))
    return layers


def evidence_layer(algorithm, name: str, context) -> EvidenceLayer:
    """Read a parameter of one raster, with the kind that it suggests."""
    path = raster_path(algorithm, name, context)
    info = parse(open_raster(path).GetMetadata() or {})
    title = algorithm.parameterAsRasterLayer(algorithm.parameters, name, context).name() or Path(path).stem
    kind, guessed = own_kind(path, info)
    return EvidenceLayer(path, title, kind, info, guessed)


def named_layers(algorithm, name: str, kinds: list[Kind], context) -> list[EvidenceLayer]:
    """Read evidence rasters whose kinds are known; raises SilkroadError layers_count where there are more or fewer."""
    paths = raster_paths(algorithm, name, context)
    if len(paths) != len(kinds):
        raise SilkroadError("layers_count", input=algorithm.label(name), given=len(paths), needed=len(kinds))
    infos = [parse(open_raster(path).GetMetadata() or {}) for path in paths]
    names = distinct(layer_names(algorithm.parameters.get(name), paths, context))
    return [EvidenceLayer(*parts) for parts in zip(paths, names, kinds, infos, strict=True)]


def parse_kinds(algorithm, name: str, context, layers: int) -> list[Kind] | None:
    """Read the kinds: one word for each layer, in the same order; None where empty."""
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    if not text:
        return None
    words = Vocabulary(list(KINDS), lambda code, language: tr(KIND_TITLES[KINDS[code]], language))
    codes = words.read(text, algorithm.label(name))
    if len(codes) != layers:
        raise SilkroadError("types_count", input=algorithm.label(name), given=len(codes), layers=layers)
    return [KINDS[code] for code in codes]


def own_kind(path: str, info: LayerInfo) -> tuple[Kind, bool]:
    """Return the kind that a raster suggests, and whether that is a guess from its values.

    Values few enough to be classes are categorical; a continuous quantity is descending.
    """
    from ...core.prospectivity.classes import is_continuous

    if info.kind in KINDS:
        return KINDS[info.kind], False
    dataset = open_raster(path)  # a band does not keep its dataset
    if info.classes or dataset.GetRasterBand(1).GetColorTable() is not None:
        return Kind.CATEGORICAL, False
    cells = gdal_array.GDALTypeCodeToNumericTypeCode(dataset.GetRasterBand(1).DataType)
    values = values_of(path)
    # Where none was met, in a large raster that is nearly empty: decimals are mostly measured.
    ordered = is_continuous(values) if len(values) else np.dtype(cells).kind == "f"
    return Kind.DESCENDING if ordered else Kind.CATEGORICAL, True


def values_of(path: str) -> np.ndarray:
    """Return the distinct values of a raster in a few of its blocks that have data, or enough of them to show that it
    is a continuous quantity."""
    from ...core.prospectivity.classes import is_continuous

    with RasterStack([path]) as stack:
        windows = [block.window for block in stack.blocks()]
        known, blocks = np.empty(0), 0
        # Every 7th block first, then the others: near blocks are alike. Of a large raster some all over it.
        step = max(7, len(windows) // MOST_READ)
        for window in [window for start in range(step) for window in windows[start::step]][:MOST_READ]:
            values = np.unique(stack.read(window).values(0))
            known, blocks = np.union1d(known, values), blocks + bool(len(values))
            if is_continuous(known) or blocks == LOOKED_AT:
                break
    return known


def parse_cuts(
    algorithm, name: str, context, layers: int, pairs: bool = False
) -> list[float | tuple[float, float] | None]:
    """Read the cuts by hand: a number (with ``pairs`` two, such as 500:3000) or nothing for each layer, separated by
    commas or semicolons."""
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    if not text:
        return [None] * layers
    words = [word.strip() for word in re.split(r"[,;，；、]", text)]
    if len(words) != layers:
        raise SilkroadError("types_count", input=algorithm.label(name), given=len(words), layers=layers)
    try:
        if pairs:
            return [_pair(word) if word else None for word in words]
        return [float(word) if word else None for word in words]
    except ValueError:
        raise SilkroadError("cuts_not_numbers", input=algorithm.label(name), text=text) from None


def _pair(word: str) -> tuple[float, float]:
    first, _, second = word.partition(":")
    return float(first), float(second)


def mask_source(algorithm, name: str, context) -> str | QgsProcessingFeatureSource | None:
    """Return the mask on the main thread: a raster's path, or polygons, or None."""
    chosen = isinstance(algorithm.parameters.get(name), QgsProcessingFeatureSourceDefinition)
    if not chosen and not isinstance(algorithm.parameterAsLayer(algorithm.parameters, name, context), QgsVectorLayer):
        return raster_path(algorithm, name, context)
    source, label = vector_source(algorithm, name, context), algorithm.label(name)
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        found = QgsWkbTypes.translatedDisplayString(source.wkbType())
        raise SilkroadError("vector_not_polygons", input=label, name=called(source), found=found)
    return source


def mask_raster(source, grid: Grid, folder: str, label: str, context, feedback) -> str | None:
    """Return the path of the mask raster; polygons are written on the grid, in ``folder``, up to ``MASKED`` percent.

    ``label`` names the input in messages. Raises SilkroadError for polygons that hold no cell.
    """
    if not isinstance(source, QgsProcessingFeatureSource):
        return source
    shapes, _ = read_geometries(
        source, grid.crs_wkt, grid.cell_metres / 2, label, context, feedback, extent=grid.extent
    )
    polygons, cells = Polygons(shapes, grid), 0
    path = str(Path(folder) / "mask_polygons.tif")

    def burn(block):
        nonlocal cells
        mask = polygons.burn(block)
        cells += int(np.count_nonzero(mask))
        return [mask]

    fill(grid, burn, [OutputBand(path, "uint8", repeats=True)], progress_of(feedback, 0, MASKED))
    if not cells:
        raise SilkroadError("mask_outside", input=label, name=called(source))
    return path


def median_error_km(values: list) -> float:
    """Return the median of the deposits' position errors, in km; 0 where none is known."""
    numbers = [value for value in map(real, values) if value is not None]
    return float(np.median(numbers)) if numbers else 0.0


def kind_words(kind: Kind) -> str:
    """Say which direction a layer was taken in."""
    return tr(KIND_TITLES[kind])


def layer_names(value, paths, context) -> list[str]:
    """Return what the user calls the layers: the names in the project, else of the files."""
    entries = value if isinstance(value, list | tuple) else str(value or "").split(";")
    names = []
    for entry, path in zip(entries, paths, strict=True):
        layer = entry if hasattr(entry, "name") else QgsProcessingUtils.mapLayerFromString(str(entry), context)
        names.append(layer.name() if layer is not None and layer.name() else Path(path).stem)
    return names


def distinct(names: list[str], reserved: frozenset[str] = COLUMNS) -> list[str]:
    """Number the names that occur twice, so that each can be a column of a table."""
    taken = set(reserved)
    result = []
    for name in names:
        number, candidate = 2, name
        while candidate.lower() in taken:
            candidate, number = f"{name}_{number}", number + 1
        taken.add(candidate.lower())
        result.append(candidate)
    return result
