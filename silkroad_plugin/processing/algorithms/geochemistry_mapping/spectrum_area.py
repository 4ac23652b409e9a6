"""Spectrum–area filtering of a raster: background and anomaly parted by the power of their waves."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.interruption import interruptible
from ....core.typed_numbers import numbers_in
from ....i18n import N_, interface_language, tr
from ....io.geotiff import FLOAT_NODATA, write_geotiff
from ....io.layer_info import parse, to_items
from ....io.memory import check_memory
from ....io.stack import RasterStack
from ....io.whole_raster import whole_raster
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...inputs.numbers import list_parameter, number_parameter
from ...outputs.files import report_output
from ...outputs.metadata import retitled
from ...outputs.tables import write_table

CELL_BYTES = 48  # of a cell of the padded grid: values, waves, powers and a map at work
PADDED = 1.6  # times the cells of the raster, at most
COLUMNS = (("power", "real"), ("area", "real"), ("piece", "integer"))
PARTS = {
    "OUTPUT": N_("{title}: background (S–A)"),
    "OUTPUT_ANOMALY": N_("{title}: anomaly (S–A)"),
    "OUTPUT_NOISE": N_("{title}: noise (S–A)"),
}


class SpectrumAreaFilter(SilkroadAlgorithm):
    """silkroad:spectrum_area."""

    NAME = "spectrum_area"
    TITLE = N_("Spectrum–area filter")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("spectrum"), N_("Fourier transform"), N_("filter"), N_("S–A"), N_("fractal"))
    HELP = N_(
        "<p>Parts a map into regional background, local anomalies and noise by the power of the waves that it is made "
        "of (S–A method; Cheng, Xu and Grunsky, 2000).</p>"
        "<p><b>Method.</b> The map is brought into waves by the Fourier transform. The area A of the spectrum, counted "
        "in waves, whose power is at least S goes as S^−β, with another β for each kind of pattern: on logarithmic "
        "axes the curve is a broken line. Waves above a break make one map, those below it another; the maps add up to "
        "the input.</p>"
        "<p><b>Breaks.</b> Powers; where empty, so many breaks as are asked for, where the broken "
        "line of least squares has its knots. The report shows the curve: look at it before the maps are used.</p>"
        "<p><b>Edges and nodata.</b> Cells without a value are filled from the nearest one, and the map is continued "
        "by its mirror image beyond its edges; they get no value in the result.</p>"
        "<p><b>Output.</b> Background (the greatest power, with the mean), anomaly and, with two breaks, noise, in the "
        "unit of the input; the curve as a table; a report.</p>"
        "<p><b>Memory.</b> The whole raster is held: about 80 bytes a cell, which is checked first. Up to 64 million "
        "cells with the margins.</p>"
        "<p><b>Limits.</b> In degrees waves have no length in metres: bring the raster to a projection first where it "
        "extends over many degrees. Where much is filled, the waves are those of the filling.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        add(number_parameter("BREAK_COUNT", tr("Number of breaks, where none are given"), 1, 1, 2, whole=True))
        add(list_parameter("BREAKS", tr("Breaks: powers, one or two (empty: found)")))
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Background")))
        add(QgsProcessingParameterRasterDestination("OUTPUT_ANOMALY", tr("Anomaly"), optional=True))
        title = tr("Noise (two breaks)")
        add(QgsProcessingParameterRasterDestination("OUTPUT_NOISE", title, optional=True, createByDefault=False))
        table = QgsProcessing.SourceType.TypeVector
        title = tr("S–A curve (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", title, table, None, True, False))
        add(report_output())
        self.addOutput(QgsProcessingOutputString("USED_BREAKS", tr("Breaks")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.count = self.parameterAsInt(parameters, "BREAK_COUNT", context)
        self.breaks = self._given(self.parameterAsString(parameters, "BREAKS", context))
        self.paths = {name: self.output_path(name, context) for name in PARTS}
        self.html = self.output_path("OUTPUT_HTML", context)

    def _given(self, text: str) -> list[float]:
        breaks = numbers_in(text)
        if breaks is None or len(breaks) > 2:
            raise SilkroadError("spectrum_breaks", input=self.label("BREAKS"), text=text)
        return breaks

    def compute(self, context, feedback):
        """Hold the raster, part its spectrum, write maps, curve and report."""
        from ....core.geochemistry.broken_line import broken_line
        from ....core.geochemistry.spectrum import decomposed, spectrum, spectrum_area

        with RasterStack([self.input]) as stack:
            check_memory(CELL_BYTES * PADDED * stack.cells, self.input)
            grid, info = stack.grid, parse(stack.metadata(0))
            values = whole_raster(stack, progress_of(feedback, 0, 20))
        waves = interruptible(lambda told: spectrum(values, told), progress_of(feedback, 20, 50))
        curve = spectrum_area(waves)
        line = None
        if not self.breaks:
            line = broken_line(np.log10(curve.power), np.log10(curve.area), self.count)
            self.breaks = [float(10**knot) for knot in line.knots]
        maps = interruptible(lambda told: decomposed(waves, self.breaks, told), progress_of(feedback, 50, 85))
        self._write(maps, info, grid, progress_of(feedback, 85, 98))
        breaks = tuple(sorted(self.breaks))
        rows = [
            [float(power), float(area), int(np.searchsorted(breaks, power, side="right"))]
            for power, area in zip(curve.power, curve.area, strict=True)
        ]
        results = {"OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context)}
        if self.html:
            from ...reports.spectrum_area import write_report

            title = info.title(interface_language(), Path(self.input).stem)
            write_report(title, curve, breaks, line, maps, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | self.paths | {"USED_BREAKS": ";".join(f"{each:.6g}" for each in breaks)}

    def _write(self, maps, info, grid, progress) -> None:
        if len(maps) == 2:
            self.paths["OUTPUT_NOISE"] = None
        for number, ((name, path), values) in enumerate(zip(self.paths.items(), maps, strict=False)):
            progress(number / len(maps))
            if path:
                made = retitled(info, PARTS[name], Path(self.input).stem)
                items = to_items(replace(made, breaks=(), classes={}, method="", made={}))
                values = np.where(np.isfinite(values), values, FLOAT_NODATA).astype(np.float32)
                write_geotiff(self.outputs.stage(path), values, grid, FLOAT_NODATA, items)
