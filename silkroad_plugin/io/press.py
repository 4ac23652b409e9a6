"""A PDF for the press: CMYK through Ghostscript, black and grey lines and text in black ink alone, crop marks.

Ghostscript converts colours by profile, which makes four inks of black; so what is neutral in the drawing is written
as black ink before. Pictures keep the conversion by profile.
"""

import re
import shutil
import subprocess
import zlib
from pathlib import Path

from ..core.errors import SilkroadError
from .pdf_file import PdfFile, packed

POINTS = 72 / 25.4
# Millimetres: what is printed beyond the edge of the sheet, the length of crop marks, the rim outside them.
BLEED, MARK, RIM = 3.0, 5.0, 2.0
MARK_PEN = 0.25  # points
_PROGRAMS = ("gs", "gswin64c", "gswin32c")
_WINDOWS = Path("C:/Program Files/gs")
_OPTIONS = (
    "-q",
    "-dSAFER",
    "-dBATCH",
    "-dNOPAUSE",
    "-sDEVICE=pdfwrite",
    "-sColorConversionStrategy=CMYK",
    "-sProcessColorModel=DeviceCMYK",
    "-dCompatibilityLevel=1.6",
    "-dAutoRotatePages=/None",
    "-dEmbedAllFonts=true",
    "-dDownsampleColorImages=false",
    "-dDownsampleGrayImages=false",
    "-dDownsampleMonoImages=false",
    "-dAutoFilterColorImages=false",
    "-dAutoFilterGrayImages=false",
    "-dColorImageFilter=/FlateEncode",
    "-dGrayImageFilter=/FlateEncode",
    # From 10.01 on it would pack objects and cross-references, which the update after it does not read.
    "-dWriteObjStms=false",
    "-dWriteXRefStm=false",
)
_NUMBERS = rb"([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+"
_FILL = re.compile(rb"/CSp cs\s+" + _NUMBERS + rb"scn\b")
_STROKE = re.compile(rb"(?:/CSp CS\s+)?(?<![\d.])" + _NUMBERS + rb"SCN\b")


