"""Expressions of QGIS that find what stands under the id or the value of a feature."""

from collections.abc import Mapping

from qgis.core import QgsExpression


def by_value(texts: Mapping[str, str], value: str) -> str:
    """Return an expression that finds what stands under a ``value``, itself an expression; ``texts``: expressions by
    text. QGIS works the list out once for a layer, as nothing in it depends on a feature."""
    pairs = ", ".join(f"{QgsExpression.quotedString(key)}, {text}" for key, text in texts.items())
    return f"map_get(map({pairs}), {value})"


def by_id(texts: Mapping[int, str]) -> str:
    """Return an expression that finds what stands under the id of a feature; ``texts``: expressions by id."""
    return by_value({str(key): text for key, text in texts.items()}, "to_string($id)")
