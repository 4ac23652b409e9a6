"""The report of the tests of shift."""

from collections.abc import Callable

from ...i18n import tr
from ...io.report import Figure, Report
from ...numbers import fixed, number, p_value
from .survey_levelling import CENSORED, SOURCES, boxes, steps_plot
from .survey_tables import steps_table


def write_report(
    samples, ground, found, smallest: float, notes, language: str, path: str, progress: Callable[[float], None]
) -> None:
    """Write the HTML report; ``found``: by field the tests of whole surveys and what is at the borders."""
    report = Report(tr("Tests of shift between surveys"), language, figures=len(found))
    for text in notes:
        report.note(text)
    steps_table(report, found, ground, after=False)
    _whole(report, found)
    report.heading(tr("Plots"))
    for place, (field, one) in enumerate(found.items()):
        progress(place / len(found))
        contents = samples.determinations(field).without(~ground.proper)
        plot = boxes(field, contents.unit, contents.substituted(1.0), None, ground, language)
        if plot is None:
            continue
        report.heading(field, 3)
        report.plot(plot, tr("{field}: contents by survey").format(field=field))
        plot = steps_plot(one.borders, None, smallest)
        if plot is not None:
            report.plot(plot, tr("{field}: steps at the borders").format(field=field))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _whole(report: Report, found) -> None:
    language, rows = report.language, []
    for field, one in found.items():
        if one.tests is None:
            continue
        tests = one.tests
        for place, (first, second) in enumerate(tests.pairs):
            whole = [tests.h, tests.p] if place == 0 else [None, None]
            figures = [Figure(number(float(part[place]), language, 3)) for part in (tests.shift, tests.d)]
            told = [*figures, Figure(p_value(float(tests.d_p[place]), language))]
            h = [Figure(number(whole[0], language, 3)), Figure(p_value(whole[1], language))]
            shares = [100 * float(tests.censored[tests.surveys.index(label)]) for label in (first, second)]
            beyond = Figure(" / ".join(fixed(share, language, 1) for share in shares))
            rows.append([field, *h, f"{first} – {second}", beyond, *told])
    report.heading(tr("Whole surveys"))
    header = [tr("Element"), tr("H (Kruskal–Wallis)"), "p", tr("Surveys"), tr("Beyond limits (%)")]
    report.table([*header, tr("Difference of medians (lg)"), tr("D (Kolmogorov–Smirnov)"), tr("p of D")], rows)
    report.paragraph(tr(CENSORED))
    report.paragraph(
        tr("These differences may be the geology: they are a reason to look at the border, never a reason to level.")
    )
