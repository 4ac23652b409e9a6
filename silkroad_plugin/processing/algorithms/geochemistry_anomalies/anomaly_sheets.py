"""Registration cards and section sheets of anomalies, in one PDF, as a Processing algorithm."""

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, NATIVE_NAMES, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.composites import composites_source
from ...inputs.layers import called, features_of, raster_paths, vector_source
from ...inputs.numbers import number_parameter

BOTH, CARDS, SHEETS = "both", "cards", "sheets"
PAGES = {BOTH: N_("card and section sheet of each"), CARDS: N_("registration cards"), SHEETS: N_("section sheets")}
BY_NAP, BY_COEFFICIENT = "nap", "coefficient"
ORDERS = {
    BY_NAP: N_("normalised areal productivity (NAP)"),
    BY_COEFFICIENT: N_("mean content over background, as in the composition formula"),
}
NEEDED = ("rank", "anomaly", "main", "elements", "area_km2", "nap_sum", "formula", "lon", "lat")


class AnomalySheets(SilkroadAlgorithm):
    """``silkroad:anomaly_sheets``."""

    NAME = "anomaly_sheets"
    TITLE = N_("Anomaly cards and section sheets")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("anomaly registration card"), N_("anomaly section sheet"), N_("atlas"), N_("print"), "PDF", "NAP")
    HELP = N_(
        "<p>Prints composite anomalies as the two documents that a geochemical survey hands in: registration cards "
        "(异常登记卡) and section sheets (异常剖析图), in one PDF, in Chinese, Russian or English.</p>"
        "<p><b>Input.</b> A layer made by <i>Rank anomalies and write their cards</i> (or by <i>Propose classes of "
        "anomalies</i>, whose proposal the card then shows); a selection or a filter chooses anomalies, or <i>the "
        "first so many</i> by rank. The anomalies of single elements, as <i>Delineate geochemical anomalies</i> makes "
        "them, give figures and outlines; their layers of zones, or rasters of contents (Cu_ppm.tif) where an element "
        "has no zones, fill the small maps.</p>"
        "<p><b>A section sheet</b> (A3) shows one anomaly: a small map of the geology and one for each of up to 14 "
        "elements, the foremost first (by NAP, or by mean content over background as in the composition formula), all "
        "in one frame and at one scale, the largest usual one (from 1:10,000) at which the anomaly takes no more than "
        "80 % of it. Zones have the standard colours, outer, middle and inner, with their lower limits beside the "
        "symbol of the element; a raster is coloured at 1, 2 and 4 times the threshold of its anomalies (DB63/T "
        "1936-2021). Samples carry their contents where at most 70 are in the frame, and are left out where there are "
        "more than 1200. Corners have coordinates; beside the maps stand location map, scale and legend, below them "
        "the table of figures: area, n, mean, highest content, background, threshold, contrast, mean over background, "
        "areal productivity (面金属量) and NAP. n counts samples, or cells of the raster where samples were not "
        "counted.</p>"
        "<p><b>A card</b> (A4) has a sketch map (zones of the foremost element, outlines of seven others), map sheets "
        "(international division and GB/T 13989-2012), coordinates, country, belt, the figures of all elements, known "
        "deposits within a distance of the outline, rocks inside it by their share, and empty cells for what the "
        "geologist must say: class 甲, 乙, 丙 or 丁, geology, interpretation, check in the field, conclusion.</p>"
        "<p><b>Geology.</b> A layer of polygons of your own, with its own style; one without is coloured by the field "
        "of names. Without a layer the sheet has the plugin’s tectonic units, which are indicative and too coarse for "
        "a single anomaly. <b>Deposits</b>: your own points (fields <i>commodities</i>, such as Cu; Au, and "
        "<i>size_class</i> are read where there are), else those of the plugin.</p>"
        "<p><b>Limits.</b> Boundaries are indicative; pages are drafts until the draft note is switched off. What "
        "DZ/T 0011 and DZ/T 0167 ask of a card should be checked against your copy. Synthetic data are marked.</p>"
    )

    def flags(self):
        """Layouts, fonts and the label engine belong to the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self):
        """Add parameters and outputs."""
        add, choose = self.addParameter, self.choices.parameter
        polygon, vector = [Qgis.ProcessingSourceType.VectorPolygon], Qgis.ProcessingSourceType.VectorPolygon
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("INPUT", tr("Composite anomalies"), polygon))
        add(QgsProcessingParameterMultipleLayers("ANOMALIES", tr("Anomalies of single elements"), vector))
        add(QgsProcessingParameterMultipleLayers("ZONES", tr("Zones of the anomalies"), vector, None, True))
        raster = Qgis.ProcessingSourceType.Raster
        title = tr("Rasters of contents, for elements without zones")
        add(QgsProcessingParameterMultipleLayers("CONTENTS", title, raster, None, True))
        add(choose("PAGES", tr("Pages"), PAGES, BOTH))
        add(number_parameter("NUMBER", tr("The first so many by rank (0: all)"), 0, 0, whole=True))
        add(choose("ORDER", tr("Order of the elements"), ORDERS, BY_NAP))
        add(QgsProcessingParameterFeatureSource("SAMPLES", tr("Samples"), points, None, True))
        add(QgsProcessingParameterVectorLayer("GEOLOGY", tr("Geology"), polygon, None, True))
        kinds = Qgis.ProcessingFieldParameterDataType.Any
        title = tr("Field with the names of rocks")
        add(QgsProcessingParameterField("GEOLOGY_NAME", title, None, "GEOLOGY", kinds, optional=True))
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Known deposits"), points, None, True))
        add(number_parameter("WITHIN", tr("Deposits within (km)"), 20.0, 0))
        native = {code: NATIVE_NAMES[code] for code in LANGUAGES}
        add(choose("LANGUAGE", tr("Language"), native, interface_language()))
        integer = Qgis.ProcessingNumberParameterType.Integer
        add(QgsProcessingParameterNumber("DPI", tr("Resolution (dots per inch)"), integer, 300, False, 50, 1200))
        add(QgsProcessingParameterBoolean("DRAFT", tr("Mark as a draft"), True))
        pdf = tr("PDF files (*.pdf)")
        add(QgsProcessingParameterFileDestination("OUTPUT", tr("Cards and section sheets"), pdf))
        self.addOutput(QgsProcessingOutputNumber("PAGE_COUNT", tr("Number of pages")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.source = composites_source(self, context, NEEDED)
        self.singles = self.parameterAsLayerList(parameters, "ANOMALIES", context)
        if not self.singles:
            given = str(parameters.get("ANOMALIES") or "")
            raise SilkroadError("vector_missing", input=self.label("ANOMALIES"), source=given)
        self.zones = self.parameterAsLayerList(parameters, "ZONES", context) if parameters.get("ZONES") else []
        self.contents = raster_paths(self, "CONTENTS", context) if parameters.get("CONTENTS") else []
        self.which, self.order = self.choice("PAGES", context), self.choice("ORDER", context)
        self.most = self.parameterAsInt(parameters, "NUMBER", context)
        self.samples = vector_source(self, "SAMPLES", context)
        self.geology = self.parameterAsVectorLayer(parameters, "GEOLOGY", context)
        self.rock_field = self.parameterAsString(parameters, "GEOLOGY_NAME", context)
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.within = self.parameterAsDouble(parameters, "WITHIN", context)
        self.language = self.choice("LANGUAGE", context)
        self.dpi = self.parameterAsInt(parameters, "DPI", context)
        self.draft = self.parameterAsBool(parameters, "DRAFT", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Draw the pages, one after the other."""
        # Imported here, because QGIS starts with every algorithm and need not wait for these.
        from ....layouts import preflight
        from ....layouts.anomaly_book import pages
        from ....layouts.book import Book
        from ....layouts.export import export_book
        from ...reports.preflight import tell_book
        from .sheet_subjects import subjects_of

        for warning in preflight.font_warnings([self.language]):
            feedback.pushWarning(warning)
        label = self.label("INPUT")
        features = [one for one in features_of(self.source, label, feedback) if one.hasGeometry()]
        features = [one for one in features if isinstance(one["rank"], int | float)]
        if not features:
            raise SilkroadError("vector_empty", input=label, name=called(self.source), skipped=0)
        features.sort(key=lambda one: one["rank"])
        self.total = max(len(features), int(features[-1]["rank"]))
        features = features[: self.most] if self.most else features
        shown, subjects = subjects_of(self, features, context, feedback, progress_of(feedback, 0, 20))
        made = pages(shown, subjects, self.which)
        book = Book(shown.made.project, made, progress_of(feedback, 20, 98), self.language)
        export_book(book, self.outputs.stage(self.final), self.dpi)
        tell_book(book.findings, self.language, feedback)
        return {"OUTPUT": self.final, "PAGE_COUNT": len(made)}
