"""The dock "Plots": what to plot, from which layer, in which language; the plot, and how to keep it."""

from dataclasses import replace

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCheckableComboBox, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ... import i18n, settings
from ...core.errors import SilkroadError
from ...i18n import N_, tr
from ...io.plots import render
from ...io.plots.contrast import Contrast
from ...io.plots.style import lacks_chinese
from ...messages import describe, refusal
from ...processing.plots.kinds import KINDS, MOST_PARTS, Choice, layers_for
from ...processing.plots.titles import in_words
from .. import notes
from ..dialogs import Dialogs, as_numbers
from ..map_box import choose, compact_combo, refill, refill_ticks
from ..wording import Wording
from . import canvas as drawing
from . import files, rerun
from .cut_box import CutBox
from .cut_line import CutLine

NO_FONT = N_(
    "This computer has no font for Chinese, so that boxes stand for its characters. Install one (Debian and Ubuntu: "
    "fonts-noto-cjk) and start QGIS again; in the SVG the text is right."
)
DRAG = N_("Drag the green line, or move it by the arrow keys.")
SOON = 150  # ms: several changes of a layer at once are drawn once


class PlotDock(QgsDockWidget):
    """The dock widget."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("SilkroadPlots")
        self.words = Wording()
        self.words.add(self.setWindowTitle, N_("Plots"))
        self.dialogs = Dialogs()
        self.plot = self.cut_line = None
        self._canvas = self._watched = self._own_cut = None
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.refresh)
        # Words are broken into lines for the size of the canvas.
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(SOON)
        self._resized.timeout.connect(self._draw_again)
        self._connect()
        self.retranslate()

    # Building

    def _build(self):
        holder = QWidget()
        column = QVBoxLayout(holder)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.kind, self.source = compact_combo("silkroadPlotKind"), compact_combo("silkroadPlotSource")
        self.item, self.language = compact_combo("silkroadPlotItem"), compact_combo("silkroadPlotLanguage")
        self.parts = QgsCheckableComboBox()
        self.parts.setObjectName("silkroadPlotParts")
        for code in i18n.LANGUAGES:
            self.language.addItem(i18n.NATIVE_NAMES[code], code)
        choose(self.language, settings.get("plot_language", i18n.interface_language()))
        self.item_label, self.part_label = QLabel(), QLabel()
        for label, widget in (
            (self._label(N_("Plot")), self.kind),
            (self._label(N_("Source")), self.source),
            (self.item_label, self.item),
            (self.part_label, self.parts),
            (self._label(N_("Language of the plot")), self.language),
        ):
            label.setBuddy(widget)
            self.form.addRow(label, widget)
        column.addLayout(self.form)
        self.note = QLabel()
        self.note.setObjectName("silkroadPlotNote")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self.stack = QStackedWidget()
        self.message = QLabel()
        self.message.setObjectName("silkroadPlotMessage")
        self.message.setWordWrap(True)
        self.message.setMargin(12)
        self.stack.addWidget(self.message)
        column.addWidget(self.stack, 1)
        self.cut_box = CutBox()
        column.addWidget(self.cut_box)
        column.addLayout(self._buttons())
        self.setWidget(holder)

    def _label(self, text):
        label = QLabel()
        self.words.add(label.setText, text)
        return label

    def _buttons(self):
        row = QHBoxLayout()
        self.buttons = {}
        for name, text, tip, work in (
            ("png", N_("Save as PNG…"), N_("A picture of 300 dots per inch"), lambda: self._save("png")),
            ("svg", N_("Save as SVG…"), N_("A drawing whose text can be edited"), lambda: self._save("svg")),
            ("copy", N_("Copy"), N_("Put the picture on the clipboard"), self._copy),
        ):
            button = QPushButton()
            button.setObjectName(f"silkroadPlot_{name}")
            self.words.add(button.setText, text)
            self.words.add(button.setToolTip, tip)
            button.clicked.connect(work)
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch()
        return row

    def _connect(self):
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.source.currentIndexChanged.connect(self._source_chosen)
        self.item.currentIndexChanged.connect(self.refresh)
        self.parts.checkedItemsChanged.connect(lambda: self._soon.start())
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.cut_box.run_clicked.connect(self._run_again)
        self.visibilityChanged.connect(lambda shown: shown and self._list_sources())
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)

    # Choosing

    def _kind_chosen(self):
        settings.put("plot_kind", self.kind.currentData())
        self._list_sources()

    def _language_chosen(self):
        settings.put("plot_language", self.language.currentData())
        self._list_items()

    def _layers_changed(self):
        if self.isVisible():
            self._list_sources()

    def _list_sources(self):
        keep = self.source.currentData()
        found = layers_for(self.kind.currentData(), QgsProject.instance())
        refill(self.source, [(layer.name(), layer.id()) for layer in found], keep)
        self._source_chosen()

    def _source_chosen(self):
        self._watch()
        self._list_parts()
        self._list_items()

    def _list_items(self):
        kind, layer = self._kind(), self.layer()
        rows = self._read(lambda: kind.items(layer, self.plot_language())) if kind.items and layer else None
        codes, titles = [code for code, _ in rows or []], [title for _, title in rows or []]
        if kind.named_by_item:
            titles = in_words(codes, self.plot_language(), QgsProject.instance())
        refill(self.item, list(zip(titles, codes, strict=True)), self.item.currentData())
        self.item_label.setText(tr(kind.item_title) if kind.item_title else "")
        for widget in (self.item_label, self.item):
            widget.setVisible(bool(rows))
        self.refresh()

    def _list_parts(self):
        kind, layer = self._kind(), self.layer()
        found = kind.parts(QgsProject.instance(), layer) if kind.parts and layer else []
        refill_ticks(self.parts, [(title, code) for code, title in found], MOST_PARTS)
        self.part_label.setText(tr(kind.part_title) if kind.part_title else "")
        for widget in (self.part_label, self.parts):
            widget.setVisible(bool(found))

    def _kind(self):
        return KINDS[self.kind.currentData()]

    def layer(self):
        """Return the chosen layer, None if there is none."""
        return QgsProject.instance().mapLayer(self.source.currentData() or "")

    def plot_language(self) -> str:
        """Return the language of the plot."""
        return self.language.currentData()

    def _watch(self):
        """Follow the changes of the chosen layer."""
        if self._watched is not None and QgsProject.instance().mapLayer(self._watched[0]) is not None:
            for signal in self._watched[1]:
                signal.disconnect(self._soon.start)
        layer = self.layer()
        self._watched = None
        if layer is not None:
            self._watched = (layer.id(), [layer.dataChanged, layer.nameChanged, layer.dataSourceChanged])
            for signal in self._watched[1]:
                signal.connect(self._soon.start)

    # Drawing

    def refresh(self) -> None:
        """Draw what is chosen, or say what is needed."""
        if not self.isVisible():
            return
        self.plot = None
        self._drop_cut()
        layer = self.layer()
        if layer is None:
            self._say(tr(self._kind().needs))
            return
        choice = Choice(self.item.currentData() or "", tuple(self.parts.checkedItemsData()), self.plot_language())
        plot = self._read(lambda: self._kind().make(QgsProject.instance(), layer, choice))
        if plot is not None:
            self._draw(plot)

    def _read(self, work):
        """Return what ``work`` reads; say why where it cannot."""
        try:
            return work()
        except SilkroadError as error:
            self._say(describe(error))
            return None

    def _draw(self, plot):
        try:
            if self._canvas is None:
                self._canvas = drawing.new_canvas(self._resized.start)
                self.stack.addWidget(self._canvas)
            no_font = self.plot_language() == "zh" and lacks_chinese()
        except ImportError as error:
            self._say(describe(refusal(error)))
            return
        self.plot = plot
        self.stack.setCurrentWidget(self._canvas)
        hints = [tr(NO_FONT)] if no_font else []
        hints += [tr(DRAG)] if isinstance(plot, Contrast) else []
        self.note.setText("\n".join(hints))
        self.note.setVisible(bool(hints))
        drawing.show(self._canvas, plot, self.plot_language(), self.title())
        self._allow(True)
        if isinstance(plot, Contrast):
            self._offer_cut(plot)
        self._canvas.draw()

    def _draw_again(self):
        if self.plot is not None and self.isVisible():
            self._drop_cut()
            self._draw(self.plot)

    def _say(self, text):
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)
        self.note.hide()
        self._allow(False)

    def _allow(self, drawn):
        for button in self.buttons.values():
            button.setEnabled(drawn)
        self.cut_box.setVisible(drawn and isinstance(self.plot, Contrast))

    def title(self) -> str:
        """Return the title over the plot: the evidence layer, or the layer from which it is made."""
        kind, layer = self._kind(), self.layer()
        return self.item.currentText() if kind.named_by_item else layer.name()

    def _offer_cut(self, plot):
        place, limits = (self.layer().id(), self.item.currentData()), plot.limit.tolist()
        index = plot.cut if plot.cut is not None else len(limits) // 2
        if self._own_cut is not None and self._own_cut[0] == place and self._own_cut[1] in limits:
            index = limits.index(self._own_cut[1])

        def moved(to):
            self._own_cut = (place, limits[to])
            self.cut_box.show_cut(plot, to)

        self.cut_line = CutLine(self._canvas, plot, index, moved)
        self.cut_box.offer(plot, index)

    def _drop_cut(self):
        if self.cut_line is not None:
            self.cut_line.end()
        self.cut_line = None

    # Keeping

    def kept_plot(self):
        """Return the plot as it is saved: with the cut where the user has put it."""
        if self.cut_line is None or self.cut_line.index == self.plot.cut:
            return self.plot
        return replace(self.plot, own=self.cut_line.index)

    def _compose(self, figure):
        render.compose(figure, self.kept_plot(), self.plot_language(), self.title())

    def _save(self, suffix):
        path = files.ask_path(self, suffix, f"{self.kind.currentText()} {self.title()}")
        if not path:
            return
        try:
            files.save(self._compose, self.plot_language(), suffix, path)
        except SilkroadError as error:
            notes.refuse(error)
            return
        notes.success(tr("Saved: {path}").format(path=path))

    def _copy(self):
        files.copy(self._compose, self.plot_language())
        notes.success(tr("The plot is on the clipboard."))

    def _run_again(self):
        layer, item = self.layer(), self.item.currentData()
        cut = self.plot.cut_text(self.cut_line.index)
        try:
            parameters, lacking = rerun.parameters(QgsProject.instance(), layer, item, cut)
        except SilkroadError as error:
            notes.refuse(error)
            return
        if lacking:
            text = tr("Not in the project, add them in the dialog with their types and cuts: {names}")
            notes.warn(text.format(names=i18n.listed(lacking, i18n.interface_language(), "names")))
        made = QgsApplication.processingRegistry().algorithmById(rerun.WEIGHTS).create()
        self.dialogs.open(rerun.WEIGHTS, as_numbers(made, parameters))

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
        self.cut_box.retranslate()
        keep = self.kind.currentData() or settings.get("plot_kind", "contrast")
        refill(self.kind, [(tr(kind.title), code) for code, kind in KINDS.items()], keep)
        self._list_sources()

    def close_down(self) -> None:
        """Stop following the project and close the dialogs, before the dock is deleted."""
        self._soon.stop()
        self._resized.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self.dialogs.close_all()
