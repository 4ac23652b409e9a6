"""How the parameters of an algorithm are given without its dialog: one paragraph that closes every help text."""

from collections.abc import Mapping

from qgis.core import QgsProcessingParameterDefinition

from ...i18n import listed, tr
from .numbers import NUMBERS


def how_to_give(algorithm, language: str) -> str:
    """Return the paragraphs in the interface language; empty where names and values say all."""
    definitions = algorithm.parameterDefinitions()
    lists = [f"<code>{one.name()}</code>" for one in definitions if one.metadata().get(NUMBERS)]
    rasters = [one for one in definitions if one.type() == "multilayer"]
    sentences = [_several_layers(rasters, language)] if rasters else []
    if algorithm.choices.offered:
        sentences.append(_codes(algorithm.choices.offered, definitions, language))
    if any(one.name() == "OUTPUT_MODEL" for one in definitions):
        sentences.append(tr("The name of the model file, <code>OUTPUT_MODEL</code>, ends in .silkmodel."))
    numbers = _lists(lists, language) if lists else ""
    if not sentences:
        return numbers
    space = "" if language == "zh" else " "
    return f"{numbers}<p><b>{tr('Command line and Python.')}</b> {space.join(sentences)}</p>"


def _lists(names: list[str], language: str) -> str:
    """Say how a list of numbers is written, one rule for all."""
    text = tr(
        "<p><b>Lists of numbers</b> ({names}) are parted by semicolons, with spaces between thousands only, 1 000; "
        "2 500; or, without a semicolon, by spaces: 85 92.5 97.5. A comma within a number is a decimal mark, 2,5; "
        "several commas part numbers, 85,92,97.</p>"
    )
    return text.replace("{names}", listed(names, language))


def _several_layers(definitions: list[QgsProcessingParameterDefinition], language: str) -> str:
    """Say how several layers are given, by the first parameter that takes them."""
    names = listed((f"<code>{one.name()}</code>" for one in definitions), language)
    first = definitions[0].name()
    text = tr(
        "Several layers ({names}): on the command line repeat the name, <code>{first}=a.tif {first}=b.tif</code>; in "
        'Python and JSON give a list, <code>"{first}": ["a.tif", "b.tif"]</code>.'
    )
    return text.replace("{names}", names).replace("{first}", first)


def _codes(offered: Mapping[str, Mapping], definitions: list[QgsProcessingParameterDefinition], language: str) -> str:
    """Name the codes of every choice."""
    choices = (
        f"<code>{name}</code>: {listed((f'<code>{code}</code>' for code in codes), language)}"
        for name, codes in offered.items()
    )
    text = tr("Choices are given by these codes, or by their numbers from 0: {choices}.")
    several = any(one.name() in offered and one.allowMultiple() for one in definitions if one.type() == "enum")
    more = tr("Several codes are parted by commas, without spaces.")
    space = "" if language == "zh" else " "
    return text.replace("{choices}", listed(choices, language, "titles")) + (space + more if several else "")
