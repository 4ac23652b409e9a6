"""Numbers as each language writes them, for reports, logs and maps alike.

English parts thousands by a comma; Russian and Chinese by a no-break space, and only in numbers of five
digits and more (GB/T 15835; the Russian rule of typesetting). Russian has a decimal comma. The minus is U+2212.
"""

import math
import re
from collections.abc import Sequence

from .i18n import N_, term, tr

NBSP = "\u00a0"
# Thousands separator and decimal mark.
MARKS = {"en": (",", "."), "zh": (NBSP, "."), "ru": (NBSP, ",")}
MINUS = "\u2212"
# Russian typesetting writes the multiplication by a dot, Chinese and English by a cross.
TIMES = {"en": "×", "zh": "×", "ru": "·"}
NOTHING = "—"
SMALLEST_P = 1e-4
SMALL_BY_METRE = 0.1
# Units that layers state and languages write differently.
UNITS = (N_("m"), N_("km"), N_("mGal"), N_("nT"))
# A placeholder, or the forms of words that follow one.
FORMS = re.compile(r"\{(\w+)\}|\[([^\[\]{}|]+(?:\|[^\[\]{}|]+)+)\]")
# A unit that others are multiplied or divided with: (ppm)², nT/m.
_UNIT = re.compile(r"[^/()]+")
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def fixed(value: float | None, language: str, decimals: int = 0) -> str:
    """Write a number with so many decimals; an em dash where there is none."""
    if value is None or math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    thousands, decimal = MARKS[language]
    text = f"{abs(value):,.{decimals}f}"
    whole, _, fraction = text.partition(".")
    if language != "en" and len(whole) <= len("9,999"):
        whole = whole.replace(",", "")
    text = whole.replace(",", thousands) + (decimal + fraction if fraction else "")
    # What is zero as written has no sign.
    return MINUS + text if value < 0 and re.search("[1-9]", text) else text


def number(value: float | None, language: str, digits: int = 4) -> str:
    """Write a number with so many significant digits, whole ones as they are; an em dash where there is none."""
    if value is None or not math.isfinite(value):
        return fixed(value, language)
    if value == 0:
        return "0"
    size = math.floor(math.log10(abs(value)))
    if not -5 < size < 9:
        return _power(value, language, digits)
    if value == round(value):
        return fixed(value, language)
    return fixed(value, language, max(0, digits - 1 - size))


def probability(value: float, language: str) -> str:
    """Write a probability with two significant digits, without powers of ten where that is short."""
    if value == 0:
        return "0"
    decimals = max(2, 1 - math.floor(math.log10(abs(value))))
    return fixed(value, language, decimals) if decimals <= 5 else _power(value, language, 2)


def percent(fraction: float | None, language: str, decimals: int = 1) -> str:
    """Write a fraction as percent."""
    text = fixed(None if fraction is None else 100 * fraction, language, decimals)
    return text if text == NOTHING else f"{text}{'' if language == 'zh' else NBSP}%"


def p_value(value: float | None, language: str) -> str:
    """Write the p of a test, one below 0.0001 as less than that; an em dash where there is none."""
    if value is None or math.isnan(value):
        return NOTHING
    return f"<{NBSP}{fixed(SMALLEST_P, language, 4)}" if value < SMALLEST_P else probability(value, language)


def small_limits(lower: float, upper: float, language: str) -> str:
    """Write the ends of an interval of a small share; a lower end that is next to nothing only as less than that."""
    if not 0 < lower < upper / 100:
        return f"{number(lower, language, 2)} – {number(upper, language, 2)}"
    least = 10.0 ** (math.floor(math.log10(upper)) - 1)
    return f"<{NBSP}{number(least, language, 1)} – {number(upper, language, 2)}"


def limits(lower: float, upper: float, language: str, decimals: int = 3) -> str:
    """Write the ends of an interval; an em dash where there is none."""
    if math.isnan(lower) or math.isnan(upper):
        return NOTHING
    return f"{fixed(lower, language, decimals)} – {fixed(upper, language, decimals)}"


