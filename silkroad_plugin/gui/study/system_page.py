"""The first page of the study: which mineral system, in which area, with which deposits."""

import shutil

from qgis.gui import QgsCheckableComboBox, QgsFileWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QTreeWidgetItem

from ... import paths, settings
from ...catalogue import areas
from ...catalogue import words as catalogue_words
from ...catalogue.deposits import KNOWN, DepositFilter, worst_km
from ...catalogue.epochs import one_epoch
from ...catalogue.mineral_systems import GROUPS as SYSTEM_GROUPS
from ...catalogue.mineral_systems import SCALES as SYSTEM_SCALES
from ...core.errors import SilkroadError
from ...i18n import N_, interface_language, listed, tr
from ...messages import describe
from ...numbers import number
from .. import notes
from ..map_box import compact_combo, refill, widen_list
from .page import Page, WrappingTree, wrapped
from .phrases import GROUPS, IMPORTANCES, SCALES, dots, with_aside

# Of what quality the position of a deposit must be for training, as the evidence of a belt takes them.
IMPORT = "silkroad:import_mineral_system"


class SystemPage(Page):
    """Choose system, area and epochs; see criteria and deposits; copy a system to edit it."""

    def build(self):
        """Make the widgets."""
        self.system = compact_combo("silkroadStudySystem")
        self.area = compact_combo("silkroadStudyArea")
        self.epochs = QgsCheckableComboBox()
        self.epochs.setObjectName("silkroadStudyEpochs")
        self.epochs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.epochs.setMinimumContentsLength(10)
        self.words.add(self.epochs.setDefaultText, N_("all"))
        self.folder = QgsFileWidget()
        self.folder.setObjectName("silkroadStudyFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        for text, widget in (
            (N_("Mineral system"), self.system),
            (N_("Area"), self.area),
            (N_("Epochs of the deposits"), self.epochs),
        ):
            self.field(text, widget)
        self.problems, self.about = wrapped("silkroadSystemProblems"), wrapped("silkroadSystemAbout")
        self.deposits, self.limits = wrapped("silkroadSystemDeposits"), wrapped("silkroadSystemLimits")
        self.criteria = WrappingTree("silkroadCriteria", 1, 9)
        for widget in (self.problems, self.about, self.deposits, self.criteria, self.limits):
            self.column.addWidget(widget)
        self._add_buttons()
        self.field(N_("Folder for results"), self.folder)
        self.system.currentIndexChanged.connect(self._system_chosen)
        self.area.currentIndexChanged.connect(self._area_chosen)
        self.epochs.checkedItemsChanged.connect(self._epochs_chosen)
        self.folder.fileChanged.connect(self._folder_chosen)

    def _add_buttons(self):
        hint = N_("Copy the file of the system to your folder and open it; your copy then stands in for it")
        self.copy = self.button("silkroadSystemCopy", N_("Copy and Edit…"), self.copy_system, hint)
        self.open = self.button("silkroadSystemFolder", N_("Open Folder"), self.open_folder)
        hint = N_("Turn a mineral system of the EIS plugin into a file of yours")
        self.eis = self.button("silkroadSystemImport", N_("Import from EIS…"), self.import_system, hint)
        again = N_("Read the files of the mineral systems again after you have edited them")
        self.reread = self.button("silkroadSystemRead", N_("Read Again"), self.session.read_library, again)
        for button in (self.copy, self.eis):
            self.column.addWidget(button)
        self.row(self.open, self.reread)

    def show_study(self):
        """Show the study as it is now."""
        study, language = self.session.study, interface_language()
        systems = self.session.library.systems
        rows = sorted((self._name(system, language), system.id) for system in systems.values())
        if study.system and study.system not in systems:
            rows.append((study.system, study.system))
        refill(self.system, [(tr("Choose a mineral system…"), ""), *rows], study.system)
        known = [area for area in areas.areas() if area.level != "global"]
        if study.area not in {area.id for area in known}:
            known.append(areas.area(study.area))
        refill(self.area, [(area.names[language], area.id) for area in known], study.area)
        with QSignalBlocker(self.folder):
            self.folder.setFilePath(study.folder)
            # QLineEdit shows it where nothing has been chosen.
            self.folder.lineEdit().setPlaceholderText(str(self.session.folder()))
        self._show_problems()
        self._show_system(language)
        self._show_deposits(language)

    @staticmethod
    def _name(system, language):
        own = paths.resource("mineral_systems") not in system.path.parents
        return with_aside(system.names[language], tr("your own") if own else "")

    def _show_problems(self):
        problems = [describe(error) for error in self.session.library.problems]
        self.problems.setVisible(bool(problems))
        self.problems.setText("\n".join(f"⚠ {problem}" for problem in problems))

    def _show_system(self, language):
        system = self.session.system
        for widget in (self.about, self.criteria, self.limits, self.copy):
            widget.setVisible(system is not None)
        if system is None:
            return
        self.about.setText(system.definition[language])
        limits = "\n".join(f"• {limit[language]}" for limit in system.limits)
        self.limits.setText(f"{tr('Limits of the system')}\n{limits}")
        self.criteria.clear()
        self.criteria.setHeaderLabels([tr("Criteria and their importance at each scale")])
        for group in SYSTEM_GROUPS:
            top = QTreeWidgetItem(self.criteria, [tr(GROUPS[group])])
            for criterion in system.criteria[group]:
                top.addChild(self._criterion(criterion, language))
            top.setExpanded(True)
        self.criteria.setAccessibleDescription(tr("●●● essential, ●● important, ● helpful at this scale"))
        self.criteria.setToolTip(tr("●●● essential, ●● important, ● helpful at this scale"))

    @staticmethod
    def _criterion(criterion, language):
        best: dict[str, int] = {}
        for proxy in criterion.proxies:
            best[proxy.scale] = max(best.get(proxy.scale, 0), proxy.importance)
        scales = [scale for scale in SYSTEM_SCALES if scale in best]
        marks = " · ".join(f"{tr(SCALES[scale])} {dots(best[scale])}" for scale in scales)
        item = QTreeWidgetItem([f"{criterion.text[language]}\n{marks}"])
        words = (with_aside(tr(IMPORTANCES[best[scale]]), tr(SCALES[scale])) for scale in scales)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{criterion.text[language]}: {', '.join(words)}")
        item.setToolTip(0, criterion.text[language])
        return item

    def _show_deposits(self, language):
        study, system = self.session.study, self.session.system
        types = frozenset(system.deposit_types) if system else frozenset()
        counts = {code: self._count(types, {code}) for code in catalogue_words.codes("epoch")}
        with QSignalBlocker(self.epochs):
            self.epochs.clear()
            for code, count in counts.items():
                if count or code in study.epochs:
                    state = Qt.CheckState.Checked if code in study.epochs else Qt.CheckState.Unchecked
                    name = with_aside(catalogue_words.say("epoch", code, language), str(count))
                    self.epochs.addItemWithCheckState(name, state, code)
        widen_list(self.epochs)
        names = listed((catalogue_words.say("deposit_type", code, language) for code in sorted(types)), language)
        text = tr(
            "{types}: deposits of the area in the plugin’s table: {count}; of the chosen epochs: {chosen}; of these, "
            "known to within {limit} km: {usable}."
        )
        shown = text.format(
            types=names or tr("All types"),
            count=self._count(types, ()),
            chosen=self._count(types, study.epochs),
            usable=self._count(types, study.epochs, KNOWN),
            limit=number(worst_km(), language),
        )
        several = [code for code, count in counts.items() if count and (not study.epochs or code in study.epochs)]
        if system is not None and not one_epoch(several):
            shown += "\n⚠ " + tr("They are of several epochs: choose one, or the model mixes systems of different age.")
        self.deposits.setText(shown)

    def _count(self, types, epochs, qualities=()) -> int:
        chosen = {"types": types, "epochs": epochs, "position_qualities": qualities}
        codes = {name: frozenset(values) for name, values in chosen.items()}
        return DepositFilter(self.session.study.area, **codes).count()

    def _system_chosen(self):
        code = self.system.currentData()
        if code == self.session.study.system:
            return
        # Proxies and layers of another system mean nothing here; what was run stays.
        self.session.change(system=code, system_digest="", proxies=(), layers={}, epochs=())

    def _area_chosen(self):
        self.session.change(area=self.area.currentData())

    def _epochs_chosen(self):
        self.session.change(epochs=tuple(self.epochs.checkedItemsData()))

    def _folder_chosen(self, path):
        self.session.change(folder=path)

    def copy_system(self) -> None:
        """Copy the file of the system to the user's folder, unless it is there, and open it."""
        source, folder = self.session.system.path, settings.mineral_systems_folder()
        target = folder / source.name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                shutil.copyfile(source, target)
        except OSError as error:
            notes.refuse(SilkroadError("system_not_copied", path=str(target), reason=str(error)))
            return
        self.session.read_library()
        notes.success(tr("Edit this file, save it as UTF-8, then press “Read Again”: {path}").format(path=target))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def import_system(self) -> None:
        """Open the algorithm that reads a mineral system of the EIS plugin, and list what it has made."""
        dialog = self.runner.dialogs.open(IMPORT, {})
        dialog.algorithmFinished.connect(lambda *_: self.session.read_library())

    def open_folder(self) -> None:
        """Open the folder of the user's systems."""
        folder = settings.mineral_systems_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            notes.refuse(SilkroadError("system_not_copied", path=str(folder), reason=str(error)))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
