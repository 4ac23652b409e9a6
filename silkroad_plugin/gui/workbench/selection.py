"""The samples of the chosen layer and which of them are selected: the layer's own selection, followed both ways."""

from enum import Enum

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal, pyqtSlot

from ...processing.workbench.samples import LayerSamples

SOON = 150  # ms: several changes of a layer at once are read once


class How(Enum):
    """What becomes of the samples that are selected already."""

    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"


class Selection(QObject):
    """``samples`` and the mask ``chosen`` of a layer, both None without one.

    ``changed``: others are selected; ``data_changed``: the layer's samples, fields or filter are not what they were;
    ``lost``: the layer goes. What another program, or another layer, writes into the source of the data, no signal
    tells; it is read once QGIS reloads the layer, as refreshing the map (F5) does.
    """

    changed = pyqtSignal()
    data_changed = pyqtSignal()
    lost = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.samples: LayerSamples | None = None
        self._chosen = None
        self._own = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.read_again)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer, or none."""
        if layer is self.layer:
            return
        self._leave()
        self.layer = layer
        if layer is not None:
            self.samples = LayerSamples(layer)
            for signal, answer in self._signals():
                signal.connect(answer)

    def _leave(self):
        self._soon.stop()
        # A layer that is deleted has left by itself.
        if self.layer is not None and not sip.isdeleted(self.layer):
            for signal, answer in self._signals():
                signal.disconnect(answer)
        self.layer = self.samples = self._chosen = None

    def _signals(self):
        layer = self.layer
        changes = (
            layer.dataChanged, layer.attributeValueChanged, layer.geometryChanged, layer.featureAdded,
            layer.featuresDeleted, layer.updatedFields, layer.subsetStringChanged, layer.dataSourceChanged,
            layer.afterRollBack, layer.nameChanged, layer.crsChanged,
        )  # fmt: skip
        return [
            *((signal, self.touch) for signal in changes),
            (layer.selectionChanged, self._selected_elsewhere),
            (layer.willBeDeleted, self._gone),
        ]

    def touch(self, *_) -> None:
        """Read the samples anew soon: they are not what they were."""
        self._soon.start()

    def _gone(self):
        self._leave()
        self.lost.emit()

    def read_again(self) -> None:
        """Take the samples as they are now."""
        if self.layer is not None:
            self.samples = LayerSamples(self.layer)
            self._chosen = None
            self.data_changed.emit()

    @property
    def chosen(self):
        """Which samples (n) bool are selected."""
        if self._chosen is None and self.samples is not None:
            self._chosen = self.samples.rows_of(self.layer.selectedFeatureIds())
        return self._chosen

    @property
    def count(self) -> int:
        """How many samples are selected."""
        return 0 if self.layer is None else self.layer.selectedFeatureCount()

    def choose(self, found, how: How) -> None:
        """Select ``found`` samples (n) bool in the layer, or add them to the selection, or take them out of it."""
        now = self.chosen
        self._chosen = {How.REPLACE: found, How.ADD: now | found, How.REMOVE: now & ~found}[how]
        self._own = True
        try:
            self.layer.selectByIds(self.samples.ids_of(self._chosen))
        finally:
            self._own = False
        self.changed.emit()

    # Without arguments: the ids of a hundred thousand samples would be handed over for nothing.
    @pyqtSlot()
    def _selected_elsewhere(self):
        if not self._own:
            self._chosen = None
            self.changed.emit()

    def close_down(self) -> None:
        """Follow nothing any more."""
        self._leave()
