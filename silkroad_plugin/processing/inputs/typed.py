"""Small tables as people type or keep them: rows in a text or a file, cells parted by semicolons, tabs or commas."""

import re
from pathlib import Path

from ...io.text_encoding import table_text
from .sources import Place, is_file


def typed_rows(algorithm, name: str, context) -> list[list[str]]:
    """Return the rows of a parameter that holds a table, or the path of a text file with one.

    Rows end at a line break or “|”; cells are parted by semicolons or tabs, or else by commas. Empty rows, and those
    that begin with “#”, are left out. Raises SilkroadError table_unreadable for a file that is no text.
    """
    return split_rows(typed_text(algorithm, name, context))


def typed_text(algorithm, name: str, context) -> str:
    """Return the text of a parameter, or of the file whose path it is, which no output may then overwrite.

    Raises SilkroadError table_unreadable, output_is_input.
    """
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    path = text.strip('"')
    if not (Path(path).suffix and is_file(path)):
        return text
    algorithm.keep([Place(path)], context)
    return table_text(path, algorithm.label(name))


def split_rows(text: str) -> list[list[str]]:
    """Return the cells of each row of a text."""
    lines = [line.strip() for line in re.split(r"[\r\n|]+", text)]
    lines = [line for line in lines if line and not line.startswith("#")]
    parted = any(re.search("[;；\t]", line) for line in lines)
    return [[cell.strip() for cell in re.split("[;；\t]" if parted else "[,，]", line)] for line in lines]
