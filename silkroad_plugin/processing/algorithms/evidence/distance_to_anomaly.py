"""Distance from every cell to the nearest anomalous cell."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence.anomaly import Anomaly, Condition
from ....core.evidence.transforms import MAD_FACTOR
from ....i18n import LANGUAGES, N_, aside, interface_language, tr
from ....io.anomaly_distance import AnomalyDistance
from ....io.derive import median_and_mad
from ....io.layer_info import parse, to_items
from ....io.stack import OutputBand, RasterStack, fill
from ....numbers import number, percent, quantity
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import DECAYS, add_reach, metres, read_proximity
from ...inputs.grids import measurable_grid
from ...inputs.layers import raster_path
from ...inputs.numbers import optional_number
from ...inputs.surveyed import surveyed

NODATA = -1.0
CONDITIONS = {
    "above": N_("Above the lower limit"),
    "below": N_("Below the upper limit"),
    "between": N_("From the lower to the upper limit"),
    "outside": N_("Below the lower or above the upper limit"),
}
# The limits that a condition has use for.
LIMITS = {"above": ("LOWER",), "below": ("UPPER",), "between": ("LOWER", "UPPER"), "outside": ("LOWER", "UPPER")}
# What the raster says of its anomalies.
SAID = {
    "above": N_("Anomalies: above {lower}"),
    "below": N_("Anomalies: below {upper}"),
    "between": N_("Anomalies: from {lower} to {upper}"),
    "outside": N_("Anomalies: below {lower} or above {upper}"),
}
CHOSEN = N_("the limit was chosen by the values: median {median}, two spreads of {spread} (1.4826 MAD)")
DISTANCE = N_("Distance to the anomaly of {name} (m)")
PROXIMITY = N_("Proximity to the anomaly of {name}")


class DistanceToAnomaly(SilkroadAlgorithm):
    """silkroad:distance_to_anomaly."""

    NAME = "distance_to_anomaly"
    TITLE = N_("Distance to anomaly")
    GROUP = "evidence"
    TAGS = (N_("proximity"), N_("anomaly"), N_("geochemistry"), N_("threshold"))
    HELP = N_(
        "<p>Makes a raster of the distance in metres from each cell to the nearest cell whose value is anomalous, "
        "from centre to centre; 0 in the anomaly itself. With a decay it gives proximity, from 1 to 0, instead.</p>"
        "<p><b>Condition.</b> Above: x &gt; lower limit. Below: x &lt; upper limit. Between: lower ≤ x ≤ upper. "
        "Outside: x &lt; lower or x &gt; upper. Where the one limit of <i>above</i> or <i>below</i> is left empty, "
        "it is the median plus or minus twice the median absolute deviation (times 1.4826), which a few high values "
        "do not move (Reimann, Filzmoser and Garrett, 2005); the log says it.</p>"
        "<p><b>Distance.</b> On projected grids the exact Euclidean distance transform (Maurer, Qi and Raghavan, "
        "2003), also for cells that are not square; GDAL’s proximity passes distances on from neighbour to "
        "neighbour and can be slightly off. In degrees the length of the geodesic on the ellipsoid of the raster, "
        "which GDAL’s tool does not know.</p>"
        "<p><b>No data.</b> Cells without data are never anomalous, but get a distance, as if it were known that "
        "nothing anomalous is there; the log warns, with their share. Mask them afterwards where holes are not known "
        "ground.</p>"
        "<p><b>Greatest distance.</b> Cells farther away get this value, which saves time where far distances do "
        "not matter.</p>"
        "<p><b>Memory.</b> A raster is crossed in bands, each with as many rows above and below as the distances "
        "found there make necessary: 18 bytes for each cell of these rows. Only where anomalies are far apart is "
        "that the whole raster; the algorithm refuses where memory is too short for it. In degrees memory grows "
        "with the rims of the anomalies.</p>"
        "<p><b>Decay.</b> As in <i>Proximity to features</i>: linear, exponential or sigmoid, with the reach in "
        "metres.</p>"
        "<p><b>Output.</b> It keeps resolution, position error, source and the mark for synthetic values of the "
        "input. ANOMALOUS_CELLS is the number of anomalous cells.</p>"
        "<p><b>Limits.</b> Single noisy cells count as anomalies; smooth or sieve the raster first where that is "
        "not meant.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        self.addParameter(self.choices.parameter("CONDITION", tr("Anomalous are values"), CONDITIONS, "above"))
        for name, title in (("LOWER", tr("Lower limit")), ("UPPER", tr("Upper limit"))):
            self.addParameter(
                QgsProcessingParameterNumber(name, title, Qgis.ProcessingNumberParameterType.Double, optional=True)
            )
        decays = {"none": N_("None: distance in metres"), **DECAYS}
        self.addParameter(self.choices.parameter("DECAY", tr("Decay"), decays, "none"))
        add_reach(self)
        self.addParameter(metres("MAX_DISTANCE", tr("Greatest distance (m)"), optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Distance")))
        self.addOutput(QgsProcessingOutputNumber("ANOMALOUS_CELLS", tr("Number of anomalous cells")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.condition = self.choice("CONDITION", context)
        given = {name: optional_number(self, name, context) for name in LIMITS[self.condition]}
        self.given = {name: value for name, value in given.items() if value is not None}
        self._check_limits()
        limit = self.parameterAsDouble(parameters, "MAX_DISTANCE", context)
        self.falls, self.limit = None, limit if limit > 0 else math.inf
        decay = self.choice("DECAY", context)
        if decay != "none":
            self.falls, zero_from = read_proximity(self, decay, context)
            self.limit = min(self.limit, zero_from)
        self.final = self.output_path("OUTPUT", context)

    def _check_limits(self) -> None:
        needed = LIMITS[self.condition]
        if len(needed) == 1:
            return
        for name in needed:
            if name not in self.given:
                raise SilkroadError("anomaly_limit_missing", input=self.label(name))
        if not self.given["LOWER"] < self.given["UPPER"]:
            raise SilkroadError("anomaly_limits_order", lower=self.given["LOWER"], upper=self.given["UPPER"])

    def compute(self, context, feedback):
        """Find the anomalous cells, then measure block by block."""
        grid = measurable_grid(self, "INPUT", self.input)
        with RasterStack([self.input]) as stack:
            anomaly = self._anomaly(stack, feedback)
            count = self._count(stack, anomaly, feedback)
            measure = AnomalyDistance(stack, anomaly, self.limit, progress_of(feedback, 25, 35), tick_of(feedback))

            def values(block):
                metres = measure(block)
                return [metres if self.falls is None else self.falls(metres)]

            info = self._info(stack.metadata(0), anomaly)
            output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, to_items(info), info.unit)
            fill(grid, values, [output], progress_of(feedback, 35, 100))
        return {"OUTPUT": self.final, "ANOMALOUS_CELLS": count}

    def _anomaly(self, stack: RasterStack, feedback) -> Anomaly:
        """Return the condition with its limits; one that was left empty comes from the values."""
        self.centre = None
        limits = {"LOWER": math.nan, "UPPER": math.nan, **self.given}
        (name, *others) = LIMITS[self.condition]
        if not others and not self.given:
            limits[name] = self._limit_of(stack, 2 if name == "LOWER" else -2, feedback)
        return Anomaly(Condition(self.condition), limits["LOWER"], limits["UPPER"])

    def _limit_of(self, stack: RasterStack, spreads: float, feedback) -> float:
        cells = surveyed(self, "INPUT", stack, progress_of(feedback, 0, 3)).total
        median, mad = median_and_mad(stack, cells, progress_of(feedback, 3, 15))
        spread = MAD_FACTOR * mad
        if spread == 0:
            raise SilkroadError("anomaly_no_spread", input=self.label("INPUT"), path=self.input, value=median)
        limit = median + spreads * spread
        self.centre = median, spread
        language = interface_language()
        feedback.pushInfo(
            tr("The limit was left empty: {limit}, from the median {median} and the spread {spread}.").format(
                limit=number(limit, language), median=number(median, language), spread=number(spread, language)
            )
        )
        return limit

    def _count(self, stack: RasterStack, anomaly: Anomaly, feedback) -> int:
        """Return the number of anomalous cells, and warn of holes; raises SilkroadError where there is none."""
        count, known, lowest, highest = 0, 0, math.inf, -math.inf

        def add(block, arrays):
            nonlocal count, known, lowest, highest
            values = block.values(0)
            known += values.size
            if values.size:
                count += int(np.count_nonzero(anomaly(values)))
                lowest, highest = min(lowest, float(values.min())), max(highest, float(values.max()))

        stack.fold(add, progress_of(feedback, 15, 25))
        if lowest > highest:
            raise SilkroadError("raster_all_nodata", input=self.label("INPUT"), path=self.input)
        if not count:
            raise SilkroadError("no_anomaly", input=self.label("INPUT"), lowest=lowest, highest=highest)
        if holes := stack.cells - known:
            text = tr(
                "{share} of the cells have no data; they get a distance all the same, as if nothing anomalous were "
                "there. Mask them in the result where that is not known."
            )
            feedback.pushWarning(text.format(share=percent(holes / stack.cells, interface_language())))
        return count

    def _made(self, info, anomaly: Anomaly, language: str) -> str:
        """Say which values count as anomalous, and how the limit was found."""

        def words(value):
            return quantity(value, info.unit, language)

        lower, upper = (words(value) if math.isfinite(value) else "" for value in (anomaly.lower, anomaly.upper))
        text = tr(SAID[self.condition], language).format(lower=lower, upper=upper)
        if self.centre is None:
            return text
        median, spread = map(words, self.centre)
        return text + aside(tr(CHOSEN, language).format(median=median, spread=spread), language)

    def _info(self, items: dict, anomaly: Anomaly):
        """Return what the raster says about itself: where it comes from is as good as the input."""
        info, title = parse(items), DISTANCE if self.falls is None else PROXIMITY
        names = {code: info.title(code, Path(self.input).stem) for code in LANGUAGES}
        return replace(
            info,
            titles={code: tr(title, code).format(name=names[code]) for code in LANGUAGES},
            kind="ascending" if self.falls is None else "descending",
            unit="m" if self.falls is None else "",
            classes={},
            breaks=(),
            method="",
            made={code: self._made(info, anomaly, code) for code in LANGUAGES},
        )
