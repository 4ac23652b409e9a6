"""Indices of rasters of contents against background and against clarke, as a Processing algorithm."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, interface_language, listed, tr
from ....io.align import aligned
from ....io.geotiff import FLOAT_NODATA
from ....io.layer_info import parse, to_items
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, open_raster
from ....numbers import content_unit, number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import distinct, layer_names
from ...inputs.layers import raster_paths
from ...inputs.reference_contents import CLIPPED, MEDIAN, OWN, REFERENCES, add_base, compared_with, read_composition
from ...inputs.samples import naming
from ...inputs.unacceptable import refuse_unused
from ...outputs.metadata import together
from .geochemical_indices import ABOVE_ONE, ZC_RULES

BASES = {
    MEDIAN: N_("Background: median of the cells"),
    CLIPPED: N_("Background: mean of lg of the cells after clipping at ± 3 S"),
} | REFERENCES
OUTPUTS = {
    "OUTPUT_ADDITIVE": N_("Additive index"),
    "OUTPUT_MULTIPLICATIVE": N_("Multiplicative index (lg)"),
    "OUTPUT_GEOMETRIC": N_("Geometric mean of the coefficients"),
    "OUTPUT_ZC": N_("Total index Zc"),
}
COEFFICIENT = {
    "kc": N_("{element}: concentration coefficient"),
    "kk": N_("{element}: clarke of concentration"),
}


class GeochemicalIndexRasters(SilkroadAlgorithm):
    """``silkroad:geochemical_index_rasters``."""

    NAME = "geochemical_index_rasters"
    TITLE = N_("Geochemical indices of rasters")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("concentration coefficient"), N_("clarke of concentration"), N_("additive index"), "Zc", "Saet")
    HELP = N_(
        "<p>Compares rasters of contents, such as kriged ones, with a background or a reference composition, cell by "
        "cell, and puts the elements together into indices: what <i>Geochemical indices</i> does with samples, with "
        "the same numbers.</p>"
        "<p><b>Coefficients.</b> Content over background is the <i>concentration coefficient</i> (files that end in "
        "<i>_kc</i>), content over the clarke of the crust or of a medium the <i>clarke of concentration</i> "
        "(<i>_kk</i>). The background is the median of the cells of each raster, the antilogarithm of the mean of lg "
        "after cells beyond ± 3 S were dropped until none was; cells count alike, whatever their area. Reference "
        "compositions are those of <i>Geochemical indices</i>; an own table has the fields <i>component</i>, "
        "<i>value</i> and <i>unit</i>.</p>"
        "<p><b>Elements</b> are told by the list given, in the order of the rasters, else by the rasters themselves, "
        "as those made here do, by the names of their files (<i>Cu_ppm</i>) or of the layers. Rasters on other grids "
        "are resampled to the first, in temporary files.</p>"
        "<p><b>Indices</b> of coefficients K: additive Σ K; multiplicative Π K, as lg; geometric mean; total index "
        "Zc = Σ K − (n − 1), by Saet et al. (1990) over the elements above 1, or over all. A cell that one raster "
        "leaves empty is empty in all indices.</p>"
        "<p><b>Output.</b> Rasters of single precision with titles in three languages, the worst resolution and "
        "position error of the inputs, what they were compared with, and the mark for synthetic values: they are "
        "evidence for prospectivity as they are. Not every figure of the references was compared with a printed copy: "
        "the log names those that were not.</p>"
        "<p><b>Limits.</b> An interpolated background is that of the map, smoother than that of the samples. Level "
        "the surveys first. Any coordinate system will do.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, choose = self.addParameter, self.choices.parameter
        title = tr("Contents (rasters, one for each element)")
        add(QgsProcessingParameterMultipleLayers("INPUT", title, Qgis.ProcessingSourceType.Raster))
        title = tr("Elements, such as Cu_ppm, Au_ppb (empty: by the names of the rasters)")
        add(QgsProcessingParameterString("ELEMENTS", title, "", optional=True))
        add_base(self, BASES)
        add(choose("ZC_RULE", tr("Elements that Zc counts"), ZC_RULES, ABOVE_ONE))
        for name, title in OUTPUTS.items():
            add(QgsProcessingParameterRasterDestination(name, tr(title), optional=True))
        title = tr("Coefficient of each element (folder)")
        add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", title, optional=True, createByDefault=False))
        self.addOutput(QgsProcessingOutputString("BASES", tr("What was compared with")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.paths = raster_paths(self, "INPUT", context)
        self.infos = [parse(open_raster(path).GetMetadata() or {}) for path in self.paths]
        self.columns = self._columns(context)
        self.base, self.rule = self.choice("BASE", context), self.choice("ZC_RULE", context)
        own = self.base not in REFERENCES
        self.composition = None if own else read_composition(self, self.base, context)
        refuse_unused(self, "TABLE", "BASE", (OWN,), context)
        self.ending = "kc" if own else "kk"
        self.finals = {name: self.output_path(name, context) for name in OUTPUTS}
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        self.folder = Path(folder) if folder else None
        if not (self.folder or any(self.finals.values())):
            raise SilkroadError("index_no_output", output=self.label("OUTPUT_ZC"))

    def _columns(self, context) -> list:
        """Return the element of each raster. Raises SilkroadError index_elements (not as many as rasters)."""
        from ....io.geochemistry.raster_elements import element_of
        from ....io.geochemistry.samples import column_of

        text = self.parameterAsString(self.parameters, "ELEMENTS", context).replace(";", ",")
        given = [name.strip() for name in text.split(",") if name.strip()]
        if given and len(given) != len(self.paths):
            told = {"given": len(given), "rasters": len(self.paths)}
            raise SilkroadError("index_elements", input=self.label("ELEMENTS"), **told)
        names = given or distinct(layer_names(self.parameters.get("INPUT"), self.paths, context))
        columns = []
        for name, path, info in zip(names, self.paths, self.infos, strict=True):
            # What a raster says of its unit rules over what its name lets one guess.
            named = [column_of(one, ()) for one in (name, info.source.rpartition(": ")[2])]
            known = [*named[:1], element_of(path), *named] if given else [element_of(path), *named]
            column = next((one for one in known if one.element), named[0])
            columns.append(replace(column, unit=info.unit or column.unit))
        return columns

    def compute(self, context, feedback):
        """Find what to divide by, divide block by block, write."""
        from ....core.geochemistry import indices

        columns, base, used = self._divisors(feedback)
        told = self._told(columns, base)
        with scratch_folder() as folder:
            chosen = [self.paths[place] for place in used]
            paths, _, changed = aligned(chosen, [False] * len(chosen), None, folder, progress_of(feedback, 30, 40))
            for path, _ in changed:
                feedback.pushInfo(tr("Resampled to the grid of the first raster: {path}.").format(path=path))
            divide = indices.clarkes_of_concentration if self.ending == "kk" else indices.concentration_coefficients
            outputs = self._outputs(columns, [self.infos[place] for place in used], told)

            def indexed(block, arrays):
                contents = np.stack([block.numbers(layer).ravel() for layer in range(len(columns))], 1)
                found = divide(contents, base)
                return [_shaped(function(found), arrays[0].shape) for _, function in outputs]

            with RasterStack(paths) as stack:
                stack.map(indexed, [band for band, _ in outputs], progress_of(feedback, 40, 99))
        progress_of(feedback)(1.0)
        text = told[interface_language()]
        feedback.pushInfo(text)
        results = {name: path for name, path in self.finals.items() if path}
        if self.folder:
            results["OUTPUT_FOLDER"] = str(self.folder)
        return results | {"BASES": text}

    def _divisors(self, feedback):
        """Return the columns that have something to be divided by, that (elements), and their places."""
        from ....io.geochemistry.backgrounds import clipped_mean_of, median_of

        if self.composition is not None:
            found = compared_with(self.columns, self.composition, self.base, feedback)
            return found.columns, found.values, [self.columns.index(column) for column in found.columns]
        measure = median_of if self.base == MEDIAN else clipped_mean_of
        base, step = [], 30 / len(self.paths)
        for place, (column, path) in enumerate(zip(self.columns, self.paths, strict=True)):
            with naming(column.field):
                base.append(measure(path, progress_of(feedback, place * step, (place + 1) * step)))
                if not base[-1] > 0:
                    raise SilkroadError("index_background", column=column.field, value=base[-1])
        return tuple(self.columns), np.array(base), list(range(len(self.paths)))

    def _told(self, columns, base) -> dict[str, str]:
        """Return what each element was compared with, by language."""
        told = {}
        for language in LANGUAGES:
            parts = [
                f"{column.form} {number(float(value), language)} {content_unit(column.unit, language)}".strip()
                for column, value in zip(columns, base, strict=True)
            ]
            told[language] = f"{tr(BASES[self.base], language)}: {listed(parts, language, 'titles')}"
        return told

    def _outputs(self, columns, infos, told):
        """Return (band, function of the coefficients (n, elements)) for each raster that was asked for."""
        from ....core.geochemistry import indices

        functions = (
            indices.additive,
            indices.multiplicative_lg,
            indices.geometric_mean,
            lambda found: indices.total_concentration(found, self.rule),
        )
        made = []
        for (name, title), function in zip(OUTPUTS.items(), functions, strict=True):
            if self.finals[name]:
                titles = {code: tr(title, code) for code in LANGUAGES}
                made.append((self._band(self.finals[name], together(infos, titles, made=told)), function))
        if self.folder:
            stems = [f"{c.form}_{c.unit}".strip("_") if c.element else c.field for c in columns]
            stems = distinct([re.sub(r"[^\w-]+", "_", stem) for stem in stems], frozenset())
            for place, (column, stem) in enumerate(zip(columns, stems, strict=True)):
                path = str(self.folder / f"{stem}_{self.ending}.tif")
                pattern = COEFFICIENT[self.ending]
                titles = {code: tr(pattern, code).format(element=column.form) for code in LANGUAGES}
                info = together([infos[place]], titles, made=told)
                made.append((self._band(path, info), lambda found, place=place: found[:, place]))
        return made

    def _band(self, path: str, info) -> OutputBand:
        return OutputBand(self.outputs.stage(path), "float32", FLOAT_NODATA, to_items(info))


def _shaped(values: np.ndarray, shape) -> np.ndarray:
    return np.where(np.isfinite(values), values, FLOAT_NODATA).astype(np.float32).reshape(shape)
