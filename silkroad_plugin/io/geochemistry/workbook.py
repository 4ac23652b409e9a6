"""What a workbook (XLSX) says of the cells of a sheet besides their values: merged, hidden, per cent or empty."""

import re
import zipfile
from dataclasses import dataclass, field
from xml.etree import ElementTree

_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(r"([A-Z]+)(\d+)")
# Built-in formats 0% and 0.00%.
_PER_CENT = {"9", "10"}


@dataclass(frozen=True)
class Marks:
    """``merged``: top, left, bottom, right; ``percent``, ``empty``: row and column of cells shown as per cent, and of
    formulas without a value; ``hidden_rows``, ``hidden_columns``. All counted from 1."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    percent: set[tuple[int, int]] = field(default_factory=set)
    empty: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def hidden_sheets(path: str) -> set[str]:
    """Return the names of the sheets that a workbook hides; none where it is no XLSX."""
    try:
        with zipfile.ZipFile(path) as book:
            return {each.get("name", "") for each in _sheets(book) if each.get("state", "visible") != "visible"}
    except (OSError, KeyError, zipfile.BadZipFile, ElementTree.ParseError):
        return set()


def marks_of(path: str, sheet: str) -> Marks:
    """Return what a workbook says of the cells of a sheet; nothing where it is no XLSX."""
    try:
        with zipfile.ZipFile(path) as book:
            found = next((each for each in _sheets(book) if each.get("name") == sheet), None)
            if found is None:
                return Marks()
            relations = _tree(book, "xl/_rels/workbook.xml.rels")
            target = next(each.get("Target", "") for each in relations if each.get("Id") == found.get(_RELATION))
            name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            _refuse_entities(book, name)
            with book.open(name) as file:
                return _marks(file, _percent_styles(book))
    except (OSError, KeyError, ValueError, StopIteration, zipfile.BadZipFile, ElementTree.ParseError):
        return Marks()


def _sheets(book: zipfile.ZipFile) -> list[ElementTree.Element]:
    return _tree(book, "xl/workbook.xml").findall(f"{_SPACE}sheets/{_SPACE}sheet")


class _Prolog(ElementTree.TreeBuilder):
    """What comes before the first element, where alone entities can be declared."""

    ended = False

    def start(self, tag, attributes):
        self.ended = True
        return super().start(tag, attributes)

    def doctype(self, *told):
        raise ElementTree.ParseError("a document type")


def _refuse_entities(book: zipfile.ZipFile, name: str) -> None:
    """Refuse a part with a document type, which no workbook has: its entities could fill the memory."""
    prolog = _Prolog()
    parser = ElementTree.XMLParser(target=prolog)  # nosec B314: it ends at the first declaration
    with book.open(name) as file:
        while not prolog.ended and (chunk := file.read(4096)):
            parser.feed(chunk)


def _tree(book: zipfile.ZipFile, name: str) -> ElementTree.Element:
    _refuse_entities(book, name)
    return ElementTree.fromstring(book.read(name))  # nosec B314: as above


def _percent_styles(book: zipfile.ZipFile) -> set[str]:
    styles = _tree(book, "xl/styles.xml")
    own = styles.findall(f"{_SPACE}numFmts/{_SPACE}numFmt")
    codes = _PER_CENT | {each.get("numFmtId", "") for each in own if _shows_percent(each.get("formatCode", ""))}
    cells = styles.findall(f"{_SPACE}cellXfs/{_SPACE}xf")
    return {str(number) for number, each in enumerate(cells) if each.get("numFmtId") in codes}


def _shows_percent(code: str) -> bool:
    """Return whether a format multiplies by 100: a sign of per cent that is no mere text."""
    return "%" in re.sub(r'"[^"]*"|\\.', "", code)


def _marks(file, styles: set[str]) -> Marks:
    marks = Marks()
    for _, each in ElementTree.iterparse(file):  # nosec B314: it was asked for entities before
        if each.tag == f"{_SPACE}c":
            place = _place(each.get("r", ""))
            value = each.find(f"{_SPACE}v")
            has_value = value is not None and bool(value.text)
            if each.find(f"{_SPACE}f") is not None and not has_value and each.get("t") != "str":
                marks.empty.add(place)
            if has_value and each.get("s") in styles and each.get("t", "n") == "n":
                marks.percent.add(place)
        elif each.tag == f"{_SPACE}row":
            if each.get("hidden") in ("1", "true"):
                marks.hidden_rows.add(int(each.get("r", 0)))
            each.clear()
        elif each.tag == f"{_SPACE}col" and each.get("hidden") in ("1", "true"):
            # Sheets hide all columns behind the last one, too.
            first, last = int(each.get("min", 1)), int(each.get("max", 1))
            marks.hidden_columns.update(range(first, min(last, first + 255) + 1))
        elif each.tag == f"{_SPACE}mergeCell":
            first, _, last = each.get("ref", "").partition(":")
            marks.merged.append((*_place(first), *_place(last or first)))
    return marks


def _place(reference: str) -> tuple[int, int]:
    """Return row and column of a reference such as B7. Raises ValueError."""
    found = _CELL.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[1]:
        column = 26 * column + ord(letter) - 64
    return int(found[2]), column
