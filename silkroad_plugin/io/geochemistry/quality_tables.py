"""Tables that users give for quality control: criteria, contents of reference materials, words for kinds of samples."""

import re
from collections.abc import Sequence
from functools import cache

from ... import paths, tables
from ...core.errors import SilkroadError
from ...core.geochemistry.control_samples import Role
from ...core.geochemistry.criteria import Criterion, parsed
from ...core.geochemistry.quality import Certified
from ...core.typed_numbers import number_of, plain
from ..text_encoding import table_text
from .samples import Column, vocabulary

CRITERIA = "geochem_criteria.csv"
_JOINTS = re.compile(r"[\s._/-]+")
_NUMBER_BEHIND = re.compile(r"[\s№#-]*\d+$")
REFERENCE_COLUMNS = ("standard", "element", "unit", "certified")


def read_criteria(path: str | None, label: str, language: str) -> tuple[Criterion, ...]:
    """Return the criteria of a CSV file, those of the project where none is given, with sources in a language.

    Raises SilkroadError table_unreadable, criteria_columns (one is missing), criteria_row.
    """
    rows = _rows(path or str(paths.data(CRITERIA)), label)
    needed = ("preset", "measure", "elements", "low_dl", "high_dl", "limit", "required_percent", "mark", "source")
    missing = _missing(rows, needed)
    if missing:
        raise SilkroadError("criteria_columns", input=label, path=path or "", missing=missing, needed=list(needed))
    return parsed(rows, language)


def read_references(path: str | None, columns: Sequence[Column], label: str) -> dict[str, dict[str, Certified]]:
    """Return for each field of ``columns`` the certified contents by the name of the material, in the field's unit.

    The CSV has the columns standard, element (symbol or oxide), unit, certified and, where known, sd of results and
    standard uncertainty of the certified content. A material without a row for an element has no certified content of
    it. Raises SilkroadError table_unreadable, references_columns, references_row (``row``, ``column``), unit_unknown,
    unit_kinds.
    """
    found: dict[str, dict[str, Certified]] = {column.field: {} for column in columns}
    if not path:
        return found
    rows = _rows(path, label)
    missing = _missing(rows, REFERENCE_COLUMNS)
    if missing:
        needed = list(REFERENCE_COLUMNS)
        raise SilkroadError("references_columns", input=label, path=path, missing=missing, needed=needed)
    for number, row in enumerate(rows, 1):
        value = _number(row, "certified", number)
        sd, error = (_number(row, name, number, optional=True) for name in ("sd", "uncertainty"))
        for column in columns:
            # What is certified as an oxide is compared with the oxide: how much of it is the element is not asked here.
            if row["element"].strip() not in {column.form, column.field}:
                continue
            unit = row["unit"].strip() or column.unit
            factor = vocabulary().factor(unit, column.unit) if column.unit else 1.0
            found[column.field][row["standard"].strip()] = Certified(value * factor, sd * factor, error * factor)
    return found


def _plain(word: str) -> str:
    """Return a word as it is compared: case, full width, ё, and what joins or shortens words do not matter."""
    return _JOINTS.sub(" ", plain(word).casefold().replace("ё", "е")).strip()


@cache
def _kinds() -> dict[str, Role]:
    return {
        _plain(word): Role(row["kind"])
        for row in tables.controlled("geochem_kinds")
        for word in (row["kind"], *row["spellings"].split(";"))
    }


def role_of(text: str) -> Role | None:
    """Return what a word in the field of kinds means, in any of the languages; None where it means nothing known.

    Duplicates, standards and blanks may be numbered, "blank 2", "CRM-1".
    """
    return _kinds().get(_plain(text)) or _kinds().get(_plain(_NUMBER_BEHIND.sub("", text.strip())))


def _rows(path: str, label: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file, parted by commas, semicolons or tabulators."""
    text = table_text(path, label)
    # Cells hold semicolons: the header alone tells what parts them.
    header = text.partition("\n")[0]
    lines = tables.cells_of(text, max(",;\t", key=header.count))
    if not lines:
        raise SilkroadError("table_unreadable", input=label, path=path)
    head = [name.lower() for name in lines[0]]
    return [dict(zip(head, [*line, *[""] * len(head)], strict=False)) for line in lines[1:]]


def _missing(rows, needed) -> list[str]:
    return [name for name in needed if not rows or name not in rows[0]]


def _number(row, column, number, optional=False) -> float:
    text = (row.get(column) or "").strip()
    if optional and not text:
        return float("nan")
    value = number_of(text)
    if value is None or not 0 < value < float("inf"):
        raise SilkroadError("references_row", row=number, column=column)
    return value
