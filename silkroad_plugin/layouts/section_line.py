"""The lines along which geological sections run: on the map, with a letter at either end."""

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRequest,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)

from .. import tables
from ..i18n import term
from .lookup import by_id
from .overlays import copied, lettered, line, single

KEY_OF_LINES = "section_line"
WIDTH, COLOUR, LETTERS = 0.35, "#101010", 9.0  # mm and points of A3


def ends(layer: QgsVectorLayer, tradition: str, language: str) -> dict[int, tuple[str, str]]:
    """Return the letters at both ends of each line by the id of its feature: А–Б, В–Г on Russian maps (A–B, C–D where
    they do not speak Russian), else A–A′, B–B′."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setNoAttributes()
    ids = sorted(feature.id() for feature in layer.getFeatures(request))
    return dict(zip(ids, pairs(tradition, language), strict=False))


def pairs(tradition: str, language: str) -> list[tuple[str, str]]:
    """Return the letters of sections in their order, as ``section_letters`` has them."""
    rows = [row for row in tables.controlled("section_letters") if row["tradition"] == tradition]
    row = next(row for row in rows if row["language"] in (language, "*"))
    letters = row["letters"]
    if row["ends"] == "successive":
        found = list(zip(letters[::2], letters[1::2], strict=False))
    else:
        found = [(letter, f"{letter}′") for letter in letters]
    return found[: int(row["most"])]


def names(layer: QgsVectorLayer | None, tradition: str, language: str) -> list[str]:
    """Return what the lines are called, in their order; Chinese captions have the full dash, A—A′."""
    dash = "—" if language == "zh" else "–"
    return [] if layer is None else [dash.join(pair) for pair in ends(layer, tradition, language).values()]


def section_layer(layer: QgsVectorLayer, tradition: str, language: str, factor: float) -> QgsVectorLayer:
    """Return a copy of the lines as a map shows them; ``factor``: of lines and lettering."""
    made = copied(layer, KEY_OF_LINES)
    single(made, line(COLOUR, WIDTH * factor, "dash dot"), term("layer_section_line", language))
    letters = ends(layer, tradition, language)
    root = QgsRuleBasedLabeling.Rule(None)
    for place, function in enumerate(("start_point", "end_point")):
        root.appendChild(QgsRuleBasedLabeling.Rule(_letters(letters, place, function, factor)))
    made.setLabeling(QgsRuleBasedLabeling(root))
    made.setLabelsEnabled(True)
    return made


def _letters(letters: dict[int, tuple[str, str]], place: int, function: str, factor: float) -> QgsPalLayerSettings:
    """Return labels at one end of each line; they stand whatever is there."""
    texts = {number: QgsExpression.quotedString(pair[place]) for number, pair in letters.items()}
    settings = lettered(LETTERS * factor, by_id(texts), COLOUR, bold=True)
    settings.geometryGenerator = f"{function}($geometry)"
    settings.geometryGeneratorEnabled = True
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist, settings.distUnits = 1.0 * factor, Qgis.RenderUnit.Millimeters
    settings.priority = 10
    overlap = settings.placementSettings()
    overlap.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    settings.setPlacementSettings(overlap)
    return settings
