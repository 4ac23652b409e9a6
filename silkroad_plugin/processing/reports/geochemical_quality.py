"""The report of quality control: verdicts by practice, the statistics behind them, and the plots of each element."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.control_samples import ControlSamples, Role
from ...core.geochemistry.criteria import Mark, Measure
from ...core.geochemistry.quality import TOLD_BIAS, Judgement, Quality
from ...i18n import N_, capital, listed, quoted, some, tr
from ...io.plots.control_chart import ControlChartPlot
from ...io.plots.duplicate_pairs import DuplicatePairs
from ...io.plots.rates import Rates
from ...io.plots.thompson_howarth import ThompsonHowarth
from ...io.report import Figure, Report
from ...numbers import NOTHING, content_unit, given, given_percent, number, percent
from .quality_tables import add_tables, bias_text, with_interval

PRESETS = {
    "cn_regional": N_("Chinese regional survey"),
    "ru_survey": N_("Russian survey"),
    "western": N_("Western exploration practice"),
}
ROLES = {
    Role.SAMPLE: N_("samples"),
    Role.FIELD: N_("field duplicates"),
    Role.SPLIT: N_("splits, same laboratory"),
    Role.EXTERNAL: N_("splits, another laboratory"),
    Role.STANDARD: N_("reference materials"),
    Role.BLANK: N_("blanks"),
}
MEASURES = {
    Measure.RELATIVE_ERROR: N_("relative error of pairs (%)"),
    Measure.HARD: N_("HARD of pairs (%)"),
    Measure.DELTA_LG: N_("ΔlgC of the mean"),
    Measure.SD_LG: N_("sd of lg against the certified content"),
    Measure.BIAS: N_("bias of the mean (%)"),
    Measure.RUNS: N_("results in runs of Westgard (%)"),
    Measure.RSD: N_("relative standard deviation (%)"),
    Measure.REPORTING_RATE: N_("reporting rate (%)"),
    Measure.BLANK: N_("blank (times the detection limit)"),
    Measure.SYSTEMATIC: N_("systematic factor"),
    Measure.RANDOM: N_("random factor"),
    Measure.CHART_SD: N_("distance on the control chart (sd)"),
}
SINGLE = {Measure.RELATIVE_ERROR, Measure.HARD, Measure.BLANK, Measure.CHART_SD}  # limits of single cases
MARKS = {
    Mark.SOURCE: N_("read in a source"),
    Mark.KNOWN: N_("practice, not confirmed"),
    Mark.PROJECT: N_("chosen by this project"),
}
SOURCES = (
    "Thompson, M., Howarth, R. J. (1973): The rapid estimation and control of precision by duplicate determinations. "
    "The Analyst 98, 153–160.",
    "Thompson, M., Howarth, R. J. (1978): A new approach to the estimation of analytical precision. Journal of "
    "Geochemical Exploration 9, 23–30.",
    "Bainbridge, T. R. (1963): Staggered, nested designs for estimating variance components. ASQC Annual Convention "
    "Transactions, 93–103.",
    "Garrett, R. G. (1969): The determination of sampling and analytical errors in exploration geochemistry. Economic "
    "Geology 64, 568–569.",
    "ISO Guide 33:2015. Reference materials — Good practice in using reference materials.",
    "Abzalov, M. (2008): Quality control of assay data: a review of procedures for measuring and monitoring precision "
    "and accuracy. Exploration and Mining Geology 17, 131–144.",
    "Grubbs, F. E. (1969): Procedures for detecting outlying observations in samples. Technometrics 11, 1–21.",
    "Rosner, B. (1983): Percentage points for a generalized ESD many-outlier procedure. Technometrics 25, 165–172.",
    "Montgomery, D. C. (2013): Introduction to Statistical Quality Control. 7th edition. Wiley.",
    "Westgard, J. O., Barry, P. L., Hunt, M. R., Groth, T. (1981): A multi-rule Shewhart chart for quality control in "
    "clinical chemistry. Clinical Chemistry 27, 493–501.",
    "Xie, X., Mu, X., Ren, T. (1997): Geochemical mapping in China. Journal of Geochemical Exploration 60, 99–113.",
)
MOST_BATCHES = 25  # in the figure of an element


@dataclass(frozen=True)
class Survey:
    """The quality of each element by its field; ``asked``: precision of duplicates, two sd in percent; ``certified``:
    the materials with certified contents, None where none were given."""

    found: Mapping[str, Quality]
    control: ControlSamples
    presets: tuple[str, ...]
    asked: float
    certified: set[str] | None = None

    def findings(self, language: str) -> list[str]:
        """Return what the user must know before trusting the verdicts."""
        texts = []
        if len(self.control.lost):
            text = tr("Duplicates whose original is not in the table, so not used: {count} (rows {rows}).")
            rows = some([str(row + 1) for row in self.control.lost], language)
            texts.append(text.format(count=len(self.control.lost), rows=rows))
        if self.control.strange:
            text = tr(
                "Duplicates of a kind that is not known, so not used: {kinds}. Call them field duplicate, split or "
                "external check, or leave the kind empty where a second sample was taken at the site."
            )
            kinds = [f"{quoted(word, language)} ({count})" for word, count in self.control.strange.items()]
            texts.append(text.format(kinds=some(kinds, language)))
        if len(self.control.unnamed):
            text = tr(
                "Reference materials without a name, so not used: {count} (rows {rows}). Name each in the field of the "
                "reference material."
            )
            rows = some([str(row + 1) for row in self.control.unnamed], language)
            texts.append(text.format(count=len(self.control.unnamed), rows=rows))
        if self.certified is not None:
            texts.extend(self._unmatched(language))
        if biases := list(self._biases(language)):
            text = tr(
                "Reference materials whose mean is off the certified content, by {least} % or more and beyond chance "
                "(with the 95 % interval): {biases}. A practice with a wider limit passes them all the same: ΔlgC of "
                "0.05 is +12 %."
            )
            texts.append(text.format(least=given(TOLD_BIAS, language), biases=some(biases, language)))
        bare = [field for field, one in self.found.items() if not one.detection_limit > 0]
        if bare:
            text = tr(
                "No detection limit is told for {fields}: their blanks are not judged, and all contents count as far "
                "above it."
            )
            texts.append(text.format(fields=some(bare, language)))
        failed = [
            field for field, one in self.found.items() if any(one.verdict(name) is False for name in self.presets)
        ]
        if failed:
            texts.append(tr("Elements that fail by a practice: {fields}.").format(fields=some(failed, language)))
        if any(judged.criterion.mark is Mark.KNOWN for one in self.found.values() for judged in one.judgements):
            texts.append(
                tr(
                    "Some limits are common practice and were not confirmed in the text of a standard; they are marked "
                    "in the table of criteria. Check them against your copy, and give your own table where it differs."
                )
            )
        return texts

    def _biases(self, language: str) -> Iterator[str]:
        """Yield the materials whose mean is off, with the bias."""
        for field, one in self.found.items():
            for reference in filter(lambda own: own.biased, one.references):
                name = " · ".join(filter(None, (field, reference.name, reference.laboratory)))
                yield f"{name} {bias_text(reference.accuracy, language)}"

    def _unmatched(self, language: str) -> Iterator[str]:
        """Yield which materials the samples and the certified contents do not have in common."""
        present = self.control.materials
        for text, names in (
            (
                tr("Reference materials without certified contents, so that they are not compared: {names}."),
                present - self.certified,
            ),
            (
                tr("Certified materials that no sample has: {names}. Compare how the names are written."),
                self.certified - present,
            ),
        ):
            if names:
                yield text.format(names=some(sorted(names), language))


def write_report(survey: Survey, language: str, path: str, progress: Callable[[float], None]) -> None:
    """Write the HTML report."""
    report = Report(tr("Quality control of geochemical data"), language, figures=len(survey.found))
    for text in survey.findings(language):
        report.note(text)
    counts = {role: int((survey.control.role == role).sum()) for role in ROLES}
    report.facts([(capital(tr(title)), counts[role]) for role, title in ROLES.items()])
    _verdicts(report, survey)
    _judgements(report, survey)
    add_tables(report, survey.found, {role: tr(title) for role, title in ROLES.items()})
    report.heading(tr("Plots"))
    for place, (field, one) in enumerate(survey.found.items()):
        progress(place / len(survey.found))
        _plots(report, survey, field, one)
    _criteria(report, survey)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def practice(name: str) -> str:
    """Return the title of a practice, that of the user's own table as it is."""
    return tr(PRESETS[name]) if name in PRESETS else name


