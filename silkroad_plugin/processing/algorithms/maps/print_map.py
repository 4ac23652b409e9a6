"""Print a map of a belt, of prospectivity, of an element’s contents or of anomalies, in one to three languages."""

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, NATIVE_NAMES, capital, interface_language, term, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.dates import day_of
from ...inputs.layers import raster_path
from . import (
    boundary_parameters,
    deposit_condition,
    furniture_parameters,
    map_subjects,
    model_parameters,
    paper_parameter,
    place_parameters,
    print_formats,
    secondary_parameters,
    sheet_recipe,
    water_parameters,
)

ORIENTATIONS = {"landscape": N_("Landscape"), "portrait": N_("Portrait")}
# Parameter -> row of the responsibility table.
CREDIT_PARAMETERS = {
    "ORGANISATION": "compiling_unit",
    "EDITOR": "chief_editor",
    "AUTHORS": "compiled_by",
    "DRAWN_BY": "drawn_by",
    "CHECKED_BY": "checked_by",
    "APPROVED_BY": "approved_by",
    "LABORATORY": "analysed_by",
}

HELP_SCALE = N_(
    "<p><b>Scale.</b> 0 proposes the largest usual scale at which the area fits on the paper. The numeric "
    "scale is exactly the ratio of paper to metres in the projection. A scale that does not fit is refused, "
    "with the paper and the scale that would.</p>"
    "<p><b>Texts.</b> Title, subtitle, names and sources are one text for all languages, or three parted by | "
    "in the order Chinese | Russian | English. Empty ones are taken from the glossary, empty cells of the "
    "table stay free. DATE is a day, a month or a year, written as the language of the sheet writes it.</p>"
    "<p><b>Draft.</b> The draft note stands in the corner and pale across the map until it is switched off. An "
    "edition for the public is refused where it is Chinese (in Chinese, or with EDITION <i>chinese</i>) and has no "
    "approval number, and where it shows the boundaries of QGIS’s world map at a scale larger than 1:5,000,000; a "
    "draft passes both.</p>"
)
HELP_RESULT = N_(
    "<p><b>Before printing</b> each sheet is judged as by <i>Preflight of a layout</i>: what would make a wrong "
    "map is refused, the rest is told.</p>"
    "<p><b>Result.</b> One file for each language and format, named area_type_language, in the folder, with "
    "the element before the language on a geochemical map; an extent without an area, or that of the data, is called "
    "<i>extent</i>. An existing file is replaced only by a finished one.</p>"
)
HELP_LIMITS = N_(
    "<p><b>Limits.</b> Scales are 1:10,000 to 1:50,000,000. Outlines are indicative (10–30 km): maps of "
    "geochemistry larger than 1:200,000 leave them out. Borders from QGIS’s world map suit 1:5,000,000 and "
    "smaller. Beyond 45–125° E and 28–58° N the plugin has no base map: a sheet that lies there shows coasts, "
    "borders and names of QGIS’s world map alone, and says so.</p>"
)


