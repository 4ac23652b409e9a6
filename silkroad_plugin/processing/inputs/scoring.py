"""Scores, conditions and weights of layers, as people type them."""

import re
from collections.abc import Sequence

import numpy as np

from ...core.errors import SilkroadError
from ...core.evidence.reclassification import Lookup, Row
from ...core.prospectivity.pairwise import Hierarchy, hierarchy
from ...core.prospectivity.thresholds import ternary
from ...core.typed_numbers import number_of
from .evidence import EvidenceLayer
from .numbers import numbers_of
from .typed import typed_rows, typed_text

AS_IT_IS = ("", "-", "–", "—", "*")


def read_conditions(algorithm, name: str, context, layers: int, needed: bool) -> dict[int, str]:
    """Return the condition of each layer that has one, by its index: a row for each layer, in their order.

    Rows end at a line break or “|”; “-” stands for a layer that is taken as it is. Raises SilkroadError
    condition_count, condition_text; with ``needed``, condition_missing for a layer without one.
    """
    text = typed_text(algorithm, name, context)
    rows = [row.strip() for row in re.split(r"\r?\n|\|", text.strip())] if text.strip() else []
    if (rows and len(rows) != layers) or (needed and not rows):
        raise SilkroadError("condition_count", input=algorithm.label(name), given=len(rows), layers=layers)
    found = {index: row for index, row in enumerate(rows) if row not in AS_IT_IS}
    if needed and len(found) < layers:
        missing = next(index for index in range(layers) if index not in found)
        raise SilkroadError("condition_missing", input=algorithm.label(name), layer=missing + 1)
    for row in found.values():
        ternary(row)
    return found


def read_class_scores(algorithm, name: str, context, layers: Sequence[EvidenceLayer]) -> dict[int, list[Row]]:
    """Return the rows “layer; class; score” or “layer; from; to; score” of each layer, by its index.

    A layer is named, or given by its number from 1. Raises SilkroadError scores_row, scores_layer,
    scores_overlap.
    """
    label, found = algorithm.label(name), {}
    places = {str(index): index - 1 for index in range(1, len(layers) + 1)}
    places |= {layer.name.lower(): index for index, layer in enumerate(layers)}
    for row in typed_rows(algorithm, name, context):
        numbers = [number_of(cell) for cell in row[1:]]
        if len(numbers) not in (2, 3) or None in numbers or (len(numbers) == 3 and not numbers[0] < numbers[1]):
            raise SilkroadError("scores_row", input=label, row="; ".join(row))
        place = places.get(row[0].strip('"“” ').lower())
        if place is None:
            known = [layer.name for layer in layers]
            raise SilkroadError("scores_layer", input=label, name=row[0], known=known)
        found.setdefault(place, []).append(Row(numbers[0], numbers[-2], numbers[-1], "; ".join(row)))
    for rows in found.values():
        try:
            Lookup(rows, None, False, np.dtype(float))
        except SilkroadError as error:
            raise SilkroadError("scores_overlap", input=label, **error.values) from error
    return found


def scores_recipe(tables: dict[int, list[Row]], conditions: dict[int, str], layers: int) -> dict[str, str]:
    """Return SCORES and CONDITION as the algorithms read them, with layers by number: files have other names."""
    rows = [
        [place + 1, *([row.lower] if row.lower == row.upper else [row.lower, row.upper]), row.new]
        for place in sorted(tables)
        for row in tables[place]
    ]
    told = [conditions.get(place, AS_IT_IS[1]) for place in range(layers)] if conditions else []
    return {"SCORES": "|".join(";".join(map(repr, row)) for row in rows), "CONDITION": "|".join(told)}


def scores_without_layer(parameters: dict, layer: int) -> dict[str, str]:
    """Return SCORES and CONDITION, where a recipe has them, without one of the layers."""
    found = {}
    if parameters.get("CONDITION"):
        rows = parameters["CONDITION"].split("|")
        found["CONDITION"] = "|".join(row for place, row in enumerate(rows) if place != layer)
    if parameters.get("SCORES"):
        rows = [row.partition(";") for row in parameters["SCORES"].split("|")]
        kept = [(int(place) - 1, rest) for place, _, rest in rows if int(place) - 1 != layer]
        found["SCORES"] = "|".join(f"{place + 1 - (place > layer)};{rest}" for place, rest in kept)
    return found


def read_weights(algorithm, name: str, context, layers: int) -> list[float] | None:
    """Return the weights, None where none are given; raises SilkroadError weights_count, numbers_text."""
    weights = numbers_of(algorithm, name, context)
    if weights and len(weights) != layers:
        raise SilkroadError("weights_count", given=len(weights), layers=layers)
    return list(weights) or None


def read_hierarchy(algorithm, name: str, context, layers: int) -> Hierarchy | None:
    """Return the weights of a pairwise matrix, None where none is given.

    Rows end at a line break or “|”, entries are parted by spaces, semicolons or commas; 1/3 is a third. Raises
    SilkroadError pairwise_words, pairwise_count, and what ``hierarchy`` raises.
    """
    rows = [re.split(r"[;；,，\s]+", ";".join(cells).strip()) for cells in typed_rows(algorithm, name, context)]
    if not rows:
        return None
    label, numbers = algorithm.label(name), []
    for place, row in enumerate(rows, 1):
        words = [word for word in row if word]
        numbers.append([_fraction(word) for word in words])
        if None in numbers[-1]:
            raise SilkroadError("pairwise_words", input=label, word=words[numbers[-1].index(None)], row=place)
    if len(rows) != layers:
        raise SilkroadError("pairwise_count", input=label, given=len(rows), layers=layers)
    for place, row in enumerate(numbers, 1):
        if len(row) != layers:
            raise SilkroadError("pairwise_shape", input=label, row=place, given=len(row), rows=layers)
    return hierarchy(np.array(numbers), label)


def _fraction(word: str) -> float | None:
    """Return a number typed as such or as a fraction."""
    upper, _, lower = word.partition("/")
    numbers = number_of(upper), number_of(lower or "1")
    return None if None in numbers or numbers[1] == 0 else numbers[0] / numbers[1]
