"""The widget of a parameter of text in QGIS's own dialogs: the text, and beside it a button that opens its editor."""

from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr


class TextWithEditor(QgsAbstractProcessingParameterWidgetWrapper):
    """A box for text with a button that opens an editor.

    QGIS makes it where it shows the parameter, for the parameter's metadata name its class. A batch and the model
    designer get the box for text that QGIS has: a model can feed it as any text.
    """

    BUTTON = NAME = ""

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
        self.edit = QPushButton(tr(self.BUTTON))
        self.edit.setObjectName(self.NAME)
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
        """Keep the widgets of the other parameters, which the editor may ask."""
        super().postInitialize(wrappers)
        self.others = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}

    def open_editor(self) -> None:
        """Open the editor."""
        raise NotImplementedError

    def value_of(self, name: str):
        """Return what another parameter has at the moment, None where the dialog does not show it."""
        return self.others[name].parameterValue() if name in self.others else None
