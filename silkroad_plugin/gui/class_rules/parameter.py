"""The widget of the parameter of rules in QGIS's own dialogs: their text, and beside it the editor."""

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject

from ...catalogue.anomaly_rules import TRADITIONS
from ...i18n import N_
from ..text_parameter import TextWithEditor


class RulesWrapper(TextWithEditor):
    """The box for the text of rules; its button opens them as a table, the shipped ones where the box is empty."""

    BUTTON = N_("Edit Rules…")
    NAME = "silkroadEditRules"

    def open_editor(self) -> None:
        """Open the editor with the fields of the anomalies that are chosen."""
        from .dialog import RulesDialog

        tradition = list(TRADITIONS)[self.value_of("TRADITION") or 0]
        self.dialog = RulesDialog(self.widgetValue(), tradition, self._fields(), self.edit.window())
        self.dialog.accepted.connect(lambda: self.text.setPlainText(self.dialog.text()))
        self.dialog.open()

    def _fields(self):
        """Return the fields of the anomalies, None where none are chosen."""
        value = self.value_of("INPUT")
        if not value:
            return None
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        definition = self.others["INPUT"].parameterDefinition()
        source = QgsProcessingParameters.parameterAsSource(definition, {"INPUT": value}, context)
        return None if source is None else source.fields()
