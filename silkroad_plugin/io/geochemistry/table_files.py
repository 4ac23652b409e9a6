"""Tables of laboratories as files: text in any encoding, or sheets of XLSX, XLS and ODS, as rows of texts."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from osgeo import gdal, ogr

from ... import tables
from ...core.errors import SilkroadError
from ...core.typed_numbers import number_of
from ..text_encoding import Decoded, decode
from .workbook import Marks, hidden_sheets, marks_of

TEXTS = (".csv", ".txt", ".tsv", ".dat")
SHEETS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".xls": "XLS", ".ods": "ODS"}
DELIMITERS = {"tab": "\t", "semicolon": ";", "bar": "|", "comma": ","}
# So many rows show how a text is parted.
LOOKED_AT = 200
LARGEST = 1 << 30
SEARCHED = 30  # rows of a sheet, for its header


@dataclass(frozen=True)
class RawTable:
    """The cells of a table as texts. ``numbers``: of each row in the file, from 1; the others tell how it was read."""

    rows: list[list[str]]
    numbers: list[int]
    source: str
    sheet: str = ""
    encoding: Decoded | None = None
    delimiter: str = ""
    marks: Marks = field(default_factory=Marks)

    def with_merged(self, first: int, columns: Collection[int]) -> "RawTable":
        """Return the table with what stands in merged cells in all their rows, from row ``first`` on (an index)."""
        rows, places = [list(row) for row in self.rows], {number: at for at, number in enumerate(self.numbers)}
        for top, left, bottom, right in self.marks.merged:
            start = places.get(top, -1)
            if left != right or left - 1 not in columns or start < first:
                continue
            for number in range(top + 1, bottom + 1):
                row = rows[places[number]] if number in places else []
                if left <= len(row) and not row[left - 1]:
                    row[left - 1] = rows[start][left - 1]
        return replace(self, rows=rows)


def is_table_file(source: object) -> bool:
    """Return whether a source is a file that is read here rather than by QGIS."""
    path = Path(str(source or "").partition("|")[0])
    return isinstance(source, str) and path.suffix.lower() in (*TEXTS, *SHEETS)


def read_table(
    source: str,
    sheet: str = "",
    encoding: str = "",
    delimiter: str = "",
    is_header: Callable[[list[str]], bool] = lambda cells: False,
) -> RawTable:
    """Return the rows of a file; ``source`` may name a sheet as ``path|layername=…``.

    ``encoding``: one of ENCODINGS, "" recognises it; ``delimiter``: a code of DELIMITERS, "" recognises it;
    ``is_header``: whether cells are those of a header, by which a sheet is chosen where none is named.

    Raises SilkroadError file_missing, table_not_found, table_too_large, table_not_opened, table_sheet, table_empty,
    table_quotes, text_encoding.
    """
    path, _, rest = source.partition("|")
    sheet = sheet or rest.partition("layername=")[2].partition("|")[0]
    try:
        size = Path(path).stat().st_size
    except FileNotFoundError as error:
        raise SilkroadError("file_missing", path=path) from error
    except OSError as error:
        raise SilkroadError("table_not_found", path=path, reason=error.strerror) from error
    if size > LARGEST:
        raise SilkroadError("table_too_large", path=path, size=size / 2**20, most=LARGEST / 2**20)
    driver = SHEETS.get(Path(path).suffix.lower())
    found = _sheet(path, driver, sheet, is_header) if driver else _text(path, encoding, delimiter)
    if len(found.rows) < 2:
        raise SilkroadError("table_empty", path=path)
    return found


def _text(path: str, encoding: str, delimiter: str) -> RawTable:
    found = decode(Path(path).read_bytes(), path, encoding)
    code = delimiter or _delimiter(found.text)
    rows = tables.numbered_rows(found.text, DELIMITERS[code])
    return RawTable([cells for _, cells in rows], [line for line, _ in rows], path, "", replace(found, text=""), code)


def _delimiter(text: str) -> str:
    """Return the code of the mark that parts most rows into equally many cells; commas may be decimal marks."""
    head = "\n".join(text.splitlines()[:LOOKED_AT])
    best, found = 0.0, "comma"
    for code, mark in DELIMITERS.items():
        try:
            counts = Counter(len(cells) for _, cells in tables.numbered_rows(head, mark))
        except SilkroadError:
            continue
        usual, often = max(counts.items(), key=lambda item: item[1], default=(1, 0))
        share = often / max(1, sum(counts.values()))
        # The comma comes last and must part better than those before it: decimal commas part evenly as well.
        if usual > 1 and share > best + (0.2 if code == "comma" and best else 0):
            best, found = share, code
    return found


def _sheet(path: str, driver: str, sheet: str, is_header) -> RawTable:
    """Return a sheet with all cells as texts and no row taken for a header: that is found out like in texts."""
    options = {f"OGR_{driver}_HEADERS": "DISABLE", f"OGR_{driver}_FIELD_TYPES": "STRING"}
    if gdal.GetDriverByName(driver) is None:
        raise SilkroadError("table_no_driver", path=path, driver=driver)
    with _reading(path, options):
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=[driver])
        if dataset is None:
            raise SilkroadError("table_not_opened", path=path)
        layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
        names = [layer.GetName() for layer in layers]
        if sheet and sheet not in names:
            raise SilkroadError("table_sheet", path=path, sheet=sheet, sheets=names)
        layer = layers[names.index(sheet)] if sheet else _likeliest(layers, hidden_sheets(path), is_header)
        if layer is None:
            raise SilkroadError("table_empty", path=path)
        rows = [_row(feature) for feature in layer]
    marks = marks_of(path, layer.GetName())
    for row, column in marks.percent:
        if row <= len(rows) and column <= len(rows[row - 1]):
            number = number_of(rows[row - 1][column - 1])
            if number is not None:
                rows[row - 1][column - 1] = f"{100 * number:.12g}"
    kept = [(number, row) for number, row in enumerate(rows, 1) if any(row)]
    return RawTable([row for _, row in kept], [number for number, _ in kept], path, layer.GetName(), marks=marks)


def _likeliest(layers: list[ogr.Layer], hidden: set[str], is_header) -> ogr.Layer | None:
    """Return the largest of the sheets that are not hidden, of those with a header if there is any."""
    shown = [layer for layer in layers if layer.GetName() not in hidden] or layers
    largest = sorted(shown, key=_cells, reverse=True)
    headed = (layer for layer in largest if any(is_header(_row(row)) for row in islice(layer, SEARCHED)))
    layer = next(headed, None) or next(iter(largest), None)
    if layer is not None:
        layer.ResetReading()
    return layer


def _cells(layer: ogr.Layer) -> int:
    return layer.GetFeatureCount() * layer.GetLayerDefn().GetFieldCount()


def _row(feature: ogr.Feature) -> list[str]:
    return [(feature.GetFieldAsString(place) or "").strip() for place in range(feature.GetFieldCount())]


@contextmanager
def _reading(path: str, options: dict[str, str]) -> Iterator[None]:
    """Have GDAL of this thread read by options, quietly. Raises SilkroadError table_not_opened where it raises."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for name, value in options.items():
            gdal.SetThreadLocalConfigOption(name, value)
        yield
    except RuntimeError as error:
        raise SilkroadError("table_not_opened", path=path) from error
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
        gdal.PopErrorHandler()
