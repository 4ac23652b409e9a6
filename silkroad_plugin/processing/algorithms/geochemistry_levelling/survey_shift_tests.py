"""Tests of shift between surveys as a Processing algorithm."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....messages import describe
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.ground import Surveys, add_ground_parameters
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.files import report_output
from ...outputs.levelling import counted_step
from ...outputs.tables import write_table

COLUMNS = (
    ("field", "text"),
    ("first", "text"),
    ("second", "text"),
    ("n_first", "integer"),
    ("n_second", "integer"),
    ("censored_first", "real"),
    ("censored_second", "real"),
    ("median_first", "real"),
    ("median_second", "real"),
    ("shift", "real"),
    ("ks_d", "real"),
    ("ks_p", "real"),
    ("kw_h", "real"),
    ("kw_p", "real"),
    ("pairs", "integer"),
    ("compared", "integer"),
    ("step", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("step_p", "real"),
    ("detectable", "real"),
    ("shared", "integer"),
    ("shared_step", "real"),
    ("shared_lower", "real"),
    ("shared_upper", "real"),
    ("shared_p", "real"),
    ("decision", "text"),
    ("reason", "text"),
)


@dataclass(frozen=True)
class Tested:
    """The tests of whole surveys, or None, and what is at the borders."""

    tests: object
    borders: tuple


class SurveyShiftTests(SilkroadAlgorithm):
    """silkroad:survey_shift_tests."""

    NAME = "survey_shift_tests"
    TITLE = N_("Tests of shift between surveys")
    GROUP = "geochemistry_levelling"
    TAGS = (N_("Kruskal–Wallis test"), N_("Kolmogorov–Smirnov test"), N_("levelling"), N_("step"))
    HELP = N_(
        "<p>Tells whether surveys of different sheets, laboratories or countries differ, and whether they do so "
        "where it counts: at their borders, on the same rock. Nothing is changed.</p>"
        "<p><b>Whole surveys.</b> Test of Kruskal and Wallis (H) over all of them, of Kolmogorov and Smirnov (D) "
        "for every two, and the difference of their medians in lg. A difference here may be the geology: it is a "
        "reason to look at the border, never a reason to level. Surveys of fewer than 5 samples are left out. Contents "
        "below detection take part: what is below the highest limit of the surveys compared counts as equal, so that "
        "unlike limits are not taken for a difference (Helsel 2012).</p>"
        "<p><b>At the border.</b> Samples of both surveys are paired within the width of the band, nearest first, "
        "each once, in one lithology and one medium. They tell whether there are neighbours enough. Step: the "
        "survey’s coefficient in a spatial regression of lg contents on lithology, survey and a linear trend, over "
        "all samples within two bands of the other survey, with errors that are correlated between neighbours "
        "(generalised least squares; the correlation by restricted likelihood, Patterson and Thompson 1971, Cressie "
        "1993; outlying contents held back, Huber 1981). A trend across the border, and a deviation that neighbours "
        "share, are so not taken for a step; nor is an unlike detection limit: both sides are cut at one limit, and "
        "what is below it counts as the regression expects it there (Tobin 1958). Student’s interval and p. "
        "Decision: level only with 10 pairs or more, p below 0.01, a step of at least 0.1 lg and lithologies that do "
        "not contradict each other; “Level geochemical surveys” decides alike. Smallest step levelled: one that this "
        "rule finds in four of five cases, 3.42 standard errors (power of 80 % in a test at 1 %, Bloom 1995) but not "
        "less than 0.1 lg plus 0.84 standard errors; with few pairs the quantiles of Student’s distribution are "
        "larger.</p>"
        "<p><b>Shared reference materials</b> or splits, 10 determinations or more in each survey, tell what the "
        "laboratories do without any geology: where there are such, they decide (p below 0.01, from 0.02 lg).</p>"
        "<p><b>Inputs.</b> A layer of samples in a projection in metres with a field of the survey. Duplicates, "
        "reference materials and blanks (fields duplicate_of, kind, standard) take no part. Of an interval of "
        "semi-quantitative analysis the geometric middle is taken.</p>"
        "<p><b>Outputs.</b> A row for each element and two surveys: <i>field, first, second, n_first, n_second, "
        "censored_first, censored_second (percent beyond limits), median_first, median_second, shift, ks_d, ks_p, "
        "kw_h, kw_p, pairs, compared, step, lower, upper, step_p, "
        "detectable, shared, shared_step, shared_lower, shared_upper, shared_p, decision (level, leave), "
        "reason</i>. Report with boxes and steps.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add_samples_parameters(self)
        add_ground_parameters(self)
        kind = QgsProcessing.SourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Tests of shift"), kind, optional=True))
        self.addParameter(report_output())

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        self.surveys = Surveys(self, context)
        self.layer = open_samples(self, context, self.surveys.needed, self.surveys.if_present, metres=True)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Test each element; write the table and the report."""
        from ....core.geochemistry.ground import steps
        from ...reports.survey_shift import write_report
        from ...reports.survey_tables import nothing_near
        from ...reports.survey_verdict import tested

        self.samples = self.layer.read(feedback)
        self.ground = self.surveys.ground(self.samples, ())
        notes = self.surveys.warn(self.samples, self.ground, feedback)
        if not self.ground.meetings:
            feedback.pushWarning(nothing_near(self.ground, interface_language()))
        progress, found, refused = progress_of(feedback, READ, 80), {}, []
        for number, column in enumerate(self.samples.columns):
            progress(number / len(self.samples.columns))
            try:
                with naming(column.field):
                    contents = self.samples.determinations(column.field)
                    borders = steps(contents, self.ground, self.surveys.least)
            except SilkroadError as error:
                refused.append(error)
                continue
            found[column.field] = Tested(tested(contents.without(~self.ground.proper), self.ground), borders)
        if not found:
            raise refused[0]
        for error in refused:
            notes.append(describe(error))
            feedback.pushWarning(notes[-1])
        results = {"OUTPUT": write_table(self, "OUTPUT", COLUMNS, list(_rows(found)), context)}
        if self.html:
            run = (self.samples, self.ground, found, self.surveys.smallest, notes)
            write_report(*run, interface_language(), self.outputs.stage(self.html), progress_of(feedback, 80, 100))
            results["OUTPUT_HTML"] = self.html
        return results