def _verdicts(report: Report, survey: Survey) -> None:
    report.heading(tr("Pass or fail"))
    words = {True: tr("pass"), False: tr("fail"), None: tr("not judged")}
    rows = [[field, *(words[one.verdict(name)] for name in survey.presets)] for field, one in survey.found.items()]
    report.table([tr("Element"), *map(practice, survey.presets)], rows)
    report.paragraph(
        tr(
            "An element passes by a practice if it keeps every criterion that could be judged. Where nothing could, it "
            "is not judged, which is no pass."
        )
    )


def _judgements(report: Report, survey: Survey) -> None:
    language = report.language
    header = [tr("Element"), tr("Practice"), tr("Criterion"), tr("Of"), tr("Cases"), tr("Found")]
    header += [tr("Asked for"), tr("Result")]
    words = {True: tr("pass"), False: tr("fail"), None: tr("not judged")}
    rows, strong = [], []
    for field, one in survey.found.items():
        for judged in one.judgements:
            rule = judged.criterion
            found, asked = _figures(judged, language)
            title = tr(MEASURES[rule.measure])
            told = [field, practice(rule.preset), title, called(judged), judged.count, found, asked]
            if judged.good is False:
                strong.append(len(rows))
            rows.append([*told, words[judged.good]])
    report.heading(tr("Criteria one by one"))
    report.table(header, rows, strong=strong)


