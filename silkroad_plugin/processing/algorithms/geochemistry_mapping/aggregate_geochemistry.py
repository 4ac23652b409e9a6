"""Samples put together by map sheets, cells of the global network or cells of equal area."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from ....catalogue.crs import geographic
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.cells import add_cells, in_degrees, polygon_of, read_division
from ...inputs.control import CONTROL, proper_rows
from ...inputs.mapped import add_substitute, advanced
from ...inputs.numbers import number_parameter
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.tables import write_table

STATISTICS = {
    "median": N_("Median"),
    "mean": N_("Mean"),
    "geometric_mean": N_("Geometric mean"),
    "maximum": N_("Maximum"),
}


class AggregateGeochemistry(SilkroadAlgorithm):
    """silkroad:aggregate_geochemistry."""

    NAME = "aggregate_geochemistry"
    TITLE = N_("Aggregate samples by cells")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("map sheets"), N_("nomenclature"), N_("global network"), N_("composite samples"), N_("median"))
    HELP = N_(
        "<p>Puts the samples of each cell together: one polygon for each cell that holds samples, with the number of "
        "samples and, for every element, the statistic and how many determinations it stands for.</p>"
        "<p><b>Map sheets</b> of the international map 1:1,000,000 and of its subdivisions, named as on Soviet and "
        "Russian maps (K-45, K-45-XXIV, K-45-144-Г) and, in a second field, by GB/T 13989-2012 (K45D012012), which has "
        "no sheets 1:200,000. From 60° on sheets are two zones wide, from 76° four.</p>"
        "<p><b>Cells of 160 km</b> in bands from the equator and columns from Greenwich, and their parts of 80, 40 and "
        "20 km that nest in them, in the manner of the Global Reference Network (Darnley and others, 1995). Their "
        "outlines need not be those of the official list of cells. <b>Cells of equal area</b> are made in the same "
        "way with any side. Cells of all latitudes have one area on the ellipsoid, to within the rounding to whole "
        "columns in a band. <b>Own polygons</b>, such as catchments, districts or geological units, serve as cells, "
        "too, in any coordinate system; areas are geodesic, and a sample on two of them counts in the first.</p>"
        "<p><b>Statistics.</b> The median is moved least by outliers; the geometric mean needs contents above 0. "
        "Cells with fewer determinations than the least number get none. Below a detection limit a share of the limit "
        "stands for the number, and an element without any plain number is refused; duplicates, standards and blanks "
        "are left out.</p>"
        "<p><b>Output.</b> Polygons in degrees (WGS 84): name, Chinese code, area, samples, samples per 100 km², and "
        "for each element its field with the statistic and, ending in _n, the number of determinations.</p>"
        "<p><b>Limits.</b> A sheet at the border of a survey stands for the part that was sampled. Do not mix media: "
        "filter the layer first.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add_samples_parameters(self)
        add_substitute(self)
        add_cells(self, "200k", own=True)
        self.addParameter(self.choices.parameter("STATISTIC", tr("Statistic"), STATISTICS, "median"))
        title = tr("Least number of determinations in a cell")
        self.addParameter(advanced(number_parameter("FEWEST", title, 1, 1, whole=True)))
        polygons = QgsProcessing.SourceType.VectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Cells with statistics"), polygons))
        self.addOutput(QgsProcessingOutputNumber("CELLS", tr("Number of cells")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layer = open_samples(self, context, if_present=CONTROL)
        self.share = self.parameterAsDouble(parameters, "SUBSTITUTE", context)
        self.division = read_division(self, context, feedback)
        self.statistic = self.choice("STATISTIC", context)
        self.fewest = self.parameterAsInt(parameters, "FEWEST", context)

    def compute(self, context, feedback):
        """Find the cell of each sample, put the samples together, write the cells."""
        from ....core.geochemistry.aggregation import by_cell, grouped
        from ...outputs.sample_styles import by_value

        self.samples = samples = self.layer.read(feedback)
        if not np.isfinite(samples.x).any() or not samples.crs_wkt:
            raise SilkroadError("samples_nowhere", input=self.label("INPUT"))
        progress = progress_of(feedback, READ)
        lon, lat = in_degrees(samples.x, samples.y, samples.crs_wkt, context)
        progress(0.3)
        proper = proper_rows(samples.fields, len(samples), feedback)
        lon[~proper] = np.nan
        keys, number = grouped(self.division.keys(lon, lat))
        if not len(keys):
            raise SilkroadError("samples_outside_cells", input=self.label("INPUT"), count=int(proper.sum()))
        if outside := int(((number < 0) & proper).sum()):
            text = tr("{count} [sample has|samples have] no place in these cells.")
            feedback.pushWarning(counted(text, interface_language(), count=outside))
        cells = [self.division.cell(key) for key in keys]
        count = np.bincount(number[number >= 0], minlength=len(cells))
        columns = [("cell", "text"), ("gb_code", "text"), ("area_km2", "real"), ("samples", "integer")]
        columns.append(("per_100km2", "real"))
        rows = [
            [cell.name, cell.code or None, cell.area_km2, int(n), 100 * n / cell.area_km2]
            for cell, n in zip(cells, count, strict=True)
        ]
        for done, column in enumerate(samples.columns, 1):
            values = self._numbers(column.field, number >= 0, feedback)
            numbers, counts = by_cell(values, number, len(cells), self.statistic, self.fewest)
            columns += [(column.field, "real"), (f"{column.field}_n", "integer")]
            for row, value, n in zip(rows, numbers, counts, strict=True):
                row += [float(value), int(n)]
            progress(0.3 + 0.6 * done / len(samples.columns))
        polygons = [polygon_of(cell) for cell in cells]
        path = write_table(self, "OUTPUT", columns, rows, context, crs=geographic(), polygons=polygons)
        self.style(path, lambda layer: by_value(layer, samples.columns[0].field))
        return {"OUTPUT": path, "CELLS": len(cells)}

    def _numbers(self, field: str, inside: np.ndarray, feedback) -> np.ndarray:
        """Return the contents (n) as numbers; tells how many of the samples ``inside`` (n) cells have a substitute.

        Raises SilkroadError mapped_censored where all of them have.
        """
        with naming(field):
            found = self.samples.determinations(field)
            values = found.substituted(self.share) if self.share > 0 else found.value
        if substitutes := int((found.censored & inside).sum()):
            text = tr("{field}: of {count} determinations {censored} are no plain numbers; a substitute stands.")
            told = {"count": int((found.known & inside).sum()), "censored": substitutes}
            if told["count"] == substitutes:
                raise SilkroadError("mapped_censored", field=field, count=substitutes)
            feedback.pushWarning(text.format(field=field, **told))
        return values
