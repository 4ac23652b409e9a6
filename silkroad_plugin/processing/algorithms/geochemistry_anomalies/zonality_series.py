"""The series of vertical zonality of elements as a Processing algorithm."""

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, labelled, tr
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.by_element import by_field
from ...inputs.layers import called
from ...inputs.numbers import number_parameter
from ...inputs.sample_fields import text_of
from ...inputs.samples import READ, determinations_of, missing_field, rows_of, samples_source, tell_steps
from ...inputs.unacceptable import refuse_unused
from ...outputs.files import report_output
from ...outputs.tables import write_table

ELEVATION, DEPTH, ROWS = "elevation", "depth", "rows"
ORDERS = {
    ELEVATION: N_("elevations (the greatest on top)"),
    DEPTH: N_("depths or numbers of levels (the least on top)"),
    ROWS: N_("names, in the order of the rows from the top"),
}
PRODUCTIVITY, CONTENTS = "productivity", "contents"
KINDS = {
    PRODUCTIVITY: N_("linear productivities, one row or several to a level"),
    CONTENTS: N_("contents of samples at each level"),
}
COLUMNS = (
    ("place", "integer"),
    ("element", "text"),
    ("level", "text"),
    ("productivity", "real"),
    ("zonality_index", "real"),
    ("gradient", "real"),
)


