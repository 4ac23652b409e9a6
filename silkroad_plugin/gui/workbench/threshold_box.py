"""The box of the threshold: on or off, its content and what lies above, the rules' proposals, the map, classes."""

import re
from math import isfinite

from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from ...core.typed_numbers import number_of
from ...i18n import N_, interface_language, labelled, listed, tr
from ...numbers import counted, number, percent
from ...processing.reports.elements import content_title
from .. import notes
from ..map_box import compact_combo, refill
from ..wording import Wording
from .live_style import LiveStyle
from .threshold import ClassifyRun, ProposalRun, Threshold

ABOVE = N_("above: {count} [sample|samples], {share}")
OPEN = N_("censored and open: {count}")
MOVE = N_("Drag the orange line in the plots of {field}.")
# As English shows them; what begins with 0, or has four figures before the first comma, is a decimal comma.
THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
NO_PLOT = N_("Show a histogram, a cumulative frequency, a probability plot, boxplots or a scatter of an element.")


class ThresholdBox(QWidget):
    """Shows a ``threshold`` of the layer of a selection; ``choose_field()`` returns the element whose plot is shown
    first, "" where none is, None where that is not known yet."""

    def __init__(self, threshold: Threshold, choose_field, parent=None):
        super().__init__(parent)
        self.threshold, self._choose_field = threshold, choose_field
        self._selection = threshold.selection
        self.words = Wording()
        self.style = LiveStyle(self)
        self._run = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self):
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.on = QCheckBox()
        self.on.setObjectName("silkroadThreshold")
        self.words.add(self.on.setText, N_("Threshold"))
        self.value = QLineEdit()
        self.value.setObjectName("silkroadThresholdValue")
        self.told = QLabel()
        self.told.setObjectName("silkroadThresholdTold")
        self.told.setWordWrap(True)
        grid.addWidget(self.on, 0, 0)
        grid.addWidget(self.value, 0, 1)
        grid.addWidget(self.told, 0, 2)
        self.rules = compact_combo("silkroadThresholdRules")
        self.find = self._button("silkroadThresholdFind", N_("Find by All Rules"))
        self.words.add(self.find.setToolTip, N_("Run “Geochemical thresholds”; the line snaps to what it finds"))
        grid.addWidget(self.rules, 1, 0, 1, 2)
        grid.addWidget(self.find, 1, 2)
        self.map = QCheckBox()
        self.map.setObjectName("silkroadThresholdMap")
        self.words.add(self.map.setText, N_("Show on the map"))
        tip = N_("Colour the layer by above and below while this is ticked; its own style comes back afterwards")
        self.words.add(self.map.setToolTip, tip)
        self.classify = self._button("silkroadThresholdClassify", N_("Classify by This Threshold"))
        tip = N_("Run “Classify samples by thresholds” and add the classed samples to the project")
        self.words.add(self.classify.setToolTip, tip)
        grid.addWidget(self.map, 2, 0, 1, 2)
        grid.addWidget(self.classify, 2, 2)
        self.progress = QProgressBar()
        self.progress.hide()
        grid.addWidget(self.progress, 3, 0, 1, 3)
        grid.setColumnStretch(2, 1)

    def _button(self, name, text) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        self.words.add(button.setText, text)
        return button

    def _connect(self):
        self.on.toggled.connect(self.follow)
        self.value.editingFinished.connect(self._typed)
        self.rules.activated.connect(self._rule_chosen)
        self.find.clicked.connect(self._find)
        self.map.toggled.connect(self._map_toggled)
        self.classify.clicked.connect(self._classify)
        self.threshold.moved.connect(self._moved)
        self.threshold.proposed.connect(self._list_rules)
        self.style.ended.connect(lambda: self.map.setChecked(False))

    # Following

    def follow(self, *_) -> None:
        """Take the element whose plot is shown, where the threshold's own is not."""
        field = self._choose_field() if self.on.isChecked() else ""
        if field is not None and (field != self.threshold.field or (field and self.threshold.value is None)):
            self.threshold.take(field)
        self._moved()

    def _moved(self):
        """Say the figures, and colour the map."""
        threshold, language = self.threshold, interface_language()
        known = threshold.value is not None
        for widget in (self.value, self.rules, self.find, self.map, self.classify):
            widget.setEnabled(known and self._run is None)
        layer = self._selection.layer
        self.map.setEnabled(self.map.isEnabled() and layer is not None and layer.isSpatial())
        with QSignalBlocker(self.value):
            self.value.setText(number(threshold.value, language) if known else "")
        self.told.setVisible(self.on.isChecked())
        for widget in (self.value, self.rules, self.find, self.map, self.classify):
            # Without a threshold there is only the advice which plot to show, and room for it.
            widget.setVisible(self.on.isChecked() and known)
        self.told.setText(self._figures(language) if known else tr(NO_PLOT) if self.on.isChecked() else "")
        self.value.setToolTip(tr(MOVE).format(field=threshold.field) if known else "")
        if self.map.isChecked() and known and layer.isSpatial():
            self.style.show(layer, threshold.rules())
        else:
            self.style.put_back()

    def _figures(self, language) -> str:
        found = self.threshold.parted()
        column = self._selection.samples.column(self.threshold.field)
        texts = [counted(tr(ABOVE), language, count=found.above, share=percent(found.share, language))]
        if found.still_open:
            texts.append(counted(tr(OPEN), language, count=found.still_open))
        return f"{content_title(column, language)}\n{listed(texts, language, 'titles')}"

    def _typed(self):
        """Take a content that was typed, with a decimal point or comma; what is no number is put back."""
        text, language = self.value.text(), interface_language()
        if self.threshold.value is None or text == number(self.threshold.value, language):
            return  # it was only left, and what it shows is rounded
        if language == "en":
            text = THOUSANDS.sub(lambda found: found[0].replace(",", ""), text)
        content = number_of(text)
        if content is not None and isfinite(content):
            self.threshold.move(content)
        self._moved()

    # Rules

    def _list_rules(self):
        language = interface_language()
        found = self.threshold.proposals
        texts = [labelled(one.title(language), number(one.threshold, language), language) for one in found]
        rows = [(text, str(at)) for at, text in enumerate(texts)]
        first = tr("Thresholds found: {count}").format(count=len(found)) if found else tr("Thresholds by rules")
        refill(self.rules, [(first, ""), *rows], "")

    def _rule_chosen(self):
        at = self.rules.currentData()
        if at:
            self.threshold.move(self.threshold.proposals[int(at)].threshold)

    def _find(self):
        field, samples = self.threshold.field, self._selection.samples
        run = ProposalRun(self._selection.layer.id(), field)

        def offer(found):
            # Another layer, or what became of this one, may have the same field.
            if self.threshold.field == field and self._selection.samples is samples:
                self.threshold.offer(found)

        run.found.connect(offer)
        self._start(run)

    # Map

    def _map_toggled(self):
        self._moved()

    def _classify(self):
        threshold, layer = self.threshold, self._selection.layer
        name = f"{layer.name()}: {threshold.field} > {number(threshold.value, interface_language())}"
        run = ClassifyRun(layer, threshold.field, threshold.value, name)
        run.finished.connect(lambda results: run.load_layers())
        run.finished.connect(lambda results: notes.success(tr("Added to the project: {name}").format(name=name)))
        self._start(run)

    def _start(self, run):
        self._run = run
        run.progress.connect(lambda share: self.progress.setValue(round(share)))
        run.finished.connect(lambda results: self._ended())
        run.failed.connect(self._failed)
        self.progress.setValue(0)
        self.progress.show()
        self._moved()
        run.start()

    def _failed(self, reason):
        self._ended()
        if reason:
            notes.warn(reason)

    def _ended(self):
        self._run = None
        self.progress.hide()
        self._moved()

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        self._list_rules()
        self._moved()

    def close_down(self) -> None:
        """Put the style of the layer back, and end what runs."""
        if self._run is not None:
            self._run.close_down()
            self._run = None
        self.style.close_down()
