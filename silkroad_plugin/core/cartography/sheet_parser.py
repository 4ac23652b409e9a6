"""The code of a map sheet, as people type it, read in whichever tradition it is written.

Letters of the rows may be Latin or their Cyrillic twins, dashes and brackets of any kind. Where the traditions differ
in script only, the script decides: the quarters of a sheet are A, B, C, D from the north-west on Chinese maps and
А, Б, В, Г on Soviet ones, so that a Latin B is the north-eastern quarter and a Cyrillic В the south-western one.
"""

import re
import unicodedata

from ..errors import SilkroadError
from .nomenclature import SERIES, Sheet, Sheets
from .sheet_codes import CYRILLIC, LATIN, LETTERS, ROWS, roman

TWINS = str.maketrans("АВЕНКМОРСТУХІЈЅ", "ABEHKMOPCTYXIJS")
STEMS = str.maketrans("甲乙丙丁", "ABCD")  # quarters on Chinese maps before the letters
DASHES = re.compile(r"[\u2010-\u2015\u2212\uff0d_－—]+")
BRACKETS = str.maketrans("【】［］〔〕", "[][][]")
CODE = re.compile(rf"([A-V])(\d\d)([{''.join(LETTERS.values())}])(\d{{3}})(\d{{3}})")
WHOLE = re.compile(r"([NS]?)([A-V])-?(\d{1,2})")
ROMAN = {roman(number): number for number in range(1, 37)}


def parse(text: str, scale: str | None = None, decides: str | None = None) -> Sheet:
    """Return the sheet that a code names; ``scale``, a key of ``SERIES``, is that of the sheet.

    Where it is not known, ``decides`` tells between the meanings of a code that has two, such as J-50-[3].

    Raises SilkroadError sheet_code where no code is read so, sheet_code_number where one of its numbers is too high,
    sheet_code_ambiguous where the scale must be told, sheet_code_joined where parts are not one sheet, and
    sheet_code_scale where the code is not one of the scale.
    """
    given = _plain(text)
    first, _, more = given.partition(",")
    found, numbers = _read(first, text, scale or decides)
    if scale is not None and found != scale:
        raise SilkroadError("sheet_code_scale", text=text, scale=SERIES[scale].denominator)
    sheet = _sheet(found, numbers)
    if more and _plain(sheet.name) != given:
        raise SilkroadError("sheet_code_joined", text=text, sheet=sheet.name)
    return sheet


def _plain(text: str) -> str:
    """Return a code in capitals, with one kind of dashes and brackets, the row's letters Latin."""
    plain = unicodedata.normalize("NFKC", str(text)).translate(BRACKETS | STEMS).upper()
    plain = re.sub(r"\s+", "", DASHES.sub("-", plain)).replace("，", ",").replace("、", ",")
    head = re.match(r"[^\d]*\d{1,2}", plain)
    return plain if head is None else head[0].translate(TWINS) + plain[head.end() :]


def _read(text: str, typed: str, scale: str | None) -> tuple[str, tuple]:
    """Return the scale, and (south, row, zone, numbers of the divisions) of a code."""
    refused = SilkroadError("sheet_code", text=typed)
    code = CODE.fullmatch(text.translate(TWINS))
    if code:
        return _by_code(code, typed)
    head = re.match(r"[^\d]*\d{1,2}(?!\d)", text)
    whole = head and WHOLE.fullmatch(head[0])
    if not whole or text[head.end() :][:1] not in ("", "-"):
        raise refused
    south, zone = whole[1] == "S", _within(int(whole[3]), 60, typed)
    rest = text[head.end() :].split("-")[1:]
    found = _divisions(rest, typed, scale)
    if found is None:
        raise refused
    return found[0], (south, ROWS.index(whole[2]), zone, found[1])


def _by_code(code: re.Match, typed: str) -> tuple[str, tuple]:
    scale = next(one for one, letter in LETTERS.items() if letter == code[3])
    parts = SERIES[scale].parts
    down, across = (_within(int(code[number]), parts, typed) - 1 for number in (4, 5))
    zone = _within(int(code[2]), 60, typed)
    return scale, (False, ROWS.index(code[1]), zone, ((parts, down * parts + across + 1),))


def _divisions(words: list[str], typed: str, scale: str | None) -> tuple[str, tuple] | None:
    """Return the scale and (division, number) of each step of a code, None where it is none."""
    if not words:
        return "1000k", ()
    if len(words) == 1:
        return _of_the_million(words[0], typed, scale)
    if not words[0].isdigit():
        return None
    steps = [(12, _within(int(words[0]), 144, typed))]
    if bracket := re.fullmatch(r"\((\d+)\)", words[1]):
        steps.append((8, _within(int(bracket[1]), 64, typed)))
        fifth = len(words) == 3 and _letter(words[2], LATIN + CYRILLIC)
        if len(words) == 3 and fifth:
            return "5k", (*steps, (2, (fifth - 1) % 4 + 1))
        return ("10k", tuple(steps)) if len(words) == 2 else None
    return _quarters(words, steps)


def _quarters(words: list[str], steps: list) -> tuple[str, tuple] | None:
    """Return what follows a sheet 1:100,000: a quarter, of it a quarter, and of it one more."""
    chinese = words[1] in tuple(LATIN)
    kinds = (LATIN, "1234") if chinese else (CYRILLIC, CYRILLIC, "1234")
    if len(words) - 1 > len(kinds):
        return None
    for word, letters in zip(words[1:], kinds, strict=False):
        # A Cyrillic А, В, С typed for Latin letters within a Soviet code would be another quarter: none is guessed.
        number = _letter(word, letters)
        if not number:
            return None
        steps.append((2, number))
    return ("50k", "25k", "10k")[len(words) - 2], tuple(steps)


def _of_the_million(word: str, typed: str, scale: str | None) -> tuple[str, tuple] | None:
    """Return what a single word behind a sheet 1:1M means."""
    if quarter := _letter(word, CYRILLIC) or _letter(word, LATIN):
        return "500k", ((2, quarter),)
    if word.translate(TWINS) in ROMAN:
        return "200k", ((6, ROMAN[word.translate(TWINS)]),)
    if word.isdigit():
        return "100k", ((12, _within(int(word), 144, typed)),)
    bracket = re.fullmatch(r"\[(\d+)\]|\((\d+)\)", word)
    if bracket is None:
        return None
    number = int(bracket[1] or bracket[2])
    if bracket[2] or scale == "200k" or number > 16:
        return "200k", ((6, _within(number, 36, typed)),)
    if scale != "250k":
        raise SilkroadError("sheet_code_ambiguous", text=typed)
    return "250k", ((4, _within(number, 16, typed)),)


def _letter(word: str, letters: str) -> int:
    """Return the place of a letter from 1, 0 where it is none of them."""
    return letters.index(word) + 1 if len(word) == 1 and word in letters else 0


def _within(number: int, highest: int, typed: str) -> int:
    if not 1 <= number <= highest:
        raise SilkroadError("sheet_code_number", text=typed, number=number, highest=highest)
    return number


def _sheet(scale: str, told: tuple) -> Sheet:
    """Return the sheet of the parts that a code numbers from the north-west at each step."""
    south, band, zone, steps = told
    parts, down, across = 1, 0, 0
    for division, number in steps:
        down = down * division + (number - 1) // division
        across = across * division + (number - 1) % division
        parts *= division
    row = (-1 - band if south else band) * parts + parts - 1 - down
    return Sheets(scale).sheet(row, (zone - 1) * parts + across)
