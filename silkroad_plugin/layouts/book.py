"""Pages of one PDF, drawn one after the other, each on paper of its own size."""

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import Qgis, QgsAbstractLayoutIterator, QgsLayoutSize, QgsPrintLayout, QgsProject

from ..core.cartography.sheets import Box
from ..core.errors import Cancelled
from .checks.finding import Finding
from .checks.run import judge_page
from .sheet import forget_earlier


@dataclass(frozen=True)
class Page:
    """A page: what it is called, its paper, and what draws it into a layout."""

    name: str
    paper: Box
    draw: Callable[[QgsPrintLayout], None]


class Book(QgsAbstractLayoutIterator):
    """Yields the layout of one page after the other; ``progress`` may raise Cancelled, which ends the book.

    ``findings`` are what the preflight finds of the pages that were drawn.
    """

    def __init__(self, project: QgsProject, pages: list[Page], progress, language: str):
        super().__init__()
        self._project, self._pages, self._progress, self._language = project, pages, progress, language
        self.findings: list[Finding] = []
        self._place, self._layout = -1, None
        self.stopped = False

    def beginRender(self) -> bool:
        """Begin before the first page."""
        self._place = -1
        return True

    def endRender(self) -> bool:
        """Forget what was drawn for the last page."""
        self._layout = None
        forget_earlier(self._project)
        return True

    def count(self) -> int:
        """Return the number of pages."""
        return len(self._pages)

    def next(self) -> bool:
        """Draw the next page; False after the last one, or when the user has cancelled."""
        try:
            self._progress((self._place + 1) / len(self._pages))
        except Cancelled:
            # An exception cannot pass through the exporter.
            self.stopped = True
            return False
        self._place += 1
        if self._place >= len(self._pages):
            return False
        self._layout = None
        forget_earlier(self._project)
        page = self._pages[self._place]
        layout = QgsPrintLayout(self._project)
        layout.initializeDefaults()
        layout.setName(page.name)
        size = QgsLayoutSize(page.paper.width, page.paper.height, Qgis.LayoutUnit.Millimeters)
        layout.pageCollection().page(0).setPageSize(size)
        page.draw(layout)
        self.findings += judge_page(layout, self._language)
        self._layout = layout
        return True

    def layout(self):
        """Return the layout of the present page."""
        return self._layout

    def filePath(self, baseFilePath, extension):
        """Return the file: all pages go into one."""
        return baseFilePath
