"""How densely and how evenly a study area has been sampled, cell by cell."""

import numpy as np
from qgis.core import QgsGeometry, QgsPoint, QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from ....catalogue.crs import geographic
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....io.report import Report
from ....io.sites import Sites
from ....numbers import percent
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.cells import add_cells, in_degrees, polygon_of, read_division
from ...inputs.control import CONTROL, proper_rows
from ...inputs.numbers import number_parameter
from ...inputs.own_cells import OwnCells
from ...inputs.samples import READ, add_samples_parameters, open_samples
from ...inputs.study_cells import Part, cells_over, read_study, sampled_area, study_parameter
from ...outputs.files import report_output
from ...outputs.tables import write_table

COLUMNS = (
    ("cell", "text"), ("area_km2", "real"), ("share", "real"), ("samples", "integer"), ("per_100km2", "real"),
    ("km2_per_sample", "real"), ("enough", "integer"),
)  # fmt: skip


# What the area is.
GIVEN, OWN = N_("the study area"), N_("all polygons of one’s own")
HULL = N_("the convex hull of the samples, widened as Ripley and Rasson (1977) do")
CELLS = N_("whole cells that hold samples")


class SamplingDensity(SilkroadAlgorithm):
    """silkroad:sampling_density."""

    NAME = "sampling_density"
    TITLE = N_("Sampling density")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("sampling"), N_("density"), N_("coverage"), N_("survey design"))
    HELP = N_(
        "<p>Tells how densely a study area has been sampled, where samples are missing, and how evenly they lie.</p>"
        "<p><b>Cells.</b> Map sheets, cells of 160 km and their parts, cells of equal area, or polygons of your own. "
        "With a study area all cells that it touches count, those without a sample, too, each with the part that lies "
        "in it; samples outside are left out. Without one, polygons of your own are the area, all of them; a sample on "
        "two of them counts in the first. Otherwise the area is the convex hull of the samples, widened to n / (n − m) "
        "of its size, where m of the n samples are its corners: the area in which so many would lie at random (Ripley "
        "and Rasson, 1977). The field share tells which cells lie in it only in part. The report names the area that "
        "was taken; a survey of another shape, or with holes, needs its study area.</p>"
        "<p><b>Density.</b> Samples per 100 km² and km² per sample, on the ellipsoid. A cell has enough where it has "
        "the wanted density or more.</p>"
        "<p><b>Evenness.</b> The mean distance to the nearest other sample over the one that places at random would "
        "have, 0.5 / √density (Clark and Evans, 1954): about 1 at random, towards 0 in clusters, up to 2.15 on a "
        "regular net. It is of the whole area, whatever the cells; samples at the edge raise it a little.</p>"
        "<p><b>Output.</b> Polygons in degrees (WGS 84) and a report. Duplicates, standards and blanks are left "
        "out.</p>"
        "<p><b>Limits.</b> Every row with a place counts once, whatever was determined in it.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(study_parameter(optional=True))
        add_cells(self, "equal_area", own=True)
        add(number_parameter("WANTED", tr("Wanted density (samples per 100 km²)"), 1.0, 1e-6))
        polygons = QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Density by cell"), polygons))
        add(report_output())
        for name, title in (
            ("PER_100KM2", tr("Samples per 100 km²")),
            ("EMPTY", tr("Cells without a sample")),
            ("EVENNESS", tr("Clark–Evans ratio")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layer = open_samples(self, context, if_present=CONTROL)
        self.study = read_study(self, context, feedback)
        self.division = read_division(self, context, feedback)
        self.wanted = self.parameterAsDouble(parameters, "WANTED", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Count samples in cells, write cells and report."""
        from ....core.geochemistry.aggregation import grouped
        from ...outputs.sample_styles import by_value

        self.samples, progress = self.layer.read(feedback), progress_of(feedback, READ)
        rows, lon, lat = self._places(context, feedback)
        area, named = self._area(rows, context, feedback)
        progress(0.3)
        keys, number = grouped(self.division.keys(lon, lat))
        inside = number >= 0
        if not inside.any():
            raise SilkroadError("samples_outside_cells", input=self.label("INPUT"), count=len(lon))
        lon, lat, number = lon[inside], lat[inside], number[inside]
        held = {self.division.cell(key).name: int(n) for key, n in zip(keys, np.bincount(number), strict=True)}
        if area is None:
            own = named == OWN
            cells = self.division.cells if own else [self.division.cell(key) for key in keys]
            parts = [Part(cell, polygon_of(cell), 1.0) for cell in cells]
        else:
            parts = cells_over(self, area, self.division, tick_of(feedback))
        progress(0.7)
        areas = np.array([part.cell.area_km2 * part.share for part in parts])
        counts = np.array([held.get(part.cell.name, 0) for part in parts])
        densities = 100 * counts / areas
        enough = densities >= self.wanted * (1 - 1e-9)
        rows = [
            [part.cell.name, float(area), part.share, int(n), float(d), float(area / n) if n else None, int(good)]
            for part, area, n, d, good in zip(parts, areas, counts, densities, enough, strict=True)
        ]
        shapes = [part.shape for part in parts]
        for shape in shapes:
            shape.convertToMultiType()
        path = write_table(self, "OUTPUT", COLUMNS, rows, context, crs=geographic(), polygons=shapes)
        self.style(path, lambda layer: by_value(layer, "per_100km2"))
        density = float(100 * counts.sum() / areas.sum())
        evenness = float("nan") if named == CELLS else _evenness(lon, lat, density)
        found = {"PER_100KM2": density, "EMPTY": int((counts == 0).sum()), "EVENNESS": evenness}
        if self.html:
            partly = sum(part.share < 1 for part in parts)
            self._report(found | {"named": named, "partly": partly}, areas, counts, densities, enough)
        return {"OUTPUT": path, "OUTPUT_HTML": self.html} | found

    def _area(self, rows, context, feedback) -> tuple[QgsGeometry | None, str]:
        """Return the area in degrees, None where it is that of the cells, and what it is."""
        if self.study is not None:
            return self.study, GIVEN
        if isinstance(self.division, OwnCells):
            return None, OWN  # a study area themselves: those without a sample count, too
        samples = self.samples
        area = sampled_area(samples.x[rows], samples.y[rows], samples.crs_wkt, context)
        if area is None:
            text = tr(
                "The {count} samples are too few, or too much in line, to tell the area that they stand for: the "
                "density is that of whole cells that hold samples, and the Clark–Evans ratio is left out. Give the "
                "study area."
            )
            feedback.pushWarning(text.format(count=len(rows)))
            return None, CELLS
        feedback.pushInfo(tr("No study area is given. Taken for it: {area}.").format(area=tr(HULL)))
        return area, HULL

    def _places(self, context, feedback) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return rows, longitudes and latitudes of the samples that count. Raises SilkroadError samples_nowhere."""
        samples = self.samples
        rows, lon, lat = np.empty(0, int), *(np.empty(0),) * 2
        if samples.crs_wkt:
            lon, lat = in_degrees(samples.x, samples.y, samples.crs_wkt, context)
            kept = np.isfinite(lon) & proper_rows(samples.fields, len(samples), feedback)
            if self.study is not None:
                engine = QgsGeometry.createGeometryEngine(self.study.constGet())
                engine.prepareGeometry()
                kept[kept] = [engine.intersects(QgsPoint(x, y)) for x, y in zip(lon[kept], lat[kept], strict=True)]
            rows, lon, lat = np.flatnonzero(kept), lon[kept], lat[kept]
        if not len(lon):
            raise SilkroadError("samples_nowhere", input=self.label("INPUT"))
        return rows, lon, lat

    def _report(self, found, areas, counts, densities, enough) -> None:
        language = interface_language()
        report = Report(tr("Sampling density"), language)
        report.facts(
            [
                (tr("Samples"), int(counts.sum())),
                (tr("Area taken"), tr(found["named"])),
                (tr("Area (km²)"), float(areas.sum())),
                (tr("Samples per 100 km²"), found["PER_100KM2"]),
                (tr("Area for each sample (km²)"), float(areas.sum() / counts.sum())),
                (tr("Number of cells"), len(counts)),
                (tr("Cells without a sample"), found["EMPTY"]),
                (tr("Cells that lie in the area only in part"), found["partly"]),
                (tr("Wanted density (samples per 100 km²)"), self.wanted),
                (tr("Area with the wanted density"), percent(float(areas[enough].sum() / areas.sum()), language)),
                (tr("Clark–Evans ratio"), found["EVENNESS"]),
            ]
        )
        ends = [float(value) for value in np.percentile(densities, [0, 10, 25, 50, 75, 90, 100])]
        header = [tr("lowest"), "10 %", "25 %", tr("Median"), "75 %", "90 %", tr("highest")]
        report.table(header, [ends], tr("Samples per 100 km² in the cells"))
        report.save(self.outputs.stage(self.html))


def _evenness(lon: np.ndarray, lat: np.ndarray, per_100km2: float) -> float:
    """Return the ratio of Clark and Evans (1954), distances in a straight line through the Earth; NaN of one sample."""
    from scipy.spatial import cKDTree

    if len(lon) < 2:
        return float("nan")
    places = Sites(geographic().toWkt(), lon, lat).places
    nearest = cKDTree(places).query(places, 2)[0][:, 1].mean()
    return float(nearest / 1000 * 2 * np.sqrt(per_100km2 / 100))
