"""Rivers and lakes of the user's own, for maps of larger scales than those of the plugin."""

from dataclasses import replace

from qgis.core import QgsProcessing, QgsProcessingParameterString, QgsProcessingParameterVectorLayer

from ....i18n import N_, tr
from ...inputs.synthetic import is_marked_layer
from .own_layers import OwnLayers

LAYERS = {"rivers": "RIVERS", "lakes": "LAKES"}
HELP = N_(
    "<p><b>Rivers and lakes.</b> Those of the plugin are those of maps 1:1,000,000, and fewer at smaller scales; a map "
    "at a larger scale says so. Lines (RIVERS) and areas (LAKES) of your own stand in their place, with their source "
    "(WATERS_SOURCE, else the names of the layers), which is printed. Names are taken from fields name_zh, name_ru, "
    "name_en or name; a field kind may call a line <i>permanent</i>, <i>intermittent</i> or <i>canal</i>.</p>"
)


def definitions() -> list:
    """Return the parameters."""
    lines, areas = ([kind] for kind in (QgsProcessing.SourceType.VectorLine, QgsProcessing.SourceType.VectorPolygon))
    rivers, lakes = tr("Rivers of one’s own (lines; empty = those for 1:1,000,000)"), tr("Lakes of one’s own (areas)")
    return [
        QgsProcessingParameterVectorLayer("RIVERS", rivers, lines, optional=True),
        QgsProcessingParameterVectorLayer("LAKES", lakes, areas, optional=True),
        QgsProcessingParameterString("WATERS_SOURCE", tr("Source of rivers and lakes, as printed"), optional=True),
    ]


class Waters(OwnLayers):
    """What was given of them; ``own``: the layers by their keys."""

    def __init__(self, algorithm, parameters, context):
        super().__init__(algorithm, parameters, context)
        found = {key: self.own_layer(name) for key, name in LAYERS.items()}
        self.own = {key: layer for key, layer in found.items() if layer is not None}
        self._source = self.text("WATERS_SOURCE")

    def specified(self, spec):
        """Return a specification with the sources of what is one's own."""
        from ....layouts.spec import Texts

        synthetic = spec.synthetic or any(is_marked_layer(layer) for layer in self.own.values())
        sources = {key: Texts(self._source or layer.name()) for key, layer in self.own.items()}
        return replace(spec, waters=sources, synthetic=synthetic)

    def put(self, made, language: str) -> None:
        """Put rivers and lakes into what a map shows."""
        from ....catalogue.waters import own_waters

        for key, layer in self.own.items():
            made.exchange(own_waters(layer, key, language))
