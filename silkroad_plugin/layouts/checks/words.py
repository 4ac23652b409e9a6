"""Findings in words: what is wrong, how to mend it, and where."""

from ...i18n import NATIVE_NAMES, interface_language, quoted, tr
from ...numbers import counted, fixed
from ...refusals.preflight import FINDINGS, MENDING_OF_DRAFTS, SEVERITIES
from ..item_names import item_called
from .finding import REFUSED, Finding

NAMES = {"name", "text", "other"}  # values that may be names of items


def what(finding: Finding, language: str | None = None) -> str:
    """Return what is wrong, in the interface language or the one named."""
    return _filled(finding, FINDINGS[finding.code][0], language)


def mending(finding: Finding, language: str | None = None) -> str:
    """Return how to mend it."""
    text = FINDINGS[finding.code][1]
    if finding.severity != REFUSED:  # of those only a draft's are less
        text = MENDING_OF_DRAFTS.get(finding.code, text)
    return _filled(finding, text, language)


def both(finding: Finding, language: str | None = None) -> str:
    """Return what is wrong, and how to mend it."""
    language = language or interface_language()
    return what(finding, language) + ("" if language == "zh" else " ") + mending(finding, language)


def severity(finding: Finding, language: str | None = None) -> str:
    """Return how bad it is."""
    return tr(SEVERITIES[finding.severity], language)


def where(finding: Finding, language: str | None = None) -> str:
    """Return item, page and place; the whole layout where it is of no item."""
    language = language or interface_language()
    if not finding.item:
        return tr("the layout", language)
    text = tr("{item}, page {page}, {x} / {y} mm", language)
    x, y = (fixed(value, language, 0) for value in (finding.x, finding.y))
    return text.format(item=quoted(item_called(finding.called, language), language), page=finding.page, x=x, y=y)


def _filled(finding: Finding, text: str, language: str | None) -> str:
    language = language or interface_language()
    values = dict(finding.values)
    if "language" in values:
        values["language"] = NATIVE_NAMES[values["language"]]
    for key in NAMES & values.keys():
        values[key] = item_called(values[key], language)
    return counted(tr(text, language), language, **values)
