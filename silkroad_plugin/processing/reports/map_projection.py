"""The report of the projection advisor: candidates, what they do to the map, and the paper that holds it."""

from dataclasses import dataclass

from ...catalogue.planes import Plane
from ...core.cartography.paper_choice import PaperChoice, choose_paper
from ...core.cartography.projection import Distortion
from ...core.cartography.projection_choice import Candidate
from ...i18n import N_, listed, tr
from ...io.report import Report
from ...layouts.spec import papers, scales
from ...layouts.text import scale_text
from ...numbers import fixed

RULES = {
    "sheet_lcc": N_("Lambert conformal conic of the sheet"),
    "sheet_albers": N_("Albers equal-area conic of the sheet"),
    "sixth_lcc": N_("Lambert conformal conic by the one-sixth rule"),
    "sixth_albers": N_("Albers equal-area conic by the one-sixth rule"),
    "laea_cgmw": N_("Lambert azimuthal equal-area of the International Geological Map of Asia"),
    "china_albers": N_("Albers equal-area conic of maps of China"),
    "china_lcc": N_("Lambert conformal conic of maps of China"),
    "zone_cgcs_2000": N_("Gauss–Krüger zone of 6°, CGCS2000"),
    "zone_pulkovo_1942": N_("Gauss–Krüger zone of 6°, Pulkovo 1942"),
    "zone_gsk_2011": N_("Gauss–Krüger zone of 6°, GSK-2011"),
    "zone_utm": N_("UTM zone, WGS 84"),
    "polyconic": N_("Modified polyconic of the international map"),
}


@dataclass(frozen=True)
class Judged:
    """A candidate with what it does over the extent and the paper that holds it."""

    rule: str
    definition: str
    named: str
    distortion: Distortion
    paper: PaperChoice


def judged(candidate: Candidate, extent, denominator: float) -> Judged:
    """Judge a candidate over an extent in degrees; raises what ``Plane`` raises."""
    plane = Plane(candidate.definition)
    paper = choose_paper(plane.bounds(extent), denominator, list(papers().values()), scales())
    named = plane.code or plane.crs.description() or candidate.definition
    return Judged(candidate.rule, plane.code or candidate.definition, named, plane.distortion(extent), paper)


def paper_told(paper: PaperChoice, denominator: float, language: str) -> str:
    """Return in words which paper holds a map, or what to do where none does."""
    size = " × ".join(fixed(side, language, 0) for side in paper.size)
    scale = scale_text(denominator, language)
    if paper.holding:
        text = tr("At {scale} the map is {size} mm; with legend, table and notes it fits on {papers}.")
        names = listed((_way(*one) for one in paper.holding[:3]), language, "names")
        return text.format(scale=scale, size=size, papers=names)
    largest = tr("At {scale} the map is {size} mm: no paper holds it. {columns} × {rows} sheets of {part} do.").format(
        scale=scale, size=size, columns=paper.parts[0], rows=paper.parts[1], part=_way(*paper.part)
    )
    if paper.fitting is None:
        return largest
    name, way, denominator = paper.fitting
    more = tr("On one sheet, {paper}, it fits at {scale}.")
    return f"{largest} {more.format(paper=_way(name, way), scale=scale_text(denominator, language))}"


def _way(name: str, landscape: bool) -> str:
    return f"{name} ({tr('landscape') if landscape else tr('portrait')})"


def write_report(found, extent, given, language: str, path: str) -> None:
    """Write the report; ``given``: type of map, edition and denominator; ``found``: the judged, the proposed first."""
    map_type, edition, denominator = given
    report = Report(tr("Projection and paper for a map"), language)
    limits = [fixed(side, language, 2) + "°" for side in extent]
    report.facts(
        [
            (tr("Map type"), tr(map_type)),
            (tr("Edition"), tr(edition)),
            (tr("Scale"), scale_text(denominator, language)),
            (tr("West, south, east, north"), listed(limits, language)),
        ]
    )
    report.heading(tr("Projections, the proposed one first"))
    header = [
        tr("Rule"), tr("Length from"), tr("to"), tr("Area from"), tr("to"), tr("Angle, at most"),
        tr("Meridians turn by, at most"), tr("Paper"),
    ]  # fmt: skip
    rows = [[tr(RULES[one.rule]), *_figures(one.distortion, language), _smallest(one.paper)] for one in found]
    report.table(header, rows, tr("Factors over the whole extent; 1 is true."), strong=[0])
    report.heading(tr("Paper"))
    report.paragraph(paper_told(found[0].paper, denominator, language))
    report.heading(tr("Definitions"))
    report.facts([(tr(RULES[one.rule]), one.definition) for one in found])
    report.save(path)


def _figures(distortion: Distortion, language: str) -> list[str]:
    factors = (distortion.scale_min, distortion.scale_max, distortion.area_min, distortion.area_max)
    angles = (distortion.angle_max, distortion.convergence_max)
    return [*(fixed(one, language, 4) for one in factors), *(fixed(one, language, 2) + "°" for one in angles)]


def _smallest(paper: PaperChoice) -> str:
    return _way(*paper.holding[0]) if paper.holding else "—"
