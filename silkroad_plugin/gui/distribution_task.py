"""The values of a raster, read in the background for a preview."""

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled, SilkroadError
from ..core.evidence.survey import Survey
from ..i18n import tr
from ..io.stack import RasterStack, computable
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
            with RasterStack([self.path]) as stack:
                self.dtype, survey = stack.dtypes[0], Survey()
                stack.fold(lambda block, _: survey.first(computable(block.values(0), self.path)), self._progress(0))
                if not survey.total:
                    raise SilkroadError("all_nodata", path=self.path)
                stack.fold(lambda block, _: survey.second(block.values(0)), self._progress(50))
            self.found = survey.distribution()
        except Cancelled:
            return False
        except Exception as error:  # the main thread tells; here it would be lost
            self.failure = error
        return self.failure is None

    def _progress(self, start: float):
        def progress(fraction):
            if self.isCanceled():
                raise Cancelled
            self.setProgress(start + 50 * fraction)

        return progress

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
