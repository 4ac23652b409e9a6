"""Judge a finished layout before it is printed: fonts, glyphs, scale, names, lines, sources, edition."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterLayout,
    QgsProject,
)

from ....core.errors import SilkroadError
from ....i18n import N_, NATIVE_NAMES, interface_language, listed, tr
from ...base import SilkroadAlgorithm, progress_of
from ...outputs.files import report_output
from ...outputs.tables import write_table

LANGUAGES = {"layout": N_("As the layout says"), **NATIVE_NAMES}
COLUMNS = [
    ("severity", "text"),
    ("code", "text"),
    ("what", "text"),
    ("mending", "text"),
    ("item", "text"),
    ("item_id", "text"),
    ("page", "integer"),
    ("x_mm", "real"),
    ("y_mm", "real"),
]


class PreflightLayout(SilkroadAlgorithm):
    """silkroad:preflight_layout."""

    NAME = "preflight_layout"
    TITLE = N_("Preflight of a layout")
    GROUP = "maps"
    TAGS = (N_("layout"), N_("print"), N_("fonts"), N_("check"), "PDF")
    HELP = N_(
        "<p>Says before printing what would be wrong on a layout: of this plugin or of any other origin, as far as a "
        "check applies to it. Nothing is changed.</p>"
        "<p><b>Refused</b> is what makes a wrong map: characters that no font has, a text larger than its box, a scale "
        "that is off by more than 0.1 % of what the layout states, a map that shows nothing, a layer whose source "
        "cannot be read, a missing picture; in editions for the public generalised boundaries at scales larger than "
        "1:5,000,000, and a Chinese edition without an approval number. A draft passes these two with its mark.</p>"
        "<p><b>Warnings</b>: fonts that are not installed, Chinese characters in Japanese, Korean or traditional "
        "shapes, type below 5 points, lines below 0.1 mm on the page and in the symbols of the layers, names that "
        "found no place or lie over one another, texts in another language than the edition's, maps that overlap "
        "(a GeoPDF of them is wrong), empty rows of the responsibility table.</p>"
        "<p><b>Layout.</b> One of the open project, or of a project file (PROJECT) by its name; where there is only "
        "one, it need not be named. Sheets of this plugin say themselves which edition they are. For others give the "
        "language of the edition; the scale is the one that a label states (1:1,000,000), the approval number what "
        "follows 审图号.</p>"
        "<p><b>Result.</b> A table of findings with place and remedy, a page of them, and their numbers.</p>"
        "<p><b>Limits.</b> Widths and sizes that data decide are not judged. A regional map needs no inset of the "
        "South China Sea, and none is asked for. Whether boundaries are drawn as an office wants them, only that "
        "office can say.</p>"
    )

    def flags(self):
        """Layouts, fonts and the label engine belong to the main thread."""
        flags = Qgis.ProcessingAlgorithmFlag
        return super().flags() | flags.NoThreading | flags.RequiresProject

    def define(self):
        """Add parameters and outputs."""
        add, files = self.addParameter, tr("QGIS projects (*.qgz *.qgs)")
        add(QgsProcessingParameterLayout("LAYOUT", tr("Layout"), optional=True))
        title = tr("Project file (empty = the open project)")
        add(QgsProcessingParameterFile("PROJECT", title, fileFilter=files, optional=True))
        add(self.choices.parameter("LANGUAGE", tr("Language of the edition"), LANGUAGES, "layout"))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Findings (table)"), table, optional=True))
        add(report_output())
        for name, title in (("REFUSED", tr("Refused")), ("WARNINGS", tr("Warnings")), ("NOTES", tr("Notes"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.project = context.project()
        path = self.parameterAsString(parameters, "PROJECT", context).strip()
        if path:
            self.project = QgsProject()
            if not self.project.read(path):
                raise SilkroadError("project_unreadable", path=path, reason=self.project.error())
        self.layout = self._layout(self.parameterAsString(parameters, "LAYOUT", context).strip())
        chosen = self.choice("LANGUAGE", context)
        self.language = "" if chosen == "layout" else chosen
        self.html = self.output_path("OUTPUT_HTML", context)

    def _layout(self, name: str):
        layouts = self.project.layoutManager().printLayouts() if self.project is not None else []
        if not name and len(layouts) == 1:
            return layouts[0]
        layout = next((one for one in layouts if one.name() == name), None)
        if layout is None:
            known = listed((one.name() for one in layouts), interface_language(), "names") or "—"
            raise SilkroadError("layout_unknown", name=name, known=known)
        return layout

    def compute(self, context, feedback):
        """Judge the layout."""
        from ....layouts.checks import words
        from ....layouts.checks.finding import count
        from ....layouts.checks.run import judge
        from ...reports.preflight import verdict, write_report

        findings = judge(self.layout, self.language, progress=progress_of(feedback))
        language, numbers = interface_language(), count(findings)
        for one in findings:
            feedback.pushInfo(f"{words.severity(one)} – {words.both(one)} {words.where(one)}")
        feedback.pushInfo(verdict(findings, language))
        if self.html:
            write_report(findings, self.layout.name(), language, self.outputs.stage(self.html))
        rows = [
            (one.severity, one.code, words.what(one), words.mending(one), one.called, one.item, *_place(one))
            for one in findings
        ]
        return {
            "OUTPUT": write_table(self, "OUTPUT", COLUMNS, rows, context),
            "OUTPUT_HTML": self.html,
            "REFUSED": numbers["refused"],
            "WARNINGS": numbers["warning"],
            "NOTES": numbers["note"],
        }


def _place(finding):
    return (finding.page, finding.x, finding.y) if finding.item else (None, None, None)
