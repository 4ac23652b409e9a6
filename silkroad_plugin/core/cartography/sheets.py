"""Where the parts of a standard sheet stand on the paper.

All lengths are millimetres from the upper left corner of the page. Two arrangements are tried, the
legend to the right of the map or below it, each with several sizes of legend and lettering; the
best is the one with the largest scale whose legend fits.
"""

import math
from dataclasses import dataclass, replace
from itertools import product

from .scales import Paper, Scale, nominal_scale, paper_size

MARGIN, TITLE, BORDER, GAP, FOOTER = 8.0, 17.0, 7.0, 3.5, 23.0
SIDE, INSET_HEIGHT, TABLE_HEIGHT, TABLE_WIDTH = 86.0, 40.0, 42.0, 86.0
LEGEND_SHARES = {"right": (1.0, 1.2, 1.45, 1.8), "below": (0.2, 0.25, 0.3, 0.36, 0.42, 0.48)}
TEXT_SIZES = (1.0, 0.92, 0.85)
# From this width on, location map and table stand side by side.
BESIDE = 115.0
# Widths of a column of the legend; the matrix of deposits wants the wide one.
COLUMNS = (82.0, 62.0)
# How much more than its area a map may show before the frame is cut, and before another arrangement is better.
SPARE, WASTE = 1.6, 1.9


@dataclass(frozen=True)
class Box:
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def inset(self, margin: float) -> "Box":
        """Return the box made smaller on every side."""
        return Box(self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin)


@dataclass(frozen=True)
class Slots:
    """Room kept, in mm; 0 for none.

    ``section``, ``column``: of pictures, the height along the foot of the page and the width along its left edge;
    ``title``, ``footer``, ``table``: by how much these are higher for words of further languages; ``columns``: the
    width of a title in columns at the ``side`` ("left", "right").
    """

    section: float = 0.0
    column: float = 0.0
    title: float = 0.0
    footer: float = 0.0
    table: float = 0.0
    columns: float = 0.0
    side: str = ""


NO_SLOTS = Slots()


@dataclass(frozen=True)
class Plan:
    """One arrangement; ``frame`` is the inner neatline, ``border`` the outer one, ``text`` a size factor.

    ``section``, ``column``: where their pictures stand, None for none.
    """

    page: Box
    title: Box
    border: Box
    frame: Box
    footer: Box
    legend: Box
    columns: int
    inset: Box
    table: Box
    factor: float
    text: float
    order: int
    below: bool
    section: Box | None = None
    column: Box | None = None

    def scale_for(self, bounds, scales: list[Scale]) -> Scale | None:
        """Return the largest nominal scale at which plane bounds fit into the frame."""
        return nominal_scale(bounds, (self.frame.width, self.frame.height), scales)

    def holds(self, bounds, denominator: float) -> bool:
        """Say whether plane bounds fit into the frame at a scale."""
        width, height = paper_size(bounds, denominator)
        return width <= self.frame.width + 1e-6 and height <= self.frame.height + 1e-6

    def excess(self, bounds, denominator: float) -> float:
        """Return how many times the area asked for the frame shows; up to ``WASTE`` counts as none."""
        width, height = paper_size(bounds, denominator)
        return max(WASTE, self.frame.width * self.frame.height / (width * height))

    def trimmed(self, bounds, denominator: float) -> "Plan":
        """Return the plan with a lower frame where the map is wide; a legend below takes the room."""
        if not self.below:
            return self
        _, needed = paper_size(bounds, denominator)
        height = float(math.ceil(max(SPARE * needed, 0.55 * self.frame.width)))
        spare = self.frame.height - height
        if spare <= 0:
            return self
        return replace(
            self,
            frame=replace(self.frame, height=height),
            border=replace(self.border, height=self.border.height - spare),
            footer=replace(self.footer, y=self.footer.y - spare),
            legend=replace(self.legend, y=self.legend.y - spare, height=self.legend.height + spare),
            inset=replace(self.inset, y=self.inset.y - spare, height=self.inset.height + spare),
        )

    def hugging(self, bounds, denominator: float) -> "Plan":
        """Return the plan with a frame exactly as large as plane bounds at a scale; a legend beside it takes the room.

        So the frame of a map sheet, which is no more and no less than the sheet.
        """
        width, height = paper_size(bounds, denominator)
        frame, narrower = Box(self.frame.x, self.frame.y, width, height), self.frame.width - width
        if self.below:
            frame, narrower = replace(frame, x=frame.x + narrower / 2), 0.0
        border = border_of(frame, self.factor)
        legend = replace(self.legend, x=self.legend.x - narrower, width=self.legend.width + narrower)
        return replace(
            self,
            frame=frame,
            border=border,
            footer=replace(self.footer, y=border.bottom + GAP * self.factor, width=self.footer.width - narrower),
            legend=legend,
            columns=max(1, int(legend.width / (self.legend.width / self.columns))),
        )


