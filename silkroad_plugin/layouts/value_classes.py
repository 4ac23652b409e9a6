"""What combinations of values the features of a layer have: each is judged once, however many features there are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
)

from ..catalogue.class_words import text_of


@dataclass
class Combination:
    """Features with the same values: their ``cells`` (field -> text), and of the fields beside them what each has."""

    cells: dict[str, str]
    beside: Counter = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """The number of features."""
        return sum(self.beside.values())


def joined(fields: Iterable[str]) -> str:
    """Return an expression of QGIS that tells combinations of values apart; features without fields are all one."""
    parts = (f"coalesce(to_string({QgsExpression.quotedColumnRef(name)}), '')" for name in fields)
    return " || '¦' || ".join(parts) or "''"


class Valued:
    """Reads the value of an expression from the features of a layer."""

    def __init__(self, layer: QgsVectorLayer, fields: Iterable[str]):
        self._expression, self._context = QgsExpression(joined(fields)), QgsExpressionContext()
        self._context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._expression.prepare(self._context)

    def of(self, feature: QgsFeature):
        """Return the value of a feature."""
        self._context.setFeature(feature)
        return self._expression.evaluate(self._context)


def combinations(layer: QgsVectorLayer, fields: Iterable[str], beside: str = "") -> dict[str, Combination]:
    """Return each combination of the ``fields`` by the value of ``joined``; ``beside``: a field that is counted."""
    fields = list(fields)
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(list(dict.fromkeys([*fields, *([beside] if beside else [])])), layer.fields())
    valued, found = Valued(layer, fields), {}
    for feature in layer.getFeatures(request):
        value = valued.of(feature)
        if value not in found:
            found[value] = Combination({name: text_of(feature[name]) for name in fields})
        found[value].beside[text_of(feature[beside]) if beside else ""] += 1
    return found


def shaped(layer: QgsVectorLayer, fields: Iterable[str]) -> Iterator[tuple[str, QgsFeature]]:
    """Return the features that have a shape, each with the value of ``joined``."""
    fields = list(fields)
    request = QgsFeatureRequest().setSubsetOfAttributes(fields, layer.fields())
    valued = Valued(layer, fields)
    for feature in layer.getFeatures(request):
        if feature.hasGeometry():
            yield valued.of(feature), feature
