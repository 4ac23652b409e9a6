"""Whose boundaries and disputed names an edition shows: a choice of each edition, never of the code."""

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from .... import tables
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, some, tr
from .place_parameters import TRADITIONS

BY_EDITION = "edition"
HELP = N_(
    "<p><b>Boundaries and names.</b> Boundaries of your own are lines with their source, which is printed. A field "
    "may say which of them this edition draws as disputed or not at all, in words of <i>boundary_kinds.csv</i> "
    "(those of Natural Earth’s fields FCLASS_… among them). Names that editions write in different ways "
    "(Киргизия, Кыргызстан) stand in <i>edition_names.csv</i>, which partners edit; NAMES says whose are printed. "
    "No inset of the South China Sea is asked of regional maps.</p>"
)


def definitions(choices) -> list:
    """Return the parameters of boundaries and disputed names."""
    lines = [QgsProcessing.SourceType.TypeVectorLine]
    titles = {
        BY_EDITION: N_("As the edition"),
        **TRADITIONS,
        **{code: TRADITIONS.get(code, code) for code in _editions()},
    }
    return [
        QgsProcessingParameterVectorLayer(
            "BOUNDARIES", tr("Boundaries of the edition (lines; empty = QGIS’s world map)"), lines, optional=True
        ),
        QgsProcessingParameterField(
            "BOUNDARY_FIELD",
            tr("Field that says which boundaries are disputed (the view)"),
            parentLayerParameterName="BOUNDARIES",
            optional=True,
        ),
        QgsProcessingParameterString("BOUNDARY_SOURCE", tr("Source of the boundaries, as printed"), optional=True),
        choices.parameter("NAMES", tr("Disputed names by"), titles, BY_EDITION),
    ]


class Boundaries:
    """What an edition shows of boundaries: ``layer`` is None for QGIS's world map."""

    def __init__(self, algorithm, parameters, context, feedback):
        self.names = algorithm.choice("NAMES", context)
        self.layer: QgsVectorLayer | None = None
        self.field = algorithm.parameterAsString(parameters, "BOUNDARY_FIELD", context)
        self.source = algorithm.parameterAsString(parameters, "BOUNDARY_SOURCE", context).strip()
        if parameters.get("BOUNDARIES") in (None, ""):
            return
        self.layer = algorithm.parameterAsVectorLayer(parameters, "BOUNDARIES", context)
        label = algorithm.label("BOUNDARIES")
        if self.layer is None or not self.layer.isValid():
            raise SilkroadError("boundaries_unusable", input=label)
        if not self.layer.crs().isValid():
            raise SilkroadError("crs_missing", path=self.layer.source())
        if not self.source:
            raise SilkroadError("boundaries_unnamed", input=algorithm.label("BOUNDARY_SOURCE"))
        self._judge_field(algorithm, feedback)

    def _judge_field(self, algorithm, feedback):
        from ....catalogue.boundaries import unknown_kinds

        if self.field and self.layer.fields().indexOf(self.field) < 0:
            raise SilkroadError("boundary_field", field=self.field, input=algorithm.label("BOUNDARY_FIELD"))
        unknown = unknown_kinds(self.layer, self.field) if self.field else []
        if unknown:
            told = some(unknown, interface_language())
            text = tr("Words of the field {field} that boundary_kinds.csv lacks, drawn as recognised: {words}.")
            feedback.pushWarning(text.format(field=self.field, words=told))

    def specified(self, spec):
        """Return a specification with the source of the boundaries."""
        from ....layouts.spec import Texts

        return replace(spec, boundaries=Texts(self.source)) if self.layer is not None else spec

    def put(self, made, tradition: str, language: str) -> None:
        """Put boundaries and names into what a map shows."""
        from ....catalogue.boundaries import name_by_edition, own_boundaries

        edition = tradition if self.names == BY_EDITION else self.names
        for layer in made.layers:
            name_by_edition(layer, edition)
        if self.layer is not None:
            made.bound(own_boundaries(self.layer, self.field, language))


def _editions() -> list[str]:
    """Return the sets of names that the table of partners has."""
    return list(dict.fromkeys(row["edition"] for row in tables.controlled("edition_names")))
