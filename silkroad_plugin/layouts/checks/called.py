"""What the items of a sheet are called in the languages of the interface, by which a layout knows them in English."""

import re

from ...i18n import N_, tr

FRAME, SCALE = N_("frame of the map"), N_("scale")
PLACE, NORTH = N_("location map"), N_("north arrow")
# By the first word of an item's name.
KINDS = {
    "approval": N_("map approval number"),
    "band": FRAME,
    "bar": SCALE,
    "border": FRAME,
    "classification": N_("classification"),
    "column": N_("stratigraphic column"),
    "division": FRAME,
    "draft": N_("draft note"),
    "epoch": N_("chart of epochs"),
    "figure": FRAME,
    "histogram": N_("histogram"),
    "index": N_("index to adjoining sheets"),
    "inset": PLACE,
    "legend": N_("legend"),
    "list": N_("list of deposits"),
    "location": PLACE,
    "map": N_("map"),
    "neatline": FRAME,
    "north": NORTH,
    "notes": N_("notes"),
    "numeric": SCALE,
    "scale": SCALE,
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


def item_called(name: str, language: str | None = None) -> str:
    """Return what an item is called: in words what a sheet of the plugin has, as its maker named it any other."""
    kind = KINDS.get(name.partition("_")[0]) if OURS.fullmatch(name) else None
    return name if kind is None else tr(kind, language)
