"""The threshold laboratory as a Processing algorithm."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.control import CONTROL, proper_rows
from ...inputs.numbers import number_parameter
from ...inputs.percents import percents_of, percents_parameter
from ...inputs.sample_fields import text_of
from ...inputs.sample_groups import group_names
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...inputs.sites import seed_parameter
from ...outputs.files import report_output
from ...outputs.tables import write_table
from ...titles import THRESHOLD_RULES


class GeochemicalThresholds(SilkroadAlgorithm):
    """silkroad:geochemical_thresholds."""

    NAME = "geochemical_thresholds"
    TITLE = N_("Geochemical thresholds")
    GROUP = "geochemistry_statistics"
    TAGS = (
        N_("anomaly threshold"),
        N_("background"),
        N_("concentration-area fractal"),
        N_("Sinclair"),
        N_("statistics"),
    )
    HELP = N_(
        "<p>The threshold laboratory: background and threshold of each element by all common rules side by side, with "
        "how many samples, and how much area, lie above. No rule is the true one; where several agree, the threshold "
        "does not hang on the choice.</p>"
        "<p><b>Rules.</b> On lg, if not said otherwise. Iterative clipping: X0 + s S0 once contents beyond X ± k S "
        "are dropped until none is. Mean + k S (Hawkes and Webb 1962). Median + k MAD, and Tukey’s fence (Reimann, "
        "Filzmoser and Garrett 2005). The fence adjusted for skewness by the medcouple, on contents (Hubert and "
        "Vandervieren 2008). Cumulative frequencies, by default 85, 92.5 and 97.5 %: outer, middle and inner zone of "
        "1:1,000,000 low-density surveys. Minimum anomalous contents Cф·ε^(t/√m) of m = 1 … 9 adjacent samples, of the "
        "clipped background (Solovov 1985). Concentration–number, and with a field of areas concentration–area (Cheng, "
        "Agterberg and Ballantyne 1994), on thresholds equal in lg: a break is reported only where a parametric "
        "bootstrap rejects one lognormal population (p ≤ 0.05). Sinclair’s mean + 2 S of the lower of "
        "two lognormal populations, fitted by maximum likelihood, their number by BIC; a number that several samples "
        "share stands for the cell of its rounding, the lowest for all that lies at or below a reporting limit "
        "(McLachlan and Jones 1988). Where a wide population spans a narrow one there is no threshold between them.</p>"
        "<p><b>Within the background.</b> A break, or another threshold, that is not above the background (of breaks: "
        "the median) parts populations of the background. It is marked so and never proposed as a threshold of "
        "anomalies.</p>"
        "<p><b>Conventions.</b> S with n − 1; MAD times 1.4826; percentiles and quartiles as R’s type 7, from which "
        "the hinges of R’s boxplot.stats, and so of adjbox, differ a little in small samples; the medcouple is that of "
        "mc in robustbase (0.95) with its defaults, with the exponents −4 and 3.</p>"
        "<p><b>Censored contents.</b> Each rule takes what is below detection as it bears it. Median and MAD, fences "
        "and cumulative frequencies need only ranks, with several limits those of Kaplan and Meier (1958): they are "
        "those of the full contents, or are refused where a quantile that they need lies below detection. Mixtures "
        "take the probability below each limit (McLachlan and Jones 1988), up to 50 % below. Means, minimum anomalous "
        "contents and curves take numbers in place of what is below detection, from the lognormal law of the "
        "background, fitted by the maximum likelihood of censored samples (Cohen 1959) to all contents but the "
        "anomalous ones, which would draw the line of ROS away. Above 25 % below detection the remark calls such "
        "rows doubtful, above 50 % very doubtful; above 80 % they are refused. Where contents lie in intervals or "
        "above an upper limit, their middle and the limit stand for them.</p>"
        "<p><b>By geological unit.</b> With a field of units each has thresholds of its own beside those of all "
        "samples: what is common in ultrabasic rocks is an anomaly in granite.</p>"
        "<p><b>Output.</b> A row for each element, unit, rule and number (zone from outer to inner, m, or break): "
        "background, threshold, lower (of negative anomalies), above, count, share_pct; with areas area_km2 above and, "
        "of all samples, area_pct; remark: why a rule has no threshold of anomalies. The report has the same with a "
        "probability plot and the concentration–number or –area curve of each element.</p>"
        "<p><b>Limits.</b> Thresholds of samples from several laboratories, media or landscapes separate these, not "
        "anomalies: level first. The bootstrap assumes independent samples; in dense surveys neighbours repeat each "
        "other and breaks come too easily. Duplicates, standards and blanks (fields duplicate_of, kind, standard) are "
        "left out.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(QgsProcessingParameterField("UNITS", tr("Field of geological units"), None, "INPUT", optional=True))
        numeric = Qgis.ProcessingFieldParameterDataType.Numeric
        areas = tr("Field of the area that a sample stands for (km²)")
        add(QgsProcessingParameterField("AREAS", areas, None, "INPUT", numeric, optional=True))
        add(self.choices.parameter("RULES", tr("Rules"), THRESHOLD_RULES, list(THRESHOLD_RULES), several=True))
        add(percents_parameter())
        for name, title, default in (
            ("CLIP_K", tr("Clipping: contents are dropped beyond k standard deviations, k ="), 3),
            ("CLIP_S", tr("Clipping: threshold X0 + s S0, s ="), 2),
            ("SD_K", tr("Mean + k S: k ="), 2),
            ("MAD_K", tr("Median + k MAD: k ="), 2),
            ("FENCE", tr("Fences: hinge spreads beyond the hinge"), 1.5),
            ("MINIMUM_T", tr("Minimum anomalous contents: t ="), 3),
        ):
            parameter = number_parameter(name, title, default, 0.1, 10)
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            add(parameter)
        add(seed_parameter())
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Thresholds (table)"), table))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("ELEMENTS_COUNT", tr("Number of elements")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        from ....core.geochemistry.threshold_laboratory import Settings

        self.units, self.areas = (self.parameterAsString(parameters, name, context) for name in ("UNITS", "AREAS"))
        self.rules = self.several("RULES", context)
        if "concentration_area" in self.rules and not self.areas:
            text = tr("Concentration–area was left out: it needs the field of the area that a sample stands for.")
            feedback.pushWarning(text)
        figures = (self.parameterAsDouble(parameters, name, context) for name in ("CLIP_K", "CLIP_S", "SD_K", "MAD_K"))
        fence, t = (self.parameterAsDouble(parameters, name, context) for name in ("FENCE", "MINIMUM_T"))
        self.settings = Settings(percents_of(self, context), *figures, fence, t)
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        others = [name for name in (self.units, self.areas) if name]
        self.layer = open_samples(self, context, others, CONTROL)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Find the thresholds of every element; write table and report."""
        from ...reports.geochemical_thresholds import COLUMNS, write_report

        self.samples = self.layer.read(feedback)
        self.proper = proper_rows(self.samples.fields, len(self.samples), feedback)
        found = self._found(progress_of(feedback, READ, 85))
        for one in found:
            for text in one.reasons(interface_language()):
                feedback.pushWarning(text)
        rows = [row for one in found for row in one.rows()]
        results = {"OUTPUT": write_table(self, "OUTPUT", COLUMNS, rows, context)}
        if self.html:
            language = interface_language()
            path, progress = self.outputs.stage(self.html), progress_of(feedback, 85, 100)
            write_report(found, self.layer.title, language, path, progress)
            results["OUTPUT_HTML"] = self.html
        return results | {"ELEMENTS_COUNT": len(self.samples.columns)}

    def _areas(self) -> np.ndarray:
        """Return the area of each sample (n), 0 where none is given. Raises SilkroadError areas_text, areas_empty."""
        cells = self.samples.fields[self.areas][self.proper]
        areas = [real(cell) for cell in cells]
        told = {"input": self.label("AREAS"), "field": self.areas}
        for cell, area in zip(cells, areas, strict=True):
            if text_of(cell) and not (area is not None and area >= 0):
                raise SilkroadError("areas_text", **told, text=text_of(cell))
        if not any(areas):
            raise SilkroadError("areas_empty", **told)
        return np.array([area or 0.0 for area in areas])

    def _found(self, progress) -> list:
        from ....core.geochemistry.threshold_laboratory import side_by_side
        from ...reports.geochemical_thresholds import Element

        units = group_names(self.samples, self.units)[self.proper] if self.units else None
        areas = self._areas() if self.areas else None
        found, count = [], len(self.samples.columns)
        for place, column in enumerate(self.samples.columns):

            def part(share, place=place):
                progress((place + share) / count)

            try:
                with naming(column.field):
                    d = self.samples.determinations(column.field).take(self.proper)
                    rules = side_by_side(d, self.settings, areas, units, self.rules, self.seed, part)
                found.append(Element(column, d, areas, rules, self.settings.percents))
            except SilkroadError as refusal:
                found.append(Element(column, None, areas, (), (), refusal))
            part(1.0)
        return found
