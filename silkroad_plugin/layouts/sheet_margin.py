"""What a map sheet has besides other maps: its number, and the index to the adjoining sheets."""

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..core.cartography.nomenclature import Sheet
from ..core.cartography.sheets import Box, Plan
from ..i18n import capital, term
from .drawing import Drawing
from .spec import SheetSpec
from .text import line_height, width
from .traditions import elements

LEAST = 5.0  # points
SHADE = QColor(214, 214, 214)
PART = 0.42  # of the room beside the location map


def number_text(spec: SheetSpec, language: str) -> str:
    """Return the number of the map sheet of a specification, with its name where it has one."""
    code, name = spec.sheet.called(spec.tradition), spec.sheet_name.of(language)
    return f"{code} ({name})" if name else code


def parted(box: Box, gap: float) -> tuple[Box, Box]:
    """Return the room of the index and that of the location map."""
    wide = PART * box.width
    return Box(box.x, box.y, wide, box.height), Box(box.x + wide + gap, box.y, box.width - wide - gap, box.height)


def beside_inset(drawing: Drawing, plan: Plan, spec: SheetSpec, language: str) -> Box:
    """Draw the index beside the location map where the tradition has it there; return the room of that map."""
    found = [one for one in elements(spec.tradition, "inset") if one.name == "adjoining_index"]
    if not found:
        return plan.inset
    index, there = parted(plan.inset, 2 * plan.factor)
    draw_index(drawing, index, spec.sheet, spec.tradition, language, found[0].size)
    return there


def draw_index(drawing: Drawing, box: Box, sheet: Sheet, tradition: str, language: str, points: float) -> None:
    """Draw the sheet, shaded, among its neighbours, three by three; beyond the last row nothing stands.

    ``points``: of the letters on A3.
    """
    f = drawing.factor
    size = points * f
    high = line_height(size) * 1.1
    title = term("adjoining_index", language)
    heading = QRectF(box.x, box.y, box.width, high)
    fitted = min(size, size * box.width / max(width(capital(title), size, True) * 1.04, 1e-9))
    drawing.text(capital(title), heading, fitted, bold=True, name="index_title")
    wide, tall = box.width / 3, (box.height - high) / 3
    for row, north in enumerate((1, 0, -1)):
        for column, east in enumerate((-1, 0, 1)):
            other = sheet.neighbour(north, east) if (north or east) else sheet
            if other is None:
                continue
            rect = QRectF(box.x + column * wide, box.y + high + row * tall, wide, tall)
            drawing.rectangle(rect, 0.15 * f, SHADE if other is sheet else None, name="index_sheet")
            text = other.called(tradition)
            room = 0.94 * wide / max(width(text, size), 1e-9)
            drawing.text(text, rect, max(min(size, size * room), LEAST), align="centre", middle=True, name="index_code")
