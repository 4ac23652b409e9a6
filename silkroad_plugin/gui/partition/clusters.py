"""The partition that clusters of the variation matrix give, made by the registered algorithm in the background."""

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import pyqtSignal

from ..background_run import BackgroundRun

ALGORITHM = "silkroad:cluster_geochemistry"


class ClusterRun(BackgroundRun):
    """Joins elements by the variation of their ratios; ``joined`` carries pairs of nodes, as in scipy."""

    joined = pyqtSignal(object)

    def __init__(self, fields: list[str], source):
        self._fields = fields
        parameters = {"INPUT": source, "ELEMENTS": fields, "MODE": 0, "DATA": 2, "OUTPUT_JOINS": "TEMPORARY_OUTPUT"}
        super().__init__(ALGORITHM, parameters)

    def _succeed(self, results):
        layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_JOINS"], self._context)
        rows = [(feature["first"], feature["second"]) for feature in layer.getFeatures()]
        self.joined.emit([tuple(map(self._node, row)) for row in rows])
        super()._succeed(results)

    def _node(self, name: str) -> int:
        """Return the number of a field, or of the join that the table names, such as #2, after all fields."""
        if name in self._fields:
            return self._fields.index(name)
        return len(self._fields) + int(name.removeprefix("#")) - 1
