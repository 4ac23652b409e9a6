"""Parts of the legend of a geochemical map: the scale of colours with its limits, the histogram with N, X, S and CV."""

import math
from itertools import pairwise

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue.geochemical_scales import ContentScale
from ..core.geochemistry.margin import MarginFigures
from ..i18n import labelled, term
from ..numbers import content_unit, fixed, given, number, percent
from .blocks import Block
from .drawing import BLACK, GREY
from .text import line_height, width

BOX_WIDTH, GAP = 11.0, 2.0
SIZE, CROWDED_SIZE, CROWDED = 6.8, 5.6, 12  # points: of a row, and where there are more classes than these
BARS_HEIGHT, TICK = 22.0, 0.9
AXIS_SIZE = 5.4
STEPS = (1, 2, 5)  # contents at the axis of the histogram, times powers of ten


def scale_part(scale: ContentScale, language: str):
    """Return the part of a legend that shows every zone, the highest first, with the rule and its source."""

    def blocks(legend) -> list[Block]:
        zones = scale.drawn(language, with_unit=False)
        marks = dict(zip((zone.lower for zone in zones[1:]), _marks(scale, language), strict=True))
        size = (CROWDED_SIZE if len(zones) > CROWDED else SIZE) * legend.size
        label = max(width(zone.label, size) for zone in zones)
        rows = [_row(legend, zone, marks.get(zone.lower, ""), size, label) for zone in reversed(zones)]
        return [*rows, _space(legend), legend.paragraph(scale.explained(language), keep=False)]

    return blocks


def _marks(scale: ContentScale, language: str) -> list[str]:
    """Return what the rule calls the limits between the zones that are drawn, from the lowest."""
    ends = [None, *scale.limits, None]
    zones = enumerate(pairwise(ends))
    drawn = [place for place, (low, high) in zones if low is None or high is None or low < high]
    return [scale.mark(place - 1, language) for place in drawn[1:]]


def _row(legend, zone, mark: str, size: float, label: float) -> Block:
    box, gap, high = BOX_WIDTH * legend.size, GAP * legend.size, line_height(size) * 1.02

    def draw(drawing, x, y):
        drawing.rectangle(QRectF(x, y, box, high), 0.1, QColor(zone.colour), "legend_patch")
        rect = QRectF(x + box + gap, y, legend.column_width - box - gap, high)
        drawing.text(zone.label, rect, size, middle=True, name="legend_entry")
        if mark:
            # What the rule calls the lower limit stands at that limit.
            rect = QRectF(x + box + 3 * gap + label, y + high / 2, width(mark, size) + 1, high)
            drawing.text(mark, rect, size, middle=True, colour=GREY, name="legend_mark")

    return Block(high, draw, keep_with_next=True)


def _space(legend) -> Block:
    return Block(0.8 * legend.size, lambda drawing, x, y: None, keep_with_next=True)


def histogram_part(figures: MarginFigures, scale: ContentScale, language: str, note: str = ""):
    """Return the part of a legend with the histogram in the colours of the zones and the figures below it; ``note``:
    of what they are."""

    def blocks(legend) -> list[Block]:
        lines = [*figure_lines(figures, scale.unit, language), *([note] if note else [])]
        words = [legend.paragraph(line, keep=place < len(lines) - 1) for place, line in enumerate(lines)]
        return [_bars(legend, figures, scale, language), *words]

    return blocks


def figure_lines(figures: MarginFigures, unit: str, language: str) -> list[str]:
    """Return N, X, S and CV of the contents, X and S of their lg, and what of them is censored."""
    e, unit = figures.estimate, content_unit(unit, language)
    parts = [f"N = {fixed(figures.count, language)}"]
    if e.refusal is None:
        parts += [f"X = {number(e.mean, language)} {unit}".rstrip(), f"S = {number(e.sd, language)} {unit}".rstrip()]
        parts.append(f"CV = {percent(figures.cv / 100, language, 0)}")
    lines = ["; ".join(parts)]
    if e.refusal is None and e.log_sd == e.log_sd:
        lines.append(f"lg: X = {fixed(e.log_mean, language, 3)}; S = {fixed(e.log_sd, language, 3)}")
    if figures.count_censored:
        share = percent(figures.count_censored / figures.count, language)
        text = term("content_censored", language).format(count=fixed(figures.count_censored, language), share=share)
        how = "" if figures.estimator is None else term(f"content_by_{figures.estimator.value}", language)
        lines.append(labelled(text, how, language) if how else text)
    return lines


def _bars(legend, figures: MarginFigures, scale: ContentScale, language: str) -> Block:
    """The bars: numbers in the colour of their zone, on top of them what is censored, at its limit, in grey."""
    f, size = legend.size, AXIS_SIZE * legend.size
    edges, counts = figures.edges, figures.numbers + figures.censored
    left = width(fixed(int(counts.max()), language), size) + 2.0 * f
    wide, high = legend.column_width - left - 1.0 * f, BARS_HEIGHT * f
    below = TICK * f + line_height(size)
    step = wide / (len(edges) - 1)
    unit = high / counts.max()
    zones = scale.drawn(language)

    def colour(lg: float) -> QColor:
        inside = (zone for zone in zones if zone.upper is None or 10**lg < zone.upper)
        return QColor(next(inside).colour)

    def draw(drawing, x, y):
        x0, base = x + left, y + 0.5 * line_height(size) + high
        for k, (plain, censored) in enumerate(zip(figures.numbers, figures.censored, strict=True)):
            middle, top = (edges[k] + edges[k + 1]) / 2, base - plain * unit
            for count, bottom, fill in ((plain, base, colour(middle)), (censored, top, QColor("#b0b0b0"))):
                if count:
                    rect = QRectF(x0 + k * step, bottom - count * unit, step, count * unit)
                    drawing.rectangle(rect, 0.1, fill, "histogram_bar")
        drawing.line([(x0, base - high), (x0, base), (x0 + wide, base)], 0.12 * f, BLACK, name="histogram_axis")
        for count in (0, int(counts.max())):
            rect = QRectF(x, base - count * unit - line_height(size) / 2, left - 1.2 * f, line_height(size))
            drawing.text(fixed(count, language), rect, size, align="right", middle=True, name="histogram_value")
        for value, place in _ticks(edges, wide, size, language):
            at = x0 + place
            drawing.line([(at, base), (at, base + TICK * f)], 0.12 * f, BLACK, name="histogram_axis")
            half = width(value, size) / 2 + 1
            rect = QRectF(at - half, base + TICK * f, 2 * half, line_height(size))
            drawing.text(value, rect, size, align="centre", name="histogram_value")

    return Block(0.5 * line_height(size) + high + below + 0.8 * f, draw, keep_with_next=True)


def _ticks(edges, wide: float, size: float, language: str) -> list[tuple[str, float]]:
    """Return contents with their places along the axis, 1, 2, 5 or only 1 of each power of ten, as there is room."""
    low, high = float(edges[0]), float(edges[-1])
    for steps in (STEPS, STEPS[:1]):
        found, end = [], -1e9
        for power in range(int(low) - 2, int(high) + 3):
            for step in steps:
                lg = power + math.log10(step)
                if low <= lg <= high:
                    found.append((given(step * 10.0**power, language), (lg - low) / (high - low) * wide))
        for text, place in found:
            half = width(text, size) / 2 + 0.6
            if place - half < end:
                break
            end = place + half
        else:
            return found
    return found[:: max(2, len(found) // 3)]
