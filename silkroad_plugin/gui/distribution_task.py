"""The values of a raster, read in the background for a preview."""

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled
from ..i18n import tr
from ..io.surveys import read_distribution
from ..messages import refusal


class DistributionTask(QgsTask):
    """Reads all cells of a raster twice; ``read`` then carries (path, Distribution or SilkroadError).

    ``dtype``: that of the raster.
    """

    read = pyqtSignal(str, object)
    # QGIS's task manager frees the Python half of a task that nobody else keeps.
    running: set["DistributionTask"] = set()

    def __init__(self, path: str):
        super().__init__(tr("Reading the values of the raster"))
        self.path, self.dtype, self.found, self.failure = path, None, None, None
        self.running.add(self)

    def run(self):
        """Read in the worker thread; the task manager wants to know whether that went well."""
        try:
            self.found, self.dtype = read_distribution(self.path, self._progress)
        except Cancelled:
            return False
        except Exception as error:  # the main thread tells; here it would be lost
            self.failure = error
        return self.failure is None

    def _progress(self, fraction: float):
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * fraction)

    def finished(self, successful):
        """Hand over the result in the main thread."""
        self.running.discard(self)
        if self.found is not None:
            self.read.emit(self.path, self.found)
        elif self.failure is not None:
            known = refusal(self.failure)
            if known is None:
                raise self.failure
            self.read.emit(self.path, known)
