"""The report of the preflight, and what an algorithm says of its findings."""

from collections.abc import Sequence
from dataclasses import replace

from ...core.errors import SilkroadError
from ...i18n import N_, NATIVE_NAMES, interface_language, labelled, tr
from ...io.report import Report
from ...layouts.checks import words
from ...layouts.checks.finding import NOTE, REFUSED, SEVERITIES, WARNING, Finding, count

HEADER = (N_("Severity"), N_("What is wrong"), N_("How to mend it"), N_("Where"))


def verdict(findings: Sequence[Finding], language: str) -> str:
    """Return whether a layout can be printed, in words."""
    numbers = count(findings)
    if numbers[REFUSED]:
        return tr("Not to be printed before what is refused has been mended.", language)
    if not findings:
        return tr("Nothing was found: the layout can be printed.", language)
    return tr("The layout can be printed; see what was found.", language)


def write_report(findings: Sequence[Finding], name: str, language: str, path: str) -> None:
    """Write the page of the findings of a layout."""
    report = Report(tr("Preflight", language), language, name)
    numbers = count(findings)
    report.note(verdict(findings, language))
    report.facts(
        [
            (tr("Refused", language), numbers["refused"]),
            (tr("Warnings", language), numbers["warning"]),
            (tr("Notes", language), numbers["note"]),
        ]
    )
    if findings:
        report.heading(tr("Findings", language))
        header = [tr(text, language) for text in HEADER]
        report.table(header, [row(one, language) for one in findings])
    report.save(path)


def row(finding: Finding, language: str) -> list[str]:
    """Return severity, what is wrong, how to mend it, and where."""
    return [getattr(words, part)(finding, language) for part in ("severity", "what", "mending", "where")]


def tell(findings: Sequence[Finding], edition: str, feedback, told: set[str]) -> None:
    """Say what was found of an edition, which is called so, but nothing twice; ``told``: what was said of others."""
    for finding in findings:
        text = words.both(finding)
        if finding.severity == REFUSED or text in told:
            continue
        told.add(text)
        said = labelled(edition, text, interface_language())
        (feedback.pushInfo if finding.severity == NOTE else feedback.pushWarning)(said)


def refuse(findings: Sequence[Finding], edition: str) -> None:
    """Raise SilkroadError preflight_refused where something must not be printed."""
    reasons: dict[str, list[str]] = {}  # what is wrong by how it is mended, which is said once
    for finding in findings:
        if finding.severity == REFUSED:
            reasons.setdefault(words.mending(finding), []).append(words.what(finding))
    if reasons:
        gap = "" if interface_language() == "zh" else " "
        told = gap.join(gap.join(filter(None, [*wrong, mending])) for mending, wrong in reasons.items())
        raise SilkroadError("preflight_refused", edition=NATIVE_NAMES[edition], reasons=told)


def tell_book(findings: Sequence[Finding], edition: str, feedback) -> None:
    """Say what was found of the pages of a book in a language, each matter of each kind of item once.

    Cards and atlases are papers to work with: nothing is refused that was printed.
    """
    first: dict[tuple, Finding] = {}
    for finding in findings:
        first.setdefault((finding.code, finding.called), finding)
    tell(
        [replace(one, severity=max(one.severity, WARNING, key=SEVERITIES.index)) for one in first.values()],
        NATIVE_NAMES[edition],
        feedback,
        set(),
    )
