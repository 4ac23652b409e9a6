"""Monte Carlo simulation of the positions of training sites as a Processing algorithm."""

import math

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterNumber, QgsProcessingParameterString

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ....io.grid import Grid
from ....io.stack import open_raster
from ...refit import Refitter
from ...runs_algorithm import RunsAlgorithm


class MonteCarloSites(RunsAlgorithm):
    """silkroad:monte_carlo_sites."""

    NAME = "monte_carlo_sites"
    TITLE = N_("Monte Carlo of site positions")
    TAGS = (N_("uncertainty"), "Monte Carlo", N_("position error"))
    HELP = N_(
        "<p>How far does the map hang on where the deposits are drawn? Fits a saved model many times, each time to its "
        "deposits moved at random within their position errors, and sums up the maps.</p>"
        "<p><b>Input.</b> A model file; its own algorithm is run with the parameters and the evidence that the file "
        "names. The error of each deposit in km comes from a field that the model has kept "
        "(<i>position_error_km</i>); where it is empty or missing, the given error holds. A seed makes the draws "
        "repeatable.</p>"
        "<p><b>Draws.</b> East and north are moved by independent normal deviates of standard deviation e/√2 each, so "
        "that the root mean square of the distance moved is the error e; 63 % of the draws lie within it. A deposit "
        "that is moved off the study area or to where there is no data is left out of that run.</p>"
        "<p><b>Output.</b> Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each "
        "cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted is left out "
        "and counted.</p>"
        "<p><b>Disk.</b> The maps of all runs are kept in temporary files until they are summed up: at most four bytes "
        "for each cell and run. The log says how much, and the run is refused where there is not "
        "enough room. At most 400 runs are possible, since "
        "all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work "
        "with.</p>"
        "<p><b>Limits.</b> Positions only: the choice of deposits, the evidence and the method stay. A true position "
        "that was moved scatters twice, so that contrasts in the mean map are weaker than they are.</p>"
    )

    def define_settings(self):
        """Add the parameters of the positions."""
        field = tr("Field of the position error (km)")
        self.addParameter(QgsProcessingParameterString("ERROR_FIELD", field, "position_error_km", optional=True))
        kind, title = Qgis.ProcessingNumberParameterType.Double, tr("Position error where the field has none (km)")
        self.addParameter(QgsProcessingParameterNumber("ERROR", title, kind, 1.0, False, 0))

    def read_settings(self, context):
        """Read the parameters of the positions."""
        name = self.parameterAsString(self.parameters, "ERROR_FIELD", context).strip()
        given = self.parameterAsDouble(self.parameters, "ERROR", context)
        values = self.model.deposits.attributes.get(name, [None] * len(self.model.deposits.x))
        errors = np.array([_error(value, given) for value in values])
        if not errors.any():
            raise SilkroadError("no_position_error", input=self.label("ERROR"))
        unit = Grid.of(open_raster(self.model.evidence[0].path)).metres_per_unit
        self.deviation = 1000 * errors / unit / math.sqrt(2)

    def drawn(self, refitter: Refitter, random):
        """Move every deposit."""
        moved = self.deviation * random.standard_normal((2, len(self.deviation)))
        return refitter.x + moved[0], refitter.y + moved[1], list(range(len(self.deviation)))


def _error(value, given: float) -> float:
    """Return the error of a deposit in km, the given one where it has none."""
    known = isinstance(value, int | float) and math.isfinite(value) and value >= 0
    return float(value) if known else given
