"""Open a map template in the project: its layout, bound to the layers again."""

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....i18n import N_, NATIVE_NAMES, interface_language, listed, tr
from ...base import SilkroadAlgorithm

AS_WRITTEN = "template"
LANGUAGES = {AS_WRITTEN: N_("As the template"), **NATIVE_NAMES}


class OpenTemplate(SilkroadAlgorithm):
    """silkroad:open_template."""

    NAME = "open_template"
    TITLE = N_("Open a map template")
    GROUP = "maps"
    TAGS = (N_("layout"), N_("template"), "QPT", N_("language"))
    HELP = N_(
        "<p>Adds the layout of a template, which <i>Print map</i> wrote (format <i>qpt</i>), to the open project, and "
        "binds its maps to layers again: QGIS itself opens such a layout with empty maps.</p>"
        "<p><b>Layers.</b> Those of the plugin are found in the project by their key, and opened where they are not "
        "there. Those of one’s own are found by their source, or by their name where they have the geometry and the "
        "fields that the map needs; else they are opened from where they were. What the sheet drew for itself "
        "(graticule, draft note, edge of the base map) comes with the template. Layers keep their look on the map of "
        "the project: the layout wears the styles of the sheet over them. What was opened for the layout stands in a "
        "group of its name that the map does not show.</p>"
        "<p><b>What lacks</b> is named. The preflight refuses the layout until those layers are open and bound: "
        "<i>Silk Road – Bind the Layers Again</i> in the layout’s window.</p>"
        "<p><b>Language.</b> The layout is drawn in another language at once where one is chosen, and at any time by "
        "<i>Silk Road – Language</i> in its window. Extent, place and scale of the map stay as they are, also where "
        "they were changed by hand; graticule and legend follow them. What others added to the layout stays; texts of "
        "the sheet that were changed by hand are written anew.</p>"
        "<p><b>Result.</b> LAYOUT: its name; FOUND, LOADED, MISSING: numbers of layers.</p>"
        "<p><b>Limits.</b> A template holds layers of memory whole, others by their source. An earlier version of the "
        "plugin may not read templates of a later one.</p>"
    )

    def flags(self):
        """Layouts and fonts belong to the main thread."""
        flags = Qgis.ProcessingAlgorithmFlag
        return super().flags() | flags.NoThreading | flags.RequiresProject

    def define(self):
        """Add parameters and outputs."""
        title, files = tr("Template"), tr("Layout templates (*.qpt)")
        self.addParameter(QgsProcessingParameterFile("TEMPLATE", title, fileFilter=files))
        self.addParameter(self.choices.parameter("LANGUAGE", tr("Language"), LANGUAGES, AS_WRITTEN))
        self.addParameter(QgsProcessingParameterString("NAME", tr("Name of the layout"), optional=True))
        self.addOutput(QgsProcessingOutputString("LAYOUT", tr("Layout")))
        for name, title in (("FOUND", tr("Found")), ("LOADED", tr("Opened")), ("MISSING", tr("Missing"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.path = self.parameterAsString(parameters, "TEMPLATE", context).strip()
        self.language = self.choice("LANGUAGE", context)
        self.name = self.parameterAsString(parameters, "NAME", context).strip()
        self.project = context.project()
        if self.project is None:
            raise SilkroadError("template_no_project")

    def compute(self, context, feedback):
        """Open the template, and draw it in the language."""
        from ....layouts.template import all_or_nothing, open_template
        from ...sheet_again import SheetAgain

        # Nobody wants half of what was asked for.
        with all_or_nothing(self.project):
            layout, bound = open_template(self.path, self.project, self.name)
            self._tell(bound, feedback)
            if self.language != AS_WRITTEN:
                SheetAgain(layout).in_language(self.language, feedback)
        feedback.pushInfo(
            tr("The layout “{name}” is in the project: menu Project – Layouts.").format(name=layout.name())
        )
        numbers = {"FOUND": len(bound.found), "LOADED": len(bound.loaded), "MISSING": len(bound.missing)}
        return {"LAYOUT": layout.name(), **numbers}

    def _tell(self, bound, feedback) -> None:
        """Say what became of the layers."""
        for text, names in (
            (N_("Found in the project: {names}."), bound.found),
            (N_("Opened for the layout: {names}."), bound.loaded),
        ):
            if names:
                feedback.pushInfo(tr(text).format(names=listed(names, interface_language(), "names")))
        if bound.missing:
            text = tr(
                "Missing: {names}. Open these layers in the project, then bind the layout again (menu Silk Road of the "
                "layout’s window)."
            )
            feedback.pushWarning(text.format(names=listed(bound.missing, interface_language(), "names")))
