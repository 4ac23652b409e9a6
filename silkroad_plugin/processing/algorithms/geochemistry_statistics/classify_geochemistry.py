"""The class of each sample by a threshold scheme as a Processing algorithm."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ....catalogue.anomaly_zones import MULTIPLES, zone_name
from ....catalogue.anomaly_zones import limits as zone_limits
from ....catalogue.geochemical_scales import steps_of
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.control import CONTROL, samples_proper
from ...inputs.numbers import list_parameter, numbers_of
from ...inputs.percents import percents_of, percents_parameter
from ...inputs.sample_groups import groups_of
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.sample_fields import write_sample_fields
from ...outputs.tables import write_table

SCHEMES = {
    "frequency": N_("Cumulative frequencies (85, 92.5, 97.5 %)"),
    "multiples": N_("1, 2 and 4 times the threshold of clipped lg"),
    "colour_zones": N_("X0 ± 0.5, 1.5 and 2.5 S0 of clipped lg"),
    "boxplot": N_("Tukey’s boxplot on lg"),
    "minimum_anomalous": N_("Minimum anomalous contents of 9, 4 and 1 samples"),
    "limits": N_("Limits given"),
}
# What limits are counted in, for the schemes that are rules of maps.
STEPS = {"multiples": lambda: zone_limits(MULTIPLES), "colour_zones": lambda: steps_of("mean_sd")}
ZONED = ("frequency", "multiples", "minimum_anomalous", "limits")
ENDING = "_class"
COLUMNS = (
    ("field", "text"),
    ("group", "text"),
    ("class", "integer"),
    ("from", "real"),
    ("to", "real"),
    ("samples", "integer"),
    ("share_pct", "real"),
)


class ClassifyGeochemistry(SilkroadAlgorithm):
    """silkroad:classify_geochemistry."""

    NAME = "classify_geochemistry"
    TITLE = N_("Classify samples by thresholds")
    GROUP = "geochemistry_statistics"
    TAGS = (N_("anomaly threshold"), N_("geochemistry"), N_("zones"))
    HELP = N_(
        "<p>Adds to each sample the class of its content, one field for each element, and colours the layer by the "
        "first.</p>"
        "<p><b>Schemes.</b> <i>Cumulative frequencies</i>, by default 85, 92.5 and 97.5 %: outside, outer, middle and "
        "inner zone, as in 1:1,000,000 low-density surveys. <i>1, 2 and 4 times the threshold</i>: T = X0 + 2 S0 once "
        "lg is clipped at X ± 3 S until nothing leaves (DB63/T 1936–2021). <i>X0 ± 0.5, 1.5 and 2.5 S0</i>: seven "
        "colour zones of Chinese maps. <i>Boxplot</i>: fences at 3 and 1.5 hinge spreads, and hinges, on lg: seven "
        "classes (Tukey 1977). <i>Minimum anomalous contents</i> of 9, 4 and 1 adjacent samples (Solovov 1985). "
        "<i>Limits given</i>, in the unit of the field.</p>"
        "<p><b>Class.</b> How many limits the content exceeds: 0, 1, 2 … A content equal to a limit stays below it. "
        "What is censored gets a class where both bounds lie in the same one, else none: gold below 2 ppb may be "
        "background, and may be not, if a limit is 1 ppb. The log counts these.</p>"
        "<p><b>Thresholds</b> of means are found with the lognormal law of the background below detection, those of "
        "ranks without what lies there, as in <i>Geochemical thresholds</i>. With a field of units each has limits of "
        "its own; samples without a unit have no class. Duplicates, standards and blanks (fields duplicate_of, "
        "kind, standard) get a class, too, but set no limits.</p>"
        "<p><b>Output.</b> The layer as it was with Cu_ppm_class and the like; OUTPUT_LIMITS has a row for each "
        "element, unit and class: from, to, samples, share_pct.</p>"
        "<p><b>Limits.</b> An element for which the scheme has no limits is left out with a warning that says why. "
        "Where many contents are one number, as in steps of semi-quantitative analysis, limits by cumulative frequency "
        "may coincide: the class between them is empty. A class is no anomaly: neighbours and geology decide.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(self.choices.parameter("SCHEME", tr("Scheme"), SCHEMES, "frequency"))
        add(percents_parameter())
        add(list_parameter("LIMITS", tr("Limits given, in the unit of the field")))
        add(QgsProcessingParameterField("UNITS", tr("Field of geological units"), None, "INPUT", optional=True))
        vector = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Samples with classes"), vector))
        limits = tr("Limits of the classes (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_LIMITS", limits, vector, optional=True, createByDefault=False))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        self.scheme, self.units = self.choice("SCHEME", context), self.parameterAsString(parameters, "UNITS", context)
        self.steps = percents_of(self, context) if self.scheme == "frequency" else STEPS.get(self.scheme, tuple)()
        self.limits = tuple(sorted(numbers_of(self, "LIMITS", context))) if self.scheme == "limits" else ()
        if self.scheme == "limits" and not self.limits:
            raise SilkroadError("numbers_text", input=self.label("LIMITS"), text="")
        self.layer = open_samples(self, context, [self.units] if self.units else [], CONTROL)

    def compute(self, context, feedback):
        """Class every element, write the layer and the limits."""
        self.samples = self.layer.read(feedback)
        self.proper = samples_proper(self.samples.fields, len(self.samples))
        added, rows, labels, refusals = {}, [], [], []
        progress, columns = progress_of(feedback, READ, 70), self.samples.columns
        for place, column in enumerate(columns):
            try:
                with naming(column.field):
                    found, own = self._classes(column)
            except SilkroadError as refusal:
                refusals.append(refusal)
                self._warn(refusal, feedback)
                continue
            labels = labels or self._labels(own)
            added[column.field + ENDING] = ("integer", found)
            rows += own
            self._tell_open(column, found, feedback)
            if any(_empty(row) for row in own):
                text = tr("{field}: limits coincide, as many contents are one number; the class between them is empty.")
                feedback.pushWarning(text.format(field=column.field))
            progress((place + 1) / len(columns))
        if not added:
            raise refusals[0]
        written = self.layer.source, self.samples, added
        results = {"OUTPUT": write_sample_fields(self, "OUTPUT", *written, context, feedback)}
        self._colour(results["OUTPUT"], next(iter(added)), labels)
        results["OUTPUT_LIMITS"] = write_table(self, "OUTPUT_LIMITS", COLUMNS, rows, context)
        return results

    def _classes(self, column):
        """Return the class of each sample (n), -1 without, and the rows of the table of limits."""
        from ....core.geochemistry.threshold_schemes import classified

        d = self.samples.determinations(column.field)
        found, rows = np.full(len(d), -1), []
        groups = groups_of(self.samples, self.units)
        if self.units:
            groups.pop(None)
        for group, own in groups.items():
            proper = own & self.proper
            part = d.take(proper)
            if not part.known.any():
                continue
            limits = self._limits(part)
            found[own] = classified(d.take(own), limits)
            ends, known = [None, *map(float, limits), None], int((found[proper] >= 0).sum())
            for place in range(len(limits) + 1):
                count = int((found[proper] == place).sum())
                share = 100 * count / known if known else None
                rows.append((column.field, group, place, ends[place], ends[place + 1], count, share))
        if not rows:
            raise SilkroadError("samples_too_few", count=0, needed=1)
        return found, rows

    def _limits(self, d) -> np.ndarray:
        from ....core.geochemistry.threshold_schemes import scheme_limits

        return np.array(self.limits) if self.scheme == "limits" else scheme_limits(d, self.scheme, self.steps)

    def _labels(self, rows) -> list[str]:
        """Return what to call the classes: zones where they are, with their limits where these are the same for all;
        "" for a class between limits that coincide."""
        language, count = interface_language(), 1 + max(row[2] for row in rows)
        names = [str(value) for value in range(count)]
        if self.scheme in ZONED and count == 4:
            names = [tr("outside"), *(zone_name(zone, 3, language) for zone in (1, 2, 3))]
        if self.units:
            return names
        return [
            "" if _empty(row) else f"{name}: {_between(row[3], row[4], language)}"
            for name, row in zip(names, rows, strict=True)
        ]

    def _tell_open(self, column, found, feedback) -> None:
        still_open = int((self.samples.determinations(column.field).censored & (found < 0)).sum())
        if still_open:
            text = tr("{field}: censored contents that may be of several classes and have none: {count}.")
            feedback.pushWarning(text.format(field=column.field, count=still_open))

    @staticmethod
    def _warn(refusal: SilkroadError, feedback) -> None:
        from ....messages import describe

        feedback.pushWarning(describe(refusal))

    def _colour(self, path, field: str, labels: list[str]) -> None:
        from ...outputs.class_styles import by_class

        zones = self.scheme in ZONED
        self.style(path, lambda layer: by_class(layer, field, labels, zones))


def _empty(row) -> bool:
    """Tell whether a class lies between limits that coincide."""
    return row[3] is not None and row[3] == row[4]


def _between(low: float | None, high: float | None, language: str) -> str:
    """Write the limits of a class."""
    if low is None:
        return f"≤ {number(high, language)}"
    return f"> {number(low, language)}" if high is None else f"{number(low, language)} – {number(high, language)}"
