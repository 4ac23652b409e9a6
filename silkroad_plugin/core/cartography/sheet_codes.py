"""What a map sheet is called: by the international map of the world, on Soviet and Russian, and on Chinese maps.

Sources: the IMW's rows and zones; GB/T 13989-2012 (and -1992) for the Chinese codes, with the forms before 1993 as
``chinese_old``; the designations of the Soviet series as printed on its maps, with those of joined sheets.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

ROWS = "ABCDEFGHIJKLMNOPQRSTUV"
CYRILLIC, LATIN = "АБВГ", "ABCD"
# GB/T 13989-2012: the letter of a scale.
LETTERS = {"500k": "B", "250k": "C", "100k": "D", "50k": "E", "25k": "F", "10k": "G", "5k": "H"}
# How the numbers of the Soviet series nest: along each side of a sheet of the scale before.
SOVIET = {
    "1000k": (),
    "500k": (2,),
    "200k": (6,),
    "100k": (12,),
    "50k": (12, 2),
    "25k": (12, 2, 2),
    "10k": (12, 2, 2, 2),
}
# The same for the Chinese series before 1993.
OLD = SOVIET | {"250k": (4,), "10k": (12, 8), "5k": (12, 8, 2)}


@dataclass(frozen=True)
class Parts:
    """The parts of a sheet: their row from the equator, the first one's column from 180° W, how many there are, and how
    many parts a sheet 1:1M of one zone has along each side."""

    row: int
    column: int
    joined: int
    parts: int

    @property
    def letters(self) -> str:
        """The row of the sheet 1:1M, with S in front of it in the south."""
        band = self.row // self.parts
        return ROWS[band] if band >= 0 else "S" + ROWS[-1 - band]

    @property
    def down(self) -> int:
        """The row within the sheet 1:1M, from its northern edge, from 0."""
        return self.parts - 1 - self.row % self.parts

    def each(self) -> Iterator[tuple[int, int]]:
        """Yield zone and column within the sheet 1:1M of each part, the column from 0."""
        for column in range(self.column, self.column + self.joined):
            yield column // self.parts + 1, column % self.parts


def name(scale: str, place: Parts) -> str:
    """Return the name of a sheet in the division of Soviet maps; in the Chinese one at scales that these lack."""
    if scale in SOVIET:
        return russian(scale, place)
    return chinese(scale, place) or f"{place.letters}-{_joined(_numbered(place))}"


def imw(place: Parts) -> str:
    """Return the sheet 1:1,000,000 by the international map of the world, with its hemisphere, such as NK-43."""
    letters = place.letters if place.row < 0 else f"N{place.letters}"
    zones = dict.fromkeys(str(zone) for zone, _ in place.each())
    return f"{letters}-{','.join(zones)}"


def russian(scale: str, place: Parts) -> str:
    """Return the designation of a sheet on Soviet and Russian maps, such as K-43-XXI; "" for scales without."""
    if scale not in SOVIET:
        return ""
    paths = []
    for zone, across in place.each():
        numbers = _nested(SOVIET[scale], place.parts, place.down, across)
        paths.append((str(zone), *_russian_words(scale, numbers)))
    return f"{place.letters}-{_joined(paths)}"


def chinese(scale: str, place: Parts) -> str:
    """Return the code of GB/T 13989-2012, such as J50B001001; "" for a scale, a row or a joined sheet without."""
    if place.row < 0 or place.joined > 1 or (scale not in LETTERS and scale != "1000k"):
        return ""
    ((zone, across),) = place.each()
    sheet = f"{place.letters}{zone:02d}"
    return sheet + (f"{LETTERS[scale]}{place.down + 1:03d}{across + 1:03d}" if scale in LETTERS else "")


def chinese_old(scale: str, place: Parts) -> str:
    """Return the code of a sheet on Chinese maps before 1993, such as J-50-100-B; "" for a row or sheet without."""
    if place.row < 0 or place.joined > 1:
        return ""
    ((zone, across),) = place.each()
    words = _old_words(scale, _nested(OLD[scale], place.parts, place.down, across))
    return "-".join((place.letters, str(zone), *words))


def _nested(divisions: tuple[int, ...], parts: int, down: int, across: int) -> list[int]:
    """Return the numbers, from 1, of the division at each step, each counted from its north-western corner."""
    numbers = []
    for division in divisions:
        parts //= division
        numbers.append(down // parts * division + across // parts + 1)
        down, across = down % parts, across % parts
    return numbers


def _russian_words(scale: str, numbers: list[int]) -> list[str]:
    if scale == "500k":
        return [CYRILLIC[numbers[0] - 1]]
    if scale == "200k":
        return [roman(numbers[0])]
    words = [str(number) for number in numbers]
    for place, letters in ((1, CYRILLIC), (2, CYRILLIC.lower())):
        if len(numbers) > place:
            words[place] = letters[numbers[place] - 1]
    return words


def _old_words(scale: str, numbers: list[int]) -> list[str]:
    words = [str(number) for number in numbers]
    if scale == "500k":
        words[0] = LATIN[numbers[0] - 1]
    elif scale in ("250k", "200k"):
        words[0] = f"[{numbers[0]}]"
    elif scale in ("50k", "25k"):
        words[1] = LATIN[numbers[1] - 1]
    elif scale in ("10k", "5k"):
        words[1] = f"({numbers[1]})"
        words[2:] = [LATIN.lower()[number - 1] for number in numbers[2:]]
    return words


def _numbered(place: Parts) -> list[tuple[str, ...]]:
    return [(str(zone), f"[{place.down * place.parts + across + 1}]") for zone, across in place.each()]


def _joined(paths: list[tuple[str, ...]]) -> str:
    """Return the designations of joined parts: of each what differs from the one before, as in T-47-В,Г,48-В,Г."""
    texts = ["-".join(paths[0])]
    for before, path in pairwise(paths):
        same = next(i for i, (one, other) in enumerate(zip(before, path, strict=True)) if one != other)
        texts.append("-".join(path[same:]))
    return ",".join(texts)


def roman(number: int) -> str:
    """Return a number in Roman digits."""
    text = ""
    for value, digits in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text, number = text + digits, number - value
    return text
