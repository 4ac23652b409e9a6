"""What makes one layer of evidence: its layers, how its values are read, and the buttons that run it."""

from dataclasses import replace

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QMenu, QPushButton, QVBoxLayout

from ...catalogue.study import Evidence
from ...i18n import N_, interface_language, tr
from ...numbers import number
from ..map_box import compact_combo, refill
from ..wording import Wording
from .filling import transforms
from .page import choose_layer, layer_combo, wrapped
from .phrases import KINDS, with_label
from .proxy_plan import chosen_layers, filter_of, missing_algorithms, raster_info, role_name, threshold_texts
from .session import Session


class EvidenceDetail(QGroupBox):
    """Shows one proxy, or a raster that was added by hand."""

    run_clicked = pyqtSignal()
    open_clicked = pyqtSignal()
    show_clicked = pyqtSignal()
    remove_clicked = pyqtSignal()
    transform_chosen = pyqtSignal(str)

    def __init__(self, session: Session, parent=None):
        super().__init__(parent)
        self.setObjectName("silkroadEvidenceDetail")
        self.session, self.proxy, self.made = session, None, None
        self.words = Wording()
        self.words.add(self.setTitle, N_("Chosen evidence"))
        self._looks: tuple = ()
        self.combos: dict[str, QgsMapLayerComboBox] = {}
        self.labels: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        self.about = wrapped("silkroadEvidenceAbout")
        self.kind = compact_combo("silkroadEvidenceKind")
        self.kind_label = wrapped()
        self.words.add(self.kind_label.setText, N_("Its values are"))
        self.buttons = QGridLayout()
        self.run = self._button("silkroadEvidenceRun", N_("Run"), self.run_clicked)
        self.open = self._button("silkroadEvidenceOpen", N_("Open…"), self.open_clicked)
        self.show_button = self._button("silkroadEvidenceShow", N_("Show"), self.show_clicked)
        self.remove = self._button("silkroadEvidenceRemove", N_("Remove"), self.remove_clicked)
        self.words.add(self.run.setToolTip, N_("Run the steps of this proxy with the values of the mineral system"))
        self.words.add(self.open.setToolTip, N_("Open the dialog of each step, filled in, to change values"))
        column.addWidget(self.about)
        self.roles = QVBoxLayout()
        column.addLayout(self.roles)
        column.addWidget(self.kind_label)
        column.addWidget(self.kind)
        column.addLayout(self.buttons)
        self.transform = QPushButton()
        self.transform.setObjectName("silkroadEvidenceTransform")
        self.words.add(self.transform.setText, N_("Make Another from It"))
        hint = N_("Classify, reclassify, scale or make a fuzzy membership: the result is added as another layer")
        self.words.add(self.transform.setToolTip, hint)
        self.transform.setMenu(QMenu(self))
        self.transform.menu().aboutToShow.connect(self._list_transforms)
        column.addWidget(self.transform)
        self.kind.currentIndexChanged.connect(self._kind_chosen)

    def _button(self, name, text, signal):
        made = QPushButton()
        made.setObjectName(name)
        self.words.add(made.setText, text)
        made.clicked.connect(lambda *_: signal.emit())
        self.buttons.addWidget(made, *divmod(self.buttons.count(), 2))
        return made

    def _list_transforms(self):
        menu = self.transform.menu()
        menu.clear()
        for algorithm, title in transforms():
            action = menu.addAction(title)
            action.setObjectName(algorithm)
            action.triggered.connect(lambda *_, algorithm=algorithm: self.transform_chosen.emit(algorithm))

    def show_proxy(self, proxy, made: Evidence | None, about: str, ready: bool) -> None:
        """Show a proxy (None for a raster added by hand) and the raster that was made for it."""
        self.words.refresh()
        self.setVisible(proxy is not None or made is not None)
        self.made = made
        self._show_roles(proxy)
        missing = missing_algorithms(proxy) if proxy is not None else []
        about = "\n".join([about, *(threshold_texts(proxy) if proxy is not None else [])])
        if missing:
            about += "\n⚠ " + with_label(tr("Not in this QGIS"), ", ".join(missing))
        lacking = [role for role, combo in self.combos.items() if combo.currentLayer() is None]
        if proxy is not None and lacking and not missing:
            about += "\n" + tr("Choose the layers below; add them to the project first.")
        self.about.setText(about.strip())
        self.about.setVisible(bool(about.strip()))
        kind = made.kind if made is not None else proxy.evidence if proxy is not None else ""
        refill(self.kind, [(tr(text), code) for code, text in KINDS.items()], kind)
        self.kind.setEnabled(made is not None)
        self.run.setEnabled(ready)
        self.open.setEnabled(ready)
        for button in (self.show_button, self.remove, self.transform):
            button.setEnabled(made is not None)

    def _show_roles(self, proxy) -> None:
        """Offer a list of layers for each that the proxy needs."""
        layers = self.layers_of(proxy) if proxy is not None else {}
        looks = (proxy.id if proxy is not None else "", *layers)
        self.proxy = proxy
        if looks != self._looks:
            for role in list(self.combos):
                self.labels.pop(role).deleteLater()
                self.combos.pop(role).deleteLater()
            for role in layers:
                self._add_role(role)
            self._looks = looks
        for role, layer in layers.items():
            self.labels[role].setText(role_name(role, proxy))
            with QSignalBlocker(self.combos[role]):
                choose_layer(self.combos[role], self.session.project, layer)

    def _add_role(self, role: str) -> None:
        combo = layer_combo(f"silkroadRole_{role.removeprefix('@').replace(':', '_')}", filter_of(role))
        combo.layerChanged.connect(lambda *_: self.keep_layers())
        label = wrapped()
        label.setBuddy(combo)
        self.roles.addWidget(label)
        self.roles.addWidget(combo)
        self.combos[role], self.labels[role] = combo, label

    def layers_of(self, proxy) -> dict[str, str]:
        """Return role -> id of the layers of a proxy that are in the project."""
        found = chosen_layers(self.session, proxy)
        return {role: layer if self.session.project.mapLayer(layer) else "" for role, layer in found.items()}

    def keep_layers(self) -> None:
        """Keep the layers that are chosen."""
        if self.proxy is None or not self.combos:
            return
        chosen = {role: combo.currentLayer().id() for role, combo in self.combos.items() if combo.currentLayer()}
        self.session.change(layers={**self.session.study.layers, self.proxy.id: chosen})

    def _kind_chosen(self):
        if self.made is not None:
            made = replace(self.made, kind=self.kind.currentData())
            self.session.put(self.session.study.with_evidence(made))


def describe_raster(session: Session, source: str) -> list[str]:
    """Return what a raster says about itself: resolution, position error, whether it was drawn knowing deposits."""
    language, info = interface_language(), raster_info(session, source)
    unknown = tr("not stated")
    lines = []
    for label, value in (
        (tr("Effective resolution"), info.resolution_km),
        (tr("Position error"), info.position_error_km),
    ):
        text = unknown if value is None else tr("{number} km").format(number=number(value, language, 2))
        lines.append(with_label(label, text))
    aware = {True: tr("yes (circular)"), False: tr("no"), None: unknown}[info.deposit_aware]
    lines.append(with_label(tr("Drawn with knowledge of deposits"), aware))
    if made := info.made.get(language) or info.made.get("en"):
        lines.append(made)
    if info.synthetic:
        lines.append("⚠ " + tr("Synthetic values, made up to show the method."))
    return lines
