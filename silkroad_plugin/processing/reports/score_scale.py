"""Whether the values of layers can be scores: their scale, their direction, and whether they are codes of classes."""

from collections.abc import Iterable, Sequence

import numpy as np

from ...core.evidence.kinds import Kind
from ...core.evidence.reclassification import Row
from ...i18n import listed, tr
from ...io.stack import Block
from ...numbers import number
from ..inputs.evidence import EvidenceLayer

# From this ratio of their spans on, the layer with the large numbers decides alone.
UNLIKE = 10
CONDITION = (-1.0, 1.0)


class Spans:
    """Notes the lowest and the highest score of each layer: of ``rasters`` (indices) from what is read, of the others
    from the scores that rows or conditions give."""

    def __init__(self, layers: int, tables: dict[int, list[Row]], conditions: Iterable[int]):
        self.lowest, self.highest = np.full(layers, np.inf), np.full(layers, -np.inf)
        for layer in conditions:
            self._take(layer, CONDITION)
        for layer, rows in tables.items():
            self._take(layer, [row.new for row in rows])
        self.rasters = sorted(set(range(layers)) - set(tables) - set(conditions))

    def _take(self, layer: int, values) -> None:
        self.lowest[layer] = min(self.lowest[layer], np.min(values))
        self.highest[layer] = max(self.highest[layer], np.max(values))

    def add(self, block: Block) -> None:
        """Take the values of a block."""
        for layer in self.rasters:
            values = block.values(layer)
            if len(values):
                self._take(layer, values)

    def texts(self, layers: Sequence[EvidenceLayer], language: str) -> list[str]:
        """Say where the spans of the scores differ so much that one layer decides; layers of one value have none."""
        spans = self.highest - self.lowest
        varied = np.flatnonzero(np.isfinite(spans) & (spans > 0))
        if not len(varied) or spans[varied].max() < UNLIKE * spans[varied].min():
            return []
        part = tr("{name} {lowest} to {highest}")
        told = [
            part.format(
                name=layers[i].title(language),
                lowest=number(float(self.lowest[i]), language),
                highest=number(float(self.highest[i]), language),
            )
            for i in varied
        ]
        text = tr(
            "The scores are on scales that differ {times} times or more: {layers}. Layers with large numbers decide "
            "alone. Bring the layers to one scale, for instance to memberships, or give their classes scores."
        )
        return [text.format(times=UNLIKE, layers=listed(told, language, "titles"))]


def class_texts(layers: Sequence[EvidenceLayer], language: str) -> list[str]:
    """Name the layers, used as they are, that say that they hold classes."""
    names = [layer.title(language) for layer in layers if layer.kind is Kind.CATEGORICAL and not layer.guessed]
    text = tr("These layers hold classes, whose codes were taken for scores: {layers}. Give their classes scores.")
    return [text.format(layers=listed(names, language, "titles"))] if names else []


def prefers_low(layer: EvidenceLayer) -> bool:
    """Whether a layer says that its low values are favourable."""
    return layer.kind is Kind.ASCENDING and not layer.guessed


def direction_texts(layers: Sequence[EvidenceLayer], language: str) -> list[str]:
    """Name the layers, used as they are, that say that their low values are favourable."""
    names = [layer.title(language) for layer in layers if prefers_low(layer)]
    text = tr(
        "Low values of these layers are favourable, but high scores count: {layers}. Negate them, turn them into "
        "memberships, or give conditions."
    )
    return [text.format(layers=listed(names, language, "titles"))] if names else []


def turned_text(layers: Sequence[EvidenceLayer], language: str) -> str:
    """Name the layers of which the lowest value was taken for the best; empty where there is none."""
    names = [layer.title(language) for layer in layers if prefers_low(layer)]
    text = tr("The lowest value is the best of these layers, as they say themselves: {layers}.")
    return text.format(layers=listed(names, language, "titles")) if names else ""
