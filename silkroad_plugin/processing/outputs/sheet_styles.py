"""The look of an index of map sheets: outlines with the code of the reader's tradition."""

from qgis.core import (
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ...i18n import interface_language

OUTLINE = {"style": "no", "outline_color": "#7a1f5c", "outline_width": "0.3"}
# Which code a reader of a language looks for; a sheet that lacks it shows its name.
CODES = {"zh": "chinese", "ru": "russian"}


def named(layer: QgsVectorLayer) -> None:
    """Draw the outlines of the sheets and their codes."""
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(OUTLINE)))
    settings = QgsPalLayerSettings()
    code = CODES.get(interface_language(), "name")
    settings.fieldName, settings.isExpression = f'coalesce(nullif("{code}", \'\'), "name")', True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
