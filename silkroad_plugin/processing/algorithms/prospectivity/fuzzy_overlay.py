"""Several fuzzy memberships become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProcessingParameterNumber, QgsProcessingParameterRasterDestination

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, aside, glossary, labelled, tr
from ....io.stack import OutputBand
from ....numbers import given
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import mask_source
from ...inputs.joined import (
    ALIGNED,
    joined_stack,
    layers_to_join,
    mask_parameter,
    rasters_parameter,
)
from ...outputs.score import score_items

if TYPE_CHECKING:
    from ....core.prospectivity.fuzzy_overlay import Operator


OPERATORS = {
    "and": N_("AND: the smallest"),
    "or": N_("OR: the largest"),
    "product": N_("Algebraic product"),
    "sum": N_("Algebraic sum"),
    "gamma": N_("Gamma"),
}
MISSING = {
    "nodata": N_("Any missing layer gives no data"),
    "ignored": N_("Missing layers are ignored"),
}


class FuzzyOverlay(SilkroadAlgorithm):
    """silkroad:fuzzy_overlay."""

    NAME = "fuzzy_overlay"
    TITLE = N_("Fuzzy overlay")
    GROUP = "prospectivity"
    TAGS = (N_("fuzzy logic"), N_("gamma operator"), N_("knowledge-driven"))
    HELP = N_(
        "<p>Joins rasters of fuzzy membership (0 to 1) into one (Zadeh 1965; Zimmermann and Zysno 1980; An, Moon and "
        "Rencz 1991; Bonham-Carter 1994, pages 295 to 298).</p>"
        "<p><b>Operators.</b> <i>AND</i>: the smallest membership, for conditions that must all be met. <i>OR</i>: the "
        "largest, where any one suffices. <i>Algebraic product</i>: μ₁·μ₂·…, never above the smallest. <i>Algebraic "
        "sum</i>: 1 − (1 − μ₁)(1 − μ₂)…, never below the largest. <i>Gamma</i>: sum^γ · product^(1 − γ), between the "
        "two; with γ from 0.7 to 0.95 layers strengthen each other without one that is low being forgotten.</p>"
        "<p><b>Input.</b> Rasters with values from 0 to 1, for instance from “Fuzzy membership”; other values are "
        "refused. Rasters on other grids are resampled to the first one in temporary files, and the log says so. The "
        "study area (raster with values other than 0, or polygons) limits the output.</p>"
        "<p><b>Missing data.</b> A cell where any raster has no data has none in the output. If missing layers are "
        "ignored, the others are joined without them; since products of fewer layers are higher and sums lower, cells "
        "with and without all layers are then not strictly comparable.</p>"
        "<p><b>Output.</b> The joined membership. It states the coarsest resolution and the largest position error of "
        "its layers, and whether any was drawn with knowledge of the deposits.</p>"
        "<p><b>Limits.</b> The result is a degree of suitability by the judgement of whoever set the memberships, not "
        "a probability. Validate it by deposits that were not used to set them. To join groups of layers by different "
        "operators use “Fuzzy inference network”.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        real = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(rasters_parameter("INPUT", tr("Memberships (0 to 1)")))
        self.addParameter(self.choices.parameter("OPERATOR", tr("Operator"), OPERATORS, "gamma"))
        self.addParameter(QgsProcessingParameterNumber("GAMMA", tr("Gamma"), real, 0.9, False, 0, 1))
        self.addParameter(self.choices.parameter("MISSING", tr("Missing data"), MISSING, "nodata"))
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Joined membership")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.fuzzy_overlay import Missing, Operator

        self.layers = layers_to_join(self, "INPUT", context)
        self.operator = Operator(self.choice("OPERATOR", context))
        self.gamma = self.parameterAsDouble(parameters, "GAMMA", context)
        if self.operator is Operator.GAMMA and not 0 <= self.gamma <= 1:
            raise SilkroadError("gamma_range", gamma=self.gamma)
        self.missing = Missing(self.choice("MISSING", context))
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Join block by block."""
        from ....core.prospectivity.fuzzy_overlay import overlay
        from ....io.knowledge_predictors import NODATA, filled, memberships

        with joined_stack(self, self.layers, self.mask, context, feedback, [False] * len(self.layers)) as stack:

            def join(block, arrays):
                members = memberships(block, stack.names)
                return [filled(overlay(members, self.operator, self.gamma, self.missing))]

            output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, self._items())
            stack.map(join, [output], progress_of(feedback, ALIGNED, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final}

    def _items(self) -> dict[str, str]:
        method = {
            code: tr(self.TITLE, code) + aside(operator_words(self.operator, self.gamma, code), code)
            for code in LANGUAGES
        }
        return score_items(self.layers, glossary()["fuzzy_membership"], method)


def operator_words(operator: Operator, gamma: float, language: str) -> str:
    """Name an operator, with its gamma where it has one."""
    from ....core.prospectivity.fuzzy_overlay import Operator

    if operator is Operator.GAMMA:
        return labelled(tr(OPERATORS["gamma"], language), given(gamma, language), language)
    return tr(OPERATORS[operator.value], language)
