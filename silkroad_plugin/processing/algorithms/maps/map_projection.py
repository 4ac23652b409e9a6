"""Which projection and paper suit a map: candidates by rule, with their distortion over the extent."""

from functools import partial

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterExtent

from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.extents import given_extent
from ...inputs.numbers import number_parameter
from ...outputs.files import report_output
from .place_parameters import TRADITIONS, zone_code

MAP_TYPES = {
    "geological": N_("Geological map"),
    "metallogenic": N_("Metallogenic map"),
    "deposits": N_("Map of mineral deposits"),
    "geochemical": N_("Geochemical map"),
    "prospectivity": N_("Prospectivity map"),
    "geohazard": N_("Geohazard map"),
    "ecological": N_("Ecological map"),
}


class MapProjection(SilkroadAlgorithm):
    """silkroad:map_projection."""

    NAME = "map_projection"
    TITLE = N_("Projection and paper for a map")
    GROUP = "maps"
    TAGS = (N_("projection"), N_("CRS"), N_("distortion"), N_("paper size"), N_("Gauss–Krüger"))
    HELP = N_(
        "<p>Proposes the projection and the paper for a map of an extent, and tells for each candidate what it does to "
        "lengths, areas, angles and north over that extent.</p>"
        "<p><b>Rules.</b> A map sheet 1:1,000,000: Lambert conformal conic with parallels 35′ inside the edges "
        "(Chinese practice since 1978) or 40′ (international specification of 1962); Russian editions zones of "
        "Gauss–Krüger or the modified polyconic. 1:500,000 and larger: a zone of 6°, never farther than 6° from its "
        "meridian. Between: a conic whose parallels lie a sixth of the height inside the extent. 1:5,000,000 and "
        "smaller: Albers by the same rule, or the Lambert azimuthal projection of the International Geological Map of "
        "Asia (90° E, 40° N); Chinese editions may take 25°/47° and 105°, which suits China, not the belts. Maps from "
        "which areas are read (geochemistry, prospectivity, geohazards, ecology) come first with true areas.</p>"
        "<p><b>Distortion.</b> The least and the greatest factor of length and of area, the greatest change of an "
        "angle, and how far meridians turn from the vertical, over the whole extent.</p>"
        "<p><b>Paper.</b> The smallest paper that holds the map with its legend, table and notes at this scale; where "
        "none does, how many sheets of which paper, or the scale that fits.</p>"
        "<p><b>Result.</b> CRS: the code of the proposed system, or its definition (WKT, PROJ) where it has none; "
        "PAPER: its name, empty where no single one holds the map.</p>"
        "<p><b>Limits.</b> Rules of practice, from general knowledge where no standard could be read; a series that "
        "prescribes its projection comes first. The datum of the extent is taken as WGS 84: datums differ by "
        "metres to 150 m.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, choice = self.addParameter, self.choices.parameter
        add(QgsProcessingParameterExtent("EXTENT", tr("Extent")))
        add(choice("MAP_TYPE", tr("Map type"), MAP_TYPES, "geological"))
        add(number_parameter("SCALE", tr("Scale 1:"), 1_000_000, 1, whole=True))
        add(choice("EDITION", tr("Edition"), TRADITIONS, "international"))
        add(report_output())
        self.addOutput(QgsProcessingOutputString("CRS", tr("Coordinate system")))
        self.addOutput(QgsProcessingOutputString("PAPER", tr("Paper")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....catalogue.crs import geographic
        from ....layouts.spec import scales

        self.extent = given_extent(self, parameters, context, geographic())
        self.map_type, self.edition = self.choice("MAP_TYPE", context), self.choice("EDITION", context)
        self.denominator = self.parameterAsInt(parameters, "SCALE", context)
        smallest, largest = scales()[0].denominator, scales()[-1].denominator
        if not smallest <= self.denominator <= largest:
            raise SilkroadError("scale_impossible", scale=self.denominator, smallest=smallest, largest=largest)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Judge the candidates."""
        from ....core.cartography.projection_choice import candidates
        from ...reports.map_projection import RULES, judged, paper_told, write_report

        code = partial(zone_code, self.extent[1] < 0)
        found = candidates(self.extent, self.map_type, self.denominator, self.edition, code)
        progress = progress_of(feedback)
        planes = []
        for number, candidate in enumerate(found, 1):
            planes.append(judged(candidate, self.extent, self.denominator))
            progress(number / len(found))
        first, language = planes[0], interface_language()
        feedback.pushInfo(
            tr("Proposed: {rule} ({definition}).").format(rule=tr(RULES[first.rule]), definition=first.named)
        )
        feedback.pushInfo(paper_told(first.paper, self.denominator, language))
        if self.html:
            given = (MAP_TYPES[self.map_type], TRADITIONS[self.edition], self.denominator)
            write_report(planes, self.extent, given, language, self.outputs.stage(self.html))
        holding = first.paper.holding
        return {"CRS": first.definition, "PAPER": holding[0][0] if holding else "", "OUTPUT_HTML": self.html}
