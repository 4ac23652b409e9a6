"""The legend of geohazard and ecological maps: classes of zones with their areas on the map, kinds, sizes and activity
of sites; only what the map shows."""

import math
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue.sites import MAGNITUDE, Site, activities, kind_of_magnitude, kinds, size_limits, sizes
from ..core.cartography.neatline import Frame
from ..i18n import capital, labelled, listed, term
from ..numbers import fixed, given, square_kilometres
from .blocks import Block
from .drawing import GREY
from .inventory import KEY_OF_SITES, PARTED, site_of
from .legend_entries import Entry, Section, ordered
from .map_frame import MapFrame
from .margin import Margin
from .secondary import Say
from .text import line_height, width
from .zones import KEY_OF_ZONES

if TYPE_CHECKING:
    from .thematic import ThematicMap

SIZE, HEAD = 6.8, 5.8
BOX_WIDTH, BOX_HEIGHT, GAP = 8.0, 3.6, 2.0


@dataclass(frozen=True)
class ThematicMargin(Margin):
    """A margin that measures the zones within the frame of the map."""

    subject: "ThematicMap | None" = None
    language: str = "en"
    frame: MapFrame | None = None

    def within(self, frame: Frame) -> "ThematicMargin":
        """Return the margin of a map with a frame."""
        return replace(self, frame=MapFrame(frame))

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections, those of zones and sites as this map has them."""
        found = [one for one in collected if one.key != KEY_OF_ZONES]
        for section in found:
            if section.key == KEY_OF_SITES:
                sites = [site_of(entry.text) for entry in section.entries if PARTED in entry.text]
                others = [entry for entry in section.entries if PARTED not in entry.text]
                section.heading = term(f"sheet_legend_sites_{self.subject.family}", self.language)
                section.entries = [*self._sites(sites), *others]
                if any(self._limits(one.kind, self.language) for one in sites):
                    section.note = term("sheet_note_size_limits", self.language)
        zones = self.subject.zones
        areas = zones.areas(self.frame) if zones else {}
        if areas:
            heading, parts = zones.rule.row.__getitem__, [_Zones(self.subject, areas).blocks]
            found.append(Section(KEY_OF_ZONES, heading=heading, parts=parts))
        return ordered([*self.sections, *found])

    def _sites(self, sites: list[Site]) -> list[Entry]:
        """Return what kinds, sizes and degrees of activity the map shows, each once."""
        family, inventory = self.subject.family, self.subject.inventory
        shown = {code: [one for one in sites if one.kind == code] for code in [*kinds(family), ""]}
        entries = [
            Entry(partial(self._kind, code), inventory.symbol(Site(code))) for code, found in shown.items() if found
        ]
        if inventory.is_points:
            for code in sizes():
                if any(one.size == code for one in sites):
                    entries.append(Entry(partial(_size, code), inventory.sample(size=code)))
        for code, row in activities().items():
            if any(one.activity == code for one in sites):
                entries.append(Entry(row.__getitem__, inventory.sample(activity=code)))
        return entries

    def _kind(self, code: str, language: str) -> str:
        row = kinds(self.subject.family).get(code)
        if row is None:
            return term("sheet_kind_not_known", language)
        limits = self._limits(code, language)
        name = self.subject.inventory.table.name(code, language) or row[language]
        return labelled(name, limits, language) if limits else name

    def _limits(self, code: str, language: str) -> str:
        """Return the limits of the sizes of a kind, as “large ≥ 100”, where the map has sizes."""
        rows = [row for row in size_limits(code) if float(row["at_least"]) > 0]
        if not rows or not self.subject.inventory.fields.size or rows[0]["unit"] == MAGNITUDE:
            return ""
        unit = term(f"sheet_unit_{rows[0]['unit']}", language)
        values = [given(float(row["at_least"]), language) for row in reversed(rows)]
        return f"{listed(values, language, 'names')} {unit}"


def _size(code: str, language: str) -> str:
    words = sizes()[code][language]
    if kind_of_magnitude(code):
        return words
    return labelled(term("sheet_site_size", language), words[:1].lower() + words[1:], language)


@dataclass
class _Zones:
    """The classes of the zones with their areas in km² and their share of what is zoned on the map."""

    subject: "ThematicMap"
    areas: dict[str, float]

    def blocks(self, legend) -> list[Block]:
        """Return the head of the figures, a row for each class, and the rule with its source."""
        zones, language = self.subject.zones, legend.language
        total = sum(self.areas.values())
        rows = []
        for code, area in self.areas.items():
            figures = square_kilometres(area, language), self._share(100 * area / total, language)
            rows.append((zones.colour(code), partial(self._name, code), *figures))
        size = SIZE * legend.size
        names = max(legend.second.stack(row[1], math.inf, size).width for row in rows) * 1.04
        wide = [max(width(row[column], size) for row in rows) + 1.2 * legend.size for column in (2, 3)]
        wide[0] = max(wide[0], width(term("unit_km2", language), size)) + 2 * legend.size
        names = min(names, legend.column_width - (BOX_WIDTH + GAP) * legend.size - sum(wide))
        end = [self._explained, self._source, partial(term, "sheet_areas_within")]
        words = [legend.paragraph(text, keep=place < len(end) - 1) for place, text in enumerate(end)]
        space = Block(0.8 * legend.size, lambda drawing, x, y: None, keep_with_next=True)
        return [self._head(legend, names, wide), *(self._row(legend, *one, names, wide) for one in rows), space, *words]

    def _name(self, code: str, language: str) -> str:
        zones = self.subject.zones
        known = code in zones.rule.classes
        return capital(zones.called(code, language) if known else term("sheet_class_not_known", language))

    def _explained(self, language: str) -> str:
        return self.subject.zones.rule.row[f"explained_{language}"]

    def _source(self, language: str) -> str:
        source = self.subject.zones.rule.row[f"source_{language}"]
        return term("sheet_classes_by", language).format(source=source)

    @staticmethod
    def _share(share: float, language: str) -> str:
        return fixed(share, language, 1) if share >= 0.05 else f"< {fixed(0.1, language, 1)}"

    def _head(self, legend, names, wide) -> Block:
        size = HEAD * legend.size
        high = line_height(size)

        def draw(drawing, x, y):
            right = x + (BOX_WIDTH + GAP) * legend.size + names + sum(wide)
            for text, space in (("%", wide[1]), (term("unit_km2", legend.language), wide[0])):
                rect = QRectF(right - space, y, space, high)
                drawing.text(text, rect, size, align="right", colour=GREY, name="legend_head")
                right -= space

        return Block(high, draw, keep_with_next=True)

    def _row(self, legend, colour: str, name: Say, area: str, share: str, room: float, wide) -> Block:
        size, box, gap = SIZE * legend.size, BOX_WIDTH * legend.size, GAP * legend.size
        stack = legend.second.stack(name, room, size, capital=False)
        high = stack.height
        inner = max(high, BOX_HEIGHT * legend.size)

        def draw(drawing, x, y):
            middle = y + inner / 2
            rect = QRectF(x, middle - BOX_HEIGHT * legend.size / 2, box, BOX_HEIGHT * legend.size)
            drawing.rectangle(rect, 0.1, QColor(colour), name="legend_patch")
            stack.draw(drawing, x + box + gap, middle - high / 2, room + 0.5, "legend_entry", middle=True)
            right = x + box + gap + room + sum(wide)
            for text, space in ((share, wide[1]), (area, wide[0])):
                rect = QRectF(right - space, middle - high / 2, space, high)
                drawing.text(text, rect, size, align="right", middle=True, name="legend_value")
                right -= space

        return Block(inner + 0.7 * legend.size, draw)
