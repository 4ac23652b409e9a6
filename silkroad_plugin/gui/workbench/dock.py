"""The dock "Geochemical workbench": a layer of samples in one, two or four plots that are linked with the map."""

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from ... import i18n, settings
from ...i18n import N_, interface_language, tr
from ...io.plots.style import lacks_chinese
from ...numbers import counted
from ...processing.workbench.layers import layers_of_samples
from ..map_box import choose, compact_combo, refill
from ..plots.dock import NO_FONT
from ..wording import Wording
from . import plot_task
from .canvas import LASSO, RECTANGLE
from .pane import Pane
from .selection import Selection
from .threshold import Threshold
from .threshold_box import ThresholdBox
from .threshold_line import ThresholdLine

LAYOUTS = {"1": N_("One plot"), "2": N_("Two plots"), "4": N_("Four plots")}
FIRST_KINDS = ("histogram", "scatter", "histogram", "scatter")
TOOLS = {
    RECTANGLE: ("/mActionSelectRectangle.svg", N_("Select by rectangle")),
    LASSO: ("/mActionSelectFreehand.svg", N_("Select by lasso")),
}
KEYS = N_("Shift adds to the selection, Ctrl takes out of it; a click selects a point, a bar or a box.")
MADE_UP = N_("The contents are synthetic: nothing here was measured.")
SELECTED = N_("{selected} of {count} samples selected")


