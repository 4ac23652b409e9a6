"""The parameters of a printed map about the languages of one sheet: further ones, and vertical titles."""

from dataclasses import replace

from qgis.core import Qgis

from ....core.errors import SilkroadError
from ....i18n import N_, NATIVE_NAMES, interface_language, listed, tr

NO = "no"
VERTICAL = {NO: N_("No"), "left": N_("At the left of the map"), "right": N_("At the right edge of the sheet")}
HELP = N_(
    "<p><b>Several languages on one sheet.</b> SECONDARY: languages that stand small under the main one, at 45 % of "
    "its size and never below 5 points: titles, name of the map sheet, headings and entries of the legend, names in "
    "the responsibility table, scale in words, and the projection as far as there is room. In the main language alone "
    "are names on the map, the distortion of the projection, notes, sources, values of the table, lists, tables and "
    "scales that stand in the legend, and captions of small maps. Legend, title and table take more room: where the "
    "paper is too small, a larger one is asked for. Each of LANGUAGES gives a sheet of its own, named "
    "<i>zh+ru+en</i>. A secondary language that is the main one of a sheet is left out there; where it is the only "
    "main language, it is refused.</p>"
)


HELP_VERTICAL = N_(
    "<p><b>Vertical title.</b> VERTICAL_TITLE sets title and subtitle of Chinese sheets in columns at a side of the "
    "map, from the top down and from the right to the left, with the scale in characters (一比五百万) and punctuation "
    "in its vertical forms. Each character is a text of its own; so that search finds the title, it stands in the "
    "responsibility table as well. Sheets in Russian and English keep theirs above the map.</p>"
)


def definitions(choices) -> list:
    """Return the parameters; ``choices``: of the algorithm."""
    several = choices.parameter(
        "SECONDARY", tr("Secondary languages on the same sheet"), NATIVE_NAMES, [], several=True
    )
    several.setFlags(several.flags() | Qgis.ProcessingParameterFlag.Optional)
    title = tr("Vertical title of Chinese sheets")
    return [several, choices.parameter("VERTICAL_TITLE", title, VERTICAL, NO, advanced=True)]


def read(algorithm, context) -> dict:
    """Return what was given, by the name of the field of a specification; ``algorithm`` knows its main languages.

    Raises SilkroadError secondary_is_main for a language that is the main one of all sheets.
    """
    side, languages = algorithm.choice("VERTICAL_TITLE", context), tuple(algorithm.several("SECONDARY", context))
    if len(algorithm.languages) == 1 and algorithm.languages[0] in languages:
        name = NATIVE_NAMES[algorithm.languages[0]]
        raise SilkroadError("secondary_is_main", input=algorithm.label("SECONDARY"), language=name)
    return {"languages": languages, "vertical": "" if side == NO else side}


def tell(algorithm, feedback) -> None:
    """Say which of the small languages are the main ones of a sheet, which leaves them out."""
    twice = [NATIVE_NAMES[code] for code in algorithm.languages if code in algorithm.spec.languages]
    if twice:
        told = tr("Left out of the secondary languages on the sheets whose main language it is: {languages}.")
        feedback.pushInfo(told.format(languages=listed(twice, interface_language(), "names")))


def specified(spec, language: str):
    """Return the specification of a sheet whose main language is given."""
    others = spec.others(language)
    return replace(
        spec, languages=(language, *others) if others else (), vertical=spec.vertical if language == "zh" else ""
    )
