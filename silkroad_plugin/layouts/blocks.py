"""The piece from which a legend is built."""

from collections.abc import Callable
from dataclasses import dataclass

from .drawing import Drawing


@dataclass(frozen=True)
class Block:
    """A piece that is never parted: its height and how to draw it at (x, y), all in millimetres."""

    height: float
    draw: Callable[[Drawing, float, float], None]
    keep_with_next: bool = False
    # What a block that begins a column is headed by, where its own heading stands in an earlier one.
    continued: "Block | None" = None
