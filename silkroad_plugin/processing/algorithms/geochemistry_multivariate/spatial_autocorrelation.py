"""Spatial autocorrelation of elements as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBoolean

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import progress_of
from ...inputs.below_detection import EACH_ALONE
from ...inputs.decay import metres
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import READ, naming
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

NEAREST, RADIUS = "nearest", "radius"
NEIGHBOURS = {NEAREST: N_("A number of nearest samples"), RADIUS: N_("All samples within a distance")}
NOT_SIGNIFICANT, ISLAND, HOT, COLD = "ns", "island", "hot", "cold"
COLUMNS = (
    ("element", "text"),
    ("moran", "real"),
    ("expected", "real"),
    ("variance", "real"),
    ("z", "real"),
    ("p", "real"),
    ("geary", "real"),
    ("samples", "integer"),
    ("islands", "integer"),
)
# The fields of an element: their endings and kinds.
LOCAL = (("_I", "real"), ("_Iz", "real"), ("_Ip", "real"), ("_LISA", "text"), ("_Gz", "real"), ("_Gp", "real"))
LOCAL = (*LOCAL, ("_G", "text"))


class SpatialAutocorrelation(MultivariateAlgorithm):
    """silkroad:spatial_autocorrelation."""

    NAME = "spatial_autocorrelation"
    TITLE = N_("Spatial autocorrelation of elements")
    TAGS = ("Moran", "LISA", "Getis–Ord", "Geary", N_("hot spots"), N_("geochemistry"))
    BELOW = EACH_ALONE
    LEAST = 1
    METRES = True
    HELP = N_(
        "<p>Tells whether neighbouring samples are alike, and where high or low ones lie together.</p>"
        "<p><b>Neighbours</b> of a sample are a number of nearest ones, or all within a distance, itself not counted. "
        "The layer must be in metres. Within a distance some samples may have no neighbour: such <i>islands</i> get no "
        "measure and do not count for the others; counted with a weight of nothing they would bias them. Their number "
        "is told.</p>"
        "<p><b>The whole survey.</b> Moran’s I (1950; 0 by chance, towards 1 where neighbours are alike) and Geary’s C "
        "(1954; 1 by chance, towards 0), row-standardised weights, normal score and two-sided p under randomisation "
        "(Cliff and Ord 1981).</p>"
        "<p><b>Each sample.</b> Local Moran’s I (LISA, Anselin 1995) with moments under conditional randomisation "
        "(Sokal, Oden and Thomson 1998), and G* of Getis and Ord (Ord and Getis 1995), the sample itself included. "
        "With so many tests at once some pass by chance: as a rule p are judged by the rate of false discoveries "
        "(Benjamini and Hochberg 1995; Caldas de Castro and Singer 2006); without it each on its own.</p>"
        "<p><b>Output.</b> The samples with fields for each element, its name first: <i>_I</i>, <i>_Iz</i>, <i>_Ip</i> "
        "(local I, score, p), <i>_LISA</i> (HH high among high, LL low among low, HL high among low, LH low among "
        "high, ns not significant, island), <i>_Gz</i>, <i>_Gp</i>, <i>_G</i> (hot, cold, ns, island). A table with a "
        "row for each element. The report has the scatterplot of Moran of the first six elements.</p>"
        "<p><b>Limits.</b> HL samples are lone highs: errors, or small targets. The p hold for samples that are not "
        "chosen by their contents; infill over anomalies makes hot spots by itself.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.add_inputs()
        self.addParameter(QgsProcessingParameterBoolean("LOG", tr("Take logarithms"), True))
        self.addParameter(self.choices.parameter("NEIGHBOURS", tr("Neighbours"), NEIGHBOURS, NEAREST))
        self.addParameter(number_parameter("COUNT", tr("Number of nearest samples"), 8, 1, whole=True))
        self.addParameter(metres("RADIUS", tr("Distance (m)"), optional=True))
        self.addParameter(number_parameter("LEVEL", tr("Significance level"), 0.05, 0.0001, 0.5))
        title = tr("Judge by the rate of false discoveries")
        self.addParameter(QgsProcessingParameterBoolean("FDR", title, True))
        self.add_layer(tr("Samples with local measures"))
        self.add_table("OUTPUT_TABLE", tr("Measures of the whole survey (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("MORAN", tr("Moran’s I of the first element")))
        self.addOutput(QgsProcessingOutputNumber("ISLANDS", tr("Islands of the first element")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.geochemistry.autocorrelation import Neighbours

        super().read(parameters, context, feedback)
        self.level = self.parameterAsDouble(parameters, "LEVEL", context)
        self.fdr = self.parameterAsBool(parameters, "FDR", context)
        self.neighbours = Neighbours(nearest=self.parameterAsInt(parameters, "COUNT", context))
        if self.choice("NEIGHBOURS", context) == RADIUS:
            radius = optional_number(self, "RADIUS", context)
            if radius is None:
                raise SilkroadError("radius_missing", input=self.label("RADIUS"))
            self.neighbours = Neighbours(radius=radius)

    def compute(self, context, feedback):
        """Measure every element, write layer, table and report."""
        from ...reports.spatial_autocorrelation import Run, write_report

        log = self.parameterAsBool(self.parameters, "LOG", context)
        contents = self.contents(feedback, whole=False, positive=log)
        values = np.log10(contents.values) if log else contents.values
        xy, progress = np.column_stack((self.samples.x, self.samples.y)), progress_of(feedback, READ, 95)
        measures, columns = [], []
        for place, field in enumerate(contents.fields):
            progress(place / len(contents.fields))
            with naming(field):
                measures.append(_measures(xy, values[:, place], self.neighbours))
            columns.append(self._local(measures[-1]))
            self._tell_islands(field, measures[-1][0], feedback)
        run = Run(
            contents, values, log, self.neighbours, measures, [cells[3] for cells in columns], self.level, self.fdr
        )
        fields = [(f"{field}{ending}", kind) for field in contents.fields for ending, kind in LOCAL]
        rows = list(zip(*(cells for element in columns for cells in element), strict=True))
        results = {"OUTPUT": self.write_layer(fields, rows, context, feedback)}
        self._colour(results["OUTPUT"], contents.fields)
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", COLUMNS, run.rows(), context)
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"MORAN": measures[0][0].moran, "ISLANDS": measures[0][0].islands}

    def _local(self, measures) -> list[list]:
        """Return the fields of an element, one after another, of its ``_measures``."""
        from ....core.geochemistry.autocorrelation import HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW

        quadrants = {HIGH_HIGH: "HH", LOW_HIGH: "LH", LOW_LOW: "LL", HIGH_LOW: "HL"}
        _, local, getis = measures
        lisa = np.array([quadrants.get(int(code)) for code in local.quadrant], object)
        side = np.where(getis.z > 0, HOT, COLD).astype(object)
        classes = [
            _classes(one, p, islands, self.level, self.fdr)
            for one, p, islands in ((lisa, local.p, local.islands), (side, getis.p, getis.islands))
        ]
        numbers = [cells.tolist() for cells in (local.local, local.z, local.p, getis.z, getis.p)]
        return [*numbers[:3], classes[0], *numbers[3:], classes[1]]

    def _colour(self, path: str | None, fields) -> None:
        """Give the layer a style for the classes of each element by either measure."""
        from ...outputs.sample_styles import GETIS_ORD, LISA, in_kinds

        styles = {f"{field}: LISA": (f"{field}_LISA", LISA) for field in fields}
        styles |= {f"{field}: Getis–Ord": (f"{field}_G", GETIS_ORD) for field in fields}
        self.style(path, lambda layer: in_kinds(layer, styles))

    def _tell_islands(self, field: str, found, feedback) -> None:
        if found.islands:
            text = tr("{field}: {count} [sample has|samples have] no neighbour (islands) and no measure.")
            feedback.pushWarning(counted(text, interface_language(), field=field, count=found.islands))


def _measures(xy: np.ndarray, values: np.ndarray, neighbours):
    """Return the measures of the whole survey, local Moran's I and G*."""
    from ....core.geochemistry import autocorrelation as core

    functions = core.global_autocorrelation, core.local_moran, core.getis_ord
    return tuple(function(xy, values, neighbours) for function in functions)


def _classes(names: np.ndarray, p: np.ndarray, islands: np.ndarray, level: float, fdr: bool) -> list[str | None]:
    """Return the class of each sample (n); None where it has no value."""
    known = np.isfinite(p)
    limit = _discovery_limit(p[known], level) if fdr else level
    passed = np.nan_to_num(p, nan=np.inf) <= limit
    found = np.where(known, np.where(passed, names, NOT_SIGNIFICANT), np.where(islands, ISLAND, None))
    return found.tolist()


def _discovery_limit(p: np.ndarray, level: float) -> float:
    """Return the greatest p that passes at a rate of false discoveries (Benjamini & Hochberg 1995); -1 for none."""
    ordered = np.sort(p)
    passed = np.flatnonzero(ordered <= level * np.arange(1, len(p) + 1) / max(len(p), 1))
    return float(ordered[passed[-1]]) if passed.size else -1.0
