"""A card for each target, in one PDF, as a Processing algorithm."""

import math
from dataclasses import replace

from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....catalogue import targets as known
from ....catalogue.crs import geographic, transformation
from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, NATIVE_NAMES, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import evidence_layers
from ...inputs.layers import called, features_of, raster_path, read_points, vector_source
from ...inputs.score_kind import KINDS, score_kind

NEEDED = ("rank", "grade", "area_km2", "score_mean")
MARGIN = 0.25  # degrees about the targets that the projection is made for


class TargetCards(SilkroadAlgorithm):
    """``silkroad:target_cards``."""

    NAME = "target_cards"
    TITLE = N_("Target cards")
    GROUP = "targets"
    TAGS = (N_("exploration target"), N_("atlas"), N_("print"), "PDF")
    HELP = N_(
        "<p>Prints a card for each target: one PDF, one page of A4 for each, ready to be taken into the field or put "
        "into a report.</p>"
        "<p><b>Input.</b> A layer made by <i>Delineate targets</i>; a selection or a filter chooses the cards, and "
        "the order is that of the rank. The score raster lies under the targets, coloured by shares of its area; the "
        "log says whether the score was taken as a probability or as a ranking, and why; <i>What the score is</i> sets "
        "it. The evidence rasters are asked only for their titles in the language of the cards; the bars come from the "
        "fields <i>fp_…</i> of the targets. <i>Known deposits</i>: those that <i>Delineate targets</i> counted; they "
        "are drawn and named in place of the deposits of the plugin. Without them the card says that the deposits on "
        "the map need not be those of its table.</p>"
        "<p><b>A card</b> shows the target on the score with deposits, towns, rivers, borders, faults and sutures, a "
        "frame with its graticule, numeric scale and scale bar, the place on a location map, every figure of the "
        "target, the fingerprint of the evidence as bars, the fields of predicted resources, which are empty cells "
        "until the geologist has filled them in, and notes on what the card does not say. The scale is the largest "
        "usual one at which the target takes no more than 45 % of the frame’s width and height. All maps have one "
        "conic projection by the one-sixth rule.</p>"
        "<p><b>Language.</b> Chinese, Russian or English. The targets hold the names of deposits, towns and countries "
        "in all three, where their layers had them. Text in the PDF can be searched and copied.</p>"
        "<p><b>Limits.</b> Boundaries come from QGIS’s world map and are indicative; cards are drafts until the draft "
        "note is switched off. Layers marked as synthetic put that note on every card.</p>"
    )

    def flags(self):
        """Layouts, fonts and the label engine belong to the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        add(QgsProcessingParameterFeatureSource("INPUT", tr("Targets"), polygons))
        add(QgsProcessingParameterRasterLayer("SCORE", tr("Score raster (high values are favourable)")))
        add(self.choices.parameter("SCORE_KIND", tr("What the score is"), KINDS, "auto"))
        raster = Qgis.ProcessingSourceType.Raster
        add(QgsProcessingParameterMultipleLayers("EVIDENCE", tr("Evidence rasters"), raster, optional=True))
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Known deposits"), points, optional=True))
        native = {code: NATIVE_NAMES[code] for code in LANGUAGES}
        add(self.choices.parameter("LANGUAGE", tr("Language"), native, interface_language()))
        integer = Qgis.ProcessingNumberParameterType.Integer
        add(QgsProcessingParameterNumber("DPI", tr("Resolution (dots per inch)"), integer, 300, False, 50, 1200))
        add(QgsProcessingParameterBoolean("DRAFT", tr("Mark as a draft"), True))
        add(QgsProcessingParameterFileDestination("OUTPUT", tr("Cards"), tr("PDF files (*.pdf)")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Number of cards")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = vector_source(self, "INPUT", context)
        missing = [name for name in NEEDED if self.source.fields().indexOf(name) < 0]
        if missing:
            values = {"name": called(self.source), "missing": missing}
            raise SilkroadError("targets_fields", input=self.label("INPUT"), **values)
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.score = raster_path(self, "SCORE", context)
        self.layers = evidence_layers(self, "EVIDENCE", None, context) if parameters.get("EVIDENCE") else []
        self.language, self.score_kind = self.choice("LANGUAGE", context), self.choice("SCORE_KIND", context)
        self.dpi = self.parameterAsInt(parameters, "DPI", context)
        self.draft = self.parameterAsBool(parameters, "DRAFT", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Draw the cards, one after the other."""
        # Imported here, because QGIS starts with every algorithm and need not wait for these.
        from ....layouts import preflight, prospectivity
        from ....layouts.book import Book
        from ....layouts.export import export_book
        from ....layouts.target_book import book_content, pages
        from ...reports.preflight import tell_book

        for warning in preflight.font_warnings([self.language]):
            feedback.pushWarning(warning)
        features = [
            feature for feature in features_of(self.source, self.label("INPUT"), feedback) if feature.hasGeometry()
        ]
        if not features:
            raise SilkroadError("vector_empty", input=self.label("INPUT"), name=called(self.source), skipped=0)
        without = sum(not _is_number(feature["rank"]) for feature in features)
        if without:
            counts = {"without": without, "total": len(features)}
            raise SilkroadError("targets_rank", input=self.label("INPUT"), name=called(self.source), **counts)
        features.sort(key=lambda feature: feature["rank"])
        scores = prospectivity.classify(self.score, progress_of(feedback, 0, 20))
        kind = score_kind(self.score_kind, self.score, scores.lowest, scores.highest, interface_language())
        kind.tell(feedback)
        scores = replace(scores, is_probability=kind.is_probability)
        extent = self._extent(features, context)
        deposits = None if self.deposits is None else self._deposits(context, feedback)
        made = book_content(self._layer(features), scores, extent, self.language, deposits)
        cards = [self._card(feature, len(features), made, scores) for feature in features]
        book = Book(made.project, pages(made, cards, self.language), progress_of(feedback, 20, 98), self.language)
        export_book(book, self.outputs.stage(self.final), self.dpi)
        tell_book(book.findings, self.language, feedback)
        return {"OUTPUT": self.final, "PAGES": len(cards)}

    def _card(self, feature: QgsFeature, total: int, made, scores):
        from ....layouts.target_book import plane_bounds
        from ....layouts.target_card import Card

        row = feature.attributeMap()
        bounds = plane_bounds(feature.geometry(), self.source.sourceCrs(), made)
        counted_by_user = row.get("deposits") not in (None, NULL) and self.deposits is None
        synthetic = scores.synthetic or any(layer.info.synthetic for layer in self.layers)
        return Card(row, bounds, total, self._bars(row), self.draft, synthetic, counted_by_user)

    def _bars(self, row) -> list[tuple[str, float]]:
        """Return title and percent of the fingerprint, the most favourable first."""
        ends = known.evidence_fields([layer.stable_name for layer in self.layers])
        titles = {end: layer.title(self.language) for end, layer in zip(ends, self.layers, strict=True)}
        bars = []
        for name, value in row.items():
            if name.startswith(known.FAVOURABLE) and isinstance(value, int | float):
                end = name.removeprefix(known.FAVOURABLE)
                bars.append((titles.get(end, end.replace("_", " ")), float(value)))
        return sorted(bars, key=lambda bar: -bar[1])

    def _deposits(self, context, feedback) -> QgsVectorLayer:
        """Return the user's deposits as a layer in memory with a name in each language."""
        degrees = geographic()
        read = read_points(self.deposits, degrees.toWkt(), self.label("DEPOSITS"), context, feedback)
        fields = "&".join(f"field=name_{code}:string" for code in LANGUAGES)
        layer = QgsVectorLayer(f"Point?{fields}", "deposits", "memory")
        layer.setCrs(degrees)
        names = zip(*(read.called(code) for code in LANGUAGES), strict=True)
        copies = []
        for x, y, own in zip(read.x, read.y, names, strict=True):
            copy = QgsFeature(layer.fields())
            copy.setAttributes(list(own))
            copy.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            copies.append(copy)
        layer.dataProvider().addFeatures(copies)
        layer.updateExtents()
        return layer

    def _layer(self, features) -> QgsVectorLayer:
        """Return a layer of the targets in memory, with what the map asks of them."""
        kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(self.source.wkbType()))
        layer = QgsVectorLayer(f"{kind}?field=rank:integer&field=grade:string", "targets", "memory")
        layer.setCrs(self.source.sourceCrs())
        copies = []
        for feature in features:
            copy = QgsFeature(layer.fields())
            copy.setAttributes([feature["rank"], feature["grade"]])
            copy.setGeometry(feature.geometry())
            copies.append(copy)
        layer.dataProvider().addFeatures(copies)
        layer.updateExtents()
        return layer

    def _extent(self, features, context) -> tuple[float, float, float, float]:
        """Return west, south, east, north of the targets in degrees, with a margin."""
        degrees = geographic()
        transform = transformation(self.source.sourceCrs(), degrees, context.transformContext())
        box = QgsRectangle()
        for feature in features:
            box.combineExtentWith(feature.geometry().boundingBox())
        box = transform.transformBoundingBox(box)
        return box.xMinimum() - MARGIN, box.yMinimum() - MARGIN, box.xMaximum() + MARGIN, box.yMaximum() + MARGIN


def _is_number(value) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
