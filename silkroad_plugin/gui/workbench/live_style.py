"""The map while a threshold is dragged: samples above and below it in two colours, the layer's own style kept aside."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...i18n import N_, tr
from ...processing.outputs.class_styles import above_and_below

NEITHER = N_("open or not determined")
SOON = 40  # ms: the map is drawn at most so often while the line moves


class LiveStyle(QObject):
    """Puts a style of two classes on a layer, and the layer's own style back in every case: when it is switched off,
    when another layer is chosen, when the dock is closed; a project is saved with the layer's own style.

    ``ended``: the user has given the layer another style meanwhile, which stays.
    """

    ended = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._own = self._rules = None
        self._setting = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._draw)
        project = QgsProject.instance()
        project.writeProject.connect(self._before_saving)
        project.projectSaved.connect(self._after_saving)

    @property
    def on(self) -> bool:
        """Whether a layer has the style."""
        return self._layer is not None

    def show(self, layer: QgsVectorLayer, rules: list[tuple[str, str]]) -> None:
        """Colour a layer by two expressions with their labels; the map follows soon."""
        if layer is not self._layer:
            self.put_back()
            self._layer, self._own = layer, layer.renderer().clone()
            layer.rendererChanged.connect(self._renderer_changed)
            layer.willBeDeleted.connect(self._gone)
        self._rules = rules
        if not self._soon.isActive():
            self._soon.start()

    def _draw(self):
        if self.on:
            self._set(above_and_below(self._layer, self._rules, tr(NEITHER)))

    def _set(self, renderer):
        self._setting = True
        self._layer.setRenderer(renderer)
        self._setting = False
        self._layer.legendChanged.emit()
        self._layer.triggerRepaint()

    def put_back(self) -> None:
        """Give the layer its own style back."""
        self._soon.stop()
        if self.on:
            layer = self._layer
            if sip.isdeleted(layer):
                self._gone()
                return
            self._set(self._own)
            self._forget()
            layer.rendererChanged.disconnect(self._renderer_changed)
            layer.willBeDeleted.disconnect(self._gone)

    def _forget(self):
        self._layer = self._own = self._rules = None

    def _gone(self):
        self._soon.stop()
        self._forget()

    def _renderer_changed(self):
        """End where somebody else has set another style."""
        if self._setting or not self.on:
            return
        layer = self._layer
        self._soon.stop()
        self._forget()
        layer.rendererChanged.disconnect(self._renderer_changed)
        layer.willBeDeleted.disconnect(self._gone)
        self.ended.emit()

    def _before_saving(self, *_):
        if self.on:
            self._soon.stop()
            self._set(self._own.clone())

    def _after_saving(self):
        if self.on:
            self._draw()
            # What is saved is the project as it is but for the passing colours.
            QgsProject.instance().setDirty(False)

    def close_down(self) -> None:
        """Put the style back and follow the project no more."""
        self.put_back()
        project = QgsProject.instance()
        project.writeProject.disconnect(self._before_saving)
        project.projectSaved.disconnect(self._after_saving)
