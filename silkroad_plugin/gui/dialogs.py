"""Dialogs that stay open beside the panels, kept alive until they are closed."""

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QPushButton, QWidget

from .waiting import PATIENCE, wait_until

FRAME = QSize(16, 48)  # that a desktop puts about a window


class Dialogs:
    """The open dialogs of a panel."""

    def __init__(self):
        self.all = []

    def open(self, algorithm: str, parameters: dict):
        """Open Processing's dialog of an algorithm with parameters filled in, and return it."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog(algorithm, parameters)
        self.keep(dialog)
        dialog.show()
        return dialog

    def keep(self, dialog) -> None:
        """Keep a dialog alive until it is closed."""
        self.all.append(dialog)

        def forget():
            if dialog in self.all:
                self.all.remove(dialog)

        # Not "finished": Processing's dialogs have a method of that name.
        dialog.accepted.connect(forget)
        dialog.rejected.connect(forget)

    def close_all(self) -> None:
        """Stop what runs in the dialogs and close them."""
        for dialog in list(self.all):
            _stop(dialog)
            dialog.close()
            dialog.deleteLater()
        self.all.clear()


def named_button(name: str, text: str, row: QBoxLayout) -> QPushButton:
    """Return a button at the end of a row, by a name of its own; Enter in a field never presses it."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    row.addWidget(button)
    return button


def as_numbers(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """Return parameters as a dialog takes them: codes of our choices as numbers."""
    choices = getattr(algorithm, "choices", None)
    return choices.as_numbers(parameters) if choices is not None else parameters


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or what its screen has: where letters are enlarged that may be less."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - FRAME))


def _stop(dialog):
    """Cancel what runs in one of Processing's dialogs, which must not go before its task has ended."""
    if hasattr(dialog, "cancelButton") and dialog.cancelButton().isEnabled():
        dialog.cancelButton().click()
        wait_until(lambda: not dialog.cancelButton().isEnabled(), PATIENCE)
