"""Section and column beside the map: places kept for pictures that somebody drew, with their captions."""

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsLayoutItemPicture
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from qgis.PyQt.QtGui import QImageReader
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.cartography.scales import Paper
from ..core.cartography.sheets import FOOTER, GAP, MARGIN, TITLE, Box, Plan, Slots
from ..i18n import listed, term
from . import vertical
from .drawing import Drawing
from .secondary import small
from .spec import UNITS, SheetSpec
from .text import line_height, width, wrap
from .title_band import columns_of
from .traditions import elements

CAPTION = 8.0  # points of A3
# Shares of the page that a picture may take, least and most, and of one whose shape nobody knows.
SHARES = (1.0, 0.8, 0.65, 0.5)
SECTION, COLUMN, UNKNOWN = (0.07, 0.22), (0.06, 0.18), 0.14
UNITS_WIDTH = 84.0  # mm of A3, of a column of units
BASE64 = "base64:"
HIGHER = 0.32  # of the room of the notes, where a column takes a part of their width
LOWER = 8.0  # mm of A3, by which the band over the map is lower where the title stands beside the map
TEXT, BETWEEN = 6.4, 0.6  # points of the table, and mm between lines of the title


def slots_of(spec: SheetSpec, paper: Paper) -> list[Slots]:
    """Return the room that the pictures of a sheet may have on a paper, by their shape, the largest first."""
    words = room_of(spec, paper)
    if not (spec.extras.section or spec.extras.column):
        return [words]
    return [_slots(spec, paper, share, words) for share in SHARES]


def most_of_section(across: float, down: float) -> tuple[float, float]:
    """Return width and height of the largest section on a page, in its units."""
    return across, SECTION[1] * down


def most_of_column(across: float, down: float) -> tuple[float, float]:
    """Return width and height of the largest column on a page, in its units."""
    return COLUMN[1] * across, down


def room_of(spec: SheetSpec, paper: Paper) -> Slots:
    """Return the room that a title in columns and the words of further languages take."""
    f, found = paper.text_factor, Slots()
    if spec.vertical:
        # The band over the map keeps what a map sheet has there besides its title.
        lower = 0.0 if spec.sheet else LOWER * f
        columns = vertical.room([line.size for line in columns_of(spec, f)], f)
        found = Slots(title=-lower, columns=columns, side=spec.vertical, table=line_height(TEXT * f))
    count = len(spec.languages) - 1
    if count < 1:
        return found
    # A title and a subtitle, and two lines of the projection, in each; the rows of the table on one line for all.
    sizes = [small(one.size * f) for one in elements(spec.tradition, "centre")]
    title = count * sum(line_height(size) + BETWEEN for size in sizes)
    rows = len(elements(spec.tradition, "table")) or len(elements(spec.tradition, "authors"))
    return replace(
        found,
        title=found.title + title,
        footer=(2 * count + 1) * line_height(small(TEXT)),
        table=found.table + rows * line_height(small(TEXT)),
    )


def _slots(spec: SheetSpec, paper: Paper, share: float, words: Slots) -> Slots:
    """Return the room of pictures that are drawn at a share of their size."""
    across, down = paper.size(spec.landscape)
    f = paper.text_factor
    caption = line_height(CAPTION * f) * 1.2
    section = column = 0.0
    if spec.extras.section:
        shape = aspect(spec.extras.section)
        wanted = (across - 2 * MARGIN * f) / shape if shape else UNKNOWN * down
        section = min(max(share * wanted, SECTION[0] * down), share * SECTION[1] * down) + caption
    if spec.extras.column == UNITS:
        column = share * UNITS_WIDTH * f
    elif spec.extras.column:
        shape = aspect(spec.extras.column)
        high = (
            down - (2 * MARGIN + TITLE + GAP) * f - words.title - (section + GAP * f if section else 0.0) - 2 * caption
        )
        wanted = high * shape if shape else UNKNOWN * across
        column = min(max(share * wanted, COLUMN[0] * across), share * COLUMN[1] * across)
    # Beside a column the notes have less width, and want more height.
    footer = words.footer + (HIGHER * FOOTER * f if column else 0.0)
    return replace(words, section=section, column=column, footer=footer)


def aspect(picture: str) -> float:
    """Return width by height of a picture, 0 where it cannot be read."""
    if picture.startswith(BASE64):
        data = QBuffer()
        data.setData(QByteArray(base64.b64decode(picture[len(BASE64) :])))
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        size = QImageReader(data).size()
    elif Path(picture).suffix.lower() in (".svg", ".svgz"):
        size = QSvgRenderer(picture).defaultSize()
    else:
        size = QImageReader(picture).size()
    return size.width() / size.height() if size.width() > 0 and size.height() > 0 else 0.0


def draw_slots(
    drawing: Drawing, plan: Plan, spec: SheetSpec, lines: list[str], language: str, units: Callable | None = None
) -> None:
    """Draw the pictures with their captions; ``lines``: names of the lines of the section on the map; ``units``: draws
    the column of the units of the map in a box."""
    caption = term("sheet_section", language)
    if lines:
        key = "sheet_section_along" if len(lines) == 1 else "sheet_sections_along"
        caption = term(key, language).format(line=listed(lines, language))
    for box, picture, text, name in (
        (plan.section, spec.extras.section, caption, "section"),
        (plan.column, spec.extras.column, term("sheet_column", language), "column"),
    ):
        if box is not None:
            below = _caption(drawing, box, text, name, language)
            if picture == UNITS and units is not None:
                units(below)
            else:
                _picture(drawing, below, picture, name)


def _caption(drawing: Drawing, box: Box, text: str, name: str, language: str) -> Box:
    """Write a caption; return the room below it."""
    size = CAPTION * drawing.factor
    # The caption of a narrow column goes on in another line.
    longest = max(width(word, size, True) for word in text.split(" "))
    size = min(size, size * 0.96 * box.width / longest) if language != "zh" else size
    lines = wrap(text, 0.96 * box.width, size, language, bold=True)
    high = len(lines) * line_height(size)
    rect = QRectF(box.x, box.y, box.width, high)
    drawing.text(lines, rect, size, bold=True, align="centre", name=f"{name}_caption")
    y = rect.bottom() + 0.2 * line_height(size)
    return Box(box.x, y, box.width, box.bottom - y)


def _picture(drawing: Drawing, box: Box, picture: str, name: str) -> None:
    item = QgsLayoutItemPicture(drawing.layout)
    form = Qgis.PictureFormat.Raster if picture.startswith(BASE64) else Qgis.PictureFormat.Unknown
    item.setPicturePath(picture, form)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperMiddle)
    drawing.place(item, QRectF(box.x, box.y, box.width, box.height), name)
