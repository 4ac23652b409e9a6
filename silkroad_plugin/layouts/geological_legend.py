"""The legend of a geological map: by age, youngest first; boxes with their index letters; columns by zone."""

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue.chart import lowered, name_of
from ..catalogue.genesis import geneses
from ..catalogue.map_units import MapUnit, kinds
from ..core.cartography import index_text
from ..i18n import aside, capital, listed, term
from .blocks import Block
from .drawing import BLACK, GREY
from .legend_entries import Section, ordered
from .margin import Margin
from .secondary import Stack
from .spec import Texts
from .text import MM_PER_POINT, line_height, width, wrap

if TYPE_CHECKING:
    from .geological import GeologicalMap

SIZE, LETTERS, ZONE_LETTERS = 6.8, 6.4, 5.8
BOX_WIDTH, BOX_HEIGHT, GAP = 11.0, 4.4, 2.0
SMALLER, MOST = 0.7, 0.8  # of letters above and below the line: usually, and at most
LEAST = 5.0  # points that can be read in print
FILLED = 0.92  # of the width of a box, by its letters
# By how much of the size of the letters the middle of a piece lies below that of letters on the line.
DROPS = {index_text.BASE: 0.0, index_text.BELOW: 0.22, index_text.ABOVE: -0.22}
INDEX = "silkroad/index"  # the property by which a piece tells the whole index
LETTERS_SIZE = "silkroad/letters_size"  # that by which a piece off the line tells the points of its letters
COLUMN, WORDS = 14.0, 0.4  # millimetres of A3 of a column of a zone; share of the legend that is kept for words
DARK = 110  # of 255: a box that is darker has white letters
GROUPS = {
    "quaternary": "sheet_legend_quaternary",
    "stratified": "sheet_legend_strata",
    "volcanic": "sheet_legend_volcanic",
    "intrusive": "sheet_legend_intrusive",
    "metamorphic": "sheet_legend_metamorphic",
    "other": "sheet_legend_untold",
}


ZONED = ("quaternary", "stratified", "volcanic")  # those that have a column for each zone


