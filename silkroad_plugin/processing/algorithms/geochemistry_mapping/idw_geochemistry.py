"""Inverse distance weighting of samples, and multifractal interpolation, which keeps the local detail."""

import numpy as np
from qgis.core import QgsProcessingParameterRasterDestination

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ....io.geotiff import FLOAT_NODATA
from ....io.stack import OutputBand
from ....numbers import given
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.decay import metres
from ...inputs.layers import raster_path
from ...inputs.mapped import add_grid, add_mapped, advanced, open_mapped, read_template, titles, within
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import READ, naming

METHODS = {"idw": N_("Inverse distance weighting"), "multifractal": N_("Multifractal interpolation")}
TITLES = {"idw": N_("{element}, by inverse distance"), "multifractal": N_("{element}, by multifractal interpolation")}


class IdwGeochemistry(SilkroadAlgorithm):
    """silkroad:idw_geochemistry."""

    NAME = "idw_geochemistry"
    TITLE = N_("Interpolate samples by distance")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("inverse distance"), N_("IDW"), N_("interpolation"), N_("gridding"), N_("multifractal"))
    HELP = N_(
        "<p>Interpolates the content of an element at the centre of every cell from the samples about it, without a "
        "variogram.</p>"
        "<p><b>Inverse distance weighting.</b> Σ z d⁻ᵖ / Σ d⁻ᵖ over the nearest samples (Shepard, 1968); at the place "
        "of a sample its value. With <i>sectors</i> the circle is cut, from north clockwise, and each sector gives its "
        "share of the neighbours, so that a line of samples on one side does not outweigh the others. Beyond the "
        "greatest distance, or with fewer samples than the least number, a cell gets no value.</p>"
        "<p><b>Multifractal interpolation</b> (Cheng, 2006). Averaging flattens anomalies. About each cell the mean "
        "content of windows of growing side ε goes as ε^(α − 2); this law, fitted to the interpolated grid, brings the "
        "mean of the largest window back to the size of a cell: Z = (1/side)^(α − 2) · mean. Where α is below 2 the "
        "result is higher than the average, where it is above 2 it is lower. Contents must not be negative.</p>"
        "<p><b>Grid.</b> That of a template, or cells of the size given over the extent of the samples. Values stand "
        "for the centres of cells.</p>"
        "<p><b>Output.</b> A raster in the unit of the samples. Below a detection limit a share of the limit stands "
        "for the number; duplicates, standards and blanks are left out.</p>"
        "<p><b>Limits.</b> A projected coordinate system in metres is needed. There is no measure of error: use "
        "<i>Krige samples</i> where one is wanted. Single samples make circular spots.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_mapped(self)
        add(self.choices.parameter("METHOD", tr("Method"), METHODS, "idw"))
        add(number_parameter("POWER", tr("Power of the distance"), 2.0, 0.01, 20))
        add(number_parameter("NEIGHBOURS", tr("Nearest samples that count (0: all)"), 12, 0, 1000, whole=True))
        add(number_parameter("SECTORS", tr("Sectors (1: none)"), 1, 1, 16, whole=True))
        add(metres("RADIUS", tr("Greatest distance (m; empty: no limit)"), optional=True))
        add(advanced(number_parameter("FEWEST", tr("Least number of samples within the radius"), 1, 1, whole=True)))
        title = tr("Multifractal: largest window, cells to each side of the middle")
        add(number_parameter("HALF", title, 5, 3, 50, whole=True))
        add_grid(self)
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Interpolated content")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.geochemistry.idw import InverseDistance

        self.layer = open_mapped(self, context)
        self.template = read_template(self, raster_path(self, "TEMPLATE", context), context)
        self.method = self.choice("METHOD", context)
        radius = optional_number(self, "RADIUS", context)
        self.weighting = InverseDistance(
            power=self.parameterAsDouble(parameters, "POWER", context),
            neighbours=self.parameterAsInt(parameters, "NEIGHBOURS", context) or None,
            radius=np.inf if radius is None else radius,
            fewest=self.parameterAsInt(parameters, "FEWEST", context),
            sectors=self.parameterAsInt(parameters, "SECTORS", context),
        )
        self.half = self.parameterAsInt(parameters, "HALF", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Interpolate block by block."""
        from ....core.geochemistry.idw import InverseDistanceWeighting
        from ....io.geochemistry.estimates import estimate_over, multifractal_over
        from ...outputs.interpolated import interpolated_items
        from ...outputs.raster_styles import contents_of

        self.grid, mapped = self.template.under(self.layer.read(feedback), context)
        with naming(mapped.field):
            interpolated = InverseDistanceWeighting(mapped.xy, mapped.values, self.weighting)
            if self.method == "multifractal" and (mapped.values < 0).any():
                wrong = mapped.values[mapped.values < 0]
                raise SilkroadError("values_negative", count=len(wrong), lowest=float(wrong.min()))
        info, how = mapped.info(titles(TITLES[self.method]), self.grid), self.weighting
        more = {N_("power"): lambda language: given(how.power, language)}
        if how.sectors > 1:
            more[N_("sectors")] = lambda language: given(how.sectors, language)
        made = self.grid, METHODS[self.method], how.neighbours, how.radius
        items = interpolated_items(mapped, info, *made, more)
        output = OutputBand(self.outputs.stage(self.final), "float64", FLOAT_NODATA, items, mapped.unit)

        def estimate(places, progress):
            return [interpolated(places, progress).estimate]

        progress = progress_of(feedback, READ)
        with within(mapped, self.grid, how.radius, how.fewest):
            if self.method == "idw":
                estimate_over(self.grid, estimate, [output], progress)
            else:
                multifractal_over(self.grid, estimate, self.half, output, progress)
        self.style(self.final, lambda layer: contents_of(layer, mapped.values, mapped.unit))
        return {"OUTPUT": self.final}
