"""Weighted sums of elements as a Processing algorithm."""

from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from ....i18n import N_, tr
from ...inputs.below_detection import EACH_ALONE
from ...inputs.by_element import by_field
from ...inputs.samples import naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

COLUMNS = (
    ("element", "text"),
    ("importance", "real"),
    ("weight", "real"),
    ("median", "real"),
    ("mad", "real"),
)


class WeightedSumsAlgorithm(MultivariateAlgorithm):
    """silkroad:weighted_sums."""

    NAME = "weighted_sums"
    TITLE = N_("Weighted sums of elements")
    TAGS = (N_("weighted sums"), N_("index"), N_("association"), N_("geochemistry"))
    BELOW = EACH_ALONE
    LEAST = 1
    HELP = N_(
        "<p>Adds the elements of a kind of deposit into one index, weighted by what a geologist knows of it (Garrett "
        "and Grunsky 2001): unlike components, the model is given and not found.</p>"
        "<p><b>Formula.</b> S = Σ a·z, with z = (lg C − median) / (1.4826 MAD), so that high contents do not set the "
        "scale, and a = w / √Σw², so that sums of few and of many elements are on one scale. A negative importance is "
        "for an element that speaks against. For many uncorrelated normal elements S has a standard deviation of 1; "
        "correlated ones make it larger.</p>"
        "<p><b>Importance.</b> <i>Cu=2; Zn=1; Ni=-1</i>, elements by their symbols or their fields: only these count. "
        "Empty: all elements count alike.</p>"
        "<p><b>Output.</b> The samples with field <i>weighted_sum</i> (empty where an element is missing); a table of "
        "elements with importance, weight, and median and MAD × 1.4826 of lg ppm. An element half of whose values are "
        "one value, often the detection limit, is refused.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.add_inputs()
        title = tr("Importance, such as Cu=2; Zn=1; Ni=-1 (empty: all alike)")
        self.addParameter(QgsProcessingParameterString("IMPORTANCE", title, optional=True))
        self.add_layer(tr("Samples with sums"))
        self.add_table("OUTPUT_TABLE", tr("Weights (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("HIGHEST", tr("Highest sum")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        super().read(parameters, context, feedback)
        text = self.parameterAsString(parameters, "IMPORTANCE", context)
        self.importance = by_field(text, self.layer.columns, self.label("IMPORTANCE"))
        if self.importance:
            self.chosen = True
            asked = tuple(one for one in self.layer.columns if one.field in self.importance)
            self.layer = replace(self.layer, columns=asked)

    def compute(self, context, feedback):
        """Add up, write layer, table and report."""
        from ....core.geochemistry.indices import weighted_sums
        from ...outputs.sample_styles import by_value
        from ...reports.weighted_sums import Run, write_report

        contents = self.contents(feedback, whole=False)
        importance = np.array([self.importance.get(field, 1.0) for field in contents.fields])
        with naming_columns(contents.fields):
            found = weighted_sums(np.log10(contents.values), importance)
        run = Run(contents, importance, found, self.samples.fid)
        rows = [(value,) for value in found.sums.tolist()]
        results = {"OUTPUT": self.write_layer([("weighted_sum", "real")], rows, context, feedback)}
        self.style(results["OUTPUT"], lambda layer: by_value(layer, "weighted_sum"))
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", COLUMNS, run.rows(), context)
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        highest = float(np.nanmax(found.sums)) if np.isfinite(found.sums).any() else None
        return results | {"HIGHEST": highest}
