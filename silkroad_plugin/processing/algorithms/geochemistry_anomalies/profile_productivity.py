"""Linear productivity of profiles as a Processing algorithm."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.by_element import by_field
from ...inputs.control import CONTROL, proper_rows
from ...inputs.numbers import number_parameter
from ...inputs.sample_fields import text_of
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples
from ...outputs.files import report_output
from ...outputs.tables import write_table

COLUMNS = (
    ("profile", "text"),
    ("element", "text"),
    ("unit", "text"),
    ("interval", "integer"),
    ("n", "integer"),
    ("from_m", "real"),
    ("to_m", "real"),
    ("length_m", "real"),
    ("background", "real"),
    ("threshold", "real"),
    ("mean", "real"),
    ("maximum", "real"),
    ("productivity", "real"),
    ("productivity_pct_m", "real"),
)
HALF = 0.5  # of the detection limit stands below it


class ProfileProductivity(SilkroadAlgorithm):
    """``silkroad:profile_productivity``."""

    NAME = "profile_productivity"
    TITLE = N_("Linear productivity of profiles")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("linear productivity"), N_("areal productivity"), N_("halo"), N_("profile"))
    HELP = N_(
        "<p>Measures the haloes that profiles, adits or drill holes cross: linear productivity, content above "
        "background times width.</p>"
        "<p><b>Formula</b> (Solovov 1985). M = Δx (Σ C − n C<sub>b</sub>), Δx the step, n the samples, C<sub>b</sub> "
        "the background; in content × m, and in % × m (m%) where the unit is known. With a step of 0 each sample "
        "stands for half the way to each neighbour, the first and the last for the whole way to their only one: Σ Δx "
        "(C − C<sub>b</sub>), the same where steps are equal. With a distance between profiles the report adds the "
        "areal productivity P = l Σ M.</p>"
        "<p><b>Where.</b> With thresholds (<i>Cu=60; Pb=40</i>) each run of samples at or above the threshold is an "
        "interval of its own; an element without one is measured over the whole profile. M of a whole profile may be "
        "negative.</p>"
        "<p><b>Positions</b> along a profile: a field in metres (such as the depth in a drill hole), or else the "
        "samples’ places, which then need a projection in metres, along the line that fits them best.</p>"
        "<p><b>Background</b>: <i>Cu=30; Pb=20</i> in the unit of the field; of other elements the median of all "
        "samples. Below detection half of the limit stands in the sums; the report says how often. Duplicates, "
        "standards and blanks are left out.</p>"
        "<p><b>Outputs.</b> A row for each profile, element and interval; a table with a row for each profile and a "
        "field for each element (Cu_pct_m: sum of the intervals), which <i>Zonality series</i> reads when profiles "
        "are levels; a report.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add_samples_parameters(self)
        kind = Qgis.ProcessingFieldParameterDataType
        add(QgsProcessingParameterField("PROFILE", tr("Profile"), None, "INPUT", kind.Any))
        title = tr("Position along the profile (m; empty: by the places)")
        add(QgsProcessingParameterField("POSITION", title, None, "INPUT", kind.Numeric, optional=True))
        add(number_parameter("STEP", tr("Step (m; 0: by the positions)"), 0.0, 0))
        title = tr("Background, such as Cu=30; Pb=20 (empty: medians)")
        add(QgsProcessingParameterString("BACKGROUND", title, "", optional=True))
        title = tr("Thresholds, such as Cu=60; Pb=40 (empty: whole profiles)")
        add(QgsProcessingParameterString("THRESHOLDS", title, "", optional=True))
        add(number_parameter("DISTANCE", tr("Distance between profiles (m; 0: no areal productivity)"), 0.0, 0))
        table = QgsProcessing.SourceType.Vector
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Productivity (table)"), table))
        title = tr("Profiles and elements (table)")
        add(QgsProcessingParameterFeatureSink("OUTPUT_MATRIX", title, table, None, True, False))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("PROFILES", tr("Number of profiles")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.profile = self.parameterAsString(parameters, "PROFILE", context)
        self.position = self.parameterAsString(parameters, "POSITION", context)
        needed = [name for name in (self.profile, self.position) if name]
        self.layer = open_samples(self, context, needed, CONTROL, metres=not self.position)
        columns = self.layer.columns
        self.backgrounds, self.thresholds = (
            by_field(self.parameterAsString(parameters, name, context), columns, self.label(name))
            for name in ("BACKGROUND", "THRESHOLDS")
        )
        self.step = self.parameterAsDouble(parameters, "STEP", context)
        self.distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Measure each element on each profile, write tables and report."""
        from ...reports.profile_productivity import Run, write_report

        self.samples = self.layer.read(feedback)
        profiles = self._profiles(feedback)
        progress, rows, below = progress_of(feedback, READ, 90), [], {}
        for number, column in enumerate(self.samples.columns):
            with naming(column.field):
                found, below[column.field] = self._element(column, profiles)
            rows += found
            progress((number + 1) / len(self.samples.columns))
        results = {"PROFILES": len(profiles)}
        values = [[row[name] for name, _ in COLUMNS] for row in rows]
        results["OUTPUT"] = write_table(self, "OUTPUT", COLUMNS, values, context)
        run = Run(list(profiles), self.samples.columns, rows, below, self.distance)
        columns, matrix = run.matrix()
        results["OUTPUT_MATRIX"] = write_table(self, "OUTPUT_MATRIX", columns, matrix, context)
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        text = tr("{count} [profile|profiles] measured.")
        feedback.pushInfo(counted(text, interface_language(), count=len(profiles)))
        progress_of(feedback)(1.0)
        return results

    def _profiles(self, feedback) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Return by profile the samples in their order, and their positions in metres."""
        names = [text_of(cell) for cell in self.samples.fields[self.profile]]
        proper = proper_rows(self.samples.fields, len(self.samples), feedback)
        groups: dict[str, list[int]] = {}
        for row, name in enumerate(names):
            if name and proper[row]:
                groups.setdefault(name, []).append(row)
        if not groups:
            raise SilkroadError("profiles_none", input=self.label("PROFILE"))
        found = {}
        for name in sorted(groups, key=_in_order):
            at = np.array(groups[name])
            position = self._positions(at)
            unknown = ~np.isfinite(position)
            if unknown.any():
                raise SilkroadError("profile_unplaced", profile=name, count=int(unknown.sum()))
            order = np.argsort(position, kind="stable")
            found[name] = at[order], position[order]
        return found

    def _positions(self, at: np.ndarray) -> np.ndarray:
        if self.position:
            cells = self.samples.fields[self.position][at]
            return np.array([np.nan if (value := real(cell)) is None else value for cell in cells])
        from ....core.geochemistry.profiles import along_line

        return along_line(self.samples.x[at], self.samples.y[at])

    def _element(self, column, profiles) -> tuple[list[dict], int]:
        """Return the rows of an element, and how many of its determinations are below detection."""
        d = self.samples.determinations(column.field)
        taken = np.concatenate([at for at, _ in profiles.values()])
        contents = d.substituted(HALF)
        background = self._background(column.field, contents[taken])
        rows = []
        for name, (at, position) in profiles.items():
            known = np.isfinite(contents[at])
            if known.any():
                with naming(f"{column.field}, {name}"):
                    rows += self._intervals(column, background, contents[at][known], position[known], name)
        return rows, int(d.below[taken].sum())

    def _background(self, field: str, contents: np.ndarray) -> float:
        """Return the background that was given, or the median of all samples. Raises SilkroadError anomaly_empty."""
        if field in self.backgrounds:
            return self.backgrounds[field]
        known = contents[np.isfinite(contents)]
        if not known.size:
            raise SilkroadError("anomaly_empty")
        return float(np.median(known))

    def _intervals(self, column, background: float, contents, place, profile: str) -> list[dict]:
        """Return a row for each interval of a profile, from the contents and the metres of its samples (n)."""
        from ....core.geochemistry.productivity import intervals_above, linear_productivity, steps_along
        from ....io.geochemistry.samples import vocabulary

        steps = np.full(len(contents), self.step) if self.step else steps_along(place)
        threshold = self.thresholds.get(column.field)
        parts = [slice(0, len(contents))] if threshold is None else intervals_above(contents, threshold)
        factor = vocabulary().factor(column.unit, "pct") if column.unit else None
        rows = []
        for interval, part in enumerate(parts, start=1):
            found = linear_productivity(contents[part], steps[part], background)
            rows.append(
                {
                    "profile": profile,
                    "element": column.form,
                    "unit": column.unit,
                    "interval": interval,
                    "n": len(contents[part]),
                    "from_m": place[part][0],
                    "to_m": place[part][-1],
                    "length_m": steps[part].sum(),
                    "background": background,
                    "threshold": threshold,
                    "mean": contents[part].mean(),
                    "maximum": contents[part].max(),
                    "productivity": found,
                    "productivity_pct_m": None if factor is None else found * factor,
                }
            )
        return rows


def _in_order(name: str) -> tuple:
    """Return the key by which numbers stand in their order, before texts."""
    value = real(name)
    return (1, 0.0, name) if value is None else (0, value, "")
