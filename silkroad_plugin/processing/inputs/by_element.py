"""Numbers given by element, such as Cu=2; Zn=1, and the fields that they belong to."""

import re

from ...core.errors import SilkroadError
from ...i18n import interface_language, listed
from .numbers import real


def numbers_by_element(text: str, label: str) -> dict[str, float]:
    """Return the numbers by the name that was given. Raises SilkroadError element_number."""
    found = {}
    for part in re.split(r"[;；\n]", text) if re.search(r"[;；\n]", text) else re.split(r",(?=[^,]*=)", text):
        if not part.strip():
            continue
        name, _, value = part.replace("＝", "=").partition("=")
        number = real(value)
        if number is None or not name.strip():
            raise SilkroadError("element_number", input=label, text=part.strip())
        found[name.strip()] = number
    return found


def field_named(name: str, columns, label: str) -> str:
    """Return the field of an element named by field, form or symbol. Raises SilkroadError weights_element."""
    wanted = name.casefold()
    for of in (lambda one: one.field, lambda one: one.form, lambda one: one.element):
        fields = [one.field for one in columns if of(one).casefold() == wanted]
        if len(fields) == 1:
            return fields[0]
    known = listed((one.field for one in columns), interface_language())
    raise SilkroadError("weights_element", input=label, name=name, names=known)


def by_field(text: str, columns, label: str) -> dict[str, float]:
    """Return the numbers by field. Raises SilkroadError element_number, weights_element."""
    given = numbers_by_element(text, label)
    return {field_named(name, columns, label): value for name, value in given.items()}
