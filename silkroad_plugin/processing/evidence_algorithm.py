"""What every method shares that learns from evidence and deposits: their parameters, and the cases on one grid."""

from collections.abc import Sequence
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..catalogue.crs import crs_of
from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..i18n import tr
from ..io.align import aligned
from ..io.grid import Grid
from ..io.scratch import scratch_folder
from ..io.stack import bounded_cache
from .base import SilkroadAlgorithm, progress_of
from .inputs.cases import cases, units_parameter
from .inputs.circular import aware_layers
from .inputs.evidence import MASKED, evidence_layers, mask_raster, mask_source
from .inputs.joined import mask_parameter
from .inputs.layers import Points, vector_source
from .inputs.numbers import number_parameter
from .inputs.training import training_deposits
from .outputs.files import model_output, report_output
from .outputs.models import evidence_recipe, recipe_of


class EvidenceAlgorithm(SilkroadAlgorithm):
    """After ``read_evidence``: ``layers``, ``deposits``, ``mask``, ``units``, ``unit_area`` in km², ``targets`` (paths
    of the rasters by parameter), ``model``, ``html`` and ``recipe``."""

    CLASSED = False  # whether the method counts classes

    def define_evidence(self) -> None:
        """Add the parameters of evidence, deposits, study area and units."""
        add = self.addParameter
        add(QgsProcessingParameterMultipleLayers("EVIDENCE", tr("Evidence rasters"), Qgis.ProcessingSourceType.Raster))
        types = tr("Types: categorical, ascending or descending for each raster, in the same order, comma-separated")
        add(QgsProcessingParameterString("TYPES", types, optional=True))
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Deposits (training points)"), points))
        add(mask_parameter())
        add(units_parameter())

    def define_model(self) -> None:
        """Add the parameters of model file and report."""
        self.addParameter(model_output())
        self.addParameter(report_output())

    def add_number(self, name, title, default, low=None, high=None, whole=False, advanced=False) -> None:
        """Add a parameter that takes a number."""
        parameter = number_parameter(name, title, default, low, high, whole)
        self.add_advanced(parameter) if advanced else self.addParameter(parameter)

    def add_advanced(self, parameter) -> None:
        """Add a parameter that is folded away at first."""
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def add_unit_area(self) -> None:
        """Add the parameter of the unit area."""
        self.add_number("UNIT_AREA", tr("Unit area (km²)"), 1.0, 1e-9)

    def read_evidence(self, parameters: dict, context, rasters: Sequence[str]) -> None:
        """Read the parameters that all have; ``rasters``: the names of those that are written."""
        self.layers = evidence_layers(self, "EVIDENCE", "TYPES", context)
        if not self.layers:
            raise SilkroadError("no_rasters")
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.mask = mask_source(self, "MASK", context)
        self.units = vector_source(self, "UNITS", context)
        self.unit_area = self.read_unit_area(context)
        self.targets = {name: self.output_path(name, context) for name in rasters}
        self.model = self.output_path("OUTPUT_MODEL", context)
        self.html = self.output_path("OUTPUT_HTML", context)
        self.recipe = recipe_of(self, parameters, context) | evidence_recipe(self.layers)

    def read_unit_area(self, context) -> float:
        """Return the unit area in km², 1 for a method without; raises SilkroadError for one that QGIS lets pass, such
        as "nan"."""
        if self.parameterDefinition("UNIT_AREA") is None:
            return 1.0
        value = self.parameterAsDouble(self.parameters, "UNIT_AREA", context)
        if not value > 0:
            raise SilkroadError("unit_area_not_positive", input=self.label("UNIT_AREA"))
        return value

    @property
    def names(self) -> list[str]:
        """The name of each layer."""
        return [layer.name for layer in self.layers]

    def read_deposits(self, grid: Grid, context, feedback) -> Points:
        """Return the deposits in the CRS of the evidence; ``around`` gets the places of those inside the grid.

        Layers that are made of the deposits are marked as drawn with knowledge of them.
        """
        label = self.label("DEPOSITS")
        points, self.around = training_deposits(self.deposits, grid, label, context, feedback)
        self.layers = aware_layers(self.layers, points, crs_of(grid.crs_wkt), context)
        return points

    @contextmanager
    def cases_on(self, grid: Grid, context, feedback):
        """Bring the evidence to one grid: yield the cases, and the layers that had to be moved, with the method."""
        kinds, paths = [layer.kind for layer in self.layers], [layer.path for layer in self.layers]
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            categorical = [kind is Kind.CATEGORICAL for kind in kinds]
            paths, mask, moved = aligned(paths, categorical, mask, folder, progress_of(feedback, MASKED, 6))
            found = cases(self, self.units, grid, paths, mask, kinds, self.unit_area, folder,
                          progress_of(feedback, 6, 10), context, feedback, self.CLASSED)  # fmt: skip
            yield found, moved
