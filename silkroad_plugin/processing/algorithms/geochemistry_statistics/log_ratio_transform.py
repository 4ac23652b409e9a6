"""Log-ratio coordinates of compositions, and back, as a Processing algorithm."""

from types import SimpleNamespace

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....numbers import number
from ....paths import PACKAGE
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.compositions import (
    named_parts,
    names_given,
    names_of_columns,
    numbered_parts,
    parts_in_one_unit,
    refuse_incomplete,
)
from ...inputs.control import CONTROL, samples_proper
from ...inputs.samples import READ, add_samples_parameters, open_samples, rows_of, samples_source
from ...outputs.sample_fields import write_sample_fields
from ...outputs.tables import write_table

TRANSFORMS = {
    "closure": N_("Closure to a sum"),
    "clr": N_("clr, centred log-ratios"),
    "alr": N_("alr, additive log-ratios"),
    "ilr": N_("ilr, balances of a sequential binary partition"),
    "pivot": N_("pivot coordinates"),
}
# What QGIS makes where it shows the parameter: named, not imported, for only the desktop has it.
PARTITION_WIDGET = f"{PACKAGE}.gui.partition.parameter.PartitionWrapper"
COLUMNS = (("part", "text"), ("other", "text"), ("variation", "real"))


class LogRatioTransform(SilkroadAlgorithm):
    """silkroad:log_ratio_transform."""

    NAME = "log_ratio_transform"
    TITLE = N_("Log-ratio transformation")
    GROUP = "geochemistry_statistics"
    TAGS = (N_("compositions"), N_("log-ratios"), "clr", "ilr", "alr")
    HELP = N_(
        "<p>Contents are parts of a whole: where one rises others must fall, and correlations of contents mislead. "
        "Logarithms of ratios are free of that (Aitchison 1986).</p>"
        "<p><b>Transformations</b> of D parts. <i>Closure</i>: rows sum to the sum given. <i>clr</i>: ln of each "
        "part over the geometric mean of all; D fields, for maps and biplots. <i>alr</i>: ln over one part, the "
        "denominator; D − 1 fields. <i>ilr</i>: balances √[r s / (r + s)] ln [g(above) / g(below)] of a sequential "
        "binary partition (Egozcue and Pawlowsky-Glahn 2005), for methods that need coordinates at right angles. "
        "<i>Pivot</i>: each part against the geometric mean of those after it; the first coordinate holds all that "
        "is relative to the first element chosen (Fišerová and Hron 2011).</p>"
        "<p><b>Partition.</b> One balance each, apart by semicolons or lines, D − 1 of them. With names, by field, "
        "oxide or symbol: <i>Cu Pb / Zn As; Cu / Pb; Zn / As</i>. Or as signs in the order of the elements: <i>+ + "
        "- -; + - 0 0; 0 0 + -</i>. <i>Edit Partition…</i> beside the box, or <i>Sequential Binary Partition…</i> in "
        "the menu of the plugin, makes it by clicking: signs, dendrogram, pivot coordinates, or clusters of the "
        "variation matrix (average linkage of the deviations of ln ratios).</p>"
        "<p><b>Input.</b> Two elements or more; units that differ are brought to ppm. Zeros are refused. Samples "
        "with a missing or censored part have no coordinates, and the log counts them: run <i>Replace contents "
        "below detection</i> first and choose its fields (Cu_ppm_rep).</p>"
        "<p><b>Back.</b> With the inverse, the fields of coordinates in their order give the parts, closed to the "
        "sum. Names of parts are those given, in the order of the elements; without them they come from fields such "
        "as Cu_ppm_clr, else they are numbered. For alr they include the denominator, by default the last.</p>"
        "<p><b>Output.</b> The layer as it was with fields Cu_ppm_closed, Cu_ppm_clr, Cu_ppm_alr, Cu_ppm_pivot or "
        "ilr_1 …; back: Cu_ppm_back. OUTPUT_VARIATION: the variance of ln of each two parts’ ratio (variation "
        "matrix), whose small values show parts that go together; the log tells the total variance. Duplicates, "
        "standards and blanks have coordinates, but are not counted in it.</p>"
        "<p><b>Limits.</b> clr fields sum to 0 and are no basis: covariance matrices of them have no inverse. Signs "
        "and order of ilr depend on the partition; distances (Aitchison) do not.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(self.choices.parameter("TRANSFORM", tr("Transformation"), TRANSFORMS, "clr"))
        partition = tr("ilr: partition, balances apart by semicolons (Cu Pb / Zn; Cu / Pb)")
        text = QgsProcessingParameterString("PARTITION", partition, multiLine=True, optional=True)
        text.setMetadata({"widget_wrapper": {"class": PARTITION_WIDGET}})
        add(text)
        add(QgsProcessingParameterString("DENOMINATOR", tr("alr: denominator (empty: the last part)"), optional=True))
        title, real_number = tr("Closure and inverse: sum of the parts"), Qgis.ProcessingNumberParameterType.Double
        add(QgsProcessingParameterNumber("TOTAL", title, real_number, 1e6, minValue=1e-9))
        add(QgsProcessingParameterBoolean("INVERSE", tr("Inverse: from coordinates back to parts"), False))
        coordinates, numeric = tr("Inverse: fields of the coordinates"), Qgis.ProcessingFieldParameterDataType.Numeric
        add(QgsProcessingParameterField("COORDINATES", coordinates, None, "INPUT", numeric, True, optional=True))
        add(QgsProcessingParameterString("PARTS", tr("Inverse: names of the parts"), optional=True))
        vector = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Transformed samples"), vector))
        table = tr("Variation matrix (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_VARIATION", table, vector, optional=True, createByDefault=False))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_VARIANCE", tr("Total variance")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        self.transform = self.choice("TRANSFORM", context)
        texts = ("PARTITION", "DENOMINATOR", "PARTS")
        self.partition, self.denominator, parts = (self.parameterAsString(parameters, name, context) for name in texts)
        self.total = self.parameterAsDouble(parameters, "TOTAL", context)
        self.inverse = self.parameterAsBoolean(parameters, "INVERSE", context)
        if self.inverse:
            self.source = samples_source(self, parameters, context)
            self.coordinates = self.parameterAsStrings(parameters, "COORDINATES", context)
            if not self.coordinates or self.transform == "closure":
                raise SilkroadError("inverse_coordinates", input=self.label("COORDINATES"))
            self.names = split_names(parts) or default_names(self.transform, self.coordinates)
        else:
            self.layer = open_samples(self, context, if_present=CONTROL)
            self.source = self.layer.source

    def compute(self, context, feedback):
        """Transform, and write the layer and the variation matrix."""
        added, table, variance = self._back(feedback) if self.inverse else self._forward(feedback)
        progress = progress_of(feedback, READ)
        progress(0.5)
        results = {"OUTPUT": write_sample_fields(self, "OUTPUT", self.source, self.samples, added, context, feedback)}
        results["OUTPUT_VARIATION"] = write_table(self, "OUTPUT_VARIATION", COLUMNS, table, context)
        return results | {"TOTAL_VARIANCE": variance}

    def _forward(self, feedback):
        from ....core.geochemistry import compositions

        self.samples = self.layer.read(feedback)
        parts, columns = parts_in_one_unit(self.samples), self.samples.columns
        names = [column.field for column in columns]
        values = np.column_stack([part.value for part in parts])
        self._tell_missing(parts, feedback)
        refuse_incomplete(columns, [part.exact for part in parts], 1 if self.transform == "closure" else 2)
        with named_parts(names, np.arange(len(values))):
            titles, found = self._coordinates(values, names, columns)
            added = {title: ("real", found[:, place]) for place, title in enumerate(titles)}
            if self.transform == "closure":
                return added, [], None
            proper = samples_proper(self.samples.fields, len(values))
            spread = compositions.variability(np.where(proper[:, None], values, np.nan))
        text = tr("Total variance: {variance}, of {count} samples with all parts.")
        told = number(spread.total_variance, interface_language())
        feedback.pushInfo(text.format(variance=told, count=spread.count))
        pairs = [(i, j) for i in range(len(names)) for j in range(len(names))]
        return added, [(names[i], names[j], float(spread.variation[i, j])) for i, j in pairs], spread.total_variance

    def _coordinates(self, values, names, columns):
        """Return the names of the new fields and their values (n, k)."""
        from ....core.geochemistry import compositions

        if self.transform == "closure":
            return [f"{name}_closed" for name in names], compositions.closure(values, self.total)
        if self.transform == "clr":
            return [f"{name}_clr" for name in names], compositions.clr(values)
        called = names_of_columns(columns)
        if self.transform == "alr":
            place = self._denominator(called)
            titles = [f"{name}_alr" for index, name in enumerate(names) if index != place]
            return titles, compositions.alr(values, place)
        basis = self._basis(called)
        pivot = self.transform == "pivot"
        titles = [f"{names[k]}_pivot" if pivot else f"ilr_{k + 1}" for k in range(len(names) - 1)]
        return titles, compositions.ilr(values, basis)

    def _back(self, feedback):
        from ....core.geochemistry import compositions

        values, count = self._read_coordinates(feedback), len(self.coordinates)
        parts = count if self.transform == "clr" else count + 1
        names = self.names or numbered_parts(parts)
        if len(names) != parts:
            raise SilkroadError("inverse_names", input=self.label("PARTS"), given=len(names), parts=parts)
        called = names_given(names)
        whole = np.isfinite(values).all(1)
        found = np.full((len(values), parts), np.nan)
        if self.transform == "clr":
            found[whole] = compositions.clr_inverse(values[whole], self.total)
        elif self.transform == "alr":
            found[whole] = compositions.alr_inverse(values[whole], self._denominator(called), self.total)
        else:
            found[whole] = compositions.ilr_inverse(values[whole], self._basis(called), self.total)
        return {f"{name}_back": ("real", found[:, place]) for place, name in enumerate(names)}, [], None

    def _denominator(self, called) -> int:
        from ....core.geochemistry.partition import place_of

        return place_of(self.denominator.strip(), called) if self.denominator.strip() else len(called) - 1

    def _basis(self, called) -> np.ndarray:
        from ....core.geochemistry.compositions import partition_basis, pivot_basis
        from ....core.geochemistry.partition import parse_partition

        if self.transform == "pivot":
            return pivot_basis(len(called))
        if not self.partition.strip():
            raise SilkroadError("partition_missing", input=self.label("PARTITION"))
        return partition_basis(parse_partition(self.partition, called))

    def _read_coordinates(self, feedback) -> np.ndarray:
        """Return the fields of coordinates (n, k), which are no contents and may be negative."""
        at = [self.source.fields().indexOf(name) for name in self.coordinates]
        fids, rows = [], []
        for feature in rows_of(self.source, self.label("INPUT"), feedback, tuple(self.coordinates)):
            cells = feature.attributes()
            fids.append(feature.id())
            rows.append([np.nan if (value := real(cells[index])) is None else value for index in at])
        self.samples = SimpleNamespace(fid=np.array(fids, np.int64))
        return np.array(rows, float).reshape(len(rows), len(at))

    def _tell_missing(self, parts, feedback) -> None:
        censored = np.any([part.censored for part in parts], axis=0)
        missing = ~np.all([part.exact for part in parts], axis=0) & ~censored
        if censored.any():
            text = tr("Samples with a censored part, which have no coordinates: {count}. Replace these contents first.")
            feedback.pushWarning(text.format(count=int(censored.sum())))
        if missing.any():
            text = tr("Samples with a missing part, which have no coordinates: {count}.")
            feedback.pushWarning(text.format(count=int(missing.sum())))


def split_names(text: str) -> list[str]:
    """Return the names of parts in a text, apart by spaces, commas or semicolons."""
    return text.replace(",", " ").replace(";", " ").split()


def default_names(transform: str, coordinates: list[str]) -> list[str]:
    """Return the names of parts that fields of clr tell; none where they tell none."""
    if transform != "clr" or not all(name.endswith("_clr") for name in coordinates):
        return []
    return [name.removesuffix("_clr") for name in coordinates]
