"""How the parameters of an algorithm are given without its dialog: one paragraph that closes every help text."""

from collections.abc import Mapping

from qgis.core import QgsProcessingParameterDefinition

from ...i18n import listed, tr


def how_to_give(algorithm, language: str) -> str:
    """Return the paragraph in the interface language; empty where names and values say all."""
    definitions = algorithm.parameterDefinitions()
    rasters = [one for one in definitions if one.type() == "multilayer"]
    sentences = [_several_layers(rasters, language)] if rasters else []
    if algorithm.choices.offered:
        sentences.append(_codes(algorithm.choices.offered, definitions, language))
    if any(one.name() == "OUTPUT_MODEL" for one in definitions):
        sentences.append(tr("The name of the model file, <code>OUTPUT_MODEL</code>, ends in .silkmodel."))
    if not sentences:
        return ""
    space = "" if language == "zh" else " "
    return f"<p><b>{tr('Command line and Python.')}</b> {space.join(sentences)}</p>"


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