class WorkbenchDock(QgsDockWidget):
    """The dock widget; ``iface`` zooms the map to the selection."""

    def __init__(self, iface, parent=None):
        super().__init__(parent)
        self.iface = iface
        self.setObjectName("SilkroadWorkbench")
        self.words = Wording()
        self.words.add(self.setWindowTitle, N_("Geochemical workbench"))
        self.selection = Selection(self)
        self.threshold = Threshold(self.selection, self)
        self.tool = RECTANGLE
        self._build()
        self._connect()
        self.retranslate()

    # Building

    def _build(self):
        holder = QWidget()
        column = QVBoxLayout(holder)
        self.source, self.group = compact_combo("silkroadBenchLayer"), compact_combo("silkroadBenchGroup")
        self.language, self.layout_box = compact_combo("silkroadBenchLanguage"), compact_combo("silkroadBenchLayout")
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NATIVE_NAMES[code], code)
        choose(self.language, settings.get("workbench_language", i18n.interface_language()))
        form = QGridLayout()
        for text, widget, row, at, wide in (
            (N_("Samples"), self.source, 0, 0, 3),
            (N_("Groups"), self.group, 1, 0, 1),
            (N_("Language"), self.language, 1, 2, 1),
        ):
            label = QLabel()
            self.words.add(label.setText, text)
            label.setBuddy(widget)
            widget.setMinimumContentsLength(7)
            form.addWidget(label, row, at)
            form.addWidget(widget, row, at + 1, 1, wide)
        # The full name would make the dock wider than a narrow column of docks.
        self.words.add(self.language.setToolTip, N_("Language of the plots"))
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        column.addLayout(form)
        column.addLayout(self._tools())
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        column.addWidget(self.warning)
        self._arrange()
        column.addWidget(self.panes_box, 1)
        self.threshold_box = ThresholdBox(self.threshold, self._threshold_field)
        column.addWidget(self.threshold_box)
        self.status = QLabel()
        self.status.setObjectName("silkroadBenchStatus")
        column.addWidget(self.status)
        self.setWidget(holder)

    def _tools(self):
        row = QHBoxLayout()
        row.addWidget(self.layout_box)
        self.tools = {}
        for code, (icon, text) in TOOLS.items():
            button = self._button(f"silkroadBench_{code}", icon, text)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(code == self.tool)
            button.clicked.connect(lambda _, code=code: setattr(self, "tool", code))
            self.tools[code] = button
            row.addWidget(button)
        self.deselect = self._button("silkroadBenchDeselect", "/mActionDeselectActiveLayer.svg", N_("Select nothing"))
        self.zoom = self._button("silkroadBenchZoom", "/mActionZoomToSelected.svg", N_("Zoom the map to the selection"))
        row.addWidget(self.deselect)
        row.addWidget(self.zoom)
        row.addStretch()
        return row

    def _button(self, name, icon, text) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setAutoRaise(True)
        self.words.add(button.setToolTip, text)
        return button

    def _arrange(self):
        """Put four panes into splitters, two rows of two."""
        self.panes = [Pane(self.selection, self._common, kind) for kind in FIRST_KINDS]
        for pane in self.panes:
            pane.view.handles.append(ThresholdLine(pane, self.threshold))
        self.panes_box = QSplitter(Qt.Orientation.Vertical)
        for start in (0, 2):
            row = QSplitter(Qt.Orientation.Horizontal)
            for pane in self.panes[start : start + 2]:
                row.addWidget(pane)
                row.setCollapsible(row.indexOf(pane), False)
            self.panes_box.addWidget(row)
            self.panes_box.setCollapsible(start // 2, False)

    def _connect(self):
        self.source.currentIndexChanged.connect(self._source_chosen)
        self.group.currentIndexChanged.connect(self._draw_all)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.layout_box.currentIndexChanged.connect(self._layout_chosen)
        self.deselect.clicked.connect(self._select_nothing)
        self.zoom.clicked.connect(self._zoom)
        self.selection.changed.connect(self._selection_changed)
        self.selection.data_changed.connect(self._data_changed)
        self.selection.lost.connect(self.threshold.forget)
        self.selection.lost.connect(self._layers_changed)
        for signal in (self.threshold.moved, self.threshold.proposed):
            signal.connect(self._repaint_handles)
        for pane in self.panes:
            pane.shown.connect(self.threshold_box.follow)
        # A dock that is closed leaves nothing behind in the map.
        self.closed.connect(lambda: self.threshold_box.map.setChecked(False))
        self.visibilityChanged.connect(lambda shown: shown and self._list_layers())
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)

    # Choosing

    def _common(self) -> tuple[str, str, str]:
        return self.group.currentData() or "", self.language.currentData(), self.tool

    def _layers_changed(self, *_):
        if self.isVisible():
            self._list_layers()

    def _list_layers(self):
        keep = self.source.currentData()
        found = layers_of_samples(QgsProject.instance())
        refill(self.source, [(layer.name(), layer.id()) for layer in found], keep)
        self._source_chosen()

    def layer(self) -> QgsVectorLayer | None:
        """Return the chosen layer, None if there is none."""
        return QgsProject.instance().mapLayer(self.source.currentData() or "")

    def _source_chosen(self):
        before, layer = self.selection.layer, self.layer()
        self.selection.follow(layer)
        if layer is not before or layer is None:
            self._data_changed()

    def _data_changed(self):
        """Offer what the layer has now, and draw it."""
        self.threshold.forget()
        samples = self.selection.samples
        fields = [] if samples is None else samples.other_fields
        refill(self.group, [("—", ""), *((name, name) for name in fields)], self.group.currentData())
        for pane in self.panes:
            pane.list_fields()
        self._warn()
        self.threshold_box.follow()
        self._say_selected()

    def _draw_all(self):
        for pane in self.panes:
            pane.refresh()

    def _language_chosen(self):
        settings.put("workbench_language", self.language.currentData())
        self._warn()
        self._draw_all()

    def _warn(self):
        try:
            lacking = self.language.currentData() == "zh" and lacks_chinese()
        except ImportError:
            lacking = False  # the panes say that matplotlib is missing
        made_up = self.selection.samples is not None and self.selection.samples.synthetic
        texts = [tr(text) for text, applies in ((NO_FONT, lacking), (MADE_UP, made_up)) if applies]
        self.warning.setText("\n".join(texts))
        self.warning.setVisible(bool(texts))

    def _layout_chosen(self):
        count = int(self.layout_box.currentData())
        settings.put("workbench_layout", str(count))
        for place, pane in enumerate(self.panes):
            pane.setVisible(place < count)
        self.threshold_box.follow()
        self.panes_box.widget(1).setVisible(count > 2)

    def _threshold_field(self) -> str | None:
        """Return the element of which the threshold is shown: the one it has while a plot shows it, else the first.

        None while a plot of the element that it has is being made.
        """
        if self.selection.samples is None:
            return ""
        seen = [pane for pane in self.panes if pane.isVisible()]
        if any(pane.making and pane.choices.chosen_elements[:1] == (self.threshold.field,) for pane in seen):
            return None
        shown = [pane.choices.chosen_elements[0] for pane in seen if pane.contents_shown]
        return self.threshold.field if self.threshold.field in shown else next(iter(shown), "")

    def _repaint_handles(self):
        for pane in self.panes:
            pane.view.repaint_handles()

    # Selecting

    def _selection_changed(self):
        for pane in self.panes:
            pane.view.mark()
        self._say_selected()

    def _say_selected(self):
        layer = self.selection.layer
        some = layer is not None and self.selection.count > 0
        self.deselect.setEnabled(some)
        self.zoom.setEnabled(some)
        text = ""
        if layer is not None:
            selected, count = self.selection.count, layer.featureCount()
            text = counted(tr(SELECTED), interface_language(), selected=selected, count=count)
        self.status.setText(text)

    def _select_nothing(self):
        self.selection.layer.removeSelection()

    def _zoom(self):
        self.iface.mapCanvas().zoomToSelected(self.selection.layer)

    # Words

    def changeEvent(self, event):
        """Follow a change of the interface language."""
        if event.type() == QEvent.Type.LanguageChange:
            # Once the event has reached every widget; a dock that is being deleted does not answer.
            QTimer.singleShot(0, self.retranslate)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        for code, button in self.tools.items():
            button.setToolTip(f"{tr(TOOLS[code][1])}\n{tr(KEYS)}")
        keep = self.layout_box.currentData() or settings.get("workbench_layout", "2")
        refill(self.layout_box, [(tr(text), code) for code, text in LAYOUTS.items()], keep)
        self._layout_chosen()
        for pane in self.panes:
            pane.retranslate()
        self.threshold_box.retranslate()
        self._warn()
        self._list_layers()
        self._say_selected()

    def close_down(self) -> None:
        """Stop following project and layer, before the dock is deleted."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self.threshold_box.close_down()
        self.selection.close_down()
        for pane in self.panes:
            pane.close_down()
        plot_task.close_down()
