"""The widget of the parameter of partitions in QGIS's own dialogs: its text, and beside it the editor."""

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...i18n import tr
from ...processing.algorithms.geochemistry_statistics.log_ratio_transform import (
    TRANSFORMS,
    default_names,
    split_names,
)
from ...processing.inputs.compositions import names_given, names_of_columns, numbered_parts


class PartitionWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A box for text with a button that opens the editor.

    QGIS makes it where it shows the parameter, for the parameter's metadata name this class. A batch and the model
    designer, where there are no parts yet, get the box for text that QGIS has: a model can feed it as any text.
    """

    def __new__(cls, parameter, dialog, row=0, column=0):
        """Return the wrapper that suits the kind of dialog."""
        kind, plain = type(dialog).__name__, parameter.clone()
        plain.setMetadata({})
        if kind == "BatchAlgorithmDialog":
            batch = QgsProcessingGui.WidgetType.Batch
            made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(plain, batch)
        elif kind == "ModelerParametersDialog":
            step = dialog.model, dialog.childId, plain, dialog.context
            made = QgsGui.processingGuiRegistry().createModelerParameterWidget(*step)
        else:
            return super().__new__(cls)
        made.setDialog(dialog)
        made.plain = plain  # the wrapper does not keep it alive
        return made

    def __init__(self, parameter, dialog, row=0, column=0):
        super().__init__(parameter, QgsProcessingGui.WidgetType.Standard)
        self.others, self.text, self.edit, self.dialog = {}, None, None, None

    def createWidget(self):
        """Return the widget that the dialog shows."""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        self.text.setMaximumHeight(5 * self.text.fontMetrics().lineSpacing())
        column.addWidget(self.text)
        self.edit = QPushButton(tr("Edit Partition…"))
        self.edit.setObjectName("silkroadEditPartition")
        self.edit.setAutoDefault(False)
        self.edit.clicked.connect(self.open_editor)
        column.addWidget(self.edit)
        return both

    def setWidgetValue(self, value, context):
        """Show a text."""
        self.text.setPlainText(str(value or ""))

    def widgetValue(self):
        """Return the text that is shown."""
        return self.text.toPlainText()

    def postInitialize(self, wrappers):
        """Keep the widgets of the other parameters, which tell the parts."""
        super().postInitialize(wrappers)
        self.others = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}

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
        if self._value("INVERSE"):
            coordinates = list(self._value("COORDINATES") or [])
            transform = list(TRANSFORMS)[self._value("TRANSFORM") or 0]
            named = split_names(self._value("PARTS") or "") or default_names(transform, coordinates)
            return names_given(named or numbered_parts(len(coordinates) + 1)), None
        return self._parts_of_samples()

    def _parts_of_samples(self):
        from ...io.geochemistry.samples import column_of, columns_of

        definition = self.others["INPUT"].parameterDefinition() if "INPUT" in self.others else None
        value = self._value("INPUT")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        source = QgsProcessingParameters.parameterAsSource(definition, {"INPUT": value}, context) if value else None
        if source is None:
            return [], None
        names = source.fields().names()
        chosen = [name for name in self._value("ELEMENTS") or [] if name in names]
        columns = [column_of(name, names) for name in chosen]
        return names_of_columns(columns or [c for c in columns_of(names) if not c.levelled]), value

    def _value(self, name):
        return self.others[name].parameterValue() if name in self.others else None
