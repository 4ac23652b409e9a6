"""A field for a date: typed as a day, a month or a year, or a day chosen from a calendar."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from ...core.typed_dates import Day, day_in
from ...i18n import N_, interface_language
from ...layouts.text import day_text
from ..wording import Wording


class DateField(QLineEdit):
    """Shows today's date where nothing is entered, which is then the date of the map."""

    def __init__(self, name: str, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self.words = Wording()
        self.words.add(self.setToolTip, N_("A day, a month or a year: 2026-11-05, 05.11.2026, 2026-11, 2026"))
        icon = QgsApplication.getThemeIcon("/mIconFieldDate.svg")
        self.opens = self.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
        self.words.add(self.opens.setToolTip, N_("Choose a day from the calendar"))
        self.opens.triggered.connect(self.open_calendar)
        self.calendar = QCalendarWidget()
        self.calendar.setObjectName(f"{name}Calendar")
        self.calendar.clicked.connect(self.take)
        self.menu = QMenu(self)
        shown = QWidgetAction(self.menu)
        shown.setDefaultWidget(self.calendar)
        self.menu.addAction(shown)
        self.retranslate()

    def open_calendar(self) -> None:
        """Show the calendar under the field, at the day that stands there."""
        typed = day_in(self.text())
        day = QDate(typed.year, typed.month or 1, typed.day or 1) if typed else QDate.currentDate()
        self.calendar.setSelectedDate(day)
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def take(self, chosen: QDate) -> None:
        """Enter a day."""
        self.menu.close()
        self.setText(day_text(Day(chosen.year(), chosen.month(), chosen.day()), interface_language()))

    def retranslate(self) -> None:
        """Say everything anew in the interface language; what was typed stays."""
        self.words.refresh()
        self.calendar.setLocale(QLocale(interface_language()))
        self.setPlaceholderText(day_text(Day.today(), interface_language()))
