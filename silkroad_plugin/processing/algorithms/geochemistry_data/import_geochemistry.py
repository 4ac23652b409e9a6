"""A laboratory's table made a layer of samples."""

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProperty,
)

from ....catalogue.crs import area_of_use, geographic
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.laboratory import laboratory_source, read_laboratory
from ...inputs.numbers import list_parameter, number_parameter, numbers_of, optional_number
from ...inputs.typed import split_rows, typed_text
from ...outputs.files import report_output
from ...outputs.imported import (
    NOT_CALCULATED,
    cyrillic_letters,
    implausible,
    in_doubt,
    rejected_rows,
    strange_numbers,
    write_samples,
)
from ...outputs.tables import write_table
from ...titles import DELIMITERS

if TYPE_CHECKING:
    from ....io.geochemistry.importing import Choices, Imported

AUTO = "auto"
ENCODINGS = {
    AUTO: N_("recognise it"),
    "utf-8": "UTF-8",
    "gb18030": N_("GBK / GB18030 (Chinese)"),
    "cp1251": N_("Windows-1251 (Russian)"),
    "cp866": N_("CP866, DOS (Russian)"),
    "koi8-r": N_("KOI8-R (Russian)"),
    "big5": N_("Big5 (traditional Chinese)"),
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
PARTED = {AUTO: N_("recognise it")} | DELIMITERS
DECIMALS = {AUTO: N_("recognise it"), "point": N_("point"), "comma": N_("comma")}
MARKS = {AUTO: "", "point": ".", "comma": ","}
UNITS = {"ask": N_("none: refuse such columns"), "ppm": "ppm", "ppb": "ppb", "pct": "%"}
SYSTEMS = {
    AUTO: N_("degrees, or the system chosen below"),
    "crs": N_("the system chosen below"),
    "pulkovo_1942": N_("Gauss–Krüger, Pulkovo 1942 (SK-42)"),
    "pulkovo_1995": N_("Gauss–Krüger, Pulkovo 1995 (SK-95)"),
    "sk63": N_("SK-63"),
    "beijing_1954": N_("Gauss–Krüger, Beijing 1954"),
    "xian_1980": N_("Gauss–Krüger, Xian 1980"),
    "cgcs_2000": N_("Gauss–Krüger, CGCS2000"),
}
WIDTHS = {AUTO: N_("by the figures"), "6": "6°", "3": "3°"}
SWAPPED = {"correct": N_("put right, and told"), "reject": N_("not taken")}
ZEROS = {"below": N_("below the detection limit"), "exact": N_("the number 0"), "missing": N_("not determined")}
BLANKS = {"missing": N_("not determined"), "below": N_("below the detection limit")}
NO_LIMITS = {
    "refuse": N_("refuse, and ask for it"),
    "lowest": N_("the lowest number or limit of the column"),
    "missing": N_("the cell counts as not determined"),
}
OUTPUT_UNITS = {"keep": N_("as in the table (%, ppm, ppb)"), "ppm": "ppm", "ppb": "ppb", "pct": "%"}
OXIDES = {"keep": N_("stay oxides"), "element": N_("become elements")}
STEP_MEANINGS = {
    "middle": N_("from half-way to the step below to half-way to the step above (geometric)"),
    "lowest": N_("from the step up to the next one"),
}


class ImportGeochemistry(SilkroadAlgorithm):
    """silkroad:import_geochemistry."""

    NAME = "import_geochemistry"
    TITLE = N_("Import geochemical table")
    GROUP = "geochemistry_data"
    TAGS = (N_("assay"), N_("detection limit"), N_("Gauss–Krüger"), N_("oxides"), N_("units"))
    HELP = N_(
        "<p>Makes a layer of samples, which all geochemical tools read, of the table of a laboratory or survey: CSV, "
        "TXT, XLSX, XLS, ODS, or any layer. The table itself is never changed. The report tells how each column was "
        "understood, what is below detection, and every row that was not taken and why.</p>"
        "<p><b>Columns.</b> Headers are understood in English, Chinese and Russian, also below title lines and with "
        "units or detection limits in rows of their own: <i>Cu_ppm</i>, <i>Au(10⁻⁹)</i>, <i>w(Cu)/10⁻⁶</i>, <i>Au, "
        "г/т</i>, <i>n·10⁻³ %</i>; sample number, medium, fraction, landscape, lithology, digestion, method, "
        "laboratory, year and others. What is doubtful is kept as text and told. In <i>Columns</i> you decide "
        "yourself, a row for each: <i>header; meaning; unit; detection limit</i>; the meaning is an element or "
        "oxide, a field such as <i>sample_id</i>, <i>x</i>, <i>y</i>, <i>longitude</i>, <i>latitude</i>, or “-” to "
        "leave the column out; what is empty stays as recognised.</p>"
        "<p><b>Cells.</b> Numbers with decimal point or comma; &lt;0.5, ‹0.5, −0.5, ND, н.о., н/о, 未检出 are below "
        "detection, сл., зн., 痕 traces (below what is determined, too), &gt;10000 above the upper limit, 2–3 an "
        "interval. They are kept as limits and never replaced by a number; what cannot be read is told. IS, INS, "
        "NSS, мало материала, 样品不足 (insufficient sample) and LNR, нет пробы, 缺样 (not received) are not "
        "determined, with the reason kept as IS or LNR in the field of qualifiers. Numbers that stand for no value, "
        "−99 or a repeated 9999 far above all others, are not determined, and told; other limits above nearly all "
        "numbers are told. Steps of semi-quantitative spectral analysis become intervals where you give the scale, "
        "in all columns whose numbers lie on it; other tools count the geometric middle of the step as the content.</p>"
        "<p><b>Units.</b> %, ‰, ppm, ppb, g/t, 10⁻⁶, and powers of ten of per cent; limits are converted with the "
        "values. Oxides can become elements by atomic weights (IUPAC 2021), such as Al2O3 × 0.5293 = Al; FeO and "
        "Fe2O3 side by side stay, for each is a part only.</p>"
        "<p><b>Coordinates.</b> Degrees, also as 45°30′15″N; metres in the system chosen; or tables of Gauss and "
        "Krüger, where X is north and Y is the number of the zone and metres east, m or km. Zones of 6° and 3° are "
        "told apart where figures allow it. Samples in one zone stay in its system, those in several come in degrees "
        "of the same datum, or in the system you choose. Swapped coordinates are found by poles, by the extent, or "
        "as a smaller group that is the mirror image of the others; where nothing tells which of two groups is "
        "right, the table is refused, and places in doubt are told. Rows without coordinates are taken only where "
        "they are of quality control (columns <i>kind</i>, <i>standard</i>, <i>duplicate_of</i>). Kinds of samples "
        "are known by the header, or below one such as <i>Type</i> by the words.</p>"
        "<p><b>Output.</b> For each element a field such as <i>Cu_ppm</i> with numbers alone, and where something is "
        "no plain number <i>Cu_ppm_q</i> (&lt; below, &gt; above, ~ interval), <i>Cu_ppm_lim</i> and "
        "<i>Cu_ppm_lim2</i> (the limits); metadata; other columns as they are; <i>source_row</i>, the row of the "
        "table. The page on the data model describes all fields. Rows not taken are a table of their own, with row, "
        "sample, reason and contents.</p>"
        "<p><b>Limits.</b> Headers and words are recognised by tables that grow with use: look through the report. "
        "Datums cannot be told from figures; SK-63 has public parameters for some regions only. A row entered twice "
        "is taken once; equal numbers or places with other contents are told, and both are kept.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, choice, vector = self.addParameter, self.choices.parameter, [QgsProcessing.SourceType.Vector]
        title = tr("Table (CSV, TXT, XLSX, XLS, ODS) or layer")
        add(QgsProcessingParameterFeatureSource("INPUT", title, vector))
        columns = tr("Columns (header; meaning; unit; detection limit)")
        add(QgsProcessingParameterString("COLUMNS", columns, "", multiLine=True, optional=True))
        add(choice("UNIT", tr("Unit of elements whose column tells none"), UNITS, "ask"))
        add(choice("NO_LIMIT", tr("Not detected, and no detection limit known"), NO_LIMITS, "refuse"))
        add(choice("SYSTEM", tr("Coordinates"), SYSTEMS, AUTO))
        add(QgsProcessingParameterCrs("CRS", tr("System of the coordinates"), None, optional=True))
        add(QgsProcessingParameterExtent("EXTENT", tr("Extent in which all samples lie"), None, optional=True))
        add(choice("OUTPUT_UNIT", tr("Unit of the output"), OUTPUT_UNITS, "keep"))
        add(choice("OXIDES", tr("Oxides"), OXIDES, "keep"))
        steps = tr("Steps of semi-quantitative analysis, such as 1; 1.5; 2; 3; 5; 7")
        add(list_parameter("STEPS", steps))
        self._define_details(choice)
        points = QgsProcessing.SourceType.VectorAnyGeometry
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Samples"), points))
        table = QgsProcessing.SourceType.Vector
        rejected = QgsProcessingParameterFeatureSink("OUTPUT_REJECTED", tr("Rows not taken"), table, None, True, False)
        add(rejected)
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("SAMPLES", tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("REJECTED", tr("Number of rows not taken")))

    def _define_details(self, choice):
        """Add the parameters that are rarely needed."""
        negative = tr("A negative number is a detection limit (−0.5 means below 0.5)")
        for made in (
            QgsProcessingParameterString("SHEET", tr("Sheet (empty: the largest)"), "", optional=True),
            choice("ENCODING", tr("Encoding"), ENCODINGS, AUTO),
            choice("DELIMITER", tr("Delimiter"), PARTED, AUTO),
            choice("DECIMAL", tr("Decimal mark"), DECIMALS, AUTO),
            QgsProcessingParameterBoolean("NEGATIVE", negative, True),
            choice("ZERO", tr("A zero is"), ZEROS, "below"),
            choice("BLANK", tr("An empty cell is"), BLANKS, "missing"),
            choice("STEP_MEANING", tr("A step stands for"), STEP_MEANINGS, "middle"),
            choice("ZONE_WIDTH", tr("Width of the zones"), WIDTHS, AUTO),
            number_parameter("ZONE", tr("Zone, where Y has no number of it"), None, 1, 120, whole=True),
            QgsProcessingParameterString("REGION", tr("Region of SK-63 (letter)"), "", optional=True),
            choice("SWAPPED", tr("Swapped coordinates are"), SWAPPED, "correct"),
            number_parameter("DISTANCE", tr("Places closer than this are one (m)"), 0.0, 0.0),
            QgsProcessingParameterCrs("TARGET_CRS", tr("System of the output"), None, optional=True),
        ):
            optional = Qgis.ProcessingParameterFlag.Optional if made.name() == "ZONE" else made.flags()
            made.setFlags(made.flags() | optional | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(made)

    def checkParameterValues(self, parameters, context):
        """Let files pass that are read here, such as TXT: QGIS would try to open them as layers."""
        from ....io.geochemistry.table_files import is_table_file

        told = dict(parameters)
        if is_table_file(told.get("INPUT")):
            told["INPUT"] = QgsProperty.fromExpression("''")
        return super().checkParameterValues(told, context)

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....io.geochemistry.headers import told_meanings

        self.path, self.source = laboratory_source(self, parameters, context)
        told = split_rows(typed_text(self, "COLUMNS", context))
        self.told = told_meanings(told, self.label("COLUMNS"))
        self.options = {
            "sheet": self.parameterAsString(parameters, "SHEET", context).strip(),
            **{key.lower(): self._unless_auto(key, context) for key in ("ENCODING", "DELIMITER")},
        }
        self.unit = self._unless_auto("UNIT", context).replace("ask", "")
        self.crs = self.parameterAsCrs(parameters, "CRS", context)
        self.target = self.parameterAsCrs(parameters, "TARGET_CRS", context)
        self.made = self._choices(parameters, context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def _unless_auto(self, name: str, context) -> str:
        return self.choice(name, context).replace(AUTO, "")

    def _choices(self, parameters, context) -> "Choices":
        from ....core.geochemistry.qualifiers import Reading, Steps, Zero
        from ....io.geochemistry.importing import Choices, NoLimit

        negative = self.parameterAsBoolean(parameters, "NEGATIVE", context)
        return Choices(
            Reading(MARKS[self.choice("DECIMAL", context)], None, negative, Zero(self.choice("ZERO", context))),
            self.choice("BLANK", context) == "below",
            NoLimit(self.choice("NO_LIMIT", context)),
            self.choice("OUTPUT_UNIT", context),
            self.choice("OXIDES", context) == "element",
            numbers_of(self, "STEPS", context),
            Steps(self.choice("STEP_MEANING", context)),
            self._placing(parameters, context),
            self.parameterAsDouble(parameters, "DISTANCE", context),
        )

    def _placing(self, parameters, context):
        from ....io.geochemistry.places import SK63, Placing

        box = None
        if parameters.get("EXTENT") not in (None, ""):
            found = self.parameterAsExtent(parameters, "EXTENT", context, geographic())
            box = (found.xMinimum(), found.xMaximum(), found.yMinimum(), found.yMaximum())
        region = self.parameterAsString(parameters, "REGION", context).strip()
        system = self.choice("SYSTEM", context)
        if system == SK63 and not region:
            raise SilkroadError("import_region")
        if system == "crs" and not self.crs.isValid():
            raise SilkroadError("import_crs", input=self.label("CRS"))
        return Placing(
            system,
            self.crs.isGeographic() or not self.crs.isValid(),
            int(self._unless_auto("ZONE_WIDTH", context) or 0),
            int(optional_number(self, "ZONE", context) or 0),
            region,
            box,
            self.choice("SWAPPED", context) == "correct",
            area_of_use(self.crs, context.transformContext()),
        )

    def is_synthetic(self, parameters, context) -> bool:
        """Return False: the table says so itself, when it has been read."""
        return False

    def compute(self, context, feedback):
        """Read the table, understand it, and write what is in it."""
        from ....io.geochemistry.headers import Role, understand
        from ....io.geochemistry.importing import import_table
        from ....io.geochemistry.kinds import part_kinds

        read = read_laboratory(self, self.source, self.path, self.options, feedback)
        layout = understand(read.table, self.told, self.unit)
        others = {meaning.place for meaning in layout.meanings if meaning.role is not Role.ELEMENT}
        table, layout = part_kinds(read.table.with_merged(layout.first, others), layout)
        own, choices = self.crs, self.made
        if read.places is not None:
            own = read.crs if read.crs.isValid() else self.crs
            if not own.isValid():
                raise SilkroadError("import_no_crs", input=self.label("INPUT"), name=read.table.source)
            choices = replace(choices, placing=replace(choices.placing, geographic=own.isGeographic()))
        found = import_table(table, layout, choices, read.places, progress_of(feedback, 10, 70))
        found, destination, crs = write_samples(self, found, own, self.target, self.made.placing.extent, context)
        results = {"OUTPUT": destination, "SAMPLES": len(found.kept), "REJECTED": len(found.rejected)}
        columns = (("source_row", "integer"), ("sample_id", "text"), ("reason", "text"), ("contents", "text"))
        results["OUTPUT_REJECTED"] = write_table(self, "OUTPUT_REJECTED", columns, rejected_rows(found), context)
        self._tell(table, found, feedback)
        if self.html:
            from ...reports.geochemistry_import import import_report

            import_report(table, found, crs, interface_language()).save(self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results

    def _tell(self, table, found: "Imported", feedback) -> None:
        text = tr("Samples taken: {kept} of {count} rows; elements: {elements}.")
        feedback.pushInfo(text.format(kept=len(found.kept), count=len(found.rows), elements=len(found.columns)))
        for text in cyrillic_letters(found, interface_language()):
            feedback.pushInfo(text)
        if table.marks.empty:
            feedback.pushWarning(tr(NOT_CALCULATED).format(count=len(table.marks.empty)))
        if table.encoding and not table.encoding.sure:
            feedback.pushWarning(tr("The encoding is a guess. Look through the report, or choose the encoding."))
        if found.places is None:
            text = tr("The table has no coordinates: the samples are a table without places.")
            feedback.pushWarning(text)
        for text in (*implausible(found, interface_language()), *strange_numbers(found, interface_language())):
            feedback.pushWarning(text)
        if found.places is not None and found.places.swapped.any():
            text = tr("Swapped coordinates put right: {count} rows. The report names them.")
            feedback.pushWarning(text.format(count=int(found.places.swapped.sum())))
        if found.places is not None and in_doubt(found.places):
            feedback.pushWarning(tr("Some places are in doubt. The report says which and why."))
        if found.rejected:
            feedback.pushWarning(tr("Rows not taken: {count}. The report says why.").format(count=len(found.rejected)))
        unread = sum(len(column.read.unread) for column in found.columns)
        if unread:
            feedback.pushWarning(tr("Cells not understood: {count}. The report names them.").format(count=unread))
