"""Quality control of geochemical data as a Processing algorithm."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.control import roles_of
from ...inputs.numbers import number_parameter
from ...inputs.sample_fields import SampleFields, add_field
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.files import report_output
from ...outputs.tables import write_table

PRACTICES = {
    "cn_regional": N_("Chinese regional survey"),
    "ru_survey": N_("Russian survey"),
    "western": N_("Western exploration practice"),
}
COLUMNS = (
    ("field", "text"),
    ("element", "text"),
    ("practice", "text"),
    ("measure", "text"),
    ("of", "text"),
    ("laboratory", "text"),
    ("cases", "integer"),
    ("value", "real"),
    ("limit", "real"),
    ("required_percent", "real"),
    ("result", "text"),
    ("mark", "text"),
    ("source", "text"),
)
STATISTICS = (
    ("field", "text"),
    ("part", "text"),
    ("of", "text"),
    ("laboratory", "text"),
    ("statistic", "text"),
    ("value", "real"),
)
RESULTS = {True: "pass", False: "fail", None: "not_judged"}


class GeochemicalQuality(SilkroadAlgorithm):
    """silkroad:geochemical_quality."""

    NAME = "geochemical_quality"
    TITLE = N_("Quality control of geochemical data")
    GROUP = "geochemistry_quality"
    TAGS = (N_("QA/QC"), N_("duplicates"), N_("reference materials"), N_("blanks"), N_("reporting rate"))
    HELP = N_(
        "<p>Judges the analyses of a survey, element by element, by its duplicates, reference materials and blanks "
        "and by the share of determinations above the detection limit, and puts everything into one report: pass or "
        "fail by Chinese, Russian and Western practice, side by side.</p>"
        "<p><b>Input.</b> A layer or table of samples (see “Import geochemical table”). <i>duplicate_of</i> holds "
        "the number of the sample that a row repeats; <i>kind</i> says how: a second sample of the site (field "
        "duplicate; also where kind is empty) or the same sample analysed again (split), by another laboratory where "
        "it is called <i>external check</i>, <i>umpire</i>, 外检 or внешний контроль, or where its laboratory is "
        "another one than its original’s. Of a duplicate of a kind that is not known the log names the word, and it "
        "is not used. <i>standard</i> names a reference material; blanks are told by <i>kind</i>. What it calls a "
        "standard (also 监控样) or a blank is no duplicate. Rows are read in the order of analysis, or by the field of "
        "the order.</p>"
        "<p><b>Duplicates.</b> Relative error |a − b| / ((a + b)/2), in the West RPD; HARD |a − b| / (a + b) (Shaw "
        "1997); coefficient of variation; systematic and random factor of the Russian instructions; Thompson and "
        "Howarth (1978): the line of precision against content from 22 pairs on (50 are better), and their chart "
        "(1973) against the precision asked for; paired t test, Wilcoxon’s and the sign test, reduced major axis. "
        "Pairs with a determination that is no number are left out and counted.</p>"
        "<p><b>Analysis of variance.</b> Nested, of lg contents of the sites that were repeated: between sites, "
        "between samples of a site, between analyses of a sample, as far as the duplicates tell them apart; with a "
        "field of regions one level more; balanced or staggered (Bainbridge 1963), negative components as 0.</p>"
        "<p><b>Reference materials.</b> Control chart by material and laboratory, with the rules of Westgard and "
        "others (1981); bias with its 95 % interval and t test, ΔlgC, sd of lg against the certified content, RSD, "
        "drift (Theil and Sen). Certified contents come from a CSV file: <i>standard, element, unit, certified, "
        "sd</i> (of results about the certified content) and, where known, <i>uncertainty</i> (standard uncertainty "
        "u of the certified content itself, k = 1). A bias fails where it is beyond its limit for certain: |mean − "
        "certified| > limit + t·√(u² + s²/n) (ISO Guide 33; Abzalov 2008); one of 5 % or more that is no chance is "
        "named by the report whatever the limits of a practice. Of results beyond 3 sd only those fail that are "
        "more, or farther out, than chance brings in a series of this length: a faultless laboratory passes 99 times "
        "in 100. Runs (2_2s, R_4s, 4_1s, 10_x) are counted and shown; the bias decides, for the results of a precise "
        "laboratory keep to one side of the certified content even where they are close to it. A table of your own "
        "can limit the percent of results in runs (measure <i>runs</i>). Without certified contents the chart stands "
        "on the mean and sd of the results but for those out of line, and cannot show a constant bias. What is "
        "beyond the limit is then told by another such test (Rosner 1983; of fewer than 25 results that of Grubbs "
        "1969), not by 3 sd of few results.</p>"
        "<p><b>Blanks.</b> Contaminated above so many times the detection limit; carry-over from the sample before. "
        "<b>Reporting rate</b> (报出率): percent of the samples, all and by batch.</p>"
        "<p><b>Criteria.</b> A table that you can edit: copy resources/data/geochem_criteria.csv of the plugin and "
        "give your own. Its mark says how well a limit is supported: S read in a source, K common practice that was "
        "not confirmed in the text of a standard, P chosen by this project. The standards themselves decide: check "
        "the limits against your copy.</p>"
        "<p><b>Outputs.</b> Table of judgements: <i>field, element, practice, measure, of, laboratory, cases, value, "
        "limit, required_percent, result (pass, fail, not_judged), mark, source</i>; for limits of single cases the "
        "value is the percent that keep it. Table of all statistics: <i>field, part, of, laboratory, statistic, "
        "value</i>. Report with plots.</p>"
        "<p><b>Limits.</b> The detection limit is the highest one told in the element’s field of limits; where none "
        "is told, contents count as far above it and blanks are not judged. Fewer than 5 pairs or 2 results decide "
        "nothing.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add_samples_parameters(self)
        title = tr("Practices to judge by")
        self.addParameter(self.choices.parameter("PRACTICES", title, PRACTICES, list(PRACTICES), several=True))
        for name, title, default in (
            ("SAMPLE_ID", tr("Field of the sample’s number"), "sample_id"),
            ("DUPLICATE_OF", tr("Field of the number that a duplicate repeats"), "duplicate_of"),
            ("KIND", tr("Field of the kind of sample"), "kind"),
            ("STANDARD", tr("Field of the reference material"), "standard"),
            ("BATCH", tr("Field of the batch"), "batch"),
            ("LABORATORY", tr("Field of the laboratory"), "laboratory"),
            ("REGION", tr("Field of the regions, for the analysis of variance"), None),
        ):
            add_field(self, name, title, default)
        add_field(self, "ORDER", tr("Field of the order of analysis (empty: order of the rows)"), None, numeric=True)
        tables = tr("CSV tables (*.csv *.txt *.tsv)") + ";;" + tr("All files (*)")
        for name, title in (
            ("REFERENCES", tr("Certified contents of reference materials (CSV)")),
            ("CRITERIA", tr("Table of criteria (CSV; empty: that of the plugin)")),
        ):
            self.addParameter(QgsProcessingParameterFile(name, title, fileFilter=tables, optional=True))
        asked = number_parameter("PRECISION", tr("Precision asked of duplicates (two sd, %)"), 20.0, 0.01, 200)
        asked.setFlags(asked.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(asked)
        for name, title in (("OUTPUT", tr("Judgements")), ("OUTPUT_STATISTICS", tr("Statistics of the control"))):
            sink = QgsProcessingParameterFeatureSink(
                name, title, QgsProcessing.SourceType.Vector, optional=True, createByDefault=name == "OUTPUT"
            )
            self.addParameter(sink)
        self.addParameter(report_output())
        self.addOutput(QgsProcessingOutputNumber("PASSED", tr("Number of elements that pass by every practice")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Number of elements that fail by a practice")))

    def read(self, parameters, context, feedback):
        """Read the parameters, open the samples."""
        from ....io.geochemistry.quality_tables import read_criteria, read_references

        names = ("SAMPLE_ID", "DUPLICATE_OF", "KIND", "STANDARD", "BATCH", "LABORATORY", "REGION", "ORDER")
        self.fields = SampleFields(self, names, context)
        self.layer = open_samples(self, context, self.fields.needed, self.fields.if_present)
        files = {name: self.parameterAsFile(parameters, name, context) for name in ("CRITERIA", "REFERENCES")}
        self.criteria = read_criteria(files["CRITERIA"], self.label("CRITERIA"), interface_language())
        self.practices = self._practices(self.several("PRACTICES", context))
        self.references = read_references(files["REFERENCES"], self.layer.columns, self.label("REFERENCES"))
        self.certified = {name for own in self.references.values() for name in own} if files["REFERENCES"] else None
        if self.certified == set():
            told = {"path": files["REFERENCES"], "fields": [column.field for column in self.layer.columns[:12]]}
            raise SilkroadError("references_elements", input=self.label("REFERENCES"), **told)
        self.asked = self.parameterAsDouble(parameters, "PRECISION", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def _practices(self, chosen: list[str]) -> list[str]:
        """Return the practices to judge by: those chosen, and others that the user's own table holds."""
        held = list(dict.fromkeys(row.preset for row in self.criteria))
        found = [name for name in held if name in chosen or name not in PRACTICES]
        if not found:
            presets = [tr(PRACTICES[name]) for name in chosen]
            raise SilkroadError("criteria_presets", input=self.label("CRITERIA"), presets=presets)
        return found

    def compute(self, context, feedback):
        """Judge each element; write the tables and the report."""
        from ....core.geochemistry.quality import quality
        from ...reports.geochemical_quality import Survey, write_report
        from ...reports.quality_statistics import statistics

        self.samples = self.layer.read(feedback)
        control = self._control()
        region = None
        if self.fields.chosen["REGION"]:
            region = self.fields.texts(self.samples, "REGION")
        progress, found = progress_of(feedback, READ, 80), {}
        for number, column in enumerate(self.samples.columns):
            progress(number / len(self.samples.columns))
            with naming(column.field):
                found[column.field] = quality(
                    column.element,
                    self.samples.determinations(column.field),
                    control,
                    self.criteria,
                    self.practices,
                    self.references[column.field],
                    self.asked,
                    region,
                )
        survey = Survey(found, control, tuple(self.practices), self.asked, self.certified)
        for text in survey.findings(interface_language()):
            feedback.pushWarning(text)
        results = {
            "OUTPUT": write_table(self, "OUTPUT", COLUMNS, _rows(found), context),
            "OUTPUT_STATISTICS": write_table(self, "OUTPUT_STATISTICS", STATISTICS, statistics(found), context),
        }
        if self.html:
            write_report(survey, interface_language(), self.outputs.stage(self.html), progress_of(feedback, 80, 100))
            results["OUTPUT_HTML"] = self.html
        verdicts = [[one.verdict(name) for name in self.practices] for one in found.values()]
        failed = sum(False in own for own in verdicts)
        passed = sum(False not in own and True in own for own in verdicts)
        text = tr("Elements that pass by every practice: {passed}; that fail by one: {failed}; of {count}.")
        feedback.pushInfo(text.format(passed=passed, failed=failed, count=len(found)))
        return results | {"PASSED": passed, "FAILED": failed}

    def _control(self):
        """Return what each row is for."""
        from ....core.geochemistry.control_samples import Role

        cells = self.fields.one(self.samples, "ORDER")
        order = None
        if cells is not None:
            order = np.array([np.inf if real(cell) is None else real(cell) for cell in cells])
        found = roles_of(lambda name: self.fields.texts(self.samples, name.upper()), order)
        if (found.role == Role.SAMPLE).all() and not any(found.batch):
            raise SilkroadError("control_none", input=self.label("INPUT"))
        present = found.materials
        if self.certified and present and not self.certified & present:
            told = {"certified": sorted(self.certified), "present": sorted(present)}
            raise SilkroadError("references_none", input=self.label("REFERENCES"), **told)
        return found


def _rows(found):
    """Yield the rows of the table of judgements."""
    for field, one in found.items():
        for judgement in one.judgements:
            rule = judgement.criterion
            yield (
                field,
                one.element,
                rule.preset,
                rule.measure.value,
                judgement.of,
                judgement.laboratory,
                judgement.count,
                judgement.value,
                rule.limit,
                rule.required,
                RESULTS[judgement.good],
                rule.mark.value,
                rule.source,
            )
