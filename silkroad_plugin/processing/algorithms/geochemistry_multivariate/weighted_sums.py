"""Weighted sums of elements as a Processing algorithm."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, listed, tr
from ...inputs.below_detection import EACH_ALONE
from ...inputs.numbers import real
from ...inputs.samples import naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

if TYPE_CHECKING:
    from ....io.geochemistry.samples import Samples

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
        self.given = _given(self.parameterAsString(parameters, "IMPORTANCE", context), self.label("IMPORTANCE"))

    def narrowed(self, samples: "Samples") -> "Samples":
        """Return the samples with the elements that have an importance."""
        self.importance = {}
        for name, value in self.given.items():
            self.importance[_named(name, samples.columns, self.label("IMPORTANCE"))] = value
        if not self.given:
            return samples
        self.chosen = True
        return replace(samples, columns=tuple(one for one in samples.columns if one.field in self.importance))

    def compute(self, context, feedback):
        """Add up, write layer, table and report."""
        from ....core.geochemistry.indices import weighted_sums
        from ...outputs.sample_styles import by_value
        from ...reports.weighted_sums import Run, write_report

        contents = self.contents(context, feedback, whole=False)
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


def _given(text: str, label: str) -> dict[str, float]:
    """Return the importance by the name that was given. Raises SilkroadError weights_text."""
    found = {}
    for part in re.split(r"[;；\n]", text) if re.search(r"[;；\n]", text) else re.split(r",(?=[^,]*=)", text):
        if not part.strip():
            continue
        name, _, value = part.replace("＝", "=").partition("=")
        number = real(value.strip().replace(",", ".").replace("−", "-"))
        if number is None or not name.strip():
            raise SilkroadError("weights_text", input=label, text=part.strip())
        found[name.strip()] = number
    return found


def _named(name: str, columns, label: str) -> str:
    """Return the field of an element named by field, form or symbol. Raises SilkroadError weights_element."""
    wanted = name.casefold()
    for of in (lambda one: one.field, lambda one: one.form, lambda one: one.element):
        fields = [one.field for one in columns if of(one).casefold() == wanted]
        if len(fields) == 1:
            return fields[0]
    known = listed((one.field for one in columns), interface_language())
    raise SilkroadError("weights_element", input=label, name=name, names=known)
