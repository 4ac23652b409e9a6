"""The fields of a form that are Processing's own: one for each parameter, in the order of the algorithm."""

import re

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject
from qgis.gui import (
    QgsGui,
    QgsMapCanvas,
    QgsProcessingContextGenerator,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...i18n import tr
from ...processing.algorithms.maps.map_subjects import TYPES

# Types of parameters whose value names a layer, which may be gone.
LAYERS = ("raster", "vector", "source", "multilayer")
EMPTY = (None, "", [])
PLAIN = str | int | float | bool | list  # what can be written down


class _Contexts(QgsProcessingContextGenerator):
    """Gives the widgets a context, as Processing's dialogs do."""

    def __init__(self, context):
        super().__init__()
        self.context = context

    def processingContext(self):
        """Return the context."""
        return self.context


class _TickTitle(QLabel):
    """The text of a tick, on several lines where it needs them."""

    def __init__(self, text: str, tick: QCheckBox):
        super().__init__(text)
        self._tick = tick
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event):
        """A click on the text is one on the tick."""
        self._tick.toggle()


class ParameterFields(QWidget):
    """Fields of some parameters of an algorithm; ``names`` says which, and they are made anew where these change."""

    changed = pyqtSignal()

    def __init__(self, name: str, canvas: QgsMapCanvas, parent=None):
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._contexts = _Contexts(self._context)
        self._places = QgsProcessingParameterWidgetContext()
        self._places.setMapCanvas(canvas)
        self._places.setProject(QgsProject.instance())
        self._holder: QWidget | None = None
        self._kept: dict[str, dict] = {}  # values by name, also of fields that are not shown, by what they belong to
        self._of = ""
        self._absent: set[str] = set()  # what is kept of fields that cannot show it: layers of another project
        self.wrappers: dict = {}
        self._filling = False

    def show_fields(self, algorithm, names: list[str], titles: dict | None = None, of: str = "") -> None:
        """Show the fields of parameters; what was entered in them before stands in them again.

        ``titles``: of parameters that are called otherwise here than by the algorithm; ``of``: what the values belong
        to: a raster of scores is none of contents, though one parameter takes both.
        """
        self._kept[self._of] = self._all()
        self._of = of
        self._absent.clear()
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._algorithm = algorithm  # its definitions belong to it
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.wrappers = {name: wrapper for name in names if (wrapper := self._made(algorithm, name)) is not None}
        self._filling = True
        for wrapper in self.wrappers.values():
            name = wrapper.parameterDefinition().name()
            title = (titles or {}).get(name) or _without_type(wrapper.parameterDefinition().description())[0]
            self._place(column, wrapper, title)
        for wrapper in self.wrappers.values():
            wrapper.postInitialize(list(self.wrappers.values()))
        for name, wrapper in self.wrappers.items():
            value = self._kept.get(of, {}).get(name)
            if value not in EMPTY and self._is_there(algorithm.parameterDefinition(name), value):
                wrapper.setParameterValue(value, self._context)
            elif value not in EMPTY:
                self._absent.add(name)
            wrapper.widgetValueHasChanged.connect(self._changed)
        self._filling = False
        self._column.addWidget(self._holder)

    def _made(self, algorithm, name):
        definition = algorithm.parameterDefinition(name)
        made = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        if made is not None:
            made.setWidgetContext(self._places)
            made.registerProcessingContextGenerator(self._contexts)
        return made

    def _place(self, column, wrapper, title):
        definition = wrapper.parameterDefinition()
        widget = wrapper.createWrappedWidget(self._context)
        widget.setObjectName(f"silkroadLayout_{definition.name()}")
        for combo in widget.findChildren(QComboBox) + ([widget] if isinstance(widget, QComboBox) else []):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(8)
            self._offer(combo)
            # What is longer than the field is read there.
            combo.currentTextChanged.connect(combo.setToolTip)
            combo.setToolTip(combo.currentText())
        if isinstance(widget, QCheckBox):
            # The text of a tick does not wrap.
            widget.setText("")
            widget.setAccessibleName(title)
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addWidget(_TickTitle(title, widget), 1)
            column.addLayout(row)
            return
        # Above the field: beside it the long ones would make the form too wide.
        text = QLabel(title)
        text.setWordWrap(True)
        text.setToolTip(definition.name())
        text.setBuddy(widget)
        column.addWidget(text)
        column.addWidget(widget)

    def _offer(self, combo: QComboBox):
        """Leave out of a choice what only other types of maps take, and the words that say so."""
        for place in range(combo.count()):
            text, types = _without_type(combo.itemText(place))
            combo.setItemText(place, text)
            if types and self._of not in types:
                combo.view().setRowHidden(place, True)
                combo.model().item(place).setEnabled(False)  # for keys and the wheel

    def _is_there(self, definition, value) -> bool:
        """Tell whether a value can still be used: layers go, and those of another project were others."""
        if definition.type() not in LAYERS:
            return True
        every = value if isinstance(value, list) else [value]
        return all(QgsProcessingUtils.mapLayerFromString(str(one), self._context) is not None for one in every)

    def _changed(self, wrapper):
        if not self._filling:
            self._absent.discard(wrapper.parameterDefinition().name())
            self.changed.emit()

    def values(self) -> dict:
        """Return what is entered, by parameter; fields that are empty are left out."""
        found = {name: wrapper.parameterValue() for name, wrapper in self.wrappers.items()}
        return {name: value for name, value in found.items() if value not in EMPTY}

    def kept(self) -> dict[str, dict]:
        """Return what is entered, and what was in fields that are not shown now, where it can be written down."""
        every = self._kept | {self._of: self._all()}
        return {of: {name: one for name, one in those.items() if isinstance(one, PLAIN)} for of, those in every.items()}

    def _all(self) -> dict:
        """Return what is kept and entered of what is shown; what was emptied is gone."""
        shown, before = self.wrappers.keys() - self._absent, self._kept.get(self._of, {})
        return {name: value for name, value in before.items() if name not in shown} | self.values()

    def keep(self, values: dict[str, dict]) -> None:
        """Take values, as ``kept`` returns them, for the fields that are shown next."""
        for of, those in values.items():
            self._kept.setdefault(of, {}).update(those)


def _without_type(title: str) -> tuple[str, set[str]]:
    """Return a title without the brackets at its end that name types of maps, and the codes of these: the window shows
    what the type takes."""
    found = re.fullmatch(r"(.+?)\s*[(（]([^()（）]+)[)）]", title)
    if not found:
        return title, set()
    types = {code: tr(one).casefold() for code, one in TYPES.items()}
    # The brackets name types in fewer words than the titles do: "geohazard, ecological map", "map of anomalies".
    named = [re.findall(r"\w+", part) for part in re.split("[,，、]", found[2].casefold())]
    meant = [{code for code, one in types.items() if all(word in one for word in words)} for words in named]
    return (found[1], set().union(*meant)) if all(meant) else (title, set())
