"""The values of a raster, read in the background for a preview."""

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled
from ..i18n import tr
from ..io.surveys import read_distribution
from ..messages import refusal


class DistributionTask(QgsTask):
    """Reads all cells of a raster twice; ``read`` then carries the task.

    ``found``: the Distribution, or the SilkroadError that tells why there is none; ``dtype``: that of the raster.
    """

    read = pyqtSignal(object)
    # QGIS's task manager frees the Python half of a task that nobody else keeps.
    running: set["DistributionTask"] = set()

    def __init__(self, path: str):
        super().__init__(tr("Reading the values of the raster"))
        self._path, self.dtype, self.found, self._failure = path, None, None, None
        self.running.add(self)

    def run(self):
        """Read in the worker thread; the task manager wants to know whether that went well."""
        try:
            self.found, self.dtype = read_distribution(self._path, self._progress)
        except Cancelled:
            return False
        except Exception as error:  # the main thread tells; here it would be lost
            self._failure = error
        return self._failure is None

    def _progress(self, fraction: float):
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * fraction)

    def finished(self, successful):
        """Hand over the result in the main thread."""
        self.running.discard(self)
        if self._failure is not None:
            self.found = refusal(self._failure)
            if self.found is None:
                raise self._failure
        if self.found is not None:
            self.read.emit(self)
