"""Names of elements in three languages, for titles and legends of maps."""

import re
from functools import cache

from .. import tables

PLACES = {"en": 0, "zh": 1, "ru": 2}  # in the column of names; what follows are other spellings
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def element_name(form: str, language: str) -> str:
    """Return the name of an element by its symbol; an oxide as its formula, anything else as it is."""
    row = _elements().get(form)
    return row["names"].split()[PLACES[language]] if row else formula(form)


def of_element(form: str, language: str) -> str:
    """Return the name to follow "map of": in Russian the genitive."""
    row = _elements().get(form)
    return row["ru_of"] if row and language == "ru" else element_name(form, language)


def formula(form: str) -> str:
    """Return an oxide such as Al2O3 with its numbers as subscripts; other texts as they are."""
    if not re.fullmatch(r"T?([A-Z][a-z]?\d*)+", form):
        return form
    return form.translate(_SUBSCRIPTS)


@cache
def _elements() -> dict[str, dict[str, str]]:
    return {row["symbol"]: row for row in tables.controlled("geochem_elements")}
