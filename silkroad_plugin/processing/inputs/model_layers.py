"""Evidence rasters for a saved model: each found by what it says of itself, in whatever order they were given."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...core.evidence.kinds import Kind
from ...i18n import interface_language, listed, tr
from ...io.model_file import EvidenceRecord
from .evidence import EvidenceLayer

# What tells a layer, the surest first: its title, else the name of its raster.
MARKS: tuple[tuple[Callable, Callable], ...] = (
    (lambda record: record.titles.get("en", ""), lambda layer: layer.info.titles.get("en", "")),
    (lambda record: record.name, lambda layer: layer.name),
)


def in_order_of(
    records: Sequence[EvidenceRecord], kinds: Sequence[Kind], layers: Sequence[EvidenceLayer]
) -> tuple[list[EvidenceLayer], list[int]]:
    """Return the layers in the order of the model, and the numbers of those of which only the order given tells.

    A title or a name counts where just one record and one of the layers that are left have it.
    """
    found: dict[int, EvidenceLayer] = {}
    left = list(layers)
    for of_record, of_layer in MARKS:
        marks = [of_record(record) for record in records]
        for place, mark in enumerate(marks):
            alike = [layer for layer in left if mark and of_layer(layer) == mark]
            if place not in found and len(alike) == 1 and marks.count(mark) == 1:
                found[place] = alike[0]
                left.remove(alike[0])
    assumed = [place for place in range(len(records)) if place not in found]
    found |= dict(zip(assumed, left, strict=True))
    return [replace(found[place], kind=kind) for place, kind in enumerate(kinds)], assumed


def tell_order(records, given, ordered, assumed, feedback) -> None:
    """Say which raster is which layer of the model: a warning where only the order tells, else where it was changed."""
    language = interface_language()

    def pairs(places):
        told = (f"{records[place].title(language)} = {ordered[place].name}" for place in places)
        return listed(told, language, "titles")

    # Where one alone is left, there is nothing else that it could be.
    if len(assumed) > 1:
        text = tr(
            "Neither titles nor names tell which rasters these layers of the model are; they were taken in the order "
            "given: {pairs}. Check that they are right."
        )
        feedback.pushWarning(text.format(pairs=pairs(assumed)))
    if [layer.path for layer in ordered] != [layer.path for layer in given]:
        text = tr("The rasters were put into the order of the model by their titles and names: {pairs}.")
        feedback.pushInfo(text.format(pairs=pairs(range(len(ordered)))))
