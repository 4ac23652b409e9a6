"""A mineral system of the EIS QGIS plugin as one of ours."""

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .... import settings
from ....catalogue import words
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, listed, tr
from ....io.report import Report
from ...base import SilkroadAlgorithm
from ...outputs.files import report_output

SCALES = {
    "best": N_("Each proxy once, at the scale where it matters most"),
    "all": N_("Each proxy once for every scale at which it is rated"),
}
GAPS = {
    "empty": N_("Components without a proxy"),
    "key": N_("Parts of the file that are not understood"),
    "scales": N_("Rated at several scales, kept at the one where they matter most"),
    "importance": N_("Without importance, taken as helpful (1)"),
    "data": N_("Kind of data without a counterpart, taken as geology"),
    "workflow": N_("Workflows that are not known, replaced by the usual one of the data"),
    "interpolation": N_("Begin with an interpolation: give the grid that you have made"),
    "rocks": N_("Words for the rocks were taken from the text: check LITHOLOGY"),
}


class ImportMineralSystem(SilkroadAlgorithm):
    """``silkroad:import_mineral_system``."""

    NAME = "import_mineral_system"
    TITLE = N_("Import mineral system of EIS")
    GROUP = "prospectivity"
    TAGS = (N_("mineral system"), N_("migration"), "EIS", "JSON")
    HELP = N_(
        "<p>Turns a mineral system of the EIS QGIS plugin (JSON) into one of this plugin, for the study dock.</p>"
        "<p><b>Input.</b> A file of the wizard’s library, in its older form (components with proxies by their text) "
        "or the present one (<i>mineral_system_components</i>).</p>"
        "<p><b>What becomes of it.</b> Components: source and pathway as they are, depositional becomes trap, "
        "mineralisation becomes deposition. Scales: regional is belt, camp is district. Importance: High 3, Moderate "
        "2, Low 1. Workflows become steps: distance to features, or distance to an anomaly above or below a limit, "
        "as the text says “high” or “low”. Texts stay English and are marked as untranslated; every statement is "
        "marked <i>to_be_checked</i>.</p>"
        "<p><b>What it lacks.</b> Files of EIS have no epochs, deposits, belts, references, directions of evidence, "
        "distances or words for rocks: the first four stay empty, the others are derived from category and text. The "
        "log and the report name every proxy of which something had no counterpart.</p>"
        "<p><b>Codes.</b> Mineral system and deposit types are codes of this plugin; where the name tells them (IOCG, "
        "VMS, pegmatite and so on) they may be left empty.</p>"
        "<p><b>Output.</b> A JSON file. In the folder of your own systems, which is proposed, the dock finds it; "
        "edit it there in any text editor.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        behaviour = Qgis.ProcessingFileParameterBehavior.File
        files = tr("JSON files (*.json)")
        add(QgsProcessingParameterFile("INPUT", tr("Mineral system of EIS"), behaviour, fileFilter=files))
        add(QgsProcessingParameterString("MINERAL_SYSTEM", tr("Mineral system (code or name)"), optional=True))
        add(
            QgsProcessingParameterString(
                "DEPOSIT_TYPES", tr("Deposit types (codes or names, comma-separated)"), optional=True
            )
        )
        add(self.choices.parameter("SCALES", tr("Proxies rated at several scales"), SCALES, "best"))
        own = str(settings.mineral_systems_folder() / "eis_system.json")
        add(QgsProcessingParameterFileDestination("OUTPUT", tr("Mineral system"), files, own))
        add(report_output(by_default=False))
        self.addOutput(QgsProcessingOutputString("SYSTEM_ID", tr("Identifier of the system")))
        self.addOutput(QgsProcessingOutputNumber("PROXIES", tr("Number of proxies")))
        self.addOutput(QgsProcessingOutputNumber("GAPS", tr("Number of things without a counterpart")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.path = self.parameterAsFile(parameters, "INPUT", context)
        code = self.parameterAsString(parameters, "MINERAL_SYSTEM", context)
        systems = words.vocabulary("mineral_system").read(code, self.label("MINERAL_SYSTEM"))
        self.code = systems[0] if systems else ""
        types = self.parameterAsString(parameters, "DEPOSIT_TYPES", context)
        known = words.vocabulary("deposit_type", "dt_")
        self.types = tuple(known.read(types, self.label("DEPOSIT_TYPES"), blanks=True))
        self.every_scale = self.choice("SCALES", context) == "all"
        self.final = self.output_path("OUTPUT", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Convert, check by reading it again, write."""
        from ....catalogue.eis_systems import convert
        from ....catalogue.mineral_systems import load

        found = convert(Path(self.path), self.code, self.types, self.every_scale)
        staged = Path(self.outputs.stage(self.final))
        staged.write_text(json.dumps(found.content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        try:
            system = load(staged)
        except SilkroadError as refusal:
            # The user knows the file by the name that it would have had.
            refusal.values["path"] = self.final
            raise
        language = interface_language()
        for gap, texts in found.gaps.items():
            feedback.pushWarning(f"{tr(GAPS[gap.value])} ({len(texts)}): {listed(texts, language, 'titles')}")
        text = tr("Proxies imported into {path}: {proxies}. Check each before use.")
        feedback.pushInfo(text.format(proxies=found.proxies, path=self.final))
        results = {"OUTPUT": self.final, "SYSTEM_ID": system.id, "PROXIES": found.proxies}
        if self.html:
            self._report(found, system, language)
            results["OUTPUT_HTML"] = self.html
        return results | {"GAPS": sum(map(len, found.gaps.values()))}

    def _report(self, found, system, language):
        report = Report(tr("Imported mineral system"), language, system.names[language])
        report.note(system.limits[0][language])
        report.facts(
            [
                (tr("Number of proxies"), found.proxies),
                (tr("Mineral system (code or name)"), system.mineral_system),
                (tr("Deposit types (codes or names, comma-separated)"), ", ".join(system.deposit_types)),
            ]
        )
        for gap, texts in found.gaps.items():
            report.heading(tr(GAPS[gap.value]))
            report.bullets(texts)
        report.save(self.outputs.stage(self.html))
