"""Which element a raster of contents is of: what it says itself, else what its name tells."""

from dataclasses import replace
from pathlib import Path

from ..layer_info import parse
from ..stack import open_raster
from . import content_info
from .samples import Column, column_of, vocabulary


def element_of(path: str) -> Column:
    """Return the element of a raster by its metadata, else by the name of its file, with its unit.

    ``field`` is the name of the file, and ``form`` too where neither tells an element (``element`` is then empty).
    Raises SilkroadError raster_unreadable.
    """
    items = open_raster(path).GetMetadata() or {}
    stem, unit = Path(path.partition("|")[0]).stem, parse(items).unit
    words = stem.split("_")
    names = (content_info.parse(items).element, stem, "_".join(words[:2]), words[0])
    columns = [*(column_of(name, ()) for name in names if name), _symbol_alone(stem)]
    known = [column for column in columns if column.element]
    found = known[0] if known else Column(stem, "", stem, "")
    unit = unit or next((column.unit for column in known if column.form == found.form and column.unit), "")
    return replace(found, field=stem, unit=unit)


def _symbol_alone(stem: str) -> Column:
    """Return the element of a name that is a symbol in any letters, such as cu: a header like that may be a word."""
    symbol = stem.capitalize()
    return Column(stem, symbol if symbol in vocabulary().weights else "", symbol, "")
