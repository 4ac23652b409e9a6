"""A finding: what is wrong with a layout, how bad it is, and where."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsLayoutItem, QgsLayoutSize

from ..item_names import known_as

REFUSED, WARNING, NOTE = "refused", "warning", "note"
SEVERITIES = (REFUSED, WARNING, NOTE)


@dataclass(frozen=True)
class Finding:
    """One finding; ``code`` stands for its words, which take ``values``.

    ``item`` is the identifier of the item in the layout, empty where the whole layout is meant; ``called`` what a
    user knows it by; ``page`` counts from 1, 0 for none; ``x``, ``y`` are millimetres from the page's upper left
    corner.
    """

    code: str
    severity: str
    values: dict = field(default_factory=dict)
    item: str = ""
    called: str = ""
    page: int = 0
    x: float = 0.0
    y: float = 0.0


def found(code: str, severity: str, item: QgsLayoutItem | None = None, **values) -> Finding:
    """Return a finding at an item, or of the layout as a whole."""
    if item is None:
        return Finding(code, severity, values)
    place = item.pagePos()
    size = QgsLayoutSize(place.x(), place.y(), item.layout().units())
    there = item.layout().renderContext().measurementConverter().convert(size, Qgis.LayoutUnit.Millimeters)
    return Finding(code, severity, values, item.uuid(), known_as(item), item.page() + 1, there.width(), there.height())


def sort(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings, what must be refused first; those of one severity from the top of the first page down."""
    return sorted(findings, key=lambda one: (SEVERITIES.index(one.severity), one.code, one.page, one.y, one.x))


def count(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings there are of each severity."""
    of = [one.severity for one in findings]
    return {severity: of.count(severity) for severity in SEVERITIES}
