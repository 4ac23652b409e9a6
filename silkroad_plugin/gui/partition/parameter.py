"""The widget of the parameter of partitions in QGIS's own dialogs: its text, and beside it the editor."""

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject

from ...i18n import N_
from ...processing.algorithms.geochemistry_statistics.log_ratio_transform import (
    TRANSFORMS,
    default_names,
    split_names,
)
from ...processing.inputs.compositions import names_given, names_of_columns, numbered_parts
from ..text_parameter import TextWithEditor


class PartitionWrapper(TextWithEditor):
    """The box for the text of a partition; its button opens the editor with the parts as they are chosen."""

    BUTTON = N_("Edit Partition…")
    NAME = "silkroadEditPartition"

    def open_editor(self) -> None:
        """Open the editor with the parts as they are chosen at the moment."""
        from .dialog import PartitionDialog

        names, source = self._parts()
        self.dialog = PartitionDialog(names, self.widgetValue(), source, self.edit.window())
        self.dialog.accepted.connect(self._take)
        self.dialog.open()

    def _take(self):
        self.text.setPlainText(self.dialog.editor.partition())

    def _parts(self):
        """Return what the parts may be called, and the samples whose clusters can be asked for."""
        if self.value_of("INVERSE"):
            coordinates = list(self.value_of("COORDINATES") or [])
            transform = list(TRANSFORMS)[self.value_of("TRANSFORM") or 0]
            named = split_names(self.value_of("PARTS") or "") or default_names(transform, coordinates)
            return names_given(named or numbered_parts(len(coordinates) + 1)), None
        return self._parts_of_samples()

    def _parts_of_samples(self):
        from ...io.geochemistry.samples import column_of, columns_of

        definition = self.others["INPUT"].parameterDefinition() if "INPUT" in self.others else None
        value = self.value_of("INPUT")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        source = QgsProcessingParameters.parameterAsSource(definition, {"INPUT": value}, context) if value else None
        if source is None:
            return [], None
        names = source.fields().names()
        chosen = [name for name in self.value_of("ELEMENTS") or [] if name in names]
        columns = [column_of(name, names) for name in chosen]
        return names_of_columns(columns or [c for c in columns_of(names) if not c.levelled]), value
