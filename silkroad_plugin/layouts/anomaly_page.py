"""What the pages of anomalies share: their data, their scales, corner coordinates, the table of figures, the title."""

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import NULL
from qgis.PyQt.QtCore import QRectF

from ..catalogue.anomalies import written
from ..catalogue.anomaly_setting import Setting
from ..core.cartography.scales import Scale, nominal_scale
from ..core.cartography.sheets import Box
from ..i18n import capital, labelled, term, tr
from ..numbers import NOTHING, content_unit, number
from . import furniture
from .drawing import Drawing
from .spec import scales
from .tables import Figures
from .text import line_height, width

COLUMNS = (
    "element", "unit", "area_km2", "samples", "mean", "maximum", "background", "threshold", "contrast", "coefficient",
    "productivity", "nap_km2",
)  # fmt: skip
DIGITS = {"area_km2": 4, "contrast": 3, "coefficient": 3}


@dataclass(frozen=True)
class Subject:
    """An anomaly as its pages show it.

    ``row``: fields of the composite anomaly; ``elements``: figures of each element, in the order of the maps;
    ``bounds``: in the plane of the maps; ``total``: how many anomalies were ranked.
    """

    row: dict
    elements: Sequence[dict]
    bounds: tuple[float, float, float, float]
    setting: Setting
    total: int
    draft: bool = True
    synthetic: bool = False

    def text(self, name: str) -> str:
        """Return a field as text, "" where it is empty."""
        value = self.row.get(name)
        return "" if value is None or value == NULL else str(value)


def scale_for(bounds, frame: tuple[float, float], share: float) -> Scale:
    """Return the largest nominal scale at which bounds take no more than a share of a frame's width and height."""
    room = share * frame[0], share * frame[1]
    return nominal_scale(bounds, room, scales()) or max(scales(), key=lambda scale: scale.denominator)


def draw_title(drawing: Drawing, box: Box, key: str, subject: Subject, language: str, sizes=(14.0, 8.0)) -> None:
    """Write the title of a page with the formula under it, and the draft note in the corner."""
    reserved = furniture.draft_note(drawing, box, 0.78, language) if subject.draft else 0.0
    title = term(key, language).format(name=subject.text("anomaly"))
    size = sizes[0]
    drawing.text(title, QRectF(box.x, box.y, box.width - reserved, line_height(size)), size, bold=True, name="title")
    formula = subject.text("formula") or subject.text("elements")
    second = labelled(term("anomaly_formula", language), written(formula, language), language)
    size = min(sizes[1], sizes[1] * (box.width - reserved) / max(1.0, 1.04 * width(second, sizes[1])))
    rect = QRectF(box.x, box.y + line_height(sizes[0]), box.width - reserved, line_height(size))
    drawing.text(second, rect, size, name="formula")


def figures_table(subject: Subject, wide: float, high: float, language: str) -> Figures:
    """Return the table of figures, a row for each element."""
    counted = all(row.get("samples") is not None for row in subject.elements)
    names = [name if name != "samples" or counted else "cells" for name in COLUMNS]
    rows = [[_cell(name, row, language) for name in names] for row in subject.elements]
    header = [_heading(name, language) for name in names]
    return Figures(header, rows, wide, high, language)


def _heading(name: str, language: str) -> str:
    text = term(f"anomaly_column_{name}", language)
    return text if name in ("samples", "cells") else capital(text)


def _cell(name: str, row: dict, language: str) -> str:
    value = row.get(name)
    if name == "unit":
        return content_unit(str(value or ""), language)
    if value is None or value == NULL:
        return NOTHING
    return value if isinstance(value, str) else number(float(value), language, DIGITS.get(name, 3))


def convention_note(subject: Subject, language: str) -> str:
    """Return how contrast was reckoned, "" where that is not known."""
    from ..core.geochemistry import productivity

    words = {
        productivity.MEAN_OVER_THRESHOLD: "anomaly_contrast_threshold",
        productivity.MEAN_OVER_BACKGROUND: "anomaly_contrast_background",
        productivity.MAX_OVER_THRESHOLD: "anomaly_contrast_maximum",
    }
    found = {row.get("convention") for row in subject.elements}
    texts = [term(words[one], language) for one in words if one in found]
    return "; ".join(texts)


def corner_texts(extent, projection, language: str) -> list[str]:
    """Return the coordinates of the corners of a plane extent: upper left, upper right, lower left, lower right."""
    xmin, ymin, xmax, ymax = extent
    lon, lat = projection.inverse([xmin, xmax, xmin, xmax], [ymax, ymax, ymin, ymin])
    fine = max(abs(lon[1] - lon[0]), abs(lat[0] - lat[2])) < 1 / 3
    return [
        f"{_angle(x, 'lon', fine, language)} {_angle(y, 'lat', fine, language)}" for x, y in zip(lon, lat, strict=True)
    ]


def _angle(value: float, axis: str, fine: bool, language: str) -> str:
    """Return degrees and minutes, for a small map also seconds."""
    total = round(abs(float(value)) * (3600 if fine else 60))
    rest, seconds = divmod(total, 60) if fine else (total, None)
    whole, minutes = divmod(rest, 60)
    text = f"{whole}°{minutes:02d}′" + ("" if seconds is None else f"{seconds:02d}″")
    hemisphere = {"lon": "e" if value >= 0 else "w", "lat": "n" if value >= 0 else "s"}[axis]
    # Chinese frames carry bare figures.
    return text if language == "zh" else term(f"degree_{hemisphere}", language).format(value=text)


def draw_corners(drawing: Drawing, frame: Box, texts: Sequence[str], size: float) -> None:
    """Write the coordinates of the corners above and below a frame."""
    high = line_height(size)
    for place, text in enumerate(texts):
        y = frame.y - high - 0.2 if place < 2 else frame.bottom + 0.2
        rect = QRectF(frame.x, y, frame.width, high)
        drawing.text(text, rect, size, align="right" if place % 2 else "left", name="corner")


def field_title(name: str, fields, language: str) -> str:
    """Return the title of a field in a language."""
    return tr(next(title for known, _, title in fields if known == name), language)
