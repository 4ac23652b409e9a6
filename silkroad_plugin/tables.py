"""The project's small tables: controlled lists and styles, read once."""

import csv
from collections.abc import Iterable, Sequence
from functools import cache
from io import StringIO
from pathlib import Path

from . import paths
from .core.errors import SilkroadError


@cache
def read(path: Path) -> tuple[dict[str, str], ...]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def controlled(name: str) -> tuple[dict[str, str], ...]:
    """Return a controlled list of ``resources/data``, such as ``commodities``."""
    return read(paths.data(f"{name}.csv"))


def style(name: str) -> tuple[dict[str, str], ...]:
    """Return a table of ``resources/styles``, such as ``relief``."""
    return read(paths.resource("styles", f"{name}.csv"))


def fonts(script: str, use: str) -> tuple[str, ...]:
    """Return the font families for a script (latin, chinese; signs) in maps or reports, the preferred one first."""
    return tuple(row["family"] for row in controlled("fonts") if row["script"] == script and row[use])


def cells_of(text: str, delimiter: str = "") -> list[list[str]]:
    """Return the cells of a table as people write it, row by row without empty rows.

    Without a delimiter given cells are parted by semicolons, or by tabulators or commas where there is no semicolon;
    “;” of Chinese type counts, too. What stands in double quotes is one cell.
    """
    if not delimiter:
        text = text.replace("；", ";")
        delimiter = next((mark for mark in ";\t" if mark in text), ",")
    rows = csv.reader(text.splitlines(), delimiter=delimiter)
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def numbered_rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Return the cells of each row that is not empty, with the number of the line (from 1) on which it begins.

    Raises SilkroadError table_quotes where a quotation mark opens a cell and nothing, or the wrong thing, closes it:
    what follows would vanish in that cell.
    """
    reader, rows, line = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True), [], 0
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                rows.append((line + 1, cells))
            line = reader.line_num
    except csv.Error as error:
        raise SilkroadError("table_quotes", line=line + 1) from error
    return rows


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as the text of a CSV file."""
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()
