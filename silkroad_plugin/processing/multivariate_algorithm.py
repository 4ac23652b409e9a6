"""What the multivariate algorithms of geochemistry share: samples, what stands below detection, the output layer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ..i18n import N_, interface_language
from .base import SilkroadAlgorithm
from .inputs.below_detection import RULES, add_rule, read_rule
from .inputs.control import CONTROL
from .inputs.samples import add_samples_parameters, open_samples
from .outputs.files import report_output
from .outputs.samples import write_samples

if TYPE_CHECKING:
    from .inputs.contents import Contents

SHARED_HELP = N_(
    "<p><b>Below detection.</b> These methods take numbers, and a determination below detection is none. By default "
    "the multiplicative rule (Martín-Fernández and others 2003) puts 0.65 of the detection limit in its place, and "
    "with whole compositions keeps the ratios of the elements that were found, in samples whose whole is 10⁶ ppm "
    "(where units are no mass fractions: the sum of the elements found); where it is offered, also the geometric "
    "mean below the limit of a lognormal law (Palarea-Albaladejo and Martín-Fernández 2013), or what the other "
    "elements let expect (EM on log-ratios, Palarea-Albaladejo and Martín-Fernández 2008); or such samples are left "
    "out. How many were replaced, by element, stands in the report and in the log. An element with more than 80 % "
    "below detection is refused; where no elements were chosen it is left out and named. Above an upper limit the "
    "limit stands, in an interval the geometric mean of its bounds. Duplicates, standards and blanks (fields "
    "<i>kind</i>, <i>duplicate_of</i>, <i>standard</i>) have no result. The input is not changed.</p>"
)


class MultivariateAlgorithm(SilkroadAlgorithm):
    """Reads the contents of samples as a table of numbers, and says what was done to come to them."""

    GROUP = "geochemistry_multivariate"
    BELOW = RULES
    LEAST = 2  # elements needed
    METRES = False  # whether distances are measured

    def help_parts(self):
        """Return the help with what is common to all of them."""
        return self.HELP, SHARED_HELP

    def add_inputs(self, one: bool = False) -> None:
        """Add the samples, their elements and what stands below detection."""
        add_samples_parameters(self, one)
        add_rule(self, self.BELOW)

    def add_layer(self, title: str) -> None:
        """Add the output layer: the samples with new fields."""
        kind = QgsProcessing.SourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", title, kind, optional=True))

    def add_table(self, name: str, title: str) -> None:
        """Add an optional table."""
        kind = QgsProcessing.SourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink(name, title, kind, optional=True, createByDefault=False))

    def add_report(self) -> None:
        """Add the report."""
        self.addParameter(report_output())

    def read(self, parameters, context, feedback):
        """Read the parameters that all have."""
        self.layer = open_samples(self, context, if_present=CONTROL, metres=self.METRES)
        self.rule = read_rule(self, context)
        self.chosen = bool(self.parameterAsStrings(parameters, "ELEMENTS", context))
        self.html = self.output_path("OUTPUT_HTML", context)

    def contents(self, feedback, whole: bool = True, positive: bool = True) -> "Contents":
        """Return the contents; ``self.samples`` are then the samples. Tells in the log what was done to them."""
        from .inputs.contents import contents_of

        self.samples = self.layer.read(feedback)
        found = contents_of(self.samples, self.rule, self.chosen, whole, positive, self.LEAST)
        for text in found.findings(interface_language()):
            feedback.pushWarning(text)
        return found

    def write_layer(self, columns: Sequence[tuple[str, str]], values: Sequence[Sequence], context, feedback):
        """Write the samples with new fields: ``columns`` (name, kind), ``values`` one row for each sample."""
        rows = dict(zip(self.samples.fid.tolist(), values, strict=True))
        return write_samples(self, "OUTPUT", self.layer.source, columns, rows, context, feedback)

    def report_to(self, write, context) -> dict[str, str]:
        """Have ``write(path, language)`` write the report where it was asked for; return it as a result."""
        if not self.html:
            return {}
        write(self.outputs.stage(self.html), interface_language())
        return {"OUTPUT_HTML": self.html}