class ZonalitySeries(SilkroadAlgorithm):
    """``silkroad:zonality_series``."""

    NAME = "zonality_series"
    TITLE = N_("Zonality series of elements")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("vertical zonality"), N_("zonality series"), N_("primary halo"), N_("level of erosion"))
    HELP = N_(
        "<p>Puts elements in the order of vertical zonality of primary haloes, from the supra-ore to the sub-ore ones, "
        "by Ovchinnikov and Grigorian.</p>"
        "<p><b>Method</b> (Ovchinnikov and Grigorian 1970; Beus and Grigorian 1975; Grigorian 1992). Linear "
        "productivities of each element at each level; every element is brought to the order of magnitude of the "
        "greatest one by a power of ten, so that the greatest productivities of all lie between the same two powers of "
        "ten (40, 7 and 0.3 times 1, 10 and 100); its zonality index is its share in the sum of its level; the level "
        "of its greatest index is its place. Elements of one level stand in the order of the variability gradient: the "
        "sum of greatest index over index of the levels above, less that of the levels below, so that what fades "
        "downwards comes first.</p>"
        "<p><b>Input.</b> A table or layer with a field of the level. Either linear productivities: the table of "
        "profiles and elements of <i>Linear productivity of profiles</i>, or one of your own; rows of one level are "
        "added. Or contents of samples: M = Δx (Σ C − n C<sub>b</sub>) is made of those of a level, with the step and "
        "backgrounds given (<i>Cu=30; Pb=20</i>, in the unit of the field; of the others the median of all rows). "
        "Contents are brought to % where the names of the fields tell the unit; productivities must have one unit. "
        "Negative productivities count as 0, and the log says where.</p>"
        "<p><b>Outputs.</b> A row for each element in the order of the series, with its level, productivity there, "
        "zonality index and gradient; a report with both matrices.</p>"
        "<p><b>Limits.</b> Two levels tell little: three or more of one halo, sampled alike. An element that is at its "
        "greatest on the uppermost or lowest level may have its true place beyond it. Empty cells are refused: a level "
        "where an element was not determined cannot be compared.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        source = [QgsProcessing.SourceType.Vector]
        add(QgsProcessingParameterFeatureSource("INPUT", tr("Levels (table or samples)"), source))
        kind = Qgis.ProcessingFieldParameterDataType
        add(QgsProcessingParameterField("LEVEL", tr("Level of sampling"), None, "INPUT", kind.Any))
        add(self.choices.parameter("ORDER", tr("Levels are told as"), ORDERS, ELEVATION))
        add(QgsProcessingParameterField("ELEMENTS", tr("Elements of the series"), None, "INPUT", kind.Numeric, True))
        add(self.choices.parameter("KIND", tr("Numbers are"), KINDS, PRODUCTIVITY))
        add(number_parameter("STEP", tr("Step of the samples (m; for contents)"), 1.0, 0))
        title = tr("Background, such as Cu=30; Pb=20 (for contents; empty: medians)")
        add(QgsProcessingParameterString("BACKGROUND", title, "", optional=True))
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Zonality series (table)"), QgsProcessing.SourceType.Vector))
        add(report_output())
        self.addOutput(QgsProcessingOutputString("SERIES", tr("Series from the top downwards")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....io.geochemistry.samples import column_of

        self.source = samples_source(self, parameters, context)
        self.level = self.parameterAsString(parameters, "LEVEL", context)
        names = self.source.fields().names()
        chosen = list(dict.fromkeys(self.parameterAsStrings(parameters, "ELEMENTS", context)))
        missing = [name for name in (self.level, *chosen) if name not in names]
        if missing:
            raise missing_field(self.label("INPUT"), called(self.source), missing, names)
        if len(chosen) < 2:
            raise SilkroadError("zonality_elements", input=self.label("ELEMENTS"))
        self.columns = [column_of(name, names) for name in chosen]
        self.order, self.kind = self.choice("ORDER", context), self.choice("KIND", context)
        self.step = self.parameterAsDouble(parameters, "STEP", context)
        if self.kind == CONTENTS and not self.step > 0:
            raise SilkroadError("zonality_step", input=self.label("STEP"))
        refuse_unused(self, "BACKGROUND", "KIND", (CONTENTS,), context)
        text = self.parameterAsString(parameters, "BACKGROUND", context)
        self.backgrounds = by_field(text, self.columns, self.label("BACKGROUND"))
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Sum by level, find the series, write table and report."""
        from ....core.geochemistry.indices import zonality_series
        from ...reports.zonality_series import Run, symbol_of, write_report

        levels, numbers = self._read(feedback)
        progress = progress_of(feedback, READ)
        progress(0.3)
        names, productivity = self._by_level(levels, numbers)
        self._tell_negative(names, productivity, feedback)
        productivity = np.maximum(productivity, 0.0)
        symbols = [symbol_of(column) for column in self.columns]
        try:
            found = zonality_series(productivity)
        except SilkroadError as error:
            if "column" in error.values:
                error.values |= {"field": self.columns[error.values["column"] - 1].field}
            raise
        progress(0.8)
        rows = [
            (
                place,
                symbols[column],
                names[found.level[column]],
                productivity[found.level[column], column],
                found.index[found.level[column], column],
                found.gradient[column],
            )
            for place, column in enumerate(found.order, start=1)
        ]
        results = {"OUTPUT": write_table(self, "OUTPUT", COLUMNS, rows, context)}
        series = " – ".join(symbols[column] for column in found.order)
        if self.html:
            run = Run(names, symbols, productivity, found)
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        feedback.pushInfo(labelled(tr("Series from the top downwards"), series, interface_language()))
        progress(1.0)
        return results | {"SERIES": series}

    def _read(self, feedback) -> tuple[list[str], np.ndarray]:
        """Return the level of each row as text, and the numbers (rows, elements)."""
        fields = tuple(dict.fromkeys(name for column in self.columns for name in column.fields))
        wanted = (self.level, *fields)
        levels, cells = [], {name: [] for name in fields}
        for feature in rows_of(self.source, self.label("INPUT"), feedback, wanted):
            level = text_of(None if feature[self.level] is None else feature[self.level])
            if level in ("", "NULL"):
                continue
            levels.append(level)
            for name in fields:
                cells[name].append(None if feature[name] == NULL else feature[name])
        if not levels:
            raise SilkroadError("samples_empty", input=self.label("INPUT"), name=called(self.source))
        stepped: list[str] = []
        numbers = np.column_stack([_numbers(column, cells, stepped) for column in self.columns])
        tell_steps(self, stepped, feedback)
        row, place = next(iter(np.argwhere(np.isnan(numbers))), (None, None))
        if row is not None:
            told = {"field": self.columns[place].field, "level": levels[row]}
            raise SilkroadError("zonality_cell", input=self.label("INPUT"), **told)
        return levels, numbers

    def _by_level(self, levels: list[str], numbers: np.ndarray) -> tuple[list[str], np.ndarray]:
        """Return the levels from the top, and the linear productivities (levels, elements)."""
        from ....core.geochemistry.productivity import linear_productivity
        from ....io.geochemistry.samples import vocabulary

        names = list(dict.fromkeys(levels))
        if self.order != ROWS:
            heights = {name: real(name) for name in names}
            strange = [name for name, height in heights.items() if height is None]
            if strange:
                raise SilkroadError("zonality_heights", input=self.label("LEVEL"), names=strange)
            names.sort(key=heights.get, reverse=self.order == ELEVATION)
        at = np.array([names.index(level) for level in levels])
        if self.kind == PRODUCTIVITY:
            return names, np.array([numbers[at == level].sum(0) for level in range(len(names))])
        medians, found = np.median(numbers, 0), np.empty((len(names), len(self.columns)))
        for place, column in enumerate(self.columns):
            background = self.backgrounds.get(column.field, float(medians[place]))
            factor = vocabulary().factor(column.unit, "pct") if column.unit else 1.0
            for level in range(len(names)):
                contents = numbers[at == level, place]
                found[level, place] = factor * linear_productivity(contents, self.step, background)
        return names, found

    def _tell_negative(self, names: list[str], productivity: np.ndarray, feedback):
        for level, place in np.argwhere(productivity < 0):
            text = tr("{element} at level {level}: below background, counted as 0.")
            feedback.pushInfo(text.format(element=self.columns[place].field, level=names[level]))


def _numbers(column, cells: dict[str, list], stepped: list[str]) -> np.ndarray:
    """Return the numbers of a field (n), NaN where there is none; adds a field known to steps to ``stepped``."""
    if not column.qualifier:
        return np.array([np.nan if (value := real(cell)) is None else value for cell in cells[column.field]])
    found = determinations_of(column, cells)
    if isinstance(found, SilkroadError):
        raise found
    if found.step.any():
        stepped.append(column.field)
    return found.at_steps().value
