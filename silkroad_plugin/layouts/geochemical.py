"""The geochemical map of an element: its raster of contents in the colours of a rule, and what lies over it."""

from dataclasses import dataclass, field, replace

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..catalogue.element_names import element_name, formula, of_element
from ..catalogue.geochemical_scales import ContentScale
from ..catalogue.geochemical_styles import paint
from ..catalogue.themes import KEY
from ..core.errors import SilkroadError
from ..core.geochemistry.margin import MarginFigures
from ..i18n import LANGUAGES, listed, term
from ..io.geochemistry.content_info import ContentInfo
from ..numbers import content_unit, fixed
from .content_legend import histogram_part, scale_part
from .legend_entries import Section
from .margin import Margin
from .overlays import Overlays
from .quality_legend import Judged, quality_section
from .spec import SheetSpec, Texts


@dataclass(frozen=True)
class Said:
    """What is printed about the data: how they were interpolated and levelled, and how good the analyses are; empty
    for what the raster says of itself."""

    interpolation: Texts = field(default_factory=Texts)
    levelling: Texts = field(default_factory=Texts)
    quality: Texts = field(default_factory=Texts)


@dataclass(frozen=True)
class ContentMap:
    """The subject of a geochemical map.

    ``path``: of the raster; ``titles`` of it and ``made``, how, by language; ``element``: symbol or oxide, "" where not
    known; ``figures``: of the samples, or, with ``of_cells``, of the cells, None where there are none above 0;
    ``place``: names of the area by language, none where an extent is mapped; ``quality``: what was judged of the
    analyses of the element.
    """

    path: str
    titles: dict[str, str]
    made: dict[str, str]
    element: str
    scale: ContentScale
    figures: MarginFigures | None
    of_cells: bool
    behind: ContentInfo
    synthetic: bool
    overlays: Overlays
    said: Said = field(default_factory=Said)
    place: dict[str, str] = field(default_factory=dict)
    quality: tuple[Judged, ...] = ()

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return what lies over the base map, the topmost first, and the raster below it, in a language."""
        raster = QgsRasterLayer(self.path, self.titles[language])
        if not raster.isValid():
            raise SilkroadError("raster_unreadable", path=self.path, reason="")
        paint(raster, self.scale, language, named=False)
        raster.setCustomProperty(KEY, "contents")
        return self.overlays.layers(language), [raster]

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with title and subtitle from element, area, unit and number of samples."""
        titles = {code: self._title(code) for code in LANGUAGES}
        kinds = {code: self._kind(code) for code in LANGUAGES}
        return replace(spec, names=titles, kinds=kinds, synthetic=spec.synthetic or self.synthetic)

    def _title(self, language: str) -> str:
        if not self.element:
            return self.titles[language]
        return term("sheet_geochemical_of", language).format(element=of_element(self.element, language))

    def _kind(self, language: str) -> str:
        parts = [] if self.element else [term("sheet_geochemical_subtitle", language)]
        parts += [self.place[language]] if self.place else []
        if self.element:
            # A symbol where the title has the name, and the unit that all figures of the map have.
            unit = content_unit(self.scale.unit, language)
            parts.append(listed([formula(self.element), *([unit] if unit else [])], language, "counts"))
        count = self._count()
        if count is not None:
            parts.append(term("sheet_samples", language).format(count=fixed(count, language)))
        return listed(parts, language, "titles")

    def _count(self) -> int | None:
        if self.figures is not None and not self.of_cells:
            return self.figures.count
        return self.behind.samples

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return colour scale, histogram with figures, notes of method and quality, and the source."""
        sections = [Section("contents", heading=self._heading(language), parts=[scale_part(self.scale, language)])]
        if self.figures is not None:
            note = term("sheet_limits_of_cells", language) if self.of_cells else ""
            heading = term("sheet_histogram_cells", language) if self.of_cells else ""
            part = histogram_part(self.figures, self.scale, language, note)
            sections.append(Section("histogram", heading=heading, parts=[part]))
        quality = quality_section(self.quality, spec.tradition, language)
        sections += [quality] if quality else []
        source = term("sheet_source_contents", language).format(name=self.titles[language])
        return Margin(sections=sections, notes=self._notes(language), sources=[source])

    def _heading(self, language: str) -> str:
        unit = content_unit(self.scale.unit, language)
        if not self.element:
            return term("sheet_legend_contents", language) + (listed(["", unit], language, "counts") if unit else "")
        name = of_element(self.element, language) if language == "ru" else element_name(self.element, language)
        key = "sheet_contents_of" if unit else "sheet_contents_no_unit"
        return term(key, language).format(element=name, unit=unit)

    def _notes(self, language: str) -> list[str]:
        found = []
        for key, text in (
            ("sheet_note_interpolation", self.said.interpolation.of(language, self.made.get(language, ""))),
            ("sheet_note_levelling", self.said.levelling.of(language)),
            ("sheet_note_quality", self.said.quality.of(language)),
        ):
            if text:
                stop = "。" if language == "zh" else "."
                found.append(term(key, language).format(text=text.rstrip(".。") + stop))
        if not self.said.levelling.typed and self.behind.levelled is not None:
            key = "sheet_note_levelled" if self.behind.levelled else "sheet_note_not_levelled"
            found.append(term(key, language))
        return found
