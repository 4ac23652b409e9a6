"""What the items of a sheet are called: by a code where the sheet is made and judged, in words where people see them.

QGIS lists the items of a layout by their identifiers. Those of a layout that leaves our hands are words in the language
of the sheet; what an item is for stands beside them, as its role.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsLayout, QgsLayoutItem, QgsLayoutItemLabel

from ..i18n import N_, capital, labelled, tr

PART = "silkroad/part"  # the property of what was drawn for a sheet, so that it can be drawn anew
ROLE, NAME = "silkroad/role", "silkroad/name"  # properties: what an item is for, and the words that we gave it
LONG = 30  # letters of the text of a label that stand in its name

FRAME, MINUTES, SCALE = N_("frame of the map"), N_("minute frame"), N_("scale")
PLACE, NORTH = N_("location map"), N_("north arrow")
# By the code of an item, or the first word of it.
KINDS = {
    "approval": N_("map approval number"),
    "band": MINUTES,
    "bar": SCALE,
    "border": N_("outer frame"),
    "classification": N_("classification"),
    "clip": FRAME,
    "column": N_("stratigraphic column"),
    "division": MINUTES,
    "draft": N_("draft note"),
    "epoch": N_("chart of epochs"),
    "figure": N_("degrees of the frame"),
    "histogram": N_("histogram"),
    "index": N_("index to adjoining sheets"),
    "inset": PLACE,
    "legend": N_("legend"),
    "list": N_("list of deposits"),
    "location": PLACE,
    "map": N_("map"),
    "neatline": N_("inner frame"),
    "north": NORTH,
    "notes": N_("notes"),
    "numeric": SCALE,
    "place": PLACE,
    "quality": N_("quality of analyses"),
    "ranking": N_("table of anomalies"),
    "scale": SCALE,
    "scale_bar": N_("scale bar"),
    "section": N_("geological section"),
    "series": N_("line of the series"),
    "sheet": N_("number of the sheet"),
    "subtitle": N_("subtitle"),
    "synthetic": N_("note on synthetic data"),
    "table": N_("responsibility table"),
    "title": N_("map title"),
    "zone": N_("table of zones"),
}
OURS = re.compile(r"[a-z]+(?:_[a-z]+)*")


def item_called(role: str, language: str | None = None) -> str:
    """Return what an item is called: in words what a sheet of the plugin has, as its maker named it any other."""
    kind = KINDS.get(role, KINDS.get(role.partition("_")[0])) if OURS.fullmatch(role) else None
    return role if kind is None else tr(kind, language)


def role_of(item: QgsLayoutItem) -> str:
    """Return what an item is for, as a code; the identifier of an item that others made."""
    return item.customProperty(ROLE, "") or item.id()


def with_role(layout: QgsLayout, role: str) -> QgsLayoutItem | None:
    """Return the topmost item that is for something, None for none."""
    items = (item for item in layout.items() if isinstance(item, QgsLayoutItem))
    return next((item for item in items if role_of(item) == role), None)


def known_as(item: QgsLayoutItem) -> str:
    """Return by what findings speak of an item: a code, which is put into any language, or what somebody named it."""
    given = item.customProperty(NAME, "")
    return role_of(item) if given and item.id() == given else item.displayName()


def give_name(item: QgsLayoutItem, role: str, language: str) -> None:
    """Name an item in words by its role, labels with what they say; what somebody else named it stays."""
    if item.id() not in ("", role, item.customProperty(NAME, "")):
        return
    name = capital(item_called(role, language))
    text = " ".join(item.currentText().split()) if isinstance(item, QgsLayoutItemLabel) else ""
    if text:
        name = labelled(name, text if len(text) <= LONG else f"{text[:LONG].rstrip()}…", language)
    item.setCustomProperty(ROLE, role)
    item.setCustomProperty(NAME, name)
    item.setId(name)


def give_names(layout: QgsLayout, language: str) -> None:
    """Name the items of a sheet that was just made."""
    for item in _ours(layout):
        give_name(item, role_of(item), language)


@contextmanager
def named(layout: QgsLayout, language: str) -> Iterator[None]:
    """Let the items of a sheet have their names for a while."""
    before = [(item, item.id()) for item in _ours(layout)] if language else []
    if language:
        give_names(layout, language)
    try:
        yield
    finally:
        for item, former in before:
            item.setId(former)


def _ours(layout: QgsLayout) -> list[QgsLayoutItem]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.customProperty(PART)]