@dataclass(frozen=True)
class GeologyMargin(Margin):
    """A margin that puts the classes of the map in order."""

    subject: "GeologicalMap | None" = None
    language: str = "en"

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections, that of the areas parted into strata, intrusive and other rocks."""
        from .geological import PARTED

        found = []
        for section in collected:
            if section.key != "geology":
                if section.key == "structures":
                    section.heading = term("sheet_legend_faults", self.language)
                found.append(section)
                continue
            shown: dict[str, list[str]] = {}
            for entry in section.entries:
                key, _, zone = entry.text.partition(PARTED)
                shown.setdefault(key, []).append(zone)
            found += self._sections(shown)
        return ordered([*self.sections, *found])

    def _sections(self, shown: dict[str, list[str]]) -> list[Section]:
        units = sorted((self.subject.units[key] for key in shown), key=MapUnit.order)
        sections = []
        for group, heading in GROUPS.items():
            own = [one for one in units if self._group(one) == group]
            if own:
                zones = {one.key: shown[one.key] for one in own}
                part = _Part(self.subject, own, zones if group in ZONED else {})
                sections.append(Section("geology", heading=term(heading, self.language), parts=[part.blocks]))
        return sections

    def _group(self, one: MapUnit) -> str:
        front = self.subject.quaternary and self.subject.is_front(one)
        return "quaternary" if front else one.group


@dataclass
class _Part:
    """The units of one part of the legend, in order; ``zones``: those in which each is found, none for no table."""

    subject: "GeologicalMap"
    units: list[MapUnit]
    zones: dict[str, list[str]]

    def blocks(self, legend) -> list[Block]:
        """Return the rows, by zone where there are zones."""
        columns = sorted({zone for zones in self.zones.values() for zone in zones if zone})
        if columns:
            return _ZoneTable(self, columns, legend).blocks()
        return [self.row(one, legend) for one in self.units]

    def box(self, legend) -> float:
        """Return the width of the boxes in millimetres: all alike, and as wide as the longest index wants that can be
        read."""
        widest = max((index_width(one.index, LEAST) for one in self.units if one.index), default=0.0)
        return max(BOX_WIDTH * legend.size, widest / FILLED + 0.01)

    def title(self, one: MapUnit, wide: float, legend) -> Stack:
        """Return the words of a unit in lines of at most ``wide`` millimetres."""
        return legend.second.stack(partial(title, one, self.subject.printed), wide, SIZE * legend.size)

    def row(self, one: MapUnit, legend) -> Block:
        """Return a row: the box of a unit and its words."""
        box, gap = self.box(legend), GAP * legend.size
        stack = self.title(one, legend.column_width - box - gap, legend)
        high = stack.height
        inner = max(high, BOX_HEIGHT * legend.size)

        def draw(drawing, x, y):
            middle = y + inner / 2
            rect = QRectF(x, middle - BOX_HEIGHT * legend.size / 2, box, BOX_HEIGHT * legend.size)
            draw_box(drawing, rect, one, self.subject, legend.size)
            room = legend.column_width - box - gap + 1
            stack.draw(drawing, x + box + gap, middle - high / 2, room, "legend_entry", middle=True)

        return Block(inner + 0.7 * legend.size, draw)


def draw_box(drawing, rect: QRectF, one: MapUnit, subject: "GeologicalMap", scale: float, always: bool = False) -> None:
    """Draw the box of a unit with its letters, smaller where they would not fit; ``always``: with the pattern of its
    rock, also where the map shows none."""
    drawing.patch(subject.symbol(one, "#000000", 0.1, scale, always), rect, name="legend_patch")
    if not one.index:
        return
    size = LETTERS * scale
    size = min(size, size * FILLED * rect.width() / max(index_width(one.index, size), 1e-6))
    if always or subject.has_pattern(one):
        # Signs under letters would look like parts of them.
        wide, high = index_width(one.index, size) + 0.8 * scale, min(line_height(size), rect.height() - 0.4)
        ground = QRectF(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high)
        drawing.rectangle(ground, 0, QColor(subject.colours[one.key]), name="legend_index_ground")
    light = QColor(subject.colours[one.key])
    grey = 0.299 * light.red() + 0.587 * light.green() + 0.114 * light.blue()
    ink = QColor("white") if grey < DARK else BLACK
    draw_index(drawing, rect, one.index, size, ink)


def draw_index(drawing, rect: QRectF, index: str, size: float, ink: QColor) -> None:
    """Write an index in the middle of ``rect``, each piece at its height: QGIS raises and lowers letters on maps, but
    not in labels of layouts."""
    x, name = rect.center().x() - index_width(index, size) / 2, "legend_index"
    for run in index_text.runs(index):
        own = _size(run, size)
        wide, drop = width(run.text, own), DROPS[run.place] * size * MM_PER_POINT
        # A label cuts what stands beyond it.
        piece = QRectF(x - 0.5, rect.y() + drop - 1, wide + 1, rect.height() + 2)
        style = {"align": "centre", "middle": True, "colour": ink}
        label = drawing.text(run.text, piece, own, **style, name=name)
        label.setCustomProperty(INDEX, index_text.plain(index))
        if run.place:
            label.setCustomProperty(LETTERS_SIZE, size)
        x, name = x + wide, "legend_index_piece"


def index_width(index: str, size: float) -> float:
    """Return the width of a typeset index in millimetres; ``size`` in points."""
    return sum(width(run.text, _size(run, size)) for run in index_text.runs(index))


def _size(run: index_text.Run, size: float) -> float:
    """Return the size of a piece of an index whose letters have a ``size``, in points. Maps set numbers of series
    smaller than the letters, but they tell the age: they stay as large as can be read, as long as they are clearly
    smaller."""
    return max(size * SMALLER, min(LEAST, size * MOST)) if run.place else size


def title(one: MapUnit, tradition: str, language: str) -> str:
    """Return the words of a unit: as mapped, else as the map calls it, else of age and kind; then its rocks."""
    judged, row = one.judged, kinds()[one.judged.kind]
    ages = name_of(judged.span, tradition, language) if judged.span else ""
    # So that a search for the letters that keyboards have finds the P with bar.
    ages += aside(index_text.plain(one.index).replace("₽", "Pg"), language) if "₽" in one.index else ""
    given = judged.name(language) or Texts(one.name).of(language)
    rocks = Texts(one.lithology).of(language)
    genesis = geneses()[one.genesis][language] if one.genesis else ""
    first = given or genesis or (row[language] if row["group"] != "stratified" or not ages else "")
    words = [first, lowered(ages, language) if first else ages, rocks if rocks != given else ""]
    return capital(listed(filter(None, words), language, "titles"))


class _ZoneTable:
    """Columns by structural-facies zone, rows by unit, as Russian legends have them; as many zones side by side as
    leave room for the words, the others in further tables below."""

    def __init__(self, part: _Part, zones: list[str], legend):
        self.part, self.legend = part, legend
        self.box = part.box(legend)
        self.wide = self.box + (COLUMN - BOX_WIDTH) * legend.size
        room = max(1, int((1 - WORDS) * legend.column_width / self.wide))
        self.tables = [zones[start : start + room] for start in range(0, len(zones), room)]

    def blocks(self) -> list[Block]:
        """Return the tables, each with a heading, then the units that are in no zone."""
        found = []
        for zones in self.tables:
            rows = [one for one in self.part.units if set(self.part.zones[one.key]) & set(zones)]
            head = self._head(zones)
            found += [head, *(replace(self._row(one, zones), continued=head) for one in rows)]
        apart = [one for one in self.part.units if not any(self.part.zones[one.key])]
        return [*found, *(self.part.row(one, self.legend) for one in apart)]

    def _head(self, zones: list[str]) -> Block:
        legend = self.legend
        size = ZONE_LETTERS * legend.size
        names = [capital(Texts(zone).of(legend.language)) for zone in zones]
        cells = [wrap(name, self.wide - 1.0 * legend.size, size, legend.language, bold=True) for name in names]
        high = max(map(len, cells)) * line_height(size)

        def draw(drawing, x, y):
            for place, lines in enumerate(cells):
                rect = QRectF(x + place * self.wide, y, self.wide, high)
                drawing.text(lines, rect, size, bold=True, align="centre", middle=True, name="legend_zone")
            below = y + high + 0.4 * legend.size
            drawing.line([(x, below), (x + legend.column_width, below)], 0.1, GREY, name="legend_rule")

        return Block(high + 1.2 * legend.size, draw, keep_with_next=True)

    def _row(self, one: MapUnit, zones: list[str]) -> Block:
        """Return the row of a unit: its box in each zone in which it is found, then its words."""
        legend = self.legend
        box, tall = self.box, BOX_HEIGHT * legend.size
        left = len(zones) * self.wide + GAP * legend.size
        stack = self.part.title(one, legend.column_width - left, legend)
        high = stack.height
        inner = max(tall, high)

        def draw(drawing, x, y):
            for place, zone in enumerate(zones):
                if zone in self.part.zones[one.key]:
                    middle = x + (place + 0.5) * self.wide
                    rect = QRectF(middle - box / 2, y + (inner - tall) / 2, box, tall)
                    draw_box(drawing, rect, one, self.part.subject, legend.size)
            room = legend.column_width - left + 1
            stack.draw(drawing, x + left, y + (inner - high) / 2, room, "legend_entry", middle=True)

        return Block(inner + 0.7 * legend.size, draw)
