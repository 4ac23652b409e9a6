"""Outlines of several kinds over one another, such as the anomalies of each element in a composite one."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import number
from .style import BLACK, COLOURS, SOFT

FILL = 0.12


@dataclass(frozen=True)
class Outlines:
    """``parts``: title of a kind -> its polygons, lists of rings (n, 2) in km; ``marks``: title -> places (n, 2);
    ``scale_km``: length of the scale bar."""

    parts: dict[str, list[list[np.ndarray]]]
    marks: dict[str, np.ndarray]
    scale_km: float

    def draw(self, axes, language: str) -> None:
        """Draw the outlines with one scale on both axes, and a bar for it."""
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path

        for place, (title, polygons) in enumerate(self.parts.items()):
            colour, style = COLOURS[place % (len(COLOURS) - 1)], "-" if place < len(COLOURS) - 1 else "--"
            shape = Path.make_compound_path(*(Path(ring, closed=True) for rings in polygons for ring in rings))
            axes.add_patch(PathPatch(shape, facecolor=to_face(colour), edgecolor=colour, linestyle=style, label=title))
        for title, places in self.marks.items():
            axes.plot(places[:, 0], places[:, 1], "^", color=BLACK, markersize=6, label=title)
        axes.set_aspect("equal", adjustable="datalim")
        axes.margins(0.08)
        axes.set_xticks([])
        axes.set_yticks([])
        every = np.concatenate([ring for polygons in self.parts.values() for rings in polygons for ring in rings])
        west, south = every.min(0)
        axes.plot([west, west + self.scale_km], [south, south], color=BLACK, linewidth=3, solid_capstyle="butt")
        text = f"{number(self.scale_km, language)} {tr('km')}"
        axes.annotate(text, (west, south), xytext=(0, 4), textcoords="offset points", color=SOFT)
        axes.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False)


def to_face(colour: str) -> tuple[float, ...]:
    """Return a colour that what lies below shines through."""
    from matplotlib.colors import to_rgba

    return to_rgba(colour, FILL)