def plans(paper: Paper, landscape: bool, slots: Slots = NO_SLOTS) -> list[Plan]:
    """Return every arrangement for a paper, the preferred ones first."""
    first, second = ("right", "below") if landscape else ("below", "right")
    found = []
    for variant in (first, second):
        make = _right if variant == "right" else _below
        for column, text, share in product(COLUMNS, TEXT_SIZES, LEGEND_SHARES[variant]):
            plan = make(paper, landscape, slots, share, text, column, len(found))
            # A strip is no map sheet, nor is what section and column leave no room.
            if min(plan.frame.width, plan.frame.height, plan.legend.width, plan.legend.height) <= 0:
                continue
            if min(plan.frame.width, plan.frame.height) >= 0.3 * max(plan.frame.width, plan.frame.height):
                found.append(plan)
    return found


def card_plan(page: Box, title: Box, border: Box, side: Box, inset: float, scale: float, factor: float) -> Plan:
    """Return the plan of the upper part of a card: the map, at its right the location map and the legend, below the
    map its scale.

    ``border``: the map with its frame, at most; ``side``: where the right column begins, and its width; ``inset`` and
    ``scale``: heights in mm; ``factor``: size of lettering.
    """
    gap = side.x - border.right
    footer = Box(border.x, border.bottom + gap / 2, border.width, scale)
    small = Box(side.x, side.y, side.width, inset)
    legend = Box(side.x, small.bottom + gap, side.width, footer.bottom - small.bottom - gap)
    frame = _frame(border, factor)
    outer = border_of(frame, factor)
    return Plan(page, title, outer, frame, footer, legend, 1, small, Box(0, 0, 0, 0), factor, 1.0, 0, below=False)


def _page(paper, landscape, slots):
    width, height = paper.size(landscape)
    f = paper.text_factor
    left = MARGIN * f + (slots.columns if slots.side == "left" else 0.0)
    title = Box(left, MARGIN * f, width - 2 * MARGIN * f - slots.columns, TITLE * f + slots.title)
    return Box(0, 0, width, height), title, f


def _parted(page: Box, title: Box, f: float, slots: Slots) -> tuple[Box, Box | None, Box | None]:
    """Return the room below the title for map, legend and notes, and the places of section and column."""
    x, y, right, bottom = title.x, title.bottom + GAP * f, title.right, page.height - MARGIN * f
    section = column = None
    if slots.section:
        section = Box(x, bottom - slots.section, right - x, slots.section)
        bottom = section.y - GAP * f
    if slots.column:
        column = Box(x, y, slots.column, bottom - y)
        x = column.right + GAP * f
    return Box(x, y, right - x, bottom - y), section, column


def _frame(border: Box, f: float) -> Box:
    """Return the inner neatline in whole millimetres, so that the map's extent is a round multiple."""
    inner = border.inset(BORDER * f)
    return Box(inner.x, inner.y, float(int(inner.width)), float(int(inner.height)))


def border_of(frame: Box, f: float) -> Box:
    """Return the outer neatline about a frame."""
    return frame.inset(-BORDER * f)


def _right(paper, landscape, slots, share, text, column, order):
    page, title, f = _page(paper, landscape, slots)
    footer, high = FOOTER * f + slots.footer, TABLE_HEIGHT * f + slots.table
    room, section, strip = _parted(page, title, f, slots)
    side = SIDE * f * share
    width = room.width - side - GAP * f
    frame = _frame(Box(room.x, room.y, width, room.height - footer - GAP * f), f)
    border = border_of(frame, f)
    x = border.right + GAP * f
    side = room.right - x
    if side > BESIDE * f:
        half = 0.46 * side
        inset = Box(x, room.bottom - high, half - GAP * f, high)
        table = Box(x + half, inset.y, side - half, high)
    else:
        table = Box(x, room.bottom - high, side, high)
        inset = Box(x, table.y - (GAP + INSET_HEIGHT) * f, side, INSET_HEIGHT * f)
    return Plan(
        page=page,
        title=title,
        border=border,
        frame=frame,
        footer=Box(room.x, border.bottom + GAP * f, border.width, room.bottom - border.bottom - GAP * f),
        legend=Box(x, border.y, side, inset.y - GAP * f - border.y),
        columns=max(1, int(side / (column * f * text))),
        inset=inset,
        table=table,
        factor=f,
        text=text,
        order=order,
        below=False,
        section=section,
        column=strip,
    )


def _below(paper, landscape, slots, share, text, column, order):
    page, title, f = _page(paper, landscape, slots)
    lower, high = FOOTER * f + slots.footer, TABLE_HEIGHT * f + slots.table
    room, section, strip = _parted(page, title, f, slots)
    band = max(share * page.height, (INSET_HEIGHT + GAP) * f + high)
    frame = _frame(Box(room.x, room.y, room.width, room.height - band - lower - 2 * GAP * f), f)
    border = border_of(frame, f)
    footer = Box(room.x, border.bottom + GAP * f, border.width, lower)
    y = footer.bottom + GAP * f
    x = border.right - TABLE_WIDTH * f
    table = Box(x, room.bottom - high, TABLE_WIDTH * f, high)
    legend_width = x - 2 * GAP * f - room.x
    return Plan(
        page=page,
        title=title,
        border=border,
        frame=frame,
        footer=footer,
        legend=Box(room.x, y, legend_width, room.bottom - y),
        columns=max(1, int(legend_width / (column * f * text))),
        inset=Box(x, y, TABLE_WIDTH * f, table.y - GAP * f - y),
        table=table,
        factor=f,
        text=text,
        order=order,
        below=True,
        section=section,
        column=strip,
    )