def called(judged: Judgement) -> str:
    """Return of what a judgement is: kind of samples or reference material, with its laboratory."""
    roles = {role.value: tr(title) for role, title in ROLES.items()}
    name = roles.get(judged.of, judged.of)
    return f"{name} · {judged.laboratory}" if judged.laboratory else name


def _figures(judged: Judgement, language: str) -> tuple[Figure, str]:
    rule = judged.criterion
    limit = given(rule.limit, language)
    if rule.measure in SINGLE:
        text = tr("≤ {limit} in {share} of cases")
        asked = text.format(limit=limit, share=given_percent(rule.required, language))
        return Figure(percent(judged.value / 100, language)), asked
    if rule.measure is Measure.BIAS:
        return Figure(with_interval(judged.value, judged.interval, language)), f"± {limit}"
    sign = "≥" if rule.measure is Measure.REPORTING_RATE else "≤"
    if rule.measure is Measure.SYSTEMATIC:
        return Figure(number(judged.value, language, 3)), f"{number(1 / rule.limit, language, 2)} … {limit}"
    return Figure(number(judged.value, language, 3)), f"{sign} {limit}"


def _plots(report: Report, survey: Survey, field: str, one: Quality) -> None:
    language, unit = report.language, content_unit(one.unit, report.language) or field
    shown = [pairs for pairs in one.duplicates if len(pairs.first)]
    charted = [reference for reference in one.references if reference.chart is not None]
    if not shown and not charted and one.batches is None:
        return
    report.heading(field, 3)
    if shown:
        series = tuple((tr(ROLES[pairs.role]), pairs.first, pairs.second) for pairs in shown)
        report.plot(DuplicatePairs(series, unit), tr("{field}: duplicates").format(field=field))
    for pairs in shown:
        if pairs.chart is not None and (pairs.chart.mean > 0).any():
            text = tr("{field}: chart of Thompson and Howarth, {kind}; asked for: {asked} % (two sd)")
            asked = number(survey.asked, language)
            plot = _thompson_howarth(pairs, survey.asked, unit)
            report.plot(plot, text.format(field=field, kind=tr(ROLES[pairs.role]), asked=asked))
    if charted:
        series = tuple(
            (listed(filter(None, (one.name, one.laboratory)), language), one.chart.z, one.chart.accepted)
            for one in charted
        )
        report.plot(ControlChartPlot(series), tr("{field}: control chart of reference materials").format(field=field))
    if one.batches is not None and len(one.batches.batches) > 1:
        _plot_rates(report, field, one)


def _thompson_howarth(pairs, asked: float, unit: str) -> ThompsonHowarth:
    chart, line = pairs.chart, pairs.line
    groups, precision = (None, None) if line is None else ((line.means, line.medians), (line.s0, line.k))
    return ThompsonHowarth(
        chart.mean, chart.difference, chart.percents, chart.factors, asked / 200, unit, groups, precision
    )


def _plot_rates(report: Report, field: str, one: Quality) -> None:
    limits = [judged.criterion.limit for judged in one.judgements if judged.criterion.measure is Measure.REPORTING_RATE]
    # Of many batches those with the lowest rates, in their order: no others decide.
    rates = one.batches.percent
    shown = np.sort(np.argsort(rates, kind="stable")[:MOST_BATCHES])
    names = tuple(str(one.batches.batches[place]) for place in shown)
    plot = Rates(names, rates[shown], tr("Reporting rate (%)"), max(limits, default=None))
    caption = tr("{field}: reporting rate by batch")
    if len(shown) < len(rates):
        caption = tr("{field}: reporting rate of the {shown} batches with the lowest one, of {all}")
    report.plot(plot, caption.format(field=field, shown=len(shown), all=len(rates)))


def _criteria(report: Report, survey: Survey) -> None:
    language, rows = report.language, []
    used = {judged.criterion: None for one in survey.found.values() for judged in one.judgements}
    for rule in used:
        low, high = number(rule.low, language), number(rule.high, language)
        contents = NOTHING if rule.low == 0 and rule.high == float("inf") else f"{low} … {high}"
        rows.append(
            [
                practice(rule.preset),
                tr(MEASURES[rule.measure]),
                listed(rule.elements, language) or tr("all"),
                Figure(contents),
                Figure(given(rule.limit, language)),
                Figure(number(rule.required, language)),
                tr(MARKS[rule.mark]),
                rule.source,
            ]
        )
    report.heading(tr("Criteria used"))
    header = [tr("Practice"), tr("Criterion"), tr("Elements"), tr("Times the detection limit"), tr("Limit")]
    report.table([*header, tr("Of the cases (%)"), tr("Support"), tr("Source of the criterion")], rows)
