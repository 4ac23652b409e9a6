"""Composite anomalies of several elements, ranked, with their registration cards, as a Processing algorithm."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ....catalogue import anomalies as known
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import read_points, vector_source
from ...inputs.numbers import number_parameter
from ...outputs.files import report_output
from ...outputs.tables import write_table


class RankAnomalies(SilkroadAlgorithm):
    """``silkroad:rank_anomalies``."""

    NAME = "rank_anomalies"
    TITLE = N_("Rank anomalies and write their cards")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("composite anomaly"), N_("anomaly registration card"), N_("zonality coefficient"), "P3", "P2", "NAP")
    HELP = N_(
        "<p>Puts the anomalies of single elements, as <i>Delineate geochemical anomalies</i> makes them, together into "
        "composite anomalies, ranks these and writes a registration card (异常登记卡) for each.</p>"
        "<p><b>Composite anomalies</b> (综合异常). Anomalies of two elements belong together where they share at least "
        "so many percent of the smaller one’s area; groups follow from such pairs. The outline is the union. Each "
        "anomaly belongs to one composite with all of its figures.</p>"
        "<p><b>Ranking.</b> By the sum of NAP over the elements. The main element is the one with the greatest NAP. "
        "The composition formula takes the mean content (by area) over the background of each element.</p>"
        "<p><b>Zonality.</b> Coefficient Kz = Π P of supra-ore elements / Π P of sub-ore elements, P the areal "
        "productivities (Beus and Grigorian 1975); as many of each. High: the level is above the ore; low: below it. "
        "Empty where one of the elements has no anomaly there.</p>"
        "<p><b>Resources by the Soviet chain</b> (Solovov 1985). From the areal productivity of a stream-sediment "
        "survey P′, in % × m²: of the halo on the slopes P = P′ / k′ (k′: 1 for a soil survey), of the rock P / k "
        "(k: coefficient of residual productivity), and to the depth H: Q = P · H / 40 tonnes (rock of 2.5 t/m³), "
        "times the share of the metal that is ore. P3 and P2 differ by their depths and by what is known of the "
        "object: the figures are for elements that you name, and for coefficients that you answer for.</p>"
        "<p><b>Outputs.</b> Composite anomalies; a table with a row for each element in each; the cards as an HTML "
        "page that prints one card after the other, with a sketch of the outlines of all elements and empty cells for "
        "what the geologist must say: class (甲, 乙, 丙, 丁), geology, check in the field, conclusion.</p>"
        "<p><b>Limits.</b> A rank compares anomalies of one survey that were outlined in one way. Resources from "
        "anomalies are forecasts of the lowest order. Synthetic data are marked on every card.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        polygon = Qgis.ProcessingSourceType.VectorPolygon
        add(QgsProcessingParameterMultipleLayers("INPUT", tr("Anomalies of single elements"), polygon))
        add(number_parameter("OVERLAP", tr("Least overlap of two elements (% of the smaller area)"), 25.0, 0, 100))
        add(number_parameter("MIN_ELEMENTS", tr("Fewest elements in a composite anomaly"), 1, 1, whole=True))
        for name, title in (
            ("ABOVE", tr("Supra-ore elements, such as Pb Zn Ag")),
            ("BELOW", tr("Sub-ore elements, as many, such as Cu Mo Co")),
            ("RESOURCE_ELEMENTS", tr("Elements whose resources are estimated, such as Cu Au")),
        ):
            add(QgsProcessingParameterString(name, title, "", optional=True))
        add(number_parameter("DEPTH_P3", tr("Depth for P3 (m)"), 300.0, 0))
        add(number_parameter("DEPTH_P2", tr("Depth for P2 (m)"), 150.0, 0))
        add(number_parameter("TRAIN", tr("Coefficient k′ from dispersion train to slopes"), 1.0, 0))
        add(number_parameter("RESIDUAL", tr("Coefficient k of residual productivity"), 1.0, 0))
        add(number_parameter("SHARE", tr("Share of the metal that is ore"), 1.0, 0, 1))
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr("Known deposits"), points, None, True))
        add(number_parameter("CARDS", tr("Number of cards"), 30, 1, whole=True))
        kind, table = QgsProcessing.SourceType.VectorPolygon, QgsProcessing.SourceType.Vector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Composite anomalies"), kind))
        title = tr("Elements of the composite anomalies (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", title, table, None, True, False))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("ANOMALIES", tr("Number of composite anomalies")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from .composing import Chain, read_anomalies

        self.layers = self.parameterAsLayerList(parameters, "INPUT", context)
        if not self.layers:
            raise SilkroadError("vector_missing", input=self.label("INPUT"), source=str(parameters.get("INPUT") or ""))
        self.anomalies = read_anomalies(self.layers, self.label("INPUT"), context)
        self.crs = self.layers[0].crs()
        self.overlap = self.parameterAsDouble(parameters, "OVERLAP", context) / 100
        self.fewest = self.parameterAsInt(parameters, "MIN_ELEMENTS", context)
        self.above, self.below, self.resources = (
            self._elements(name, context) for name in ("ABOVE", "BELOW", "RESOURCE_ELEMENTS")
        )
        if len(self.above) != len(self.below) or set(self.above) & set(self.below):
            raise SilkroadError("zonality_columns", above=len(self.above), below=len(self.below))
        amounts = {
            name.lower(): self.parameterAsDouble(parameters, name, context)
            for name in ("DEPTH_P3", "DEPTH_P2", "TRAIN", "RESIDUAL", "SHARE")
        }
        self.chain = Chain(tuple(self.resources), **amounts)
        self.deposits = vector_source(self, "DEPOSITS", context)
        self.cards = self.parameterAsInt(parameters, "CARDS", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def _elements(self, name: str, context) -> list[str]:
        """Return the elements of a parameter. Raises SilkroadError elements_unknown."""
        words = self.parameterAsString(self.parameters, name, context).replace(",", " ").replace(";", " ").split()
        there = sorted({anomaly.element for anomaly in self.anomalies})
        strange = [word for word in words if word not in there]
        if strange:
            raise SilkroadError("elements_unknown", input=self.label(name), names=strange, there=there)
        return list(dict.fromkeys(words))

    def compute(self, context, feedback):
        """Join, measure, rank, write."""
        from ...reports.anomaly_cards import write_cards
        from .composing import compose

        points = None
        if self.deposits is not None:
            wkt = self.crs.toWkt()
            points = read_points(self.deposits, wkt, self.label("DEPOSITS"), context, feedback)
        made = compose(self, points, context, progress_of(feedback, 0, 80))
        language = interface_language()
        columns = [(name, kind) for name, kind, _ in known.COMPOSITE_FIELDS]
        rows = [[one.row[name] for name, _ in columns] for one in made]
        shapes = [one.outline for one in made]
        results = {"ANOMALIES": len(made)}
        results["OUTPUT"] = write_table(self, "OUTPUT", columns, rows, context, crs=self.crs, polygons=shapes)
        self.style(results["OUTPUT"], known.style_composites)
        columns = [(name, kind) for name, kind, _ in known.ELEMENT_FIELDS]
        rows = [[element[name] for name, _ in columns] for one in made for element in one.elements]
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", columns, rows, context)
        if self.html:
            path, transforms = self.outputs.stage(self.html), context.transformContext()
            write_cards(made[: self.cards], self, language, path, transforms, progress_of(feedback, 80, 99))
            results["OUTPUT_HTML"] = self.html
        text = tr("{count} composite [anomaly|anomalies] of {number} of single elements.")
        feedback.pushInfo(counted(text, language, count=len(made), number=len(self.anomalies)))
        progress_of(feedback)(1.0)
        return results
