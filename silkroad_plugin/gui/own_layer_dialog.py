"""The dialog "Add Your Own Layer": which file, what it is, how it looks."""

from qgis.core import QgsProject
from qgis.gui import QgsColorButton, QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ..catalogue import user_layers
from ..core.errors import SilkroadError
from ..i18n import N_, tr
from ..messages import describe
from .ages_dialog import AgesDialog
from .classes_dialog import ClassesDialog
from .map_box import refill
from .values_dialog import ValuesDialog

ROLES = {
    "geology": N_("Geology (areas)"),
    "faults": N_("Faults (lines)"),
    "zones": N_("Zones of hazards or of the environment (areas)"),
    "samples": N_("Samples (points)"),
}
LOOKS = {
    "single": N_("One colour"),
    "categories": N_("Colour by category"),
    "graduated": N_("Colour by number"),
    "file": N_("QGIS style file"),
}


class OwnLayerDialog(QDialog):
    """Asks for a layer of the user; on OK it is in the map, or the dialog says why not."""

    def __init__(self, language: str, parent=None):
        super().__init__(parent)
        self.language = language
        self.setObjectName("silkroadOwnLayerDialog")
        self.setWindowTitle(tr("Add Your Own Layer"))
        self._build()
        self._layer_chosen()
        self._role_chosen()
        self._look_chosen()

    def _build(self):
        column = QVBoxLayout(self)
        self.messages = QgsMessageBar()
        column.addWidget(self.messages)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self.form)
        self.role = self._combo("silkroadRole", ROLES)
        self.file = QgsFileWidget()
        self.file.setObjectName("silkroadFile")
        self.layer = QComboBox()
        self.layer.setObjectName("silkroadLayer")
        self.name = QLineEdit()
        self.look = self._combo("silkroadLook", LOOKS)
        self.colour = QgsColorButton()
        self.field = QComboBox()
        self.field.setObjectName("silkroadField")
        self.style_file = QgsFileWidget()
        self.style_file.setFilter("QML (*.qml)")
        self._rows()
        self.ages = self._asking("silkroadAges", tr("Ages and Rocks…"), AgesDialog)
        self.ages.setToolTip(tr("Say what the values of its fields mean on a geological map; it is remembered"))
        self.classes = self._asking("silkroadClasses", tr("Classes of Zones…"), ClassesDialog)
        self.classes.setToolTip(
            tr("Say which classes its values are on a geohazard or ecological map; it is remembered")
        )
        column.addStretch()
        column.addWidget(self._buttons())
        self.resize(520, 300)
        self.file.fileChanged.connect(self._file_chosen)
        self.layer.currentIndexChanged.connect(self._layer_chosen)
        self.role.currentIndexChanged.connect(self._role_chosen)
        self.look.currentIndexChanged.connect(self._look_chosen)

    def _rows(self):
        for text, widget in (
            (tr("File"), self.file),
            (tr("Layer"), self.layer),
            (tr("What it is"), self.role),
            (tr("Name on the map"), self.name),
            (tr("Look"), self.look),
            (tr("Colour"), self.colour),
            (tr("Field"), self.field),
            (tr("Style file"), self.style_file),
        ):
            self.form.addRow(QLabel(text), widget)

    def _asking(self, name: str, text: str, dialog: type[ValuesDialog]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.ask_values(dialog))
        self.form.addRow("", button)
        return button

    def _combo(self, name, texts):
        combo = QComboBox()
        combo.setObjectName(name)
        for code, text in texts.items():
            combo.addItem(tr(text), code)
        return combo

    def _buttons(self):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Add Layer"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _file_chosen(self, path):
        try:
            found = user_layers.sublayers(path)
        except SilkroadError as error:
            refill(self.layer, [], None)
            self._layer_chosen()
            self._refuse(error)
            return
        self.messages.clearWidgets()
        refill(self.layer, found, None)
        self._layer_chosen()

    def _layer_chosen(self):
        for button in (self.ages, self.classes):
            button.setEnabled(self.layer.currentData() is not None)
        if self.layer.currentData() is None:
            return
        self.name.setText(self.layer.currentText())
        try:
            fields = user_layers.fields(self.layer.currentData())
        except SilkroadError as error:
            self._refuse(error)
            return
        refill(self.field, [(name, name) for name in fields], None)

    def _role_chosen(self):
        for role, button in (("geology", self.ages), ("zones", self.classes)):
            button.setVisible(self.role.currentData() == role)
        self.colour.setColor(QColor(user_layers.ROLES[self.role.currentData()].colour))

    def _look_chosen(self):
        kind = self.look.currentData()
        for widget, kinds in (
            (self.colour, ("single",)),
            (self.field, ("categories", "graduated")),
            (self.style_file, ("file",)),
        ):
            widget.setVisible(kind in kinds)
            self.form.labelForField(widget).setVisible(kind in kinds)

    def ask_values(self, dialog: type[ValuesDialog]) -> None:
        """Ask what the values of the layer mean on a map."""
        try:
            if self.layer.currentData() is None:
                raise SilkroadError("user_layer_missing", path=self.file.filePath())
            layer = user_layers.open_layer(self.layer.currentData(), self.name.text(), self.role.currentData())
        except SilkroadError as error:
            self._refuse(error)
            return
        self.values_dialog = dialog(layer, self)
        self.values_dialog.open()

    def keyPressEvent(self, event):
        """Return ends the typing of a path or a name, and adds nothing yet."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def accept(self):
        """Add the layer; stay open with the reason where that fails."""
        look = user_layers.Look(
            self.look.currentData(),
            self.field.currentText(),
            self.colour.color().name(),
            self.style_file.filePath(),
        )
        try:
            source = self.layer.currentData()
            if source is None:
                raise SilkroadError("user_layer_missing", path=self.file.filePath())
            layer = user_layers.open_layer(
                source, self.name.text() or self.layer.currentText(), self.role.currentData()
            )
            user_layers.add(QgsProject.instance(), layer, self.role.currentData(), look, self.language)
        except SilkroadError as error:
            self._refuse(error)
            return
        super().accept()

    def _refuse(self, error):
        self.messages.clearWidgets()
        self.messages.pushWarning("", describe(error))
