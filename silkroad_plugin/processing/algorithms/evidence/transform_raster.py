"""Transforms of evidence values."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence import transforms
from ....core.evidence.survey import Survey
from ....core.evidence.transforms import Transform
from ....i18n import N_, interface_language, labelled, listed, tr
from ....io.derive import Change, map_values, median_and_mad, quantiles
from ....io.layer_info import parse, to_items
from ....io.stack import RasterStack
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...inputs.surveyed import surveyed
from ...outputs.metadata import retitled

TITLES = {
    Transform.LOG.value: N_("Natural logarithm"),
    Transform.LOG10.value: N_("Decimal logarithm"),
    Transform.Z_SCORE.value: N_("z-score (mean, standard deviation)"),
    Transform.ROBUST_Z_SCORE.value: N_("Robust z-score (median, MAD)"),
    Transform.MIN_MAX.value: N_("Min–max scaling"),
    Transform.WINSORISE.value: N_("Winsorising"),
    Transform.LOGISTIC.value: N_("Logistic function"),
}
RESULTS = {
    Transform.LOG: N_("Natural logarithm: {title}"),
    Transform.LOG10: N_("Decimal logarithm: {title}"),
    Transform.Z_SCORE: N_("z-score: {title}"),
    Transform.ROBUST_Z_SCORE: N_("Robust z-score: {title}"),
    Transform.MIN_MAX: N_("Scaled: {title}"),
    Transform.WINSORISE: N_("Winsorised: {title}"),
    Transform.LOGISTIC: N_("Logistic: {title}"),
}

TURNED = {"ascending": "descending", "descending": "ascending"}


class TransformRaster(SilkroadAlgorithm):
    """silkroad:transform_raster."""

    NAME = "transform_raster"
    TITLE = N_("Transform raster")
    GROUP = "evidence"
    TAGS = (N_("logarithm"), N_("standardise"), N_("normalise"), N_("outliers"), "winsorize", "z-score", "sigmoid")
    HELP = N_(
        "<p>Changes the values of a raster by one formula for all cells, so that layers of different units and "
        "distributions can be compared and combined.</p>"
        "<p><b>Logarithms.</b> ln(x + a) or lg(x + a), for contents and other quantities with a long tail. Cells where "
        "x + a is not above 0 become cells without data; the log says how many.</p>"
        "<p><b>z-score.</b> (x − mean) / standard deviation (of all cells, n in the denominator).</p>"
        "<p><b>Robust z-score.</b> (x − median) / (1.4826 MAD), where MAD is the median of |x − median| (Rousseeuw "
        "and Croux 1993): outliers do not widen the scale.</p>"
        "<p><b>Min–max scaling.</b> Stretches the values so that they run from the lowest to the highest value "
        "wanted, 0 and 1 by default; lowest above highest turns the layer round. One outlier squeezes all others: "
        "winsorise first.</p>"
        "<p><b>Winsorising.</b> Values below the lower percentile become that percentile, those above the upper one "
        "become the upper (Dixon 1960). Nothing is thrown away.</p>"
        "<p><b>Logistic function.</b> 1 / (1 + exp[−s (x − m)]), from 0 to 1 (Yousefi, Kamkar-Rouhani and Carranza "
        "2014). Where middle m and slope s are empty they are chosen so that the lowest value becomes 0.01 and the "
        "highest 0.99 (Yousefi and Carranza 2015). A negative slope makes low values favourable.</p>"
        "<p><b>How it is computed.</b> In blocks, at any size: one or more passes to measure the layer, one to write. "
        "Percentiles, median and MAD are exact, not sampled: each pass counts sixteen more bits of the values that "
        "can still be the one sought (radix selection), which needs little memory; percentiles lie between "
        "neighbouring values as in numpy and R (type 7).</p>"
        "<p><b>Output.</b> Decimals of single precision, with titles, effective resolution, position error and source "
        "of the input. The unit is kept by winsorising only. Statistics are of the cells with data in the whole "
        "raster: clip to the study area first. Codes of categories are no amounts; the log warns where the input "
        "holds categories.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        self.addParameter(self.choices.parameter("TRANSFORM", tr("Transform"), TITLES, Transform.Z_SCORE.value))
        add = self._number
        add("SHIFT", tr("Logarithms: number a added to the values"), 0.0)
        add("LOWER", tr("Winsorising: lower percentile"), 5.0, 0, 100)
        add("UPPER", tr("Winsorising: upper percentile"), 95.0, 0, 100)
        add("LOWEST", tr("Min–max scaling: what the lowest value becomes"), 0.0)
        add("HIGHEST", tr("Min–max scaling: what the highest value becomes"), 1.0)
        add("MIDDLE", tr("Logistic function: middle m, which becomes one half (empty: midway)"), None)
        add("SLOPE", tr("Logistic function: slope s (empty: the ends become 0.01 and 0.99)"), None)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Transformed raster")))

    def _number(self, name: str, title: str, default: float | None, low: float | None = None, high=None) -> None:
        kind = Qgis.ProcessingNumberParameterType.Double
        parameter = QgsProcessingParameterNumber(name, title, kind, default, optional=default is None)
        if low is not None:
            parameter.setMinimum(low)
            parameter.setMaximum(high)
        self.addParameter(parameter)

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.transform = Transform(self.choice("TRANSFORM", context))
        self.given = {
            name: self.parameterAsDouble(parameters, name, context)
            for name in ("SHIFT", "LOWER", "UPPER", "LOWEST", "HIGHEST")
        }
        for name in ("MIDDLE", "SLOPE"):
            empty = parameters.get(name) in (None, "")
            self.given[name] = None if empty else self.parameterAsDouble(parameters, name, context)
        self._refuse_useless()
        self.final = self.output_path("OUTPUT", context)

    def _refuse_useless(self) -> None:
        given = self.given
        if self.transform is Transform.WINSORISE and not given["LOWER"] < given["UPPER"]:
            raise SilkroadError(
                "percentiles_order", input=self.label("LOWER"), lower=given["LOWER"], upper=given["UPPER"]
            )
        if self.transform is Transform.MIN_MAX and given["LOWEST"] == given["HIGHEST"]:
            raise SilkroadError("ends_equal", input=self.label("HIGHEST"), value=given["LOWEST"])
        if self.transform is Transform.LOGISTIC and given["SLOPE"] == 0:
            raise SilkroadError("slope_zero", input=self.label("SLOPE"))

    def compute(self, context, feedback):
        """Measure the layer, write the changed values."""
        with RasterStack([self.input]) as stack:
            info = parse(stack.metadata(0))
            if info.kind == "categorical":
                feedback.pushWarning(tr("The raster holds categories; their codes are no amounts to compute with."))
            layer = surveyed(self, "INPUT", stack, progress_of(feedback, 0, 20))
            change = self._change(stack, layer, feedback)
            lost = _Counted(change)
            unit = info.unit if self.transform is Transform.WINSORISE else ""
            kind = TURNED.get(info.kind, info.kind) if self._turns() else info.kind
            info = replace(info, unit=unit, kind=kind, breaks=(), classes={}, method="")
            items = to_items(retitled(info, RESULTS[self.transform], Path(self.input).stem))
            map_values(stack, lost, self.outputs.stage(self.final), items, progress_of(feedback, 60, 99))
        if lost.cells:
            text = tr(
                "Cells without a logarithm (value and number added are not above 0): {cells}. They have no data now."
            )
            feedback.pushWarning(text.format(cells=number(lost.cells, interface_language())))
        progress_of(feedback)(1.0)
        return {"OUTPUT": self.final}

    def _turns(self) -> bool:
        """Whether high values become low ones."""
        given = self.given
        if self.transform is Transform.LOGISTIC:
            return given["SLOPE"] is not None and given["SLOPE"] < 0
        return self.transform is Transform.MIN_MAX and given["LOWEST"] > given["HIGHEST"]

    def _change(self, stack: RasterStack, layer: Survey, feedback) -> Change:
        """Return the function of the values, and say what was measured."""
        given, progress = self.given, partial(progress_of, feedback)
        match self.transform:
            case Transform.LOG | Transform.LOG10:
                if not layer.maximum + given["SHIFT"] > 0:
                    raise SilkroadError("nothing_positive", input=self.label("SHIFT"), shift=given["SHIFT"])
                base = 10.0 if self.transform is Transform.LOG10 else np.e
                return lambda values: transforms.log(values, base, given["SHIFT"])
            case Transform.Z_SCORE:
                self._tell(feedback, tr("mean"), layer.mean, tr("standard deviation"), layer.deviation)
                return lambda values: transforms.z_score(values, layer)
            case Transform.ROBUST_Z_SCORE:
                median, mad = median_and_mad(stack, layer.total, progress(20, 60))
                self._tell(feedback, tr("median"), median, "MAD", mad)
                return lambda values: transforms.robust_z_score(values, median, mad)
            case Transform.MIN_MAX:
                self._tell(feedback, tr("lowest"), layer.minimum, tr("highest"), layer.maximum)
                return lambda values: transforms.min_max(values, layer, given["LOWEST"], given["HIGHEST"])
            case Transform.WINSORISE:
                shares = [given["LOWER"] / 100, given["UPPER"] / 100]
                low, high = quantiles(stack, layer.total, shares, progress(20, 60))
                self._tell(feedback, tr("lower percentile"), low, tr("upper percentile"), high)
                return lambda values: transforms.winsorise(values, low, high)
            case Transform.LOGISTIC:
                middle, slope = given["MIDDLE"], given["SLOPE"]
                if middle is None or slope is None:
                    midway, through = transforms.logistic_through(layer.minimum, layer.maximum)
                    middle, slope = midway if middle is None else middle, through if slope is None else slope
                self._tell(feedback, tr("middle"), middle, tr("slope of the curve"), slope)
                return lambda values: transforms.logistic(values, middle, slope)

    @staticmethod
    def _tell(feedback, first: str, one: float, second: str, other: float) -> None:
        language = interface_language()
        pairs = ((first, one), (second, other))
        told = (labelled(name, number(value, language, 6), language) for name, value in pairs)
        feedback.pushInfo(listed(told, language, "titles"))


class _Counted:
    """A change of values that counts those that it has no result for."""

    def __init__(self, change: Change):
        self.change, self.cells = change, 0

    def __call__(self, values: np.ndarray) -> np.ndarray:
        made = self.change(values)
        self.cells += int(np.count_nonzero(np.isnan(made)))
        return made
