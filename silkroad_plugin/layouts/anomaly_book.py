"""Cards and section sheets of anomalies as the pages of one PDF."""

from collections.abc import Sequence

from ..i18n import term
from . import anomaly_card, anomaly_sheet
from .anomaly_content import AnomalyContent
from .anomaly_page import Subject
from .book import Page

CARDS, SHEETS, BOTH = "cards", "sheets", "both"


def pages(shown: AnomalyContent, subjects: Sequence[Subject], which: str) -> list[Page]:
    """Return the pages: of each anomaly its card, its section sheet, or the card and then the sheet."""
    found = []
    for subject in subjects:
        if which in (CARDS, BOTH):
            found.append(_card(shown, subject))
        if which in (SHEETS, BOTH):
            found.append(_sheet(shown, subject))
    return found


def _card(shown: AnomalyContent, subject: Subject) -> Page:
    def draw(layout):
        anomaly_card.draw_card(layout, shown, subject, shown.language)

    return Page(_name("anomaly_card_title", subject, shown.language), anomaly_card.PAGE, draw)


def _sheet(shown: AnomalyContent, subject: Subject) -> Page:
    def draw(layout):
        anomaly_sheet.draw_sheet(layout, shown, subject, shown.language)

    return Page(_name("anomaly_sheet_title", subject, shown.language), anomaly_sheet.PAGE, draw)


def _name(key: str, subject: Subject, language: str) -> str:
    return term(key, language).format(name=subject.text("anomaly"))
