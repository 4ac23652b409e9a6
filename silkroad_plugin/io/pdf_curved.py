"""Names along lines in a Qt-made PDF as whole words: found by search, copied and read aloud as they are written.

QGIS draws each letter of a curved label by itself, in the order of the line: «Иртыш» along a river digitised upstream
is ш, ы, т, р, И. The letters of a name become one text object that says the whole name as its /ActualText (ISO 32000-1,
14.9.4). That is enough for Chrome and Poppler; Firefox and MuPDF put words together from the places and the order of
letters alone, which fails where these turn or run backwards. Such a name is laid straight from its first letter to its
last in invisible letters (text rendering mode 3, as scanned books have it), which say the name instead. What is seen
does not change, nor the order in which it is drawn.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, groupby, pairwise
from operator import itemgetter
from statistics import median, median_low

from .pdf_file import PdfFile

_NUMBER = rb"(-?[\d.]+)"
_PASS = rb"/(?P<font>\w+) (?P<size>[\d.]+) Tf (?P<stretch>[\d.]+) 0 (?P<skew>-?[\d.]+) -1 0 0 Tm\n"
_SHOWN = rb"(?P<x>-?[\d.]+) (?P<y>-?[\d.]+) Td <(?P<code>[0-9A-Fa-f]{4})> Tj\n"
# A letter as Qt draws it, twice where it has to make it bold; between letters it sets pens that draw nothing.
_LETTER = re.compile(
    rb"q\n" + rb" ".join([_NUMBER] * 6) + rb" cm\n(?:[^\n]* SCN\n)?(?:[^\n]* d\n)?"
    rb"q\n(?P<paint>[^\n]* scn\n(?:/\w+ gs\n)?)BT\n" + _PASS + _SHOWN + rb"(?:[\d.]+ 0 -?[\d.]+ -1 0 0 Tm\n"
    rb"/Span << /ActualText <> >> BDC\n(?P<again>[^\n]* Td <[0-9A-Fa-f]{4}> Tj\n)EMC\n)?ET\nQ\nQ\n"
)
_IDLE = re.compile(rb"(?:q\n(?:[^\n]* cm\n)?(?:[^\n]* SCN\n)?(?:[^\n]* d\n)?Q\n)*")
_WIDTHS = re.compile(rb"(\d+)\s*\[([^\]]*)\]")
_PAGE = re.compile(rb"/Type\s*/Page\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_NAMED = re.compile(rb"/(\w+)\s+(\d+)\s+0\s+R")
_FONTS = re.compile(rb"/Font\s*<<(.*?)>>", re.DOTALL)
# Gaps in ems: between the first two letters of a name, beyond twice the least one further on, and of a space.
FIRST, FURTHER, SPACE = 1.5, 1.0, 0.27
TURN = math.radians(45)  # from one letter to the next at most
NEAR, ASIDE = 0.5, math.radians(30)  # ems; off the line of writing, of a letter that stands further away
LENT = b"Space"  # name of a font that another drawing lends, for its space
# Radians, of two turns that tell a slope; ems for each radian.
SLIGHT, STEEPEST = 0.03, 1.0
# Below these a name reads as one line in any reader: by how much its letters turn or slant, and stand apart in ems.
STRAIGHT, CLOSE = 0.005, 0.05


@dataclass(frozen=True)
class Face:
    """A font: characters by glyph, widths in ems, and its glyph for a space, if any."""

    characters: dict[int, str]
    widths: dict[int, float]
    usual: float
    space: int | None

    def width(self, code: bytes) -> float:
        """Return the width of a glyph in ems."""
        return self.widths.get(int(code, 16), self.usual)

    def character(self, code: bytes) -> str:
        """Return what a glyph stands for."""
        return self.characters.get(int(code, 16), "")


@dataclass(frozen=True)
class Letter:
    """One letter: its bytes in the drawing, its matrix, where it begins and ends, the size of its em there."""

    start: int
    stop: int
    paint: bytes
    font: bytes
    size: bytes
    code: bytes
    text: str
    matrix: tuple[float, float, float, float]
    begin: complex
    end: complex
    em: float
    drawing: bytes

    @property
    def direction(self) -> complex:
        """The direction of writing, of length 1."""
        along = complex(*self.matrix[:2])
        return along / abs(along)


@dataclass
class Name:
    """Letters of one name in the order of drawing; ``sense`` is -1 where that is the reverse of reading."""

    letters: list[Letter]
    sense: int = 0
    gaps: list[float] = field(default_factory=list)

    def takes(self, letter: Letter) -> bool:
        """Take the next letter where it continues the name; return whether it does."""
        last = self.letters[-1]
        if (last.paint, last.size) != (letter.paint, letter.size) or abs(last.em - letter.em) > 0.01 * last.em:
            return False
        turn = letter.direction / last.direction
        if abs(math.atan2(turn.imag, turn.real)) > TURN:
            return False
        ways = {1: letter.begin - last.end, -1: last.begin - letter.end}
        sense = self.sense or min(ways, key=lambda one: abs(ways[one]))
        gap = abs(ways[sense]) / letter.em
        if gap > (FURTHER + 2 * min(self.gaps) if self.gaps else FIRST):
            return False
        aside = ways[sense] / (last.direction + letter.direction)
        if gap > NEAR and abs(math.atan2(aside.imag, aside.real)) > ASIDE:
            return False
        self.letters.append(letter)
        self.sense = sense
        self.gaps.append(gap)
        return True

    def read(self) -> list[Letter]:
        """Return the letters in the order of reading."""
        return self.letters[:: self.sense or 1]


def joined_names(file: PdfFile, characters: dict[int, dict[int, str]]) -> dict[int, bytes]:
    """Return object number -> body, of the drawings whose names along lines are made whole and of what they need.

    ``characters``: those of each map from glyphs to characters, by the number of its object. What is not as Qt writes
    it stays as it is.
    """
    updates = {}
    faces_of = {number: face for number in file.offsets if (face := _face(file, number, characters))}
    spacer = next((number for number, face in faces_of.items() if face.space is not None), None)
    for number, resources in _drawings(file):
        fonts = {name: int(font) for name, font in _NAMED.findall(_fonts(file, resources))}
        faces = {name: faces_of[font] for name, font in fonts.items() if font in faces_of}
        lent = spacer is not None and resources != number and not any(face.space is not None for face in faces.values())
        if lent:
            faces[LENT] = faces_of[spacer]
        drawing = file.stream(number)
        names = list(_names(drawing, faces))
        if names:
            updates[number] = file.with_stream(number, _with_names(drawing, names))
        if lent and any(b"/%s " % LENT in text for _, _, text in names):
            entry = b"/Font << /%s %d 0 R " % (LENT, spacer)
            updates[resources] = _FONTS.sub(lambda found, entry=entry: entry + found[1] + b">>", file.body(resources))
    return updates


def _drawings(file: PdfFile) -> Iterator[tuple[int, int]]:
    """Yield (number, number of the object with its resources) for what draws: pages of one stream, and forms."""
    for number in file.offsets:
        body = file.body(number)
        contents = re.search(rb"/Contents\s+(\d+)\s+0\s+R", body) if _PAGE.search(body) else None
        if contents is None and not _FORM.search(body):
            continue
        given = re.search(rb"/Resources\s+(\d+)\s+0\s+R", body)
        yield int(contents[1]) if contents else number, int(given[1]) if given else number


def _fonts(file: PdfFile, number: int) -> bytes:
    """Return the entries for fonts of the resources that an object is or has."""
    found = _FONTS.search(file.body(number))
    return found[1] if found else b""


def _face(file: PdfFile, number: int, characters: dict[int, dict[int, str]]) -> Face | None:
    """Return a font with glyphs of two bytes and a map to characters; None for another object."""
    body = file.body(number)
    map_of = re.search(rb"/ToUnicode\s+(\d+)\s+0\s+R", body)
    descendant = re.search(rb"/DescendantFonts\s*\[\s*(\d+)\s+0\s+R", body)
    if not map_of or not descendant or b"/Identity-H" not in body:
        return None
    inner = file.body(int(descendant[1]))
    usual = re.search(rb"/DW\s+([\d.]+)", inner)
    texts = characters[int(map_of[1])]
    space = next((code for code, text in texts.items() if text == " "), None)
    return Face(texts, _widths(inner), float(usual[1]) / 1000 if usual else 1.0, space)


def _widths(font: bytes) -> dict[int, float]:
    """Return glyph -> width in ems."""
    table, widths = re.search(rb"/W\s*\[(.*)\]", font, re.DOTALL), {}
    for first, row in _WIDTHS.findall(table[1]) if table else ():
        widths.update({int(first) + step: float(width) / 1000 for step, width in enumerate(row.split())})
    return widths


def _names(drawing: bytes, faces: dict[bytes, Face]) -> Iterator[tuple[int, int, bytes]]:
    """Yield (begin, end, what to draw instead) for each name that is drawn letter by letter."""
    name = None
    for found in _LETTER.finditer(drawing):
        letter = _letter(found, faces)
        idle = name is not None and _IDLE.fullmatch(drawing, name.letters[-1].stop, found.start())
        if letter is not None and idle and name.takes(letter):
            continue
        if name is not None and len(name.letters) > 1:
            yield _drawn(name, faces)
        name = letter and Name([letter])
    if name is not None and len(name.letters) > 1:
        yield _drawn(name, faces)


def _letter(found: re.Match, faces: dict[bytes, Face]) -> Letter | None:
    """Return a letter of the drawing, None where its font does not say which it is, or where it has no size."""
    face, code = faces.get(found["font"]), found["code"]
    if face is None or not face.character(code).strip():
        return None
    a, b, c, d, e, f = (float(value) for value in found.groups()[:6])
    stretch, skew, x, y = (float(found[name]) for name in ("stretch", "skew", "x", "y"))
    matrix = (stretch * a, stretch * b, skew * a - c, skew * b - d)
    begin = complex(e + x * matrix[0] + y * matrix[2], f + x * matrix[1] + y * matrix[3])
    along = complex(*matrix[:2]) * float(found["size"])
    # The place is copied figure by figure: nothing moves.
    place = b" ".join([*map(_figure, matrix), *found.groups()[4:6]]) + b" Tm\n"
    shown = found[0][found.start("x") - found.start() : found.end("code") - found.start()] + b"> Tj\n"
    drawing = b"/%s %s Tf " % (found["font"], found["size"]) + place + shown
    drawing += place + found["again"] if found["again"] else b""
    if not along or not (c or d):
        return None
    return Letter(
        found.start(), found.end(), found["paint"], found["font"], found["size"], code, face.character(code),
        matrix, begin, begin + face.width(code) * along, abs(complex(c, d)) * float(found["size"]), drawing,
    )  # fmt: skip


def _figure(value: float) -> bytes:
    return b"%.9f" % value


def _spaces(letters: list[Letter]) -> tuple[list[bool], float]:
    """Return which letters follow a space, and how far apart the letters of a word stand at most, in ems."""
    gaps, turns = [], []
    for before, letter in pairwise(letters):
        middle, turn = before.direction + letter.direction, letter.direction / before.direction
        gaps.append(((letter.begin - before.end) / middle * abs(middle)).real / letter.em)
        turns.append(math.atan2(turn.imag, turn.real))
    slope = _slope(gaps, turns)
    level = [gap - slope * turn for gap, turn in zip(gaps, turns, strict=True)]
    usual = median_low(level)
    spaces = [gap - usual > 0.65 * SPACE for gap in level]
    return [False, *spaces], max((gap for gap, space in zip(gaps, spaces, strict=True) if not space), default=0.0)


def _slope(gaps: list[float], turns: list[float]) -> float:
    """Return by how many ems letters stand apart for each radian that they turn.

    Letters whose feet stand off the line close up in a bend, or spread: as the slope of Theil (1950) and Sen (1968)
    says, which a few spaces leave as it is, and where most turn by the same angle, as far as they do. On a line that
    is straight but for a few letters nothing is said.
    """
    pairs = list(combinations(zip(gaps, turns, strict=True), 2))
    slopes = [(gap - other) / (turn - less) for (gap, turn), (other, less) in pairs if abs(turn - less) > SLIGHT]
    if 2 * len(slopes) < len(pairs):
        slopes = [gap / turn for gap, turn in zip(gaps, turns, strict=True) if abs(turn) > SLIGHT]
        slopes = slopes if 2 * len(slopes) >= len(gaps) else []
    return max(-STEEPEST, min(STEEPEST, median(slopes))) if slopes else 0.0


def _drawn(name: Name, faces: dict[bytes, Face]) -> tuple[int, int, bytes]:
    """Return begin and end of a name in the drawing, and the text object that takes its place."""
    letters = name.read()
    spaces, apart = _spaces(letters)
    text = "".join(" " * space + letter.text for space, letter in zip(spaces, letters, strict=True))
    first, slack = letters[0], STRAIGHT * abs(complex(*letters[0].matrix[:2]))
    straight = all(math.dist(letter.matrix, first.matrix) < slack for letter in letters)
    if first is name.letters[0] and straight and apart < CLOSE:
        words = (
            b"".join(_strings([_space(letter, faces)] * space, letter.size)) + letter.drawing
            for letter, space in zip(letters, spaces, strict=True)
        )
        inner = _span(text, b"".join(words))
    else:
        place, whole, *rest = _line(letters, spaces, faces)
        # What else there is says a space: Chrome repeats a name for each font, and of an empty text takes a letter.
        rest = [_span(" ", shown) for shown in rest]
        drawn = b"".join(letter.drawing for letter in name.letters)
        inner = b"3 Tr\n" + place + _span(text, whole) + b"".join(rest) + b"0 Tr\n" + _span(" ", drawn)
    begin, end = min(letter.start for letter in letters), max(letter.stop for letter in letters)
    return begin, end, b"q\n" + first.paint + b"BT\n" + inner + b"ET\nQ\n"


def _span(text: str, content: bytes) -> bytes:
    """Return marked content that says a text."""
    return b"/Span << /ActualText <FEFF%s> >> BDC\n%sEMC\n" % (text.encode("utf-16-be").hex().upper().encode(), content)


def _space(letter: Letter, faces: dict[bytes, Face]) -> tuple[bytes, bytes]:
    """Return the font and the glyph of a space before a letter, of its own font if that has one, empty without any.

    MuPDF looks for the glyph that a space of the name stands for.
    """
    own = {letter.font: faces[letter.font]}
    found = ((name, b"%04X" % face.space) for name, face in (own | faces).items() if face.space is not None)
    return next(found, (b"", b""))


def _strings(glyphs: list[tuple[bytes, bytes]], size: bytes) -> list[bytes]:
    """Return what shows (font, glyph) one after the other, one string for each font in turn."""
    strings = []
    for font, group in groupby(glyphs, key=itemgetter(0)):
        codes = b"".join(code for _, code in group)
        strings.append(b"/%s %s Tf <%s> Tj\n" % (font, size, codes) if font else b"[%d] TJ\n" % (-1000 * SPACE))
    return strings


def _line(letters: list[Letter], spaces: list[bool], faces: dict[bytes, Face]) -> list[bytes]:
    """Return a straight line amid the letters of a name, from the first to the last: its place, and its strings."""
    glyphs: list[tuple[bytes, bytes]] = []
    for letter, space in zip(letters, spaces, strict=True):
        glyphs += [_space(letter, faces)] * space + [(letter.font, letter.code)]
    first = letters[0]
    length = sum(faces[font].width(code) if font else SPACE for font, code in glyphs) * first.em
    chord = letters[-1].end - first.begin
    along = chord / abs(chord) if chord else first.direction
    ratio = max(abs(chord) / length, 0.1) if length else 1.0
    scale = first.em / float(first.size)
    aside = sum(((letter.begin - first.begin) / along).imag for letter in letters) / len(letters)
    begin = first.begin + 1j * aside * along
    matrix = (along.real * scale * ratio, along.imag * scale * ratio, along.imag * scale, -along.real * scale)
    place = b" ".join(map(_figure, (*matrix, begin.real, begin.imag))) + b" Tm\n"
    return [place, *_strings(glyphs, first.size)]


def _with_names(drawing: bytes, names: list[tuple[int, int, bytes]]) -> bytes:
    """Return a drawing with other text objects in the places of its letters."""
    parts, done = [], 0
    for begin, end, text in names:
        parts += [drawing[done:begin], text]
        done = end
    return b"".join([*parts, drawing[done:]])
