"""What the columns of a laboratory's table are: elements with units, metadata, coordinates; in three languages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from ... import tables
from ...core.errors import SilkroadError
from ...core.geochemistry.qualifiers import Qualifiers
from ...core.geochemistry.units import DOUBTFUL
from ...core.typed_numbers import number_of, plain
from .samples import METADATA, form_of, vocabulary
from .table_files import RawTable

COORDINATES = ("longitude", "latitude", "x", "y", "east", "north")
UNIT_ROW, LIMIT_ROW = "unit_row", "limit_row"
# Headers such as Type, below which kinds of samples may stand, or of rocks: the words of the column decide.
BY_WORDS = "kind_by_words"
# Headers such as ID, and such as №, that number the samples only where no better one does.
NUMBERS = ("sample_id_else", "sample_id_last")
NOTHING = "-"  # leaves a column out
# Со in Cyrillic letters is cobalt; СО and со are words for reference materials.
COBALT = "со"
# So many rows are searched for the header, and so many below it for units and detection limits.
SEARCHED, BELOW = 30, 4


class Role(Enum):
    """What a column is."""

    ELEMENT = "element"
    METADATA = "metadata"
    COORDINATE = "coordinate"
    OTHER = "other"  # kept as it is
    LEFT_OUT = "left_out"


class Doubt(Enum):
    """Why a column that may be an element is none, or is one by its neighbours only."""

    NONE = ""
    AMBIGUOUS = "ambiguous"  # another reading is as likely
    NEIGHBOURS = "neighbours"  # taken for an element since the columns beside it are
    TWICE = "twice"  # another column has this role
    WORDS = "words"  # taken for kinds of samples since its words are
    PER_CENT = "per_cent"  # n·10⁻⁴, taken for n·10⁻⁴ %
    FACTOR = "factor"  # ×10 beside the unit: the figures may be multiplied, or yet to be


# What keeps a column that may be an element from being one.
OPEN = (Doubt.AMBIGUOUS, Doubt.FACTOR)


@dataclass(frozen=True)
class Meaning:
    """What one column is. ``name``: of the metadata or coordinate; ``unit``: code, "" where not told.

    ``oxide``: formula, "" for the element itself; ``total``: all of the element is given as this oxide;
    ``limit``: the detection limit in ``unit``; ``method``: words of the header besides; ``written``: the unit as it
    was typed, "" where it was not; ``cyrillic``: letters of the header were read as Latin ones of their look.
    """

    place: int
    header: str
    role: Role
    name: str = ""
    symbol: str = ""
    oxide: str = ""
    total: bool = False
    unit: str = ""
    limit: float | None = None
    method: str = ""
    doubt: Doubt = Doubt.NONE
    written: str = ""
    cyrillic: bool = False

    @property
    def form(self) -> str:
        """Return what the numbers are of, such as Al2O3, TFe2O3 or Al."""
        return ("T" if self.total else "") + (self.oxide or self.symbol)

    @property
    def unit_told(self) -> str:
        """Return the unit as the table or the user writes it, its code where neither does."""
        return self.written or self.unit


@dataclass(frozen=True)
class Layout:
    """Where things stand in a table: ``header``: index of the row; ``first``: of the first row of samples."""

    header: int
    first: int
    meanings: list[Meaning]


@cache
def qualifiers() -> Qualifiers:
    """Return the signs and words of resources/data."""
    return Qualifiers(tables.controlled("geochem_qualifiers"))


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """Return the fields that a header may mean, the likeliest first."""
    found: dict[str, tuple[str, ...]] = {_key(name): (name,) for name in METADATA}
    for row in tables.controlled("geochem_headers"):
        for word in row["words"].split("|"):
            found[_key(word)] = tuple(dict.fromkeys((*found.get(_key(word), ()), row["field"])))
    return found


def _field(text: str) -> str:
    """Return the field that a header likeliest means, "" for none."""
    return _words().get(_key(text), ("",))[0]


def may_be_kind(header: str) -> bool:
    """Return whether kinds of samples, or anything else, may stand below a header."""
    return _field(header) == BY_WORDS


def _key(text: str) -> str:
    """Return a header without what people write differently: case, blanks, dots, units of length or angle behind."""
    unit = "(?:m|м|km|км|°|deg|град\\.?|米|千米|公里|度|mm|мм)"
    text = plain(text).casefold().strip()
    text = re.sub(rf"(?:[(\[（]\s*{unit}\s*[)\]）]|[,，;/]\s*{unit}|(?<=\w)\s+{unit})$", "", text)
    return re.sub(r"[\s._:,№#]+", "", text.replace("№", "n").replace("ё", "е"))


def understand(table: RawTable, told: Mapping[str, Meaning], unit: str = "") -> Layout:
    """Return where the header of a table is and what its columns are.

    ``told``: what the user says of columns, by header; ``unit``: of elements whose column tells none, "" to refuse.

    Raises SilkroadError import_no_header, import_column_unknown (told, but not in the table), import_units,
    import_units_differ (those of a header and of the row of units).
    """
    row = _header_row(table.rows)
    headers, groups = _merged_headers(table, row)
    first, units, limits = _rows_below(table.rows, row)
    missing = [header for header in told if header not in headers]
    if missing:
        raise SilkroadError("import_column_unknown", columns=missing, known=[text for text in headers if text])
    _check_units(headers, units, told)
    meanings = []
    for place, header in enumerate(headers):
        below = (units[place] if place < len(units) else "") or groups.get(place, "")
        meaning = _meaning(place, header, below)
        if header in told:
            own, known = told[header], meaning
            meaning = replace(own, place=place, unit=own.unit or known.unit, method=known.method)
            meaning = replace(meaning, written=own.written or known.written, cyrillic=known.cyrillic)
        if meaning.limit is None and place < len(limits):
            meaning = replace(meaning, limit=_limit(limits[place]))
        meanings.append(meaning)
    meanings = _numbered(_once(_settled(meanings, told), told), told)
    return Layout(row, first, _with_units(meanings, unit))


def _check_units(headers: list[str], units: list[str], told: Mapping[str, Meaning]) -> None:
    """Raise SilkroadError import_units_differ where a header and the row of units name different units.

    A unit in a merged heading above several columns may well be another one: the column is the exception.
    """
    differ = []
    for header, below in zip(headers, units, strict=False):
        found = vocabulary().header(header) if below and not (header in told and told[header].unit) else None
        if found is None or found.unit is None or found.assumed:
            continue
        unit = vocabulary().unit(below) if _is_unit(below) else found.unit
        if (unit.kind, unit.factor) != (found.unit.kind, found.unit.factor):
            differ.append((header, found, below))
    if differ:
        header, found, below = differ[0]
        example = f"{header}; {form_of(found)}; {below}"
        raise SilkroadError(
            "import_units_differ", columns=[f"{own} – {unit}" for own, _, unit in differ], example=example
        )


def names_elements(cells: Sequence[str]) -> bool:
    """Return whether cells are those of a header: two are understood, one of them as an element."""
    return any(map(_names_element, cells)) and sum(map(_is_understood, cells)) > 1


def _merged_headers(table: RawTable, header: int) -> tuple[list[str], dict[int, str]]:
    """Return the header, with cells that are merged with those above; and units of the groups above, by column."""
    cells, groups, own = list(table.rows[header]), {}, table.numbers[header]
    places = {number: at for at, number in enumerate(table.numbers)}
    for top, left, bottom, right in table.marks.merged:
        if top not in places or not left <= len(table.rows[places[top]]):
            continue
        text = table.rows[places[top]][left - 1]
        if left == right and top < own <= bottom and left <= len(cells) and not cells[left - 1]:
            cells[left - 1] = text
        elif left < right and bottom == own - 1:
            unit = next((word for word in re.findall(r"[(\[（【]([^()\[\]（）【】]+)", text) if _tells_unit(word)), "")
            groups |= {place - 1: unit for place in range(left, right + 1)}
    return cells, groups


def told_meanings(rows: Sequence[Sequence[str]], label: str) -> dict[str, Meaning]:
    """Return what the user says of columns: rows of header, meaning, unit and detection limit, the last two optional.

    Raises SilkroadError import_told (a meaning that is none, or a limit that is no number), unit_unknown.
    """
    told = {}
    for number, row in enumerate(rows, 1):
        header, meaning, unit, limit = [*row, "", "", ""][:4]
        code = vocabulary().unit(unit).code if unit else ""
        found = _told(header, meaning, code)
        known = _limit(limit)
        if found is None or (limit and known is None):
            raise SilkroadError("import_told", input=label, row=number, text="; ".join(row))
        told[header] = replace(found, unit=code or found.unit, limit=known, written=unit)
    return told


def _told(header: str, meaning: str, unit: str) -> Meaning | None:
    if meaning == NOTHING:
        return Meaning(0, header, Role.LEFT_OUT)
    if unit and vocabulary().units[unit].kind == "fraction" and len(meaning or header) == 1:
        # K, P, V, Y and the like alone may be anything; with a unit of contents they are elements.
        found = vocabulary().header(f"{meaning or header} ppm")
        if found is not None:
            return _element(0, header, found, "", Doubt.NONE)
    if not meaning:  # only the unit or the limit is told
        found = _meaning(0, header, "")
        if unit and found.doubt in OPEN:
            return replace(found, role=Role.ELEMENT, doubt=Doubt.NONE)
        return found if found.role is Role.ELEMENT or found.doubt in OPEN else None
    name = _field(meaning).replace(BY_WORDS, "kind")
    name = "sample_id" if name in NUMBERS else name
    if meaning in METADATA or meaning in COORDINATES:
        name = meaning
    if name and name not in (UNIT_ROW, LIMIT_ROW):
        return Meaning(0, header, Role.COORDINATE if name in COORDINATES else Role.METADATA, name)
    found = vocabulary().header(f"{meaning} ppm")
    return None if found is None else _element(0, header, found, "", Doubt.NONE)


def _element(place: int, header: str, found, unit: str, doubt: Doubt) -> Meaning:
    role = Role.OTHER if doubt in OPEN else Role.ELEMENT
    substance = found.symbol, found.oxide, found.total
    written = found.written if unit else ""
    return Meaning(place, header, role, "", *substance, unit, None, found.rest, doubt, written, found.cyrillic)


def _meaning(place: int, header: str, unit_below: str) -> Meaning:
    """Return what a column is by its header and the cell of units below it."""
    name = _field(header)
    found = vocabulary().header(header)
    if found is not None and found.certain and _key(header) == COBALT and header.strip().istitle():
        name = ""
    if name in METADATA or name in COORDINATES:
        return Meaning(place, header, Role.COORDINATE if name in COORDINATES else Role.METADATA, name)
    factor = vocabulary().has_factor(unit_below)
    if unit_below and (found is None or found.unit is None or found.assumed or factor):
        found = vocabulary().header(f"{header} {unit_below}")
    if found is None or name:
        return Meaning(place, header, Role.OTHER)
    unit = found.unit.code if found.unit else ""
    doubt = Doubt.PER_CENT if found.assumed else Doubt.NONE
    unsure = Doubt.FACTOR if found.factor else Doubt.AMBIGUOUS
    return _element(place, header, found, unit, doubt if found.certain else unsure)


def _settled(meanings: list[Meaning], told: Mapping[str, Meaning]) -> list[Meaning]:
    """Decide doubtful columns by their neighbours: V among Ti and Cr is vanadium, Y beside X a coordinate."""
    elements = [meaning.role is Role.ELEMENT for meaning in meanings]
    alone = {meaning.name for meaning in meanings if meaning.role is Role.COORDINATE} == {"y"}
    settled = []
    for place, meaning in enumerate(meanings):
        beside = any(elements[other] for other in (place - 1, place + 1) if 0 <= other < len(elements))
        if meaning.header in told or not beside:
            settled.append(meaning)
        elif _is_bare(meaning):
            settled.append(replace(meaning, role=Role.ELEMENT, doubt=Doubt.NEIGHBOURS))
        elif meaning.name == "y" and meaning.header == "Y" and (alone or "x" not in _names_beside(meanings, place)):
            found = vocabulary().header("Y ppm")
            yttrium = _element(place, meaning.header, found, "", Doubt.NONE)
            settled.append(replace(yttrium, doubt=Doubt.NEIGHBOURS))
        else:
            settled.append(meaning)
    return settled


def _is_bare(meaning: Meaning) -> bool:
    """Return whether a column may be an element for its Latin letter alone; Н, С and К are more often another thing."""
    alone = not (meaning.unit or meaning.method or meaning.cyrillic)
    return meaning.doubt is Doubt.AMBIGUOUS and meaning.symbol in DOUBTFUL and alone


def _names_beside(meanings: list[Meaning], place: int) -> set[str]:
    return {meanings[other].name for other in (place - 1, place + 1) if 0 <= other < len(meanings)}


def _once(meanings: list[Meaning], told: Mapping[str, Meaning]) -> list[Meaning]:
    """Leave each name of metadata and coordinates to one column; others with another meaning take that one.

    A header such as 样品类型 may be the medium or the kind of a sample: it is what no other column is.
    """
    choices = {}
    for place, meaning in enumerate(meanings):
        if meaning.name:
            choices[place] = (meaning.name,) if meaning.header in told else _words().get(_key(meaning.header), ())
    seen: set[str] = set()
    made = list(meanings)
    for place in sorted(
        choices, key=lambda place: (meanings[place].header not in told, len(choices[place]) > 1, place)
    ):
        name = next((name for name in choices[place] if name not in seen), None)
        twice = replace(meanings[place], role=Role.OTHER, name="", doubt=Doubt.TWICE)
        made[place] = replace(meanings[place], name=name) if name else twice
        seen.add(name or "")
    return made


def _numbered(meanings: list[Meaning], told: Mapping[str, Meaning]) -> list[Meaning]:
    """Take the best of the headers such as ID for the number of the sample where no column is that."""
    if any(meaning.name == "sample_id" for meaning in meanings):
        return meanings
    others = [m for m in meanings if m.header not in told and _field(m.header) in NUMBERS]
    best = min(others, key=lambda m: NUMBERS.index(_field(m.header)), default=None)
    return [replace(m, role=Role.METADATA, name="sample_id") if m is best else m for m in meanings]


def _with_units(meanings: list[Meaning], unit: str) -> list[Meaning]:
    """Give elements without a unit the one told for all, oxides per cent. Raises SilkroadError import_units."""
    missing = [m.header for m in meanings if m.role is Role.ELEMENT and not m.unit and not m.oxide]
    if missing and not unit:
        raise SilkroadError("import_units", columns=missing)
    return [
        replace(meaning, unit="pct" if meaning.oxide else unit)
        if meaning.role is Role.ELEMENT and not meaning.unit
        else meaning
        for meaning in meanings
    ]


def _header_row(rows: list[list[str]]) -> int:
    """Return the index of the row most of whose cells are understood. Raises SilkroadError import_no_header."""
    scores = [sum(_is_understood(cell) for cell in row) for row in rows[:SEARCHED]]
    best = max(scores)
    if not any(_names_element(cell) for cell in rows[scores.index(best)]):
        raise SilkroadError("import_no_header", cells=[cell for cell in rows[0] if cell][:12])
    return scores.index(best)


def _is_understood(cell: str) -> bool:
    return bool(cell) and (_key(cell) in _words() or _names_element(cell))


def _names_element(cell: str) -> bool:
    return bool(cell) and _key(cell) not in _words() and vocabulary().header(cell) is not None


def _rows_below(rows: list[list[str]], header: int) -> tuple[int, list[str], list[str]]:
    """Return the index of the first sample, the row of units and that of detection limits; [] where there is none."""
    units: list[str] = []
    limits: list[str] = []
    first = header + 1
    while first < min(len(rows), header + 1 + BELOW):
        label = _field(next((cell for cell in rows[first] if cell), ""))
        if label == UNIT_ROW or _is_units(rows[first]):
            units = [cell if _tells_unit(cell) else "" for cell in rows[first]]
        elif label == LIMIT_ROW:
            limits = rows[first]
        else:
            break
        first += 1
    return first, units, limits


def _is_units(row: list[str]) -> bool:
    told = [cell for cell in row if cell]
    return len(told) > 0 and sum(map(_tells_unit, told)) >= max(1, 0.6 * len(told))


def _is_unit(cell: str) -> bool:
    try:
        vocabulary().unit(cell)
    except SilkroadError:
        return False
    return bool(cell)


def _tells_unit(cell: str) -> bool:
    """Return whether a cell names a unit, or one with a factor beside it, which must not be lost."""
    return _is_unit(cell) or vocabulary().has_factor(cell)


def _limit(cell: str) -> float | None:
    """Return the number of a cell with a detection limit, such as 0,5 or <0.5."""
    number = number_of(re.sub(r"^[<‹≤]\s*", "", cell.strip()))
    return number if number is not None and 0 < number < float("inf") else None
