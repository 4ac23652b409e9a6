"""A stratigraphic column of the units that a geological map shows: youngest at the top, with letters, words and the
patterns of their rocks. The map knows no thicknesses, and the column says so."""

from qgis.PyQt.QtCore import QRectF

from ..catalogue.map_units import MapUnit
from ..core.cartography.sheets import Box
from ..i18n import term
from .drawing import Drawing
from .geological import KEY_OF_AREAS, LAYERED, PARTED
from .geological_legend import GeologyMargin, draw_box, title
from .legend_entries import collect, layer_key
from .text import line_height, wrap
from .view import View

BOX, GAP, TALLEST = 20.0, 2.0, 22.0  # mm of A3: a box, the gap to its words, the height of a unit at most
SIZES = (6.8, 6.2, 5.6, 5.0)  # points of A3, the first whose words fit
NOTE_SIZE = 5.6


def _units(subject, view: View, language: str) -> list[MapUnit]:
    """Return the stratified and volcanic units that a view shows, the youngest first."""
    areas = [layer for layer in view.layers if layer_key(layer) == KEY_OF_AREAS]
    sections = collect(areas, view.outline, view.crs, view.scale.denominator, view.project, language)
    keys = {entry.text.partition(PARTED)[0] for section in sections for entry in section.entries}
    units = (subject.units[key] for key in keys if key in subject.units)
    # By age alone: the part of the legend, which comes first, is no matter here.
    return sorted((one for one in units if one.group in LAYERED), key=lambda one: one.order()[1:])


def draw_column(drawing: Drawing, box: Box, margin: GeologyMargin, view: View, language: str) -> None:
    """Draw the column of what a view shows in a box, from its top."""
    subject = margin.subject
    units = _units(subject, view, language)
    f = drawing.factor
    size = NOTE_SIZE * f
    note = wrap(term("sheet_column_note", language), box.width, size, language)
    below = len(note) * line_height(size)
    drawing.text(note, QRectF(box.x, box.y, box.width, below), size, align="centre", name="column_note")
    if not units:
        return
    top, wide = box.y + below + GAP * f, BOX * f
    step = min((box.bottom - top) / len(units), TALLEST * f)
    room = box.width - wide - GAP * f
    for size in (points * f for points in SIZES):
        words = [wrap(title(one, subject.printed, language), room, size, language) for one in units]
        if max(map(len, words)) * line_height(size) <= step:
            break
    for place, (one, lines) in enumerate(zip(units, words, strict=True)):
        y = top + place * step
        draw_box(drawing, QRectF(box.x, y, wide, step), one, subject, f, always=True)
        # What has no room beside its box stands in the legend.
        lines = lines[: max(1, int(step / line_height(size)))]
        rect = QRectF(box.x + wide + GAP * f, y, room + 0.5, step)
        drawing.text(lines, rect, size, middle=True, name="column_words")
