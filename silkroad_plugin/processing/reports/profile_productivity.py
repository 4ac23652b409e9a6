"""The report of the linear productivity of profiles, and the table of profiles and elements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...i18n import listed, tr
from ...io.report import Figure, Report
from ...numbers import NOTHING, number

SOURCES = (
    "Соловов А. П. (1985): Геохимические методы поисков месторождений полезных ископаемых. М.: Недра.",
    "Соловов А. П. и др. (1990): Справочник по геохимическим поискам полезных ископаемых. М.: Недра.",
)


@dataclass(frozen=True)
class Run:
    """Rows of profiles, elements and intervals; ``below``: determinations below detection by field; ``distance``: of
    the profiles from each other (m), 0 where it was not given."""

    profiles: Sequence[str]
    columns: Sequence
    rows: Sequence[dict]
    below: Mapping[str, int]
    distance: float

    def sums(self, profile: str, column) -> tuple[float, bool] | None:
        """Return the productivity of an element on a profile, and whether it is in % × m; None where not measured."""
        own = [row for row in self.rows if row["profile"] == profile and row["element"] == column.form]
        if not own:
            # With thresholds nothing above them is a productivity of none.
            measured = any(row["element"] == column.form for row in self.rows)
            return (0.0, bool(column.unit)) if measured else None
        known = own[0]["productivity_pct_m"] is not None
        return sum(row["productivity_pct_m" if known else "productivity"] for row in own), known

    def matrix(self) -> tuple[list[tuple[str, str]], list[list]]:
        """Return columns and rows of the table with a row for each profile and a field for each element."""
        endings = {column.field: "_pct_m" if column.unit else "_m" for column in self.columns}
        columns = [("profile", "text"), *((f"{c.form}{endings[c.field]}", "real") for c in self.columns)]
        rows = []
        for profile in self.profiles:
            found = [self.sums(profile, column) for column in self.columns]
            rows.append([profile, *(None if one is None else one[0] for one in found)])
        return columns, rows


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Linear productivity of profiles"), language)
    told = [f"{field} ({count})" for field, count in run.below.items() if count]
    if told:
        text = tr("Below detection, where half of the limit stands in the sums: {names}.")
        report.note(text.format(names=listed(told, language, "names")))
    names = [f"{c.form}, {_metre_per_cent(c.unit) or tr('content × m')}" for c in run.columns]
    _, matrix = run.matrix()
    rows = [[row[0], *(_figure(value, language) for value in row[1:])] for row in matrix]
    columns = zip(*(row[1:] for row in matrix), strict=True)
    totals = [sum(value for value in column if value is not None) for column in columns]
    rows.append([tr("Sum"), *(_figure(value, language) for value in totals)])
    report.table([tr("Profile"), *names], rows, tr("Linear productivity M"), strong=[len(rows) - 1])
    if run.distance:
        text = tr("Areal productivity P = l · Σ M with l = {distance} m").format(
            distance=number(run.distance, language)
        )
        areal = [_figure(run.distance * value, language) for value in totals]
        named = [f"{c.form}, {_metre_per_cent(c.unit, '²') or tr('content × m²')}" for c in run.columns]
        report.table([tr("Element"), "P"], list(zip(named, areal, strict=True)), text)
    report.heading(tr("Intervals of the profiles"))
    header = [tr("Profile"), tr("Element"), "n", tr("From (m)"), tr("To (m)"), tr("Length (m)"), tr("Background")]
    header += [tr("Mean content"), tr("Highest content"), "M"]
    keys = ("from_m", "to_m", "length_m", "background", "mean", "maximum")
    rows = []
    for row in run.rows:
        figures = [_figure(row[key], language) for key in keys]
        rows.append([row["profile"], row["element"], row["n"], *figures, _productivity(row, language)])
    report.table(header, rows)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _figure(value, language: str) -> Figure:
    return Figure(NOTHING if value is None else number(float(value), language, 4))


def _productivity(row: dict, language: str) -> Figure:
    known = row["productivity_pct_m"] is not None
    value = float(row["productivity_pct_m" if known else "productivity"])
    return Figure(number(value, language, 4) + (f" {_metre_per_cent(known)}" if known else ""))


def _metre_per_cent(known, power: str = "") -> str:
    """Return % × m, "" where the unit of the contents is not known."""
    return f"%·{tr('m')}{power}" if known else ""
