"""The list of the deposits of a map: numbered by cells of the graticule, on the sheet or in a file of its own."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import NULL, QgsProject
from qgis.PyQt.QtCore import QRectF

from ..catalogue import words
from ..catalogue.crs import geographic, transformation
from ..catalogue.deposits import QUALITIES
from ..core.cartography.cell_numbers import CellGrid, written
from ..core.cartography.sheets import Box
from ..i18n import listed, term
from ..numbers import fixed
from ..tables import to_csv
from .blocks import Block
from .book import Book, Page
from .deposit_legend import commodity_code
from .drawing import GREY, Drawing
from .export import export_book
from .furniture import draft_note
from .legend_entries import NAME_MARKS
from .text import line_height, width, wrap

SIZE, HEAD_SIZE, TITLE_SIZE = 6.0, 6.0, 11.0  # points; of the list on A3
PAGE = Box(0.0, 0.0, 297.0, 210.0)
EDGE, TOP, PADDING = 12.0, 24.0, 0.9
# Column -> its share of the width of a page.
COLUMNS = {"cell": 7, "name": 22, "commodities": 13, "type": 20, "size": 14, "epoch": 15, "class": 6, "place": 13}
CSV_COLUMNS = (
    "cell", "number", "id", "name", "commodities", "deposit_type", "size_class", "epoch", "longitude", "latitude",
    "position_class", "position_error_km",
)  # fmt: skip


@dataclass(frozen=True)
class Listed:
    """A deposit of the list: ``cell`` such as II-3, ``number`` in the cell; ``key``: ids of its layer and feature."""

    cell: str
    number: int
    key: tuple[str, int]
    values: dict[str, str]
    lon: float
    lat: float

    @property
    def index(self) -> str:
        """Cell and number, such as II-3-5."""
        return f"{self.cell}-{self.number}"

    def say(self, column: str, language: str) -> str:
        """Return the words of a column of the list."""
        values = self.values
        if column == "cell":
            return self.index
        if column == "name":
            return values.get(f"label_{language}") or values.get(f"name_{language}") or values.get("name_en", "")
        if column == "commodities":
            codes = [code.strip() for code in values.get("commodities", "").split(";") if code.strip()]
            return listed([commodity_code(code, language) for code in codes], language, "words")
        if column == "type":
            return words.say("deposit_type", values.get("deposit_type", ""), language)
        if column == "size":
            return words.say("size_class", values.get("size_class", ""), language)
        if column == "epoch":
            return words.say("epoch", values.get("epoch", ""), language)
        if column == "class":
            return values.get("position_quality", "")
        return f"{fixed(self.lat, language, 2)}° {fixed(self.lon, language, 2)}°"


def grid_of(view) -> CellGrid:
    """Return the cells of a map: those of the graticule as it is drawn, which begin at the corner of a map sheet."""
    return CellGrid.over(view.bounds, (view.step, view.step))


def deposits_of(view, grid: CellGrid) -> list[Listed]:
    """Return the deposits that the map shows, by cell from the north-west and by number."""
    found = []
    for layer in view.layers_of("deposits"):
        there = transformation(layer.crs(), geographic(), view.project.transformContext())
        for feature, _, _, _ in view.points(layer):
            point = there.transform(feature.geometry().centroid().asPoint())
            names = feature.fields().names()
            values = {name: "" if feature[name] == NULL else str(feature[name]) for name in names}
            found.append(((layer.id(), feature.id()), values, point.x(), point.y()))
    found.sort(key=lambda one: (one[1].get("id", ""), one[0]))
    numbers = grid.numbered([one[2] for one in found], [one[3] for one in found])
    rows = [
        (row, column, Listed(written(row, column), number, key, values, lon, lat))
        for (row, column, number), (key, values, lon, lat) in zip(numbers, found, strict=True)
    ]
    return [one for _, _, one in sorted(rows, key=lambda entry: (*entry[:2], entry[2].number))]


def classes_text(language: str) -> str:
    """Return what the classes of positions mean."""
    parts = [
        term("sheet_position_open", language).format(code=code)
        if most != most
        else term("sheet_position_class", language).format(code=code, km=fixed(most, language))
        for code, most in QUALITIES.items()
    ]
    return listed(parts, language, "titles")


def list_blocks(rows: list[Listed], legend) -> list[Block]:
    """Return the blocks of the list in the legend: what the columns are, then a row for each deposit."""
    language, size = legend.language, SIZE * legend.size
    head = term("sheet_list_head", language).format(classes=classes_text(language))
    indent = max(width(one.index, size, True) for one in rows) + 1.2 * legend.size
    stop = "" if language == "zh" else " "
    found = [legend.paragraph(head)]
    for one in rows:
        facts = [one.say(column, language) for column in ("commodities", "type", "size", "epoch", "class")]
        colon = "：" if language == "zh" else ":"
        text = one.say("name", language) + colon + stop + listed([fact for fact in facts if fact], language, "titles")
        found.append(_entry(one.index, wrap(text, legend.column_width - indent, size, language), indent, size, legend))
    return found


def _entry(index: str, lines: list[str], indent: float, size: float, legend) -> Block:
    high = len(lines) * line_height(size)

    def draw(drawing, x, y):
        drawing.text(index, QRectF(x, y, indent, line_height(size)), size, bold=True, name="list_index")
        rect = QRectF(x + indent, y, legend.column_width - indent + 1, high)
        drawing.text(lines, rect, size, name="list_entry")

    return Block(high + 0.35 * legend.size, draw)


def write_list(path: str, rows: list[Listed], language: str) -> None:
    """Write the list as CSV in UTF-8 with the mark by which spreadsheets know it."""
    table = [list(CSV_COLUMNS)]
    for one in rows:
        said = [one.say(column, language) for column in ("name", "commodities", "type", "size", "epoch")]
        place = [f"{one.lon:.4f}", f"{one.lat:.4f}"]
        quality = [one.say("class", language), one.values.get("position_error_km", "")]
        table.append([one.cell, str(one.number), one.values.get("id", ""), *said, *place, *quality])
    Path(path).write_text(to_csv(table), encoding="utf-8-sig", newline="")


def write_pages(path: str, rows: list[Listed], title: str, draft: bool, language: str) -> None:
    """Write the list as a PDF of pages A4; raises SilkroadError where that fails."""
    pages = _Pages(rows, title, draft, language)
    export_book(Book(QgsProject(), pages.made(), lambda share: None, language), path)


class _Pages:
    """The pages of a list: their rows are measured first."""

    def __init__(self, rows: list[Listed], title: str, draft: bool, language: str):
        self.title, self.draft, self.language = title, draft, language
        whole = PAGE.width - 2 * EDGE
        self.widths = [whole * share / sum(COLUMNS.values()) for share in COLUMNS.values()]
        self.head = self._cells([term(f"sheet_list_{column}", language) for column in COLUMNS], True)
        head = term("sheet_list_head", language).format(classes=classes_text(language))
        marked = any(one.say("name", language).endswith(NAME_MARKS) for one in rows)
        notes = [head, *([term("sheet_note_names", language)] if marked else [])]
        self.note = [line for text in notes for line in wrap(text, whole, HEAD_SIZE, language)]
        self.parts: list[list] = [[]]
        room = self.room = (
            PAGE.height - TOP - EDGE - self._high(self.head) - len(self.note) * line_height(HEAD_SIZE) - 3
        )
        for one in rows:
            cells = self._cells([one.say(column, language) for column in COLUMNS], False)
            high = self._high(cells)
            if high > room:
                self.parts.append([])
                room = self.room
            self.parts[-1].append(cells)
            room -= high

    def made(self) -> list[Page]:
        """Return the pages."""
        count = len(self.parts)
        return [Page(f"{self.title} {n + 1}", PAGE, self._draw(part, n, count)) for n, part in enumerate(self.parts)]

    def _cells(self, texts, bold: bool) -> list[list[str]]:
        return [
            wrap(text, wide - 1.5, SIZE + 1, self.language, bold=bold)
            for text, wide in zip(texts, self.widths, strict=True)
        ]

    def _high(self, cells) -> float:
        return max(map(len, cells)) * line_height(SIZE + 1) + PADDING

    def _draw(self, part, number: int, count: int):
        def draw(layout):
            drawing = Drawing(layout, 1.0)
            box = Box(EDGE, EDGE - 4, PAGE.width - 2 * EDGE, 8.0)
            wide = box.width - 20
            if self.draft:
                wide -= 2 * draft_note(drawing, box, 1.0, self.language)
            lines = wrap(self.title, wide, TITLE_SIZE, self.language, bold=True)
            rect = QRectF(box.x, box.y, wide, len(lines) * line_height(TITLE_SIZE))
            drawing.text(lines, rect, TITLE_SIZE, bold=True, name="title")
            place = QRectF(box.right - 20, PAGE.height - EDGE + 2, 20, 4)
            drawing.text(f"{number + 1} / {count}", place, SIZE + 1, align="right", name="page_number")
            high = len(self.note) * line_height(HEAD_SIZE)
            drawing.text(self.note, QRectF(EDGE, TOP - 4, box.width + 1, high), HEAD_SIZE, name="list_note")
            y = TOP - 4 + high + 1.5
            y = self._row(drawing, y, self.head, True)
            for cells in part:
                y = self._row(drawing, y, cells, False)

        return draw

    def _row(self, drawing, y: float, cells, head: bool) -> float:
        x, high = EDGE, self._high(cells)
        if head:
            drawing.line([(EDGE, y), (PAGE.width - EDGE, y)], 0.2, name="table_rule")
        for lines, wide in zip(cells, self.widths, strict=True):
            rect = QRectF(x, y + PADDING / 2, wide, high - PADDING / 2)
            drawing.text(lines, rect, SIZE + 1, bold=head, name="table_header" if head else "table_cell")
            x += wide
        drawing.line([(EDGE, y + high), (PAGE.width - EDGE, y + high)], 0.2 if head else 0.1, GREY, name="table_rule")
        return y + high