def ghostscript() -> str:
    """Return the path of Ghostscript; raises SilkroadError where there is none."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    found = found or next((str(path) for path in sorted(_WINDOWS.glob("*/bin/gswin*c.exe"), reverse=True)), None)
    if found is None:
        raise SilkroadError("press_without_ghostscript")
    return found


def to_press(source: str | Path, target: str | Path, size: tuple[float, float]) -> None:
    """Write the press version of a PDF of one page that Qt made, ``size`` in millimetres; ``source`` is changed.

    Raises SilkroadError where that fails.
    """
    program = ghostscript()
    try:
        drawn = PdfFile(source)
        neutral = _neutral_as_black(drawn)
        if neutral:
            drawn.write(neutral)
        _run([program, *_OPTIONS, "-o", str(target), str(source)], target)
        finished = PdfFile(target)
        finished.write({**_page_with_marks(finished, size), **_maps_of_text(drawn, finished)})
    except (AttributeError, ValueError, IndexError, KeyError, StopIteration, zlib.error) as error:
        raise SilkroadError("pdf_not_understood", path=str(target)) from error


def _run(command: list[str], target) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    except OSError as error:
        raise SilkroadError("press_failed", path=str(target), reason=error.strerror or str(error)) from error
    if done.returncode or not Path(target).is_file():
        told = [line.strip() for line in (done.stderr + done.stdout).splitlines() if line.strip()]
        reason = next((line for line in told if "rror" in line), told[-1] if told else str(done.returncode))
        raise SilkroadError("press_failed", path=str(target), reason=reason)


def _neutral_as_black(file: PdfFile) -> dict[int, bytes]:
    """Return the drawings with black, greys and white as black ink, which Ghostscript leaves as it is."""
    updates = {}
    for number in file.offsets:
        if not file.is_stream(number):
            continue
        head = file.body(number)
        if b"/Image" in head or b"/Length1" in head or b"FlateDecode" not in head:
            continue
        drawing = file.stream(number)
        changed = _STROKE.sub(_stroke, _FILL.sub(_fill, drawing))
        if changed != drawing:
            updates[number] = file.with_stream(number, changed)
    return updates


def _fill(found: re.Match) -> bytes:
    ink = _black(found)
    return found.group(0) if ink is None else b"0 0 0 %s k" % ink


def _stroke(found: re.Match) -> bytes:
    """Return the colour of a line; Qt names its space only once, which a line in black ink leaves."""
    ink = _black(found)
    return b"/CSp CS %s %s %s SCN" % found.groups() if ink is None else b"0 0 0 %s K" % ink


def _black(found: re.Match) -> bytes | None:
    """Return the share of black ink in a neutral colour, None for another."""
    red, green, blue = map(float, found.groups())
    return b"%.4g" % (1 - red) if red == green == blue else None


def _maps_of_text(drawn: PdfFile, finished: PdfFile) -> dict[int, bytes]:
    """Return the maps from glyphs to characters as they were: Ghostscript keeps the glyphs and loses the characters."""
    sources = [drawn.stream(number) for _, number in sorted(_fonts(drawn))]
    names = [name for name, _ in sorted(_fonts(drawn))]
    updates = {}
    for name, number in sorted(_fonts(finished)):
        if name in names:
            index = names.index(name)
            names[index] = b""
            updates[number] = packed(sources[index])
    return updates


def _fonts(file: PdfFile) -> list[tuple[bytes, int]]:
    """Return (name of the font, number of its map) for each font."""
    found = []
    for number in file.offsets:
        body = b"" if file.is_stream(number) else file.body(number)
        map_of = re.search(rb"/ToUnicode\s+(\d+)\s+0\s+R", body)
        if map_of:
            name = re.search(rb"/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)", body).group(1)
            found.append((name, int(map_of.group(1))))
    return found


def _page_with_marks(file: PdfFile, size: tuple[float, float]) -> dict[int, bytes]:
    """Return the page with its boxes (ISO 32000-1, 14.11.2) and crop marks, in all four inks, about the sheet."""
    number = next(n for n in file.offsets if not file.is_stream(n) and re.search(rb"/Type\s*/Page\b", file.body(n)))
    page = file.body(number)
    wide, tall = (side * POINTS for side in size)
    boxes = b"".join(
        b"/%s [%.3f %.3f %.3f %.3f]\n" % (name, 0.0 - out, 0.0 - out, wide + out, tall + out)
        for name, out in (
            (b"MediaBox", (BLEED + MARK + RIM) * POINTS),
            (b"BleedBox", BLEED * POINTS),
            (b"TrimBox", 0.0),
        )
    )
    page = re.sub(rb"/(?:Media|Crop|Bleed|Trim|Art)Box\s*\[[^\]]*\]", b"", page)
    contents = re.search(rb"/Contents\s*(\[[^\]]*\]|\d+\s+0\s+R)", page)
    first = file.size
    inner = contents.group(1).strip(b"[]")
    listed = b"/Contents [%d 0 R %s %d 0 R]\n%s" % (first, inner, first + 1, boxes)
    return {
        number: page.replace(contents.group(0), listed),
        first: packed(b"q\n"),
        first + 1: packed(b"\nQ\n" + _marks(wide, tall)),
    }


def _marks(wide: float, tall: float) -> bytes:
    """Return the drawing of two marks at each corner, which begin where the bleed ends."""
    near, far = BLEED * POINTS, (BLEED + MARK) * POINTS
    lines = []
    for x, away_x in ((0.0, -1), (wide, 1)):
        for y, away_y in ((0.0, -1), (tall, 1)):
            lines.append((x + away_x * near, y, x + away_x * far, y))
            lines.append((x, y + away_y * near, x, y + away_y * far))
    drawn = b"".join(b"%.3f %.3f m %.3f %.3f l S\n" % line for line in lines)
    return b"q 1 1 1 1 K %.2f w\n" % MARK_PEN + drawn + b"Q\n"
