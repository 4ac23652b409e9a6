"""Switch the language of a loaded map: names, legends and labels, at once and without reloading."""

from qgis.core import QgsExpressionContextUtils, QgsProject

from .. import i18n
from . import labels, styles, tree
from .themes import KEY, spec


def set_language(project: QgsProject, language: str) -> None:
    """Put every layer, group, legend and label of ours into a language (zh, ru or en)."""
    QgsExpressionContextUtils.setProjectVariable(project, labels.VARIABLE, language)
    tree.name_groups(project, language)
    for layer in project.mapLayers().values():
        ours = spec(layer.customProperty(KEY, ""))
        if ours is not None:
            layer.setName(i18n.term(ours.term, language))
            styles.relabel(layer, language)
            layer.triggerRepaint()
