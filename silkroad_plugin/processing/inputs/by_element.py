"""Numbers given by element, such as Cu=2; Zn=1, and the fields that they belong to."""

import re

from ...core.errors import SilkroadError
from ...core.typed_numbers import real
from ...i18n import interface_language, listed

# A name and its number, up to what parts them from the next.
PAIR = re.compile(r"[^\s=,，、]+(?:\s*=\s*|\s+)[-−–]?(?:[\d.,]*\d)(?:[eE][-+]?\d+)?(?=[\s,，、]|$)")


def numbers_by_element(text: str, label: str) -> dict[str, float]:
    """Return the numbers by the name that was given: Cu=20; Pb=10, with a space for the sign of equality, or parted by
    commas or spaces. Raises SilkroadError element_number."""
    found = {}
    for part in _parts(re.sub("[＝:：]", "=", text)):
        name, equal, value = part.partition("=")
        if not equal:
            name, value = ["", *part.rsplit(maxsplit=1)][-2:]  # spaces that do not break a line part, too
        number = real(value)
        if number is None or not name.strip():
            raise SilkroadError("element_number", input=label, text=part)
        found[name.strip()] = number
    return found


def _parts(text: str) -> list[str]:
    """Return what stands for each element; spaces and commas part them only where nothing else does."""
    if re.search(r"[;；\n]", text):
        parts = re.split(r"[;；\n]", text)
    elif PAIR.sub("", text).strip(" ,，、\t"):
        parts = re.split(r",(?=[^,]*=)", text)
    else:
        parts = [match[0] for match in PAIR.finditer(text)]
    return [part.strip() for part in parts if part.strip()]


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