def _rows(found):
    """Yield a row for each element and two surveys that were compared in any way."""
    for field, one in found.items():
        borders = {(border.first, border.second): border for border in one.borders}
        pairs = {} if one.tests is None else {pair: place for place, pair in enumerate(one.tests.pairs)}
        for first, second in dict.fromkeys([*pairs, *borders]):
            whole = [None] * 11
            if (first, second) in pairs:
                tests, place = one.tests, pairs[first, second]
                own = [tests.surveys.index(label) for label in (first, second)]
                counts = [int(tests.counts[at]) for at in own]
                shares = [100 * float(tests.censored[at]) for at in own]
                medians = [10 ** float(tests.medians[at]) for at in own]
                figures = [float(part[place]) for part in (tests.shift, tests.d, tests.d_p)]
                figures = [value if np.isfinite(value) else None for value in (*medians, *figures, tests.h, tests.p)]
                whole = [*counts, *shares, *figures]
            yield (field, first, second, *whole, *_border(borders.get((first, second))))


def _border(border) -> list:
    if border is None:
        return [0, *counted_step(None), None, *counted_step(None), "leave", "no_border"]
    measured = [border.pairs, *counted_step(border.step), border.detectable, *counted_step(border.shared)]
    if border.decision is None:
        return [*measured, "leave", border.refusal.code]
    return [*measured, "level" if border.decision.level else "leave", border.decision.reason.value]
