"""Names of codes in the languages of the maps."""

from functools import cache

from .. import i18n, tables
from ..vocabulary import Vocabulary

# Where the name of a code stands: the controlled list, its code column, and the term for "unknown".
LISTS = {
    "deposit_type": ("deposit_types", "code", "legend_other"),
    "commodities": ("commodities", "code", "legend_other"),
    "mineral_system": ("mineral_systems", "code", "legend_other"),
    "epoch": ("epochs", "code", "epoch_unknown"),
    "size_class": (None, "", "size_unknown"),
}


@cache
def term_key(column: str, code: str) -> str:
    """Return the glossary key of a code of a deposit column."""
    name, key, fallback = LISTS[column]
    if name is None:
        return next((row["term"] for row in tables.style("deposit_sizes") if row["size_class"] == code), fallback)
    return next((row["term"] for row in tables.controlled(name) if row[key] == code), fallback)


def codes(column: str) -> list[str]:
    """Return the codes of a deposit column in the order of the controlled list."""
    name, key, _ = LISTS[column]
    if name is None:
        return [row["size_class"] for row in tables.style("deposit_sizes")]
    return [row[key] for row in tables.controlled(name)]


def vocabulary(column: str, prefix: str = "") -> Vocabulary:
    """Return the codes of a column as people may write them; ``prefix``: what they may leave out."""
    return Vocabulary(codes(column), lambda code, language: say(column, code, language), prefix)


def say(column: str, code: str, language: str) -> str:
    """Return the name of a code in a language."""
    return i18n.term(term_key(column, code), language)


def target(code: str, language: str) -> str:
    """Return what a map of prospects for a deposit type predicts, to follow "for", "на"; other texts as they are."""
    if code not in codes("deposit_type"):
        return code
    return i18n.term(f"target_{code.removeprefix('dt_')}", language)


def name(column: str, code: str, language: str) -> str:
    """Return the name of a code in a language, or the text itself where it is no code of ours."""
    return say(column, code, language) if code in codes(column) else code
