"""Statistics of all elements of a layer as a Processing algorithm."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.control import CONTROL, proper_rows
from ...inputs.numbers import number_parameter
from ...inputs.sample_groups import groups_of
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.files import report_output
from ...outputs.tables import write_table
from ...titles import ESTIMATORS

ASKED = {"auto": N_("by the share that is censored")} | {
    code: title for code, title in ESTIMATORS.items() if code != "plain"
}
POSITIONS = {"nada": N_("Weibull’s, as NADA"), "envstats": N_("Blom’s, as EnvStats")}


class GeochemicalSummary(SilkroadAlgorithm):
    """silkroad:geochemical_summary."""

    NAME = "geochemical_summary"
    TITLE = N_("Geochemical summary")
    GROUP = "geochemistry_statistics"
    TAGS = (N_("geochemistry"), N_("statistics"), N_("censoring"), N_("detection limit"), N_("histogram"), N_("ROS"))
    HELP = N_(
        "<p>Describes all elements of a layer at once: on contents and on their decimal logarithms (lg), with what "
        "lies below detection counted as what it is, never as half the limit.</p>"
        "<p><b>Input.</b> A layer or table of samples, as <i>Import geochemical table</i> makes it: Cu_ppm with its "
        "Cu_ppm_q and Cu_ppm_lim. With a field of groups, such as survey or geological unit, there is a row for "
        "all samples together and one for each group.</p>"
        "<p><b>Censored contents.</b> Mean, deviation and median come from an estimator that needs no substitution: "
        "Kaplan–Meier, which assumes no law, up to 50 % below several detection limits (with one limit it would only "
        "put the lowest number there); regression on order statistics (ROS, Helsel "
        "and Cohn 1988) up to the greatest share allowed; the lognormal law of maximum likelihood also where "
        "contents lie above an upper limit. A content known to a step of semi-quantitative analysis (an interval from "
        "above 0) is a number: the geometric middle of its step. Beyond that share, or with fewer than three numbers, "
        "there is no mean but the reason for it (Helsel 2012). Two deviations by Kaplan–Meier are in use: km_sd is "
        "that of the estimated distribution, as EnvStats gives it; km_sd_nada, the standard error km_se times the root "
        "of the number of samples, is that of NADA and larger. What lies below the lowest number stands at it (Efron "
        "1967). The columns km_ are filled up to the greatest share, too, though beyond 50 % they are not quoted. ROS "
        "models what is below detection by the plotting positions of Hirsch and Stedinger (1987), between limits "
        "Weibull’s as NADA, or Blom’s as EnvStats; the rest stays as it is; deviation with n − 1.</p>"
        "<p><b>Percentiles</b> are those of R (type 7), given where the bounds of all contents agree on one "
        "number.</p>"
        "<p><b>Numbers alone.</b> Where nothing is censored also MAD × 1.4826, skewness G1 and excess kurtosis "
        "G2 (Joanes and Gill 1998), and normality by Shapiro and Wilk (up to 5000 samples), Anderson and Darling, and "
        "Lilliefors, of contents and of lg. In thousands of samples any deviation is significant: look at the plot.</p>"
        "<p><b>Boxplot classes.</b> On lg: hinges, fences at 1.5 and 3 hinge spreads (Tukey 1977), the limits of "
        "maps by symbols.</p>"
        "<p><b>Histogram.</b> By the Chinese rule: classes of 0.1 lg whose ends have the second decimal 7 (3 below "
        "zero), so that 1, 2, 5, 10 lie within a class (DB63/T 1936–2021); N, X, S and CV stand below the figure.</p>"
        "<p><b>Output.</b> OUTPUT has a row for each element and group: counts (n, numbers measured as such, below, "
        "above, intervals, missing), below_pct, censored_pct, limits; minimum and maximum of the numbers; estimator "
        "and its mean, sd, median, geo_mean, geo_sd (a factor), log_mean, log_sd; cv = sd / mean; mad, skewness, "
        "kurtosis, and the same of lg with log_; percentiles p1 … p99; limits of boxplot classes fence_low_outer … "
        "fence_high_outer and how many contents lie beyond the inner fences; each estimator’s figures (km_, ros_, "
        "mle_); p of the tests (sw_p, ad_p, lf_p, and with log_ of lg); remark: why figures are missing. "
        "OUTPUT_CLASSES has a row for each class of a histogram. The report has a histogram, a probability plot and "
        "boxplots of each element.</p><p><b>Limits.</b> An element that cannot be computed has its reason in its row "
        "and does not stop the others. The samples of several laboratories or media are not one population: group "
        "them, and level first. Duplicates, standards and blanks (fields duplicate_of, kind, standard) are left "
        "out.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(QgsProcessingParameterField("GROUP", tr("Field of groups"), None, "INPUT", optional=True))
        add(self.choices.parameter("ESTIMATOR", tr("Estimator of censored contents"), ASKED, "auto", advanced=True))
        positions = tr("Plotting positions of ROS")
        add(self.choices.parameter("ROS_POSITIONS", positions, POSITIONS, "nada", advanced=True))
        add(number_parameter("MOST_CENSORED", tr("Greatest share censored (%)"), 80, 0, 99))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Statistics of elements (table)"), table))
        classes = tr("Classes of the histograms (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_CLASSES", classes, table, optional=True, createByDefault=False))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("ELEMENTS_COUNT", tr("Number of elements")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Elements without statistics")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        self.group = self.parameterAsString(parameters, "GROUP", context)
        self.asked, self.positions = self.choice("ESTIMATOR", context), self.choice("ROS_POSITIONS", context)
        self.most = self.parameterAsDouble(parameters, "MOST_CENSORED", context) / 100
        self.layer = open_samples(self, context, [self.group] if self.group else [], CONTROL)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Describe every element in every group; write tables and report."""
        from ...reports.geochemical_summary import CLASSES, COLUMNS, write_report

        language = interface_language()
        self.samples = self.layer.read(feedback)
        # Who groups by standard or kind asks for the control, too.
        asked, count = self.group in CONTROL, len(self.samples)
        self.proper = np.ones(count, bool) if asked else proper_rows(self.samples.fields, count, feedback)
        described = self._described(progress_of(feedback, READ, 50))
        for one in described:
            remark = one.remark(language)
            if one.group is None and (one.refused or one.flat):
                # A refusal that was raised of a field names it already.
                name = f"{one.column.field}: "
                feedback.pushWarning(name + remark.removeprefix(name))
        rows = [one.row(language) for one in described]
        results = {"OUTPUT": write_table(self, "OUTPUT", COLUMNS, rows, context)}
        classes = [row for one in described for row in one.class_rows()]
        results["OUTPUT_CLASSES"] = write_table(self, "OUTPUT_CLASSES", CLASSES, classes, context)
        if self.html:
            path, progress = self.outputs.stage(self.html), progress_of(feedback, 55, 100)
            write_report(described, self.layer.title, language, path, progress)
            results["OUTPUT_HTML"] = self.html
        refused = sum(one.refused for one in described if one.group is None)
        return results | {"ELEMENTS_COUNT": len(self.samples.columns), "REFUSED": refused}

    def _described(self, progress) -> list:
        from ....core.geochemistry.censoring import Estimator, UseLimits
        from ....core.geochemistry.description import describe
        from ....core.geochemistry.order_statistics_regression import Convention
        from ...reports.geochemical_summary import Described

        limits = UseLimits(assume=min(UseLimits.assume, self.most), refuse=self.most)
        asked = None if self.asked == "auto" else Estimator(self.asked)
        convention = Convention(self.positions)
        groups = {name: rows & self.proper for name, rows in groups_of(self.samples, self.group).items()}
        groups = {name: rows for name, rows in groups.items() if name is None or rows.any()}
        found = []
        for place, column in enumerate(self.samples.columns):
            try:
                with naming(column.field):
                    whole = self.samples.determinations(column.field)
            except SilkroadError as refusal:
                found.append(Described(column, None, None, None, refusal))
                continue
            for group, rows in groups.items():
                own = whole.take(rows)
                steps = int(self.samples.steps(column.field)[rows].sum())
                found.append(Described(column, group, own, describe(own, limits, asked, convention), steps=steps))
            progress((place + 1) / len(self.samples.columns))
        return found
