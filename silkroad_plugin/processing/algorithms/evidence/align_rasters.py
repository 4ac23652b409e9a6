"""A set of rasters on one grid."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import N_, interface_language, tr
from ....io.align import METHODS, align, fits
from ....io.grid import Grid
from ....io.layer_info import LayerInfo, parse, to_items
from ....io.scratch import scratch_folder
from ....io.stack import RasterStack, bounded_cache, open_raster, part_of
from ....numbers import counted, given
from ....vocabulary import Vocabulary
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import MASKED, mask_raster, mask_source, own_kind, values_of
from ...inputs.grids import north_up_grid
from ...inputs.layers import raster_path, raster_paths

CROPPED = MASKED + 10  # percent that are done once the grid is cut to the mask
# From this ratio of cell sizes on, a cell of the template is the mean of those that it covers.
MUCH_COARSER = 2.0
TITLES = {
    "nearest": N_("nearest neighbour (values kept)"),
    "bilinear": N_("bilinear"),
    "cubic": N_("cubic"),
    "average": N_("average"),
    "mode": N_("most frequent value"),
    "min": N_("minimum"),
    "max": N_("maximum"),
}


@dataclass(frozen=True)
class Job:
    """A raster to bring to the grid: where from, what it says of itself, how and why so, and its file's name."""

    path: str
    info: LayerInfo
    method: str
    reason: str
    name: str


