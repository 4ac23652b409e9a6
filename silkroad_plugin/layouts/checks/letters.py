"""Checks of lettering: fonts and glyphs that lack, shapes of another language, type too small, texts too long."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from qgis.core import Qgis, QgsFontUtils, QgsLayoutItemLabel, QgsLayoutUtils, QgsTextRenderer

from ... import tables
from ...catalogue.faces import face_of
from ..geological_legend import LETTERS_SIZE, SMALLER
from ..item_names import known_as
from .finding import REFUSED, WARNING, Finding, found
from .lettering import Text
from .subject import Subject

LEAST_SIZE = 5.0
# Of a size in points, by which a font may be measured off; of a line, by which a text may overhang its box.
EXACT, OVERHANG = 0.02, 0.35
# Of the width of a box: so much may metrics differ from what is drawn.
METRICS = 0.01
SHOWN = 12
TRUNCATED = "…"


def fonts(subject: Subject) -> Iterator[Finding]:
    """Name each font that this system lacks, at the first item that asks for it."""
    for family, items in _by(subject.texts, lambda text: text.format.font().family()).items():
        if family and not QgsFontUtils.fontFamilyMatchOnSystem(family)[0]:
            used = face_of(items[0].plain.strip()[:1], items[0].format.font())
            yield found("font_missing", WARNING, items[0].item, family=family, used=used, count=len(items))


def glyphs(subject: Subject) -> Iterator[Finding]:
    """Name characters that no font has, and Chinese ones in shapes of another language."""
    for name, texts in _by(subject.texts, lambda text: known_as(text.item)).items():
        faces = {
            (character, text.format.font().family()): face_of(character, text.format.font())
            for text in texts
            for character in dict.fromkeys(text.plain)
            if printed(character)
        }
        lacking = list(dict.fromkeys(character for (character, _), face in faces.items() if not face))
        if lacking:
            yield found("glyph_missing", REFUSED, _with(texts, lacking[0]), letters=some(lacking), name=name)
        if subject.edition.language != "zh" and not only_chinese(text.plain for text in texts):
            continue
        foreign = {}
        for (character, _), face in faces.items():
            if is_ideograph(character) and is_foreign(face):
                foreign.setdefault(face, []).append(character)
        for face, characters in foreign.items():
            item = _with(texts, characters[0])
            yield found("glyph_foreign", WARNING, item, letters=some(characters), face=face, name=name)


def small(subject: Subject) -> Iterator[Finding]:
    """Name type below 5 points, each size of each kind of item once."""
    kinds = _by(subject.texts, lambda text: (known_as(text.item), round(_judged(text) or LEAST_SIZE, 2)))
    for (name, size), texts in kinds.items():
        if size < LEAST_SIZE - EXACT:
            yield found("text_small", WARNING, texts[0].item, size=size, count=len(texts), name=name)


def _judged(text: Text) -> float | None:
    """Return the size by which a text is judged: numbers and letters of an index that stand off the line by its
    letters, since maps set them smaller on purpose; by their own once somebody makes them smaller than usual."""
    letters = text.item.customProperty(LETTERS_SIZE)
    return max(text.size, min(float(letters), text.size / SMALLER)) if letters and text.size else text.size


def cut(subject: Subject) -> Iterator[Finding]:
    """Name labels whose text is larger than their box: it is cut, or runs into its neighbours."""
    context = QgsLayoutUtils.createRenderContextForLayout(subject.layout, None)
    # As labels are drawn: without it widths are off by some percent.
    context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
    factor = context.scaleFactor()
    for text in subject.texts:
        item = text.item
        if not isinstance(item, QgsLayoutItemLabel) or item.mode() != QgsLayoutItemLabel.Mode.ModeFont:
            continue
        wide = (item.rect().width() - 2 * item.marginX()) * (1 + METRICS) * factor
        lines = [
            part
            for line in text.text.split("\n")
            for part in QgsTextRenderer.wrappedText(context, line, wide, text.format)
        ]
        one = QgsTextRenderer.textHeight(context, text.format, ["X"]) / factor
        needed = QgsTextRenderer.textHeight(context, text.format, lines) / factor
        room = item.rect().height() - 2 * item.marginY()
        if needed > room + OVERHANG * one:
            told = text.plain if len(text.plain) <= 40 else text.plain[:40] + TRUNCATED
            percent = round(100 * (needed / max(room, 0.1) - 1))
            yield found("text_cut", REFUSED, item, text=told, percent=percent)


def is_foreign(face: str) -> bool:
    """Tell whether a family draws ideographs as Japanese, Korean or traditional Chinese texts do."""
    plain = face.casefold()
    return any(row["family"].casefold() in plain for row in tables.controlled("foreign_faces"))


def is_ideograph(character: str) -> bool:
    """Tell whether a character is one of those that languages of East Asia shape differently."""
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


def printed(character: str) -> bool:
    """Tell whether a character leaves ink: neither a blank, nor one that only steers others."""
    return not character.isspace() and unicodedata.category(character) not in ("Cc", "Cf")


def only_chinese(texts: Iterable[str]) -> bool:
    """Tell whether there is no kana nor hangul in texts, so that their ideographs are Chinese."""
    return not any("\u3040" <= one <= "\u30ff" or "\uac00" <= one <= "\ud7af" for text in texts for one in text)


def _by(texts, key) -> dict:
    groups = defaultdict(list)
    for text in texts:
        groups[key(text)].append(text)
    return groups


def _with(texts, character):
    return next(text.item for text in texts if character in text.plain)


def some(characters: list[str]) -> str:
    """Return characters as they are told, the first dozen of many."""
    return " ".join(characters[:SHOWN]) + (f" {TRUNCATED}" if len(characters) > SHOWN else "")
