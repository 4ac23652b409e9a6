"""State boundaries and disputed names by edition: lines of the user's own, and a table of names that partners edit."""

from qgis.core import QgsExpression, QgsPalLayerSettings, QgsVectorLayer

from .. import i18n, tables
from . import symbols
from .borders import DISPUTED, NATIONAL, NONE
from .labels import VARIABLE, changed
from .styles import base_row, relabel
from .themes import KEY

# Fields that name what is named in ``edition_names``, by layer.
NAMED_BY = {"countries": "iso3", "places": "id"}


def own_boundaries(source: QgsVectorLayer, kind_field: str, language: str) -> QgsVectorLayer:
    """Return a layer of the user's lines in the look of boundaries; ``kind_field`` says of which kind each line is,
    by the words of ``boundary_kinds``, empty where all are recognised boundaries."""
    layer = source.clone()
    layer.setCustomProperty(KEY, "borders")
    layer.setName(i18n.term("layer_borders", language))
    layer.setLabelsEnabled(False)
    layer.setScaleBasedVisibility(False)
    kind = _kind(kind_field)
    rows = ((base_row("borders"), NATIONAL), (base_row("borders_disputed"), DISPUTED))
    rules = [symbols.rule(symbols.line(row), f"{kind} = '{name}'", row["term"]) for row, name in rows]
    layer.setRenderer(symbols.renderer(rules))
    relabel(layer, language)
    return layer


def unknown_kinds(source: QgsVectorLayer, kind_field: str) -> list[str]:
    """Return the words of a field that the table of kinds lacks: their lines are drawn as recognised boundaries."""
    known = {row["word"] for row in tables.controlled("boundary_kinds")}
    index = source.fields().indexOf(kind_field)
    words = {str(value).strip() for value in source.uniqueValues(index)} if index >= 0 else set()
    return sorted(word for word in words if word and word.casefold() not in known)


def name_by_edition(layer: QgsVectorLayer, edition: str) -> None:
    """Let a layer of ours name what an edition names in another way."""
    names = [row for row in tables.controlled("edition_names") if row["edition"] == edition]
    column = NAMED_BY.get(layer.customProperty(KEY, ""), "")
    if not names or not column or layer.labeling() is None:
        return
    quoted = QgsExpression.quotedString
    cases = " ".join(
        f"WHEN @{VARIABLE} = '{row['language']}' AND \"{column}\" = {quoted(row['key'])} THEN {quoted(row['name'])}"
        for row in names
    )

    def renamed(settings: QgsPalLayerSettings) -> None:
        settings.fieldName = f"CASE {cases} ELSE {settings.fieldName} END"

    changed(layer, renamed)


def _kind(field: str) -> str:
    """Return an expression of the kind of a line."""
    if not field:
        return f"'{NATIONAL}'"
    word = f"lower(trim({QgsExpression.quotedColumnRef(field)}))"
    cases = ""
    for kind in (DISPUTED, NONE):
        words = [row["word"] for row in tables.controlled("boundary_kinds") if row["kind"] == kind]
        cases += f" WHEN {word} IN ({', '.join(map(QgsExpression.quotedString, words))}) THEN '{kind}'"
    return f"(CASE{cases} ELSE '{NATIONAL}' END)"