class AlignRasters(SilkroadAlgorithm):
    """silkroad:align_rasters."""

    NAME = "align_rasters"
    TITLE = N_("Align rasters")
    GROUP = "evidence"
    TAGS = (N_("resample"), N_("reproject"), N_("unify grids"), N_("snap"), N_("mask"))
    HELP = N_(
        "<p>Brings rasters of any coordinate system, extent and cell size to one grid, so that their cells lie upon "
        "each other: one GeoTIFF for each, in a folder. The originals are not touched.</p>"
        "<p><b>Template.</b> The raster whose grid is taken: coordinate system, extent and cells. Without it, the "
        "first raster. It must be north-up and not rotated.</p>"
        "<p><b>Methods.</b> One word for all rasters, or one for each in the same order, separated by commas. "
        "<i>nearest</i> keeps the values; <i>bilinear</i> and <i>cubic</i> go smoothly between them; <i>average</i>, "
        "<i>mode</i> (the most frequent), <i>min</i> and <i>max</i> gather all cells that a larger cell covers. "
        "Empty: <i>nearest</i> for categories and classes, <i>average</i> for other rasters where the cells become at "
        "least twice as long, else <i>bilinear</i>. A raster holds classes where its metadata say so, or where it has "
        "a table of colours; one that says nothing of itself, where it has at most 1000 different whole values, or 50 "
        "with decimals, as for the models. The log names the method of each, and why it was taken. Name the method of "
        "a quantity in whole numbers, such as heights in metres.</p>"
        "<p><b>Mask.</b> With a raster (1 inside; 0 or no data outside) or polygons, the grid ends at their bounds, "
        "still on cells of the template, and cells whose centre lies outside are without data.</p>"
        "<p><b>Output.</b> Each file is named like its input and keeps its titles, class names, source, position "
        "error and other metadata. Its effective resolution is the coarser one of input and grid: smaller cells do "
        "not make the data finer. Cells that an input does not cover are without data. Whole numbers that are "
        "interpolated become decimals; others keep their type, and get a wider one where it has no room for a "
        "nodata value. Rasters are read and written in blocks, at any size.</p>"
        "<p><b>Difference from QGIS.</b> <i>Align rasters</i> of QGIS takes a method for each raster, too, but drops "
        "titles, class names and resolution, and chooses no method by what a raster holds.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        raster, polygon = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.VectorPolygon
        rasters = QgsProcessingParameterMultipleLayers("INPUT", tr("Rasters"), raster)
        rasters.setMinimumNumberInputs(1)
        self.addParameter(rasters)
        template = tr("Template raster (empty: the first raster)")
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", template, optional=True))
        method = tr("Methods: nearest, bilinear, cubic, average, mode, min or max; empty: by what the raster holds")
        self.addParameter(QgsProcessingParameterString("METHOD", method, optional=True))
        crop = tr("Mask (raster or polygons)")
        self.addParameter(QgsProcessingParameterMapLayer("CROP", crop, None, True, [raster, polygon]))
        self.addParameter(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the aligned rasters"))
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("ALIGNED", tr("Aligned rasters")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        paths = raster_paths(self, "INPUT", context)
        self.grid = north_up_grid(raster_path(self, "TEMPLATE", context) or paths[0], self.label("TEMPLATE"))
        self.crop = mask_source(self, "CROP", context)
        self.folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        infos = [parse(open_raster(path).GetMetadata() or {}) for path in paths]
        methods = self._methods(paths, infos, context)
        self.jobs = [Job(*parts) for parts in zip(paths, infos, *methods, _file_names(paths), strict=True)]

    def compute(self, context, feedback):
        """Bring one raster after the other to the grid."""
        targets = [self.outputs.stage(self._final(job)) for job in self.jobs]
        with scratch_folder() as folder, bounded_cache():
            mask, grid = mask_raster(self.crop, self.grid, folder, self.label("CROP"), context, feedback), self.grid
            if mask:
                mask, grid = self._cropped(mask, folder, progress_of(feedback, MASKED, CROPPED))
            begun = CROPPED if mask else MASKED
            step = (100 - begun) / len(self.jobs)
            for number, (job, target) in enumerate(zip(self.jobs, targets, strict=True)):
                progress = progress_of(feedback, begun + step * number, begun + step * (number + 1))
                self._align(job, target, grid, mask, progress, feedback)
        finals = [self._final(job) for job in self.jobs]
        return {"OUTPUT_FOLDER": self.folder, "ALIGNED": finals}

    def _align(self, job: Job, target: str, grid: Grid, mask: str | None, progress, feedback) -> None:
        source = Grid.of(open_raster(job.path))
        resolution = max(job.info.resolution_km or source.cell_metres / 1000, grid.cell_metres / 1000)
        dropped = set(to_items(job.info))
        items = {key: text for key, text in (open_raster(job.path).GetMetadata() or {}).items() if key not in dropped}
        items |= to_items(replace(job.info, resolution_km=resolution))
        align(job.path, grid, target, job.method, progress, mask, items, blend=True)
        feedback.pushInfo(
            tr("{name}: {method} ({reason}), effective resolution {resolution} km.").format(
                name=job.name,
                method=tr(TITLES[job.method]),
                reason=job.reason,
                resolution=given(resolution, interface_language()),
            )
        )

    def _methods(self, paths: list[str], infos: list[LayerInfo], context) -> tuple[list[str], list[str]]:
        """Return the method for each raster, as given or by what it holds, and why."""
        text = self.parameterAsString(self.parameters, "METHOD", context).strip()
        if not text:
            methods, reasons = zip(*map(self._method, paths, infos), strict=True)
            return list(methods), list(reasons)
        words = Vocabulary(list(METHODS), lambda code, language: tr(TITLES[code], language))
        codes = words.read(text, self.label("METHOD"))
        codes = codes * len(paths) if len(codes) == 1 else codes
        if len(codes) != len(paths):
            raise SilkroadError("types_count", input=self.label("METHOD"), given=len(codes), layers=len(paths))
        return codes, [tr("as chosen")] * len(codes)

    def _method(self, path: str, info: LayerInfo) -> tuple[str, str]:
        """Return the method for a raster by what it holds, and why."""
        kind, guessed = own_kind(path, info)
        if info.classes or (kind is Kind.CATEGORICAL and not guessed):
            return "nearest", tr("it says that it holds classes")
        if kind is Kind.CATEGORICAL:
            text = tr("only {count} different [value|values], taken for classes; for a quantity name another method")
            return "nearest", counted(text, interface_language(), count=len(values_of(path)))
        coarser = self.grid.cell_metres >= MUCH_COARSER * Grid.of(open_raster(path)).cell_metres
        return ("average", tr("a quantity, to much longer cells")) if coarser else ("bilinear", tr("a quantity"))

    def _cropped(self, mask: str, folder: str, progress) -> tuple[str, Grid]:
        """Return the mask on the part of the grid that holds its cells, and that part."""
        if not fits(mask, self.grid):
            mask = align(
                mask, self.grid, str(Path(folder) / "mask_on_grid.tif"), "nearest", part_of(progress, 0, 1 / 3)
            )
        rows, columns = np.zeros(self.grid.height, bool), np.zeros(self.grid.width, bool)

        def note(block, arrays):
            inside = np.ones(arrays[0].shape, bool) if block.inside is None else block.inside
            rows[block.y : block.y + block.height] |= inside.any(axis=1)
            columns[block.x : block.x + block.width] |= inside.any(axis=0)

        with RasterStack([mask], mask) as stack:
            stack.fold(note, part_of(progress, 1 / 3, 2 / 3))
        if not rows.any():
            raise SilkroadError("mask_empty", input=self.label("CROP"), path=mask)
        (top, bottom), (left, right) = (np.flatnonzero(part)[[0, -1]] for part in (rows, columns))
        x, y = self.grid.to_map(int(left), int(top))
        transform = (x, *self.grid.transform[1:3], y, *self.grid.transform[4:])
        part = Grid(int(right - left) + 1, int(bottom - top) + 1, transform, self.grid.crs_wkt)
        cropped = str(Path(folder) / "mask_cropped.tif")
        return align(mask, part, cropped, "nearest", part_of(progress, 2 / 3, 1)), part

    def _final(self, job: Job) -> str:
        return str(Path(self.folder) / f"{job.name}.tif")


def _file_names(paths: list[str]) -> list[str]:
    """Return a name for each file, none twice even where capitals do not count."""
    names: list[str] = []
    for path in paths:
        number, name = 2, Path(path).stem
        while name.lower() in {taken.lower() for taken in names}:
            name, number = f"{Path(path).stem}_{number}", number + 1
        names.append(name)
    return names
