"""The report of an import: how each column was understood, what is censored, and every row that was not taken."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...core.geochemistry.missing_codes import Strange
from ...core.geochemistry.qualifiers import Problem
from ...core.geochemistry.repeats import Repeat
from ...i18n import N_, listed, quoted, tr
from ...io.geochemistry.headers import Doubt, Role
from ...io.geochemistry.importing import LimitSource
from ...io.report import Report
from ...io.text_encoding import ENCODINGS, Why
from ...numbers import NOTHING, content_unit, number, percent
from ..outputs.imported import NOT_CALCULATED, cyrillic_letters, implausible, reason_of
from ..titles import DELIMITERS

if TYPE_CHECKING:
    from ...io.geochemistry.importing import Imported, ImportedColumn
    from ...io.geochemistry.table_files import RawTable

MOST_ROWS = 2000
MOST_CELLS = 5
ROLES = {
    Role.ELEMENT: N_("element"),
    Role.METADATA: N_("about the sample"),
    Role.COORDINATE: N_("coordinate"),
    Role.OTHER: N_("kept as it is"),
    Role.LEFT_OUT: N_("left out, as told"),
}
DOUBTS = {
    Doubt.NONE: "",
    Doubt.AMBIGUOUS: N_("could be an element, but is not sure: say in “Columns” what it is"),
    Doubt.NEIGHBOURS: N_("an element, since the columns beside it are"),
    Doubt.TWICE: N_("another column has this meaning already"),
    Doubt.WORDS: N_("kinds of samples by the words of the column"),
    Doubt.PER_CENT: N_("a power of ten of per cent, which spectral analysis leaves out"),
    Doubt.FACTOR: N_("a factor stands beside the unit, and nothing tells whether the figures are multiplied by it"),
}
ENCODING_TAKEN = {
    Why.CHOSEN: N_("It was chosen."),
    Why.MARK: N_("The file begins with its mark."),
    Why.ASCII: N_("The table has Latin letters and figures alone, the same in every encoding."),
    Why.VALID: N_("All bytes are those of UTF-8, which no other encoding is likely to be."),
    Why.ZEROS: N_("Every other byte of Latin letters and figures is zero."),
    Why.WORDS: N_("Read so, the table has the likeliest words, such as {words}."),
}
SEXAGESIMAL = N_(
    "The decimals of all degrees can be minutes and seconds, as 47.1230 for 47°12′30″. They were read as decimals of "
    "degrees; if they are not, write them as 47°12′30″ in a copy of the table."
)
PERCENT = N_("{count} cells of the sheet are shown as per cent; they were read as shown: 0.615 as 61.5.")
HIDDEN_ROWS = N_("{count} rows that the sheet hides were read, too.")
ARCTIC = N_(
    "All samples lie in the high Arctic. If they should not, longitude and latitude are swapped in the table: say so "
    "in “Columns”, or give the extent."
)
SMALL = N_(
    "All coordinates are so small that they could be degrees; they were read as metres, as of a local grid. If they "
    "are degrees, choose a geographic coordinate system."
)
# By the codes that the layer keeps.
ABSENT = {
    "IS": N_("insufficient sample, not determined: {count}"),
    "LNR": N_("sample not received, not determined: {count}"),
}
PROBLEMS = {
    Problem.TEXT: N_("neither a number nor a known word"),
    Problem.NO_LIMIT: N_("not detected, without a detection limit"),
    Problem.NEGATIVE: N_("negative"),
    Problem.NOT_POSITIVE_LIMIT: N_("a limit that is not above 0"),
    Problem.DECIMAL: N_("a comma of decimals or of thousands"),
    Problem.CODE: N_("a code for no value: far from all numbers of the column"),
}
# {cells}: what stands there and how often.
STRANGE = {
    Strange.HIGH_LIMIT: N_("limits above nearly all numbers, perhaps codes for no value: {cells}"),
    Strange.BETWEEN: N_("taken as limits, but many numbers lie below; codes for no value? {cells}"),
    Strange.REPEATED: N_("far above all other numbers; an upper limit, or a code for no value? {cells}"),
    Strange.ZERO: N_("zeros, read as chosen: {cells}"),
    Strange.POINT: N_("a point among decimal commas, taken as a decimal point, not of thousands: {cells}"),
}
LIMITS = {
    LimitSource.NONE: "",
    LimitSource.TOLD: N_("as told"),
    LimitSource.CELLS: N_("from other cells of the column"),
    LimitSource.LOWEST: N_("the lowest of the column, as chosen"),
}
REPEATS = {Repeat.NUMBER: N_("same number"), Repeat.PLACE: N_("same place")}


def import_report(table: "RawTable", found: "Imported", crs, language: str) -> Report:
    """Return the report of an import in a language."""
    report = Report(tr("Imported geochemical table"), language, Path(table.source).name)
    _facts(report, table, found, crs, language)
    _columns(report, found, language)
    _censoring(report, found, language)
    _cells(report, found, language)
    _rows(report, found)
    _coordinates(report, found)
    _repeated(report, found)
    return report


def _facts(report: Report, table, found: "Imported", crs, language: str) -> None:
    facts = [
        (tr("Table"), table.source),
        (tr("Sheet"), table.sheet or None),
        *_encoding(table, language),
        (tr("Delimiter"), tr(DELIMITERS[table.delimiter], language) if table.delimiter else None),
        (tr("Decimal mark"), found.decimal),
        (tr("Row of the header"), int(table.numbers[found.layout.header])),
        (tr("Rows"), len(found.rows)),
        (tr("Samples taken"), len(found.kept)),
        (tr("Rows not taken"), len(found.rejected)),
        (tr("Coordinate reference system"), crs.userFriendlyIdentifier() if crs.isValid() else None),
    ]
    report.facts([(name, value) for name, value in facts if value is not None])
    marks = table.marks
    for text, cells in ((NOT_CALCULATED, marks.empty), (PERCENT, marks.percent), (HIDDEN_ROWS, marks.hidden_rows)):
        if cells:
            report.note(tr(text).format(count=len(cells)))
    hidden = [m.header for m in found.layout.meanings if m.place + 1 in marks.hidden_columns and m.header]
    if hidden:
        report.note(tr("Hidden columns were read, too: {columns}.").format(columns=listed(hidden, language, "names")))
    if table.encoding and not table.encoding.sure:
        report.note(
            tr("The encoding is a guess: look at the words below, and choose another one if they make no sense.")
        )
    if found.places is None:
        report.note(tr("The table has no coordinates: the samples are a table without places."))
    for text in (*cyrillic_letters(found, language), *implausible(found, language)):
        report.note(text)
    if found.empty_columns:
        text = tr("Nothing was determined in these columns: {columns}.")
        report.note(text.format(columns=listed(found.empty_columns, language, "names")))


def _encoding(table, language: str) -> list[tuple[str, str]]:
    """Return the facts of the encoding of a text: which one, and why."""
    found = table.encoding
    if found is None:
        return []
    words = listed([quoted(word, language) for word in found.words], language)
    why = tr(ENCODING_TAKEN[found.why]).format(words=words)
    if found.other:
        why += " " + tr("The next likely one is {encoding}.").format(encoding=ENCODINGS[found.other])
    return [(tr("Encoding"), ENCODINGS.get(found.encoding, found.encoding.upper())), (tr("Why this encoding"), why)]


def _columns(report: Report, found: "Imported", language: str) -> None:
    report.heading(tr("Columns"))
    made = {column.meaning.place: column for column in found.columns}
    rows = []
    for meaning in found.layout.meanings:
        column = made.get(meaning.place)
        told = [tr(DOUBTS[meaning.doubt])] if meaning.doubt is not Doubt.NONE else []
        told += [tr("Cyrillic letters read as Latin ones of the same look")] if meaning.cyrillic and column else []
        told += _remarks(column) if column else []
        rows.append(
            (
                meaning.header or f"({meaning.place + 1})",
                tr(ROLES[meaning.role]),
                meaning.form if column else meaning.name or NOTHING,
                (meaning.written or content_unit(meaning.unit, language)) if column else NOTHING,
                column.field if column else NOTHING,
                column.limit if column else None,
                tr(LIMITS[column.limit_source]) if column else "",
                "; ".join(told),
            )
        )
    header = (
        tr("Column"), tr("Understood as"), tr("Meaning"), tr("Unit in the table"), tr("Field"),
        tr("Detection limit"), tr("Source of the limit"), tr("Remarks"),
    )  # fmt: skip
    report.table(header, rows)


def _remarks(column: "ImportedColumn") -> list[str]:
    told = []
    if column.as_steps:
        told.append(tr("steps of semi-quantitative analysis, taken as intervals"))
    if column.on_steps:
        told.append(tr("all numbers lie on steps: give the scale if the analysis was semi-quantitative"))
    if column.kept_oxide:
        told.append(tr("stays an oxide: the element stands in several columns"))
    if column.read.doubtful:
        told.append(tr("signs such as a dash, taken as not determined: {count}").format(count=column.read.doubtful))
    for kind in dict.fromkeys(kind for kind, _, _ in column.read.strange):
        cells = [f"{text} ({count})" for why, text, count in column.read.strange if why is kind]
        told.append(tr(STRANGE[kind]).format(cells=", ".join(cells[:MOST_CELLS])))
    absent = Counter(filter(None, column.read.absent))
    told += [tr(text).format(count=absent[code]) for code, text in ABSENT.items() if absent[code]]
    return told


def _censoring(report: Report, found: "Imported", language: str) -> None:
    report.heading(tr("Determinations of the samples taken"))
    rows = []
    for column in found.columns:
        d = column.determinations.take(found.kept)
        known = int(d.known.sum())
        limits = d.detection_limits()
        span = NOTHING
        if len(limits):
            span = "–".join(number(float(limit), language) for limit in dict.fromkeys([limits[0], limits[-1]]))
        rows.append(
            (
                column.field, int(d.exact.sum()), int(d.below.sum()), int(d.above.sum()), int(d.interval.sum()),
                len(d) - known, percent(d.below.sum() / known if known else None, language), span,
                float(np.nanmin(d.value)) if d.exact.any() else None,
                float(np.nanmax(d.value)) if d.exact.any() else None,
            )
        )  # fmt: skip
    header = (
        tr("Field"), tr("Numbers"), tr("Below detection"), tr("Above the upper limit"), tr("Intervals"),
        tr("Not determined"), tr("Share below detection"), tr("Detection limits"), tr("Lowest number"),
        tr("Highest number"),
    )  # fmt: skip
    report.table(header, rows)


def _cells(report: Report, found: "Imported", language: str) -> None:
    rows = []
    for column in found.columns:
        for problem, count in column.read.problems().items():
            cells = [(row, text) for row, text, why in column.read.unread if why is problem]
            some = "; ".join(f"{quoted(text, language)} ({found.numbers[row]})" for row, text in cells[:MOST_CELLS])
            rows.append((column.meaning.header, tr(PROBLEMS[problem]), count, some))
    if rows:
        report.heading(tr("Cells not understood"))
        report.note(tr("These cells count as not determined; the sample is taken with its other elements."))
        report.table((tr("Column"), tr("Why"), tr("Number of table cells"), tr("Examples (row)")), rows)


def _rows(report: Report, found: "Imported") -> None:
    report.heading(tr("Rows not taken"))
    if not found.rejected:
        report.paragraph(tr("All rows were taken."))
        return
    reasons = Counter(fault.reason for fault in found.rejected)
    examples = {fault.reason: fault for fault in reversed(found.rejected)}
    if len(reasons) > 1:
        report.bullets([f"{reason_of(examples[reason])}: {count}" for reason, count in reasons.most_common()])
    rows = [(found.numbers[f.row], found.sample(f.row), reason_of(f)) for f in found.rejected[:MOST_ROWS]]
    report.table((tr("Row"), tr("Sample"), tr("Why")), rows)
    if len(found.rejected) > MOST_ROWS:
        report.paragraph(tr("The table of rows not taken holds the others."))


def _coordinates(report: Report, found: "Imported") -> None:
    places = found.places
    if places is None:
        return
    if places.turned or places.swapped.any():
        report.heading(tr("Swapped coordinates"))
    if places.turned:
        report.note(tr("The two columns of coordinates are the wrong way round in the table; they were put right."))
    # Degrees the wrong way round are swapped in all rows; in a plane some rows may be the other way round again.
    if places.swapped.any() and not (places.turned and places.system == "degrees"):
        rows = np.flatnonzero(places.swapped)[:MOST_ROWS].tolist()
        report.note(tr("In these rows the two coordinates were swapped and put right. Check them."))
        report.table((tr("Row"), tr("Sample")), [(found.numbers[row], found.sample(row)) for row in rows])
    if places.sexagesimal:
        report.note(tr(SEXAGESIMAL))
    if places.small:
        report.note(tr(SMALL))
    if places.arctic:
        report.note(tr(ARCTIC))
    if places.doubtful is not None and places.doubtful.any():
        rows = np.flatnonzero(places.doubtful)[:MOST_ROWS].tolist()
        report.heading(tr("Places in doubt"))
        report.note(
            tr("These rows were taken as they are, but lie far from the others, or may be swapped. Check them.")
        )
        columns = (tr("Row"), tr("Sample"), tr("Longitude"), tr("Latitude"))
        found_at = [(found.numbers[r], found.sample(r), float(places.x[r]), float(places.y[r])) for r in rows]
        report.table(columns, found_at)
    if places.factor != 1:
        report.paragraph(tr("The coordinates are in kilometres in the table."))


def _repeated(report: Report, found: "Imported") -> None:
    repeated = found.repeated_taken()
    if not repeated:
        return
    report.heading(tr("Samples that repeat each other"))
    report.paragraph(tr("All of them were taken: they may be duplicates for quality control, or mistakes."))
    rows = [
        (
            tr(REPEATS[group.kind]),
            ", ".join(str(found.numbers[row]) for row in group.rows),
            "; ".join(found.sample(row) for row in group.rows),
        )
        for group in repeated[:MOST_ROWS]
    ]
    report.table((tr("How"), tr("Rows"), tr("Samples")), rows)
