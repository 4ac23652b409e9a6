"""Further languages on one sheet: under words of the main language stand the same in two others, small."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from qgis.core import QgsRasterLayer, QgsSingleBandPseudoColorRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from ..i18n import LANGUAGES, glossary
from ..i18n import capital as capitalised
from .drawing import Drawing
from .text import line_height, width, wrap

# Of the size of the main language; and the least size in points, below which print is not read.
SHARE, LEAST = 0.45, 5.0
LANGUAGE = "silkroad/language"  # the property of an item that is written in other languages: "ru+en"
BETWEEN = " / "

Say = Callable[[str], str]


@dataclass(frozen=True)
class Secondary:
    """``main``: the language of the sheet; ``languages``: the others, in order; ``words``: what the legends of the
    layers say in the main language -> language -> the same."""

    main: str = "en"
    languages: tuple[str, ...] = ()
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, text: str | Say) -> dict[str, str]:
        """Return the same in the other languages: as it is said there, by the layers, or by the glossary; nothing for
        what nobody says in another way."""
        if callable(text):
            found = {code: text(code) for code in self.languages}
            text = text(self.main)
        else:
            found = self.words.get(text) or _terms(self.main).get(text.casefold(), {})
            found = {code: found[code] for code in self.languages if found.get(code)}
        return {code: words for code, words in found.items() if words.casefold() != text.casefold()}

    def stack(self, text: str | Say, wide: float, size: float, bold: bool = False, capital: bool = True) -> "Stack":
        """Return a text over the same in the other languages, broken into lines of at most ``wide`` millimetres."""
        turned = capitalised if capital else str
        own = text(self.main) if callable(text) else text
        others = {code: turned(words) for code, words in self.of(text).items()}
        lines = wrap(turned(own), wide, size, self.main, bold)
        least = small(size)
        if not others or width(BETWEEN.join(others.values()), least) <= wide:
            below = [("+".join(others), [BETWEEN.join(others.values())])] if others else []
        else:
            below = [(code, wrap(words, wide, least, code)) for code, words in others.items()]
        return Stack(lines, size, bold, below, least)


NO_SECONDARY = Secondary()


@dataclass(frozen=True)
class Stack:
    """Lines of the main language over small ones; ``below``: (languages, lines)."""

    lines: list[str]
    size: float
    bold: bool
    below: list[tuple[str, list[str]]]
    small: float

    @property
    def height(self) -> float:
        """The height of all lines in millimetres."""
        return len(self.lines) * line_height(self.size) + self.height_below

    @property
    def height_below(self) -> float:
        """The height of the small lines."""
        return sum(len(lines) for _, lines in self.below) * line_height(self.small)

    @property
    def width(self) -> float:
        """The width of the longest line in millimetres."""
        sizes = [(line, self.size, self.bold) for line in self.lines]
        sizes += [(line, self.small, False) for _, lines in self.below for line in lines]
        return max(width(*one) for one in sizes)

    def draw(self, drawing: Drawing, x: float, y: float, wide: float, name: str, **style) -> None:
        """Write the lines from ``y`` down in a box ``wide`` millimetres wide."""
        high = len(self.lines) * line_height(self.size)
        if self.lines:
            drawing.text(self.lines, QRectF(x, y, wide, high), self.size, bold=self.bold, name=name, **style)
        y += high
        # Letters are set wide in Chinese headings alone.
        style.pop("spacing", None)
        for languages, lines in self.below:
            high = len(lines) * line_height(self.small)
            write(drawing, lines, QRectF(x, y, wide, high), self.small, languages, name, **style)
            y += high


def write(drawing: Drawing, lines, rect: QRectF, size: float, languages: str, name: str, **style) -> None:
    """Write lines of other languages than that of the sheet."""
    drawing.text(lines, rect, size, name=name, **style).setCustomProperty(LANGUAGE, languages)


def small(size: float) -> float:
    """Return the size in points of what stands under letters of a size."""
    return max(SHARE * size, LEAST)


def words_of(layers) -> list[str]:
    """Return what the legends of layers say, in an order that is the same in any language."""
    found = []
    for layer in layers:
        found.append(layer.name())
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer | QgsRasterLayer) else None
        if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
            found += [item.label for item in renderer.shader().rasterShaderFunction().colorRampItemList()]
        elif isinstance(layer, QgsVectorLayer) and renderer is not None:
            found += [item.label() for item in renderer.legendSymbolItems()]
    return found


def told(main: str, said: Mapping[str, list[str]]) -> Secondary:
    """Return the other languages of a sheet; ``said``: language -> what the legends of its layers say."""
    languages = tuple(code for code in LANGUAGES if code in said and code != main)
    words: dict[str, dict[str, str]] = {}
    for code in languages:
        if len(said[code]) == len(said[main]):
            for own, other in zip(said[main], said[code], strict=True):
                words.setdefault(own, {})[code] = other
    return Secondary(main, languages, words)


@cache
def _terms(language: str) -> dict[str, dict[str, str]]:
    """Return the glossary by what its terms are called in a language."""
    return {row[language].casefold(): row for row in reversed(glossary().values())}