class PrintMap(SilkroadAlgorithm):
    """``silkroad:print_map``."""

    NAME = "print_map"
    TITLE = N_("Print map")
    GROUP = "maps"
    TAGS = (N_("layout"), N_("legend"), N_("atlas"), "PDF")
    HELP = N_(
        "<p>Makes a finished map sheet as PDF and PNG, in Chinese, Russian and English, from the data of the "
        "plugin: title, map in an Albers projection that suits the extent, graticule, legend of what the map "
        "shows, scale, projection with its distortion over the map, location map, sources, responsibility table, "
        "notes.</p>"
        "<p><b>Area.</b> The identifier of a belt or key area (<i>altai</i>, <i>balkhash_junggar</i>, "
        "<i>tianshan</i>, <i>hindu_kush_west_kunlun</i>, <i>cmr_corridor</i> or one of their key areas; "
        "<i>global</i> for the whole region). With an extent the map shows that instead; with neither, the map "
        "shows its raster or its anomalies.</p>"
        "<p><b>Map sheet.</b> The code of a sheet of the international division (<i>K-43</i>, <i>K-43-XXI</i>, "
        "<i>K43D003010</i>) prints it at its own scale between its meridians and parallels, with its number, the "
        "index to the adjoining sheets, and the projection by the edition: 1:1,000,000 on a conformal conic with "
        "parallels 35′ (Chinese) or 40′ (international) inside its edges, Russian sheets and larger scales on a "
        "zone of Gauss–Krüger; maps from which areas are read on an equal-area conic.</p>"
        "<p><b>Map type.</b> <i>belt</i>: deposits on tectonic units, sutures and faults. <i>prospectivity</i>: "
        "classes of a raster of scores by their share of the area (the highest 1, 5, 10, 20 %), with their lower "
        "breaks in the legend. What is predicted, AUC of the fit and of held-out deposits, unit area, method and "
        "evidence are printed if given or if the raster says so in its metadata; cautions follow from T/n and from "
        "evidence drawn with knowledge of the deposits. Where a deposit type is predicted, the map shows the "
        "deposits of this type and of the others of its mineral system, unless a condition on the deposits is "
        "given.</p>"
    )

    def flags(self):
        """Layouts, fonts and the label engine belong to the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def help_parts(self):
        """Return the paragraphs of the help, those of the families of map types among them."""
        of_types = map_subjects.help_parts()
        about = deposit_condition.HELP, HELP_SCALE, paper_parameter.HELP
        about = *about, furniture_parameters.HELP, boundary_parameters.HELP, water_parameters.HELP
        about = *about, secondary_parameters.HELP, secondary_parameters.HELP_VERTICAL
        formats = print_formats.HELP, print_formats.HELP_TEMPLATE
        return self.HELP, *of_types, *about, HELP_RESULT, *formats, HELP_LIMITS

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        for parameter in self.place_definitions():
            add(parameter)
        choice = self.choices.parameter
        add(choice("MAP_TYPE", tr("Map type"), map_subjects.TYPES, "belt"))
        add(QgsProcessingParameterRasterLayer("RASTER", tr("Raster of scores or of contents"), optional=True))
        for parameter in map_subjects.definitions(self.choices):
            add(parameter)
        add(choice("LANGUAGES", tr("Languages"), NATIVE_NAMES, list(LANGUAGES), several=True))
        for parameter in secondary_parameters.definitions(self.choices):
            add(parameter)
        add(paper_parameter.definition(self.choices))
        add(choice("ORIENTATION", tr("Orientation"), ORIENTATIONS, "landscape"))
        add(place_parameters.scale_parameter())
        add(choice("FORMATS", tr("Formats"), print_formats.FORMATS, list(print_formats.USUAL), several=True))
        integer = Qgis.ProcessingNumberParameterType.Integer
        add(QgsProcessingParameterNumber("DPI", tr("Resolution (dots per inch)"), integer, 300, False, 50, 1200))
        add(_text("TITLE", tr("Title")))
        add(_text("SUBTITLE", tr("Subtitle")))
        for name, key in CREDIT_PARAMETERS.items():
            add(_text(name, capital(term(key, interface_language()))))
        self._define_advanced()
        add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files, separated by ;")))
        self.addOutput(QgsProcessingOutputNumber("SCALE_DENOMINATOR", tr("Scale 1:")))

    def place_definitions(self) -> list:
        """Return the parameters of the place, and of the conventions by which it is drawn."""
        return place_parameters.definitions(self.choices)

    def _define_advanced(self):
        for parameter in (
            *self.more_place_definitions(),
            _text("DATE", tr("Date (empty = today)")),
            _text("APPROVAL_NUMBER", tr("Map approval number")),
            _text("SOURCES", tr("Further sources")),
            *deposit_condition.definitions(self.choices),
            *furniture_parameters.definitions(),
            *boundary_parameters.definitions(self.choices),
            *water_parameters.definitions(),
            *map_subjects.more_definitions(self.choices),
            *model_parameters.definitions(),
            QgsProcessingParameterBoolean("DRAFT", tr("Mark as a draft"), True),
            QgsProcessingParameterBoolean("SYNTHETIC", tr("Mark as made from synthetic data"), False),
            QgsProcessingParameterBoolean(
                "SAVE_PROJECT", tr("Also save a project with the layout, to finish by hand"), False
            ),
        ):
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)

    def more_place_definitions(self) -> list:
        """Return the parameters of the place that few need."""
        return place_parameters.more_definitions()

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        # Imported here, because QGIS starts with every algorithm and need not wait for these.
        from ...inputs.given import kept

        self.languages = self.several("LANGUAGES", context) or list(LANGUAGES)
        self.formats = self.several("FORMATS", context) or list(print_formats.USUAL)
        print_formats.check(self.formats)
        self.dpi = self.parameterAsInt(parameters, "DPI", context)
        self.folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        self.map_type = self.choice("MAP_TYPE", context)
        self.filter = self._text(parameters, "FILTER", context)
        self.show_deposits = self.choice("SHOW_DEPOSITS", context)
        self.save_project = self.parameterAsBool(parameters, "SAVE_PROJECT", context)
        self.raster = raster_path(self, "RASTER", context)
        if self.map_type not in map_subjects.RASTERS and self.raster is not None:
            feedback.pushWarning(tr("A map of this type shows no raster: it is left out."))
            self.raster = None
        self.families = map_subjects.Families(self, parameters, context, feedback)
        self.boundaries = boundary_parameters.Boundaries(self, parameters, context, feedback)
        self.furniture = furniture_parameters.Furniture(self, parameters, context)
        self.waters = water_parameters.Waters(self, parameters, context)
        spec = self.waters.specified(self.boundaries.specified(self._spec(parameters, context)))
        layer = QgsRasterLayer(self.raster) if self.raster else self.families.layer()
        self.read_place(parameters, context, layer)
        self.spec = paper_parameter.specified(self, spec, context)
        secondary_parameters.tell(self, feedback)
        self.kept = kept(self, parameters, context, sheet_recipe.NOT_OF_A_SHEET)

    def read_place(self, parameters, context, layer) -> None:
        """Read where the map lies; ``layer``: what it shows."""
        self.place = place_parameters.Place(self, parameters, context, layer)

    @property
    def every_place(self) -> list:
        """The places that are printed on one paper."""
        return [self.place]

    def _spec(self, parameters, context):
        """Return what is the same of the map wherever it lies."""
        from ....layouts.spec import SheetSpec, Texts

        given = model_parameters.Given(self, parameters, context)
        return SheetSpec(
            map_type=self.map_type,
            landscape=self.choice("ORIENTATION", context) == "landscape",
            title=Texts(self._text(parameters, "TITLE", context)),
            subtitle=Texts(self._text(parameters, "SUBTITLE", context)),
            credits={key: Texts(self._text(parameters, name, context)) for name, key in CREDIT_PARAMETERS.items()},
            date=day_of(self, "DATE", context),
            approval=self._text(parameters, "APPROVAL_NUMBER", context),
            sources=Texts(self._text(parameters, "SOURCES", context)),
            auc=given.auc("AUC"),
            held_out=given.auc("AUC_HELDOUT", "HELDOUT_DEPOSITS"),
            model=given.model(),
            **secondary_parameters.read(self, context),
            draft=self.parameterAsBool(parameters, "DRAFT", context),
            synthetic=self.parameterAsBool(parameters, "SYNTHETIC", context),
        )

    def _text(self, parameters, name, context) -> str:
        return self.parameterAsString(parameters, name, context).strip()

    def compute(self, context, feedback):
        """Draw the sheets, one language after the other."""
        files, sheet = paper_parameter.on_fitting(self, context, lambda: self._print(feedback))
        return {
            "OUTPUT_FOLDER": str(self.folder),
            "FILES": ";".join(files),
            "SCALE_DENOMINATOR": float(sheet.denominator),
        }

    def _print(self, feedback):
        # On a larger paper all begins anew.
        with self.outputs.tentative():
            return self.print_place(self.place, self.begin(feedback, 20), feedback, 20, 100)

    def begin(self, feedback, end: float):
        """Return what the map is made of besides the data of the plugin, with progress up to ``end``; None for none."""
        from ....layouts.spec import papers

        self.told: set[str] = set()
        factor = papers()[self.spec.paper].text_factor
        subject = self.families.subject(self.place.named, factor, progress_of(feedback, 0, end))
        self.element = getattr(subject, "element", "")
        return subject

    def print_place(self, place, subject, feedback, start: float, end: float):
        """Write the files of a place in all languages; return their paths and the last sheet."""
        from ....layouts.checks.run import judge
        from ...reports.preflight import refuse, tell

        made, spec = self.prepared(place, subject, feedback)
        files, sheet, share = [], None, (end - start) / len(self.languages)
        for index, language in enumerate(self.languages):
            progress = progress_of(feedback, start + share * index, start + share * (index + 1))
            feedback.setProgressText(self.called(place, language))
            progress(0)
            sheet = self.composed(made, spec, language)
            progress(0.15)
            # Where names find a place the export tells, which places them anyway.
            findings = judge(sheet.layout, draw=False)
            tell(findings, self.called(place, language), feedback, self.told)
            refuse(findings, language)
            progress(0.2)
            files += self._export(made, sheet, spec, place, language, feedback, progress)
        return files, sheet

    def called(self, place, language: str) -> str:
        """Return what an edition of a place is called where it is told of."""
        return NATIVE_NAMES[language]

    def prepared(self, place, subject, feedback):
        """Return the project of a place with its layers, and the specification of its sheets, whatever the language."""
        from ....layouts.content import content
        from ....layouts.map_types import MAP_TYPES

        made = content(place.area_id, place.extent, self.map_type, subject, place.projection)
        spec = self.specified(place, subject)
        usual = bool(self.filter) or not MAP_TYPES[self.map_type].on_demand
        shown = {"yes": True, "no": False}.get(self.show_deposits, usual)
        deposit_condition.narrow(made, spec.deposit_types, shown, self.filter, feedback)
        self.boundaries.put(made, place.tradition, self.languages[0])
        self.waters.put(made, self.languages[0])
        return made, spec

    def specified(self, place, subject):
        """Return the specification of the sheets of a place, with what their subject says of itself."""
        spec = place.specified(self.spec)
        return spec if subject is None else self._shown_types(subject.completed(spec))

    def composed(self, made, spec, language: str):
        """Return the sheet in a language."""
        from ....layouts.sheet import build_sheet

        spec = secondary_parameters.specified(spec, language)
        margin, second = self.spoken(made, spec, language)
        sheet = build_sheet(
            made.project, made.layers, spec, made.projection, language, made.inset, margin, second=second
        )
        self.remember(sheet, spec, language)
        return sheet

    def spoken(self, made, spec, language: str):
        """Put what a map shows into a language; return what its subject adds about it on the sheet, and what its
        layers are called in the further languages of the sheet."""
        from ....layouts.secondary import told, words_of

        said = {}
        for code in (*spec.others(language), language):
            made.speak(code)
            if spec.languages:
                said[code] = words_of(made.layers)
        self.furniture.put(made, spec, language)
        return made.margin(spec, language), told(language, said)

    def remember(self, sheet, spec, language: str) -> None:
        """Let a layout remember how it was made."""
        sheet_recipe.remember(sheet, self.kept, spec, language)

    def _shown_types(self, spec):
        """Return the specification with the types of deposits that are shown: those of the type that is predicted."""
        from ....catalogue.mineral_systems import related_types

        return replace(spec, deposit_types=() if self.filter else related_types(spec.model.target))

    def _export(self, made, sheet, spec, place, language, feedback, progress) -> list[str]:
        """Write the files of a language; return their final paths."""
        from ...reports.preflight import tell

        title = " – ".join(spec.titles(language))
        author = spec.credits["compiling_unit"].of(language) or spec.credits["compiled_by"].of(language)
        files, found = [], []
        for index, kind in enumerate(self.formats):
            path = self.path_of(place, language, print_formats.ENDINGS[kind])
            staged = self.outputs.stage(path)
            found = print_formats.write(kind, sheet, staged, path, language, self.dpi, title, author) or found
            files.append(path)
            progress(0.2 + 0.8 * (index + 1) / len(self.formats))
        tell(found, self.called(place, language), feedback, self.told)
        for ending, write in sheet.margin.companions(language):
            path = self.path_of(place, language, ending)
            write(self.outputs.stage(path))
            files.append(path)
        if self.save_project:
            files.append(self._save(made.project, sheet.layout, place, language))
        return files

    def path_of(self, place, language: str, ending: str) -> str:
        """Return the path of a file; maps of several elements of one area stand side by side."""
        parts = [
            place.file_name,
            self.map_type,
            *([self.element] if self.element else []),
            "+".join([language, *self.spec.others(language)]),
        ]
        return str(self.folder / f"{'_'.join(parts)}{ending}")

    def _save(self, project, layout, place, language) -> str:
        """Write the project with the layout of one language."""
        from ....layouts.item_names import give_names

        path = self.path_of(place, language, ".qgz")
        manager = project.layoutManager()
        copy = layout.clone()
        give_names(copy, language)
        manager.addLayout(copy)
        # It is written to a hidden folder and moved: relative paths would lead nowhere.
        project.setFilePathStorage(Qgis.FilePathType.Absolute)
        if not project.write(self.outputs.stage(path)):
            raise SilkroadError("export_failed", path=path, reason=project.error())
        manager.removeLayout(copy)
        return path


def _text(name, title):
    return QgsProcessingParameterString(name, title, optional=True)
