"""What a pane of the workbench shows: kind of plot, elements, axes and option, as lists and boxes."""

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...i18n import N_, tr
from ...processing.workbench.kind import Choice, Kind
from ...processing.workbench.kinds import KINDS
from ...processing.workbench.samples import LayerSamples
from ..map_box import compact_combo, refill, refill_ticks
from ..wording import Wording

TICKED = 4  # elements at first where several are ticked
BOXES = 3  # kinds of at most so many elements have a list for each


class Choices(QWidget):
    """The choices, at first of a ``kind``; ``changed``: another choice was made. ``beside`` stands at the end."""

    changed = pyqtSignal()

    def __init__(self, kind: str, beside: QWidget, parent=None):
        super().__init__(parent)
        self._first, self._samples = kind, None
        self._options: dict[str, str] = {}  # by kind, the one that was taken last
        self.words = Wording()
        self._build(beside)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        for combo in self.elements:
            combo.currentIndexChanged.connect(self.changed)
        self.option.currentIndexChanged.connect(self._option_chosen)
        self.several.checkedItemsChanged.connect(self.changed)
        self.log.toggled.connect(self.changed)

    def _build(self, beside):
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.kind = compact_combo("silkroadPaneKind")
        self.log = QCheckBox()
        self.log.setObjectName("silkroadPaneLog")
        self.log.setChecked(True)
        self.log.setText("lg")
        self.words.add(self.log.setToolTip, N_("Logarithmic axes"))
        first = QHBoxLayout()
        first.addWidget(self.kind, 1)
        first.addWidget(self.log)
        first.addWidget(beside)
        column.addLayout(first)
        self.elements = [compact_combo(f"silkroadPaneElement{place}") for place in range(BOXES)]
        self.several = QgsCheckableComboBox()
        self.several.setObjectName("silkroadPaneElements")
        self.option = compact_combo("silkroadPaneOption")
        second = QHBoxLayout()
        for widget in (*self.elements, self.several):
            if widget is not self.several:
                widget.setMinimumContentsLength(6)
            second.addWidget(widget, 1)
        column.addLayout(second)
        third = QHBoxLayout()
        self.option_label = QLabel()
        self.option_label.setBuddy(self.option)
        third.addWidget(self.option_label)
        third.addWidget(self.option, 1)
        column.addLayout(third)

    # What is chosen

    @property
    def code(self) -> str:
        """Return the code of the chosen kind."""
        return self.kind.currentData()

    @property
    def chosen_kind(self) -> Kind:
        """Return the chosen kind."""
        return KINDS[self.code]

    @property
    def chosen_elements(self) -> tuple[str, ...]:
        """Return the chosen fields, the first one first."""
        most = self.chosen_kind.most
        if most > BOXES:
            return tuple(self.several.checkedItemsData())
        return tuple(combo.currentData() for combo in self.elements[:most] if combo.currentData())

    def choice(self, group: str, language: str) -> Choice:
        """Return all that is chosen, with the field of groups and the language."""
        kind = self.chosen_kind
        log = self.log.isChecked() if kind.scales else True
        group = group if kind.groups else ""
        return Choice(self.chosen_elements, group, log, self._options.get(self.code, ""), language)

    def _kind_chosen(self):
        self._offer()
        self.offer_options([], "")  # those of the other kind are none of this one's; its own come with its plot
        self.changed.emit()

    def _option_chosen(self):
        self._options[self.code] = self.option.currentData()
        self.changed.emit()

    # What there is to choose

    def list_fields(self, samples: LayerSamples | None) -> None:
        """Offer what a layer has now; the options of the kind come with the plot."""
        self._samples = samples
        self._offer()
        if samples is None:
            self.offer_options([], "")

    def offer_options(self, options: list[tuple[str, str]], taken: str) -> None:
        """Offer the options of the kind, of which one is taken; without options the one taken before is kept in mind,
        for they come back with other samples or elements."""
        refill(self.option, [(tr(title), code) for code, title in options], taken)
        if options:
            self._options[self.code] = taken
        self.option_label.setText(tr(self.chosen_kind.option_title) if options else "")
        self.option_label.setVisible(bool(options))
        self.option.setVisible(bool(options))

    def _offer(self):
        """Show the lists that the kind needs, filled with what the layer has."""
        kind, samples = self.chosen_kind, self._samples
        columns = [] if samples is None else [(field, field) for field in samples.columns]
        for place, combo in enumerate(self.elements):
            keep = combo.currentData() or (columns[place % len(columns)][1] if columns else None)
            refill(combo, columns, keep)
            combo.setVisible(kind.most <= BOXES and place < kind.most)
        self._offer_several(kind, columns)
        self.log.setVisible(kind.scales)

    def _offer_several(self, kind, columns):
        refill_ticks(self.several, columns, TICKED)
        self.several.setVisible(kind.most > BOXES)

    def retranslate(self) -> None:
        """Say everything anew in the interface language."""
        self.words.refresh()
        refill(self.kind, [(tr(kind.title), code) for code, kind in KINDS.items()], self.code or self._first)
