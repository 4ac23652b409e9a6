"""How far each cell belongs to the set "favourable"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import number_of
from ....i18n import LANGUAGES, N_, aside, interface_language, labelled, listed, tr
from ....io.derive import quantiles
from ....io.stack import OutputBand, RasterStack
from ....numbers import given as written
from ....numbers import number, percent
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import EvidenceLayer, evidence_layer
from ...inputs.numbers import optional_number
from ...inputs.surveyed import surveyed
from ...inputs.typed import typed_rows
from ...outputs.score import score_items

if TYPE_CHECKING:
    from ....core.prospectivity.fuzzy_membership import Figures, Membership


SHAPES = {
    "large": N_("Large: high values belong"),
    "small": N_("Small: low values belong"),
    "near": N_("Near: values near the midpoint belong"),
    "linear": N_("Linear between two limits"),
    "gaussian": N_("Gaussian about the midpoint"),
    "ms_large": N_("MS large: high values, by mean and standard deviation"),
    "ms_small": N_("MS small: low values, by mean and standard deviation"),
    "table": N_("Table of values or ranges"),
}
HEDGES = {
    "none": N_("None"),
    "very": N_("Very: the square"),
    "somewhat": N_("Somewhat: the square root"),
}
# Parameters of the algorithm, with their titles; in lower case they are those of the function.
PARAMETERS = {
    "MIDPOINT": N_("Midpoint"),
    "SPREAD": N_("Spread"),
    "LOWER": N_("Limit of membership 0"),
    "UPPER": N_("Limit of membership 1"),
    "MEAN_MULTIPLIER": N_("Multiplier of the mean"),
    "STD_MULTIPLIER": N_("Multiplier of the standard deviation"),
}
MEAN, DEVIATION = N_("Mean of the raster"), N_("Standard deviation of the raster")
TITLE = N_("{name}: membership")
NEARLY_ALL, NEARLY_NONE = 0.95, 0.05  # a membership that tells nothing where half of the cells have it


def named_parameter(refusal: SilkroadError) -> SilkroadError:
    """Return a refusal of the membership function with its shape and parameter as the dialogs call them."""
    if refusal.code == "membership_median":
        refusal.values["shape"] = tr(SHAPES[refusal.values["shape"]])
    if refusal.code == "membership_parameter":
        name, shape = refusal.values["parameter"].upper(), refusal.values["shape"]
        measured = {"MEAN": MEAN, "DEVIATION": DEVIATION}
        refusal.values |= {"shape": tr(SHAPES[shape]), "parameter": tr((PARAMETERS | measured)[name])}
    return refusal


class FuzzyMembership(SilkroadAlgorithm):
    """silkroad:fuzzy_membership."""

    NAME = "fuzzy_membership"
    TITLE = N_("Fuzzy membership")
    GROUP = "prospectivity"
    TAGS = (N_("fuzzy logic"), N_("rescale"), N_("knowledge-driven"))
    HELP = N_(
        "<p>Turns the values x of a raster into degrees of membership μ in the set “favourable”, from 0 (not at all) "
        "to 1 (wholly) (Zadeh 1965; Bonham-Carter 1994, pages 291 to 295).</p>"
        "<p><b>Shapes.</b> m is the midpoint, s the spread. <i>Large</i>: μ = 1 / [1 + (x/m)^−s]; <i>small</i>: "
        "μ = 1 / [1 + (x/m)^s]; both are 0.5 at the midpoint and steeper with a larger spread; values below 0 count as "
        "0. <i>Near</i>: μ = 1 / [1 + s(x − m)²] (the three after Tsoukalas and Uhrig 1997). <i>Gaussian</i>: "
        "μ = exp[−s(x − m)²]. <i>Linear</i>: from 0 at one limit to 1 at the other, which may be the smaller. "
        "<i>MS large</i>: μ = 1 − bσ / (x − aM + bσ) above aM, else 0; <i>MS small</i>: "
        "μ = bσ / (x − aM + bσ) above aM, else 1, with mean M and standard deviation σ of all cells, and a and b "
        "the two multipliers. The formulas are those of Fuzzy Membership in ArcGIS, with the same parameters.</p>"
        "<p><b>Table.</b> For classes: one row for each value, “value; membership”, or for each range, “from; to; "
        "membership”, which holds the values above the first number, up to and including the second; the first range "
        "holds its lower end too. Rows end at a line break or “|”, for instance “1; 0.9 | 2; 0.4”. The path of a text "
        "file with such rows can be given instead. Cells with other values have no data in the output; the log "
        "counts them.</p>"
        "<p><b>What is left empty</b> comes from the raster, and the log says which numbers were used: the midpoint is "
        "the median (ArcGIS takes the middle of the range, which makes nearly all of a skewed layer, such as "
        "distances, members or none), the limits are the ends of the range. The spread is 5 for large and small; for "
        "near and gaussian it makes the membership 0.5 a quarter of the range from the midpoint.</p>"
        "<p><b>Hedges</b> (Zadeh 1972). <i>Very</i> squares the membership, <i>somewhat</i> takes its square root.</p>"
        "<p><b>Preview.</b> “Fuzzy membership…” in the menu of the plugin draws the curve over the histogram of the "
        "raster. Curve and output come from the same function.</p>"
        "<p><b>Output.</b> A raster of μ, with title, resolution, position error and circularity of the input. Cells "
        "without data stay without data. The log warns where more than half of the cells have a membership above 0.95 "
        "or below 0.05: such a layer tells few cells apart.</p>"
        "<p><b>Limits.</b> A membership is a judgement, not a probability. It should be set from what is known of "
        "the mineral system, not adjusted until the known deposits score well.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        real = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        self.addParameter(self.choices.parameter("SHAPE", tr("Shape"), SHAPES, "large"))
        for name, title in PARAMETERS.items():
            usual = 1.0 if name.endswith("MULTIPLIER") else None
            self.addParameter(QgsProcessingParameterNumber(name, tr(title), real, usual, usual is None))
        self.addParameter(
            QgsProcessingParameterString("TABLE", tr("Table (value; membership)"), multiLine=True, optional=True)
        )
        self.addParameter(self.choices.parameter("HEDGE", tr("Hedge"), HEDGES, "none", advanced=True))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Membership")))
        for name in ("MIDPOINT", "SPREAD", "LOWER", "UPPER"):
            title = tr("{parameter}, as used").format(parameter=tr(PARAMETERS[name]))
            self.addOutput(QgsProcessingOutputNumber(f"{name}_USED", title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.fuzzy_membership import Hedge, Shape

        self.layer: EvidenceLayer = evidence_layer(self, "INPUT", context)
        self.shape = Shape(self.choice("SHAPE", context))
        self.hedge = Hedge[self.choice("HEDGE", context).upper()]
        self.given = {name.lower(): optional_number(self, name, context) for name in PARAMETERS}
        self.table = ()
        if self.shape is Shape.TABLE:
            self.table = membership_table(typed_rows(self, "TABLE", context), self.label("TABLE"))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Find what is missing in one pass, write the membership in another."""
        from ....core.prospectivity.fuzzy_membership import completed, in_precision, is_complete
        from ....io.knowledge_predictors import NODATA, filled

        with RasterStack([self.layer.path]) as stack:
            known = is_complete(self.shape, **self.given)
            survey = None if known else self._figures(stack, feedback)
            table = in_precision(self.table, stack.dtypes[0])
            try:
                membership = completed(self.shape, survey, self.hedge, table, **self.given)
            except SilkroadError as refusal:
                raise named_parameter(refusal) from refusal
            feedback.pushInfo(_told(membership, interface_language()))
            unnamed, counts = 0, np.zeros(3, np.int64)

            def assign(block, arrays):
                nonlocal unnamed
                values = block.numbers(0)
                found = membership(values)
                counts[:] += [np.isfinite(found).sum(), (found > NEARLY_ALL).sum(), (found < NEARLY_NONE).sum()]
                unnamed += int(np.count_nonzero(np.isnan(found) & ~np.isnan(values)))
                return [filled(found)]

            output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, self._items(stack, membership))
            stack.map(assign, [output], progress_of(feedback, 0 if known else 45, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        if unnamed:
            text = tr("Cells with values that the table does not name: {cells}. They have no data in the output.")
            feedback.pushWarning(text.format(cells=unnamed))
        self._warn(counts, feedback)
        used = {f"{name.upper()}_USED": getattr(membership, name) for name in ("midpoint", "spread", "lower", "upper")}
        return {"OUTPUT": self.final} | {name: value for name, value in used.items() if not np.isnan(value)}

    def _figures(self, stack: RasterStack, feedback) -> Figures:
        """Return the figures of the raster, with the median where it is to be the midpoint."""
        from ....core.prospectivity.fuzzy_membership import Figures, Membership

        found = surveyed(self, "INPUT", stack, progress_of(feedback, 0, 20))
        median = float("nan")
        if "midpoint" in Membership.NEEDS[self.shape] and self.given["midpoint"] is None:
            (median,) = quantiles(stack, found.total, [0.5], progress_of(feedback, 20, 45))
        return Figures(found.minimum, found.maximum, found.mean, found.deviation, float(median))

    def _warn(self, counts: np.ndarray, feedback) -> None:
        """Warn where nearly everything, or nearly nothing, belongs; ``counts``: cells, members, and those that are
        none."""
        cells, members, others = counts.tolist()
        if 2 * members > cells:
            text = tr(
                "{share} of the cells have a membership above 0.95: nearly everything belongs, and few cells are told "
                "apart. Check the midpoint or the limits."
            )
            feedback.pushWarning(text.format(share=percent(members / cells, interface_language())))
        if 2 * others > cells:
            text = tr(
                "{share} of the cells have a membership below 0.05: hardly anything belongs, and few cells are told "
                "apart. Check the midpoint or the limits."
            )
            feedback.pushWarning(text.format(share=percent(others / cells, interface_language())))

    def _items(self, stack: RasterStack, membership: Membership) -> dict[str, str]:
        titles = {code: tr(TITLE, code).format(name=self.layer.title(code)) for code in LANGUAGES}
        return score_items([self.layer], titles, {code: _told(membership, code) for code in LANGUAGES})


def membership_table(rows: list[list[str]], label: str) -> tuple[tuple[float, float, float], ...]:
    """Return (from, to, membership) of typed rows; raises SilkroadError membership_row for one that is neither."""
    table = []
    for row in rows:
        numbers = [number_of(cell) for cell in row]
        if len(numbers) not in (2, 3) or None in numbers:
            raise SilkroadError("membership_row", input=label, row="; ".join(row))
        table.append((numbers[0], numbers[-2], numbers[-1]))
    return tuple(table)


def _told(membership: Membership, language: str) -> str:
    """Say which function with which parameters was used."""
    from ....core.prospectivity.fuzzy_membership import Hedge, Membership

    parts = [
        labelled(tr(PARAMETERS[name.upper()], language), written(getattr(membership, name), language), language)
        for name in Membership.NEEDS[membership.shape]
        if name.upper() in PARAMETERS
    ]
    for name, title in (("mean", MEAN), ("deviation", DEVIATION)):
        if name in Membership.NEEDS[membership.shape]:
            parts.append(labelled(tr(title, language), number(getattr(membership, name), language), language))
    if membership.hedge is not Hedge.NONE:
        parts.append(tr(HEDGES[membership.hedge.name.lower()], language))
    shape = tr(SHAPES[membership.shape.value], language)
    return listed([tr(FuzzyMembership.TITLE, language) + aside(shape, language), *parts], language, "titles")
