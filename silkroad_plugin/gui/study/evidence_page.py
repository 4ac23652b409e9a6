"""The third page of the study: the raster of each proxy, made from the data of the plugin or the user's layers."""

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGroupBox, QTreeWidgetItem, QVBoxLayout

from ...catalogue.study import FRAME, Evidence, new_id
from ...catalogue.study_status import State, Status
from ...i18n import N_, tr
from .evidence_detail import EvidenceDetail, describe_raster
from .filling import create, destinations, main_output
from .job import Job
from .page import Page, WrappingTree, choose_layer, layer_combo, wrapped
from .phrases import icon, proxy_of, status_text, with_label
from .proxy_plan import (
    evidence_title,
    frame_is_fresh,
    frame_job,
    jobs,
    missing_algorithms,
    raster_info,
    roles_of,
    step_job,
)
from .showing import show_layer

KEY = Qt.ItemDataRole.UserRole
OWN = "own_"


class EvidencePage(Page):
    """Grid and study area, the list of evidence, and what makes the one that is chosen."""

    def build(self):
        """Make the widgets."""
        self._add_frame()
        self.column.addWidget(self.label(N_("Evidence: ticked layers go into the models")))
        self.tree = WrappingTree("silkroadEvidence", 2, 7)
        self.tree.setRootIsDecorated(False)
        self.column.addWidget(self.tree, 1)
        self.all = self.button("silkroadEvidenceAll", N_("Run What Is Missing"), self.run_missing)
        self.column.addWidget(self.all)
        self.detail = EvidenceDetail(self.session)
        self.column.addWidget(self.detail)
        self.raster = layer_combo("silkroadOwnRaster", Qgis.LayerFilter.RasterLayer)
        self.add = self.button("silkroadAddRaster", N_("Add as Evidence"), self.add_raster)
        self.column.addWidget(self.label(N_("A raster of your own, whatever made it"), self.raster))
        self.row(self.raster, self.add)
        self.tree.itemChanged.connect(self._ticked)
        self.tree.currentItemChanged.connect(lambda *_: self._show_detail())
        self.detail.run_clicked.connect(self.run_current)
        self.detail.open_clicked.connect(self.open_current)
        self.detail.show_clicked.connect(self.show_current)
        self.detail.remove_clicked.connect(self.remove_current)
        self.detail.transform_chosen.connect(self.transform_current)

    def _add_frame(self):
        self.frame = QGroupBox()
        self.words.add(self.frame.setTitle, N_("Grid, study area and training deposits"))
        column = QVBoxLayout(self.frame)
        self.frame_state = wrapped("silkroadFrameState")
        column.addWidget(self.frame_state)
        self.cell = QDoubleSpinBox()
        self.cell.setObjectName("silkroadCellSize")
        self.cell.setRange(10, 100_000)
        self.cell.setDecimals(0)
        self.cell.setKeyboardTracking(False)
        self.field(N_("Cell size (m)"), self.cell, column)
        hint = N_("Make grid, study area, training deposits and the shipped evidence of the area")
        self.make = self.button("silkroadMakeFrame", N_("Make from the Plugin’s Data"), self.make_frame, hint)
        column.addWidget(self.make)
        hint = N_("Add the rasters that were made with the grid and serve no proxy: distances, relief, gravity")
        self.others = self.button("silkroadAddOthers", N_("Add Its Other Layers"), self.add_others, hint)
        column.addWidget(self.others)
        self.mask = layer_combo("silkroadStudyMask", Qgis.LayerFilter.RasterLayer)
        hint = N_("A raster of your own: its grid, and as study area where it has values other than 0")
        self.words.add(self.mask.setToolTip, hint)
        self.field(N_("Grid and study area"), self.mask, column)
        self.column.addWidget(self.frame)
        self.cell.valueChanged.connect(lambda value: self.session.change(cell_size=value))
        self.mask.layerChanged.connect(lambda layer: self.session.change(mask=layer.id() if layer else ""))

    def show_study(self):
        """Show the study as it is now."""
        self._show_frame()
        self._fill_tree()
        self._show_detail()
        wanted = [key for key in self.session.judge.wanted() if self._runnable(key)]
        self.all.setEnabled(bool(wanted) and not self.runner.busy)
        self.make.setEnabled(not self.runner.busy)

    def _show_frame(self):
        session = self.session
        with QSignalBlocker(self.cell):
            self.cell.setValue(session.study.cell_size)
        with QSignalBlocker(self.mask):
            self.mask.setAllowEmptyLayer(True, tr("those made from the plugin’s data"))
            choose_layer(self.mask, session.project, session.study.mask)
        frame = session.study.of_purpose(FRAME)
        state = session.judge.run(frame) if frame else State(Status.MISSING)
        text = status_text(state)
        if frame is not None and "DEPOSIT_COUNT" in frame.numbers:
            number = int(frame.numbers["DEPOSIT_COUNT"])
            text += "\n" + tr("Training deposits: {number}").format(number=number)
        if state.reason:
            text += "\n" + state.reason
        self.others.setEnabled(bool(self._others()))
        self.frame_state.setText(with_label(tr("Made from the plugin’s data"), text))

    def _fill_tree(self):
        kept = self.current()
        place = self.tree.verticalScrollBar().value()
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self.tree.setHeaderLabels([tr("Evidence"), tr("State")])
            for key in self.session.judge.listed():
                self.tree.addTopLevelItem(self._item(key))
            items = [self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount())]
            chosen = [item for item in items if item.data(0, KEY) == kept] or items[:1]
            if chosen:
                self.tree.setCurrentItem(chosen[0])
        self.tree.verticalScrollBar().setValue(place)

    def _item(self, key):
        state = self.session.judge.proxy(key)
        made = self.session.study.evidence_of(key)
        item = QTreeWidgetItem([evidence_title(self.session, key), status_text(state)])
        item.setData(0, KEY, key)
        item.setIcon(1, icon(state.status))
        item.setToolTip(1, state.reason)
        item.setToolTip(0, evidence_title(self.session, key))
        if made is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if made.used else Qt.CheckState.Unchecked)
        return item

    def current(self) -> str:
        """Return the key of the evidence that is chosen in the list, empty for none."""
        item = self.tree.currentItem()
        return (item.data(0, KEY) or "") if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose a line of the list."""
        for index in range(self.tree.topLevelItemCount()):
            if self.tree.topLevelItem(index).data(0, KEY) == key:
                self.tree.setCurrentItem(self.tree.topLevelItem(index))

    def _ticked(self, item, _column):
        made = self.session.study.evidence_of(item.data(0, KEY))
        if made is not None:
            used = item.checkState(0) == Qt.CheckState.Checked
            self.session.put(self.session.study.with_evidence(replace(made, used=used)))

    def _show_detail(self):
        key = self.current()
        made = self.session.study.evidence_of(key) if key else None
        proxy = proxy_of(self.session.system, key)
        about = [self.session.judge.proxy(key).reason] if key else []
        if made is not None:
            about += describe_raster(self.session, made.source)
        ready = proxy is not None and self._runnable(key) and not self.runner.busy
        self.detail.show_proxy(proxy, made, "\n".join(line for line in about if line), ready)

    def _runnable(self, key) -> bool:
        """Tell whether everything that a proxy needs is there."""
        proxy = proxy_of(self.session.system, key)
        if proxy is None or missing_algorithms(proxy):
            return False
        return all(self.detail.layers_of(proxy)[role] for role in roles_of(proxy))

    def make_frame(self) -> None:
        """Make grid, study area, training deposits and the shipped evidence."""
        self.runner.start([lambda: frame_job(self.session)])

    def run_current(self) -> None:
        """Run the steps of the proxy that is chosen."""
        self.detail.keep_layers()
        self.runner.start(jobs(self.session, proxy_of(self.session.system, self.current())))

    def run_missing(self) -> None:
        """Run every proxy whose layers are there and which is not done."""
        judge = self.session.judge
        keys = [key for key in judge.wanted() if self._runnable(key) and judge.proxy(key).status is not Status.DONE]
        self.runner.start(*(jobs(self.session, proxy_of(self.session.system, key)) for key in keys))

    def open_current(self) -> None:
        """Open the dialogs of the proxy's steps one after the other, each with what the last one has made."""
        self.detail.keep_layers()
        proxy = proxy_of(self.session.system, self.current())
        if not proxy.steps[0].layer:
            self._open_step(proxy, 0)
        elif frame_is_fresh(self.session):
            self.run_current()
        else:
            job = frame_job(self.session)
            self.runner.open(job)

    def _open_step(self, proxy, order):
        job = step_job(self.session, proxy, order)
        if order == len(proxy.steps) - 1:
            self.runner.open(job)
            return
        self.runner.open(replace(job, done=lambda _: self._open_step(proxy, order + 1)))

    def add_raster(self) -> None:
        """Add a raster of the project as evidence."""
        layer = self.raster.currentLayer()
        if layer is None:
            return
        if any(item.source == layer.id() for item in self.session.study.evidence):
            return
        key = OWN + new_id()
        self.session.put(self.session.study.with_evidence(Evidence(key, layer.id(), "descending")))

    def transform_current(self, algorithm: str) -> None:
        """Open an algorithm on the chosen raster; what it makes is added as another layer of evidence."""
        made, key = self.session.study.evidence_of(self.current()), OWN + new_id()
        parameters = {"INPUT": made.source, **destinations(create(algorithm), self.session.new_folder(algorithm))}
        job = Job(algorithm, parameters, "evidence", f"{key}/0", done=lambda run: self._take(key, run))
        self.runner.open(job)

    def _take(self, key, run):
        source = main_output(run)
        kind = raster_info(self.session, source).kind or "descending"
        self.session.put(self.session.study.with_evidence(Evidence(key, source, kind, run.id)))

    def _others(self) -> list[str]:
        """Return the shipped rasters that are no evidence yet."""
        frame, used = self.session.study.of_purpose(FRAME), {item.source for item in self.session.study.evidence}
        proxies = (proxy_of(self.session.system, key) for key in self.session.judge.wanted())
        served = {proxy.steps[0].layer for proxy in proxies}
        made = frame.outputs.get("EVIDENCE", ()) if frame else ()
        return [path for path in made if path not in used and Path(path).stem not in served]

    def add_others(self) -> None:
        """Add the shipped rasters that serve no proxy as evidence."""
        study = self.session.study
        frame = study.of_purpose(FRAME)
        for path in self._others():
            kind = raster_info(self.session, path).kind or "categorical"
            study = study.with_evidence(Evidence(OWN + new_id(), path, kind, frame.id))
        self.session.put(study)

    def show_current(self) -> None:
        """Load the raster of the chosen evidence into the map."""
        made = self.session.study.evidence_of(self.current())
        show_layer(self.session.project, made.source, evidence_title(self.session, made.key))

    def remove_current(self) -> None:
        """Take the chosen evidence out of the study; its file stays."""
        self.session.put(self.session.study.without_evidence(self.current()))
