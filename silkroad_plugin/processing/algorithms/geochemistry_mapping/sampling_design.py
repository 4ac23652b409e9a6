"""Sites for a geochemical survey: so many in each cell, at random, with reserves and field duplicates."""

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsPoint,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ....catalogue.crs import geographic
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.cells import add_cells, read_division
from ...inputs.numbers import number_parameter
from ...inputs.sites import seed_parameter
from ...inputs.study_cells import cells_over, read_study, study_parameter
from ...outputs.tables import write_table

ROUNDS, AT_ONCE = 50, 40  # draws for a cell, places in each
COLUMNS = (
    ("site", "text"), ("cell", "text"), ("number", "integer"), ("role", "text"), ("duplicate", "integer"),
    ("longitude", "real"), ("latitude", "real"),
)  # fmt: skip


class SamplingDesign(SilkroadAlgorithm):
    """silkroad:sampling_design."""

    NAME = "sampling_design"
    TITLE = N_("Design sampling sites")
    GROUP = "geochemistry_mapping"
    TAGS = (
        N_("sampling"),
        N_("survey design"),
        N_("low-density survey"),
        N_("field duplicates"),
        N_("stratified random"),
    )
    HELP = N_(
        "<p>Plans the sites of a low-density survey: so many in each cell of a division of the study area, at random "
        "within the cell, so that every part has the same chance (stratified random sampling).</p>"
        "<p><b>Cells.</b> Map sheets, cells of 160 km and their parts, or cells of equal area with the side given. The "
        "Global Reference Network asks for five sites or more in a cell of 160 km (Darnley and others, 1995).</p>"
        "<p><b>Cells at the border</b> get sites in proportion to their part in the study area; what is left over a "
        "whole number is decided by lot, so that the density is right on the whole.</p>"
        "<p><b>Reserves</b> stand in for sites that cannot be reached, in their order. <b>Duplicates</b>: a share of "
        "the sites, drawn by lot, is marked for a second sample at the site, as nested analysis of variance needs.</p>"
        "<p><b>Output.</b> Points in degrees (WGS 84): site, cell, number in the cell, role (primary or reserve), mark "
        "of a duplicate, longitude and latitude. The same seed gives the same sites.</p>"
        "<p><b>Limits.</b> A site marks where to look for the nearest catchment, terrace or soil of the design; "
        "relief and access are not known here.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(study_parameter(optional=False))
        add_cells(self, "network_160")
        add(number_parameter("SITES", tr("Sites in a cell"), 5, 1, 1000, whole=True))
        add(number_parameter("RESERVES", tr("Reserve sites in a cell"), 2, 0, 1000, whole=True))
        add(number_parameter("DUPLICATES", tr("Share of sites with a field duplicate (%)"), 5.0, 0, 100))
        add(seed_parameter())
        points = QgsProcessing.SourceType.VectorPoint
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Planned sites"), points))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of primary sites")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.study = read_study(self, context, feedback)
        self.division = read_division(self, context, feedback)
        self.sites, self.reserves = (self.parameterAsInt(parameters, name, context) for name in ("SITES", "RESERVES"))
        self.duplicates = self.parameterAsDouble(parameters, "DUPLICATES", context) / 100
        self.seed = self.parameterAsInt(parameters, "SEED", context)

    def compute(self, context, feedback):
        """Draw the sites cell by cell."""
        from ...outputs.sample_styles import ROLES, by_kind

        random, progress = np.random.default_rng(self.seed), progress_of(feedback)
        parts = cells_over(self, self.study, self.division, tick_of(feedback))
        rows, missing, primary = [], 0, 0
        for done, part in enumerate(parts, 1):
            progress(done / len(parts))
            wanted = int(self.sites * part.share + random.random())
            if not wanted:
                continue
            places = _drawn(part, wanted + self.reserves, random)
            missing += max(0, wanted - len(places))
            for number, (x, y) in enumerate(places, 1):
                first = number <= wanted
                primary += first
                twice = int(first and random.random() < self.duplicates)
                role = "primary" if first else "reserve"
                rows.append([f"{part.cell.name}/{number}", part.cell.name, number, role, twice, x, y])
        if not primary:
            raise SilkroadError("design_empty", input=self.label("SITES"))
        if missing:
            text = tr("{count} [site has|sites have] no room in narrow parts of cells.")
            feedback.pushWarning(counted(text, interface_language(), count=missing))
        points = [row[5:7] for row in rows]
        path = write_table(self, "OUTPUT", COLUMNS, rows, context, points=points, crs=geographic())
        self.style(path, lambda layer: by_kind(layer, "role", ROLES))
        return {"OUTPUT": path, "COUNT": primary}


def _drawn(part, count: int, random) -> list[tuple[float, float]]:
    """Return places in the part of a cell, each with the same chance for the same area."""
    engine = QgsGeometry.createGeometryEngine(part.shape.constGet())
    engine.prepareGeometry()
    box, found = part.shape.boundingBox(), []
    sines = np.sin(np.radians([box.yMinimum(), box.yMaximum()]))
    for _ in range(ROUNDS):
        lon = random.uniform(box.xMinimum(), box.xMaximum(), AT_ONCE)
        lat = np.degrees(np.arcsin(random.uniform(*sines, AT_ONCE)))
        found += [(x, y) for x, y in zip(lon.tolist(), lat.tolist(), strict=True) if engine.contains(QgsPoint(x, y))]
        if len(found) >= count:
            break
    return found[:count]
