"""Kinds of samples that a table names below Type, or among its media: 标样 and 重复样 beside 水系沉积物."""

from collections.abc import Sequence
from dataclasses import replace

from ...core.geochemistry.control_samples import Role as Kind
from .headers import Doubt, Layout, Meaning, Role, may_be_kind
from .quality_tables import role_of
from .table_files import RawTable


def part_kinds(table: RawTable, layout: Layout) -> tuple[RawTable, Layout]:
    """Return a table whose kinds of samples stand in a column of their own, and its layout.

    A header such as Type tells nothing: below it stand kinds of samples, or of rocks, as its words tell. What a
    standard, a blank or a duplicate is called is no medium. A table with a column of kinds stays as it is.
    """
    names = {meaning.name: meaning for meaning in layout.meanings}
    if "kind" in names:
        return table, layout
    medium = names.get("medium")
    for meaning in (medium, *(m for m in layout.meanings if m.role is Role.OTHER and may_be_kind(m.header))):
        if meaning is None:
            continue
        cells = [row[meaning.place] if meaning.place < len(row) else "" for row in table.rows[layout.first :]]
        if not _tells_kinds(cells, meaning is medium):
            continue
        if _are_kinds(cells):
            kind = replace(meaning, role=Role.METADATA, name="kind", doubt=Doubt.WORDS)
            meanings = [kind if m is meaning else m for m in layout.meanings]
            return table, replace(layout, meanings=meanings)
        return _parted_table(table, layout, meaning)
    return table, layout


def _tells_kinds(cells: Sequence[str], among_media: bool) -> bool:
    """Return whether a column names standards, blanks or duplicates.

    What every row says is no kind, "pulp" of powders. Outside the media one word may mean anything, as ШЛИХ and СО in
    remarks do: there either most words are kinds, or two different ones of them.
    """
    if len(set(cells)) < 2 and not all(role_of(cell) is Kind.STANDARD for cell in cells):
        return False
    kinds = {role_of(cell) for cell in cells if _is_control(cell)}
    return bool(kinds) and (among_media or len(kinds) > 1 or _are_kinds(cells))


def _are_kinds(cells: Sequence[str]) -> bool:
    """Return whether most words of a column are kinds: all of them, or with a word for plain samples most cells."""
    told = [cell for cell in cells if cell]
    roles = [role_of(cell) for cell in told]
    return None not in roles or (Kind.SAMPLE in roles and roles.count(None) < 0.5 * len(roles))


def _is_control(cell: str) -> bool:
    return role_of(cell) not in (None, Kind.SAMPLE)


def _parted_table(table: RawTable, layout: Layout, meaning: Meaning) -> tuple[RawTable, Layout]:
    """Return a table with a column of kinds behind the others; a medium loses them, any other column stays whole."""
    width = len(layout.meanings)
    rows = [_parted(row, meaning, width) if number >= layout.first else row for number, row in enumerate(table.rows)]
    column = Meaning(width, meaning.header, Role.METADATA, "kind", doubt=Doubt.WORDS)
    return replace(table, rows=rows), replace(layout, meanings=[*layout.meanings, column])


def _parted(row: list[str], meaning: Meaning, width: int) -> list[str]:
    """Return a row with a cell for its kind behind the others."""
    cells = [*row, *[""] * (width - len(row))]
    said = cells[meaning.place]
    # The header once more, as where tables were joined, is recognised by all its cells.
    kind = said if _is_control(said) or said == meaning.header else ""
    if _is_control(said) and meaning.name == "medium":
        cells[meaning.place] = ""
    return [*cells[:width], kind, *cells[width:]]