def given(value: float, language: str, digits: int = 4) -> str:
    """Write a number that somebody chose, with no more digits (of at most so many) than it has."""
    if not 1e-4 <= abs(value) < 1e9:
        return number(value, language)
    # From 1000 on four digits leave no decimals; from 10 000 on ".4g" would write a power of ten.
    short = f"{value:.{digits}g}" if abs(value) < 10 ** (digits - 1) else ""
    return fixed(value, language, len(short.partition(".")[2]))


def given_percent(value: float, language: str) -> str:
    """Write a percentage that somebody chose."""
    return f"{given(value, language)}{'' if language == 'zh' else NBSP}%"


def class_ends(ends: tuple[float, ...], language: str) -> str:
    """Write what a class is: its value, or the limits of its bin."""
    return " … ".join(given(end, language, 6) for end in ends)


def square_kilometres(value: float, language: str) -> str:
    """Write an area in km² without its unit: whole where it is large."""
    return fixed(value, language) if abs(value) >= 100 else given(value, language)


def area(value: float, language: str) -> str:
    """Write an area in km² with its unit."""
    return f"{square_kilometres(value, language)}{NBSP}{term('unit_km2', language)}"


def in_larger_unit(values: Sequence[float], unit: str) -> tuple[list[float], str]:
    """Return numbers and their unit: lengths in metres from 1000 on in km, and what goes by the metre by the kilometre
    where all are small."""
    most = max(map(abs, values))
    if unit == "m" and most >= 1000:
        return [value / 1000 for value in values], "km"
    if unit.endswith("/m") and most < SMALL_BY_METRE:
        return [1000 * value for value in values], f"{unit[:-2]}/km"
    return list(values), unit


def content_unit(code: str, language: str) -> str:
    """Return how a language writes the unit of contents; one that is none of the known codes as it is."""
    plain = code.replace("-", "")  # keys of terms have no signs: pct_e-3
    try:
        return term(f"content_unit_{plain}", language)
    except KeyError:
        return code


def unit_name(unit: str, language: str) -> str:
    """Return a unit that a layer names, such as mGal/km or ppm, as a language writes it."""
    return _UNIT.sub(lambda part: tr(content_unit(part[0], language), language), unit)


def unit_words(unit: str, language: str) -> str:
    """Return a unit that a layer names in a language, to follow a number; empty for none."""
    return NBSP + unit_name(unit, language) if unit else ""


def quantity(value: float, unit: str, language: str, digits: int = 4) -> str:
    """Write a number with the unit that a layer names, if any, in a larger one where that is usual."""
    (value,), unit = in_larger_unit([value], unit)
    return number(value, language, digits) + unit_words(unit, language)


def _power(value: float, language: str, digits: int) -> str:
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    power = str(int(exponent)).translate(_SUPERSCRIPTS)
    return f"{fixed(float(mantissa), language, digits - 1)}{TIMES[language]}10{power}"


def counted(text: str, language: str, /, **values) -> str:
    """Fill a text, in which words may follow a number in its forms: “{count} [target|targets]”.

    Brackets with two forms (one, many) or three (Russian: 1, 2–4, 5 and more) go by the last number before them;
    Chinese needs none. Numbers are written as ``given`` writes them.
    """

    number = None

    def chosen(match: re.Match) -> str:
        nonlocal number
        if match[1]:
            number = values[match[1]] if isinstance(values[match[1]], int | float) else number
        if match[1] or number is None:
            return match[0]
        forms = match[2].split("|")
        return forms[min(_form(number, language), len(forms) - 1)]

    written = {
        name: given(value, language) if isinstance(value, int | float) else value for name, value in values.items()
    }
    return FORMS.sub(chosen, text).format(**written)


def _form(value: float, language: str) -> int:
    """Return which form of a word follows a number: 0 one, 1 few (in English many), 2 many."""
    if language != "ru":
        return int(value != 1)
    if value != int(value):
        return 1
    last, teens = int(abs(value)) % 10, 11 <= int(abs(value)) % 100 <= 14
    return 2 if teens or last == 0 or last > 4 else int(last > 1)
