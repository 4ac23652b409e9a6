"""Kinds of samples that a table names among its media: 标样 and 重复样 below 样品类型, beside 水系沉积物."""

from dataclasses import replace

from ...core.geochemistry.control_samples import Role as Kind
from .headers import Layout, Meaning, Role
from .quality_tables import role_of
from .table_files import RawTable


def part_kinds(table: RawTable, layout: Layout) -> tuple[RawTable, Layout]:
    """Return a table whose kinds of samples stand in a column of their own, and its layout.

    What a standard, a blank or a duplicate is called is no medium; a table with a column of kinds stays as it is.
    """
    names = {meaning.name: meaning for meaning in layout.meanings}
    medium = names.get("medium")
    if medium is None or "kind" in names:
        return table, layout
    cells = [row[medium.place] if medium.place < len(row) else "" for row in table.rows]
    told = [cell for cell in cells[layout.first :] if cell]
    if not any(_is_control(cell) for cell in told):
        return table, layout
    if all(role_of(cell) for cell in told):
        meanings = [replace(m, name="kind") if m is medium else m for m in layout.meanings]
        return table, replace(layout, meanings=meanings)
    width = len(layout.meanings)
    rows = [_parted(row, medium, width) if number >= layout.first else row for number, row in enumerate(table.rows)]
    column = Meaning(width, medium.header, Role.METADATA, "kind")
    return replace(table, rows=rows), replace(layout, meanings=[*layout.meanings, column])


def _is_control(cell: str) -> bool:
    return role_of(cell) not in (None, Kind.SAMPLE)


def _parted(row: list[str], medium: Meaning, width: int) -> list[str]:
    """Return a row with a cell for its kind behind the others, which the medium loses."""
    cells = [*row, *[""] * (width - len(row))]
    said = cells[medium.place]
    # The header once more, as where tables were joined, is recognised by all its cells.
    kind = said if _is_control(said) or said == medium.header else ""
    if _is_control(said):
        cells[medium.place] = ""
    return [*cells[:width], kind, *cells[width:]]
