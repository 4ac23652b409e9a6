"""Risk and return of a prospectivity map as a Processing algorithm."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io import layer_info, model_info
from ....io.align import aligned
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, bounded_cache, open_raster
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...outputs.styles import paletted
from ...outputs.tables import write_table

# Return from below, then risk from below, as class values count.
NAMES = {
    1: N_("Low return, low risk"),
    2: N_("Low return, medium risk"),
    3: N_("Low return, high risk"),
    4: N_("Medium return, low risk"),
    5: N_("Medium return, medium risk"),
    6: N_("Medium return, high risk"),
    7: N_("High return, low risk"),
    8: N_("High return, medium risk"),
    9: N_("High return, high risk"),
}
# Rows of return from grey to blue, each mixed with orange as the risk grows; told apart without colour vision.
COLOURS = {
    1: "#e8e8e8", 2: "#e9cfb0", 3: "#e0a060",
    4: "#a4c8e0", 5: "#a99c98", 6: "#a9703c",
    7: "#2f7fbf", 8: "#55587c", 9: "#5c2f22",
}  # fmt: skip
KINDS = {
    "deviation": N_("Standard deviation as it is"),
    "relative": N_("Standard deviation divided by the mean"),
}
COLUMNS = (("class", "integer"), ("name", "text"), ("area_km2", "real"), ("area_share", "real"))
NODATA = 0
SHARES = (
    ("RETURN_HIGH", N_("High return: best share of the area (%)"), 10),
    ("RETURN_MEDIUM", N_("High and medium return: best share of the area (%)"), 30),
    ("RISK_HIGH", N_("High risk: most uncertain share of the area (%)"), 33),
    ("RISK_MEDIUM", N_("High and medium risk: most uncertain share of the area (%)"), 67),
)


class RiskReturn(SilkroadAlgorithm):
    """silkroad:risk_return."""

    NAME = "risk_return"
    TITLE = N_("Risk and return")
    GROUP = "uncertainty"
    TAGS = (N_("uncertainty"), N_("risk"), N_("bivariate map"), N_("targets"))
    HELP = N_(
        "<p>Parts a prospectivity map into nine classes: how high the score is (return), and how unsure (risk). Ground "
        "of high return and low risk comes first; of high return and high risk asks for more data before it is "
        "drilled.</p>"
        "<p><b>Input.</b> The mean and the standard deviation of many runs, as the bootstrap of training sites or the "
        "Monte Carlo of site positions write them; or a posterior probability and its standard deviation from weights "
        "of evidence. A spread on another grid is resampled to that of the mean.</p>"
        "<p><b>Classes.</b> By shares of the area, which hold for any kind of score: by default the best 10 % have "
        "high return and the next 20 % medium; the risk is cut into thirds. Limits come from all cells where both "
        "rasters have data, beyond 200 000 cells from an even sample of them; equal values are not parted.</p>"
        "<p><b>Risk.</b> By default the standard deviation divided by the size of the mean (coefficient of variation). "
        "The deviation of a probability grows with the probability itself: taken as it is, most ground of low "
        "probability would count as low risk and most of high probability as high risk, whatever the model knows. "
        "Take the deviation as it is for scores that are not ratios to a zero, such as sums of logarithms, which pass "
        "through 0; the log says where a mean does.</p>"
        "<p><b>Output.</b> Class 3 (return − 1) + risk, both counted from 1, low, to 3, high, with names in three "
        "languages, and the area of each class. Blue grows with return, orange with risk; both together are "
        "dark.</p>"
        "<p><b>Source.</b> To read simulated prospectivity as risk and return follows Wang, Yin, Caers and Zuo (2020, "
        "Geoscience Frontiers 11, 2297–2308); the nine classes by shares of the area are a plain choice of this "
        "plugin.</p>"
        "<p><b>Limits.</b> The risk is that of the simulated errors alone. Low risk of a low score says that the model "
        "is sure, not that the ground is barren. In degrees, shares are shares of cells. A raster that says of itself "
        "that it is a score is refused as standard deviation, and the reverse; of rasters that say nothing only "
        "negative deviations show the mistake.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("MEAN", tr("Mean score (return)")))
        add(QgsProcessingParameterRasterLayer("SPREAD", tr("Standard deviation of the score (risk)")))
        add(self.choices.parameter("RISK", tr("Risk"), KINDS, "relative"))
        kind = Qgis.ProcessingNumberParameterType.Double
        for name, title, default in SHARES:
            parameter = QgsProcessingParameterNumber(name, tr(title), kind, default, False, 0, 100)
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            add(parameter)
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Risk and return")))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Area of the classes (table)"), table, optional=True))
        self.addOutput(QgsProcessingOutputNumber("BEST_AREA", tr("Area of high return and low risk (km²)")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.paths = [raster_path(self, name, context) for name in ("MEAN", "SPREAD")]
        self.relative = self.choice("RISK", context) == "relative"
        shares = [self.parameterAsDouble(parameters, name, context) / 100 for name, *_ in SHARES]
        for high, medium, name in ((shares[0], shares[1], "RETURN_MEDIUM"), (shares[2], shares[3], "RISK_MEDIUM")):
            if high >= medium:
                raise SilkroadError("shares_order", input=self.label(name), high=100 * high, medium=100 * medium)
        self.shares = (shares[0], shares[1]), (shares[2], shares[3])
        self._refuse_swapped()
        self.final = self.output_path("OUTPUT", context)

    def _refuse_swapped(self) -> None:
        """Refuse a standard deviation for the mean, and a score for the standard deviation, where rasters say it."""
        mean, spread = (model_info.parse(open_raster(path).GetMetadata() or {}) for path in self.paths)
        if mean.spread:
            raise SilkroadError("mean_is_spread", input=self.label("MEAN"), path=self.paths[0])
        if not spread.spread and spread.probability is not None:
            raise SilkroadError("spread_is_score", input=self.label("SPREAD"), path=self.paths[1])

    def compute(self, context, feedback):
        """Find the limits, then write the classes."""
        from ....core.validation.risk_return import LEVELS

        with scratch_folder() as folder, bounded_cache():
            paths, _, _ = aligned(self.paths, [False, False], None, folder, progress_of(feedback, 0, 10))
            with RasterStack(paths) as stack:
                found, lowest = self._limits(stack, progress_of(feedback, 10, 50))
                if self.relative and lowest < 0:
                    text = tr(
                        "The mean score passes through 0 (its lowest value is {value}), where a share of it means "
                        "nothing. Take the standard deviation as it is (RISK)."
                    )
                    feedback.pushWarning(text.format(value=number(lowest, interface_language())))
                areas = self._write(stack, found, progress_of(feedback, 50, 99))
        language = interface_language()
        names = {value: tr(name) for value, name in NAMES.items()}
        self.style(self.final, lambda layer: paletted(layer, names, COLOURS))
        rows = [(value, tr(NAMES[value], language), areas[value], areas[value] / areas.sum()) for value in NAMES]
        table = write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context)
        best = LEVELS * (LEVELS - 1) + 1
        return {"OUTPUT": self.final, "OUTPUT_TABLE": table, "BEST_AREA": float(areas[best])}

    def _both(self, block):
        """Return mean, spread and risk (height, width), NaN where either raster has no data."""
        from ....core.validation.risk_return import relative

        mean, spread = block.numbers(0), block.numbers(1)
        mean[np.isnan(spread)], spread[np.isnan(mean)] = np.nan, np.nan
        return mean, spread, relative(mean, spread) if self.relative else spread

    def _limits(self, stack, progress) -> tuple[list[tuple[float, float]], float]:
        """Return the limits of return and risk, and the lowest mean."""
        from ....core.validation.risk_return import limits
        from ....io.validation import Sampler

        samplers = [Sampler(path) for path in (*stack.paths, stack.paths[1])]

        def look(block, arrays):
            layers = self._both(block)
            known = np.isfinite(layers[0])
            for sampler, values in zip(samplers, layers, strict=True):
                sampler.add(values[known], block.lots()[known])

        stack.fold(look, progress)
        mean, spread, risk = (sampler.result() for sampler in samplers)
        for one, path, name in zip((mean, spread), self.paths, ("MEAN", "SPREAD"), strict=True):
            if one.lowest == one.highest:
                raise SilkroadError("raster_one_value", input=self.label(name), path=path, value=one.lowest)
        if spread.lowest < 0:
            label = self.label("SPREAD")
            raise SilkroadError("spread_negative", input=label, path=self.paths[1], value=spread.lowest)
        if np.isclose(risk.lowest, risk.highest, rtol=1e-5, atol=0):
            raise SilkroadError("risk_constant", input=self.label("RISK"), value=risk.lowest)
        found = [limits(one.values, *shares) for one, shares in zip((mean, risk), self.shares, strict=True)]
        return found, mean.lowest

    def _write(self, stack, found, progress) -> np.ndarray:
        """Write the classes; return the area of each in km², by class value."""
        from ....core.validation.risk_return import classes

        areas, row_areas = np.zeros(len(NAMES) + 1), stack.grid.row_areas() / 1e6

        def part(block, arrays):
            mean, _, risk = self._both(block)
            known = np.isfinite(mean)
            made = np.where(known, classes(mean, risk, *found), NODATA).astype(np.uint8)
            cells = np.broadcast_to(row_areas[block.y : block.y + block.height, None], made.shape)
            areas[:] += np.bincount(made.ravel(), np.where(known, cells, 0).ravel(), len(areas))
            return [made]

        stack.map(part, [self._band(stack)], progress)
        return areas

    def _band(self, stack) -> OutputBand:
        own = layer_info.parse(stack.metadata(0))
        info = layer_info.LayerInfo(
            titles={code: tr(self.TITLE, code) for code in LANGUAGES},
            resolution_km=own.resolution_km,
            position_error_km=own.position_error_km,
            deposit_aware=own.deposit_aware,
            source=own.source,
            kind="categorical",
            classes={value: {code: tr(name, code) for code in LANGUAGES} for value, name in NAMES.items()},
            synthetic=own.synthetic,
        )
        path = self.outputs.stage(self.final)
        return OutputBand(path, "uint8", NODATA, layer_info.to_items(info), tr(self.TITLE), repeats=True)
