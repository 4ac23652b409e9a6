"""Which deposits: one condition that QGIS, SQLite and a layer's filter all read alike."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from .. import tables
from ..core.errors import SilkroadError
from ..i18n import interface_language, listed
from ..vocabulary import Vocabulary
from . import store, words
from .areas import Area, area

# Position quality -> by how many km a position may be off; NaN: by more than any, or nobody knows.
QUALITIES = {row["id"]: float(row["most_km"] or "nan") for row in tables.controlled("position_qualities")}
KNOWN = tuple(code for code, most in QUALITIES.items() if not math.isnan(most))
# Field of DepositFilter -> column of the deposits.
COLUMNS = {
    "types": "deposit_type",
    "epochs": "epoch",
    "sizes": "size_class",
    "commodities": "commodities",
    "position_qualities": "position_quality",
}
# What the codes of a field begin with, and people may leave out.
PREFIXES = {"types": "dt_"}


def known_codes(name: str) -> list[str]:
    """Return the codes that a field of DepositFilter takes, in the order of the controlled list."""
    return list(QUALITIES) if name == "position_qualities" else words.codes(COLUMNS[name])


def vocabulary(name: str) -> Vocabulary:
    """Return the codes that a field of DepositFilter takes, as people may write them."""
    if name == "position_qualities":
        return Vocabulary(list(QUALITIES), lambda code, language: code)
    return words.vocabulary(COLUMNS[name], PREFIXES.get(name, ""))


def worst_km(codes: Iterable[str] = KNOWN) -> float:
    """Return by how many km a position of these qualities may be off, NaN where that is open."""
    return float(max(QUALITIES[code] for code in codes))


@dataclass(frozen=True)
class DepositFilter:
    """Deposits of an area narrowed by controlled codes; an empty choice means all.

    ``commodities`` finds a deposit where any of its commodities is chosen, not only the main one.
    Raises SilkroadError for a code that is not in its controlled list: codes become a condition.
    """

    area_id: str = "global"
    types: frozenset[str] = field(default_factory=frozenset)
    epochs: frozenset[str] = field(default_factory=frozenset)
    sizes: frozenset[str] = field(default_factory=frozenset)
    commodities: frozenset[str] = field(default_factory=frozenset)
    position_qualities: frozenset[str] = field(default_factory=frozenset)

    def __post_init__(self):
        for name in COLUMNS:
            for code in sorted(getattr(self, name) - set(known_codes(name))):
                raise vocabulary(name).refuse(code, name)

    def expression(self) -> str:
        """Return the condition as text, empty for all deposits; a QGIS expression and SQL at once."""
        parts = [self.area_expression()]
        for name, column in COLUMNS.items():
            chosen = getattr(self, name)
            if chosen and name != "commodities":
                parts.append(f'"{column}" IN ({_listed(chosen)})')
        if self.commodities:
            any_of = (f"'; ' || \"commodities\" || ';' LIKE '%; {code};%'" for code in sorted(self.commodities))
            parts.append(f"({' OR '.join(any_of)})")
        return " AND ".join(part for part in parts if part)

    def area_expression(self) -> str:
        """Return the condition of the area alone: the belt's code, or the deposits inside a key area."""
        where = area(self.area_id)
        if not where.parts:
            return _condition(where)
        return f"({' OR '.join(map(_condition, where.parts))})"

    def count(self) -> int:
        """Return how many deposits fit."""
        return store.rows("deposits", "count(*)", self.expression())[0][0]

    def counts(self, name: str) -> dict[str, int]:
        """Return how many deposits have each code of a field, its own choice left out, in the order of the list.

        For the codes of one column of COLUMNS, so not for commodities, of which a deposit has several.
        """
        column, others = COLUMNS[name], replace(self, **{name: frozenset()})
        found = dict(store.rows("deposits", f"{column}, count(*)", f"{others.expression() or 1} GROUP BY {column}"))
        return {code: found[code] for code in known_codes(name) if code in found}

    def refuse_nothing(self) -> SilkroadError:
        """Return the refusal of a choice that no deposit meets, which tells what there is to choose."""
        if self.epochs and (found := self.counts("epochs")):
            told = {"chosen": _named("epochs", self.epochs), "found": _named("epochs", found)}
            return SilkroadError("no_deposit_of_epochs", **told)
        if self.types and (found := self.counts("types")):
            told = {"chosen": _named("types", self.types), "found": _named("types", found)}
            return SilkroadError("no_deposit_of_types", **told)
        return SilkroadError("no_deposit_chosen")

    def present(self, column: str) -> set[str]:
        """Return the values of a column that occur in the area, whatever else is chosen."""
        return {row[0] for row in store.rows("deposits", f"DISTINCT {column}", self.area_expression())}


def _named(name: str, codes: Iterable[str]) -> str:
    """Return codes by name for a message, with the numbers of a mapping."""
    language = interface_language()
    named = {code: words.say(COLUMNS[name], code, language) for code in sorted(codes, key=known_codes(name).index)}
    numbers = {code: f" [{codes[code]}]" for code in codes} if isinstance(codes, Mapping) else {}
    return listed((f"{text}{numbers.get(code, '')}" for code, text in named.items()), language, "names")


def _condition(where: Area) -> str:
    if where.level == "global":
        return ""
    if where.level == "belt":
        return f"\"belt\" = '{where.id}'"
    return f'"id" IN ({_listed(_inside(where.id, store.version()))})'


@lru_cache(maxsize=64)
def _inside(area_id, version):
    """Return the ids of the deposits inside a key area's outline."""
    where = area(area_id)
    west, south, east, north = where.extent
    outline = where.outline()
    box = "lon BETWEEN ? AND ? AND lat BETWEEN ? AND ?"
    found = store.rows("deposits", "id, geom", box, (west, east, south, north))
    return frozenset(identifier for identifier, blob in found if outline.contains(store.geometry(blob)))


def _listed(codes):
    return ", ".join("'{}'".format(code.replace("'", "''")) for code in sorted(codes))
