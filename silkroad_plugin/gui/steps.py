"""What the buttons of the panel's third group do: they open dialogs and run registered algorithms."""

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject

from ..catalogue import tree
from ..catalogue.areas import GLOBAL
from ..core.errors import SilkroadError
from ..i18n import tr
from . import evidence_run, notes
from .dialogs import Dialogs, as_numbers

WEIGHTS = "silkroad:weights_of_evidence"
PRINT = "silkroad:print_map"
SHEET_PAPER = "A1"  # holds a map sheet at its own scale
# One cell of the evidence, in km².
UNIT_AREA = (evidence_run.CELL_SIZE / 1000) ** 2

# Percent: the first distance class of the faults, which are known to some 20 km, covers half of a belt already.
MAX_AREA = 60


class Steps(QObject):
    """Connects the buttons of a panel; keeps the dialogs and the background run alive."""

    def __init__(self, panel):
        super().__init__(panel)
        self.panel = panel
        self.run: evidence_run.EvidenceRun | None = None
        self._dialogs = Dialogs()
        box = panel.steps_box
        box.own_layer_clicked.connect(self.add_own_layer)
        box.prospectivity_clicked.connect(self.prospectivity)
        box.layout_clicked.connect(self.lay_out)
        box.print_clicked.connect(self.print_map)
        panel.sheet_box.print_clicked.connect(self.print_sheet)
        box.cancel_clicked.connect(self.cancel)

    def add_own_layer(self) -> None:
        """Ask for a layer of the user and put it into the map."""
        from .own_layer_dialog import OwnLayerDialog

        dialog = OwnLayerDialog(self.panel.map_language(), self.panel.iface.mainWindow())
        self._dialogs.keep(dialog)
        dialog.open()

    def prospectivity(self) -> None:
        """Open weights of evidence on the area's evidence, which is made first where it is missing."""
        try:
            results = evidence_run.existing(self.panel.area_id())
        except SilkroadError as error:
            notes.refuse(error)
            return
        if results is not None:
            self.open_weights(results)
            return
        self.run = evidence_run.EvidenceRun(self.panel.area_id())
        self.run.progress.connect(self.panel.steps_box.set_progress)
        self.run.finished.connect(self._evidence_made)
        self.run.failed.connect(self._evidence_failed)
        self.panel.steps_box.start_work()
        self.run.start()

    def cancel(self) -> None:
        """Stop the background run."""
        if self.run is not None:
            self.run.cancel()

    def _evidence_made(self, results):
        self._end_run()
        self.open_weights(results)

    def _evidence_failed(self, reason):
        self._end_run()
        if reason:
            notes.warn(reason)
        else:
            notes.success(tr("Cancelled. Nothing was written."))

    def _end_run(self):
        self.panel.steps_box.end_work()
        self.run = None

    def open_weights(self, results: dict) -> None:
        """Open the dialog of weights of evidence with the area's layers filled in."""
        training = tree.layer_of(QgsProject.instance(), "training")
        self._open(
            WEIGHTS,
            {
                "EVIDENCE": results["EVIDENCE"],
                "TYPES": results["TYPES"],
                "DEPOSITS": training.id() if training is not None else results["DEPOSITS"],
                "MASK": results["MASK"],
                "UNIT_AREA": UNIT_AREA,
                "MAX_AREA": MAX_AREA,
            },
        )

    def lay_out(self) -> None:
        """Ask for the window that prints maps, with the panel's area."""
        area = self.panel.area_id()
        self.panel.layout_asked.emit({"kind": GLOBAL} if area == GLOBAL else {"kind": "area", "area": area})

    def print_map(self) -> None:
        """Open the layout step with the panel's area and language filled in."""
        chosen = self.panel.deposit_box.filter().expression()
        self._open(PRINT, {"AREA": self.panel.area_id(), "LANGUAGES": [self.panel.map_language()], "FILTER": chosen})

    def print_sheet(self, code: str) -> None:
        """Open the layout step with a map sheet filled in."""
        self._open(PRINT, {"SHEET": code, "LANGUAGES": [self.panel.map_language()], "PAPER": SHEET_PAPER})

    def _open(self, algorithm, parameters):
        made = QgsApplication.processingRegistry().algorithmById(algorithm).create()
        self._dialogs.open(algorithm, as_numbers(made, parameters))

    @property
    def dialogs(self) -> list:
        """The open dialogs."""
        return self._dialogs.all

    def close_down(self) -> None:
        """Stop what runs, wait for its end, close the dialogs."""
        if self.run is not None:
            self.run.close_down()
            self.run = None
        self._dialogs.close_all()
