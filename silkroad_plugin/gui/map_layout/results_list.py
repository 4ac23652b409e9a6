"""What was printed: the files with links, their folder, and what was warned of."""

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...i18n import N_, interface_language, tr
from ...numbers import counted
from ..wording import Wording


class ResultsList(QWidget):
    """``project_clicked`` carries the path of a saved project; other files open in the program of their kind."""

    project_clicked = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.words = Wording()
        self.files: list[str] = []
        self._first, self._told = "", []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.text = QTextBrowser()
        self.text.setObjectName("silkroadLayoutFiles")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._open)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch()
        self.folder = QPushButton()
        self.folder.setObjectName("silkroadLayoutOpenFolder")
        self.folder.setAutoDefault(False)
        self.words.add(self.folder.setText, N_("Open Folder"))
        self.folder.clicked.connect(self.open_folder)
        row.addWidget(self.folder)
        column.addLayout(row)
        self._say()

    def show_results(self, files: list[str], first: str, told: list[str]) -> None:
        """Show what was printed; ``first``: why nothing was, or what of a series."""
        self.files, self._first, self._told = files, first, list(dict.fromkeys(told))
        self._say()

    def _say(self):
        parts = []
        if self._first:
            parts.append(f"<p><b>{escape(self._first)}</b></p>")
        if self.files:
            said = counted(tr("{count} [file|files]:"), interface_language(), count=len(self.files))
            links = "".join(
                f'<br><a href="{QUrl.fromLocalFile(path).toString()}">{escape(Path(path).name)}</a>'
                for path in self.files
            )
            parts.append(f"<p>{escape(said)}{links}</p>")
        if not parts:
            parts.append(f"<p>{escape(tr('Nothing has been printed yet.'))}</p>")
        parts += [f"<p>{escape(text)}</p>" for text in self._told]
        self.text.setHtml("".join(parts))
        self.folder.setEnabled(bool(self.files))

    def _open(self, url: QUrl):
        if url.toLocalFile().endswith((".qgz", ".qgs")):
            self.project_clicked.emit(url.toLocalFile())
        else:
            QDesktopServices.openUrl(url)

    def open_folder(self) -> None:
        """Show the folder of the files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.files[0]).parent)))

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self._say()
