"""Checks of what the maps themselves write: fonts and glyphs of the names of their layers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsAnnotationLayer,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFontUtils,
    QgsLayoutItemMap,
    QgsPalLayerSettings,
    QgsTextFormat,
)

from ...catalogue.faces import face_of
from .finding import REFUSED, WARNING, Finding, found
from .lettering import Text
from .letters import is_foreign, is_ideograph, only_chinese, printed, some
from .subject import Subject

MOST = 50_000  # names of a layer that are read
TICK = 500  # after so many the user is heard
SHOWN = 40


@dataclass(frozen=True)
class Names:
    """What a map writes of a layer in one type; ``first``: each character with the first text that has it."""

    item: QgsLayoutItemMap
    layer: str
    format: QgsTextFormat
    first: dict[str, str]


def glyphs(subject: Subject) -> Iterator[Finding]:
    """Name fonts that names on maps lack, characters that none has, and Chinese ones in shapes of another language."""
    for names in names_of(subject):
        font, told = names.format.font(), {"layer": names.layer}
        if names.first and not QgsFontUtils.fontFamilyMatchOnSystem(font.family())[0]:
            used = face_of(next(iter(names.first)), font)
            yield found("map_font_missing", WARNING, names.item, family=font.family(), used=used, **told)
        faces = {character: face_of(character, font) for character in names.first}
        lacking = [character for character, face in faces.items() if not face]
        if lacking:
            text = names.first[lacking[0]][:SHOWN]
            yield found("map_glyph_missing", REFUSED, names.item, letters=some(lacking), text=text, **told)
        if subject.edition.language != "zh" and not only_chinese(names.first):
            continue
        foreign: dict[str, list[str]] = {}
        for character, face in faces.items():
            if is_ideograph(character) and is_foreign(face):
                foreign.setdefault(face, []).append(character)
        for face, characters in foreign.items():
            yield found("map_glyph_foreign", WARNING, names.item, face=face, letters=some(characters), **told)


def names_of(subject: Subject) -> Iterator[Names]:
    """Yield what each map writes: the names of its layers within its extent, and the texts of annotations."""
    read: dict[tuple, dict[str, str]] = {}  # rules of one layer that write the same read its features once
    for look in subject.looks:
        item, layer = look.item, look.layer
        if isinstance(layer, QgsAnnotationLayer):
            for note in layer.items().values():
                if hasattr(note, "format") and hasattr(note, "text"):
                    form = QgsTextFormat(note.format())
                    yield Names(item, layer.name(), form, _first(item, [note.text()], form))
            continue
        for settings in look.labels:
            if _in_scale(settings, item.scale()):
                form = QgsTextFormat(settings.format())  # a copy: what settings lend goes with them
                written = settings.getLabelExpression().expression(), form.allowHtmlFormatting()
                key = item.uuid(), layer.id(), *written
                if key not in read:
                    read[key] = _first(item, _texts(subject, item, layer, settings), form)
                yield Names(item, layer.name(), form, read[key])


def _in_scale(settings: QgsPalLayerSettings, scale: float) -> bool:
    """Tell whether names are drawn at a scale; QGIS calls the smaller denominator the larger scale."""
    if not settings.scaleVisibility:
        return True
    return scale >= settings.maximumScale and (not settings.minimumScale or scale <= settings.minimumScale)


def _texts(subject, item, layer, settings: QgsPalLayerSettings) -> Iterator[str]:
    """Yield the names of the features within a map."""
    request = QgsFeatureRequest().setLimit(MOST)
    extent = subject.extent_in(item, layer)
    if not extent.isEmpty():
        request.setFilterRect(extent)
    context = item.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    expression = settings.getLabelExpression()
    expression.prepare(context)
    if not expression.needsGeometry():
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(expression.referencedColumns()), layer.fields())
    for number, feature in enumerate(layer.getFeatures(request)):
        if number % TICK == 0:
            subject.tick()
        context.setFeature(feature)
        yield str(expression.evaluate(context) or "")


def _first(item, texts: Iterable[str], form: QgsTextFormat) -> dict[str, str]:
    """Return each character of texts with the first one that has it."""
    first: dict[str, str] = {}
    seen: set[str] = set()
    for text in texts:
        # Of thousands of names nearly all are made of letters that are known; an entity hides another letter.
        if seen.issuperset(text) and "&" not in text:
            continue
        seen.update(text)
        plain = Text(item, text, form).plain
        for character in dict.fromkeys(plain):
            if printed(character):
                first.setdefault(character, plain)
    return first
