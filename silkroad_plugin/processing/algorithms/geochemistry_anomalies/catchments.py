"""Stream sediments against their catchments, as a Processing algorithm."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ....catalogue.crs import crs_of, moved
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted, percent
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.control import CONTROL, proper_rows
from ...inputs.grids import measurable_grid
from ...inputs.layers import raster_path, read_geometries, transform_to, vector_source
from ...inputs.numbers import number_parameter
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.geometries import geometry_of
from ...outputs.tables import write_table

OWN, WHOLE = "own", "whole"
OUTLINES = {
    WHOLE: N_("all that drains to the sample"),
    OWN: N_("what drains to the sample and to none upstream of it"),
}
BESIDE = "—"  # what lies outside all polygons of rocks


class CatchmentAnalysis(SilkroadAlgorithm):
    """``silkroad:catchments``."""

    NAME = "catchments"
    TITLE = N_("Catchments of stream sediments")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("drainage basin"), N_("lithological background"), N_("dilution"), "Hawkes", "DEM")
    HELP = N_(
        "<p>Finds on a digital elevation model what drains to each stream-sediment sample, and compares the sample "
        "with the rocks of its catchment.</p>"
        "<p><b>Drainage.</b> Water that rises from the edges of the model fills its hollows (Barnes et al. 2014); on "
        "the filled model each cell drains to the steepest of its eight neighbours (O’Callaghan and Mark 1984), on "
        "flats towards the nearest way out. A sample is moved, within the distance given, to the cell through which "
        "most drains; samples on one cell share a catchment. Duplicates, standards and blanks (fields <i>kind</i>, "
        "<i>duplicate_of</i>, <i>standard</i>) have none. Water leaves at the edge of the model and at gaps in it: "
        "catchments below them, marked in the field <i>at_edge</i>, may be too small; take a model with a margin and "
        "without gaps.</p>"
        "<p><b>Background of the rocks</b> (Bonham-Carter and Goodfellow 1986; Carranza 2009, eqs 5.5–5.7). Mean of "
        "each rock Mⱼ = Σ Yᵢ Xᵢⱼ / Σ Xᵢⱼ, weighted by the area Xᵢⱼ of the rock in each catchment; background of a "
        "catchment Y′ = Σ Mⱼ Xᵢⱼ / Σ Xᵢⱼ; residual Y − Y′. Without a layer of rocks the background is the mean "
        "weighted by area.</p>"
        "<p><b>Dilution</b> (Hawkes 1976). Content at a source of so many km²: Ca = [Am (Cm − Cb) + Cb Aa] / Aa, with "
        "the area of the whole catchment Am. A negative one means that there is no source.</p>"
        "<p><b>Productivity of the dispersion train</b> (Solovov 1985): P′ = S (C − Cb), content × m².</p>"
        "<p><b>Outputs.</b> A polygon for each sample with its areas and for each element the fields <i>…_bg</i>, "
        "<i>…_res</i>, <i>…_src</i> and <i>…_pm2</i>; a table of the means of the rocks.</p>"
        "<p><b>Censored contents.</b> In the means a number from the lognormal law of the background stands for "
        "what is below detection, as in <i>Geochemical thresholds</i>, the limit for what is above an upper limit, the "
        "middle for an interval; the log tells their share. Above 80 % the element has no background.</p>"
        "<p><b>Limits.</b> Samples without a number, such as those below detection, get a background but no residual. "
        "The model must be finer than the catchments: some tens of cells in each at least; the log tells how many have "
        "fewer. It is held in memory, up to 50 million cells.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        add(QgsProcessingParameterRasterLayer("DEM", tr("Digital elevation model")))
        add(number_parameter("SNAP", tr("Move samples to the stream within (m)"), 0.0, 0))
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        add(QgsProcessingParameterFeatureSource("LITHOLOGY", tr("Rocks (polygons)"), polygons, None, True))
        add(QgsProcessingParameterField("UNIT", tr("Field of the rock"), None, "LITHOLOGY", optional=True))
        add(number_parameter("SOURCE_AREA", tr("Area of a source (km²)"), 1.0, 0))
        add(self.choices.parameter("OUTLINES", tr("Outline"), OUTLINES, WHOLE))
        kind = QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Catchments"), kind))
        table = QgsProcessing.SourceType.Vector
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE", tr("Means of the rocks (table)"), table, None, True, False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("CATCHMENTS", tr("Number of catchments")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layer = open_samples(self, context, if_present=("sample_id", *CONTROL))
        self.dem = raster_path(self, "DEM", context)
        self.snap = self.parameterAsDouble(parameters, "SNAP", context)
        self.rocks = vector_source(self, "LITHOLOGY", context)
        self.unit = self.parameterAsString(parameters, "UNIT", context)
        if self.rocks is not None and not self.unit:
            raise SilkroadError("catchments_unit", input=self.label("UNIT"))
        self.source_km2 = self.parameterAsDouble(parameters, "SOURCE_AREA", context)
        if not self.source_km2 > 0:
            raise SilkroadError("catchment_source", area=self.source_km2)
        self.outlines = self.choice("OUTLINES", context)

    def compute(self, context, feedback):
        """Drain, cross with the rocks, compare, write."""
        from ....io.geochemistry.basins import basins, outlines_of
        from ...outputs.sample_styles import by_value

        self.samples = self.layer.read(feedback)
        grid, progress = measurable_grid(self, "DEM", self.dem), progress_of(feedback, READ, 80)
        proper = proper_rows(self.samples.fields, len(self.samples), feedback)
        xs, ys = self._places(proper, grid, context)
        shapes, units, names = self._rocks(grid, context, feedback)
        found = basins(self.dem, xs, ys, self.snap, shapes, units, progress)
        kept = np.flatnonzero(found.place_of >= 0)
        whole = found.catchments.whole(found.own_km2)[found.place_of[kept]]
        backgrounds = self._backgrounds(kept, whole, feedback)
        columns, rows = self._rows(found, kept, whole, backgrounds)
        outlines = self._outlined(found, outlines_of(found), progress_of(feedback, 80, 95))
        polygons = [outlines[place] for place in found.place_of[kept]]
        crs = crs_of(grid.crs_wkt)
        results = {"CATCHMENTS": len(kept)}
        results["OUTPUT"] = write_table(self, "OUTPUT", columns, rows, context, crs=crs, polygons=polygons)
        residual = f"{self.samples.columns[0].field}_res"
        self.style(results["OUTPUT"], lambda layer: by_value(layer, residual))
        results["OUTPUT_TABLE"] = self._write_units(whole, names, backgrounds, context)
        small = int((whole.sum(1) < 30 * np.median(grid.row_areas()) / 1e6).sum())
        self._log(len(kept), int(proper.sum()) - len(kept), small, feedback)
        self._warn_of_the_edge(int(found.at_edge[found.place_of[kept]].sum()), feedback)
        progress_of(feedback)(1.0)
        return results

    def _places(self, proper, grid, context) -> tuple[np.ndarray, np.ndarray]:
        """Return where the ``proper`` samples (n) bool lie on the grid; NaN for the others."""
        if not self.samples.crs_wkt:
            raise SilkroadError("samples_no_place", input=self.label("INPUT"), name="")
        source = crs_of(self.samples.crs_wkt)
        transform = transform_to(grid.crs_wkt, source, context)
        xs, ys = (np.where(proper, along, np.nan) for along in (self.samples.x, self.samples.y))
        xs, ys = moved(np.column_stack((xs, ys)), transform).T
        return xs, ys

    def _rocks(self, grid, context, feedback):
        """Return the polygons of the rocks, the number of each from 1, and the names from 0."""
        if self.rocks is None:
            return [], [], [BESIDE]
        label = self.label("LITHOLOGY")
        shapes, values = read_geometries(
            self.rocks, grid.crs_wkt, grid.cell_metres / 2, label, context, feedback, (self.unit,), extent=grid.extent
        )
        texts = [BESIDE if value is None else str(value) for value in values[self.unit]]
        names = sorted(set(texts))
        numbers = {name: number for number, name in enumerate(names, start=1)}
        return shapes, [numbers[text] for text in texts], [BESIDE, *names]

    def _backgrounds(self, kept, whole, feedback) -> list:
        """Return the background of each element; an element for which censoring allows none has it empty."""
        from ....core.geochemistry.catchments import lithology_background
        from ....core.geochemistry.filled import filled
        from ....messages import describe

        found = []
        for column in self.samples.columns:
            d = self.samples.determinations(column.field).take(kept)
            try:
                with naming(column.field):
                    contents = filled(d)
                self._tell_below(column.field, d, feedback)
            except SilkroadError as refusal:
                contents = np.full(len(d), np.nan)
                feedback.pushWarning(describe(refusal))
            with naming(column.field):
                found.append(lithology_background(contents, whole))
        return found

    def _tell_below(self, field: str, d, feedback) -> None:
        from ....core.geochemistry.censoring import USUAL

        if d.censored.any():
            share = float(d.censored.sum() / d.known.sum())
            text = tr(
                "{field}: {percent} of the contents are censored; in the means of the background, the lognormal law of "
                "the background stands for those below detection."
            )
            tell = feedback.pushWarning if share > USUAL.warn else feedback.pushInfo
            tell(text.format(field=field, percent=percent(share, interface_language())))

    def _rows(self, found, kept, whole, backgrounds):
        from ....core.geochemistry.catchments import undiluted
        from ....core.geochemistry.productivity import train_productivity

        columns = [("sample_id", "text"), ("area_km2", "real"), ("own_km2", "real"), ("moved_m", "real")]
        columns.append(("at_edge", "integer"))
        ids = self.samples.fields.get("sample_id")
        own = found.own_km2.sum(1)[found.place_of[kept]]
        area = whole.sum(1)
        told = [str(ids[row]) if ids is not None else str(self.samples.fid[row]) for row in kept]
        cells = [told, area, own, found.moved_m[kept], found.at_edge[found.place_of[kept]].astype(int)]
        for column, made in zip(self.samples.columns, backgrounds, strict=True):
            contents = self.samples.values(column.field)[kept]
            with naming(column.field):
                source = undiluted(contents, made.background, area, self.source_km2)
                train = train_productivity(contents, area, made.background)
            residual = np.where(np.isfinite(contents), made.residual, np.nan)
            for ending, values in (("", contents), ("_bg", made.background), ("_res", residual)):
                columns.append((f"{column.field}{ending}", "real"))
                cells.append(values)
            columns += [(f"{column.field}_src", "real"), (f"{column.field}_pm2", "real")]
            cells += [source, train]
        return columns, list(zip(*cells, strict=True))

    def _outlined(self, found, own, progress) -> list[QgsGeometry]:
        """Return the outline of each place, of its own catchment or of all that drains there."""
        shapes = [geometry_of(shape) for shape in own]
        if self.outlines == WHOLE:
            parts = [[shape] for shape in shapes]
            for done, place in enumerate(found.catchments.downwards, 1):
                below, meeting = found.catchments.below[place], parts[place]
                if len(meeting) > 1:  # all that meet here at once, each of them whole already
                    shapes[place] = QgsGeometry.unaryUnion(meeting)
                    shapes[place].convertToMultiType()
                if below >= 0:
                    parts[below].append(shapes[place])
                progress(done / len(shapes))
        return shapes

    def _write_units(self, whole, names, backgrounds, context) -> str | None:
        columns = [("field", "text"), ("rock", "text"), ("area_km2", "real"), ("mean", "real")]
        rows = []
        for column, made in zip(self.samples.columns, backgrounds, strict=True):
            for name, area, mean in zip(names, whole.sum(0), made.by_unit, strict=True):
                if area > 0:
                    rows.append([column.field, name, float(area), float(mean)])
        return write_table(self, "OUTPUT_TABLE", columns, rows, context)

    def _log(self, count: int, without: int, small: int, feedback):
        language = interface_language()
        text = tr("{count} [sample has|samples have] a catchment; {without} lie outside the model or have no place.")
        feedback.pushInfo(counted(text, language, count=count, without=without))
        if small:
            text = tr("{count} [catchment has|catchments have] fewer than 30 cells: the model is too coarse for them.")
            feedback.pushWarning(counted(text, language, count=small))

    def _warn_of_the_edge(self, cut: int, feedback):
        if cut:
            text = tr(
                "{count} [catchment lies|catchments lie] below the edge of the model or a gap in it (field at_edge): "
                "more may drain there from beyond. Take a model with a margin and without gaps."
            )
            feedback.pushWarning(counted(text, interface_language(), count=cut))
