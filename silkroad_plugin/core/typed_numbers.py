"""Numbers as people type them: with a decimal point or comma, spaces between thousands, full-width figures."""

import re
import unicodedata

# Between figures that stand for thousands; thin and no-break spaces are spaces, too.
GAPS = re.compile(r"(?<=\d)[\s'’\u00a0\u202f](?=\d{3}(?!\d))")


def plain(text: str) -> str:
    """Return a text in the plainest letters: superscripts, full-width forms and all minus signs made ordinary."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).replace("\u00b5", "u").replace("\u03bc", "u")
    return re.sub("[\u2010-\u2015\u2212]", "-", text)


def number_of(text: str) -> float | None:
    """Return the number of a text, infinite for ∞, None for what is empty or no number."""
    # Raised figures and fractions are no digits that a number is written with: 10² is not 102. Nor is 12_34 a number,
    # but to Python.
    if "_" in text or any(sign.isnumeric() and not sign.isdecimal() for sign in text):
        return None
    written = GAPS.sub("", plain(text).strip()).replace("∞", "inf").replace(",", ".")
    try:
        number = float(written)
    except ValueError:
        return None
    return None if number != number else number


def numbers_in(text: str) -> list[float] | None:
    """Return the numbers of a list in their order, None where a part is none.

    They are parted by semicolons, spaces, full-width commas, or commas before a space. A comma within a number is a
    decimal mark; several commas, or one beside a decimal point, part numbers where nothing else does.
    """
    parts = [part for part in re.split(r"[;；、，\s]+|,\s+", text.strip()) if part]
    if len(parts) == 1 and parts[0].count(",") + parts[0].count(".") > 1:
        parts = [part for part in parts[0].split(",") if part]
    numbers = [number_of(part.rstrip(",")) for part in parts]
    return None if None in numbers else numbers
