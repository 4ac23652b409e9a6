"""Numbers as people type them: with a decimal point or comma, spaces between thousands, full-width figures."""

import math
import re
import unicodedata

# Figures in threes after one to three, the first not 0, with one sort of mark; ``plain`` makes one space of all.
THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}([ '’])\d{3}(?:\1\d{3})*(?!\d)")
# What is left of 1 000 where spaces part numbers.
_LEFT_OVER = re.compile(r"0\d\d(?!\d)")


def plain(text: str) -> str:
    """Return a text in the plainest letters: superscripts, full-width forms and all minus signs made ordinary."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).replace("\u00b5", "u").replace("\u03bc", "u")
    return re.sub("[\u2010-\u2015\u2212]", "-", text)


def without_gaps(text: str) -> str:
    """Return a plain text without the spaces and apostrophes that part thousands."""
    return THOUSANDS.sub(lambda found: found[0].replace(found[1], ""), text)


def number_of(text: str) -> float | None:
    """Return the number of a text, infinite for ∞, None for what is empty or no number."""
    # Raised figures and fractions are no digits that a number is written with: 10² is not 102. Nor is 12_34 a number,
    # but to Python.
    if "_" in text or any(sign.isnumeric() and not sign.isdecimal() for sign in text):
        return None
    written = without_gaps(plain(text).strip()).replace("∞", "inf").replace(",", ".")
    try:
        number = float(written)
    except ValueError:
        return None
    return None if number != number else number


def real(value) -> float | None:
    """Return the finite number in a cell of a table, which may be a text, None for what is empty or no number."""
    try:
        number = number_of(value) if isinstance(value, str) else float(value)
    except (TypeError, ValueError):
        return None
    return number if number is not None and math.isfinite(number) else None


def numbers_in(text: str) -> list[float] | None:
    """Return the numbers of a list in their order, None where a part is none.

    Where a semicolon stands, semicolons part them, and spaces stand between thousands: 1 000; 2 000. Else they are
    parted by spaces, or commas before a space; a part such as 000 is then left of a number and refused. A thin or
    no-break space never parts, a line break, tabulator, full-width or Chinese comma always does. A comma within a
    number is a decimal mark; several commas, or one beside a decimal point, part numbers where nothing else does.
    """
    semicolons = re.search("[;；]", text)
    parts = re.split(r"[;；、，\t\r\n]" if semicolons else r"[、，]|,?[^\S\u00a0\u2007\u2009\u202f]+", text.strip())
    parts = [part for part in parts if part.strip()]
    if not semicolons and len(parts) == 1 and parts[0].count(",") + parts[0].count(".") > 1:
        parts = [part for part in parts[0].split(",") if part]
    if not semicolons and any(map(_LEFT_OVER.match, parts[1:])):
        return None
    numbers = [number_of(part.rstrip(",")) for part in parts]
    return None if None in numbers else numbers
