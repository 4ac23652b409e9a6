"""Posterior probability from weights tables that exist already."""

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ....core.errors import SilkroadError
from ....i18n import N_, glossary, interface_language, tr
from ....io import layer_info, model_info
from ....io.align import aligned
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, bounded_cache, open_raster
from ....numbers import percent, probability
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import MASKED, evidence_layers, mask_raster, mask_source
from ...inputs.joined import mask_parameter
from ...inputs.weights import MISSING, notes_in_words, weights_tables
from .weights_of_evidence import KIND_OF, RASTERS, VARIANCES


class ResponsesFromWeights(SilkroadAlgorithm):
    """``silkroad:responses_from_weights``."""

    NAME = "responses_from_weights"
    TITLE = N_("Responses from weights")
    GROUP = "prospectivity"
    TAGS = (N_("weights of evidence"), N_("posterior probability"), N_("migration"), "ArcSDM")
    HELP = N_(
        "<p>Computes the posterior probability from evidence rasters and weights tables that exist already, from "
        "ArcSDM, Geoscience Australia’s scripts, EIS or a former run here: <i>Calculate Response</i> of ArcSDM.</p>"
        "<p><b>Input.</b> The rasters, and the tables in the same order, or one table whose column <i>layer</i> "
        "names the rasters; a table whose column <i>layer</i> names another layer than the raster in its place is "
        "refused, and so is one of whose classes the raster has none. Tables are read as by <i>Import weights "
        "table</i>. The number of training points and the unit area give the prior: points divided by unit cells of "
        "the study area, which is where at least one raster has data inside the mask. Rasters in degrees are refused, "
        "for their cells have no common area: bring them to a projected grid first, with “Align rasters”.</p>"
        "<p><b>Method.</b> logit P = logit prior + ΣW, with the weight of the generalised class of each cell. "
        "Standard deviation from the weights: s² = P²[1/n(D) + Σs²(W)]; from missing layers: Σ[P(D|B_j) − P]² P(B_j) "
        "(Bonham-Carter, Agterberg and Wright 1989); confidence: P divided by the total standard deviation (ArcSDM "
        "divides by that from the weights alone).</p>"
        "<p><b>Missing.</b> Cells without data in one raster, with the value of missing data, or of a class that the "
        "table does not hold, count as missing in that layer; the log says how many hold unknown classes. Weight 0 "
        "with deviation 0 counts as missing, as in ArcSDM. Where all cells of a layer are missing, nobody knows "
        "what it could add: the deviation from missing layers, and the confidence, have no data "
        "there.</p>"
        "<p><b>Limits.</b> Weights are not judged: whether they are significant, independent or of this area at all "
        "is for their table to say.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, raster = self.addParameter, Qgis.ProcessingSourceType.Raster
        add(QgsProcessingParameterMultipleLayers("EVIDENCE", tr("Evidence rasters"), raster))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterMultipleLayers("WEIGHTS", tr("Weights tables, in the same order"), table))
        integer, double = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
        points = tr("Number of training points")
        add(QgsProcessingParameterNumber("TRAINING_POINTS", points, integer, minValue=1))
        unit = QgsProcessingParameterNumber("UNIT_AREA", tr("Unit area (km²)"), double, 1.0)
        unit.setMinimum(1e-9)
        add(unit)
        add(mask_parameter())
        add(QgsProcessingParameterNumber("MISSING", tr("Value of missing data"), double, MISSING))
        variance = tr("Variance from the weights")
        add(self.choices.parameter("VARIANCE", variance, VARIANCES, "bonham_carter", advanced=True))
        for name, _, title, _ in RASTERS:
            add(QgsProcessingParameterRasterDestination(name, tr(title), optional=name != "OUTPUT_POSTERIOR"))
        self.addOutput(QgsProcessingOutputNumber("PRIOR", tr("Prior probability of a unit cell")))

    def read(self, parameters, context, feedback):
        """Read the parameters, and the tables."""
        from ....core.prospectivity.posterior import Variance
        from ....core.prospectivity.weights_tables import with_unit_area

        self.layers = evidence_layers(self, "EVIDENCE", None, context)
        self.missing = self.parameterAsDouble(parameters, "MISSING", context)
        self.unit = self.parameterAsDouble(parameters, "UNIT_AREA", context)
        self.points = self.parameterAsInt(parameters, "TRAINING_POINTS", context)
        self.variance = Variance(self.choice("VARIANCE", context))
        tables = [
            with_unit_area(table, self.unit) for table in weights_tables(self, "WEIGHTS", context, missing=self.missing)
        ]
        self.tables = self._matched(tables)
        self.mask = mask_source(self, "MASK", context)
        self.finals = {name: self.output_path(name, context) for name, *_ in RASTERS}

    def _matched(self, tables):
        """Return a table for each raster: of its name where the tables name all of them, else in order."""
        by_name = {table.name: table for table in tables}
        if all(layer.name in by_name for layer in self.layers):
            return [by_name[layer.name] for layer in self.layers]
        if len(tables) != len(self.layers):
            values = {"tables": len(tables), "rasters": len(self.layers)}
            raise SilkroadError("weights_layers", input=self.label("WEIGHTS"), **values)
        for table, layer in zip(tables, self.layers, strict=True):
            if table.named and table.name != layer.name:
                values = {"table": table.name, "raster": layer.name}
                raise SilkroadError("weights_other_layer", input=self.label("WEIGHTS"), **values)
        return tables

    def compute(self, context, feedback):
        """Look the weights up, block by block."""
        from ....io.responses import respond

        language = interface_language()
        for text in dict.fromkeys(text for table in self.tables for text in notes_in_words(table, language)):
            feedback.pushInfo(text)
        first = self.layers[0].path
        grid = Grid.of(open_raster(first))
        if grid.crs is None:
            raise SilkroadError("crs_missing", path=first)
        if grid.is_geographic:
            raise SilkroadError("geographic_crs", path=first, crs=grid.crs.GetName())
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            paths = [layer.path for layer in self.layers]
            # Classes are looked up, so that every raster keeps its values.
            paths, mask, _ = aligned(paths, [True] * len(paths), mask, folder, progress_of(feedback, MASKED, 10))
            with RasterStack(paths, mask) as stack:
                found = respond(
                    stack, self.tables, self.points, self.unit, self.missing, self.variance, self._bands(), folder,
                    progress_of(feedback, 10, 99),
                )  # fmt: skip
        for layer, unknown in zip(self.layers, found.unknown, strict=True):
            if unknown:
                text = tr(
                    "{layer}: {share} of the study area holds classes that its table does not know; they count as "
                    "missing."
                )
                share = percent(unknown / found.cells, language, 2)
                feedback.pushWarning(text.format(layer=layer.title(language), share=share))
        feedback.pushInfo(
            tr("Prior probability of a unit cell: {prior}.").format(prior=probability(found.prior, language))
        )
        return {name: path for name, path in self.finals.items() if path} | {"PRIOR": found.prior}

    def _bands(self):
        from ....io.weights_of_evidence import NODATA

        bands = {}
        for name, key, title, term in RASTERS:
            if self.finals[name]:
                synthetic = any(layer.info.synthetic for layer in self.layers)
                items = layer_info.to_items(layer_info.LayerInfo(glossary()[term], synthetic=synthetic))
                info = model_info.ModelInfo(unit_area_km2=self.unit, deposits=self.points)
                items |= model_info.to_items(replace(info, **KIND_OF[term]))
                path = self.outputs.stage(self.finals[name])
                bands[key] = OutputBand(path, "float32", NODATA, items, tr(title), repeats=True)
        return bands
